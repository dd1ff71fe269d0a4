import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import rss from '../../feeds/kinds/rss.ts';
import { DEEPEST, MOST_ITEMS } from '../../feeds/reading/xml.ts';
import { Complaint } from '../../src/core/complaint.ts';
import type { FeedDocument } from '../../src/core/item.ts';
import type { Bookmark } from '../../src/core/kind.ts';
import { openNet } from '../../src/net/net.ts';

const folder = join(import.meta.dirname, '../fixtures/feeds');
const names = readdirSync(folder);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const parse = (text: string, hints = {}): Promise<FeedDocument> => rss.parse(bytes(text), hints);
const channel = (inside: string): string => `<rss version="2.0"><channel><title>T</title>${inside}</channel></rss>`;

/** Those whose relative addresses are tried against the address of the feed. */
const READ_FROM_AN_ADDRESS = new Set(['atom10.atom', 'hindi-utf16.xml']);

describe('rss reads what it is known to hold', () => {
  const documents = names.filter((name) => !name.endsWith('.expected.json'));
  it.each(documents)('from %s', async (name) => {
    const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));
    const hints = READ_FROM_AN_ADDRESS.has(name) ? { url: 'https://feeds.example/x/feed.xml' } : {};
    const { feed, items } = await rss.parse(readFileSync(join(folder, name)), hints);
    expect({ feed, items: items.map(({ evidence, ...entry }) => entry) }).toEqual(expected);
  });

  it('makes a title where there is none, of the text, else of the link', async () => {
    const { items } = await parse(
      channel(
        `<item><description>${'word '.repeat(50)}</description></item><item><link>https://a.example/1</link></item>`,
      ),
    );
    expect([items[0]!.title.length <= 120, items[0]!.title.endsWith('word…'), items[1]!.title]).toEqual([
      true,
      true,
      'https://a.example/1',
    ]);
  });

  it('leaves relative addresses as they are where it does not know where the feed came from', async () => {
    const { items } = await parse(channel('<item><title>a</title><link>/a?b=1&amp;c=2</link></item>'));
    expect(items[0]!.link).toBe('/a?b=1&c=2');
  });
});

describe('rss makes plain text of', () => {
  it.each([
    ['markup that was escaped', '&lt;p&gt;Order &amp;amp; reply&lt;/p&gt;', 'Order & reply'],
    ['markup that was escaped twice', '&amp;lt;p&amp;gt;Order&amp;lt;/p&amp;gt;', 'Order'],
    ['markup that was not escaped', '<p>Order</p><p>and reply</p>', 'Order and reply'],
    ['markup in a section', '<![CDATA[<p>Order</p>]]> and <![CDATA[<p>reply</p>]]>', 'Order and reply'],
    ['text that only looks like it', 'if a &lt; b then <![CDATA[c > d]]>', 'if a < b then c > d'],
    ['addresses with parameters', 'see https://a.example/?a=1&copy=2&lt=3', 'see https://a.example/?a=1&copy=2&lt=3'],
  ])('%s', async (_, description, text) =>
    expect((await parse(channel(`<item><description>${description}</description></item>`))).items[0]!.text).toBe(text),
  );
});

