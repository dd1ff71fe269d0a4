import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checked } from '../../src/cli/doctor.ts';
import { packs } from '../../src/cli/packs.ts';
import { UsageError } from '../../src/cli/usage.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { judge } from '../../src/core/judge.ts';
import { itemOfLine } from '../../src/core/sources/lines.ts';
import { withPacks } from '../../src/core/packs/join.ts';
import { loadJudge, loadPacks, packFile, readPacks } from '../../src/packs.ts';
import { start } from '../../src/start.ts';
import { WORDS } from '../../src/words/index.ts';
import { folderWith, withheld } from './here.ts';

const EXAMPLE = resolve(import.meta.dirname, '../../docs/pack.example.yaml');
const OWN = 'name: Own\nplatforms:\n  - { name: Twitter, aliases: [birdsite] }\n';
const ITEM = `${JSON.stringify({ id: 'r-1', title: 'Signals ministry orders Warbler to block 312 accounts', published: '2025-02-01' })}\n`;

const folderOf = (files: Record<string, string | Uint8Array>) => loadPacks(folderWith(files));
const complaintOf = async (content: string | Uint8Array) => (await folderOf({ 'own.yaml': content })).complaints;

function configOf(packs: string | null): Config {
  const reading = readConfig({ DATABASE_URL: 'sqlite::memory:', ...(packs && { PACKS: packs }) }, null);
  if ('complaints' in reading) throw new Error(reading.complaints.join());
  return reading.config;
}

