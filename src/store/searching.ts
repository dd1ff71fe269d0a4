import { type Kysely, sql } from 'kysely';
import type { Word } from '../core/query.ts';
import { type Candidate, isEndless, type Places, type Wanted } from '../core/search.ts';
import type { Order } from '../core/story.ts';
import type { Engine } from './engine.ts';
import { itemsOf, TITLE } from './indexing.ts';
import type { Database } from './tables.ts';

/*
 * How an index of words is asked, so that no answer takes longer the more orders there are. FTS5 walks its lists of
 * orders side by side, from the latest on, and stops when it has enough. PostgreSQL knows which orders have some words,
 * but in no order, and must read an order to see a phrase in it: so it reads all that have the words while those are
 * few, and of many only the latest orders there are.
 */

type Db = Kysely<Database>;

/** How many orders are looked at to answer one question; tests take less. */
const REACH = {
  /** Of the latest, these are read in a moment: common words soon fill a page. */
  first: 1_000,
  /** All orders that have the words are read, unless they are more. */
  few: 2_000,
  /** Else, and where the index cannot say which orders may fit, so many of the latest. */
  latest: 10_000,
};
type Reach = typeof REACH;

/** Where the latest orders are that have what is wanted, and perhaps some that have not quite. */
export function placesWith(
  { db, dialect }: Engine,
  wanted: Wanted,
  limit: number,
  reach: Reach = REACH,
): Promise<Places> {
  return dialect === 'sqlite' ? inLists(db, wanted, limit, reach) : inRows(db, wanted, limit, reach);
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

async function inLists(db: Db, wanted: Wanted, limit: number, { latest }: Reach): Promise<Places> {
  const { rows } = await listsQuery(wanted, limit, latest).execute(db);
  const places = rows.map(({ place }) => place);
  return { places, cut: isEndless(wanted) && places.length < limit && (await hasMoreThan(db, latest)) };
}

/** Exported for the test that looks at its plan. */
export function listsQuery(wanted: Wanted, limit: number, latest: number) {
  if (!isEndless(wanted))
    return sql<{ place: number }>`select rowid as place from order_words where order_words match ${fts5(wanted)}
      order by rowid desc limit ${limit}`;
  const not =
    wanted.kind === 'without'
      ? sql`where number not in (select rowid from order_words
          where order_words match ${fts5({ kind: 'or', of: wanted.not })} and rowid >= (select min(number) from latest))`
      : sql``;
  return sql<{ place: number }>`
    with latest as (select number from orders where number is not null order by number desc limit ${latest})
    select number as place from latest ${not} order by number desc limit ${limit}`;
}

/** https://www.sqlite.org/fts5.html#full_text_query_syntax */
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

/** Words that few orders have are found in all of them, however old. */
async function inRows(db: Db, wanted: Wanted, limit: number, { first, few, latest }: Reach): Promise<Places> {
  const among = async (orders: number) => {
    const { rows } = await latestQuery(wanted, orders, limit).execute(db);
    return rows.map(({ place }) => Number(place));
  };
  const soon = await among(first);
  if (soon.length === limit) return { places: soon, cut: false };
  if (!isEndless(wanted)) {
    const { rows } = await fewQuery(wanted, few, limit).execute(db);
    const { looked, places } = rows[0]!;
    if (Number(looked) <= few) return { places: (places ?? []).map(Number), cut: false };
  }
  const places = await among(latest);
  return { places, cut: places.length < limit && (await hasMoreThan(db, latest)) };
}

async function hasMoreThan(db: Db, orders: number): Promise<boolean> {
  const { rows } = await sql`
    select 1 from orders where number is not null order by number desc limit 1 offset ${orders}`.execute(db);
  return rows.length > 0;
}

function latestQuery(wanted: Wanted, orders: number, limit: number) {
  return sql<{ place: string }>`select rowid as place
    from (select rowid, words from order_words order by rowid desc limit ${orders}) as latest
    where ${having(wanted)} limit ${limit}`;
}

function fewQuery(wanted: Wanted, few: number, limit: number) {
  return sql<{ looked: string; places: string[] | null }>`
    select count(*) as looked, (array_agg(rowid order by rowid desc) filter (where fits))[1:${limit}] as places
    from (
      select rowid, ${having(wanted)} as fits from order_words where ${having(wordsOf(wanted))} limit ${few + 1}
    ) as few`;
}

const having = (wanted: Wanted) =>
  wanted.kind === 'all' ? sql<boolean>`true` : sql<boolean>`words @@ ${tsquery(wanted)}::tsquery`;

/** What the index can say without a look at an order: which words are there, not where. */
function wordsOf(wanted: Wanted): Wanted {
  switch (wanted.kind) {
    case 'all':
      return wanted;
    case 'words': {
      const { words, inTitle, prefix } = wanted;
      const last = words.length - 1;
      return {
        kind: 'and',
        of: words.map((word, n) => ({ kind: 'words', inTitle, words: [word], prefix: prefix && n === last })),
      };
    }
    case 'near': {
      const { words, inTitle } = wanted;
      return {
        kind: 'and',
        of: words.map(({ word, prefix }) => ({ kind: 'words', inTitle, words: [word], prefix })),
      };
    }
    case 'without':
      return wordsOf(wanted.of);
    default:
      return { ...wanted, of: wanted.of.map(wordsOf) };
  }
}

function tsquery(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'all':
      throw new Error('everything is not asked of an index');
    case 'words':
      return `(${wanted.words
        .map((word, n) => lexeme({ word, prefix: wanted.prefix && n === wanted.words.length - 1 }, wanted.inTitle))
        .join(' <-> ')})`;
    case 'near':
      return nearTsquery(wanted);
    case 'without':
      if (wanted.of.kind === 'all') return `!(${wanted.not.map(tsquery).join(' | ')})`;
      return `(${tsquery(wanted.of)} & !(${wanted.not.map(tsquery).join(' | ')}))`;
    default:
      return `(${wanted.of.map(tsquery).join(wanted.kind === 'and' ? ' & ' : ' | ')})`;
  }
}

/** An exact distance is all that a tsquery knows, so each is named; farther words only have to be there. */
const FARTHEST_NAMED = 12;

function nearTsquery({ words, within, inTitle }: Extract<Wanted, { kind: 'near' }>): string {
  const [one, other] = words.map((word) => lexeme(word, inTitle));
  if (within > FARTHEST_NAMED) return `(${one} & ${other})`;
  const distances = Array.from({ length: within }, (_, n) => n + 1);
  return `(${distances.flatMap((far) => [`${one} <${far}> ${other}`, `${other} <${far}> ${one}`]).join(' | ')})`;
}

const lexeme = ({ word, prefix }: Word, inTitle: boolean): string =>
  `'${inTitle ? TITLE : ''}${word}'${prefix ? ':*' : ''}`;
