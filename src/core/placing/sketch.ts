import type { Item } from '../item.ts';
import { tokenize } from '../text/tokens.ts';
import { shortHash } from '../text/hash.ts';

/**
 * By what a copy is known: the words that one text has from another (compared by MinHash: A. Broder, "On the resemblance
 * and containment of documents", 1997), or a quotation.
 */

/** Of a text, in UTF-16 code units: a copy shows at its beginning. */
const LOOKED_AT = 4_000;
/** Words in a row that are compared. */
const SHINGLE = 4;
/** Hashes kept of a text: enough to tell half from nothing. */
const KEPT = 16;
/** Shorter texts are alike by chance. */
const FEWEST_WORDS = 14;
/** Of a text's words, how far they are looked at. */
const MOST_WORDS = 200;
/** Words of a quotation by which it is known; shorter ones are phrases that anybody may use. */
const QUOTED = 7;
const QUOTE = /["“„«「『](.{30,400}?)["”“»」』]/gsu;
const MOST_QUOTES = 4;

/** By which a copy is known: the least hashes of its shingles, then, after a bar, those of its quotations. */
export function sketchOf(item: Pick<Item, 'summary' | 'text'>): string {
  const body = (item.text || item.summary).slice(0, LOOKED_AT);
  return [leastShingles(body), quotations(body)].map((hashes) => hashes.join(' ')).join('|');
}

function leastShingles(text: string): string[] {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  if (words.length < FEWEST_WORDS) return [];
  const shingles = words.slice(0, 1 - SHINGLE).map((_, at) => shortHash(words.slice(at, at + SHINGLE).join(' ')));
  return [...new Set(shingles)].sort().slice(0, KEPT);
}

function quotations(text: string): string[] {
  const said = [...text.matchAll(QUOTE)]
    .map(([, words = '']) => wordsOf(words))
    .filter((words) => words.length >= QUOTED);
  return [...new Set(said.map((words) => shortHash(words.slice(0, QUOTED).join(' '))))].slice(0, MOST_QUOTES);
}

const wordsOf = (text: string): string[] => tokenize(text).map(({ word }) => word);

/** How much two texts share of their shingles, from 0 to 1, as their sketches tell. */
function resemblance(one: string, other: string): number {
  const [a, b] = [shinglesIn(one), shinglesIn(other)];
  if (a.length === 0 || b.length === 0) return 0;
  const least = new Set([...new Set([...a, ...b])].sort().slice(0, KEPT));
  const both = a.filter((hash) => least.has(hash) && b.includes(hash));
  return both.length / least.size;
}

const part = (sketch: string, at: number): string[] => (sketch.split('|')[at] ?? '').split(' ').filter(Boolean);
const shinglesIn = (sketch: string): string[] => part(sketch, 0);
const quotesIn = (sketch: string): string[] => part(sketch, 1);

/** A rewritten lead, a cut at the end: what shares so much is a copy. */
const COPY = 0.4;

/** Whether two texts are one, by their sketches. */
export const areCopies = (one: string, other: string): boolean => resemblance(one, other) >= COPY;

/** Whether two texts share a quotation. */
export function shareQuotation(one: string, other: string): boolean {
  const quotes = quotesIn(other);
  return quotesIn(one).some((quote) => quotes.includes(quote));
}
