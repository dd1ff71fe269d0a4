import mastodon from '../../../feeds/kinds/mastodon.ts';
import type { KindCase, News } from '../../contracts/kind.ts';
import { json } from './here.ts';

const id = (number: number): string => String(116_000_000_000_000_000n + BigInt(number));
const status = ({ number, text, at }: News) => ({
  id: id(number),
  created_at: at,
  edited_at: null,
  spoiler_text: '',
  language: 'en',
  uri: `https://social.example/users/watch/statuses/${id(number)}`,
  url: `https://social.example/@watch/${id(number)}`,
  content: `<p>${text}</p>`,
  reblog: null,
  account: { id: '1', acct: 'watch', display_name: 'Watch' },
  card: null,
  tags: [],
});

/** Its server, for the contract. */
export default {
  kind: mastodon,
  source: (origin) => ({ url: `${origin}/@watch` }),
  serve({ path, query }, held) {
    if (path === '/api/v1/accounts/lookup') return json({ id: '1', acct: 'watch', display_name: 'Watch' });
    if (path !== '/api/v1/accounts/1/statuses') return json({ error: 'Record not found' }, 404);
    const after = query.get('min_id');
    const fresh = held.map(status).filter((one) => after === null || BigInt(one.id) > BigInt(after));
    return json(after === null ? fresh.slice(0, 40) : fresh.slice(-40));
  },
  wrong: [
    ['a page', { body: '<!doctype html><title>About</title>' }, 'is an HTML page, not JSON: “About”'],
    ['an answer of another shape', { body: '{"id":1}' }, 'is not an account of Mastodon: id'],
    [
      'a server that is closed',
      json({ error: 'This API requires an authenticated user' }, 401),
      'shows its accounts to nobody who has no account there',
    ],
    ['no such account', json({ error: 'Record not found' }, 404), 'has no account @watch here'],
  ],
  mostRequests: 5,
  html: true,
} satisfies KindCase;
