import type { Kysely } from 'kysely';
import type { Database } from '../tables.ts';

/** Where a chat's app is installed, and with what token; sealed, since whoever reads it may speak as the bot. */
export async function installations({ schema }: Kysely<Database>): Promise<void> {
  await schema
    .createTable('installations')
    .addColumn('home', 'text', (column) => column.primaryKey())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addColumn('installed_at', 'text', (column) => column.notNull())
    .addColumn('claimed_until', 'text')
    .execute();
}
