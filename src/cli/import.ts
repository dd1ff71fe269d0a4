import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { loadCatalogue } from '../../feeds/catalogue.ts';
import { type Columns, readKooArchive } from '../../feeds/reading/koo-archive.ts';
import { readOpml } from '../../feeds/reading/opml.ts';
import type { Config } from '../config.ts';
import { canonicalUrl, outletOf } from '../core/sources/address.ts';
import { Complaint, messageOf } from '../core/complaint.ts';
import { itemOf, keysOf } from '../core/sources/identify.ts';
import type { Entry, Source } from '../core/item.ts';
import { isObject } from '../core/json.ts';
import { kindOf } from '../core/kind.ts';
import { itemOfLine } from '../core/sources/lines.ts';
import type { Saved, Store } from '../core/store.ts';
import { count, emptySummary, type Summary } from './summary.ts';
import { keeper } from '../flow/keep.ts';
import { addedSource, shownName, sourceBook, sourceName } from '../flow/sources.ts';
import { loadKinds } from '../load.ts';
import { loadJudge } from '../packs.ts';
import { openStore } from '../store/index.ts';
import { openInput, unreadable } from './input.ts';
import { linesOf, print } from './lines.ts';
import { UsageError } from './usage.ts';

/*
 * What was kept elsewhere, into the memory: a list of feeds, items, an archive of koos, or what `export` wrote. What a
 * file is, its beginning says. Nothing of it is told to anybody: it is remembered.
 */

const BATCH = 500;
const IMPORTED = 'import';
const clock = () => new Date();

/** `import FILE [--source ID] [--columns JSON]`: a summary of what was read, new, already there, and refused and why. */
export async function importFrom(args: string[], config: Config): Promise<void> {
  const summary = await imported(args, config);
  await print(summary);
  if (summary.read > 0 && summary.refused === summary.read) process.exitCode = 1;
}

/**
 * What `import` does, before it says so.
 * @throws UsageError, or Complaint where the file or the database cannot be read
 */
export async function imported(args: string[], config: Config): Promise<Summary> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { source: { type: 'string' }, columns: { type: 'string' } },
  });
  const [file, ...rest] = positionals;
  if (!file || rest.length > 0)
    throw new UsageError('import takes one FILE, or - for standard input: OPML, items, koos, or what export wrote');
  const columns = columnsOf(values.columns);
  const { head, bytes } = await openInput(file).catch((thrown) => {
    throw unreadable(file, thrown);
  });
  const store = await openStore(config.databaseUrl, {});
  try {
    const summary = emptySummary();
    const remember = await rememberer(store, config, values.source ?? null);
    if (/^\s*</.test(head)) await importOpml(bytes, store, config, summary);
    else if (/^\s*\{"withheld":/.test(head)) await restore(bytes, store, summary);
    else if (isKoos(head, columns)) await importKoos(bytes, columns, remember, summary);
    else await importItems(bytes, remember, summary);
    return summary;
  } finally {
    await store.close();
  }
}

function columnsOf(written: string | undefined): Columns | null {
  if (written === undefined) return null;
  try {
    return JSON.parse(written) as Columns;
  } catch {
    throw new UsageError('--columns takes JSON: {"title":"text","createdAt":"posted_at"}');
  }
}

