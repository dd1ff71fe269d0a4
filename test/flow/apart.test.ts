import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Item } from '../../src/core/item.ts';
import { fixOrder, splitStory } from '../../src/core/mend.ts';
import type { Mended, Story } from '../../src/core/story.ts';
import { type Keep, keeper } from '../../src/flow/keep.ts';
import { mend } from '../../src/flow/mend.ts';
import { openStore } from '../../src/store/index.ts';
import type { Ledger, Store } from '../../src/core/store.ts';
import { aFinding, anItem } from '../core/worlds.ts';

/* What people judged, through the door and the database: items come again, and nothing is undone. */

const NOW = '2021-02-08T12:00:00.000Z';
const LEAD =
  'The regulator of Exampla told the platform on Monday to close 312 accounts that had posted maps of the flooded valley, and gave it until noon.';
const OTHER =
  'A spokeswoman said that accounts of river pilots can no longer be opened from inside the country since this morning, which nobody had announced.';

let store: Store;
let keep: Keep;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  keep = keeper({ store, judge: () => aFinding(), clock: () => new Date(NOW) });
});
afterEach(() => store.close());

const telling = (id: string, text: string, parts: Partial<Item> = {}): Item =>
  anItem({ id, text, url: `https://${id}.example/`, outlet: `${id}.example`, ...parts });
const read = async (item: Item): Promise<Story> => (await keep(item, [item.id], false)).placement!.story;
const judge = (decide: (ledger: Ledger) => Promise<Mended>) =>
  store.keep(async (ledger) => mend(ledger, await decide(ledger), { cause: 'a person', now: NOW }));

it('a story that people split and a fact that they fixed stay so, through edits, copies and new outlets', async () => {
  const one = await read(telling('i-1', LEAD));
  expect((await read(telling('i-2', OTHER))).id).toBe(one.id);
  await judge(async (ledger) => {
    const order = (await ledger.order(one.orderId!))!;
    return splitStory((await ledger.story(one.id))!, ['i-2'], order, await ledger.stories(order.id));
  });
  await judge(async (ledger) => fixOrder((await ledger.order(one.orderId!))!, { status: 'refused' }, 'fx-1'));

  const edited = await read(telling('i-2', LEAD, { title: 'Ministry orders Exampla to block 313 accounts' }));
  expect(edited.id).not.toBe(one.id);
  expect(edited.orderId).not.toBe(one.orderId);
  expect((await read(telling('i-3', OTHER, { url: null }))).id).toBe(edited.id);
  expect((await read(telling('i-4', '', { url: 'https://i-1.example/' }))).id).toBe(one.id);

  await store.keep(async (ledger) => {
    const [rest, fresh] = [(await ledger.story(one.id))!, (await ledger.story(edited.id))!];
    expect(rest.tellings.map(({ itemId }) => itemId)).toEqual(['i-1', 'i-4']);
    expect(fresh.tellings.map(({ itemId }) => itemId)).toEqual(['i-2', 'i-3']);
    const [kept, own] = [(await ledger.order(one.orderId!))!, (await ledger.order(edited.orderId!))!];
    expect(kept).toMatchObject({ status: 'refused', facts: { status: 'refused' } });
    expect(kept.steps.map(({ storyId }) => storyId)).toEqual([one.id]);
    expect(own.steps.map(({ storyId }) => storyId)).toEqual([edited.id]);
  });
});
