import x from '../../../feeds/kinds/x.ts';
import type { KindCase, News } from '../../contracts/kind.ts';
import { json } from './here.ts';

const id = (number: number): string => String(1_900_000_000_000_000_000n + BigInt(number));
const user = { id: '700000001', name: 'Policy Desk', username: 'policydesk' };
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const post = ({ number, text, at }: News) => ({
  id: id(number),
  text: escaped(text),
  author_id: user.id,
  created_at: at,
  lang: 'en',
  edit_history_tweet_ids: [id(number)],
});

/** Its server, for the contract. */
export default {
  kind: x,
  source: () => ({ url: 'https://x.com/policydesk' }),
  env: (origin) => ({ X_BEARER_TOKEN: 'token', X_API_URL: origin }),
  serve({ path, query, headers }, held) {
    if (headers.authorization !== 'Bearer token') return json({ title: 'Unauthorized' }, 401);
    if (path === '/2/users/by/username/policydesk' || path === '/2/users/700000001') return json({ data: user });
    if (path !== '/2/users/700000001/tweets') return json({ errors: [] });
    const from = Number(query.get('pagination_token') ?? 0);
    const count = Number(query.get('max_results'));
    const since = BigInt(query.get('since_id') ?? 0);
    const fresh = held.map(post).filter((one) => BigInt(one.id) > since);
    const data = fresh.slice(from, from + count);
    if (data.length === 0) return json({ meta: { result_count: 0 } });
    const more = fresh.length > from + count ? { next_token: String(from + count) } : {};
    return json({
      data,
      includes: { users: [user] },
      meta: { result_count: data.length, newest_id: data[0]!.id, ...more },
    });
  },
  wrong: [
    [
      'a page',
      { body: '<html><title>Something went wrong</title></html>' },
      'is an HTML page, not JSON: “Something went wrong”',
    ],
    ['a body that is cut off', { body: '{"data":[{"id"' }, 'is not JSON'],
    ['an answer of another shape', { body: '{"data":{"id":7}}' }, 'is not an account of the X API: id'],
    [
      'a token that is not taken',
      json({ title: 'Unauthorized', detail: 'Unauthorized' }, 401),
      'does not accept X_BEARER_TOKEN',
    ],
  ],
  mostRequests: 5,
  html: false,
} satisfies KindCase;
