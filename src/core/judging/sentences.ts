/** A sentence, the phrases that are heard in it, and what can be asked of either. */
import type { Field } from '../finding.ts';
import type { Token } from '../text/tokens.ts';
import { type Concept, CONCEPTS } from '../../words/listen.ts';
import { particle } from './particle.ts';
import { ANY_LANGUAGE, type Sense } from './vocabulary.ts';

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
/** How features name where something stands. */
export const ZONE_NAMES = ['title: ', 'lead: ', 'body: '] as const;
/** What a name counts for, by where it stands. */
export const ZONE_WEIGHT = [4, 3, 1] as const;

export interface Sentence {
  field: Field;
  zone: Zone;
  /** Tokens of the field. */
  from: number;
  to: number;
  heard: Heard[];
  /** Of these, what names a country or a state of India. */
  countries: Heard[];
  tokens: Token[];
  source: string;
  /** Of the whole text, in which short words are read that mean something else in another; null where nobody knows. */
  language: string | null;
  /** What is heard. */
  concepts: Set<Concept>;
  /** Whatever is done in it is done only within quotation marks. */
  quoted: boolean;
  /** A block ends in it: see senses.ts. */
  ended: boolean;
}

/** The place of each meaning in lists of all. */
const CONCEPT_INDEX = new Map<Concept, number>(CONCEPTS.map((concept, index) => [concept, index]));

/** That a phrase says it, in one language or in all. */
export const conceptSense = (concept: Concept, language: number): Sense => ({
  kind: 'concept',
  id: concept,
  value: CONCEPT_INDEX.get(concept)!,
  language,
  weak: false,
});

/** Whether a sentence says it, in whatever words. */
export const has = ({ concepts }: Sentence, concept: Concept): boolean => concepts.has(concept);

/** Whether a sentence says one of them. */
export function hasAny(sentence: Sentence, concepts: readonly Concept[]): boolean {
  for (const concept of concepts) if (sentence.concepts.has(concept)) return true;
  return false;
}

/** The concepts that these phrases say. */
export function conceptsOf(heard: readonly Heard[]): Set<Concept> {
  const concepts = new Set<Concept>();
  for (const { senses } of heard)
    for (const { kind, id } of senses) if (kind === 'concept') concepts.add(id as Concept);
  return concepts;
}

/** Takes these meanings from phrases of a sentence, and from the sentence where no other phrase has them. */
export function unhear(sentence: Sentence, from: readonly Heard[], concepts: readonly Concept[]): void {
  for (const heard of from)
    heard.senses = heard.senses.filter(({ kind, id }) => kind !== 'concept' || !concepts.includes(id as Concept));
  for (const concept of concepts)
    if (!sentence.heard.some((one) => isConcept(one, [concept]))) sentence.concepts.delete(concept);
}

/** Gives a phrase a meaning that it has only in its sentence. */
export function alsoHear(sentence: Sentence, heard: Heard, concept: Concept): void {
  heard.senses = [...heard.senses, conceptSense(concept, ANY_LANGUAGE)];
  sentence.concepts.add(concept);
}

/** The first meaning of that kind in a phrase, of that name where one is given. */
export function means(heard: Heard, kind: Sense['kind'], id?: string): Sense | undefined {
  for (const one of heard.senses) if (one.kind === kind && (id === undefined || one.id === id)) return one;
  return undefined;
}

/** Whether a phrase may say one of them. */
export function isConcept(heard: Heard, concepts: readonly Concept[]): boolean {
  for (const { kind, id } of heard.senses) if (kind === 'concept' && concepts.includes(id as Concept)) return true;
  return false;
}

/** The first phrase that says one of them. */
export function firstHeard(sentence: Sentence, concepts: readonly Concept[]): Heard | undefined {
  return hasAny(sentence, concepts) ? sentence.heard.find((heard) => isConcept(heard, concepts)) : undefined;
}

/** Whether a phrase that says one of them fits. */
export function someHeard(sentence: Sentence, concepts: readonly Concept[], fits: (heard: Heard) => boolean): boolean {
  return hasAny(sentence, concepts) && sentence.heard.some((heard) => isConcept(heard, concepts) && fits(heard));
}

/** Whether a phrase follows another within so many tokens. */
export const isBefore = (one: Heard, other: Heard, within: number): boolean =>
  other.from >= one.to && other.from - one.to < within;

/** One span, or two with nothing between. */
export const isBeside = ({ source }: Sentence, a: Heard, b: Heard): boolean =>
  a === b || /^\s*$/.test(source.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));

/** Nothing that ends a clause stands between. */
export const isInClause = ({ source }: Sentence, one: Heard, other: Heard): boolean =>
  !/[,;:،、，；：–—]/.test(source.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));

/** What is done, where it is done and not only said. */
export const DEEDS_QUOTED: readonly Concept[] = ['block', 'withhold', 'remove', 'suspend', 'restore', 'lift', 'order'];

/** "suspends", "sperrt", "suspende": the third person of the languages whose doer comes first. */
const DOES = /^(?!be\s|\p{L}*[ai]ble(?!\p{L}))(?:\p{L}+ly\s+|geo-)?\p{L}*(?:s|t|a|e)(?!\p{L})/u;

const SUFFERS = particle('suffers');
const AS_THING = particle('actAsThing');

/** Whether an act is in a form that says somebody does it. */
export function doesItself({ source, tokens }: Sentence, { start, end, from, to }: Heard): boolean {
  // "Facebook-Sperre"
  if (source[start - 1] === '-' || !DOES.test(source.slice(start, end))) return false;
  return !SUFFERS.has(tokens[from]!.word) && !AS_THING.has(tokens[to - 1]!.word);
}

/** "New Delhi, June 29:", "LONDON (AP) -": says when and where it is written, and not when and where it was done. */
export const isDateline = (sentence: Sentence, from: number): boolean =>
  sentence.zone === LEAD &&
  from - sentence.from < DATELINE_TOKENS &&
  /^[^.]{0,40}(?:[:–—]| - )/.test(sentence.source.slice(sentence.tokens[from]!.end));
const DATELINE_TOKENS = 4;
