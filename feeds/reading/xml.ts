import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { decodeHTMLStrict } from 'entities';
import { Refusal } from '../../src/core/complaint.ts';

/*
 * XML as feeds have it, which is seldom XML: bare ampersands, entities of HTML that nobody declared, tags that are not closed,
 * prefixes without namespaces. A parser that keeps the rules loses the whole feed for one character, so this one keeps none:
 * it asks the tokenizer of htmlparser2 what is a tag and what is text, and makes of it the tree that was most likely meant.
 * Nothing is ever expanded or fetched: document types are skipped, unknown entities stay as they are written.
 */

/** Elements within elements. Feeds have about ten; a document with more is an attack. */
export const DEEPEST = 256;
/** Feeds have tens of items, archives hundreds; what follows is not read. The newest stand first. */
export const MOST_ITEMS = 2_000;

/** Namespaces in scope at one place. */
const MOST_PREFIXES = 200;

export interface Element {
  /** Lower case, with the prefix that everybody uses for its namespace: `title`, `atom:title`, `dc:creator`. */
  name: string;
  /** By name as written, in lower case. */
  attributes: ReadonlyMap<string, string>;
  children: Element[];
  /** Its own text, entities decoded; without that of its children. */
  text: string;
  /** What stands between its tags, as written. Only where it has markup within; else empty. */
  inner: string;
  /** Addresses within are relative to this: xml:base, as far as the document says it. */
  base: string | null;
  /** xml:lang, inherited. */
  language: string | null;
  parent: Element | null;
}

/** Namespaces by what their address begins with, and the prefix we know them by; '' is RSS itself. */
const NAMESPACES: readonly [RegExp, string][] = [
  [
    /^http:\/\/(www\.)?w3\.org\/2005\/atom|purl\.org\/atom\/|purl\.org\/pie|purl\.org\/echo|^uri\/of\/echo|example\.com\/newformat/,
    'atom',
  ],
  [
    /purl\.org\/(net\/)?rss|my\.netscape\.com|channel\.netscape\.com|backend\.userland\.com|blogs\.law\.harvard\.edu|cyber\.(law\.)?harvard\.edu/,
    '',
  ],
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content/, 'content'],
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/syndication/, 'sy'],
  [/w3\.org\/1999\/02\/22-rdf-syntax-ns/, 'rdf'],
  [/purl\.org\/dc\/elements|purl\.org\/rss\/1\.0\/modules\/dc\//, 'dc'],
  [/purl\.org\/dc\/terms|purl\.org\/rss\/1\.0\/modules\/dcterms/, 'dcterms'],
  [/itunes\.com\/dtds|example\.com\/dtds\/podcast/, 'itunes'],
  [/search\.yahoo\.com\/mrss/, 'media'],
  [/w3\.org\/1999\/xhtml/, 'xhtml'],
  [/purl\.org\/atompub\/tombstones/, 'at'],
];

function prefixOf(address: string): string | null {
  const plain = address.trim().toLowerCase();
  if (plain === '') return '';
  if (plain.includes('purl.org/rss/1.0/modules/'))
    return NAMESPACES.slice(2).find(([start]) => start.test(plain))?.[1] ?? null;
  return NAMESPACES.find(([start]) => start.test(plain))?.[1] ?? null;
}

/** Elements that may hold markup which nobody escaped. It is kept as written, and no tree is made of it. */
const OPAQUE = new Set([
  ...['title', 'description', 'summary', 'content', 'subtitle', 'tagline', 'rights', 'copyright', 'info'].flatMap(
    (name) => [name, `atom:${name}`],
  ),
  ...['content:encoded', 'xhtml:body', 'xhtml:div', 'body', 'fulltext', 'abstract', 'dc:description', 'dc:title'],
  ...['itunes:summary', 'itunes:subtitle', 'media:description', 'media:title'],
]);

/**
 * The top elements of a document: one, where it is well formed.
 * @throws Refusal where it nests deeper than `DEEPEST`.
 */
export function readXml(source: string): Element[] {
  const reader = new Reader(source);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, reader);
  reader.stop = () => tokenizer.pause();
  tokenizer.write(source);
  tokenizer.end();
  reader.closeAll();
  return reader.top;
}

/** An element that is open: what its names mean, and how it was written. */
interface Open {
  element: Element;
  written: string;
  scope: Scope;
  /** Where its content begins. */
  from: number;
  opaque: boolean;
  marked: boolean;
}

/** Most elements have none; they share this, which is never written to. */
const NO_ATTRIBUTES = new Map<string, string>();

class Reader implements TokenizerCallbacks {
  readonly top: Element[] = [];
  stop: () => void = () => {};
  private readonly source: string;
  private readonly stack: Open[] = [];
  private readonly outermost = scope(new Map());
  /** Names that are open inside an opaque element. */
  private within: string[] = [];
  private written = '';
  private attributes = NO_ATTRIBUTES;
  private attribute = '';
  private value = '';
  private items = 0;
  /** Where the opening tag at hand begins. */
  private tagStart = 0;

