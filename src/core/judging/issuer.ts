/** Who issued an order: a body by name, a government or a court by its country, or a platform by itself. */
import type { Country } from '../../words/entities/countries.ts';
import type { Concept } from '../../words/listen.ts';
import type { Action } from '../finding.ts';
import { bodiesByForm, bodyAt } from './bodies.ts';
import { countryBeside, isCompared, isOrigin, nearestCountry, placeOfAct, type Where } from './country.ts';
import { courtName, districtCourt, FEDERAL, isRankOnly, numberedCourt } from './court.ts';
import type { Ear } from './ear.ts';
import { platformIssuer } from './ownact.ts';
import type { Reading } from './reading.ts';
import { ACTS, type Named, OFFICES, RULINGS } from './roles.ts';
import { ending, particle } from './particle.ts';
import { ownsAccount } from './doing.ts';
import {
  BODY,
  doesItself,
  has,
  hasAny,
  type Heard,
  isConcept,
  LEAD,
  means,
  type Sentence,
  TITLE,
  ZONE_WEIGHT,
} from './sentences.ts';

interface Candidate extends Named {
  court: boolean;
  /** By a name of its own. */
  named: boolean;
  score: number;
}

/** Who issued it: the body that stands nearest to the act, a court for rulings, whoever made the contested order for challenges. */
export function issuerOf(
  ear: Ear,
  reading: Reading,
  where: Where,
  action: Action,
  platforms: Set<Heard>,
): Named | null {
  const candidates = reading.sentences.flatMap((sentence) =>
    candidatesIn(ear, reading, sentence, where, action).map((one) => ({
      ...one,
      score: one.score + weigh(sentence, one.heard, one.court, action, platforms),
    })),
  );
  if (action === 'statement') {
    const author = whoseAct(reading);
    for (const one of candidates) if (reacts(one) || (author && one.country !== author)) one.score -= SPEAKS_OF_OTHERS;
  }
  if (action === 'ruling' || action === 'restore')
    for (const one of candidates) if (isReviewed(one, candidates)) one.score -= 6;
  const own = platformIssuer(reading, action, platforms, candidates);
  if (own) return own;
  const best = highest(candidates);
  if (best && action === 'challenge') {
    const made = lawmaker(ear, best);
    if (made) return made;
  }
  return best && (bench(best, candidates) ?? closer(best, candidates, action) ?? best);
}

/** "Publishers take the gaming act to the High Court": a law that is challenged is no court's, but its state's. */
function lawmaker(ear: Ear, { court, country, sentence, heard }: Candidate): Named | null {
  if (!court || isContested(sentence, heard) || !has(sentence, 'law')) return null;
  const state = country && ear.countries.get(country);
  return state ? { name: governmentOf(state), country, sentence, heard } : null;
}

/** What is taken off who speaks of what another state did. */
const SPEAKS_OF_OTHERS = 3;

/** "attacked Turkey's overnight block", "the French ban": the country of which headline or lead says that the act is its own. */
function whoseAct({ sentences }: Reading): string | null {
  for (const sentence of sentences) {
    if (sentence.zone === BODY) continue;
    for (const country of sentence.countries) {
      const act = actOf(sentence, country) ?? banOf(sentence, country) ?? doneBy(sentence, country);
      if (act && isConcept(act, RULINGS)) return means(country, 'country')?.id ?? null;
    }
  }
  return null;
}

const BY = particle('by');

/** "the block of Twitter decided by the Turkish government": what is cut off by an office of that country. */
function doneBy(sentence: Sentence, country: Heard): Heard | undefined {
  const office = sentence.heard.find(
    (one) =>
      isConcept(one, OFFICES) && BY.has(sentence.tokens[one.from - 1]?.word ?? '') && isBeside(sentence, one, country),
  );
  return office && sentence.heard.findLast((one) => one.to <= office.from && isConcept(one, RULINGS));
}

/** "the Turkish Twitter ban": a people, what is cut off, and that it is, as a thing. */
function banOf({ heard, source }: Sentence, country: Heard): Heard | undefined {
  const at = heard.indexOf(country);
  const [thing, ban] = [heard[at + 1], heard[at + 2]];
  if (!thing || !ban || thing.from !== country.to || ban.from !== thing.to || !means(thing, 'platform'))
    return undefined;
  return /ed$/i.test(source.slice(ban.start, ban.end)) ? undefined : ban;
}

