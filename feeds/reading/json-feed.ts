import { Refusal } from '../../src/core/complaint.ts';
import { isObject } from '../../src/core/json.ts';
import type { Entry, FeedDocument } from '../../src/core/item.ts';
import { type Body, bodyText, headline, LONGEST_BODY } from './bodies.ts';
import { readDate } from './dates.ts';
import { tidy } from './markup.ts';
import { jsonEvidence } from './posts.ts';
import { MOST_ITEMS } from './xml.ts';

type Fields = Record<string, unknown>;

/**
 * JSON Feed 1.0 and 1.1 (jsonfeed.org). A field of the wrong type is as one that is not there.
 * @param url what relative addresses are relative to
 * @throws Refusal that says what the document is, where it is no feed.
 */
export function readJsonFeed(source: string, url: string | null): FeedDocument {
  const feed = parsedJson(source);
  const items = Array.isArray(feed.items) ? feed.items.filter(isObject) : [];
  return {
    feed: {
      title: tidy(string(feed.title)) || null,
      link: absolute(string(feed.home_page_url), url),
      description: tidy(string(feed.description)) || null,
      author: authorOf(feed),
    },
    items: items.slice(0, MOST_ITEMS).map((item) => entryOf(item, feed, url)),
    ...pushOf(feed, url),
  };
}

function parsedJson(source: string): Fields {
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch (cause) {
    throw new Refusal('is neither XML nor JSON that can be read, so it is no feed', {
      act: 'admin',
      code: 'parse',
      cause,
    });
  }
  const isFeed = isObject(parsed) && (/jsonfeed\.org/.test(string(parsed.version)) || looksLikeJsonFeed(parsed));
  if (!isFeed) throw new Refusal('is JSON, but not a JSON Feed', { act: 'admin', code: 'parse' });
  return parsed as Fields;
}

/** Without the address of a version: a list of items under a title, or items with the bodies that only JSON Feed has. */
function looksLikeJsonFeed(parsed: Fields): boolean {
  if (!Array.isArray(parsed.items)) return false;
  const [item] = parsed.items;
  return typeof parsed.title === 'string' || (isObject(item) && ('content_text' in item || 'content_html' in item));
}

/** @see https://www.jsonfeed.org/version/1.1/ `hubs` */
function pushOf(feed: Fields, url: string | null): Pick<FeedDocument, 'push'> {
  const hubs = (Array.isArray(feed.hubs) ? feed.hubs : []).filter(isObject);
  const hub = absolute(string(hubs.find((one) => /^websub$/i.test(string(one.type)))?.url), url);
  const topic = absolute(string(feed.feed_url), url) ?? url;
  return hub && topic ? { push: { hub, topic } } : {};
}

function entryOf(item: Fields, feed: Fields, base: string | null): Entry {
  const html = string(item.content_html);
  const content: Body = html.trim() ? { raw: html, markup: true } : { raw: string(item.content_text), markup: false };
  const summary = tidy(string(item.summary));
  const link = absolute(string(item.url) || string(item.external_url), base);
  const written = bodyText({ ...content, raw: content.raw.slice(0, LONGEST_BODY) }, { raw: summary, markup: false });
  return {
    id: string(item.id).trim() || null,
    title: headline(tidy(string(item.title)), written, link),
    link,
    published: readDate(string(item.date_published)),
    updated: readDate(string(item.date_modified)),
    author: authorOf(item) ?? authorOf(feed),
    ...written,
    categories: Array.isArray(item.tags) ? item.tags.map((tag) => tidy(string(tag))).filter((tag) => tag !== '') : [],
    language: string(item.language) || string(feed.language) || null,
    evidence: jsonEvidence(item),
  };
}

const string = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

function absolute(link: string, base: string | null): string | null {
  if (!link.trim()) return null;
  return (base ? URL.parse(link.trim(), base)?.href : null) ?? link.trim();
}

function authorOf(from: Fields): string | null {
  const authors = [...(Array.isArray(from.authors) ? from.authors : []), from.author].filter(isObject);
  const names = authors.map((one) => tidy(string(one.name) || string(one.url))).filter((name) => name !== '');
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
}
