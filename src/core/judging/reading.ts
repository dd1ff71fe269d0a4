/**
 * A text as judging sees it: fields parted into sentences, and in each sentence what was heard and where.
 * Everything after this works on sentences of senses and no longer on letters.
 */
import type { Field } from '../finding.ts';
import type { Text } from '../item.ts';
import type { Token } from '../tokens.ts';
import { CONCEPTS, type Concept, type Listen, type Words } from '../../words/listen.ts';
import type { Body, BodyKind } from '../../words/entities/bodies.ts';
import type { Vocabularies } from '../../words/index.ts';
import { ANY_LANGUAGE, readingTokens, type Sense, Vocabulary } from './vocabulary.ts';

/** A phrase that means something, in its place. */
export interface Heard {
  senses: Sense[];
  /** Tokens of the field. */
  from: number;
  to: number;
  /** UTF-16 code units of the field. */
  start: number;
  end: number;
}

export const TITLE = 0;
export const LEAD = 1;
export const BODY = 2;
export type Zone = typeof TITLE | typeof LEAD | typeof BODY;

export interface Sentence {
  field: Field;
  zone: Zone;
  /** Tokens of the field. */
  from: number;
  to: number;
  heard: Heard[];
  tokens: Token[];
  source: string;
  /** Bit set of the concepts heard, in four words of 32. */
  concepts: Uint32Array;
}

export interface Reading {
  text: Text;
  sentences: Sentence[];
  /** The languages that may speak, by bit. */
  languages: number;
  /** What parts thousands, by the language of most words. */
  thousands: '.' | ',' | ' ';
  language: string | null;
}

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
}

export const CONCEPT_INDEX = new Map<Concept, number>(CONCEPTS.map((concept, index) => [concept, index]));
export const CONCEPT_WORDS = Math.ceil(CONCEPTS.length / 32);

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
  return { vocabulary, words, bits, latin, scripts };
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

/** A whole item is read to this many code units a field; what a desk must know is said before. */
export const READ_AT_MOST = 20_000;

/** Reads a text: who says nothing new (a summary that the text repeats) is passed over. */
export function read(ear: Ear, text: Text): Reading {
  const fields: [Field, string][] = [['title', text.title]];
  if (text.summary && !repeats(text.text, text.summary)) fields.push(['summary', text.summary]);
  if (text.text && text.text !== text.title) fields.push(['text', text.text]);
  const tokenized = fields.map(([field, whole]) => {
    const source = whole.length > READ_AT_MOST ? whole.slice(0, READ_AT_MOST) : whole;
    return { field, source, tokens: readingTokens(source) };
  });
  const { languages, language } = speaking(
    ear,
    text.language,
    tokenized.map((one) => one.tokens),
    tokenized.map((one) => one.source.slice(0, 1000)).join(' '),
  );
  const sentences: Sentence[] = [];
  let lead: Zone = LEAD;
  for (const one of tokenized) {
    for (const sentence of sentencesOf(ear, languages, one)) {
      if (one.field === 'title') sentence.zone = TITLE;
      else {
        sentence.zone = lead;
        lead = BODY;
      }
      sentences.push(sentence);
    }
  }
  const listen = ear.words.languages.find((one) => one.code === language);
  return { text, sentences, languages, thousands: listen?.thousands ?? ',', language };
}

/** Whether the text opens with the summary, or holds it. */
function repeats(text: string, summary: string): boolean {
  const opening = summary.slice(0, 40);
  return text.length >= summary.length / 2 && text.slice(0, 400).includes(opening);
}

/** Which languages speak: the declared one and the one whose little words are most; English too where scripts keep it apart. */
function speaking(
  ear: Ear,
  declared: string | null,
  fields: Token[][],
  opening: string,
): { languages: number; language: string | null } {
  const count = new Int32Array(32);
  for (const tokens of fields) ear.vocabulary.marks(tokens, count);
  const code = declared?.toLowerCase().split('-')[0] ?? '';
  const said = ear.bits.get(code) ?? 0;
  let heard = 0;
  let most = 1;
  for (let bit = 0; bit < 32; bit++) {
    if (count[bit]! > most) {
      most = count[bit]!;
      heard = 1 << bit;
    }
  }
  if (said && heard !== said && most <= (count[31 - Math.clz32(said)] ?? 0) + 2) heard = said;
  let languages = said | heard;
  if (!languages) languages = byScript(ear, fields, opening);
  if (!(languages & ear.latin)) languages |= ear.bits.get('en') ?? 0;
  const main = heard || said;
  const language = [...ear.bits].find(([, bit]) => bit === main)?.[0] ?? (code || null);
  return { languages, language };
}

