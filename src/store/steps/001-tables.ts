import { type Kysely, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Database } from '../tables.ts';

/** What is remembered, owed and watched, as it was at first. */
export async function first(db: Kysely<Database>, dialect: Engine['dialect']): Promise<void> {
  const { schema } = db;
  const numbered = (table: string) =>
    schema
      .createTable(table)
      .addColumn('number', dialect === 'sqlite' ? 'integer' : 'serial', (column) =>
        dialect === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey(),
      );

  await schema
    .createTable('items')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('source_id', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addColumn('content_hash', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('items_by_time').on('items').columns(['seen_at', 'id']).execute();
  await schema
    .createTable('item_versions')
    .addColumn('item_id', 'text', (column) => column.notNull().references('items.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('content_hash', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('item_versions_key', ['item_id', 'version'])
    .execute();
  await schema
    .createTable('item_keys')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('item_id', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('findings')
    .addColumn('item_id', 'text', (column) => column.primaryKey().references('items.id'))
    .addColumn('story_id', 'text')
    .addColumn('relevant', 'integer', (column) => column.notNull())
    .addColumn('action', 'text')
    .addColumn('document', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('findings_by_story').on('findings').column('story_id').execute();

  await schema
    .createTable('stories')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('order_id', 'text')
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('first_seen_at', 'text', (column) => column.notNull())
    .addColumn('last_seen_at', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('stories_by_order').on('stories').columns(['order_id', 'first_seen_at']).execute();
  await keysOf('story_keys', 'story_id', 'stories');

  await schema
    .createTable('orders')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('country', 'text')
    .addColumn('status', 'text')
    .addColumn('first_seen_at', 'text', (column) => column.notNull())
    .addColumn('last_seen_at', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('orders_by_time').on('orders').columns(['last_seen_at', 'id']).execute();
  await schema.createIndex('orders_by_country').on('orders').columns(['country', 'last_seen_at', 'id']).execute();
  await schema.createIndex('orders_by_status').on('orders').columns(['status', 'last_seen_at', 'id']).execute();
  await keysOf('order_keys', 'order_id', 'orders');
  await schema
    .createTable('order_platforms')
    .addColumn('order_id', 'text', (column) => column.notNull().references('orders.id'))
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('last_seen_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('order_platforms_key', ['order_id', 'platform'])
    .execute();
  await latestFirst('order_platforms', 'platform');
  await schema
    .createTable('order_actions')
    .addColumn('order_id', 'text', (column) => column.notNull().references('orders.id'))
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('last_seen_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('order_actions_key', ['order_id', 'action'])
    .execute();
  await latestFirst('order_actions', 'action');

  await schema
    .createTable('rooms')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('paused', 'text')
    .addColumn('document', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('watches')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('room_id', 'text', (column) => column.notNull())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('watches_by_room').on('watches').columns(['room_id', 'added_at']).execute();
  await schema
    .createTable('told')
    .addColumn('story_id', 'text', (column) => column.notNull())
    .addColumn('room_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('status', 'text')
    .addColumn('official', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('told_key', ['story_id', 'room_id'])
    .execute();
  await numbered('deliveries')
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('room_id', 'text', (column) => column.notNull())
    .addColumn('story_id', 'text', (column) => column.notNull())
    .addColumn('how', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('lease_until', 'text')
    .addColumn('done_at', 'text')
    .addColumn('receipt', 'text')
    .addColumn('reason', 'text')
    .addColumn('document', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createIndex('deliveries_owed')
    .on('deliveries')
    .columns(['number'])
    .where(sql.ref('done_at'), 'is', null)
    .execute();
  await schema.createIndex('deliveries_by_story').on('deliveries').columns(['room_id', 'story_id', 'number']).execute();
  await schema.createIndex('deliveries_by_state').on('deliveries').column('state').execute();

  await schema
    .createTable('sources')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('document', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('source_states')
    .addColumn('source_id', 'text', (column) => column.primaryKey())
    .addColumn('learned_at', 'text')
    .addColumn('last_good_at', 'text')
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('last_error', 'text')
    .addColumn('due_at', 'text')
    .execute();
  await numbered('audit')
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('room_id', 'text')
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('cache')
    .addColumn('namespace', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text')
    .addPrimaryKeyConstraint('cache_key', ['namespace', 'key'])
    .execute();
  await schema.createIndex('cache_by_expiry').on('cache').column('expires_at').execute();

  /** The latest of one kind are read off the end of the index, however many there are. */
  async function latestFirst(table: string, column: string): Promise<void> {
    await schema.createIndex(`${table}_by_time`).on(table).columns([column, 'last_seen_at', 'order_id']).execute();
  }

  /** By which things are found; the time stands beside the key so that one index answers "who shares it since". */
  async function keysOf(table: 'story_keys' | 'order_keys', owner: string, owners: string): Promise<void> {
    await schema
      .createTable(table)
      .addColumn(owner, 'text', (column) => column.notNull().references(`${owners}.id`))
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('last_seen_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint(`${table}_key`, [owner, 'key'])
      .execute();
    await schema.createIndex(`${table}_by_key`).on(table).columns(['key', 'last_seen_at', owner]).execute();
  }
}
