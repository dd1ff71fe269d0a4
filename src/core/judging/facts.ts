/** The facts of the order an item is about: who, where, under which law, on which day, and where it stands. */
import type { Body } from '../../words/entities/bodies.ts';
import type { Law } from '../../words/entities/laws.ts';
import type { Concept } from '../../words/listen.ts';
import type { Action, Status } from '../finding.ts';
import { datesOf } from './dates.ts';
import type { Ear } from './ear.ts';
import type { Reading } from './reading.ts';
import {
  BODY,
  has,
  hasAny,
  type Heard,
  isConcept,
  LEAD,
  means,
  type Sentence,
  TITLE,
  doesItself,
} from './sentences.ts';

export interface Named {
  name: string;
  country: string | null;
  sentence: Sentence;
  heard: Heard;
}

const ACTS: Concept[] = [
  'block',
  'withhold',
  'remove',
  'suspend',
  'restore',
  'lift',
  'halt',
  'order',
  'ask',
  'fine',
  'notice',
  'charge',
  'rule',
  'uphold',
  'strike',
  'stay',
  'warn',
  'enact',
];
const OFFICES: Concept[] = ['state', 'ministry', 'regulator', 'court', 'police'];
const ZONE_WEIGHT = [4, 3, 1];

interface Candidate extends Named {
  court: boolean;
  score: number;
}

/** Who issued it: the body that stands nearest to the act, a court for rulings, whoever made the contested order for challenges. */
export function issuerOf(ear: Ear, reading: Reading, action: Action | null, platforms: Set<Heard>): Named | null {
  const where = countryOf(ear, reading);
  const candidates: Candidate[] = [];
  for (const sentence of reading.sentences) {
    for (const heard of sentence.heard) {
      const candidate = candidateAt(ear, reading, sentence, heard, where);
      if (candidate)
        candidates.push({ ...candidate, score: candidate.score + weigh(sentence, heard, candidate.court, action) });
    }
  }
  const own = platformIssuer(reading, action, platforms, candidates);
  if (own) return own;
  let best: Candidate | null = null;
  for (const one of candidates) if (!best || one.score > best.score) best = one;
  return best;
}

function candidateAt(ear: Ear, reading: Reading, sentence: Sentence, heard: Heard, where: Where): Candidate | null {
  const named = means(heard, 'body');
  if (named) {
    const body = bodyOf(ear, named.id);
    if (body)
      return { name: body.name, country: body.country, sentence, heard, court: body.kind === 'court', score: 1.5 };
  }
  const state = means(heard, 'state');
  if (
    state &&
    (hasAny(sentence, ['state', 'ministry', 'network']) || reading.sentences.some((one) => has(one, 'network')))
  ) {
    return {
      name: `Government of ${state.id}`,
      country: 'IN',
      sentence,
      heard,
      court: false,
      score: has(sentence, 'network') ? 2 : 0.2,
    };
  }
  const country = means(heard, 'country');
  if (country) {
    const name = countryName(ear, country.id);
    return name
      ? {
          name: `Government of ${name}`,
          country: country.id,
          sentence,
          heard,
          court: false,
          score: isConcept(heard, OFFICES) ? 0.8 : -0.6,
        }
      : null;
  }
  if (!isConcept(heard, OFFICES)) return null;
  const code = nearestCountry(sentence, heard) ?? where.country;
  const name = code && countryName(ear, code);
  if (!name) return null;
  const court = isConcept(heard, ['court']);
  return {
    name: court
      ? courtName(sentence, heard, code, name)
      : code === 'EU'
        ? 'European Commission'
        : `Government of ${name}`,
    country: code,
    sentence,
    heard,
    court,
    score: 0,
  };
}

function weigh(sentence: Sentence, heard: Heard, court: boolean, action: Action | null): number {
  let score = ZONE_WEIGHT[sentence.zone]!;
  if (hasAny(sentence, ACTS)) score += 1;
  if (has(sentence, 'order') || has(sentence, 'notice')) score += 0.5;
  if (has(sentence, 'earlier') && sentence.zone !== TITLE) score -= 0.7;
  if (action === 'ruling') score += court ? 5 : -3;
  else if (action === 'challenge') score += court ? (isContested(sentence, heard) ? 4 : -3) : 2;
  else if (
    action === 'shutdown' ||
    action === 'fine' ||
    action === 'notice' ||
    action === 'rule' ||
    action === 'report'
  )
    score += court ? -3 : 0;
  else if (court) score += hasAny(sentence, ['order', 'rule', 'ask', 'lift']) ? 0 : -1;
  const before = sentence.tokens[heard.from - 1]?.word ?? '';
  const earlier = sentence.tokens[heard.from - 2]?.word ?? '';
  if (
    REQUESTING.has(before) ||
    (before === 'the' && REQUESTING.has(earlier)) ||
    /^(request|behest)/.test(sentence.tokens[heard.to + 1]?.word ?? '')
  )
    score -= 1;
  return score - 0.02 * (heard.from - sentence.from);
}

