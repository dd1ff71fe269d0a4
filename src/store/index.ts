import { AsyncLocalStorage } from 'node:async_hooks';
import { Complaint } from '../core/complaint.ts';
import type { Cache, Store } from '../core/store.ts';
import type { Engine, StoreSettings } from './engine.ts';
import { indexAnew, ordersToIndex } from './indexing.ts';
import { feedbackOf } from './feedback.ts';
import { copiesOf } from './copies.ts';
import { cacheOf } from './keyv.ts';
import { installationsOf } from './installations.ts';
import { roomsOwedOf } from './held.ts';
import { ledgerOf } from './ledger.ts';
import { migrate } from './migrations.ts';
import { ordersOf } from './orders.ts';
import { outboxOf } from './outbox.ts';
import { pushesOf } from './pushes.ts';
import { roomsAndWatchesOf } from './rooms.ts';
import { sourcesOf } from './sources.ts';

/*
 * The memory: one database behind plain methods. A newsroom must never be told twice, nor not at all, because two
 * workers looked at the same moment or one died in the middle; so whatever decides that is a unique row written in one
 * transaction, and a database that cannot be reached is an error and never an empty answer.
 */

export type { StoreSettings } from './engine.ts';

/**
 * @param databaseUrl `sqlite:FILE`, `sqlite::memory:` or `postgres://user:password@host/database`; null is `data/withheld.db`
 * @throws Complaint where the database cannot be opened, or was last used by a newer version of the bot
 */
export async function openStore(databaseUrl: string | null, settings: StoreSettings = {}): Promise<Store> {
  const engine = await openEngine(databaseUrl, settings);
  try {
    await migrate(engine);
    const left = await ordersToIndex(engine.db);
    if (left.length > 0 && settings.meanwhile) return storeOf(engine, left, settings.meanwhile);
    await indexAnew(engine, left);
    return storeOf(engine);
  } catch (thrown) {
    await engine.db.destroy();
    throw engine.explain(thrown, 'opening');
  }
}

/** Only the driver that it takes is loaded. @param url as `openStore` takes it */
export async function openEngine(url: string | null, settings: StoreSettings = {}): Promise<Engine> {
  if (url === null || url.startsWith('sqlite:')) return (await import('./sqlite.ts')).openSqlite(url, settings);
  if (/^postgres(ql)?:\/\//.test(url)) return (await import('./postgres.ts')).openPostgres(url, settings);
  throw new Complaint('DATABASE_URL takes sqlite:FILE or postgres://user:password@host/database.', { act: 'admin' });
}

function storeOf(engine: Engine, left: readonly string[] = [], meanwhile?: StoreSettings['meanwhile']): Store {
  const { db, name } = engine;
  const keeping = new AsyncLocalStorage<true>();
  const takeTurn = turns();
  const caches = new Map<string, Cache>();
  let closed = false;

  const indexing = left.length > 0 ? indexAnew(engine, left, () => closed) : Promise.resolve();
  meanwhile?.(left.length, indexing);

  const stopping = (cause?: unknown) =>
    new Complaint(`${name} is closed: the bot is stopping.`, { act: 'retry', cause });

  /** Every method, with the database's own errors said in our words. */
  function guarded<T extends object>(methods: T): T {
    const guards = Object.entries(methods).map(([method, run]) => [
      method,
      async (...given: unknown[]) => {
        if (closed) throw stopping();
        if (keeping.getStore())
          throw new Complaint(`Store.${method} was called inside keep, where only the ledger may be used.`, {
            act: 'developer',
          });
        try {
          return await run(...given);
        } catch (thrown) {
          const explained = engine.explain(thrown, 'open');
          throw closed && !(explained instanceof Complaint) ? stopping(thrown) : explained;
        }
      },
    ]);
    return Object.fromEntries(guards) as T;
  }

  return {
    name,
    async close() {
      closed = true;
      await indexing.catch(() => {});
      await takeTurn(() => db.destroy());
    },
    cache(namespace) {
      const cache = caches.get(namespace) ?? guarded(cacheOf(db, namespace));
      caches.set(namespace, cache);
      return cache;
    },
    ...guarded<Pick<Store, 'keep'>>({
      keep: (work) =>
        takeTurn(() =>
          db.transaction().execute(async (transaction) => {
            await engine.alone(transaction);
            return keeping.run(true, () => work(ledgerOf(transaction, engine.dialect)));
          }),
        ),
    }),
    ...guarded(ordersOf(engine)),
    ...guarded(feedbackOf(db)),
    ...guarded(roomsAndWatchesOf(db)),
    ...guarded(sourcesOf(db)),
    ...guarded(pushesOf(db)),
    ...guarded(copiesOf(engine)),
    ...guarded(installationsOf(db)),
    ...guarded(outboxOf(engine)),
    ...guarded(roomsOwedOf(db)),
  };
}

/** One after another, so that those who wait their turn in this process hold no connection. */
function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    // Whoever asked has the error; the next in turn only waits for the end.
    last = turn.catch(() => {});
    return turn;
  };
}
