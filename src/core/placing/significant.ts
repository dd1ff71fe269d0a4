import { GRAMMAR, TRADE } from '../../words/common.ts';
import { fold, tokenize, UNSPACED } from '../text/tokens.ts';
import { soundOf } from './sounds.ts';

/** Which words tell one event from another: all that are not common. Inflections are met by comparing beginnings. */

/** Code points of a word that are compared: "blocked" and "blocking" meet, "Pakistan" and "Pakistani" too. */
const STEM = 6;
const SHORTEST = 3;
const NUMBER = /^\d+$/;
const YEAR = /^(?:19|20)\d\d$/;

const COMMON = new Set([GRAMMAR, TRADE].flatMap((words) => words.split(/\s+/).filter(Boolean).map(stem)));

/** The significant words of a text, each once, in the order of their first use. */
export function significantWords(text: string): string[] {
  const words = new Set<string>();
  for (const { word } of tokenize(text)) {
    const beginning = stem(word);
    if (isSignificant(word) && !COMMON.has(beginning)) words.add(beginning);
  }
  return [...words];
}

/** How the telling words sound, in any script: names and borrowed words. Those of the trade tell nothing apart. */
export function soundsOf(text: string): string[] {
  const sounds = new Set<string>();
  for (const { word } of tokenize(text)) {
    const sound = isSignificant(word) && !COMMON.has(stem(word)) ? soundOf(word) : '';
    if (sound.length >= FEWEST_SOUNDS && !COMMON_SOUNDS.has(sound)) sounds.add(sound);
  }
  return [...sounds];
}
const FEWEST_SOUNDS = 3;
const COMMON_SOUNDS = new Set(TRADE.split(/\s+/).map((word) => soundOf(word)));

/** Two digits or more, grouped as any language groups them. */
const FIGURE = /\p{Nd}[\p{Nd},.'\u00A0\u202F]*\p{Nd}/gu;

/** The figures of a text in ASCII digits without grouping, each once; years tell nothing apart. */
export function figures(text: string): string[] {
  const found = [...text.matchAll(FIGURE)].map(([figure]) => fold(figure.replace(/[^\p{Nd}]/gu, '')));
  return [...new Set(found)].filter((figure) => !YEAR.test(figure));
}

function isSignificant(word: string): boolean {
  if (NUMBER.test(word)) return false;
  return word.length >= SHORTEST || UNSPACED.test(word);
}

function stem(word: string): string {
  return word.length <= STEM ? word : [...word].slice(0, STEM).join('');
}
