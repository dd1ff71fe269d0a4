import { type Kysely, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Database } from '../tables.ts';

/**
 * In PostgreSQL the words of an order lie beside the table: what the index names is read in a moment, and the words of
 * one only where it has to be known where they stand. All are written anew, as they are when the store is opened.
 */
export async function wordsApart(db: Kysely<Database>, dialect: Engine['dialect']): Promise<void> {
  if (dialect === 'sqlite') return;
  await db.schema.dropTable('order_words').execute();
  await sql`create table order_words (rowid bigint primary key, words tsvector not null)
    with (toast_tuple_target = 128)`.execute(db);
  await sql`alter table order_words alter column words set storage external`.execute(db);
  await sql`create index order_words_by_word on order_words using gin (words) with (fastupdate = off)`.execute(db);
}
