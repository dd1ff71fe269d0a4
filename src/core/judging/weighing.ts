/** What speaks for a name as that of whoever acts, and what against it: by whom it was asked, told, judged, contested. */
import type { Concept } from '../../words/listen.ts';
import type { Action } from '../finding.ts';
import { ACTS, OFFICES } from './roles.ts';
import { particle, particlesOf } from './particle.ts';
import {
  doesItself,
  has,
  hasAny,
  type Heard,
  isConcept,
  means,
  type Sentence,
  TITLE,
  ZONE_WEIGHT,
} from './sentences.ts';
import type { Candidate } from './candidates.ts';

/** The highest court of a country, by its name. */
export const SUPREME = /supreme|suprem/i;

/** How much speaks for a name as that of whoever acts: all that does, less all that speaks against it. */
export function weigh(sentence: Sentence, heard: Heard, court: boolean, action: Action, platforms: Set<Heard>): number {
  const besideCourt = !court && action !== 'challenge' && has(sentence, 'court');
  return [
    ZONE_WEIGHT[sentence.zone],
    hasAny(sentence, ACTS) ? 1 : 0,
    hasAny(sentence, ['order', 'notice']) ? 0.5 : 0,
    has(sentence, 'earlier') && sentence.zone !== TITLE ? -0.7 : 0,
    court ? courtFor(sentence, heard, action) : (OTHER_FOR[action] ?? 0),
    !court && isOrdered(sentence, heard) ? -4 : 0,
    isOnWordOf(sentence, heard) ? 2 : 0,
    isVotedFor(sentence, heard) ? -3 : 0,
    besideCourt && isAddressed(sentence, heard) ? -2 : 0,
    besideCourt && isBidden(sentence, heard) ? -3 : 0,
    byRequest(sentence, heard, platforms),
    action === 'restore' && court && isFollowed(sentence, heard) ? -5 : 0,
    action === 'block' && OWED.has(sentence.tokens[heard.to]?.word ?? '') ? -3 : 0,
    -0.02 * (heard.from - sentence.from),
  ].reduce((sum, speaks) => sum + speaks);
}

/** Tokens between what is followed and whose it is: "in compliance with a ruling of the". */
const FOLLOWED_TOKENS = 6;

/** "Chad lifts the ban to comply with a ruling of the Supreme Court": the state gives access back, and not the court. */
const isFollowed = ({ heard }: Sentence, court: Heard): boolean => {
  const follows = heard.find(
    (one) => isConcept(one, ['comply']) && one.to <= court.from && court.from - one.to <= FOLLOWED_TOKENS,
  );
  const lift = follows && heard.find((one) => one.to <= follows.from && isConcept(one, ['lift', 'restore']));
  return (
    lift !== undefined && heard.some((one) => one.to <= lift.from && (means(one, 'country') || isConcept(one, OFFICES)))
  );
};

/** "the telecom office must notify providers": who has to do something has not ordered it. */
const OWED = particle('owed');

/** What whoever is no court counts for, by the act. */
const OTHER_FOR: Partial<Record<Action, number>> = { ruling: -3, challenge: 2 };

/** What a court counts for, by the act: it rules, and whose ruling is challenged made it; it writes no letters and cuts no network. */
function courtFor(sentence: Sentence, court: Heard, action: Action): number {
  switch (action) {
    case 'ruling':
      return 5;
    case 'challenge':
      return isContested(sentence, court) ? 4 : -3;
    case 'fine':
      return has(sentence, 'fine') ? 0 : -3;
    case 'notice':
      return opensTitle(sentence, court) || givesNotice(sentence, court) ? 0 : -3;
    case 'shutdown':
    case 'rule':
    case 'report':
      return -3;
    default:
      if (action === 'restore' && givesBackItself(sentence, court)) return 2;
      return hasAny(sentence, ['order', 'rule', 'ask', 'lift']) ? 0 : -1;
  }
}

/** "YouTube blocks channels at Moldova's request": of the two it is who wants it. Else whoever is asked has ordered nothing. */
function byRequest(sentence: Sentence, heard: Heard, platforms: Set<Heard>): number {
  const requests = [heard.to, heard.to + 1].some((at) => isRequest(sentence.tokens[at]?.word ?? ''));
  if (requests && sentence.heard[0] && platforms.has(sentence.heard[0])) return 2;
  return requests || isTold(sentence, heard) ? -1 : 0;
}

/** A court by name that the headline begins with. */
const opensTitle = (sentence: Sentence, court: Heard): boolean =>
  sentence.zone === TITLE && court === sentence.heard[0] && means(court, 'body') !== undefined;

