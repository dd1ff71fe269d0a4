import type { Kysely } from 'kysely';
import type { Item } from '../core/item.ts';
import type { Told } from '../core/notice.ts';
import type { Ledger, Meeting } from '../core/store.ts';
import type { Order, Story } from '../core/story.ts';
import type { Engine } from './engine.ts';
import { holdingOf } from './held.ts';
import { saveEvidence, takeBack } from './evidence.ts';
import { mend } from './mending.ts';
import { promise } from './outbox.ts';
import { votingOf } from './feedback.ts';
import { watchingOf } from './rooms.ts';
import { addingOf } from './sources.ts';
import { keyRows, near, orderOf, saveOrder, saveStory, storiesOf, storyOf } from './stories.ts';
import type { Database } from './tables.ts';

/*
 * What may be done inside one transaction. Whether an item is new is not asked but tried: its keys are unique rows,
 * and of two processes that bring it at once one finds them taken.
 */

type Db = Kysely<Database>;

/** What may be done inside one transaction. @param db that of the transaction */
export function ledgerOf(db: Db, dialect: Engine['dialect']): Ledger {
  return {
    meet: (item, keys, contentHash) => meet(db, item, keyRows(keys), contentHash),
    async saveFinding(itemId, finding, storyId) {
      const row = {
        story_id: storyId,
        relevant: finding.relevant ? 1 : 0,
        action: finding.action,
        score: finding.score,
        document: JSON.stringify(finding),
      };
      await db
        .insertInto('findings')
        .values({ item_id: itemId, ...row })
        .onConflict((conflict) => conflict.column('item_id').doUpdateSet(row))
        .execute();
    },
    story: (id) => storyOf(db, id),
    stories: (orderId) => storiesOf(db, orderId),
    nearStories: (keys, since, limit) => near<Story>(db, 'story', keyRows(keys), since, limit),
    saveStory: (story) => saveStory(db, story),
    nearOrders: (keys, since, limit) => near<Order>(db, 'order', keyRows(keys), since, limit),
    order: (id) => orderOf(db, id),
    saveOrder: (order) => saveOrder(db, dialect, order),
    mend: (mended, now) => mend(db, dialect, mended, now),
    ...holdingOf(db),
    ...watchingOf(db),
    ...votingOf(db),
    ...addingOf(db),
    told: (storyId) => toldOf(db, storyId),
    takeBack: (key) => takeBack(db, keyRows([key])[0]!),
    saveEvidence: (kept) => saveEvidence(db, kept),
    async promise(deliveries, told = []) {
      for (const one of told) await saveTold(db, one);
      return promise(db, deliveries);
    },
  };
}

async function meet(db: Db, item: Item, keys: string[], contentHash: string): Promise<Meeting> {
  const known = await db.selectFrom('item_keys').selectAll().where('key', 'in', keys).execute();
  const own = known.find((row) => row.key === keys[0]);
  if (own) return meetAgain(db, own.item_id, item, keys, contentHash);
  if (known[0]) return { kind: 'seen', itemId: known[0].item_id };

  const taken = await takeKeys(db, item.id, keys);
  if (taken.length < keys.length) {
    if (taken.length > 0) await db.deleteFrom('item_keys').where('key', 'in', taken).execute();
    return meet(db, item, keys, contentHash);
  }
  await db
    .insertInto('items')
    .values({ ...itemRow(item), content_hash: contentHash, version: 1 })
    .execute();
  await saveVersion(db, item.id, 1, item, contentHash);
  return { kind: 'new' };
}

/** An item whose source's own id is known: the same, or another version of it. */
async function meetAgain(db: Db, itemId: string, item: Item, keys: string[], contentHash: string): Promise<Meeting> {
  const before = await db
    .selectFrom('items')
    .leftJoin('findings', 'findings.item_id', 'items.id')
    .select(['items.content_hash', 'items.version', 'items.seen_at', 'findings.story_id'])
    .where('items.id', '=', itemId)
    .executeTakeFirstOrThrow();
  if (before.content_hash === contentHash) return { kind: 'seen', itemId };

  const version = before.version + 1;
  const edited = { ...item, id: itemId, seenAt: before.seen_at, edited: true };
  await db
    .updateTable('items')
    .set({ ...itemRow(edited), content_hash: contentHash, version })
    .where('id', '=', itemId)
    .execute();
  await saveVersion(db, itemId, version, item, contentHash);
  await takeKeys(db, itemId, keys);
  return { kind: 'edited', itemId, storyId: before.story_id, version };
}

/** @returns those that nobody had */
async function takeKeys(db: Db, itemId: string, keys: string[]): Promise<string[]> {
  const rows = await db
    .insertInto('item_keys')
    .values(keys.map((key) => ({ key, item_id: itemId })))
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('key')
    .execute();
  return rows.map((row) => row.key);
}

const itemRow = (item: Item) => ({
  id: item.id,
  source_id: item.sourceId,
  seen_at: item.seenAt,
  document: JSON.stringify(item),
});

async function saveVersion(db: Db, itemId: string, version: number, item: Item, contentHash: string): Promise<void> {
  const { title, summary, text } = item;
  await db
    .insertInto('item_versions')
    .values({
      item_id: itemId,
      version,
      content_hash: contentHash,
      seen_at: item.seenAt,
      document: JSON.stringify({ title, summary, text }),
    })
    .execute();
}

async function toldOf(db: Db, storyId: string): Promise<Told[]> {
  const rows = await db.selectFrom('told').selectAll().where('story_id', '=', storyId).orderBy('room_id').execute();
  return rows.map((row) => ({
    roomId: row.room_id,
    storyId: row.story_id,
    revision: row.revision,
    status: row.status,
    official: row.official === 1,
  }));
}

async function saveTold(db: Db, { roomId, storyId, revision, status, official }: Told): Promise<void> {
  const row = { revision, status, official: official ? 1 : 0 };
  await db
    .insertInto('told')
    .values({ room_id: roomId, story_id: storyId, ...row })
    .onConflict((conflict) => conflict.columns(['story_id', 'room_id']).doUpdateSet(row))
    .execute();
}
