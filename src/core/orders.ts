import { type Action, FORCING, type OrderFacts } from './finding.ts';
import {
  contradicts,
  isBackSince,
  isBesideFine,
  isOnOthers,
  isOnPart,
  KIN,
  kinship,
  openOf,
  sharesFile,
  sumOf,
} from './orders/kinship.ts';
import { COMMENTS, datesOf, inTime, isJudge, isLifted, latestStatus, stepOf, toldAt } from './orders/life.ts';
import { shortHash } from './text/hash.ts';
import { factKeys } from './placing/keys.ts';
import { folded } from './placing/names.ts';
import { filesOf } from './placing/references.ts';
import { compare, earlier, later } from './time.ts';
import { NOT_JUDGED, type Order, type Step, type Story } from './story.ts';

export { ORDER_DAYS } from './orders/kinship.ts';

/**
 * The ledger's rows. A story is one event; an order lives on through many: it is imposed, answered, challenged,
 * judged, lifted. `follow` finds the order whose life a story is a step of, or opens one.
 */

/** What is an order, or shows that there is one, even where none is remembered. */
const OPENS: readonly Action[] = [...FORCING, 'notice', 'ruling', 'challenge', 'restore'];
const MOST_KEYS = 60;
const MOST_REFERENCES = 20;

/** By which an order can be found again: the same keys under which it is stored. */
export function orderKeys({ facts, references }: Pick<Story, 'facts' | 'references'>): string[] {
  return [
    ...referenceKeys({ references }),
    ...factKeys(facts),
    ...facts.legalBasis.map((law) => `law:${folded(law)}`),
  ].slice(0, MOST_KEYS);
}

/** Those of the numbers under which it is filed: by these it is found however old it is. */
export const referenceKeys = ({ references }: Pick<Story, 'references'>): string[] =>
  filesOf(references).map((reference) => `ref:${reference}`);

/**
 * The other order that is this one: filed under one number, and neither set apart from it by people nor contradicting
 * it. The elder, where there are several.
 */
export function twinOrder(order: Order, near: readonly Order[]): Order | null {
  const twins = near.filter(
    (one) =>
      one.id !== order.id &&
      sharesFile(one, order) &&
      !contradicts(one.facts, order.facts) &&
      !one.judged.apart.includes(order.id) &&
      !order.judged.apart.includes(one.id),
  );
  return twins.sort((a, b) => compare(a.firstSeenAt, b.firstSeenAt) || compare(a.id, b.id))[0] ?? null;
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
  const order = known ?? sumOf(story, near) ?? bestOf(story, near) ?? openOf(story, near);
  if (order) return withStep(order, story);
  return opens(story) ? withStep(begin(story), story) : null;
}

function opens({ action, facts }: Story): boolean {
  if (!facts.issuer && !facts.country && facts.platforms.length === 0 && facts.targets.length === 0) return false;
  return OPENS.includes(action) || (COMMENTS.includes(action) && action !== 'report' && facts.status !== null);
}

/** The likeliest; what is back since long, is of another's account or only a fine, after all others. */
function bestOf(story: Story, near: readonly Order[]): Order | undefined {
  const misfits = (order: Order): number =>
    [isBackSince, isOnOthers, isBesideFine].filter((isMisfit) => isMisfit(story, order)).length;
  return near
    .map((order) => ({ order, kinship: kinship(story, order) }))
    .filter(({ kinship }) => kinship >= KIN)
    .sort(
      (a, b) =>
        misfits(a.order) - misfits(b.order) || b.kinship - a.kinship || compare(b.order.lastSeenAt, a.order.lastSeenAt),
    )[0]?.order;
}