/** "Court unblocks Viber in Kenya": in its headline it is the court that does so. */
const givesBackItself = ({ heard, zone }: Sentence, court: Heard): boolean =>
  zone === TITLE && heard[0] === court && heard[1] !== undefined && isConcept(heard[1], ['restore', 'lift']);

/** Tokens between a court and its notice: "issues contempt notice", "on Thursday warned". */
const NOTICE_TOKENS = 4;

/** "High Court issues contempt notice to", "the judge warned": of all who are named, the court. */
const givesNotice = ({ heard }: Sentence, court: Heard): boolean =>
  heard.some(
    (one) => one.from >= court.to && one.from - court.to <= NOTICE_TOKENS && isConcept(one, ['notice', 'warn']),
  );

/** Tokens between at whose word it is done and who that is: "on instructions of the ministry". */
const WORD_TOKENS = 2;

/** "on instructions of the interior ministry", "a petición de la Guardia Civil": of all who are named it is who wants it. */
const isOnWordOf = (sentence: Sentence, name: Heard): boolean =>
  sentence.heard.some(
    (one) =>
      one.to <= name.from &&
      name.from - one.to <= WORD_TOKENS &&
      isConcept(one, ['comply']) &&
      isConcept(one, ['order', 'ask']),
  );

/** "elections to the State Duma". */
const isVotedFor = (sentence: Sentence, name: Heard): boolean =>
  sentence.heard.some(
    (one) => one.to <= name.from && name.from - one.to <= WORD_TOKENS && isConcept(one, ['politics']),
  );

const ORDERED = particle('ordered');

/** "Telecoms authority directed to block 26 platforms": it carries out what another ordered. */
const isOrdered = ({ tokens }: Sentence, heard: Heard): boolean =>
  ORDERED.has(tokens[heard.to]?.word ?? '') && tokens[heard.to + 1]?.word === 'to';

/** "told the ministry", "directed IMDA to": the one addressed is not the one who ordered. */
export function isTold({ tokens }: Sentence, { from }: Heard): boolean {
  const before = tokens[from - 1]?.word ?? '';
  return REQUESTING.has(before) || (before === 'the' && REQUESTING.has(tokens[from - 2]?.word ?? ''));
}

/** What marks the one a court speaks to, as a word after the name or at its end: "केंद्र को", "केंद्राला", "அரசுக்கு". */
const TO = particle('spokenTo');
const TO_ENDING = /(?:ला|लाई|কে|ને|க்கு|కి|కు|ಕ್ಕೆ|ಗೆ|ിന്|ോട്)$/u;

const isAddressed = ({ source, tokens }: Sentence, name: Heard): boolean =>
  TO.has(tokens[name.to]?.word ?? '') || TO_ENDING.test(source.slice(name.start, name.end));

/** "orders from the regulator". */
const FROM = particlesOf('ofCountry', 'by', 'banFrom');
const BIDS: readonly Concept[] = ['order', 'rule', 'halt', 'stay', 'strike', 'told', 'lift', 'restore'];
/** Tokens between a court and what it does, and between that and whom it bids. */
const BIDDEN_TOKENS = 2;

/** "Court stops the regulator from", "court to watchdog: unblock": whom a court bids ordered nothing, or no longer. */
function isBidden(sentence: Sentence, name: Heard): boolean {
  const { heard, tokens } = sentence;
  const before = heard.filter((one) => one.to <= name.from);
  const act = before.at(-1);
  if (!act || name.from - act.to > BIDDEN_TOKENS) return false;
  const between = tokens.slice(act.to, name.from).map(({ word }) => word);
  if (isConcept(act, ['court'])) return between[0] === 'to';
  if (between.some((word) => FROM(sentence).has(word))) return false;
  const court = before.findLast((one) => isConcept(one, ['court']));
  return court !== undefined && isConcept(act, BIDS) && act.from - court.to <= BIDDEN_TOKENS;
}

/** What stands between whose it is and what it is. */
const OWNS = particle('owns');

/** "the High Court's order", "a High Court ruling", "an order by Justice Rao": what is appealed against is the court's own. */
export function isContested(sentence: Sentence, court: Heard): boolean {
  if (isAccused(sentence, court)) return true;
  const { heard, tokens } = sentence;
  const to = ownedFrom(sentence, court);
  return heard.some((one) => {
    if (!isConcept(one, MADE)) return false;
    // "ordem de Moraes": the name has the "de"
    const between = tokens.slice(one.to, court.from + (court.to - court.from > 1 ? 1 : 0));
    return (
      one.from === to ||
      (one.to <= court.from &&
        court.from - one.to <= MADE_TOKENS &&
        between.some(({ word }) => MADE_BY(sentence).has(word)))
    );
  });
}
const MADE: readonly Concept[] = ['rule', 'order', 'uphold'];
const MADE_BY = particlesOf('by', 'banFrom', 'ofDay');
/** Tokens between an order and the court that made it: "order by a", "sentencia del". */
const MADE_TOKENS = 3;

