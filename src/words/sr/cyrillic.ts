import type { Listen, Words } from '../listen.ts';

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

/** Words in Latin script as Cyrillic writes them. */
export const inCyrillic = (words: Words): Words =>
  words.replace(/[\p{L}\d]+/gu, (word) =>
    FOREIGN.test(word) ? word : word.replace(LETTER, (letter) => LETTERS.get(letter)!),
  );

/** A language whose lists were written in Latin script, in both. */
export function inBothScripts(listen: Listen): Listen {
  const both = (words: Words): Words => `${words}, ${inCyrillic(words)}`;
  const each = (lists: Partial<Record<string, Words>>): Record<string, Words> =>
    Object.fromEntries(Object.entries(lists).map(([key, words = '']) => [key, both(words)]));
  const counted = (values: Record<string, number>): Record<string, number> => ({
    ...values,
    ...Object.fromEntries(Object.entries(values).map(([word, value]) => [inCyrillic(word), value])),
  });
  const { numbers, calendar } = listen;
  return {
    ...listen,
    marks: both(listen.marks),
    names: each(listen.names),
    says: each(listen.says),
    numbers: {
      words: counted(numbers.words),
      scales: counted(numbers.scales),
      over: both(numbers.over),
      about: both(numbers.about),
      upTo: both(numbers.upTo),
    },
    calendar: {
      months: calendar.months.map(both),
      weekdays: calendar.weekdays.map(both),
      today: both(calendar.today),
      yesterday: both(calendar.yesterday),
    },
  };
}
