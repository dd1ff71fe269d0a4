import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Finding } from '../../src/core/finding.ts';
import type { Item } from '../../src/core/item.ts';
import { compile } from '../../src/core/match.ts';
import type { Watch } from '../../src/core/room.ts';
import { tokenize } from '../../src/core/text/tokens.ts';
import { random } from '../random.ts';

/*
 * How many items a second are held against how many watches, on one core. Items and watches are made from a seed and
 * are hot on purpose: an item is about one of 250 topics, and so many watches ask for its terms that hundreds hear of it.
 * The stand-ins: a loop of regular expressions over all watches, as feed bots do, and bare tokenizing, the floor.
 * Ratios are time of ours ÷ time of theirs: below 1 is faster than theirs.
 */

const quick = process.argv.includes('--quick');
const SEED = 20261124;
const SIZES = [1_000, 10_000, 100_000];
const ITEMS = quick ? 1_000 : 5_000;
const TOPICS = 250;
const MS_PER_CELL = quick ? 2_000 : 8_000;
const CHANGES = 1_000;

const chance = random(SEED);
const words = Array.from({ length: 12_000 }, (_, i) => nonsense(i));
const terms = Array.from({ length: 20_000 }, (_, i) => (i % 5 < 2 ? rareWord() : `${rareWord()} ${rareWord()}`));

/** Short for small numbers, as frequent words are. */
function nonsense(n: number): string {
  const syllables = [
    'ba',
    'ne',
    'ti',
    'ro',
    'lu',
    'ska',
    'ven',
    'dor',
    'mi',
    'par',
    'he',
    'qua',
    'sto',
    'ing',
    'cel',
    'ur',
  ];
  let word = syllables[n % 16]!;
  for (let rest = Math.floor(n / 16); rest > 0; rest = Math.floor(rest / 16)) word += syllables[rest % 16]!;
  return word;
}

/** Zipf's law, roughly: small numbers often. */
const oftenLow = (below: number): number => Math.floor(below ** chance()) - 1;
function rareWord(): string {
  return words[200 + Math.floor(chance() * (words.length - 200))]!;
}
const term = (): string => terms[oftenLow(terms.length)]!;
/** An item is about one topic, and each topic has its terms. */
const topicTerm = (topic: number): string => terms[topic + TOPICS * oftenLow(terms.length / TOPICS)]!;
const quoted = (text: string): string => (text.includes(' ') ? `"${text}"` : text);

function makeItem(n: number): Item {
  const length = 120 + Math.floor(chance() * 368);
  const topic = Math.floor(chance() * TOPICS);
  const parts: string[] = [];
  for (let count = 0; count < length; count += parts.at(-1)!.split(' ').length)
    parts.push(chance() < 0.3 ? topicTerm(topic) : words[oftenLow(words.length)]!);
  const text = parts.join(' ');
  return {
    id: `i-${n}`,
    sourceId: `source-${n % 300}`,
    tier: 'news',
    title: parts.slice(0, 9).join(' '),
    summary: parts.slice(0, 30).join(' '),
    text,
    url: null,
    outlet: `outlet-${n % 200}.example.org`,
    language: 'en',
    country: null,
    publishedAt: null,
    seenAt: '2026-11-24T10:00:00.000Z',
    edited: false,
    deleted: false,
  };
}

const FINDING: Finding = {
  relevant: true,
  score: 0.9,
  action: 'block',
  order: {
    issuer: 'MeitY',
    country: 'IN',
    platforms: ['Twitter'],
    targets: [{ kind: 'account', count: 1178, qualifier: 'exact' }],
    legalBasis: ['Section 69A IT Act'],
    orderDate: null,
    status: 'ordered',
  },
  why: [],
};

/** A query, and what a loop of regular expressions would ask: all of these groups, each by one of its terms, none of those. */
interface Asked {
  query: string;
  all: string[][];
  none: string[];
}

