import { contentHash } from '../core/identify.ts';
import type { Finding } from '../core/finding.ts';
import type { Item } from '../core/item.ts';
import { compile, type Watcher } from '../core/match.ts';
import type { Notice, Told } from '../core/notice.ts';
import { follow, ORDER_DAYS, orderKeys } from '../core/orders.ts';
import { NEAR_DAYS, nearKeys, place } from '../core/place.ts';
import type { Match, Room, Watch } from '../core/room.ts';
import type { Ledger, Meeting, Store } from '../core/store.ts';
import type { Order, Placement, Story } from '../core/story.ts';
import { type Hearing, type News, promiseOf, tell, toldBy } from '../core/tell.ts';

/*
 * One item, from the door to the ledger. Everything that follows from it is decided by the core and written in one
 * transaction: a crash before it means reading the item again, never losing it; the ledger's unique keys mean that
 * doing it twice tells it once.
 */

const DAY_MS = 86_400_000;
const NEAR_LIMIT = 200;

export interface Keeping {
  store: Store;
  judge: (item: Item) => Finding;
  clock: () => Date;
  /** Whether a chat is switched on: rooms of others are promised nothing. All are, unless said. */
  speaks?(chat: string): boolean;
  /** Called once for a stored watch that can no longer be read. */
  onUnreadable?(watch: Watch, problem: string): void;
}

export type Outcome = { kind: Meeting['kind']; finding: Finding; placement: Placement | null; notices: Notice[] };

export type Keep = (item: Item, keys: readonly string[], silent: boolean) => Promise<Outcome>;

/**
 * @returns keeps one item: `keys` are those by which it is known (see `keysOf` in identify.ts); `silent` is to learn and
 * not to tell, for a source's first reading or news too old to be news
 */
export function keeper({ store, judge, clock, speaks = () => true, onUnreadable }: Keeping): Keep {
  const watcherOf = watchers(onUnreadable);
  return async (item, keys, silent) => {
    const finding = judge(item);
    const now = clock().toISOString();
    return store.keep(async (ledger) => {
      const meeting = await ledger.meet(item, keys, contentHash(item));
      if (meeting.kind === 'seen') return { kind: 'seen', finding, placement: null, notices: [] };
      const met = meeting.kind === 'edited' ? { ...item, id: meeting.itemId, edited: true } : item;
      const earlier = meeting.kind === 'edited' && meeting.storyId ? await ledger.story(meeting.storyId) : null;
      if (!finding.relevant) {
        await ledger.saveFinding(met.id, finding, earlier?.id ?? null);
        return { kind: meeting.kind, finding, placement: null, notices: [] };
      }

      const placement = place(met, finding, await near(ledger, met, finding, earlier));
      const { order, before } = await followed(ledger, placement.story);
      const story = { ...placement.story, orderId: order?.id ?? placement.story.orderId };
      await ledger.saveStory(story);
      await ledger.saveFinding(met.id, finding, story.id);
      // The order last: its words are those of all that tells of it.
      if (order) await ledger.saveOrder(order);

      const cause = `${met.id}@${meeting.kind === 'edited' ? meeting.version : 1}`;
      const { changes } = placement;
      const news: News = { story, changes, order, orderBefore: before, score: finding.score, cause, silent };
      const watches = await ledger.watches();
      const rooms = (await ledger.rooms()).filter((room) => speaks(room.chat));
      const matches = watcherOf(watches).match(met, finding);
      const notices = tell(news, await hearings(ledger, rooms, watches, matches, story, order));
      await ledger.promise(
        notices.map((notice) => promiseOf(notice, cause, now)),
        notices.filter((notice) => notice.storyId === story.id).map((notice) => toldBy(notice, story)),
      );
      return { kind: meeting.kind, finding, placement: { ...placement, story }, notices };
    });
  };
}

/** The watches as they stand in the database, compiled again only when one was added or removed, by whichever process. */
function watchers(onUnreadable: Keeping['onUnreadable']): (watches: readonly Watch[]) => Watcher {
  let ids = '';
  let watcher = compile([]);
  return (watches) => {
    const now = watches.map((watch) => watch.id).join();
    if (now !== ids) {
      watcher = compile(watches.filter((watch) => watch.as === 'alert'));
      for (const { watch, message } of watcher.refused) onUnreadable?.(watch, message);
    }
    ids = now;
    return watcher;
  };
}

async function near(ledger: Ledger, item: Item, finding: Finding, earlier: Story | null): Promise<Story[]> {
  const found = await ledger.nearStories(nearKeys(item, finding), daysBefore(item, NEAR_DAYS), NEAR_LIMIT);
  return earlier ? [earlier, ...found.filter((story) => story.id !== earlier.id)] : found;
}

async function followed(ledger: Ledger, story: Story): Promise<{ order: Order | null; before: Order | null }> {
  const known = story.orderId ? await ledger.order(story.orderId) : null;
  const since = new Date(Date.parse(story.lastSeenAt) - ORDER_DAYS * DAY_MS).toISOString();
  const found = known ? [known] : await ledger.nearOrders(orderKeys(story), since, NEAR_LIMIT);
  const order = follow(story, found);
  return { order, before: found.find((one) => one.id === order?.id) ?? null };
}

/** Near in time to when it was published, so that a late reading of old news finds old stories. */
function daysBefore(item: Item, days: number): string {
  return new Date(
    Math.min(Date.parse(item.publishedAt ?? item.seenAt), Date.parse(item.seenAt)) - days * DAY_MS,
  ).toISOString();
}

async function hearings(
  ledger: Ledger,
  rooms: readonly Room[],
  watches: readonly Watch[],
  matches: readonly Match[],
  story: Story,
  order: Order | null,
): Promise<Hearing[]> {
  const watching = new Set(watches.map((watch) => watch.roomId));
  const told = await ledger.told(story.id);
  const toldOfOrder = await toldOfSteps(ledger, story, order);
  return rooms.map((room) => ({
    room,
    watching: watching.has(room.id),
    matches: matches.filter((match) => match.roomId === room.id),
    told: told.find((one) => one.roomId === room.id) ?? null,
    toldOfOrder: toldOfOrder.filter((one) => one.roomId === room.id),
  }));
}

async function toldOfSteps(ledger: Ledger, story: Story, order: Order | null): Promise<Told[]> {
  const others = (order?.steps ?? []).filter((step) => step.storyId !== story.id);
  return (await Promise.all(others.map((step) => ledger.told(step.storyId)))).flat();
}
