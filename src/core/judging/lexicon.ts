/**
 * Words by themselves, weighed beside what they mean: "outlaws", "reinstated", "vendredi". What the lists of meanings do
 * not hold yet speaks through them, if enough events were told with it.
 */
import { feature } from './feature.ts';
import type { Features } from './features.ts';
import type { Reading } from './reading.ts';
import { type Sentence, TITLE } from './sentences.ts';

/** The features of a word: wherever it stands, and in a headline. */
interface Known {
  anywhere?: number;
  title?: number;
}

/** By its first letters, what was learned of a word. */
export type Lexicon = ReadonlyMap<string, Known>;

const ANYWHERE = 'word ';
const IN_TITLE = 'title: word ';
/** Words that begin alike are forms of one. */
const LETTERS = 7;
/** Tokens of a field in which words are weighed: about two sentences. */
const TOKENS = 60;

/** Whether a feature is a word by itself. */
export const isWord = (name: string): boolean => name.startsWith(ANYWHERE) || name.startsWith(IN_TITLE);

/** The words among these names of features. */
export function lexiconOf(names: Iterable<string>): Lexicon {
  const lexicon = new Map<string, Known>();
  const known = (word: string): Known => {
    if (!lexicon.has(word)) lexicon.set(word, {});
    return lexicon.get(word)!;
  };
  for (const name of names) {
    if (name.startsWith(ANYWHERE)) known(name.slice(ANYWHERE.length)).anywhere = feature(name);
    else if (name.startsWith(IN_TITLE)) known(name.slice(IN_TITLE.length)).title = feature(name);
  }
  return lexicon;
}

/** The features that its words could be, learned or not. */
export function wordFeatures(reading: Reading): Set<string> {
  const names = new Set<string>();
  eachWord(reading, (word, { zone }) => {
    names.add(ANYWHERE + word);
    if (zone === TITLE) names.add(IN_TITLE + word);
  });
  return names;
}

/** Adds the words that something was learned of. */
export function putWords(reading: Reading, lexicon: Lexicon, features: Features): void {
  eachWord(reading, (word, sentence, at) => {
    const known = lexicon.get(word);
    if (!known) return;
    const { start, end } = sentence.tokens[at]!;
    const place = { sentence, heard: { senses: [], from: at, to: at + 1, start, end } };
    if (known.anywhere !== undefined && !features.has(known.anywhere)) features.set(known.anywhere, place);
    if (known.title !== undefined && sentence.zone === TITLE && !features.has(known.title))
      features.set(known.title, place);
  });
}

function eachWord(reading: Reading, give: (word: string, sentence: Sentence, at: number) => void): void {
  for (const sentence of reading.sentences) {
    const to = Math.min(sentence.to, TOKENS);
    for (let at = sentence.from; at < to; at++) {
      const { word } = sentence.tokens[at]!;
      if (!isNumber(word)) give(word.slice(0, LETTERS), sentence, at);
    }
  }
}

const isNumber = (word: string): boolean => word >= '0' && word < ':';
