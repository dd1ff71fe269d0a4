import { type Kysely, sql } from 'kysely';
import type { Database } from '../tables.ts';

/** What is held waits apart from what is owed, so that no claim has to look at it. */
export async function held(db: Kysely<Database>): Promise<void> {
  const { schema } = db;
  await schema.alterTable('rooms').addColumn('digest_due', 'text').execute();
  await schema.alterTable('rooms').addColumn('again_at', 'text').execute();
  await schema.createIndex('rooms_by_digest').on('rooms').column('digest_due').execute();
  await schema.alterTable('deliveries').addColumn('held', 'text').execute();
  await db
    .updateTable('deliveries')
    .set({ held: 'closed' })
    .where('done_at', 'is', null)
    .where('room_id', 'in', (rooms) => rooms.selectFrom('rooms').select('id').where('paused', 'is not', null))
    .execute();
  await schema.dropIndex('deliveries_owed').execute();
  await schema
    .createIndex('deliveries_owed')
    .on('deliveries')
    .column('number')
    .where(sql.ref('done_at'), 'is', null)
    .where(sql.ref('held'), 'is', null)
    .execute();
  await schema
    .createIndex('deliveries_held')
    .on('deliveries')
    .columns(['room_id', 'due_at'])
    .where(sql.ref('done_at'), 'is', null)
    .where(sql.ref('held'), 'is not', null)
    .execute();
  await schema.createIndex('deliveries_by_room').on('deliveries').columns(['room_id', 'created_at']).execute();
  await schema
    .createTable('mutes')
    .addColumn('story_id', 'text', (column) => column.notNull())
    .addColumn('room_id', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('mutes_key', ['story_id', 'room_id'])
    .execute();
}
