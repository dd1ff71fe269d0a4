/**
 * A field parted into sentences of senses: where one ends, which words are heard in it ("us" is no country, "satire"
 * counts where it is a label), and what is only quoted.
 */
import type { Field } from '../finding.ts';
import { headingLength } from '../text/corrections.ts';
import type { Token } from '../text/tokens.ts';
import { particle } from './particle.ts';
import type { Parted, Match, Sense, Speaking, Vocabulary } from './vocabulary.ts';
import { BODY, conceptsOf, DEEDS_QUOTED, type Heard, isConcept, means, type Sentence } from './sentences.ts';
import { settleSenses } from './senses.ts';

const ENDS = /[.!?।॥؟۔。！？။។።;\n•]/u;
const HARD_END = /[।॥؟۔。！？။។።\n•]/u;
const UPPER_OR_UNCASED = /^[\p{Lu}\p{Lo}\p{N}]/u;

/** In tokens. What has no stop for so long is a list and no sentence; much of what is asked of one takes the square of its length. */
const LONGEST_SENTENCE = 600;

interface Asked {
  field: Field;
  language: string | null;
  /** The language ends on its verb. */
  verbLast: boolean;
}

/** The sentences of a field, with what is heard in each. @param languages those that may speak in this text */
export function sentencesOf(vocabulary: Vocabulary, languages: Speaking, one: Parted & Asked): Sentence[] {
  const { field, source, tokens, language } = one;
  const matches = vocabulary.scan(one, languages);
  const quotes = quotesOf(source);
  // "Clarification:" above what is so denies nothing.
  const heading = field === 'title' ? headingLength(source) : 0;
  const sentences: Sentence[] = [];
  let from = 0;
  let next = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const goesOn = i < tokens.length && i - from < LONGEST_SENTENCE;
    if (goesOn && (!endsBefore(source, tokens, i) || isOrdinal(one, matches, i))) continue;
    const sentence: Sentence = {
      field,
      zone: BODY,
      from,
      to: i,
      heard: [],
      countries: [],
      tokens,
      source,
      language,
      concepts: new Set(),
      quoted: false,
      ended: false,
    };
    for (; next < matches.length && matches[next]!.from < i; next++) {
      const match = matches[next]!;
      const first = tokens[match.from]!;
      if (first.start < heading || isPronoun(match.senses, source, first) || isSimile(match, tokens, from, i)) continue;
      const start = first.start;
      const end = tokens[match.to - 1]!.end;
      const senses =
        isSatire(match.senses) && !isLabel(source, start, end)
          ? NOTHING
          : unlessAccented(ofDates(match, one, from, i), source.slice(start, end));
      if (senses.length === 0) continue;
      const heard: Heard = { senses, from: match.from, to: match.to, start, end };
      sentence.heard.push(heard);
      if (means(heard, 'country') ?? means(heard, 'state')) sentence.countries.push(heard);
    }
    sentence.concepts = conceptsOf(sentence.heard);
    settleSenses(sentence, one.verbLast);
    sentence.quoted = isQuoted(sentence, quotes);
    sentences.push(sentence);
    from = i;
  }
  return sentences;
}

/** "açma" is "opening" in Turkish and no ACMA: first letters of a name bear no accents in small letters. */
const unlessAccented = (senses: Sense[], written: string): Sense[] =>
  written.length <= ACRONYM_LETTERS &&
  /^\p{Ll}+$/u.test(written) &&
  /[^\p{ASCII}]/u.test(written) &&
  LATIN.test(written)
    ? senses.filter(({ kind }) => kind !== 'body')
    : senses;
const ACRONYM_LETTERS = 5;
const LATIN = /^\p{Script=Latin}+$/u;

/** "us" is no country, "US" is. */
function isPronoun(senses: Sense[], source: string, { start, end }: Token): boolean {
  if (!senses.every((one) => one.kind === 'country' && one.weak)) return false;
  const written = source.slice(start, end);
  return written !== written.toUpperCase();
}

const LIKE = particle('like');
const NO_LIKE = particle('noLike');
const AS = particle('asIn');
const IN = particle('inCountry');
const LIKE_AFTER = particle('likeAfter');
const MANNER = particle('mannerOf');

/**
 * "like China", "as in China", "à la chinoise", "चीन की तरह": who is only likened does nothing here, and is not heard.
 * Of whoever goes before another ("after Turkey") country.ts decides, by what else the sentence names: see `isCompared`.
 */
