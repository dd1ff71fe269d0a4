/** Which words of a text name a platform: ambiguous names, outlets and media are told apart from those that are meant. */
import type { Concept } from '../../words/listen.ts';
import { OWNERS } from '../text/owners.ts';
import { hasOffice, isBesideCut } from './doing.ts';
import { type Ear, OUTLET } from './ear.ts';
import { isMedium } from './medium.ts';
import { namesSum } from './numbers.ts';
import { addOutlets, type Outlet } from './outlets.ts';
import { particle } from './particle.ts';
import type { Reading } from './reading.ts';
import { ACTS } from './roles.ts';
import { BODY, has, hasAny, type Heard, isConcept, means, type Sentence, TITLE } from './sentences.ts';

const NEIGHBOURHOOD: Concept[] = [
  'platform',
  'online',
  'account',
  'post',
  'app',
  'channel',
  'network',
  'isp',
  'regulator',
  'video',
  'content',
];
const OTHER_TRADES: Concept[] = ['sport', 'road', 'medicine', 'travel', 'film', 'market'];
/** What is done to platforms, and what they do. */
export const ACTS_ON_PLATFORMS: Concept[] = [...ACTS, 'comply', 'sue'];

/** Spans that name a platform; ambiguous names ("X", "Signal") only in the right neighbourhood. */
export function platformSpans(ear: Ear, reading: Reading): Set<Heard> {
  const spans = new Set<Heard>();
  const weak: { sentence: Sentence; heard: Heard }[] = [];
  const outlets: Outlet[] = [];
  for (const sentence of reading.sentences)
    for (const heard of sentence.heard) {
      const platform = means(heard, 'platform');
      if (!platform) continue;
      if (platform.value === OUTLET) outlets.push({ sentence, heard, name: platform.id, weak: platform.weak });
      else if (!platform.weak) spans.add(heard);
      else if (isInUse(ear, reading, platform.id)) weak.push({ sentence, heard });
    }
  const near = reading.sentences.filter(isNear).length;
  const far = reading.sentences.filter((sentence) => hasAny(sentence, OTHER_TRADES)).length;
  const company = spans.size > 0 || near > far;
  for (const { sentence, heard } of weak)
    if (isMeant(sentence, heard, company || isDealtWith(sentence, heard, far === 0))) spans.add(heard);
  addOutlets(outlets, spans);
  for (const sentence of reading.sentences)
    for (const heard of sentence.heard)
      if (spans.has(heard) && (isMedium(sentence, heard) || isKindOf(sentence, heard))) spans.delete(heard);
  return spans;
}

/** "den Messenger Signal": what the next one is, and no name, though there is one of that name. */
const isKindOf = ({ heard, source }: Sentence, name: Heard): boolean =>
  isConcept(name, ['app', 'platform']) &&
  heard.some(
    (one) =>
      one.from === name.to && means(one, 'platform') !== undefined && /^\s+$/.test(source.slice(name.end, one.start)),
  );

const isNear = (sentence: Sentence): boolean =>
  hasAny(sentence, NEIGHBOURHOOD) || sentence.heard.some((heard) => means(heard, 'law'));

/** Whether what is done around a name makes it a platform's. @param alone nothing in the text is of another field */
const isDealtWith = (sentence: Sentence, name: Heard, alone: boolean): boolean =>
  isCutOff(sentence, name) ||
  isBidden(sentence, name) ||
  (alone &&
    (isCut(sentence) ||
      (isForeign(sentence, name) && hasAny(sentence, ACTS_ON_PLATFORMS)) ||
      isAddressee(sentence, name) ||
      opensOn(sentence, name) ||
      isBack(sentence, name)));

/** Whether a weak name was one on the day of the text: an X of 2019 is no platform. */
function isInUse(ear: Ear, { text }: Reading, name: string): boolean {
  const since = ear.since.get(name);
  return since === undefined || text.publishedAt === null || text.publishedAt >= since;
}

/** Somebody in office acts, and the act stands right beside the name: "block Telegram". */
const isCutOff = (sentence: Sentence, name: Heard): boolean => isCut(sentence) && isBesideCut(sentence, name);

/** Tokens between a weak name and what is done to it or what it does. */
const ADDRESS_TOKENS = 3;

/** Tokens between a name that opens a headline and what it does or suffers. */
const OPENING_TOKENS = 4;
/** What a headline says of a platform that it opens on, of whoever has a say or of an order. */
const OPENED_WITH: Concept[] = ['sue', 'refuse', 'comply', 'react', 'deny', 'remove', 'suspend', 'uphold', 'fine'];
const POWER: Concept[] = ['block', 'order', 'court', 'state', 'ministry', 'regulator', 'law'];

/** "Telegram appeals block", "X calls Indian orders unlawful": who is named first does or suffers what platforms do. */
const opensOn = (sentence: Sentence, name: Heard): boolean =>
  sentence.zone === TITLE &&
  name === sentence.heard[0] &&
  name.from === sentence.from &&
  (hasAny(sentence, POWER) || sentence.countries.length > 0) &&
  sentence.heard.some((act) => isConcept(act, OPENED_WITH) && act.from - name.to <= OPENING_TOKENS);

