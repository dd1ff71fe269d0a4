import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import rss from '../../feeds/kinds/rss.ts';

/*
 * How fast feeds are read, beside feedsmith and rss-parser alone, which do less: neither repairs, decodes charsets, makes
 * plain text of bodies or reads odd dates. Each is given the same bytes and brings the same number of items.
 * Ratios are time of ours ÷ time of theirs, of the size where we look worst.
 */

const quick = process.argv.includes('--quick');
const SIZES = [20_000, 200_000, 5_000_000];
const MS_PER_CELL = quick ? 1_500 : 5_000;

const WORDS =
  'the a of ministry order platform account said on Monday that court block access to posts under section notice users in country officials company told reporters after'.split(
    ' ',
  );

/** The same words in every run. */
function words(count: number, seed: number): string {
  const picked: string[] = [];
  let state = seed;
  for (let at = 0; at < count; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    picked.push(WORDS[(state >> 8) % WORDS.length]!);
  }
  return picked.join(' ');
}

/** As WordPress writes it, which most of the web's feeds are: a summary, and a body in CDATA with its markup. */
function item(at: number): string {
  const paragraphs = Array.from(
    { length: 4 },
    (_, n) =>
      `<p>${words(60, at * 7 + n)} <a href="https://news.example/tag/${n}?a=1&amp;b=2">${words(3, n)}</a>&#8217;s “word”.</p>`,
  );
  return `<item>
<title>${words(10, at)} &#8211; ${at}</title>
<link>https://news.example/2026/11/${at}/</link>
<dc:creator><![CDATA[Desk ${at % 9}]]></dc:creator>
<pubDate>Tue, 03 Nov 2026 ${String(at % 24).padStart(2, '0')}:15:00 +0530</pubDate>
<category><![CDATA[Policy]]></category><category><![CDATA[Internet]]></category>
<guid isPermaLink="false">https://news.example/?p=${at}</guid>
<description><![CDATA[${words(40, at * 3)} &hellip; <a href="https://news.example/2026/11/${at}/">Read more</a>]]></description>
<content:encoded><![CDATA[${paragraphs.join('\n')}]]></content:encoded>
</item>`;
}

function feedOf(size: number): { bytes: Uint8Array; items: number } {
  const items: string[] = [];
  for (let length = 0; length < size; length += items.at(-1)!.length) items.push(item(items.length));
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Example Daily</title><link>https://news.example/</link><description>News</description><language>en-IN</language>
<atom:link href="https://news.example/feed/" rel="self" type="application/rss+xml"/>
${items.join('\n')}
</channel></rss>`;
  return { bytes: new TextEncoder().encode(text), items: items.length };
}

type Read = (bytes: Uint8Array) => Promise<number>;
const decoder = new TextDecoder();
const READERS: Record<'ours' | 'rssParser' | 'feedsmith', Read> = {
  ours: async (bytes) => (await rss.parse(bytes, { url: 'https://news.example/feed/' })).items.length,
  rssParser: async (bytes) => (await new Parser().parseString(decoder.decode(bytes))).items.length,
  feedsmith: async (bytes) => {
    const { feed } = parseFeed(decoder.decode(bytes)) as { feed: { items?: unknown[] } };
    return feed.items?.length ?? 0;
  },
};

/** Milliseconds a document: the readers take turns, so that a busy machine slows them alike. */
async function measure({ bytes, items }: ReturnType<typeof feedOf>) {
  const spent = { ours: 0, rssParser: 0, feedsmith: 0 };
  const names = Object.keys(READERS) as (keyof typeof READERS)[];
  let rounds = 0;
  for (const warming of [true, false]) {
    const until = performance.now() + MS_PER_CELL * (warming ? 0.3 : 1);
    do {
      for (const name of names) {
        const began = performance.now();
        const read = await READERS[name](bytes);
        if (!warming) spent[name] += performance.now() - began;
        if (read !== items) throw new Error(`${name} read ${read} items of ${items}`);
      }
      if (!warming) rounds++;
    } while (performance.now() < until);
  }
  return { ours: spent.ours / rounds, rssParser: spent.rssParser / rounds, feedsmith: spent.feedsmith / rounds };
}

const round = (value: number): number => Number(value.toPrecision(3));

async function rowOf(size: number) {
  const feed = feedOf(size);
  const ms = await measure(feed);
  return {
    bytes: feed.bytes.length,
    items: feed.items,
    ms: round(ms.ours),
    mbPerSecond: round(feed.bytes.length / 1_000 / ms.ours),
    itemsPerSecond: Math.round((feed.items * 1_000) / ms.ours),
    ratioToRssParser: round(ms.ours / ms.rssParser),
    ratioToFeedsmith: round(ms.ours / ms.feedsmith),
  };
}

const sizes: Awaited<ReturnType<typeof rowOf>>[] = [];
for (const size of SIZES) {
  const row = await rowOf(size);
  sizes.push(row);
  console.log(
    `${row.bytes} bytes, ${row.items} items: ${row.mbPerSecond} MB/s, ${row.itemsPerSecond} items/s; ` +
      `${row.ratioToRssParser} × rss-parser, ${row.ratioToFeedsmith} × feedsmith`,
  );
}
const worst = (key: 'ratioToRssParser' | 'ratioToFeedsmith') => Math.max(...sizes.map((row) => row[key]));
console.log(
  JSON.stringify({
    mbPerSecond: Math.min(...sizes.map((row) => row.mbPerSecond)),
    itemsPerSecond: Math.min(...sizes.map((row) => row.itemsPerSecond)),
    ratioToRssParser: worst('ratioToRssParser'),
    ratioToFeedsmith: worst('ratioToFeedsmith'),
    sizes,
    node: process.version,
  }),
);