/** "the High Court's order", "a High Court ruling": what is appealed against is the court's own. */
function isContested(sentence: Sentence, court: Heard): boolean {
  const possessive = sentence.tokens[court.to]?.word === 's' ? 1 : 0;
  return sentence.heard.some(
    (one) => one.from === court.to + possessive && isConcept(one, ['rule', 'order', 'uphold']),
  );
}

/** "at the request of", "told the", "informs": the one addressed is not the one who ordered. */
const REQUESTING = new Set(['told', 'tells', 'informs', 'informed', 'telling', 'asks']);

function bodyOf(ear: Ear, name: string): Body | undefined {
  return ear.bodies.get(name);
}

const lawOf = (ear: Ear, name: string): Law | undefined => ear.laws.get(name);

function countryName(ear: Ear, code: string): string | null {
  return ear.countries.get(code)?.name ?? null;
}

const SUPREME =
  /supreme|suprem|cour suprême|corte suprema|top court|apex|highest court|justices|सर्वोच्च|सुप्रीम|верховн|yargıtay|yargitay/i;

function courtName(sentence: Sentence, heard: Heard, code: string, country: string): string {
  const around = sentence.source.slice(Math.max(0, heard.start - 12), heard.end);
  if (SUPREME.test(around)) {
    if (code === 'US') return 'Supreme Court of the United States';
    if (code === 'BR') return 'Supreme Federal Court (Brazil)';
    return `Supreme Court of ${country}`;
  }
  if (/constitution|anayasa|verfassung|constitu/i.test(around)) return `Constitutional Court (${country})`;
  return `${country} court`;
}

interface Where {
  country: string | null;
}

/** A country named just before or after, in the same sentence. */
function nearestCountry(sentence: Sentence, heard: Heard): string | null {
  let best: { id: string; gap: number } | null = null;
  for (const other of sentence.heard) {
    const country = means(other, 'country')?.id ?? (means(other, 'state') ? 'IN' : undefined);
    if (!country) continue;
    const gap = Math.abs(other.from - heard.from);
    if (gap <= 6 && (!best || gap < best.gap)) best = { id: country, gap };
  }
  return best?.id ?? null;
}

const TLD: Record<string, string> = {
  in: 'IN',
  pk: 'PK',
  np: 'NP',
  bd: 'BD',
  lk: 'LK',
  br: 'BR',
  ru: 'RU',
  tr: 'TR',
  id: 'ID',
  my: 'MY',
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  es: 'ES',
  uk: 'GB',
  au: 'AU',
  ng: 'NG',
  ke: 'KE',
  ug: 'UG',
  ua: 'UA',
  pl: 'PL',
  nl: 'NL',
  cz: 'CZ',
  jp: 'JP',
  cn: 'CN',
  ir: 'IR',
};
/** Where a language is at home in one state, "the government" is that state's. */
const HOME: Record<string, string> = {
  hi: 'IN',
  ta: 'IN',
  te: 'IN',
  mr: 'IN',
  gu: 'IN',
  kn: 'IN',
  ml: 'IN',
  pa: 'IN',
  bn: 'BD',
  ur: 'PK',
  ru: 'RU',
  uk: 'UA',
  tr: 'TR',
  id: 'ID',
  it: 'IT',
  pl: 'PL',
  ja: 'JP',
  zh: 'CN',
  fa: 'IR',
  nl: 'NL',
  cs: 'CZ',
  de: 'DE',
  fr: 'FR',
  pt: 'BR',
  ne: 'NP',
  ko: 'KR',
  th: 'TH',
  vi: 'VN',
};

/** Where it happens: the country named most and earliest, else the publisher's. */
function countryOf(ear: Ear, reading: Reading): Where {
  const scores = new Map<string, number>();
  for (const sentence of reading.sentences) {
    for (const heard of sentence.heard) {
      const body = means(heard, 'body');
      const law = means(heard, 'law');
      const code =
        means(heard, 'country')?.id ??
        (means(heard, 'state') ? 'IN' : body ? bodyOf(ear, body.id)?.country : law && lawOf(ear, law.id)?.country);
      if (code) scores.set(code, (scores.get(code) ?? 0) + ZONE_WEIGHT[sentence.zone]! * (body ? 1.5 : 1));
    }
  }
  let best: string | null = null;
  for (const [code, score] of scores) if (best === null || score > scores.get(best)!) best = code;
  if (best) return { country: best };
  const tld = reading.text.outlet?.split('.').at(-1) ?? '';
  return { country: reading.text.country ?? TLD[tld] ?? HOME[reading.language ?? ''] ?? null };
}

