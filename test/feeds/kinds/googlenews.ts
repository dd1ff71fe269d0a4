import googlenews from '../../../feeds/kinds/googlenews.ts';
import type { KindCase, News } from '../../contracts/kind.ts';

const item = ({ number, text, at }: News): string =>
  `<item><title><![CDATA[${text} - Example Daily]]></title><link>https://news.google.com/rss/articles/CBMiEXAMPLE${number}?oc=5</link><guid isPermaLink="false">CBMiEXAMPLE${number}</guid><pubDate>${new Date(at).toUTCString()}</pubDate><description>&lt;ol&gt;&lt;li&gt;&lt;a href="https://news.google.com/x"&gt;Related&lt;/a&gt;&lt;/li&gt;&lt;/ol&gt;</description><source url="https://news.example">Example Daily</source></item>`;

/** Its server, for the contract. */
export default {
  kind: googlenews,
  source: (origin) => ({ url: `${origin}/rss/search?q=block` }),
  serve: (_, held) => ({
    body: `<rss version="2.0"><channel><title>"block" - Google News</title>${held.map(item).join('')}</channel></rss>`,
  }),
  wrong: [
    ['a page', { body: '<!doctype html><title>Sorry...</title>' }, 'is an HTML page, not a feed: “Sorry...”'],
    ['too many questions', { status: 503, headers: { 'retry-after': '600' } }, 'is unavailable for now'],
  ],
  mostRequests: null,
  html: true,
} satisfies KindCase;
