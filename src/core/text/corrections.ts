import { CORRECTIONS } from '../../words/entities/corrections.ts';

/** With what outlets head the correction of their own words: "Correction: 40 accounts, not 400", "(Corrects number)", 【訂正】. */

const WORDS = `(?:${CORRECTIONS.join('|')})`;
const HEADED = new RegExp(String.raw`(?:^|[\n(\[（【|—–-])\s*${WORDS}(?![\p{L}\p{M}])`, 'iu');
const HEADING = new RegExp(String.raw`^[\s(\[（【]*${WORDS}(?:(?<=[:：])|(?=\s*[:：)\]）】|—–-]))`, 'iu');

/** Whether a line or a bracket of it opens so. */
export const isHeadedAsCorrection = (text: string): boolean => HEADED.test(text);

/** How many code units of a headline are such a heading; 0 where it has none. */
export const headingLength = (title: string): number => HEADING.exec(title)?.[0].length ?? 0;
