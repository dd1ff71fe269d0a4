import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import x from '../../../feeds/kinds/x.ts';
import { itemOf } from '../../../src/core/sources/identify.ts';
import type { Entry } from '../../../src/core/item.ts';
import { judge } from '../../../src/core/judge.ts';
import type { Bookmark } from '../../../src/core/kind.ts';
import { aSource } from '../../core/worlds.ts';
import { json, openSite, type Request, type Served, type Site } from './here.ts';

const AUTHOR = { id: '700000001', name: 'Policy Desk', username: 'policydesk' };
const post = (id: string, more: object = {}) => ({
  id,
  text: `Post ${id}`,
  author_id: AUTHOR.id,
  created_at: '2026-11-03T09:15:00.000Z',
  ...more,
});
const NOW = '2026-11-03T10:00:00Z';
const LATER = '2026-11-03T17:00:00Z';

let site: Site;
let account: object;
let timeline: object[];
let lookUp: object;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => {
  account = AUTHOR;
  timeline = [];
  lookUp = { data: [] };
  site.requests = [];
  site.answer = answer;
});

function answer({ path, query }: Request): Served {
  if (path.startsWith('/2/users/by/') || path === '/2/users/700000001') return json({ data: account });
  if (path === '/2/tweets') return json(lookUp);
  const since = BigInt(query.get('since_id') ?? 0);
  const data = timeline.filter((one) => BigInt((one as { id: string }).id) > since);
  if (data.length === 0) return json({ meta: { result_count: 0 } });
  return json({ data, includes: { users: [account] }, meta: { result_count: data.length } });
}

const env = (more = {}) => ({ X_BEARER_TOKEN: 'bearer-secret', X_API_URL: site.origin, ...more });
const read = (bookmark: Bookmark = {}, at = NOW, more = {}) =>
  site.read(x, { url: 'https://x.com/policydesk' }, { bookmark, at, env: env(more) });
const from = aSource({ id: 'x', kind: 'x', name: 'X', url: 'https://x.com/policydesk', tier: 'official' });
const judged = (entry: Entry) => judge(itemOf(entry, from, NOW)!);

describe('a post on X', () => {
  it.each([
    [
      'the names of old',
      {
        note_tweet: {
          text: 'All of it &amp; more https://t.co/a',
          entities: { urls: [{ url: 'https://t.co/a', expanded_url: 'https://news.example/1' }] },
        },
        edit_history_tweet_ids: ['5', '7'],
      },
    ],
    [
      'the new names',
      {
        note_post: {
          text: 'All of it &amp; more https://t.co/a',
          entities: { urls: [{ url: 'https://t.co/a', expanded_url: 'https://news.example/1' }] },
        },
        edit_history_post_ids: ['5', '7'],
      },
    ],
  ])('is read whole by %s, under the id of its first version', async (_, fields) => {
    timeline = [post('7', { text: 'All of…', ...fields })];
    const [entry] = (await read()).document.items;
    expect(entry).toMatchObject({
      id: '5',
      text: 'All of it & more https://news.example/1',
      link: 'https://x.com/policydesk/status/7',
      author: 'Policy Desk (@policydesk)',
      edited: true,
      evidence: { form: 'json' },
    });
    expect(JSON.parse(entry!.evidence!.raw)).toMatchObject({ id: '7' });
  });

  it('is newer by its number, however long that is', async () => {
    timeline = [post('999'), post('1000')];
    expect((await read()).bookmark.sinceId).toBe('1000');
  });

  it('asks by the names that were set', async () => {
    await read({}, NOW, { X_FIELDS: 'post' });
    const { query } = site.requests.at(-1)!;
    expect([query.has('post.fields'), query.has('tweet.fields')]).toEqual([true, false]);
  });

  it('that is missing when it is asked about again was taken back', async () => {
    timeline = [post('11'), post('12')];
    const first = await read();
    lookUp = {
      data: [post('12')],
      errors: [
        { resource_id: '11', type: 'https://api.x.com/2/problems/resource-not-found', title: 'Not Found Error' },
      ],
    };
    const { document, bookmark } = await read(first.bookmark, LATER);
    expect(document.items).toMatchObject([
      { id: '11', deleted: true, title: '', link: 'https://x.com/policydesk/status/11' },
    ]);
    expect(site.requests.at(-1)!.query.get('ids')).toBe('11,12');
    const again = await read(bookmark, '2026-11-04T09:00:00Z');
    expect(again.document.items).toEqual([]);
  });
});

