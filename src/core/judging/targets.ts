/** What an order is about, counted: a number, then what it counts, in the sentence that tells the act. */
import type { Action, Target, TargetKind } from '../finding.ts';
import type { Concept } from '../../words/listen.ts';
import { datesOf } from './dates.ts';
import { type Count, countsOf } from './numbers.ts';
import type { Reading } from './reading.ts';
import { withSums } from './sums.ts';
import { BODY, has, hasAny, type Heard, isConcept, LEAD, means, type Sentence, TITLE } from './sentences.ts';

/** A counted target and the span that says it. */
export interface CountedTarget extends Target {
  sentence: Sentence;
  from: number;
  to: number;
  weight: number;
  /** It is the sum of these two lists. */
  parts?: [number, number];
}

const KINDS: [Concept, TargetKind][] = [
  ['account', 'account'],
  ['post', 'post'],
  ['url', 'url'],
  ['site', 'site'],
  ['app', 'app'],
  ['channel', 'channel'],
  ['video', 'video'],
  ['song', 'song'],
  ['content', 'other'],
];
const COUNTABLE = KINDS.map(([concept]) => concept);
const NO_TARGET: Concept[] = ['people', 'complaint', 'time', 'money', 'share', 'place'];
const ACTS: Concept[] = ['block', 'withhold', 'remove', 'suspend', 'restore', 'lift', 'halt', 'order', 'comply', 'ask'];
const LOOK_AHEAD = 6;

export function targetsOf(reading: Reading, action: Action | null): CountedTarget[] {
  if (action === 'fine') return [];
  const found = reading.sentences.flatMap((sentence) => inSentence(sentence, reading, action));
  const fitting = found.filter((one) => fits(one, action));
  return withSums(choose(fitting, action), reading);
}

/** Platforms that are written to are no targets; a ruling's own sentences name what it rules on. */
function fits(one: CountedTarget, action: Action | null): boolean {
  if (action === 'notice' && one.kind === 'app') return false;
  if (action === 'restore' && one.sentence.zone === BODY) return one.kind !== 'post' && one.kind !== 'other';
  return action !== 'ruling' || one.sentence.zone !== BODY;
}

function inSentence(sentence: Sentence, reading: Reading, action: Action | null): CountedTarget[] {
  if (!hasAny(sentence, COUNTABLE)) return [];
  const found: CountedTarget[] = [];
  const dates = datesOf(sentence, reading);
  const counts = countsOf(sentence, reading)
    .filter((count) => !besideMonth(sentence, count))
    .filter((count) => !dates.some((date) => count.from < date.to && count.to > date.from));
  let carried = 0;
  counts.forEach((count, index) => {
    const next = counts[index + 1];
    if (next && isPartOf(sentence, count, next)) {
      carried = action === 'restore' || action === 'ruling' ? -count.value : 0;
      return;
    }
    const limit = Math.min(sentence.to, count.to + LOOK_AHEAD, next?.from ?? sentence.to);
    const value = carried < 0 ? -carried : count.value + carried;
    const target = countedBefore(sentence, { ...count, value }) ?? counted(sentence, { ...count, value }, limit);
    carried = target || carried < 0 || !isElliptic(sentence, count) ? 0 : carried + count.value;
    if (!target || isHost(sentence, target, count, found)) return;
    found.push({ ...target, weight: weigh(sentence, target) });
  });
  return found;
}

/** A day of the month, whether or not its year is known. */
function besideMonth(sentence: Sentence, count: Count): boolean {
  return sentence.heard.some((heard) => means(heard, 'month') && (heard.to === count.from || heard.from === count.to));
}

const OUT_OF = new Set([
  'of',
  'out',
  'the',
  'de',
  'von',
  'dari',
  'из',
  'में',
  'से',
  'sur',
  'su',
  'd',
  'entre',
  'its',
  'first',
]);

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

/** "4 Facebook, 3 Instagram, 5 Twitter accounts": the noun comes once, at the end. */
function isElliptic(sentence: Sentence, count: Count): boolean {
  return sentence.heard.some((heard) => heard.from === count.to && means(heard, 'platform') !== undefined);
}

/** What a number counts: the first target noun after it, unless something else that is counted stands between. */
function counted(sentence: Sentence, count: Count, limit: number): CountedTarget | null {
  for (const heard of sentence.heard) {
    if (heard.from < count.to || heard.from >= limit) continue;
    const kind = kindOf(heard);
    if (kind) {
      if (count.value < 2 || count.value > 5e9) return null;
      if (count.yearlike && heard.from > count.to) return null;
      if (breaks(sentence, count.to, heard.from)) return null;
      const mixed = mixedWith(sentence, heard, kind);
      return {
        kind: mixed ? 'other' : kind,
        count: count.value,
        qualifier: count.qualifier,
        sentence,
        from: count.from,
        to: mixed?.to ?? heard.to,
        weight: 0,
      };
    }
    if (isConcept(heard, NO_TARGET) || means(heard, 'month')) return null;
    if (heard.from === count.to && isConcept(heard, ['sport', 'road', 'travel', 'market'])) return null;
  }
  return null;
}

/** "アカウント1178件", "사이트 35개": the noun first, then the number and its counter. */
function countedBefore(sentence: Sentence, count: Count): CountedTarget | null {
  const counter = sentence.heard.find((heard) => heard.from === count.to && means(heard, 'counter'));
  if (!counter || count.value < 2) return null;
  // "12件のアカウント", "59款应用": the noun comes after all.
  const after = sentence.tokens[counter.to]?.word ?? '';
  const next = counter.to + (LINKS.has(after) ? 1 : 0);
  if (sentence.heard.some((heard) => heard.from === next && kindOf(heard))) return null;
  const noun = sentence.heard.find(
    (heard) => kindOf(heard) && heard.to <= count.from && count.from - heard.to <= PARTICLE,
  );
  if (!noun) return null;
  const { value, qualifier } = count;
  return { kind: kindOf(noun)!, count: value, qualifier, sentence, from: noun.from, to: counter.to, weight: 0 };
}
/** A particle may stand between noun and number. */
const PARTICLE = 1;
const LINKS = new Set(['の', '的', '의']);