describe('files of packs', () => {
  it('are all *.yaml of the folder, by name, and nothing else', async () => {
    const found = await folderOf({ 'b.yaml': 'name: B', 'a.yml': 'name: A', 'notes.txt': ':::', 'c.yaml.bak': ':::' });
    expect(found.packs.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(found.complaints).toEqual([]);
  });

  it('read country codes, dates and words as they are written', async () => {
    const { packs, complaints } = await folderOf({
      'own.yaml':
        'name: Own\ncountries:\n  - { code: NO, name: Norway, aliases: [no, yes, 8kun, "007"] }\nplatforms:\n  - { name: A, aliases: aa, until: 2024-03-01, renamed: B }\n  - { name: B, aliases: bb }\n',
    });
    expect(complaints).toEqual([]);
    expect(packs[0]!.countries).toEqual([{ code: 'NO', name: 'Norway', aliases: 'no, yes, 8kun, 007' }]);
    expect(packs[0]!.platforms[0]!.until).toBe('2024-03-01');
  });

  it('are given away as one file that loads again to the same words', async () => {
    const { packs } = await readPacks([EXAMPLE, join(folderWith({ 'own.yaml': OWN }), 'own.yaml')]);
    const again = await folderOf({ 'all.yaml': await packFile(packs) });
    expect(again.complaints).toEqual([]);
    expect(withPacks(WORDS, again.packs)).toEqual(withPacks(WORDS, packs));
    expect(await packFile(again.packs)).toBe(await packFile(packs));
  });

  it('that are wrong are named, and the others are in force', async () => {
    const found = await folderOf({ 'bad.yaml': 'name: [', 'own.yaml': OWN });
    expect(found.packs.map(({ name }) => name)).toEqual(['Own']);
    expect(found.phrases).toBe(1);
    expect(found.complaints).toEqual([expect.stringMatching(/^bad\.yaml: line 1 is not YAML: /)]);
  });

  const many = Array.from({ length: 60_000 }, (_, at) => `k${at}: 1`).join('\n');
  it.each<[string, string | Uint8Array, RegExp]>([
    ['an alias', 'name: &a Own\nnote: *a\n', /^own\.yaml: line 1: anchors .* are not taken/],
    [
      'a bomb of aliases',
      `a: &a [x,x]\n${[...'bcdefghij'].map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghij'[at]}`)}]`).join('\n')}\n`,
      /^own\.yaml: line 1: anchors/,
    ],
    ['an alias of nothing', 'name: *nobody\n', /^own\.yaml: line 1 is not YAML|aliases/],
    ['a tag of one’s own', 'name: Own\nnote: !run rm\n', /^own\.yaml: line 2: tags \(!name\) are not taken/],
    ['a tag of another language', 'name: !!js/function "f"\n', /^own\.yaml: line 1: tags/],
    ['bytes', 'name: !!binary aGk=\n', /^own\.yaml: line 1: tags/],
    ['a name given twice', 'name: Own\nname: Other\n', /^own\.yaml: line 1: "name" is given twice/],
    [
      'a name given twice that would clear the screen',
      '"\\e[2J": 1\n"\\e[2J": 2\n',
      /^own\.yaml: line 1: " \[2J" is given twice/,
    ],
    ['two documents', 'name: Own\n---\nname: Other\n', /^own\.yaml: line 2 is not YAML: .*multiple documents/],
    ['brackets without end', '['.repeat(50_000), /^own\.yaml: line 1 is not YAML/],
    ['braces without end', '{'.repeat(50_000), /^own\.yaml: line 1 is not YAML/],
    ['lists in lists without end', '- '.repeat(50_000), /^own\.yaml: line 1 is not YAML/],
    ['a list as a key', '[a]: b\n', /^own\.yaml: line 1 is not YAML/],
    ['sixty thousand keys', many, /^own\.yaml: .*\bhas no field "k0"/],
    ['more than a megabyte', `# ${'x'.repeat(1_000_000)}\n`, /^own\.yaml: is 1000003 bytes large, .* at most 1000000/],
    ['Latin-1', Buffer.from('name: Zürich', 'latin1'), /^own\.yaml: is not UTF-8/],
    ['nothing', '', /^own\.yaml: expected a pack/],
    ['a sentence', 'hello there', /^own\.yaml: expected a pack/],
  ])('refuse %s by name', async (_, content, complaint) => {
    const { packs, complaints } = await folderOf({ 'own.yaml': content, 'zebra.yaml': OWN });
    expect(complaints[0]).toMatch(complaint);
    expect(packs.at(-1)!.name).toBe('Own');
  });

  it('speak of nothing where nothing is wrong with the words', async () => {
    expect(await complaintOf(OWN)).toEqual([]);
  });

  it('that cannot be read, a folder in their place, are named', async () => {
    const folder = folderWith({ 'own.yaml': OWN });
    mkdirSync(join(folder, 'sub.yaml'));
    const { packs, complaints } = await loadPacks(folder);
    expect(packs).toHaveLength(1);
    expect(complaints).toEqual(['sub.yaml: cannot be read (EISDIR)']);
  });

  it('whose folder is missing are complained of where it was set', async () => {
    const { packs, complaints } = await loadPacks('/nowhere/packs');
    expect(packs).toEqual([]);
    expect(complaints).toEqual([
      '/nowhere/packs: the folder of packs cannot be read (ENOENT): make it readable, or change PACKS',
    ]);
  });

  it('where there are none, leave the ready-made judge', async () => {
    expect((await loadJudge(configOf(folderWith({})))).judge).toBe(judge);
    expect((await loadJudge(configOf(folderWith({ 'own.yaml': OWN })))).judge).not.toBe(judge);
  });
});

describe('the bot with packs', () => {
  it('greets with how many there are, and logs what is wrong with them', async () => {
    const logged: string[] = [];
    const log = { debug() {}, info() {}, error() {}, warn: (_: object, text: string) => void logged.push(text) };
    const folder = folderWith({ 'own.yaml': OWN, 'bad.yaml': 'name: [' });
    const bot = await start(configOf(folder), {
      log,
      output: new Writable({ write: (_, __, done) => done() }),
      input: null,
      colour: false,
      catalogue: [],
      byHand: true,
    });
    await bot.stop();
    expect(bot.greeting).toContain(`Packs      1 of your own, with 1 phrase, from ${folder}`);
    expect(logged).toEqual([expect.stringMatching(/^Packs: bad\.yaml: line 1 is not YAML/)]);
  });
});