/** A judge by name stands for the court, where the text names it. */
function bench(best: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  if (!best.name.startsWith('Judge ')) return undefined;
  return candidates.find(
    (one) => one.court && means(one.heard, 'body') && one.country === best.country && one.name !== best.name,
  );
}

/** Acts of a government that one of its ministries signs. */
const SIGNED: readonly Action[] = ['block', 'takedown', 'notice', 'fine'];

/** A headline says "the High Court", "the Centre" or "the watchdog", and the text says which court, ministry or body. */
function closer(best: Candidate, candidates: readonly Candidate[], action: Action): Candidate | null {
  const ofCountry = candidates.filter(({ country }) => country === best.country);
  if (best.court) return best.named ? null : courtOf(best, ofCountry);
  if (!best.name.startsWith('Government of ')) return null;
  if (action === 'challenge' && !isConcept(best.heard, OFFICES))
    return highest(ofCountry.filter(({ court, sentence, heard }) => court && isContested(sentence, heard)));
  if (!SIGNED.includes(action)) return null;
  const acting = highest(
    ofCountry.filter((one) => (one.sentence.zone !== BODY || isOfCountry(best, one)) && actsFor(best, one, action)),
  );
  if (acting) return acting.court && !acting.named ? (courtOf(acting, ofCountry) ?? acting) : acting;
  const judged = candidates.filter(({ court, sentence }) => court && hasAny(sentence, ['order', 'rule']));
  if (judged.some(({ sentence }) => sentence.zone !== BODY)) return null;
  return highest(ofCountry.filter((one) => announces(best, one, judged.length === 0)));
}

/** Which court it is: told in the lead, or else the one court that is named below. */
function courtOf(best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const named = candidates.filter((one) => one.named && one.court && isOfRank(best, one));
  const front = highest(named.filter(({ sentence }) => sentence.zone !== BODY));
  if (front) return front;
  const below = named.filter((one) => isSupreme(one) === isSupreme(best));
  return new Set(below.map(({ name }) => name)).size === 1 ? below[0]! : null;
}

function highest(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const one of candidates) if (!best || one.score > best.score) best = one;
  return best;
}

/**
 * "Russia blocks FaceTime", and the text has it from the watchdog, or says what the ministry did.
 * @param saying whether to speak of it is enough: of what a court ordered, everybody speaks
 */
const announces = (best: Candidate, { name, named, court, sentence, heard }: Candidate, saying: boolean): boolean =>
  !court &&
  named &&
  best.sentence.zone === TITLE &&
  means(best.heard, 'country') !== undefined &&
  !isConcept(best.heard, OFFICES) &&
  (means(heard, 'body') !== undefined || means(heard, 'office') !== undefined) &&
  !name.startsWith('Government of ') &&
  !isTold(sentence, heard) &&
  !hasAny(sentence, ['deny', 'not']) &&
  (actsSomehow(sentence, heard) || (saying && speaks(sentence, heard)));

/** Tokens between who says it and that it is said: "the watchdog, in a note, said", "said an official of the ministry". */
const SAY_TOKENS = 4;
const speaks = ({ heard }: Sentence, body: Heard): boolean =>
  heard.some(
    (one) =>
      isConcept(one, ['say']) &&
      (one.from >= body.to ? one.from - body.to <= SAY_TOKENS : body.from - one.to <= SAY_TOKENS),
  );

/** Whether somebody in the lead acts for the government of the headline. */
function actsFor(best: Candidate, one: Candidate, action: Action): boolean {
  if (one.court) return action === 'block' && best.sentence.zone === TITLE && isOrderer(best, one);
  if (isOfCountry(best, one)) return true;
  return one.named && (isSigner(one) || isRegulator(best, one)) && best.score - one.score < NEARLY;
}

/** "Moldova cuts off 31 sites" says no more than where, and a sentence below which body ordered it. */
const isOfCountry = (best: Candidate, { court, sentence, heard }: Candidate): boolean =>
  !court &&
  best.sentence.zone === TITLE &&
  means(best.heard, 'country') !== undefined &&
  !isConcept(best.heard, OFFICES) &&
  means(heard, 'body') !== undefined &&
  isConcept(heard, OFFICES) &&
  actsSomehow(sentence, heard);

