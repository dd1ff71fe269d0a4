import type { Target } from '../finding.ts';
import type { Story } from '../story.ts';
import { type Agreement, compareTargets } from './counts.ts';
import { particle } from '../judging/particle.ts';
import type { CountedTarget } from '../judging/counted.ts';
import type { Reading } from '../judging/reading.ts';
import { BODY } from '../judging/sentences.ts';
import { targetsOf } from '../judging/targets.ts';

/** What is counted on top of what came before: "312 more accounts" are a list of their own. */

const MORE = particle('more');
const AND = particle('and');
const THAN = particle('than');

/** The numbers of which headline or lead say that they are more; of a list that ends "and 312 more" they do not. */
export function moreIn(reading: Reading): number[] {
  const front = reading.sentences.filter(({ zone }) => zone !== BODY);
  if (!front.some(({ tokens, from, to }) => tokens.slice(from, to).some(({ word }) => MORE.has(word)))) return [];
  const told = targetsOf(reading, 'block').filter(({ sentence }) => sentence.zone !== BODY);
  return [...new Set(told.filter(isMore).map(({ count }) => count))];
}

function isMore({ sentence: { tokens, source, from: first, to: end }, from, to }: CountedTarget): boolean {
  const word = (at: number): string => (at >= first && at < end ? tokens[at]!.word : '');
  const isJoined = (at: number): boolean => /^[\s-]*$/.test(source.slice(tokens[at]!.end, tokens[at + 1]!.start));
  const says = (at: number): boolean => MORE.has(word(at)) && !THAN.has(word(at + 1)) && !/^\d/.test(word(at + 1));
  // "और" between number and noun is more, before or after both it is "and".
  const within = tokens.findIndex((_, at) => at > from && at < to && says(at));
  const before = MORE.has(word(from - 1)) && !AND.has(word(from - 1)) && isJoined(from - 1);
  const after = says(to) && !AND.has(word(to)) && isJoined(to - 1);
  return (within >= 0 || before || after) && !AND.has(word(before ? from - 2 : from - 1));
}

/** Those of a story. */
export const moreOf = ({ tellings }: Pick<Story, 'tellings'>): ReadonlySet<number> =>
  new Set(
    tellings.flatMap(({ traits }) =>
      traits.filter((one) => one.startsWith(KIND)).map((one) => Number(one.slice(KIND.length))),
    ),
  );
const KIND = 'more:';

/** How those of the targets that are on top stand to what was counted before; null where none is. */
export function onTopOf(
  targets: readonly Target[],
  more: ReadonlySet<number>,
  before: readonly Target[],
): Agreement | null {
  return (
    compareTargets(
      targets.filter(({ count }) => more.has(count)),
      before,
    )?.is ?? null
  );
}
