import { decodeHTML } from 'entities';
import { type Body, type BodyText, bodyText, LONGEST_BODY, plainly } from './bodies.ts';
import { readDate } from './dates.ts';
import { looksLikeMarkup, tidy } from './markup.ts';
import type { Element } from './xml.ts';

/* The elements of feeds by what they mean: bodies, links, people, dates, categories. */

const MOST_CATEGORIES = 100;

/** The first child of the first name that any child with something in it has; else the first of any name. */
export function first(parent: Element, ...names: string[]): Element | undefined {
  let empty: Element | undefined;
  for (const name of names) {
    for (const child of parent.children) {
      if (child.name !== name) continue;
      if (child.inner !== '' || child.text.trim() !== '') return child;
      empty ??= child;
    }
  }
  return empty;
}

/** Of an entry or, as YouTube has it, of its media group. */
export function part(entry: Element, names: readonly string[]): Element | undefined {
  const own = first(entry, ...names);
  if (own && (own.inner || own.text.trim())) return own;
  const group = first(entry, 'media:group', 'media:content');
  return (group && first(group, ...names)) ?? own;
}

/** The children of one of these names, as they come. */
export const all = (parent: Element, ...names: string[]): Element[] =>
  parent.children.filter((child) => names.includes(child.name));

/**
 * The content of an element by what it says of itself: Atom's `type` and `mode` (RFC 4287 §3.1, §4.1.3);
 * elements of RSS say nothing, and hold HTML.
 */
function body(element: Element | undefined): Body {
  if (!element) return { raw: '', markup: false };
  const type = element.attributes.get('type')?.toLowerCase() ?? '';
  const mode = element.attributes.get('mode')?.toLowerCase() ?? '';
  if (mode === 'base64' || isBinary(type, element)) return unpacked(element.text, type);
  if (element.inner !== '') return { raw: element.inner.slice(0, LONGEST_BODY), markup: true };
  const raw = element.text.slice(0, LONGEST_BODY);
  return { raw, markup: looksLikeMarkup(raw) };
}

/** Atom packs what is neither text nor XML in base64 (RFC 4287 §4.1.3.3). */
const isBinary = (type: string, element: Element): boolean =>
  element.name.startsWith('atom:') &&
  type.includes('/') &&
  !/^text\/|[+/]xml\b|html/.test(type) &&
  element.inner === '';

function unpacked(packed: string, type: string): Body {
  const compact = packed.slice(0, LONGEST_BODY).replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(compact))
    return { raw: packed.slice(0, LONGEST_BODY), markup: looksLikeMarkup(packed) };
  const raw = Buffer.from(compact, 'base64').toString('utf8');
  if (raw.includes('\0') || raw.includes('\uFFFD')) return { raw: '', markup: false };
  return { raw, markup: /html|xml/.test(type) || looksLikeMarkup(raw) };
}

/** Summary, content and text of an entry: the text is that of the fullest body there is. */
export function bodies(fuller: Element | undefined, shorter: Element | undefined): BodyText {
  return bodyText(body(fuller), body(shorter));
}

/** A headline: markup goes, but what only looks like it may be what the headline is about. */
export function title(element: Element | undefined): string | null {
  if (!element) return null;
  const written = body(element);
  return plainly(written) || bareTag(tidy(decodeHTML(written.raw)));
}

/** A headline that is a tag and nothing else is about it. */
const bareTag = (written: string): string => (/^<\/?[a-z][a-z0-9]{0,15} ?\/?>$/i.test(written) ? written : '');
/** Prose on one line, without markup; null where there is none. */
export const line = (element: Element | undefined): string | null => (element ? plainly(body(element)) || null : null);
/** Text that is a value, not prose: an id, an address, a name. */
export const words = (element: Element | undefined): string => (element ? (element.inner || element.text).trim() : '');

/** The first date that can be read, of the names in their order. */
export function date(parent: Element, ...names: string[]): string | null {
  for (const name of names) {
    for (const child of parent.children) {
      const found = child.name === name ? readDate(child.text) : null;
      if (found) return found;
    }
  }
  return null;
}

type Link = { link: string; base: string | null };

