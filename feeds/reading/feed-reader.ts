import Parser from 'rss-parser';
import { type Entry, type Evidence, type FeedDocument, LONGEST_EVIDENCE } from '../../src/core/item.ts';
import { headline } from './bodies.ts';
import { deletedEntry } from './entries.ts';
import { readDate } from './dates.ts';
import {
  all,
  atomLink,
  bodies,
  categories,
  date,
  first,
  languageOf,
  line,
  part,
  people,
  rssLink,
  title,
  words,
} from './elements.ts';
import { notAFeed, isPage } from './refusal.ts';
import { LONGEST_WAIT_MS } from './whole.ts';
import { type Element, MOST_ITEMS, readXml } from './xml.ts';

/*
 * Feeds that are XML: RSS in all its versions, Atom and CDF. rss-parser tells the formats apart and calls what builds each of them;
 * everything else is ours, because it loses a feed for a single stray ampersand, takes the first of several bodies,
 * and throws where a date is odd. So its XML reader is replaced, each of its builders is overridden,
 * and neither its fetching nor its snippets (which take the square of a page's length) are used.
 */

const ATOM_TITLE = ['atom:title', 'title', 'dc:title', 'media:title'];
const ATOM_CONTENT = ['atom:content', 'content', 'content:encoded', 'xhtml:body', 'media:description'];
const ATOM_SUMMARY = ['atom:summary', 'summary', 'description', 'dc:description'];
const ATOM_AUTHORS = ['atom:author', 'author', 'dc:creator', 'itunes:author'];
const RSS_TITLE = ['title', 'dc:title', 'atom:title', 'media:title', 'itunes:title'];
const RSS_CONTENT = [
  'content:encoded',
  'atom:content',
  'content',
  'xhtml:body',
  'xhtml:div',
  'body',
  'fullitem',
  'fulltext',
];
const RSS_SUMMARY = [
  'description',
  'abstract',
  'atom:summary',
  'summary',
  'dc:description',
  'itunes:summary',
  'itunes:subtitle',
  'googleplay:description',
  'media:description',
];
const EDITORS = [
  'managingeditor',
  'dc:creator',
  'author',
  'dc:author',
  'atom:author',
  'itunes:author',
  'itunes:owner',
  'googleplay:author',
  'googleplay:email',
  'dc:publisher',
];
const ABOUT = [
  'description',
  'abstract',
  'dc:description',
  'tagline',
  'subtitle',
  'atom:subtitle',
  'itunes:summary',
  'itunes:subtitle',
  'googleplay:description',
];
const AUTHORS = [
  ...['author', 'dc:creator', 'dc:author', 'atom:author'],
  ...['itunes:author', 'googleplay:author', 'managingeditor'],
];
const DATES = [
  'dc:date',
  'dcterms:issued',
  'dcterms:available',
  'dcterms:created',
  'atom:published',
  'atom:issued',
  'atom:created',
];

/** What rss-parser looks at to tell the formats apart, and the tree that its builders are given. */
type Recognised = { feed: Element } | { rss: { $: { version: string }; root: Element } } | { 'rdf:RDF': Element };

/** Reads one feed that is XML. @param url where it came from, where that is known */
export class FeedReader extends Parser {
  /** Found here by rss-parser's `parseString`, in place of xml2js. */
  readonly xmlParser = {
    parseString: (source: string, done: (error: Error | null, recognised?: Recognised) => void): void =>
      done(null, recognise(source)),
  };
  private readonly url: string | null;

  constructor(url: string | null) {
    super({ defaultRSS: 2 });
    this.url = url;
  }

  async read(source: string): Promise<FeedDocument> {
    return (await this.parseString(source)) as unknown as FeedDocument;
  }

  buildAtomFeed({ feed }: { feed: Element }): FeedDocument {
    const entries = feed.name.endsWith('entry') ? [feed] : all(feed, 'atom:entry', 'entry');
    return {
      feed: {
        title: title(first(feed, 'atom:title', 'title')),
        link: this.address(atomLink(feed)),
        description: line(first(feed, 'atom:subtitle', 'atom:tagline', 'subtitle', 'tagline', 'atom:info')),
        author: people(feed, ...ATOM_AUTHORS),
      },
      items: [
        ...entries.slice(0, MOST_ITEMS).map((entry) => this.atomEntry(entry, feed)),
        ...all(feed, 'at:deleted-entry').slice(0, MOST_ITEMS).flatMap(tombstone),
      ],
      ...this.asks(feed),
    };
  }

