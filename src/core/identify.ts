import { createHash } from 'node:crypto';
import { canonicalUrl, outletOf } from './address.ts';
import { clip, plain } from './clean.ts';
import type { Entry, Item, Source } from './item.ts';
import { tokenize } from './tokens.ts';

/*
 * What makes an entry the same entry tomorrow. Feeds lie in both directions: some change an id with every reading,
 * some give one id or one address to everything. So an entry has two keys, and is new only if neither is known;
 * the database's unique rows decide, not a look-up that two workers could make at once.
 */

export const LONGEST_TITLE = 500;
export const LONGEST_SUMMARY = 2_000;
export const LONGEST_TEXT = 20_000;
/** Longer ids are hashed: a key is an indexed column. */
const LONGEST_ID = 200;
/** The web's news begins about here; earlier dates are the defaults of software. */
const EARLIEST = Date.UTC(1990, 0, 1);
/** Clocks and time zones are wrong by this much, in milliseconds; beyond it a date is no date. */
const FUTURE = 86_400_000;
/** Two entries of one id may be two versions of a text (RFC 4287 §4.1.1); three texts under it are three texts. */
const TEXTS_THAT_SPOIL_AN_ID = 3;

type Known = Pick<Entry, 'id' | 'link' | 'title' | 'published'> & Partial<Pick<Entry, 'text'>>;
type From = Pick<Source, 'id' | 'url'>;

/**
 * By what an entry is known, most telling first: `id:source:…` for the source's own id (else its address, else title and day),
 * and `url:source:address#title`, which holds where ids change with every reading. Both are the source's own: a page that
 * two sources bring is two tellings of one story, or what one learned in silence would silence the other.
 */
export function keysOf(entry: Known, source: From): string[] {
  const url = entry.link ? canonicalUrl(entry.link, source.url) : null;
  const keys = [`id:${source.id}:${ownId(entry, url)}`];
  const title = folded(entry.title) || folded(entry.text ?? '');
  if (url && title) keys.push(`url:${source.id}:${url.replace(/^https?:\/\/(www\.)?/, '')}#${hash(title, 16)}`);
  return keys;
}

function ownId(entry: Known, url: string | null): string {
  const id = entry.id ? plain(entry.id) : '';
  if (id) return short(idAddress(id) ?? id);
  if (url) return short(url);
  return hash(`${folded(entry.title) || folded(entry.text ?? '')} ${entry.published?.slice(0, 10) ?? ''}`, 32);
}

/** An id that is an address loses its tracking, but keeps the fragment that may be all that tells it from its neighbours. */
function idAddress(id: string): string | null {
  const url = /^https?:/i.test(id) ? canonicalUrl(id) : null;
  return url && !url.includes('#') ? url + (URL.parse(id)?.hash ?? '') : url;
}

const short = (id: string): string => (id.length <= LONGEST_ID ? id : hash(id, 64));
const folded = (text: string): string =>
  tokenize(plain(text).slice(0, LONGEST_TITLE))
    .map((token) => token.word)
    .join(' ');
const hash = (text: string, length: number): string => createHash('sha256').update(text).digest('hex').slice(0, length);

/**
 * The entries of one document, without the ids that say nothing: an id under which several different texts stand,
 * or, where there is no id, an address that several share. Their keys then rest on titles.
 */
export function withTellingIds(entries: readonly Entry[]): Entry[] {
  const byId = textsBy(entries, (entry) => entry.id);
  const byLink = textsBy(entries, (entry) => (entry.id ? null : entry.link));
  return entries.map((entry) => {
    if (entry.id && byId.get(entry.id)!.size >= TEXTS_THAT_SPOIL_AN_ID) return { ...entry, id: madeId(entry) };
    if (!entry.id && entry.link && byLink.get(entry.link)!.size > 1) return { ...entry, id: madeId(entry) };
    return entry;
  });
}

function textsBy(entries: readonly Entry[], of: (entry: Entry) => string | null): Map<string, Set<string>> {
  const texts = new Map<string, Set<string>>();
  for (const entry of entries) {
    const key = of(entry);
    if (key) texts.set(key, (texts.get(key) ?? new Set()).add(entry.title || entry.text));
  }
  return texts;
}

const madeId = (entry: Entry): string =>
  `title:${hash(`${entry.link ?? ''} ${folded(entry.title) || folded(entry.text)}`, 32)}`;

/** By which an edited version of an item is known. */
export function contentHash(item: Pick<Item, 'title' | 'summary' | 'text'>): string {
  return hash(JSON.stringify([item.title, item.summary, item.text]), 32);
}

/**
 * An entry as ours: cleaned, cut to size, with the publisher, the language and a date that can be true.
 * Null where there is neither title nor text.
 * @param seenAt ISO 8601 UTC
 */
export function itemOf(entry: Entry, source: Source, seenAt: string): Item | null {
  const title = clip(plain(entry.title), LONGEST_TITLE);
  const summary = clip(plain(entry.summary), LONGEST_SUMMARY);
  const text = clip(plain(entry.text), LONGEST_TEXT);
  if (!title && !summary && !text) return null;
  const url = entry.link ? canonicalUrl(entry.link, source.url) : null;
  return {
    id: `i-${hash(keysOf(entry, source)[0]!, 16)}`,
    sourceId: source.id,
    tier: source.tier,
    title,
    summary,
    text,
    url,
    outlet: outletOf(entry.outlet ?? null, null) ?? outletOf(url ?? source.url, source.name),
    language: languageOf(entry.language) ?? languageOf(source.language),
    country: source.country,
    publishedAt: believable(entry.published, seenAt) ?? believable(entry.updated, seenAt),
    seenAt,
    edited: false,
    deleted: false,
  };
}

function languageOf(tag: string | null): string | null {
  const found = /^\s*([a-z]{2,3}(?:[-_][a-z0-9]{1,8})*)\s*$/i.exec(tag ?? '');
  return found && found[1]!.length <= 35 ? found[1]!.replace(/_/g, '-') : null;
}

function believable(date: string | null, seenAt: string): string | null {
  const at = date ? Date.parse(date) : Number.NaN;
  return at >= EARLIEST && at <= Date.parse(seenAt) + FUTURE ? new Date(at).toISOString() : null;
}
