import type { Kysely } from 'kysely';
import { Keyv, type KeyvStorageAdapter, type KeyvStorageCapability, keyvStorageCapability } from 'keyv';
import { Complaint } from '../core/complaint.ts';
import type { Cache } from '../core/store.ts';
import { type Database, inParts } from './tables.ts';

/*
 * Keyv over the bot's own database. Its published adapters bring a second driver, and some keep namespaces as prefixes,
 * so that clearing `a_` clears `ab`; here a namespace is a column. Nothing is answered "not there" because the database
 * is not there: the adapter throws, and Keyv, which hands errors to its "error" listeners, throws where it has none.
 */

const PAGE = 500;
const SWEEP_EVERY_MS = 60_000;
/** Rows in one statement. */
const ROWS_AT_ONCE = 500;

type Methods = Pick<
  KeyvStorageAdapter,
  | 'capabilities'
  | 'get'
  | 'set'
  | 'setMany'
  | 'delete'
  | 'clear'
  | 'has'
  | 'hasMany'
  | 'getMany'
  | 'disconnect'
  | 'deleteMany'
  | 'iterator'
>;
type Entry = { key: string; value: unknown; expires?: number };

/** A storage adapter for Keyv 6: values are the text that Keyv made of them, `expires` is in Unix milliseconds. */
export class DatabaseStorage implements Methods {
  /** Set by Keyv; rows of other namespaces are never touched. */
  namespace: string | undefined;
  readonly #db: Kysely<Database>;
  #sweptAt = 0;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  get capabilities(): KeyvStorageCapability {
    return keyvStorageCapability(this);
  }

  async get<Value>(key: string) {
    return (await this.getMany<Value>([key]))[0];
  }

  async getMany<_Value>(keys: string[]): Promise<(string | undefined)[]> {
    const found = new Map((await this.#live(keys)).map(({ key, value }) => [key, value]));
    return keys.map((key) => found.get(key));
  }

  async has(key: string): Promise<boolean> {
    return (await this.hasMany([key]))[0]!;
  }

  async hasMany(keys: string[]): Promise<boolean[]> {
    return (await this.getMany(keys)).map((value) => value !== undefined);
  }

  async set(key: string, value: unknown, expires?: number): Promise<boolean> {
    await this.setMany([{ key, value, ...(expires !== undefined && { expires }) }]);
    return true;
  }

  async setMany(entries: readonly Entry[]): Promise<boolean[]> {
    await this.#sweep();
    // Of one key written twice the last counts; PostgreSQL refuses both in one statement.
    const rows = [...new Map(entries.map((entry) => [entry.key, this.#row(entry)])).values()];
    for (const some of inParts(rows, ROWS_AT_ONCE))
      await this.#db
        .insertInto('cache')
        .values(some)
        .onConflict((conflict) =>
          conflict.columns(['namespace', 'key']).doUpdateSet({
            value: (set) => set.ref('excluded.value'),
            expires_at: (set) => set.ref('excluded.expires_at'),
          }),
        )
        .execute();
    return entries.map(() => true);
  }

  async delete(key: string): Promise<boolean> {
    return (await this.deleteMany([key]))[0]!;
  }

  /** @returns for each key, whether it was there */
  async deleteMany(keys: string[]): Promise<boolean[]> {
    if (keys.length === 0) return [];
    const gone = await this.#db
      .deleteFrom('cache')
      .where('namespace', '=', this.#space)
      .where('key', 'in', keys)
      .returning('key')
      .execute();
    const were = new Set(gone.map((row) => row.key));
    return keys.map((key) => were.has(key));
  }

  /** Empties this namespace, and no other. */
  async clear(): Promise<void> {
    await this.#db.deleteFrom('cache').where('namespace', '=', this.#space).execute();
  }

  async *iterator<Value>(): AsyncGenerator<Array<string | Awaited<Value> | undefined>, void> {
    for (let after: string | null = null; ; ) {
      const page: { key: string; value: string }[] = await this.#page(after);
      for (const { key, value } of page) yield [key, value];
      if (page.length < PAGE) return;
      after = page.at(-1)!.key;
    }
  }

  /** The database is closed by whoever opened it. */
  async disconnect(): Promise<void> {}

  get #space(): string {
    return this.namespace ?? '';
  }

  #live(keys: string[]) {
    return keys.length === 0 ? Promise.resolve([]) : this.#rows().where('key', 'in', keys).execute();
  }

  #page(after: string | null) {
    return this.#rows()
      .$if(after !== null, (query) => query.where('key', '>', after!))
      .orderBy('key')
      .limit(PAGE)
      .execute();
  }

  #rows() {
    return this.#db
      .selectFrom('cache')
      .select(['key', 'value'])
      .where('namespace', '=', this.#space)
      .where((is) => is.or([is('expires_at', 'is', null), is('expires_at', '>', instant(Date.now()))]));
  }

  #row({ key, value, expires }: Entry) {
    if (typeof value !== 'string') throw new TypeError('values reach this storage as text');
    return { namespace: this.#space, key, value, expires_at: expires === undefined ? null : instant(expires) };
  }

  /** What has expired, in whatever namespace, is cleared on the way of writing. */
  async #sweep(): Promise<void> {
    const now = Date.now();
    if (now - this.#sweptAt < SWEEP_EVERY_MS) return;
    this.#sweptAt = now;
    await this.#db.deleteFrom('cache').where('expires_at', '<=', instant(now)).execute();
  }
}

/** The latest year of four digits: beyond it dates no longer sort as text. */
const LAST_INSTANT = Date.UTC(9_999, 11, 31);
const instant = (ms: number): string => new Date(Math.min(ms, LAST_INSTANT)).toISOString();

/** One namespace, as the bot uses it. Keyv has no "error" listener here, which is what makes it throw. */
export function cacheOf(db: Kysely<Database>, namespace: string): Cache {
  const keyv = new Keyv({ store: new DatabaseStorage(db), namespace });
  keyv.throwOnEmptyListeners = true;
  return {
    get: <T>(key: string) => keyv.get<T>(key),
    async set(key, value, ttlMs) {
      if (await keyv.set(key, value, ttlMs)) return;
      throw new Complaint(`Nothing can be remembered under the key "${key}".`, { act: 'developer' });
    },
    async delete(key) {
      await keyv.delete(key);
    },
    async setMany(entries) {
      if (entries.length === 0) return;
      if ((await keyv.setMany([...entries])).every(Boolean)) return;
      throw new Complaint('Some of these keys can hold nothing.', { act: 'developer' });
    },
  };
}
