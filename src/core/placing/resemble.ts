import type { Story } from '../story.ts';
import type { Probe } from './probe.ts';
import type { Sign } from './sign.ts';
import { type AtHand, strengthsOf } from './signs.ts';
import { type Veto, vetoesOf } from './vetoes.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * How much an item tells the event that a story tells. Each sign for or against adds its strength times its weight,
 * in nats, to what a stranger starts with; the sum at or above `JOIN_AT` joins. Facts and traits carry over where the
 * languages differ; words decide where the facts are those of a saga. The weights are learned from labelled news by
 * `test/eval/train-place.ts`: a regression whose every term can be read.
 */
export const WEIGHTS: Readonly<Record<Sign, number>> = weights;

export const JOIN_AT = 0;

export interface Resemblance {
  story: Story;
  score: number;
  veto: Veto | null;
  /** What bore on it: how strongly (0 to 1), times its weight. */
  signs: { sign: Sign; strength: number; weight: number }[];
}

/** How telling a key is among what is near: 0 for what all share, 1 for what none has. */
export type Rarity = (key: string) => number;

function rarityAmong(shared: readonly ReadonlySet<string>[]): Rarity {
  const seen = new Map<string, number>();
  for (const keys of shared) for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  const all = shared.length + PRIOR;
  return (key) => Math.log(all / ((seen.get(key) ?? 0) + 0.5)) / Math.log(all / 0.5);
}
/** As if so many stories more were at hand that share nothing: few stories say little of what is rare. */
const PRIOR = 8;

/**
 * How what the probe was read of resembles each of the stories at hand, in their order. What is vetoed is not compared
 * any further.
 */
export function compared(one: Probe, near: readonly Story[]): Resemblance[] {
  const vetoes = vetoesOf(one, near);
  const possible = near.filter((_, at) => vetoes[at] === null);
  const shared = possible.map((story) => new Set(story.keys.filter((key) => one.keys.has(key))));
  const atHand = { rarity: rarityAmong(shared), count: possible.length };
  const weighed = possible.map((story, at) => resemble(one, story, shared[at]!, atHand)).values();
  return near.map((story, at) => {
    const veto = vetoes[at]!;
    return veto ? { story, veto, signs: [], score: Number.NEGATIVE_INFINITY } : weighed.next().value!;
  });
}

function resemble(one: Probe, story: Story, shared: ReadonlySet<string>, atHand: AtHand): Resemblance {
  const signs = (Object.entries(strengthsOf(one, story, shared, atHand)) as [Sign, number][])
    .filter(([, strength]) => strength !== 0)
    .map(([sign, strength]) => ({ sign, strength, weight: strength * WEIGHTS[sign] }));
  return { story, veto: null, signs, score: signs.reduce((sum, { weight }) => sum + weight, 0) };
}
