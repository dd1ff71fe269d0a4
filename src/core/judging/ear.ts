/** All words of all languages, compiled once for hearing. */
import { CONCEPTS, type Concept, type Listen, type Words } from '../../words/listen.ts';
import type { Body, BodyKind } from '../../words/entities/bodies.ts';
import type { Country } from '../../words/entities/countries.ts';
import type { Law } from '../../words/entities/laws.ts';
import type { Vocabularies } from '../../words/index.ts';
import { CONCEPT_INDEX } from './sentences.ts';
import { ANY_LANGUAGE, type Sense, Vocabulary } from './vocabulary.ts';

/** The vocabulary of all languages, compiled, and what reading needs to know of each language. */
export interface Ear {
  vocabulary: Vocabulary;
  words: Vocabularies;
  /** Bit of each language by its code. */
  bits: Map<string, number>;
  /** Bits of the languages in Latin script, where English words would be false friends. */
  latin: number;
  /** The languages written in each script. */
  scripts: { test: RegExp; languages: number }[];
  /** Entities by name, and countries by code; the first of a name counts. */
  bodies: Map<string, Body>;
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
];

function writtenIn(script: RegExp, languages: Listen[]): number {
  return languages.reduce((bits, listen, index) => (script.test(listen.marks) ? bits | (1 << index) : bits), 0);
}

/** Compiles the words once. */
export function makeEar(words: Vocabularies): Ear {
  const vocabulary = new Vocabulary();
  const bits = new Map<string, number>();
  let latin = 0;
  words.languages.forEach((listen, index) => {
    const bit = 1 << index;
    bits.set(listen.code, bit);
    if (listen.code !== 'en' && /^[\p{sc=Latin}\p{M}\s,*'-]+$/u.test(listen.marks)) latin |= bit;
    teachLanguage(vocabulary, words, listen, bit);
  });
  teachNames(vocabulary, words);
  const scripts = SCRIPTS.map((test) => ({ test, languages: writtenIn(test, words.languages) }));
  return {
    vocabulary,
    words,
    bits,
    latin,
    scripts,
    bodies: byKey(words.bodies, ({ name }) => name),
    laws: byKey(words.laws, ({ name }) => name),
    countries: byKey(words.countries, ({ code }) => code),
  };
}

const sense = (kind: Sense['kind'], id: string, value: number, language: number, weak = false): Sense => ({
  kind,
  id,
  value,
  language,
  weak,
});

function teachLanguage(vocabulary: Vocabulary, words: Vocabularies, listen: Listen, bit: number): void {
  vocabulary.addMarks(listen.marks, bit);
  for (const concept of CONCEPTS)
    vocabulary.add(listen.says[concept] ?? '', sense('concept', concept, CONCEPT_INDEX.get(concept)!, bit));
  for (const [id, names] of Object.entries(listen.names)) teachName(vocabulary, words, id, names ?? '', bit);
  const { numbers, calendar } = listen;
  for (const [word, value] of Object.entries(numbers.words)) vocabulary.add(word, sense('number', word, value, bit));
  for (const [word, value] of Object.entries(numbers.scales)) vocabulary.add(word, sense('scale', word, value, bit));
  vocabulary.add(numbers.over, sense('qualifier', 'at-least', 0, bit));
  vocabulary.add(numbers.about, sense('qualifier', 'about', 0, bit));
  vocabulary.add(numbers.upTo, sense('qualifier', 'at-most', 0, bit));
  for (const [index, words] of calendar.months.entries()) vocabulary.add(words, sense('month', words, index + 1, bit));
  for (const [index, words] of calendar.weekdays.entries())
    vocabulary.add(words, sense('weekday', words, index + 1, bit));
  vocabulary.add(calendar.today, sense('day', 'today', 0, bit));
  vocabulary.add(calendar.yesterday, sense('day', 'yesterday', -1, bit));
}

/** Platforms are known by name in every language; other names only where their language speaks. */
function teachName(vocabulary: Vocabulary, known: Vocabularies, id: string, words: Words, bit: number): void {
  const colon = id.indexOf(':');
  const kind = id.slice(0, colon) as Sense['kind'];
  const name = id.slice(colon + 1);
  for (const word of words.split(',')) {
    const weak = word.trim().startsWith('~');
    vocabulary.add(
      weak ? word.trim().slice(1) : word,
      sense(kind, name, 0, kind === 'platform' ? ANY_LANGUAGE : bit, weak),
    );
  }
  const body = kind === 'body' && known.bodies.find((one) => one.name === name);
  if (body) teachOffice(vocabulary, body, words, bit);
}

const OFFICES: Record<BodyKind, Concept | null> = {
  state: 'ministry',
  court: 'court',
  regulator: 'regulator',
  police: 'police',
  platform: 'company',
  private: null,
};

/** A named court is a court, a named ministry a ministry. */
function teachOffice(vocabulary: Vocabulary, body: Body, words: Words, bit: number): void {
  const office = OFFICES[body.kind];
  if (office) vocabulary.add(words, sense('concept', office, CONCEPT_INDEX.get(office)!, bit));
}

function teachNames(vocabulary: Vocabulary, words: Vocabularies): void {
  for (const platform of words.platforms) {
    vocabulary.add(platform.aliases, sense('platform', platform.name, 0, ANY_LANGUAGE));
    vocabulary.add(platform.weak ?? '', sense('platform', platform.name, 0, ANY_LANGUAGE, true));
  }
  for (const country of words.countries) {
    vocabulary.add(country.aliases, sense('country', country.code, 0, ANY_LANGUAGE));
    vocabulary.add(country.capitals ?? '', sense('country', country.code, 0, ANY_LANGUAGE, true));
  }
  for (const state of words.indianStates) vocabulary.add(state.aliases, sense('state', state.name, 0, ANY_LANGUAGE));
  for (const body of words.bodies) {
    vocabulary.add(body.aliases, sense('body', body.name, 0, ANY_LANGUAGE));
    teachOffice(vocabulary, body, body.aliases, ANY_LANGUAGE);
  }
  for (const law of words.laws) {
    vocabulary.add(law.aliases, sense('law', law.name, 0, ANY_LANGUAGE));
    vocabulary.add(law.aliases, sense('concept', 'law', CONCEPT_INDEX.get('law')!, ANY_LANGUAGE));
  }
}
