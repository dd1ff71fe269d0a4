import type { Desk } from '../core/command.ts';
import { contentHash } from '../core/sources/identify.ts';
import { type Finding, isPlaced } from '../core/finding.ts';
import { burstSince } from '../core/telling/hold.ts';
import { type Evidence, type Item, OFFICIAL_TIERS, type Source } from '../core/item.ts';
import { compile, type Watcher } from '../core/match.ts';
import type { Notice, Told } from '../core/notice.ts';
import type { Match, Watch } from '../core/room.ts';
import type { Ledger, Meeting, Store } from '../core/store.ts';
import { isQuiet, type Order, type Placement, type Story } from '../core/story.ts';
import type { Undated } from '../core/placing/probe.ts';
import { promisesOf, toldBy } from '../core/telling/promise.ts';
import { type Hearing, type News, tell } from '../core/tell.ts';
import { settle } from './settle.ts';

/*
 * One item, from the door to the ledger. Everything that follows from it is decided by the core and written in one
 * transaction: a crash before it means reading the item again, never losing it; the ledger's unique keys mean that
 * doing it twice tells it once.
 */

export interface Keeping {
  store: Store;
  judge: (item: Item) => Finding;
  /** Those that watches can name: another list whenever it says something else. The shipped ones, unless said. */
  platforms?: Desk['platforms'];
  clock: () => Date;
  /** Of what age an item without a date is: of a live feed `as seen`, of a file `unknown`. */
  undated?: Undated;
  /** Whether a chat is switched on: rooms of others are promised nothing. All are, unless said. */
  speaks?(chat: string): boolean;
  /** Called once for a stored watch that can no longer be read. */
  onUnreadable?(watch: Watch, problem: string): void;
}

export type Outcome = { kind: Meeting['kind']; finding: Finding; placement: Placement | null; notices: Notice[] };

/** @param evidence the item as its source sent it: kept where it led to an alert */
export type Keep = (
  item: Item,
  keys: readonly string[],
  silent: boolean,
  evidence?: Evidence | undefined,
) => Promise<Outcome>;

/**
 * @returns keeps one item: `keys` are those by which it is known (see `keysOf` in identify.ts); `silent` is to learn and
 * not to tell, for a source's first reading or news too old to be news
 */
export function keeper(keeping: Keeping): Keep {
  const { store, judge, clock, undated = 'as seen', platforms, onUnreadable } = keeping;
  const watcherOf = watchers(onUnreadable, platforms);
  return async (item, keys, silent, evidence) => {
    const finding = judge(item);
    const now = clock().toISOString();
    return store.keep(async (ledger) => {
      const met = await meet(ledger, item, keys);
      const untold = { kind: met.kind, finding, placement: null, notices: [] };
      if (met.kind === 'seen') return untold;
      const { version, earlier } = met;
      if (!isPlaced(finding) || (earlier && !finding.relevant)) {
        await ledger.saveFinding(met.item.id, finding, earlier?.id ?? null);
        return untold;
      }

      const cause = `${met.item.id}@${version}`;
      const settled = await settle(ledger, { item: met.item, finding, earlier, undated, cause, now });
      const { placement, order, orderBefore } = settled;
      const { story, changes } = placement;
      if (isQuiet(story)) return { ...untold, placement };
      const news: News = { story, changes, order, orderBefore, score: finding.score, cause, silent, now };
      const watches = await ledger.watches();
      const heard = await hearings(ledger, keeping, watches, watcherOf(watches).match(met.item, finding), news);
      const notices = await promised(ledger, news, heard);
      if (notices.length > 0) {
        const shown = evidence ?? wordsOf(item);
        await ledger.saveEvidence({ ...shown, itemId: met.item.id, version, what: 'published', at: now });
      }
      return { ...untold, placement, notices: [...settled.notices, ...notices] };
    });
  };
}

type Met = { kind: 'seen' } | { kind: 'new' | 'edited'; item: Item; version: number; earlier: Story | null };

/** Remembers an item: under the name by which it is known, with the story that an earlier version of it told. */
async function meet(ledger: Ledger, item: Item, keys: readonly string[]): Promise<Met> {
  const meeting = await ledger.meet(item, keys, contentHash(item));
  if (meeting.kind === 'seen') return { kind: 'seen' };
  if (meeting.kind === 'new') return { kind: 'new', item, version: 1, earlier: null };
  const { itemId, storyId, version } = meeting;
  const earlier = storyId ? await ledger.story(storyId) : null;
  return { kind: 'edited', item: { ...item, id: itemId, edited: true }, version, earlier };
}

const wordsOf = ({ title, summary, text }: Item): Evidence => ({ form: 'text', raw: `${title}\n\n${text || summary}` });

