import type { Item } from '../item.ts';
import { factsOfOrder, factsOfSource } from './fields.ts';
import type { Sheet, Words } from './page.ts';
import { isChinese } from './words.ts';
import type { Near, Phrase, Query, Spanned, Word } from './query.ts';
import { issuerWords } from './issuers.ts';
import { magnitudesOf, magnitudesWithin } from './magnitude.ts';
import type { Order } from '../story.ts';

/**
 * How a query finds orders among a hundred thousand. An index of words, whichever the database has, gives those that
 * may fit; the same matcher that serves watches reads each of them and decides. So the index may be coarse, as long
 * as it leaves nothing out: what it is asked for is no more than what the query needs.
 */

/** Raised whenever what is indexed changes: orders indexed under a lower number are indexed anew. */
export const INDEX_VERSION = 11;

/** Of all that was written about an order, so much is searched, in UTF-16 code units: every headline first. */
const LONGEST_SHEET = 12_000;
/** Longer words are cut, in the index and in what it is asked for. */
const LONGEST_WORD = 100;

/** An order, and the items that tell of it, in the order of their arrival. */
export interface Candidate {
  order: Order;
  items: Item[];
}

/** An order as queries are asked of it: its facts are those of the ledger, its words those of everybody who told of it. */
export function sheetOfOrder({ order, items }: Candidate): Sheet {
  const { headline, facts, steps } = order;
  const texts = [
    ...items.map(({ title }) => title),
    ...items.flatMap(({ summary, text }) => (text.startsWith(summary) ? [text] : [summary, text])),
  ];
  return {
    title: headline,
    texts: upTo(
      LONGEST_SHEET,
      [...new Set(texts)].filter((text) => text !== '' && text !== headline),
    ),
    issuer: issuerWords(facts.issuer),
    laws: facts.legalBasis,
    targets: facts.targets,
    facts: [
      ...factsOfOrder([...new Set(steps.map(({ action }) => action))], { ...facts, status: order.status }),
      ...items.flatMap(factsOfSource),
    ],
  };
}

function upTo(most: number, texts: readonly string[]): string[] {
  let left = most;
  return texts.flatMap((text) => {
    const taken = text.slice(0, left);
    left -= taken.length;
    return taken ? [taken] : [];
  });
}

/** What an index is to hold of an order: runs of words that stand side by side. */
export interface Indexed {
  title: string[];
  /** More than `FARTHEST_EXACT` places from each other and from the title. */
  texts: string[][];
  facts: string[][];
}

/** What every order is indexed under: all but some are asked for as others are. */
export const EVERY = '_every';

/** So many places apart an index knows that words are near each other, and beyond only that they are there. */
export const FARTHEST_EXACT = 12;

/** What an order is found by, as an index holds it: of Chinese each sign, and each two that stand side by side. */
export function indexedOf({ title, texts, issuer, laws, targets, facts }: Sheet<Words>): Indexed {
  const words = (text: Words, field = '') => {
    const keys = text.map((word) => indexed(field + word));
    return [...keys, ...new Set(chinesePairs(keys))];
  };
  return {
    title: words(title),
    texts: texts.map((text) => words(text)),
    facts: [
      words(issuer, fieldKey('issuer')),
      ...laws.map((law) => words(law, fieldKey('law'))),
      ...new Set(facts.map(({ field, value }) => indexed(`${field}:${value}`))),
      ...new Set(targets.flatMap(({ count }) => magnitudesOf(count).map(countKey))),
      EVERY,
    ].map((run) => (typeof run === 'string' ? [run] : run)),
  };
}

/**
 * Chinese stands one character by one, and each is in every other text: two that stand side by side are what tells
 * texts apart, so they are indexed as well.
 */
function chinesePairs(keys: readonly string[]): string[] {
  return keys.flatMap((key, n) => {
    const next = keys[n + 1];
    return next && isChinese(key) && isChinese(next) ? [key + next] : [];
  });
}

