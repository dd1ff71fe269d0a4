import { sayIn } from '../voice.ts';

/*
 * Which way a line is read. Chats go by its first letter, and that may be the one of an id or of an outlet's name while the
 * line is written from the right: https://www.unicode.org/reports/tr9/#P2
 */

/** Hebrew, Arabic and what else is written from the right, by block. */
const FROM_THE_RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const RIGHT_TO_LEFT_MARK = '\u200F';

/** Whether any of it is written from the right. */
export const isFromTheRight = (text: string): boolean => FROM_THE_RIGHT.test(text);

/** A line as whoever reads this language begins it: marked where it has words from the right and would begin as if it had none. */
export function led(line: string, language: string): string {
  if (!isFromTheRight(line) || !isFromTheRight(sayIn(language).more)) return line;
  const [first = ''] = /\p{L}/u.exec(line.replace(ISOLATED, '')) ?? [];
  return isFromTheRight(first) ? line : RIGHT_TO_LEFT_MARK + line;
}
/** What stands in isolates has no say in it. */
const ISOLATED = /\u2068[^\u2069]*\u2069/g;