function begin(story: Story): Order {
  return {
    id: `o-${shortHash(story.id)}`,
    headline: story.headline,
    facts: story.facts,
    status: null,
    dates: { ordered: null, reported: null, complied: null },
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
  const { id, judged, fixed, absorbed } = order;
  const fixes = order.fixes && Object.fromEntries(Object.entries(order.fixes).filter(([fact]) => fact in fixed));
  const people = { judged, fixed, ...(fixes && { fixes }), ...(absorbed && { absorbed }) };
  return inTime.reduce(withStep, { ...begin(inTime[0]!), id, ...people });
}

/**
 * The order with its facts set right by people, for good.
 * @param fix its name; without one, the latest fix of each fact is taken back, and the one before it stands again
 */
export function fixed(order: Order, facts: Partial<OrderFacts>, fix: string | null): Order {
  const fixes = (Object.keys(facts) as (keyof OrderFacts)[]).map((fact) => {
    const before = fixesOf(order, fact);
    return [fact, (fix ? [fix, ...before] : before.slice(1)).join(' ')];
  });
  const named = { ...order.fixes, ...Object.fromEntries(fixes) };
  return settled({ ...order, fixed: { ...order.fixed, ...facts }, fixes: named });
}

/** The names of the fixes of a fact, the one that stands first. */
export const fixesOf = ({ fixes }: Pick<Order, 'fixes'>, fact: keyof OrderFacts): string[] =>
  fixes?.[fact]?.split(' ').filter(Boolean) ?? [];

/** What people have set right leads. */
function settled(order: Order): Order {
  const facts = { ...order.facts, ...order.fixed };
  const { orderDate: ordered = order.dates.ordered } = order.fixed;
  return {
    ...order,
    facts,
    status: facts.status,
    dates: { ...order.dates, ordered },
    keys: [...new Set([...order.keys, ...orderKeys({ facts, references: order.references })])].slice(0, MOST_KEYS),
  };
}

function withStep(order: Order, story: Story): Order {
  const steps = [...order.steps.filter((step) => step.storyId !== story.id), stepIn(order, story)].sort(inTime);
  const opening = steps[0]!.storyId === story.id;
  const facts = opening ? fill(story.facts, order.facts) : fill(order.facts, story.facts);
  const dates = datesOf(steps, facts);
  return settled({
    ...order,
    headline: opening ? story.headline : order.headline,
    facts: { ...facts, orderDate: dates.ordered, status: latestStatus(steps) },
    dates,
    steps,
    references: [...new Set([...order.references, ...story.references])].slice(0, MOST_REFERENCES),
    outlets: [...new Set([...order.outlets, ...story.tellings.map((telling) => telling.outlet)])],
    official: steps.some((step) => step.official),
    firstSeenAt: earlier(order.firstSeenAt, story.firstSeenAt),
    lastSeenAt: later(order.lastSeenAt, story.lastSeenAt),
    keys: [...new Set([...order.keys, ...orderKeys(story)])].slice(0, MOST_KEYS),
  });
}

/** "250 of the 1,178 restored": the rest is as it was. What a court does about a fine alone leaves all as it was. */
function stepIn(order: Order, story: Story): Step {
  const step = stepOf(story);
  const onSum = story.tellings.filter((telling) => telling.onSum);
  if (2 * onSum.length > story.tellings.length && !order.steps.some(({ action }) => action === 'fine'))
    return { ...step, status: null };
  return isLifted(step.status) && isOnPart(story, order) ? { ...step, status: 'partly-restored' } : step;
}

/** What the first does not say, the second may. Whoever imposed the order stays its issuer, and no court that judges it is. */
function fill(facts: OrderFacts, more: OrderFacts): OrderFacts {
  const either = <T>(one: T[], two: T[]): T[] => (one.length > 0 ? one : two);
  return {
    issuer: facts.issuer ?? (isJudge(more) ? null : more.issuer),
    country: facts.country ?? more.country,
    platforms: either(facts.platforms, more.platforms),
    targets: either(facts.targets, more.targets),
    legalBasis: either(facts.legalBasis, more.legalBasis),
    orderDate: facts.orderDate ?? more.orderDate,
    status: facts.status,
  };
}
