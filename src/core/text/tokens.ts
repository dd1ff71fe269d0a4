/**
 * Words of any script, folded so that spellings of one word are equal, with their place in the original.
 * Judging and matching both stand on this, so a watch and the vocabulary see the same words.
 */
export interface Token {
  /** Folded: NFKC, lower case, Latin, Greek and Cyrillic without diacritics, digits as ASCII, letters written in two ways as one, nothing invisible. */
  word: string;
  /** UTF-16 code units in the original, end exclusive. */
  start: number;
  end: number;
}

/** A run of letters, marks and digits, with the invisible characters that may hide inside (UAX #29 keeps them in a word). */
const RUN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200F\u2060-\u2064\u202A-\u202E\u2066-\u2069\uFEFF]*/uy;
const ASCII = /^[0-9A-Za-z]*$/;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060-\u2064\u202A-\u202E\u2066-\u2069\uFEFF\u0640]|[\uFE00-\uFE0F]/g;
/** Scripts written without spaces, whose runs hold several words. */
export const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const MARKED = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u;
const LATIN = /\p{sc=Latin}/u;
const LOOKALIKE = /[\p{sc=Cyrillic}\p{sc=Greek}]/u;
const EACH_LOOKALIKE = new RegExp(LOOKALIKE, 'gu');
/** Vowel signs of Arabic and Hebrew are left out in most print (Unicode: Mn of those blocks). */
const VOWEL_SIGNS = /[\u064B-\u065F\u0670\u0591-\u05C7]/g;
/** Letters of Latin that are none with a diacritic, as they are written where they are not at hand. */
const LATIN_LETTERS: Record<string, string> = { ı: 'i', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };
const OWN_LETTERS = new RegExp(`[${Object.keys(LATIN_LETTERS).join('')}]`, 'g');
/** Letters of Cyrillic and Greek that look like Latin ones, mapped only inside a word that mixes the scripts (UTS #39). */
const LOOKALIKES: Record<string, string> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  һ: 'h',
  ӏ: 'l',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'y',
  χ: 'x',
};
/** Letters that print writes in two ways: alef with and without hamza, yeh, kaf and heh of Arabic, Persian and Urdu; the atomic chillus of Malayalam; rows of Ethiopic. */
const TWO_WAYS: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ൺ: 'ണ്',
  ൻ: 'ന്',
  ർ: 'ര്',
  ൽ: 'ല്',
  ൾ: 'ള്',
  ൿ: 'ക്',
};
/** Rows of Ethiopic letters that sound alike in Amharic, by their first, each of seven: ሠ as ሰ, ሐ and ኀ as ሀ, ዐ as አ, ፀ as ጸ. */
const ALIKE: readonly [string, string][] = [
  ['ሠ', 'ሰ'],
  ['ሐ', 'ሀ'],
  ['ኀ', 'ሀ'],
  ['ዐ', 'አ'],
  ['ፀ', 'ጸ'],
];
for (const [one, other] of ALIKE)
  for (let vowel = 0; vowel < 7; vowel++)
    TWO_WAYS[String.fromCharCode(one.charCodeAt(0) + vowel)] = String.fromCharCode(other.charCodeAt(0) + vowel);
const WRITTEN_TWO_WAYS = new RegExp(`[${Object.keys(TWO_WAYS).join('')}]`, 'g');
const BRAHMIC = /[\u0900-\u0D7F]/;
/** The dot that loan words bear in one print and not in another (Unicode: NUKTA). */
const NUKTA = /[\u093C\u09BC\u0A3C\u0ABC]/g;
/** A nasal before a stop of its own place is written out or as a dot: हिन्दी, हिंदी. */
const NASALS = /ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])|ँ/g;

const CAMEL = /\p{Lu}{2,}(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}[\p{Ll}\p{M}]*|\p{Lu}+|\p{Nd}+|[\p{Lo}\p{M}]+/gu;

/** The form under which a word is compared. */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  let folded = word.replace(INVISIBLE, '').normalize('NFKC').toLowerCase().replace(VOWEL_SIGNS, '');
  if (MARKED.test(folded)) {
    folded = folded
      .normalize('NFD')
      .replace(/[\u0300-\u036F]/g, '')
      .normalize('NFC')
      .replace(OWN_LETTERS, (letter) => LATIN_LETTERS[letter]!);
    if (LATIN.test(folded) && LOOKALIKE.test(folded))
      folded = folded.replace(EACH_LOOKALIKE, (letter) => LOOKALIKES[letter] ?? letter);
  }
  folded = folded.replace(WRITTEN_TWO_WAYS, (letter) => TWO_WAYS[letter]!);
  if (BRAHMIC.test(folded)) folded = folded.normalize('NFD').replace(NUKTA, '').normalize('NFC').replace(NASALS, 'ं');
  return /\P{ASCII}/u.test(folded) ? folded.replace(/\p{Nd}/gu, asciiDigit) : folded;
}

/** Decimal digits of any script stand in runs of ten that begin at a code point whose value is zero (Unicode, ch. 4.6). */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** What a code unit is to a word. Most words are of small letters, digits and capitals of ASCII alone, and need no closer look. */
const NONE = 0;
const SMALL = 1;
const CAPITAL = 2;
const BEYOND_ASCII = 4;
const ASCII_KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const written = String.fromCharCode(code);
  return /[A-Z]/.test(written) ? CAPITAL : /[0-9a-z]/.test(written) ? SMALL : NONE;
});
const HASH = 0x23;

function kindAt(text: string, at: number): number {
  if (at >= text.length) return NONE;
  const code = text.charCodeAt(at);
  return code < 0x80 ? ASCII_KINDS[code]! : BEYOND_ASCII;
}

/** The words of a text, in order. A hashtag in camel case gives its parts; an underscore parts a handle. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start;
    let kinds = NONE;
    let kind = kindAt(text, end);
    for (; kind === SMALL || kind === CAPITAL; kind = kindAt(text, ++end)) kinds |= kind;
    const isTagged = start > 0 && text.charCodeAt(start - 1) === HASH;
    if (end > start && kind === NONE && !isTagged) {
      const written = text.slice(start, end);
      tokens.push({ word: kinds & CAPITAL ? written.toLowerCase() : written, start, end });
    } else if (end > start || kind === BEYOND_ASCII) end = runFrom(text, start, tokens);
    start = Math.max(end, start + 1);
  }
  return tokens;
}

/** Adds the words of the run that begins here, where one does. @returns where it ends */
function runFrom(text: string, start: number, tokens: Token[]): number {
  RUN.lastIndex = start;
  const raw = RUN.exec(text)?.[0];
  if (raw === undefined) return start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
  if (text.charCodeAt(start - 1) === HASH) {
    for (const part of raw.matchAll(CAMEL)) push(tokens, part[0], start + part.index);
  } else if (UNSPACED.test(raw)) {
    for (const part of segmenter.segment(raw)) if (part.isWordLike) push(tokens, part.segment, start + part.index);
  } else push(tokens, raw, start);
  return start + raw.length;
}

function push(tokens: Token[], raw: string, start: number): void {
  const word = fold(raw);
  if (word) tokens.push({ word, start, end: start + raw.length });
}
