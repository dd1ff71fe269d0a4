import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Word } from '../core/matching/query.ts';
import type { Sheet, Words } from '../core/matching/page.ts';
import { type Candidate, EVERY, FARTHEST_EXACT, type Wanted } from '../core/matching/search.ts';
import type { Order } from '../core/story.ts';
import type { Engine } from './engine.ts';
import { itemsOf, pairsOf, TITLE } from './indexing.ts';
import type { Database } from './tables.ts';

/*
 * How an index of words is asked for all orders that have what is wanted, the latest first. FTS5 walks its lists of
 * orders side by side, from the latest on, and stops when it has enough; a phrase is in the lists. PostgreSQL's index
 * knows which orders have some words, and which two stand side by side, but not where, and names all of them at once:
 * so the words of the latest orders are read first, where most is found that many have. Only else the index is asked,
 * and of those that it names where a phrase is longer, or words are near each other, the words are read, from the latest
 * on, until there are enough.
 */

type Db = Kysely<Database>;

/** Where the orders are that have what is wanted, and perhaps some that have not quite: see `Store`. */
export async function placesWith(
  { db, dialect }: Engine,
  wanted: Wanted,
  limit: number,
  below = Number.MAX_SAFE_INTEGER,
): Promise<number[]> {
  if (dialect === 'sqlite') return placesOf(db, listsQuery(wanted, limit, below));
  return db.transaction().execute(async (transaction) => {
    // What is read lies beside the table, which so looks as if it were soon read whole; and to compile what is asked, or
    // to sort on the disk what is named, takes longer than to ask it.
    await sql`select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
      set_config('work_mem', '64MB', true)`.execute(transaction);
    return inWords(transaction, wanted, limit, below);
  });
}

async function placesOf(db: Db, query: RawBuilder<{ place: number | string }>): Promise<number[]> {
  return (await query.execute(db)).rows.map(({ place }) => Number(place));
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

/** What queries are asked of the orders at these places, as it was read; in the order of the places. */
export async function sheetsAt(db: Db, places: readonly number[]): Promise<{ place: number; sheet: Sheet<Words> }[]> {
  if (places.length === 0) return [];
  const rows = await db
    .selectFrom('order_sheets')
    .select(['number', 'document'])
    .where('number', 'in', places)
    .execute();
  const at = new Map(rows.map(({ number, document }) => [Number(number), document]));
  return places.flatMap((place) => {
    const document = at.get(place);
    return document ? [{ place, sheet: JSON.parse(document) as Sheet<Words> }] : [];
  });
}

/** Exported for the test that looks at its plan. */
export function listsQuery(wanted: Wanted, limit: number, below = Number.MAX_SAFE_INTEGER) {
  return sql<{ place: number }>`select rowid as place from order_words where order_words match ${fts5(wanted)}
    and rowid < ${below} order by rowid desc limit ${limit}`;
}

/** https://www.sqlite.org/fts5.html#full_text_query_syntax */
function fts5(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'all':
      return `"${EVERY}"`;
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

/** So many of the latest are looked through, and then twice as many as, going by those, will do; of the most, the index is sooner asked. */
const WALKED = { first: 200, times: 2, most: 12_000 };

/** What is in many orders is soon found among the latest; where it is not, the index is asked for those before them. */
async function inWords(db: Db, wanted: Wanted, limit: number, below: number): Promise<number[]> {
  const places: number[] = [];
  let edge = below;
  let next = WALKED.first + WALKED.times * limit;
  for (let walked = 0; walked + next <= WALKED.most; ) {
    const { rows } = await walkQuery(wanted, limit - places.length, edge, next).execute(db);
    const last = rows.pop()!.place;
    places.push(...rows.map(({ place }) => Number(place)));
    if (places.length >= limit || last === null) return places;
    edge = Number(last);
    walked += next;
    next = Math.ceil((WALKED.times * (limit - places.length) * walked) / (places.length + 1));
  }
  return [...places, ...(await placesOf(db, namedQuery(wanted, limit - places.length, edge)))];
}

/** Of so many orders those that have it, and then the place of the last of all, or null of none. */
function walkQuery(wanted: Wanted, limit: number, below: number, rows: number) {
  const latest = (columns: string) => sql`(select ${sql.raw(columns)} from order_words where rowid < ${below}
    order by rowid desc limit ${rows}) as latest`;
  return sql<{ place: string | null }>`
    (select rowid as place from ${latest('rowid, words, title')} where ${holds(wanted)} limit ${limit})
    union all (select min(rowid) from ${latest('rowid')})`;
}

/** Those that the index names. Exported for the test that looks at its plan. */
export function namedQuery(wanted: Wanted, limit: number, below: number) {
  const unsure = unknown(wanted);
  // Were they to be walked by their number, the planner would rather do that than ask the index of words. The offset
  // keeps them apart: they are read one after the other, until there are enough.
  return sql<{ place: string }>`select rowid as place from (
      select rowid, words, title from order_words where words @@ ${known(wanted)}::tsquery
      and rowid + 0 < ${below} order by rowid + 0 desc offset 0) as latest
    where ${unsure ? holds(unsure) : sql`true`} limit ${limit}`;
}

/** Whether the index of PostgreSQL knows all of it. */
function isKnown(wanted: Wanted): boolean {
  switch (wanted.kind) {
    case 'all':
      return true;
    case 'words':
      return wanted.words.length === 1;
    case 'near':
      return wanted.within > FARTHEST_EXACT && wanted.phrases.every(({ length }) => length === 1);
    case 'without':
      return isKnown(wanted.of) && wanted.not.every(isKnown);
    default:
      return wanted.of.every(isKnown);
  }
}

/** As much of it as the index of PostgreSQL knows. */
function known(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'all':
      return quoted(EVERY);
    case 'words':
      return sideBySide(marked(spelt(wanted), wanted.inTitle));
    case 'near':
      return joined(
        'and',
        wanted.phrases.map((words) => sideBySide(marked(words, wanted.inTitle))),
      );
    case 'without':
      return without(known(wanted.of), wanted.not.filter(isKnown).map(known));
    default:
      return joined(wanted.kind, wanted.of.map(known));
  }
}

/** What of it the index does not know, and has to be looked for in each order that it names; null where it knows all. */
function unknown(wanted: Wanted): Wanted | null {
  if (isKnown(wanted)) return null;
  if (wanted.kind === 'and') return { kind: 'and', of: wanted.of.flatMap((part) => unknown(part) ?? []) };
  if (wanted.kind !== 'without') return wanted;
  const of = unknown(wanted.of);
  const not = wanted.not.filter((part) => !isKnown(part));
  return not.length === 0 ? of : { kind: 'without', of: of ?? { kind: 'all' }, not };
}

/** Whether an order has all of it. What is wanted in the headline is looked for there, beside the row. */
function holds(wanted: Wanted): RawBuilder<boolean> {
  const column = columnOf(wanted);
  if (column) return sql`${sql.ref(column)} @@ ${whole(wanted)}::tsquery`;
  if (wanted.kind === 'without') return sql`(${holds(wanted.of)} and not ${holds({ kind: 'or', of: wanted.not })})`;
  if (wanted.kind !== 'and' && wanted.kind !== 'or') throw new Error('what has no parts stands in one column');
  const { kind, of } = wanted;
  const parts = (['title', 'words', null] as const).flatMap((column) => {
    const here = of.filter((part) => columnOf(part) === column);
    return column && here.length > 0 ? [holds({ kind, of: here })] : here.map(holds);
  });
  return sql`(${sql.join(parts, kind === 'and' ? sql` and ` : sql` or `)})`;
}

/** Where all of it is looked for; null where that is in both. */
function columnOf(wanted: Wanted): 'title' | 'words' | null {
  if (wanted.kind === 'all') return 'words';
  if (wanted.kind === 'words' || wanted.kind === 'near') return wanted.inTitle ? 'title' : 'words';
  const parts = wanted.kind === 'without' ? [wanted.of, ...wanted.not] : wanted.of;
  const [column, ...others] = new Set(parts.map(columnOf));
  return others.length === 0 ? column! : null;
}

/** All of it, in the one column where it is looked for. */
function whole(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'all':
      return quoted(EVERY);
    case 'words':
      return inARow(spelt(wanted));
    case 'near':
      return near(wanted.phrases.map(inARow), wanted.within);
    case 'without':
      return without(whole(wanted.of), wanted.not.map(whole));
    default:
      return joined(wanted.kind, wanted.of.map(whole));
  }
}

