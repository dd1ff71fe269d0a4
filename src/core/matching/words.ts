import { type Token, tokenize } from '../text/tokens.ts';

/*
 * Words as watches compare them: those of tokens.ts, with two differences that keep a word the same wherever it is
 * typed. Chinese characters stand one by one, because how they group into words depends on their neighbours; and a
 * character that unfolds into several words (½ into 1 and 2) gives several words.
 */

const HAN = /\p{sc=Han}/u;
const PIECES = /\p{sc=Han}|[[\p{L}\p{M}\p{N}]--\p{sc=Han}]+/gv;
const SEVERAL = /\p{sc=Han}.|.\p{sc=Han}|[^\p{L}\p{M}\p{N}]/u;
const LAST_ASCII = 0x7f;
/** Folding and parting settle at once, save for a few characters of compatibility that take a second round. */
const ROUNDS = 4;

/** The words of a text, in order, with their places in it; the words parted from one token share its place. */
export function wordsOf(text: string): Token[] {
  const tokens = tokenize(text);
  return tokens.some((token) => isStrange(text, token)) ? tokens.flatMap((token) => parts(text, token)) : tokens;
}

/** Whether the words are to be looked at again: only what began or ended outside ASCII can hold several. */
function isStrange(text: string, { word, start, end }: Token): boolean {
  return (text.charCodeAt(start) > LAST_ASCII || text.charCodeAt(end - 1) > LAST_ASCII) && SEVERAL.test(word);
}

function parts(text: string, token: Token): Token[] {
  if (!isStrange(text, token)) return [token];
  const exact = token.end - token.start === token.word.length;
  return [...token.word.matchAll(PIECES)].map(({ 0: word, index }) =>
    exact
      ? { word, start: token.start + index, end: token.start + index + word.length }
      : { word, start: token.start, end: token.end },
  );
}

/** The words of what somebody typed, each of which gives itself when typed alone. */
export function settledWordsOf(text: string): string[] {
  let words = wordsOf(text).map((token) => token.word);
  for (let round = 0; round < ROUNDS; round++) {
    const again = words.flatMap((word) => wordsOf(word).map((token) => token.word));
    if (again.length === words.length && again.every((word, i) => word === words[i])) break;
    words = again;
  }
  return words;
}

/** Whether a word is compared character by character. */
export const isChinese = (word: string): boolean => HAN.test(word);
