import type { FeedDocument } from '../../src/core/item.ts';
import type { Hints, Kind } from '../../src/core/kind.ts';
import { ACCEPT, readFeed } from '../reading/feed.ts';
import { idQuery, withIdsOf } from '../reading/ids.ts';
import { readWhole } from '../reading/whole.ts';

/*
 * Feeds of any format. Most of what is watched is one, because a feed is what a publisher means to be read by machines:
 * it costs both sides least and breaks least. The reading itself is in feeds/reading/feed.ts, for others read feeds too.
 * `settings.id` names the parameter of an address that is an entry's id, for feeds whose addresses change and whose guids are missing.
 */

const rss: Kind = {
  name: 'rss',
  says: 'Reads RSS, Atom and JSON feeds: what a site lists there, often without the full text.',
  check: ({ settings }) => idQuery(settings).problems,
  read: ({ url, settings }, bookmark, fetch, given) =>
    readWhole(url, bookmark, fetch, given, { accept: ACCEPT }, settings),
  parse,
};
export default rss;

async function parse(body: Uint8Array, hints: Hints): Promise<FeedDocument> {
  const document = await readFeed(body, hints);
  const { name } = idQuery(hints.settings);
  return name ? { ...document, items: withIdsOf(document.items, name) } : document;
}
