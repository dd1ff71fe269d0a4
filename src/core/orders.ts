import type { Action, OrderFacts, Status } from './finding.ts';
import { compareTargets } from './placing/counts.ts';
import { shortHash } from './placing/hash.ts';
import { factKeys } from './placing/keys.ts';
import { compareIssuers, comparePlatforms, folded, platformName, type Relation } from './placing/names.ts';
import { compare, earlier, isSameDate, later, publishedOrSeen } from './placing/time.ts';
import { NOT_JUDGED, type Order, type Step, type Story } from './story.ts';

/**
 * The ledger's rows. A story is one event; an order lives on through many: it is imposed, answered, challenged,
 * judged, lifted. `follow` finds the order whose life a story is a step of, or opens one. It asks for more than
 * placing does where the story imposes something (a second list is a second order), and for less where it
 * answers something (months lie between a block and its judgement).
 */

/** How far back, by when they were last seen, near orders are to be asked for: a case takes its time. */
export const ORDER_DAYS = 300;

/** What imposes something new. */
const IMPOSES: readonly Action[] = ['block', 'takedown', 'suspend', 'shutdown', 'fine'];
/** What is an order, or shows that there is one, even where none is remembered. */
const OPENS: readonly Action[] = [...IMPOSES, 'notice', 'ruling', 'challenge', 'restore'];
/** What counts or comments: a step only of an order that it clearly names. */
const COMMENTS: readonly Action[] = ['statement', 'report', 'rule', 'other'];

/** Two acts that impose the same thing within this time are one order, still being carried out. */
const SAME_ACT_DAYS = 10;
/** A comment is on what was just done. */
const COMMENT_DAYS = 45;
const MOST_KEYS = 60;
const MOST_REFERENCES = 20;
const DAY = 86_400_000;

/** By which an order can be found again: the same keys under which it is stored. */
export function orderKeys({ facts, references }: Pick<Story, 'facts' | 'references'>): string[] {
  return [
    ...references.map((reference) => `ref:${reference}`),
    ...factKeys(facts),
    ...facts.legalBasis.map((law) => `law:${folded(law)}`),
  ].slice(0, MOST_KEYS);
}

/**
 * The order that the story is a step of, with that step; a new one; or null where the story is about none.
 * Following a story again, grown, changes its step and adds none.
 * @param near what `orderKeys` found, last seen within `ORDER_DAYS`
 */
export function follow(story: Story, near: readonly Order[]): Order | null {
  const known =
    near.find((order) => order.id === story.orderId) ??
    near.find((order) => order.steps.some((step) => step.storyId === story.id));
  const order = known ?? bestOf(story, near);
  if (order) return withStep(order, story);
  return opens(story) ? withStep(begin(story), story) : null;
}

function opens({ action, facts }: Story): boolean {
  if (!facts.issuer && !facts.country && facts.platforms.length === 0 && facts.targets.length === 0) return false;
  return OPENS.includes(action) || (COMMENTS.includes(action) && action !== 'report' && facts.status !== null);
}

function bestOf(story: Story, near: readonly Order[]): Order | undefined {
  return near
    .map((order) => ({ order, kinship: kinship(story, order) }))
    .filter(({ kinship }) => kinship >= KIN)
    .sort((a, b) => b.kinship - a.kinship || compare(b.order.lastSeenAt, a.order.lastSeenAt))[0]?.order;
}

/** From this on a story is a step of an order. */
const KIN = 2;

/** How surely a story is a step of an order's life; 0 where it cannot be. */
export function kinship(story: Story, order: Order): number {
  const days = daysBetween(story, order);
  const counts = compareTargets(story.facts.targets, order.facts.targets);
  const sameNumber = counts !== null && counts.is !== 'differ' && counts.by.count > 1;
  if (days > ORDER_DAYS || counts?.is === 'differ' || contradicts(story.facts, order.facts)) return 0;
  if (IMPOSES.includes(story.action) && imposesApart(story, order)) return 0;
  if (IMPOSES.includes(story.action) && !stillImposes(story, order, days, sameNumber)) return 0;
  if (COMMENTS.includes(story.action) && days > COMMENT_DAYS && !sameNumber) return 0;
  if (story.action === 'restore' && order.status === 'restored' && days > SAME_ACT_DAYS) return 0;
  return likeness(story.facts, order.facts) + (sameNumber ? SAME_NUMBER : 0) - AGE * (days / ORDER_DAYS);
}

