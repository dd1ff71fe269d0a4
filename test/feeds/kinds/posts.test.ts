import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import bluesky from '../../../feeds/kinds/bluesky.ts';
import mastodon from '../../../feeds/kinds/mastodon.ts';
import telegram from '../../../feeds/kinds/telegram.ts';
import type { Bookmark } from '../../../src/core/kind.ts';
import { json, openSite, type Site } from './here.ts';

/* What accounts of each network do with their posts besides posting them. */

const NOW = '2026-11-03T10:00:00Z';
const LATER = '2026-11-03T12:00:00Z';
const bytes = (text: string) => new TextEncoder().encode(text);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => {
  site.requests = [];
});

describe('mastodon', () => {
  const status = (id: string, more: object = {}) => ({
    id,
    created_at: '2026-11-03T09:15:00.000Z',
    uri: `https://social.example/s/${id}`,
    url: `https://social.example/@watch/${id}`,
    content: `<p>Post ${id}</p>`,
    account: { acct: 'watch', display_name: 'Watch' },
    ...more,
  });
  let statuses: object[];
  let there: string[];
  beforeEach(() => {
    statuses = [status('9'), status('10')];
    there = [];
    site.answer = ({ path, query }) => {
      if (path.endsWith('/lookup')) return json({ id: '1', acct: 'watch' });
      if (path.startsWith('/api/v1/statuses/'))
        return there.includes(path.split('/').at(-1)!) ? json({}) : json({}, 404);
      return json(query.has('min_id') ? [] : statuses);
    };
  });
  const read = (bookmark: Bookmark = {}, at = NOW) =>
    site.read(mastodon, { url: `${site.origin}/@watch` }, { bookmark, at });

  it('compares ids by length first', async () => expect((await read()).bookmark.lastId).toBe('10'));

  it('tells an edit under the id of the post', async () => {
    const first = await read();
    statuses = [status('9'), status('10', { edited_at: '2026-11-03T11:00:00.000Z', content: '<p>Corrected</p>' })];
    const { document } = await read(first.bookmark, LATER);
    expect(document.items).toMatchObject([{ id: 'https://social.example/s/10', text: 'Corrected', edited: true }]);
  });

  it('tells a deletion only where the post is not found at its own address', async () => {
    const first = await read();
    statuses = [status('8'), status('9')];
    there = ['10'];
    expect(
      (await read(first.bookmark, LATER)).document.items.map(({ id, deleted }) => [id, deleted]),
    ).not.toContainEqual(['https://social.example/s/10', true]);
    there = [];
    expect((await read(first.bookmark, LATER)).document.items).toContainEqual(
      expect.objectContaining({ id: 'https://social.example/s/10', deleted: true }),
    );
  });

  it('waits as long as the server says', async () => {
    site.answer = () => ({ status: 429, headers: { 'x-ratelimit-reset': '2026-11-03T10:02:00.000Z' } });
    await expect(read()).rejects.toMatchObject({ code: 'rate-limited', retryAfterMs: 120_000 });
  });

  it('shows addresses whole that the page cuts short, and what stands behind a warning', async () => {
    const content =
      '<p>See <a href="https://watch.example/reports/9"><span class="invisible">https://</span><span class="ellipsis">watch.example/rep</span><span class="invisible">orts/9</span></a></p>';
    const document = await mastodon.parse(
      bytes(JSON.stringify([status('1', { content, spoiler_text: 'Shutdown' })])),
      {},
    );
    expect(document.items[0]!.text).toBe('Shutdown: See https://watch.example/reports/9');
  });

  it('leaves out what is passed on', async () => {
    const document = await mastodon.parse(
      bytes(JSON.stringify([status('1', { reblog: { id: '2' } }), status('3')])),
      {},
    );
    expect(document.items.map(({ id }) => id)).toEqual(['https://social.example/s/3']);
  });
});

