/** Until when something lasts, in little words before the day, behind it, or written onto it. */
import { type Phrases, particlesOf, phrasesOf, type Span, spansOf } from './particle.ts';
import type { Sentence } from './sentences.ts';

const UNTIL = phrasesOf('until');
const UP_TO = phrasesOf('upTo');
const BEFORE_DAY = phrasesOf('beforeDay');
const SINCE = phrasesOf('since');
const AFTER = phrasesOf('untilAfter');
const UNTIL_THE = particlesOf('untilThe');
/** Of these between the word and the day. */
const THE_TOKENS = 2;

/** Whether one of these stands right before a day, but for an article: "bis zum 5. Juni", "hasta el día 5". */
function isRightBefore(sentence: Sentence, phrases: Phrases, { from }: Span): boolean {
  const isArticle = ({ word }: { word: string }): boolean => UNTIL_THE(sentence).has(word);
  return spansOf(sentence, phrases).some(
    ({ to }) => to <= from && from - to <= THE_TOKENS && sentence.tokens.slice(to, from).every(isArticle),
  );
}

/** "from 3 to 5 May", "do 5. června". */
export const isUpTo = (sentence: Sentence, day: Span): boolean => isRightBefore(sentence, UP_TO, day);

/** "until 5 May", "by 5 May". */
export const isUntil = (sentence: Sentence, day: Span): boolean =>
  [UNTIL, UP_TO, BEFORE_DAY].some((phrases) => isRightBefore(sentence, phrases, day));

export const isSince = (sentence: Sentence, day: Span): boolean => isRightBefore(sentence, SINCE, day);

/** "till 5 pm on Sunday, January 31". @param within tokens between the word and the day */
export const isUntilAhead = (sentence: Sentence, { from }: Span, within: number): boolean =>
  spansOf(sentence, UNTIL).some(({ to }) => to <= from && from - to < within);

/** "5 जून तक", "28 फरवरी रात 12 बजे तक", and written onto the day: "5일까지", "5 iyungacha". @param within tokens between the day and the word */
export function isUntilBehind(sentence: Sentence, { to }: Span, within: number): boolean {
  if (spansOf(sentence, AFTER).some(({ from }) => from >= to && from - to < within)) return true;
  const [last, next] = [sentence.tokens[to - 1]!, sentence.tokens[to]];
  const onto = next?.start === last.end ? [last, next] : [last];
  const endings = (AFTER.get(sentence.language ?? 'en') ?? []).filter((words) => words.length === 1);
  return onto.some(({ word }) => endings.some(([ending]) => word.endsWith(ending!)));
}