const REVIEWS: readonly Concept[] = ['strike', 'stay', 'uphold', 'lift', 'restore'];
const REVIEWED: readonly Concept[] = ['rule', 'order', 'uphold', 'block', 'remove', 'suspend', 'halt'];

/**
 * "Supreme Court sets aside Delhi HC order", "the Bombay court's ban stayed by the top court": of two courts that a
 * decision names it is the lower one, else the one whose order or ban it is, else the one that the decision comes before.
 */
export function isReviewed({ sentence, heard, court, name }: Candidate, candidates: readonly Candidate[]): boolean {
  if (!court || !hasAny(sentence, REVIEWS)) return false;
  const others = candidates.filter((one) => one.court && one.sentence === sentence && one.name !== name);
  if (others.length === 0) return false;
  const highest = SUPREME.test(name);
  if (others.some((one) => SUPREME.test(one.name)) !== highest) return !highest;
  if (ownsOrder(sentence, heard)) return true;
  if (others.some((one) => ownsOrder(sentence, one.heard))) return false;
  return sentence.heard.some(
    (act) => isConcept(act, REVIEWS) && act.to <= heard.from && others.some((one) => one.heard.to <= act.from),
  );
}

/** "Bombay High Court's block on", "a Delhi HC ruling": right behind the court, what it ordered, as a thing. */
export function ownsOrder(sentence: Sentence, court: Heard): boolean {
  const at = ownedFrom(sentence, court);
  return sentence.heard.some(
    (one) => one.from === at && isConcept(one, REVIEWED) && (at > court.to || !isVerb(sentence, one)),
  );
}

/** The token at which stands what a court may own: right behind it, or behind the "'s". */
function ownedFrom({ tokens }: Sentence, court: Heard): number {
  let at = court.to;
  while (at - court.to < 2 && OWNS.has(tokens[at]?.word ?? '')) at++;
  return at;
}

/** "blocks", "ruled", "held". */
const isVerb = (sentence: Sentence, act: Heard): boolean =>
  doesItself(sentence, act) || /(?:ed|held|found|said)\b/i.test(sentence.source.slice(act.start, act.end));

const AGAINST = particle('against');
/** Verbs whose object is who is sued. */
const SUES = particle('sues');

/** "sues the judge", "an action against Justice Moraes": the court is who is sued. */
const isAccused = ({ tokens }: Sentence, court: Heard): boolean =>
  [1, 2].some((back) => AGAINST.has(tokens[court.from - back]?.word ?? '')) ||
  [1, 2].some((back) => SUES.has(tokens[court.from - back]?.word ?? ''));

/**
 * "Ghana protests Togo's ban", "missions of Canada and Ireland are dismayed by Nigeria's ban": whoever of several
 * states stands next to the verb speaks of what the other ordered; where one is what it speaks of, all before it.
 */
export function reacts({ sentence, heard }: Candidate): boolean {
  if (!means(heard, 'country')) return false;
  const verb = sentence.heard.find((one) => isConcept(one, ['react']));
  if (!verb) return false;
  if (isSpokenOf(sentence, heard, verb)) return false;
  if (sentence.countries.some((one) => means(one, 'country') && isSpokenOf(sentence, one, verb))) return true;
  const gap = (one: Heard): number => (one.to <= verb.from ? verb.from - one.to : one.from - verb.to + 0.5);
  return sentence.countries.every((one) => one === heard || !means(one, 'country') || gap(one) > gap(heard));
}

const OVER = particle('over');

/** "dismay over Abuja's move", "disappointed by the Nigerian government's ban". */
function isSpokenOf({ tokens }: Sentence, country: Heard, verb: Heard): boolean {
  if (country.from < verb.to) return false;
  if (tokens[country.to]?.word === 's' || tokens[country.from - 1]?.word === 's') return true;
  return [country.from - 1, country.from - 2].some((at) => at >= verb.from && OVER.has(tokens[at]!.word));
}

/** "at the ministry's request", "मंत्रालय के अनुरोध पर": somebody else ordered. Endings may follow. */
const AT_REQUEST = new RegExp(`^(?:${[...particle('request')].join('|')})`, 'u');
const isRequest = (word: string): boolean => AT_REQUEST.test(word);

/** "at the request of", "told the", "informs": the one addressed is not the one who ordered. */
const REQUESTING = particle('telling');
