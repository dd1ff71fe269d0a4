import { type Action, FORCING, type OrderFacts } from '../finding.ts';
import { COMMENTS, isLifted, isUndated, lifts, toldAt } from './life.ts';
import { compareTargets, TELLING_COUNT } from '../placing/counts.ts';
import { holderOf, isList, mayBeOneHolder } from '../placing/holders.ts';
import { moreOf, onTopOf } from '../placing/more.ts';
import {
  areOtherStates,
  compareIssuers,
  comparePlatforms,
  folded,
  isCourt,
  isOfState,
  isPlatformItself,
  platformName,
  type Relation,
} from '../placing/names.ts';
import { filesOf } from '../placing/references.ts';
import { DAY_MS, isSameDate } from '../time.ts';
import type { Order, Story } from '../story.ts';

/**
 * How surely a story is a step of an order's life. It asks for more than placing does where the story imposes
 * something (a second list is a second order), and for less where it answers something (months lie between a block
 * and its judgement). What is filed under one number is one order.
 */

/** How far back, by when they were last seen, near orders are to be asked for: a case takes its time. */
export const ORDER_DAYS = 300;
/** From this on a story is a step of an order. */
export const KIN = 2;

/** Two acts that impose the same thing within this time are one order, still being carried out. */
const SAME_ACT_DAYS = 10;
/** A comment is on what was just done, and a warning on what was just ordered. */
const COMMENT_DAYS = 45;
/** What is given back later than this, once more, was taken meanwhile. */
const BACK_DAYS = 90;
const SPEAKS: readonly Action[] = [...COMMENTS, 'notice'];
const MEANS_ONE: readonly Action[] = [...SPEAKS, 'challenge'];

const SAME_FILE = 3;
const SAME_NUMBER = 1.5;
/** Among orders of one ministry on one platform, the one on the account that is given back. */
const SAME_HOLDER = 0.75;
/** Of two orders alike, the later is meant. */
const AGE = 0.25;
/** What nothing dates must be alike in more than a country and a platform. */
const TIMELESS = 0.5;
/** A ministry gives many orders: who names no platform must name more of one than that ministry. */
const UNNAMED = 0.5;
const LIKENESS = {
  country: 0.75,
  platform: 1.5,
  issuer: { same: 1.5, related: 0.75, different: 0 },
  law: 0.5,
  date: 1,
};

/** How surely a story is a step of an order's life; 0 where it cannot be. */
export function kinship(story: Story, order: Order): number {
  if (contradicts(story.facts, order.facts) || (FORCING.includes(story.action) && imposesApart(story, order))) return 0;
  const alike = likeness(story.facts, order.facts) + (isOnSameHolder(story, order) ? SAME_HOLDER : 0);
  if (sharesFile(story, order)) return SAME_FILE + alike;
  const days = daysBetween(story, order);
  const number = numberOf(story, order, days);
  if (days > ORDER_DAYS || number === 'another') return 0;
  if (FORCING.includes(story.action) && !stillImposes(story, order, days, number === 'same')) return 0;
  if (speaks(story) && days > COMMENT_DAYS && number !== 'same') return 0;
  if (days > SAME_ACT_DAYS && number !== 'same' && isOnAnother(story, order)) return 0;
  if (isBackSince(story, order) && days > BACK_DAYS) return 0;
  const isTimeless = isUndated(story) || order.steps.every(({ undated }) => undated);
  return alike + (number === 'same' ? SAME_NUMBER : 0) - AGE * (days / ORDER_DAYS) - (isTimeless ? TIMELESS : 0);
}

/** Whether the story gives back what was given back before, and not just now: users may see it weeks after the ministry has spoken. */
export const isBackSince = (story: Story, order: Order): boolean =>
  story.action === 'restore' && order.status === 'restored' && daysBetween(story, order) > SAME_ACT_DAYS;

/** Whether it gives back access, and the order only took money. */
export const isBesideFine = (story: Story, order: Order): boolean =>
  story.action === 'restore' &&
  order.steps.some(({ action }) => action === 'fine') &&
  order.steps.every(({ action }) => action === 'fine' || !FORCING.includes(action));

/** Who says that access is back tells a step, however late. */
const speaks = (story: Story): boolean => SPEAKS.includes(story.action) && !lifts(story);

/** Whether a court or an office files both under one number. */
export function sharesFile(one: Pick<Story, 'references'>, other: Pick<Order, 'references'>): boolean {
  const files = filesOf(other.references);
  return filesOf(one.references).some((file) => files.includes(file));
}

/**
 * How the story's number stands to the order's. Of a list, an answer may be on a part; whoever imposes has a list of his
 * own. Small numbers agree by chance, and so do long after numbers that are only near.
 */
