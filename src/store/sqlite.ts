import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { Complaint, messageOf } from '../core/complaint.ts';
import { remembering } from '../core/once.ts';
import { type Engine, PATIENCE_MS, type StoreSettings } from './engine.ts';
import type { Database } from './tables.ts';

/*
 * SQLite in a file. A driver of our own for two reasons: every transaction takes the write lock when it begins, so that
 * none can fail half-way for having read first; and waiting for another's lock is done here and not by SQLite, whose
 * own busy handler sleeps in the middle of the event loop.
 */

const DEFAULT_FILE = 'data/withheld.db';
const MEMORY = ':memory:';
/** Compiled statements that are kept; lists of keys make many of them. */
const STATEMENTS = 500;
/** Between two tries for the lock, in milliseconds: short, and never in step with another process. */
const AGAIN_MS = { least: 2, spread: 20 };

/** `sqlite:data/my.db`, `sqlite:///var/lib/my.db`, `sqlite::memory:`; null is the default file. */
export function fileOf(url: string | null): string {
  return url?.replace(/^sqlite:(\/\/)?/, '') || DEFAULT_FILE;
}

/** @throws Complaint where the folder cannot be made, or the file cannot be written or is no database */
export async function openSqlite(url: string | null, settings: StoreSettings): Promise<Engine> {
  const file = fileOf(url);
  const explain: Engine['explain'] = (thrown) => explained(thrown, file);
  const patienceMs = settings.patienceMs ?? PATIENCE_MS;
  const sqlite = await opened(file, patienceMs, explain);
  return {
    name: `SQLite in ${file === MEMORY ? 'memory' : file}`,
    dialect: 'sqlite',
    db: new Kysely<Database>({ dialect: dialectOf(sqlite, patienceMs) }),
    alone: async () => {},
    explain,
  };
}

async function opened(file: string, patienceMs: number, explain: Engine['explain']): Promise<Sqlite.Database> {
  if (file !== MEMORY) makeFolder(dirname(file));
  let sqlite: Sqlite.Database | undefined;
  try {
    const opening = new Sqlite(file, { timeout: 0 });
    sqlite = opening;
    await patiently(() => prepareFile(opening), patienceMs);
    return opening;
  } catch (thrown) {
    sqlite?.close();
    throw explain(thrown, 'opening');
  }
}

/** A crash of the machine loses nothing that was kept: the log is synced at each commit. */
function prepareFile(sqlite: Sqlite.Database): void {
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  // SQLite opens a file that it may only read without a word, and even gives it the write lock; a write finds out.
  const version = sqlite.pragma('user_version', { simple: true });
  sqlite.exec(`begin immediate; pragma user_version = ${version}; rollback`);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (thrown) {
    throw new Complaint(
      `The folder ${folder} for the database cannot be made (${messageOf(thrown)}): make it, or name another file in DATABASE_URL.`,
      { act: 'admin', cause: thrown },
    );
  }
}

function dialectOf(sqlite: Sqlite.Database, patienceMs: number): Dialect {
  return {
    createAdapter: () => new TransactionalAdapter(),
    createDriver: () => new PatientDriver(sqlite, patienceMs),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** SQLite does roll back changes of tables: so two processes that start together do not migrate at once. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** One connection, which Kysely hands to one asker at a time. */
class PatientDriver implements Driver {
  readonly #sqlite: Sqlite.Database;
  readonly #connection: PatientConnection;

  constructor(sqlite: Sqlite.Database, patienceMs: number) {
    this.#sqlite = sqlite;
    this.#connection = new PatientConnection(sqlite, patienceMs);
  }

  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }
  async releaseConnection(): Promise<void> {}
  async beginTransaction(): Promise<void> {
    await this.#connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
  async commitTransaction(): Promise<void> {
    await this.#connection.executeQuery(CompiledQuery.raw('commit'));
  }
  /** Some failures, a full disk among them, have rolled back already. */
  async rollbackTransaction(): Promise<void> {
    if (this.#sqlite.inTransaction) await this.#connection.executeQuery(CompiledQuery.raw('rollback'));
  }
  async destroy(): Promise<void> {
    this.#sqlite.close();
  }
}

class PatientConnection implements DatabaseConnection {
  readonly #sqlite: Sqlite.Database;
  readonly #patienceMs: number;
  readonly #statement = remembering(STATEMENTS, (sql) => this.#sqlite.prepare<unknown[]>(sql));

  constructor(sqlite: Sqlite.Database, patienceMs: number) {
    this.#sqlite = sqlite;
    this.#patienceMs = patienceMs;
  }

  executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    return patiently(() => {
      const statement = this.#statement(sql);
      if (statement.reader) return { rows: statement.all(...parameters) as Row[] };
      return { rows: [], numAffectedRows: BigInt(statement.run(...parameters).changes) };
    }, this.#patienceMs);
  }

  // biome-ignore lint/correctness/useYield: nothing here streams
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('rows are not streamed');
  }
}

/** Tries again while another holds the lock. Inside a transaction it never comes to that: the lock is ours. */
async function patiently<T>(work: () => T, patienceMs: number): Promise<T> {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      return work();
    } catch (thrown) {
      if (!isBusy(thrown) || performance.now() > until) throw thrown;
    }
    await sleep(AGAIN_MS.least + Math.random() * AGAIN_MS.spread);
  }
}

const isBusy = (thrown: unknown): boolean => /^SQLITE_(BUSY|LOCKED)/.test(codeOf(thrown));
const codeOf = (thrown: unknown): string => (thrown instanceof Sqlite.SqliteError ? thrown.code : '');

/** Result codes: https://www.sqlite.org/rescode.html */
const MEANINGS: readonly { code: RegExp; act: 'retry' | 'admin'; says: string }[] = [
  { code: /^SQLITE_(BUSY|LOCKED)/, act: 'retry', says: 'is held by another program. If that lasts, end the other.' },
  {
    code: /^SQLITE_(READONLY|PERM|AUTH)/,
    act: 'admin',
    says: 'cannot be written. Give the user that runs the bot write permission to it and to its folder.',
  },
  {
    code: /^SQLITE_NOTADB/,
    act: 'admin',
    says: 'is no SQLite database. Move it away, or name another file in DATABASE_URL.',
  },
  { code: /^SQLITE_CORRUPT/, act: 'admin', says: 'is damaged. Stop the bot and put back a copy.' },
  { code: /^SQLITE_FULL/, act: 'admin', says: 'cannot grow: the disk is full. Make room.' },
  {
    code: /^SQLITE_CANTOPEN/,
    act: 'admin',
    says: 'cannot be opened. See that it is a file, and that the user that runs the bot may write to its folder.',
  },
  { code: /^SQLITE_IOERR/, act: 'admin', says: 'cannot be read or written. Check the disk.' },
];

function explained(thrown: unknown, file: string): unknown {
  const code = codeOf(thrown);
  const meaning = MEANINGS.find((one) => one.code.test(code));
  if (!meaning) return thrown;
  return new Complaint(`The database ${file} ${meaning.says} (${code})`, { act: meaning.act, cause: thrown });
}
