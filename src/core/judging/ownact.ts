/** A platform that acts by itself, on nobody's order. */
import type { Concept } from '../../words/listen.ts';
import type { Action } from '../finding.ts';
import type { Reading } from './reading.ts';
import { type Named, OFFICES } from './roles.ts';
import { BODY, type Heard, isConcept, means, type Sentence } from './sentences.ts';

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
    // "Vietnam requires names of all who post on Facebook": a rule is of whoever is named first.
    if (action === 'rule' && sentence.heard.some((one) => one.to <= heard.from && means(one, 'country'))) return null;
    const countries = new Set(sentence.heard.flatMap((one) => means(one, 'country')?.id ?? []));
    const country = countries.size === 1 ? [...countries][0]! : null;
    return { name: means(heard, 'platform')!.id, country, sentence, heard };
  }
  return null;
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
