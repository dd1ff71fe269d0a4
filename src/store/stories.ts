import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Order, Story } from '../core/story.ts';
import type { Engine } from './engine.ts';
import { indexOrders } from './indexing.ts';
import type { Database } from './tables.ts';

/* Stories and orders as they are written and found again: by their id, by what they share a key with, by their order. */

/** Longer keys are hashed: PostgreSQL refuses to index a row of more than 2,704 bytes. So are those it has no text for. */
const LONGEST_KEY = 400;

type Db = Kysely<Database>;

/** The keys as they are stored, each once. */
export function keyRows(keys: readonly string[]): string[] {
  return [...new Set(keys.map((key) => (key.length > LONGEST_KEY || key.includes('\0') ? `#${sha256(key)}` : key)))];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Those that share a key and were last seen since, most shared first, then newest. The index on the keys answers it. */
export async function near<T>(
  db: Db,
  what: 'story' | 'order',
  keys: string[],
  since: string,
  limit: number,
): Promise<T[]> {
  if (keys.length === 0) return [];
  const { rows } = await nearQuery(what, keys, since, limit).execute(db);
  return rows.map((row) => JSON.parse(row.document) as T);
}

/** Exported for the test that looks at its plan. */
export function nearQuery(what: 'story' | 'order', keys: string[], since: string, limit: number) {
  const owner = sql.ref(`${what}_id`);
  const owners = sql.table(what === 'story' ? 'stories' : 'orders');
  return sql<{ document: string }>`
    select owners.document
    from (
      select ${owner} as id, count(*) as shared, max(last_seen_at) as last_seen_at
      from ${sql.table(`${what}_keys`)}
      where ${sql.ref('key')} in (${sql.join(keys)}) and last_seen_at >= ${since}
      group by ${owner}
      order by shared desc, last_seen_at desc, id
      limit ${limit}
    ) as near
    join ${owners} as owners on owners.id = near.id
    order by near.shared desc, near.last_seen_at desc, near.id`;
}

/** Writes a story with its keys, in the place of what was written before. */
export async function saveStory(db: Db, story: Story): Promise<void> {
  const row = {
    order_id: story.orderId,
    action: story.action,
    first_seen_at: story.firstSeenAt,
    last_seen_at: story.lastSeenAt,
    document: JSON.stringify(story),
  };
  await db
    .insertInto('stories')
    .values({ id: story.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  await db.deleteFrom('story_keys').where('story_id', '=', story.id).execute();
  const keys = keyRows(story.keys).map((key) => ({ story_id: story.id, key, last_seen_at: story.lastSeenAt }));
  if (keys.length > 0) await db.insertInto('story_keys').values(keys).execute();
}

/** The same of an order, which is indexed with it: its words are those of all that tells of it by then. */
export async function saveOrder(db: Db, dialect: Engine['dialect'], order: Order): Promise<void> {
  const row = {
    country: order.facts.country,
    status: order.status,
    first_seen_at: order.firstSeenAt,
    last_seen_at: order.lastSeenAt,
    document: JSON.stringify(order),
  };
  await db
    .insertInto('orders')
    .values({ id: order.id, told_at: order.lastSeenAt, number: null, indexed_as: 0, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  await db.deleteFrom('order_keys').where('order_id', '=', order.id).execute();
  const keys = keyRows(order.keys).map((key) => ({ order_id: order.id, last_seen_at: order.lastSeenAt, key }));
  if (keys.length > 0) await db.insertInto('order_keys').values(keys).execute();
  await indexOrders(db, dialect, [order]);
}

/** A story, by its own id or by that of one that became part of it. */
export const storyOf = (db: Db, id: string): Promise<Story | null> => documentOf<Story>(db, 'stories', id);
/** An order, by its own id or by that of one that became part of it. */
export const orderOf = (db: Db, id: string): Promise<Order | null> => documentOf<Order>(db, 'orders', id);

/** By its own id, or by that of one that became part of it. */
async function documentOf<T>(db: Db, table: 'stories' | 'orders', id: string): Promise<T | null> {
  const row = await db
    .selectFrom(table)
    .select('document')
    .where('id', '=', sql<string>`coalesce((select to_id from moves where from_id = ${id}), ${id})`)
    .executeTakeFirst();
  return row ? (JSON.parse(row.document) as T) : null;
}

/** The stories of an order, the one first seen first. */
export async function storiesOf(db: Db, orderId: string): Promise<Story[]> {
  const rows = await db
    .selectFrom('stories')
    .select('document')
    .where('order_id', '=', orderId)
    .orderBy('first_seen_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => JSON.parse(row.document) as Story);
}
