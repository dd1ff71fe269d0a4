/** Numbers that a text takes back: "301 channels, not 310", "310 नहीं, 301", "revised from 310 to 301", "an earlier version of this report said 310". */
import { JOINS } from './counted.ts';
import type { Count } from './numbers.ts';
import { type Phrases, phrasesOf, type Span, spansOf } from './particle.ts';
import { isConcept, type Sentence } from './sentences.ts';

/** Of two numbers the one that it is not, and the one that it is. */
export interface TakenBack {
  wrong: Count;
  right: Count;
}

const NOT = phrasesOf('notThis');
const BUT = phrasesOf('but');
const REVISES = phrasesOf('revises');
const OLD = phrasesOf('fromOld');
const NEW = phrasesOf('toNew');
const VERSION = phrasesOf('earlierVersion');

/** The number that an outlet wrote before it corrected itself: "an earlier version of this report said 310". */
export function saidEarlier(sentence: Sentence, numbers: readonly Count[]): Count | undefined {
  const [version] = spansOf(sentence, VERSION);
  return version && (numbers.find(({ from }) => from >= version.to) ?? numbers.at(-1));
}

/**
 * The pairs of numbers of which the sentence takes one back. Which one is said by where "not" stands: right before it or,
 * where the verb comes last, right after it.
 * @param numbers all of the sentence, left to right
 * @param isCount whether a number may count something: others part those beside them
 * @param endOf the token after a number and what it counts
 */
export function takenBack(
  sentence: Sentence,
  numbers: readonly Count[],
  isCount: (one: Count) => boolean,
  endOf: (one: Count) => number,
  verbLast: boolean,
): TakenBack[] {
  if (numbers.length < 2) return [];
  const nots = [...sentence.heard.filter((one) => isConcept(one, ['not'])), ...spansOf(sentence, NOT)];
  const isRevised = spansOf(sentence, REVISES).length > 0;
  if (nots.length === 0 && !isRevised) return [];
  const found: TakenBack[] = [];
  // In Bengali and in Persian a word for "not" is also "nine".
  const plain = numbers.filter(({ from }) => !nots.some((one) => one.from === from));
  for (const [at, left] of plain.entries()) {
    const right = plain[at + 1];
    if (!right || !isCount(left) || !isCount(right)) continue;
    const pair: Pair = { sentence, left, right, endOf };
    const wrong = denied(pair, nots, verbLast) ?? (isRevised ? revised(pair) : null);
    if (wrong && !found.some((one) => one.wrong === wrong || one.right === wrong))
      found.push({ wrong, right: wrong === left ? right : left });
  }
  return found;
}

/** Two numbers with no other between. */
interface Pair {
  sentence: Sentence;
  left: Count;
  right: Count;
  endOf: (one: Count) => number;
}

function denied({ sentence, left, right, endOf }: Pair, nots: readonly Span[], verbLast: boolean): Count | null {
  const isRightBefore = (one: Span, { from }: Count): boolean => one.to === from && isBlank(sentence, from);
  const buts = spansOf(sentence, BUT);
  // Not so "310 चैनल बिना शिकायत": "without" stands before what it denies.
  const isLast = ({ to }: Span): boolean =>
    to === sentence.to ||
    isClauseEnd(sentence, to, to) ||
    buts.some(({ from }) => from === to) ||
    (right.from >= to && right.from - to <= PARTICLE);
  const isRightAfter = (one: Span, count: Count): boolean =>
    one.from >= count.to && one.from - endOf(count) <= PARTICLE && isBlank(sentence, one.from) && isLast(one);
  const isBetween = ({ from, to }: Span): boolean => from >= left.to && to <= right.from;
  // "not 310 but 301"; a Swedish "but" is also "without"
  if (nots.some((one) => isRightBefore(one, left)) && buts.some(isBetween)) return left;
  const between = nots.filter(isBetween);
  if (verbLast) {
    // "310 नहीं, 301 चैनल"
    if (between.some((one) => isRightAfter(one, left))) return left;
    // "301 चैनल, 310 नहीं"
    const isParted = isClauseEnd(sentence, left.to, right.from);
    if (isParted && nots.some((one) => isRightAfter(one, right))) return right;
  }
  // "301 channels, not 310", "301 und nicht 310"; not so "301 canales por Decreto No. 310"
  const isApart = ({ from }: Span): boolean =>
    from - endOf(left) <= NAME ||
    isClauseEnd(sentence, from, from) ||
    JOINS(sentence).has(sentence.tokens[from - 1]!.word) ||
    buts.some(({ to }) => to === from);
  return between.some((one) => isRightBefore(one, right) && isApart(one)) ? right : null;
}

/** Between a number with its noun and the "not" before another: "301 canales Telegram no 310". */
const NAME = 1;

/** Between a number with its noun and the "not" that follows: "310 चैनल को नहीं", "310개가 아니라". */
const PARTICLE = 1;

/** "revised from 310 to 301", "revised to 301 from 310", "310件から301件に訂正". */
function revised({ sentence, left, right, endOf }: Pair): Count | null {
  const isMarked = (count: Count, by: Phrases): boolean =>
    spansOf(sentence, by).some(({ from, to }) => to === count.from || from === count.to || from === endOf(count)) ||
    isWrittenOn(sentence, count, phrasesIn(sentence, by));
  const news = phrasesIn(sentence, NEW).length > 0;
  const isPair = (old: Count, now: Count): boolean => isMarked(old, OLD) && (!news || isMarked(now, NEW));
  if (isPair(left, right)) return left;
  return isPair(right, left) ? right : null;
}

/** "310개에서", "310થી": an ending of the number or of its counter. */
const isWrittenOn = ({ tokens }: Sentence, { to }: Count, phrases: readonly string[][]): boolean =>
  [tokens[to - 1]!, ...(tokens[to]?.start === tokens[to - 1]!.end ? [tokens[to]!] : [])].some(
    ({ word }) => /\P{ASCII}/u.test(word) && phrases.some((words) => words.length === 1 && word.endsWith(words[0]!)),
  );

/** Whether a token stands right after the one before it, with no sign between. */
const isBlank = ({ source, tokens }: Sentence, at: number): boolean =>
  at > 0 && /^\s*$/.test(source.slice(tokens[at - 1]!.end, tokens[at]!.start));

/** Whether a comma, a bracket or a dash parts two tokens. */
const isClauseEnd = ({ source, tokens }: Sentence, from: number, to: number): boolean =>
  /[,;:(（、，،؛–—]|\s-\s/u.test(source.slice(tokens[from - 1]!.end, tokens[to]!.start));

const phrasesIn = ({ language }: Sentence, phrases: Phrases): readonly string[][] => phrases.get(language) ?? [];
