import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { Complaint } from '../core/complaint.ts';
import type { Engine } from './engine.ts';
import { first } from './steps/001-tables.ts';
import { ordersAsked } from './steps/002-orders.ts';
import { held } from './steps/003-held.ts';
import { sources } from './steps/004-sources.ts';
import { installations } from './steps/005-installations.ts';
import { moves } from './steps/006-moves.ts';
import { reported } from './steps/007-reported.ts';
import { wordsApart } from './steps/008-words-apart.ts';
import { sheets } from './steps/009-sheets.ts';
import { factsAlone } from './steps/010-facts-alone.ts';
import type { Database } from './tables.ts';

/*
 * How the tables came to be, step by step, the same in both databases. A step that was ever released is never changed:
 * a new one is written into `steps/` and named below it, by its number and the version of the bot that brought it.
 */

const TABLE = 'withheld_migrations';

type Steps = Record<string, Migration>;

/** @param dialect numbering, and the index of words, are each database's own */
function stepsFor(dialect: Engine['dialect']): Steps {
  return {
    '001 (0.1.0)': { up: (db) => first(db as Kysely<Database>, dialect) },
    '002 (0.2.0): orders asked': { up: (db) => ordersAsked(db as Kysely<Database>, dialect) },
    '003 (0.2.0): held': { up: (db) => held(db as Kysely<Database>) },
    '004 (0.2.0): sources': { up: (db) => sources(db as Kysely<Database>) },
    '005 (0.2.0): installations': { up: (db) => installations(db as Kysely<Database>) },
    '006 (0.2.0): moves': { up: (db) => moves(db as Kysely<Database>) },
    '007 (0.2.0): reported': { up: (db) => reported(db as Kysely<Database>) },
    '008 (0.2.0): words apart': { up: (db) => wordsApart(db as Kysely<Database>, dialect) },
    '009 (0.2.0): sheets': { up: (db) => sheets(db as Kysely<Database>, dialect) },
    '010 (0.2.0): facts alone': { up: (db) => factsAlone(db as Kysely<Database>) },
  };
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

async function stepsTaken(db: Kysely<Database>, schema: string | undefined): Promise<string[]> {
  if (!(await isThere(db, schema))) return [];
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(TABLE)} order by name`.execute(db);
  return rows.map((row) => row.name);
}

/** Other schemas are not looked into: whoever drops one meanwhile would make the question fail. */
async function isThere(db: Kysely<Database>, schema: string | undefined): Promise<boolean> {
  const { rows } = schema
    ? await sql`select 1 from pg_tables where schemaname = ${schema} and tablename = ${TABLE}`.execute(db)
    : await sql`select 1 from sqlite_master where name = ${TABLE}`.execute(db);
  return rows.length > 0;
}

/** Other schemas of the same database may hold other bots. */
async function currentSchema(db: Kysely<Database>, name: string): Promise<string> {
  const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(db);
  if (rows[0]?.schema) return rows[0].schema;
  throw new Complaint(`${name} has no schema to write to: create the one that its search_path names.`, {
    act: 'admin',
  });
}
