import { canonicalUrl } from '../core/address.ts';
import { clip, plain } from '../core/clean.ts';
import type { Ask, Command, Desk, OrderFilter, Trial } from '../core/command.ts';
import { Complaint } from '../core/complaint.ts';
import { platformNames } from '../core/filter.ts';
import type { Source } from '../core/item.ts';
import type { Fetch, Kind } from '../core/kind.ts';
import { compile } from '../core/match.ts';
import { parse } from '../core/query.ts';
import type { Room, Watch } from '../core/room.ts';
import type { Store } from '../core/store.ts';
import type { Order } from '../core/story.ts';
import { shortId } from './ids.ts';
import { type Clock, DAY_MS } from './clock.ts';

/*
 * What commands may ask and do. Reading never tells: nothing here posts to a room, and a preview writes nothing but
 * its own answer. Whatever changes what is watched goes to the audit.
 */

/** `/watch try` looks at no more than this, newest first: what is not relevant is told to no room, whatever its watches. */
const TRIAL_ITEMS = 5_000;
const TRIAL_SAMPLES = 8;
const SUGGESTED = 25;
const NEWSY_MINUTES = 10;
const TITLE_SHOWN = 200;
const NAME_SHOWN = 120;
const CONSOLE = 'console';

export interface DeskSettings {
  store: Store;
  clock: Clock;
  commands: readonly Command[];
  kinds: ReadonlyMap<string, Kind>;
  catalogue: readonly Source[];
  fetch: Fetch;
  /** Where set, only its server or workspace (and the console) may change what all rooms are told from. */
  adminRoom: string | null;
  /** What a new room begins with. */
  newRoom: Pick<Room, 'language' | 'timeZone' | 'threshold'>;
}

export function openDesk({
  store,
  clock,
  commands,
  kinds,
  catalogue,
  fetch,
  adminRoom,
  newRoom,
}: DeskSettings): Desk & { sourcesNow(): Promise<Source[]> } {
  const now = () => clock().toISOString();
  const audit = (ask: Ask, what: string, detail: string) =>
    store.audit({ at: now(), by: ask.by, roomId: ask.roomId, what, detail });

  /** What is remembered of a room, or what it would begin with. */
  async function room(roomId: string): Promise<Room> {
    const known = await store.room(roomId);
    return (
      known ?? { id: roomId, chat: roomId.split(':')[0]!, alerts: false, paused: null, createdAt: now(), ...newRoom }
    );
  }

  /** The catalogue, as the rooms have changed it: an added source with an id of the catalogue stands in its place. */
  async function sourcesNow(): Promise<Source[]> {
    const added = await store.addedSources();
    const replaced = new Set(added.map((source) => source.id));
    return [...catalogue.filter((source) => !replaced.has(source.id)), ...added];
  }

  async function sourceOf(id: string): Promise<Source> {
    const found = (await sourcesNow()).find((source) => source.id === id);
    if (!found) throw new Complaint(`There is no source "${id}". /sources list shows them.`, { act: 'retry' });
    return found;
  }

  async function look(source: Pick<Source, 'id' | 'url' | 'kind' | 'name'>) {
    const kind = kinds.get(source.kind);
    if (!kind)
      throw new Complaint(
        `${source.name} is of kind "${source.kind}", which nothing here reads yet. There is: ${[...kinds.keys()].join(', ')}.`,
        { act: 'admin' },
      );
    const reading = await kind.read(source, {}, fetch);
    return {
      feed: reading.document.feed,
      titles: reading.document.items.slice(0, 3).map((entry) => clip(plain(entry.title), TITLE_SHOWN)),
    };
  }

  return {
    now: clock,
    commands,
    sourcesNow,
    orders: {
      latest: (filter) => latest(store, filter),
      async show(id) {
        const order = await store.order(id);
        return order && { order, stories: await store.stories(id) };
      },
      countries: () => store.orderValues('country', SUGGESTED * 4),
      platforms: () => store.orderValues('platform', SUGGESTED * 4),
      ids: () => store.orderValues('id', SUGGESTED * 4),
    },
    watches: {
      list: (roomId) => store.watches(roomId),
      async add(ask, query) {
        const warnings = readable(query);
        const watch: Watch = {
          id: shortId('wa'),
          roomId: ask.roomId,
          query,
          as: 'alert',
          addedBy: ask.by,
          addedAt: now(),
        };
        await store.saveWatch(watch);
        await store.saveRoom({ ...(await room(ask.roomId)), alerts: true });
        await audit(ask, 'watch added', `${watch.id}: ${query}`);
        return { watch, warnings };
      },
      async remove(ask, id) {
        const found = (await store.watches(ask.roomId)).find((watch) => watch.id === id);
        if (!found) return null;
        await store.removeWatch(id);
        await audit(ask, 'watch removed', `${id}: ${found.query}`);
        return found;
      },
      try: (query, days) => tryQuery(store, clock, query, days),
    },
    sources: {
      async list() {
        const states = new Map((await store.sourceStates()).map((state) => [state.sourceId, state]));
        return (await sourcesNow()).map((source) => {
          const state = states.get(source.id);
          return {
            source,
            lastGoodAt: state?.lastGoodAt ?? null,
            failures: state?.failures ?? 0,
            lastError: state?.lastError ?? null,
            dueAt: state?.dueAt ?? null,
          };
        });
      },
      async add(ask, { url: raw, kind, name }) {
        mayChangeSources(ask, adminRoom);
        const url = canonicalUrl(raw) ? raw : null;
        if (!url) throw new Complaint(`"${raw}" is not an http or https address.`, { act: 'retry' });
        const same = (await sourcesNow()).find((source) => canonicalUrl(source.url) === canonicalUrl(url));
        if (same?.on) throw new Complaint(`That is already watched, as ${same.id} (${same.name}).`, { act: 'retry' });
        const host = new URL(url).hostname;
        const { feed, titles } = await look({ id: host, url, kind, name: host });
        const source: Source = same
          ? { ...same, on: true, addedBy: ask.roomId }
          : {
              id: shortId('src'),
              kind,
              name: clip(plain(name ?? feed.title ?? ''), NAME_SHOWN) || host,
              url,
              country: null,
              language: null,
              tier: 'news',
              everyMinutes: NEWSY_MINUTES,
              on: true,
              topics: [],
              notes: '',
              addedBy: ask.roomId,
            };
        await store.saveSource(source);
        await audit(ask, 'source added', `${source.id} ${host}`);
        return { source, titles };
      },
      async remove(ask, id) {
        mayChangeSources(ask, adminRoom);
        const source = await sourceOf(id);
        if (catalogue.some((one) => one.id === id))
          await store.saveSource({ ...source, on: false, addedBy: ask.roomId });
        else await store.removeSource(id);
        await audit(ask, 'source removed', id);
        return source;
      },
      async check(id) {
        const source = await sourceOf(id);
        return { source, titles: (await look(source)).titles };
      },
    },
    rooms: {
      show: room,
      async set(ask, change) {
        const before = await room(ask.roomId);
        const after = { ...before, ...change, paused: change.alerts ? null : before.paused };
        await store.saveRoom(after);
        await audit(ask, 'room set', JSON.stringify(change));
        return after;
      },
    },
  };
}

