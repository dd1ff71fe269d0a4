/** Lists that were added up: "1,435 accounts in all, 257 and then 1,178" is one target with two parts, and not three. */
import { countsOf } from './numbers.ts';
import type { Reading } from './reading.ts';
import { type Sentence, TITLE } from './sentences.ts';
import type { CountedTarget } from './counted.ts';

/** Tokens between the two parts of a sum. */
const PARTS_TOKENS = 12;
/** Numbers that are paired with one: more would make a long list costly. */
const MOST_BETWEEN = 4;
/** Smaller numbers add up by chance. */
const LEAST = 10;

/** The targets with each sum known as such; parts step back behind it, or it behind a part that the headline tells. */
export function withSums(targets: CountedTarget[], reading: Reading): CountedTarget[] {
  if (targets.length === 0) return targets;
  const pairs = reading.sentences.flatMap((sentence) => pairsOf(sentence, reading));
  let kept = targets;
  for (const total of targets) {
    const parts = pairs.find(([a, b]) => a + b === total.count);
    if (!parts) continue;
    const isPart = (one: CountedTarget): boolean => one !== total && parts.includes(one.count);
    const news = kept.some((one) => isPart(one) && one.sentence.zone === TITLE) && total.sentence.zone !== TITLE;
    kept = news
      ? kept.filter((one) => one !== total && (!isPart(one) || one.sentence.zone === TITLE))
      : kept.filter((one) => !isPart(one)).map((one) => (one === total ? { ...one, parts } : one));
  }
  return kept;
}

/** Numbers that stand near one another in a sentence. */
function pairsOf(sentence: Sentence, reading: Reading): [number, number][] {
  const counts = countsOf(sentence, reading).filter((one) => one.value >= LEAST);
  return counts.flatMap((one, index) =>
    counts
      .slice(index + 1, index + MOST_BETWEEN)
      .filter((other) => other.from - one.to <= PARTS_TOKENS)
      .map((other): [number, number] => [one.value, other.value]),
  );
}
