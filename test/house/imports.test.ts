import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom: a room, and what its files may import besides themselves, as paths and packages. `node:` is said apart. */
const ROOMS: readonly { room: string; may: readonly RegExp[]; node: RegExp | null }[] = [
  { room: 'src/core', may: [/^src\/core\//, /^src\/words\//, /^zod$/, /^temporal-polyfill$/], node: /^node:crypto$/ },
  { room: 'src/words', may: [/^src\/words\//, /^src\/core\/(mending\/feedback|finding|item|story)\.ts$/], node: null },
  {
    room: 'src/net',
    may: [/^src\/net\//, /^src\/core\//, /^package\.json$/, /^undici$/, /^ipaddr\.js$/],
    node: /./,
  },
  {
    room: 'src/store',
    may: [/^src\/store\//, /^src\/core\//, /^kysely(\/migration)?$/, /^better-sqlite3$/, /^pg$/, /^keyv$/],
    node: /./,
  },
  { room: 'src/parse', may: [/^src\/parse\//, /^src\/core\//, /^src\/load\.ts$/], node: /./ },
  {
    room: 'src/pictures',
    may: [/^src\/pictures\//, /^src\/core\//, /^chart\.js$/, /^@napi-rs\/canvas$/],
    node: /^node:module$/,
  },
  { room: 'src/web', may: [/^src\/web\//, /^src\/core\//], node: /./ },
  { room: 'src/chat/console', may: [/^src\/chat\/console\//, /^src\/core\//], node: /./ },
  {
    room: 'src/chat/discord',
    may: [
      /^src\/chat\/discord\//,
      /^src\/chat\/[\w-]+\.ts$/,
      /^src\/core\//,
      /^src\/words\/asks\.ts$/,
      /^discord\.js$/,
    ],
    node: /./,
  },
  {
    room: 'src/chat/slack',
    may: [/^src\/chat\/slack\//, /^src\/chat\/[\w-]+\.ts$/, /^src\/core\//, /^src\/words\/asks\.ts$/, /^@slack\//],
    node: /./,
  },
  {
    room: 'src/flow',
    may: [/^src\/flow\//, /^src\/core\//, /^node-cron$/],
    node: /^node:(crypto|timers\/promises)$/,
  },
  { room: 'commands', may: [/^src\/core\//, /^src\/words\//], node: null },
  {
    room: 'feeds/kinds',
    may: [/^feeds\/reading\//, /^src\/core\//, /^zod$/, /^domhandler$/],
    node: /^node:crypto$/,
  },
  {
    room: 'feeds/reading',
    may: [
      /^feeds\/reading\//,
      /^src\/core\//,
      /^(rss-parser|htmlparser2|entities|iconv-lite|zod)$/,
      /^(css-select|domhandler|domutils|json-p3|csv-parse)$/,
    ],
    node: /^node:(crypto|stream)$/,
  },
];

/** The steps of the core, as an item and then a question take them: the folder of each and the files at the top that are its face. */
const STEPS: readonly (readonly string[])[] = [
  ['text'],
  ['packs', 'pack.ts'],
  ['sources', 'kind.ts'],
  ['judging', 'judge.ts'],
  ['placing', 'place.ts'],
  ['orders', 'orders.ts'],
  ['matching', 'match.ts'],
  ['telling', 'tell.ts'],
  ['asking', 'ask.ts'],
  ['composing', 'compose.ts', 'digest.ts'],
  ['mending', 'mend.ts'],
];

const ROOT = resolve(import.meta.dirname, '../..');
const filesOf = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));

/** What a file imports: paths from the root of the project, or packages. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const named = [
    ...source.matchAll(
      /^(?:import|export)\b[^'"]*?\bfrom ['"]([^'"]+)['"]|^import ['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm,
    ),
  ].map((found) => (found[1] ?? found[2] ?? found[3])!);
  return named.map((name) => (name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), name)) : name));
}

describe('who may import whom', () => {
  it.each(ROOMS)('$room keeps to its own', ({ room, may, node }) => {
    const files = filesOf(room);
    expect(files, `${room} is empty`).not.toEqual([]);
    const strays = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => (name.startsWith('node:') ? !node?.test(name) : !may.some((allowed) => allowed.test(name))))
        .map((name) => `${file} imports ${name}`),
    );
    expect(strays).toEqual([]);
  });

  it('no step of the core knows what comes after it', () => {
    const stepAt = (file: string): number => STEPS.findIndex((step) => step.includes(file.split('/')[2] ?? ''));
    const folders = readdirSync(join(ROOT, 'src/core'), { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !STEPS.flat().includes(name))).toEqual([]);
    const ahead = filesOf('src/core')
      .filter((file) => stepAt(file) >= 0)
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => name.startsWith('src/core/') && stepAt(name) > stepAt(file))
          .map((name) => `${file} imports ${name}`),
      );
    expect(ahead).toEqual([]);
  });

  it('nobody imports the command line', () => {
    const all = ['src', 'commands', 'feeds', 'test'].flatMap(filesOf).filter((file) => !file.includes('node_modules'));
    expect(all.filter((file) => importsOf(file).includes('src/main.ts'))).toEqual([]);
  });
});

describe('who remembers', () => {
  it.each(['src/core', 'src/words'])('%s remembers nothing that somebody told it', (room) => {
    const variables = filesOf(room).flatMap((file) =>
      (readFileSync(join(ROOT, file), 'utf8').match(/^(?:export )?(?:let|var) .*/gm) ?? []).map(
        (one) => `${file}: ${one}`,
      ),
    );
    expect(variables).toEqual([]);
  });
});
