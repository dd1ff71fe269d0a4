/** Who issued an order: a body by name, a government or a court by its country, or a platform by itself. */
import type { Concept } from '../../words/listen.ts';
import type { Action } from '../finding.ts';
import { placeOfAct } from './country.ts';
import { isRankOnly } from './court.ts';
import type { Ear } from './ear.ts';
import { platformIssuer } from './ownact.ts';
import type { Reading } from './reading.ts';
import { type About, ACTS, type Named, OFFICES, RULINGS } from './roles.ts';
import { BY } from './doing.ts';
import { ending } from './particle.ts';
import { BODY, has, hasAny, type Heard, isConcept, means, type Sentence, TITLE } from './sentences.ts';
import { actOf, actsSomehow, type Candidate, candidatesIn, governmentOf, isOfficeOf } from './candidates.ts';
import { isContested, isReviewed, isTold, ownsOrder, reacts, SUPREME, weigh } from './weighing.ts';

/** Who issued it: the body that stands nearest to the act, a court for rulings, whoever made the contested order for challenges. */
export function issuerOf(about: About): Named | null {
  const { ear, reading, action, platforms } = about;
  const candidates = reading.sentences.flatMap((sentence) =>
    candidatesIn(sentence, about).map((one) => ({
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

/**
 * "attacked Turkey's overnight block", "the French ban", "deplores the block of X in Tanzania", "calls on Gabon to reopen
 * it": the country of which headline or lead says that the act is its own.
 */
function whoseAct({ sentences }: Reading): string | null {
  for (const sentence of sentences) {
    if (sentence.zone === BODY) continue;
    const there = sentence.countries.length > 1 ? (placeOfAct(sentence)?.country ?? bidden(sentence)) : undefined;
    if (there) return means(there, 'country')?.id ?? null;
    for (const country of sentence.countries) {
      const act = actOf(sentence, country) ?? banOf(sentence, country) ?? doneBy(sentence, country);
      if (act && isConcept(act, RULINGS)) return means(country, 'country')?.id ?? null;
    }
  }
  return null;
}

/** "Paris asks Gabon to reopen WhatsApp": who is asked by another to give access back. */
function bidden({ heard, countries }: Sentence): Heard | undefined {
  const asks = heard.findIndex((one) => isConcept(one, BIDS));
  const gives = heard.findIndex((one, at) => at > asks && isConcept(one, ['restore', 'lift']));
  if (asks < 0 || gives < 0) return undefined;
  const asked = heard.slice(asks + 1, gives).find((one) => countries.includes(one));
  const asker = heard.slice(0, asks).find((one) => countries.includes(one));
  return asked && asker && means(asked, 'country')?.id !== means(asker, 'country')?.id ? asked : undefined;
}
const BIDS: readonly Concept[] = ['ask', 'order', 'say', 'react'];

/** "the block of Twitter decided by the Turkish government": what is cut off by an office of that country. */
function doneBy(sentence: Sentence, country: Heard): Heard | undefined {
  const office = sentence.heard.find(
    (one) =>
      isConcept(one, OFFICES) &&
      BY(sentence).has(sentence.tokens[one.from - 1]?.word ?? '') &&
      isOfficeOf(sentence, one, country),
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
  const named = soleOf(ofCountry, 'regulator') ?? soleOf(ofCountry, 'ministry');
  if (named) return named;
  if (!SIGNED.includes(action)) return null;
  const acting = highest(
    ofCountry.filter((one) => (one.sentence.zone !== BODY || isOfCountry(best, one)) && actsFor(best, one, action)),
  );
  if (acting) return acting.court && !acting.named ? (courtOf(acting, ofCountry) ?? acting) : acting;
  const judged = candidates.filter(({ court, sentence }) => court && hasAny(sentence, ['order', 'rule']));
  if (judged.some(({ sentence }) => sentence.zone !== BODY)) return null;
  return highest(ofCountry.filter((one) => announces(best, one, judged.length === 0)));
}

/** "disappears on watchdog's order": the one body of that kind and country that the text names. @param candidates of one country */
function soleOf(candidates: readonly Candidate[], kind: 'regulator' | 'ministry'): Candidate | null {
  const ofKind = candidates.filter(({ heard }) => isConcept(heard, [kind]));
  const isNamed = ({ name }: Candidate): boolean => !name.startsWith('Government of ');
  const isVague = (one: Candidate): boolean =>
    one.sentence.zone === TITLE && !isNamed(one) && !isTold(one.sentence, one.heard);
  if (!ofKind.some(isVague)) return null;
  const named = ofKind.filter(isNamed);
  if (new Set(named.map(({ name }) => name)).size !== 1) return null;
  return named.find(({ sentence, heard }) => kind === 'regulator' || actsSomehow(sentence, heard)) ?? null;
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
  if (hasAny(best.sentence, BIDDEN_BODIES) || has(best.sentence, 'court')) return false;
  if (hasAny(one.sentence, ['told', 'hearing', 'uphold', 'strike', 'stay'])) return false;
  if (orders(one) || isDoneBy(one)) return true;
  return !has(one.sentence, 'sue') && (isOnOrderOf(one) || cutsItself(one) || opensOn(one));
};

/** "A court in Ankara sees a danger to children": what the headline tells of the state is the court's doing. */
const opensOn = ({ sentence: { heard: all }, heard }: Candidate): boolean =>
  all[0] === heard && !isConcept(all[1] ?? heard, ['refuse', 'not']);

/** "was blocked on Monday by a court". */
const isDoneBy = ({ sentence, heard }: Candidate): boolean =>
  [1, 2].some((back) => BY(sentence).has(sentence.tokens[heard.from - back]?.word ?? '')) &&
  sentence.heard.some((one) => one.to <= heard.from && isConcept(one, RULINGS));

const orders = ({ sentence, heard }: Candidate): boolean =>
  sentence.heard.some(
    (one) =>
      isConcept(one, ['order', 'rule']) &&
      one.from >= heard.from &&
      one.from - heard.to <= ORDER_TOKENS &&
      // "ordered the authorities to block": they are told
      !sentence.heard.some((other) => other.from < one.from && isConcept(other, BIDDEN_BODIES)),
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

const BIDDEN_BODIES: Concept[] = ['state', 'ministry', 'regulator'];
const ORDER_TOKENS = 6;

/** "the Supreme Court" in the headline is no High Court of the lead, whose order it sets aside. */
const isOfRank = (best: Candidate, one: Candidate): boolean =>
  !isSupreme(best) ||
  isSupreme(one) ||
  (isRankOnly(best.sentence, best.heard) && !HIGH.test(one.name) && !ownsOrder(one.sentence, one.heard));
const HIGH = /high court/i;
const isSupreme = ({ name, sentence, heard }: Candidate): boolean =>
  SUPREME.test(`${name} ${sentence.source.slice(heard.start, heard.end)}`);

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
