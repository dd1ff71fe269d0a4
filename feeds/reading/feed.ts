import { Refusal } from '../../src/core/complaint.ts';
import type { FeedDocument } from '../../src/core/item.ts';
import type { Hints } from '../../src/core/kind.ts';
import { textOfBytes } from './bytes.ts';
import { readJsonFeed } from './json-feed.ts';
import { mended } from './xml.ts';

/*
 * A feed of any format. What reads those that are XML is loaded with the first of them: every command knows the kinds of
 * sources, and few read any.
 */

export const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/json;q=0.9, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1';

/** @throws Refusal that says what the document is, where it is no feed. */
export async function readFeed(body: Uint8Array, hints: Hints): Promise<FeedDocument> {
  const source = mended(textOfBytes(body, hints.charset));
  if (source.trim() === '') throw new Refusal('is empty, not a feed', { act: 'admin', code: 'parse' });
  if (/^\s*[{[]/.test(source)) return readJsonFeed(source, hints.url ?? null);
  const { FeedReader } = await import('./feed-reader.ts');
  return new FeedReader(hints.url ?? null).read(source);
}
