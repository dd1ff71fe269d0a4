/**
 * The least that must be said before a text can be our news: in the headline or the lead, and within one sentence,
 * somebody acts on access. What stands further down confirms and never decides: a long text holds every word somewhere.
 */
import type { Concept } from '../../words/listen.ts';
import { namesSum } from './numbers.ts';
import type { Reading } from './reading.ts';
import { DEEDS, ENFORCED, RULINGS } from './roles.ts';
import { isMedium } from './medium.ts';
import { chargesChief } from './persons.ts';
import type { Sense } from './vocabulary.ts';
import { particle, particlesOf } from './particle.ts';
import {
  conceptsOf,
  doesItself,
  has,
  hasAny,
  type Heard,
  isConcept,
  LEAD,
  means,
  type Sentence,
  TITLE,
} from './sentences.ts';

/** The reason that is given where the gate holds. */
export const NOBODY_ACTS = 'nobody acts on access in headline or lead';

/** Tokens of a field that are its lead: about three sentences. */
const LEAD_TOKENS = 70;
/** Tokens of a field that are weighed at all. */
const WEIGHED_TOKENS = 130;
/** Tokens between an act and what it is done to: about a clause. */
const CLAUSE_TOKENS = 14;

const PROCEEDINGS: readonly Concept[] = [
  'order',
  'ask',
  'fine',
  'notice',
  'charge',
  'warn',
  'enact',
  'sue',
  'hearing',
  'rule',
  'uphold',
  'strike',
  'stay',
  'figures',
  'comply',
  'refuse',
  'deny',
  'react',
];
const DECISIONS: readonly Concept[] = ['order', 'court', 'uphold', 'strike', 'sue', 'rule', 'law'];
/** Words that mostly officials, courts and those before them use of a platform. */
export const FORMAL: readonly Concept[] = [
  'sue',
  'hearing',
  'uphold',
  'strike',
  'notice',
  'fine',
  'enact',
  'charge',
  'figures',
  'react',
  'deny',
  'comply',
  'withhold',
];
const POWERS: readonly Concept[] = ['state', 'ministry', 'regulator', 'court', 'police', 'parliament', 'law'];
/** What is acted on. */
export const TARGETS: readonly Concept[] = [
  'account',
  'post',
  'url',
  'site',
  'app',
  'channel',
  'video',
  'song',
  'content',
  'platform',
];
const CUTTABLE: readonly Concept[] = [...TARGETS, 'network', 'online'];
const ANSWERABLE: readonly Concept[] = ['platform', 'online', 'company', 'app', 'site', 'content'];

const ACTED_ON: readonly Concept[] = ['account', 'channel', 'post', 'video', 'content', 'people'];

/** A headline of these tells how to block or of a breakdown, and not that somebody blocks. */
const ASIDE: readonly Concept[] = ['product', 'explain', 'adblock', 'outage'];

/** A text cut to what is weighed: its headline, and of each other field the opening. */
export function opening(reading: Reading, tokens = WEIGHED_TOKENS): Reading {
  const sentences = reading.sentences
    .filter((one) => one.from < tokens)
    .map((one) => withoutHistory(cutAt(one, tokens)));
  return { ...reading, sentences };
}

const LONG_TIME = particlesOf('longTime');
const AFTER = particlesOf('after');
/** Tokens of "Almost three and a half years after". */
const SINCE_TOKENS = 7;

/** "Three years after YouTube ended her channel, the presenter …": what was done before the comma is history, and no act of the text. */
function withoutHistory(sentence: Sentence): Sentence {
  const { tokens, from, to, source, zone } = sentence;
  if (zone === TITLE) return sentence;
  const opening = tokens.slice(from, Math.min(to, from + SINCE_TOKENS));
  const time = opening.findIndex(({ word }) => LONG_TIME(sentence).has(word));
  if (time < 0 || !AFTER(sentence).has(opening[time + 1]?.word ?? '')) return sentence;
  const comma = source.indexOf(',', opening[time]!.end);
  if (comma < 0 || comma > tokens[to - 1]!.end) return sentence;
  const heard = sentence.heard.filter((one) => one.end > comma || !isConcept(one, DEEDS));
  return { ...sentence, heard, concepts: conceptsOf(heard) };
}

/** A sentence that never ends is heard to the limit. */
function cutAt(sentence: Sentence, tokens: number): Sentence {
  if (sentence.to <= tokens) return sentence;
  const heard = sentence.heard.filter((one) => one.to <= tokens);
  const countries = sentence.countries.filter((one) => one.to <= tokens);
  return { ...sentence, to: tokens, heard, countries, concepts: conceptsOf(heard) };
}

/** What headline and lead hold together. */
interface Front {
  platforms: Set<Heard>;
  /** A state, a court, a law is named. */
  power: boolean;
  /** Or a word of cases and orders is said. */
  formal: boolean;
  /** About data or locks. */
  data: boolean;
  isps: boolean;
  /** About dominance, taxes, accounts of a bank. */
  trade: boolean;
  /** By a platform's own rules. */
  house: boolean;
  thing: boolean;
  /** The headline names a platform. */
  titled: boolean;
  /** The lead speaks of networks. */
  dark: boolean;
}

