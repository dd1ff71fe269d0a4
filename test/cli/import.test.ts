import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { renderConsole } from '../../src/chat/console/render.ts';
import { answerHere } from '../../src/cli/ask.ts';
import { exported } from '../../src/cli/export.ts';
import { imported } from '../../src/cli/import.ts';
import { UsageError } from '../../src/cli/usage.ts';
import { loadCommands } from '../../src/load.ts';
import { configIn, folderWith, withheld } from './here.ts';

/* What people bring in from where they kept it, and take along. */

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const CATALOGUE = { CATALOGUE: 'catalogue' };

function folder(files: Record<string, string>): string {
  const made = folderWith({ 'catalogue/none.json': '[]', ...files });
  folders.push(made);
  return made;
}

const importIn = (cwd: string, file: string, ...options: string[]) =>
  imported([join(cwd, file), ...options], configIn(cwd, CATALOGUE));
const exportIn = (cwd: string, file: string) => exported([join(cwd, file)], configIn(cwd, CATALOGUE));

/** The latest orders as the command line shows them. */
async function latestIn(cwd: string): Promise<string> {
  const commands = await loadCommands();
  const orders = commands.find(({ name }) => name === 'orders')!;
  const answer = await answerHere(orders, commands, ['latest'], configIn(cwd, CATALOGUE), log);
  return renderConsole(answer!, { colour: false });
}
const log = { debug() {}, info() {}, warn() {}, error() {} };

const OPML = `<?xml version="1.0"?><opml version="1.0"><head><title>Mine &amp; yours</title></head><body>
<outline text="India"><outline text="Ministries">
  <outline type="rss" text="Gazette &amp; News" xmlUrl="https://gazette.example/feed?a=1&amp;b=2"/>
</outline></outline>
<outline title="Daily" xmlUrl="https://daily.example/rss"/>
<outline title="Daily again" xmlUrl="https://daily.example/rss"/>
<outline title="Daily, tracked" xmlUrl="https://daily.example/rss?utm_source=x"/>
<outline title="A file" xmlUrl="file:///etc/passwd"/>
<outline title="An account" xmlUrl="https://bsky.app/profile/desk.example"/>
</body></opml>`;

it('OPML, in whatever folders; what is there already and what cannot be read is said', async () => {
  const cwd = folder({ 'list.opml': OPML });
  expect(await importIn(cwd, 'list.opml')).toEqual({
    read: 5,
    new: 3,
    alreadyThere: 1,
    refused: 1,
    why: [{ line: 4, error: 'A file: is not an http or https address' }],
  });
  expect(await importIn(cwd, 'list.opml')).toMatchObject({ new: 0, alreadyThere: 4, refused: 1 });

  await exportIn(cwd, 'out.opml');
  const written = readFileSync(join(cwd, 'out.opml'), 'utf8');
  expect(written).toContain('xmlUrl="https://gazette.example/feed?a=1&amp;b=2"');
  expect(written).toContain('withheldKind="bluesky"');
  const other = folder({ 'again.opml': written });
  expect(await importIn(other, 'again.opml')).toMatchObject({ read: 3, new: 3, refused: 0 });
});

const ITEM = {
  id: 'w-1',
  title: 'IT ministry orders Twitter to block 312 accounts under Section 69A',
  text: 'The IT ministry has ordered Twitter to block 312 accounts under Section 69A of the IT Act, officials said.',
  url: 'https://daily.example/1',
  outlet: 'daily.example',
  lang: 'en',
  published: '2021-02-08',
};

it('items, and all that is remembered of them, there and back', async () => {
  const corrected = JSON.stringify({ ...ITEM, title: 'Corrected' });
  const items = [JSON.stringify(ITEM), '{"id":"w-2"}', 'nonsense', '', corrected].join('\n');
  const cwd = folder({ 'items.jsonl': items, 'corrected.jsonl': corrected });
  const summary = await importIn(cwd, 'items.jsonl');
  expect(summary).toMatchObject({ read: 4, new: 2, alreadyThere: 0, refused: 2 });
  expect(summary.why.map(({ line }) => line)).toEqual([2, 3]);
  expect(await importIn(cwd, 'corrected.jsonl')).toMatchObject({ read: 1, new: 0, alreadyThere: 1 });

  const { lines } = await exportIn(cwd, 'all.jsonl');
  const whole = readFileSync(join(cwd, 'all.jsonl'), 'utf8');
  expect(lines).toBe(whole.trim().split('\n').length);
  const other = folder({ 'all.jsonl': `${whole}{"table":"secrets","row":{}}\n` });
  expect(await importIn(other, 'all.jsonl')).toMatchObject({ new: lines - 1, alreadyThere: 0, refused: 1 });
  expect(await latestIn(other)).toContain('MeitY');
});

