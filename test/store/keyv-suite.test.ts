import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Keyv from 'keyv';
import * as vitest from 'vitest';
import { DatabaseStorage } from '../../src/store/keyv.ts';
import { ENGINES, type TestEngine } from './engines.ts';

/* The suite that Keyv publishes for storage adapters, on ours. */

const SUITE = join(import.meta.dirname, '../peers/node_modules/@keyv/test-suite/dist/index.js');
const missing = existsSync(SUITE) ? null : '`npm run peers` has not been run';

type Tests = (test: typeof vitest, keyv: typeof Keyv, store: () => unknown) => void;
const suite: Record<'default' | 'keyvIteratorTests', Tests> | null = missing
  ? null
  : await import(pathToFileURL(SUITE).href);

/** The suite is of Keyv 5, where deleting several keys gave one answer; in Keyv 6 it gives one a key. */
class Answering extends Keyv {
  override async delete(key: string | string[]): Promise<never> {
    const gone: boolean | boolean[] = await (Array.isArray(key) ? super.delete(key) : super.delete(key));
    return (Array.isArray(gone) ? gone.some(Boolean) : gone) as never;
  }
}

for (const { name, absent, make } of ENGINES) {
  const why = missing ?? absent;
  vitest.describe.skipIf(why)(`Keyv's own suite on ${name}${why ? `: skipped, ${why}` : ''}`, () => {
    let at: TestEngine;
    vitest.beforeAll(async () => {
      at = await make();
    });
    vitest.afterAll(() => at.drop());

    /** One of its tests sets an option of Keyv 5's adapters. */
    const storage = () => Object.assign(new DatabaseStorage(at.engine.db), { opts: {} });
    suite?.default(vitest, Answering, storage);
    suite?.keyvIteratorTests(vitest, Answering, storage);
    if (!suite) vitest.it('is not run', () => {});
  });
}
