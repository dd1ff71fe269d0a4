/**
 * The door. Whatever comes from outside passes here once, so that everything behind it may trust a string:
 * it is one line, it is in one normal form, it holds nothing that a reader cannot see,
 * and no input, however large or strange, costs more than its first hundred thousand characters.
 */

/** No more than this is looked at, in UTF-16 code units; the longest text that is kept is far shorter. */
export const LONGEST_LOOKED_AT = 100_000;
/** Marks on one letter. Real scripts stack four or five (Tibetan, Hebrew with cantillation). */
const MOST_MARKS = 8;
/** What is taken out brings together what was apart, and that may go too: two rounds do for all but the contrived. */
const MOST_ROUNDS = 4;

const PRINTABLE_ASCII = /^(?:[!-~]+(?: [!-~]+)*)?$/;
const SPACED_ASCII = /^[\t-\r -~]*$/;
/**
 * Controls that are not white space, soft hyphen, zero-width space, marks, embeddings, overrides and isolates of direction (UAX #9),
 * word joiner and invisible operators, byte order mark, annotation and object characters, noncharacters.
 */
const INVISIBLE =
  /(?![\t-\r\u0085])\p{Cc}|\u034F|[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC\uFFFE\uFFFF]/gu;
/** Tag characters spell nothing but the flags of regions, after a black flag (UTS #51). */
const TAGS = /[\u{E0000}-\u{E007F}]+/gu;
const BLACK_FLAG = '\u{1F3F4}';
/** `gbeng` and its like, and the cancel tag. */
const LONGEST_FLAG = 7;
const JOINERS = /[\u200C\u200D]+/g;
/** Scripts in which a joiner or non-joiner changes how a word is written (Unicode, ch. 9.2, 12, 23.2). */
const JOINING = /^[\p{L}\p{M}]$/u;
const JOINING_SCRIPTS =
  /^[\p{scx=Arabic}\p{scx=Syriac}\p{scx=Mongolian}\p{scx=Nko}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gurmukhi}\p{scx=Gujarati}\p{scx=Oriya}\p{scx=Tamil}\p{scx=Telugu}\p{scx=Kannada}\p{scx=Malayalam}\p{scx=Sinhala}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}]$/u;
/** Malayalam and Sinhala print still ends words in virama and joiner, the older spelling of a chillu. */
const VIRAMA = /^[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA]$/;
const BEFORE_EMOJI_JOINER = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u;
const EMOJI = /^\p{Extended_Pictographic}$/u;
const FLOOD = new RegExp(`((?:\\p{M}[\\u200C\\u200D]?){${MOST_MARKS}})(?:\\p{M}[\\u200C\\u200D]?)+`, 'gu');

/**
 * Outside text as one clean line: NFC, white space collapsed, nothing invisible, no lone surrogates, no towers of marks.
 * Joiners stay where a script or an emoji needs them. The same line comes back unchanged.
 */
export function plain(text: string): string {
  let line = text.length > LONGEST_LOOKED_AT ? text.slice(0, LONGEST_LOOKED_AT) : text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (PRINTABLE_ASCII.test(line)) return line;
    const before = line;
    line = SPACED_ASCII.test(line) ? collapse(line) : visible(line);
    if (line === before) break;
  }
  return line;
}

function visible(text: string): string {
  // Marks are clipped before the first normalisation, whose reordering takes the square of their number.
  const normal = text.toWellFormed().replace(FLOOD, '$1').normalize('NFC');
  const seen = normal.replace(INVISIBLE, '').replace(TAGS, tags).replace(JOINERS, joiner);
  return collapse(seen.replace(FLOOD, '$1').normalize('NFC'));
}

const collapse = (text: string): string => text.replace(/[\s\u0085]+/g, ' ').trim();

/** Cut by code points, each a surrogate pair. */
const tags = (run: string, at: number, text: string): string =>
  text.endsWith(BLACK_FLAG, at) ? run.slice(0, 2 * LONGEST_FLAG) : '';

/** What a run of joiners comes down to, by its neighbours. */
function joiner(run: string, at: number, text: string): string {
  const before = characterBefore(text, at);
  const after = String.fromCodePoint(text.codePointAt(at + run.length) ?? 0x20);
  const first = run[0]!;
  if (joins(before) && (joins(after) || (first === '\u200D' && VIRAMA.test(before)))) return first;
  return first === '\u200D' && BEFORE_EMOJI_JOINER.test(before) && EMOJI.test(after) ? first : '';
}

const joins = (character: string): boolean => JOINING.test(character) && JOINING_SCRIPTS.test(character);

function characterBefore(text: string, at: number): string {
  const pair = text.codePointAt(at - 2) ?? 0;
  return pair > 0xffff ? String.fromCodePoint(pair) : (text[at - 1] ?? '');
}

/**
 * One line, as it is shown: where a language has a space before a mark ("Statut : bloqué"), within its quotation marks or
 * between the thousands of a number ("1 178"), no line breaks there. As long as it was. What is read, and not shown, has
 * plain spaces.
 */
export const unbroken = (line: string): string => line.replace(HOLDS_TOGETHER, NO_BREAK_SPACE);
const HOLDS_TOGETHER = / (?=[:;!?](?:\s|$)|»)|(?<=«) |(?<=\p{Nd}) (?=\p{Nd}{3}(?!\p{Nd}))/gu;
const NO_BREAK_SPACE = '\u00A0';

/** Enough of what follows the cut to see whether it falls inside an emoji sequence. */
const LONGEST_GRAPHEME = 64;
const ELLIPSIS = '…';
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The text, or as much of it as fits with an ellipsis after it.
 * @param max UTF-16 code units, the ellipsis among them; the cut falls between graphemes, never inside one
 */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = max - ELLIPSIS.length;
  if (room < 0) return '';
  const cut = graphemes.segment(text.slice(0, max + LONGEST_GRAPHEME)).containing(room)?.index ?? 0;
  return text.slice(0, cut).trimEnd() + ELLIPSIS;
}
