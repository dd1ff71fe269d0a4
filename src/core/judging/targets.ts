/** What an order is about, counted: a number, then what it counts, in the sentence that tells the act. */
import { type Action, CUTTING, type Target } from '../finding.ts';
import type { Concept } from '../../words/listen.ts';
import {
  counted,
  type CountedTarget,
  countedBefore,
  counterAfter,
  countsAny,
  countsElse,
  JOINS,
  kindBefore,
  LOOK_AHEAD,
} from './counted.ts';
import { datesOf } from './dates.ts';
import { isNoCount } from './nocount.ts';
import { type Count, countsOf } from './numbers.ts';
import { saidEarlier, takenBack, type TakenBack } from './takenback.ts';
import type { Reading } from './reading.ts';
import { particle, particlesOf } from './particle.ts';
import { CHANGES } from './roles.ts';
import { withSums } from './sums.ts';
import { BODY, has, hasAny, type Heard, isConcept, LEAD, means, type Sentence, TITLE } from './sentences.ts';

const ACTS_ON_TARGETS: readonly Concept[] = [...CHANGES, 'order', 'comply', 'ask'];

/** What an order is about: counted things, each with the span that says it. */
export function targetsOf(reading: Reading, action: Action): CountedTarget[] {
  if (action === 'fine') return [];
  // A fact-check names channels, and nobody acts on them.
  if (action === 'statement' && !reading.sentences.some((sentence) => hasAny(sentence, ACTS_ON_TARGETS))) return [];
  const found = reading.sentences
    .flatMap((sentence) => inSentence(sentence, reading, action))
    .filter((one) => !isMachineBelow(one))
    .map((one) => (isOfMachine(one, reading) ? { ...one, kind: 'other' as const } : one));
  const fitting = found.filter((one) => fits(one, action) && !found.some(({ instead }) => isSameNumber(one, instead)));
  return withSums(
    choose(fitting, action).map((one) => takingBack(one, found, reading)),
    reading,
  );
}

const isSameNumber = (one: Target, other: Target | undefined): boolean =>
  other !== undefined && one.kind === other.kind && one.count === other.count;

/** With the number that is taken back for it, in its own sentence, in another that counts the same, or as what an earlier version said. */
function takingBack(one: CountedTarget, found: readonly CountedTarget[], reading: Reading): CountedTarget {
  if (one.instead) return one;
  const said = found.find((other) => other.instead && isSameNumber(other, one))?.instead ?? saidBefore(one, reading);
  return said ? { ...one, instead: said } : one;
}

/** "An earlier version of this report said 310." */
const saidBefore = (one: CountedTarget, reading: Reading): Target | undefined =>
  reading.sentences
    .flatMap((sentence) => {
      const earlier = saidEarlier(sentence, plainCounts(sentence, reading));
      return earlier ? [ofItsKind(sentence, earlier, one)] : [];
    })
    .find(({ kind, count }) => kind === one.kind && count !== one.count);

/** "655,000 IP addresses of Amazon" below the lead: machines that a block hits besides. */
const isMachineBelow = ({ kind, sentence, from, to }: CountedTarget): boolean =>
  kind === 'url' && sentence.zone === BODY && sentence.tokens.slice(from, to).some(({ word }) => IP.test(word));

/** "IP addresses": those of machines, and of no page. */
const isOfMachine = ({ kind, sentence, to }: CountedTarget, { sentences }: Reading): boolean =>
  kind === 'url' &&
  ADDRESS.test(sentence.tokens[to - 1]!.word) &&
  sentences.some((one) => one.zone !== BODY && one.tokens.slice(one.from, one.to).some(({ word }) => IP.test(word)));
const ADDRESS = /^(?:add?ress|adres|direcc|endere|indirizz|alamat|адрес)/;
const IP = /^ips?$/;

/** Acts that are about what platforms must do, and not about platforms. */
const ADDRESSING: readonly Action[] = ['notice', 'challenge', 'other'];
/** What a sentence says that tells below how much is given back. */
const GIVEN_BACK: Concept[] = ['restore', 'lift', 'stay', 'block', 'suspend', 'halt'];

/** What single orders are about, and of how much at most: "it has removed 6 million videos" below is what a platform does by itself. */
const ORDERED: readonly Action[] = ['block', 'restore', 'ruling', 'challenge', 'notice'];
const MOST_ORDERED = 1e6;

