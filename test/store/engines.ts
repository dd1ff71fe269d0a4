import type { Engine } from '../../src/store/engine.ts';
import { migrate } from '../../src/store/migrations.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { type MakeDatabase, noPostgres, postgresSchema, sqliteFile } from './databases.ts';

/** A database with its tables, beneath the store. */
export interface TestEngine {
  engine: Engine;
  drop(): Promise<void>;
}

const opened = async (make: MakeDatabase, open: (url: string) => Promise<Engine>): Promise<TestEngine> => {
  const database = await make();
  const engine = await open(database.url);
  await migrate(engine);
  return {
    engine,
    async drop() {
      await engine.db.destroy();
      await database.drop();
    },
  };
};

/** Each kind, and why it cannot be had here. */
export const ENGINES: { name: string; absent: string | null; make(): Promise<TestEngine> }[] = [
  { name: 'SQLite', absent: null, make: () => opened(sqliteFile, (url) => openSqlite(url, {})) },
  { name: 'PostgreSQL', absent: noPostgres, make: () => opened(postgresSchema, (url) => openPostgres(url, {})) },
];