  private atomEntry(entry: Element, feed: Element): Entry {
    const written = bodies(part(entry, ATOM_CONTENT), part(entry, ATOM_SUMMARY));
    const link = this.address(atomLink(entry));
    return {
      id: words(first(entry, 'atom:id', 'id', 'guid')) || null,
      title: headline(title(part(entry, ATOM_TITLE)), written, link),
      link,
      published: date(
        entry,
        'atom:published',
        'atom:issued',
        'published',
        'issued',
        'atom:created',
        'created',
        ...DATES,
      ),
      updated: date(entry, 'atom:updated', 'atom:modified', 'updated', 'modified', 'dcterms:modified'),
      author: people(entry, ...ATOM_AUTHORS) ?? people(feed, ...ATOM_AUTHORS),
      ...written,
      categories: categories(entry),
      language: languageOf(entry) ?? languageOf(feed),
      evidence: evidenceOf(entry),
    };
  }

  buildRSS({ root }: { root: Element }): FeedDocument {
    const channel = first(root, 'channel') ?? root;
    const items = [...all(channel, 'item'), ...all(channel, 'items').flatMap((list) => all(list, 'item'))];
    if (channel !== root) items.push(...all(root, 'item'));
    return {
      feed: {
        title: title(first(channel, ...RSS_TITLE)),
        link: this.address(rssLink(channel)),
        description: line(first(channel, ...ABOUT)),
        author: people(channel, ...EDITORS, 'webmaster'),
      },
      items: [
        ...items.slice(0, MOST_ITEMS).map((item) => this.rssItem(item, channel)),
        ...all(channel, 'at:deleted-entry').slice(0, MOST_ITEMS).flatMap(tombstone),
      ],
      ...this.asks(channel),
    };
  }

  buildRSS2({ rss }: { rss: { root: Element } }): FeedDocument {
    return this.buildRSS(rss);
  }

  buildRSS0_9({ rss }: { rss: { root: Element } }): FeedDocument {
    return this.buildRSS(rss);
  }

  buildRSS1(recognised: { 'rdf:RDF': Element }): FeedDocument {
    return this.buildRSS({ root: recognised['rdf:RDF'] });
  }

  private rssItem(item: Element, channel: Element): Entry {
    const written = bodies(...rssBodies(item));
    const link = this.address(rssLink(item));
    const source = first(item, 'source');
    const called = headline(title(part(item, RSS_TITLE)), written, link);
    const outlet = source?.attributes.get('url') || null;
    return {
      id:
        words(first(item, 'guid', 'atom:id', 'id')) ||
        item.attributes.get('rdf:about') ||
        words(first(item, 'dc:identifier')) ||
        null,
      title: isGoogleNews(link) ? withoutOutlet(called, words(source)) : called,
      link,
      published: date(item, 'pubdate', ...DATES, 'published', 'issued', 'created', 'date'),
      updated:
        date(
          item,
          'atom:updated',
          'atom:modified',
          'dcterms:modified',
          'dc:modified',
          'updated',
          'modified',
          'lastbuilddate',
        ) ?? readDate(item.attributes.get('lastmod')),
      author: people(item, ...AUTHORS) ?? people(channel, ...EDITORS),
      ...written,
      categories: categories(item),
      language: languageOf(item) ?? languageOf(channel),
      evidence: evidenceOf(item),
      ...(outlet ? { outlet } : {}),
    };
  }

  /** What the feed asks of its readers: how long to leave it alone, and who would push it. */
  private asks(channel: Element): Pick<FeedDocument, 'restMs' | 'push'> {
    const rest = restMs(channel);
    const linked = (rel: string) => {
      const found = all(channel, 'atom:link', 'link').find((one) => one.attributes.get('rel')?.toLowerCase() === rel);
      return found ? this.address({ link: found.attributes.get('href') ?? '', base: found.base }) : null;
    };
    const hub = linked('hub');
    const topic = linked('self') ?? this.url;
    return { ...(rest ? { restMs: rest } : {}), ...(hub && topic ? { push: { hub, topic } } : {}) };
  }