/** "Vietnam blocks app", and the lead says that a court ordered it, or that it is blocked on its order. */
const isOrderer = (best: Candidate, one: Candidate): boolean => {
  if (hasAny(best.sentence, AUTHORITIES) || has(best.sentence, 'court')) return false;
  if (hasAny(one.sentence, ['told', 'hearing', 'uphold', 'strike', 'stay'])) return false;
  if (one.sentence.zone !== LEAD) return opensOn(one) && orders(one);
  if (orders(one) || isDoneBy(one)) return true;
  return !has(one.sentence, 'sue') && (isOnOrderOf(one) || cutsItself(one) || opensOn(one));
};

/** "A court in Ankara sees a danger to children": what the headline tells of the state is the court's doing. */
const opensOn = ({ sentence: { heard: all }, heard }: Candidate): boolean =>
  all[0] === heard && !isConcept(all[1] ?? heard, ['refuse', 'not']);

/** "was blocked on Monday by a court". */
const isDoneBy = ({ sentence, heard }: Candidate): boolean =>
  [1, 2].some((back) => BY.has(sentence.tokens[heard.from - back]?.word ?? '')) &&
  sentence.heard.some((one) => one.to <= heard.from && isConcept(one, RULINGS));

const orders = ({ sentence, heard }: Candidate): boolean =>
  sentence.heard.some(
    (one) =>
      isConcept(one, ['order', 'rule']) &&
      one.from >= heard.from &&
      one.from - heard.to <= ORDER_TOKENS &&
      // "ordered the authorities to block": they are told
      !sentence.heard.some((other) => other.from < one.from && isConcept(other, AUTHORITIES)),
  );

/** What may stand between a court and what it has done: through whom, and that it is not the first time. */
const BESIDE_ACT: Concept[] = ['isp', 'again'];

/** "A court has WhatsApp blocked": it opens the sentence, and what is done next is to cut off. */
function cutsItself({ sentence, heard }: Candidate): boolean {
  const [first, next] = sentence.heard.filter(
    (one) => !means(one, 'country') && !means(one, 'platform') && !isConcept(one, BESIDE_ACT),
  );
  return first === heard && next !== undefined && isConcept(next, ['block', 'suspend', 'halt']);
}

const ON_ORDER_OF = ending('orderOf');

/** "on the order of a judge", "on a decision of a court in Adana". */
const isOnOrderOf = ({ sentence: { source }, heard }: Candidate): boolean =>
  ON_ORDER_OF.test(
    source
      .slice(Math.max(0, heard.start - ORDER_LETTERS), heard.start)
      .toLowerCase()
      .trimEnd(),
  );
/** Letters before a court that may say so. */
const ORDER_LETTERS = 40;

const AUTHORITIES: Concept[] = ['state', 'ministry', 'regulator'];
const ORDER_TOKENS = 6;

/** "the Supreme Court" in the headline is no High Court of the lead, whose order it sets aside. */
const isOfRank = (best: Candidate, one: Candidate): boolean =>
  !isSupreme(best) ||
  isSupreme(one) ||
  (isRankOnly(best.sentence, best.heard) && !HIGH.test(one.name) && !ownsOrder(one.sentence, one.heard));
const HIGH = /high court/i;
const isSupreme = ({ name, sentence, heard }: Candidate): boolean =>
  SUPREME.test(`${name} ${sentence.source.slice(heard.start, heard.end)}`);
const SUPREME = /supreme|suprem/i;

/** How much less a ministry in the lead may count than its government in the headline. */
const NEARLY = 3;

/** "the regulator" in the headline, and in the lead which one. */
const isRegulator = (best: Candidate, { name, heard, sentence }: Candidate): boolean =>
  !name.startsWith('Government of ') &&
  (isConcept(heard, ['regulator']) || hasAny(sentence, ACTS)) &&
  best.sentence.heard.some((one) => isConcept(one, ['regulator']) && !isTold(best.sentence, one));

