import { AGENCIES, type Agency, SPEAKERS } from '../../words/entities/agencies.ts';
import type { Item } from '../item.ts';
import { once } from '../once.ts';
import type { Telling } from '../story.ts';
import { areCopies, shareQuotation } from './sketch.ts';

/**
 * Whose account a telling is. Fifty outlets that print one agency have one source between them, and so have all
 * that quote one statement. An origin is known by its credit, by a text that is a copy, or by a quotation.
 */

type Words = Pick<Item, 'title' | 'summary' | 'text'>;

/** Where bylines and credits stand, in UTF-16 code units from either end. */
const BYLINE = 320;

/** The agency or the speaker that a text credits, or null. */
export function creditOf(item: Words): string | null {
  const body = item.text || item.summary;
  const front = `${item.title}\n${body.slice(0, BYLINE)}`;
  const credited = [front, body.slice(BYLINE).slice(-BYLINE)];
  return (
    credited.map((text) => creditIn(text, agenciesHeard()) ?? creditIn(text, speakersHeard())).find(Boolean) ?? null
  );
}

interface Heard {
  name: string;
  pattern: RegExp;
}

/** The first that is named: an agency that passes on another credits it in turn. */
function creditIn(text: string, agencies: readonly Heard[]): string | null {
  let first: { name: string; at: number } | null = null;
  for (const { name, pattern } of agencies) {
    const at = text.search(pattern);
    if (at >= 0 && (!first || at < first.at)) first = { name, at };
  }
  return first?.name ?? null;
}

/** A name as a word of its own; or between brackets, slashes and dashes, as bylines have it: "(AP)", "Delhi/PTI —". */
function heard(names: readonly string[], bracketed = false): RegExp {
  const either = names.map((name) => RegExp.escape(name)).join('|');
  return bracketed
    ? new RegExp(`[(\\[/|,—–-]\\s?(?:${either})\\s?[)\\]/|—–-]|^(?:${either})\\s?[:—–-]`, 'mu')
    : new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${either})(?![\\p{L}\\p{N}\\p{M}])`, 'u');
}

const patternsOf = (agencies: readonly Agency[]): Heard[] =>
  agencies.map(({ name, as, bracketed }) => ({ name, pattern: heard(as, bracketed) }));
const agenciesHeard = once(() => patternsOf(AGENCIES));
const speakersHeard = once(() => patternsOf(SPEAKERS));

const sameSource = ({ sketch }: Telling, other: Telling): boolean =>
  areCopies(sketch, other.sketch) || shareQuotation(sketch, other.sketch);

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