function isSimile({ senses, from: at, to: end }: Match, tokens: Token[], from: number, to: number): boolean {
  if (!senses.some((one) => one.kind === 'country')) return false;
  const word = (index: number): string => (index >= from && index < to ? tokens[index]!.word : '');
  if (LIKE.has(word(at - 1))) return !NO_LIKE.has(word(at - 2));
  if (IN.has(word(at - 1)) && AS.has(word(at - 2))) return true;
  if (MANNER.has(word(at - 1)) && word(at - 2) === 'a') return true;
  const isBeside = tokens[end]?.start === tokens[end - 1]!.end + 1;
  return LIKE_AFTER.has(word(end)) || (isBeside && LIKE_AFTER.has(word(end + 1)));
}

/** "May 11", "11th of May", "in May": of a month whose name is a word besides, what stands beside a number is the month. */
function ofDates({ senses, from: at, to: end }: Match, { source, tokens }: Parted, from: number, to: number): Sense[] {
  if (!senses.some(({ kind }) => kind === 'month') || senses.every(({ kind }) => kind === 'month')) return senses;
  const word = (index: number): string => (index >= from && index < to ? tokens[index]!.word : '');
  const before = word(at - 1) === 'of' ? word(at - 2) : word(at - 1);
  const isDate = NUMBER.test(word(end)) || NUMBER.test(before) || IN.has(before);
  return isDate && /^\p{Lu}/u.test(source.slice(tokens[at]!.start))
    ? senses.filter(({ kind }) => kind === 'month')
    : senses;
}
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/;

/** Whether a sentence ends before token i. A stop after a short word ("Rs.", "Jan.", "U.S.") or before a small letter ends none. */
function endsBefore(source: string, tokens: Token[], i: number): boolean {
  const before = tokens[i - 1]!;
  const after = tokens[i]!;
  const gap = after.start - before.end;
  // As most words are parted from the next
  if (gap <= 0 || (gap === 1 && source[before.end] === ' ')) return false;
  const between = source.slice(before.end, after.start);
  if (gap === 1) return HARD_END.test(between);
  if (!ENDS.test(between)) return false;
  if (HARD_END.test(between) || /[!?;]/.test(between)) return true;
  if (!UPPER_OR_UNCASED.test(source.slice(after.start, after.start + 2))) return false;
  return (
    before.end - before.start > 3 || /^\d+$/.test(before.word) || HANGUL.test(before.word) || /['"’”)]/.test(between)
  );
}

/** "Ankara 1. Sulh Ceza Hakimliği", "bis zum 21. August": the number of a court or a day, and no end of a sentence. */
function isOrdinal({ source, tokens }: Parted, matches: readonly Match[], i: number): boolean {
  const [number, after] = [tokens[i - 1]!, tokens[i]!];
  if (!/^\d{1,2}$/.test(number.word) || source.slice(number.end, after.start) !== '. ') return false;
  return matches.some(
    ({ from, to, senses }) =>
      (from < i && to > i) || (from === i && senses.some(({ id, kind }) => id === 'court' || kind === 'month')),
  );
}

/** Written without short forms: a stop after "밝혔다" ends a sentence. */
const HANGUL = /\p{sc=Hangul}/u;

const NOTHING: Sense[] = [];
const isSatire = (senses: Sense[]): boolean => senses.some((one) => one.id === 'satire');

/** "Satire: …", "[Satire]", "… | Satire": a label, and no word about a satirist. */
function isLabel(source: string, start: number, end: number): boolean {
  const before = source.slice(0, start).trimEnd();
  const after = source.slice(end).trimStart();
  const opens = before === '' || /[[({|•–—-]$/u.test(before);
  return opens && (after === '' || /^[\])}:|•–—-]/u.test(after));
}

/** None holds a sign that opens another: so however many open and never close, a text is gone through once. */
const QUOTE =
  /“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»|「[^「」]+」|『[^『』]+』|"[^"]+"|(?<![\p{L}\p{N}])[‘'](?:[^'‘’]|(?<=\p{L})['’](?=\p{L}))+['’](?![\p{L}\p{N}])/gu;

/** The passages of a field within quotation marks, as spans of code units. */
function quotesOf(source: string): [number, number][] {
  if (!/["'“„«「『‘]/u.test(source)) return [];
  return Array.from(source.matchAll(QUOTE), (one) => [one.index, one.index + one[0].length]);
}

/** Scare quotes mark a word or two; what is longer is somebody's speech. */
const SPEECH_TOKENS = 4;

function isQuoted({ heard, tokens, from, to }: Sentence, quotes: [number, number][]): boolean {
  if (quotes.length === 0) return false;
  const speeches = quotes.filter(
    ([start, end]) =>
      tokens.slice(from, to).filter((one) => one.start >= start && one.end <= end).length >= SPEECH_TOKENS,
  );
  const acts = heard.filter((one) => isConcept(one, DEEDS_QUOTED));
  return acts.length > 0 && acts.every((act) => speeches.some(([start, end]) => act.start > start && act.end < end));
}
