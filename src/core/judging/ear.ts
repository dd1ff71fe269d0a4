/** All words of all languages, compiled once for hearing. */
import { CONCEPTS, type Concept, type Listen, type Words } from '../../words/listen.ts';
import type { Body, BodyKind } from '../../words/entities/bodies.ts';
import type { Country } from '../../words/entities/countries.ts';
import type { Office } from '../../words/entities/offices.ts';
import type { Law } from '../../words/entities/laws.ts';
import { PEOPLE } from '../../words/entities/people.ts';
import type { Vocabularies } from '../../words/index.ts';
import { once } from '../once.ts';
import { conceptSense } from './sentences.ts';
import { ANY_LANGUAGE, readingTokens, type Sense, Vocabulary } from './vocabulary.ts';

/** The vocabulary of all languages, each compiled when it speaks first, and what reading needs to know of each language. */
export interface Ear {
  vocabulary: Vocabulary;
  words: Vocabularies;
  /** The numbers of the languages that a little word gives away. */
  marks: () => ReadonlyMap<string, readonly number[]>;
  /** Number of each language by its codes, from 1. */
  numbers: Map<string, number>;
  /** The languages in Latin script, where English words would be false friends. */
  latin: number[];
  /** The languages written in each script. */
  scripts: { test: RegExp; languages: number[] }[];
  /** By name, the day from which the weak names of a platform mean it. */
  since: Map<string, string>;
  /** The platforms that took another name, and on which day. */
  renamed: { name: string; renamed: string; until: string }[];
  /** The platforms that are outlets of news. */
  press: ReadonlySet<string>;
  /** Entities by name, and countries by code; the first of a name counts. */
  bodies: Map<string, Body>;
  offices: Map<string, Office>;
  laws: Map<string, Law>;
  countries: Map<string, Country>;
}

const byKey = <Entry>(entries: readonly Entry[], key: (entry: Entry) => string): Map<string, Entry> =>
  new Map(entries.toReversed().map((entry) => [key(entry), entry]));

const SCRIPTS = [
  /\p{sc=Cyrillic}/u,
  /\p{sc=Arabic}/u,
  /\p{sc=Devanagari}/u,
  /\p{sc=Bengali}/u,
  /\p{sc=Gujarati}/u,
  /\p{sc=Gurmukhi}/u,
  /\p{sc=Tamil}/u,
  /\p{sc=Telugu}/u,
  /\p{sc=Kannada}/u,
  /\p{sc=Malayalam}/u,
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u,
  /\p{sc=Hangul}/u,
  /\p{sc=Thai}/u,
  /\p{sc=Greek}/u,
  /\p{sc=Sinhala}/u,
  /\p{sc=Myanmar}/u,
  /\p{sc=Khmer}/u,
  /\p{sc=Ethiopic}/u,
  /\p{sc=Hebrew}/u,
  /\p{sc=Georgian}/u,
];

/** Serbian is written in two scripts. */
const LATIN = /\p{sc=Latin}/u;

/** The ear of these words. */
export function makeEar(words: Vocabularies): Ear {
  const numbers = new Map(
    words.languages.flatMap(({ code, alsoCodes = '' }, index) =>
      [code, ...alsoCodes.split(', ')].filter(Boolean).map((one) => [one, index + 1] as const),
    ),
  );
  const numbersOf = (fits: (listen: Listen) => boolean): number[] =>
    words.languages.flatMap((listen) => (fits(listen) ? [numbers.get(listen.code)!] : []));
  return {
    vocabulary: new Vocabulary((vocabulary, language) => {
      const listen = words.languages[language - 1];
      if (listen) teachLanguage(vocabulary, words, listen, language);
      else teachNames(vocabulary, words);
    }),
    marks: once(() => marksOf(words)),
    words,
    numbers,
    latin: numbersOf(({ code, marks }) => code !== 'en' && LATIN.test(marks)),
    scripts: SCRIPTS.map((test) => ({ test, languages: numbersOf(({ marks }) => test.test(marks)) })),
    since: new Map(words.platforms.flatMap(({ name, since }) => (since ? [[name, since] as const] : []))),
    renamed: words.platforms.flatMap(({ name, renamed, until }) =>
      renamed && until !== undefined ? [{ name, renamed, until }] : [],
    ),
    press: new Set(words.platforms.flatMap(({ name, press }) => (press ? [name] : []))),
    bodies: byKey(words.bodies, ({ name }) => name),
    offices: byKey(words.offices, ({ name }) => name),
    laws: byKey(words.laws, ({ name }) => name),
    countries: byKey(words.countries, ({ code }) => code),
  };
}

