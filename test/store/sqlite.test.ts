import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Sqlite from 'better-sqlite3';
import { Kysely, type RawBuilder, SqliteDialect, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { ledgerOf } from '../../src/store/ledger.ts';
import { nearQuery } from '../../src/store/stories.ts';
import { countsQuery, latestQuery } from '../../src/store/orders.ts';
import { listsQuery } from '../../src/store/searching.ts';
import { fileOf } from '../../src/store/sqlite.ts';
import { storeContract } from '../contracts/store.ts';
import { aRoom } from '../core/worlds.ts';
import { sqliteFile } from './databases.ts';
import { ENGINES } from './engines.ts';
import { aDelivery, anOrder, aStory, at } from './worlds.ts';

describe('a store in SQLite', () => storeContract(sqliteFile));

describe('opening SQLite', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'withheld-sqlite-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    [null, 'data/withheld.db'],
    ['sqlite:', 'data/withheld.db'],
    ['sqlite:my.db', 'my.db'],
    ['sqlite:/var/lib/my.db', '/var/lib/my.db'],
    ['sqlite:///var/lib/my.db', '/var/lib/my.db'],
    ['sqlite::memory:', ':memory:'],
  ])('reads %s as the file %s', (url, file) => {
    expect(fileOf(url)).toBe(file);
  });

  it('makes the folder, and says where it remembers', async () => {
    const file = join(folder, 'a', 'b', 'withheld.db');
    const store = await openStore(`sqlite:${file}`);
    expect(store.name).toBe(`SQLite in ${file}`);
    expect(existsSync(file)).toBe(true);
    await store.close();
  });

  it('writes ahead, and syncs what it writes', async () => {
    const file = join(folder, 'wal.db');
    const store = await openStore(`sqlite:${file}`);
    const sqlite = new Sqlite(file);
    expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
    sqlite.close();
    await store.close();
  });

  it('remembers in memory as long as it is open', async () => {
    const store = await openStore('sqlite::memory:');
    await store.saveRoom(aRoom());
    expect([store.name, await store.rooms()]).toEqual(['SQLite in memory', [aRoom()]]);
    await store.close();
  });

  it('refuses a folder that cannot be made', async () => {
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    const opening = openStore(`sqlite:${join(file, 'deep', 'withheld.db')}`);
    await expect(opening).rejects.toMatchObject({ name: 'Complaint', act: 'admin' });
    await expect(opening).rejects.toThrow(`The folder ${join(file, 'deep')} for the database cannot be made`);
  });

  it('refuses a file that is no database, and leaves it as it is', async () => {
    const file = join(folder, 'letter.db');
    const letter = 'Dear editor, this is no database. '.repeat(100);
    writeFileSync(file, letter);
    const opening = openStore(`sqlite:${file}`);
    await expect(opening).rejects.toMatchObject({ name: 'Complaint', act: 'admin' });
    await expect(opening).rejects.toThrow(`${file} is no SQLite database`);
    expect(readFileSync(file, 'utf8')).toBe(letter);
  });

  it('refuses a folder in the place of the file', async () => {
    mkdirSync(join(folder, 'folder.db'));
    const opening = openStore(`sqlite:${join(folder, 'folder.db')}`);
    await expect(opening).rejects.toMatchObject({ name: 'Complaint', act: 'admin' });
    await expect(opening).rejects.toThrow('folder.db cannot be opened');
  });

  it.each([
    ['in a folder of others', 0o755],
    ['in a folder of its own', 0o777],
  ])('refuses a file that it may only read, %s', async (_where, mode) => {
    const own = join(folder, mode.toString(8));
    const file = join(own, 'read-only.db');
    await (await openStore(`sqlite:${file}`)).close();
    chmodSync(folder, 0o755);
    chmodSync(own, mode);
    chmodSync(file, 0o444);
    expect(await openAsNobody(`sqlite:${file}`)).toEqual({
      act: 'admin',
      says: expect.stringMatching(/^The database .*read-only\.db cannot be written\. Give the user that runs the bot/),
    });
  });

  it('waits for another program that holds the file, without holding up the bot, and complains in the end', async () => {
    const file = join(folder, 'held.db');
    const store = await openStore(`sqlite:${file}`, { patienceMs: 100 });
    const other = new Sqlite(file);
    other.exec('begin immediate');
    await expect(store.saveRoom(aRoom())).rejects.toMatchObject({ name: 'Complaint', act: 'retry' });
    await expect(store.keep((ledger) => ledger.rooms())).rejects.toThrow('is held by another program');
    expect(await store.rooms()).toEqual([]);
    const saved = store.saveRoom(aRoom());
    await new Promise(setImmediate);
    other.exec('rollback');
    other.close();
    await saved;
    expect(await store.rooms()).toEqual([aRoom()]);
    await store.close();
  });
});

