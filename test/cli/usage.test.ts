import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { USAGE } from '../../src/cli/usage.ts';
import { folderWith, withheld } from './here.ts';

/* What is typed wrongly on the command line: what was wrong comes first, then how that one command is used. */

it.each([
  [['match'], 2, 'match needs --watches FILE\n\n  match --watches FILE'],
  [['render', '--for', 'teams'], 2, 'render needs --for discord or --for slack\n\n  render --for'],
  [['read', 'foo', 'x'], 2, 'there is no kind "foo": take one of bluesky, '],
  [['read'], 2, 'read needs a KIND: take one of bluesky, '],
  [['packs', 'mend'], 2, 'packs takes check and FILEs, or export\n\n  packs check FILE…|export'],
  [
    ['manifest', '--http', 'bot'],
    2,
    '--http takes an address such as https://bot.example.org, not "bot"\n\n  manifest',
  ],
  [['nonsense'], 2, 'there is no "nonsense"\n\nwithheld COMMAND\n\n  run '],
  [['match', '--watches', '-'], 2, '--watches takes a FILE: standard input has the items'],
  [['export', '-'], 2, 'export takes the name of a FILE, not -'],
  [['match', '--watches', 'none.jsonl'], 1, '--watches none.jsonl: no such file'],
])('%j', async (args, status, says) => {
  const cwd = folderWith({ 'catalogue/none.json': '[]' });
  const said = await withheld(args, { cwd, env: { CATALOGUE: 'catalogue' } });
  expect(said).toMatchObject({ status, out: '', err: expect.stringMatching(/^[^{]/) });
  expect(said.err.startsWith(says), said.err).toBe(true);
  if (args[0] !== 'nonsense') expect(said.err).not.toContain('withheld COMMAND');
  rmSync(cwd, { recursive: true });
});

it.each([
  [['--help'], USAGE],
  [['analyze', '--help'], '  analyze [--explain]                    items on standard input'],
  [['orders', '--help'], '  orders latest [count] [country] [status]'],
  [['watch', 'add', '--help'], '  watch list\n      The watches of this room'],
  [['room', '-h'], '  room show\n'],
])('%j says how that is used, whatever the settings are like', async (args, says) => {
  const cwd = folderWith({ '.env': 'this is no setting' });
  const said = await withheld(args, { cwd });
  expect(said).toMatchObject({ status: 0, err: '' });
  expect(said.out.startsWith(says), said.out).toBe(true);
  rmSync(cwd, { recursive: true });
});

it('a query may leave out the letter h', async () => {
  const cwd = folderWith({ 'catalogue/none.json': '[]' });
  const said = await withheld(['watch', 'try', 'twitter', '-h'], { cwd, env: { CATALOGUE: 'catalogue' } });
  expect(said.out).not.toContain('watch list');
  expect(said.status).toBe(0);
  rmSync(cwd, { recursive: true });
});
