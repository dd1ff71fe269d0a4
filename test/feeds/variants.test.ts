import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import rss from '../../feeds/kinds/rss.ts';
import type { Entry, FeedDocument } from '../../src/core/item.ts';

/* One thing said in all the ways in which feeds say it. */

const NAMESPACES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:googleplay="http://www.google.com/schemas/play-podcasts/1.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
const FORMATS = {
  rss: (channel: string, item: string) =>
    `<rss version="2.0" ${NAMESPACES}><channel>${channel}<item>${item}</item></channel></rss>`,
  rdf: (channel: string, item: string) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${NAMESPACES}><channel rdf:about="http://c.example/">${channel}</channel><item rdf:about="http://i.example/">${item}</item></rdf:RDF>`,
  atom: (feed: string, entry: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" ${NAMESPACES}>${feed}<entry>${entry}</entry></feed>`,
  atom03: (feed: string, entry: string) =>
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#" ${NAMESPACES}>${feed}<entry>${entry}</entry></feed>`,
};
type Format = keyof typeof FORMATS;

const read = (source: string | Uint8Array, hints = {}): Promise<FeedDocument> =>
  rss.parse(typeof source === 'string' ? new TextEncoder().encode(source) : source, hints);
const entryIn = async (format: Format, inside: string, hints = {}): Promise<Entry> =>
  (await read(FORMATS[format]('', inside), hints)).items[0]!;
const feedIn = async (format: Format, inside: string) => (await read(FORMATS[format](inside, ''))).feed;
const packed = (text: string): string => Buffer.from(text).toString('base64');

/** Each row of a table in each of its columns. */
const cross = <A, B>(rows: readonly A[], columns: readonly B[]): [A, B][] =>
  rows.flatMap((row) => columns.map((column): [A, B] => [row, column]));

describe('a person', () => {
  const WRITTEN = [
    'me@a.example (An Editor)',
    'An Editor (me@a.example)',
    'An Editor &lt;me@a.example&gt;',
    '<![CDATA[An Editor <me@a.example>]]>',
    '<name>An Editor</name><email>me@a.example</email>',
  ];
  it.each(
    cross(WRITTEN, ['author', 'dc:creator', 'dc:author', 'itunes:author', 'googleplay:author', 'managingEditor']),
  )('is %s in %s of an item', async (written, name) =>
    expect((await entryIn('rss', `<${name}>${written}</${name}>`)).author).toBe('An Editor'),
  );
  it.each(
    cross(WRITTEN, [
      'managingEditor',
      'dc:creator',
      'author',
      'itunes:author',
      'itunes:owner',
      'dc:publisher',
      'webMaster',
    ]),
  )('is %s in %s of a channel', async (written, name) =>
    expect((await feedIn('rss', `<${name}>${written}</${name}>`)).author).toBe('An Editor'),
  );
  it.each<[string, string]>([
    ['<author><name>A</name><email>e@x.example</email></author>', 'A'],
    ['<author><email>e@x.example</email></author>', 'e@x.example'],
    ['<author><uri>http://x.example</uri></author>', 'http://x.example'],
    ['<author>A</author>', 'A'],
    ['<dc:creator>A</dc:creator>', 'A'],
    ['<itunes:author>A</itunes:author>', 'A'],
  ])('is %s in Atom, of an entry or of all', async (written, author) => {
    expect((await entryIn('atom', written)).author).toBe(author);
    expect((await read(FORMATS.atom(written, ''))).items[0]!.author).toBe(author);
  });
});

describe('a headline', () => {
  const WRITTEN = [
    'A &amp; B',
    '<![CDATA[A & B]]>',
    'A &amp; &lt;b&gt;B&lt;/b&gt;',
    'A &amp; <b>B</b>',
    '<![CDATA[A & <b>B</b>]]>',
    'A & B',
  ];
  it.each(cross(WRITTEN, ['title', 'dc:title', 'media:title', 'itunes:title', 'atom:title']))(
    'is %s in %s',
    async (written, name) => {
      expect((await entryIn('rss', `<${name}>${written}</${name}>`)).title).toBe('A & B');
      expect((await entryIn('rdf', `<${name}>${written}</${name}>`)).title).toBe('A & B');
      expect((await feedIn('rss', `<${name}>${written}</${name}>`)).title).toBe('A & B');
    },
  );
  it.each([
    '<media:group><media:title>T</media:title></media:group>',
    '<media:content><media:title>T</media:title></media:content>',
  ])('stands in %s', async (written) => expect((await entryIn('rss', written)).title).toBe('T'));
  it('may be a tag, where it is nothing else', async () =>
    expect((await entryIn('rss', '<title>&lt;blink&gt;</title>')).title).toBe('<blink>'));
});