const OWN_ACTS: Action[] = ['suspend', 'report', 'takedown', 'rule', 'restore', 'other'];
const GIVES_BACK =
  /^(restores?|reinstates?|unblocks?|unlocks?|lifts?|puts? back|puts? posts back|remet en ligne|bahal|reactiv|desbloque)/i;

/** A platform that acts by itself, with no office in the sentences that tell it. */
function platformIssuer(
  reading: Reading,
  action: Action | null,
  platforms: Set<Heard>,
  candidates: Candidate[],
): Named | null {
  if (!action || !OWN_ACTS.includes(action)) return null;
  // Who suspends is the platform; of other acts an office named beside it may be the author.
  const offices = candidates.some(
    (one) => one.sentence.zone !== BODY && (means(one.heard, 'body') || isConcept(one.heard, OFFICES)),
  );
  if (offices && action !== 'suspend') return null;
  if (isTold(reading, action)) return null;
  for (const sentence of reading.sentences) {
    if (sentence.zone === BODY) continue;
    const heard = sentence.heard.find((one) => platforms.has(one));
    if (!heard || (action === 'restore' && !givesBack(sentence, heard))) continue;
    const country = sentence.heard.map((one) => means(one, 'country')).find(Boolean);
    return { name: means(heard, 'platform')!.id, country: country?.id ?? null, sentence, heard };
  }
  return null;
}

/** "Twitter withholds 12 posts after a legal demand": who only acts on another's will has issued nothing. */
function isTold(reading: Reading, action: Action): boolean {
  if (action === 'suspend' || action === 'rule') return false;
  const words: Concept[] =
    action === 'report' ? ['withhold', 'comply'] : ['withhold', 'comply', 'order', 'ask', 'notice'];
  return reading.sentences.some((one) => one.zone !== BODY && hasAny(one, words));
}

/** "Twitter restores": the platform itself gives back, in so many words. */
function givesBack(sentence: Sentence, platform: Heard): boolean {
  return sentence.heard.some(
    (heard) =>
      heard.from >= platform.to &&
      heard.from - platform.to < 3 &&
      GIVES_BACK.test(sentence.source.slice(heard.start, heard.end)),
  );
}

/** Laws named, the section instead of its act; one that the other side cites stays out of challenges by distance only. */
export function lawsOf(ear: Ear, reading: Reading): { name: string; sentence: Sentence; heard: Heard }[] {
  const found = new Map<string, { name: string; sentence: Sentence; heard: Heard }>();
  for (const sentence of reading.sentences) {
    for (const heard of sentence.heard) {
      const law = means(heard, 'law');
      if (law && !found.has(law.id)) found.set(law.id, { name: law.id, sentence, heard });
    }
  }
  return [...found.values()].filter(({ name }) => !lawOf(ear, name)?.unless?.some((other) => found.has(other)));
}

const UNTIL = new Set([
  'till',
  'until',
  'by',
  'before',
  'to',
  'on or before',
  'तक',
  'through',
  'since',
  'from',
  'hasta',
  'até',
  'bis',
  'hingga',
  'sampai',
  'до',
  'fino',
]);

/** What is told of an order long made: its own day, where it stands, is dated in full. */
const TOLD_LATER: Action[] = ['challenge', 'report', 'other'];
/** Verbs whose day is that of the telling: "said on Monday", "the court was told on Tuesday". */
const TELLING: Concept[] = ['say', 'react', 'told', 'hearing', 'parliament', 'figures', 'sue'];
/** Tokens between a day and the verb it belongs to. */
const BESIDE = 3;

/** The day of the act: the date nearest to it in the sentence that tells it. */
export function dateOf(
  reading: Reading,
  action: Action | null,
): { date: string; sentence: Sentence; from: number; to: number } | null {
  let best: { date: string; sentence: Sentence; from: number; to: number; score: number } | null = null;
  const published = reading.text.publishedAt?.slice(0, 10) ?? null;
  for (const sentence of reading.sentences) {
    for (const one of datesOf(sentence, reading)) {
      let score = sentence.zone === BODY ? 0 : sentence.zone === LEAD ? 2 : 1.5;
      if (hasAny(sentence, ACTS)) score += 1;
      if (has(sentence, 'earlier')) score -= 0.7;
      if (has(sentence, 'hearing') && action !== 'challenge') score -= 0.5;
      const before = sentence.tokens[one.from - 1]?.word ?? '';
      const after = sentence.tokens[one.to]?.word ?? '';
      if (UNTIL.has(before)) score -= before === 'since' || before === 'from' ? 1 : 3;
      if (after === 'तक') score -= 3;
      if (published && one.date > published) score -= 2.5;
      if (one.dated) score += 0.4;
      if (!one.dated && action && TOLD_LATER.includes(action)) score -= 4;
      // "reported on Monday", in a paper of that Monday: the day of the paper
      else if (one.relative && isOfTelling(sentence, one)) score -= one.date === published ? 4 : 2;
      if (dateline(sentence, one.from)) score -= 1.2;
      if (!best || score > best.score) best = { ...one, sentence, score };
    }
  }
  return best && best.score > 0 ? best : null;
}

