import {
  type DatabaseIntrospector,
  Kysely,
  PostgresDialect,
  PostgresIntrospector,
  sql,
  type TableMetadata,
} from 'kysely';
import pg from 'pg';
import { type Act, Complaint, messageOf } from '../core/complaint.ts';
import { type Engine, PATIENCE_MS, type StoreSettings } from './engine.ts';
import type { Database } from './tables.ts';

/*
 * PostgreSQL, for more than one machine. Who keeps is alone by an advisory lock of the schema, which ends with its
 * transaction whatever becomes of the process. A schema of one's own is chosen as everywhere with PostgreSQL:
 * postgres://…/name?options=-c%20search_path%3Dnewsroom
 */

const CONNECTIONS = 10;
/** Whoever stops in the middle of keeping, a paused process for one, is put out by the server after this. */
const STALLED_MS = 60_000;

/** Connects lazily: what is wrong with the address is said here, what is wrong with the server by the first query. */
export async function openPostgres(url: string, settings: StoreSettings): Promise<Engine> {
  const { where, password } = placeOf(url);
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'withheld',
    max: CONNECTIONS,
    connectionTimeoutMillis: settings.patienceMs ?? PATIENCE_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
  // A connection that breaks says so twice: to the query that is under way or comes next, which throws, and as an event
  // that would end the process if nobody heard it. The pool listens only while a connection is idle, and passes it on.
  pool.on('connect', (client) => client.on('error', () => {}));
  pool.on('error', () => {});
  return {
    name: `PostgreSQL at ${where}`,
    dialect: 'postgres',
    db: new Kysely<Database>({ dialect: new OwnSchema({ pool }) }),
    async alone(transaction) {
      await sql`select set_config('idle_in_transaction_session_timeout', ${String(STALLED_MS)}, true),
        pg_advisory_xact_lock(hashtextextended('withheld ' || current_schema(), 0))`.execute(transaction);
    },
    explain: (thrown, when) => explained(thrown, { where, password, when }),
  };
}

/**
 * Before it migrates, Kysely reads the columns of all tables in all schemas, which fails where somebody drops a schema
 * meanwhile. It only looks for its own tables, which stand in ours.
 */
class OwnSchema extends PostgresDialect {
  override createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    const all = new PostgresIntrospector(db);
    return {
      getSchemas: () => all.getSchemas(),
      async getTables(): Promise<TableMetadata[]> {
        const { rows } = await sql<{ name: string; schema: string }>`
          select tablename as name, schemaname as schema from pg_tables where schemaname = current_schema()`.execute(
          db,
        );
        return rows.map((table) => ({ ...table, isView: false, isForeign: false, columns: [] }));
      },
    };
  }
}

/** Where the server is, as pg itself reads the address. */
function placeOf(url: string): { where: string; password: string } {
  try {
    const { host, port, database, password } = new pg.Client({ connectionString: url });
    return { where: `${host}:${port}, database ${database}`, password: String(password ?? '') };
  } catch (thrown) {
    // Without the cause: it quotes the address, and with it the password.
    const why = thrown instanceof TypeError ? '' : ` (${(thrown as NodeJS.ErrnoException).code ?? 'not understood'})`;
    throw new Complaint(
      `DATABASE_URL is no address of a PostgreSQL database${why}: it takes postgres://user:password@host/database, with special characters of the password percent-encoded.`,
      { act: 'admin' },
    );
  }
}

interface About {
  where: string;
  password: string;
  when: 'opening' | 'open';
}

/** Error codes: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const MEANINGS: readonly { code: RegExp; act: Act; says: string }[] = [
  { code: /^28/, act: 'admin', says: 'refuses the user or the password. Correct them in DATABASE_URL.' },
  { code: /^3D000/, act: 'admin', says: 'has no such database. Create it, or correct DATABASE_URL.' },
  { code: /^42501/, act: 'admin', says: 'does not let its user do this. Grant the user all on the schema.' },
  { code: /^(53100|58030)/, act: 'admin', says: 'cannot write: its disk is full or broken. Make room.' },
  { code: /^25006/, act: 'admin', says: 'can only be read. Name the primary server in DATABASE_URL.' },
  { code: /^53/, act: 'retry', says: 'has no connection or memory to spare.' },
  { code: /^(40|55P03|57014|25P0[34])/, act: 'retry', says: 'gave way to somebody else. It is tried again.' },
];

/** The server is gone or goes: classes 08 and 57P of its own, and what sockets say. */
const AWAY =
  /^(08\w{3}|57P0\d|ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ENOTFOUND|EAI_\w+|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT)$/;
/** pg says these without a code. */
const AWAY_WORDS = /connection terminated|timeout|not queryable|connection error|socket/i;

function explained(thrown: unknown, { where, password, when }: About): unknown {
  if (!(thrown instanceof Error) || thrown instanceof Complaint) return thrown;
  const code = 'code' in thrown ? String(thrown.code) : '';
  const complain = (act: Act, says: string) =>
    new Complaint(`PostgreSQL at ${where} ${says}${code && ` (${code})`}`, { act, cause: thrown });
  const meaning = MEANINGS.find((one) => one.code.test(code));
  if (meaning) return complain(meaning.act, meaning.says);
  if (AWAY.test(code) || (!code && AWAY_WORDS.test(thrown.message)))
    return when === 'open'
      ? complain('retry', 'does not answer.')
      : complain('admin', 'does not answer. Start it, or correct the host and port in DATABASE_URL.');
  if (when === 'open') return thrown;
  const why = password ? messageOf(thrown).replaceAll(password, '…') : messageOf(thrown);
  return complain('admin', `cannot be used: ${why}.`);
}