/** Platforms that are written to are no targets; a ruling's own sentences name what it rules on. */
function fits(one: CountedTarget, action: Action): boolean {
  if (ADDRESSING.includes(action) && one.kind === 'app') return false;
  if (action === 'challenge' && pleads(one)) return false;
  if (one.sentence.zone === BODY && one.count >= MOST_ORDERED && ORDERED.includes(action)) return false;
  if (action === 'restore' && one.sentence.zone !== TITLE) {
    if (!hasAny(one.sentence, GIVEN_BACK)) return false;
    if (one.sentence.zone === BODY) return one.kind !== 'post' && one.kind !== 'other';
  }
  return action !== 'ruling' || one.sentence.zone !== BODY || isListing(one.sentence);
}

/** "Two message boards have asked a court": they are the ones who go to court. */
function pleads({ sentence, to }: CountedTarget): boolean {
  // "two boards, Kiwi Farms and 4chan, have sued"
  const next = sentence.heard.find((heard) => heard.from >= to && !means(heard, 'platform'));
  return next !== undefined && isConcept(next, ['sue', 'ask']);
}

function inSentence(sentence: Sentence, reading: Reading, action: Action): CountedTarget[] {
  const numbers = countsOf(sentence, reading);
  if (numbers.length === 0 || !countsAny(sentence)) return [];
  const found: CountedTarget[] = [];
  const pairs = pairsIn(sentence, reading);
  const plain = plainCounts(sentence, reading);
  const wrong = [...pairs.map(({ wrong }) => wrong), saidEarlier(sentence, plain)];
  const isWhole = (count: Count): boolean => GIVING_BACK.includes(action) && isOneOf(sentence, count);
  const counts = plain.filter((count) => !wrong.includes(count) && !isWhole(count));
  let carried = 0;
  let part: Count | null = null;
  for (const [index, count] of counts.entries()) {
    const next = counts[index + 1];
    if (next && isPartOf(sentence, count, next)) {
      part = GIVING_BACK.includes(action) ? count : null;
      carried = 0;
      continue;
    }
    const countedAs = (value: number): CountedTarget | null => countedOf(sentence, { ...count, value }, next);
    const value: number = part?.value ?? count.value + carried;
    const single = value === 1 ? countedAs(2) : null;
    if (single) {
      addSingle(found, single);
      carried = 0;
      continue;
    }
    const pair = pairs.find(({ right }) => right === count);
    const target = countedAs(value) ?? (pair ? countedBeside(sentence, pair) : null);
    const from: number | undefined = part?.from;
    carried = target || part || count.yearlike || !isElliptic(sentence, count, next) ? 0 : carried + count.value;
    part = null;
    if (target && !isHost(sentence, target, count, found))
      found.push({
        ...target,
        from: from ?? target.from,
        weight: weigh(sentence, target, action),
        ...(pair && { instead: ofItsKind(sentence, pair.wrong, target) }),
      });
  }
  return found;
}

/** The numbers that may count something: no sums, ages, hours or days. */
function plainCounts(sentence: Sentence, reading: Reading): Count[] {
  const dates = datesOf(sentence, reading);
  return countsOf(sentence, reading)
    .filter((count) => !isNoCount(sentence, count) && !isTime(sentence, count, reading))
    .filter((count) => !dates.some((date) => count.from < date.to && count.to > date.from));
}

/** What a number counts. @param next the number after it, beyond which nothing is its own */
const countedOf = (sentence: Sentence, count: Count, next?: Count): CountedTarget | null =>
  countedBefore(sentence, count) ??
  counted(sentence, count, Math.min(sentence.to, count.to + LOOK_AHEAD, next?.from ?? sentence.to));

function pairsIn(sentence: Sentence, reading: Reading): TakenBack[] {
  const numbers = countsOf(sentence, reading);
  const endOf = (count: Count): number =>
    countedOf(sentence, count, numbers[numbers.indexOf(count) + 1])?.to ??
    counterAfter(sentence, count)?.to ??
    count.to;
  const isCount = (one: Count): boolean => one.value > 1 && !one.yearlike && !countsElse(sentence, one);
  return takenBack(sentence, numbers, isCount, endOf, reading.verbLast);
}

/** "the number of channels blocked is 301, not 310", "not 310 channels but 301": what a right number counts is said beside the wrong one, or elsewhere. */
function countedBeside(sentence: Sentence, { wrong, right }: TakenBack): CountedTarget | null {
  const { value: count, qualifier, from, to } = right;
  const kind =
    countedOf(sentence, wrong)?.kind ??
    kindBefore(sentence, Math.min(wrong.from, from)) ??
    kindBefore(sentence, sentence.to);
  return kind && { kind, count, qualifier, sentence, from, to, weight: 0 };
}

