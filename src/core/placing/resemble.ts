import type { Action, Finding } from '../finding.ts';
import type { Item } from '../item.ts';
import type { FactName, Story } from '../story.ts';
import { figureKeys, nearKeys, wordKeys } from './keys.ts';
import { type Agreement, compareTargets } from './counts.ts';
import { areOtherStates, compareIssuers, comparePlatforms, folded, platformName } from './names.ts';

/**
 * How much an item tells the event that a story tells. Each sign for or against adds its weight, in nats, to what
 * a stranger starts with; the sum at or above `JOIN_AT` joins. Facts carry over where the languages differ; words
 * decide where the facts are those of a saga. The weights were fitted on labelled news and rounded.
 */
export const WEIGHTS = {
  stranger: -4,
  'same address': 6,
  words: 3.8,
  'strange words': -5,
  'another language': -0.5,
  'same issuer': 0.7,
  'another issuer': -0.7,
  'same country': 0.7,
  'same platform': 0.5,
  'rare platform': 1.9,
  'related platform': 0.5,
  'same number': 1.8,
  'near number': 0.3,
  'another number': -2.5,
  'unlike number': -1.8,
  'same figures': 1.7,
  'telling figure': 0.9,
  'other figures': -1.6,
  'another status': -0.8,
  'one of a series': -1.9,
  'same law': 0.4,
  'same order date': 0.2,
  'another order date': -1.7,
  'same action': 2.7,
  'fitting action': 0.4,
  'another action': -2.4,
  near: 3.2,
  'days apart': -2.8,
} as const;
export type Sign = keyof typeof WEIGHTS;

export const JOIN_AT = 0;

/** Why a story cannot be the item's, however alike they sound. */
export type Veto = 'another country' | 'another state' | 'other platforms' | 'another list' | 'another time' | 'undone';

export interface Resemblance {
  story: Story;
  score: number;
  veto: Veto | null;
  /** What bore on it: how strongly (0 to 1), times its weight. */
  signs: { sign: Sign; strength: number; weight: number }[];
}

const DAY = 86_400_000;
/** Reactions come within days; after this nothing is the same event. */
export const APART_DAYS = 21;
const DECAY_DAYS = 4;
/** Two dates of one order may differ by when it was signed, served and reported. */
const SAME_ORDER_DAYS = 1;
const OTHER_ORDER_DAYS = 2;

/** What an item is compared by, read once for all candidates. */
export interface Probe {
  item: Item;
  finding: Finding;
  action: Action;
  keys: ReadonlySet<string>;
  words: string[];
  figures: string[];
  platforms: string[];
  undated: Undated;
  /** Milliseconds, or null where nothing says when. */
  at: number | null;
}

/** Whether what is undated is as old as its first sight (a live feed), or of no known time (a file). */
export type Undated = 'as seen' | 'unknown';

function probe(item: Item, finding: Finding, undated: Undated): Probe {
  const keys = nearKeys(item, finding);
  return {
    item,
    finding,
    action: finding.action ?? 'other',
    keys: new Set(keys),
    words: wordKeys(keys),
    figures: figureKeys(keys),
    platforms: [...new Set((finding.order?.platforms ?? []).map(platformName))],
    undated,
    at: timeOf(item, undated),
  };
}

/** When something was published: milliseconds, or null where nothing says when. */
export function timeOf(telling: Pick<Item, 'publishedAt' | 'seenAt'>, undated: Undated): number | null {
  const at = telling.publishedAt ?? (undated === 'as seen' ? telling.seenAt : null);
  return at === null ? null : Date.parse(at);
}

/** A story with the keys that it shares with the item. */
interface Candidate {
  story: Story;
  shared: ReadonlySet<string>;
}

/** How telling a key is among what is near: 0 for what all share, 1 for what none has. */
type Rarity = (key: string) => number;

function rarityAmong(candidates: readonly Candidate[]): Rarity {
  const seen = new Map<string, number>();
  for (const { shared } of candidates) for (const key of shared) seen.set(key, (seen.get(key) ?? 0) + 1);
  const all = candidates.length + PRIOR;
  return (key) => Math.log(all / ((seen.get(key) ?? 0) + 0.5)) / Math.log(all / 0.5);
}
/** As if so many stories more were at hand that share nothing: few stories say little of what is rare. */
const PRIOR = 8;

/** How an item resembles each of the stories at hand, in their order. What is vetoed is not compared any further. */
export function resemblances(item: Item, finding: Finding, near: readonly Story[], undated: Undated): Resemblance[] {
  const one = probe(item, finding, undated);
  const vetoes = near.map((story) => vetoOf(one, story));
  const candidates = near
    .filter((_, at) => vetoes[at] === null)
    .map((story) => ({ story, shared: new Set(story.keys.filter((key) => one.keys.has(key))) }));
  const rarity = rarityAmong(candidates);
  const compared = candidates.map((candidate) => resemble(one, candidate, rarity)).values();
  return near.map((story, at) => {
    const veto = vetoes[at]!;
    return veto ? { story, veto, signs: [], score: Number.NEGATIVE_INFINITY } : compared.next().value!;
  });
}

