import { Readable } from 'node:stream';
import { type Options, parse as parseCsv } from 'csv-parse';
import { Complaint, messageOf } from '../../src/core/complaint.ts';
import type { Entry } from '../../src/core/item.ts';
import { entriesOfKoo, koo } from './koo.ts';

/*
 * Archives of koos, as researchers and newsrooms have kept them: CSV with a line of names, or JSON lines. Whose names are
 * not Koo's own says so with a map of columns. Millions of lines are read one by one; a line that is no koo is named and the rest goes on.
 */

/** Which column holds what: `{ "title": "text", "createdAt": "posted_at" }`. Ours on the left; what is left out is as Koo called it. */
export type Columns = Partial<Record<Field, string>>;
const FIELDS = [
  'id',
  'title',
  'createdAt',
  'modifiedAt',
  'handle',
  'name',
  'kuUrl',
  'identifiedLangCode',
  'isRekoo',
  'isHidden',
  'deletionReason',
] as const;
type Field = (typeof FIELDS)[number];

/** What common archives call them; case, spaces and underscores do not matter. */
const ALSO: Record<Field, readonly string[]> = {
  id: ['kooid', 'kuid', 'postid'],
  title: ['text', 'content', 'koo', 'body', 'message'],
  createdAt: ['created', 'timestamp', 'date', 'time', 'publishedat', 'published'],
  modifiedAt: ['modified', 'updatedat', 'editedat'],
  handle: ['username', 'userhandle', 'authorhandle', 'screenname', 'user'],
  name: ['author', 'displayname', 'authorname'],
  kuUrl: ['url', 'link', 'permalink', 'koourl'],
  identifiedLangCode: ['lang', 'language'],
  isRekoo: ['rekoo'],
  isHidden: ['hidden'],
  deletionReason: ['deleted'],
};

const LONGEST_LINE = 1_000_000;

/** One line of an archive: an entry, or why it is none. Lines count from 1. */
export type Archived = { line: number; entry: Entry } | { line: number; error: string };

/**
 * @param chunks bytes or text of the file, in UTF-8
 * @param form by the first character where not said: `{` begins JSON lines
 * @throws Complaint where a column that was named is not there, or there is none for the text
 */
export async function* readKooArchive(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  { columns = {}, form }: { columns?: Columns; form?: 'csv' | 'ndjson' } = {},
): AsyncGenerator<Archived> {
  const text = decoded(chunks);
  const first = await text.next();
  const start = first.done ? '' : first.value;
  const whole = rejoined(start, text);
  const isLines = (form ?? (/^\s*\{/.test(start) ? 'ndjson' : 'csv')) === 'ndjson';
  yield* isLines ? fromLines(whole, columns) : fromCsv(whole, columns);
}

async function* decoded(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun = false;
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    if (!text) continue;
    yield begun ? text : text.replace(/^\uFEFF/, '');
    begun = true;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}

async function* rejoined(start: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  if (start) yield start;
  yield* rest;
}

async function* fromLines(text: AsyncIterable<string>, columns: Columns): AsyncGenerator<Archived> {
  let line = 0;
  for await (const written of linesOf(text)) {
    line++;
    if (written.trim() === '') continue;
    let record: unknown;
    try {
      record = JSON.parse(written);
    } catch {
      yield { line, error: 'is not JSON' };
      continue;
    }
    if (typeof record !== 'object' || record === null || Array.isArray(record)) yield { line, error: 'is not a koo' };
    else yield* archived(line, record as Record<string, unknown>, namesOf(Object.keys(record), columns));
  }
}

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    yield* lines;
    if (rest.length > LONGEST_LINE)
      throw new Complaint(`has a line of more than ${LONGEST_LINE} characters: is it JSON lines?`, { act: 'admin' });
  }
  if (rest) yield rest;
}

const CSV: Options = {
  columns: false,
  info: true,
  relax_column_count: true,
  skip_empty_lines: true,
  max_record_size: LONGEST_LINE,
  delimiter: [',', ';', '\t'],
};

async function* fromCsv(text: AsyncIterable<string>, columns: Columns): AsyncGenerator<Archived> {
  const records = Readable.from(text).pipe(parseCsv(CSV));
  let header: string[] | null = null;
  let names: Map<string, Field> | null = null;
  try {
    for await (const { record, info } of records as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (!header || !names) {
        header = record.map((name) => name.trim());
        names = headed(header, columns);
        continue;
      }
      const named = Object.fromEntries(header.map((name, at) => [name, record[at] ?? '']));
      yield* archived(info.lines, named, names);
    }
  } catch (thrown) {
    if (thrown instanceof Complaint) throw thrown;
    throw new Complaint(`is not CSV that can be read: ${messageOf(thrown)}`, { act: 'admin', cause: thrown });
  }
}

function headed(header: readonly string[], columns: Columns): Map<string, Field> {
  for (const [field, column] of Object.entries(columns))
    if (!header.includes(column))
      throw new Complaint(`has no column "${column}" for ${field}; there is: ${header.join(', ')}`, { act: 'admin' });
  const names = namesOf(header, columns);
  if (![...names.values()].includes('title'))
    throw new Complaint(
      `has no column with the text of a koo: name it, as in title=COLUMN; there is: ${header.join(', ')}`,
      { act: 'admin' },
    );
  return names;
}

const folded = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

/** Which field each column holds: as it was said, as Koo called it, or as others do. */
function namesOf(header: readonly string[], columns: Columns): Map<string, Field> {
  const names = new Map<string, Field>();
  const taken = new Set<string>();
  for (const field of FIELDS) {
    const said = columns[field];
    const candidates = [field.toLowerCase(), ...ALSO[field]];
    const column =
      said ?? candidates.map((one) => header.find((name) => folded(name) === one)).find((one) => one !== undefined);
    if (column === undefined || taken.has(column)) continue;
    taken.add(column);
    names.set(column, field);
  }
  return names;
}

function* archived(
  line: number,
  record: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, Field>,
): Generator<Archived> {
  const mapped = Object.fromEntries([...names].map(([column, field]) => [field, cellOf(field, record[column])]));
  const { success, data } = koo.safeParse({ ...mapped, id: String(mapped.id ?? '') || idOf(mapped) });
  const [entry] = success ? entriesOfKoo(data) : [];
  if (entry) yield { line, entry };
  else yield { line, error: success && data.isRekoo ? 'passes on another’s koo' : 'has no text of a koo' };
}

/** Archives have flags as words and times as numbers in quotes. */
function cellOf(field: Field, value: unknown): unknown {
  if (value === '' || value === undefined) return null;
  if (field === 'isRekoo' || field === 'isHidden') return value === true || /^(true|1|yes)$/i.test(String(value));
  if (field === 'deletionReason') return /^(false|0|no|none|null)$/i.test(String(value)) ? null : String(value);
  return typeof value === 'number' ? (field === 'createdAt' || field === 'modifiedAt' ? value : String(value)) : value;
}

/** Where there is none, what tells it from others. */
const idOf = ({ handle, createdAt, title }: Partial<Record<string, unknown>>): string =>
  [handle, createdAt, title]
    .map((part) => String(part ?? ''))
    .join('|')
    .slice(0, 200) || 'koo';
