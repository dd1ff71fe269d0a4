/** What a number counts: the noun after it or, with a counter, before it. */
import type { Target, TargetKind } from '../finding.ts';
import type { Concept } from '../../words/listen.ts';
import type { Count } from './numbers.ts';
import { hasAny, type Heard, isConcept, means, type Sentence } from './sentences.ts';
import { ending, particle, particlesOf } from './particle.ts';

/** A counted target and the span that says it. */
export interface CountedTarget extends Target {
  sentence: Sentence;
  from: number;
  to: number;
  weight: number;
  /** It is the sum of these two lists. */
  parts?: [number, number];
}

const OF = particlesOf('ofCountry');
const THEIR = particle('their');
const OWNS = particle('owns');

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
/** Tokens after a number in which its noun is looked for. */
export const LOOK_AHEAD = 6;

/** "nine journalists lost their accounts", "5,000 leaders' accounts": one account each. */
function accountsOf(sentence: Sentence, count: Count, people: Heard): CountedTarget | null {
  const { tokens, source, heard } = sentence;
  // "the accounts of four journalists"
  const theirs = heard.find(
    (one) =>
      isConcept(one, ['account']) &&
      (one.to === count.from || (one.to === count.from - 1 && OF(sentence).has(tokens[one.to]!.word))) &&
      // "52 accounts, two people said": who tells it
      !PARTED.test(source.slice(one.end, tokens[count.from]!.start)) &&
      count.value >= 2,
  );
  if (theirs) {
    const { value, qualifier } = count;
    return { kind: 'account', count: value, qualifier, sentence, from: theirs.from, to: people.to, weight: 0 };
  }
  const accounts = heard.find((one) => one.from >= people.to && isConcept(one, ['account']));
  if (!accounts || accounts.from - people.to > LOOK_AHEAD - 2 || count.value < 2) return null;
  const between = tokens.slice(people.to, accounts.from);
  const own =
    between.some(({ word }) => THEIR.has(word)) ||
    (between.length === 1 && OWNS.has(between[0]!.word)) ||
    (between.length === 0 && /^['’]/.test(source.slice(tokens[people.to - 1]!.end, tokens[accounts.from]!.start)));
  const others = heard.some(
    (one) => one.from >= people.to && one.to <= accounts.from && isConcept(one, ['crime', 'say']),
  );
  if (!own || others) return null;
  const { value, qualifier } = count;
  return { kind: 'account', count: value, qualifier, sentence, from: count.from, to: accounts.to, weight: 0 };
}

const PARTED = /[,;:|،、，।–—(]/u;

/** More of a kind than anybody blocks at once: then the number counts those who use it. */
const MOST: Record<TargetKind, number> = {
  account: 5e9,
  post: 5e9,
  url: 5e9,
  site: 1e8,
  app: 1e6,
  channel: 5e9,
  video: 5e9,
  song: 1e8,
  other: 5e9,
};

/** "notices to nine platforms", "orders five platforms to block": they are written to. */
function isAddressed(sentence: Sentence, count: Count, noun: Heard, kind: TargetKind): boolean {
  if (kind !== 'app') return false;
  if (sentence.heard.some((one) => one.to === count.from && isConcept(one, ['ask', 'warn', 'sue', 'charge'])))
    return true;
  const next = sentence.heard.find((one) => one.from === noun.to + 1);
  return (
    sentence.tokens[noun.to]?.word === 'to' &&
    next !== undefined &&
    isConcept(next, ['block', 'remove', 'withhold', 'suspend', 'restore', 'comply']) &&
    sentence.heard.some((one) => one.to <= noun.from && isConcept(one, ['order', 'ask', 'notice']))
  );
}

const OTHERS = particle('others');
const MORE = particle('more');
const AND = particlesOf('and', 'with');

/** "Viber, Signal and two more apps": the apps named before belong to the list. */
function namedBefore(sentence: Sentence, count: Count, noun: Heard): number {
  const { tokens, source, heard, from } = sentence;
  const around = [tokens[count.from - 1], ...tokens.slice(count.to, noun.from), tokens[noun.to]].map(
    (one) => one?.word,
  );
  const other = around.some((word) => OTHERS.has(word ?? ''));
  if (!other && !around.some((word) => MORE.has(word ?? ''))) return 0;
  const start = OTHERS.has(tokens[count.from - 1]?.word ?? '') ? count.from - 1 : count.from;
  const last = tokens[start - 1];
  if (!last || start <= from) return 0;
  const joined = AND(sentence).has(last.word) || (other && /^,\s*$/.test(source.slice(last.end, tokens[start]!.start)));
  if (!joined) return 0;
  return new Set(heard.flatMap((one) => (one.to <= start ? [means(one, 'platform')?.id ?? ''] : [])).filter(Boolean))
    .size;
}

/** "138 YouTube links": what a link on a video site leads to. */
function isOfVideos(sentence: Sentence, noun: Heard): boolean {
  return sentence.heard.some(
    (one) => one.from < noun.to && one.to >= noun.from && means(one, 'platform', 'YouTube') !== undefined,
  );
}

const OUTLETS = particle('outlets');
const SERVICES: ReadonlySet<string> = new Set([...particle('services'), ...OUTLETS]);

const SOCIAL = /^so[cz]i|^społeczno|^соци/u;

/** "cut access to eight services": what is shut by name and number; of the internet or of banks they are none. */
function services(sentence: Sentence, count: Count): CountedTarget | null {
  const at = [count.to, count.to + 1].find((one) => SERVICES.has(sentence.tokens[one]?.word ?? ''));
  if (at === undefined || at >= sentence.to || count.value < 2 || count.value > MOST.app) return null;
  // "les 4 médias sociaux" are no outlets
  if (SOCIAL.test(sentence.tokens[at + 1]?.word ?? '')) return null;
  const another = sentence.heard.some(
    (one) => one.from >= count.to && one.from < at && !isConcept(one, ['online', 'platform']),
  );
  if (another || !hasAny(sentence, ['block', 'suspend', 'halt', 'lift', 'restore'])) return null;
  const { value, qualifier } = count;
  // "porn sites: access to four services cut"
  const isSite = OUTLETS.has(sentence.tokens[at]!.word) || (hasAny(sentence, ['site']) && !hasAny(sentence, ['app']));
  const kind = isSite ? 'site' : 'app';
  return { kind, count: value, qualifier, sentence, from: count.from, to: at + 1, weight: 0 };
}

/** Whether a sentence names anything that a number could count. */
export const countsAny = (sentence: Sentence): boolean =>
  hasAny(sentence, COUNTABLE) ||
  sentence.tokens.slice(sentence.from, sentence.to).some((token) => SERVICES.has(token.word));

/** What a number counts: the first target noun after it, unless something else that is counted stands between. */
export function counted(sentence: Sentence, count: Count, limit: number): CountedTarget | null {
  const shut = services(sentence, count);
  if (shut) return shut;
  for (const heard of sentence.heard) {
    if (heard.from < count.to || heard.from >= limit) continue;
    const kind = kindOf(heard);
    if (kind && isFirstOfTwo(sentence, heard)) continue;
    if (kind) return isCounted(sentence, count, heard, kind) ? targetOf(sentence, count, heard, kind) : null;
    if (isConcept(heard, ['people'])) return accountsOf(sentence, count, heard);
    if (countsOther(count, heard)) return null;
  }
  return null;
}

/** "32 protest song videos": of two nouns side by side the last, where the first is one of its kind. */
const isFirstOfTwo = ({ heard, source }: Sentence, noun: Heard): boolean =>
  /^[a-z]+(?<!s)$/i.test(source.slice(noun.start, noun.end)) &&
  heard.some((one) => one.from === noun.to && kindOf(one) && /^[a-z]+s$/i.test(source.slice(one.start, one.end)));

const BESIDE_TARGETS: Concept[] = ['notice', 'comply', 'sport', 'road', 'travel', 'market'];

/** "48 hours to remove", a deadline heard as one phrase; "two roads": the number is of something else. */
const countsOther = (count: Count, heard: Heard): boolean =>
  isConcept(heard, NO_TARGET) ||
  means(heard, 'month') !== undefined ||
  (heard.from === count.to && isConcept(heard, BESIDE_TARGETS));

/** Whether right after a number stands something else that it counts: "3 days". */
export const countsElse = ({ heard }: Sentence, count: Count): boolean =>
  heard.some((one) => one.from === count.to && countsOther(count, one));

/** Whether the number is of the noun: neither too many nor a year, nobody written to, nothing that parts them. */
const isCounted = (sentence: Sentence, count: Count, noun: Heard, kind: TargetKind): boolean =>
  count.value >= 2 &&
  count.value <= MOST[kind] &&
  !isAddressed(sentence, count, noun, kind) &&
  !(count.yearlike && noun.from > count.to) &&
  !breaks(sentence, count, noun.from);

/** The noun that is counted, with the second kind that the same number is of and the apps named before it. */
function targetOf(sentence: Sentence, count: Count, noun: Heard, kind: TargetKind): CountedTarget {
  const mixed = mixedWith(sentence, noun, kind);
  const named = kind === 'app' ? namedBefore(sentence, count, noun) : 0;
  return {
    kind: mixed ? 'other' : kind === 'url' && isOfVideos(sentence, noun) ? 'video' : kind,
    count: count.value + named,
    qualifier: count.qualifier,
    sentence,
    from: count.from,
    to: mixed?.heard.to ?? noun.to,
    weight: 0,
    ...(mixed && kind !== 'other' && mixed.kind !== 'other' && { of: [kind, mixed.kind] }),
  };
}

/** "アカウント1178件", "사이트 35개", "වෙබ් අඩවි 24ක්": the noun first, then the number and its counter. */
export function countedBefore(sentence: Sentence, count: Count): CountedTarget | null {
  const counter = counterAfter(sentence, count);
  const to = counter?.to ?? (COUNTER_ENDING.test(sentence.tokens[count.to - 1]!.word) ? count.to : null);
  if (to === null || count.value < 2) return null;
  // "12件のアカウント", "59款应用": the noun comes after all.
  const after = sentence.tokens[to]?.word ?? '';
  const next = to + (LINKS.has(after) ? 1 : 0);
  if (sentence.heard.some((heard) => heard.from === next && kindOf(heard))) return null;
  const noun = sentence.heard.find(
    (heard) => kindOf(heard) && heard.to <= count.from && count.from - heard.to <= PARTICLE,
  );
  if (!noun) return null;
  const { value, qualifier } = count;
  return { kind: kindOf(noun)!, count: value, qualifier, sentence, from: noun.from, to, weight: 0 };
}
/** The counter of a number: 件. */
export const counterAfter = ({ heard }: Sentence, { to }: Count): Heard | undefined =>
  heard.find((one) => one.from === to && means(one, 'counter'));
const COUNTER_ENDING = ending('counterEnding');
/** A particle may stand between noun and number. */
const PARTICLE = 1;
const LINKS = particle('link');

/** What the last noun before a token is, of those that a number may count; null where there is none. */
export const kindBefore = ({ heard }: Sentence, at: number): TargetKind | null =>
  heard.flatMap((one) => (one.to <= at ? (kindOf(one) ?? []) : [])).at(-1) ?? null;

function kindOf(heard: Heard): TargetKind | null {
  // Pages and communities: kept by an account, and no account.
  if (isConcept(heard, ['account']) && isConcept(heard, ['content'])) return 'other';
  // "web pages": no page of anybody
  if (isConcept(heard, ['account']) && isConcept(heard, ['site'])) return 'site';
  // "22 social networking sites": platforms
  if (isConcept(heard, ['site']) && isConcept(heard, ['platform']) && isConcept(heard, ['app'])) return 'app';
  for (const [concept, kind] of KINDS) if (isConcept(heard, [concept])) return kind;
  return null;
}

/** A comma, colon or dash between number and noun parts them; so does a stretch of unknown words. */
function breaks(sentence: Sentence, count: Count, to: number): boolean {
  const from = count.to;
  const { tokens, source } = sentence;
  for (let i = from; i <= to && i < sentence.to; i++) {
    const between = source.slice(tokens[i - 1]!.end, tokens[i]!.start);
    // "thirty-two (32) channels", and not "Chad (32)"
    const gap = i === from && from - count.from > 1 ? between.replace(/^[)）]/, '') : between;
    if (/[,:;()|।]|\s[-–—]\s/u.test(gap)) return true;
  }
  return to - from > 4;
}

/** What joins two of a list. */
export const JOINS = particlesOf('and', 'or');

const TO = particle('spokenTo');

const ARTICLES = particle('article');

/** "tweets and accounts", "accounts/URLs": one number for two kinds. */
function mixedWith(sentence: Sentence, heard: Heard, kind: TargetKind): { heard: Heard; kind: TargetKind } | null {
  const { tokens, source } = sentence;
  for (const other of sentence.heard) {
    if (other.from < heard.to || other.from > heard.to + 3) continue;
    const second = kindOf(other);
    if (!second || second === kind) continue;
    const gap = source.slice(tokens[heard.to - 1]!.end, tokens[heard.to]!.start);
    const joined = JOINS(sentence).has(tokens[heard.to]!.word) || gap.includes('/');
    const between = tokens.slice(heard.to, other.from);
    const counted = sentence.heard.some((one) => one.from >= heard.to && one.to <= other.from && means(one, 'number'));
    // "25 apps and their websites": the sites of the same 25
    if (between.some((token) => THEIR.has(token.word))) continue;
    // "one account and a website"
    if (between.some((token) => ARTICLES.has(token.word))) continue;
    // "ट्विटर को 50 ट्वीट और यूट्यूब को वीडियो": each is told its own
    if (between.some((token) => TO.has(token.word))) continue;
    if (joined && !counted && between.every((token) => !/^\d/.test(token.word))) return { heard: other, kind: second };
  }
  return null;
}