describe('a full disk under SQLite', () => {
  it('keeps nothing of what did not fit, and says so', async () => {
    const { engine, drop } = await ENGINES[0]!.make();
    await sql`pragma max_page_count = 100`.execute(engine.db);
    const kept = engine.db.transaction().execute(async (transaction) => {
      const ledger = ledgerOf(transaction, 'sqlite');
      await ledger.saveStory(aStory());
      for (let n = 0; n < 100; n += 1) await ledger.saveStory(aStory({ id: `s-${n}`, headline: 'x'.repeat(50_000) }));
    });
    const thrown = await kept.catch((error: unknown) => engine.explain(error, 'open'));
    expect(thrown).toMatchObject({ name: 'Complaint', act: 'admin' });
    expect(String(thrown)).toContain('cannot grow: the disk is full');
    expect(await engine.db.selectFrom('stories').select('id').execute()).toEqual([]);
    await engine.db.transaction().execute((transaction) => ledgerOf(transaction, 'sqlite').saveStory(aStory()));
    expect(await engine.db.selectFrom('stories').select('id').execute()).toEqual([{ id: 's-1' }]);
    await drop();
  });
});

/** In a process without the rights of root, who may write everywhere. */
async function openAsNobody(url: string): Promise<unknown> {
  const root = process.getuid?.() === 0;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, 'opener.ts'), url],
    root ? { uid: 65_534, gid: 65_534 } : {},
  );
  return JSON.parse(stdout);
}

describe('ten thousand stories in SQLite', () => {
  const database = sqliteFile();

  beforeAll(async () => {
    const store = await openStore((await database).url);
    for (let batch = 0; batch < 10; batch += 1)
      await store.keep(async (ledger) => {
        for (let n = batch * 1_000; n < (batch + 1) * 1_000; n += 1) {
          const keys = ['country:IN', `day:${n % 365}`, `name:${n}`];
          await ledger.saveStory(aStory({ id: `s-${n}`, keys, lastSeenAt: at(n) }));
          if (n % 10 === 0) await ledger.saveOrder(anOrder({ id: `o-${n}`, keys, lastSeenAt: at(n) }));
        }
        await ledger.promise([aDelivery({ storyId: `s-${batch}` })], []);
      });
    await store.close();
    // A busy machine is given time.
  }, 60_000);
  afterAll(async () => (await database).drop());

  /** A step that reads a table, or the index of one, from end to end. */
  const WHOLE = /^SCAN /;

  async function planOf(sql: string, parameters: readonly unknown[]): Promise<string[]> {
    const sqlite = new Sqlite(fileOf((await database).url));
    const steps = sqlite.prepare<unknown[], { detail: string }>(`explain query plan ${sql}`).all(...parameters);
    sqlite.close();
    return steps.map(({ detail }) => detail);
  }

  const compiling = new Kysely<never>({ dialect: new SqliteDialect({ database: new Sqlite(':memory:') }) });
  const planned = async (query: RawBuilder<unknown>) => {
    const { sql, parameters } = query.compile(compiling);
    return planOf(sql, parameters);
  };

  it.each(['story', 'order'] as const)('are searched by keys for a near %s', async (what) => {
    const plan = await planned(nearQuery(what, ['country:IN', 'day:7', 'name:7'], at(9_000), 200));
    expect(plan.filter((step) => WHOLE.test(step))).toEqual(['SCAN near']);
  });

  it.each([
    ['of all', {}, ['SCAN orders USING INDEX orders_by_time']],
    ['of a country', { country: 'IN' }, []],
    ['of a platform and a country', { platform: 'x', country: 'IN' }, []],
    ['by action and status', { action: 'block' as const, status: 'ordered' as const }, []],
    ['by platform, action and time', { platform: 'x', action: 'block' as const, since: at(3) }, []],
  ])('are walked from the latest on, not sorted, for the latest orders %s', async (_what, filter, walked) => {
    const plan = await planned(latestQuery({ ...filter, limit: 10 }));
    expect(plan.filter((step) => WHOLE.test(step))).toEqual(walked);
    expect(plan.join()).not.toContain('TEMP B-TREE');
    // What is asked stands in the index: no order is read that is not one of them.
    for (const step of plan.filter((one) => one.includes(' latest ')))
      expect(step).toContain('USING COVERING INDEX order_facts_by_time');
  });

  it.each([
    ['of all time', null],
    ['since a day', '2020-01-01T00:00:00.000Z'],
  ])('are counted from an index that holds all that is counted, %s', async (_what, since) => {
    const plan = await planned(countsQuery('country', since, 10));
    expect(plan[0]).toMatch(/^SEARCH order_facts USING COVERING INDEX/);
  });

  it('are found by their words without a look at others, the latest first', async () => {
    const wanted = { kind: 'words' as const, inTitle: false, words: ['ministry'], prefix: false };
    const plan = await planned(listsQuery(wanted, 10));
    expect(plan).toEqual([expect.stringMatching(/^SCAN order_words VIRTUAL TABLE/)]);
  });

  it('would be read from end to end by a query that has no index: the look at the plan can fail', async () => {
    const plan = await planOf('select * from stories where document = ?', ['x']);
    expect(plan.some((step) => WHOLE.test(step))).toBe(true);
  });

  it('give the near ones', async () => {
    const store = await openStore((await database).url);
    const near = await store.keep((ledger) => ledger.nearStories(['country:IN', 'day:7', 'name:7'], at(0), 3));
    expect(near.map((story) => story.id)).toEqual(['s-7', 's-9862', 's-9497']);
    await store.close();
  });
});
