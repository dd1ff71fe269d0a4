/** A platform that acts by itself, on nobody's order. */
import type { Concept } from '../../words/listen.ts';
import type { Action } from '../finding.ts';
import { placeOfAct } from './country.ts';
import type { Reading } from './reading.ts';
import { type Named, OFFICES } from './roles.ts';
import { particle, particlesOf } from './particle.ts';
import { keepsStore, namesStores } from './stores.ts';
import { OWNERS } from '../text/owners.ts';
import { isToDo, ownsAccount } from './doing.ts';
import {
  BODY,
  doesItself,
  firstHeard,
  has,
  hasAny,
  type Heard,
  isConcept,
  means,
  type Sentence,
  TITLE,
} from './sentences.ts';

const OWN_ACTS: Action[] = ['suspend', 'report', 'takedown', 'rule', 'restore', 'other'];

/** A platform that acts by itself, with no office in the sentences that tell it. */
export function platformIssuer(
  reading: Reading,
  action: Action | null,
  platforms: Set<Heard>,
  candidates: readonly Named[],
): Named | null {
  if (action === 'statement') return ownSanction(reading, platforms);
  if (!action || !OWN_ACTS.includes(action)) return null;
  if (action === 'restore') return platformGivesBack(reading, platforms);
  // Who suspends is the platform; of other acts an office named beside it may be the author.
  const offices = candidates.some(
    (one) => one.sentence.zone !== BODY && (means(one.heard, 'body') || isConcept(one.heard, OFFICES)),
  );
  if (offices && action !== 'suspend') return null;
  if (isTold(reading, action)) return null;
  const isOfStores = action === 'takedown' && namesStores(reading);
  for (const sentence of reading.sentences) {
    if (sentence.zone === BODY) continue;
    const heard = sentence.heard.find((one) => platforms.has(one));
    if (!heard) continue;
    // "Signal vanishes from App Store"
    if (isOfStores && !keepsStore(means(heard, 'platform')!.id)) return null;
    // "Vietnam requires names of all who post on Facebook": a rule is of whoever is named first.
    if (action === 'rule' && sentence.heard.some((one) => one.to <= heard.from && means(one, 'country'))) return null;
    return { name: means(heard, 'platform')!.id, country: oneCountry([sentence]), sentence, heard };
  }
  return null;
}

/** The only country that these sentences name. */
function oneCountry(sentences: readonly Sentence[]): string | null {
  const codes = new Set(sentences.flatMap(({ heard }) => heard.flatMap((one) => means(one, 'country')?.id ?? [])));
  return codes.size === 1 ? [...codes][0]! : null;
}

/** What shows that a platform did not act by itself, or that it is what was cut off. */
const OTHERS_WILL: Concept[] = ['order', 'ask', 'withhold', 'comply', 'court', 'network', 'isp', 'notice', 'restore'];
const SANCTIONS: Concept[] = ['suspend', 'remove', 'block', 'halt'];
/** Whom or what a platform cuts off. */
const CUT_OFF: Concept[] = ['account', 'people', 'post', 'channel', 'video', 'critic', 'content'];
/** Tokens between a platform and its act, and between an act and where it was done. */
const ACT_TOKENS = 3;
const THERE_TOKENS = 6;
const OF_OR_BY = particlesOf('ofCountry', 'by');
const THERE = particlesOf('on', 'by');
const BAN_FROM = particle('banFrom');

/** "worried as X locks out critics", "finds his ban from X wrong": what is spoken of is the platform's own doing. */
function ownSanction({ sentences }: Reading, platforms: Set<Heard>): Named | null {
  const front = sentences.filter(({ zone }) => zone !== BODY);
  if (front.some((sentence) => hasAny(sentence, OTHERS_WILL))) return null;
  for (const sentence of front) {
    const heard = sentence.heard.find((one) => platforms.has(one) && sanctions(sentence, one));
    if (heard) return { name: means(heard, 'platform')!.id, country: null, sentence, heard };
  }
  return null;
}

function sanctions(sentence: Sentence, platform: Heard): boolean {
  const { heard, tokens } = sentence;
  const word = (at: number): string => tokens[at]?.word ?? '';
  const isHit = (from: number, to: number): boolean =>
    heard.some((one) => one.from >= from && one.to <= to && isConcept(one, CUT_OFF));
  const after = heard.find((one) => one.from >= platform.to && isConcept(one, SANCTIONS));
  if (after && after.from - platform.to <= ACT_TOKENS && isHit(after.to, sentence.to)) {
    const owned = [platform.to - 1, platform.to].some((at) => word(at) === 's');
    // "Twitter's suspension of", and not "Twitter's blog post on blocking"
    if (owned && after === heard[heard.indexOf(platform) + 1]) return true;
    if (after.from - platform.to < 2 && doesItself(sentence, after) && !has(sentence, 'state')) return true;
    // "the decision of Twitter to delete"
    if (isToDo(sentence, after) && OF_OR_BY(sentence).has(word(platform.from - 1))) return true;
  }
  const before = heard.findLast((one) => one.to <= platform.from && isConcept(one, SANCTIONS));
  if (!before || platform.from - before.to > THERE_TOKENS) return false;
  const link = word(platform.from - 1);
  return BAN_FROM.has(link) || (THERE(sentence).has(link) && isHit(before.to, platform.from));
}

