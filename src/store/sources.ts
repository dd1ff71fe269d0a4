import type { Kysely } from 'kysely';
import type { Source } from '../core/item.ts';
import type { SourceState, Store } from '../core/store.ts';
import { type Database, words } from './tables.ts';

/* The sources that people added, and how every source is doing. */

type Db = Kysely<Database>;
type Sources = Pick<Store, 'addedSources' | 'saveSource' | 'removeSource' | 'sourceStates' | 'saveSourceState'>;

export function sourcesOf(db: Db): Sources {
  return {
    async addedSources() {
      const rows = await db.selectFrom('sources').select('document').orderBy('id').execute();
      return rows.map((row) => JSON.parse(row.document) as Source);
    },
    async saveSource(source) {
      const row = { document: JSON.stringify(source) };
      await db
        .insertInto('sources')
        .values({ id: source.id, ...row })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
    },
    async removeSource(id) {
      await db.deleteFrom('sources').where('id', '=', id).execute();
    },
    async sourceStates() {
      const rows = await db.selectFrom('source_states').selectAll().orderBy('source_id').execute();
      return rows.map(
        (row): SourceState => ({
          sourceId: row.source_id,
          learnedAt: row.learned_at,
          lastGoodAt: row.last_good_at,
          failures: row.failures,
          lastError: row.last_error,
          dueAt: row.due_at,
        }),
      );
    },
    async saveSourceState({ sourceId, learnedAt, lastGoodAt, failures, lastError, dueAt }) {
      const row = {
        learned_at: learnedAt,
        last_good_at: lastGoodAt,
        failures,
        last_error: lastError && words(lastError),
        due_at: dueAt,
      };
      await db
        .insertInto('source_states')
        .values({ source_id: sourceId, ...row })
        .onConflict((conflict) => conflict.column('source_id').doUpdateSet(row))
        .execute();
    },
  };
}
