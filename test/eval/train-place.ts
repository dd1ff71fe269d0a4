/**
 * Trains the weights of `src/core/placing/weights.json`: a conditional logistic regression over the signs by which an
 * item resembles a story, for of all stories at hand, and a new one, an item tells one. Deterministic: the same labels, words and weights of judging give the same file.
 * `node test/eval/train-place.ts` writes the weights; `--cross` asks each saga of weights that were learned from the
 * others, in five folds, prints BCubed and what a room would be told, and writes nothing; `--errors` says which events.
 * Facts that a judge misreads and days that nobody gives are part of life: each event is also learned with some of its
 * facts lost or wrong, and some of its days.
 */
import { writeFileSync } from 'node:fs';
import { ACTIONS, type Finding } from '../../src/core/finding.ts';
import type { Item } from '../../src/core/item.ts';
import { itemOfLine } from '../../src/core/sources/lines.ts';
import { grown, makePlacer, nearKeys } from '../../src/core/place.ts';
import { probeOf } from '../../src/core/placing/probe.ts';
import { compared, WEIGHTS } from '../../src/core/placing/resemble.ts';
import { AGAINST, FOR, type Sign, SIGNS } from '../../src/core/placing/sign.ts';
import type { Story } from '../../src/core/story.ts';
import { bcubed, eachStream, type Labelled, labelled, ownStories, sagas, streamed } from './items.ts';
import { strangers } from './learn.ts';
import { replayed, type ToldEvent } from './replay.ts';
import { random } from '../random.ts';

const PENALTY = 1;
const PASSES = 12;
/** Of each event, with facts misread; how often a fact is, and how often nobody says when. */
const COPIES = 4;
const MISREAD = 0.2;
const UNDATED = 0.3;
const SEASON_DAYS = 60;
const DAY = 86_400_000;
const FOLDS = 5;
/** A country has more going on at once than is labelled: what has its day leans to a story of its own. */
const LEAN = -0.2;
interface Told {
  line: Labelled;
  item: Item;
  finding: Finding;
  story: string;
  saga: string;
}

const judgeOf = strangers();
const real = new Set(labelled().map(({ id }) => id));

/** Each with the verdict of a judge to whom its event is new, so that placing learns from verdicts as life has them. */
const told = (lines: Labelled[]): Told[] =>
  lines
    .filter((line) => line.relevant)
    .map((line) => {
      const item = itemOfLine(JSON.stringify(line), new Map(), '2000-01-01T00:00:00.000Z');
      const story = line.story ?? `alone:${line.id}`;
      return { line, item, finding: judgeOf(line)(item), story, saga: story.split('-').slice(0, 2).join('-') };
    });

/** A finding as a judge on a bad day would have it. */
function misread(finding: Finding, chance: () => number): Finding {
  const slips = (): boolean => chance() < MISREAD;
  const order = finding.order && {
    ...finding.order,
    issuer: slips() ? null : finding.order.issuer,
    country: slips() && slips() ? null : finding.order.country,
    platforms: slips() ? [] : finding.order.platforms,
    targets: slips() ? [] : finding.order.targets,
    orderDate: slips() ? null : finding.order.orderDate,
    status: slips() ? null : finding.order.status,
  };
  const action = slips() ? ACTIONS[Math.floor(chance() * ACTIONS.length)]! : finding.action;
  return { ...finding, action, order };
}

type Row = [sign: number, strength: number][];

/** The stories at hand when an item came, each by its signs, and which of them it tells; -1 where it tells a new one. */
interface Choice {
  saga: string;
  isReal: boolean;
  among: Row[];
  told: number;
}

/**
 * The sagas as if all had happened within a season, each at a time of its own: a large country has several at once.
 * What never happened together is not one event.
 */
function crowded(tellings: Told[], chance: () => number): Told[] {
  const dated = tellings.filter(({ item }) => item.publishedAt !== null);
  const from = Date.parse(dated[0]!.item.publishedAt!);
  const shifts = new Map<string, number>();
  for (const { saga, item } of dated)
    if (!shifts.has(saga)) {
      const days = Math.floor(chance() * SEASON_DAYS) - Math.floor((Date.parse(item.publishedAt!) - from) / DAY);
      shifts.set(saga, days * DAY);
    }
  const moved = (at: string, by: number): string => new Date(Date.parse(at) + by).toISOString();
  return dated
    .map((one) => {
      const by = shifts.get(one.saga)!;
      const { order } = one.finding;
      const orderDate = order?.orderDate ? moved(order.orderDate, by).slice(0, 10) : null;
      return {
        ...one,
        item: { ...one.item, publishedAt: moved(one.item.publishedAt!, by) },
        finding: { ...one.finding, order: order && { ...order, orderDate } },
      };
    })
    .sort((a, b) => Date.parse(a.item.publishedAt!) - Date.parse(b.item.publishedAt!));
}