describe('a text', () => {
  const WRITTEN = [
    'Text',
    '&lt;p&gt;Text&lt;/p&gt;',
    '<![CDATA[<p>Text</p>]]>',
    '<p>Text</p>',
    '<xhtml:p>Text</xhtml:p>',
  ];
  const NAMES = [
    'description',
    'content:encoded',
    'dc:description',
    'itunes:summary',
    'itunes:subtitle',
    'googleplay:description',
    'media:description',
    'summary',
    'xhtml:body',
    'fullitem',
    'abstract',
  ];
  it.each(cross(WRITTEN, NAMES))('is %s in %s', async (written, name) => {
    expect((await entryIn('rss', `<${name}>${written}</${name}>`)).text).toBe('Text');
    expect((await entryIn('rdf', `<${name}>${written}</${name}>`)).text).toBe('Text');
  });

  const ATOM = [
    'type="text">A story',
    'type="html">A &lt;b&gt;story&lt;/b&gt;',
    'type="HTML">A &lt;b&gt;story&lt;/b&gt;',
    'type="html"><![CDATA[A <b>story</b>]]>',
    'type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>story</b></div>',
    'type="xhtml"><xhtml:div>A <xhtml:b>story</xhtml:b></xhtml:div>',
    'type="application/xhtml+xml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>story</b></div>',
    `type="application/octet-stream">${packed('A <b>story</b>')}`,
    `type="application/octet-stream">${packed('A &lt;b&gt;story&lt;/b&gt;')}`,
  ];
  it.each(cross(ATOM, ['title', 'summary', 'content', 'subtitle']))('is %s in %s of Atom', async (written, name) => {
    const document = await read(FORMATS.atom(`<${name} ${written}</${name}>`, `<${name} ${written}</${name}>`));
    const found =
      { title: document.items[0]!.title, subtitle: document.feed.description }[name] ?? document.items[0]!.text;
    expect(found).toBe('A story');
  });

  const ATOM_03 = [
    'type="text/plain">A story',
    'type="text/html" mode="escaped">A &lt;b&gt;story&lt;/b&gt;',
    'mode="escaped"><![CDATA[A <b>story</b>]]>',
    'type="application/xhtml+xml" mode="xml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>story</b></div>',
    `type="text/html" mode="base64">${packed('A <b>story</b>')}`,
  ];
  it.each(cross(ATOM_03, ['title', 'summary', 'content', 'tagline']))(
    'is %s in %s of Atom 0.3',
    async (written, name) => {
      const document = await read(FORMATS.atom03(`<${name} ${written}</${name}>`, `<${name} ${written}</${name}>`));
      const found =
        { title: document.items[0]!.title, tagline: document.feed.description }[name] ?? document.items[0]!.text;
      expect(found).toBe('A story');
    },
  );
});

describe('an address', () => {
  const HERE = 'http://a.example/';
  it.each([
    `<link><![CDATA[${HERE}]]></link>`,
    `<link>\n ${HERE} \n</link>`,
    `<link href="${HERE}"/>`,
    `<guid>${HERE}</guid>`,
    `<link/><guid isPermaLink="true">${HERE}</guid>`,
    `<atom:link href="${HERE}"/>`,
    `<atom:link rel="self" href="http://no.example/"/><link>${HERE}</link>`,
    `<image><link>http://no.example/</link></image><link>${HERE}</link>`,
    `<source url="http://no.example/"><link>http://no.example/</link></source><link>${HERE}</link>`,
  ])('is %s in RSS', async (written) => expect((await entryIn('rss', written)).link).toBe(HERE));
  it.each([
    `<link rel="alternate" href="${HERE}"/>`,
    `<link rel="http://www.iana.org/assignments/relation/alternate" href="${HERE}"/>`,
    `<link rel="enclosure" href="http://no.example/"/><link href="${HERE}"/>`,
    `<link rel="alternate" type="application/json" href="http://no.example/"/><link rel="alternate" type="text/html" href="${HERE}"/>`,
    `<link rel="related" href="${HERE}"/>`,
    `<content type="text/html" src="${HERE}"/>`,
  ])('is %s in Atom', async (written) => expect((await entryIn('atom', written)).link).toBe(HERE));

  it.each([
    ['xml:base="http://b.example/x/"', '<link href="y"/>', 'http://b.example/x/y'],
    ['xml:base="/root/"', '<link href="y"/>', 'https://site.example/root/y'],
    ['xml:base=""', '<link href="y"/>', 'https://site.example/dir/y'],
    ['xml:base="#x"', '<link href="y"/>', 'https://site.example/dir/y'],
    ['', '<link xml:base="http://c.example/" href="y"/>', 'http://c.example/y'],
    ['', '<link href="//o.example/y"/>', 'https://o.example/y'],
    ['', '<link href=" http://bücher.example/ü "/>', 'http://xn--bcher-kva.example/%C3%BC'],
  ])('is relative to %s: %s', async (base, link, absolute) => {
    const source = `<feed xmlns="http://www.w3.org/2005/Atom" ${base}><entry>${link}</entry></feed>`;
    expect((await read(source, { url: 'https://site.example/dir/feed.xml' })).items[0]!.link).toBe(absolute);
  });
});

