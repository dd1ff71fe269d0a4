/** Where it happens: by the names in the text, else by who publishes it in which language. */
import type { Concept } from '../../words/listen.ts';
import { type Ear, SHARED, WITH_STATES } from './ear.ts';
import { ending, particle, particlesOf } from './particle.ts';
import type { Reading } from './reading.ts';
import { OFFICES, RULINGS } from './roles.ts';
import { hasAny, type Heard, isConcept, means, type Sentence, ZONE_WEIGHT } from './sentences.ts';

/** The country that a span names, or whose state. */
export function countryAt(heard: Heard): string | null {
  const state = means(heard, 'state');
  return means(heard, 'country')?.id ?? (state ? WITH_STATES[state.value]! : null);
}

/** Tokens between an office and the country that it may be of. */
const NEAR = 6;

/** A country named just before or after, in the same sentence. */
export function nearestCountry(sentence: Sentence, heard: Heard): string | null {
  let best: Heard | null = null;
  let nearest = NEAR + 1;
  for (const other of sentence.countries) {
    const gap = Math.abs(other.from - heard.from);
    if (gap >= nearest || isOrigin(sentence, other) || isCompared(sentence, other)) continue;
    best = other;
    nearest = gap;
  }
  return best && countryAt(best);
}

/** The country whose office it is by grammar: "Nepal's telecom authority", "the interior ministry of Iraq", "pengadilan Kenya". */
export function countryBeside(sentence: Sentence, heard: Heard): string | null {
  for (const other of sentence.countries) {
    const before = heard.from - other.to;
    const after = other.from - heard.to;
    const possessive = sentence.tokens[other.to]?.word === 's' ? 1 : 0;
    if (before >= 0 && before <= possessive) return countryAt(other);
    if (after === 0) return countryAt(other);
    if (after >= 1 && after <= 2 && OF(sentence).has(sentence.tokens[heard.to]?.word ?? '')) return countryAt(other);
  }
  return null;
}
const OF = particlesOf('ofCountry');

const OF_SOMEWHERE: readonly Concept[] = [
  'account',
  'site',
  'app',
  'channel',
  'post',
  'video',
  'content',
  'url',
  'company',
];
const WHENCE = particle('whence');
const DOER = particle('doer');

/** Tokens between where something is from and the thing: "Sudanese state TV's Facebook page". */
const ORIGIN_TOKENS = 4;

/** "Pakistan-based channels", "Chinese apps", "Chadian YouTube channels": where something is from, and not where it happens. */
export function isOrigin(sentence: Sentence, country: Heard): boolean {
  const after = sentence.tokens[country.to]?.word ?? '';
  if (WHENCE.has(after) || isTied(sentence, country)) return true;
  if (DOER.has(after) || IN_AFTER(sentence).has(after) || isBehindIn(sentence, country)) return false;
  const isPage = (one: Heard): boolean =>
    /(?:page|account|channel|feed)s?$/i.test(sentence.source.slice(one.start, one.end));
  const next = sentence.heard.find((one) => one.from >= country.to && (!means(one, 'platform') || isPage(one)));
  if (!next || !(isConcept(next, OF_SOMEWHERE) || isPage(next)) || isConcept(next, [...RULINGS, ...OFFICES]))
    return false;
  if (isOwnBan(sentence, country, next)) return false;
  const gap = sentence.source.slice(country.end, next.start);
  // "加蓬：脸书网站封锁解除"
  if (next.from === country.to) return !/[:：]/.test(gap);
  const between = sentence.tokens.slice(country.to, next.from);
  return (
    between.length <= ORIGIN_TOKENS &&
    between[0]!.word !== 's' &&
    !between.some(({ word }) => OF(sentence).has(word) || IN(sentence).has(word)) &&
    !/[,;:：–—]/.test(gap)
  );
}

const TIED_TO = particlesOf('tiedTo');
const TIED_AFTER = particlesOf('tiedAfter');
/** Tokens between a country and what says that a thing has to do with it: "links to", "liés à la". */
const TIED_TOKENS = 3;

