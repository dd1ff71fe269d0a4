/** A platform that acts by itself, on nobody's order. */
import type { Concept } from '../../words/listen.ts';
import type { Action } from '../finding.ts';
import type { Reading } from './reading.ts';
import { type Named, OFFICES } from './roles.ts';
import { particle } from './particle.ts';
import { keepsStore, namesStores } from './platforms.ts';
import { BODY, doesItself, has, hasAny, type Heard, isConcept, means, type Sentence, TITLE } from './sentences.ts';

const OWN_ACTS: Action[] = ['suspend', 'report', 'takedown', 'rule', 'restore', 'other'];
const GIVES_BACK =
  /^(restores?|reinstates?|unblocks?|unlocks?|lifts?|puts? back|puts? posts back|remet en ligne|bahal|reactiv|desbloque)/i;

/** A platform that acts by itself, with no office in the sentences that tell it. */
export function platformIssuer(
  reading: Reading,
  action: Action | null,
  platforms: Set<Heard>,
  candidates: readonly Named[],
): Named | null {
  if (action === 'statement') return ownSanction(reading, platforms);
  if (!action || !OWN_ACTS.includes(action)) return null;
  const back = action === 'restore' && platformGivesBack(reading, platforms);
  if (back) return back;
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
    if (!heard || (action === 'restore' && !givesBack(sentence, heard))) continue;
    // "Signal vanishes from App Store"
    if (isOfStores && !keepsStore(means(heard, 'platform')!.id)) return null;
    // "Vietnam requires names of all who post on Facebook": a rule is of whoever is named first.
    if (action === 'rule' && sentence.heard.some((one) => one.to <= heard.from && means(one, 'country'))) return null;
    const countries = new Set(sentence.heard.flatMap((one) => means(one, 'country')?.id ?? []));
    const country = countries.size === 1 ? [...countries][0]! : null;
    return { name: means(heard, 'platform')!.id, country, sentence, heard };
  }
  return null;
}

/** What shows that a platform did not act by itself, or that it is what was cut off. */
const OTHERS_WILL: Concept[] = ['order', 'ask', 'withhold', 'comply', 'court', 'network', 'isp', 'notice', 'restore'];
const SANCTIONS: Concept[] = ['suspend', 'remove', 'block', 'halt'];
/** Whom or what a platform cuts off. */
const CUT_OFF: Concept[] = ['account', 'people', 'post', 'channel', 'video', 'critic', 'content'];
/** Tokens between a platform and its act, and between an act and where it was done. */
const ACT_TOKENS = 3;
const THERE_TOKENS = 6;
const OF_OR_BY = particle('ofCountry', 'by');
const THERE = particle('on', 'by');
const BAN_FROM = particle('banFrom');
const TO_DO = particle('toDo');

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
    if (TO_DO.has(word(after.from - 1)) && OF_OR_BY.has(word(platform.from - 1))) return true;
  }
  const before = heard.findLast((one) => one.to <= platform.from && isConcept(one, SANCTIONS));
  if (!before || platform.from - before.to > THERE_TOKENS) return false;
  const link = word(platform.from - 1);
  return BAN_FROM.has(link) || (THERE.has(link) && isHit(before.to, platform.from));
}

const WILL = particle('will');
const AFTER = particle('after');
/** Tokens between a platform and what it gives back: "YouTube to let banned creators back". */
const BACK_TOKENS = 4;

/** The headline begins with a platform that gives back, names nobody else who might, and nobody ordered it. */
function platformGivesBack({ sentences, verbLast }: Reading, platforms: Set<Heard>): Named | null {
  const title = sentences[0];
  const platform = title?.heard[0];
  if (verbLast || !title || !platform || title.zone !== TITLE || !platforms.has(platform)) return null;
  const back = title.heard.find((one) => isConcept(one, ['restore', 'lift']));
  if (!back || back.from - platform.to > BACK_TOKENS) return null;
  const does = doesItself(title, back) || title.tokens.slice(platform.to, back.from).some(({ word }) => WILL.has(word));
  if (!does || title.tokens.slice(back.to, title.to).some(({ word }) => AFTER.has(word))) return null;
  const isOthers = title.heard.some((one) => isConcept(one, OFFICES) || means(one, 'body') || means(one, 'country'));
  const isOrdered = sentences.some(
    (one) => one.zone !== BODY && hasAny(one, ['withhold', 'comply', 'order', 'rule', 'court', 'state']),
  );
  return isOthers || isOrdered
    ? null
    : { name: means(platform, 'platform')!.id, country: null, sentence: title, heard: platform };
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

/** "Twitter restores": the platform itself gives back, in so many words. */
function givesBack(sentence: Sentence, platform: Heard): boolean {
  return sentence.heard.some(
    (heard) =>
      heard.from >= platform.to &&
      heard.from - platform.to < 3 &&
      GIVES_BACK.test(sentence.source.slice(heard.start, heard.end)),
  );
}