/** CSV, or JSON lines with a field that only Koo had; ours have an id and a title, a summary or a text. */
const isKoos = (head: string, columns: Columns | null): boolean =>
  columns !== null ||
  !/^\s*\{/.test(head) ||
  /"(?:kuUrl|kuId|identifiedLangCode|createdAt|isRekoo)"\s*:/.test(head.split('\n')[0]!);

async function importOpml(bytes: Readable, store: Store, config: Config, summary: Summary): Promise<void> {
  const kinds = await loadKinds();
  const { sources: catalogue } = await loadCatalogue(config.catalogue, kinds);
  const sources = sourceBook(store, catalogue, clock);
  const known = new Map((await sources.now()).map((source) => [canonicalUrl(source.url), source]));
  for (const [at, { url, title, folders, kind: said }] of readOpml(await buffer(bytes)).entries()) {
    const address = canonicalUrl(url);
    const kind = said ?? kindOf(url, kinds, 'rss');
    const same = known.get(address);
    const wrong = !address
      ? ['is not an http or https address']
      : (kinds.get(kind)?.check?.({ url }) ?? (kinds.has(kind) ? [] : [`nothing here reads "${kind}"`]));
    if (wrong.length > 0) count(summary, at + 1, { error: `${title || 'a feed'}: ${wrong.join('; ')}` });
    else if (same?.on) count(summary, at + 1, 'known');
    else {
      const source = same
        ? { ...same, on: true }
        : addedSource(url, IMPORTED, { kind, name: sourceName(title, url), topics: folders });
      await sources.save(source);
      known.set(address, source);
      count(summary, at + 1, 'new');
    }
  }
}

async function restore(bytes: Readable, store: Store, summary: Summary): Promise<void> {
  let line = 0;
  let batch: { line: number; saved: Saved }[] = [];
  const putBack = async () => {
    const outcomes = await store.restore(batch.map(({ saved }) => saved));
    for (const [at, outcome] of outcomes.entries()) count(summary, batch[at]!.line, outcome);
    batch = [];
  };
  for await (const text of linesOf(bytes)) {
    line += 1;
    if (line === 1 || !text.trim()) continue;
    const saved = savedOf(text);
    if (saved) batch.push({ line, saved });
    else count(summary, line, { error: 'is no row of an export' });
    if (batch.length >= BATCH) await putBack();
  }
  await putBack();
  await store.restored();
}

function savedOf(line: string): Saved | null {
  try {
    const { table, row } = JSON.parse(line) as Saved;
    return typeof table === 'string' && isObject(row) ? { table, row } : null;
  } catch {
    return null;
  }
}

/** Judges and keeps one entry, told to nobody. @returns whether it is new */
type Remember = (entry: Entry, outlet: string | null) => Promise<'new' | 'known' | { error: string }>;

async function rememberer(store: Store, config: Config, sourceId: string | null): Promise<Remember> {
  const kinds = await loadKinds();
  const { sources: catalogue } = await loadCatalogue(config.catalogue, kinds);
  const all = new Map((await sourceBook(store, catalogue, clock).now()).map((source) => [source.id, source]));
  const named = sourceId ? all.get(sourceId) : null;
  if (sourceId && !named)
    throw new Complaint(`There is no source "${sourceId}": /sources list shows them.`, { act: 'retry' });
  const { judge, platforms } = await loadJudge(config);
  const keep = keeper({ store, judge, platforms: () => platforms, clock, undated: 'unknown' });
  return async (entry, from) => {
    const source = named ?? all.get(from ?? '') ?? strangerOf(from);
    const item = itemOf(entry, source, clock().toISOString());
    if (!item) return { error: 'has neither a title nor a text' };
    const outlet = nameOf(entry.outlet) || (item.url || source.url !== NOWHERE ? item.outlet : source.id);
    const { kind } = await keep({ ...item, outlet }, keysOf(entry, source), true);
    return kind === 'seen' ? 'known' : 'new';
  };
}

/** What comes of a source that nobody watches is news, and weighs no more than that. */
function strangerOf(name: string | null): Source {
  const id = shownName(name ?? '') || IMPORTED;
  return addedSource(NOWHERE, IMPORTED, { id, kind: IMPORTED, name: id, on: false });
}
const NOWHERE = 'https://import.invalid/';

/** Files name outlets as people do, or by an address. */
const nameOf = (outlet: string | null | undefined): string => outletOf(outlet ?? null, null) ?? shownName(outlet ?? '');

async function importItems(bytes: Readable, remember: Remember, summary: Summary): Promise<void> {
  let line = 0;
  for await (const text of linesOf(bytes)) {
    line += 1;
    if (!text.trim()) continue;
    count(summary, line, await itemLine(text, remember).catch((thrown) => refused(thrown)));
  }
}

async function itemLine(text: string, remember: Remember) {
  const {
    id,
    title,
    summary,
    text: body,
    url,
    language,
    publishedAt,
    outlet,
    sourceId,
  } = itemOfLine(text, new Map(), clock().toISOString());
  const entry: Entry = {
    id,
    title,
    link: url,
    published: publishedAt,
    updated: null,
    author: null,
    summary,
    content: body,
    text: body,
    categories: [],
    language,
    outlet,
  };
  return remember(entry, sourceId || outlet);
}

async function importKoos(
  bytes: Readable,
  columns: Columns | null,
  remember: Remember,
  summary: Summary,
): Promise<void> {
  for await (const one of readKooArchive(bytes, columns ? { columns } : {})) {
    const outcome =
      'error' in one ? { error: one.error } : await remember(one.entry, 'koo').catch((thrown) => refused(thrown));
    count(summary, one.line, outcome);
  }
}

/** A line that cannot be kept is refused; a database that cannot be reached ends the import. */
function refused(thrown: unknown): { error: string } {
  if (thrown instanceof Complaint && thrown.act !== 'developer') throw thrown;
  return { error: messageOf(thrown) };
}
