import { createHash } from 'node:crypto';
import { canonicalUrl, outletOf } from './address.ts';
import { clip, plain } from '../text/clean.ts';
import type { Entry, Item, Source } from '../item.ts';
import { DAY_MS, dayOf } from '../time.ts';
import { tokenize } from '../text/tokens.ts';

/*
 * What makes an entry the same entry tomorrow. Feeds lie in both directions: some change an id with every reading,
 * some give one id or one address to everything. So an entry has two keys, and is new only if neither is known;
 * the database's unique rows decide, not a look-up that two workers could make at once.
 */

export const LONGEST_TITLE = 500;
const LONGEST_SUMMARY = 2_000;
export const LONGEST_TEXT = 20_000;
/** Longer ids are hashed: a key is an indexed column. */
const LONGEST_ID = 200;
/** The web's news begins about here; earlier dates are the defaults of software. */
const EARLIEST = Date.UTC(1990, 0, 1);
/** Clocks and time zones are wrong by this much, in milliseconds; beyond it a date is no date. */
const FUTURE = DAY_MS;
/** Two entries of one id may be two versions of a text (RFC 4287 §4.1.1); three texts under it are three texts. */
const TEXTS_THAT_SPOIL_AN_ID = 3;
/** Words enough that nobody writes them twice by chance, in UTF-16 code units. */
const TELLING_TEXT = 80;

type Known = Pick<Entry, 'id' | 'link' | 'title' | 'published'> & Partial<Pick<Entry, 'text' | 'outlet'>>;
type From = Pick<Source, 'id' | 'url'>;

/**
 * By what an entry is known, most telling first. It is new only if none of them is:
 * - `id:source:…`, the source's own id, else its address, else title and day
 * - `url:source:address#title`, where ids change with every reading; of an aggregator, whose addresses change too,
 *   `by:source:host#title@day`, with the host of the publisher
 * - `says:source:words@day`, where ids and addresses are new and not a word of the text is: a site that was moved, a feed that comes back with all its history
 *
 * All are the source's own: a page that two sources bring is two tellings of one story, or what one learned in silence would silence the other.
 */
export function keysOf(entry: Known, source: From): string[] {
  const url = entry.link ? canonicalUrl(entry.link, source.url) : null;
  const keys = [`id:${source.id}:${ownId(entry, url)}`];
  const title = folded(entry.title) || folded(entry.text ?? '');
  const day = dayPublished(entry);
  const outlet = outletOf(entry.outlet ?? null, null);
  if (outlet && title) keys.push(`by:${source.id}:${outlet}#${hash(title, 16)}@${day}`);
  else if (url && title) keys.push(`url:${source.id}:${url.replace(/^https?:\/\/(www\.)?/, '')}#${hash(title, 16)}`);
  const text = (entry.text ?? '').slice(0, LONGEST_TEXT);
  if (title && text.length >= TELLING_TEXT)
    keys.push(`says:${source.id}:${hash(JSON.stringify([title, plain(text)]), 32)}@${day}`);
  return keys;
}

function ownId(entry: Known, url: string | null): string {
  const id = entry.id ? plain(entry.id) : '';
  if (id) return short(idAddress(id) ?? id);
  if (url) return short(url);
  return hash(`${folded(entry.title) || folded(entry.text ?? '')} ${dayPublished(entry)}`, 32);
}

const dayPublished = ({ published }: Known): string => (published ? dayOf(published) : '');

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
 * The entries of one document, with ids that tell them apart. An id under which different addresses or several texts stand
 * says nothing, and neither does, where there is no id, an address that several share: the keys of such entries rest on
 * titles. Of two versions of one entry only the newer is left, or they would take turns at being the edited one.
 */
