import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';

/** A database of a test's own. */
export interface TestDatabase {
  url: string;
  /** Behind the store's back. */
  run(statement: string): Promise<Record<string, unknown>[]>;
  /** Forgets every row, while nobody has it open. */
  empty(): Promise<void>;
  drop(): Promise<void>;
}

/** Every table, those last that others refer to. */
const TABLES = [
  'item_versions',
  'item_keys',
  'findings',
  'evidence',
  'items',
  'story_keys',
  'stories',
  'order_keys',
  'order_facts',
  'order_words',
  'order_sheets',
  'feedback',
  'orders',
  'moves',
  'rooms',
  'watches',
  'told',
  'deliveries',
  'sources',
  'pushes',
  'source_states',
  'installations',
  'audit',
  'mutes',
  'cache',
];

const forgetting = `begin; ${TABLES.map((table) => `delete from ${table};`).join(' ')} commit`;

export type MakeDatabase = () => Promise<TestDatabase>;

export const sqliteFile: MakeDatabase = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'withheld-store-'));
  const file = join(folder, 'deep', 'withheld.db');
  const withFile = <T>(work: (sqlite: Sqlite.Database) => T): T => {
    const sqlite = new Sqlite(file);
    try {
      return work(sqlite);
    } finally {
      sqlite.close();
    }
  };
  return {
    url: `sqlite:${file}`,
    run: async (statement) =>
      withFile((sqlite) => {
        const prepared = sqlite.prepare<[], Record<string, unknown>>(statement);
        if (prepared.reader) return prepared.all();
        prepared.run();
        return [];
      }),
    empty: async () => withFile((sqlite) => void sqlite.exec(forgetting)),
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
};

export const SERVER = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test';

/** Why the tests that need PostgreSQL cannot run here, or null. `WITHHELD_DEMAND_SERVERS` makes that a failure. */
export const noPostgres: string | null = await ask(SERVER, 'select 1').then(
  () => null,
  (thrown: Error & { code?: string }) => {
    const why = `no PostgreSQL answers at TEST_DATABASE_URL (${thrown.code ?? thrown.message})`;
    if (process.env.WITHHELD_DEMAND_SERVERS) throw new Error(why, { cause: thrown });
    return why;
  },
);

/** A schema of its own, chosen by the address alone, as the bot's users would. */
export const postgresSchema: MakeDatabase = async () => {
  const schema = `withheld_${randomBytes(6).toString('hex')}`;
  await ask(SERVER, `create schema ${schema}`);
  const url = inSchema(SERVER, schema);
  return {
    url,
    run: (statement) => ask(url, statement),
    empty: async () => void (await ask(url, forgetting)),
    drop: async () => void (await ask(SERVER, `drop schema ${schema} cascade`)),
  };
};

export function inSchema(server: string, schema: string): string {
  const url = new URL(server);
  url.searchParams.set('options', `-c search_path=${schema}`);
  return url.href.replaceAll('+', '%20');
}

async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  // Tests cut connections; what is asked here says so itself.
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
