import { type Kysely, type Selectable, sql } from 'kysely';
import type { AuditEntry, Ledger, Store } from '../core/store.ts';
import { roomOf, roomsOf, saveRoom, watchesOf } from './ledger.ts';
import { type Database, literal, words } from './tables.ts';

/* Where people listen, for what, and who changed that. */

type Db = Kysely<Database>;
type Rooms = Pick<Store, 'rooms' | 'room' | 'saveRoom' | 'watches' | 'audit' | 'audits'>;
type Watching = Pick<Ledger, 'watches' | 'saveWatch' | 'removeWatch' | 'audit' | 'audited'>;

/** Rooms, what they listen for, and the audit of both. */
export function roomsAndWatchesOf(db: Db): Rooms {
  return {
    rooms: () => roomsOf(db),
    room: (id) => roomOf(db, id),
    saveRoom: (room) => saveRoom(db, room),
    watches: (roomId) => watchesOf(db, roomId),
    audit: (entry) => writeAudit(db, entry),
    async audits(limit) {
      const rows = await db.selectFrom('audit').selectAll().orderBy('number', 'desc').limit(limit).execute();
      return rows.map(entryOf);
    },
  };
}

/** Inside the transaction of `keep`. */
export function watchingOf(db: Db): Watching {
  return {
    watches: (roomId) => watchesOf(db, roomId ?? null),
    async saveWatch(watch) {
      const row = { room_id: watch.roomId, added_at: watch.addedAt, document: JSON.stringify(watch) };
      await db
        .insertInto('watches')
        .values({ id: watch.id, ...row })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
    },
    async removeWatch(id) {
      await db.deleteFrom('watches').where('id', '=', id).execute();
    },
    audit: (entry) => writeAudit(db, entry),
    async audited(what, ids) {
      const rows = await db
        .selectFrom('audit')
        .selectAll()
        .where('what', '=', what)
        .where((is) => is.and(ids.map((id) => sql<boolean>`detail like ${`%${literal(id)}%`} escape '\\'`)))
        .orderBy('number', 'desc')
        .execute();
      const found = rows.find(({ detail }) => ids.every((id) => names(detail, id)));
      return found ? entryOf(found) : null;
    },
  };
}

/** Whether something is named whole: "o-1" is not in "o-12", nor "example.org" in "news.example.org". */
function names(detail: string, id: string): boolean {
  const goesOn = String.raw`[\p{L}\p{N}_%-]`;
  return new RegExp(`(?<!${goesOn}|[.:/])${RegExp.escape(id)}(?!${goesOn}|[.:/]${goesOn})`, 'iu').test(detail);
}

const entryOf = ({ at, by, room_id, what, detail }: Selectable<Database['audit']>): AuditEntry => ({
  at,
  by,
  roomId: room_id,
  what,
  detail,
});

async function writeAudit(db: Db, { at, by, roomId, what, detail }: AuditEntry): Promise<void> {
  await db
    .insertInto('audit')
    .values({ at, by: words(by), room_id: roomId, what, detail: words(detail) })
    .execute();
}
