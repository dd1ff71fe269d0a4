/** Whose a name is that several bodies go by, or an office that many states have: its country decides. */
import type { Body } from '../../words/entities/bodies.ts';
import type { Office } from '../../words/entities/offices.ts';
import { countryBeside, isShared, type Where } from './country.ts';
import { FEDERAL, isTitleCase, namesSeat } from './court.ts';
import type { Ear } from './ear.ts';
import { BODY, type Heard, means, type Sentence, TITLE } from './sentences.ts';

/**
 * The body that a span names.
 * @param where the country of the text, for names that are not of one country alone
 * @returns null where it names none, or none of the country that is meant
 */
export function bodyAt(ear: Ear, sentence: Sentence, heard: Heard, where: Where): Body | null {
  if (!means(heard, 'body') && !means(heard, 'office')) return null;
  const names = new Set(heard.senses.flatMap(({ kind, id }) => (kind === 'body' ? [id] : [])));
  const bodies = [...names].flatMap((name) => ear.bodies.get(name) ?? []);
  const [first] = bodies;
  const isOfOne = first !== undefined && bodies.every(({ country }) => country === first.country);
  if (isOfOne && !isShared(heard)) return first;
  const named = ear.offices.get(means(heard, 'office')?.id ?? '');
  // What one state is known for is another's only where that stands beside it: "I&B ministry bans channels of Pakistan"
  const known = isOfOne && named?.otherwise === first.country ? first.country : null;
  const beside = countryBeside(sentence, heard);
  if (first?.name === FEDERAL && isOfOne && beside === null && isOfUnion(sentence, where)) return first;
  const said = beside ?? known ?? where.told;
  const own = said ? bodies.find(({ country }) => country === said) : isOfOne && first;
  if (own) return own;
  const office = named ?? (isOfOne && namesake(first));
  const country = office && ear.countries.get(said ?? office.otherwise ?? '');
  if (!country) return null;
  const holder = ear.bodies.get(office.holders[country.code] ?? '');
  return holder ?? { name: `${office.name} (${country.name})`, country: country.code, kind: office.kind, aliases: '' };
}

/** "A federal judge": of the United States, unless the text is of another state that has such, and the sentence names no place of theirs. */
const isOfUnion = (sentence: Sentence, { told }: Where): boolean =>
  !FEDERATIONS.has(told ?? '') ||
  sentence.countries.some((one) => means(one, 'country')?.id === 'US') ||
  namesSeat(sentence);
const FEDERATIONS: ReadonlySet<string> = new Set([
  'AE',
  'AR',
  'AU',
  'BR',
  'CA',
  'CH',
  'DE',
  'ET',
  'IQ',
  'MX',
  'MY',
  'NG',
  'PK',
]);

/** "National Broadcasting Council (Poland)": what another state may have under that name. */
function namesake({ name, kind }: Body): Office | null {
  const bare = /^(.+) \([^()]+\)$/.exec(name)?.[1];
  return bare ? { name: bare, kind, aliases: '', holders: {} } : null;
}

const HEAD =
  'Commission|Authority|Council|Agency|Board|Committee|Directorate|Bureau|Inspectorate|Ministry|Department|Office|Service|Commissioner|Centre|Center';
const WORD = String.raw`\p{Lu}[\p{L}\p{N}’'-]*(?<![’']s)`;
const MORE = `(?:(?:,? (?:and |for |of |& )?|,? (?:and |for |of |& ){1,2}the | the )${WORD}){0,7}`;
/** "National Media Authority", "Directorate of Cyber Security", "Bureau of Investigation": a name with capitals that says what it is. */
const BODY_NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])(?:${WORD}${MORE} (?:${HEAD})|(?:${HEAD})(?= (?:of|for|on|against) ))(?: (?:of|for|on|against) (?:the )?${WORD}${MORE})?(?![\p{L}\p{N}])`,
  'gu',
);
/** Most sentences have none of these words, and need no closer look. */
const HEADS = new RegExp(HEAD);
/** What opens a sentence with a capital and is no part of a name. */
const OPENS = /^(?:The|A|An|This|Its|In|On|At|After|As|But|When|By|For|From|If|And|Under|Following) /;

/**
 * Bodies that no list has, by the form of their names, in headline or lead.
 * @returns each with its name as written, and the tokens that it takes
 */
export function bodiesByForm(sentence: Sentence): { name: string; heard: Heard }[] {
  if (sentence.zone === BODY) return [];
  const { source, tokens, from, to } = sentence;
  const start = tokens[from]!.start;
  const text = source.slice(start, tokens[to - 1]!.end);
  if (!HEADS.test(text) || (sentence.zone === TITLE && isTitleCase(sentence))) return [];
  return [...text.matchAll(BODY_NAME)].flatMap((match) => {
    const opening = OPENS.exec(match[0])?.[0].length ?? 0;
    const name = match[0].slice(opening);
    const begins = start + match.index + opening;
    const ends = start + match.index + match[0].length;
    const first = tokens.findIndex((one) => one.end > begins);
    const last = tokens.findLastIndex((one) => one.start < ends);
    const known = sentence.heard.some(
      (one) => one.from <= last && one.to > first && KNOWN.some((kind) => means(one, kind) !== undefined),
    );
    if (known || !name.includes(' ')) return [];
    return [{ name, heard: { senses: [], from: first, to: last + 1, start: begins, end: ends } }];
  });
}
const KNOWN = ['body', 'office', 'platform', 'law'] as const;
