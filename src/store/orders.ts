import { type Kysely, sql } from 'kysely';
import type { OrderFilter } from '../core/command.ts';
import type { Finding } from '../core/finding.ts';
import type { Item } from '../core/item.ts';
import type { Delivery } from '../core/notice.ts';
import type { Store } from '../core/store.ts';
import type { Order } from '../core/story.ts';
import { orderOf, storiesOf, storyOf } from './ledger.ts';
import type { Database } from './tables.ts';

/* What people ask of the ledger: orders, their stories, and the items behind them. */

type Db = Kysely<Database>;
type Orders = Pick<Store, 'latestOrders' | 'order' | 'story' | 'stories' | 'orderValues' | 'recentItems' | 'counts'>;

export function ordersOf(db: Db): Orders {
  return {
    async latestOrders(filter) {
      const { rows } = await latestQuery(filter).execute(db);
      return rows.map((row) => JSON.parse(row.document) as Order);
    },
    order: (id) => orderOf(db, id),
    story: (id) => storyOf(db, id),
    stories: (orderId) => storiesOf(db, orderId),
    orderValues: (of, limit) => orderValues(db, of, limit),
    async recentItems(since, limit, which = 'all') {
      const rows = await db
        .selectFrom('items')
        .innerJoin('findings', 'findings.item_id', 'items.id')
        .select(['items.document as item', 'findings.document as finding'])
        .where('items.seen_at', '>=', since)
        .$if(which === 'relevant', (query) => query.where('findings.relevant', '=', 1))
        .orderBy('items.seen_at', 'desc')
        .orderBy('items.id', 'desc')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ item: JSON.parse(row.item) as Item, finding: JSON.parse(row.finding) as Finding }));
    },
    async counts() {
      const count = async (table: 'items' | 'stories' | 'orders') => {
        const row = await db.selectFrom(table).select(sql<number | string>`count(*)`.as('count')).executeTakeFirst();
        return Number(row?.count);
      };
      const states = await db
        .selectFrom('deliveries')
        .select(['state', sql<number | string>`count(*)`.as('count')])
        .groupBy('state')
        .execute();
      const of = (state: Delivery['state']) => Number(states.find((row) => row.state === state)?.count ?? 0);
      return {
        items: await count('items'),
        stories: await count('stories'),
        orders: await count('orders'),
        deliveries: { pending: of('pending'), sent: of('sent'), failed: of('failed'), dead: of('dead') },
      };
    },
  };
}

/**
 * Walks an index from the latest on: that of the platform, else of the action, else of the orders.
 * Exported for the test that looks at its plan.
 */
export function latestQuery({ country, platform, action, status, since, limit }: OrderFilter) {
  const walked =
    platform !== undefined
      ? { table: 'order_platforms', of: sql`latest.platform = ${platform.toLowerCase()}` }
      : action !== undefined
        ? { table: 'order_actions', of: sql`latest.action = ${action}` }
        : null;
  const from = walked
    ? sql`${sql.table(walked.table)} as latest join orders on orders.id = latest.order_id`
    : sql`orders`;
  const time = sql.ref(walked ? 'latest.last_seen_at' : 'orders.last_seen_at');
  const id = sql.ref(walked ? 'latest.order_id' : 'orders.id');
  const asked = [
    walked ? walked.of : sql`1 = 1`,
    ...(platform !== undefined && action !== undefined ? [sql`exists (${done(action)})`] : []),
    ...(country !== undefined ? [sql`orders.country = ${country}`] : []),
    ...(status !== undefined ? [sql`orders.status = ${status}`] : []),
    ...(since !== undefined ? [sql`${time} >= ${since}`] : []),
  ];
  return sql<{ document: string }>`
    select orders.document from ${from}
    where ${sql.join(asked, sql` and `)}
    order by ${time} desc, ${id} desc
    limit ${limit}`;
}

const done = (action: string) =>
  sql`select 1 from order_actions as done where done.order_id = orders.id and done.action = ${action}`;

async function orderValues(db: Db, of: 'country' | 'platform' | 'id', limit: number): Promise<string[]> {
  if (of === 'id') {
    const newest = await db.selectFrom('orders').select('id').orderBy('last_seen_at', 'desc').limit(limit).execute();
    return newest.map((row) => row.id);
  }
  // Names of one platform that differ in case are one.
  const [table, value, same] =
    of === 'country' ? ['orders', 'country', 'country'] : ['order_platforms', 'name', 'platform'];
  const { rows } = await sql<{ value: string }>`
    select min(${sql.ref(value)}) as value from ${sql.table(table)}
    where ${sql.ref(same)} is not null group by ${sql.ref(same)}
    order by count(*) desc, value limit ${limit}`.execute(db);
  return rows.map((row) => row.value);
}