function kindOf(heard: Heard): TargetKind | null {
  for (const [concept, kind] of KINDS) if (isConcept(heard, [concept])) return kind;
  return null;
}

/** A comma, colon or dash between number and noun parts them; so does a stretch of unknown words. */
function breaks(sentence: Sentence, from: number, to: number): boolean {
  const { tokens, source } = sentence;
  for (let i = from; i <= to && i < sentence.to; i++) {
    const gap = source.slice(tokens[i - 1]!.end, tokens[i]!.start);
    if (/[,:;()|।]|\s[-–—]\s/u.test(gap)) return true;
  }
  return to - from > 4;
}

const JOINS = new Set([
  'and',
  'or',
  'und',
  'y',
  'e',
  'et',
  've',
  'dan',
  'i',
  'и',
  'та',
  'و',
  'اور',
  'और',
  'एवं',
  'व',
  'আর',
  'ও',
  'এবং',
  'અને',
  'ਅਤੇ',
  'ਤੇ',
  'మరియు',
  'மற்றும்',
  'ಮತ್ತು',
  'ഉം',
  'आणि',
  'en',
  'a',
]);

/** "tweets and accounts", "accounts/URLs": one number for two kinds. */
function mixedWith(sentence: Sentence, heard: Heard, kind: TargetKind): Heard | null {
  const { tokens, source } = sentence;
  for (const other of sentence.heard) {
    if (other.from < heard.to || other.from > heard.to + 3) continue;
    const second = kindOf(other);
    if (!second || second === kind) continue;
    const gap = source.slice(tokens[heard.to - 1]!.end, tokens[heard.to]!.start);
    const joined = JOINS.has(tokens[heard.to]!.word) || gap.includes('/');
    const between = tokens.slice(heard.to, other.from);
    const counted = sentence.heard.some((one) => one.from >= heard.to && one.to <= other.from && means(one, 'number'));
    if (joined && !counted && between.every((token) => !/^\d/.test(token.word))) return other;
  }
  return null;
}

const HOSTING = new Set(['from', 'on', 'of', 'in', 'across', 'over', 'dari', 'de', 'von', 'da', 'with']);

/** "45 videos from 10 channels": the channels only host. */
function isHost(sentence: Sentence, target: CountedTarget, count: Count, before: CountedTarget[]): boolean {
  const last = before.at(-1);
  if (!last || last.kind === target.kind) return false;
  const word = sentence.tokens[count.from - 1]?.word ?? '';
  return HOSTING.has(word) && count.from - last.to < 5;
}

function weigh(sentence: Sentence, target: CountedTarget): number {
  let weight = sentence.zone === TITLE ? 3 : sentence.zone === LEAD ? 2 : 1;
  if (hasAny(sentence, ACTS)) weight += 1;
  if (isBackground(sentence, target)) weight -= 3;
  return weight;
}

/** "102 channels so far", "earlier", "in April": told as context. */
function isBackground(sentence: Sentence, target: CountedTarget): boolean {
  if (sentence.zone === TITLE) return false;
  return (
    sentence.heard.some(
      (heard) => isConcept(heard, ['earlier']) && heard.from < target.to + 8 && heard.to > target.from - 8,
    ) &&
    (sentence.zone === BODY || !has(sentence, 'order'))
  );
}

const NEARLY = 0.2;

/** The headline's figures first; an exact figure of the body replaces a rounded one; others only from the sentence that tells the act. */
function choose(found: CountedTarget[], action: Action | null): CountedTarget[] {
  const titles = found.filter((one) => one.sentence.zone === TITLE);
  const chosen: CountedTarget[] = [...titles];
  for (const one of found) {
    if (one.sentence.zone === TITLE) continue;
    const same = chosen.findIndex(
      (other) => other.kind === one.kind || (other.kind === 'other') !== (one.kind === 'other'),
    );
    const twin = chosen.find((other) => other.count === one.count);
    if (twin) {
      // One number, two nouns: "747 websites" above, "747 URLs" below; a mixed one is the fuller.
      if (one.kind === 'other' && twin.kind !== 'other' && twin.sentence.zone === TITLE && one.weight > 1)
        chosen[chosen.indexOf(twin)] = one;
      continue;
    }
    if (same >= 0) {
      const other = chosen[same]!;
      const near = Math.abs(other.count - one.count) / Math.max(other.count, one.count) < NEARLY;
      if (near && one.weight > 0 && (moreExact(one, other) || one.count === other.count + 1)) chosen[same] = one;
      else if (besideTwin(one, found, chosen)) chosen.push(one);
      else if (
        other.sentence === one.sentence &&
        one.weight >= other.weight &&
        other.sentence.zone !== BODY &&
        !titles.includes(other)
      )
        chosen.push(one);
      continue;
    }
    if (one.weight >= (titles.length ? 3 : action === 'restore' || has(one.sentence, 'order') ? 1 : 2))
      chosen.push(one);
  }
  return chosen;
}

function moreExact(one: CountedTarget, other: CountedTarget): boolean {
  const zeros = (value: number): number => /0*$/.exec(String(value))![0].length;
  return (one.qualifier === 'exact' && other.qualifier !== 'exact') || zeros(one.count) < zeros(other.count);
}

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