describe('rss reads any character set', () => {
  const words = 'Пост удалён';
  const said = (charset: string): string =>
    `<?xml version="1.0" encoding="${charset}"?>${channel(`<item><title>${words}</title></item>`)}`;
  it.each([
    'windows-1251',
    'koi8-r',
    'iso-8859-5',
    'utf-8',
    'utf-16',
    'utf-16le',
    'utf-32',
    'ibm866',
    'x-mac-cyrillic',
  ])('that the document declares: %s', async (charset) => {
    const body = iconv.encode(said(charset), charset === 'x-mac-cyrillic' ? 'maccyrillic' : charset, { addBOM: true });
    expect((await rss.parse(body, {})).items[0]!.title).toBe(words);
  });
  it('that the transport names, before what the document says', async () => {
    const body = iconv.encode(said('utf-8'), 'windows-1251');
    expect((await rss.parse(body, { charset: 'Windows-1251' })).items[0]!.title).toBe(words);
  });
  it('that a byte order mark gives away, before all claims', async () =>
    expect((await rss.parse(bytes(`\uFEFF${said('koi8-r')}`), { charset: 'iso-8859-1' })).items[0]!.title).toBe(words));
  it('that calls itself Latin 1 and is UTF-8', async () =>
    expect((await rss.parse(bytes(said('iso-8859-1')), {})).items[0]!.title).toBe(words));
  it('that nobody names', async () =>
    expect(
      (
        await rss.parse(
          iconv.encode(channel('<item><title>caf\u00E9 \u201Cno\u201D</title></item>'), 'windows-1252'),
          {},
        )
      ).items[0]!.title,
    ).toBe('café “no”'));
  it('whose name is nonsense', async () =>
    expect((await rss.parse(bytes(said('utf-8')), { charset: 'klingon' })).items[0]!.title).toBe(words));
});

describe('rss refuses what is no feed, and says what it is', () => {
  it.each([
    [
      'a page',
      '<!DOCTYPE html><html><head><title>Page &amp; not found</title></head><body></body></html>',
      'is an HTML page, not a feed: “Page & not found”',
    ],
    [
      'a page without manners',
      '<head><title>Moved</title></head><body>here</body>',
      'is an HTML page, not a feed: “Moved”',
    ],
    [
      'a page about feeds',
      '<html><body><pre><rss version="2.0"><channel></channel></rss></pre></body></html>',
      'is an HTML page',
    ],
    [
      'a bot challenge',
      '<!doctype html><title>Just a moment...</title><script src="/cdn-cgi/challenge-platform/x.js"></script>',
      'is a bot challenge of Cloudflare',
    ],
    ['a captcha', '<html><div class="g-recaptcha"></div></html>', 'captcha'],
    ['nothing', ' \n\t', 'is empty'],
    ['OPML', '<opml version="2.0"><body><outline xmlUrl="https://a.example/"/></body></opml>', 'is OPML'],
    [
      'other XML',
      '<?xml version="1.0"?><sitemapindex><sitemap/></sitemapindex>',
      'is XML of another kind, not a feed: <sitemapindex>',
    ],
    [
      'RDF that is no feed',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description/></rdf:RDF>',
      'is XML of another kind',
    ],
    ['other JSON', '{"posts":[{"ID":1}],"total_items":1}', 'is JSON, but not a JSON Feed'],
    ['a list', '[1,2]', 'is JSON, but not a JSON Feed'],
    ['broken JSON', '{"version":"https://jsonfeed.org/version/1.1","items":[', 'neither XML nor JSON'],
    ['plain text', 'Rate limit exceeded', 'is neither XML nor JSON'],
    ['zeros', '\0\0\0\0\0\0', 'is '],
  ])('%s', async (_, text, says) => {
    const refusal = parse(text);
    await expect(refusal).rejects.toBeInstanceOf(Complaint);
    await expect(refusal).rejects.toThrow(says);
  });
});