/** Every item against every story before it that shares a key, as the labels have them. */
function choicesOf(given: Told[], seed: number | null): Choice[] {
  const chance = random(seed ?? 0);
  const tellings = seed !== null && seed % 2 === 0 ? crowded(given, chance) : given;
  const stories = new Map<string, Story>();
  const choices: Choice[] = [];
  for (const { item: given, finding: read, story, saga } of tellings) {
    const item = seed !== null && chance() < UNDATED ? { ...given, publishedAt: null } : given;
    const finding = seed === null ? read : misread(read, chance);
    const keys = new Set(nearKeys(item, finding));
    const near = [...stories].filter(([, one]) => one.keys.some((key) => keys.has(key)));
    const found = compared(
      probeOf(item, finding, 'unknown'),
      near.map(([, one]) => one),
    );
    const possible = found.flatMap(({ veto, signs }, at) => (veto ? [] : [{ signs, label: near[at]![0] }]));
    choices.push({
      saga,
      isReal: real.has(item.id),
      among: possible.map(({ signs }) => signs.map(({ sign, strength }) => [SIGNS.indexOf(sign), strength])),
      told: possible.findIndex(({ label }) => label === story),
    });
    stories.set(story, grown(stories.get(story) ?? null, item, finding));
  }
  return choices;
}

/** The weights of all signs; one that comes out for what it is against, or against what it is for, is left out. */
function regress(choices: Choice[]): Record<Sign, number> {
  const wrong = new Set<number>();
  for (;;) {
    const theta = fitted(choices, wrong);
    const more = SIGNS.flatMap((sign, at) =>
      (among(FOR, sign) && theta[at]! < 0) || (among(AGAINST, sign) && theta[at]! > 0) ? [at] : [],
    );
    if (more.length === 0) return weightsOf(theta);
    for (const at of more) wrong.add(at);
  }
}

function weightsOf(theta: Float64Array): Record<Sign, number> {
  theta[SIGNS.indexOf('stranger')]! += LEAN;
  theta[SIGNS.indexOf('unknown time')]! -= LEAN;
  return Object.fromEntries(SIGNS.map((sign, at) => [sign, Math.round(theta[at]! * 100) / 100])) as Record<
    Sign,
    number
  >;
}

const among = (signs: readonly Sign[], sign: Sign): boolean => signs.includes(sign);

/** Newton's method with an L2 penalty on all but the first weight. A new story weighs nothing. */
function fitted(choices: Choice[], without: ReadonlySet<number>): Float64Array {
  const n = SIGNS.length;
  const theta = new Float64Array(n);
  const kept = choices.map(({ among, told }) => ({
    among: without.size === 0 ? among : among.map((row) => row.filter(([sign]) => !without.has(sign))),
    told,
  }));
  for (let pass = 0; pass < PASSES; pass++) {
    const gradient = theta.map((value, k) => (k === 0 ? 0 : PENALTY * value));
    const bend = Array.from({ length: n }, (_, k) => {
      const row = new Float64Array(n);
      row[k] = k === 0 ? 1e-6 : PENALTY;
      return row;
    });
    for (const { among, told } of kept) {
      const sums = among.map((row) => row.reduce((sum, [sign, strength]) => sum + theta[sign]! * strength, 0));
      const top = Math.max(0, ...sums);
      const total = sums.reduce((sum, one) => sum + Math.exp(one - top), Math.exp(-top));
      const mean = new Map<number, number>();
      for (const [at, row] of among.entries()) {
        const likely = Math.exp(sums[at]! - top) / total;
        for (const [sign, strength] of row) {
          gradient[sign]! += (likely - (at === told ? 1 : 0)) * strength;
          mean.set(sign, (mean.get(sign) ?? 0) + likely * strength);
          if (likely > 1e-6) for (const [other, more] of row) bend[sign]![other]! += likely * strength * more;
        }
      }
      for (const [sign, value] of mean) for (const [other, more] of mean) bend[sign]![other]! -= value * more;
    }
    const step = solved(bend, gradient);
    for (let k = 0; k < n; k++) theta[k]! -= step[k]!;
  }
  return theta;
}

