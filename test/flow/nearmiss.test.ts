import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Finding, RELEVANT_AT } from '../../src/core/finding.ts';
import type { Item } from '../../src/core/item.ts';
import { judge } from '../../src/core/judge.ts';
import type { Store } from '../../src/core/store.ts';
import { type Keep, keeper, type Outcome } from '../../src/flow/keep.ts';
import { openStore } from '../../src/store/index.ts';
import { anItem, aRoom } from '../core/worlds.ts';

/* What came near to being heard is placed as well: it is heard for the story that it tells, and alerts nobody. */

const FAINT = 0.3;
/** Its words are those of the others, and the judge hears them less well. */
const MUMBLER = 'mumbler.example';
const hardOfHearing = (item: Item): Finding => {
  const finding = judge(item);
  return item.outlet === MUMBLER ? { ...finding, relevant: false, score: FAINT } : finding;
};

let now = '';
let store: Store;
let keep: Keep;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  await store.saveRoom(aRoom());
  keep = keeper({ store, judge: hardOfHearing, clock: () => new Date(now) });
});
afterEach(() => store.close());

const ORDER = 'India orders Signal to block 2,164 accounts of quarrymen';
const AGAIN = 'Signal must block 2,164 accounts of quarrymen, India says';

let told = 0;
async function read(title: string, hour: number, parts: Partial<Item> = {}): Promise<Outcome> {
  told++;
  const seenAt = `2025-03-04T${String(hour).padStart(2, '0')}:00:00.000Z`;
  const outlet = parts.outlet ?? `paper-${told}.example`;
  now = seenAt;
  const item = anItem({
    id: `i-${told}`,
    title,
    url: null,
    publishedAt: seenAt,
    seenAt,
    sourceId: outlet,
    ...parts,
    outlet,
  });
  return keep(item, [item.id], false);
}
const how = ({ notices }: Outcome) => notices.map((notice) => notice.how);
const missed = async (): Promise<string[]> => {
  const near = await store.nearMisses(aRoom(), { since: '2025-03-01T00:00:00.000Z', until: null }, 10, 0);
  return near.map(({ item }) => item.title);
};

it('is a source more of the story that it tells, and is said nowhere but on its card', async () => {
  const first = await read(ORDER, 9);
  const near = await read(AGAIN, 10, { outlet: MUMBLER });
  const { story } = near.placement!;
  expect(story.id).toBe(first.placement!.story.id);
  expect(story.tellings.map(({ outlet }) => outlet)).toContain(MUMBLER);
  expect(how(near)).toEqual(['edit']);
  const kept = await store.item(story.tellings.at(-1)!.itemId);
  expect(kept!.finding).toMatchObject({ relevant: true, score: RELEVANT_AT, byItself: FAINT });
  expect(await missed()).toEqual([]);
});

it('alerts nobody and is no order while nothing else tells of it, and stands among the near misses', async () => {
  await store.saveRoom(aRoom({ id: 'console:all', threshold: 0 }));
  const near = await read(AGAIN, 9, { outlet: MUMBLER });
  const more = await read(ORDER, 10, { outlet: MUMBLER });
  expect(more.placement!.story.id).toBe(near.placement!.story.id);
  expect([...how(near), ...how(more)]).toEqual([]);
  expect(await store.latestOrders({ limit: 10 })).toEqual([]);
  expect(await missed()).toEqual([AGAIN, ORDER]);
});

it('is told once something tells it in plain words, as new, and under that headline', async () => {
  const near = await read(AGAIN, 9, { outlet: MUMBLER });
  const plain = await read(ORDER, 10);
  const { story, before, changes } = plain.placement!;
  expect(story.id).toBe(near.placement!.story.id);
  expect(before).toBeNull();
  expect(changes).toEqual([{ kind: 'new story' }]);
  expect(story.headline).toBe(ORDER);
  expect(story.tellings).toHaveLength(2);
  expect(plain.notices).toMatchObject([{ how: 'post', kind: 'new', why: ['new order'] }]);
  expect((await store.latestOrders({ limit: 10 })).map(({ headline }) => headline)).toEqual([ORDER]);
  expect(await missed()).toEqual([]);
});

it('confirms nothing, though its source is official', async () => {
  await read(ORDER, 9);
  const near = await read(AGAIN, 10, { outlet: MUMBLER, tier: 'official' });
  expect(near.placement!.story.official).toBe(false);
  expect(how(near)).toEqual(['edit']);
  expect((await read(ORDER, 11)).placement!.changes.map(({ kind }) => kind)).toEqual(['new outlet']);
  const plain = await read(AGAIN, 12, { tier: 'official' });
  expect(how(plain)).toEqual(['edit', 'reply']);
});

it.each([
  ['a step further', 'Signal complies with India: 2,164 accounts of quarrymen blocked'],
  ['what contradicts others', 'India orders Signal to block 2,164 posts of quarrymen'],
])('says nothing aloud of %s, though it reads so', async (_, title) => {
  const first = await read(ORDER, 9);
  const near = await read(title, 10, { outlet: MUMBLER });
  expect(near.placement!.story.id).toBe(first.placement!.story.id);
  expect(near.placement!.changes.map(({ kind }) => kind)).toEqual(['new outlet']);
  expect(how(near)).toEqual(['edit']);
});

it('denies nothing', async () => {
  const denied = ({ placement }: Outcome) => placement!.story.claims.filter(({ value }) => value === 'denied').length;
  await read(ORDER, 9);
  expect(denied(await read('India denies it told Signal to block anybody', 10, { outlet: MUMBLER }))).toBe(0);
  expect(denied(await read('India denies it told Signal to block anybody', 11))).toBe(1);
});

it('is heard by itself once an edit says it in plain words', async () => {
  const near = await read(AGAIN, 9, { outlet: MUMBLER });
  const id = near.placement!.story.tellings[0]!.itemId;
  const edited = await read(ORDER, 10, { id, outlet: 'plain.example' });
  expect(edited.kind).toBe('edited');
  expect(edited.placement!.story.id).toBe(near.placement!.story.id);
  expect(edited.notices).toMatchObject([{ how: 'post', kind: 'new' }]);
});

it('is no new story to the room that heard it, where what told it in plain words leaves it and something tells it again', async () => {
  const first = await read(ORDER, 9);
  const id = first.placement!.story.tellings[0]!.itemId;
  await read(AGAIN, 10, { outlet: MUMBLER });
  const gone = await read('Brazil fines Telegram over adverts for lotteries', 11, { id, outlet: 'paper.example' });
  expect(gone.placement!.left!.id).toBe(first.placement!.story.id);
  const plain = await read(ORDER, 12);
  expect(plain.placement!.story.id).toBe(first.placement!.story.id);
  expect(plain.placement!.changes.map(({ kind }) => kind)).toEqual(['new outlet', 'new status']);
  expect(how(plain)).toEqual(['edit']);
});
