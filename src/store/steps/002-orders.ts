import { type Kysely, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Database } from '../tables.ts';

/**
 * Orders by what people ask of them: when they were last told of, their facts in one table, their words in the
 * database's own index of words. What is in it is filled in when the store is opened: see indexing.ts.
 */
export async function ordersAsked(db: Kysely<Database>, dialect: Engine['dialect']): Promise<void> {
  const { schema } = db;
  await schema
    .alterTable('orders')
    .addColumn('told_at', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await schema
    .alterTable('orders')
    .addColumn('number', dialect === 'sqlite' ? 'integer' : 'bigint')
    .execute();
  await schema
    .alterTable('orders')
    .addColumn('indexed_as', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  for (const index of ['orders_by_time', 'orders_by_country', 'orders_by_status'])
    await schema.dropIndex(index).execute();
  await schema.createIndex('orders_by_time').on('orders').columns(['told_at', 'id']).execute();
  await schema.createIndex('orders_by_country').on('orders').columns(['country', 'told_at', 'id']).execute();
  await schema.createIndex('orders_by_status').on('orders').columns(['status', 'told_at', 'id']).execute();
  await schema.createIndex('orders_by_number').on('orders').column('number').unique().execute();
  await schema.createIndex('orders_by_indexing').on('orders').column('indexed_as').execute();

  await schema.dropTable('order_platforms').execute();
  await schema.dropTable('order_actions').execute();
  await schema
    .createTable('order_facts')
    .addColumn('order_id', 'text', (column) => column.notNull().references('orders.id'))
    .addColumn('fact', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('told_at', 'text', (column) => column.notNull())
    .addColumn('made_on', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('order_facts_key', ['order_id', 'fact', 'value'])
    .execute();
  await schema
    .createIndex('order_facts_by_time')
    .on('order_facts')
    .columns(['fact', 'value', 'told_at', 'order_id'])
    .execute();
  await schema
    .createIndex('order_facts_by_day')
    .on('order_facts')
    .columns(['fact', 'value', 'made_on', 'name'])
    .execute();
  if (dialect === 'sqlite') {
    // The words come folded and parted, letters and digits alone: this tokenizer leaves them as they are.
    await sql`create virtual table order_words using fts5(title, others, content = '', contentless_delete = 1, prefix = '2 3',
      tokenize = "ascii tokenchars '_'")`.execute(db);
  } else {
    await sql`create table order_words (rowid bigint primary key, words tsvector not null)`.execute(db);
    // Kept beside the row where it fits: out of line, the planner takes the table for a small one and reads it whole.
    await sql`alter table order_words alter column words set storage main`.execute(db);
    await sql`create index order_words_by_word on order_words using gin (words) with (fastupdate = off)`.execute(db);
  }

  await schema.alterTable('findings').addColumn('score', 'double precision').execute();
  await sql`update findings set score = ${
    dialect === 'sqlite' ? sql`json_extract(document, '$.score')` : sql`(document::json ->> 'score')::double precision`
  }`.execute(db);
  await sql`create index findings_missed on findings (item_id) where relevant = 0 and score >= 0.2`.execute(db);

  await schema
    .createTable('feedback')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('room_id', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('feedback_by_state').on('feedback').columns(['state', 'at']).execute();
}
