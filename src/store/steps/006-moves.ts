import type { Kysely } from 'kysely';
import type { Database } from '../tables.ts';
import { completed } from './completed.ts';

/** Stories and orders may become part of others; those that are remembered get what has been added to them since. */
export async function moves(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('moves')
    .addColumn('from_id', 'text', (column) => column.primaryKey())
    .addColumn('to_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('moves_by_end').on('moves').column('to_id').execute();
  const judged = { apart: [], together: false };
  await completed(db, 'stories', (story) => {
    const tellings = story.tellings as Record<string, unknown>[];
    return {
      origins: [...new Set(tellings.map(({ outlet }) => outlet))],
      references: [],
      judged,
      ...story,
      tellings: tellings.map((telling) => ({ origin: null, sketch: '', traits: [], ...telling })),
    };
  });
  await completed(db, 'orders', (order) => {
    const steps = order.steps as Record<string, unknown>[];
    const { orderDate } = order.facts as { orderDate: string | null };
    return {
      dates: { ordered: orderDate, reported: String(steps[0]?.at ?? order.firstSeenAt).slice(0, 10), complied: null },
      references: [],
      judged,
      fixed: {},
      ...order,
      steps: steps.map((step) => ({ orderedOn: null, compliedOn: null, ...step })),
    };
  });
}