/** A ministry that the lead says to act. */
const isSigner = ({ name, heard, sentence }: Candidate): boolean =>
  !name.startsWith('Government of ') && isConcept(heard, ['ministry']) && hasAny(sentence, ACTS);

/** What is done through a court, by whoever asks it to. */
const JUDGED: readonly Action[] = ['block', 'challenge', 'ruling', 'restore'];
/** What a private body counts for beside the court that it went to. */
const PLAINTIFF = -4;
const hasCourt = (sentence: Sentence): boolean => has(sentence, 'court');

/** Whoever a sentence names that may have acted. */
function candidatesIn(ear: Ear, reading: Reading, sentence: Sentence, where: Where, action: Action): Candidate[] {
  const named = sentence.heard.map(
    (heard) =>
      bodyNamed(ear, reading, sentence, heard, where, action) ??
      stateNamed(reading, sentence, heard) ??
      officeNamed(ear, sentence, heard, where),
  );
  return [...named.filter((one) => one !== null), ...unlisted(ear, sentence, where)];
}

/** A body that is listed; a court by its number, where it has one. */
function bodyNamed(
  ear: Ear,
  reading: Reading,
  sentence: Sentence,
  heard: Heard,
  where: Where,
  action: Action,
): Candidate | null {
  const body = bodyAt(ear, sentence, heard, where);
  if (!body) return null;
  const court = body.kind === 'court';
  const numbered = court || isConcept(heard, ['court']) ? numberedCourt(sentence, heard) : null;
  const isPlaintiff = body.kind === 'private' && JUDGED.includes(action) && reading.sentences.some(hasCourt);
  const score = means(heard, 'body') ? 1.5 : body.aliases ? 1 : 0.5;
  return {
    name: numbered ?? (body.name === FEDERAL ? districtCourt(reading) : body.name),
    country: body.country,
    sentence,
    heard,
    court,
    // "Düsseldorf court": the lead may say which of its courts.
    named: !court || numbered !== null || !body.name.endsWith(' court'),
    score: isPlaintiff ? PLAINTIFF : score,
  };
}

/** A state of India, where the text tells what states do. */
function stateNamed(reading: Reading, sentence: Sentence, heard: Heard): Candidate | null {
  const state = means(heard, 'state');
  if (!state) return null;
  const isActing =
    hasAny(sentence, ['state', 'ministry', 'network']) || reading.sentences.some((one) => has(one, 'network'));
  if (!isActing) return null;
  const score = has(sentence, 'network') ? 2 : 0.2;
  return { name: `Government of ${state.id}`, country: 'IN', sentence, heard, court: false, named: true, score };
}

/** A country's government, or an office or a court by its country. */
function officeNamed(ear: Ear, sentence: Sentence, heard: Heard, where: Where): Candidate | null {
  const named = means(heard, 'country');
  const office = isConcept(heard, OFFICES) && !FORMER.has(sentence.tokens[heard.from - 1]?.word ?? '');
  if (!named && !office) return null;
  const code = named?.id ?? countryBeside(sentence, heard) ?? nearestCountry(sentence, heard) ?? where.country;
  const country = code && ear.countries.get(code);
  if (!country) return null;
  const score = named ? countryScore(sentence, heard, office) : officeScore(sentence, heard, code);
  const government = { name: governmentOf(country), country: country.code, sentence, heard, score };
  if (named || !isConcept(heard, ['court'])) return { ...government, court: false, named: true };
  const numbered = numberedCourt(sentence, heard);
  const name = numbered ?? courtName(sentence, heard, country);
  const isVague = !numbered && (name.endsWith(' court') || isRankOnly(sentence, heard));
  return { ...government, name, court: true, named: !isVague };
}

/** "the former president's account": nobody's office. */
const FORMER = particle('former');

/** What a country counts for, as an office or as nobody's. */
function countryScore(sentence: Sentence, country: Heard, office: boolean): number {
  if (office) return 0.8;
  if (isOfCourt(sentence, country)) return -2;
  if (isOrigin(sentence, country) || isCompared(sentence, country)) return ELSEWHERE;
  const place = placeOfAct(sentence);
  const isThere = place !== null && !isDoneElsewhere(sentence, place);
  if (isThere && place.country !== country) return ELSEWHERE;
  if (actOf(sentence, country)) return 0.3;
  return isThere && sentence.countries.some((one) => one !== country && means(one, 'country')) ? 0.3 : -0.6;
}

