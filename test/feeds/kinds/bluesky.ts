import bluesky from '../../../feeds/kinds/bluesky.ts';
import type { KindCase, News } from '../../contracts/kind.ts';
import { json } from './here.ts';

const did = 'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa';
const view = ({ number, text, at }: News) => ({
  post: {
    uri: `at://${did}/app.bsky.feed.post/3m${number}`,
    cid: `bafy${number}`,
    author: { did, handle: 'watch.example', displayName: 'Watch' },
    record: { $type: 'app.bsky.feed.post', text, createdAt: '1999-01-01T00:00:00Z', langs: ['en'] },
    indexedAt: at,
    labels: [],
  },
});

/** Its server, for the contract. */
export default {
  kind: bluesky,
  source: (origin) => ({ url: 'https://bsky.app/profile/watch.example', settings: { api: origin } }),
  serve({ path, query }, held) {
    if (path === '/xrpc/com.atproto.identity.resolveHandle') return json({ did });
    if (path === '/xrpc/app.bsky.feed.getPosts') return json({ posts: held.map((one) => view(one).post) });
    const from = Number(query.get('cursor') ?? 0);
    const feed = held.slice(from, from + 50).map(view);
    return json({ feed, ...(held.length > from + 50 ? { cursor: String(from + 50) } : {}) });
  },
  wrong: [
    ['a page', { body: '<!doctype html><title>Bluesky</title>' }, 'is an HTML page, not JSON: “Bluesky”'],
    ['an answer of another shape', { body: '{"feed":7}' }, /is not .* of Bluesky/],
    [
      'an account that is gone',
      json({ error: 'InvalidRequest', message: 'Profile not found' }, 400),
      'is no account that Bluesky shows (InvalidRequest: Profile not found)',
    ],
    ['too many questions', json({ error: 'RateLimitExceeded' }, 429), 'was asked too often'],
  ],
  mostRequests: 5,
  html: false,
} satisfies KindCase;
