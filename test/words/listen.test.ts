import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fold } from '../../src/core/text/tokens.ts';
import { WORDS } from '../../src/words/index.ts';
import { type Concept, CONCEPTS } from '../../src/words/listen.ts';

/** What no language can do without: with less, it hears nothing. */
const NEEDED: Concept[] = [
  'block',
  'remove',
  'restore',
  'order',
  'notice',
  'law',
  'state',
  'ministry',
  'court',
  'account',
  'post',
  'site',
  'app',
  'video',
  'platform',
  'network',
];
const ASKED =
  'en hi bn ta te mr ur gu kn ml pa es pt fr de it tr ru uk ar fa id pl ja zh nl cs ko vi th ne ms sw ro el sv da no si fil az hu bg sr he am my kk sq fi sk km ka uz et is'.split(
    ' ',
  );

test('every language asked for is there, once', () => {
  const codes = WORDS.languages.map(({ code }) => code);
  expect([...codes].sort()).toEqual([...ASKED].sort());
});

test.each(WORDS.languages.map((listen) => [listen.code, listen] as const))(
  '%s has what no language can do without',
  (_, listen) => {
    expect(NEEDED.filter((concept) => !listen.says[concept])).toEqual([]);
    expect(listen.calendar.months).toHaveLength(12);
    expect(listen.calendar.weekdays).toHaveLength(7);
    expect(Object.keys(listen.numbers.scales).length).toBeGreaterThan(0);
    expect(listen.marks.split(',').length).toBeGreaterThan(9);
  },
);

test('lists stand on lines that a diff can show and two people can change', () => {
  const long = ASKED.flatMap((code) =>
    readFileSync(new URL(`../../src/words/${code}/listen.ts`, import.meta.url), 'utf8')
      .split('\n')
      .flatMap((line, at) => (line.length > 200 ? [`src/words/${code}/listen.ts:${at + 1}`] : [])),
  );
  expect(long).toEqual([]);
});

/** Each phrase is put into the other script of the language besides, where it may stand already. */
const IN_TWO_SCRIPTS = ['sr', 'uz'];

test('a list has each phrase once', () => {
  const listed = WORDS.languages.filter(({ code }) => !IN_TWO_SCRIPTS.includes(code));
  const twice = listed.flatMap(({ code, says }) =>
    Object.entries(says).flatMap(([concept, words]) => {
      const phrases = words.split(',').map((one) => one.trim());
      return phrases.filter((one, at) => phrases.indexOf(one) < at).map((one) => `${code} ${concept}: ${one}`);
    }),
  );
  expect(twice).toEqual([]);
});

test('the names that a language folder translates are names that we know', () => {
  const known = new Set([
    ...WORDS.platforms.map(({ name }) => `platform:${name}`),
    ...WORDS.countries.map(({ code }) => `country:${code}`),
    ...WORDS.bodies.map(({ name }) => `body:${name}`),
    ...WORDS.laws.map(({ name }) => `law:${name}`),
  ]);
  const unknown = WORDS.languages.flatMap(({ code, names }) =>
    Object.keys(names)
      .filter((id) => !known.has(id))
      .map((id) => `${code} ${id}`),
  );
  expect(unknown).toEqual([]);
});

test('only what a reader of the language has checked says so', () => {
  expect(WORDS.languages.filter(({ checked }) => checked).map(({ code }) => code)).toEqual(['en']);
});

/** What a language has no word for yet, by its code: concepts parted by spaces. English has all. */
const MISSING: Record<string, string> = {};

test('what is missing where is known', () => {
  const missing = WORDS.languages.map(({ code, says }) => [code, CONCEPTS.filter((one) => !says[one]).join(' ')]);
  expect(Object.fromEntries(missing.filter(([, concepts]) => concepts))).toEqual(MISSING);
});

test.each(WORDS.languages.map((listen) => [listen.code, listen] as const))(
  '%s names the countries that are most in the news, and their number words',
  (code, { names, numbers }) => {
    if (code === 'en') return;
    const named = 'IN PK CN RU US TR IR BR GB FR DE IT AU'.split(' ').filter((one) => names[`country:${one}`]);
    expect(named.length).toBeGreaterThan(10);
    expect(Object.keys(numbers.words).length).toBeGreaterThan(3);
  },
);

test('letters that print writes in two ways are one', () => {
  const same = [
    ['إيران', 'ايران'],
    ['على', 'علي'],
    ['کتاب', 'كتاب'],
    ['हिन्दी', 'हिंदी'],
    ['पाँच', 'पांच'],
    ['फ़ेसबुक', 'फेसबुक'],
    ['ജോര്‍ജ്', 'ജോർജ്'],
    ['መንግሥት', 'መንግስት'],
    ['ማኅበራዊ', 'ማህበራዊ'],
    ['ፀጥታ', 'ጸጥታ'],
  ];
  for (const [one = '', other = ''] of same) expect(fold(one)).toBe(fold(other));
});

test('names of bodies, laws and platforms are given once', () => {
  for (const list of [WORDS.platforms, WORDS.bodies, WORDS.laws]) {
    const names = list.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  }
});
