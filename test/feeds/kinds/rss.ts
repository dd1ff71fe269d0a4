import rss from '../../../feeds/kinds/rss.ts';
import type { KindCase, News } from '../../contracts/kind.ts';

const item = ({ number, text, at }: News): string =>
  `<item><guid isPermaLink="false">n-${number}</guid><title><![CDATA[${text}]]></title><link>https://desk.example/${number}</link><pubDate>${new Date(at).toUTCString()}</pubDate></item>`;

/** Its server, for the contract. */
export default {
  kind: rss,
  source: (origin) => ({ url: `${origin}/feed` }),
  serve({ headers }, held) {
    const etag = `"${held[0]?.number}"`;
    if (headers['if-none-match'] === etag) return { status: 304 };
    return {
      headers: { etag },
      body: `<rss version="2.0"><channel><title>Desk</title>${held.map(item).join('')}</channel></rss>`,
    };
  },
  wrong: [
    [
      'a page',
      { body: '<!doctype html><title>Down for today</title>' },
      'is an HTML page, not a feed: “Down for today”',
    ],
    ['a challenge', { body: '<!doctype html><title>Just a moment...</title>' }, 'a bot challenge of Cloudflare'],
    ['nothing', { body: '' }, 'is empty, not a feed'],
    ['another JSON', { body: '{"a":1}' }, 'is JSON, but not a JSON Feed'],
  ],
  mostRequests: null,
  html: true,
} satisfies KindCase;