describe('rss survives', () => {
  const item = (inside: string): string => channel(`<item><title>ok</title>${inside}</item>`);
  it.each([
    ['a hundred thousand tags in a description', item(`<description>${'<b>'.repeat(100_000)}</description>`)],
    ['a hundred thousand escaped tags', item(`<description>${'&lt;b&gt;'.repeat(100_000)}</description>`)],
    ['a million angle brackets', item(`<description>${'<'.repeat(1_000_000)}</description>`)],
    ['an attribute of eight megabytes', item(`<enclosure url="${'a'.repeat(8_000_000)}"/>`)],
    ['a million ampersands', item(`<description>${'&'.repeat(1_000_000)}</description>`)],
    ['sections that open and never close', item('<description>x</description>') + '<![CDATA['.repeat(200_000)],
    ['a comment of five megabytes of dashes', item(`<!--${'-'.repeat(5_000_000)}-->`)],
    [
      'entities of entities',
      `<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]>${item('<description>&c;&b;</description>')}`,
    ],
    [
      'a small entity repeated',
      `<!DOCTYPE l [<!ENTITY a "${'a'.repeat(1000)}">]>${item(`<description>${'&a;'.repeat(300_000)}</description>`)}`,
    ],
    [
      'an entity that names a file',
      `<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]>${item('<description>&x;</description>')}`,
    ],
    [
      'tags named like the parts of objects',
      item('<__proto__><polluted>1</polluted></__proto__><constructor prototype="1"/>'),
    ],
  ])('%s', async (_, text) => {
    const { items } = await parse(text);
    expect(items[0]!.title).toBe('ok');
    expect(items[0]!.text).not.toContain('root:');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(JSON.stringify(items).length).toBeLessThan(10_000_000);
  });

  it('a small entity repeated without end, by putting it in place only so often', async () => {
    const bomb = `<!DOCTYPE l [<!ENTITY a "${'a'.repeat(1000)}">]>${item(`<description>${'&a;'.repeat(300_000)}</description>`)}`;
    const { content } = (await parse(bomb)).items[0]!;
    expect([content.startsWith('aaa'), content.includes('&a;')]).toEqual([true, true]);
  });

  it('a document that nests without end, by refusing it', async () =>
    await expect(parse(channel(`<x>${'<a>'.repeat(100_000)}`))).rejects.toThrow(`nests deeper than ${DEEPEST}`));

  it('a hundred thousand items, by reading the first of them', async () => {
    const { items } = await parse(
      channel(Array.from({ length: 100_000 }, (_, n) => `<item><title>${n}</title></item>`).join('')),
    );
    expect([items.length, items[0]!.title]).toEqual([MOST_ITEMS, '0']);
  });

  it('a feed that is cut off', async () => {
    const { items } = await parse(
      '<rss version="2.0"><channel><title>T</title><item><title>One</title></item><item><title>Tw',
    );
    expect(items.map((one) => one.title)).toEqual(['One', 'Tw']);
  });

  it('characters that turn a line around', async () =>
    expect((await parse(channel('<item><title>a&#x202E;b&#0;c&#x7;\u0000</title></item>'))).items[0]!.title).toBe(
      'ab\uFFFDc',
    ));
});

describe('what a feed says of itself', () => {
  it.each([
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="/atom"/><link rel="hub" href="https://hub.example/"/><entry><title>a</title></entry></feed>',
    ],
    [
      'RSS',
      '<rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom"><channel><title>T</title><a:link rel="hub" href="https://hub.example/"/><a:link rel="self" href="/atom"/></channel></rss>',
    ],
    [
      'JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","feed_url":"/atom","hubs":[{"type":"rssCloud","url":"x"},{"type":"WebSub","url":"https://hub.example/"}],"items":[]}',
    ],
  ])('%s names the hub that pushes it, and the address to name there', async (_, text) =>
    expect((await parse(text, { url: 'https://desk.example/feed' })).push).toEqual({
      hub: 'https://hub.example/',
      topic: 'https://desk.example/atom',
    }),
  );

  it('an entry is kept as it was written, to be proved by', async () => {
    const [entry] = (await parse(channel('<item><title>A &amp; B</title><guid>1</guid></item>'))).items;
    expect(entry!.evidence).toEqual({ form: 'xml', raw: '<title>A &amp; B</title><guid>1</guid>' });
  });

  it('an entry that was taken back is a notice under its id, without words', async () => {
    const { items } = await parse(
      '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:t="http://purl.org/atompub/tombstones/1.0"><t:deleted-entry ref="tag:a,2026:1" when="2026-11-03T04:00:00Z"/><entry><id>2</id><title>b</title></entry></feed>',
    );
    expect(items).toMatchObject([
      { id: '2', title: 'b' },
      { id: 'tag:a,2026:1', title: '', deleted: true, updated: '2026-11-03T04:00:00.000Z' },
    ]);
  });
});