export function withTellingIds(entries: readonly Entry[]): Entry[] {
  const byId = Map.groupBy(entries, ({ id }) => id);
  const byLink = textsBy(entries, (entry) => (entry.id ? null : entry.link));
  return entries.flatMap((entry) => {
    if (!entry.id) return entry.link && byLink.get(entry.link)!.size > 1 ? [{ ...entry, id: madeId(entry) }] : [entry];
    const same = byId.get(entry.id)!;
    if (same.length === 1) return [entry];
    if (spoilsId(same)) return [{ ...entry, id: madeId(entry) }];
    return entry === newestOf(same) ? [entry] : [];
  });
}

function spoilsId(same: readonly Entry[]): boolean {
  const texts = new Set(same.map((entry) => entry.title || entry.text));
  const links = new Set(
    same.map(({ link }) => (link ? (canonicalUrl(link) ?? link) : null)).filter((link) => link !== null),
  );
  return texts.size >= TEXTS_THAT_SPOIL_AN_ID || (texts.size > 1 && links.size > 1);
}

/** By what they say of themselves; else the first, for feeds begin with the newest. */
const newestOf = (same: readonly Entry[]): Entry => same.reduce((a, b) => (timeOf(b) > timeOf(a) ? b : a));
const timeOf = ({ updated, published }: Entry): string => updated ?? published ?? '';

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
    language: written(`${title} ${text || summary}`, languageOf(entry.language) ?? languageOf(source.language)),
    country: source.country,
    publishedAt: believable(entry.published, seenAt) ?? believable(entry.updated, seenAt),
    seenAt,
    edited: false,
    deleted: false,
  };
}

/** Scripts that few languages are written in, and those languages; the first is meant where nobody says which. */
const SCRIPTS: readonly [RegExp, readonly string[]][] = [
  [/\p{Script=Devanagari}/gu, ['hi', 'mr', 'ne', 'sa', 'kok', 'mai', 'bho', 'doi', 'brx']],
  [/\p{Script=Bengali}/gu, ['bn', 'as', 'mni']],
  [/\p{Script=Gurmukhi}/gu, ['pa']],
  [/\p{Script=Gujarati}/gu, ['gu']],
  [/\p{Script=Oriya}/gu, ['or']],
  [/\p{Script=Tamil}/gu, ['ta']],
  [/\p{Script=Telugu}/gu, ['te']],
  [/\p{Script=Kannada}/gu, ['kn']],
  [/\p{Script=Malayalam}/gu, ['ml']],
  [/\p{Script=Sinhala}/gu, ['si']],
  [/\p{Script=Myanmar}/gu, ['my', 'shn', 'mnw', 'ksw']],
  [/\p{Script=Khmer}/gu, ['km']],
  [/\p{Script=Ethiopic}/gu, ['am', 'ti']],
  [/\p{Script=Hebrew}/gu, ['he', 'iw', 'yi']],
  [/\p{Script=Georgian}/gu, ['ka', 'xmf']],
];
/** Names and quotes are not the language of a text. */
const MOSTLY = 0.5;
const LOOKED_AT = 500;

/** What is written in a script of its own is not in the language that a feed claims for all: some servers choose as they like. */
function written(text: string, claimed: string | null): string | null {
  const head = text.slice(0, LOOKED_AT);
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, languages] of SCRIPTS) {
    if ((head.match(script)?.length ?? 0) <= letters * MOSTLY) continue;
    return claimed && languages.includes(claimed.split('-')[0]!) ? claimed : languages[0]!;
  }
  return claimed;
}

function languageOf(tag: string | null): string | null {
  const found = /^\s*([a-z]{2,3}(?:[-_][a-z0-9]{1,8})*)\s*$/i.exec(tag ?? '');
  return found && found[1]!.length <= 35 ? found[1]!.replace(/_/g, '-') : null;
}

function believable(date: string | null, seenAt: string): string | null {
  const at = date ? Date.parse(date) : Number.NaN;
  return at >= EARLIEST && at <= Date.parse(seenAt) + FUTURE ? new Date(at).toISOString() : null;
}
