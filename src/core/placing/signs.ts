import type { Action, Finding } from '../finding.ts';
import type { Item } from '../item.ts';
import type { FactName, Story, Telling } from '../story.ts';
import { type Agreement, compareTargets } from './counts.ts';
import { figureKeys, wordKeys } from './keys.ts';
import { compareIssuers, comparePlatforms, folded, platformName } from './names.ts';
import type { Rarity } from './resemble.ts';
import { significantWords } from './significant.ts';
import { traitsOf } from './traits.ts';

/** What speaks for and against an item's telling the event of a story, each sign with its strength from 0 to 1. */

/** What all begin with, and what is neither for nor against. */
const NEITHER = ['stranger', 'unknown time'] as const;
export const FOR = [
  'same address',
  'words',
  'headline words',
  'same sounds',
  'same issuer',
  'same country',
  'same platform',
  'rare platform',
  'same act',
  'same act abroad',
  'same number',
  'near number',
  'same figures',
  'telling figure',
  'same law',
  'same order date',
  'same action',
  'same deeds',
  'same headline deeds',
  'same names',
  'near',
  'same day',
  'same weekday',
] as const;
export const AGAINST = [
  'strange words',
  'another language',
  'another issuer',
  'related platform',
  'another number',
  'unlike number',
  'other figures',
  'another status',
  'another order date',
  'fitting action',
  'another action',
  'one of a series',
  'undone',
  'only one lifts',
  'only one contests',
  'only one judges',
  'only one fines',
  'only one warns',
  'only one legislates',
  'only one counts',
  'only one answers',
  'other names',
  'days apart',
  'begun long ago',
  'other days',
  'another weekday',
  'other years',
] as const;
export const SIGNS = [...NEITHER, ...FOR, ...AGAINST] as const;
export type Sign = (typeof SIGNS)[number];
export type Strengths = Partial<Record<Sign, number>>;

const DAY = 86_400_000;
const DECAY_DAYS = 4;
/** Reactions thin out over so many days. */
const LONG_DAYS = 21;
/** Two dates of one order may differ by when it was signed, served and reported. */
const SAME_ORDER_DAYS = 1;
const OTHER_ORDER_DAYS = 2;

/** Whether what is undated is as old as its first sight (a live feed), or of no known time (a file). */
export type Undated = 'as seen' | 'unknown';

/** What an item is compared by, read once for all candidates. */
export interface Probe {
  item: Item;
  finding: Finding;
  action: Action;
  keys: ReadonlySet<string>;
  words: string[];
  figures: string[];
  platforms: string[];
  traits: Traits;
  undated: Undated;
  /** Milliseconds, or null where nothing says when. */
  at: number | null;
}

export function probeOf(item: Item, finding: Finding, keys: readonly string[], undated: Undated): Probe {
  return {
    item,
    finding,
    action: finding.action ?? 'other',
    keys: new Set(keys),
    words: wordKeys(keys),
    figures: figureKeys(keys),
    platforms: [...new Set((finding.order?.platforms ?? []).map(platformName))],
    traits: sorted([traitsOf(item)]),
    undated,
    at: timeOf(item, undated),
  };
}

/** When something was published: milliseconds, or null where nothing says when. */
export function timeOf(telling: Pick<Item, 'publishedAt' | 'seenAt'>, undated: Undated): number | null {
  const at = telling.publishedAt ?? (undated === 'as seen' ? telling.seenAt : null);
  return at === null ? null : Date.parse(at);
}

/** @param shared the keys that the story shares with the item */
export function strengthsOf(one: Probe, story: Story, shared: ReadonlySet<string>, rarity: Rarity): Strengths {
  const told = sorted(story.tellings.slice(-MOST_COMPARED).map(({ traits }) => traits));
  return {
    stranger: 1,
    ...signsOfOrder(one, story, rarity),
    ...signsOfAct(one, story),
    ...(one.item.url && shared.has(`url:${one.item.url}`) ? { 'same address': 1 } : {}),
    ...signsOfNumbers(one, story),
    ...signOfAction(one.action, story, one.traits, told),
    ...signsOfWords(one, story, shared, rarity),
    ...signsOfFigures(one, story, shared),
    ...signOfSounds(one, story, told),
    ...signsOfDeeds(one.traits, told),
    ...signsOfNames(one.traits, told),
    ...signsOfTime(one, story),
    ...signsOfDays(one, told),
  };
}

