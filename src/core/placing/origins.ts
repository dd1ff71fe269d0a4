import { AGENCIES, type Agency, SPEAKERS } from '../../words/entities/agencies.ts';
import type { Concept } from '../../words/listen.ts';
import type { Text } from '../item.ts';
import { EAR } from '../judging/shipped.ts';
import { read } from '../judging/reading.ts';
import { BODY, isConcept, type Sentence } from '../judging/sentences.ts';
import { once } from '../once.ts';
import type { Telling } from '../story.ts';
import { areCopies, shareQuotation } from './sketch.ts';

/**
 * Whose account a telling is. Fifty outlets that print one agency have one source between them, and so have all
 * that quote one statement. An origin is known by its credit, by a text that is a copy, or by a quotation.
 */

type Words = Pick<Text, 'title' | 'summary' | 'text'> & Partial<Text>;

/** Where bylines and credits stand, in UTF-16 code units from either end. */
const BYLINE = 320;
/** In which the first sentence of a text stands. */
const FRONT = 2 * BYLINE;

/** The agency or the speaker that a text credits, or null. */
export function creditOf(item: Words): string | null {
  const body = item.text || item.summary;
  const front = `${item.title}\n${body.slice(0, BYLINE)}`;
  const credited = [front, body.slice(BYLINE).slice(-BYLINE)];
  const agencies = asHolders(item, agenciesHeard());
  return credited.map((text) => creditIn(text, agencies) ?? creditIn(text, speakersHeard())).find(Boolean) ?? null;
}

interface Heard {
  name: string;
  pattern: RegExp;
  /** Where bylines alone are meant. */
  byline: RegExp;
}

/** Agencies as they are heard in this text: one whose own accounts or sites it tells of is credited by a byline alone. */
function asHolders(item: Words, agencies: readonly Heard[]): readonly Heard[] {
  const text = `${item.title}\n${item.summary}\n${item.text}`;
  const named = agencies.filter(({ pattern }) => pattern.test(text));
  if (named.length === 0) return named;
  const begun = { ...UNSAID, ...item, text: item.text.slice(0, FRONT) };
  const front = read(EAR, begun).sentences.filter(({ zone }) => zone !== BODY);
  return named.map((one) => (front.some((sentence) => holds(one, sentence)) ? { ...one, pattern: one.byline } : one));
}

const UNSAID = { language: null, publishedAt: null, outlet: null, country: null };
const HELD: readonly Concept[] = ['account', 'channel', 'site', 'app', 'post', 'video', 'url'];
const BEHIND = /^(?:['’]s?)?\s*(?:[\p{L}\p{M}]{1,3}\s+)?$/u;
const BEFORE = /^\s*(?:\p{Ll}{1,3}\s+)?$/u;

/** "Reuters accounts", "cuentas de Reuters", "रॉयटर्स के अकाउंट": at most a little word between them. */
function holds({ pattern }: Heard, { source, heard }: Sentence): boolean {
  const things = heard.filter((one) => isConcept(one, HELD));
  return [...source.matchAll(new RegExp(pattern, 'gu'))].some(({ 0: name, index: start }) => {
    const end = start + name.length;
    return things.some((thing) =>
      thing.start >= end ? BEHIND.test(source.slice(end, thing.start)) : BEFORE.test(source.slice(thing.end, start)),
    );
  });
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
  agencies.map(({ name, as, bracketed }) => ({ name, pattern: heard(as, bracketed), byline: heard(as, true) }));
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
