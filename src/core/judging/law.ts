/** Under which law an order is made. */
import type { Law } from '../../words/entities/laws.ts';
import type { Where } from './country.ts';
import { isTitleCase } from './court.ts';
import type { Ear } from './ear.ts';
import { particle } from './particle.ts';
import type { About } from './roles.ts';
import { BODY, hasAny, type Heard, means, type Sentence, TITLE } from './sentences.ts';

interface Cited {
  name: string;
  sentence: Sentence;
  heard: Heard;
}

/** Laws named, the section instead of its act; where none is known, one that is cited by a name of its own. */
export function lawsOf({ ear, reading, where, action }: About, issuedIn: string | null): Cited[] {
  const found = new Map<string, Cited>();
  const decides = action === 'ruling' || action === 'restore';
  const isMeant = (one: Sentence): boolean =>
    !decides || !(isPleaded(one) || (action === 'restore' && hasAny(one, ['sue'])));
  const sentences = reading.sentences.filter(isMeant);
  for (const sentence of sentences) {
    // What a case is about is said first; below, "Section 12 stands" and "should have gone by Section 12".
    if ((decides || action === 'challenge') && sentence.zone === BODY && found.size > 0) break;
    for (const heard of sentence.heard) {
      const law = lawHeard(ear, heard, where);
      if (!law || isForeign(law, issuedIn, sentence) || found.has(law.name)) continue;
      if (action === 'shutdown' && isInForce(sentence, heard)) continue;
      found.set(law.name, { name: law.name, sentence, heard });
    }
  }
  const known = [...found.values()].filter(
    ({ name }) => !ear.laws.get(name)?.unless?.some((other) => found.has(other)),
  );
  if (known.length > 0) return known;
  const cited = sentences.map(citedIn).find((one) => one !== null);
  return cited ? [cited] : [];
}

/** "no less strict than Germany's act", said as of there: nobody acts under the law of another state. */
const isForeign = ({ country }: Law, issuedIn: string | null, { countries }: Sentence): boolean =>
  issuedIn !== null && country !== issuedIn && countries.some((one) => means(one, 'country')?.id === country);

const IN_FORCE = particle('inForce');
/** Tokens between a law and that it holds: "imposed Section 144", "धारा 144 लागू". */
const IN_FORCE_TOKENS = 3;

/** "Section 144 is in force": what forbids gatherings, too, and cuts no network. */
const isInForce = ({ tokens }: Sentence, { from, to }: Heard): boolean =>
  tokens.slice(Math.max(0, from - IN_FORCE_TOKENS), to + IN_FORCE_TOKENS).some(({ word }) => IN_FORCE.has(word));

const PLEADERS = particle('pleaders');

/** "Counsel argued that Section 79 protects", "on which the petitioner relied": no law that a court acts under; nor is what is still sued over once access is back. */
const isPleaded = ({ zone, tokens, from, to }: Sentence): boolean =>
  zone === BODY && tokens.slice(from, to).some(({ word }) => PLEADERS.has(word));

/** "the anti-terrorism act" is one thing in Manila and another in Karachi: of several laws the one of the country, if any is. */
function lawHeard(ear: Ear, heard: Heard, where: Where): Law | undefined {
  if (!means(heard, 'law')) return undefined;
  const names = new Set(heard.senses.flatMap(({ kind, id }) => (kind === 'law' ? [id] : [])));
  const laws = [...names].flatMap((name) => ear.laws.get(name) ?? []);
  if (laws.length < 2) return laws[0];
  return laws.find(({ country }) => country === where.country) ?? laws.find(({ country }) => country === null);
}

const CAPITAL = String.raw`\p{Lu}[\p{L}\p{N}'’-]*`;
const SMALL = '(?:and|of|on|for|the|in|to|against|from) ';
const NAME = String.raw`${CAPITAL}(?:,? (?:${SMALL}){0,3}(?:${CAPITAL}|\((?:${SMALL})?${CAPITAL}(?: (?:${SMALL})?${CAPITAL}){0,4}\))){0,9}`;
const KIND = 'Act|Law|Code|Bill|Ordinance|Regulations?|Rules|Directives?|Proclamation|Decree|Statute';
const YEAR = String.raw`(?:,? (?:of )?(?:19|20)\d\d)?`;
/** What a law is done to, or done under. */
const DONE_TO_LAWS =
  'under|of|by|with|call(?:ed|s)|breach(?:ed|es|ing)?|breaking|broke|broken|violat(?:es|ed|ing)|pass(?:ed|es)|approv(?:ed|es)|sign(?:ed|s)|adopt(?:ed|s)|against|cit(?:ed|es|ing)|invok(?:ed|es|ing)|us(?:ed|es|ing)';
/** Whose, and how new it is. */
const WHOSE = String.raw`(?:the |its |their |a |${CAPITAL}['’]s? |\p{Lu}\p{Ll}+(?:an|ese|ish|i) )?(?:new |newly passed )?`;
/** What no law is named after: "passed the bill on Monday". */
const NO_DAY = String.raw`(?!\p{L}+day\b|January|February|March|April|May|June|July|August|September|October|November|December)`;
/**
 * How English prints cite a law: after "under the", "breaking the", "approved the" its name with capitals, kind and
 * year; or its kind and number.
 */
const CITED = new RegExp(
  String.raw`\b(?:${DONE_TO_LAWS}) ${WHOSE}((?:(?:${NAME} )(?:${KIND})|(?:Law|Directives?|Regulations?|Rules|Code) (?:of|on|for) (?:the )?${NO_DAY}${NAME})${YEAR}|(?:Law|Decree|Act|Proclamation|Resolution|Regulation) (?:[Nn]o\.? ?|[Nn]umber )?\d+(?:[/-]\d+)*)(?! \p{Lu})`,
  'u',
);

/** A law that no list has, by the form of its name. */
function citedIn(sentence: Sentence): Cited | null {
  const { source, tokens, from, to } = sentence;
  if (!hasAny(sentence, ['law', 'order']) || (sentence.zone === TITLE && isTitleCase(sentence))) return null;
  const start = tokens[from]!.start;
  // The opening word of a sentence has a capital whatever it is.
  const text = source.charAt(start).toLowerCase() + source.slice(start + 1, tokens[to - 1]!.end);
  const said = CITED.exec(text);
  const name = said?.[1];
  if (!name) return null;
  const at = start + said.index + said[0].length - name.length;
  const first = tokens.findIndex((one) => one.end > at);
  const last = tokens.findLastIndex((one) => one.start < at + name.length);
  // "the Twitter Rules" are a platform's own.
  if (sentence.heard.some((one) => one.from >= first && one.to <= last + 1 && means(one, 'platform'))) return null;
  const heard: Heard = { senses: [], from: first, to: last + 1, start: tokens[first]!.start, end: tokens[last]!.end };
  return { name, sentence, heard };
}
