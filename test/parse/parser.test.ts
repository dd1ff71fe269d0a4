import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Complaint, Refusal } from '../../src/core/complaint.ts';
import type { Kind } from '../../src/core/kind.ts';
import { loadKinds } from '../../src/load.ts';
import { openParser, type Parser, type ParserSettings, SMALL_BYTES } from '../../src/parse/index.ts';

/* Kinds as a test wants them, which the threads load from their files as they load the shipped ones. */

const PARSES = {
  hangs: `for (;;);`,
  grows: `const kept: string[][] = []; for (;;) kept.push(Array.from({ length: 100_000 }, (_, n) => String(n)));`,
  dies: `process.exit(3);`,
  breaks: `throw new RangeError('a mistake of ours');`,
  environment: `return documentOf(JSON.stringify(process.env));`,
  counts: `return documentOf(String(body.length));`,
};

const file = (name: string, parse: string): string => `
const documentOf = (title: string) => ({ feed: { title, link: null, description: null, author: null }, items: [] });
export default {
  name: '${name}',
  says: 'For a test.',
  async read() { throw new Error('not read here'); },
  async parse(body: Uint8Array) { ${parse} },
};`;

let folder: string;
let kinds: Map<string, Kind>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'withheld-kinds-'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const [name, parse] of Object.entries(PARSES)) writeFileSync(join(folder, `${name}.ts`), file(name, parse));
  kinds = await loadKinds(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const open: Parser[] = [];
afterEach(async () => {
  for (const parser of open.splice(0)) await parser.close();
});

const LARGE = new Uint8Array(SMALL_BYTES + 1);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function parsing(settings: ParserSettings = {}) {
  const parser = openParser({ folder, ...settings });
  open.push(parser);
  return { ...parser, parse: (kind: string, body = LARGE) => parser.parse(kinds.get(kind)!, body, {}) };
}

describe('a large document', () => {
  it.each([
    ['that takes for ever is refused', 'hangs', /^could not be read within 0.3 s/],
    ['that takes all memory is refused', 'grows', /^could not be read within 40 MB of memory/],
    ['that ends its thread is refused', 'dies', /^could not be read: its thread ended with 3/],
  ])('%s, and the next is read', async (_, kind, says) => {
    const parser = parsing({ memoryMb: 40, timeoutMs: kind === 'hangs' ? 300 : 15_000 });
    const outcomes = await Promise.all([parser.parse(kind), parser.parse(kind), parser.parse('counts')].map(said));
    expect(outcomes).toEqual([expect.stringMatching(says), expect.stringMatching(says), String(LARGE.length)]);
  });

  it('that a kind breaks on is a mistake of ours', async () => {
    await expect(parsing().parse('breaks')).rejects.toMatchObject({
      message: 'could not be read: a mistake of ours',
      act: 'developer',
    });
  });

  it('is refused with a word while the bot is stopping', async () => {
    const parser = parsing();
    const under = expect(parser.parse('hangs')).rejects.toThrow('stopped before it was read');
    const waiting = expect(parser.parse('hangs')).rejects.toThrow('stopped before it was read');
    const last = expect(parser.parse('counts')).rejects.toThrow('stopped before it was read');
    await parser.close();
    await Promise.all([under, waiting, last]);
    await expect(parser.parse('counts')).rejects.toThrow('stopped before it was read');
  });
});

it('a small document is parsed where it is', async () => {
  await expect(parsing().parse('breaks', new Uint8Array(SMALL_BYTES))).rejects.toThrow(RangeError);
});

const said = (parsed: Promise<{ feed: { title: string | null } }>): Promise<string | null> =>
  parsed.then(
    ({ feed }) => feed.title,
    (complaint: Complaint) => complaint.message,
  );

describe('the shipped feed reader', () => {
  it('reads a large feed in a thread, and refuses a million < in bounded time with its reason', async () => {
    const rss = (await loadKinds()).get('rss')!;
    const parser = openParser();
    open.push(parser);
    const item = `<item><title>${'News '.repeat(8_000)}</title><guid>1</guid></item>`;
    const { items } = await parser.parse(rss, bytes(`<rss version="2.0"><channel>${item}</channel></rss>`), {});
    expect(items.map(({ id }) => id)).toEqual(['1']);
    const refused = await parser.parse(rss, bytes('<'.repeat(1_000_000)), {}).catch((thrown) => thrown);
    expect(refused).toBeInstanceOf(Refusal);
    expect(refused.code).toBe('parse');
  });
});

it('a thread sees no setting but where the bot keeps what Node has compiled', async () => {
  // As the bot does at its start; where it is on already, it stays where it is.
  enableCompileCache();
  const { feed } = await parsing().parse('environment');
  expect(JSON.parse(feed.title!)).toEqual({ NODE_COMPILE_CACHE: dirname(getCompileCacheDir()!) });
});