describe('a date', () => {
  it.each(
    cross(['pubDate', 'dc:date', 'dcterms:issued', 'dcterms:created', 'atom:published', 'published', 'date'], [
      'rss',
      'rdf',
    ] as const),
  )('is %s in %s', async (name, format) =>
    expect((await entryIn(format, `<${name}>Thu, 01 Jan 2004 19:48:21 GMT</${name}>`)).published).toBe(
      '2004-01-01T19:48:21.000Z',
    ),
  );
  it.each(['dcterms:modified', 'dc:modified', 'atom:updated', 'updated', 'modified', 'lastBuildDate'])(
    'of a change is %s',
    async (name) =>
      expect((await entryIn('rss', `<${name}>2004-01-01T19:48:21Z</${name}>`)).updated).toBe(
        '2004-01-01T19:48:21.000Z',
      ),
  );
  it('of a change is an attribute in CDF', async () =>
    expect(
      (
        await read(
          '<CHANNEL><TITLE>T</TITLE><ITEM HREF="http://a.example/" LASTMOD="2004-01-01T19:48Z"><TITLE>A</TITLE></ITEM></CHANNEL>',
        )
      ).items[0],
    ).toMatchObject({
      link: 'http://a.example/',
      updated: '2004-01-01T19:48:00.000Z',
    }));
});

it.each([
  '<category>A</category>',
  '<category term="A"/>',
  '<category term="a" label="A"/>',
  '<dc:subject>A</dc:subject>',
  '<media:category>A</media:category>',
  '<media:group><media:category>A</media:category></media:group>',
  '<itunes:category text="B"><itunes:category text="A"/></itunes:category>',
  '<googleplay:category text="A"/>',
  '<itunes:keywords>B, A</itunes:keywords>',
])('a category is %s', async (written) => {
  for (const format of ['rss', 'rdf', 'atom'] as const)
    expect((await entryIn(format, written)).categories).toContain('A');
});

it.each([
  ['<guid isPermaLink="false"> x </guid>', 'x'],
  ['<atom:id>x</atom:id>', 'x'],
  ['<dc:identifier>x</dc:identifier>', 'x'],
])('an id is %s', async (written, id) => expect((await entryIn('rss', written)).id).toBe(id));

describe('bytes', () => {
  const CYRILLIC = 'Привет мир';
  it.each([
    ...cross(['koi8-r', 'windows-1251', 'iso-8859-5', 'cp866'], [CYRILLIC]),
    ...cross(['shift_jis', 'euc-jp'], ['日本語のフィード']),
    ...cross(['gb2312', 'gbk', 'gb18030'], ['中文新闻']),
    ...cross(['iso-8859-2', 'windows-1250'], ['žluťoučký']),
    ...cross(['iso-8859-7', 'windows-1253'], ['Ελληνικά']),
    ...cross(['windows-1255', 'iso-8859-8'], ['שלום']),
    ...cross(['windows-1256', 'iso-8859-6'], ['مرحبا']),
    ...cross(['windows-874', 'tis-620', 'iso-8859-11'], ['ภาษาไทย']),
    ...cross(['windows-1254', 'iso-8859-9'], ['İstanbul']),
    ['euc-kr', '한국어'],
    ['big5', '中文新聞'],
    ['iso-8859-15', 'été €'],
    ['windows-1257', 'ąčęė'],
    ['macintosh', 'été'],
  ])('in %s are read, as the document or its server says', async (charset, text) => {
    const document = (declared: string) =>
      iconv.encode(`<?xml version='1.0'${declared}?><rss><channel><title>${text}</title></channel></rss>`, charset);
    expect((await read(document(` encoding = '${charset}'`))).feed.title).toBe(text);
    expect((await read(document(''), { charset })).feed.title).toBe(text);
  });
});