describe('what X withholds', () => {
  it('is news: a post, in each country', async () => {
    timeline = [post('21', { withheld: { copyright: false, country_codes: ['IN', 'TR'] } })];
    const { items } = (await read()).document;
    expect(items[0]).toMatchObject({ id: '21', withheldIn: ['IN', 'TR'] });
    expect(items.slice(1).map(({ title }) => title)).toEqual([
      expect.stringContaining('X has withheld a post by @policydesk in India in response to a legal demand.'),
      expect.stringContaining('X has withheld a post by @policydesk in Türkiye'),
    ]);
    const finding = judged(items[1]!);
    expect([finding.relevant, finding.order?.platforms]).toEqual([true, ['X']]);
  });

  it('later, when it is asked about again, and when it is given back', async () => {
    timeline = [post('22')];
    const first = await read();
    lookUp = {
      data: [post('22', { withheld: { copyright: false, country_codes: ['IN'] } })],
      includes: { users: [AUTHOR] },
    };
    const second = await read(first.bookmark, LATER);
    expect(second.document.items.map(({ title }) => title)).toEqual([
      expect.stringContaining('has withheld a post by @policydesk in India'),
    ]);
    lookUp = { data: [post('22')], includes: { users: [AUTHOR] } };
    const third = await read(second.bookmark, '2026-11-04T02:00:00Z');
    expect(third.document.items.map(({ title }) => title)).toEqual([
      expect.stringContaining('X has restored a post by @policydesk in India'),
    ]);
    expect(judged(third.document.items[0]!).relevant).toBe(true);
  });

  it('an account', async () => {
    const first = await read();
    account = { ...AUTHOR, withheld: { country_codes: ['IN'] } };
    const { document, bookmark } = await read(first.bookmark, LATER);
    expect(document.items.map(({ title }) => title)).toEqual([
      'X has withheld the account @policydesk in India in response to a legal demand.',
    ]);
    expect(judged(document.items[0]!)).toMatchObject({ relevant: true });
    expect((await read(bookmark, '2026-11-04T02:00:00Z')).document.items).toEqual([]);
  });

  it('an account that X suspends is news, and a word to whoever runs the bot', async () => {
    const first = await read();
    site.answer = (request) =>
      request.path === '/2/users/700000001'
        ? json({
            errors: [
              {
                detail: 'User has been suspended: [700000001].',
                type: 'https://api.x.com/2/problems/resource-not-found',
              },
            ],
          })
        : answer(request);
    const { document, warning } = await read(first.bookmark, LATER);
    expect(document.items.map(({ title }) => title)).toEqual(['X has suspended the account @policydesk.']);
    expect(judged(document.items[0]!).relevant).toBe(true);
    expect(warning).toBe('is no longer shown by X (User has been suspended: [700000001].)');
  });
});

describe('the budget', () => {
  it('is never passed, whatever is published', async () => {
    let charged = 0;
    site.answer = (request) => {
      const count = Number(request.query.get('max_results'));
      if (request.path.endsWith('/tweets'))
        timeline = Array.from({ length: count }, (_, at) => post(String(5_000 + charged * 1000 + at)));
      const served = answer(request);
      const { data, includes } = JSON.parse(served.body!) as {
        data?: object | object[];
        includes?: { users: object[] };
      };
      charged += Array.isArray(data) ? data.length * 0.005 : data ? 0.01 : 0;
      charged += (includes?.users.length ?? 0) * 0.01;
      return served;
    };
    let bookmark: Bookmark = {};
    let cost = 0;
    const refusal = (async () => {
      for (let at = 0; at < 50; at++) {
        const reading = await read(bookmark, new Date(Date.parse(NOW) + at * 3_600_000).toISOString(), {
          X_BUDGET: '1',
        });
        bookmark = reading.bookmark;
        cost += reading.cost ?? 0;
      }
    })();
    await expect(refusal).rejects.toMatchObject({
      code: 'budget',
      message: expect.stringContaining('has used up X_BUDGET'),
    });
    expect(charged).toBeGreaterThan(0.9);
    expect(charged).toBeLessThanOrEqual(1);
    expect(cost).toBeCloseTo(charged, 6);
    const next = await read(bookmark, '2026-12-01T00:00:00Z', { X_BUDGET: '1' });
    expect(next.cost).toBeGreaterThan(0);
  });
});

describe('what X refuses', () => {
  const refusing = (status: number, problem: object, headers = {}) => {
    site.answer = () => ({ ...json(problem, status), headers });
  };
  it('for a quarter of an hour, until the time that it says', async () => {
    refusing(429, { title: 'Too Many Requests' }, { 'x-rate-limit-reset': String(Date.parse(NOW) / 1000 + 300) });
    await expect(read()).rejects.toMatchObject({ code: 'rate-limited', retryAfterMs: 300_000 });
  });
  it('because the account of the token may read no more', async () => {
    refusing(429, {
      title: 'UsageCapExceeded',
      type: 'https://api.x.com/2/problems/usage-capped',
      detail: 'Usage cap exceeded',
    });
    await expect(read()).rejects.toMatchObject({ code: 'budget' });
  });
  it('for the token, which no message shows', async () => {
    refusing(403, { title: 'Client Forbidden', type: 'https://api.x.com/2/problems/client-forbidden' });
    const thrown = await read().catch((error: Error) => error);
    expect(thrown).toMatchObject({ code: 'auth' });
    expect(String(thrown)).not.toContain('bearer-secret');
  });
  it('because there is no such account', async () => {
    site.answer = () => json({ errors: [{ detail: 'Could not find user with username: [policydesk].' }] });
    await expect(read()).rejects.toMatchObject({ code: 'gone' });
  });
});

it.each([
  ['https://x.com/GoI_MeitY', true],
  ['https://twitter.com/GoI_MeitY/', true],
  ['https://x.com/home', false],
  ['https://x.com/a/status/1', false],
  ['https://example.org/name', false],
])('%s is an account: %s', (url, is) => expect(x.claims!(new URL(url))).toBe(is));
