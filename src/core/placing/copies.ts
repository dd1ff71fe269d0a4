import { AGENCIES, type Agency, SPEAKERS } from '../../words/entities/agencies.ts';
import type { Item } from '../item.ts';
import type { Story, Telling } from '../story.ts';
import { tokenize } from '../tokens.ts';
import { shortHash } from './hash.ts';
import { type Probe, timeOf } from './probe.ts';

/**
 * Whose account a telling is. Fifty outlets that print one agency have one source between them, and so have all
 * that quote one statement. An origin is known by its credit, by the words that one text has from another
 * (compared by MinHash: A. Broder, "On the resemblance and containment of documents", 1997), or by a quotation.
 */

type Words = Pick<Item, 'title' | 'summary' | 'text'>;

/** Where bylines and credits stand, in UTF-16 code units from either end. */
const BYLINE = 320;

/** The agency or the speaker that a text credits, or null. */
export function creditOf(item: Words): string | null {
  const body = item.text || item.summary;
  const front = `${item.title}\n${body.slice(0, BYLINE)}`;
  const credited = [front, body.slice(BYLINE).slice(-BYLINE)];
  return credited.map((text) => creditIn(text, AGENCIES) ?? creditIn(text, SPEAKERS)).find(Boolean) ?? null;
}

/** The first that is named: an agency that passes on another credits it in turn. */
function creditIn(text: string, agencies: readonly Agency[]): string | null {
  let first: { name: string; at: number } | null = null;
  for (const { name, pattern } of patternsOf(agencies)) {
    const at = text.search(pattern);
    if (at >= 0 && (!first || at < first.at)) first = { name, at };
  }
  return first?.name ?? null;
}

const compiled = new Map<readonly Agency[], { name: string; pattern: RegExp }[]>();
function patternsOf(agencies: readonly Agency[]): { name: string; pattern: RegExp }[] {
  const known =
    compiled.get(agencies) ?? agencies.map(({ name, as, bracketed }) => ({ name, pattern: heard(as, bracketed) }));
  compiled.set(agencies, known);
  return known;
}

/** A name as a word of its own; or between brackets, slashes and dashes, as bylines have it: "(AP)", "Delhi/PTI —". */
function heard(names: readonly string[], bracketed = false): RegExp {
  const either = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return bracketed
    ? new RegExp(`[(\\[/|,—–-]\\s?(?:${either})\\s?[)\\]/|—–-]|^(?:${either})\\s?[:—–-]`, 'mu')
    : new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${either})(?![\\p{L}\\p{N}\\p{M}])`, 'u');
}

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
export function sketchOf(item: Words): string {
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

/** Whether the text is that of a telling of the story, of the same days: what comes each week in the same words is told anew. */
export const isCopyIn = ({ sketch, at, undated }: Probe, { tellings }: Story): boolean =>
  tellings.some((telling) => {
    const time = timeOf(telling, undated);
    return at !== null && time !== null && Math.abs(at - time) <= COPIED_WITHIN && areCopies(sketch, telling.sketch);
  });
const COPIED_WITHIN = 2 * 86_400_000;

function sameSource(one: Telling, other: Telling): boolean {
  if (areCopies(one.sketch, other.sketch)) return true;
  const quotes = quotesIn(other.sketch);
  return quotesIn(one.sketch).some((quote) => quotes.includes(quote));
}

/** The tellings with one more, or with another version of one, and with whose account each is where that now shows. */
export function withOrigins(tellings: readonly Telling[], fresh: Telling): Telling[] {
  const same = tellings.filter((telling) => telling.itemId !== fresh.itemId && sameSource(telling, fresh));
  const origin = fresh.origin ?? same.map((telling) => telling.origin ?? telling.outlet)[0] ?? null;
  // The one whose own words they are needs no credit.
  const known = { ...fresh, origin: origin === fresh.outlet ? null : origin };
  const name = known.origin ?? known.outlet;
  const credited = tellings.map((telling) =>
    same.includes(telling) && telling.origin === null && telling.outlet !== name
      ? { ...telling, origin: name }
      : telling,
  );
  const at = tellings.findIndex((telling) => telling.itemId === fresh.itemId);
  return at < 0 ? [...credited, known] : credited.with(at, known);
}

/** Whose accounts these are, each once, in order of appearance. */
export function originsOf(tellings: readonly Telling[]): string[] {
  return [...new Set(tellings.map(({ origin, outlet }) => origin ?? outlet))];
}