  constructor(source: string) {
    this.source = source;
  }

  onopentagname(start: number, end: number): void {
    this.tagStart = start - 1;
    this.written = this.source.slice(start, end).toLowerCase();
    this.attributes = NO_ATTRIBUTES;
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.source.slice(start, end).toLowerCase();
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    this.value += this.source.slice(start, end);
  }

  onattribend(): void {
    if (this.attributes === NO_ATTRIBUTES) this.attributes = new Map();
    if (!this.attributes.has(this.attribute)) this.attributes.set(this.attribute, decoded(this.value).trim());
  }

  onopentagend(end: number): void {
    this.open(end + 1, false);
  }

  onselfclosingtag(end: number): void {
    this.open(end + 1, true);
  }

  private open(from: number, closed: boolean): void {
    if (this.written === 'item' && !closed) this.closeItem();
    const parent = this.stack.at(-1);
    if (parent?.opaque) {
      parent.marked = true;
      if (!closed && this.within.length < DEEPEST) this.within.push(this.written);
      return;
    }
    if (this.stack.length >= DEEPEST)
      throw new Refusal(`is XML that nests deeper than ${DEEPEST} elements, which no feed does`, {
        act: 'admin',
        code: 'parse',
      });
    const scope = scopeOf(this.attributes, parent?.scope ?? this.outermost, this.written === 'rss');
    const element = this.element(scope, parent?.element ?? null);
    if (isItem(element) && ++this.items > MOST_ITEMS) {
      this.stop();
      return;
    }
    (parent ? parent.element.children : this.top).push(element);
    if (!closed) {
      this.stack.push({
        element,
        written: this.written,
        scope,
        from,
        opaque: OPAQUE.has(element.name),
        marked: false,
      });
      this.within = [];
    }
  }

  private element(scope: Scope, parent: Element | null): Element {
    const { attributes } = this;
    return {
      name: nameOf(this.written, scope),
      attributes,
      children: [],
      text: '',
      inner: '',
      base: joined(parent?.base ?? null, attributes.get('xml:base')),
      language: attributes.get('xml:lang') ?? parent?.language ?? null,
      parent,
    };
  }

  /** An item directly within an item was meant to follow it: somebody forgot to close, or opened twice. */
  private closeItem(): void {
    const top = this.stack.length - 1;
    const at = this.stack[top]?.opaque ? top - 1 : top;
    const open = this.stack[at];
    if (open?.written !== 'item') return;
    this.closeTo(at, this.tagStart);
    if (open.element.children.length === 0) this.stack[at - 1]?.element.children.pop();
  }

  onclosetag(start: number, end: number): void {
    const written = this.source.slice(start, end).toLowerCase();
    const top = this.stack.at(-1);
    if (top?.opaque) {
      const inside = this.within.lastIndexOf(written);
      if (inside >= 0) {
        this.within.length = inside;
        return;
      }
    }
    const at = this.stack.findLastIndex((open) => open.written === written);
    if (at >= 0) this.closeTo(at, this.source.lastIndexOf('<', start));
  }

  /** Closes what is open from a place on; the last is that which the tag names. */
  private closeTo(at: number, end: number): void {
    while (this.stack.length > at) this.close(this.stack.pop()!, end);
    this.within = [];
  }

  private close({ element, from, marked }: Open, end: number): void {
    if (marked || element.children.length > 0) element.inner = this.source.slice(from, Math.max(from, end));
  }

  closeAll(): void {
    this.closeTo(0, this.source.length);
  }

  ontext(start: number, end: number): void {
    const open = this.stack.at(-1);
    if (open && !(open.opaque && open.marked)) open.element.text += decoded(this.source.slice(start, end));
  }

  oncdata(start: number, end: number, endOffset: number): void {
    const open = this.stack.at(-1);
    if (open && !(open.opaque && open.marked)) open.element.text += this.source.slice(start, end - endOffset);
  }

  onattribentity(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}
  onend(): void {}
}

/** Entities of XML and HTML decoded; a reference to Windows-1252 by number means what its writer saw (WHATWG HTML §13.2.5.80). */
const decoded = (text: string): string =>
  text.includes('&') ? decodeHTMLStrict(text.replace(ANGLE, (_, side) => (side === 'l' ? '\u2329' : '\u232A'))) : text;
/** Two names that mean other characters in the entities of XHTML 1.0, which are those of XML, than in HTML of today. */
const ANGLE = /&(l|r)ang;/g;

/** Which prefix means what, and the names that have been worked out from it. */
interface Scope {
  prefixes: ReadonlyMap<string, string>;
  names: Map<string, string>;
}

