import { decodeHTMLAttribute } from 'entities';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/*
 * Markup to the words in it. Only the tokenizer of htmlparser2 is used: words need no tree,
 * and a tree is what makes a hundred thousand nested tags expensive. Time is linear in the length.
 */

/** Elements whose content nobody reads. */
const UNREAD = new Set(['script', 'style', 'template', 'noframes', 'iframe', 'object', 'svg', 'math', 'head']);
/** Elements that do not part words. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr'
  ).split(' '),
);

const MARKUP =
  /<\/[a-z][a-z0-9]*\s*>|<(?:br|p|div|img|hr|a|b|i|em|strong|span|li|ul|ol|h[1-6]|table|blockquote|script|style|iframe|svg|object|form|center|font)(?:\s[^<>]*)?\/?>|&(?:#\d{2,6}|#x[0-9a-f]{2,5}|[a-z]{2,8});/i;

/** Whether text is likely to be markup: a closing tag, a tag of HTML, or an entity. */
export const looksLikeMarkup = (text: string): boolean =>
  (text.includes('<') || text.includes('&')) && MARKUP.test(text);

/** The words of a piece of HTML or XHTML, entities decoded, blocks parted by a space; white space is left to whoever cleans. */
export function wordsOf(markup: string): string {
  if (!markup.includes('<')) return decoded(markup);
  const words = new Words(markup);
  const tokenizer = new Tokenizer({ decodeEntities: false }, words);
  tokenizer.write(markup);
  tokenizer.end();
  return words.parts.join('');
}

/** As in attributes, so that `?a=1&copy=2` in prose stays the address it is. */
const decoded = decodeHTMLAttribute;

class Words implements TokenizerCallbacks {
  readonly parts: string[] = [];
  private readonly markup: string;
  private name = '';
  /** The unread element we are in, and how many of its name are open. */
  private unread = '';
  private depth = 0;

  constructor(markup: string) {
    this.markup = markup;
  }

  ontext(start: number, end: number): void {
    if (this.unread) return;
    const text = this.markup.slice(start, end);
    this.parts.push(text.includes('&') ? decoded(text) : text);
  }

  onopentagname(start: number, end: number): void {
    this.name = this.nameAt(start, end);
    if (!this.unread && !INLINE.has(this.name)) this.parts.push(' ');
  }

  onopentagend(): void {
    if (this.unread === this.name) this.depth++;
    else if (!this.unread && UNREAD.has(this.name)) {
      this.unread = this.name;
      this.depth = 1;
    }
  }

  onclosetag(start: number, end: number): void {
    const name = this.nameAt(start, end);
    if (this.unread && this.unread === name && --this.depth === 0) this.unread = '';
    if (!this.unread && !INLINE.has(name)) this.parts.push(' ');
  }

  oncdata(start: number, end: number, endOffset: number): void {
    if (!this.unread) this.parts.push(this.markup.slice(start, end - endOffset));
  }

  /** A CDATA section is a comment to HTML, but not to the XHTML that feeds carry. */
  oncomment(start: number, end: number, endOffset: number): void {
    const text = this.markup.slice(start, end - endOffset);
    if (!this.unread && text.startsWith('[CDATA[')) this.parts.push(text.slice(7).replace(/\]\]$/, ''));
  }

  /** `xhtml:div` is a `div`. */
  private nameAt(start: number, end: number): string {
    const name = this.markup.slice(start, Math.min(end, start + 40)).toLowerCase();
    return name.slice(name.indexOf(':') + 1);
  }

  onselfclosingtag(): void {}
  onattribname(): void {}
  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}
  onend(): void {}
}

/** What would turn a line of the log or of a chat around; the rest of the cleaning is done at the door (core/text/clean.ts). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const UNSAFE = /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
/** Text on one line. */
export const tidy = (text: string): string =>
  text
    .replace(UNSAFE, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
    .toWellFormed();
