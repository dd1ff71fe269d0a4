import { type Kysely, sql } from 'kysely';
import type { OrderFilter, Read } from '../core/command.ts';
import { MISSED_AT, RELEVANT_AT } from '../core/finding.ts';
import type { Delivery } from '../core/notice.ts';
import type { Room } from '../core/room.ts';
import type { Store } from '../core/store.ts';
import type { Counted, Order } from '../core/story.ts';
import { platformName } from '../core/placing/names.ts';
import { dayOf } from '../core/time.ts';
import type { Engine } from './engine.ts';
import { orderOf, storiesOf, storyOf } from './stories.ts';
import { ordersAt, placesWith, sheetsAt } from './searching.ts';
import { type Database, literal } from './tables.ts';

/* What people ask of the ledger: orders, their stories, and the items behind them. */

type Orders = Pick<
  Store,
  | 'latestOrders'
  | 'placesWith'
  | 'ordersAt'
  | 'sheetsAt'
  | 'order'
  | 'story'
  | 'stories'
  | 'orderValues'
  | 'orderIds'
  | 'orderCounts'
  | 'recentItems'
  | 'storyItems'
  | 'nearMisses'
  | 'item'
  | 'counts'
>;

/** What can be asked of orders, stories and items outside a transaction. */
export function ordersOf(engine: Engine): Orders {
  const { db } = engine;
  return {
    placesWith: (wanted, limit, below) => placesWith(engine, wanted, limit, below),
    ordersAt: (places) => ordersAt(db, places),
    sheetsAt: (places) => sheetsAt(db, places),
    async latestOrders(filter) {
      const { rows } = await latestQuery(filter).execute(db);
      return rows.map((row) => JSON.parse(row.document) as Order);
    },
    order: (id) => orderOf(db, id),
    story: (id) => storyOf(db, id),
    stories: (orderId) => storiesOf(db, orderId),
    async orderValues(of, limit) {
      const counted = await countsQuery(of, null, limit).execute(db);
      return counted.rows.map(({ name }) => name);
    },
    async orderIds(beginning, limit) {
      const rows = await db
        .selectFrom('orders')
        .select('id')
        .where(sql<boolean>`id like ${`${literal(beginning.toLowerCase())}%`} escape '\\'`)
        .orderBy('told_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map((row) => row.id);
    },
    async orderCounts(by, since, limit) {
      const { rows } = await countsQuery(by, since, limit).execute(db);
      return rows.map(({ name, orders }) => ({ name, orders: Number(orders) }));
    },
    async nearMisses(room, { since, until }, limit, offset) {
      const rows = await reads(db)
        .where(untold(room))
        .where('items.seen_at', '>=', since)
        .$if(until !== null, (query) => query.where('items.seen_at', '<', until!))
        .orderBy('findings.score', 'desc')
        .orderBy('items.id')
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(readOf);
    },
    async item(id) {
      const row = await reads(db).where('items.id', '=', id).executeTakeFirst();
      return row ? readOf(row) : null;
    },
    async recentItems(since, limit, which = 'all') {
      const rows = await reads(db)
        .where('items.seen_at', '>=', since)
        .$if(which === 'relevant', (query) => query.where('findings.relevant', '=', 1))
        .orderBy('items.seen_at', 'desc')
        .orderBy('items.id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(readOf);
    },
    async storyItems(storyId, limit) {
      const rows = await reads(db)
        .where('findings.story_id', '=', storyId)
        .orderBy('items.seen_at', 'desc')
        .orderBy('items.id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(readOf);
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

/** In the words of the index of near misses, which is asked where a room is told of all that is relevant. */
const NEAR = sql`findings.relevant = 0 and findings.score >= ${sql.lit(MISSED_AT)}`;

/** What a room was not told of, nor of its story; of one that hears of less also what is above the threshold of all. */
const untold = ({ id, threshold }: Pick<Room, 'id' | 'threshold'>) => sql<boolean>`(
  ${threshold > RELEVANT_AT ? sql`((${NEAR}) or (findings.relevant = 1 and findings.score < ${threshold}))` : NEAR}
  and not exists (
    select 1 from deliveries
    where deliveries.story_id = findings.story_id and deliveries.room_id = ${id} and deliveries.state <> 'dead'))`;

/** Items with what was found in them. */
const reads = (db: Kysely<Database>) =>
  db
    .selectFrom('items')
    .innerJoin('findings', 'findings.item_id', 'items.id')
    .select(['items.document as item', 'findings.document as finding']);

const readOf = (row: { item: string; finding: string }): Read => ({
  item: JSON.parse(row.item),
  finding: JSON.parse(row.finding),
});

/**
 * Walks an index from the latest on, that of a fact where one is asked for, else that of the orders; what else is asked
 * stands in the same index, so that no other order is read. Exported for the test that looks at its plan.
 */
export function latestQuery({ country, platform, action, status, since, limit, offset = 0 }: OrderFilter) {
  const [walked] = [
    ...(platform === undefined ? [] : [{ fact: 'platform', value: platformName(platform) || platform.toLowerCase() }]),
    ...(action === undefined ? [] : [{ fact: 'action', value: action as string }]),
    ...(country === undefined ? [] : [{ fact: 'country', value: country }]),
  ];
  const from = walked
    ? sql`order_facts as latest join orders on orders.id = latest.order_id`
    : sql`(select *, id as order_id from orders) as latest`;
  const asked = [
    walked ? sql`latest.fact = ${walked.fact} and latest.value = ${walked.value}` : sql`1 = 1`,
    ...(platform !== undefined && action !== undefined ? [sql`exists (${withAction(action)})`] : []),
    ...(country !== undefined ? [sql`latest.country = ${country}`] : []),
    ...(status !== undefined ? [sql`latest.status = ${status}`] : []),
    ...(since !== undefined ? [sql`latest.told_at >= ${since}`] : []),
  ];
  return sql<{ document: string }>`
    select document from ${from}
    where ${sql.join(asked, sql` and `)}
    order by latest.told_at desc, latest.order_id desc
    limit ${limit} offset ${offset}`;
}

/** By the time, too: so the facts of an order are walked side by side. */
const withAction = (action: string) => sql`
  select 1 from order_facts as had where had.fact = 'action' and had.value = ${action}
    and had.told_at = latest.told_at and had.order_id = latest.order_id`;

/** Of spellings of one name, one is shown. Exported for the test that looks at its plan. */
export function countsQuery(by: Counted, since: string | null, limit: number) {
  return sql<{ name: string; orders: number | string }>`
    select min(name) as name, count(*) as orders from order_facts
    where fact = ${by} ${since === null ? sql`` : sql`and made_on >= ${dayOf(since)}`}
    group by value order by ${by === 'month' ? sql`value desc` : sql`orders desc, name`} limit ${limit}`;
}
