import { Refusal } from './complaint.ts';
import type { Json } from './json.ts';
import type { FeedDocument, Source, SourceSettings } from './item.ts';

/** What a kind needs to remember between two readings of a source: validators, last ids. JSON-safe. */
export type Bookmark = { [key: string]: Json };

export interface Asking {
  /** Sent as If-None-Match, verbatim. */
  etag?: string | null;
  /** Sent as If-Modified-Since, verbatim. */
  lastModified?: string | null;
  accept?: string;
  headers?: Record<string, string>;
  /** Instead of our own name: see `userAgent` of a source. */
  userAgent?: string;
  /** Statuses from 400 on whose bodies say something to whoever asks: they come as answers and are not thrown. */
  hears?: readonly number[];
  /** Sent with POST, as a form is; only 307 and 308 are followed then. */
  form?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
  /** How long the host is to be left alone after this, where it asks for more than we give to all, in milliseconds. */
  pauseMs?: number;
}

/** An answer with a status below 400, or one that was to be heard. Anything else is thrown as a `Complaint`. */
export interface Answer {
  status: number;
  /** True on 304: there is no body. */
  notModified: boolean;
  /** Where the body finally came from. */
  url: string;
  /** Set when every hop was a 301 or 308. */
  movedTo: string | null;
  /** Decompressed. */
  body: Uint8Array;
  contentType: string | null;
  /** Of Content-Type, lower case. */
  charset: string | null;
  etag: string | null;
  lastModified: string | null;
  /** Cache-Control max-age or Expires, in milliseconds. */
  freshForMs: number | null;
  /** Retry-After, in milliseconds. */
  retryAfterMs: number | null;
  /** All of them, names in lower case, several values of one joined by commas. */
  headers: Readonly<Record<string, string>>;
}

/** The only way out: polite, bounded, guarded. Throws `Complaint`. */
export type Fetch = (url: string, asking?: Asking) => Promise<Answer>;

export interface Hints {
  /** What relative addresses are relative to. */
  url?: string | null;
  /** What the transport said. */
  charset?: string | null;
  /** Those of the source, where its kind needs them to read a document. */
  settings?: SourceSettings;
}

/** What one reading of a source brought. */
export interface Reading {
  /** Nothing has changed since the bookmark: there are no items to look at. */
  unchanged: boolean;
  document: FeedDocument;
  bookmark: Bookmark;
  /** The source asks not to be read again sooner, in milliseconds. */
  waitMs: number | null;
  /** A permanent new address. */
  movedTo: string | null;
  /** What it holds is to be learned and told to nobody, as at a first reading: a page that was made anew. */
  learn?: boolean;
  /** Why nothing will ever come again from here, to follow the name of the source: "says that it has ended". */
  gone?: string | null;
  /** What a person should know although the reading went well, to follow the name of the source. Told once while it stays the same. */
  warning?: string | null;
  /** What it cost, in US dollars. */
  cost?: number;
}

/** What a kind is given besides the source. */
export interface Given {
  /** Of the settings that the kind `needs` or `takes`, those that are set in .env. Tokens are among them: none is ever shown. */
  env: Readonly<Record<string, string>>;
  now: Date;
  /** The kind's own `parse`, wherever whoever reads wants it done: a large document must not hold up the bot. */
  parse(body: Uint8Array, hints: Hints): Promise<FeedDocument>;
}

/** What a kind may know of a source. */
export type Asked = Pick<Source, 'id' | 'url' | 'settings'>;

/**
 * How to read one kind of source: the default export of a file in feeds/kinds, named like the file.
 * It turns bytes into entries and judges nothing.
 */
export interface Kind {
  name: string;
  /** One line for people: what it reads and what it cannot see. */
  says: string;
  /** Settings of .env without which it reads nothing: a token. */
  needs?: readonly string[];
  /** Settings of .env that it heeds where they are set. */
  takes?: readonly string[];
  /** Whether an address is surely of this kind: what somebody pastes who wants the account behind it. */
  claims?(url: URL): boolean;
  /** What is wrong with the address and the settings of a source, one line each; asked before it is saved. */
  check?(source: Omit<Asked, 'id'>): string[];
  /** One reading. Throws `Refusal` where the answer is not of this kind, and whatever `fetch` throws. */
  read(source: Asked, bookmark: Bookmark, fetch: Fetch, given: Given): Promise<Reading>;
  /** A document at hand; pure. Throws `Refusal` where the bytes are not of this kind. */
  parse(body: Uint8Array, hints: Hints): Promise<FeedDocument>;
}

/** The kind that claims an address, or `otherwise` where none does. */
export function kindOf(url: string, kinds: ReadonlyMap<string, Kind>, otherwise: string): string {
  const parsed = URL.parse(url);
  const claiming = parsed && [...kinds.values()].find((kind) => kind.claims?.(parsed));
  return claiming?.name ?? otherwise;
}

/** Why a source is not covered although there is a reader for it, to follow its name; null where it is. */
export function uncovered(kind: Kind | undefined, env: Given['env']): string | null {
  if (!kind) return 'is not covered: nothing here reads its kind';
  const missing = (kind.needs ?? []).filter((name) => !env[name]);
  return missing.length ? `is not covered: needs ${missing.join(' and ')} in .env` : null;
}

/** Of all settings, those that are this kind's business: a token never reaches another. */
export function envFor(kind: Kind, env: Given['env']): Given['env'] {
  const own = [...(kind.needs ?? []), ...(kind.takes ?? [])];
  return Object.fromEntries(own.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}

/** @throws Refusal 'uncovered' */
export function covered(kind: Kind | undefined, env: Given['env']): Kind {
  const why = uncovered(kind, env);
  if (!kind || why) throw new Refusal(why ?? '', { act: 'admin', code: 'uncovered' });
  return kind;
}
