import { createHash } from 'node:crypto';
import { setImmediate as othersFirst } from 'node:timers/promises';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { lastTold, madeOn, NO_MONTH } from '../core/orders/dated.ts';
import type { Item } from '../core/item.ts';
import { shortHash } from '../core/text/hash.ts';
import { folded, platformName } from '../core/placing/names.ts';
import { readSheet, type Sheet, type Words } from '../core/matching/page.ts';
import { FARTHEST_EXACT, INDEX_VERSION, type Indexed, indexedOf, sheetOfOrder } from '../core/matching/search.ts';
import type { Order } from '../core/story.ts';
import type { Engine } from './engine.ts';
import { type Database, words } from './tables.ts';

/*
 * By which orders are found: their facts, counted and walked from the latest on, and their words, in FTS5 or in a
 * tsvector. Both databases are handed words that we have folded and parted ourselves, so both know every script, and
 * know it alike. An order's number grows with the time it was last told of, so that the index of words, too, gives
 * the latest first. What an index cannot tell is asked of the words themselves, which are kept as they were read: to
 * read what is written of an order anew takes many times as long.
 */

type Db = Kysely<Database>;
type Dialect = Engine['dialect'];

/** Of an order that everybody tells of, what the first of them wrote is searched. */
const MOST_ITEMS = 40;
const ORDERS_AT_ONCE = 100;
/** Names are cut: PostgreSQL refuses to index a row of more than 2,704 bytes. */
const LONGEST_NAME = 200;

/** An order, what queries are asked of it, and its words as an index is to hold them. */
interface Read {
  order: Order;
  sheet: Sheet<Words>;
  words: Indexed;
}

/** Writes down by which these orders are found, in the place of what was written before. Inside a transaction. */
export async function indexOrders(db: Db, dialect: Dialect, orders: readonly Order[]): Promise<void> {
  await write(db, dialect, await read(db, orders));
}

async function read(db: Db, orders: readonly Order[]): Promise<Read[]> {
  if (orders.length === 0) return [];
  const items = await itemsOf(
    db,
    orders.map(({ id }) => id),
  );
  return orders.map((order) => {
    const sheet = readSheet(sheetOfOrder({ order, items: items.get(order.id) ?? [] }));
    return { order, sheet, words: indexedOf(sheet) };
  });
}

async function write(db: Db, dialect: Dialect, all: readonly Read[]): Promise<void> {
  if (all.length === 0) return;
  const orders = all.map(({ order }) => order);
  await unindex(
    db,
    orders.map(({ id }) => id),
  );
  const numbers = await numbersFor(db, orders);
  const rows = orders.map((order) => sql`(${order.id}, ${lastTold(order)}, cast(${numbers.get(order.id)!} as bigint))`);
  await sql`with fresh (id, told_at, number) as (values ${sql.join(rows)})
    update orders set told_at = fresh.told_at, number = fresh.number, indexed_as = ${sql.lit(INDEX_VERSION)}
    from fresh where orders.id = fresh.id`.execute(db);
  const facts = orders.flatMap(factRows);
  if (facts.length > 0) await db.insertInto('order_facts').values(facts).execute();
  const sheets = all.map(({ order, sheet }) => ({ number: numbers.get(order.id)!, document: JSON.stringify(sheet) }));
  await db.insertInto('order_sheets').values(sheets).execute();
  const entries = all.map(({ order, words }) => ENTRY[dialect].of(numbers.get(order.id)!, words));
  await sql`insert into order_words ${sql.raw(ENTRY[dialect].columns)} values ${sql.join(entries)}`.execute(db);
}

/** Takes orders out of the indexes. */
export async function unindex(db: Db, ids: readonly string[]): Promise<void> {
  await db.deleteFrom('order_facts').where('order_id', 'in', ids).execute();
  const numbers = sql`select number from orders where number is not null and id in (${sql.join(ids)})`;
  await sql`delete from order_words where rowid in (${numbers})`.execute(db);
  await sql`delete from order_sheets where number in (${numbers})`.execute(db);
}

/** The ids of orders that an older version of the bot wrote, or indexed otherwise, the latest first. */
export async function ordersToIndex(db: Db): Promise<string[]> {
  const left = await notIndexed(db).orderBy('last_seen_at', 'desc').execute();
  return left.map(({ id }) => id);
}

const notIndexed = (db: Db) => db.selectFrom('orders').select('id').where('indexed_as', '<', INDEX_VERSION);