it('items without a date, which find the stories and orders of those that have one wherever they stand', async () => {
  const { published: _, ...undated } = { ...ITEM, id: 'w-0', url: 'https://times.example/0', outlet: 'times.example' };
  const cwd = folder({ 'items.jsonl': [undated, ITEM].map((one) => JSON.stringify(one)).join('\n') });
  expect(await importIn(cwd, 'items.jsonl')).toMatchObject({ read: 2, new: 2, refused: 0 });
  const out = await latestIn(cwd);
  expect(out.match(/\bo-[0-9a-f]{8} ·/g)).toHaveLength(1);
  expect(out).toContain('first reported on Feb 8, 2021');
});

it('archives of koos, by their own names or by a map of columns', async () => {
  const csv =
    'id,text,posted_at,user\n1,"The ministry, at last",2021-02-10T10:00:00Z,ministry\n2,,2021-02-10T11:00:00Z,ministry\n';
  const koo = {
    id: 'k-9',
    title: 'A koo',
    createdAt: '1612951200',
    handle: 'ministry',
    kuUrl: 'https://www.kooapp.com/koo/ministry/k-9',
  };
  const cwd = folder({ 'koos.csv': csv, 'koos.ndjson': `${JSON.stringify(koo)}\n` });
  const columns = '{"title":"text","createdAt":"posted_at","handle":"user"}';
  expect(await importIn(cwd, 'koos.csv', '--columns', columns)).toMatchObject({ read: 2, new: 1, refused: 1 });
  expect(await importIn(cwd, 'koos.ndjson')).toMatchObject({ read: 1, new: 1, refused: 0 });
});

it.each([
  ['nothing.opml', [], 'nothing.opml: no such file'],
  ['', [], 'is a folder, not a file'],
  ['page.html', [], 'is no OPML'],
  ['koos.csv', ['--source', 'nobody'], 'There is no source "nobody"'],
  ['koos.csv', ['--columns', '{'], '--columns takes JSON'],
])('import %s %j is refused', async (file, options, says) => {
  const cwd = folder({ 'page.html': '<html>', 'koos.csv': 'id,text\n' });
  await expect(importIn(cwd, file, ...options)).rejects.toThrow(says);
});

it('what is no file, or cannot be written, is said', async () => {
  const config = configIn(folder({}), CATALOGUE);
  await expect(imported([], config)).rejects.toThrow(UsageError);
  await expect(exported([], config)).rejects.toThrow(UsageError);
  await expect(exportIn(folder({}), 'no/such/folder.jsonl')).rejects.toThrow('cannot be written');
});

describe('on the command line', () => {
  it('what was done is one line of JSON; where all is refused, it ends with status 1', async () => {
    const cwd = folder({ 'items.jsonl': JSON.stringify(ITEM), 'nonsense.jsonl': '{"id":"w-2"}\n' });
    const run = (...args: string[]) => withheld(args, { cwd, env: CATALOGUE });
    const some = await run('import', 'items.jsonl');
    expect({ ...some, out: JSON.parse(some.out) }).toMatchObject({ status: 0, err: '', out: { new: 1, refused: 0 } });
    const [none, out] = await Promise.all([run('import', 'nonsense.jsonl'), run('export', 'all.jsonl')]);
    expect({ ...none, out: JSON.parse(none.out) }).toMatchObject({ status: 1, err: '', out: { new: 0, refused: 1 } });
    expect({ ...out, out: JSON.parse(out.out) }).toMatchObject({ status: 0, err: '', out: { file: 'all.jsonl' } });
  });

  it('a file that is not there ends with status 1 and nothing on standard output', async () => {
    const ended = await withheld(['import', 'nothing.opml'], { cwd: folder({}), env: CATALOGUE });
    expect(ended).toMatchObject({ status: 1, out: '', err: expect.stringContaining('nothing.opml: no such file') });
  });
});

it.each([
  ['-', 'OPML', OPML, { read: 5, new: 3 }],
  [
    '/dev/stdin',
    'items, more than one piece of a pipe holds',
    `${JSON.stringify(ITEM)}\n${' '.repeat(200_000)}\n`,
    { read: 1, new: 1 },
  ],
])('a pipe is read from %s as a file is: %s', async (file, _, input, wanted) => {
  const cwd = folder({});
  const { out, err, status } = await withheld(['import', file], { cwd, input, env: { CATALOGUE: 'catalogue' } });
  expect({ status, err, ...JSON.parse(out) }).toMatchObject({ status: 0, err: '', ...wanted });
});