const fieldKey = (field: string): string => `:${field}:`;
const countKey = (magnitude: string): string => indexed(`count:${magnitude}`);

/**
 * A word as an index holds it, in letters and digits alone: what is no word of a text begins with an underscore, so
 * that no word and no beginning of one can be taken for it.
 */
function indexed(key: string): string {
  const plain = /^[0-9a-z\u0080-\uFFFF]*$/.test(key)
    ? key
    : `_${key.toLowerCase().replace(/[^0-9a-z\u0080-\uFFFF]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}_`)}`;
  return plain.slice(0, LONGEST_WORD);
}

/**
 * What an index is asked for. Words stand side by side, as it holds them; only the last may be the beginning of one. Of
 * two phrases that are near, `within` is how many places lie from the last word of the one to the first of the other, on
 * either side.
 */
export type Wanted =
  | { kind: 'all' }
  | { kind: 'near'; inTitle: boolean; phrases: [Word[], Word[]]; within: number }
  | { kind: 'words'; inTitle: boolean; words: string[]; prefix: boolean }
  | { kind: 'and' | 'or'; of: Wanted[] }
  | { kind: 'without'; of: Wanted; not: Wanted[] };

const ALL: Wanted = { kind: 'all' };

/** What every order that satisfies the query has; `all` where that says nothing. */
export function wantedBy(query: Query): Wanted {
  switch (query.kind) {
    case 'everything':
    case 'not':
      return ALL;
    case 'phrase':
      return side(query.words, query.where);
    case 'near':
      return both([wantedBy(query.left), wantedBy(query.right), near(query)]);
    case 'fact':
      return one(indexed(`${query.field}:${query.value}`));
    case 'count':
      return either(
        magnitudesWithin(query).map((magnitude) => one(countKey(magnitude.replace('*', '')), magnitude.endsWith('*'))),
      );
    case 'or':
      return either(query.of.map(wantedBy));
    case 'and': {
      const of = both(query.of.map(wantedBy));
      const not = query.of.flatMap((part) => (part.kind === 'not' && isExactNot(part) ? [wantedBy(part.of)] : []));
      return not.length === 0 ? of : { kind: 'without', of, not };
    }
  }
}

const one = (word: string, prefix = false): Wanted => ({ kind: 'words', inTitle: false, words: [word], prefix });

function side(words: readonly Word[], where: string): Wanted {
  const field = where === 'issuer' || where === 'law' ? fieldKey(where) : '';
  const keys = words.map(({ word }) => indexed(field + word));
  const inTitle = where === 'title';
  const pairs = words.some(({ prefix }) => prefix) ? [] : chinesePairs(keys);
  // The pairs are rare and soon looked up; the whole says that they stand in this order.
  if (pairs.length > 0)
    return both(
      [...pairs.map((pair) => [pair]), keys].map((words) => ({ kind: 'words', inTitle, words, prefix: false })),
    );
  if (beginsInside(words))
    return both(keys.map((word, i) => ({ kind: 'words', inTitle, words: [word], prefix: words[i]!.prefix })));
  return { kind: 'words', inTitle, words: keys, prefix: words.at(-1)!.prefix };
}

/** Of what may stand in so many ways, it is only asked that it is there. */
const MOST_WAYS = 4;

/** What is near in the text is near in the index. */
function near(query: Near): Wanted {
  const pairs = pairsOf(query);
  return pairs.length > MOST_WAYS ? ALL : either(pairs.map(([one, other]) => nearPhrases(one, other, query.within)));
}

/** Each phrase of the one side with each of the other. */
const pairsOf = ({ left, right }: Near): [Phrase, Phrase][] =>
  phrasesOf(left).flatMap((one) => phrasesOf(right).map((other): [Phrase, Phrase] => [one, other]));

/** In a chain it is the last that the next is near to. */
function phrasesOf(spanned: Spanned): Phrase[] {
  if (spanned.kind === 'near') return phrasesOf(spanned.right);
  return spanned.kind === 'or' ? spanned.of.flatMap(phrasesOf) : [spanned];
}

function nearPhrases(one: Phrase, other: Phrase, within: number): Wanted {
  const phrases = [one, other].map(({ words }) => words.map((of) => ({ ...of, word: indexed(of.word) })));
  const [left, right] = phrases as [Word[], Word[]];
  const inTitle = one.where === 'title' || other.where === 'title';
  if (!phrases.some(beginsInside)) return { kind: 'near', inTitle, phrases: [left, right], within };
  // Of a phrase that no index finds its word at the edge: to that of the other it is farther by what lies between.
  const longer = left.length + right.length - 2;
  return { kind: 'near', inTitle, phrases: [left.slice(-1), right.slice(0, 1)], within: within + longer };
}

/** No index finds a phrase with the beginning of a word in its middle. */
const beginsInside = (words: readonly Word[]): boolean => words.slice(0, -1).some(({ prefix }) => prefix);

function both(parts: readonly Wanted[]): Wanted {
  const of = parts.filter(({ kind }) => kind !== 'all');
  return of.length > 1 ? { kind: 'and', of } : (of[0] ?? ALL);
}

function either(of: Wanted[]): Wanted {
  if (of.some(isEndless)) return ALL;
  return of.length > 1 ? { kind: 'or', of } : (of[0] ?? ALL);
}

/** Whether it asks for all, or all but some: what is asked for beside it says nothing. */
const isEndless = (wanted: Wanted): boolean =>
  wanted.kind === 'all' || (wanted.kind === 'without' && wanted.of.kind === 'all');

/**
 * Whether the index knows all there is to it, so that what it names need not be read to be counted: words side by side
 * are so in the text, if none of them is cut, and so are two phrases that are near.
 */
export function isExact(query: Query): boolean {
  switch (query.kind) {
    case 'phrase':
      return query.words.every(isWhole);
    case 'count':
      return wantedBy(query).kind !== 'all';
    case 'and':
      return query.of.every((part) => (part.kind === 'not' ? isExactNot(part) : isExact(part)));
    case 'or':
      return query.of.every(isExact) && wantedBy(query).kind !== 'all';
    case 'near':
      return isExactNear(query);
    case 'not':
      return false;
    default:
      return true;
  }
}

/** A phrase that may share a word with the other may lie over it, which is not near; and of a chain an index knows no more than each two. */
function isExactNear(query: Near): boolean {
  if (query.within > FARTHEST_EXACT || query.left.kind === 'near') return false;
  const pairs = pairsOf(query);
  return (
    pairs.length <= MOST_WAYS &&
    pairs.every(
      ([one, other]) =>
        isExact(one) && isExact(other) && !one.words.some((word) => other.words.some((two) => mayBeOne(word, two))),
    )
  );
}

/** Whether one word of a text may be both. */
const mayBeOne = (one: Word, other: Word): boolean =>
  (one.prefix && other.word.startsWith(one.word)) ||
  (other.prefix && one.word.startsWith(other.word)) ||
  one.word === other.word;

const isExactNot = ({ of }: Extract<Query, { kind: 'not' }>): boolean => of.kind !== 'everything' && isExact(of);
const isWhole = ({ word, prefix }: Word, n = 0, { length }: readonly Word[] = []): boolean =>
  word.length < LONGEST_WORD && (!prefix || n === length - 1);

/** The same, with the words of the text wanted in the headline: those that say it there are asked for first. */
export function inHeadline(wanted: Wanted): Wanted {
  switch (wanted.kind) {
    case 'all':
      return wanted;
    case 'words':
      return { ...wanted, inTitle: wanted.inTitle || !wanted.words[0]?.startsWith('_') };
    case 'near':
      return { ...wanted, inTitle: true };
    case 'without':
      return { ...wanted, of: inHeadline(wanted.of) };
    default:
      return { ...wanted, of: wanted.of.map(inHeadline) };
  }
}
