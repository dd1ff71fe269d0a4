import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderConsole } from '../../src/chat/console/render.ts';
import { answerHere } from '../../src/cli/ask.ts';
import { UsageError } from '../../src/cli/usage.ts';
import type { Command } from '../../src/core/command.ts';
import { loadCommands } from '../../src/load.ts';
import { openStore } from '../../src/store/index.ts';
import { aFinding, anItem } from '../core/worlds.ts';
import { configIn, folderWith, withheld } from './here.ts';

/* The ledger on the command line: answers for people, rows for programs, and what was asked wrongly. */

const TITLE = 'What "social media" rules, as they stand, mean';

let cwd: string;
let commands: Command[];
const run = (...args: string[]) => withheld(['orders', ...args], { cwd, env: { CATALOGUE: 'catalogue' } });
const log = { debug() {}, info() {}, warn() {}, error() {} };
/** The same in this process, which need not be started for each. */
const ask = (name: string, ...args: string[]) =>
  answerHere(
    commands.find((one) => one.name === name)!,
    commands,
    args,
    configIn(cwd, { CATALOGUE: 'catalogue' }),
    log,
  );

beforeAll(async () => {
  commands = await loadCommands();
  cwd = folderWith({ 'catalogue/none.json': '[]', 'data/none': '' });
  const store = await openStore(configIn(cwd).databaseUrl);
  const item = anItem({ id: 'i-near', title: TITLE, outlet: 'echo.example', seenAt: new Date().toISOString() });
  await store.keep(async (ledger) => {
    await ledger.meet(item, ['i-near'], 'h');
    await ledger.saveFinding('i-near', aFinding({ score: 0.45, relevant: false }), null);
  });
  await store.close();
});
afterAll(() => rmSync(cwd, { recursive: true }));

it('near misses are rows for programs', async () => {
  const [lines, table] = await Promise.all([run('missed', '--json'), run('missed', '--csv')]);
  expect(JSON.parse(lines.out)).toMatchObject({ id: 'i-near', title: TITLE, outlet: 'echo.example', score: 0.45 });
  const [head, row, end] = table.out.split('\r\n');
  expect(head).toBe('id,title,url,outlet,published,seen,score,action');
  expect(row).toContain('i-near,"What ""social media"" rules, as they stand, mean",');
  expect(end).toBe('');
});

describe('what was asked wrongly', () => {
  it.each([
    [['show', 'o-nope'], 1, 'There is no order "o-nope"'],
    [['latest', 'Indai'], 2, 'Did you mean country:India?'],
  ])('%j ends with status %i, says so and leaves standard output empty', async (args, status, says) => {
    expect(await run(...args)).toMatchObject({ status, out: '', err: expect.stringContaining(says) });
  });

  it.each([
    [['latest', 'country:Indai'], 'Did you mean India?'],
    [['search', '(twitter'], 'At character 9'],
    [['missed', 'since:2d', 'until:9d'], 'Nothing lies between since:2d and until:9d'],
    [['missed', 'until:2020-01-01'], 'Nothing lies between since:7d and until:2020-01-01'],
  ])('%j is answered with what is wrong', async (args, says) => {
    const answer = await ask('orders', ...args);
    expect(answer).toMatchObject({ tone: 'wrong' });
    expect(renderConsole(answer!, { colour: false })).toContain(says);
  });

  it.each([
    [['latest', 'count:2.5'], 'takes a whole number'],
    [['stats', 'status'], '"status" fits nothing in /orders stats. Try: /orders stats [by] [since]'],
  ])('%j is a wrong use', async (args, says) => {
    const wrong: UsageError = await ask('orders', ...args).catch((thrown) => thrown);
    expect(wrong).toBeInstanceOf(UsageError);
    expect(wrong).toMatchObject({ message: expect.stringContaining(says), saysAll: true });
  });

  it('is said in the language of the console', async () => {
    await ask('room', 'set', 'language:de');
    await expect(ask('orders', 'latest', 'Indai')).rejects.toThrow('„Indai“ passt zu nichts');
    await ask('room', 'set', 'language:en');
  });
});
