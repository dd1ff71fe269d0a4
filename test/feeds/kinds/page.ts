import page from '../../../feeds/kinds/page.ts';
import type { KindCase, News } from '../../contracts/kind.ts';

const row = ({ number, text, at }: News): string =>
  `<li class="release"><h3>${text}</h3><a href="/doc?PRID=${number}">Read</a><time>${at}</time></li>`;
const settings = {
  item: 'li.release',
  title: 'h3',
  link: 'a[href*=PRID]',
  date: 'time',
  id: { query: 'PRID' },
  pages: 'page',
  startsOver: true,
};
const PAGE = 25;

/** Its server, for the contract. */
export default {
  kind: page,
  source: (origin) => ({ url: `${origin}/releases`, settings }),
  serve({ query, headers }, held) {
    const etag = `"${held[0]?.number}"`;
    if (headers['if-none-match'] === etag) return { status: 304 };
    const at = Number(query.get('page') ?? 1);
    return {
      headers: { etag },
      body: `<html><ul>${held
        .slice((at - 1) * PAGE, at * PAGE)
        .map(row)
        .join('')}</ul></html>`,
    };
  },
  wrong: [
    [
      'a page of another make',
      { body: '<html><title>New look</title><ul></ul></html>' },
      'has nothing where "li.release" should find 1 or more',
    ],
    ['a challenge', { body: '<!doctype html><title>Just a moment...</title>' }, 'a bot challenge of Cloudflare'],
    ['a page that nests without end', { body: '<div>'.repeat(100_000) }, 'nests deeper than'],
  ],
  mostRequests: 5,
  html: true,
} satisfies KindCase;
