import type { Kysely } from 'kysely';
import type { Database } from '../tables.ts';

/** How sources publish and what admins were told of them; what was published, as evidence; who pushes what. */
export async function sources({ schema }: Kysely<Database>): Promise<void> {
  for (const column of ['saved_at', 'saved_by', 'document'])
    await schema.alterTable('source_states').addColumn(column, 'text').execute();
  await schema.createIndex('source_states_by_time').on('source_states').column('saved_at').execute();
  await schema
    .createTable('evidence')
    .addColumn('item_id', 'text', (column) => column.notNull().references('items.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('form', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('raw', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('evidence_key', ['item_id', 'version', 'what'])
    .execute();
  await schema
    .createTable('pushes')
    .addColumn('source_id', 'text', (column) => column.primaryKey())
    .addColumn('path', 'text', (column) => column.notNull().unique())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('hub', 'text', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'text', (column) => column.notNull())
    .addColumn('until', 'text')
    .addColumn('reason', 'text')
    .execute();
}
