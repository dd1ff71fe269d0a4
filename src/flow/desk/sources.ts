import { canonicalUrl } from '../../core/sources/address.ts';
import { clip, plain } from '../../core/text/clean.ts';
import type { Added, Desk, SourceChange } from '../../core/command.ts';
import { Complaint, Refusal, Settled } from '../../core/complaint.ts';
import { OFFICIAL_TIERS, type Source } from '../../core/item.ts';
import { kindOf } from '../../core/kind.ts';
import { fill } from '../../core/voice.ts';
import type { Store } from '../../core/store.ts';
import { type Readable, type Reads, readSource, uncoveredBy } from '../read.ts';
import { addedSource, type SourceBook, sourceName } from '../sources.ts';
import { audit, mayChangeWhatIsShared } from './shared.ts';

/* What all rooms are told from. A source is read once before it is saved; a look at one keeps nothing. */

const OFFICIAL_MINUTES = 2;
const TITLE_SHOWN = 200;
const FEED = 'rss';

export interface SourcesSettings extends Reads {
  store: Store;
  sources: SourceBook;
  /** Where set, only its server or workspace (and the console) may change what all rooms are told from. */
  adminRoom: string | null;
  /** The feeds that a page names. */
  feedsOn(page: Uint8Array, hints: { url: string; charset: string | null }): { url: string; title: string | null }[];
  /** Where sites keep a feed that they name nowhere. */
  usualPaths: readonly string[];
}

/** What is watched: listed, tried, added, changed and removed. */
export function sourcesDesk(settings: SourcesSettings): Desk['sources'] {
  const { store, kinds, sources, adminRoom, clock } = settings;
  const now = () => clock().toISOString();

  async function sourceOf(id: string): Promise<Source> {
    const found = (await sources.now()).find((source) => source.id === id);
    if (!found) throw unknown(id);
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

  /** The feeds that a page names, else the first that stands where feeds usually do. */
  async function feedsOf(page: Readable): Promise<{ url: string; title: string | null }[]> {
    const { userAgent } = page;
    const { body, url, charset } = await settings.fetch(page.url, userAgent ? { userAgent } : {});
    const named = settings.feedsOn(body, { url, charset });
    if (named.length > 0) return named;
    for (const path of settings.usualPaths) {
      const feed = new URL(path, url).href;
      const found = await look({ ...page, url: feed, name: feed }).catch(() => null);
      if (found) return [{ url: feed, title: found.feed.title }];
    }
    return [];
  }

  /** The address itself where it can be read, or the one feed of its page; null where a person has to choose. */
  async function readable(proposed: Source): Promise<Added> {
    try {
      const { feed, titles } = await look(proposed);
      const name = sourceName(proposed.name || feed.title || '', proposed.url);
      return { source: { ...proposed, name }, titles, saved: false };
    } catch (thrown) {
      const isPage = thrown instanceof Refusal && thrown.code === 'parse' && proposed.kind === FEED;
      const feeds = isPage ? await feedsOf(proposed) : [];
      const [feed, ...others] = feeds;
      if (!feed) throw thrown;
      if (others.length > 0) return { feeds };
      return readable({ ...proposed, url: feed.url, kind: kindOf(feed.url, kinds, FEED) });
    }
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
          silentSince: state?.told.silent ?? null,
          uncovered: source.on ? uncoveredBy(source, settings) : null,
        };
      });
    },
    async add(ask, { url, confirmed, ...change }) {
      mayChangeWhatIsShared(ask, adminRoom);
      if (!canonicalUrl(url))
        throw new Complaint(({ say }) => fill(say.wrong.address, { value: url }), { act: 'retry' });
      const all = await sources.now();
      const same = all.find((source) => canonicalUrl(source.url) === canonicalUrl(url));
      if (same?.on) throw watchedAlready(same);
      const found = await readable(
        changed(same ?? addedSource(url, ask.roomId, { kind: FEED }), { kind: kindOf(url, kinds, FEED), ...change }),
      );
      if ('feeds' in found || !confirmed) return found;
      const { ended: _, ...source } = { ...found.source, on: true, addedBy: ask.roomId };
      const there = await sources.add(source);
      if (there) throw watchedAlready(there);
      await audit(store, ask, now(), 'source added', `${source.id} ${new URL(source.url).hostname}`);
      return { ...found, source, saved: true };
    },
    async set(ask, id, change) {
      mayChangeWhatIsShared(ask, adminRoom);
      const source = await sources.change(id, (before) => {
        const after = changed(before, change);
        const wrong = kinds.get(after.kind)?.check?.(after) ?? [];
        if (wrong.length) throw new Complaint(`${after.name} could not be read: ${wrong.join('; ')}`, { act: 'admin' });
        return after;
      });
      if (!source) throw unknown(id);
      await audit(store, ask, now(), 'source set', `${id}: ${Object.keys(change).join(', ')}`);
      return source;
    },
    async remove(ask, id) {
      mayChangeWhatIsShared(ask, adminRoom);
      const source = await sourceOf(id);
      if (sources.isOfCatalogue(id)) await sources.change(id, (one) => ({ ...one, on: false, addedBy: ask.roomId }));
      else await sources.remove(id);
      await audit(store, ask, now(), 'source removed', id);
      return source;
    },
    async check(id) {
      const source = await sourceOf(id);
      return { source, titles: (await look(source)).titles };
    },
  };
}

const unknown = (id: string): Complaint =>
  new Complaint(({ say }) => fill(say.wrong.unknownSource, { id, command: '/sources list' }), { act: 'retry' });

const watchedAlready = ({ id, name }: Source): Settled =>
  new Settled(({ say }) => fill(say.wrong.watched, { id, name }));

/** An official source is asked every two minutes, unless something else is said. */
function changed(source: Source, { userAgent, ...change }: SourceChange): Source {
  const pace = change.tier && OFFICIAL_TIERS.includes(change.tier) ? { everyMinutes: OFFICIAL_MINUTES } : {};
  const { userAgent: before, ...rest } = source;
  const agent = userAgent ?? before;
  return { ...rest, ...pace, ...change, ...(agent && { userAgent: agent }) };
}
