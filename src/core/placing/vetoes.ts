import { type Action, CUTTING, FORCING, type OrderFacts, type Target, type TargetKind } from '../finding.ts';
import type { Story } from '../story.ts';
import { compareTargets, TELLING_COUNT } from './counts.ts';
import {
  areOtherStates,
  areSiblings,
  comparePlatforms,
  folded,
  isPlatformItself,
  platformName,
  type Relation,
} from './names.ts';
import { countriesOf } from './countries.ts';
import { daysApart, daysSinceBegun } from './days.ts';
import { holderOf, isList, mayBeOneHolder, tellsOfHolder } from './holders.ts';
import { onTopOf } from './more.ts';
import { countsOtherwise, gathered, type Probe, sharesTellingNumber, type Traits } from './probe.ts';
import {
  headed,
  heads,
  IMPOSING,
  imposes,
  isCarriedOut,
  isCopied,
  isNextStep,
  isOnceMore,
  isReply,
  isUndone,
  mayBeOne,
} from './steps.ts';
import { isOfAnotherTerm } from './terms.ts';

/** Why a story cannot be the item's, however alike they sound: what no weight should ever outweigh. */
export type Veto =
  | 'another time'
  | 'another country'
  | 'another state'
  | 'other platforms'
  | 'another list'
  | 'another thing'
  | 'another holder'
  | 'another hand'
  | 'another term'
  | 'once more'
  | 'undone'
  | 'the next step'
  | 'a reply'
  | 'a sibling platform'
  | 'a round-up';

/** Reactions come within days; after this nothing is the same event. */
export const APART_DAYS = 21;

/**
 * Why an item cannot be of each of these stories, however alike they sound; null where nothing speaks against it. What
 * counts a list that one of them counts is of none on another list, nor, unless it tells whose, on a single account.
 */
export function vetoesOf(one: Probe, near: readonly Story[]): (Veto | null)[] {
  const vetoes = near.map((story) => vetoOf(one, story));
  const counted = near.filter((story, at) => vetoes[at] === null && sharesTellingNumber(one, story));
  if (counted.length === 0) return vetoes;
  return near.map((story, at) => {
    if (vetoes[at] !== null || counted.includes(story)) return vetoes[at]!;
    if (countsOtherwise(one, story)) return 'another list';
    return one.traits.holds.size === 0 && holderOf(story).length > 0 ? 'another holder' : null;
  });
}

/** The first reason that holds. */
function vetoOf(one: Probe, story: Story): Veto | null {
  const order = one.finding.order;
  const days = daysApart(one, story);
  if (days !== null && days > APART_DAYS) return 'another time';
  if (countriesOf(one, story) === 'another') return 'another country';
  if (isOfOtherState(order, story.facts)) return 'another state';
  if (isAnotherList(one, story, days)) return 'another list';
  if (isOfAnotherThing(one, story)) return 'another thing';
  if (isOfAnotherHolder(one, story) && !isCopied(one, story)) return 'another holder';
  if (isByAnotherHand(one, story)) return 'another hand';
  if (isOfAnotherTerm(one, story)) return 'another term';
  if (isOnceMore(one, story, days)) return 'once more';
  if (isUndone(one, story, days) && !mayBeOne(one, story)) return 'undone';
  if (isReply(one, story)) return 'a reply';
  if (isCarriedOut(one, story, days) && !isCopied(one, story)) return 'the next step';
  if (isNextStep(one, story, days) && !mayBeOne(one, story) && !isCopied(one, story)) return 'the next step';
  if (isOfSibling(one, story)) return 'a sibling platform';
  if (isRoundUp(one, story)) return 'a round-up';
  return isOnOtherPlatforms(one, story) ? 'other platforms' : null;
}

/** A platform by name is neither the network of a district nor one of a thousand sites that nobody names, though one office cut them off at once. */
function isOfAnotherThing(one: Probe, story: Story): boolean {
  const { facts } = story;
  const own: Cut = { action: one.action, targets: one.finding.order?.targets ?? [], traits: () => one.traits };
  const told: Cut = {
    action: story.action,
    targets: facts.targets,
    traits: () => gathered(story.tellings.map(({ traits }) => traits)),
  };
  if (one.platforms.length > 0) return facts.platforms.length === 0 && areOtherThings(own, told);
  return facts.platforms.length > 0 && areOtherThings(told, own);
}

