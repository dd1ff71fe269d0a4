import type { Kysely } from 'kysely';
import type { Database } from '../tables.ts';

const PAGE = 500;

/** Every document of a table with what `complete` adds to it, a page at a time. */
export async function completed(
  db: Kysely<Database>,
  table: 'stories' | 'orders',
  complete: (document: Record<string, unknown>) => object,
): Promise<void> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom(table)
      .select(['id', 'document'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    for (const { id, document } of rows) {
      const whole = JSON.stringify(complete(JSON.parse(document)));
      await db.updateTable(table).set({ document: whole }).where('id', '=', id).execute();
    }
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.id;
  }
}
