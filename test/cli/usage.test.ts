import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exportTo } from '../../src/cli/export.ts';
import { manifest } from '../../src/cli/manifest.ts';
import { match } from '../../src/cli/match.ts';
import { packs } from '../../src/cli/packs.ts';
import { read } from '../../src/cli/read.ts';
import { render } from '../../src/cli/render.ts';
import { USAGE, UsageError, usageOf } from '../../src/cli/usage.ts';
import { configIn, folderWith, withheld } from './here.ts';

/* What is typed wrongly on the command line: what was wrong comes first, then how that one command is used. */

it.each([
  [['match'], 2, 'match needs --watches FILE\n\n  match --watches FILE'],
  [['nonsense'], 2, 'there is no "nonsense"\n\nwithheld COMMAND\n\n  run '],
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

it.each([
  [render, ['--for', 'teams'], 'render needs --for discord or --for slack', 'render --for'],
  [read, ['foo', 'x'], /^there is no kind "foo": take one of bluesky, /, 'read KIND'],
  [read, [], /^read needs a KIND: take one of bluesky, /, 'read KIND'],
  [packs, ['mend'], 'packs takes check and FILEs, or export', 'packs check FILE…|export'],
  [
    manifest,
    ['--http', 'bot'],
    '--http takes an address such as https://bot.example.org, not "bot"',
    'manifest [--http URL]',
  ],
  [match, ['--watches', '-'], '--watches takes a FILE: standard input has the items', 'match --watches FILE'],
  [exportTo, ['-'], /^export takes the name of a FILE, not -/, 'export FILE'],
])('%o of %j', async (command, args, says, usage) => {
  const wrong: unknown = await Promise.resolve()
    .then(() => command(args, configIn('nowhere')))
    .catch((thrown: unknown) => thrown);
  expect(wrong).toBeInstanceOf(UsageError);
  expect(wrong).toMatchObject({
    message: typeof says === 'string' ? says : expect.stringMatching(says),
    saysAll: false,
  });
  expect(usageOf(usage.split(' ')[0])).toMatch(new RegExp(`^ {2}${RegExp.escape(usage)}`));
});