/** What a telling, or a story, says is cut off. */
interface Cut {
  action: Action;
  targets: readonly Target[];
  /** Asked where nothing cheaper tells: a story has many tellings. */
  traits: () => Traits;
}

function areOtherThings(named: Cut, nameless: Cut): boolean {
  if (named.action !== 'block' || named.targets.length > 0) return false;
  const isList = nameless.targets.some(({ kind, count }) => SITES.includes(kind) && count >= TELLING_COUNT);
  if (nameless.action !== 'shutdown' && !(nameless.action === 'block' && isList)) return false;
  const [own, other] = [named.traits(), nameless.traits()];
  if (own.says.has('network') || other.tops.size > 0) return false;
  return nameless.action === 'shutdown' || own.about.isDisjointFrom(other.about);
}
const SITES: readonly TargetKind[] = ['site', 'url'];

/** A ban of 59 apps is told by whichever apps the outlet liked, and a law by whichever networks it will bind. */
function isOnOtherPlatforms(one: Probe, story: Story): boolean {
  if (isWider(one, story)) return true;
  const areLaws = one.action === 'rule' && story.action === 'rule';
  if (areLaws || platformsOf(one, story) !== 'different') return false;
  return !namesOneOf(one, story) && !sharesTellingNumber(one, story);
}

/** Whether the headline of the one names what the other is about: a store, and the app that it no longer has. */
function namesOneOf({ platforms, traits }: Probe, { facts, tellings }: Story): boolean {
  if (facts.platforms.some((name) => traits.tops.has(platformName(name)))) return true;
  const heads = (trait: string): boolean =>
    trait.startsWith(TOPS) && platforms.includes(platformName(trait.slice(TOPS.length)));
  return tellings.some((telling) => telling.traits.some(heads));
}
const TOPS = 'tops:';

const isOfOtherState = (order: OrderFacts | null, { issuer, country }: OrderFacts): boolean =>
  (!order?.country || !country || order.country === country) &&
  areOtherStates(order?.issuer, issuer, order?.country ?? country);

/** A platform more, and as a whole, is another ban than that of accounts on one of them. */
function isWider({ action, finding, platforms, traits }: Probe, story: Story): boolean {
  const told = story.facts.platforms.map(platformName);
  const isOfParts = story.facts.targets.some(
    ({ kind, count }) => PARTS.some((part) => part === kind) && count >= TELLING_COUNT,
  );
  if (!FORCING.includes(action) || !isOfParts || finding.order?.targets.length) return false;
  return (
    told.length > 0 && platforms.some((name) => !told.includes(name)) && !PARTS.some((part) => traits.says.has(part))
  );
}
const PARTS = ['account', 'post', 'channel', 'video'] as const;

const platformsOf = ({ platforms }: Probe, story: Story): Relation | null =>
  comparePlatforms(platforms, story.facts.platforms.map(platformName));

/**
 * What is imposed days later on another number of accounts is a second order: 1,178 after 257; on many more, the next
 * day; on so many more, at once. So it is where nobody knows when: a ministry blocks channels year after year.
 */
function isAnotherList(one: Probe, story: Story, days: number | null): boolean {
  const { action, finding, traits } = one;
  if (!IMPOSING.includes(action) || !IMPOSING.includes(story.action)) return false;
  const [own, told] = [finding.order?.targets ?? [], story.facts.targets];
  const onTop = onTopOf(own, traits.more, told);
  if (onTop === 'differ' || (onTop === 'near' && daysSinceBegun(one, story) >= LISTS_BEGUN_APART_DAYS)) return true;
  if (days !== null && days < LONG_LISTS_APART_DAYS) return false;
  if (compareTargets(own, told)?.is !== 'differ') return false;
  return days === null || days >= LISTS_APART_DAYS || longest(own) >= longest(told) * MANY_MORE;
}
/** So long outlets may count one list otherwise: "52 more" on the day after 54. */
const LISTS_BEGUN_APART_DAYS = 2;
const LISTS_APART_DAYS = 3;
const LONG_LISTS_APART_DAYS = 1;
const MANY_MORE = 4;
const longest = (targets: OrderFacts['targets']): number => Math.max(...targets.map(({ count }) => count));

