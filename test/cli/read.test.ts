import { expect, it } from 'vitest';
import { folderWith, withheld } from './here.ts';

const lines = (out: string): { file: string; error?: string; items?: { id: string; title: string }[] }[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const LIST = '<ul><li><a href="/PressReleasePage.aspx?PRID=2400001">Release one</a></li></ul>';

it('reads a page by the settings that the catalogue has for its address, or by those of a file', async () => {
  const cwd = folderWith({
    'pib.html': LIST,
    'own.html': '<p class="n">One</p><p>Two</p>',
    'own.json': JSON.stringify({ item: 'p.n' }),
  });
  const [known, own, unknown] = await Promise.all([
    withheld(['read', 'page', 'pib.html', 'nowhere.html', '--url', 'https://www.pib.gov.in/allRel.aspx?reg=1'], {
      cwd,
    }),
    withheld(['read', 'page', 'own.html', '--settings', 'own.json'], { cwd }),
    withheld(['read', 'page', 'own.html'], { cwd }),
  ]);
  expect(lines(known.out)).toMatchObject([
    { file: 'pib.html', items: [{ id: '2400001', title: 'Release one' }] },
    { file: 'nowhere.html', error: 'no such file' },
  ]);
  expect(known.out).not.toContain('evidence');
  expect(lines(own.out)[0]!.items!.map(({ title }) => title)).toEqual(['One']);
  expect(lines(unknown.out)[0]!.error).toContain('a page needs to be told what to look for');
});

it('reads an answer of an API, and says what is wrong with another', async () => {
  const answer = { data: [{ id: '7', text: 'One' }], includes: { users: [{ id: '1', username: 'desk' }] } };
  const cwd = folderWith({
    'x.json': JSON.stringify(answer),
    'page.json': '<html><title>Sorry</title></html>',
    'not.json': '[]',
  });
  const { out } = await withheld(['read', 'x', 'x.json', 'page.json'], { cwd });
  expect(lines(out)).toMatchObject([
    { items: [{ id: '7', title: 'One' }] },
    { error: 'is an HTML page, not JSON: “Sorry”' },
  ]);
  const wrong = await withheld(['read', 'page', 'x.json', '--settings', 'not.json'], { cwd });
  expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining('--settings takes a file with a JSON object')]);
});