function marksOf({ languages }: Vocabularies): Map<string, number[]> {
  const marks = new Map<string, number[]>();
  for (const [at, listen] of languages.entries())
    for (const word of new Set(readingTokens(listen.marks).map((token) => token.word)))
      marks.set(word, [...(marks.get(word) ?? []), at + 1]);
  return marks;
}

const sense = (kind: Sense['kind'], id: string, value: number, language: number, weak = false): Sense => ({
  kind,
  id,
  value,
  language,
  weak,
});

function teachLanguage(vocabulary: Vocabulary, words: Vocabularies, listen: Listen, language: number): void {
  for (const concept of CONCEPTS) vocabulary.add(listen.says[concept] ?? '', conceptSense(concept, language));
  for (const [id, names] of Object.entries(listen.names)) teachName(vocabulary, words, id, names ?? '', language);
  const { numbers, calendar } = listen;
  for (const [word, value] of Object.entries(numbers.words))
    vocabulary.add(word, sense('number', word, value, language));
  for (const [word, value] of Object.entries(numbers.scales))
    vocabulary.add(word, sense('scale', word, value, language));
  vocabulary.add(numbers.over, sense('qualifier', 'at-least', 0, language));
  vocabulary.add(numbers.about, sense('qualifier', 'about', 0, language));
  vocabulary.add(numbers.upTo, sense('qualifier', 'at-most', 0, language));
  vocabulary.add(numbers.counters ?? '', sense('counter', 'counter', 0, language));
  for (const [index, words] of calendar.months.entries())
    vocabulary.add(words, sense('month', words, index + 1, language));
  for (const [index, words] of calendar.weekdays.entries())
    vocabulary.add(words, sense('weekday', words, index + 1, language));
  vocabulary.add(calendar.today, sense('day', 'today', 0, language));
  vocabulary.add(calendar.yesterday, sense('day', 'yesterday', -1, language));
  vocabulary.add(calendar.dayEarlier ?? '', sense('day', DAY_EARLIER, -1, language));
}

/** Of what is told, the day before: by then something else was done than what is new. */
export const DAY_EARLIER = 'day earlier';

/** The value of a platform that is an outlet of news, and named wherever it is quoted. */
export const OUTLET = 1;

/** A letter that is not Latin. */
const NOT_LATIN = /[^\P{L}\p{sc=Latin}]/u;

/**
 * What a platform is called in another script it is called wherever that is written; other names only where their
 * language speaks: "discordia" is Discord in Finnish alone, and Metalle are no Meta in German.
 */
const isEverywhere = (id: string, word: string): boolean =>
  id.startsWith('platform:') && !isWeak(word) && NOT_LATIN.test(word);

const isWeak = (word: string): boolean => word.trim().startsWith('~');

/** A name as a language has it. @param language that which speaks, or `ANY_LANGUAGE` */
function addName(vocabulary: Vocabulary, id: string, word: string, language: number): void {
  const colon = id.indexOf(':');
  const weak = isWeak(word);
  vocabulary.add(
    weak ? word.trim().slice(1) : word,
    sense(id.slice(0, colon) as Sense['kind'], id.slice(colon + 1), 0, language, weak),
  );
}

function teachName(vocabulary: Vocabulary, known: Vocabularies, id: string, words: Words, language: number): void {
  for (const word of words.split(',')) if (!isEverywhere(id, word)) addName(vocabulary, id, word, language);
  const body = id.startsWith('body:') && known.bodies.find(({ name }) => id === `body:${name}`);
  if (body) teachRole(vocabulary, body, words, language);
  if (id.startsWith('law:')) vocabulary.add(words, conceptSense('law', language));
}

