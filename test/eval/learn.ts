/**
 * What the judge learns from, and how: two small logistic regressions over readable features. Deterministic: fixed
 * order, no randomness.
 */
import { eachValue, makeJudge, study } from '../../src/core/judge.ts';
import { type Action, ACTIONS } from '../../src/core/finding.ts';
import { nameOf } from '../../src/core/judging/feature.ts';
import { NOBODY } from '../../src/core/judging/features.ts';
import { isWord, type Lexicon, wordFeatures } from '../../src/core/judging/lexicon.ts';
import { makeEar } from '../../src/core/judging/ear.ts';
import { BIAS, type Weights } from '../../src/core/judging/score.ts';
import { WORDS } from '../../src/words/index.ts';
import {
  DEV,
  type Gold,
  type Labelled,
  labelled,
  ordinary,
  OWN,
  ownCases,
  ownFacts,
  STREAMS,
  streams,
  textOf,
} from './items.ts';

interface Example {
  story: string;
  relevant: boolean;
  action: Action | null;
  /** How much it counts. */
  weight: number;
  /** The gate holds it back. */
  stopped: boolean;
  /** Its words, each as a feature. */
  words: string[];
  names: string[];
  values: [string, number][];
}

const ear = makeEar(WORDS);

/** Which words weigh by themselves is learned here. */
const NO_WORDS: Lexicon = new Map();

/** What the gate stops anyway need not bend the weights that part the rest. */
const STOPPED_WEIGHT = 0.2;

function exampleOf(item: Labelled, weight: number): Example {
  const studied = study(ear, NO_WORDS, textOf(item));
  const { features } = studied;
  const values: [string, number][] = [];
  eachValue(studied, (feature, value) => values.push([nameOf(feature), value]));
  return {
    story: item.story ?? item.id,
    relevant: item.relevant,
    action: item.action,
    weight,
    stopped: features.has(NOBODY),
    words: [...wordFeatures(studied.reading)],
    // The gate is held by hand: learned, it would excuse every other feature from learning.
    names: [...features.keys()].filter((feature) => feature !== NOBODY).map(nameOf),
    values,
  };
}

/** Adam with an L2 penalty over sparse features; full passes in a fixed order. */
function regress(
  rows: { x: [string, number][]; y: number; w: number }[],
  penalty: number,
  passes: number,
  light = LIGHT,
): Record<string, number> {
  const index = new Map<string, number>([[BIAS, 0]]);
  const placeOf = (name: string): number => {
    if (!index.has(name)) index.set(name, index.size);
    return index.get(name)!;
  };
  const packed = rows.map(({ x, y, w }) => ({
    y,
    w,
    i: Int32Array.from([0, ...x.map(([name]) => placeOf(name))]),
    v: Float64Array.from([1, ...x.map(([, value]) => value)]),
  }));
  const n = index.size;
  const held = [...index.keys()].map((name) => (name.startsWith('rule: ') ? light : isWord(name) ? HEAVY : 1));
  const theta = new Float64Array(n);
  const first = new Float64Array(n);
  const second = new Float64Array(n);
  const total = rows.reduce((sum, row) => sum + row.w, 0);
  for (let pass = 1; pass <= passes; pass++) {
    const gradient = new Float64Array(n);
    for (const { i, v, w, y } of packed) {
      let z = 0;
      for (let k = 0; k < i.length; k++) z += theta[i[k]!]! * v[k]!;
      const off = (w * (1 / (1 + Math.exp(-z)) - y)) / total;
      for (let k = 0; k < i.length; k++) gradient[i[k]!]! += off * v[k]!;
    }
    for (let k = 0; k < n; k++) {
      const g = gradient[k]! + (k === 0 ? 0 : (penalty * held[k]! * theta[k]!) / total);
      first[k] = 0.9 * first[k]! + 0.1 * g;
      second[k] = 0.999 * second[k]! + 0.001 * g * g;
      theta[k]! -= (0.05 * (first[k]! / (1 - 0.9 ** pass))) / (Math.sqrt(second[k]! / (1 - 0.999 ** pass)) + 1e-9);
    }
  }
  const weights: Record<string, number> = {};
  for (const [name, k] of index) {
    const rounded = Math.round(theta[k]! * 1000) / 1000;
    if (rounded !== 0) weights[name] = rounded;
  }
  return weights;
}

/** The rules are few and meant; they are held back less than what the model finds by itself. */
const LIGHT = 0.05;
/** A word by itself is held back more than what it means. */
const HEAVY = 2;
const PENALTY = 1.5;
const ACTION_PENALTY = 0.6;
/** What fewer items of our kind have teaches nothing that holds for others. */
const SEEN_AT_LEAST = 3;

/** Ordinary news outnumbers ours a hundred to one, and the training set does not: the score leans to silence by this much. */
const CAUTION = 0.2;