/** The store knows a platform by one name; people know it by several. */
async function latest(store: Store, filter: OrderFilter): Promise<Order[]> {
  if (!filter.platform) return store.latestOrders(filter);
  const found = await Promise.all(
    platformNames(filter.platform).map((platform) => store.latestOrders({ ...filter, platform })),
  );
  const once = new Map(found.flat().map((order) => [order.id, order]));
  return [...once.values()].sort((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt)).slice(0, filter.limit);
}

/** Sources are everybody's: an admin of one server is not one of all. */
function mayChangeSources({ roomId }: Ask, adminRoom: string | null): void {
  const home = (room: string) => room.split(':').slice(0, 2).join(':');
  if (adminRoom === null || roomId === CONSOLE || home(roomId) === home(adminRoom)) return;
  throw new Complaint(
    'Sources are shared by all rooms: they are changed only where ADMIN_ROOM is, or at the console.',
    { act: 'admin' },
  );
}

/** @returns what whoever typed it may not have meant */
function readable(query: string): string[] {
  const parsed = parse(query);
  if (!parsed.ok) throw new Complaint(parsed.message, { act: 'retry' });
  return parsed.warnings;
}

async function tryQuery(store: Store, clock: Clock, query: string, days: number): Promise<Trial> {
  readable(query);
  const since = new Date(clock().getTime() - days * DAY_MS).toISOString();
  const items = await store.recentItems(since, TRIAL_ITEMS, 'relevant');
  const watcher = compile([{ id: 'trial', roomId: 'trial', query, as: 'alert', addedBy: '', addedAt: since }]);
  const caught = items.flatMap(({ item, finding }) =>
    watcher.match(item, finding).map((match) => ({
      title: item.title,
      url: item.url,
      outlet: item.outlet ?? '',
      publishedAt: item.publishedAt,
      why: match.why,
    })),
  );
  return { looked: items.length, days, matched: caught.length, samples: caught.slice(0, TRIAL_SAMPLES) };
}