export type TakeBack = (key: string, source: Source, evidence?: Evidence | undefined) => Promise<Notice[]>;

/**
 * @returns books that a source took an item back, by the item's own key. Of an official source that is news: rooms
 * that were told of its story hear that it is now gone
 */
export function takerBack(keeping: Keeping): TakeBack {
  const { store, clock } = keeping;
  return (key, source, evidence) =>
    store.keep(async (ledger) => {
      const now = clock().toISOString();
      const gone = await ledger.takeBack(key);
      if (!gone) return [];
      const { itemId, version, storyId } = gone;
      await ledger.saveEvidence({ ...(evidence ?? NOTHING), itemId, version, what: 'deleted', at: now });
      const before = storyId && OFFICIAL_TIERS.includes(source.tier) ? await ledger.story(storyId) : null;
      const telling = before?.tellings.find((one) => one.itemId === itemId);
      if (!before || !telling) return [];
      const tellings = before.tellings.map((one) => (one === telling ? { ...one, goneAt: now } : one));
      const story: Story = { ...before, tellings, revision: before.revision + 1 };
      await ledger.saveStory(story);
      const order = story.orderId ? await ledger.order(story.orderId) : null;
      const news: News = {
        story,
        changes: [{ kind: 'now gone', outlet: telling.outlet }],
        order,
        orderBefore: order,
        score: 0,
        cause: `${itemId}@gone`,
        silent: false,
        now,
      };
      const heard = await hearings(ledger, keeping, await ledger.watches(), [], news);
      return promised(
        ledger,
        news,
        heard.filter(({ told }) => told !== null),
      );
    });
}

const NOTHING: Evidence = { form: 'text', raw: '' };

/** What these rooms are to be told, as it is promised to each. */
async function promised(ledger: Ledger, news: News, heard: readonly Hearing[]): Promise<Notice[]> {
  const { story } = news;
  const notices = tell(news, heard);
  await ledger.promise(
    promisesOf(notices, news),
    // A digest is no alert: what waits for one is still alerted where a later item is of more weight.
    notices
      .filter(({ storyId, hold }) => storyId === story.id && hold?.why !== 'digest')
      .map((notice) => toldBy(notice, story)),
  );
  return notices;
}

/** The watches as they stand in the database, compiled again only when one was added, changed or removed, by whichever process, or words were taught. */
function watchers(
  onUnreadable: Keeping['onUnreadable'],
  platforms: Keeping['platforms'],
): (watches: readonly Watch[]) => Watcher {
  let known = '';
  let knew: ReturnType<Desk['platforms']> | undefined;
  let watcher = compile([]);
  return (watches) => {
    const now = watches.map(({ id, query }) => `${id} ${query}`).join('\n');
    const named = platforms?.();
    if (now !== known || named !== knew) {
      watcher = compile(watches, named);
      for (const { watch, message } of watcher.refused) onUnreadable?.(watch, message);
    }
    known = now;
    knew = named;
    return watcher;
  };
}

async function hearings(
  ledger: Ledger,
  { speaks = () => true }: Pick<Keeping, 'speaks'>,
  watches: readonly Watch[],
  matches: readonly Match[],
  { story, order, now }: News,
): Promise<Hearing[]> {
  const rooms = (await ledger.rooms()).filter(({ chat }) => speaks(chat));
  const as = new Map(watches.map((watch) => [watch.id, watch.as]));
  const watchesOf = Map.groupBy(watches, (watch) => watch.roomId);
  const told = await ledger.told(story.id);
  const muted = await ledger.muted(story.id);
  const toldOfOrder = await toldOfSteps(ledger, story, order);
  return Promise.all(
    rooms.map(async (room) => {
      const own = watchesOf.get(room.id) ?? [];
      const matched = (how: Watch['as']) =>
        matches.filter((match) => match.roomId === room.id && as.get(match.watchId) === how);
      return {
        room,
        watching: own.length > 0,
        matches: matched('alert'),
        forDigest: own.some((watch) => watch.as === 'digest') ? matched('digest') : null,
        muted: muted.includes(room.id),
        posted: room.burst ? await ledger.posted(room.id, burstSince(room, now)) : [],
        told: told.find((one) => one.roomId === room.id) ?? null,
        toldOfOrder: toldOfOrder.filter((one) => one.roomId === room.id),
      };
    }),
  );
}

async function toldOfSteps(ledger: Ledger, story: Story, order: Order | null): Promise<Told[]> {
  const others = (order?.steps ?? []).filter((step) => step.storyId !== story.id);
  return (await Promise.all(others.map((step) => ledger.told(step.storyId)))).flat();
}