const ROLES: Record<BodyKind, Concept | null> = {
  state: 'ministry',
  court: 'court',
  regulator: 'regulator',
  police: 'police',
  platform: 'company',
  private: null,
};

/** A named court is a court, a named ministry a ministry. */
function teachRole(vocabulary: Vocabulary, { kind }: Pick<Body, 'kind'>, words: Words, language: number): void {
  const role = ROLES[kind];
  if (role) vocabulary.add(words, conceptSense(role, language));
}

/** Whose states are known by name; the value of such a name is its place among them. */
export const WITH_STATES = ['IN', 'US'] as const;

/** The value of a body by a name that other states may give to one of theirs. */
export const SHARED = 1;

/** What of a name does not say whose it is: "of", "the", "u s". */
const wordsOf = (names: Words): string[] => names.split(/[\s,]+/).filter(Boolean);

/**
 * Whether a name may be that of several states: it has two words or more, bodies elsewhere are called by each of them,
 * and none of them is of a place. "National Communications Authority", and not "Delhi High Court" or "Roskomnadzor".
 */
function sharing({ bodies, offices, countries, indianStates, usStates }: Vocabularies): (alias: string) => boolean {
  const users = new Map<string, Set<string | null>>();
  const use = (names: Words, country: string | null): void => {
    for (const word of wordsOf(names)) users.set(word, (users.get(word) ?? new Set()).add(country));
  };
  for (const { aliases, country } of bodies) use(aliases, country);
  // "of all states"
  for (const { aliases } of offices) for (const all of ['', null]) use(aliases, all);
  const places = [
    ...countries.flatMap(({ aliases, capitals = '' }) => [aliases, capitals]),
    ...[...indianStates, ...usStates].map(({ aliases }) => aliases),
  ];
  const isPlace = new Set(places.flatMap(wordsOf).map((word) => word.replace('*', '')));
  return (alias) => {
    const said = wordsOf(alias);
    return said.length > 1 && said.every((word) => !isPlace.has(word) && (users.get(word)?.size ?? 0) > 1);
  };
}

function teachNames(vocabulary: Vocabulary, words: Vocabularies): void {
  for (const concept of ['people', 'online'] as const) vocabulary.add(PEOPLE, conceptSense(concept, ANY_LANGUAGE));
  for (const { names } of words.languages)
    for (const [id, said = ''] of Object.entries(names))
      for (const word of said.split(',')) if (isEverywhere(id, word)) addName(vocabulary, id, word, ANY_LANGUAGE);
  for (const platform of words.platforms) {
    const value = platform.press ? OUTLET : 0;
    vocabulary.add(platform.aliases, sense('platform', platform.name, value, ANY_LANGUAGE));
    vocabulary.add(platform.weak ?? '', sense('platform', platform.name, value, ANY_LANGUAGE, true));
  }
  for (const country of words.countries) {
    vocabulary.add(country.aliases, sense('country', country.code, 0, ANY_LANGUAGE));
    vocabulary.add(country.capitals ?? '', sense('country', country.code, 0, ANY_LANGUAGE, true));
  }
  const states = { IN: words.indianStates, US: words.usStates };
  for (const [value, federation] of WITH_STATES.entries())
    for (const { name, aliases } of states[federation])
      vocabulary.add(aliases, sense('state', name, value, ANY_LANGUAGE));
  const isShared = sharing(words);
  for (const body of words.bodies) {
    for (const alias of body.aliases.split(','))
      vocabulary.add(alias, sense('body', body.name, isShared(alias) ? SHARED : 0, ANY_LANGUAGE));
    teachRole(vocabulary, body, body.aliases, ANY_LANGUAGE);
  }
  for (const office of words.offices) {
    vocabulary.add(office.aliases, sense('office', office.name, 0, ANY_LANGUAGE));
    teachRole(vocabulary, office, office.aliases, ANY_LANGUAGE);
  }
  for (const law of words.laws) {
    vocabulary.add(law.aliases, sense('law', law.name, 0, ANY_LANGUAGE));
    vocabulary.add(law.aliases, conceptSense('law', ANY_LANGUAGE));
  }
}