/** A number that is taken back, of what it counts itself ("47 channels, not 74 sites"), or of the same as the right one. */
function ofItsKind(sentence: Sentence, count: Count, right: Target): Target {
  const { kind, of } = countedOf(sentence, count) ?? right;
  return { kind, count: count.value, qualifier: count.qualifier, ...(of && { of }) };
}

/** "3 Twitter accounts, one Facebook account and a site": of its kind one more. */
function addSingle(found: CountedTarget[], single: CountedTarget): void {
  const last = found.at(-1);
  if (last?.kind === single.kind && single.from - last.to <= LIST_TOKENS) last.count += 1;
  else found.push({ ...single, count: 1, weight: 0 });
}

/** "siku 90": in Swahili what is counted stands before its number. */
const isTime = ({ heard }: Sentence, count: Count, { language }: Reading): boolean =>
  language === 'sw' && heard.some((one) => one.to === count.from && isConcept(one, ['time']));

/** Tokens between two of a list. */
const LIST_TOKENS = 2;

/** Acts that may give back a part: what was ordered is the whole. */
const GIVING_BACK: readonly Action[] = ['restore', 'ruling'];

const OUT_OF = particle('outOf');
const ONE_OF = particlesOf('oneOf');

/** "one of the four sites", "l'un des quatre sites": how many there are, of which one is meant. */
function isOneOf(sentence: Sentence, { from }: Count): boolean {
  let one = from - 1;
  while (one > sentence.from && OUT_OF.has(sentence.tokens[one]!.word)) one--;
  return one < from - 1 && ONE_OF(sentence).has(sentence.tokens[one]!.word);
}

/** Whether a headline gives back some of what it counts: "two of six sites", "one of the four". */
export const givesBackPart = (sentence: Sentence, reading: Reading): boolean =>
  sentence.zone === TITLE &&
  hasAny(sentence, ['restore', 'lift']) &&
  (tellsPart(sentence, reading) || countsOf(sentence, reading).some((count) => isOneOf(sentence, count)));

/** "4 out of 32 websites": what was given back is 4; what was ordered is 32. */
function isPartOf(sentence: Sentence, count: Count, next: Count): boolean {
  const between = sentence.tokens.slice(count.to, next.from);
  return (
    between.length > 0 &&
    between.length < 4 &&
    between.every((token) => OUT_OF.has(token.word)) &&
    count.value <= next.value
  );
}

/** Whether a sentence tells of a part of what it counts: "900 of 1,187 channels", "97 per cent of 1,435 accounts"; one of 8,000 is an example. */
export function tellsPart(sentence: Sentence, reading: Reading): boolean {
  const counts = countsOf(sentence, reading);
  return counts.some((count, index) => {
    const next = counts[index + 1];
    // "6,096, and 9,849 in 2020": a year is no part of what it is followed by.
    const mayBePart = count.value > 1 && !count.yearlike;
    if (mayBePart && next && next.value > count.value && isPartOf(sentence, count, next)) return true;
    const isShare = sentence.heard.some((one) => one.from === count.to && isConcept(one, ['share']));
    return isShare && count.value < 100;
  });
}

/** "4 Facebook, 3 Instagram, 5 Twitter accounts", "10 domestic and 6 Pakistani channels": the noun comes once, at the end. */
function isElliptic(sentence: Sentence, count: Count, next: Count | undefined): boolean {
  if (sentence.heard.some((heard) => heard.from === count.to && means(heard, 'platform') !== undefined)) return true;
  if (!next || sentence.heard.some((heard) => heard.from === count.to && isConcept(heard, ['time']))) return false;
  const between = sentence.tokens.slice(count.to, next.from).filter((token) => !JOINS(sentence).has(token.word));
  // "6 Pakistani channels", and "4 Chinese apps" as one phrase
  const of = sentence.heard.find((heard) => heard.from === next.to);
  return between.length === 1 && of !== undefined && (means(of, 'country') !== undefined || of.to - of.from > 1);
}

const HOSTING = particle('hosting');
const TOGETHER = particle('together');

/** "45 videos from 10 channels": the channels only host. */
function isHost(sentence: Sentence, target: CountedTarget, count: Count, before: CountedTarget[]): boolean {
  const last = before.at(-1);
  if (!last || last.kind === target.kind) return false;
  const word = sentence.tokens[count.from - 1]?.word ?? '';
  // "together with 33 sites"
  const isJoined = TOGETHER.has(sentence.tokens[count.from - 2]?.word ?? '');
  return HOSTING.has(word) && !isJoined && count.from - last.to < 5;
}

