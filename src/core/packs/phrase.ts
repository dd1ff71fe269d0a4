/** What a phrase in a pack may be, in characters. */
export const PHRASE_LENGTH = 200;

/** Why a phrase is none, or null. */
export function wrongWith(phrase: string, weakMarked: boolean): string | null {
  const body = weakMarked ? phrase.replace(/^~\s*/, '') : phrase;
  if (phrase.length > PHRASE_LENGTH) return `is longer than ${PHRASE_LENGTH} characters`;
  if (/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(phrase)) return 'holds a control character';
  if (body.includes('~')) return 'has a tilde, which stands before a whole name, and only under names';
  if (!/[\p{L}\p{N}]/u.test(body)) return 'holds no letter and no digit';
  if (/(?<![\p{L}\p{M}\p{N}])\*|\*(?=[\p{L}\p{M}\p{N}*])/u.test(body)) return 'has a star that does not end a word';
  if (/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]\*/u.test(body) && !/\p{sc=Han}/u.test(body))
    return 'has a star after a single letter, which is nearly every word';
  return null;
}
