import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { Complaint, messageOf } from '../core/complaint.ts';
import type { FeedDocument, Source, SourceSettings } from '../core/item.ts';
import type { Kind } from '../core/kind.ts';
import { type Reads, readSource } from '../flow/read.ts';
import { loadKinds } from '../load.ts';
import { openNet } from '../net/net.ts';
import { openParser } from '../parse/index.ts';
import { openInput, whyUnreadable } from './input.ts';
import { print } from './lines.ts';
import { sourcesById } from './sources.ts';
import { UsageError } from './usage.ts';

/**
 * `read KIND FILE|URL…`: documents through a kind, one line each; one that cannot be read is answered with its error.
 * Settings are those in the file, a JSON object, else those of the source of that kind that the catalogue has at the address.
 */
export async function read(args: string[], config: Config): Promise<void> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { url: { type: 'string' }, charset: { type: 'string' }, settings: { type: 'string' } },
  });
  const [name = '', ...files] = positionals;
  const kinds = await loadKinds();
  const kind = kinds.get(name);
  if (!kind)
    throw new UsageError(
      `${name ? `there is no kind "${name}"` : 'read needs a KIND'}: take one of ${[...kinds.keys()].join(', ')}`,
    );
  if (files.length === 0) throw new UsageError('read needs a FILE, a URL, or - for standard input');
  const own = values.settings === undefined ? null : await settingsIn(values.settings);
  const catalogue = [...(await sourcesById(config)).values()].filter((source) => source.kind === name);
  const settingsFor = (url: string | undefined) => own ?? (url ? settingsAt(url, catalogue) : undefined);
  const net = openNet({ contact: config.contact, allowedHosts: config.allowedHosts });
  const parser = openParser();
  const reads = { kinds, fetch: net.fetch, env: config.env, parse: parser.parse, clock: () => new Date() };
  try {
    for (const file of files) {
      const settings = settingsFor(isUrl(file) ? file : values.url);
      await print({ file, ...(await documentOf(file, kind, { ...values, settings }, reads)) });
    }
  } finally {
    await Promise.all([net.close(), parser.close()]);
  }
}

async function documentOf(
  file: string,
  kind: Kind,
  hints: { url?: string | undefined; charset?: string | undefined; settings: SourceSettings | undefined },
  reads: Required<Reads>,
): Promise<FeedDocument | { error: string }> {
  try {
    const settings = hints.settings && { settings: hints.settings };
    if (isUrl(file))
      return shown((await readSource({ id: file, kind: kind.name, url: file, ...settings }, {}, reads)).document);
    const about = { url: hints.url ?? null, charset: hints.charset ?? null, ...settings };
    return shown(await reads.parse(kind, await buffer((await openInput(file)).bytes), about));
  } catch (thrown) {
    const isOfSystem = !(thrown instanceof Complaint) && 'code' in (thrown as object);
    return { error: isOfSystem ? whyUnreadable(thrown as NodeJS.ErrnoException) : messageOf(thrown) };
  }
}

const isUrl = (file: string): boolean => /^https?:\/\//i.test(file);

/** @throws UsageError where there is no JSON object in the file */
async function settingsIn(file: string): Promise<SourceSettings> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (thrown) {
    throw new UsageError(`--settings takes a file with a JSON object: ${messageOf(thrown)}`);
  }
}

/** Of the source at this very address, else of one whose address differs in its parameters only. */
function settingsAt(url: string, sources: readonly Source[]): SourceSettings | undefined {
  const bare = (address: string) => address.split(/[?#]/, 1)[0];
  const same = sources.find((source) => source.url === url) ?? sources.find((source) => bare(source.url) === bare(url));
  return same?.settings;
}

/** Without what is kept for us alone. */
function shown({ feed, items }: FeedDocument): FeedDocument {
  return { feed, items: items.map(({ evidence, ...entry }) => entry) };
}
