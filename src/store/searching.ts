import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Word } from '../core/matching/query.ts';
import { type Candidate, FARTHEST_EXACT, isEndless, type Places, type Wanted } from '../core/matching/search.ts';
import type { Order } from '../core/story.ts';
import type { Engine } from './engine.ts';
import { itemsOf, TITLE } from './indexing.ts';
import type { Database } from './tables.ts';

/*
 * How an index of words is asked for all orders that have what is wanted, the latest first. FTS5 walks its lists of
 * orders side by side, from the latest on, and stops when it has enough; a phrase is in the lists. PostgreSQL's index
 * knows which orders have some words, but not where: so of common words it reads the orders themselves, which takes a
 * tenth of a second for a hundred thousand. Where there are so many that it would take too long, it says so.
 */

type Db = Kysely<Database>;

/** How far PostgreSQL looks to answer one question; tests take less. */
const REACH = {
  /** Of the latest orders so many are read in a moment: common words soon fill a page. */
  first: 1_000,
  /** So long at all orders. */
  patienceMs: 1_000,
  /** Where that was not enough, at so many of the latest. */
  latest: 10_000,
};
type Reach = typeof REACH;

/** Where the orders are that have what is wanted, and perhaps some that have not quite: see `Store`. */
export function placesWith(
  { db, dialect }: Engine,
  wanted: Wanted,
  limit: number,
  best: Wanted | null = null,
  reach: Reach = REACH,
): Promise<Places> {
  return dialect === 'sqlite' ? inLists(db, wanted, limit, best) : inRows(db, wanted, limit, best, reach);
}

/** The orders at these places, and what was read of each; in the order of the places. */
export async function ordersAt(db: Db, places: readonly number[]): Promise<Candidate[]> {
  if (places.length === 0) return [];
  const rows = await db
    .selectFrom('orders')
    .select(['id', 'number', 'document'])
    .where('number', 'in', places)
    .execute();
  if (rows.length === 0) return [];
  const items = await itemsOf(
    db,
    rows.map(({ id }) => id),
  );
  const at = new Map(rows.map((row) => [Number(row.number), row]));
  return places.flatMap((place) => {
    const row = at.get(place);
    return row ? [{ order: JSON.parse(row.document) as Order, items: items.get(row.id) ?? [] }] : [];
  });
}

async function inLists(db: Db, wanted: Wanted, limit: number, best: Wanted | null): Promise<Places> {
  const places = new Set<number>();
  for (const asked of best ? [best, wanted] : [wanted]) {
    if (places.size >= limit) break;
    const { rows } = await listsQuery(asked, limit).execute(db);
    for (const { place } of rows) places.add(place);
  }
  return { places: [...places].slice(0, limit), cut: false };
}

/** Exported for the test that looks at its plan. */
export function listsQuery(wanted: Wanted, limit: number) {
  if (!isEndless(wanted))
    return sql<{ place: number }>`select rowid as place from order_words where order_words match ${fts5(wanted)}
      order by rowid desc limit ${limit}`;
  const not =
    wanted.kind === 'without'
      ? sql`and number not in (select rowid from order_words
          where order_words match ${fts5({ kind: 'or', of: wanted.not })})`
      : sql``;
  return sql<{ place: number }>`
    select number as place from orders where number is not null ${not} order by number desc limit ${limit}`;
}

/** https://www.sqlite.org/fts5.html#full_text_query_syntax */
function fts5(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'all':
      throw new Error('everything is not asked of an index');
    case 'words':
      return `${wanted.inTitle ? 'title : ' : ''}"${wanted.words.join(' ')}"${wanted.prefix ? ' *' : ''}`;
    case 'near':
      return `${wanted.inTitle ? 'title : ' : ''}NEAR(${wanted.phrases.map(fts5Phrase).join(' ')}, ${wanted.within - 1})`;
    case 'without':
      return `(${fts5(wanted.of)} NOT (${wanted.not.map(fts5).join(' OR ')}))`;
    default:
      return `(${wanted.of.map(fts5).join(wanted.kind === 'and' ? ' AND ' : ' OR ')})`;
  }
}

const fts5Phrase = (words: readonly Word[]): string =>
  `"${words.map(({ word }) => word).join(' ')}"${words.at(-1)!.prefix ? ' *' : ''}`;