const WILL = particlesOf('will');
const AFTER = particle('after');
/** Tokens between a platform and what it gives back: "YouTube to let banned creators back". */
const BACK_TOKENS = 4;
/** What shows that what is back was cut off on the will of another. */
const WILLED: Concept[] = ['order', 'withhold', 'comply', 'rule', 'court', 'strike', 'isp', 'network', 'stay'];
/** What a platform keeps from one of its users, and gives back; in a headline that it opens also in vaguer words. */
const KEPT: Concept[] = ['account', 'channel', 'post'];
const KEPT_BY_IT: Concept[] = [...KEPT, 'content', 'video', 'site'];

/**
 * "Instagram restores museum's account", "his page was gone by mistake, Meta said": what is back is of somebody on a
 * platform, and nobody else is named who gave it back. A whole platform that is back gave back nothing, and what may be
 * read in a country again was cut off by it.
 */
function platformGivesBack({ sentences, verbLast }: Reading, platforms: Set<Heard>): Named | null {
  const front = sentences.filter(({ zone }) => zone !== BODY);
  if (front.some((one) => hasAny(one, WILLED) || placeOfAct(one) !== null)) return null;
  const named = front.flatMap((sentence) =>
    sentence.heard.flatMap((heard) => (platforms.has(heard) ? [{ sentence, heard }] : [])),
  );
  const [first] = named;
  if (!first) return null;
  const isKept = front.some((one) => hasAny(one, KEPT));
  const isAlone = isKept && !front.some((one) => one.heard.some((heard) => isOther(one, heard)));
  if (!isAlone && !(givesWhatItKept(first, isKept) || (!verbLast && !front.some(isOfOffice) && givesItself(first))))
    return null;
  const owner = OWNERS.get(means(first.heard, 'platform')!.id);
  const company = named.find((one) => one.heard === one.sentence.heard[0] && means(one.heard, 'platform', owner ?? ''));
  const { sentence, heard } = company ?? first;
  return { name: means(heard, 'platform')!.id, country: oneCountry(front), sentence, heard };
}

/** Somebody in office is said to have given it back. */
const isOfOffice = (sentence: Sentence): boolean =>
  has(sentence, 'state') || (backIn(sentence) !== undefined && sentence.heard.some((one) => isOffice(one)));

const isOffice = (heard: Heard): boolean => isConcept(heard, OFFICES) || means(heard, 'body') !== undefined;

/** A country or somebody in office, and not only as whose account it is. */
const isOther = (sentence: Sentence, heard: Heard): boolean =>
  (isOffice(heard) || means(heard, 'country') !== undefined) && !ownsAccount(sentence, heard);

interface Said {
  sentence: Sentence;
  heard: Heard;
}

/**
 * "Meta reinstates page of Kenyan radio": it opens the headline, and whoever else is named has what it gives back.
 * @param isKept headline or lead names an account or what is on one
 */
function givesWhatItKept({ sentence, heard }: Said, isKept: boolean): boolean {
  const back = backIn(sentence);
  if (!back || sentence.zone !== TITLE || sentence.heard[0] !== heard) return false;
  return (
    (isKept || sentence.heard.some((one) => isConcept(one, KEPT_BY_IT) && !isConcept(one, ['platform', 'app']))) &&
    !sentence.heard.some((one) => isOther(sentence, one) && one.to <= back.from)
  );
}

const backIn = (sentence: Sentence): Heard | undefined => firstHeard(sentence, ['restore', 'lift']);

/** "YouTube to let banned creators back", and not "YouTube lifts off after the ban". */
function givesItself({ sentence, heard }: Said): boolean {
  const back = backIn(sentence);
  if (!back || sentence.zone !== TITLE || sentence.heard[0] !== heard || back.from - heard.to > BACK_TOKENS)
    return false;
  const { tokens, to } = sentence;
  const does =
    doesItself(sentence, back) || tokens.slice(heard.to, back.from).some(({ word }) => WILL(sentence).has(word));
  return does && sentence.countries.length === 0 && !tokens.slice(back.to, to).some(({ word }) => AFTER.has(word));
}

/** "Twitter withholds 12 posts after a legal demand": who only acts on another's will has issued nothing. */
function isTold(reading: Reading, action: Action): boolean {
  if (action === 'suspend' || action === 'rule') return false;
  const words: Concept[] =
    action === 'report' ? ['withhold', 'comply'] : ['withhold', 'comply', 'order', 'ask', 'notice'];
  // A "compliance report" tells of nobody's will.
  return reading.sentences.some(
    (one) => one.zone !== BODY && one.heard.some((heard) => isConcept(heard, words) && !isConcept(heard, ['figures'])),
  );
}