function weigh(sentence: Sentence, target: CountedTarget, action: Action): number {
  let weight = sentence.zone === TITLE ? 3 : sentence.zone === LEAD ? 2 : 1;
  if (hasAny(sentence, ACTS_ON_TARGETS)) weight += 1;
  if (isListing(sentence)) weight += 1;
  if (!isWhatIsTold(sentence, action) && isBackground(sentence, target)) weight -= 3;
  return weight;
}

const LISTS = particlesOf('lists');

/** "the annex lists 32 videos", "over 50 tweets are covered": below, what an order is about, in no word of what it does. */
const isListing = (sentence: Sentence): boolean =>
  sentence.zone === BODY &&
  !hasAny(sentence, [...ACTS_ON_TARGETS, 'say', 'earlier']) &&
  sentence.tokens.slice(sentence.from, sentence.to).some(({ word }) => LISTS(sentence).has(word));

/** "since December 4.7 million accounts", "nine profiles that were blocked since 2023": a report counts a time, and what is given back was taken before. */
const isWhatIsTold = ({ zone }: Sentence, action: Action): boolean =>
  zone === LEAD && (action === 'report' || action === 'restore');

/** "102 channels so far", "earlier", "in April": told as context. */
function isBackground(sentence: Sentence, target: CountedTarget): boolean {
  if (sentence.zone === TITLE) return false;
  return (
    sentence.heard.some(
      (heard) =>
        isConcept(heard, ['earlier']) &&
        heard.from < target.to + 8 &&
        heard.to > target.from - 8 &&
        !isSinceDay(sentence, heard),
    ) &&
    (sentence.zone === BODY || !has(sentence, 'order'))
  );
}

/** "since Friday", "seit Freitag": news, and no background. */
const isSinceDay = ({ heard }: Sentence, since: Heard): boolean =>
  heard.some((one) => one.from >= since.to && one.from - since.to < 2 && means(one, 'weekday') !== undefined);

const NEARLY = 0.2;

/** The headline's figures first; an exact figure of the body replaces a rounded one; others only from the sentence that tells the act. */
function choose(found: CountedTarget[], action: Action): CountedTarget[] {
  const titles = found.filter((one) => one.sentence.zone === TITLE && one.count > 1);
  const chosen: CountedTarget[] = [...titles];
  const instead = (other: CountedTarget, one: CountedTarget): void => {
    chosen[chosen.indexOf(other)] = one;
  };
  for (const one of found) {
    if (one.sentence.zone === TITLE || one.count < 2) continue;
    const twin = chosen.find((other) => other.count === one.count && !isBesideItself(other, one, found));
    const alike =
      chosen.find((other) => other.kind === one.kind) ??
      chosen.find((other) => (other.kind === 'other') !== (one.kind === 'other'));
    if (CUTTING.includes(action) && isBesides(one, chosen, titles)) chosen.push(one);
    else if (twin) {
      if (isFuller(one, twin)) instead(twin, one);
    } else if (alike) {
      if (isRounded(alike, one) || isNearer(one, alike)) instead(alike, one);
      else if (besideTwin(one, found, chosen) || (isBeside(one, alike) && !titles.includes(alike))) chosen.push(one);
      else if (CUTTING.includes(action) && one.kind === alike.kind && isOfOtherList(one, found, titles))
        chosen.push(one);
    } else if (tells(one, titles, action) || (CUTTING.includes(action) && isListed(one, found, titles)))
      chosen.push(one);
  }
  return chosen;
}

/** "two accounts, two sites", and two sites in the headline: the accounts are others. */
const isBesideItself = (twin: CountedTarget, one: CountedTarget, found: readonly CountedTarget[]): boolean =>
  twin.kind !== one.kind &&
  found.some((other) => other.sentence === one.sentence && other.kind === twin.kind && other.count === twin.count);

/** One number, two nouns: "747 websites" above, "747 URLs" below; a mixed one is the fuller. */
const isFuller = (one: CountedTarget, twin: CountedTarget): boolean =>
  one.kind === 'other' &&
  twin.kind !== 'other' &&
  twin.kind !== 'app' &&
  twin.sentence.zone === TITLE &&
  one.weight > 1;

