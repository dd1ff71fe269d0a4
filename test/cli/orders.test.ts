import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { aFinding, anItem } from '../core/worlds.ts';
import { configIn, folderWith, withheld } from './here.ts';

/* The ledger on the command line: answers for people, rows for programs, and what was asked wrongly. */

const TITLE = 'What "social media" rules, as they stand, mean';

let cwd: string;
const run = (...args: string[]) => withheld(['orders', ...args], { cwd, env: { CATALOGUE: 'catalogue' } });

beforeAll(async () => {
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
    [['latest', 'country:Indai'], 1, 'Did you mean India?'],
    [['search', '(twitter'], 1, 'At character 9'],
    [['latest', 'Indai'], 2, 'Did you mean country:India?'],
    [['latest', 'count:2.5'], 2, 'takes a whole number'],
    [['stats', 'status'], 2, '"status" fits nothing in /orders stats. Try: /orders stats [by] [since]'],
    [['missed', 'since:2d', 'until:9d'], 1, 'Nothing lies between since:2d and until:9d'],
    [['missed', 'until:2020-01-01'], 1, 'Nothing lies between since:7d and until:2020-01-01'],
  ])('%j ends with status %i, says so and leaves standard output empty', async (args, status, says) => {
    expect(await run(...args)).toMatchObject({ status, out: '', err: expect.stringContaining(says) });
  });

  it('is said in the language of the console', async () => {
    await withheld(['room', 'set', 'language:de'], { cwd, env: { CATALOGUE: 'catalogue' } });
    expect(await run('latest', 'Indai')).toMatchObject({ err: expect.stringContaining('„Indai“ passt zu nichts') });
    await withheld(['room', 'set', 'language:en'], { cwd, env: { CATALOGUE: 'catalogue' } });
  });
});
