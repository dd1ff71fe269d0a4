import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { Complaint, messageOf } from '../core/complaint.ts';
import type { FeedDocument } from '../core/item.ts';
import type { Kind } from '../core/kind.ts';
import { type Reads, readSource } from '../flow/read.ts';
import { loadKinds } from '../load.ts';
import { openNet } from '../net/net.ts';
import { openParser } from '../parse/index.ts';
import { print } from './lines.ts';
import { UsageError } from './usage.ts';

/** `read KIND FILE|URL…`: documents through a kind, one line each; one that cannot be read is answered with its error. */
export async function read(args: string[], config: Config): Promise<void> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { url: { type: 'string' }, charset: { type: 'string' } },
  });
  const [name = '', ...files] = positionals;
  const kinds = await loadKinds();
  const kind = kinds.get(name);
  if (!kind)
    throw new UsageError(`read KIND FILE|URL… [--url BASE] [--charset C]; kinds: ${[...kinds.keys()].join(', ')}`);
  if (files.length === 0) throw new UsageError('read needs a FILE or a URL');
  const net = openNet({ contact: config.contact, allowedHosts: config.allowedHosts });
  const parser = openParser();
  const reads = { kinds, fetch: net.fetch, env: config.env, parse: parser.parse, clock: () => new Date() };
  try {
    for (const file of files) await print({ file, ...(await documentOf(file, kind, values, reads)) });
  } finally {
    await Promise.all([net.close(), parser.close()]);
  }
}

async function documentOf(
  file: string,
  kind: Kind,
  hints: { url?: string | undefined; charset?: string | undefined },
  reads: Required<Reads>,
): Promise<FeedDocument | { error: string }> {
  try {
    if (!/^https?:\/\//i.test(file))
      return shown(
        await reads.parse(kind, await readFile(file), { url: hints.url ?? null, charset: hints.charset ?? null }),
      );
    return shown((await readSource({ id: file, kind: kind.name, url: file }, {}, reads)).document);
  } catch (thrown) {
    const code = (thrown as NodeJS.ErrnoException).code;
    if (!(thrown instanceof Complaint) && code)
      return { error: code === 'ENOENT' ? 'no such file' : `cannot be read (${code})` };
    return { error: messageOf(thrown) };
  }
}

/** Without what is kept for us alone. */
function shown({ feed, items }: FeedDocument): FeedDocument {
  return { feed, items: items.map(({ evidence, ...entry }) => entry) };
}
