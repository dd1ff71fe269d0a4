import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { Complaint } from '../core/complaint.ts';
import type { Engine } from './engine.ts';
import { ordersAsked } from './steps/002-orders.ts';
import type { Database } from './tables.ts';

/*
 * How the tables came to be, step by step, the same in both databases. A step that was ever released is never changed:
 * a new one is written below it, named by its number and the version of the bot that brought it.
 */

const TABLE = 'withheld_migrations';

type Any = Kysely<Database>;
type Steps = Record<string, Migration>;

/** @param dialect only numbering is spelt differently */
function stepsFor(dialect: Engine['dialect']): Steps {
  return {
    '001 (0.1.0)': { up: (db) => first(db as Any, dialect) },
    '002 (0.2.0): orders asked': { up: (db) => ordersAsked(db as Any, dialect) },
    '003 (0.2.0): held': { up: (db) => held(db as Any) },
    '004 (0.2.0): sources': { up: (db) => sources(db as Any) },
    '005 (0.2.0): installations': { up: (db) => installations(db as Any) },
    '006 (0.2.0): moves': { up: (db) => moves(db as Any) },
    '007 (0.2.0): reported': { up: (db) => reported(db as Any) },
    '008 (0.2.0): words apart': { up: (db) => wordsApart(db as Any, dialect) },
  };
}

/** What is held waits apart from what is owed, so that no claim has to look at it. */
async function held(db: Any): Promise<void> {
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

/** Stories and orders may become part of others; those that are remembered get what has been added to them since. */
async function moves(db: Any): Promise<void> {
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

/** A step knows the day of its first report; what stands on the day of its order may have none, and none is guessed. */
async function reported(db: Any): Promise<void> {
  await completed(db, 'orders', (order) => {
    const steps = (order.steps as Record<string, string | null>[]).map((step) => {
      const isKnown = !step.undated && step.at !== `${step.orderedOn}T00:00:00.000Z`;
      return { reportedOn: isKnown ? step.at!.slice(0, 10) : null, ...step };
    });
    const days = steps.map(({ reportedOn }) => reportedOn).filter((day) => day !== null);
    return { ...order, steps, dates: { ...(order.dates as object), reported: days.sort()[0] ?? null } };
  });
}

/**
 * In PostgreSQL the words of an order lie beside the table: what the index names is read in a moment, and the words of
 * one only where it has to be known where they stand. All are written anew, as they are when the store is opened.
 */
async function wordsApart(db: Any, dialect: Engine['dialect']): Promise<void> {
  if (dialect === 'sqlite') return;
  await db.schema.dropTable('order_words').execute();
  await sql`create table order_words (rowid bigint primary key, words tsvector not null)
    with (toast_tuple_target = 128)`.execute(db);
  await sql`alter table order_words alter column words set storage external`.execute(db);
  await sql`create index order_words_by_word on order_words using gin (words) with (fastupdate = off)`.execute(db);
}

const PAGE = 500;

/** Every document of a table with what `complete` adds to it, a page at a time. */
async function completed(
  db: Any,
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

async function first(db: Any, dialect: Engine['dialect']): Promise<void> {
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

/** How sources publish and what admins were told of them; what was published, as evidence; who pushes what. */
async function sources({ schema }: Any): Promise<void> {
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

/** Where a chat's app is installed, and with what token; sealed, since whoever reads it may speak as the bot. */
async function installations({ schema }: Any): Promise<void> {
  await schema
    .createTable('installations')
    .addColumn('home', 'text', (column) => column.primaryKey())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addColumn('installed_at', 'text', (column) => column.notNull())
    .addColumn('claimed_until', 'text')
    .execute();
}

/**
 * Brings the tables to this version of the bot, one process at a time.
 * @param last the step to stop at; a test makes what an older version has left
 * @throws Complaint where a newer version has been here
 */
export async function migrate({ db, dialect, name }: Engine, last?: string): Promise<void> {
  const schema = dialect === 'postgres' ? await currentSchema(db, name) : undefined;
  const steps = stepsFor(dialect);
  const known = Object.keys(steps);
  const taken = await stepsTaken(db, schema);
  const unknown = taken.filter((step) => !known.includes(step));
  if (unknown.length > 0)
    throw new Complaint(
      `${name} was last used by a newer version of the bot: it stands at ${unknown.at(-1)}, this one knows up to ${known.at(-1)}. Upgrade the bot.`,
      { act: 'admin' },
    );
  if (taken.length === known.length) return;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => steps },
    migrationTableName: TABLE,
    migrationLockTableName: `${TABLE}_lock`,
    ...(schema && { migrationTableSchema: schema }),
  });
  const { error } = await (last ? migrator.migrateTo(last) : migrator.migrateToLatest());
  if (error) throw error;
}

async function stepsTaken(db: Any, schema: string | undefined): Promise<string[]> {
  if (!(await isThere(db, schema))) return [];
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(TABLE)} order by name`.execute(db);
  return rows.map((row) => row.name);
}

/** Other schemas are not looked into: whoever drops one meanwhile would make the question fail. */
async function isThere(db: Any, schema: string | undefined): Promise<boolean> {
  const { rows } = schema
    ? await sql`select 1 from pg_tables where schemaname = ${schema} and tablename = ${TABLE}`.execute(db)
    : await sql`select 1 from sqlite_master where name = ${TABLE}`.execute(db);
  return rows.length > 0;
}

/** Other schemas of the same database may hold other bots. */
async function currentSchema(db: Any, name: string): Promise<string> {
  const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(db);
  if (rows[0]?.schema) return rows[0].schema;
  throw new Complaint(`${name} has no schema to write to: create the one that its search_path names.`, {
    act: 'admin',
  });
}
