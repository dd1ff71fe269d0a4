import { Keyv } from 'keyv';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseStorage } from '../../src/store/keyv.ts';
import { ENGINES, type TestEngine } from './engines.ts';

describe.each(ENGINES)('Keyv over $name', ({ absent, make }) => {
  if (absent) return void it.skip(`skipped, ${absent}`);
  let at: TestEngine;
  let storage: DatabaseStorage;
  const open = (namespace: string) => {
    storage = new DatabaseStorage(at.engine.db);
    return new Keyv({ store: storage, namespace });
  };
  const rows = () => at.engine.db.selectFrom('cache').selectAll().execute();

  beforeAll(async () => {
    at = await make();
  });
  beforeEach(() => at.engine.db.deleteFrom('cache').execute());
  afterAll(() => at.drop());

  it('clears one namespace and leaves those whose name begins alike', async () => {
    const [one, other, nameless] = [open('a_'), open('ab'), new Keyv({ store: new DatabaseStorage(at.engine.db) })];
    for (const keyv of [one, other, nameless]) await keyv.set('key', 1);
    await one.clear();
    await nameless.clear();
    expect(await Promise.all([one, other, nameless].map((keyv) => keyv.get('key')))).toEqual([undefined, 1, undefined]);
  });

  it('goes through many entries once each, over the pages', async () => {
    const keyv = open('many');
    const keys = Array.from({ length: 1_203 }, (_, n) => `key ${n} ${'ÄéXx'[n % 4]}`);
    await keyv.setMany(keys.map((key) => ({ key, value: key })));
    const seen: string[] = [];
    for await (const [key, value] of keyv.iterator()) {
      expect(value).toBe(key);
      seen.push(key as string);
    }
    expect(seen.toSorted()).toEqual(keys.toSorted());
  });

  it('answers for many keys in the order in which they were asked', async () => {
    const keyv = open('order');
    await keyv.setMany([
      { key: 'a', value: 1 },
      { key: 'b', value: 2 },
      { key: 'a', value: 3 },
    ]);
    expect(await keyv.getMany(['b', 'none', 'a', 'b'])).toEqual([2, undefined, 3, 2]);
    expect(await keyv.hasMany(['none', 'a'])).toEqual([false, true]);
    expect(await storage.has('a')).toBe(true);
    expect(await keyv.deleteMany(['none', 'a'])).toEqual([false, true]);
    expect([await keyv.getMany([]), await keyv.deleteMany([])]).toEqual([[], []]);
  });

  it('does not give what has expired, and clears it on the way of writing, whoever wrote it', async () => {
    await open('other').set('gone', 1, 1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await storage.get('gone')).toBeUndefined();
    expect(await rows()).toHaveLength(1);
    await open('mine').set('stays', 1, 60_000);
    expect((await rows()).map(({ namespace }) => namespace)).toEqual(['mine']);
  });

  it('remembers for longer than dates can tell', async () => {
    const keyv = open('ever');
    await keyv.set('key', 1, Number.MAX_SAFE_INTEGER);
    expect(await keyv.get('key')).toBe(1);
  });

  it('does not take a row that it cannot read for one that is not there', async () => {
    const keyv = open('broken');
    await keyv.set('key', 1);
    await at.engine.db.updateTable('cache').set({ value: '{"value":' }).execute();
    await expect(keyv.get('key')).rejects.toThrow(/JSON/);
  });
});