/**
 * A single account that is cut off a day or more after a list, or after another's account, of which nobody told so far;
 * and a list after a single account.
 */
function isOfAnotherHolder(one: Probe, story: Story): boolean {
  const { item, action, traits, finding, words } = one;
  if (!CUTTING.includes(action) || !CUTTING.includes(story.action)) return false;
  if (daysSinceBegun(one, story) < HOLDERS_APART_DAYS) return false;
  const [own, told] = [[...traits.holds], holderOf(story)];
  if (own.length === 0) return told.length > 0 && isList(finding.order?.targets ?? []) && !mayBeOneHolder(told, words);
  return (told.length > 0 || isList(story.facts.targets)) && !tellsOfHolder(own, story, item.language);
}
const HOLDERS_APART_DAYS = 1;

/** A platform that throws accounts out, and the state that cuts the platform off for it, are two acts, however near. */
function isByAnotherHand(one: Probe, story: Story): boolean {
  const { action, finding } = one;
  const { action: told, facts } = story;
  if (throwsOut(action, finding.order)) return cutsOff(told, facts) && !headed(story, PARTS);
  return throwsOut(told, facts) && cutsOff(action, finding.order) && !heads(one, PARTS);
}

/** What a platform does of its own accord. */
const throwsOut = (action: Action, order: OrderFacts | null): boolean =>
  THROWING.includes(action) && !!order?.issuer && isPlatformItself(order.issuer, order.platforms);

const THROWING: readonly Action[] = ['suspend', 'takedown'];

/** What a state does to a platform as a whole. */
const cutsOff = (action: Action, order: OrderFacts | null): boolean =>
  WHOLLY.includes(action) &&
  !!order?.issuer &&
  order.targets.length === 0 &&
  !isPlatformItself(order.issuer, order.platforms);
const WHOLLY: readonly Action[] = ['block', 'shutdown'];

/** 544 accounts of Facebook and 1,210 of Instagram are two orders, though one company runs both. */
function isOfSibling({ item, finding, action }: Probe, story: Story): boolean {
  const [own, told] = [finding.order?.targets ?? [], story.facts.targets].map((targets) =>
    targets.filter(({ qualifier }) => qualifier === 'exact'),
  );
  const counts = compareTargets(own!, told!);
  if (counts?.is === 'agree' || (counts === null && !(imposes(story) && IMPOSING.includes(action)))) return false;
  return areSiblings(
    headlined(item.title, finding.order?.platforms ?? []),
    headlined(story.headline, story.facts.platforms),
  );
}

/** The platforms that the headline names, else all: a text may speak of the company, or of the others in passing. */
function headlined(title: string, platforms: readonly string[]): string[] {
  const words = ` ${folded(title)} `;
  const named = platforms.filter((name) => words.includes(` ${folded(name)} `));
  return [...new Set((named.length > 0 ? named : platforms).map(platformName))];
}

/** What counts several bans, or goes round several countries, is the story of none of them. */
function isRoundUp({ item, finding, action, platforms, traits }: Probe, story: Story): boolean {
  const told = story.facts.platforms.map(platformName);
  if (told.length === 0 || !IMPOSING.includes(story.action)) return false;
  if (action === 'report') return platforms.some((name) => !told.includes(name));
  const others = headlined(item.title, finding.order?.platforms ?? []).filter((name) => !told.includes(name));
  return others.length >= SEVERAL && strangersAmong(traits.names, story) >= SEVERAL;
}
const SEVERAL = 2;

/** How many countries are named that no telling of the story names. */
function strangersAmong(names: ReadonlySet<string>, { tellings }: Story): number {
  const told = new Set(tellings.flatMap(({ traits }) => traits));
  return [...names].filter((name) => /^[A-Z]{2}$/.test(name) && !told.has(`names:${name}`)).length;
}
