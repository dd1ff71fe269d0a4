import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Item } from '../../src/core/item.ts';
import { judge } from '../../src/core/judge.ts';
import { areApart, mergeStories, splitStory } from '../../src/core/mend.ts';
import type { Ledger, Store } from '../../src/core/store.ts';
import { type Mended, NOT_JUDGED, type Story } from '../../src/core/story.ts';
import { type Keep, keeper, type Outcome } from '../../src/flow/keep.ts';
import { mend } from '../../src/flow/mend.ts';
import { openStore } from '../../src/store/index.ts';
import { anItem, aRoom } from '../core/worlds.ts';

/* Stories that a later item shows to be one, or two: the ledger is mended and nobody is alerted twice. */

let now = '';
let store: Store;
let keep: Keep;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  await store.saveRoom(aRoom());
  keep = keeper({ store, judge, clock: () => new Date(now) });
});
afterEach(() => store.close());

let told = 0;
function telling(title: string, at: string, parts: Partial<Item> = {}): Item {
  told++;
  const outlet = `paper-${told}.example`;
  const seenAt = `2025-03-${at}:00.000Z`;
  return anItem({ id: `i-${told}`, title, outlet, sourceId: outlet, url: null, publishedAt: seenAt, seenAt, ...parts });
}
async function read(item: Item): Promise<Outcome> {
  now = item.seenAt;
  const outcome = await keep(item, [item.id], false);
  for (const { key } of await store.claim(now, 60_000, 20))
    await store.sent(key, { chat: 'console', channel: 'console', message: key }, now);
  return outcome;
}
const said = ({ notices }: Outcome) => notices.map(({ how, kind, storyId }) => ({ how, kind, storyId }));
const inLedger = <T>(ask: (ledger: Ledger) => Promise<T>): Promise<T> => store.keep(ask);
const people = (decide: (ledger: Ledger) => Promise<Mended>) =>
  inLedger(async (ledger) => mend(ledger, await decide(ledger), { cause: `a person ${told}`, now }));
const storyOf = async (id: string): Promise<Story> => (await store.story(id))!;

const NUMBER = 'India sends out list of 2,164 accounts to be blocked';
/** Days later and with neither a word nor a fact in common but the country: by no weights the same. */
const PLATFORM = 'Quarrymen vanish from Signal: government had them blocked';
const BOTH = 'India orders Signal to block 2,164 accounts of quarrymen';

describe('two stories that a third telling shows to be one', () => {
  async function both(): Promise<[Outcome, Outcome, Outcome]> {
    const one = await read(telling(NUMBER, '04T09:00'));
    const two = await read(telling(PLATFORM, '07T10:00'));
    return [one, two, await read(telling(BOTH, '07T11:00'))];
  }

  it('are one from then on, under the name of the first, with all that tells them', async () => {
    const [one, two, three] = await both();
    const [kept, gone] = [one.placement!.story.id, two.placement!.story.id];
    expect(gone).not.toBe(kept);
    expect(three.placement!.story.id).toBe(kept);
    expect((await storyOf(gone)).id).toBe(kept);
    expect((await storyOf(kept)).tellings).toHaveLength(3);
    expect((await store.counts()).stories).toBe(1);
    expect((await store.counts()).orders).toBe(1);
    expect(await store.audits(5)).toContainEqual(expect.objectContaining({ what: 'stories joined' }));
  });

  it('are told by the earlier message, which the later points to, and nobody is alerted', async () => {
    const [one, two, three] = await both();
    expect([one, two].flatMap(said).map(({ how }) => how)).toEqual(['post', 'post']);
    expect(said(three)).toContainEqual({ how: 'edit', kind: 'moved', storyId: two.placement!.story.id });
    expect(said(three)).toContainEqual({ how: 'edit', kind: 'update', storyId: one.placement!.story.id });
    expect(said(three).filter(({ how }) => how === 'post')).toEqual([]);
    const message = await store.posted('console', two.placement!.story.id);
    expect(message!.receipt.message).toBe(`post:console:${two.placement!.story.id}`);
    const next = await read(telling('Signal told to block 2,164 accounts of quarrymen, ministry says', '07T12:00'));
    expect(next.placement!.story.id).toBe(one.placement!.story.id);
    expect(said(next).filter(({ how }) => how === 'post')).toEqual([]);
  });

  it('keep silent where either was muted', async () => {
    await read(telling(NUMBER, '04T09:00'));
    const two = await read(telling(PLATFORM, '07T10:00'));
    await store.mute('console', two.placement!.story.id, 'an admin', now);
    const three = await read(telling(BOTH, '07T11:00'));
    expect(said(three).filter(({ kind }) => kind !== 'moved')).toEqual([]);
    expect(await inLedger((ledger) => ledger.muted(three.placement!.story.id))).toEqual(['console']);
  });

  it('stay two where people set them apart', async () => {
    const one = await read(telling(NUMBER, '04T09:00'));
    const joinedTo = (await read(telling(PLATFORM, '07T10:00'))).placement!.story.id;
    await people(async (ledger) =>
      mergeStories((await ledger.story(one.placement!.story.id))!, (await ledger.story(joinedTo))!, [], []),
    );
    const item = (await storyOf(joinedTo)).tellings[1]!.itemId;
    await people(async (ledger) => splitStory((await ledger.story(joinedTo))!, [item], null, []));
    const three = await read(telling(BOTH, '07T11:00'));
    expect((await store.counts()).stories).toBe(2);
    expect(said(three).filter(({ kind }) => kind === 'moved')).toEqual([]);
  });
});

