import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { loadCatalogue } from '../../feeds/catalogue.ts';
import program from '../../package.json' with { type: 'json' };
import type { Config } from '../config.ts';
import { Complaint } from '../core/complaint.ts';
import { opmlOf } from '../core/sources/opml.ts';
import type { SavedAt, Store } from '../core/store.ts';
import { sourceBook } from '../flow/sources.ts';
import { loadKinds } from '../load.ts';
import { openStore } from '../store/index.ts';
import { STANDARD_INPUT } from './input.ts';
import { print } from './lines.ts';
import { UsageError } from './usage.ts';

const PAGE = 500;

/** `export FILE`: all that is remembered, JSON lines, or with FILE.opml what is watched. No secret is in it. */
export const exportTo = async (args: string[], config: Config): Promise<void> => print(await exported(args, config));

/**
 * What `export` does, before it says so. @returns the file, and how many lines it has
 * @throws UsageError, or Complaint where the file cannot be written or the database not be read
 */
export async function exported(args: string[], config: Config): Promise<{ file: string; lines: number }> {
  const [file, ...rest] = args;
  if (!file || rest.length > 0)
    throw new UsageError('export takes one FILE: *.opml for what is watched, else all as JSON lines');
  if (file === STANDARD_INPUT)
    throw new UsageError('export takes the name of a FILE, not -: standard output says what was written');
  const store = await openStore(config.databaseUrl, {});
  try {
    return { file, lines: await write(file, /\.opml$/i.test(file) ? opml(store, config) : state(store)) };
  } finally {
    await store.close();
  }
}

async function* state(store: Store): AsyncGenerator<string> {
  yield `${JSON.stringify({ withheld: program.version, exported: new Date().toISOString() })}\n`;
  let at: SavedAt | null = null;
  do {
    const { rows, next } = await store.savedPage(at, PAGE);
    yield* rows.map((row) => `${JSON.stringify(row)}\n`);
    at = next;
  } while (at);
}

async function* opml(store: Store, config: Config): AsyncGenerator<string> {
  const { sources } = await loadCatalogue(config.catalogue, await loadKinds());
  const clock = () => new Date();
  const watched = (await sourceBook(store, sources, clock).now()).filter(({ on }) => on);
  yield opmlOf(watched, clock().toISOString());
}

/** For its owner alone: what newsrooms watch is their own business. @returns how many lines it has */
async function write(file: string, parts: AsyncIterable<string>): Promise<number> {
  const stream = createWriteStream(file, { mode: 0o600 });
  let lines = 0;
  try {
    await once(stream, 'open');
    for await (const part of parts) {
      lines += part.split('\n').length - 1;
      if (!stream.write(part)) await once(stream, 'drain');
    }
    stream.end();
    await finished(stream);
    return lines;
  } catch (thrown) {
    if (thrown instanceof Complaint) throw thrown;
    throw new Complaint(`${file} cannot be written: ${(thrown as Error).message}`, { act: 'admin', cause: thrown });
  }
}
