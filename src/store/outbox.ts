import { type Kysely, type Selectable, sql } from 'kysely';
import type { Delivery, HeldFor, Notice, Receipt } from '../core/notice.ts';
import type { Store } from '../core/store.ts';
import type { Story } from '../core/story.ts';
import type { Engine } from './engine.ts';
import { type Database, inParts, words } from './tables.ts';

/*
 * The promises that are owed. Whoever claims one holds it under a lease; what is done is dated and never owed again,
 * so that a worker who slept through its lease cannot take back what another has done. What is held is no business of claims.
 */

/** Rows in one statement: SQLite takes 32,766 values, and a row has a dozen. */
const ROWS_AT_ONCE = 500;

type Db = Kysely<Database>;
type Row = Selectable<Database['deliveries']>;
type Outbox = Pick<
  Store,
  | 'claim'
  | 'sent'
  | 'owedEdits'
  | 'failed'
  | 'dead'
  | 'delivery'
  | 'posted'
  | 'edits'
  | 'storiesTold'
  | 'storiesOfRoom'
  | 'nextDue'
>;

/** Inside the transaction of `keep`. @returns how many are new */
export async function promise(db: Db, deliveries: readonly Delivery[]): Promise<number> {
  let made = 0;
  for (const some of inParts(deliveries, ROWS_AT_ONCE)) {
    const rows = await db
      .insertInto('deliveries')
      .values(some.map(rowOf))
      .onConflict((conflict) => conflict.column('key').doNothing())
      .returning('number')
      .execute();
    made += rows.length;
  }
  return made;
}

/** What was promised to rooms: claimed by one worker at a time, and done or tried again. */
export function outboxOf({ db, dialect }: Engine): Outbox {
  /** Those promised to a room about a story, in their order. */
  const editsOf = (roomId: string, storyId: string) =>
    db
      .selectFrom('deliveries')
      .where('room_id', '=', roomId)
      .where('story_id', '=', storyId)
      .where('how', '=', 'edit')
      .orderBy('number');

  /** The stories of which a room was promised a message since, but for those that it has muted. */
  const storiesPosted = (roomId: string, since: string) =>
    db
      .selectFrom('deliveries')
      .where('room_id', '=', roomId)
      .where('how', '=', 'post')
      .where('created_at', '>=', since)
      .where('state', '!=', 'dead')
      .where('story_id', 'not in', mutedIn(roomId))
      .groupBy('story_id');
  const mutedIn = (roomId: string) => db.selectFrom('mutes').select('story_id').where('room_id', '=', roomId);

  return {
    async claim(now, leaseMs, limit) {
      const leaseUntil = new Date(Date.parse(now) + leaseMs).toISOString();
      const rows = await db
        .with('due', () =>
          owed(db)
            .select('owed.number')
            .where('owed.due_at', '<=', now)
            .where((is) => is.or([is('owed.lease_until', 'is', null), is('owed.lease_until', '<=', now)]))
            .orderBy('owed.number')
            .limit(limit)
            .$if(dialect === 'postgres', (query) => query.forUpdate('owed').skipLocked()),
        )
        .updateTable('deliveries')
        .set({ lease_until: leaseUntil })
        .where('number', 'in', (query) => query.selectFrom('due').select('number'))
        .returningAll()
        .execute();
      return rows.sort((a, b) => a.number - b.number).map(deliveryOf);
    },
    async sent(key, receipt, at, covered = []) {
      const isCovered = covered.slice(0, ROWS_AT_ONCE);
      await db
        .updateTable('deliveries')
        .set({ state: 'sent', receipt: JSON.stringify(receipt), done_at: at, lease_until: null, reason: null })
        .where((is) =>
          is.or([
            is.and([is('key', '=', key), is('state', '!=', 'sent')]),
            ...(isCovered.length > 0 ? [is.and([is('key', 'in', isCovered), is('done_at', 'is', null)])] : []),
          ]),
        )
        .execute();
    },
    async owedEdits(roomId, storyId) {
      const rows = await editsOf(roomId, storyId)
        .select(['key', 'document'])
        .where('done_at', 'is', null)
        .where('held', 'is', null)
        .execute();
      return rows.filter((row) => (JSON.parse(row.document) as Notice).kind !== 'moved').map((row) => row.key);
    },
    async failed(key, reason, dueAt) {
      await db
        .updateTable('deliveries')
        .set({ state: 'failed', reason: words(reason), due_at: dueAt, lease_until: null, attempts: sql`attempts + 1` })
        .where('key', '=', key)
        .where('done_at', 'is', null)
        .execute();
    },
    async dead(key, reason, at) {
      await db
        .updateTable('deliveries')
        .set({ state: 'dead', reason: words(reason), done_at: at, lease_until: null })
        .where('key', '=', key)
        .where('done_at', 'is', null)
        .execute();
    },
    async delivery(key) {
      const row = await db.selectFrom('deliveries').selectAll().where('key', '=', key).executeTakeFirst();
      return row ? deliveryOf(row) : null;
    },
    async posted(roomId, storyId) {
      const row = await db
        .selectFrom('deliveries')
        .select(['receipt', 'done_at', 'document'])
        .where('room_id', '=', roomId)
        .where('story_id', '=', storyId)
        .where('how', '=', 'post')
        .where('state', '=', 'sent')
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (!row?.receipt) return null;
      const { watchIds } = JSON.parse(row.document) as Notice;
      return { receipt: JSON.parse(row.receipt) as Receipt, at: row.done_at!, watchIds };
    },
    async edits(roomId, storyId) {
      const rows = await editsOf(roomId, storyId).select(['created_at', 'document']).execute();
      return rows.map((row) => {
        const { changes, watchIds } = JSON.parse(row.document) as Notice;
        return { at: row.created_at, changes, watchIds };
      });
    },
    async storiesTold(roomId, { since, until }, limit) {
      const posted = storiesPosted(roomId, since);
      const rows = await (until === null ? posted : posted.where('created_at', '<', until))
        .select(({ fn }) => ['story_id', fn.min('number').as('first')])
        .where('story_id', 'in', (stories) => stories.selectFrom('stories').select('id'))
        .orderBy('first')
        .limit(limit)
        .execute();
      return rows.map((row) => row.story_id);
    },
    async storiesOfRoom(roomId, which, limit) {
      const latest =
        which === 'muted'
          ? mutedIn(roomId).orderBy('at', 'desc').limit(limit)
          : storiesPosted(roomId, which.toldSince)
              .select('story_id')
              .orderBy(({ fn }) => fn.max('number'), 'desc')
              .limit(limit);
      const ids = (await latest.execute()).map((row) => row.story_id);
      if (ids.length === 0) return [];
      const rows = await db.selectFrom('stories').select(['id', 'document']).where('id', 'in', ids).execute();
      const headlines = new Map(rows.map(({ id, document }) => [id, (JSON.parse(document) as Story).headline]));
      return ids.flatMap((id) => (headlines.has(id) ? [{ id, headline: headlines.get(id)! }] : []));
    },
    async nextDue() {
      const row = await owed(db)
        .select(
          sql<
            string | null
          >`min(case when owed.lease_until > owed.due_at then owed.lease_until else owed.due_at end)`.as('at'),
        )
        .executeTakeFirst();
      return row?.at ?? null;
    },
  };
}

