import { afterEach, beforeEach, expect, it } from 'vitest';
import { orderLines } from '../../src/core/composing/order.ts';
import { exported } from '../../src/core/composing/export.ts';
import type { Item } from '../../src/core/item.ts';
import { judge } from '../../src/core/judge.ts';
import { chartOf, composeCounts } from '../../src/core/composing/stats.ts';
import type { Attachment } from '../../src/core/message.ts';
import { voiceOf } from '../../src/core/voice.ts';
import { keeper } from '../../src/flow/keep.ts';
import type { Store } from '../../src/core/store.ts';
import { openStore } from '../../src/store/index.ts';
import { anItem, aRoom } from '../core/worlds.ts';

/* A line of a file without a date may be years old: it finds what is there, and no news is taken for it. */

const NOW = '2026-03-10T08:00:00.000Z';
let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  await store.saveRoom(aRoom());
});
afterEach(() => store.close());

const keeping = (undated: 'as seen' | 'unknown') => keeper({ store, judge, clock: () => new Date(NOW), undated });
const textOf = ({ bytes }: Attachment): string =>
  Buffer.from(bytes)
    .toString()
    .replace(/^\uFEFF/, '');
let told = 0;
const telling = (publishedAt: string | null, title: string): Item => {
  const id = `i-${++told}`;
  const at = { publishedAt, seenAt: NOW, outlet: `${id}.example`, sourceId: id, url: null };
  return anItem({ id, title, text: `${title}, officials said.`, ...at });
};
const fromFile = async (item: Item) => (await keeping('unknown')(item, [item.id], true)).placement!;
const live = (item: Item) => keeping('as seen')(item, [item.id], false);

const OLD = 'IT ministry orders Twitter to block 1,178 accounts under Section 69A';

it('joins the story that its facts and words fit, however long ago', async () => {
  const first = await fromFile(telling('2021-02-08T08:00:00.000Z', OLD));
  const second = await fromFile(telling(null, 'Twitter told by IT ministry to block 1,178 accounts'));
  expect(second.story.id).toBe(first.story.id);
});

it('is a step of an order that it answers, by its number', async () => {
  const { story } = await fromFile(telling('2021-02-08T08:00:00.000Z', OLD));
  const answer = await fromFile(telling(null, 'Twitter goes to High Court against order to block 1,178 accounts'));
  expect(answer.story.id).not.toBe(story.id);
  expect((await store.latestOrders({ limit: 9 })).map(({ steps }) => steps.length)).toEqual([2]);
});

it('is of no known day, wherever orders are told, counted or taken home', async () => {
  await fromFile(telling(null, OLD));
  await fromFile(telling('2021-02-08T08:00:00.000Z', 'Nepal government orders Telegram blocked'));
  const [dated, order] = await store.latestOrders({ limit: 2 });
  expect(order!.dates).toEqual({ ordered: null, reported: null, complied: null });
  expect(order!.steps).toMatchObject([{ undated: true, reportedOn: null }]);
  const voice = voiceOf({ language: 'en', timeZone: 'UTC' });
  expect(JSON.stringify(orderLines(order!, voice))).toContain('first read here on Mar 10, 2026, undated');
  expect(JSON.parse(textOf(exported([order!], 'json')))).toMatchObject([
    { dates: { reported: null }, steps: [{ at: null, reportedOn: null }] },
  ]);
  const [head, cells] = textOf(exported([order!], 'csv'))
    .trim()
    .split('\r\n');
  expect(cells!.split(',').slice(-2)).toEqual(['', '']);
  expect(head).toMatch(/reported,complied$/);
  const counts = (await store.orderCounts('month', null, 9)).reverse();
  expect(counts).toEqual([
    { name: '2021-02', orders: 1 },
    { name: 'unknown', orders: 1 },
  ]);
  expect(chartOf('month', counts, voice).bars).toEqual([{ name: 'Feb 2021', value: 1 }]);
  expect(composeCounts('month', counts, null, null, voice)).toMatchObject({ footer: ['Without a date: 1'] });
  expect(await store.orderCounts('month', '2000-01-01', 9)).toEqual([{ name: '2021-02', orders: 1 }]);
  expect(await store.orderCounts('country', null, 9)).toHaveLength(2);
  expect(dated!.dates.reported).toBe('2021-02-08');
});

it('that names the day of its order has that day, and was reported who knows when', async () => {
  await fromFile(telling(null, 'IT ministry orders Twitter to block 1,178 accounts on 4 February 2021'));
  const [order] = await store.latestOrders({ limit: 1 });
  expect(order!.dates).toEqual({ ordered: '2021-02-04', reported: null, complied: null });
  expect(await store.orderCounts('month', null, 9)).toEqual([{ name: '2021-02', orders: 1 }]);
});

it('hides no news: what happens now is alerted, though a file told the like', async () => {
  const old = await fromFile(telling(null, 'Nepal government orders Telegram blocked'));
  const { placement, notices } = await live(telling(NOW, 'Nepal government orders Telegram blocked'));
  expect(placement!.story.id).not.toBe(old.story.id);
  expect(notices).toMatchObject([{ how: 'post' }]);
});

it('of a live feed is as old as its first sight', async () => {
  const first = await live(telling(null, 'Nepal government orders Telegram blocked'));
  const second = await live(telling(NOW, 'Nepal government orders Telegram blocked'));
  expect(second.placement!.story.id).toBe(first.placement!.story.id);
});

it('is not among the latest', async () => {
  await fromFile(telling(null, 'Nepal government orders Telegram blocked'));
  const { story } = await fromFile(telling('2021-02-08T08:00:00.000Z', OLD));
  const latest = await store.latestOrders({ limit: 9 });
  expect(latest.map(({ steps }) => steps[0]!.storyId)[0]).toBe(story.id);
  expect(latest).toHaveLength(2);
});
