import type { Action, OrderFacts, Status } from './finding.ts';
import { isCourt } from './placing/names.ts';
import { compare, earlier, publishedOrSeen } from './placing/time.ts';
import type { Order, Step, Story, Telling } from './story.ts';

/**
 * The life of an order: ordered → complied with, in part or refused → challenged → stayed, upheld or revoked →
 * restored. Each story is a step of it; the steps in their order say where it stands today.
 */

/** What imposes something new. */
export const IMPOSES: readonly Action[] = ['block', 'takedown', 'suspend', 'shutdown', 'fine'];
/** What counts or comments: a step only of an order that it clearly names. */
export const COMMENTS: readonly Action[] = ['statement', 'report', 'rule', 'other'];

/** How far along its life a status is. Complied and refused are one stage in two words. */
export const STAGES: Record<Status, number> = {
  ordered: 0,
  complied: 1,
  'partly-complied': 1,
  refused: 1,
  challenged: 2,
  stayed: 3,
  upheld: 3,
  revoked: 4,
  restored: 4,
};

/** The step of its order's life that a story is. */
export function stepOf(story: Story): Step {
  return {
    storyId: story.id,
    action: story.action,
    status: statusOf(story),
    headline: story.headline,
    url: story.url,
    at: toldAt(story),
    ...(isUndated(story) && { undated: true }),
    orderedOn: story.facts.orderDate,
    compliedOn: compliedOn(story),
    official: story.official,
  };
}

/** A court that puts an order on hold has not ended it: so far only the ledger tells that from a lifting. */
function statusOf(story: Story): Status | null {
  if (isStay(story)) return 'stayed';
  return story.facts.status ?? (story.action === 'restore' ? 'restored' : null);
}

/** What a court can put on hold is reported as its ruling, or as a lifting. */
const STAYS: readonly Action[] = ['ruling', 'restore'];
/** A ruling that upholds or strikes down is final; "lifts the stay" is the contrary of one. */
const FINAL = ['heads:uphold', 'heads:strike', 'heads:lift'];

function isStay({ action, facts, tellings }: Story): boolean {
  if (!STAYS.includes(action) || facts.status === 'upheld') return false;
  const telling = tellings.filter((one) => one.action === action);
  const byCourt = isCourt(facts.issuer ?? '') || telling.some(({ traits }) => traits.includes('says:court'));
  return byCourt && telling.filter(saysStay).length * 2 > telling.length;
}

const saysStay = ({ traits }: Telling): boolean =>
  traits.includes('heads:stay') || (traits.includes('says:stay') && !FINAL.some((trait) => traits.includes(trait)));

/** When the event was first told; where nothing says so, the day of its order, else when it was first read. */
export function toldAt({ tellings, facts, lastSeenAt }: Story): string {
  const dated = tellings.filter(({ undated }) => !undated).map(publishedOrSeen);
  if (dated.length > 0) return dated.reduce(earlier);
  return facts.orderDate
    ? `${facts.orderDate}T00:00:00.000Z`
    : tellings.map(publishedOrSeen).reduce(earlier, lastSeenAt);
}

/** Whether nothing says when the event was. */
export const isUndated = ({ tellings, facts }: Pick<Story, 'tellings' | 'facts'>): boolean =>
  facts.orderDate === null && tellings.length > 0 && tellings.every(({ undated }) => undated);

function compliedOn({ claims, tellings }: Story): string | null {
  const dated = new Set(tellings.filter(({ undated }) => !undated).map(({ itemId }) => itemId));
  const said = claims
    .filter(({ fact, value, itemId }) => fact === 'status' && COMPLIED.includes(value) && dated.has(itemId))
    .map(({ at }) => at);
  return said.length > 0 ? day(said.reduce(earlier)) : null;
}
const COMPLIED = ['complied', 'partly-complied'];

/** The ISO date of an instant. */
export const day = (instant: string): string => instant.slice(0, 10);

export const inTime = (a: Step, b: Step): number => compare(a.at, b.at) || compare(a.storyId, b.storyId);

/**
 * Where an order stands after these steps: the latest that says more than that it was ordered, which whoever comments
 * on it still says. A comment leads on and never back: of what was lifted it tells again what came before.
 * @param steps in the order of time
 */
export function latestStatus(steps: readonly Step[]): Status | null {
  let now: Status | null = null;
  for (const { status, action } of steps) {
    if (status === null) continue;
    if (now !== null && status === 'ordered' && action !== 'ruling') continue;
    if (now !== null && COMMENTS.includes(action) && STAGES[status] < STAGES[now]) continue;
    now = status;
  }
  return now;
}

/** The day of the order is that of the step that imposed it, else of whichever step names one. */
export function datesOf(steps: readonly Step[], facts: OrderFacts): Order['dates'] {
  const imposed = steps.find((step) => IMPOSES.includes(step.action) && step.orderedOn !== null);
  const complied = steps.map((step) => step.compliedOn).filter((one) => one !== null);
  return {
    ordered: imposed?.orderedOn ?? facts.orderDate,
    reported: day(steps[0]!.at),
    complied: complied.length > 0 ? complied.reduce(earlier) : null,
  };
}
