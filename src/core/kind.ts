import type { FeedDocument, Source } from './item.ts';

/** What a kind needs to remember between two readings of a source: validators, last ids. JSON-safe. */
export type Bookmark = Record<string, string | number | boolean | null>;

export interface Asking {
  /** Sent as If-None-Match, verbatim. */
  etag?: string | null;
  /** Sent as If-Modified-Since, verbatim. */
  lastModified?: string | null;
  accept?: string;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** An answer with a status below 400. Anything else is thrown as a `Complaint`. */
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
}

/** The only way out: polite, bounded, guarded. Throws `Complaint`. */
export type Fetch = (url: string, asking?: Asking) => Promise<Answer>;

export interface Hints {
  /** What relative addresses are relative to. */
  url?: string | null;
  /** What the transport said. */
  charset?: string | null;
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
}

/**
 * How to read one kind of source: the default export of a file in feeds/kinds, named like the file.
 * It turns bytes into entries and judges nothing.
 */
export interface Kind {
  name: string;
  /** One line for people: what it reads and what it cannot see. */
  says: string;
  /** One reading. Throws `Complaint` where the answer is not of this kind. */
  read(source: Pick<Source, 'id' | 'url'>, bookmark: Bookmark, fetch: Fetch): Promise<Reading>;
  /** A document at hand. Throws `Complaint` where the bytes are not of this kind. */
  parse(body: Uint8Array, hints: Hints): Promise<FeedDocument>;
}
