import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Item } from '../core/item.ts';
import type { Kept, Ledger } from '../core/store.ts';
import { type Database, words } from './tables.ts';

/* What was published as it was sent, with its hash, and that it was taken back. Nothing here is ever changed. */

type Db = Kysely<Database>;

/** Marks an item as taken back; its words stay. */
export async function takeBack(db: Db, key: string): ReturnType<Ledger['takeBack']> {
  const row = await db
    .selectFrom('item_keys')
    .innerJoin('items', 'items.id', 'item_keys.item_id')
    .leftJoin('findings', 'findings.item_id', 'items.id')
    .select(['items.id', 'items.version', 'items.document', 'findings.story_id'])
    .where('item_keys.key', '=', key)
    .executeTakeFirst();
  const item = row && (JSON.parse(row.document) as Item);
  if (!item || item.deleted) return null;
  const document = JSON.stringify({ ...item, deleted: true });
  await db.updateTable('items').set({ document }).where('id', '=', row.id).execute();
  return { itemId: row.id, version: row.version, storyId: row.story_id };
}

/** Keeps what a version of an item was, with its hash; what is kept already stays. */
export async function saveEvidence(db: Db, { itemId, version, what, at, form, raw }: Kept): Promise<void> {
  const kept = words(raw);
  const hash = createHash('sha256').update(kept).digest('hex');
  await db
    .insertInto('evidence')
    .values({ item_id: itemId, version, what, at, form, hash, raw: kept })
    .onConflict((conflict) => conflict.columns(['item_id', 'version', 'what']).doNothing())
    .execute();
}

/** All that is kept of an item as its source sent it, the oldest first. */
export async function evidenceOf(db: Db, itemId: string): Promise<(Kept & { hash: string })[]> {
  const rows = await db
    .selectFrom('evidence')
    .selectAll()
    .where('item_id', '=', itemId)
    .orderBy('at')
    .orderBy('version')
    .execute();
  return rows.map(({ item_id, what, form, ...rest }) => ({
    ...rest,
    itemId: item_id,
    what: what as Kept['what'],
    form: form as Kept['form'],
  }));
}
