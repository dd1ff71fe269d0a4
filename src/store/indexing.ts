import { createHash } from 'node:crypto';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { lastTold, madeOn } from '../core/dated.ts';
import type { Item } from '../core/item.ts';
import { folded, platformName } from '../core/placing/names.ts';
import { type Candidate, INDEX_VERSION, type Indexed, indexedOf, sheetOfOrder, type Wanted } from '../core/search.ts';
import type { Order } from '../core/story.ts';
import type { Engine } from './engine.ts';
import { type Database, words } from './tables.ts';

/*
 * By which orders are found: their facts, counted and walked from the latest on, and their words, in FTS5 or in a
 * tsvector. Both databases are handed words that we have folded and parted ourselves, so both know every script, and
 * know it alike. An order's number grows with the time it was last told of, so that the index of words, too, gives
 * the latest first.
 */

type Db = Kysely<Database>;
type Dialect = Engine['dialect'];

/** Of an order that everybody tells of, what the first of them wrote is searched. */
const MOST_ITEMS = 40;
const ORDERS_AT_ONCE = 200;
/** Names are cut: PostgreSQL refuses to index a row of more than 2,704 bytes. */
const LONGEST_NAME = 200;

/** Writes down by which these orders are found, in the place of what was written before. Inside a transaction. */
export async function indexOrders(db: Db, dialect: Dialect, orders: readonly Order[]): Promise<void> {
  if (orders.length === 0) return;
  const ids = orders.map(({ id }) => id);
  await unindex(db, ids);
  const numbers = await numbersFor(db, orders);
  const items = await itemsOf(db, ids);
  const rows = orders.map((order) => sql`(${order.id}, ${lastTold(order)}, cast(${numbers.get(order.id)!} as bigint))`);
  await sql`with fresh (id, told_at, number) as (values ${sql.join(rows)})
    update orders set told_at = fresh.told_at, number = fresh.number, indexed_as = ${sql.lit(INDEX_VERSION)}
    from fresh where orders.id = fresh.id`.execute(db);
  const facts = orders.flatMap(factRows);
  if (facts.length > 0) await db.insertInto('order_facts').values(facts).execute();
  const entries = orders.map((order) => {
    const entry = indexedOf(sheetOfOrder({ order, items: items.get(order.id) ?? [] }));
    return SPELL[dialect].entry(numbers.get(order.id)!, entry);
  });
  await sql`insert into order_words ${sql.raw(SPELL[dialect].columns)} values ${sql.join(entries)}`.execute(db);
}

/** Takes orders out of the indexes. */
export async function unindex(db: Db, ids: readonly string[]): Promise<void> {
  await db.deleteFrom('order_facts').where('order_id', 'in', ids).execute();
  await sql`delete from order_words where rowid in (
    select number from orders where number is not null and id in (${sql.join(ids)}))`.execute(db);
}

/** Indexes those orders that an older version of the bot wrote, or indexed otherwise. */
export async function indexTheRest({ db, dialect, alone }: Engine): Promise<void> {
  const left = (among: Db) =>
    among
      .selectFrom('orders')
      .select('document')
      .where('indexed_as', '<', INDEX_VERSION)
      .limit(ORDERS_AT_ONCE)
      .execute();
  while ((await left(db)).length > 0)
    await db.transaction().execute(async (transaction) => {
      await alone(transaction);
      const rows = await left(transaction);
      await indexOrders(
        transaction,
        dialect,
        rows.map((row) => JSON.parse(row.document) as Order),
      );
    });
}

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
    ['month', day.slice(0, 7), day.slice(0, 7)],
  ];
  const once = new Map(facts.map(([fact, value, name]) => [`${fact}:${cut(value)}`, { fact, value, name }]));
  return [...once.values()].map(({ fact, value, name }) => ({
    order_id: order.id,
    fact,
    value: cut(value),
    name: cut(name),
    told_at: lastTold(order),
    made_on: day,
  }));
}

const cut = (text: string): string => words(text).slice(0, LONGEST_NAME);

/** The items that tell of each order, in the order of their arrival. */
async function itemsOf(db: Db, ids: readonly string[]): Promise<Map<string, Item[]>> {
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

/** A place in the index of words, from which to go on. */
export type Found = Candidate & { place: number };

/**
 * Orders that have what is wanted, and perhaps some that have not quite: the latest first.
 * @param before only those whose place is lower; null for the latest of all
 */
export async function ordersWith(
  db: Db,
  dialect: Dialect,
  wanted: Wanted,
  before: number | null,
  limit: number,
): Promise<Found[]> {
  const { rows } = await wantedQuery(dialect, wanted, before, limit).execute(db);
  if (rows.length === 0) return [];
  const items = await itemsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, number, document }) => ({
    place: Number(number),
    order: JSON.parse(document) as Order,
    items: items.get(id) ?? [],
  }));
}