/** Relations that lead away from the page of an entry (IANA link relations). */
const ELSEWHERE =
  /^(?:self|edit|edit-media|enclosure|hub|next|prev|previous|first|last|replies|license|service\..*|icon|shortcut icon|stylesheet|search|.*#.*)$/;

const ALTERNATE = /^(?:(?:http:\/\/www\.iana\.org\/assignments\/relation\/)?alternate)?$/i;

/** The page of a feed or entry: the first `alternate` (RFC 4287 §4.2.7.2), in HTML if there are several. */
export function atomLink(parent: Element): Link | null {
  const links = all(parent, 'atom:link', 'link');
  const pages = links.filter((one) => one.attributes.get('href') && ALTERNATE.test(one.attributes.get('rel') ?? ''));
  const page = pages.find((one) => /^$|html/.test(one.attributes.get('type') ?? '')) ?? pages[0];
  if (page) return hrefOf(page);
  const written = links.find((one) => /^https?:/i.test(one.text.trim()));
  if (written) return { link: written.text.trim(), base: written.base };
  const other = links.find((one) => one.attributes.get('href') && !ELSEWHERE.test(one.attributes.get('rel') ?? ''));
  if (other) return hrefOf(other);
  // Content that stands elsewhere is its page (RFC 4287 §4.1.3.2).
  const content = all(parent, 'atom:content').find((one) => one.attributes.get('src'));
  return content ? { link: content.attributes.get('src') ?? '', base: content.base } : null;
}

const hrefOf = (link: Element): Link => ({ link: link.attributes.get('href') ?? '', base: link.base });

/** Where an entry leads, of the many ways in which RSS says it. */
export function rssLink(parent: Element): Link | null {
  const written = first(parent, 'link', 'url');
  if (written && words(written)) return { link: words(written), base: written.base };
  const href = all(parent, 'link', 'a').find((one) => one.attributes.get('href'));
  if (href) return hrefOf(href);
  const guid = first(parent, 'guid');
  if (guid && guid.attributes.get('ispermalink')?.toLowerCase() !== 'false' && /^https?:\/\//i.test(words(guid)))
    return { link: words(guid), base: null };
  const alternate = all(parent, 'atom:link').find(
    (one) => one.attributes.get('href') && /^(?:alternate)?$/i.test(one.attributes.get('rel') ?? ''),
  );
  if (alternate) return hrefOf(alternate);
  const own =
    parent.attributes.get('href') ?? (parent.name === 'item' ? parent.attributes.get('rdf:about') : undefined);
  return own && /^https?:/i.test(own) ? { link: own, base: parent.base } : null;
}

/** Names, else addresses, of those whom the first of these elements names. */
export function people(parent: Element, ...names: string[]): string | null {
  for (const name of names) {
    const found = all(parent, name)
      .map(person)
      .filter((one) => one !== '');
    if (found.length > 0) return [...new Set(found)].join(', ');
  }
  return null;
}

/** `a@b.example (Name)` is RSS's way to write a name (RFC 822 §6.1), and turned about by many; Atom has an element for each part. */
function person(element: Element): string {
  for (const part of [
    'atom:name',
    'name',
    'foaf:name',
    'itunes:name',
    'atom:email',
    'email',
    'itunes:email',
    'atom:uri',
    'uri',
    'url',
  ]) {
    const found = first(element, part);
    if (found?.text.trim()) return tidy(found.text);
  }
  const written = plainly({ raw: element.inner || element.text, markup: true }).replace(/^mailto:/i, '');
  return /^\S+@\S+ \((.+)\)$/.exec(written)?.[1] ?? written.replace(/ \(\S+@\S+\)$/, '');
}

/** What an entry is filed under, as it is written. */
export function categories(entry: Element): string[] {
  const groups = all(entry, 'media:group', 'media:content');
  const found = [entry, ...groups]
    .flatMap((one) => all(one, ...CATEGORIES))
    .flatMap((one) => [
      ...(one.children.some(({ name }) => CATEGORIES.includes(name))
        ? categories(one)
        : [plainly({ raw: one.inner || one.text, markup: true })]),
      tidy(one.attributes.get('term') ?? one.attributes.get('text') ?? ''),
      tidy(one.attributes.get('label') ?? ''),
    ]);
  const keywords = all(entry, 'itunes:keywords', 'media:keywords').flatMap((one) => one.text.split(',').map(tidy));
  return [...new Set([...found, ...keywords].filter((one) => one !== ''))].slice(0, MOST_CATEGORIES);
}

const CATEGORIES = [
  'category',
  'atom:category',
  'dc:subject',
  'media:category',
  'itunes:category',
  'googleplay:category',
];

/** The language of what an element holds: what it says of it, else that of `xml:lang` around it. */
export const languageOf = (element: Element): string | null =>
  words(first(element, 'language', 'dc:language')) || element.language;