/** Nearly the same figure, told more exactly; or with the one that is named: "Free Fire, 53 more apps" are 54. */
function isNearer(one: CountedTarget, other: CountedTarget): boolean {
  const near = Math.abs(other.count - one.count) / Math.max(other.count, one.count) < NEARLY;
  return near && ((one.weight > 0 && moreExact(one, other)) || (one.weight >= 0 && one.count === other.count + 1));
}

/** Another figure for the same kind of thing, in the same sentence of the lead. */
const isBeside = (one: CountedTarget, other: CountedTarget): boolean =>
  other.sentence === one.sentence && one.weight >= other.weight && other.sentence.zone !== BODY;

/** Whether its sentence tells the act clearly enough to count what no other does. */
const tells = (one: CountedTarget, titles: readonly CountedTarget[], action: Action): boolean =>
  one.weight >= (titles.length > 0 ? 3 : action === 'restore' || has(one.sentence, 'order') ? 1 : 2);

/** "27 platforms, together with 33 sites and 64 accounts", "33 sites and 64 accounts have been blocked, too": what a list counts beside the headline's figure. */
function isListed(one: CountedTarget, found: readonly CountedTarget[], titles: readonly CountedTarget[]): boolean {
  if (titles.length === 0) return false;
  const list = found.filter((other) => other !== one && other.sentence === one.sentence && other.kind !== one.kind);
  const isTwin = (other: CountedTarget): boolean =>
    titles.some((title) => title.kind === other.kind && title.count === other.count);
  return list.some(isTwin) ? one.weight >= 1 : list.length > 0 && one.weight >= 2 && !isOfBefore(one.sentence);
}

/** "27 platforms", and below "33 sites, 12 apps and 64 accounts are gone": a list of its own, which counts others of one kind. */
function isOfOtherList(one: CountedTarget, found: readonly CountedTarget[], titles: readonly CountedTarget[]): boolean {
  const list = found.filter(({ sentence }) => sentence === one.sentence);
  return (
    isListed(one, found, titles) &&
    !isOfBefore(one.sentence) &&
    !list.some(({ count }) => titles.some((title) => title.count === count)) &&
    (new Set(list.map(({ kind }) => kind)).size > 2 || saysAlso(one))
  );
}

/** "64 accounts are disabled as well": hit besides what the headline counts. */
const isBesides = (one: CountedTarget, chosen: readonly CountedTarget[], titles: readonly CountedTarget[]): boolean =>
  titles.length > 0 &&
  one.sentence.zone === BODY &&
  one.weight >= 2 &&
  !chosen.some(({ kind, count }) => kind === one.kind || count === one.count) &&
  !isOfBefore(one.sentence) &&
  saysAlso(one);

const ALSO = particle('also');
const saysAlso = ({ sentence, to }: CountedTarget): boolean =>
  sentence.tokens.slice(to, sentence.to).some(({ word }) => ALSO.has(word));

const FORMERLY = particle('formerly');

/** "Since 2021 it has blocked", "… were blocked before": all of it is told as context. */
const isOfBefore = (sentence: Sentence): boolean =>
  has(sentence, 'earlier') ||
  FORMERLY.has(sentence.tokens[sentence.to - 1]!.word) ||
  SINCE.has(sentence.tokens[sentence.from]!.word);
const SINCE = particle('since');

/** "over 1.4 million" above, 1,418,000 below: one figure, however the exact one is told. */
function isRounded(rough: CountedTarget, exact: CountedTarget): boolean {
  if (rough.kind !== exact.kind || rough.count === exact.count || rough.count < 1000) return false;
  const step = 10 ** zerosOf(rough.count);
  return step > 1 && Math.abs(exact.count - rough.count) < step && exact.count % step !== 0;
}

function moreExact(one: CountedTarget, other: CountedTarget): boolean {
  return (one.qualifier === 'exact' && other.qualifier !== 'exact') || zerosOf(one.count) < zerosOf(other.count);
}

/** On how many zeros a number ends: how roughly it is told. */
const zerosOf = (count: number): number => /0*$/.exec(String(count))![0].length;

/** Counted together with a figure of the headline: "2,731 Twitter accounts and 1,717 Facebook accounts". */
function besideTwin(one: CountedTarget, found: CountedTarget[], chosen: CountedTarget[]): boolean {
  return found.some(
    (other) =>
      other.sentence === one.sentence &&
      other !== one &&
      Math.abs(other.from - one.from) < 8 &&
      chosen.some((title) => title.sentence.zone === TITLE && title.count === other.count && title.kind === one.kind),
  );
}