/** Phrases of "Vuelve Telegram". */
const BACK_ALONE = 2;

/** Companies of many trades: they are back in favour, in court, in business. */
const COMPANIES = new Set(OWNERS.values());

/**
 * "Access to X is back", "Telegram works again": a headline that gives back a letter, or that opens on what it gives
 * back, means the platform; what an outage took may be anything.
 */
function isBack(sentence: Sentence, name: Heard): boolean {
  if (sentence.zone !== TITLE || has(sentence, 'outage')) return false;
  const isX = sentence.source.slice(name.start, name.end) === 'X';
  if (!isX && COMPANIES.has(means(name, 'platform')!.id)) return false;
  if (!isX && name !== sentence.heard[0] && sentence.heard.length > BACK_ALONE) return false;
  return sentence.heard.some(
    (act) => isConcept(act, ['restore', 'lift']) && Math.max(name.from - act.to, act.from - name.to) < ADDRESS_TOKENS,
  );
}

/** What only a platform can be bidden to remove; a site or an app may be anybody's. */
const POSTED: Concept[] = ['account', 'channel', 'post', 'video', 'url'];
/** Tokens between a removal and what is to go: "remove the 12 videos". */
const POSTED_TOKENS = 4;

/** "UCC orders X to remove 12 videos about rowing": somebody in office bids it do what only a platform can, whatever else the text is about. */
function isBidden(sentence: Sentence, name: Heard): boolean {
  const { heard } = sentence;
  const isWithin = (one: Heard, other: Heard, tokens: number): boolean =>
    Math.max(other.from - one.to, one.from - other.to) <= tokens;
  return (
    hasOffice(sentence) &&
    heard.some((act) => isConcept(act, ['order', 'ask']) && isWithin(act, name, 1)) &&
    heard.some(
      (act) =>
        isConcept(act, ['remove', 'block', 'withhold', 'suspend', 'restore']) &&
        isWithin(act, name, ADDRESS_TOKENS) &&
        heard.some((one) => one !== act && isConcept(one, POSTED) && isWithin(act, one, POSTED_TOKENS)),
    )
  );
}

/** Headline or lead fine it a sum, write to it, deny a ban on it or tell that it goes to court: "Telegram fined $1 million", "notice to X". */
function isAddressee(sentence: Sentence, name: Heard): boolean {
  if (sentence.zone === BODY) return false;
  const beside = (concepts: Concept[]): boolean =>
    sentence.heard.some(
      (act) =>
        (isConcept(act, concepts) || (concepts.includes('money') && means(act, 'scale'))) &&
        Math.max(name.from - act.to, act.from - name.to) <= ADDRESS_TOKENS &&
        !/[:;–—|]/.test(sentence.source.slice(Math.min(name.end, act.end), Math.max(name.start, act.start))),
    );
  if (has(sentence, 'fine') && beside(['fine', 'money', 'sue'])) return namesSum(sentence) || has(sentence, 'sue');
  return hasOffice(sentence) && beside(['notice', 'charge', 'sue', 'deny', 'fine', 'uphold', 'rule', 'strike']);
}

/** Three letters of another script than Latin, one after the other. */
const OTHER_SCRIPT = /(?:(?!\p{sc=Latin})\p{L}){3}/u;

/** "суд отклонил жалобу Telegram": in a text of another script a Latin name is no word of the language. */
function isForeign({ source }: Sentence, name: Heard): boolean {
  return /^\p{Lu}\p{sc=Latin}*$/u.test(source.slice(name.start, name.end)) && OTHER_SCRIPT.test(source);
}

/** Somebody in office cuts it off, fines it or gives it back: then it is no letter and no bird. */
function isCut(sentence: Sentence): boolean {
  return (
    hasAny(sentence, ['block', 'withhold', 'suspend', 'halt', 'lift', 'restore', 'fine', 'stay']) &&
    (hasAny(sentence, ['court', 'state', 'ministry', 'critic']) ||
      sentence.heard.some((heard) => means(heard, 'country')))
  );
}

const NOT_BEFORE_X = particle('noPlatformX');
const NOT_AFTER_X = particle('xOfSomething');

/** With a capital, or in a script that has none. */
const isWrittenAsName = (sentence: Sentence, heard: Heard): boolean =>
  !/^\p{Ll}/u.test(sentence.source.slice(heard.start));

/** A weak name counts with a capital, in company. */
function isMeant(sentence: Sentence, heard: Heard, company: boolean): boolean {
  if (!company && !has(sentence, 'company')) return false;
  if (!isWrittenAsName(sentence, heard)) return false;
  if (sentence.source.slice(heard.start, heard.end) !== 'X') return true;
  return (
    !NOT_BEFORE_X.has(sentence.tokens[heard.from - 1]?.word ?? '') &&
    !NOT_AFTER_X.has(sentence.tokens[heard.to]?.word ?? '')
  );
}