/** The latest tellings of a story that very many tell say enough of it. */
const MOST_COMPARED = 24;

function signsOfOrder({ finding, platforms }: Probe, story: Story, rarity: Rarity): Strengths {
  const order = finding.order;
  if (!order) return {};
  const laws = story.facts.legalBasis.map(folded);
  const statuses = valuesOf(story, 'status');
  return {
    ...(order.country && order.country === story.facts.country ? { 'same country': 1 } : {}),
    ...(order.legalBasis.some((law) => laws.includes(folded(law))) ? { 'same law': 1 } : {}),
    ...(order.status && statuses.length > 0 && !statuses.includes(order.status) ? { 'another status': 1 } : {}),
    ...signOfIssuer(order.issuer, valuesOf(story, 'issuer')),
    ...signsOfPlatforms(platforms, story.facts.platforms.map(platformName), rarity),
    ...signOfOrderDate(order.orderDate, valuesOf(story, 'orderDate')),
  };
}

/** One action on one platform in one country, told abroad or at home. */
function signsOfAct({ item, finding, action, platforms }: Probe, story: Story): Strengths {
  const order = finding.order;
  if (!order?.country || order.country !== story.facts.country || action !== story.action) return {};
  if (comparePlatforms(platforms, story.facts.platforms.map(platformName)) !== 'same') return {};
  return { 'same act': 1, ...(speaksAnother(item, story) ? { 'same act abroad': 1 } : {}) };
}

export const valuesOf = (story: Story, fact: FactName): string[] =>
  story.claims.filter((claim) => claim.fact === fact).map((claim) => claim.value);

function signOfIssuer(issuer: string | null, told: readonly string[]): Strengths {
  if (!issuer || told.length === 0) return {};
  const relations = told.map((name) => compareIssuers(name, issuer));
  if (relations.includes('same')) return { 'same issuer': 1 };
  return relations.includes('related') ? {} : { 'another issuer': 1 };
}

function signsOfPlatforms(platforms: readonly string[], told: readonly string[], rarity: Rarity): Strengths {
  const relation = comparePlatforms(platforms, told);
  if (relation === null) return {};
  if (relation === 'related') return { 'related platform': 1 };
  if (relation === 'different') return {};
  const shared = platforms.filter((name) => told.includes(name));
  return { 'same platform': 1, 'rare platform': Math.max(...shared.map((name) => rarity(`platform:${name}`))) };
}

function signOfOrderDate(date: string | null, told: readonly string[]): Strengths {
  if (!date || told.length === 0) return {};
  const days = Math.min(...told.map((one) => Math.abs(Date.parse(date) - Date.parse(one)) / DAY));
  if (days <= SAME_ORDER_DAYS) return { 'same order date': 1 };
  return days >= OTHER_ORDER_DAYS ? { 'another order date': 1 } : {};
}

