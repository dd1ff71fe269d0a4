import { Parser } from 'htmlparser2';
import { textOfBytes } from './bytes.ts';
import { tidy } from './markup.ts';

/* The feeds that a page names: what its head links to as an alternate, else what in its body looks like one. */

interface FoundFeed {
  /** Absolute. */
  url: string;
  title: string | null;
}

/** A head is far shorter; a body that hides its feed further down is not searched on. In UTF-16 code units. */
const LOOKED_AT = 500_000;
const MOST = 20;
const TITLE_SHOWN = 100;
const TYPES = /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|text\/xml|application\/xml)$/i;
const LOOKS_LIKE_FEED =
  /(?:\/(?:rss|feed|atom)(?:\/|\.xml|\.rdf|$)|\.(?:rss|atom|rdf)$|[?&](?:feed|format)=(?:rss|atom))/i;

/** Where sites keep a feed that they name nowhere; asked in this order, while none answers. */
export const USUAL_PATHS = ['/feed', '/rss.xml', '/atom.xml', '/rss', '/index.xml'];

/**
 * @param url of the page
 * @returns each address once, those for all of the site before those for comments
 */
export function feedsOn(body: Uint8Array, { url, charset }: { url: string; charset?: string | null }): FoundFeed[] {
  const linked = new Map<string, FoundFeed>();
  const mentioned = new Map<string, FoundFeed>();
  let base = url;
  const add = (to: Map<string, FoundFeed>, href: string, title: string) => {
    const found = URL.parse(href, base);
    if (!found || !/^https?:$/.test(found.protocol) || to.size >= MOST || to.has(found.href)) return;
    to.set(found.href, { url: found.href, title: tidy(title).slice(0, TITLE_SHOWN) || null });
  };
  const parser = new Parser({
    onopentag(name, { href = '', rel = '', type = '', title = '' }) {
      if (name === 'base' && href) base = URL.parse(href, url)?.href ?? url;
      if (!href) return;
      const isFeed = TYPES.test(type.split(';')[0]!.trim()) && /(?:^|\s)(?:alternate|feed)(?:\s|$)/i.test(rel);
      if (name === 'link' && isFeed) add(linked, href, title);
      if (name === 'a' && LOOKS_LIKE_FEED.test(href)) add(mentioned, href, title);
    },
  });
  parser.end(textOfBytes(body, charset).slice(0, LOOKED_AT));
  const isOfComments = ({ url, title }: FoundFeed) => /comment/i.test(`${url} ${title ?? ''}`);
  return [...(linked.size > 0 ? linked : mentioned).values()].sort(
    (a, b) => Number(isOfComments(a)) - Number(isOfComments(b)),
  );
}