  /** Absolute where we know where the feed came from; else as published. */
  private address(found: { link: string; base: string | null } | null): string | null {
    if (!found?.link) return null;
    if (!this.url) return found.link;
    const base = found.base ? URL.parse(found.base, this.url)?.href : this.url;
    return URL.parse(found.link, base)?.href ?? found.link;
  }
}

/** @throws Complaint that says what the document is, where it is no feed. */
function recognise(source: string): Recognised {
  const root = rootOf(source);
  const local = root.name.slice(root.name.indexOf(':') + 1);
  if (local === 'feed' || root.name === 'atom:entry') return { feed: root };
  if (local === 'rdf') return { 'rdf:RDF': root };
  return { rss: { $: { version: root.attributes.get('version') ?? '' }, root } };
}

const ROOTS = /^(?:[^:]+:)?(?:rss|rdf|feed|channel)$|^atom:entry$/;

/** The first element that begins a feed; junk may stand before it, but no page. */
function rootOf(source: string): Element {
  const top = readXml(source);
  const root = top.find(isFeed);
  if (root) return root;
  if (!isPage(source)) {
    const later = source.search(/<\?xml\s|<(?:rss|feed|rdf:RDF)[\s>]/i);
    const inner = later > 0 ? readXml(source.slice(later)).find(isFeed) : undefined;
    if (inner) return inner;
  }
  throw notAFeed(source, top[0]);
}

/** RDF and channels may be of anything; a feed's have items or say what they are. */
function isFeed(root: Element): boolean {
  if (!ROOTS.test(root.name)) return false;
  if (/rss$|feed$|entry$/.test(root.name)) return true;
  return first(root, 'channel', 'item', 'title', 'items') !== undefined;
}

/** Content and summary of an item. Where a summary stands beside a description, the description is the content. */
function rssBodies(item: Element): [Element | undefined, Element | undefined] {
  const content = part(item, RSS_CONTENT);
  const summary = part(item, RSS_SUMMARY);
  const second = !content && summary?.name === 'description' ? first(item, 'summary', 'atom:summary') : undefined;
  return second ? [summary, second] : [content, summary];
}

/** What stands between the tags of an entry, as written. */
const evidenceOf = (entry: Element): Evidence => ({ form: 'xml', raw: entry.inner.slice(0, LONGEST_EVIDENCE) });

/** An entry that was taken back (RFC 6721 §3). */
function tombstone(element: Element): Entry[] {
  const id = element.attributes.get('ref')?.trim();
  return id ? [deletedEntry(id, readDate(element.attributes.get('when')))] : [];
}

/** Google News writes the publisher behind each headline. Exactly that is taken off, and nothing that only looks like it. */
const withoutOutlet = (headline: string, outlet: string): string =>
  outlet && headline.endsWith(` - ${outlet}`) ? headline.slice(0, -outlet.length - 3) : headline;
const isGoogleNews = (link: string | null): boolean => link !== null && /^https?:\/\/news\.google\./.test(link);
/** In milliseconds. `hourly` is not listed: it is what common software writes unasked. */
const PERIODS = new Map([
  ['daily', 864e5],
  ['weekly', 7 * 864e5],
  ['monthly', 30 * 864e5],
  ['yearly', 365 * 864e5],
]);

/** RSS `ttl`, in minutes, and the syndication module's period and frequency. */
function restMs(channel: Element): number {
  const ttl = Number.parseInt(words(first(channel, 'ttl')), 10) * 60_000;
  const period = PERIODS.get(words(first(channel, 'sy:updateperiod')).toLowerCase()) ?? 0;
  const frequency = Math.max(1, Number.parseInt(words(first(channel, 'sy:updatefrequency')), 10) || 1);
  return Math.min(Math.max(ttl > 0 ? ttl : 0, period / frequency), LONGEST_WAIT_MS);
}
