import { type Kysely, type Selectable, sql } from 'kysely';
import { type Room, UNSET, type Watch } from '../core/room.ts';
import type { AuditEntry, Ledger, Store } from '../core/store.ts';
import { type Database, literal, words } from './tables.ts';

/* Where people listen, for what, and who changed that. */

type Db = Kysely<Database>;
type Rooms = Pick<Store, 'rooms' | 'room' | 'saveRoom' | 'watches' | 'audit' | 'audits'>;
type Watching = Pick<
  Ledger,
  'rooms' | 'room' | 'saveRoom' | 'watches' | 'saveWatch' | 'removeWatch' | 'audit' | 'audited'
>;

/** The part that is done alike inside a transaction and outside. */
const sharedOf = (db: Db): Pick<Rooms & Watching, 'rooms' | 'room' | 'saveRoom' | 'audit'> => ({
  rooms: () => roomsOf(db),
  room: (id) => roomOf(db, id),
  saveRoom: (room) => saveRoom(db, room),
  audit: (entry) => writeAudit(db, entry),
});

/** Rooms, what they listen for, and the audit of both. */
export function roomsAndWatchesOf(db: Db): Rooms {
  return {
    ...sharedOf(db),
    watches: (roomId) => watchesOf(db, roomId),
    async audits(limit, { of = null, offset = 0 } = {}) {
      const all = db.selectFrom('audit').selectAll();
      const here =
        of === null ? all : all.where((is) => is.or([is('room_id', '=', of), is('room_id', 'like', `${of}:%`)]));
      const rows = await here.orderBy('number', 'desc').limit(limit).offset(offset).execute();
      return rows.map(entryOf);
    },
  };
}

/** Inside the transaction of `keep`. */
export function watchingOf(db: Db): Watching {
  return {
    ...sharedOf(db),
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

/** A room that an older version of the bot wrote down does not say everything yet. */
const roomFrom = (document: string): Room => ({ ...UNSET, ...(JSON.parse(document) as Room) });

/** A room, with what an older version did not say of it. */
async function roomOf(db: Db, id: string): Promise<Room | null> {
  const row = await db.selectFrom('rooms').select('document').where('id', '=', id).executeTakeFirst();
  return row ? roomFrom(row.document) : null;
}

/** Writes a room, with what is asked about it in columns of their own. */
async function saveRoom(db: Db, room: Room): Promise<void> {
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
async function roomsOf(db: Db): Promise<Room[]> {
  const rows = await db.selectFrom('rooms').select('document').orderBy('id').execute();
  return rows.map((row) => roomFrom(row.document));
}

/** @param roomId null for those of every room */
async function watchesOf(db: Db, roomId: string | null): Promise<Watch[]> {
  const rows = await db
    .selectFrom('watches')
    .select('document')
    .$if(roomId !== null, (query) => query.where('room_id', '=', roomId!))
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => JSON.parse(row.document) as Watch);
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
