import type { OrderFacts } from '../finding.ts';
import type { Story } from '../story.ts';
import { compareTargets } from './counts.ts';
import { areOtherStates, areSiblings, comparePlatforms, folded, platformName } from './names.ts';
import { daysApart } from './days.ts';
import { type Probe, valuesOf } from './probe.ts';
import { IMPOSING } from './signs.ts';

/** Why a story cannot be the item's, however alike they sound: what no weight should ever outweigh. */
export type Veto =
  | 'another time'
  | 'another country'
  | 'another state'
  | 'other platforms'
  | 'another list'
  | 'once more'
  | 'a sibling platform'
  | 'a round-up';

/** Reactions come within days; after this nothing is the same event. */
export const APART_DAYS = 21;

export function vetoOf(one: Probe, story: Story): Veto | null {
  const order = one.finding.order;
  const days = daysApart(one, story);
  if (days !== null && days > APART_DAYS) return 'another time';
  if (isOfAnotherCountry(one, story)) return 'another country';
  if (areOtherStates(order?.issuer, story.facts.issuer, order?.country ?? story.facts.country)) return 'another state';
  if (isAnotherList(one, story, days)) return 'another list';
  if (isOnceMore(one, story, days)) return 'once more';
  if (isOfSibling(one, story)) return 'a sibling platform';
  if (isRoundUp(one, story)) return 'a round-up';
  const platforms = comparePlatforms(one.platforms, story.facts.platforms.map(platformName));
  return platforms === 'different' && !sharesTellingNumber(one, story) ? 'other platforms' : null;
}

/**
 * One order is one country's. But a company acts under none, a count may be told for any, and the country that protests
 * is named beside the one whose act it is: these may be one event though their facts name two countries.
 */
function isOfAnotherCountry(one: Probe, story: Story): boolean {
  const { action, finding, traits } = one;
  const countries = valuesOf(story, 'country');
  if (!finding.order?.country || countries.length === 0 || countries.includes(finding.order.country)) return false;
  if (isOfCompany(finding.order) || isOfCompany(story.facts) || (action === 'report' && story.action === 'report'))
    return false;
  const isNamed = countries.some((country) => traits.names.has(country));
  return !isNamed || !(sharesTellingNumber(one, story) || traits.says.has('react'));
}

/** Whether a platform acts by itself. */
function isOfCompany({ issuer, platforms }: OrderFacts): boolean {
  const relation = issuer && comparePlatforms([platformName(issuer)], platforms.map(platformName));
  return relation === 'same' || relation === 'related';
}

/** What is imposed days later on another number of accounts is a second order: 1,178 after 257. */
function isAnotherList({ action, finding }: Probe, story: Story, days: number | null): boolean {
  if (days === null || days < LISTS_APART_DAYS || !IMPOSING.includes(action) || !IMPOSING.includes(story.action))
    return false;
  return compareTargets(finding.order?.targets ?? [], story.facts.targets)?.is === 'differ';
}
const LISTS_APART_DAYS = 3;

/** "Blocked again", a day or more later, is not the act that was told before. */
function isOnceMore({ action, traits }: Probe, story: Story, days: number | null): boolean {
  if (days === null || days < ONCE_MORE_DAYS || !IMPOSING.includes(action) || !IMPOSING.includes(story.action))
    return false;
  return traits.heads.has('again') && !story.tellings.some((telling) => telling.traits.includes('heads:again'));
}
const ONCE_MORE_DAYS = 1;

/** 544 accounts of Facebook and 1,210 of Instagram are two orders, though one company runs both. */
function isOfSibling({ item, finding }: Probe, story: Story): boolean {
  const [own, told] = [finding.order?.targets ?? [], story.facts.targets].map((targets) =>
    targets.filter(({ qualifier }) => qualifier === 'exact'),
  );
  const counts = compareTargets(own!, told!);
  if (counts === null || counts.is === 'agree') return false;
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

/** What counts several bans is the story of none of them. */
function isRoundUp({ action, platforms }: Probe, story: Story): boolean {
  if (action !== 'report' || !IMPOSING.includes(story.action)) return false;
  const told = story.facts.platforms.map(platformName);
  return told.length > 0 && platforms.some((name) => !told.includes(name));
}

/** A ban of 59 apps is told by whichever apps the outlet liked. */
function sharesTellingNumber({ finding }: Probe, story: Story): boolean {
  const counts = compareTargets(finding.order?.targets ?? [], story.facts.targets);
  return counts !== null && counts.is === 'agree' && counts.by.count >= TELLING_COUNT;
}
/** Smaller numbers agree by chance. */
const TELLING_COUNT = 10;
