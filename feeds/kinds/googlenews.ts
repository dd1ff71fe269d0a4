import type { FeedDocument } from '../../src/core/item.ts';
import type { Hints, Kind } from '../../src/core/kind.ts';
import { MINUTE_MS } from '../../src/core/time.ts';
import { ACCEPT, readFeed } from '../reading/feed.ts';
import { readWhole } from '../reading/whole.ts';

/*
 * Searches of Google News, by their feed: what no list of sources covers. Its addresses are wrapped, and cannot be
 * unwrapped without asking Google for each; they are kept as they are. The outlet is named in `source`, and taken off the
 * headline behind which it stands; there is no text, only links to the like. One article comes back under other ids, so what
 * makes it the same is its headline, its outlet's host and its day (see `keysOf` in src/core/sources/identify.ts).
 */

const HOST = /^news\.google\.[a-z.]+$/;
/** It turns away who asks often; nothing says how often is too often. */
const REST_MS = 10 * MINUTE_MS;

const googlenews: Kind = {
  name: 'googlenews',
  says: 'Reads a search of Google News: headlines and outlets. No text, no order, wrapped addresses; old news comes back.',
  claims: (url) => HOST.test(url.hostname) && url.pathname.startsWith('/rss'),
  check: ({ url }) =>
    /^\/rss/.test(URL.parse(url)?.pathname ?? '') ? [] : ['url: expected https://news.google.com/rss/search?q=…'],
  read: ({ url }, bookmark, fetch, given) => readWhole(url, bookmark, fetch, given, { accept: ACCEPT }),
  parse,
};
export default googlenews;

async function parse(body: Uint8Array, hints: Hints): Promise<FeedDocument> {
  const { feed, items } = await readFeed(body, hints);
  const headlines = items.map((entry) => ({ ...entry, author: null, summary: '', content: '', text: '' }));
  return { feed, items: headlines, restMs: REST_MS };
}
