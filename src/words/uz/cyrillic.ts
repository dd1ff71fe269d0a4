import type { Words } from '../listen.ts';

/** From the Latin alphabet of 1995 back to Cyrillic; what is written with several letters goes first. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["o'", 'ў'],
  ["g'", 'ғ'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['yo', 'ё'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['ye', 'е'],
  ["'", 'ъ'],
];
const LATIN = 'abdefghijklmnopqrstuvxyz';
const CYRILLIC = 'абдефгҳижклмнопқрстувхйз';
const LETTERS = new Map([...PAIRS, ...Array.from(LATIN, (letter, at) => [letter, CYRILLIC[at]!] as const)]);
const LETTER = new RegExp([...LETTERS.keys()].join('|'), 'g');
/** Only foreign names have these, and stay as they are. */
const FOREIGN = /[cw\d](?!h)/;

/** Uzbek in Latin script as Cyrillic writes it. */
export const inCyrillic = (words: Words): Words =>
  words.replace(/[\p{L}\d']+/gu, (word) =>
    FOREIGN.test(word) ? word : word.replace(/^e/, 'э').replace(LETTER, (letter) => LETTERS.get(letter)!),
  );

/** With the turned comma that its orthography asks for, where most print has an apostrophe, which parts the word. */
export const withTurnedComma = (words: Words): Words => words.replace(/(?<=[og])'/g, 'ʻ');
