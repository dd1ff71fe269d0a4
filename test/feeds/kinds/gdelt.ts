import gdelt from '../../../feeds/kinds/gdelt.ts';
import type { KindCase, News } from '../../contracts/kind.ts';

const article = ({ number, text, at }: News) => ({
  url: `https://news.example/a/${number}`,
  url_mobile: '',
  title: text,
  seendate: at.replace(/[-:]|\.\d+/g, ''),
  domain: 'news.example',
  language: 'English',
  sourcecountry: 'India',
});

/** Its server, for the contract. */
export default {
  kind: gdelt,
  source: (origin) => ({ url: `${origin}/api/v2/doc/doc?query=block&mode=artlist&format=json` }),
  serve: (_, held) => ({ body: JSON.stringify({ articles: held.slice(0, 250).map(article) }) }),
  wrong: [
    ['a page', { body: '<!doctype html><title>Error</title>' }, 'is an HTML page, not an answer of GDELT: “Error”'],
    ['a refusal in plain text', { body: 'Please limit requests to one every 5 seconds.' }, 'was asked too often'],
    ['the same with its status', { status: 429, body: 'Please limit requests' }, 'was asked too often'],
    [
      'a complaint about the query',
      { body: 'Your query was too short or too long.' },
      'is not an answer of GDELT: “Your query was too short',
    ],
    ['a body that is cut off', { body: '{"articles":[{"url"' }, 'is JSON that cannot be read'],
  ],
  mostRequests: null,
  html: false,
} satisfies KindCase;
