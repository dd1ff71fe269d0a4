import type { Generated } from 'kysely';

/*
 * The rows. What is asked about is a column; the rest of a thing is its `document`, JSON text as it came from the core.
 * Times are ISO 8601 UTC text of one length, so that they sort as text in both databases.
 */

export interface Database {
  items: { id: string; source_id: string; seen_at: string; content_hash: string; version: number; document: string };
  item_versions: { item_id: string; version: number; content_hash: string; seen_at: string; document: string };
  item_keys: { key: string; item_id: string };
  findings: {
    item_id: string;
    story_id: string | null;
    relevant: number;
    action: string | null;
    score: number | null;
    document: string;
  };

  stories: {
    id: string;
    order_id: string | null;
    action: string;
    first_seen_at: string;
    last_seen_at: string;
    document: string;
  };
  story_keys: { story_id: string; key: string; last_seen_at: string };

  orders: {
    id: string;
    country: string | null;
    status: string | null;
    first_seen_at: string;
    last_seen_at: string;
    /** When its latest step was told. */
    told_at: string;
    /** In the index of words; PostgreSQL gives it as text. */
    number: number | string | null;
    /** The `INDEX_VERSION` under which it was indexed last. */
    indexed_as: number;
    document: string;
  };
  order_keys: { order_id: string; key: string; last_seen_at: string };
  /**
   * What is counted and listed: country, platform, issuer, law, action, month. `value` is folded; `name` is as it is
   * shown. With what the order is asked by beside it: when it was last told of, its country and its status.
   */
  order_facts: {
    order_id: string;
    fact: string;
    value: string;
    name: string;
    told_at: string;
    made_on: string;
    country: string | null;
    status: string | null;
  };

  /** What queries are asked of an order, its texts read into words: a `Sheet<Words>`. Beside its words in the index. */
  order_sheets: { number: number | string; document: string };

  /** What is no more, and what it became part of. */
  moves: { from_id: string; to_id: string; at: string };

  rooms: {
    id: string;
    paused: string | null;
    /** When its next digest is due; when a room that is closed to us is to be tried again. */
    digest_due: string | null;
    again_at: string | null;
    document: string;
  };
  /** Stories of which a room wants to hear no more. */
  mutes: { room_id: string; story_id: string; by: string; at: string };
  watches: { id: string; room_id: string; added_at: string; document: string };
  told: { room_id: string; story_id: string; revision: number; status: string | null; official: number };
  deliveries: {
    /** In the order in which they were promised. */
    number: Generated<number>;
    key: string;
    room_id: string;
    story_id: string;
    how: string;
    state: string;
    attempts: number;
    created_at: string;
    due_at: string;
    /** Until when somebody has it in hand. */
    lease_until: string | null;
    /** When it was sent or given up: null while it is owed. */
    done_at: string | null;
    /** Why it is held: `quiet`, `burst`, `closed` or `digest`; then `due_at` says until when. */
    held: string | null;
    receipt: string | null;
    reason: string | null;
    document: string;
  };

  feedback: { id: string; at: string; room_id: string; about: string; state: string; document: string };
  sources: { id: string; document: string };
  source_states: {
    source_id: string;
    learned_at: string | null;
    last_good_at: string | null;
    failures: number;
    last_error: string | null;
    due_at: string | null;
    saved_at: string | null;
    saved_by: string | null;
    document: string | null;
  };
  /** What led to an alert, as its source sent it, and that it was taken back. `hash` is SHA-256 of `raw`. */
  evidence: {
    item_id: string;
    version: number;
    what: string;
    at: string;
    form: string;
    hash: string;
    raw: string;
  };
  /** WebSub: who pushes which source, and the secret path and key by which a push is known. */
  pushes: {
    source_id: string;
    path: string;
    secret: string;
    hub: string;
    topic: string;
    state: string;
    asked_at: string;
    until: string | null;
    reason: string | null;
  };
  /** `home` is the chat and the workspace: `slack:T0123`. */
  installations: { home: string; sealed: string; installed_at: string; claimed_until: string | null };
  audit: { number: Generated<number>; at: string; by: string; room_id: string | null; what: string; detail: string };
  cache: { namespace: string; key: string; value: string; expires_at: string | null };
}

/** Words from outside as a column takes them: PostgreSQL has no NUL in text. In a document JSON escapes it. */
export const words = (text: string): string => text.replaceAll('\0', '\uFFFD');

/** A list in parts of at most so many: a statement takes only so many values. */
export function* inParts<T>(all: readonly T[], most: number): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += most) yield all.slice(at, at + most);
}

/** Text as LIKE takes it for itself, where `escape '\\'` follows: % and _ stand for nothing else. */
export const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
