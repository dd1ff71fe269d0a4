import type { Desk, Trial } from '../../core/command.ts';
import { Complaint } from '../../core/complaint.ts';
import { compile } from '../../core/match.ts';
import { parse } from '../../core/query.ts';
import type { Watch } from '../../core/room.ts';
import type { Store } from '../../core/store.ts';
import { type Clock, DAY_MS } from '../clock.ts';
import { shortId } from '../ids.ts';
import type { Rooms } from './rooms.ts';

/* What a room listens for. A trial writes nothing but its own answer. */

/** `/watch try` looks at no more than this, newest first: what is not relevant is told to no room, whatever its watches. */
const TRIAL_ITEMS = 5_000;
const TRIAL_SAMPLES = 8;

export function watchesDesk(store: Store, clock: Clock, { room, audit }: Rooms): Desk['watches'] {
  return {
    list: (roomId) => store.watches(roomId),
    async add(ask, query) {
      const warnings = readable(query);
      const watch: Watch = {
        id: shortId('wa'),
        roomId: ask.roomId,
        query,
        as: 'alert',
        addedBy: ask.by,
        addedAt: clock().toISOString(),
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
  };
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