/** Gaussian elimination; the matrix is positive definite. */
function solved(matrix: Float64Array[], vector: Float64Array): Float64Array {
  const [a, b] = [matrix.map((row) => row.slice()), vector.slice()];
  for (let k = 0; k < b.length; k++)
    for (let row = k + 1; row < b.length; row++) {
      const factor = a[row]![k]! / a[k]![k]!;
      if (factor === 0) continue;
      for (let at = k; at < b.length; at++) a[row]![at]! -= factor * a[k]![at]!;
      b[row]! -= factor * b[k]!;
    }
  for (let k = b.length - 1; k >= 0; k--) {
    for (let at = k + 1; at < b.length; at++) b[k]! -= a[k]![at]! * b[at]!;
    b[k]! /= a[k]![k]!;
  }
  return b;
}

/** The story of each item, placed with these weights. */
function placed(tellings: Told[], weights: Record<Sign, number>): Map<string, string> {
  Object.assign(WEIGHTS, weights);
  const placer = makePlacer();
  return new Map(
    tellings.map(({ item, finding }) => [item.id, placer.place(item, finding)?.story.id ?? `none:${item.id}`]),
  );
}

/** Each with the sets of its items: what one hand wrote knows nothing of the events of another's. */
const sets: Record<string, Told[][]> = {
  dev: [told(labelled())],
  stream: [told(streamed())],
  sagas: [told(sagas())],
  own: ownStories().map(({ lines }) => told(lines)),
  streams: eachStream().map(told),
};
const all = Object.values(sets).flat();
const learned = all.flatMap((tellings) => [
  ...choicesOf(tellings, null),
  ...Array.from({ length: COPIES }, (_, seed) => choicesOf(tellings, seed + 1)).flat(),
]);
/** What really happened counts double beside what was written for this. */
learned.push(...learned.filter(({ isReal }) => isReal));
const file = new URL('../../src/core/placing/weights.json', import.meta.url);

if (process.argv.includes('--cross')) await cross();
else {
  const weights = regress(learned);
  writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`);
  for (const [name, some] of Object.entries(sets)) {
    const stories = new Map(some.flatMap((tellings) => [...placed(tellings, weights)]));
    console.log(`${name.padEnd(8)} ${bcubed(linesOf(some), () => stories)}`);
  }
}

function linesOf(some: Told[][]): Labelled[] {
  return some.flat().map(({ line }) => line);
}

/** Each saga asked of weights that were learned from the others: by the words alone, then in a ledger, as it is seen. */
async function cross(): Promise<void> {
  const names = [...new Set(all.flat().map(({ saga }) => saga))].sort();
  const foldOf = (saga: string): number => names.indexOf(saga) % FOLDS;
  const sagaOf = new Map(all.flat().map(({ item, saga }) => [item.id, saga]));
  const weights = Array.from({ length: FOLDS }, (_, fold) =>
    regress(learned.filter(({ saga }) => foldOf(saga) !== fold)),
  );
  for (const [name, some] of Object.entries(sets)) {
    const lines = linesOf(some);
    const stories = weights.map((one) => new Map(some.flatMap((tellings) => [...placed(tellings, one)])));
    const [repeated, unheard]: [ToldEvent[], ToldEvent[]] = [[], []];
    for (const [fold, one] of weights.entries()) {
      Object.assign(WEIGHTS, one);
      for (const tellings of some) {
        const replay = await replayed(
          tellings.map(({ line }) => line),
          judgeOf,
        );
        const own = ({ by }: ToldEvent): boolean => foldOf(sagaOf.get(by[0]!.id)!) === fold;
        repeated.push(...replay.repeated.filter(own));
        unheard.push(...replay.unheard.filter(own));
      }
    }
    console.log(
      `${name.padEnd(8)} ${bcubed(lines, (line) => stories[foldOf(sagaOf.get(line.id)!)]!)}, replayed: ` +
        `${repeated.length} events alerted again, ${unheard.length} never`,
    );
    if (!process.argv.includes('--errors')) continue;
    for (const one of repeated) console.log(JSON.stringify({ what: 'alerted again', ...one }));
    for (const one of unheard) console.log(JSON.stringify({ what: 'never alerted', ...one }));
  }
}
