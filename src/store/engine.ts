import type { Kysely, Transaction } from 'kysely';
import type { Database } from './tables.ts';

/** One of the databases, opened: all that differs between them. */
export interface Engine {
  /** For people; never holds a password. */
  name: string;
  dialect: 'sqlite' | 'postgres';
  db: Kysely<Database>;
  /** Called first in a transaction that must be alone over all processes. */
  alone(transaction: Transaction<Database>): Promise<void>;
  /** What this database's own error means to people; anything else is given back as it is. */
  explain(thrown: unknown, when: 'opening' | 'open'): unknown;
}

export interface StoreSettings {
  /** How long to wait for another's lock (SQLite) or for a connection (PostgreSQL). */
  patienceMs?: number;
  /**
   * Opens the store before those orders are indexed anew that an older version of the bot indexed otherwise: told here
   * how many they are, and when it is done. Until then queries may not find them. Not given, opening waits.
   */
  meanwhile?: (orders: number, indexed: Promise<unknown>) => unknown;
}

export const PATIENCE_MS = 5_000;
