import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Item } from '../core/item.ts';
import type { Told } from '../core/notice.ts';
import { type Room, UNSET, type Watch } from '../core/room.ts';
import type { Ledger, Meeting } from '../core/store.ts';
import type { Mended, Order, Story } from '../core/story.ts';
import type { Engine } from './engine.ts';
import { holdingOf } from './held.ts';
import { indexOrders, unindex } from './indexing.ts';
import { saveEvidence, takeBack } from './evidence.ts';
import { promise } from './outbox.ts';
import { votingOf } from './feedback.ts';
import { watchingOf } from './rooms.ts';
import { addingOf } from './sources.ts';
import { type Database, words } from './tables.ts';

/*
 * What may be done inside one transaction. Whether an item is new is not asked but tried: its keys are unique rows,
 * and of two processes that bring it at once one finds them taken.
 */

/** Longer keys are hashed: PostgreSQL refuses to index a row of more than 2,704 bytes. So are those it has no text for. */
const LONGEST_KEY = 400;

type Db = Kysely<Database>;

/** What may be done inside one transaction. @param db that of the transaction */
export function ledgerOf(db: Db, dialect: Engine['dialect']): Ledger {
  return {
    meet: (item, keys, contentHash) => meet(db, item, keyRows(keys), contentHash),
    async saveFinding(itemId, finding, storyId) {
      const row = {
        story_id: storyId,
        relevant: finding.relevant ? 1 : 0,
        action: finding.action,
        score: finding.score,
        document: JSON.stringify(finding),
      };
      await db
        .insertInto('findings')
        .values({ item_id: itemId, ...row })
        .onConflict((conflict) => conflict.column('item_id').doUpdateSet(row))
        .execute();
    },
    story: (id) => storyOf(db, id),
    stories: (orderId) => storiesOf(db, orderId),
    nearStories: (keys, since, limit) => near<Story>(db, 'story', keyRows(keys), since, limit),
    saveStory: (story) => saveStory(db, story),
    nearOrders: (keys, since, limit) => near<Order>(db, 'order', keyRows(keys), since, limit),
    order: (id) => orderOf(db, id),
    saveOrder: (order) => saveOrder(db, dialect, order),
    mend: (mended, now) => mend(db, dialect, mended, now),
    rooms: () => roomsOf(db),
    room: (id) => roomOf(db, id),
    saveRoom: (room) => saveRoom(db, room),
    ...holdingOf(db),
    ...watchingOf(db),
    ...votingOf(db),
    ...addingOf(db),
    told: (storyId) => toldOf(db, storyId),
    takeBack: (key) => takeBack(db, keyRows([key])[0]!),
    saveEvidence: (kept) => saveEvidence(db, kept),
    async promise(deliveries, told = []) {
      for (const one of told) await saveTold(db, one);
      return promise(db, deliveries);
    },
  };
}