/** Nobody said and no little word gives it away: every language written so; plain Latin letters are English. */
function byScript(ear: Ear, fields: Token[][], opening: string): number {
  const english = ear.bits.get('en') ?? 1;
  if (/(?=[^\p{ASCII}])\p{sc=Latin}/u.test(opening)) return ear.latin | english;
  // Folded words: a lookalike letter or an invisible one makes no language.
  const words = fields
    .map((tokens) =>
      tokens
        .slice(0, 300)
        .map(({ word }) => word)
        .join(' '),
    )
    .join(' ');
  return ear.scripts.reduce((bits, { test, languages }) => (test.test(words) ? bits | languages : bits), 0) || english;
}

const ENDS = /[.!?।॥؟。！？;\n•]/u;
const HARD_END = /[।॥؟。！？\n•]/u;
const UPPER_OR_UNCASED = /^[\p{Lu}\p{Lo}\p{N}]/u;

function sentencesOf(ear: Ear, languages: number, one: { field: Field; source: string; tokens: Token[] }): Sentence[] {
  const { field, source, tokens } = one;
  const matches = ear.vocabulary.scan(tokens, languages);
  const sentences: Sentence[] = [];
  let from = 0;
  let next = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && !endsBefore(source, tokens, i)) continue;
    const sentence: Sentence = {
      field,
      zone: BODY,
      from,
      to: i,
      heard: [],
      tokens,
      source,
      concepts: new Uint32Array(CONCEPT_WORDS),
    };
    for (; next < matches.length && matches[next]!.from < i; next++) {
      const match = matches[next]!;
      const first = tokens[match.from]!;
      if (isPronoun(match.senses, source.slice(first.start, first.end))) continue;
      sentence.heard.push({
        senses: match.senses,
        from: match.from,
        to: match.to,
        start: tokens[match.from]!.start,
        end: tokens[match.to - 1]!.end,
      });
      for (const one of match.senses)
        if (one.kind === 'concept') sentence.concepts[one.value >> 5]! |= 1 << (one.value & 31);
    }
    endBans(sentence);
    sentences.push(sentence);
    from = i;
  }
  return sentences;
}

/** Tokens between what is ended and the word that ends it. */
const END_TOKENS = 5;

/** "ends seven-month Twitter ban", "halts ban": whoever ends a block lifts it. */
function endBans(sentence: Sentence): void {
  if (!has(sentence, 'halt') || !has(sentence, 'block')) return;
  for (const end of sentence.heard) {
    if (!isConcept(end, ['halt']) || isConcept(end, ['network', 'block'])) continue;
    const ban = sentence.heard.find((one) => one.from >= end.to && !GOES_BETWEEN.some((kind) => means(one, kind)));
    if (!ban || ban.from - end.to > END_TOKENS || !isConcept(ban, ['block'])) continue;
    end.senses = [...end.senses.filter((one) => one.id !== 'halt'), LIFTS];
    sentence.concepts[LIFTS.value >> 5]! |= 1 << (LIFTS.value & 31);
  }
}

const LIFTS: Sense = {
  kind: 'concept',
  id: 'lift',
  value: CONCEPT_INDEX.get('lift')!,
  language: ANY_LANGUAGE,
  weak: false,
};
/** What may stand between: whose ban, on what, for how long. */
const GOES_BETWEEN = ['platform', 'country', 'number', 'body', 'state'] as const;

/** "us" is no country, "US" is. */
function isPronoun(senses: Sense[], written: string): boolean {
  return senses.every((one) => one.kind === 'country' && one.weak) && written !== written.toUpperCase();
}

/** Whether a sentence ends before token i. A stop after a short word ("Rs.", "Jan.", "U.S.") or before a small letter ends none. */
function endsBefore(source: string, tokens: Token[], i: number): boolean {
  const before = tokens[i - 1]!;
  const after = tokens[i]!;
  if (after.start - before.end < 2) {
    return after.start > before.end && HARD_END.test(source.slice(before.end, after.start));
  }
  const between = source.slice(before.end, after.start);
  if (!ENDS.test(between)) return false;
  if (HARD_END.test(between) || /[!?;]/.test(between)) return true;
  if (!UPPER_OR_UNCASED.test(source.slice(after.start, after.start + 2))) return false;
  return before.end - before.start > 3 || /^\d+$/.test(before.word) || /['"’”)]/.test(between);
}

export function has(sentence: Sentence, concept: Concept): boolean {
  const index = CONCEPT_INDEX.get(concept)!;
  return (sentence.concepts[index >> 5]! & (1 << (index & 31))) !== 0;
}

export function hasAny(sentence: Sentence, concepts: readonly Concept[]): boolean {
  return concepts.some((concept) => has(sentence, concept));
}

export function means(heard: Heard, kind: Sense['kind'], id?: string): Sense | undefined {
  return heard.senses.find((one) => one.kind === kind && (id === undefined || one.id === id));
}

export const isConcept = (heard: Heard, concepts: readonly Concept[]): boolean =>
  heard.senses.some((one) => one.kind === 'concept' && concepts.includes(one.id as Concept));