/** Each is enough. */
const MINIMUMS: readonly ((one: Sentence, front: Front) => boolean)[] = [
  // An act and a law of the field
  (one, { formal }) =>
    one.heard.some((heard) => isLaw(heard) && means(heard, 'law')) &&
    (one.zone === TITLE ? formal : hasAny(one, ACTS_UNDER_LAW)),
  (one, { thing }) => thing && near(one, ['enact'], isLaw),
  // Something is cut, and somebody in office or a case is named
  (one, { formal, platforms }) =>
    formal && near(one, RULINGS, (heard) => platforms.has(heard) || isConcept(heard, CUTTABLE)),
  (one, { formal, thing }) =>
    formal && thing && near(one, RULINGS, (heard) => isConcept(heard, DECISIONS) && !isConcept(heard, ['sanction'])),
  (one, { isps, platforms }) =>
    isps && near(one, CARRIED_OUT, (heard) => platforms.has(heard) || isConcept(heard, ['site', 'app', 'url'])),
  // A case against a platform; one about data or locks is none about access, unless something is cut
  (one, { power, data, platforms }) =>
    power &&
    !data &&
    near(one, PROCEEDINGS, (heard) => platforms.has(heard) || (isAnswerable(heard) && !isMedium(one, heard))),
  // "Founder of Telegram arrested over content": whoever does that holds power
  chargesChief,
  // Networks: "internet shutdown"
  (one) => one.heard.some((heard) => isConcept(heard, ['halt', 'block']) && isConcept(heard, ['network'])),
  // "Blackout extended in Balochistan": the lead says what it is that is dark
  (one, { dark }) => dark && plainTitle(one) && has(one, 'halt') && names(one, ['country', 'state']),
  // Headlines are short and leave out who
  (one) => plainTitle(one) && near(one, ['block', 'suspend', 'restore'], (heard) => isConcept(heard, ['network'])),
  (one, { platforms }) => plainTitle(one) && near(one, TITLED, (heard) => platforms.has(heard)),
  // "BirGün'e erişim engeli": no other access is meant
  (one) => plainTitle(one) && one.heard.some((heard, index) => isCutOnline(heard, one.heard[index + 1])),
  (one) => one.zone === TITLE && cutsMany(one),
  (one, front) => one.zone === TITLE && !elsewhere(front) && finesOnly(one, front.platforms),
  // "YouTube reinstates thousands of creators"
  (one, { platforms }) =>
    one.zone === TITLE && !hasAny(one, ['adblock', 'explain', 'outage']) && actsOn(one, platforms),
  // A platform enforces its own rules
  (one, { platforms, house }) => enforces(one, platforms, house),
  // The headline names it, and the lead tells who cut it off, or which accounts went
  (one, { titled }) =>
    titled &&
    one.zone === LEAD &&
    ((hasAny(one, TOLD_OF) && hasAny(one, RULERS)) || near(one, ENFORCED, (heard) => isConcept(heard, KEPT))),
];

/** What a lead may say of what only the headline names, and by whom. */
const TOLD_OF: readonly Concept[] = ['block', 'withhold', 'lift'];
const RULERS: readonly Concept[] = ['ministry', 'regulator', 'court'];
/** What people keep on a platform. */
const KEPT: readonly Concept[] = ['account', 'channel', 'post', 'video'];

/** What is done under a law that is named: "access was cut under Section 69A". */
const ACTS_UNDER_LAW: readonly Concept[] = [...FORMAL, 'block'];

/** What providers do on an order. */
const CARRIED_OUT: readonly Concept[] = ['block', 'remove', 'restore', 'halt'];
/** What a bare headline may say of a named platform. */
const TITLED: readonly Concept[] = ['block', 'withhold', 'restore', 'lift'];

/** What platforms are fined for besides. */
const TRADE: readonly Concept[] = ['antitrust', 'finance', 'market', 'business'];
const elsewhere = ({ data, trade }: Front): boolean => data || trade;

/** Firms of many trades: fined, they may be fined for any of them. */
const FIRMS = new Set(['Google', 'Amazon', 'Apple', 'Microsoft', 'Meta']);
const isFirm = (heard: Heard): boolean => FIRMS.has(means(heard, 'platform')?.id ?? '');

/** "X fined 120 million euros", "X appeals fine": a platform, a fine beside it, and a sum or a suit. */
function finesOnly(sentence: Sentence, platforms: Set<Heard>): boolean {
  const isTold = namesSum(sentence) || has(sentence, 'sue');
  return near(
    sentence,
    ['fine'],
    (heard) => platforms.has(heard) && !isFirm(heard) && (isTold || isFined(sentence, heard)),
  );
}

const ON_WHOM = particle('onWhom');
/** Tokens between a fine and on whom it is laid. */
const FINE_TOKENS = 2;