describe('a reading', () => {
  let server: Server;
  let url: string;
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  beforeAll(async () => {
    server = createServer((request, response) => answer(request, response));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
  });
  afterAll(async () => {
    await net.close();
    server.close();
  });

  const net = openNet({ contact: 'test@example.org', allowedHosts: ['127.0.0.1'], hostGapMs: 0 });
  const given = { env: {}, now: new Date('2026-11-03T10:00:00Z'), parse: rss.parse };
  const read = (bookmark: Bookmark = {}) => rss.read(source(), bookmark, net.fetch, given);
  const source = (): { id: string; url: string } => ({ id: 's', url });
  const feed = (ttl: string): string => channel(`${ttl}<item><title>One</title><link>one</link></item>`);

  it('brings items, resolves their addresses and remembers the validators', async () => {
    answer = (request, response) => {
      expect(request.headers.accept).toContain('application/rss+xml');
      response.writeHead(200, { etag: 'W/"v1"', 'last-modified': 'Tue, 03 Nov 2026 09:00:00 GMT' }).end(feed(''));
    };
    const reading = await read();
    expect(reading).toMatchObject({ unchanged: false, waitMs: null, movedTo: null });
    expect(reading.document.items[0]!.link).toBe(url.replace('feed', 'one'));
    expect(reading.bookmark).toMatchObject({ etag: 'W/"v1"', lastModified: 'Tue, 03 Nov 2026 09:00:00 GMT' });
  });

  it('ends at a 304, asked for with the validators as they came', async () => {
    answer = (request, response) => {
      expect(request.headers['if-none-match']).toBe('W/"v1"');
      expect(request.headers['if-modified-since']).toBe('then');
      response.writeHead(304).end();
    };
    const bookmark = { etag: 'W/"v1"', lastModified: 'then', hash: 'h', restMs: 60_000 };
    const reading = await read(bookmark);
    expect(reading).toMatchObject({ unchanged: true, waitMs: 60_000, bookmark });
    expect(reading.document.items).toEqual([]);
  });

  it('ends at a body that has not changed, though the server says that it has', async () => {
    let version = 0;
    answer = (_, response) => response.writeHead(200, { etag: `"${version++}"` }).end(feed(''));
    const first = await read();
    const second = await read(first.bookmark);
    expect([first.unchanged, second.unchanged]).toEqual([false, true]);
    expect(second.bookmark).toEqual({ ...first.bookmark, etag: '"1"' });
  });

  it('does not remember a page that stood in for the feed', async () => {
    answer = (_, response) => response.writeHead(200, { etag: '"page"' }).end('<html><title>Login</title></html>');
    await expect(read()).rejects.toThrow('is an HTML page, not a feed: “Login”');
  });

  it.each([
    ['ttl, in minutes', '<ttl>90</ttl>', {}, 90 * 60_000],
    [
      'the syndication module',
      '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>',
      {},
      6 * 3_600_000,
    ],
    ['the server, if it is the longest', '<ttl>1</ttl>', { 'cache-control': 'max-age=600' }, 600_000],
    ['no more than a day', '<ttl>999999</ttl>', {}, 86_400_000],
    ['nothing of what software writes unasked', '<sy:updatePeriod>hourly</sy:updatePeriod>', {}, null],
    ['nothing where it is nonsense', '<ttl>soon</ttl>', {}, null],
  ])('waits as asked by %s', async (_, ttl, headers, waitMs) => {
    answer = (__, response) => response.writeHead(200, headers).end(feed(ttl));
    expect((await read()).waitMs).toBe(waitMs);
  });
});