it('what people set apart stays apart under the names that both have later', async () => {
  const titles = [NUMBER, 'Kenya blocks Telegram until exams are over', 'Uganda orders Signal blocked for the vote'];
  const [one, two, three] = await Promise.all(titles.map((title) => read(telling(title, '04T09:00'))));
  const [a, b, c] = [one!, two!, three!].map(({ placement }) => placement!.story.id) as [string, string, string];
  const more = (await read(telling('India sends list of 2,164 accounts to be blocked', '04T10:00'))).placement!.story;
  expect(more.id).toBe(a);
  await people(async () => splitStory(more, [more.tellings[1]!.itemId], null, []));
  const fresh = (await storyOf(a)).judged.apart[0]!;
  const into = (to: string, from: string) =>
    people(async (ledger) => mergeStories((await ledger.story(to))!, (await ledger.story(from))!, [], []));
  await into(b, fresh);
  await into(c, a);
  expect(areApart(await storyOf(c), { id: b, judged: NOT_JUDGED })).toBe(true);
  expect(areApart(await storyOf(b), { id: c, judged: NOT_JUDGED })).toBe(true);
});

it('an order says no more what none of its stories says any more', async () => {
  const live = telling('Kenya blocks 14 channels on Telegram until exams are over', '04T09:00');
  const order = (await read(live)).placement!.story.orderId!;
  expect((await store.order(order))!.facts.targets).toMatchObject([{ kind: 'channel', count: 14 }]);
  await read({
    ...live,
    title: 'Kenya blocks channels on Telegram until exams are over',
    seenAt: '2025-03-04T11:00:00.000Z',
  });
  expect((await store.order(order))!.facts.targets).toEqual([]);
});

describe('an edit after which an item tells another event', () => {
  const WRONG = 'Kenya blocks Telegram until exams are over';
  const OTHER = 'Uganda orders Signal blocked for the day of the vote';

  it('takes it out of the story, which is shown without it; the other event is told once', async () => {
    const one = await read(telling(WRONG, '04T09:00'));
    const live = telling('Kenya has Telegram blocked until exams are over', '04T10:00');
    const two = await read(live);
    expect(two.placement!.story.id).toBe(one.placement!.story.id);
    const edited = await read({ ...live, title: OTHER, seenAt: '2025-03-04T11:00:00.000Z' });
    const left = one.placement!.story.id;
    expect(edited.placement!.story.id).not.toBe(left);
    expect((await storyOf(left)).tellings.map(({ title }) => title)).toEqual([WRONG]);
    expect(said(edited)).toEqual([
      { how: 'edit', kind: 'update', storyId: left },
      { how: 'post', kind: 'new', storyId: edited.placement!.story.id },
    ]);
  });

  it('takes it to the story of that event, and who has heard of it is not alerted', async () => {
    await read(telling(WRONG, '04T08:00'));
    const live = telling('Kenya has Telegram blocked until exams are over', '04T09:00');
    await read(live);
    const other = await read(telling(OTHER, '04T10:00'));
    const edited = await read({
      ...live,
      title: 'Uganda orders Signal blocked on voting day',
      seenAt: '2025-03-04T11:00:00.000Z',
    });
    expect(edited.placement!.story.id).toBe(other.placement!.story.id);
    expect(said(edited).filter(({ how }) => how === 'post')).toEqual([]);
  });

  it('makes what is left a step of the order that has come since, and a story of it', async () => {
    const rule = 'Kenya tightens rules on who may have posts on Telegram taken down';
    const one = await read(telling(rule, '04T08:00'));
    const live = telling(rule, '04T08:10');
    await read(live);
    expect(one.placement!.story.orderId).toBeNull();
    const order = (await read(telling(WRONG, '12T09:00'))).placement!.story.orderId!;
    await read({ ...live, title: OTHER, seenAt: '2025-03-14T11:00:00.000Z' });
    const steps = (await store.order(order))!.steps.map(({ storyId }) => storyId);
    expect(steps).toContain(one.placement!.story.id);
    expect((await store.stories(order)).map(({ id }) => id).sort()).toEqual(steps.sort());
  });

  it.each([
    ['is only told better', 'Kenya: Telegram to be blocked until exams are over, regulator says'],
    ['has a number more', 'Kenya blocks Telegram and 14 channels until exams are over'],
  ])('leaves it where it is when it %s', async (_, title) => {
    const one = await read(telling(WRONG, '04T09:00'));
    const live = telling('Kenya has Telegram blocked until exams are over', '04T10:00');
    await read(live);
    const edited = await read({ ...live, title, seenAt: '2025-03-04T11:00:00.000Z' });
    expect(edited.placement!.story.id).toBe(one.placement!.story.id);
  });
});