/**
 * Indexes these orders anew, so many at a time: the next are read while the former are written. Several processes share
 * the work, as each leaves out what another did, or what was indexed because it was kept.
 * @param isStopped is asked between so many and the next
 * @returns how many were indexed here
 */
export async function indexAnew(
  { db, dialect, alone }: Engine,
  ids: readonly string[],
  isStopped = () => false,
): Promise<number> {
  let indexed = 0;
  let former: Read[] = [];
  if (ids.length > ORDERS_AT_ONCE) await WRITTEN[dialect].gathered(db);
  for (let at = 0; at < ids.length + ORDERS_AT_ONCE; at += ORDERS_AT_ONCE) {
    // SQLite answers without a pause: whatever else is under way in this process has its turn here.
    await othersFirst();
    if (isStopped()) return indexed;
    [former] = await Promise.all([readSome(ids.slice(at, at + ORDERS_AT_ONCE)), writeSome(former)]);
  }
  await WRITTEN[dialect].atOnce(db);
  return indexed;

  async function readSome(some: readonly string[]): Promise<Read[]> {
    if (some.length === 0) return [];
    const rows = await db.selectFrom('orders').select('document').where('id', 'in', some).execute();
    return read(
      db,
      rows.map((row) => JSON.parse(row.document) as Order),
    );
  }

  async function writeSome(some: readonly Read[]): Promise<void> {
    if (some.length === 0) return;
    await db.transaction().execute(async (transaction) => {
      await alone(transaction);
      const names = some.map(({ order }) => order.id);
      const left = new Set((await notIndexed(transaction).where('id', 'in', names).execute()).map(({ id }) => id));
      const mine = some.filter(({ order }) => left.has(order.id));
      await write(transaction, dialect, mine);
      indexed += mine.length;
    });
  }
}

/**
 * Whether words are written into their index at once, so that no search looks through what is not yet in its place, or
 * gathered first and sorted in, which is five times as fast. FTS5 gathers by itself.
 * https://www.postgresql.org/docs/current/gin.html#GIN-FAST-UPDATE
 */
const WRITTEN: Readonly<Record<Dialect, Record<'gathered' | 'atOnce', (db: Db) => Promise<void>>>> = {
  sqlite: { async gathered() {}, async atOnce() {} },
  postgres: {
    async gathered(db) {
      await sql`alter index order_words_by_word set (fastupdate = on)`.execute(db);
    },
    async atOnce(db) {
      const gathered = await sql`select 1 from pg_class
        where oid = 'order_words_by_word'::regclass and 'fastupdate=on' = any(reloptions)`.execute(db);
      if (gathered.rows.length === 0) return;
      await sql`alter index order_words_by_word set (fastupdate = off)`.execute(db);
      await sql`select gin_clean_pending_list('order_words_by_word')`.execute(db);
    },
  },
};

/** By id: seconds, and then what tells apart those that were told of in the same one. */
async function numbersFor(db: Db, orders: readonly Order[]): Promise<Map<string, number>> {
  const numbers = new Map(orders.map((order) => [order.id, numberOf(order)]));
  for (;;) {
    const owners = await db
      .selectFrom('orders')
      .select(['id', 'number'])
      .where('number', 'in', [...numbers.values()])
      .execute();
    const taken = new Map(owners.map(({ id, number }) => [Number(number), id]));
    let settled = true;
    for (const [id, number] of numbers) {
      if ((taken.get(number) ?? id) !== id) {
        numbers.set(id, number + 1);
        settled = false;
      } else taken.set(number, id);
    }
    if (settled) return numbers;
  }
}

const APART_WITHIN_A_SECOND = 1_000_000;

function numberOf(order: Order): number {
  const seconds = Math.floor((Date.parse(lastTold(order)) || 0) / 1_000);
  const apart = createHash('sha256').update(order.id).digest().readUInt32BE() % APART_WITHIN_A_SECOND;
  return seconds * APART_WITHIN_A_SECOND + apart;
}

