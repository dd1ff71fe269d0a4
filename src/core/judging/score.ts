/** The model: weights over readable features, trained by `test/eval/train.ts` and kept as text, so that a verdict can be retold. */
import { ACTIONS, type Action } from '../finding.ts';
import { feature, featureCount } from './feature.ts';
import { type Features, NOBODY } from './features.ts';

export interface Weights {
  relevance: Record<string, number>;
  /** By feature, a weight for each of ACTIONS. */
  action: Record<string, readonly number[]>;
}

/** The weights turned for reading, by the numbers of the features. */
export interface Model {
  relevance: Float64Array;
  bias: number;
  /** For each feature a weight for each of ACTIONS, one feature after the other. */
  action: Float64Array;
  actionBias: Float64Array;
}

export const BIAS = 'bias';

/** Held whatever training says: where nothing online is named, it is not our news. */
const GATES: Record<string, number> = { 'nothing online': -5, undisturbed: -3, satire: -3 };
const NO_BIAS = new Float64Array(ACTIONS.length);

/** Weights as training wrote them, with the gates that it may not move. */
export function makeModel(weights: Weights): Model {
  for (const learned of [weights.relevance, weights.action]) for (const name of Object.keys(learned)) feature(name);
  const relevance = new Float64Array(featureCount());
  for (const part of [weights.relevance, GATES])
    for (const [name, weight] of Object.entries(part)) relevance[feature(name)]! += weight;
  const action = new Float64Array(featureCount() * ACTIONS.length);
  for (const [name, row] of Object.entries(weights.action)) action.set(row, feature(name) * ACTIONS.length);
  const bias = weights.action[BIAS];
  return {
    relevance,
    bias: weights.relevance[BIAS] ?? 0,
    action,
    actionBias: bias ? Float64Array.from(bias) : NO_BIAS,
  };
}

/** What is taken off where nobody acts on access: only a text that says much else of our field passes without an act. */
const SHUT = 4;

/** Between 0 and 1: of the items scored 0.8, about 80 in 100 are relevant. */
export function relevanceOf(model: Model, features: Features): number {
  let sum = model.bias;
  for (const one of features.keys()) sum += model.relevance[one]!;
  if (features.has(NOBODY)) sum -= SHUT;
  return 1 / (1 + Math.exp(-sum));
}

/** What is less likely than this is not said. */
const PERHAPS = 0.15;

/** Where the highest stands, of all but one. */
function highest(sums: Float64Array, but: number): number {
  let best = but === 0 ? 1 : 0;
  for (let at = best + 1; at < sums.length; at++) if (at !== but && sums[at]! > sums[best]!) best = at;
  return best;
}

/**
 * The likeliest action; and the next likeliest, where it is one that may be meant.
 * @param each hands on what is weighed, each feature with its strength
 */
export function actionOf(
  model: Model,
  each: (weigh: (feature: number, value: number) => void) => void,
): { action: Action; perhaps?: Action } {
  const sums = model.actionBias.slice();
  each((one, value) => {
    const row = one * sums.length;
    for (let i = 0; i < sums.length; i++) sums[i]! += model.action[row + i]! * value;
  });
  const first = highest(sums, -1);
  const next = highest(sums, first);
  let total = 0;
  for (const sum of sums) total += Math.exp(sum - sums[first]!);
  const isLikely = Math.exp(sums[next]! - sums[first]!) / total >= PERHAPS;
  return { action: ACTIONS[first]!, ...(isLikely && { perhaps: ACTIONS[next]! }) };
}
