import { expect, test } from 'vitest';
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
const ASKED = 'en hi bn ta te mr ur gu kn ml pa es pt fr de it tr ru uk ar fa id pl ja zh nl cs ko vi th ne'.split(' ');

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

test('what is missing where is known, and does not grow', () => {
  const missing = Object.fromEntries(
    WORDS.languages.map(({ code, says }) => [code, CONCEPTS.filter((concept) => !says[concept]).length]),
  );
  for (const [code, count] of Object.entries(missing))
    expect(count, `concepts without a word in ${code}`).toBeLessThan(50);
  expect(missing.en).toBe(0);
});

test('names of bodies, laws and platforms are given once', () => {
  for (const list of [WORDS.platforms, WORDS.bodies, WORDS.laws]) {
    const names = list.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  }
});