/** "apps with links to China", "चीन से जुड़े ऐप": whose they are said to be. */
function isTied(sentence: Sentence, country: Heard): boolean {
  const { tokens, heard, from, to } = sentence;
  const [before, after] = [TIED_TO(sentence), TIED_AFTER(sentence)];
  const isBetween = (start: number, end: number): boolean => heard.some((one) => one.from >= start && one.to <= end);
  for (let gap = 0; gap < TIED_TOKENS; gap++) {
    const [back, on] = [country.from - 1 - gap, country.to + gap];
    if (back >= from && before.has(tokens[back]!.word) && !isBetween(back + 1, country.from)) return true;
    if (on < to && after.has(tokens[on]!.word) && !isBetween(country.to, on)) return true;
  }
  return false;
}

/** "hides in India several accounts": where it happens, whatever stands behind. */
export const isBehindIn = (sentence: Sentence, { from }: Heard): boolean =>
  IN(sentence).has(sentence.tokens[from - 1]?.word ?? '');

/** "India's app ban": the ban is its own, whatever the apps are. */
function isOwnBan({ heard, tokens, source }: Sentence, country: Heard, thing: Heard): boolean {
  if (tokens[country.to - 1]!.word !== 's') return false;
  const ban = heard.find((one) => one.from === thing.to && isConcept(one, RULINGS));
  return ban !== undefined && !/ed$/i.test(source.slice(ban.start, ban.end));
}

const LIKE = particlesOf('like', 'likeCountry');
const LIKE_AFTER = particle('likeAfter', 'likeCountryAfter');
/** Tokens between a country and what holds it against another: "après la Turquie", "तुर्की के बाद". */
const LIKE_TOKENS = 2;

/**
 * "After Turkey's Twitter ban, Bangladesh blocks YouTube", "Nepal, as India did": of two countries the one that another
 * follows. A country that is only likened ("like China") is not even heard: see `isSimile` in parsing.ts.
 */
export function isCompared(sentence: Sentence, country: Heard): boolean {
  if (sentence.countries.length < 2) return false;
  const code = countryAt(country);
  return (
    isLike(sentence, country) && sentence.countries.some((one) => countryAt(one) !== code && !isLike(sentence, one))
  );
}

function isLike(sentence: Sentence, country: Heard): boolean {
  const { tokens, heard, source } = sentence;
  for (let back = 1; back <= LIKE_TOKENS; back++) {
    const at = country.from - back;
    if (LIKE(sentence).has(tokens[at]?.word ?? '')) return true;
    if (
      heard.some((one) => one.from <= at && one.to > at) ||
      /[,;:–—]/.test(source.slice(tokens[at]?.end, country.start))
    )
      break;
  }
  return tokens.slice(country.to, country.to + LIKE_TOKENS).some(({ word }) => LIKE_AFTER.has(word));
}

const DONE_THERE: readonly Concept[] = [...RULINGS, 'fine'];
const IN = particlesOf('inCountry');
const IN_AFTER = particlesOf('inCountryAfter');
const IN_ENDING = ending('inCountryEnding');
/** Tokens between an act and the "in" after it ("blocked again in"), that and the country, the country and an act after it. */
const ACT_TO_IN = 1;
const IN_TO_COUNTRY = 1;
const COUNTRY_TO_ACT = 2;
/** An act that opens the sentence may have what it is done to in between: "Bloqueo del canal de RT en España". */
const OPENING_TO_IN = 7;

/**
 * The country where access is cut or given back, in so many words, and that act: "Pakistan PM's channel blocked in
 * India". Whose the account is, is another question.
 */
export function placeOfAct(sentence: Sentence): { country: Heard; act: Heard } | null {
  if (sentence.countries.length === 0 || !hasAny(sentence, DONE_THERE)) return null;
  const acts = sentence.heard.filter((one) => isConcept(one, DONE_THERE));
  for (const country of sentence.countries) {
    const act = means(country, 'country') && acts.find((one) => isDoneThere(sentence, one, country));
    if (act) return { country, act };
  }
  return null;
}

