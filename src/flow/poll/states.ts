import type { Bookmark } from '../../core/kind.ts';
import type { SourceState, Store } from '../../core/store.ts';
import { type Clock, MINUTE_MS } from '../clock.ts';
import { shortId } from '../ids.ts';

/*
 * How every source is doing, in memory, and from there in the store. A reading that brought nothing is not written at
 * once but with others: what a crash loses of it is only that the source was asked, so it is asked again. Whatever
 * decides what is told is written before anything goes on. What another process has read is seen here a moment later,
 * so that two of them do not ask twice.
 */

/** What another process writes may bear the time of its own clock. */
const CLOCKS_DIFFER_MS = MINUTE_MS;

export interface States {
  /** Reads what is remembered, then only what others have written since. */
  load(): Promise<void>;
  of(sourceId: string): SourceState;
  bookmark(sourceId: string): Promise<Bookmark>;
  /** @param when `now` rejects where the store cannot be reached, and then nothing has changed; `soon` is written by `flush` */
  save(state: SourceState, bookmark: Bookmark | null, when: 'now' | 'soon'): Promise<void>;
  /** Writes what waits. What cannot be written waits on. */
  flush(): Promise<void>;
}

/** How sources are doing and where each was read to, held here and written soon; what another process writes is seen. */
export function openStates(store: Store, clock: Clock): States {
  const me = shortId('w');
  const cache = store.cache('bookmarks');
  const states = new Map<string, SourceState>();
  const bookmarks = new Map<string, Bookmark>();
  let loadedAt: number | null = null;
  let stale = new Set<string>();
  let staleBookmarks = new Set<string>();

  async function write(states: SourceState[], bookmarks: { key: string; value: Bookmark }[]): Promise<void> {
    // The bookmark first: one that is ahead of its state is only read by it.
    await cache.setMany(bookmarks);
    await store.saveSourceStates(states, { at: clock().toISOString(), by: me });
  }

  return {
    async load() {
      const at = clock().getTime();
      const since = loadedAt === null ? null : new Date(loadedAt - CLOCKS_DIFFER_MS).toISOString();
      for (const state of await store.sourceStates(since === null ? undefined : { since, notBy: me })) {
        // What is not written yet is newer.
        if (stale.has(state.sourceId)) continue;
        states.set(state.sourceId, state);
        bookmarks.delete(state.sourceId);
      }
      loadedAt = at;
    },
    of: (sourceId) => states.get(sourceId) ?? unread(sourceId),
    async bookmark(sourceId) {
      const known = bookmarks.get(sourceId) ?? (await cache.get<Bookmark>(sourceId)) ?? {};
      bookmarks.set(sourceId, known);
      return known;
    },
    async save(state, bookmark, when) {
      const { sourceId } = state;
      const turned = bookmark !== null && !isSame(bookmark, bookmarks.get(sourceId));
      if (when === 'now') {
        await write([state], turned ? [{ key: sourceId, value: bookmark }] : []);
        stale.delete(sourceId);
      } else {
        stale.add(sourceId);
        if (turned) staleBookmarks.add(sourceId);
      }
      states.set(sourceId, state);
      if (turned) bookmarks.set(sourceId, bookmark);
    },
    async flush() {
      const [ids, keys] = [stale, staleBookmarks];
      stale = new Set();
      staleBookmarks = new Set();
      try {
        await write(
          [...ids].map((id) => states.get(id)!),
          [...keys].map((key) => ({ key, value: bookmarks.get(key)! })),
        );
      } catch (thrown) {
        stale = new Set([...stale, ...ids]);
        staleBookmarks = new Set([...staleBookmarks, ...keys]);
        throw thrown;
      }
    },
  };
}

const unread = (sourceId: string): SourceState => ({
  sourceId,
  learnedAt: null,
  lastGoodAt: null,
  failures: 0,
  lastError: null,
  dueAt: null,
  lastNewAt: null,
  habit: null,
  moved: null,
  told: {},
});

/** Most readings leave the bookmark as it was; they are flat but for the odd kind, and small. */
function isSame(a: Bookmark, b: Bookmark | undefined): boolean {
  if (a === b) return true;
  if (!b) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => a[name] === b[name] || JSON.stringify(a[name]) === JSON.stringify(b[name]))
  );
}
