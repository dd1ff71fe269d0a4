/** Numbers as news prints them: digits of any script, grouping of the language, words and scales, and what each one claims. */
import type { Qualifier } from '../finding.ts';
import { particle } from './particle.ts';
import type { Reading } from './reading.ts';
import type { Concept } from '../../words/listen.ts';
import { type Heard, isConcept, means, type Sentence } from './sentences.ts';
import type { Sense } from './vocabulary.ts';

export interface Count {
  value: number;
  qualifier: Qualifier;
  /** Tokens of the field; digits and scale, without the qualifier. */
  from: number;
  to: number;
  /** Written as a bare number of four digits that could be a year. */
  yearlike: boolean;
}

const DIGITS = /^\d+$/;
const LEADING_DIGITS = /^\d+/;
const DIGITS_AND_LETTERS = /^(\d+)(\p{L}+)$/u;
const DIGITS_AND_ENDING = /^(\d+)(\p{L}[\p{L}\p{M}]*)$/u;
const SUFFIX: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, cr: 1e7 };

/** "12k", and in its language "30mila", "800rb", "3тыс". */
function suffixed(word: string, { scales }: Reading): { digits: number; factor: number } | null {
  const said = DIGITS_AND_LETTERS.exec(word);
  if (!said) return null;
  const factor = SUFFIX[said[2]!] ?? (Object.hasOwn(scales, said[2]!) ? scales[said[2]!] : undefined);
  return factor === undefined ? null : { digits: Number(said[1]), factor };
}

/** All numbers of a sentence, left to right. */
export function countsOf(sentence: Sentence, reading: Reading): Count[] {
  let counts = reading.counts.get(sentence);
  if (!counts) {
    counts = count(sentence, reading);
    reading.counts.set(sentence, counts);
  }
  return counts;
}

function count(sentence: Sentence, reading: Reading): Count[] {
  if (!hasDigit(sentence) && !saysAny(sentence, NUMBER_KINDS)) return [];
  const heardAt = heardByToken(sentence);
  const counts: Count[] = [];
  for (let i = sentence.from; i < sentence.to; ) {
    // "4PM News", "9GAG": the number of a name counts nothing
    const named = heardAt.get(i);
    const isName = named !== undefined && means(named, 'platform') !== undefined;
    const one = !isName && (named || isDigit(sentence, i)) ? numberAt(sentence, reading, heardAt, i) : null;
    const last = counts.at(-1);
    // "twenty two (22) channels"
    if (one && last && last.value === one.value && isInBrackets(sentence, last, one)) last.to = one.to;
    else if (one) counts.push(one);
    i = one?.to ?? (isName ? named.to : i + 1);
  }
  return counts;
}