/** The keys as they are stored, each once. */
export function keyRows(keys: readonly string[]): string[] {
  return [...new Set(keys.map((key) => (key.length > LONGEST_KEY || key.includes('\0') ? `#${sha256(key)}` : key)))];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function meet(db: Db, item: Item, keys: string[], contentHash: string): Promise<Meeting> {
  const known = await db.selectFrom('item_keys').selectAll().where('key', 'in', keys).execute();
  const own = known.find((row) => row.key === keys[0]);
  if (own) return meetAgain(db, own.item_id, item, keys, contentHash);
  if (known[0]) return { kind: 'seen', itemId: known[0].item_id };

  const taken = await takeKeys(db, item.id, keys);
  if (taken.length < keys.length) {
    if (taken.length > 0) await db.deleteFrom('item_keys').where('key', 'in', taken).execute();
    return meet(db, item, keys, contentHash);
  }
  await db
    .insertInto('items')
    .values({ ...itemRow(item), content_hash: contentHash, version: 1 })
    .execute();
  await saveVersion(db, item.id, 1, item, contentHash);
  return { kind: 'new' };
}

/** An item whose source's own id is known: the same, or another version of it. */
async function meetAgain(db: Db, itemId: string, item: Item, keys: string[], contentHash: string): Promise<Meeting> {
  const before = await db
    .selectFrom('items')
    .leftJoin('findings', 'findings.item_id', 'items.id')
    .select(['items.content_hash', 'items.version', 'items.seen_at', 'findings.story_id'])
    .where('items.id', '=', itemId)
    .executeTakeFirstOrThrow();
  if (before.content_hash === contentHash) return { kind: 'seen', itemId };

  const version = before.version + 1;
  const edited = { ...item, id: itemId, seenAt: before.seen_at, edited: true };
  await db
    .updateTable('items')
    .set({ ...itemRow(edited), content_hash: contentHash, version })
    .where('id', '=', itemId)
    .execute();
  await saveVersion(db, itemId, version, item, contentHash);
  await takeKeys(db, itemId, keys);
  return { kind: 'edited', itemId, storyId: before.story_id, version };
}

/** @returns those that nobody had */
async function takeKeys(db: Db, itemId: string, keys: string[]): Promise<string[]> {
  const rows = await db
    .insertInto('item_keys')
    .values(keys.map((key) => ({ key, item_id: itemId })))
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('key')
    .execute();
  return rows.map((row) => row.key);
}

const itemRow = (item: Item) => ({
  id: item.id,
  source_id: item.sourceId,
  seen_at: item.seenAt,
  document: JSON.stringify(item),
});

async function saveVersion(db: Db, itemId: string, version: number, item: Item, contentHash: string): Promise<void> {
  const { title, summary, text } = item;
  await db
    .insertInto('item_versions')
    .values({
      item_id: itemId,
      version,
      content_hash: contentHash,
      seen_at: item.seenAt,
      document: JSON.stringify({ title, summary, text }),
    })
    .execute();
}

/** Those that share a key and were last seen since, most shared first, then newest. The index on the keys answers it. */
async function near<T>(db: Db, what: 'story' | 'order', keys: string[], since: string, limit: number): Promise<T[]> {
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

async function saveStory(db: Db, story: Story): Promise<void> {
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

async function saveOrder(db: Db, dialect: Engine['dialect'], order: Order): Promise<void> {
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

async function mend(
  db: Db,
  dialect: Engine['dialect'],
  { stories, orders, moves }: Mended,
  now: string,
): ReturnType<Ledger['mend']> {
  for (const story of stories) {
    await saveStory(db, story);
    const itemIds = story.tellings.map(({ itemId }) => itemId);
    if (itemIds.length > 0)
      await db.updateTable('findings').set({ story_id: story.id }).where('item_id', 'in', itemIds).execute();
  }
  for (const written of [...stories, ...orders]) await isAgain(db, written.id);
  for (const { id, absorbed } of [...stories, ...orders]) await movedInto(db, id, absorbed?.map((one) => one.id) ?? []);
  const doubled = [];
  for (const { what, from, to } of moves) {
    if (what === 'story') doubled.push({ from, to, roomIds: await moveMessages(db, from, to, now) });
    await (what === 'story' ? forgetStory(db, from, to) : forgetOrder(db, from));
    await db.updateTable('moves').set({ to_id: to }).where('to_id', '=', from).execute();
    await db.insertInto('moves').values({ from_id: from, to_id: to, at: now }).execute();
  }
  // Last: the words of an order are those of all that now tells of it.
  for (const order of orders) await saveOrder(db, dialect, order);
  return doubled;
}

/** A room's message goes on under the other story, unless the room has one of that too. @returns such rooms */
async function moveMessages(db: Db, from: string, to: string, now: string): Promise<string[]> {
  const rooms = await db
    .selectFrom('told')
    .select('room_id')
    .where('story_id', '=', from)
    .where('room_id', 'in', (told) => told.selectFrom('told').select('room_id').where('story_id', '=', to))
    .execute();
  const both = rooms.map((row) => row.room_id);
  for (const table of ['told', 'deliveries'] as const) {
    await db
      .updateTable(table)
      .set({ story_id: to })
      .where('story_id', '=', from)
      .$if(both.length > 0, (query) => query.where('room_id', 'not in', both))
      .execute();
  }
  await db.deleteFrom('told').where('story_id', '=', from).execute();
  await db
    .updateTable('deliveries')
    .set({ state: 'dead', done_at: now, reason: `told as story ${to}` })
    .where('story_id', '=', from)
    .where('done_at', 'is', null)
    .where((is) => is.or([is('lease_until', 'is', null), is('lease_until', '<=', now)]))
    .execute();
  const posted = await db
    .selectFrom('deliveries')
    .select('room_id')
    .where('story_id', '=', from)
    .where('how', '=', 'post')
    .where('state', '!=', 'dead')
    .orderBy('room_id')
    .execute();
  return posted.map((row) => row.room_id);
}

/** What is written under the name of one that was moved is that one again, and has back what was promised of it. */
async function isAgain(db: Db, id: string): Promise<void> {
  const [moved] = await db.deleteFrom('moves').where('from_id', '=', id).returning('to_id').execute();
  if (!moved) return;
  await db
    .updateTable('deliveries')
    .set({ story_id: id })
    .where('story_id', '=', moved.to_id)
    .where((is) => is.or([is('key', 'like', `%:${id}`), is('key', 'like', `%:${id}:%`)]))
    .execute();
}

/** What once became part of a story goes where its items are, and of an order where its steps are. */
async function movedInto(db: Db, id: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.updateTable('moves').set({ to_id: id }).where('from_id', 'in', ids).execute();
}

/** Who wanted to hear no more of the one wants to hear no more of what it became part of. */
async function moveMutes(db: Db, from: string, to: string): Promise<void> {
  await sql`insert into mutes (room_id, story_id, ${sql.ref('by')}, at)
    select room_id, ${to}, ${sql.ref('by')}, at from mutes where story_id = ${from} on conflict do nothing`.execute(db);
  await db.deleteFrom('mutes').where('story_id', '=', from).execute();
}

async function forgetStory(db: Db, from: string, to: string): Promise<void> {
  await moveMutes(db, from, to);
  await db.updateTable('findings').set({ story_id: to }).where('story_id', '=', from).execute();
  await db.deleteFrom('story_keys').where('story_id', '=', from).execute();
  await db.deleteFrom('stories').where('id', '=', from).execute();
}

async function forgetOrder(db: Db, id: string): Promise<void> {
  await unindex(db, [id]);
  await db.deleteFrom('order_keys').where('order_id', '=', id).execute();
  await db.deleteFrom('orders').where('id', '=', id).execute();
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

/** A room that an older version of the bot wrote down does not say everything yet. */
const roomFrom = (document: string): Room => ({ ...UNSET, ...(JSON.parse(document) as Room) });

/** A room, with what an older version did not say of it. */
export async function roomOf(db: Db, id: string): Promise<Room | null> {
  const row = await db.selectFrom('rooms').select('document').where('id', '=', id).executeTakeFirst();
  return row ? roomFrom(row.document) : null;
}

/** Writes a room, with what is asked about it in columns of their own. */
export async function saveRoom(db: Db, room: Room): Promise<void> {
  const row = {
    paused: room.paused && words(room.paused),
    digest_due: room.digestDue,
    again_at: room.trouble?.againAt ?? null,
    document: JSON.stringify(room),
  };
  await db
    .insertInto('rooms')
    .values({ id: room.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** All rooms, by id. */
export async function roomsOf(db: Db): Promise<Room[]> {
  const rows = await db.selectFrom('rooms').select('document').orderBy('id').execute();
  return rows.map((row) => roomFrom(row.document));
}

/** @param roomId null for those of every room */
export async function watchesOf(db: Db, roomId: string | null): Promise<Watch[]> {
  const rows = await db
    .selectFrom('watches')
    .select('document')
    .$if(roomId !== null, (query) => query.where('room_id', '=', roomId!))
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => JSON.parse(row.document) as Watch);
}

async function toldOf(db: Db, storyId: string): Promise<Told[]> {
  const rows = await db.selectFrom('told').selectAll().where('story_id', '=', storyId).orderBy('room_id').execute();
  return rows.map((row) => ({
    roomId: row.room_id,
    storyId: row.story_id,
    revision: row.revision,
    status: row.status,
    official: row.official === 1,
  }));
}

async function saveTold(db: Db, { roomId, storyId, revision, status, official }: Told): Promise<void> {
  const row = { revision, status, official: official ? 1 : 0 };
  await db
    .insertInto('told')
    .values({ room_id: roomId, story_id: storyId, ...row })
    .onConflict((conflict) => conflict.columns(['story_id', 'room_id']).doUpdateSet(row))
    .execute();
}
