import { canonicalUrl } from '../core/sources/address.ts';
import { clip, plain } from '../core/text/clean.ts';
import type { Source } from '../core/item.ts';
import type { Store } from '../core/store.ts';
import { type Clock, MINUTE_MS } from './clock.ts';
import { shortId } from './ids.ts';

/** What another process has added is seen after this long. */
const FRESH_MS = MINUTE_MS / 2;

const NEWSY_MINUTES = 10;
const NAME_SHOWN = 120;

/** A name that a stranger gave, as it is shown. */
export const shownName = (name: string): string => clip(plain(name), NAME_SHOWN);

/** What a source is called by whoever writes it, or else its host. */
export const sourceName = (title: string, url: string): string => shownName(title) || new URL(url).hostname;

/** A source as it is added, of news and without a name unless more is said. @param addedBy a room, or what imported it */
export const addedSource = (url: string, addedBy: string, more: Partial<Source> & Pick<Source, 'kind'>): Source => ({
  id: shortId('src'),
  name: '',
  url,
  country: null,
  language: null,
  tier: 'news',
  everyMinutes: NEWSY_MINUTES,
  on: true,
  topics: [],
  notes: '',
  addedBy,
  ...more,
});

/** What is watched: the catalogue, as the rooms and the sources themselves have changed it. */
export interface SourceBook {
  /** A source that was saved with an id of the catalogue stands in its place. */
  now(): Promise<readonly Source[]>;
  isOfCatalogue(id: string): boolean;
  save(...sources: Source[]): Promise<void>;
  /** Changes a source as it stands in that moment, whoever else changes it. @returns null where there is none */
  change(id: string, how: (source: Source) => Source): Promise<Source | null>;
  /** @returns what is watched at its address already, and stays; null where it was saved */
  add(source: Source): Promise<Source | null>;
  remove(id: string): Promise<void>;
}

/** The catalogue and what people added to it or changed, as one list. */
export function sourceBook(store: Store, catalogue: readonly Source[], clock: Clock): SourceBook {
  const ids = new Set(catalogue.map(({ id }) => id));
  let read: { at: number; sources: readonly Source[] } | null = null;
  /** How often it was changed: what was asked before a change is not what is true after it. */
  let changes = 0;
  const changed = () => {
    changes += 1;
    read = null;
  };

  return {
    async now() {
      const at = clock().getTime();
      if (read && at - read.at < FRESH_MS) return read.sources;
      const asked = changes;
      const added = await store.addedSources();
      const replaced = new Set(added.map((source) => source.id));
      const sources = [...catalogue.filter((source) => !replaced.has(source.id)), ...added];
      if (asked === changes) read = { at, sources };
      return sources;
    },
    isOfCatalogue: (id) => ids.has(id),
    async save(...sources) {
      for (const source of sources) await store.saveSource(source);
      changed();
    },
    async change(id, how) {
      const after = await store.keep(async (ledger) => {
        const isIt = (one: Source) => one.id === id;
        const before = (await ledger.addedSources()).find(isIt) ?? catalogue.find(isIt);
        const made = before ? how(before) : null;
        if (made) await ledger.saveSource(made);
        return made;
      });
      changed();
      return after;
    },
    async add(source) {
      const isSame = ({ on, url }: Source) => on && canonicalUrl(url) === canonicalUrl(source.url);
      const same = await store.keep(async (ledger) => {
        const there = (await ledger.addedSources()).find(isSame);
        if (!there) await ledger.saveSource(source);
        return there ?? null;
      });
      changed();
      return same;
    },
    async remove(id) {
      await store.removeSource(id);
      changed();
    },
  };
}