const isInBrackets = ({ source, tokens }: Sentence, said: Count, again: Count): boolean =>
  said.to === again.from && /^\s*[(（]$/.test(source.slice(tokens[said.to - 1]!.end, tokens[again.from]!.start));

/** By the token where it begins; the inner one of two that begin together. */
export function heardByToken({ heard }: Sentence): Map<number, Heard> {
  const byToken = new Map<number, Heard>();
  for (const one of heard) byToken.set(one.from, one);
  return byToken;
}

const NUMBER_KINDS: readonly Sense['kind'][] = ['number', 'scale'];

/** Whether something of one of these kinds is heard. */
export const saysAny = ({ heard }: Sentence, kinds: readonly Sense['kind'][]): boolean =>
  heard.some(({ senses }) => senses.some(({ kind }) => kinds.includes(kind)));

/** Whether any token begins with a digit. */
export function hasDigit(sentence: Sentence): boolean {
  for (let at = sentence.from; at < sentence.to; at++) if (isDigit(sentence, at)) return true;
  return false;
}

/** Whether a token begins with a digit, which folding has made ASCII: most do not, and need no closer look. */
export function isDigit({ tokens }: Sentence, at: number): boolean {
  const code = tokens[at]!.word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

function numberAt(sentence: Sentence, reading: Reading, heardAt: Map<number, Heard>, at: number): Count | null {
  const first = part(sentence, reading, heardAt, at);
  if (!first) return null;
  let { value, to } = first;
  let scale = scaleAt(heardAt, to) ?? (first.digits ? letterAt(sentence, to) : null);
  let factor = scale?.factor ?? 1;
  if (scale) {
    value *= scale.factor;
    to = scale.to;
    // "76 lakh 28 thousand": a smaller scale adds.
    for (;;) {
      const more = part(sentence, reading, heardAt, to);
      scale = more ? scaleAt(heardAt, more.to) : null;
      if (!more || (scale ? scale.factor >= factor : more.value >= factor || !isPart(sentence, first, more, to))) break;
      value += more.value * (scale?.factor ?? 1);
      to = scale?.to ?? more.to;
      factor = scale?.factor ?? 1;
    }
  } else if (!first.digits) {
    // "twenty two", "forty five"
    const more = part(sentence, reading, heardAt, to);
    if (more && !more.digits && value >= 20 && more.value < 10) {
      value += more.value;
      to = more.to;
    }
  }
  if (!Number.isFinite(value)) return null;
  const yearlike =
    first.digits && !first.grouped && factor === 1 && value >= 1900 && value <= 2100 && Number.isInteger(value);
  return { value: Math.round(value), qualifier: qualifierOf(sentence, at, to), from: at, to, yearlike };
}

/** Of a number: what stands in digits, or one word. */
interface Part {
  value: number;
  to: number;
  digits: boolean;
  grouped: boolean;
}

/** "one thousand 20"; in some languages digits go on after a scale, too: "1만 2,340", "2万3400", "712 bin 558". */
const isPart = ({ tokens }: Sentence, first: { digits: boolean }, more: { digits: boolean }, at: number): boolean =>
  first.digits !== more.digits || GOES_ON.test(tokens[at - 1]!.word);
const GOES_ON = /^(?:[\p{sc=Han}\p{sc=Hangul}]+|bin|mil)$/u;

/** Digits with their groups, or a number word. */
function part(sentence: Sentence, reading: Reading, heardAt: Map<number, Heard>, at: number): Part | null {
  if (at >= sentence.to) return null;
  const written = isDigit(sentence, at) ? digitsAt(sentence, reading, at) : null;
  if (written) return written;
  const heard = heardAt.get(at);
  const number = heard && means(heard, 'number');
  if (number) return { value: number.value, to: heard.to, digits: false, grouped: false };
  const scale = heard && means(heard, 'scale');
  // "dozen", "hundreds": a scale that stands alone after nothing counts once
  if (scale && scale.value === 12) return { value: 1, to: at, digits: false, grouped: false };
  return null;
}

function digitsAt(sentence: Sentence, reading: Reading, at: number): Part | null {
  const { word } = sentence.tokens[at]!;
  if (DIGITS.test(word)) return { ...grouped(sentence, reading, at), digits: true };
  const suffix = suffixed(word, reading);
  if (suffix) return { value: suffix.digits * suffix.factor, to: at + 1, digits: true, grouped: true };
  const ending = DIGITS_AND_ENDING.exec(word);
  if (ending && /\P{ASCII}/u.test(word)) return { value: Number(ending[1]), to: at + 1, digits: true, grouped: false };
  return null;
}

/** Joins "1,178", "1.178", "1 178", "1,00,000" and "5,125" by the language's own sign. */
function grouped(sentence: Sentence, reading: Reading, at: number): { value: number; to: number; grouped: boolean } {
  const { tokens, source } = sentence;
  let digits = tokens[at]!.word;
  let to = at + 1;
  let joined = false;
  while (to < sentence.to && LEADING_DIGITS.test(tokens[to]!.word)) {
    const gap = source.slice(tokens[to - 1]!.end, tokens[to]!.start);
    // "4.7m"
    const suffix = suffixed(tokens[to]!.word, reading);
    if (suffix && !joined && isDecimal(gap)) {
      const part = LEADING_DIGITS.exec(tokens[to]!.word)![0];
      return { value: Number(`${digits}.${part}`) * suffix.factor, to: to + 1, grouped: true };
    }
    // "27,000થી": the ending is written onto the last group.
    const group = LEADING_DIGITS.exec(tokens[to]!.word)![0];
    if (group !== tokens[to]!.word && !/^\d+\P{ASCII}/u.test(tokens[to]!.word)) break;
    const nextIsGroup =
      to + 1 < sentence.to &&
      /^\d+(?:\P{ASCII}|$)/u.test(tokens[to + 1]!.word) &&
      source.slice(tokens[to]!.end, tokens[to + 1]!.start) === gap;
    if (isThousands(gap, group, digits, reading, nextIsGroup)) {
      digits += group;
      joined = true;
      to++;
    } else if (isDecimal(gap)) {
      return { value: Number(`${digits}.${group}`), to: to + 1, grouped: true };
    } else break;
  }
  return { value: Number(digits), to, grouped: joined };
}

function isThousands(gap: string, group: string, before: string, reading: Reading, nextIsGroup: boolean): boolean {
  if (gap === '\u00A0' || gap === '\u202F' || gap === '\u2009' || gap === "'" || gap === '’') return group.length === 3;
  if (gap === ' ') return reading.thousands === ' ' && group.length === 3 && before.length <= 3;
  if (gap === ',' || gap === '،' || gap === '٬') {
    if (group.length === 3) return before.length <= 3 ? true : before.length <= 7 && reading.thousands === ',';
    return group.length === 2 && nextIsGroup && reading.thousands === ',';
  }
  return gap === '.' && group.length === 3 && reading.thousands !== ',';
}

const isDecimal = (gap: string): boolean => gap === '.' || gap === ',' || gap === '٫';

function scaleAt(heardAt: Map<number, Heard>, at: number): { factor: number; to: number } | null {
  const heard = heardAt.get(at);
  const scale = heard && means(heard, 'scale');
  return scale ? { factor: scale.value, to: heard.to } : null;
}

/** "1,26 M de comptes", "5 M€": the letter alone, behind digits. */
function letterAt({ source, tokens, to }: Sentence, at: number): { factor: number; to: number } | null {
  if (at >= to) return null;
  const isMillion =
    /^\s\S$/u.test(source.slice(tokens[at - 1]!.end, tokens[at]!.end)) && source[tokens[at]!.start] === 'M';
  return isMillion ? { factor: SUFFIX.m!, to: at + 1 } : null;
}

const NEAR = 3;

const BEHIND = particle('behind');
/** "700'den fazla", "5,000 से ज्यादा"; in English and its like it would be about what follows. */
const standsBehind = (word: string): boolean => BEHIND.has(word) || /\P{ASCII}/u.test(word);

const OVER = particle('overWhat');
const DISPUTES = particle('disputes');
const DISPUTED: readonly Concept[] = ['sue', 'court', 'hearing', 'fine', 'notice', 'warn', 'charge', 'react', 'critic'];

/** "goes to court over 77 accounts", "a row over 40 posts": what it is about, and not that there are more. */
function isAbout({ heard, tokens }: Sentence, { from, to }: Heard): boolean {
  if (to - from > 1 || !OVER.has(tokens[from]!.word)) return false;
  // "sues Chad over"
  const whom = heard.find((one) => one.to === from && (means(one, 'country') || means(one, 'platform')));
  const before = whom?.from ?? from;
  if (DISPUTES.has(tokens[before - 1]?.word ?? '')) return true;
  return heard.some((one) => one.to === before && isConcept(one, DISPUTED));
}

/** What stands just before (or, as in Hindi, just after) says whether it is exact. */
function qualifierOf(sentence: Sentence, from: number, to: number): Qualifier {
  let found: Qualifier = 'exact';
  for (const heard of sentence.heard) {
    const qualifier = means(heard, 'qualifier');
    if (!qualifier) continue;
    if (
      (heard.to <= from && from - heard.to < 2 && !isAbout(sentence, heard)) ||
      (heard.from >= to &&
        heard.from - to < NEAR &&
        qualifier.id === 'at-least' &&
        standsBehind(sentence.tokens[heard.from]!.word))
    )
      found = qualifier.id as Qualifier;
  }
  return found;
}

/** An amount of money, and not a handful of it. */
export const namesSum = (sentence: Sentence): boolean =>
  sentence.heard.some((heard) => isConcept(heard, ['money']) || means(heard, 'scale') !== undefined) ||
  /\p{Sc}\s?\p{Nd}/u.test(
    sentence.source.slice(sentence.tokens[sentence.from]?.start, sentence.tokens[sentence.to]?.start),
  );