/** What a country counts for, or its office, whose account is cut off in another. */
const ELSEWHERE = -2;

/** "Ireland fines TikTok over accounts blocked in Germany": another country does something else. */
const isDoneElsewhere = (sentence: Sentence, place: { country: Heard; act: Heard }): boolean =>
  sentence.countries.some((one) => {
    const act = one !== place.country && means(one, 'country') ? actOf(sentence, one) : undefined;
    return act !== undefined && act !== place.act;
  });

/** What an office counts for whose country is not named with it. */
function officeScore(sentence: Sentence, office: Heard, country: string): number {
  const place = placeOfAct(sentence)?.country;
  return place && means(place, 'country')!.id !== country && ownsAccount(sentence, office) ? ELSEWHERE : 0;
}

/** What a body counts for that no list has. */
const UNLISTED = 0.7;

/** Bodies that no list has and that do something: they are called as the text calls them, by their country. */
function unlisted(ear: Ear, sentence: Sentence, where: Where): Candidate[] {
  return bodiesByForm(sentence).flatMap(({ name, heard }) => {
    if (!actsSomehow(sentence, heard)) return [];
    const inside = sentence.heard.find((one) => one.from >= heard.from && one.to <= heard.to && means(one, 'country'));
    const code = (inside && means(inside, 'country')!.id) ?? countryBeside(sentence, heard) ?? where.country;
    const country = code ? ear.countries.get(code) : undefined;
    if (!country) return [];
    const full = inside ? name : `${name} (${country.name})`;
    return [{ name: full, country: country.code, sentence, heard, court: false, named: true, score: UNLISTED }];
  });
}

/** It orders, blocks, warns; or something is done by it. */
const actsSomehow = (sentence: Sentence, body: Heard): boolean =>
  [body.from - 1, body.from - 2].some((at) => sentence.tokens[at]?.word === 'by') ||
  sentence.heard.some((one) => one.from >= body.to && one.from - body.to <= ACT_TOKENS && isConcept(one, ACTS));
const ACT_TOKENS = 4;

const governmentOf = ({ code, name }: Country): string =>
  code === 'EU' ? 'European Commission' : `Government of ${WITH_THE.test(name) ? 'the ' : ''}${name}`;

/** States whose names take an article in a sentence: "Government of the United States". */
const WITH_THE =
  /^(?:United|Netherlands|Philippines|Maldives|Gambia|Bahamas|Comoros|Seychelles|Democratic|Republic|Central African|Dominican Republic|.* Islands$)/;

/** "New Delhi shuts out", "Ankara's Twitter block": what a country or its capital does, or whose act it is. */
function actOf(sentence: Sentence, heard: Heard): Heard | undefined {
  const owns = [heard.to - 1, heard.to].some((at) => sentence.tokens[at]?.word === 's');
  const act = sentence.heard.find((one) => one.from >= heard.to && isConcept(one, ACTS));
  if (!act) return undefined;
  const isOwn = owns ? act.from - heard.to <= OWNED_TOKENS : act.from === heard.to && doesItself(sentence, act);
  return isOwn ? act : undefined;
}

/** Tokens between whose act it is and the act: what it is done to. */
const OWNED_TOKENS = 3;

/** Tokens of "'s top administrative". */
const RANK_TOKENS = 3;

/** "a Russian court", "Egypt's top administrative court": the country is only whose court it is. */
const isOfCourt = (sentence: Sentence, country: Heard): boolean =>
  has(sentence, 'court') &&
  sentence.heard.some(
    (one, at) =>
      isConcept(one, ['court']) &&
      (isBeside(sentence, one, country) ||
        (sentence.heard[at - 1] === country &&
          sentence.tokens[country.to - 1]!.word === 's' &&
          one.from - country.to <= RANK_TOKENS)),
  );

const isBeside = (sentence: Sentence, office: Heard, country: Heard): boolean =>
  countryBeside({ ...sentence, countries: [country] }, office) !== null;