async function inRows(
  db: Db,
  wanted: Wanted,
  limit: number,
  best: Wanted | null,
  { first, patienceMs, latest }: Reach,
): Promise<Places> {
  const soon = await placesIn(db, latestOrders(first), best ?? wanted, limit, null);
  if (soon.length === limit) return { places: soon, cut: false };
  const all = await unlessTooLong(db, patienceMs, (patient) =>
    placesIn(patient, sql`order_words`, wanted, limit, best),
  );
  if (all) return { places: all, cut: false };
  const places = await placesIn(db, latestOrders(latest), wanted, limit, best);
  const enough = places.length === limit && best === null;
  return { places, cut: !enough && (await hasMoreThan(db, latest)) };
}

const latestOrders = (number: number) =>
  sql`(select rowid, words from order_words order by rowid desc limit ${number}) as latest`;

async function placesIn(
  db: Db,
  orders: RawBuilder<unknown>,
  wanted: Wanted,
  limit: number,
  best: Wanted | null,
): Promise<number[]> {
  // Were they to be walked by their number, the planner would rather do that than ask the index of words.
  const { rows } = await sql<{ place: string }>`select rowid as place from ${orders} where ${having(wanted)}
    order by ${best ? sql`${having(best)} desc,` : sql``} rowid + 0 desc limit ${limit}`.execute(db);
  return rows.map(({ place }) => Number(place));
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const QUERY_CANCELED = '57014';

/** What is asked, or null where the server has not answered after so many milliseconds, and gives it up. */
async function unlessTooLong<T>(db: Db, ms: number, ask: (db: Db) => Promise<T>): Promise<T | null> {
  try {
    return await db.transaction().execute(async (transaction) => {
      // To compile what is asked takes longer than to ask it.
      await sql`select set_config('statement_timeout', ${String(ms)}, true), set_config('jit', 'off', true)`.execute(
        transaction,
      );
      return ask(transaction);
    });
  } catch (thrown) {
    if ((thrown as { code?: unknown }).code === QUERY_CANCELED) return null;
    throw thrown;
  }
}

async function hasMoreThan(db: Db, orders: number): Promise<boolean> {
  const { rows } = await sql`
    select 1 from orders where number is not null order by number desc limit 1 offset ${orders}`.execute(db);
  return rows.length > 0;
}

function having(wanted: Wanted): RawBuilder<unknown> {
  if (wanted.kind === 'all') return sql`true`;
  if (wanted.kind !== 'without') return sql`words @@ ${tsquery(wanted)}::tsquery`;
  // The planner takes what is left out for more than it is, and would ask the index for words that all orders have.
  return sql`${having(wanted.of)} and case when ${having({ kind: 'or', of: wanted.not })} then false else true end`;
}

function tsquery(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'all':
      throw new Error('everything is not asked of an index');
    case 'words':
      return tsPhrase(
        wanted.words.map((word, n) => ({ word, prefix: wanted.prefix && n === wanted.words.length - 1 })),
        wanted.inTitle,
      );
    case 'near':
      return nearTsquery(wanted);
    case 'without':
      if (wanted.of.kind === 'all') return `!(${wanted.not.map(tsquery).join(' | ')})`;
      return `(${tsquery(wanted.of)} & !(${wanted.not.map(tsquery).join(' | ')}))`;
    default:
      return `(${wanted.of.map(tsquery).join(wanted.kind === 'and' ? ' & ' : ' | ')})`;
  }
}

/** An exact distance is all that a tsquery knows, so each is named; what is farther only has to be there. */
function nearTsquery({ phrases, within, inTitle }: Extract<Wanted, { kind: 'near' }>): string {
  const [one, other] = phrases.map((words) => tsPhrase(words, inTitle));
  if (within > FARTHEST_EXACT) return `(${one} & ${other})`;
  const distances = Array.from({ length: within }, (_, n) => n + 1);
  return `(${distances.flatMap((far) => [`${one} <${far}> ${other}`, `${other} <${far}> ${one}`]).join(' | ')})`;
}

/** Of a phrase the distance is that from its edge. https://www.postgresql.org/docs/current/textsearch-controls.html */
const tsPhrase = (words: readonly Word[], inTitle: boolean): string =>
  `(${words.map((word) => lexeme(word, inTitle)).join(' <-> ')})`;

const lexeme = ({ word, prefix }: Word, inTitle: boolean): string =>
  `'${inTitle ? TITLE : ''}${word}'${prefix ? ':*' : ''}`;
