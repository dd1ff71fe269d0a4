/**
 * A text as judging sees it: fields parted into sentences, and in each sentence what was heard and where.
 * Everything after this works on sentences of senses and no longer on letters.
 */
import type { Concept } from '../../words/listen.ts';
import type { Field } from '../finding.ts';
import type { Text } from '../item.ts';
import { publishedDay, type SpokenDate } from './dates.ts';
import type { Ear } from './ear.ts';
import type { Count } from './numbers.ts';
import { hearPersons } from './persons.ts';
import { BODY, hasAny, LEAD, type Sentence, TITLE, type Zone } from './sentences.ts';
import { sentencesOf } from './parsing.ts';
import { ANY_LANGUAGE, type Parted, parted, type Speaking } from './vocabulary.ts';

export interface Reading {
  text: Text;
  sentences: Sentence[];
  /** What parts thousands, by the language of most words. */
  thousands: '.' | ',' | ' ';
  language: string | null;
  /** What its language calls thousands and millions, for "30mila". */
  scales: Readonly<Record<string, number>>;
  /** Its sentences end on the verb. */
  verbLast: boolean;
  /** Midnight UTC of the day of publication. */
  published: number | null;
  /** Midnight UTC of the day after, where that has begun in the country of the text: see zones.ts. */
  nextDay?: number | null;
  /** The numbers and the dates of a sentence, once they were asked for. */
  counts: Map<Sentence, Count[]>;
  dates: Map<Sentence, SpokenDate[]>;
}

/** Whether some sentence of a text says one of these. */
export const isSaid = ({ sentences }: Reading, concepts: readonly Concept[]): boolean =>
  sentences.some((sentence) => hasAny(sentence, concepts));

/** "(Corrects number of accounts in first paragraph.)": a note in brackets before the lead. */
const isCorrection = ({ source, tokens, from }: Sentence): boolean =>
  /^\W*[(（]/.test(source.slice(0, tokens[from]!.start + 1)) && from === 0;

/** A whole item is read to this many code units a field; what a desk must know is said before. */
const READ_AT_MOST = 20_000;

/** "नई दिल्ली।", "JAKARTA.": a place alone opens the text, and the lead follows. */
const DATELINE_TOKENS = 3;

/** Reads a text: what says nothing new (a summary that the text repeats) is passed over. */
export function read(ear: Ear, text: Text): Reading {
  const fields: [Field, string][] = [['title', text.title]];
  if (text.summary && !repeats(text.text, text.summary)) fields.push(['summary', text.summary]);
  if (text.text && text.text !== text.title) fields.push(['text', text.text]);
  const sources = fields.map(([field, whole]) => ({ field, ...parted(whole.slice(0, READ_AT_MOST)) }));
  const { languages, language } = speaking(ear, text.language, sources);
  const listen = ear.words.languages.find((one) => one.code === language);
  const verbLast = listen?.verbLast ?? false;
  const sentences: Sentence[] = [];
  let lead: Zone = LEAD;
  for (const one of sources) {
    for (const sentence of sentencesOf(ear.vocabulary, languages, { ...one, language, verbLast })) {
      if (one.field === 'title') sentence.zone = TITLE;
      else {
        sentence.zone = lead;
        if (sentence.to - sentence.from > DATELINE_TOKENS && !isCorrection(sentence)) lead = BODY;
      }
      hearPersons(sentence);
      sentences.push(sentence);
    }
  }
  return {
    text,
    sentences,
    thousands: listen?.thousands ?? ',',
    language,
    scales: listen?.numbers.scales ?? {},
    verbLast,
    published: publishedDay(text.publishedAt),
    counts: new Map(),
    dates: new Map(),
  };
}

/** Whether the text opens with the summary, or holds it. */
function repeats(text: string, summary: string): boolean {
  const opening = summary.slice(0, 40);
  return text.length >= summary.length / 2 && text.slice(0, 400).includes(opening);
}

/** Which languages speak: the declared one and the one whose little words are most; English too where scripts keep it apart. */
function speaking(
  ear: Ear,
  declared: string | null,
  fields: Parted[],
): { languages: Speaking; language: string | null } {
  const count = new Int32Array(ear.words.languages.length + 1);
  const marks = ear.marks();
  for (const { tokens } of fields)
    for (const { word } of tokens) for (const one of marks.get(word) ?? []) count[one]!++;
  const code = declared?.toLowerCase().split('-')[0] ?? '';
  const said = ear.numbers.get(code) ?? 0;
  let heard = 0;
  let most = 1;
  for (let one = 1; one < count.length; one++) {
    if (count[one]! > most) {
      most = count[one]!;
      heard = one;
    }
  }
  if (said && most <= count[said]! + 2) heard = said;
  const languages: Speaking = new Uint8Array(count.length);
  languages[ANY_LANGUAGE] = 1;
  for (const one of said || heard ? [said, heard] : byScript(ear, fields)) languages[one] = 1;
  if (!ear.latin.some((one) => languages[one])) languages[ear.numbers.get('en') ?? ANY_LANGUAGE] = 1;
  const main = heard || said;
  return { languages, language: ear.words.languages[main - 1]?.code ?? (code || null) };
}

/** Code units of a field that show the letters it is written in. */
const OPENING = 1000;

/** Nobody said and no little word gives it away: every language written so; plain Latin letters are English. */
function byScript(ear: Ear, fields: Parted[]): number[] {
  const english = ear.numbers.get('en') ?? ANY_LANGUAGE;
  const opening = fields.map((one) => one.source.slice(0, OPENING)).join(' ');
  if (/(?=[^\p{ASCII}])\p{sc=Latin}/u.test(opening)) return [...ear.latin, english];
  // Folded words: a lookalike letter or an invisible one makes no language.
  const words = fields
    .map(({ tokens }) =>
      tokens
        .slice(0, 300)
        .map(({ word }) => word)
        .join(' '),
    )
    .join(' ');
  const written = ear.scripts.flatMap(({ test, languages }) => (test.test(words) ? languages : []));
  return written.length > 0 ? written : [english];
}
