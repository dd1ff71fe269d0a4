import type { Action, OrderFacts } from '../finding.ts';
import type { Story } from '../story.ts';
import { type Agreement, compareTargets } from './counts.ts';
import { areOtherStates, areSiblings, comparePlatforms, folded, platformName, type Relation } from './names.ts';
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
  | 'undone'
  | 'the next step'
  | 'a sibling platform'
  | 'a round-up';

/** Reactions come within days; after this nothing is the same event. */
export const APART_DAYS = 21;

/** Why an item cannot be of a story, however alike they sound; null where nothing speaks against it. The first reason that holds. */
export function vetoOf(one: Probe, story: Story): Veto | null {
  const order = one.finding.order;
  const days = daysApart(one, story);
  if (days !== null && days > APART_DAYS) return 'another time';
  if (isOfAnotherCountry(one, story)) return 'another country';
  if (areOtherStates(order?.issuer, story.facts.issuer, order?.country ?? story.facts.country)) return 'another state';
  if (isAnotherList(one, story, days)) return 'another list';
  if (isOnceMore(one, story, days)) return 'once more';
  if (isUndone(one, story)) return 'undone';
  if (isNextStep(one, story, days)) return 'the next step';
  if (isOfSibling(one, story)) return 'a sibling platform';
  if (isRoundUp(one, story)) return 'a round-up';
  return isOnOtherPlatforms(one, story) ? 'other platforms' : null;
}

/** A ban of 59 apps is told by whichever apps the outlet liked, and a law by whichever networks it will bind. */
function isOnOtherPlatforms(one: Probe, story: Story): boolean {
  const areLaws = one.action === 'rule' && story.action === 'rule';
  return !areLaws && platformsOf(one, story) === 'different' && !sharesTellingNumber(one, story);
}

const platformsOf = ({ platforms }: Probe, story: Story): Relation | null =>
  comparePlatforms(platforms, story.facts.platforms.map(platformName));

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
  if (isGuess(one, story, finding.order.country)) return false;
  const isNamed = countries.some((country) => traits.names.has(country));
  return !isNamed || !(sharesTellingNumber(one, story) || traits.says.has('react'));
}

/**
 * Of one act on one platform, the one telling may name the country, and the other's be read of its language or of an
 * office that many countries have: "El Supremo" is not always of Spain.
 */
function isGuess(one: Probe, story: Story, country: string): boolean {
  const platforms = platformsOf(one, story);
  if (one.action !== story.action || platforms === 'different' || platforms === 'related') return false;
  const told = new Set(story.tellings.flatMap(({ traits }) => traits));
  const countries = valuesOf(story, 'country');
  const isOwn = !one.traits.names.has(country) && countries.some((other) => one.traits.names.has(other));
  const isTold = told.has(`names:${country}`) && !countries.some((other) => told.has(`names:${other}`));
  return isOwn || isTold;
}

/** Whether a platform acts by itself. */
function isOfCompany({ issuer, platforms }: OrderFacts): boolean {
  const relation = issuer && comparePlatforms([platformName(issuer)], platforms.map(platformName));
  return relation === 'same' || relation === 'related';
}

/** What is imposed days later on another number of accounts is a second order: 1,178 after 257; on many more, the next day. */
function isAnotherList({ action, finding }: Probe, story: Story, days: number | null): boolean {
  if (days === null || days < LONG_LISTS_APART_DAYS || !IMPOSING.includes(action) || !IMPOSING.includes(story.action))
    return false;
  const [own, told] = [finding.order?.targets ?? [], story.facts.targets];
  if (compareTargets(own, told)?.is !== 'differ') return false;
  return days >= LISTS_APART_DAYS || longest(own) >= longest(told) * MANY_MORE;
}
const LISTS_APART_DAYS = 3;
const LONG_LISTS_APART_DAYS = 1;
const MANY_MORE = 4;
const longest = (targets: OrderFacts['targets']): number => Math.max(...targets.map(({ count }) => count));

/** "Blocked again", a day or more later, is not the act that was told before. */
function isOnceMore(one: Probe, story: Story, days: number | null): boolean {
  const { action, traits } = one;
  if (days === null || days < ONCE_MORE_DAYS || !IMPOSING.includes(action) || !IMPOSING.includes(story.action))
    return false;
  if (!traits.heads.has('again') || story.tellings.some((telling) => telling.traits.includes('heads:again')))
    return false;
  return !sharesTellingNumber(one, story, ['agree', 'near']);
}
const ONCE_MORE_DAYS = 1;

/** What is taken to court, ruled a day or more after the suit, or carried out so after a warning, is an event of its own. */
function isNextStep({ action, traits }: Probe, story: Story, days: number | null): boolean {
  const says = (deeds: readonly string[]): boolean => deeds.some((deed) => traits.heads.has(deed));
  const told = (deeds: readonly string[]): boolean =>
    story.tellings.some(({ traits }) => deeds.some((deed) => traits.includes(`heads:${deed}`)));
  if (action === 'challenge') return imposes(story, UPON) && says(SUES) && !told(SUES);
  if (days === null || days < ONCE_MORE_DAYS) return false;
  if (action === 'ruling') return story.tellings.every((one) => one.action === 'challenge');
  if (!UPON.includes(action)) return false;
  return story.tellings.every((one) => one.action === 'notice') && told(WARNS) && !says(WARNS);
}
const UPON: readonly Action[] = ['block', 'takedown', 'suspend', 'shutdown', 'fine'];
const SUES = ['sue', 'hearing'];
const WARNS = ['warn', 'may', 'notice', 'charge'];

/** What is lifted, and said to be in the headline, is not the act that imposed it, of which no headline says so. */
function isUndone({ action, traits }: Probe, story: Story): boolean {
  const isLifted = LIFTS.some((deed) => traits.heads.has(deed));
  if (action === 'restore') return isLifted && imposes(story) && !lifts(story) && !saysLifted(story);
  return IMPOSING.includes(action) && !isLifted && lifts(story) && !imposes(story) && saysLifted(story);
}
const LIFTS = ['restore', 'lift'];
const imposes = ({ tellings }: Story, by = IMPOSING): boolean => tellings.some(({ action }) => by.includes(action));
const lifts = ({ tellings }: Story): boolean => tellings.some(({ action }) => action === 'restore');
const saysLifted = ({ tellings }: Story): boolean =>
  tellings.some(({ traits }) => LIFTS.some((deed) => traits.includes(`heads:${deed}`)));

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

/** What counts several bans is the story of none of them. */
function isRoundUp({ action, platforms }: Probe, story: Story): boolean {
  if (action !== 'report' || !IMPOSING.includes(story.action)) return false;
  const told = story.facts.platforms.map(platformName);
  return told.length > 0 && platforms.some((name) => !told.includes(name));
}

function sharesTellingNumber({ finding }: Probe, story: Story, as: readonly Agreement[] = ['agree']): boolean {
  const counts = compareTargets(finding.order?.targets ?? [], story.facts.targets);
  return counts !== null && as.includes(counts.is) && counts.by.count >= TELLING_COUNT;
}
/** Smaller numbers agree by chance. */
const TELLING_COUNT = 10;
