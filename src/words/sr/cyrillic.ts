import type { Words } from '../listen.ts';

/** The two alphabets of Serbian are one orthography, letter for letter; the pairs of the Latin side go first. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['lj', 'љ'],
  ['nj', 'њ'],
  ['dž', 'џ'],
];
const LATIN = 'abvgdđežzijklmnoprstćufhcčš';
const CYRILLIC = 'абвгдђежзијклмнопрстћуфхцчш';
const LETTERS = new Map([...PAIRS, ...Array.from(LATIN, (letter, at) => [letter, CYRILLIC[at]!] as const)]);
const LETTER = new RegExp([...LETTERS.keys()].join('|'), 'g');
/** Only foreign names have these, and stay as they are. */
const FOREIGN = /[qwxy\d]/;

const spelt = (words: Words): Words =>
  words.replace(/[\p{L}\d]+/gu, (word) =>
    FOREIGN.test(word) ? word : word.replace(LETTER, (letter) => LETTERS.get(letter)!),
  );

/** A stem whose next letter may be a j, with which its last one makes a letter of its own in Cyrillic. */
const OPEN = /(?<=[nl])\*/g;

/** Serbian in Latin script as Cyrillic writes it: "uklon*" is "уклон*" and "уклоњ*". */
export const inCyrillic = (words: Words): Words =>
  words
    .split(/,\s*/)
    .flatMap((phrase) => [...new Set([phrase, phrase.replace(OPEN, 'j*')])].map(spelt))
    .join(', ');