function resemble(one: Probe, candidate: Candidate, rarity: Rarity): Resemblance {
  const { story } = candidate;
  const strengths: Strengths = {
    stranger: 1,
    ...signsOfOrder(one, candidate, rarity),
    ...signsOfNumbers(one, story),
    ...signOfAction(one.action, story),
    ...signsOfWords(one, candidate, rarity),
    ...signsOfFigures(one, candidate),
    ...signsOfTime(one, story),
  };
  const signs = (Object.entries(strengths) as [Sign, number][])
    .filter(([, strength]) => strength !== 0)
    .map(([sign, strength]) => ({ sign, strength, weight: strength * WEIGHTS[sign] }));
  return { story, veto: null, signs, score: signs.reduce((sum, { weight }) => sum + weight, 0) };
}

type Strengths = Partial<Record<Sign, number>>;

function signsOfOrder({ item, finding, platforms }: Probe, { story, shared }: Candidate, rarity: Rarity): Strengths {
  const order = finding.order;
  const signs: Strengths = {};
  if (item.url && shared.has(`url:${item.url}`)) signs['same address'] = 1;
  if (!order) return signs;
  if (order.country && order.country === story.facts.country) signs['same country'] = 1;
  const laws = story.facts.legalBasis.map(folded);
  if (order.legalBasis.some((law) => laws.includes(folded(law)))) signs['same law'] = 1;
  const statuses = valuesOf(story, 'status');
  if (order.status && statuses.length > 0 && !statuses.includes(order.status)) signs['another status'] = 1;
  return {
    ...signs,
    ...signOfIssuer(order.issuer, valuesOf(story, 'issuer')),
    ...signsOfPlatforms(platforms, story.facts.platforms.map(platformName), rarity),
    ...signOfOrderDate(order.orderDate, story.facts.orderDate),
  };
}

const valuesOf = (story: Story, fact: FactName): string[] =>
  story.claims.filter((claim) => claim.fact === fact).map((claim) => claim.value);

function signOfIssuer(issuer: string | null, told: readonly string[]): Strengths {
  if (!issuer || told.length === 0) return {};
  const relations = told.map((name) => compareIssuers(name, issuer));
  if (relations.includes('same')) return { 'same issuer': 1 };
  return relations.includes('related') ? {} : { 'another issuer': 1 };
}

function signsOfPlatforms(platforms: readonly string[], told: readonly string[], rarity: Rarity): Strengths {
  const relation = comparePlatforms(platforms, told);
  if (relation === 'related') return { 'related platform': 1 };
  if (relation !== 'same') return {};
  const shared = platforms.filter((name) => told.includes(name));
  return { 'same platform': 1, 'rare platform': Math.max(...shared.map((name) => rarity(`platform:${name}`))) };
}

function signOfOrderDate(date: string | null, told: string | null): Strengths {
  if (!date || !told) return {};
  const days = Math.abs(Date.parse(date) - Date.parse(told)) / DAY;
  if (days <= SAME_ORDER_DAYS) return { 'same order date': 1 };
  return days >= OTHER_ORDER_DAYS ? { 'another order date': 1 } : {};
}

function signsOfNumbers({ finding }: Probe, story: Story): Strengths {
  const [targets, told] = [finding.order?.targets ?? [], story.facts.targets];
  if (targets.length === 0 || told.length === 0) return {};
  const counts = compareTargets(targets, told);
  if (!counts) return { 'unlike number': 1 };
  return { [NUMBER_SIGNS[counts.is]]: 1 };
}

const NUMBER_SIGNS: Record<Agreement, Sign> = { agree: 'same number', near: 'near number', differ: 'another number' };