const scope = (prefixes: ReadonlyMap<string, string>): Scope => ({ prefixes, names: new Map() });

/** RSS has no namespace; software that declares one for it by mistake declares Atom's. */
function scopeOf(attributes: ReadonlyMap<string, string>, outer: Scope, isRss: boolean): Scope {
  let prefixes: Map<string, string> | null = null;
  for (const [name, value] of attributes) {
    if (!name.startsWith('xmlns')) continue;
    prefixes ??= new Map(outer.prefixes);
    if (prefixes.size >= MOST_PREFIXES) break;
    const prefix = name === 'xmlns' ? '' : name.slice(6);
    prefixes.set(
      prefix,
      isRss && prefix === '' ? '' : (prefixOf(value) ?? (prefix === '' && /^https?:/.test(value) ? '' : prefix)),
    );
  }
  return prefixes ? scope(prefixes) : outer;
}

function nameOf(written: string, scope: Scope): string {
  const found = scope.names.get(written);
  if (found !== undefined) return found;
  const colon = written.indexOf(':');
  const prefix = colon < 0 ? '' : written.slice(0, colon);
  const known = scope.prefixes.get(prefix) ?? prefix;
  const name = known === '' ? written.slice(colon + 1) : `${known}:${written.slice(colon + 1)}`;
  scope.names.set(written, name);
  return name;
}

function joined(outer: string | null, own: string | undefined): string | null {
  if (own === undefined) return outer;
  return (outer ? URL.parse(own, outer)?.href : null) ?? own;
}

/** What Windows-1252 has where Unicode has controls: 0x80 to 0x9F. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009Džÿ';

/** The source without characters that XML forbids, with pasted quotes as quotes, and with every CDATA section closed. */
export function mended(source: string): string {
  const clean = ODD.test(source) ? source.replace(ODD_ONES, inItsPlace) : source;
  return withClosedSections(withDeclaredEntities(clean));
}

/** What XML 1.0 §2.2 forbids, surrogates aside, and the controls that only a wrong character set brings. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ODD = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]/;
const ODD_ONES = new RegExp(ODD, 'g');
const inItsPlace = (odd: string): string =>
  odd >= '\u0080' && odd <= '\u009F' ? WINDOWS_1252[odd.charCodeAt(0) - 0x80]! : '';

const SECTION = '<![CDATA[';

/**
 * A section that is not closed swallows every item after it. One whose element ends before the next section begins,
 * or before the end of the document where there is no end of a section, was meant to end with its element.
 */
function withClosedSections(source: string): string {
  const parts: string[] = [];
  let done = 0;
  let end = 0;
  for (let start = source.indexOf(SECTION); start >= 0; ) {
    // Once there is no end of a section there is none further on: asking again would take the square of the length.
    if (end >= 0 && end < start) end = source.indexOf(']]>', start);
    const next = source.indexOf(SECTION, start + SECTION.length);
    if (end >= 0 && (next < 0 || end < next)) {
      start = next;
      continue;
    }
    const element = /<([^\s<>/]+)(?:\s[^<>]*)?>\s*$/.exec(source.slice(Math.max(done, start - 300), start))?.[1];
    const limit = next < 0 ? source.length : next;
    const close = element ? source.slice(start, limit).indexOf(`</${element}`) : -1;
    if (close >= 0) {
      parts.push(source.slice(done, start + close), ']]>');
      done = start + close;
    }
    start = next;
  }
  return parts.length > 0 ? parts.join('') + source.slice(done) : source;
}

const isItem = ({ name }: Element): boolean => name === 'item' || name === 'atom:entry';

/** All that entities of a document's own may add to it, in UTF-16 code units: enough for names, too little for a bomb. */
const MOST_EXPANDED = 100_000;
const ENTITY = /<!ENTITY\s+([\w.-]{1,64})\s+(?:"([^"<&%]{0,1000})"|'([^'<&%]{0,1000})')\s*>/g;

/** Entities that the document type declares as plain text, put in their place once; those that hold others stay as written. */
function withDeclaredEntities(source: string): string {
  const start = source.slice(0, 4_000).indexOf('<!DOCTYPE');
  const end = start < 0 ? -1 : source.indexOf(']>', start);
  if (end < 0) return source;
  const declared = new Map<string, string>();
  for (const [, name, double, single] of source.slice(start, end).matchAll(ENTITY))
    declared.set(name!, double ?? single ?? '');
  if (declared.size === 0) return source;
  let left = MOST_EXPANDED;
  const expanded = source.slice(end + 2).replace(/&([\w.-]{1,64});/g, (reference, name: string) => {
    const value = declared.get(name);
    if (value === undefined || value.length > left) return reference;
    left -= value.length;
    return value;
  });
  return source.slice(0, start) + expanded;
}
