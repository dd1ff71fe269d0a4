import { parseArgs } from 'node:util';
import type { Finding } from '../../src/core/finding.ts';
import type { Item } from '../../src/core/item.ts';
import { grown, makePlacer } from '../../src/core/place.ts';
import { cpuMs } from '../cpu.ts';
import { random } from '../random.ts';

/*
 * What placing one item costs, in time of the processor, among ten thousand, a hundred thousand and a million stories
 * that are all remembered. It must not grow: the look-up goes through keys, and no key is followed further than its
 * latest stories.
 */

/** `--quick` ends within a minute. */
const QUICK = [10_000, 40_000];
const FULL = [10_000, 100_000, 1_000_000];
const SAMPLE = 500;
const COUNTRIES = ['IN', 'RU', 'TR', 'BR', 'PK', 'ID', 'US', 'DE', 'FR', 'NP'];
const PLATFORMS = ['X', 'Facebook', 'YouTube', 'Telegram', 'TikTok', 'Signal', 'WhatsApp', 'Reddit'];
const ACTIONS = ['block', 'takedown', 'notice', 'challenge', 'restore', 'statement', 'report'] as const;
const DAY = 86_400_000;
const START = Date.UTC(2021, 0, 1);
const A_DAY = 100;

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

const chance = random(7);
const pick = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)]!;
/** Few words are common and many are rare, as in life. */
const word = (): string => `w${Math.floor(40_000 ** chance()).toString(36)}ord`;

function made(at: number): [Item, Finding] {
  const published = new Date(START + (at / A_DAY) * DAY).toISOString();
  const country = pick(COUNTRIES);
  const platform = pick(PLATFORMS);
  const count = 2 + Math.floor(5000 ** chance());
  const item: Item = {
    id: `bench-${at}`,
    sourceId: 'bench',
    tier: 'news',
    url: `https://news.example/${at}`,
    title: `${platform} ${Array.from({ length: 8 }, word).join(' ')} ${count}`,
    summary: Array.from({ length: 20 }, word).join(' '),
    text: '',
    language: 'en',
    publishedAt: published,
    seenAt: published,
    outlet: 'news.example',
    country,
    edited: false,
    deleted: false,
  };
  const order = {
    issuer: `Ministry ${Math.floor(chance() * 5)} of ${country}`,
    country,
    platforms: [platform],
    targets: chance() < 0.5 ? [{ kind: 'account' as const, count, qualifier: 'exact' as const }] : [],
    legalBasis: [],
    orderDate: null,
    status: 'ordered' as const,
  };
  return [item, { relevant: true, score: 0.9, action: pick(ACTIONS), order, why: [] }];
}

const placer = makePlacer(Number.POSITIVE_INFINITY);
const remembered = values.quick ? QUICK : FULL;
const perItem: number[] = [];
let at = 0;
for (const many of remembered) {
  while (at < many - 2 * SAMPLE) placer.remember(grown(null, ...made(at++)));
  // A bot that is at work has compiled what it does all day.
  while (at < many - SAMPLE) placer.place(...made(at++));
  const sample = Array.from({ length: SAMPLE }, () => made(at++));
  const began = cpuMs();
  for (const [item, finding] of sample) placer.place(item, finding);
  perItem.push((cpuMs() - began) / SAMPLE);
  const memory = Math.round(process.memoryUsage().heapUsed / 2 ** 20);
  console.error(`${many} remembered: ${perItem.at(-1)!.toFixed(3)} ms an item, ${memory} MB`);
}
console.log(JSON.stringify({ remembered, perItem }));