/** "Rekordní pokuta pro síť X", "recordboete voor TikTok", and no "boete voor TikTok-filmpje". */
const isFined = ({ heard, source, tokens }: Sentence, platform: Heard): boolean =>
  source[platform.end] !== '-' &&
  !heard.some((one) => one.from === platform.to && isConcept(one, ['video', 'post', 'account', 'people'])) &&
  heard.some(
    (fine) =>
      isConcept(fine, ['fine']) &&
      platform.from >= fine.to &&
      platform.from - fine.to <= FINE_TOKENS &&
      (ON_WHOM.has(tokens[platform.from - 1]?.word ?? '') || ON_WHOM.has(tokens[fine.to - 1]?.word ?? '')),
  );

/** What is cut is cut online, in one word or in two that stand together: "erişim engeli", "bant daraltma". */
const isCutOnline = (one: Heard, next: Heard | undefined): boolean =>
  (isConcept(one, ['block']) && isConcept(one, ['online'])) ||
  (next?.from === one.to &&
    [one, next].some((heard) => isConcept(heard, ['online'])) &&
    [one, next].some((heard) => isConcept(heard, ['block'])));

const plainTitle = (one: Sentence): boolean => one.zone === TITLE && !hasAny(one, ASIDE);

/** Whether somebody acts on access in headline or lead. */
export function actsOnAccess(reading: Reading, platforms: Set<Heard>): boolean {
  const { sentences } = opening(reading, LEAD_TOKENS);
  const said = (concept: Concept): boolean => sentences.some((one) => has(one, concept));
  const power = sentences.some(hasPower);
  const front: Front = {
    platforms,
    power,
    formal: power || FORMAL.some(said),
    // Whose data it is, and not what pictures of whom are shown
    data: said('privacy') && !said('content'),
    isps: said('isp'),
    trade: TRADE.some(said),
    house: said('house'),
    titled: sentences.some((one) => one.zone === TITLE && one.heard.some((heard) => platforms.has(heard))),
    dark: sentences.some((one) => one.zone === LEAD && has(one, 'network')),
    thing: sentences.some((one) => one.heard.some((heard) => platforms.has(heard) || isConcept(heard, CUTTABLE))),
  };
  return sentences.some((one) => MINIMUMS.some((minimum) => minimum(one, front)));
}

/** A state, a court, a regulator, a law, or the name of a country. */
function hasPower(sentence: Sentence): boolean {
  if (hasAny(sentence, POWERS)) return true;
  return names(sentence, POWERFUL);
}

const names = ({ heard }: Sentence, kinds: readonly Sense['kind'][]): boolean =>
  heard.some((one) => kinds.some((kind) => means(one, kind) !== undefined));

const POWERFUL = ['body', 'country', 'state', 'law'] as const;

/** A platform by its own rules: its name, and an account or a post that goes or comes back. */
function enforces(sentence: Sentence, platforms: Set<Heard>, house: boolean): boolean {
  if (!sentence.heard.some((heard) => platforms.has(heard) || isConcept(heard, ['platform', 'company']))) return false;
  return near(sentence, ENFORCED, (heard) =>
    house ? platforms.has(heard) : isConcept(heard, ['account', 'post', 'content', 'video', 'channel', 'app']),
  );
}

/** A platform, right after it what it does in a form that says so, and to what or whom. */
function actsOn(sentence: Sentence, platforms: Set<Heard>): boolean {
  if (!hasAny(sentence, ACTED_ON)) return false;
  return sentence.heard.some((act, index) => {
    const name = sentence.heard[index - 1];
    if (!name || !platforms.has(name) || act.from !== name.to) return false;
    return isConcept(act, ENFORCED) && doesItself(sentence, act);
  });
}

/** What is done to apps by the number: to pull a game or a channel may be anybody's own choice. */
const CUTS_OF_APPS: readonly Concept[] = ['block', 'withhold', 'suspend'];

/** A headline that counts accounts or apps, or takes posts off a platform, says enough. */
function cutsMany(sentence: Sentence): boolean {
  const counted =
    sentence.heard.some((heard) => means(heard, 'number') !== undefined) || /\p{Nd}{2}/u.test(sentence.source);
  const online = hasAny(sentence, ['platform', 'online']);
  if (!counted && !online) return false;
  return (
    near(sentence, ENFORCED, (heard) => isConcept(heard, ['account', 'post', 'url', 'site', 'video'])) ||
    near(sentence, CUTS_OF_APPS, (heard) => isConcept(heard, ['app', 'channel']))
  );
}

/** A law, and none by which organisations are banned. */
const isLaw = (heard: Heard): boolean => isConcept(heard, ['law']) && !isConcept(heard, ['sanction']);

/** The wires themselves ("the net" in some languages) answer to nobody; a case against a YouTuber is one against a person. */
const isAnswerable = (heard: Heard): boolean =>
  isConcept(heard, ANSWERABLE) && !isConcept(heard, ['network', 'people']);

/** An act and its thing within a clause. */
function near(sentence: Sentence, acts: readonly Concept[], thing: (heard: Heard) => boolean): boolean {
  if (!hasAny(sentence, acts)) return false;
  return sentence.heard.some(
    (act) =>
      isConcept(act, acts) &&
      sentence.heard.some((one) => Math.abs(one.from - act.from) <= CLAUSE_TOKENS && thing(one)),
  );
}