function makeQuery(): Asked {
  const [a, b, c] = [term(), term(), term()];
  const dice = chance();
  if (dice < 0.6) return { query: quoted(a), all: [[a]], none: [] };
  if (dice < 0.78) return { query: `${quoted(a)} AND ${quoted(b)}`, all: [[a], [b]], none: [] };
  if (dice < 0.88) return { query: `${quoted(a)} OR ${quoted(b)}`, all: [[a, b]], none: [] };
  if (dice < 0.95) return { query: `(${quoted(a)} OR ${quoted(b)}) -${quoted(c)}`, all: [[a, b]], none: [c] };
  return { query: `${quoted(a)} NEAR/10 ${quoted(b)}`, all: [[a], [b]], none: [] };
}

const watchOf = (query: string, n: number): Watch => ({
  id: `wa-${n}`,
  roomId: `room-${n % 5_000}`,
  query,
  as: 'alert',
  addedBy: 'bench',
  addedAt: '2026-11-24T10:00:00.000Z',
});

function regexLoop(asked: readonly Asked[]): (text: string) => number {
  const regex = (text: string) => new RegExp(`\\b${text}\\b`, 'i');
  const compiled = asked.map(({ all, none }) => ({ all: all.map((any) => any.map(regex)), none: none.map(regex) }));
  return (text) =>
    compiled.filter(
      ({ all, none }) => all.every((any) => any.some((one) => one.test(text))) && !none.some((one) => one.test(text)),
    ).length;
}

/** Milliseconds for one item, and the longest, going round the items until the time is up. */
function measure(items: readonly Item[], work: (item: Item) => void): { each: number; worst: number } {
  let [done, worst] = [0, 0];
  const start = performance.now();
  let now = start;
  while (now - start < MS_PER_CELL) {
    work(items[done++ % items.length]!);
    const after = performance.now();
    worst = Math.max(worst, after - now);
    now = after;
  }
  return { each: (now - start) / done, worst };
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
function heapMb(): number {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

const round = (value: number): number => Number(value.toPrecision(3));
const textOf = (item: Item): string => `${item.title}\n${item.summary}\n${item.text}`;

const items = Array.from({ length: ITEMS }, (_, n) => makeItem(n));
const asked = Array.from({ length: Math.max(...SIZES) }, makeQuery);
const spare = Array.from({ length: CHANGES }, (_, n) => watchOf(makeQuery().query, asked.length + n));

measure(items, (item) => tokenize(textOf(item)));
const tokenizing = measure(items, (item) => {
  tokenize(item.title);
  tokenize(item.text);
});
console.log(`tokenizing: ${Math.round(1000 / tokenizing.each)} items/s`);

function bench(size: number) {
  const before = heapMb();
  const start = performance.now();
  const watcher = compile(asked.slice(0, size).map(({ query }, n) => watchOf(query, n)));
  const build = performance.now() - start;
  const index = heapMb() - before;
  if (watcher.refused.length > 0) throw new Error(`refused: ${watcher.refused[0]!.message}`);
  for (const item of items.slice(0, 500)) watcher.match(item, FINDING);
  let [hits, looked] = [0, 0];
  const ours = measure(items, (item) => {
    hits += watcher.match(item, FINDING).length;
    looked++;
  });
  const loop = regexLoop(asked.slice(0, size));
  loop(textOf(items[0]!));
  const theirs = measure(items, (item) => loop(textOf(item)));
  const added = performance.now();
  for (const watch of spare) watcher.add(watch);
  const removed = performance.now();
  for (const watch of spare) watcher.remove(watch.id);
  const ended = performance.now();
  return {
    watches: size,
    itemsPerSecond: Math.round(1000 / ours.each),
    hitsPerItem: round(hits / looked),
    ratioToRegexLoop: round(ours.each / theirs.each),
    ratioToTokenizing: round(ours.each / tokenizing.each),
    worstItem: round(ours.worst),
    add: round((removed - added) / CHANGES),
    remove: round((ended - removed) / CHANGES),
    build: round(build),
    index: round(index),
  };
}

const rows = SIZES.map((size) => {
  const row = bench(size);
  console.log(
    `${size} watches: ${row.itemsPerSecond} items/s, ${row.hitsPerItem} hits an item, worst ${row.worstItem} ms`,
  );
  return row;
});
console.log(JSON.stringify({ ...rows.at(-1)!, seed: SEED, node: process.version, sizes: rows }));