function numberOf({ facts, action }: Story, order: Order, days = 0): 'same' | 'part' | 'another' | null {
  const counts = compareTargets(facts.targets, order.facts.targets);
  if (counts === null) return null;
  if (counts.is !== 'differ') {
    const isTelling = counts.by.count >= TELLING_COUNT && (counts.is === 'agree' || days <= SAME_ACT_DAYS);
    return isTelling ? 'same' : null;
  }
  const most = Math.max(...order.facts.targets.map(({ count }) => count));
  const isPart = !FORCING.includes(action) && facts.targets.every(({ count }) => count < most);
  return isPart ? 'part' : 'another';
}

/** Whether the story tells of a part of what was ordered: of fewer, or of one account of a list. */
export const isOnPart = (story: Story, order: Order): boolean =>
  numberOf(story, order) === 'part' || (holderOf(story).length > 0 && isList(order.facts.targets));

/** Whether it speaks, warns or sues about what another ordered. The court before which somebody sues is no other. */
function isOnAnother(story: Story, order: Order): boolean {
  const { action, facts } = story;
  if (!MEANS_ONE.includes(action) || lifts(story) || isCourt(facts.issuer ?? '')) return false;
  return issuersOf(facts, order.facts) === 'different';
}

/** What people set apart from the story that imposes the order is another order; its block and its lifting may be steps of one. */
function imposesApart({ judged }: Story, order: Order): boolean {
  return order.steps.some((step) => FORCING.includes(step.action) && judged.apart.includes(step.storyId));
}

/** What an order that was imposed is answered with, though nobody told here of its imposing. */
const ANSWERS: readonly Action[] = ['challenge', 'ruling', 'restore'];

/** Whether a story that imposes something tells again what the order imposes, or carries out what it announced. */
function stillImposes(story: Story, order: Order, days: number, sameNumber: boolean): boolean {
  const { issuer, orderDate } = story.facts;
  const imposed = order.steps.find((step) => FORCING.includes(step.action));
  if (isLifted(order.status) || (imposed && sortOf(imposed.action) !== sortOf(story.action))) return false;
  const isAnswered = order.steps.some((step) => ANSWERS.includes(step.action) && step.at < toldAt(story));
  if ((imposed || isAnswered) && days > SAME_ACT_DAYS && !sameNumber) return false;
  if (orderDate && order.facts.orderDate && !isSameDate(orderDate, order.facts.orderDate)) return false;
  if (isOnMore(story, order) || isOnTopOf(story, order) || isOnAnotherHolder(story, order)) return false;
  return !issuer || !order.facts.issuer || compareIssuers(issuer, order.facts.issuer) !== 'different';
}

/** Of 126 accounts on X, the throttling of X and Instagram is another act. */
function isOnMore({ facts }: Story, order: Order): boolean {
  if (facts.targets.length > 0 || order.facts.targets.length === 0) return false;
  const listed = order.facts.platforms.map(platformName);
  return facts.platforms.some((name) => !listed.includes(platformName(name)));
}

/** "312 more accounts" are not the 300 before. */
function isOnTopOf(story: Story, order: Order): boolean {
  const onTop = onTopOf(story.facts.targets, moreOf(story), order.facts.targets);
  return onTop === 'differ' || onTop === 'near';
}

/** One account, a day or more after a list or after another's account: no headline of what the order imposes names its holder. */
function isOnAnotherHolder(story: Story, order: Order): boolean {
  const own = holderOf(story);
  const imposed = order.steps.filter(({ action }) => FORCING.includes(action));
  const isOther = imposed.every((step) => Math.abs(Date.parse(step.at) - Date.parse(toldAt(story))) >= DAY_MS);
  const isOfOne = imposed.length > 0 && imposed.every(({ holder }) => holder);
  if (!isOther || (own.length === 0 && !isList(story.facts.targets))) return false;
  if (own.length === 0) return isOfOne && !imposed.some(({ holder }) => mayBeOneHolder(holder!, [story.headline]));
  return (isOfOne || isList(order.facts.targets)) && !isOnSameHolder(story, order);
}

/** Whether the order was imposed on others than the holder whom the story names. */
export const isOnOthers = (story: Story, order: Order): boolean =>
  holderOf(story).length > 0 &&
  order.steps.every(({ action, holder }) => !FORCING.includes(action) || holder) &&
  !isOnSameHolder(story, order);

/** Whether the order was imposed on the holder that the story names. */
function isOnSameHolder(story: Story, order: Order): boolean {
  const own = holderOf(story);
  if (own.length === 0) return false;
  return order.steps.some(
    ({ action, headline, holder = [] }) => FORCING.includes(action) && mayBeOneHolder(own, [...holder, headline]),
  );
}