/** Actions under which outlets tell one event: a judgement told as the block that it orders, an official word on it. */
const FITTING: readonly (readonly [Action, Action])[] = [
  ['block', 'takedown'],
  ['block', 'suspend'],
  ['block', 'statement'],
  ['block', 'rule'],
  ['block', 'ruling'],
  ['takedown', 'suspend'],
  ['takedown', 'statement'],
  ['takedown', 'ruling'],
  ['takedown', 'notice'],
  ['suspend', 'statement'],
  ['notice', 'rule'],
  ['notice', 'statement'],
  ['restore', 'statement'],
  ['restore', 'ruling'],
  ['fine', 'ruling'],
  ['rule', 'statement'],
  ['report', 'statement'],
  ['shutdown', 'block'],
  ['fine', 'notice'],
];
const FITS = new Set(FITTING.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** Transparency reports and extended shutdowns come in series that differ in little but their dates. */
const SERIAL: readonly Action[] = ['report', 'shutdown'];

function signOfAction(action: Action, story: Story): Strengths {
  if (action === 'other' || story.action === 'other') return {};
  if (story.action === action)
    return { 'same action': 1, ...(SERIAL.includes(action) ? { 'one of a series': 1 } : {}) };
  const told = story.tellings.some((telling) => telling.action === action);
  if (told || FITS.has(`${action} ${story.action}`)) return { 'fitting action': 1 };
  return { 'another action': 1 };
}

/** How much of what the item says, by weight, the story has said. */
function signsOfWords({ item, words }: Probe, { story, shared }: Candidate, rarity: Rarity): Strengths {
  let [own, common] = [0, 0];
  for (const word of words) {
    const weight = rarity(`w:${word}`);
    own += weight;
    if (shared.has(`w:${word}`)) common += weight;
  }
  const said = own === 0 ? 0 : common / own;
  if (speaksAnother(item, story)) return { words: said, 'another language': 1 };
  return { words: said, 'strange words': Math.max(0, 1 - said / FEW_WORDS) };
}

/** Two tellings in one language share at least so much, by weight. */
const FEW_WORDS = 0.2;

function signsOfFigures({ figures }: Probe, { story, shared }: Candidate): Strengths {
  if (figures.length === 0 || !story.keys.some((key) => key.startsWith('n:'))) return {};
  const common = figures.filter((figure) => shared.has(`n:${figure}`));
  if (common.length === 0) return { 'other figures': 1 };
  const signs = { 'same figures': Math.min(1, common.length / Math.min(FIGURES, figures.length)) };
  return common.some(isTelling) ? { ...signs, 'telling figure': 1 } : signs;
}

/** 257 or 1,178 is hardly met by chance; 24 (hours) or 500 is. */
const isTelling = (figure: string): boolean => figure.replace(/0+$/, '').length >= 3;
/** So many figures in common are all that can be asked for. */
const FIGURES = 3;

function speaksAnother(item: Item, story: Story): boolean {
  const own = item.language?.split('-')[0];
  return (
    own !== undefined && story.tellings.every(({ language }) => language !== null && language.split('-')[0] !== own)
  );
}

function signsOfTime(one: Probe, story: Story): Strengths {
  const days = daysApart(one, story);
  return days === null ? {} : { near: Math.exp(-days / DECAY_DAYS), 'days apart': Math.min(1, days / APART_DAYS) };
}

/** Days to the nearest telling whose time is known. */
function daysApart({ at, undated }: Probe, story: Story): number | null {
  if (at === null) return null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const telling of story.tellings) {
    const time = timeOf(telling, undated);
    if (time !== null) nearest = Math.min(nearest, Math.abs(time - at));
  }
  return nearest === Number.POSITIVE_INFINITY ? null : nearest / DAY;
}

function vetoOf(one: Probe, story: Story): Veto | null {
  const country = one.finding.order?.country;
  const days = daysApart(one, story);
  if (days !== null && days > APART_DAYS) return 'another time';
  if (country && story.facts.country && country !== story.facts.country) return 'another country';
  if (isUndone(one.action, story.action)) return 'undone';
  if (areOtherStates(one.finding.order?.issuer, story.facts.issuer, country ?? story.facts.country))
    return 'another state';
  if (isAnotherList(one, story, days)) return 'another list';
  const platforms = comparePlatforms(one.platforms, story.facts.platforms.map(platformName));
  return platforms === 'different' && !sharesTellingNumber(one, story) ? 'other platforms' : null;
}

/** What is imposed days later on another number of accounts is a second order: 1,178 after 257. */
function isAnotherList({ action, finding }: Probe, story: Story, days: number | null): boolean {
  if (days === null || days < LISTS_APART_DAYS || !IMPOSING.includes(action) || !IMPOSING.includes(story.action))
    return false;
  return compareTargets(finding.order?.targets ?? [], story.facts.targets)?.is === 'differ';
}
const LISTS_APART_DAYS = 3;

/** A ban of 59 apps is told by whichever apps the outlet liked. */
function sharesTellingNumber({ finding }: Probe, story: Story): boolean {
  const counts = compareTargets(finding.order?.targets ?? [], story.facts.targets);
  return counts !== null && counts.is === 'agree' && counts.by.count >= TELLING_COUNT;
}
/** Smaller numbers agree by chance. */
const TELLING_COUNT = 10;

const IMPOSING: readonly Action[] = ['block', 'takedown', 'suspend', 'shutdown', 'fine', 'notice', 'challenge'];

/** The block and the unblocking are never one event. */
function isUndone(one: Action, other: Action): boolean {
  return (one === 'restore' && IMPOSING.includes(other)) || (other === 'restore' && IMPOSING.includes(one));
}