function train(examples: Example[]): Weights {
  const relevance = regress(
    examples.map((one) => ({
      x: one.names.map((name): [string, number] => [name, 1]),
      y: one.relevant ? 1 : 0,
      w: one.stopped ? one.weight * STOPPED_WEIGHT : one.weight,
    })),
    PENALTY,
    400,
    1,
  );
  relevance[BIAS] = (relevance[BIAS] ?? 0) - CAUTION;
  return { relevance, action: trainActions(examples.filter((one) => one.relevant && one.action)) };
}

/** One regression an action, each against all others. */
function trainActions(examples: Example[]): Weights['action'] {
  const seen = new Map<string, number>();
  for (const { values } of examples) for (const [name] of values) seen.set(name, (seen.get(name) ?? 0) + 1);
  const rows = examples.map((one) => ({ ...one, x: one.values.filter(([name]) => seen.get(name)! >= SEEN_AT_LEAST) }));
  const learned = ACTIONS.map((action) =>
    regress(
      rows.map(({ x, action: y, weight }) => ({ x, y: y === action ? 1 : 0, w: weight })),
      ACTION_PENALTY,
      300,
    ),
  );
  const names = [...new Set(learned.flatMap((weights) => Object.keys(weights)))].sort();
  return Object.fromEntries(
    names.map((name) => [name, learned.map((weights) => Math.round((weights[name] ?? 0) * 100) / 100)]),
  );
}

const told = (items: Labelled[]): Labelled[] => items.filter((item) => !/borderline/i.test(item.hard ?? ''));

/** The sets, each by its file. Our own sentences are terser than life and all of one hand: they count less. */
export const SETS: { file: Gold; name: string; lines: Labelled[]; weight: number }[] = [
  { file: DEV, name: 'labelled items', lines: told(labelled()), weight: 1 },
  { file: OWN, name: 'own cases', lines: told(ownFacts()), weight: 0.6 },
  { file: STREAMS, name: 'streams', lines: told(streams()), weight: 0.6 },
];
const OWN_WEIGHT = 0.5;
const HEADLINE_WEIGHT = 0.5;
const FOLDS = 5;

/** What fewer sagas are told with is a name, and teaches nothing of the next. */
const SAGAS_AT_LEAST = 10;

/** The invented, each of which is a saga of its own, are named by number: "ordinary-12". */
const sagaOf = (story: string): string => story.split('-').slice(0, 2).join('-');

/** Each with those of its words that many sagas share. */
function withWords(examples: Example[]): Example[] {
  const sagas = new Map<string, Set<string>>();
  for (const { story, words } of examples)
    for (const word of words) {
      const told = sagas.get(word) ?? new Set();
      sagas.set(word, told.add(sagaOf(story)));
    }
  return examples.map((one) => {
    const shared = one.words.filter((word) => sagas.get(word)!.size >= SAGAS_AT_LEAST);
    return {
      ...one,
      names: [...one.names, ...shared],
      values: [...one.values, ...shared.map((word): [string, number] => [word, 1])],
    };
  });
}

/** The labelled items first, then each invented case twice: whole, and as the bare headline that many feeds give. */
const all = withWords([
  ...SETS.flatMap(({ lines, weight }) => lines.map((line) => exampleOf(line, weight))),
  ...[...ownCases(), ...ordinary()].flatMap((item) => [
    exampleOf(item, OWN_WEIGHT),
    exampleOf({ ...item, text: '' }, HEADLINE_WEIGHT * OWN_WEIGHT),
  ]),
]);
const labelledCount = SETS.reduce((sum, { lines }) => sum + lines.length, 0);
const [examples, plain] = [all.slice(0, labelledCount), all.slice(labelledCount)];
const foldOf = new Map([...new Set(examples.map(({ story }) => story))].map((story, index) => [story, index % FOLDS]));

/** The weights that all sets teach, and how many items that was. */
export function learned(): { weights: Weights; labelled: number; invented: number } {
  return { weights: train([...examples, ...plain]), labelled: examples.length, invented: plain.length };
}

type Judge = ReturnType<typeof makeJudge>;

/**
 * The judge for each item, as one that it is new to: learned in five folds from the other stories, so that no event is
 * both learned and asked. What no set teaches is judged by that of the first.
 */
export function strangers(): (line: Labelled) => Judge {
  const judges = Array.from({ length: FOLDS }, (_, fold) =>
    makeJudge(
      WORDS,
      train([
        ...examples.filter(({ story }) => foldOf.get(story) !== fold),
        ...plain.filter((_, index) => Math.floor(index / 2) % FOLDS !== fold),
      ]),
    ),
  );
  return ({ story, id }) => judges[foldOf.get(story ?? id) ?? 0]!;
}