it('the example in the README is a pack', async () => {
  const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
  const shown = readme.match(/## Your own words[\s\S]*?```yaml\n([\s\S]*?)```/)![1]!;
  expect(await complaintOf(shown)).toEqual([]);
});

describe('on the command line', () => {
  it('analyze, match and render judge with the packs of the folder `packs`', async () => {
    const cwd = folderWith({
      'watches.jsonl': `${JSON.stringify({ id: 'wa', query: 'platform:warbler' })}\n`,
      'packs/bad.yaml': '[',
    });
    copyFileSync(EXAMPLE, join(cwd, 'packs/ruritania.yaml'));
    const [own, match, render] = await Promise.all([
      withheld(['analyze'], { cwd, input: ITEM }),
      withheld(['match', '--watches', 'watches.jsonl'], { cwd, input: ITEM }),
      withheld(['render', '--for', 'slack'], { cwd, input: ITEM }),
    ]);
    expect(judge(itemOfLine(ITEM, new Map(), '')).order?.issuer).not.toBe('Ministry of Signals (Ruritania)');
    expect(JSON.parse(own.out)).toMatchObject({
      relevant: true,
      order: { issuer: 'Ministry of Signals (Ruritania)', platforms: ['Warbler'] },
    });
    expect(own.err).toMatch(/^pack bad\.yaml: line 1 is not YAML/);
    expect(JSON.parse(match.out).watches).toEqual([expect.objectContaining({ id: 'wa' })]);
    expect(render.out).toContain('Ministry of Signals (Ruritania)');
    expect([own, match, render].map(({ status }) => status)).toEqual([0, 0, 0]);
  });

  it('packs check says what is wrong, and fails only then', async () => {
    const cwd = folderWith({ 'own.yaml': OWN, 'bad.yaml': 'name: Bad\nlaws: 7\n' });
    const [right, wrong] = await Promise.all([
      withheld(['packs', 'check', EXAMPLE, 'own.yaml'], { cwd }),
      withheld(['packs', 'check', 'own.yaml', 'bad.yaml', 'gone.yaml'], { cwd }),
    ]);
    expect(right).toEqual({ out: '2 packs, 29 phrases, 0 complaints\n', err: '', status: 0 });
    expect(wrong).toEqual({
      out: 'bad.yaml: laws: expected a list\ngone.yaml: no such file\n2 packs, 1 phrase, 2 complaints\n',
      err: '',
      status: 1,
    });
  });

  it('packs export writes one file that checks clean', async () => {
    const cwd = folderWith({ '.env': 'PACKS=own\n', 'own/a.yaml': OWN });
    copyFileSync(EXAMPLE, join(cwd, 'own/b.yaml'));
    const { out, err, status } = await withheld(['packs', 'export'], { cwd });
    expect({ err, status }).toEqual({ err: '', status: 0 });
    expect((await folderOf({ 'all.yaml': out })).packs[0]!.name).toBe('Own; Ruritania desk');
    expect(await complaintOf(out)).toEqual([]);
  });

  it('doctor has a line on them', async () => {
    const found = async (packs: string | null) => {
      const config = { ...configOf(packs), catalogue: folderWith({}) };
      return (await checked({ config })).find(({ what }) => what === 'packs');
    };
    expect(await found(null)).toMatchObject({ state: 'off' });
    expect(await found(folderWith({ 'own.yaml': OWN }))).toMatchObject({ state: 'works', says: '1, with 1 phrase' });
    const env = { DATABASE_URL: 'sqlite::memory:', CATALOGUE: folderWith({}) };
    const { out, status } = await withheld(['doctor'], { cwd: folderWith({ 'packs/own.yaml': '[' }), env });
    expect(out).toMatch(/^ok {3}node /m);
    expect(out).toMatch(/^FAIL packs +own\.yaml: line 1 is not YAML/m);
    expect(status).toBe(1);
  });

  it.each([[[]], [['list']], [['check']], [['export', 'x']], [['check', '--all']]])(
    'packs %j is a wrong use',
    async (args) => {
      await expect(packs(args, configOf(null))).rejects.toThrow(UsageError);
    },
  );
});