describe('what is not well formed', () => {
  const item = (inside: string): string =>
    `<rss version="2.0"><channel><title>T</title><item>${inside}</item></channel></rss>`;
  it.each([
    ['ampersands and names nobody declared', item('<title>A & B &copy C &unknown; D</title>'), 'A & B © C &unknown; D'],
    ['numbers of Windows-1252', item('<title>A&#146;B &#x97; C</title>'), 'A’B — C'],
    ['brackets of XHTML', item('<title>&lang;A&rang;</title>'), '\u2329A\u232A'],
    ['capitals', item('<title>A</title>').toUpperCase(), 'A'],
    [
      'what a script of its server has to say',
      `<br />\n<b>Notice</b>: in <b>/a.php</b><br />\n${item('<title>A</title>')}<!-- 0.3 s -->`,
      'A',
    ],
    ['no channel', '<rss><item><title>A</title></item></rss>', 'A'],
    [
      'the namespace of Atom',
      item('<title>A</title>').replace('<rss', '<rss xmlns="http://www.w3.org/2005/Atom"'),
      'A',
    ],
    [
      'prefixes of its own',
      '<x:rss xmlns:x="http://backend.userland.com/rss2"><x:channel><x:item><x:title>A</x:title></x:item></x:channel></x:rss>',
      'A',
    ],
    ['Atom without a namespace', '<feed><title>T</title><entry><title>A</title></entry></feed>', 'A'],
  ])('is read: %s', async (_, source, title) => expect((await read(source)).items[0]!.title).toBe(title));
});

describe('JSON Feed', () => {
  const json = async (entry: object, feed: object = {}) =>
    (
      await read(
        JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', ...feed, items: [null, 7, entry] }),
      )
    ).items[0];
  it.each([
    ['a number as id', { id: 12 }, { id: '12' }],
    ['an address elsewhere', { id: 1, external_url: 'https://a.example/e' }, { link: 'https://a.example/e' }],
    ['several authors', { id: 1, authors: [{ name: 'A' }, { name: 'B' }] }, { author: 'A, B' }],
    ['one author, as in 1.0', { id: 1, author: { name: 'A' } }, { author: 'A' }],
    [
      'text that looks like markup and is none',
      { id: 1, title: '<b> & y', content_text: 'A < B' },
      { title: '<b> & y', text: 'A < B' },
    ],
    ['no title', { id: 1, title: null, content_html: '<p>A &amp; B</p>' }, { title: 'A & B' }],
    [
      'fields of other types',
      { id: 1, title: 7, tags: ['a', null, 3], date_published: 'soon' },
      { title: '7', categories: ['a', '3'], published: null },
    ],
  ])('may have %s', async (_, entry, holds) => expect(await json(entry)).toMatchObject(holds));
  it('has its authors for all', async () =>
    expect(await json({ id: 1 }, { authors: [{ name: 'A' }] })).toMatchObject({ author: 'A' }));
});

it.each([
  ['a list of feeds', '<opml version="2.0"><body><outline xmlUrl="http://a.example/"/></body></opml>'],
  [
    'a map of a site',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>http://a.example/</loc></url></urlset>',
  ],
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><title>T</title></svg>'],
  [
    'RDF of people',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:foaf="http://xmlns.com/foaf/0.1/"><foaf:Person><foaf:name>A</foaf:name></foaf:Person></rdf:RDF>',
  ],
  [
    'a page about feeds',
    '<!doctype html><html><head><title>T</title></head><body><pre>&lt;rss&gt;</pre><rss><channel><item><title>x</title></item></channel></rss></body></html>',
  ],
  ['another JSON', '{"status":"ok","data":[]}'],
])('%s is no feed', async (_, source) => expect(read(source)).rejects.toMatchObject({ code: 'parse' }));
