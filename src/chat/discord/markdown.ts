import { canonicalUrl } from '../../core/sources/address.ts';
import { clip, plain, unbroken } from '../../core/text/clean.ts';
import { isFromTheRight } from '../../core/composing/direction.ts';

/*
 * Text from outside, made safe for the places where Discord reads markdown: titles, descriptions and fields.
 * A backslash before a mark makes it text (Discord's escape takes any character that is no letter, digit or space);
 * the one before a colon also keeps `https://…` from becoming a link and `:name:` from becoming an emoji,
 * so the only links in a message are those the bot means. Nothing invisible is added, and what comes invisible is removed.
 */

/** Marks that mean something anywhere in a line. A colon before a space never does. */
const MARKS = /[\\*_~`|[\]()<>@#]|:(?!\s)/g;
/** Marks that mean something only where a line begins: bullets and numbers. `#` and `>` are among the others. */
const BULLET = /^[-+]/;
const NUMBER = /^(\d+)\./;
/** Characters that may end a masked link's address early, or be read as markup. Brackets of IPv6 hosts stay. */
const LINK_BREAKERS = /[()<>"'`\\*|\s]/g;
const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';

/** Outside text as one clean line for a place that reads no markdown. */
export function bare(text: string, max: number): string {
  return clip(unbroken(plain(text)), max);
}

/**
 * Outside text for a place that reads markdown.
 * @param max UTF-16 code units of the result; a cut falls between graphemes and never inside an escape
 */
export function escaped(text: string, max: number): string {
  const line = unbroken(plain(text));
  let cut = clip(line, max);
  let marked = withEscapes(cut);
  while (marked.length > max && cut !== '') {
    // An escape at most doubles a character, so giving up half of what is too much is never giving up too much.
    const tooMuch = Math.ceil((marked.length - max) / 2);
    cut = clip(line, cut.length - tooMuch);
    marked = withEscapes(cut);
  }
  return marked;
}

const withEscapes = (line: string): string =>
  line.replace(MARKS, '\\$&').replace(BULLET, '\\$&').replace(NUMBER, '$1\\.');

/** As `escaped`, and kept from turning around what stands beside it where it is written from the right. */
export function isolated(text: string, max: number): string {
  return isFromTheRight(text) ? ISOLATE + escaped(text, max - 2) + END_OF_ISOLATE : escaped(text, max);
}

/** As `isolated`, for a place that reads no markdown. */
export function isolatedBare(text: string, max: number): string {
  return isFromTheRight(text) ? ISOLATE + bare(text, max - 2) + END_OF_ISOLATE : bare(text, max);
}

/** The address as it may stand in a message, or null where it is no http(s) address or longer than `max`. */
export function linkable(url: string | null | undefined, max: number): string | null {
  const canonical = url ? canonicalUrl(url) : null;
  const safe = canonical?.replace(LINK_BREAKERS, percent) ?? null;
  return safe && safe.length <= max ? safe : null;
}

const percent = (character: string): string =>
  character.charCodeAt(0) < 0x80
    ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
    : encodeURIComponent(character);