describe('bluesky', () => {
  const did = 'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa';
  const view = (key: string, more: object = {}, reason?: object) => ({
    post: {
      uri: `at://${did}/app.bsky.feed.post/${key}`,
      cid: `bafy-${key}`,
      author: { did, handle: 'watch.example', displayName: 'Watch' },
      record: { text: `Post ${key}` },
      indexedAt: '2026-11-03T09:15:02.000Z',
      ...more,
    },
    ...(reason && { reason }),
  });
  let feed: object[];
  let posts: object[];
  beforeEach(() => {
    feed = [view('a')];
    posts = [];
    site.answer = ({ path }) => {
      if (path.endsWith('resolveHandle')) return json({ did });
      return path.endsWith('getPosts') ? json({ posts }) : json({ feed });
    };
  });
  const read = (bookmark: Bookmark = {}, at = NOW) =>
    site.read(
      bluesky,
      { url: 'https://bsky.app/profile/watch.example', settings: { api: site.origin } },
      { bookmark, at },
    );

  it('shows links whole, by the bytes that they cover', async () => {
    const text = 'नया: court stays it news.example/a/1...';
    const start = bytes('नया: court stays it ').length;
    const facets = [
      { index: { byteStart: start, byteEnd: bytes(text).length }, features: [{ uri: 'https://news.example/a/1002' }] },
    ];
    feed = [view('a', { record: { text, facets } })];
    expect((await read()).document.items[0]!.text).toBe('नया: court stays it https://news.example/a/1002');
  });

  it('leaves out what is passed on and pinned', async () => {
    feed = [
      view('p', {}, { $type: 'app.bsky.feed.defs#reasonPin' }),
      view('r', {}, { $type: 'app.bsky.feed.defs#reasonRepost' }),
      view('a'),
    ];
    expect((await read()).document.items.map(({ title }) => title)).toEqual(['Post a']);
  });

  it('follows the account and not its name', async () => {
    const first = await read();
    site.requests = [];
    await read(first.bookmark, LATER);
    expect(site.requests[0]!.query.get('actor')).toBe(did);
  });

  it('tells another record under one address as an edit, and a missing one as taken back', async () => {
    const first = await read();
    feed = [view('a', { cid: 'bafy-other', record: { text: 'Changed' } })];
    posts = [{ uri: `at://${did}/app.bsky.feed.post/a` }];
    const second = await read(first.bookmark, LATER);
    expect(second.document.items.map(({ text }) => text)).toEqual(['Changed']);
    [feed, posts] = [[], []];
    const third = await read(second.bookmark, '2026-11-03T14:00:00Z');
    expect(third.document.items).toMatchObject([{ id: `at://${did}/app.bsky.feed.post/a`, deleted: true }]);
  });

  it.each([
    [{ error: 'InvalidRequest', message: 'Account has been suspended' }, 400, 'gone'],
    [{ error: 'AuthMissing', message: 'Authentication Required' }, 401, 'auth'],
    [{ error: 'InvalidRequest', message: 'Error: limit must be a number' }, 400, 'parse'],
  ])('says what %o means', async (body, code, trouble) => {
    site.answer = () => json(body, code);
    await expect(read()).rejects.toMatchObject({ code: trouble });
  });
});

describe('telegram', () => {
  const message = (number: number, inside: string, meta = '') =>
    `<div class="tgme_widget_message_wrap"><div class="tgme_widget_message">${inside}<span class="tgme_widget_message_meta">${meta}<a class="tgme_widget_message_date" href="https://t.me/Watch/${number}"><time datetime="2026-11-03T09:${number}:00+00:00">09:15</time></a></span></div></div>`;
  const text = (words: string) => `<div class="tgme_widget_message_text js-message_text">${words}</div>`;
  let messages: string[];
  beforeEach(() => {
    messages = [message(11, text('One')), message(12, text('Two')), message(13, text('Three'))];
    site.answer = ({ query }) => ({
      body: `<section class="tgme_channel_history">${query.has('before') ? '' : messages.join('')}</section>`,
    });
  });
  const read = (bookmark: Bookmark = {}, at = NOW) =>
    site.read(telegram, { url: `${site.origin}/watch` }, { bookmark, at });

  it('reads a message and not what it answers, nor what the service says', async () => {
    messages = [
      message(
        14,
        `<a class="tgme_widget_message_reply" href="#">${text('Quoted')}</a>${text('Regulator blocks <b>three</b> sites.<br/>More')}`,
      ),
      message(15, `<div class="service_message">Channel created</div>${text('Channel created')}`),
      message(16, '<div class="tgme_widget_message_document_title">order.pdf</div>'),
    ];
    expect((await read()).document.items.map(({ id, text: words }) => [id, words])).toEqual([
      ['watch/14', 'Regulator blocks three sites. More'],
      ['watch/16', 'order.pdf'],
    ]);
  });

  it('tells an edit, and a message that is missing between its neighbours', async () => {
    const first = await read();
    messages = [message(11, text('One')), message(13, text('Three, corrected'), 'edited ')];
    const { document } = await read(first.bookmark, LATER);
    expect(document.items).toMatchObject([
      { id: 'watch/13', edited: true, text: 'Three, corrected' },
      { id: 'watch/12', deleted: true, link: 'https://t.me/watch/12' },
    ]);
  });

  it('does not take for deleted what has only left the page', async () => {
    const first = await read();
    messages = [message(13, text('Three')), message(14, text('Four'))];
    expect((await read(first.bookmark, LATER)).document.items.map(({ id }) => id)).toEqual(['watch/14']);
  });
});

it.each([
  [mastodon, 'https://social.example/@watch', true],
  [mastodon, 'https://www.youtube.com/@watch', false],
  [bluesky, 'https://bsky.app/profile/watch.example', true],
  [bluesky, 'https://bsky.app/search', false],
  [telegram, 'https://t.me/s/watch', true],
  [telegram, 'https://t.me/joinchat', true],
])('$0.name claims %s: %s', (kind, url, claims) => expect(kind.claims!(new URL(url))).toBe(claims));
