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
  | 'a sibling platform'
  | 'a round-up';

/** Reactions come within days; after this nothing is the same event. */
export const APART_DAYS = 21;

export function vetoOf(one: Probe, story: Story): Veto | null {
  const order = one.finding.order;
  const days = daysApart(one, story);
  if (days !== null && days > APART_DAYS) return 'another time';
  const countries = valuesOf(story, 'country');
  if (order?.country && countries.length > 0 && !countries.includes(order.country)) return 'another country';
  if (areOtherStates(order?.issuer, story.facts.issuer, order?.country ?? story.facts.country)) return 'another state';
  if (isAnotherList(one, story, days)) return 'another list';
  if (isOfSibling(one, story)) return 'a sibling platform';
  if (isRoundUp(one, story)) return 'a round-up';
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