/** What people set apart from the story that imposes the order is another order; its block and its lifting may be steps of one. */
function imposesApart({ judged }: Story, order: Order): boolean {
  return order.steps.some((step) => IMPOSES.includes(step.action) && judged.apart.includes(step.storyId));
}

/** Whether a story that imposes something tells again what the order imposes, or carries out what it announced. */
function stillImposes(story: Story, order: Order, days: number, sameNumber: boolean): boolean {
  const { issuer, orderDate } = story.facts;
  const imposed = order.steps.find((step) => IMPOSES.includes(step.action));
  if (isLifted(order) || (imposed && sortOf(imposed.action) !== sortOf(story.action))) return false;
  if (imposed && days > SAME_ACT_DAYS && !sameNumber) return false;
  if (orderDate && order.facts.orderDate && !isSameDate(orderDate, order.facts.orderDate)) return false;
  return !issuer || !order.facts.issuer || compareIssuers(issuer, order.facts.issuer) !== 'different';
}

/** A shutdown is never a step of the block of an app, nor a fine. */
const sortOf = (action: Action): Action => (action === 'shutdown' || action === 'fine' ? action : 'block');
const isLifted = (order: Order): boolean => order.status === 'restored' || order.status === 'revoked';

const SAME_NUMBER = 1.5;
/** Of two orders alike, the later is meant. */
const AGE = 0.25;
const LIKENESS = {
  country: 0.75,
  platform: 1.5,
  issuer: { same: 1.5, related: 0.75, different: 0 },
  law: 0.5,
  date: 1,
};

/** What two sets of facts share of what names an order. */
function likeness(now: OrderFacts, then: OrderFacts): number {
  const laws = then.legalBasis.map(folded);
  return (
    (now.country && now.country === then.country ? LIKENESS.country : 0) +
    (platformsOf(now, then) === 'same' ? LIKENESS.platform : 0) +
    (now.issuer && then.issuer ? LIKENESS.issuer[compareIssuers(now.issuer, then.issuer)] : 0) +
    (now.legalBasis.some((law) => laws.includes(folded(law))) ? LIKENESS.law : 0) +
    (now.orderDate && now.orderDate === then.orderDate ? LIKENESS.date : 0)
  );
}

function contradicts(now: OrderFacts, then: OrderFacts): boolean {
  if (now.country && then.country && now.country !== then.country) return true;
  return platformsOf(now, then) === 'different';
}

const platformsOf = (now: OrderFacts, then: OrderFacts): Relation | null =>
  comparePlatforms(now.platforms.map(platformName), then.platforms.map(platformName));

/** Days to the order's nearest step. */
function daysBetween(story: Story, order: Order): number {
  const time = Date.parse(toldAt(story));
  return Math.min(...order.steps.map((step) => Math.abs(Date.parse(step.at) - time))) / DAY;
}

/** When the event was first told. */
function toldAt(story: Story): string {
  return story.tellings.map(publishedOrSeen).reduce(earlier, story.lastSeenAt);
}

function begin(story: Story): Order {
  return {
    id: `o-${shortHash(story.id)}`,
    headline: story.headline,
    facts: story.facts,
    status: null,
    dates: { ordered: null, reported: day(toldAt(story)), complied: null },
    steps: [],
    references: [],
    outlets: [],
    official: false,
    firstSeenAt: story.firstSeenAt,
    lastSeenAt: story.lastSeenAt,
    judged: NOT_JUDGED,
    fixed: {},
    keys: [],
  };
}

/** An order as these stories alone tell it, with what people have judged of it. The first of them, in time, opens it. */
export function retold(order: Order, stories: readonly Story[]): Order {
  const inTime = [...stories].sort((a, b) => compare(toldAt(a), toldAt(b)) || compare(a.id, b.id));
  const { id, judged, fixed } = order;
  return inTime.reduce(withStep, { ...begin(inTime[0]!), id, judged, fixed });
}

