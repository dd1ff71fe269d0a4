import { type Kysely, sql } from 'kysely';
import { messageOf } from '../core/complaint.ts';
import type { Restored, Saved, Store } from '../core/store.ts';
import type { Engine } from './engine.ts';
import { indexAnew, ordersToIndex } from './indexing.ts';
import type { Database } from './tables.ts';

/*
 * All that is remembered, row by row, to be carried to another database. What is a secret stays: installations, and
 * the paths and keys of pushes. What can be made again is made again: the indexes of orders.
 */

type Table = Exclude<keyof Database, 'installations' | 'pushes' | 'order_facts' | 'order_sheets'>;

/** In an order in which each finds what it refers to, with what makes a row one of its kind. */
const TABLES: readonly { table: Table; key: readonly string[]; without?: readonly string[] }[] = [
  { table: 'items', key: ['id'] },
  { table: 'item_versions', key: ['item_id', 'version'] },
  { table: 'item_keys', key: ['key'] },
  { table: 'findings', key: ['item_id'] },
  { table: 'evidence', key: ['item_id', 'version', 'what'] },
  { table: 'stories', key: ['id'] },
  { table: 'story_keys', key: ['story_id', 'key'] },
  { table: 'orders', key: ['id'], without: ['number', 'indexed_as'] },
  { table: 'order_keys', key: ['order_id', 'key'] },
  { table: 'moves', key: ['from_id'] },
  { table: 'rooms', key: ['id'] },
  { table: 'watches', key: ['id'] },
  { table: 'told', key: ['story_id', 'room_id'] },
  { table: 'mutes', key: ['story_id', 'room_id'] },
  { table: 'deliveries', key: ['number'], without: ['number', 'lease_until'] },
  { table: 'feedback', key: ['id'] },
  { table: 'sources', key: ['id'] },
  { table: 'source_states', key: ['source_id'] },
  { table: 'audit', key: ['number'], without: ['number'] },
  { table: 'cache', key: ['key'] },
];
/** Of what is only looked up, this is worth carrying: without it every source is read anew. */
const NAMESPACE = 'bookmarks';

type Copies = Pick<Store, 'savedPage' | 'restore' | 'restored'>;

/** What the memory can write down as a file, and have back. */
export function copiesOf(engine: Engine): Copies {
  const { db } = engine;
  return {
    async savedPage(after, limit) {
      const at = after ? TABLES.findIndex(({ table }) => table === after.table) : 0;
      const { table, key, without = [] } = TABLES[at]!;
      const rows = await pageOf(db, table, key, after?.key ?? null, limit);
      const last = rows.at(-1);
      const more = rows.length === limit && last ? { table, key: key.map((column) => last[column]) } : null;
      const next = more ?? (TABLES[at + 1] ? { table: TABLES[at + 1]!.table, key: null } : null);
      for (const row of rows) for (const column of without) delete row[column];
      return { rows: rows.map((row): Saved => ({ table, row: table === 'sources' ? withoutLogin(row) : row })), next };
    },
    async restore(saved) {
      try {
        // Together, which is a hundred times as fast; where one does not fit, each by itself.
        return await db.transaction().execute((transaction) => each(saved, (one) => insert(transaction, one)));
      } catch {
        return each(saved, tried);
      }
    },
    async restored() {
      await indexAnew(engine, await ordersToIndex(db));
    },
  };

  async function tried(saved: Saved): Promise<Restored> {
    try {
      return await insert(db, saved);
    } catch (thrown) {
      const explained = engine.explain(thrown, 'open');
      if (explained !== thrown) throw explained;
      return { error: `does not fit: ${messageOf(thrown)}` };
    }
  }
}

/** One after another, but for those that are refused. */
async function each(saved: readonly Saved[], put: (one: Saved) => Promise<Restored>): Promise<Restored[]> {
  const outcomes: Restored[] = [];
  for (const one of saved) outcomes.push(refusalOf(one) ?? (await put(one)));
  return outcomes;
}

function refusalOf({ table, row }: Saved): Restored | null {
  if (!TABLES.some((one) => one.table === table)) return { error: `there is no "${table}" to restore` };
  if (table !== 'cache' || row.namespace === NAMESPACE) return null;
  return { error: 'only bookmarks are restored of what is looked up' };
}

async function pageOf(
  db: Kysely<Database>,
  table: Table,
  key: readonly string[],
  after: unknown[] | null,
  limit: number,
) {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const start = after ? sql`where (${columns}) > (${sql.join(after)})` : sql`where true`;
  const only = table === 'cache' ? sql`and namespace = ${NAMESPACE}` : sql``;
  const { rows } = await sql<Record<string, unknown>>`
    select * from ${sql.table(table)} ${start} ${only} order by ${columns} limit ${limit}`.execute(db);
  return rows.map((row) => ({ ...row }));
}

async function insert(db: Kysely<Database>, { table, row }: Saved): Promise<'new' | 'known'> {
  if (table === 'audit' && (await isAudited(db, row))) return 'known';
  const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)));
  const { numAffectedRows } = await sql`insert into ${sql.table(table)} (${columns})
    values (${sql.join(Object.values(row))}) on conflict do nothing`.execute(db);
  return numAffectedRows === 1n ? 'new' : 'known';
}

/** The trail has no keys: the same words at the same instant are the same entry. */
async function isAudited(db: Kysely<Database>, { at, what, detail }: Record<string, unknown>): Promise<boolean> {
  const { rows } = await sql`select 1 from audit where at = ${at} and what = ${what} and detail = ${detail}`.execute(
    db,
  );
  return rows.length > 0;
}

/** An address may hold a name and a password: those are no part of a copy. */
function withoutLogin(row: Record<string, unknown>): Record<string, unknown> {
  const source = JSON.parse(String(row.document)) as { url: string };
  const url = URL.parse(source.url);
  if (!url || (!url.username && !url.password)) return row;
  url.username = '';
  url.password = '';
  return { ...row, document: JSON.stringify({ ...source, url: url.href }) };
}
