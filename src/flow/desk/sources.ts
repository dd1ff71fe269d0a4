import { canonicalUrl } from '../../core/address.ts';
import { clip, plain } from '../../core/clean.ts';
import type { Ask, Desk } from '../../core/command.ts';
import { Complaint } from '../../core/complaint.ts';
import type { Source } from '../../core/item.ts';
import type { Store } from '../../core/store.ts';
import { shortId } from '../ids.ts';
import { type Readable, type Reads, readSource } from '../read.ts';
import type { SourceBook } from '../sources.ts';
import type { Rooms } from './rooms.ts';

/* What all rooms are told from. A source is read once before it is saved; a look at one keeps nothing. */

const NEWSY_MINUTES = 10;
const TITLE_SHOWN = 200;
const NAME_SHOWN = 120;
const CONSOLE = 'console';

export interface SourcesSettings extends Reads {
  store: Store;
  sources: SourceBook;
  /** Where set, only its server or workspace (and the console) may change what all rooms are told from. */
  adminRoom: string | null;
}

export function sourcesDesk(settings: SourcesSettings, { audit }: Pick<Rooms, 'audit'>): Desk['sources'] {
  const { store, kinds, sources, adminRoom } = settings;

  async function sourceOf(id: string): Promise<Source> {
    const found = (await sources.now()).find((source) => source.id === id);
    if (!found) throw new Complaint(`There is no source "${id}". /sources list shows them.`, { act: 'retry' });
    return found;
  }

  async function look(source: Readable & Pick<Source, 'name'>) {
    const wrong = kinds.get(source.kind)?.check?.(source) ?? [];
    if (wrong.length) throw new Complaint(`${source.name} cannot be read: ${wrong.join('; ')}`, { act: 'admin' });
    const reading = await readSource(source, {}, settings);
    return {
      feed: reading.document.feed,
      titles: reading.document.items.slice(0, 3).map((entry) => clip(plain(entry.title), TITLE_SHOWN)),
    };
  }

  return {
    async list() {
      const states = new Map((await store.sourceStates()).map((state) => [state.sourceId, state]));
      return (await sources.now()).map((source) => {
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
      const same = (await sources.now()).find((source) => canonicalUrl(source.url) === canonicalUrl(url));
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
      await sources.save(source);
      await audit(ask, 'source added', `${source.id} ${host}`);
      return { source, titles };
    },
    async remove(ask, id) {
      mayChangeSources(ask, adminRoom);
      const source = await sourceOf(id);
      if (sources.isOfCatalogue(id)) await sources.save({ ...source, on: false, addedBy: ask.roomId });
      else await sources.remove(id);
      await audit(ask, 'source removed', id);
      return source;
    },
    async check(id) {
      const source = await sourceOf(id);
      return { source, titles: (await look(source)).titles };
    },
  };
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
