import { createHash } from 'node:crypto';
import type { FeedDocument } from '../../src/core/item.ts';
import type { Json } from '../../src/core/json.ts';
import type { Answer, Asking, Bookmark, Fetch, Given, Hints, Reading } from '../../src/core/kind.ts';
import { DAY_MS } from '../../src/core/time.ts';

/*
 * Sources that are one document at one address, whole at each reading: feeds, pages, lists. What has not changed costs
 * a 304 or, where a server cannot say so, one hash; neither is parsed again.
 */

/** A feed that asks to be left alone for longer is asked nevertheless. */
export const LONGEST_WAIT_MS = DAY_MS;
export const NOTHING: FeedDocument = { feed: { title: null, link: null, description: null, author: null }, items: [] };

/** Reads one address by its validators. The bookmark is `etag`, `lastModified`, `hash` of the body, `restMs`. */
export async function readWhole(
  url: string,
  bookmark: Bookmark,
  fetch: Fetch,
  given: Given,
  asking: Asking,
  settings?: Hints['settings'],
): Promise<Reading> {
  const answer = await fetch(url, {
    ...asking,
    etag: text(bookmark.etag),
    lastModified: text(bookmark.lastModified),
  });
  const hash = answer.notModified ? (bookmark.hash ?? null) : hashOf(answer.body);
  const unchanged = answer.notModified || hash === bookmark.hash;
  const hints = { url: answer.url, charset: answer.charset, ...(settings && { settings }) };
  const document = unchanged ? NOTHING : await given.parse(answer.body, hints);
  const restMs = unchanged ? Number(bookmark.restMs ?? 0) : (document.restMs ?? 0);
  return {
    unchanged,
    document,
    bookmark: { ...validatorsOf(answer, bookmark), hash, restMs },
    waitMs: Math.min(Math.max(answer.freshForMs ?? 0, restMs), LONGEST_WAIT_MS) || null,
    movedTo: answer.movedTo,
  };
}

const hashOf = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex');

/** A 304 without validators leaves those that were sent. */
function validatorsOf(answer: Answer, bookmark: Bookmark): { etag: string | null; lastModified: string | null } {
  const kept = (name: 'etag' | 'lastModified') => answer[name] ?? (answer.notModified ? text(bookmark[name]) : null);
  return { etag: kept('etag'), lastModified: kept('lastModified') };
}

/** What a bookmark has kept, where it is text. */
export const text = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);