function signsOfNumbers(one: Probe, story: Story): Strengths {
  const [targets, told] = [one.finding.order?.targets ?? [], story.facts.targets];
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
export const IMPOSING: readonly Action[] = ['block', 'takedown', 'suspend', 'shutdown', 'fine', 'notice', 'challenge'];

function signOfAction(action: Action, story: Story, own: Traits, told: Traits): Strengths {
  const lifts = ({ says }: Traits): number => Math.max(...LIFTING.map((deed) => says.get(deed) ?? 0));
  const undone = isUndone(action, story.action) ? { undone: (1 + Math.abs(lifts(own) - lifts(told))) / 2 } : {};
  if (action === 'other' || story.action === 'other') return undone;
  if (story.action === action)
    return { 'same action': 1, ...(SERIAL.includes(action) ? { 'one of a series': 1 } : {}) };
  const already = story.tellings.some((telling) => telling.action === action);
  if (already || FITS.has(`${action} ${story.action}`)) return { 'fitting action': 1, ...undone };
  return { 'another action': 1, ...undone };
}

/** The block and the unblocking are hardly one event. */
function isUndone(one: Action, other: Action): boolean {
  return (one === 'restore' && IMPOSING.includes(other)) || (other === 'restore' && IMPOSING.includes(one));
}

/** How much of what the item says, by weight, the story has said; and how like a headline of it the item's is. */
function signsOfWords({ item, words }: Probe, story: Story, shared: ReadonlySet<string>, rarity: Rarity): Strengths {
  let [own, common] = [0, 0];
  for (const word of words) {
    const weight = rarity(`w:${word}`);
    own += weight;
    if (shared.has(`w:${word}`)) common += weight;
  }
  const said = own === 0 ? 0 : common / own;
  const heads = headWords(item.title);
  const likest = story.tellings
    .slice(-MOST_COMPARED)
    .reduce((most, { title }) => Math.max(most, overlap(heads, headWords(title), rarity)), 0);
  const alone = speaksAnother(item, story)
    ? { 'another language': 1 }
    : { 'strange words': Math.max(0, 1 - said / FEW_WORDS) };
  return { words: said, 'headline words': likest, ...alone };
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>, rarity: Rarity): number {
  let [both, all] = [0, 0];
  for (const word of one) {
    const weight = rarity(`w:${word}`);
    all += weight;
    if (other.has(word)) both += weight;
  }
  for (const word of other) if (!one.has(word)) all += rarity(`w:${word}`);
  return all === 0 ? 0 : both / all;
}

/** A headline is compared many times and read once. */
const headlines = new Map<string, ReadonlySet<string>>();
const MOST_HEADLINES = 20_000;
function headWords(title: string): ReadonlySet<string> {
  const known = headlines.get(title);
  if (known) return known;
  if (headlines.size >= MOST_HEADLINES) headlines.clear();
  const words = new Set(significantWords(title));
  headlines.set(title, words);
  return words;
}

/** Two tellings in one language share at least so much, by weight. */
const FEW_WORDS = 0.2;

function speaksAnother(item: Item, story: Story): boolean {
  const own = item.language?.split('-')[0];
  return (
    own !== undefined && story.tellings.every(({ language }) => language !== null && language.split('-')[0] !== own)
  );
}

/** What carries over where the words do not. */
function signOfSounds({ item, traits }: Probe, story: Story, told: Traits): Strengths {
  if (!speaksAnother(item, story)) return {};
  const common = [...traits.sounds].filter((sound) => told.sounds.has(sound)).length;
  return common === 0 ? {} : { 'same sounds': Math.min(1, common / SOUNDS) };
}
/** So many names in common are all that can be asked for. */
const SOUNDS = 4;

function signsOfFigures({ figures }: Probe, story: Story, shared: ReadonlySet<string>): Strengths {
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

/** Traits by what they are: of one item, or of all tellings of a story, each with the share of them that has it. */
interface Traits {
  sounds: Set<string>;
  says: Map<string, number>;
  heads: Map<string, number>;
  names: Set<string>;
  days: Set<string>;
  years: Set<string>;
  weekdays: Set<string>;
}

function sorted(tellings: readonly Telling['traits'][]): Traits {
  const traits: Traits = {
    sounds: new Set(),
    says: new Map(),
    heads: new Map(),
    names: new Set(),
    days: new Set(),
    years: new Set(),
    weekdays: new Set(),
  };
  for (const telling of tellings)
    for (const trait of telling) {
      const at = trait.indexOf(':');
      const [kind, value] = [trait.slice(0, at), trait.slice(at + 1)];
      if (kind === 'says') traits.says.set(value, (traits.says.get(value) ?? 0) + 1 / tellings.length);
      else if (kind === 'heads') traits.heads.set(value, (traits.heads.get(value) ?? 0) + 1 / tellings.length);
      else if (kind === 'sounds') traits.sounds.add(value);
      else if (kind === 'names') traits.names.add(value);
      else if (kind === 'on') traits.days.add(value);
      else if (kind === 'year') traits.years.add(value);
      else traits.weekdays.add(value);
    }
  return traits;
}

const LIFTING = ['restore', 'lift', 'stay'];
/** Deeds that tell one step of a saga from another. */
const STEPS: readonly (readonly [Sign, readonly string[]])[] = [
  ['only one lifts', LIFTING],
  ['only one contests', ['sue', 'hearing']],
  ['only one judges', ['rule', 'uphold', 'strike']],
  ['only one fines', ['fine']],
  ['only one warns', ['warn', 'may', 'notice', 'charge']],
  ['only one legislates', ['enact', 'law']],
  ['only one counts', ['figures', 'parliament']],
  ['only one answers', ['react', 'deny', 'refuse']],
];

function signsOfDeeds(own: Traits, told: Traits): Strengths {
  const signs: Strengths = {
    'same deeds': cosine(own.says, told.says),
    'same headline deeds': cosine(own.heads, told.heads),
  };
  for (const [sign, deeds] of STEPS) {
    const share = ({ says }: Traits): number => Math.max(...deeds.map((deed) => says.get(deed) ?? 0));
    signs[sign] = Math.abs(share(own) - share(told));
  }
  return signs;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let both = 0;
  for (const [key, value] of a) both += value * (b.get(key) ?? 0);
  const length = (one: ReadonlyMap<string, number>): number =>
    Math.sqrt([...one.values()].reduce((sum, value) => sum + value * value, 0));
  return both === 0 ? 0 : both / (length(a) * length(b));
}

function signsOfNames({ names }: Traits, told: Traits): Strengths {
  if (names.size === 0 || told.names.size === 0) return {};
  const common = [...names].filter((name) => told.names.has(name)).length;
  return common === 0 ? { 'other names': 1 } : { 'same names': common / names.size };
}

function signsOfTime(one: Probe, story: Story): Strengths {
  const days = daysApart(one, story);
  if (days === null) return { 'unknown time': 1 };
  const begun = Math.min(...story.tellings.map((telling) => timeOf(telling, one.undated) ?? one.at!));
  return {
    near: Math.exp(-days / DECAY_DAYS),
    'days apart': Math.min(1, days / LONG_DAYS),
    'begun long ago': Math.min(1, Math.max(0, one.at! - begun) / DAY / 7),
  };
}

/** Days to the nearest telling whose time is known; null where none is. */
export function daysApart({ at, undated }: Probe, story: Story): number | null {
  if (at === null) return null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const telling of story.tellings) {
    const time = timeOf(telling, undated);
    if (time !== null) nearest = Math.min(nearest, Math.abs(time - at));
  }
  return nearest === Number.POSITIVE_INFINITY ? null : nearest / DAY;
}

/** What the days that an undated telling speaks of say of when it was. */
function signsOfDays({ at, traits }: Probe, told: Traits): Strengths {
  if (at !== null && told.weekdays.size === 0) return {};
  const signs: Strengths = {};
  if (traits.days.size > 0 && told.days.size > 0) {
    const same = [...traits.days].some((day) =>
      [...told.days].some((other) => other.endsWith(day) || day.endsWith(other)),
    );
    signs[same ? 'same day' : 'other days'] = 1;
  }
  const weekdays = new Set([...told.weekdays, ...[...told.days].filter(isWhole).map(weekdayOf)]);
  if (traits.weekdays.size > 0 && weekdays.size > 0)
    signs[[...traits.weekdays].some((day) => weekdays.has(day)) ? 'same weekday' : 'another weekday'] = 1;
  const years = new Set([...told.years, ...[...told.days].filter(isWhole).map((day) => day.slice(0, 4))]);
  if (traits.years.size > 0 && years.size > 0 && ![...traits.years].some((year) => years.has(year)))
    signs['other years'] = 1;
  return signs;
}

const isWhole = (day: string): boolean => day.length === 10;
const weekdayOf = (day: string): string => String(new Date(day).getUTCDay() || 7);
