import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { folderWith, withheld } from './here.ts';

/** Each starts the program several times, which a busy machine takes its time for. */
const PATIENCE_MS = 60_000;

/* The command line as people use it to bring in what they kept elsewhere, and to take their own along. */

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folder(files: Record<string, string>): string {
  const made = folderWith({ 'catalogue/none.json': '[]', ...files });
  folders.push(made);
  return made;
}

async function run(cwd: string, ...args: string[]) {
  const { out, err, status } = await withheld(args, { cwd, env: { CATALOGUE: 'catalogue' } });
  return { said: out.trim() === '' ? null : JSON.parse(out), err, status };
}

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

it(
  'OPML, in whatever folders; what is there already and what cannot be read is said',
  async () => {
    const cwd = folder({ 'list.opml': OPML });
    const first = await run(cwd, 'import', 'list.opml');
    expect(first).toMatchObject({ status: 0, said: { read: 5, new: 3, alreadyThere: 1, refused: 1 } });
    expect(first.said.why).toEqual([{ line: 4, error: 'A file: is not an http or https address' }]);
    expect((await run(cwd, 'import', 'list.opml')).said).toMatchObject({ new: 0, alreadyThere: 4, refused: 1 });

    await run(cwd, 'export', 'out.opml');
    const written = readFileSync(join(cwd, 'out.opml'), 'utf8');
    expect(written).toContain('xmlUrl="https://gazette.example/feed?a=1&amp;b=2"');
    expect(written).toContain('withheldKind="bluesky"');
    const other = folder({ 'again.opml': written });
    expect((await run(other, 'import', 'again.opml')).said).toMatchObject({ read: 3, new: 3, refused: 0 });
  },
  PATIENCE_MS,
);

const ITEM = {
  id: 'w-1',
  title: 'IT ministry orders Twitter to block 312 accounts under Section 69A',
  text: 'The IT ministry has ordered Twitter to block 312 accounts under Section 69A of the IT Act, officials said.',
  url: 'https://daily.example/1',
  outlet: 'daily.example',
  lang: 'en',
  published: '2021-02-08',
};

it(
  'items, and all that is remembered of them, there and back',
  async () => {
    const lines = [
      JSON.stringify(ITEM),
      '{"id":"w-2"}',
      'nonsense',
      '',
      JSON.stringify({ ...ITEM, title: 'Corrected' }),
    ];
    const cwd = folder({ 'items.jsonl': lines.join('\n'), 'corrected.jsonl': lines.at(-1)! });
    const { said, status } = await run(cwd, 'import', 'items.jsonl');
    expect(status).toBe(0);
    expect(said).toMatchObject({ read: 4, new: 2, alreadyThere: 0, refused: 2 });
    expect(said.why.map(({ line }: { line: number }) => line)).toEqual([2, 3]);
    expect((await run(cwd, 'import', 'corrected.jsonl')).said).toMatchObject({ read: 1, new: 0, alreadyThere: 1 });

    const { said: exported } = await run(cwd, 'export', 'all.jsonl');
    const whole = readFileSync(join(cwd, 'all.jsonl'), 'utf8');
    expect(exported.lines).toBe(whole.trim().split('\n').length);
    const other = folder({ 'all.jsonl': `${whole}{"table":"secrets","row":{}}\n` });
    const restored = await run(other, 'import', 'all.jsonl');
    expect(restored.said).toMatchObject({ new: exported.lines - 1, alreadyThere: 0, refused: 1 });
    const asked = await withheld(['orders', 'latest', '--json'], { cwd: other, env: { CATALOGUE: 'catalogue' } });
    expect(asked.out).toContain('MeitY');
  },
  PATIENCE_MS,
);

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
  const mapped = await run(
    cwd,
    'import',
    'koos.csv',
    '--columns',
    '{"title":"text","createdAt":"posted_at","handle":"user"}',
  );
  expect(mapped.said).toMatchObject({ read: 2, new: 1, refused: 1 });
  expect((await run(cwd, 'import', 'koos.ndjson')).said).toMatchObject({ read: 1, new: 1, refused: 0 });
});

it.each([
  [['import'], 2, 'import takes one FILE'],
  [['import', 'nothing.opml'], 1, 'nothing.opml: no such file'],
  [['import', 'page.html'], 1, 'is no OPML'],
  [['import', 'koos.csv', '--columns', '{'], 2, '--columns takes JSON'],
  [['import', 'koos.csv', '--source', 'nobody'], 1, 'There is no source "nobody"'],
  [['export'], 2, 'export takes one FILE'],
  [['export', 'no/such/folder.jsonl'], 1, 'cannot be written'],
])('%j ends with status %i', async (args, status, says) => {
  const ended = await run(folder({ 'page.html': '<html>', 'koos.csv': 'id,text\n' }), ...args);
  expect(ended).toMatchObject({ status, said: null });
  expect(ended.err).toContain(says);
});
