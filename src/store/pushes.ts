import type { Kysely, Selectable } from 'kysely';
import type { PushState, Subscription } from '../core/sources/push.ts';
import type { Store } from '../core/store.ts';
import { type Database, words } from './tables.ts';

/* Who pushes which source. */

type Pushes = Pick<Store, 'subscriptions' | 'subscriptionAt' | 'saveSubscription' | 'removeSubscription'>;

/** Subscriptions to hubs, by source. */
export function pushesOf(db: Kysely<Database>): Pushes {
  return {
    async subscriptions() {
      const rows = await db.selectFrom('pushes').selectAll().orderBy('source_id').execute();
      return rows.map(subscriptionOf);
    },
    async subscriptionAt(path) {
      const row = await db.selectFrom('pushes').selectAll().where('path', '=', path).executeTakeFirst();
      return row ? subscriptionOf(row) : null;
    },
    async saveSubscription({ sourceId, askedAt, reason, ...rest }) {
      const row = { ...rest, asked_at: askedAt, reason: reason && words(reason) };
      await db
        .insertInto('pushes')
        .values({ source_id: sourceId, ...row })
        .onConflict((conflict) => conflict.column('source_id').doUpdateSet(row))
        .execute();
    },
    async removeSubscription(sourceId) {
      await db.deleteFrom('pushes').where('source_id', '=', sourceId).execute();
    },
  };
}

function subscriptionOf({ source_id, asked_at, ...row }: Selectable<Database['pushes']>): Subscription {
  return { ...row, sourceId: source_id, askedAt: asked_at, state: row.state as PushState };
}