/** The order with its facts set right by people, for good. */
export function fixed(order: Order, facts: Partial<OrderFacts>): Order {
  return settled({ ...order, fixed: { ...order.fixed, ...facts } });
}

/** What people have set right leads. */
function settled(order: Order): Order {
  const facts = { ...order.facts, ...order.fixed };
  return {
    ...order,
    facts,
    status: facts.status,
    dates: { ...order.dates, ordered: order.fixed.orderDate ?? order.dates.ordered },
    keys: [...new Set([...order.keys, ...orderKeys({ facts, references: order.references })])].slice(0, MOST_KEYS),
  };
}

function withStep(order: Order, story: Story): Order {
  const steps = [...order.steps.filter((step) => step.storyId !== story.id), stepOf(story)].sort(inTime);
  const opening = steps[0]!.storyId === story.id;
  const facts = opening ? fill(story.facts, order.facts) : fill(order.facts, story.facts);
  return settled({
    ...order,
    headline: opening ? story.headline : order.headline,
    facts: { ...facts, status: latestStatus(steps) },
    dates: datesOf(steps, facts),
    steps,
    references: [...new Set([...order.references, ...story.references])].slice(0, MOST_REFERENCES),
    outlets: [...new Set([...order.outlets, ...story.tellings.map((telling) => telling.outlet)])],
    official: steps.some((step) => step.official),
    firstSeenAt: earlier(order.firstSeenAt, story.firstSeenAt),
    lastSeenAt: later(order.lastSeenAt, story.lastSeenAt),
    keys: [...new Set([...order.keys, ...orderKeys(story)])].slice(0, MOST_KEYS),
  });
}

/** The day of the order is that of the step that imposed it, else of whichever step names one. */
function datesOf(steps: readonly Step[], facts: OrderFacts): Order['dates'] {
  const imposed = steps.find((step) => IMPOSES.includes(step.action) && step.orderedOn !== null);
  const complied = steps.map((step) => step.compliedOn).filter((one) => one !== null);
  return {
    ordered: imposed?.orderedOn ?? facts.orderDate,
    reported: day(steps[0]!.at),
    complied: complied.length > 0 ? complied.reduce(earlier) : null,
  };
}

/** The ISO date of an instant. */
const day = (instant: string): string => instant.slice(0, 10);

function stepOf(story: Story): Step {
  return {
    storyId: story.id,
    action: story.action,
    status: story.facts.status ?? (story.action === 'restore' ? 'restored' : null),
    headline: story.headline,
    url: story.url,
    at: toldAt(story),
    orderedOn: story.facts.orderDate,
    compliedOn: compliedOn(story),
    official: story.official,
  };
}

function compliedOn({ claims }: Story): string | null {
  const said = claims.filter(({ fact, value }) => fact === 'status' && COMPLIED.includes(value)).map(({ at }) => at);
  return said.length > 0 ? day(said.reduce(earlier)) : null;
}
const COMPLIED = ['complied', 'partly-complied'];

const inTime = (a: Step, b: Step): number => compare(a.at, b.at) || compare(a.storyId, b.storyId);

/** Whoever comments on an order that was obeyed still calls it ordered: the latest step that says more tells today's status. */
function latestStatus(steps: readonly Step[]): Status | null {
  const told = steps.filter((step) => step.status !== null);
  const news = told.filter((step) => step.status !== 'ordered' || step.action === 'ruling');
  return (news.at(-1) ?? told.at(-1))?.status ?? null;
}

/** What the first does not say, the second may. Whoever imposed the order stays its issuer. */
function fill(facts: OrderFacts, more: OrderFacts): OrderFacts {
  const either = <T>(one: T[], two: T[]): T[] => (one.length > 0 ? one : two);
  return {
    issuer: facts.issuer ?? more.issuer,
    country: facts.country ?? more.country,
    platforms: either(facts.platforms, more.platforms),
    targets: either(facts.targets, more.targets),
    legalBasis: either(facts.legalBasis, more.legalBasis),
    orderDate: facts.orderDate ?? more.orderDate,
    status: facts.status,
  };
}