/** Exported for the test that looks at its plan. */
export function wantedQuery(dialect: Dialect, wanted: Wanted, before: number | null, limit: number) {
  const all = wanted.kind === 'all' || (wanted.kind === 'without' && wanted.of.kind === 'all');
  const from = all
    ? sql`orders where number is not null ${wanted.kind === 'all' ? sql`` : notHaving(dialect, wanted)}`
    : sql`order_words join orders on orders.number = order_words.rowid where ${SPELL[dialect].has(wanted)}`;
  const place = sql.ref(all ? 'orders.number' : 'order_words.rowid');
  const earlier = before === null ? sql`` : sql`and ${place} < ${before}`;
  return sql<{ id: string; number: number | string; document: string }>`
    select orders.id, orders.number, orders.document from ${from} ${earlier}
    order by ${place} desc limit ${limit}`;
}

const notHaving = (dialect: Dialect, { not }: Extract<Wanted, { kind: 'without' }>) => sql`and number not in (
  select rowid from order_words where ${SPELL[dialect].has({ kind: 'or', of: not })})`;

/** How each database is told what is in an entry and what is wanted. Words hold nothing that either reads as a sign. */
interface Spelling {
  columns: string;
  entry(number: number, indexed: Indexed): RawBuilder<unknown>;
  has(wanted: Wanted): RawBuilder<unknown>;
}

/** https://www.sqlite.org/fts5.html#full_text_query_syntax · a lone sign between runs, so that no phrase spans two */
const FTS5: Spelling = {
  columns: '(rowid, title, others)',
  entry: (number, { title, others }) =>
    sql`(${number}, ${title.join(' ')}, ${others.map((run) => run.join(' ')).join(' _ ')})`,
  has: (wanted) => sql`order_words match ${fts5(wanted)}`,
};

function fts5(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'all':
      throw new Error('everything is not asked of an index');
    case 'words':
      return `${wanted.inTitle ? 'title : ' : ''}"${wanted.words.join(' ')}"${wanted.prefix ? ' *' : ''}`;
    case 'near':
      return `${wanted.inTitle ? 'title : ' : ''}NEAR(${wanted.words.map(({ word, prefix }) => `"${word}"${prefix ? ' *' : ''}`).join(' ')}, ${wanted.within - 1})`;
    case 'without':
      return `(${fts5(wanted.of)} NOT (${wanted.not.map(fts5).join(' OR ')}))`;
    default:
      return `(${wanted.of.map(fts5).join(wanted.kind === 'and' ? ' AND ' : ' OR ')})`;
  }
}

/** https://www.postgresql.org/docs/current/datatype-textsearch.html · weight A is the title; positions of runs lie apart */
const TSVECTOR: Spelling = {
  columns: '(rowid, words)',
  entry: (number, indexed) => sql`(${number}, ${vectorOf(indexed)}::tsvector)`,
  has: (wanted) => sql`order_words.words @@ ${tsquery(wanted)}::tsquery`,
};

/** The greatest position there is; what stands farther is found, but not as a part of a phrase. */
const LAST_POSITION = 16_383;

function vectorOf({ title, others }: Indexed): string {
  const places = new Map<string, string[]>();
  let position = 0;
  for (const [n, run] of [title, ...others].entries()) {
    for (const word of run) {
      position += 1;
      const at = places.get(word) ?? [];
      if (position < LAST_POSITION) at.push(n === 0 ? `${position}A` : String(position));
      places.set(word, at);
    }
    position += 1;
  }
  return [...places].map(([word, at]) => `'${word}'${at.length > 0 ? `:${at.join(',')}` : ''}`).join(' ');
}

function tsquery(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'all':
      throw new Error('everything is not asked of an index');
    case 'words':
      return `(${wanted.words
        .map((word, n) => {
          const marks = `${wanted.prefix && n === wanted.words.length - 1 ? '*' : ''}${wanted.inTitle ? 'A' : ''}`;
          return `'${word}'${marks && `:${marks}`}`;
        })
        .join(' <-> ')})`;
    case 'near':
      return nearTsquery(wanted);
    case 'without':
      return `(${tsquery(wanted.of)} & !(${wanted.not.map(tsquery).join(' | ')}))`;
    default:
      return `(${wanted.of.map(tsquery).join(wanted.kind === 'and' ? ' & ' : ' | ')})`;
  }
}

/** An exact distance is all that a tsquery knows, so each is named; farther words only have to be there. */
const FARTHEST_NAMED = 12;

function nearTsquery({ words, within, inTitle }: Extract<Wanted, { kind: 'near' }>): string {
  const [one, other] = words.map(({ word, prefix }) => {
    const marks = `${prefix ? '*' : ''}${inTitle ? 'A' : ''}`;
    return `'${word}'${marks && `:${marks}`}`;
  });
  if (within > FARTHEST_NAMED) return `(${one} & ${other})`;
  const distances = Array.from({ length: within }, (_, n) => n + 1);
  return `(${distances.flatMap((far) => [`${one} <${far}> ${other}`, `${other} <${far}> ${one}`]).join(' | ')})`;
}

const SPELL: Readonly<Record<Dialect, Spelling>> = { sqlite: FTS5, postgres: TSVECTOR };
