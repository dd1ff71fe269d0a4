import { type Kysely, sql } from 'kysely';
import type { Ledger, Store } from '../core/store.ts';
import { summaryIn } from '../core/telling/hold.ts';
import { deliveryOf } from './outbox.ts';
import { type Database, inParts, words } from './tables.ts';

/* What is promised and held, and how it is let go. */

type Db = Kysely<Database>;
type Holding = Pick<Ledger, 'posted' | 'summariesOf' | 'held' | 'holdAll' | 'holdOn' | 'letGo' | 'settle' | 'muted'>;

/** Inside the transaction of `keep`. */
export function holdingOf(db: Db): Holding {
  return {
    async muted(storyId) {
      const rows = await db.selectFrom('mutes').select('room_id').where('story_id', '=', storyId).execute();
      return rows.map((row) => row.room_id);
    },
    async posted(roomId, since) {
      const rows = await db
        .selectFrom('deliveries')
        .select('created_at')
        .where('room_id', '=', roomId)
        .where('created_at', '>', since)
        .where('how', '=', 'post')
        .where('held', 'is', null)
        .where('state', 'not in', ['dead', 'gathered'])
        .execute();
      return rows.map((row) => row.created_at);
    },
    async summariesOf(storyIds) {
      const found = [];
      // What was gathered may have been gathered again, by what told of a room that was closed.
      for (let told = storyIds; told.length > 0; ) {
        const rows = await db
          .selectFrom('deliveries')
          .select('reason')
          .where('room_id', 'in', (rooms) => rooms.selectFrom('rooms').select('id'))
          .where('story_id', 'in', told)
          .where('state', '=', 'gathered')
          .execute();
        told = [...new Set(rows.flatMap(({ reason }) => summaryIn(reason) ?? []))];
        found.push(...told);
      }
      if (found.length === 0) return [];
      const rows = await db
        .selectFrom('deliveries')
        .selectAll()
        .where('room_id', 'in', (rooms) => rooms.selectFrom('rooms').select('id'))
        .where('story_id', 'in', found)
        .where('state', 'not in', ['dead', 'gathered'])
        .where('held', 'is', null)
        .orderBy('number')
        .execute();
      const latest = new Map(rows.map((row) => [row.story_id, deliveryOf(row)]));
      return [...latest.values()].filter(({ gathered }) => gathered);
    },
    async held(roomId, of) {
      const rows = await db
        .selectFrom('deliveries')
        .selectAll()
        .where('room_id', '=', roomId)
        .where('done_at', 'is', null)
        .where('held', of === 'digest' ? '=' : '!=', 'digest')
        .orderBy('number')
        .execute();
      return rows.map(deliveryOf);
    },
    async holdAll(roomId, { why, until }) {
      await db
        .updateTable('deliveries')
        .set({ held: why, due_at: until, lease_until: null })
        .where('room_id', '=', roomId)
        .where('done_at', 'is', null)
        .where('held', 'is', null)
        .execute();
    },
    holdOn: (keys, { why, until }) => each(keys, (some) => change(db, some, { held: why, due_at: until })),
    letGo: (keys, now) => each(keys, (some) => change(db, some, { held: null, due_at: now, lease_until: null })),
    settle: (keys, state, reason, now) =>
      each(keys, (some) => change(db, some, { state, reason: words(reason), done_at: now, lease_until: null })),
  };
}

/** Keys in one statement: either database takes thousands. */
const AT_ONCE = 1_000;

async function each(keys: readonly string[], work: (some: readonly string[]) => Promise<void>): Promise<void> {
  for (const some of inParts(keys, AT_ONCE)) await work(some);
}

async function change(db: Db, keys: readonly string[], to: object): Promise<void> {
  await db.updateTable('deliveries').set(to).where('key', 'in', keys).where('done_at', 'is', null).execute();
}

/** Rooms by what is held for them, and what they wish to hear no more of. */
export function roomsOwedOf(db: Db): Pick<Store, 'releasable' | 'heldCount' | 'mute' | 'unmute' | 'mutedAmong'> {
  return {
    async releasable(now) {
      const rows = await db
        .selectFrom('rooms')
        .select('id')
        .where((is) =>
          is.or([
            is.and([is('paused', 'is', null), is('digest_due', '<=', now)]),
            is.and([
              is.or([is('paused', 'is', null), is('again_at', '<=', now)]),
              is.exists(
                is
                  .selectFrom('deliveries')
                  .select(sql`1`.as('one'))
                  .whereRef('deliveries.room_id', '=', 'rooms.id')
                  .where('done_at', 'is', null)
                  .where('held', 'is not', null)
                  .where('held', '!=', 'digest')
                  .where('due_at', '<=', now),
              ),
            ]),
          ]),
        )
        .orderBy('id')
        .execute();
      return rows.map((row) => row.id);
    },
    async heldCount(roomId) {
      const row = await db
        .selectFrom('deliveries')
        .select(({ fn }) => fn.countAll().as('n'))
        .where('room_id', '=', roomId)
        .where('done_at', 'is', null)
        .where('held', 'is not', null)
        .where('held', '!=', 'digest')
        .executeTakeFirst();
      return Number(row?.n ?? 0);
    },
    async mute(roomId, storyId, by, at) {
      await db
        .insertInto('mutes')
        .values({ room_id: roomId, story_id: storyId, by: words(by), at })
        .onConflict((conflict) => conflict.columns(['story_id', 'room_id']).doNothing())
        .execute();
      await db
        .updateTable('deliveries')
        .set({ state: 'dead', reason: 'the story was muted', done_at: at, lease_until: null })
        .where('room_id', '=', roomId)
        .where('story_id', '=', storyId)
        .where('done_at', 'is', null)
        .execute();
    },
    async mutedAmong(roomId, storyIds) {
      if (storyIds.length === 0) return [];
      const rows = await db
        .selectFrom('mutes')
        .select('story_id')
        .where('room_id', '=', roomId)
        .where('story_id', 'in', storyIds)
        .execute();
      return rows.map((row) => row.story_id);
    },
    async unmute(roomId, storyId) {
      const { numDeletedRows } = await db
        .deleteFrom('mutes')
        .where('room_id', '=', roomId)
        .where('story_id', '=', storyId)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}
