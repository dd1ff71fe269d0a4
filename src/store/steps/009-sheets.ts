import { type Kysely, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Database } from '../tables.ts';

/**
 * What queries are asked of an order, as it was read; in PostgreSQL its headline beside the row, where a word of it is
 * looked for. Written when the store is opened.
 */
export async function sheets(db: Kysely<Database>, dialect: Engine['dialect']): Promise<void> {
  if (dialect === 'postgres') {
    await sql`truncate order_words`.execute(db);
    await sql`alter table order_words add column title tsvector not null`.execute(db);
    await sql`alter table order_words alter column title set storage main`.execute(db);
  }
  await db.schema
    .createTable('order_sheets')
    .addColumn('number', 'bigint', (column) => column.primaryKey())
    .addColumn('document', 'text', (column) => column.notNull())
    .execute();
}