/** A shutdown is never a step of the block of an app, nor a fine. */
const sortOf = (action: Action): Action => (action === 'shutdown' || action === 'fine' ? action : 'block');

/** What two sets of facts share of what names an order. */
function likeness(now: OrderFacts, then: OrderFacts): number {
  const laws = then.legalBasis.map(folded);
  return (
    (now.country && now.country === then.country ? LIKENESS.country : 0) +
    (platformsOf(now, then) === 'same' ? LIKENESS.platform : 0) +
    LIKENESS.issuer[issuersOf(now, then) ?? 'different'] +
    (now.legalBasis.some((law) => laws.includes(folded(law))) ? LIKENESS.law : 0) +
    (now.orderDate && now.orderDate === then.orderDate ? LIKENESS.date : 0) -
    (now.platforms.length === 0 && then.platforms.length > 0 ? UNNAMED : 0)
  );
}

/** A platform that acts by itself is not a government named with less precision. */
function issuersOf(now: OrderFacts, then: OrderFacts): Relation | null {
  if (!now.issuer || !then.issuer) return null;
  const isApart = isPlatformItself(now.issuer, now.platforms) !== isPlatformItself(then.issuer, then.platforms);
  return isApart ? 'different' : compareIssuers(now.issuer, then.issuer);
}

/** Whether they name other countries, or a state of a union and the union itself, or other platforms. */
export function contradicts(now: OrderFacts, then: OrderFacts): boolean {
  if (now.country && then.country && now.country !== then.country) return true;
  const country = now.country ?? then.country;
  if (areOtherStates(now.issuer, then.issuer, country)) return true;
  const bodies = [now.issuer, then.issuer].filter((issuer) => issuer !== null && !isCourt(issuer));
  if (bodies.length === 2 && isOfState(bodies[0]!, country) !== isOfState(bodies[1]!, country)) return true;
  return platformsOf(now, then) === 'different';
}

const platformsOf = (now: OrderFacts, then: OrderFacts): Relation | null =>
  comparePlatforms(now.platforms.map(platformName), then.platforms.map(platformName));

/** Days to the order's nearest step; where nothing says when, as many as a step may be away. */
function daysBetween(story: Story, order: Order): number {
  const steps = order.steps.filter(({ undated }) => !undated);
  if (isUndated(story) || steps.length === 0) return ORDER_DAYS;
  const time = Date.parse(toldAt(story));
  return Math.min(...steps.map((step) => Math.abs(Date.parse(step.at) - time))) / DAY_MS;
}

/**
 * The later of two orders on which the story reports together: its number is the sum of theirs, and they are of one
 * issuer, platform and country.
 */
export function sumOf(story: Story, near: readonly Order[]): Order | undefined {
  const answers = story.facts.status !== null && story.facts.status !== 'ordered';
  const one = story.facts.targets[0];
  if (!answers || !one || one.count < LEAST_SUM) return undefined;
  const lists = near.filter(
    (order) =>
      order.facts.targets.length > 0 &&
      !contradicts(story.facts, order.facts) &&
      daysBetween(story, order) <= COMMENT_DAYS &&
      likeness(story.facts, order.facts) >= KIN,
  );
  for (const [n, order] of lists.entries())
    for (const other of lists.slice(n + 1))
      if (listed(order) + listed(other) === one.count) return order.lastSeenAt > other.lastSeenAt ? order : other;
  return undefined;
}
/** Small numbers are sums of others by chance. */
const LEAST_SUM = 100;

const listed = (order: Order): number => order.facts.targets[0]!.count;

/**
 * The order that a story means which says that a platform is back and names no country: the only one by which a state
 * keeps all of that platform shut. Where there are two it may be either, and nobody knows.
 */
export function openOf(story: Story, near: readonly Order[]): Order | undefined {
  const { action, facts } = story;
  if (action !== 'restore' || facts.country || facts.targets.length > 0 || holderOf(story).length > 0) return undefined;
  const open = near.filter(
    (order) =>
      order.facts.country &&
      order.facts.targets.length === 0 &&
      order.steps.some((step) => FORCING.includes(step.action) && sortOf(step.action) === 'block') &&
      !isLifted(order.status) &&
      !isPlatformItself(order.facts.issuer ?? '', order.facts.platforms) &&
      !contradicts(facts, order.facts) &&
      platformsOf(facts, order.facts) === 'same' &&
      daysBetween(story, order) <= BACK_DAYS,
  );
  return open.length === 1 ? open[0] : undefined;
}