function isDoneThere(sentence: Sentence, act: Heard, country: Heard): boolean {
  const { heard, tokens, source } = sentence;
  const isIn = (words: ReadonlySet<string>, at: number): boolean => words.has(tokens[at]?.word ?? '');
  // "restricted in", "भारत में" may be one phrase.
  const within = (gap: number, most: number): boolean => gap >= -1 && gap <= most;
  const before = [1, 1 + IN_TO_COUNTRY].find((back) => isIn(IN(sentence), country.from - back));
  const actToIn = act === heard[0] ? OPENING_TO_IN : ACT_TO_IN;
  if (before !== undefined && within(country.from - before - act.to - upon(sentence, act), actToIn)) return true;
  const after = [1, 0].find((more) => isIn(IN_AFTER(sentence), country.to - 1 + more));
  if (after !== undefined || IN_ENDING.test(source.slice(country.start, country.end)))
    return within(act.from - country.to - (after ?? 0), COUNTRY_TO_ACT);
  return before !== undefined && act.from === country.to;
}

/** Tokens behind an act that say on which platform: "Sperrung von X in Tansania". */
function upon(sentence: Sentence, act: Heard): number {
  const of = OF(sentence).has(sentence.tokens[act.to]?.word ?? '') ? 1 : 0;
  const platform = sentence.heard.find((one) => one.from === act.to + of && means(one, 'platform'));
  return platform ? platform.to - act.to : 0;
}

/** Where it happens. */
export interface Where {
  /** The country named most and earliest, else the publisher's. */
  country: string | null;
  /** That, where it is not only where something is from. */
  told: string | null;
}

/** Of a name that laws of several countries have, none. */
function countryOfLaw(ear: Ear, heard: Heard): string | null | undefined {
  const laws = heard.senses.filter((one) => one.kind === 'law');
  return laws.length === 1 ? ear.laws.get(laws[0]!.id)?.country : undefined;
}

/** Whether a span is a body's by a name that other states may have given to one of theirs. */
export const isShared = ({ senses }: Heard): boolean =>
  senses.some(({ kind, value }) => kind === 'office' || (kind === 'body' && value === SHARED));

/** What a body by such a name says of where it happens, beside a country that is named. */
const SHARED_WEIGHT = 0.5;

/** The country of a text. */
export function whereOf(ear: Ear, reading: Reading): Where {
  const told = new Map<string, number>();
  const origins = new Map<string, number>();
  for (const sentence of reading.sentences) {
    const place = sentence.countries.length > 1 ? placeOfAct(sentence)?.country : undefined;
    for (const heard of sentence.heard) {
      const body = countryOfBody(ear, heard);
      const code = countryAt(heard) ?? body ?? countryOfLaw(ear, heard);
      if (!code) continue;
      const scores = !body && (isOrigin(sentence, heard) || isCompared(sentence, heard)) ? origins : told;
      const weight = body ? (isShared(heard) ? SHARED_WEIGHT : 1.5) : heard === place ? 2 : 1;
      scores.set(code, (scores.get(code) ?? 0) + ZONE_WEIGHT[sentence.zone] * weight);
    }
  }
  const sure = most(told) ?? publishedIn(ear, reading);
  return { country: sure ?? most(origins), told: sure };
}

/** The countries that a sentence names, or whose offices. */
export const countriesIn = (ear: Ear, { heard }: Sentence): string[] =>
  heard.map((one) => countryAt(one) ?? countryOfBody(ear, one)).filter((code) => code !== null);

/** The one country of the bodies that a span may name. */
function countryOfBody(ear: Ear, heard: Heard): string | null {
  let found: string | null = null;
  for (const { kind, id } of heard.senses) {
    if (kind !== 'body') continue;
    const country = ear.bodies.get(id)?.country ?? null;
    if (country === null || (found !== null && country !== found)) return null;
    found = country;
  }
  return found;
}

function most(scores: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [code, score] of scores) if (best === null || score > scores.get(best)!) best = code;
  return best;
}

/** Domains of states that everybody takes. */
const FOR_ALL = new Set(['ai', 'cc', 'co', 'fm', 'gg', 'io', 'me', 'to', 'tv', 'ws']);

function publishedIn(ear: Ear, { text, language }: Reading): string | null {
  if (text.country) return text.country;
  const domain = text.outlet?.toLowerCase().split('.').at(-1) ?? '';
  const state = domain === 'uk' ? 'GB' : domain.toUpperCase();
  if (!FOR_ALL.has(domain) && domain.length === 2 && ear.countries.has(state)) return state;
  return ear.words.languages.find(({ code }) => code === language)?.home ?? null;
}