/** What may be sent next: of each room that is not paused, and of each story there, the oldest that is owed. */
function owed(db: Db) {
  return db
    .selectFrom('deliveries as owed')
    .where('owed.done_at', 'is', null)
    .where('owed.held', 'is', null)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('rooms')
            .select('rooms.id')
            .whereRef('rooms.id', '=', 'owed.room_id')
            .where('rooms.paused', 'is not', null),
        ),
      ),
    )
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('deliveries as older')
            .select('older.number')
            .whereRef('older.room_id', '=', 'owed.room_id')
            .whereRef('older.story_id', '=', 'owed.story_id')
            .whereRef('older.number', '<', 'owed.number')
            .where('older.done_at', 'is', null)
            .where((held) => held.or([held('older.held', 'is', null), held('older.held', '!=', 'digest')])),
        ),
      ),
    );
}

function rowOf(delivery: Delivery) {
  const { key, roomId, storyId, how, state, attempts, createdAt, dueAt, receipt, reason, hold, ...rest } = delivery;
  return {
    key,
    room_id: roomId,
    story_id: storyId,
    how,
    state,
    attempts,
    created_at: createdAt,
    due_at: dueAt,
    lease_until: null,
    done_at: state === 'sent' || state === 'dead' ? createdAt : null,
    held: hold?.why ?? null,
    receipt: receipt && JSON.stringify(receipt),
    reason,
    document: JSON.stringify(rest),
  };
}

/** Of what an older version of the bot promised. */
const UNSAID = { calls: false, gathered: null };

/** A promise as it was written down, by whichever version of the bot. */
export function deliveryOf(row: Row): Delivery {
  const kept = JSON.parse(row.document) as Omit<Notice, 'roomId' | 'storyId' | 'how' | 'hold'>;
  const rest = { ...UNSAID, ...kept };
  return {
    ...rest,
    hold: row.held ? { why: row.held as HeldFor, until: row.due_at } : null,
    key: row.key,
    roomId: row.room_id,
    storyId: row.story_id,
    how: row.how as Delivery['how'],
    state: row.state as Delivery['state'],
    attempts: row.attempts,
    createdAt: row.created_at,
    dueAt: row.due_at,
    receipt: row.receipt ? (JSON.parse(row.receipt) as Receipt) : null,
    reason: row.reason,
  };
}