/** What is counted and listed, each once: `value` is what is the same in two spellings of a `name`. */
function factRows(order: Order): Database['order_facts'][] {
  const { country, platforms, issuer, legalBasis } = order.facts;
  const day = madeOn(order);
  const facts: [fact: string, value: string, name: string][] = [
    ...(country ? [['country', country, country] as [string, string, string]] : []),
    ...platforms.map((name): [string, string, string] => ['platform', platformName(name) || name.toLowerCase(), name]),
    ...(issuer ? [['issuer', folded(issuer) || issuer, issuer] as [string, string, string]] : []),
    ...legalBasis.map((name): [string, string, string] => ['law', folded(name) || name, name]),
    ...order.steps.map(({ action }): [string, string, string] => ['action', action, action]),
    ['month', day?.slice(0, 7) ?? NO_MONTH, day?.slice(0, 7) ?? NO_MONTH],
  ];
  const once = new Map(facts.map(([fact, value, name]) => [`${fact}:${cut(value)}`, { fact, value, name }]));
  return [...once.values()].map(({ fact, value, name }) => ({
    order_id: order.id,
    fact,
    value: cut(value),
    name: cut(name),
    told_at: lastTold(order),
    // Before every day since which it can be asked.
    made_on: day ?? '',
    country,
    status: order.status,
  }));
}

const cut = (text: string): string => words(text).slice(0, LONGEST_NAME);

/** The items that tell of each order, in the order of their arrival. */
export async function itemsOf(db: Db, ids: readonly string[]): Promise<Map<string, Item[]>> {
  const { rows } = await sql<{ order_id: string; item: string }>`
    select order_id, item from (
      select stories.order_id, items.document as item,
        row_number() over (partition by stories.order_id order by items.seen_at, items.id) as place
      from stories
      join findings on findings.story_id = stories.id
      join items on items.id = findings.item_id
      where stories.order_id in (${sql.join(ids)})
    ) as told where place <= ${sql.lit(MOST_ITEMS)} order by order_id, place`.execute(db);
  const items = new Map<string, Item[]>();
  for (const { order_id, item } of rows) {
    const others = items.get(order_id);
    if (others) others.push(JSON.parse(item));
    else items.set(order_id, [JSON.parse(item)]);
  }
  return items;
}

/** How each database is told what is in an entry. Words hold nothing that either reads as a sign. */
const ENTRY: Readonly<Record<Dialect, { columns: string; of(number: number, indexed: Indexed): RawBuilder<unknown> }>> =
  {
    // Lone signs between runs, so that no phrase spans two, nor what is near.
    sqlite: {
      columns: '(rowid, title, others)',
      of: (number, { title, texts, facts }) => {
        const written = texts.map((run) => run.join(' ')).join(` ${'_ '.repeat(FARTHEST_EXACT)}`);
        return sql`(${number}, ${title.join(' ')}, ${[written, ...facts.map((run) => run.join(' '))].join(' _ ')})`;
      },
    },
    postgres: {
      columns: '(rowid, words, title)',
      of: (number, indexed) => {
        const { words, title } = vectorsOf(indexed);
        return sql`(${number}, ${words}::tsvector, ${title}::tsvector)`;
      },
    },
  };

/** Before a word of the title in a tsvector. No word as it is indexed has this sign. */
export const TITLE = '^';
/** Before what stands for two words side by side; nor has it this. */
const PAIR = '+';
/** Hexadecimal digits of it: few are taken for others, and whoever asks looks where the words stand. One more makes the index half as big again. */
const PAIR_DIGITS = 4;
/** The greatest position there is; what stands farther is found, but not as a part of a phrase. */
const LAST_POSITION = 16_383;

/** What stands for each two of these words that stand side by side. */
export const pairsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((word, n) => PAIR + shortHash(`${words[n]} ${word}`).slice(0, PAIR_DIGITS));

/**
 * https://www.postgresql.org/docs/current/datatype-textsearch.html · Positions of runs lie apart. A word of the title
 * is there a second time, marked: an index knows no weights, and would look into every order that has the word. What
 * stands side by side is there as well: it knows no positions, either. The title is also by itself, which is soon read.
 */
function vectorsOf({ title, texts, facts }: Indexed): { words: string; title: string } {
  const marked = title.map((word) => TITLE + word);
  const places = placesOf([title, ...texts, ...facts]);
  for (const mark of [...marked, ...[...texts, ...facts, title, marked].flatMap(pairsOf)]) places.set(mark, []);
  return { words: written(places), title: written(placesOf([title])) };
}

function placesOf(runs: readonly string[][]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  let position = 0;
  for (const run of runs) {
    for (const word of run) {
      position += 1;
      const at = places.get(word) ?? [];
      if (position < LAST_POSITION) at.push(position);
      places.set(word, at);
    }
    position += FARTHEST_EXACT;
  }
  return places;
}

const written = (places: Map<string, number[]>): string =>
  [...places].map(([word, at]) => `'${word}'${at.length > 0 ? `:${at.join(',')}` : ''}`).join(' ');