/** "media said on Monday", "the court was told on Tuesday": the day of the telling. What an office says, it does that day. */
function isOfTelling(sentence: Sentence, date: { from: number; to: number }): boolean {
  const officials = sentence.heard.some(
    (heard) => isConcept(heard, OFFICES) && !isConcept(heard, ['court']) && heard.to <= date.to + BESIDE,
  );
  if (officials && !has(sentence, 'told')) return false;
  let telling = BESIDE + 1;
  let act = BESIDE + 1;
  for (const heard of sentence.heard) {
    const gap = heard.to <= date.from ? date.from - heard.to : heard.from - date.to;
    if (gap < 0 || gap > BESIDE) continue;
    if (isConcept(heard, TELLING)) telling = Math.min(telling, gap);
    if (isConcept(heard, ACTS)) act = Math.min(act, gap);
  }
  return telling <= BESIDE && telling < act;
}

/** "New Delhi, June 29:" dates the report and not the act. */
function dateline(sentence: Sentence, from: number): boolean {
  return (
    sentence.zone === LEAD &&
    from - sentence.from < 4 &&
    /^[^.]{0,40}[:–-]/.test(sentence.source.slice(sentence.tokens[from]!.end))
  );
}

/** Where the order stands, by the act and the words around it. */
export function statusOf(reading: Reading, action: Action | null, own: boolean, platforms: Set<Heard>): Status | null {
  const front = reading.sentences.filter((sentence) => sentence.zone !== BODY);
  const said = (concepts: Concept[], sentences = reading.sentences): boolean =>
    sentences.some((sentence) => hasAny(sentence, concepts));
  const platformActs = front.some((sentence) => actsFirst(sentence, platforms));
  switch (action) {
    case 'challenge':
      return 'challenged';
    case 'restore':
      return !own && withdrawn(front) && !said(['restore'], front) ? 'revoked' : 'restored';
    case 'ruling':
      if (said(['uphold'], front)) return 'upheld';
      if (said(['strike', 'lift', 'restore'], front)) return 'revoked';
      return said(['uphold']) ? 'upheld' : said(['strike', 'lift', 'restore']) ? 'revoked' : 'ordered';
    case 'fine':
    case 'shutdown':
      return 'ordered';
    case 'notice':
    case 'rule':
    case 'suspend':
      return null;
    case 'report':
      if (own) return null;
      return said(['withhold']) ? 'partly-complied' : said(['comply']) ? 'complied' : 'ordered';
    default:
      if (said(['notYet'])) return 'ordered';
      if (action === 'statement' && (said(['refuse'], front) || front.some(willNotComply)))
        return said(['withhold']) ? 'partly-complied' : 'refused';
      return front.some((sentence) => has(sentence, 'comply') && !willNotComply(sentence)) ||
        said(['withhold']) ||
        platformActs
        ? 'complied'
        : 'ordered';
  }
}

/** "Twitter says it will not comply". */
const willNotComply = (sentence: Sentence): boolean => has(sentence, 'not') && has(sentence, 'comply');

/** An order taken back, without a word on whether access is back. */
function withdrawn(sentences: Sentence[]): boolean {
  return sentences.some((sentence) => has(sentence, 'lift') && hasAny(sentence, ['order', 'told']));
}

/** "Twitter blocks 250 accounts": the one addressed has done it. */
function actsFirst(sentence: Sentence, platforms: Set<Heard>): boolean {
  const first = sentence.heard.find(
    (heard) => platforms.has(heard) || isConcept(heard, OFFICES) || means(heard, 'country'),
  );
  if (!first || !platforms.has(first)) return false;
  const act = sentence.heard.find(
    (heard) => heard.from >= first.to && isConcept(heard, ['block', 'suspend', 'remove', 'withhold']),
  );
  if (!act || act.from - first.to > 4) return false;
  return doesItself(sentence, act) && !has(sentence, 'may');
}
