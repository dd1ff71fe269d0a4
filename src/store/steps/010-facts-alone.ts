import { type Kysely, sql } from 'kysely';
import type { Database } from '../tables.ts';

/**
 * The facts of an order bear its country and its status: whoever asks for the latest of a platform in a country walks
 * one index, and reads no order that is not meant. So do those who ask for a country alone.
 */
export async function factsAlone(db: Kysely<Database>): Promise<void> {
  const { schema } = db;
  await schema.alterTable('order_facts').addColumn('country', 'text').execute();
  await schema.alterTable('order_facts').addColumn('status', 'text').execute();
  await sql`update order_facts set country = orders.country, status = orders.status
    from orders where orders.id = order_facts.order_id`.execute(db);
  await schema.dropIndex('order_facts_by_time').execute();
  await schema
    .createIndex('order_facts_by_time')
    .on('order_facts')
    .columns(['fact', 'value', 'told_at', 'order_id', 'country', 'status'])
    .execute();
  await schema.dropIndex('orders_by_country').execute();
}
