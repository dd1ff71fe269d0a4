import { type Kysely, sql } from 'kysely';
import type { Ledger } from '../core/store.ts';
import type { Mended } from '../core/story.ts';
import type { Engine } from './engine.ts';
import { unindex } from './indexing.ts';
import { saveOrder, saveStory } from './stories.ts';
import type { Database } from './tables.ts';

/*
 * The ledger mended: what two were is written as one, or what one was as two, and messages, mutes and findings go where
 * their story goes.
 */

type Db = Kysely<Database>;

/** Inside the transaction of `keep`: see `Ledger`. */
export async function mend(
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
