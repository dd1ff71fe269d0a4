import { type Kysely, sql } from 'kysely';
import type { Word } from '../core/matching/query.ts';
import { type Candidate, EVERY, FARTHEST_EXACT, type Wanted } from '../core/matching/search.ts';
import type { Order } from '../core/story.ts';
import type { Engine } from './engine.ts';
import { itemsOf, pairsOf, TITLE } from './indexing.ts';
import type { Database } from './tables.ts';

/*
 * How an index of words is asked for all orders that have what is wanted, the latest first. FTS5 walks its lists of
 * orders side by side, from the latest on, and stops when it has enough; a phrase is in the lists. PostgreSQL's index
 * knows which orders have some words, and which two stand side by side, but not where: so of those that it names where
 * a phrase is longer, or words are near each other, the words are read, from the latest on, until there are enough.
 */

type Db = Kysely<Database>;

/** Where the orders are that have what is wanted, and perhaps some that have not quite: see `Store`. */
export async function placesWith(
  { db, dialect }: Engine,
  wanted: Wanted,
  limit: number,
  best: Wanted | null = null,
): Promise<number[]> {
  const ask = dialect === 'sqlite' ? inLists : inWords;
  const places = new Set<number>();
  for (const asked of best ? [best, wanted] : [wanted]) {
    if (places.size >= limit) break;
    for (const place of await ask(db, asked, limit)) places.add(place);
  }
  return [...places].slice(0, limit);
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

async function inLists(db: Db, wanted: Wanted, limit: number): Promise<number[]> {
  const { rows } = await listsQuery(wanted, limit).execute(db);
  return rows.map(({ place }) => place);
}

/** Exported for the test that looks at its plan. */
export function listsQuery(wanted: Wanted, limit: number) {
  return sql<{ place: number }>`select rowid as place from order_words where order_words match ${fts5(wanted)}
    order by rowid desc limit ${limit}`;
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

async function inWords(db: Db, wanted: Wanted, limit: number): Promise<number[]> {
  return db.transaction().execute(async (transaction) => {
    // What is read lies beside the table, which so looks as if it were soon read whole; and to compile what is asked, or
    // to sort on the disk what is named, takes longer than to ask it.
    await sql`select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
      set_config('work_mem', '64MB', true)`.execute(transaction);
    const { rows } = await wordsQuery(wanted, limit).execute(transaction);
    return rows.map(({ place }) => Number(place));
  });
}

/** Exported for the test that looks at its plan. */
export function wordsQuery(wanted: Wanted, limit: number) {
  // Were they to be walked by their number, the planner would rather do that than ask the index of words.
  const named = sql`from order_words where words @@ ${known(wanted)}::tsquery order by rowid + 0 desc`;
  if (isKnown(wanted)) return sql<{ place: string }>`select rowid as place ${named} limit ${limit}`;
  // The offset keeps them apart: they are read one after the other, until there are enough.
  return sql<{ place: string }>`select rowid as place from (select rowid, words ${named} offset 0) as latest
    where words @@ ${whole(wanted)}::tsquery limit ${limit}`;
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
      return sideBySide(spelt(wanted));
    case 'near':
      return `(${nearPhrases(wanted).map(sideBySide).join(' & ')})`;
    case 'without':
      return without(known(wanted.of), wanted.not.filter(isKnown).map(known));
    default:
      return joined(wanted.kind, wanted.of.map(known));
  }
}

/** All of it. */
function whole(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'all':
      return quoted(EVERY);
    case 'words':
      return inARow(spelt(wanted));
    case 'near':
      return near(nearPhrases(wanted).map(inARow), wanted.within);
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

const nearPhrases = ({ phrases, inTitle }: Extract<Wanted, { kind: 'near' }>): Word[][] =>
  phrases.map((words) => marked(words, inTitle));

const spelt = ({ words, inTitle, prefix }: Extract<Wanted, { kind: 'words' }>): Word[] =>
  marked(
    words.map((word, n) => ({ word, prefix: prefix && n === words.length - 1 })),
    inTitle,
  );

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
