import youtube from '../../../feeds/kinds/youtube.ts';
import type { KindCase, News } from '../../contracts/kind.ts';

const channel = 'UCexampleexampleexample0';
const entry = ({ number, text, at }: News): string => {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<entry><id>yt:video:AAAAAAA${number}</id><yt:videoId>AAAAAAA${number}</yt:videoId><title>${safe}</title><link rel="alternate" href="https://www.youtube.com/watch?v=AAAAAAA${number}"/><published>${at}</published><updated>${at}</updated><media:group><media:title>${safe}</media:title><media:description>On the new rules.</media:description></media:group></entry>`;
};

/** Its server, for the contract. */
export default {
  kind: youtube,
  source: (origin) => ({ url: `${origin}/channel/${channel}` }),
  serve({ path, query, headers }, held) {
    if (path !== '/feeds/videos.xml' || query.get('channel_id') !== channel) return { status: 404 };
    const etag = `"${held[0]?.number}"`;
    if (headers['if-none-match'] === etag) return { status: 304 };
    return {
      headers: { etag },
      body: `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/"><title>Example Ministry</title>${held.slice(0, 15).map(entry).join('')}</feed>`,
    };
  },
  wrong: [
    [
      'a page',
      { body: '<!doctype html><title>Before you continue</title>' },
      'is an HTML page, not a feed: “Before you continue”',
    ],
    ['a not-found of the moment', { status: 404 }, 'answers with status 404, as YouTube does now and then'],
  ],
  mostRequests: null,
  html: true,
} satisfies KindCase;
