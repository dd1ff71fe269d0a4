import { clip } from '../../src/core/text/clean.ts';
import { type Entry, type Evidence, LONGEST_EVIDENCE } from '../../src/core/item.ts';
import { isObject, type Json } from '../../src/core/json.ts';
import type { Bookmark } from '../../src/core/kind.ts';
import { compare, DAY_MS } from '../../src/core/time.ts';
import { headline } from './bodies.ts';
import { entryOf } from './entries.ts';
import { tidy } from './markup.ts';

/* Posts of accounts: what is alike in all networks. They have no headline, are edited and taken back, and say so only when asked again. */

/** So many posts are asked about again. */
const MOST_RECENT = 40;
/** Who takes a post back does it soon, in milliseconds. */
const RECENT_MS = 3 * DAY_MS;

/** A post as an entry, its text as headline. */
export function postEntry(parts: Partial<Entry> & { id: string; text: string }): Entry {
  const written = { summary: parts.summary ?? '', content: parts.content ?? parts.text, text: tidy(parts.text) };
  return entryOf({ ...parts, ...written, title: headline(null, written, parts.link ?? null) });
}

/** An answer as it was sent, to be kept where it led to an alert. */
export const jsonEvidence = (value: unknown): Evidence => ({
  form: 'json',
  raw: clip(JSON.stringify(value), LONGEST_EVIDENCE),
});

/** A post that may yet be edited or taken back: what the bookmark keeps of it. */
export type Recent = { id: string; at: string; [more: string]: Json };

/** The posts that a bookmark keeps in mind; what is malformed in it is left out. */
export function recentOf(bookmark: Bookmark): Recent[] {
  const kept = bookmark.recent;
  return (Array.isArray(kept) ? kept : []).filter(
    (one): one is Recent => isObject(one) && typeof one.id === 'string' && typeof one.at === 'string',
  );
}

/** The newest, without those that are too old to be taken back; later ones of an id take the place of earlier ones. */
export function keepRecent(posts: readonly Recent[], now: Date): Recent[] {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const since = new Date(now.getTime() - RECENT_MS).toISOString();
  return [...byId.values()]
    .filter(({ at }) => at >= since)
    .sort((a, b) => compare(b.at, a.at))
    .slice(0, MOST_RECENT);
}

/** Whether it is time to ask again about what is known. @param everyMs 0 and less: never */
export function isTime(last: Json | undefined, now: Date, everyMs: number): boolean {
  return everyMs > 0 && (typeof last !== 'string' || now.getTime() - Date.parse(last) >= everyMs);
}

/** Ids that are numbers too long for a number: by length, then by character. */
export const byNumber = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
