import { Complaint } from '../../src/core/complaint.ts';
import type { FeedDocument } from '../../src/core/item.ts';
import type { Asked, Bookmark, Fetch, Given, Hints, Kind, Reading } from '../../src/core/kind.ts';
import { MINUTE_MS } from '../../src/core/time.ts';
import { ACCEPT, readFeed } from '../reading/feed.ts';
import { readWhole } from '../reading/whole.ts';

/*
 * Channels on YouTube, by the feed that each has: no key, the newest fifteen, title and description. It is a kind of its own
 * because the feed changes with every view, answers "not found" at random, and does not name the hub that would push it,
 * whose topic is an address that is not the feed's own. Deletions come by the hub alone.
 */

/** https://developers.google.com/youtube/v3/guides/push_notifications */
const HUB = 'https://pubsubhubbub.appspot.com/';
const TOPIC = 'https://www.youtube.com/xml/feeds/videos.xml';
const HEARD = [404, 500];
const AGAIN_MS = 10 * MINUTE_MS;

const youtube: Kind = {
  name: 'youtube',
  says: 'Reads a channel or playlist on YouTube: titles and descriptions of the newest videos. Not what is said in them.',
  claims: (url) => /(^|\.)youtube\.com$/.test(url.hostname) && listOf(url.href) !== null,
  check: ({ url }) =>
    listOf(url)
      ? []
      : [
          'url: expected https://www.youtube.com/channel/UC…: the id of a channel, in the source of its page as "channelId"',
        ],
  read,
  parse,
};
export default youtube;

/** A feed, or what the hub pushes. */
async function parse(body: Uint8Array, hints: Hints): Promise<FeedDocument> {
  const { feed, items } = await readFeed(body, hints);
  // `updated` follows the views.
  return { feed, items: items.map((entry) => ({ ...entry, updated: entry.deleted ? entry.updated : null })) };
}

async function read({ url }: Asked, bookmark: Bookmark, fetch: Fetch, given: Given): Promise<Reading> {
  const list = listOf(url) ?? '';
  const feed = `${new URL(url).origin}/feeds/videos.xml?${list}`;
  const patient: Fetch = async (address, asking) => {
    const answer = await fetch(address, { ...asking, hears: HEARD });
    if (answer.status < 400) return answer;
    throw new Complaint(`answers with status ${answer.status}, as YouTube does now and then`, {
      act: 'retry',
      retryAfterMs: answer.retryAfterMs ?? AGAIN_MS,
    });
  };
  const reading = await readWhole(feed, bookmark, patient, given, { accept: ACCEPT });
  return { ...reading, document: { ...reading.document, push: { hub: HUB, topic: `${TOPIC}?${list}` } } };
}

/** `channel_id=…` or `playlist_id=…`. */
function listOf(url: string): string | null {
  const { pathname = '', searchParams } = URL.parse(url) ?? {};
  const channel = /^\/channel\/(UC[\w-]{10,40})\/?/.exec(pathname)?.[1] ?? searchParams?.get('channel_id');
  if (channel && /^[\w-]{10,60}$/.test(channel)) return `channel_id=${channel}`;
  const playlist = searchParams?.get('playlist_id') ?? (pathname === '/playlist' ? searchParams?.get('list') : null);
  return playlist && /^[\w-]{10,60}$/.test(playlist) ? `playlist_id=${playlist}` : null;
}
