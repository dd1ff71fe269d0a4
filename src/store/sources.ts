import type { Kysely } from 'kysely';
import type { Source } from '../core/item.ts';
import type { Ledger, SourceState, Store } from '../core/store.ts';
import { evidenceOf } from './evidence.ts';
import { keyRows } from './stories.ts';
import { type Database, inParts, words } from './tables.ts';

/* The sources that people added, and how every source is doing. */

type Db = Kysely<Database>;
type Sources = Pick<
  Store,
  'addedSources' | 'saveSource' | 'removeSource' | 'sourceStates' | 'saveSourceStates' | 'remembered' | 'evidence'
>;

/** Values in one statement: SQLite takes 32,766, and a row has nine. */
const ROWS_AT_ONCE = 1_000;

/** Sources that people have added or changed: the part that is also done inside a transaction. */
export function addingOf(db: Db): Pick<Ledger, 'addedSources' | 'saveSource'> {
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
  };
}

/** Sources that people have added, and how each source is doing. */
export function sourcesOf(db: Db): Sources {
  return {
    ...addingOf(db),
    async removeSource(id) {
      await db.deleteFrom('sources').where('id', '=', id).execute();
    },
    async sourceStates(saved) {
      const rows = await db
        .selectFrom('source_states')
        .selectAll()
        .$if(saved !== undefined, (query) =>
          query.where('saved_at', '>=', saved!.since).where('saved_by', '!=', saved!.notBy),
        )
        .orderBy('source_id')
        .execute();
      return rows.map(
        (row): SourceState => ({
          sourceId: row.source_id,
          learnedAt: row.learned_at,
          lastGoodAt: row.last_good_at,
          failures: row.failures,
          lastError: row.last_error,
          dueAt: row.due_at,
          ...UNKNOWN,
          ...(JSON.parse(row.document ?? '{}') as Partial<SourceState>),
        }),
      );
    },
    async saveSourceStates(states, saved) {
      if (states.length === 0) return;
      await db.transaction().execute(async (transaction) => {
        for (const some of inParts(states, ROWS_AT_ONCE))
          await transaction
            .insertInto('source_states')
            .values(some.map((state) => rowOf(state, saved)))
            .onConflict((conflict) =>
              conflict.column('source_id').doUpdateSet((set) => ({
                learned_at: set.ref('excluded.learned_at'),
                last_good_at: set.ref('excluded.last_good_at'),
                failures: set.ref('excluded.failures'),
                last_error: set.ref('excluded.last_error'),
                due_at: set.ref('excluded.due_at'),
                saved_at: set.ref('excluded.saved_at'),
                saved_by: set.ref('excluded.saved_by'),
                document: set.ref('excluded.document'),
              })),
            )
            .execute();
      });
    },
    evidence: (itemId) => evidenceOf(db, itemId),
    async remembered(items) {
      const found = new Set<string>();
      for (const some of inParts(items, ROWS_AT_ONCE)) {
        const asked = new Map(some.map((item) => [keyRows([item.key])[0]!, item]));
        const rows = await db
          .selectFrom('item_keys')
          .innerJoin('items', 'items.id', 'item_keys.item_id')
          .select(['item_keys.key', 'items.content_hash'])
          .where('item_keys.key', 'in', [...asked.keys()])
          .execute();
        for (const row of rows) {
          const item = asked.get(row.key)!;
          if (item.contentHash === row.content_hash) found.add(item.key);
        }
      }
      return found;
    },
  };
}

/** What a source was not yet seen to do. */
const UNKNOWN = { lastNewAt: null, habit: null, moved: null, told: {} };

function rowOf(state: SourceState, { at, by }: { at: string; by: string }) {
  const { sourceId, learnedAt, lastGoodAt, failures, lastError, dueAt, ...rest } = state;
  return {
    source_id: sourceId,
    learned_at: learnedAt,
    last_good_at: lastGoodAt,
    failures,
    last_error: lastError && words(lastError),
    due_at: dueAt,
    saved_at: at,
    saved_by: by,
    document: JSON.stringify(rest),
  };
}