/** How much speaks for a name as that of whoever acts: all that does, less all that speaks against it. */
function weigh(sentence: Sentence, heard: Heard, court: boolean, action: Action, platforms: Set<Heard>): number {
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
    action === 'block' && OWED.has(sentence.tokens[heard.to]?.word ?? '') ? -3 : 0,
    -0.02 * (heard.from - sentence.from),
  ].reduce((sum, speaks) => sum + speaks);
}

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
function isTold({ tokens }: Sentence, { from }: Heard): boolean {
  const before = tokens[from - 1]?.word ?? '';
  return REQUESTING.has(before) || (before === 'the' && REQUESTING.has(tokens[from - 2]?.word ?? ''));
}

/** What marks the one a court speaks to, as a word after the name or at its end: "केंद्र को", "केंद्राला", "அரசுக்கு". */
const TO = particle('spokenTo');
const TO_ENDING = /(?:ला|लाई|কে|ને|க்கு|కి|కు|ಕ್ಕೆ|ಗೆ|ിന്|ോട്)$/u;

const isAddressed = ({ source, tokens }: Sentence, name: Heard): boolean =>
  TO.has(tokens[name.to]?.word ?? '') || TO_ENDING.test(source.slice(name.start, name.end));

/** "orders from the regulator". */
const FROM = particle('ofCountry', 'by', 'banFrom');
const BIDS: readonly Concept[] = ['order', 'rule', 'halt', 'stay', 'strike', 'told', 'lift', 'restore'];
/** Tokens between a court and what it does, and between that and whom it bids. */
const BIDDEN_TOKENS = 2;

/** "Court stops the regulator from", "court to watchdog: unblock": whom a court bids ordered nothing, or no longer. */
function isBidden({ heard, tokens }: Sentence, name: Heard): boolean {
  const before = heard.filter((one) => one.to <= name.from);
  const act = before.at(-1);
  if (!act || name.from - act.to > BIDDEN_TOKENS) return false;
  const between = tokens.slice(act.to, name.from).map(({ word }) => word);
  if (isConcept(act, ['court'])) return between[0] === 'to';
  if (between.some((word) => FROM.has(word))) return false;
  const court = before.findLast((one) => isConcept(one, ['court']));
  return court !== undefined && isConcept(act, BIDS) && act.from - court.to <= BIDDEN_TOKENS;
}

/** What stands between whose it is and what it is. */
const OWNS = particle('owns');

/** "the High Court's order", "a High Court ruling", "an order by Justice Rao": what is appealed against is the court's own. */
function isContested(sentence: Sentence, court: Heard): boolean {
  if (isAccused(sentence, court)) return true;
  const { heard, tokens } = sentence;
  const to = ownedFrom(sentence, court);
  return heard.some((one) => {
    if (!isConcept(one, MADE)) return false;
    // "ordem de Moraes": the name has the "de"
    const between = tokens.slice(one.to, court.from + (court.to - court.from > 1 ? 1 : 0));
    return (
      one.from === to ||
      (one.to <= court.from && court.from - one.to <= MADE_TOKENS && between.some(({ word }) => MADE_BY.has(word)))
    );
  });
}
const MADE: readonly Concept[] = ['rule', 'order', 'uphold'];
const MADE_BY = particle('by', 'banFrom', 'ofDay');
/** Tokens between an order and the court that made it: "order by a", "sentencia del". */
const MADE_TOKENS = 3;

const REVIEWS: readonly Concept[] = ['strike', 'stay', 'uphold', 'lift', 'restore'];
const REVIEWED: readonly Concept[] = ['rule', 'order', 'uphold', 'block', 'remove', 'suspend', 'halt'];

/**
 * "Supreme Court sets aside Delhi HC order", "the Bombay court's ban stayed by the top court": of two courts that a
 * decision names it is the lower one, else the one whose order or ban it is, else the one that the decision comes before.
 */
function isReviewed({ sentence, heard, court, name }: Candidate, candidates: readonly Candidate[]): boolean {
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
function ownsOrder(sentence: Sentence, court: Heard): boolean {
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
 * "China protests India's ban", "missions of Canada and Ireland are dismayed by Nigeria's ban": whoever of several
 * states stands next to the verb speaks of what the other ordered; where one is what it speaks of, all before it.
 */
function reacts({ sentence, heard }: Candidate): boolean {
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