const joined = (kind: 'and' | 'or', of: readonly string[]): string => `(${of.join(kind === 'and' ? ' & ' : ' | ')})`;

const without = (of: string, not: readonly string[]): string =>
  not.length === 0 ? of : `(${of} & !${joined('or', not)})`;

/** An exact distance is all that a tsquery knows, so each is named; what is farther only has to be there. */
function near(phrases: readonly string[], within: number): string {
  if (within > FARTHEST_EXACT) return joined('and', phrases);
  const [one, other] = phrases;
  const distances = Array.from({ length: within }, (_, n) => n + 1);
  return joined(
    'or',
    distances.flatMap((far) => [`${one} <${far}> ${other}`, `${other} <${far}> ${one}`]),
  );
}

const spelt = ({ words, prefix }: Extract<Wanted, { kind: 'words' }>): Word[] =>
  words.map((word, n) => ({ word, prefix: prefix && n === words.length - 1 }));

const marked = (words: readonly Word[], inTitle: boolean): Word[] =>
  words.map(({ word, prefix }) => ({ word: inTitle ? TITLE + word : word, prefix }));

/** Of a phrase the distance is that from its edge. https://www.postgresql.org/docs/current/textsearch-controls.html */
const inARow = (words: readonly Word[]): string => `(${words.map(lexeme).join(' <-> ')})`;

const sideBySide = (words: readonly Word[]): string =>
  joined('and', [
    ...words.map(lexeme),
    ...pairsOf(words.filter(({ prefix }) => !prefix).map(({ word }) => word)).map(quoted),
  ]);

const lexeme = ({ word, prefix }: Word): string => `${quoted(word)}${prefix ? ':*' : ''}`;

/** Words hold nothing that a tsquery reads as a sign. */
const quoted = (word: string): string => `'${word}'`;
