import { type Action, FORCING, OBEYED, type OrderFacts, type Status } from '../finding.ts';
import { isCourt } from '../placing/names.ts';
import { holderOf } from '../placing/holders.ts';
import { isDatedByReport } from '../placing/claims.ts';
import { compare, DAY_MS, dayOf, earlier, publishedOrSeen } from '../time.ts';
import type { Order, Step, Story } from '../story.ts';

/**
 * The life of an order: ordered → complied with, in part or refused → challenged → stayed, upheld or revoked →
 * restored, in part or whole. Each story is a step of it; the steps in their order say where it stands today.
 */

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
  'partly-restored': 4,
  revoked: 5,
  restored: 5,
};

/** Whether what was ordered is over, for all or for good. */
export const isLifted = (status: Status | null): boolean => status === 'restored' || status === 'revoked';

/** Whether a story tells that access is given back. What a court only puts on hold may be in force again tomorrow. */
export const lifts = ({ action, facts: { status } }: Pick<Story, 'action' | 'facts'>): boolean =>
  status !== 'stayed' && (action === 'restore' || isLifted(status));

/** What is decided of another's order. */
const DECIDED: readonly Status[] = ['stayed', 'upheld', 'revoked', 'partly-restored', 'restored'];

/** Whether a court is named because it decides, and not because it ordered. */
export const isJudge = ({ issuer, status }: Pick<OrderFacts, 'issuer' | 'status'>): boolean =>
  issuer !== null && isCourt(issuer) && isDecided(status);

/** The step of its order's life that a story is. */
export function stepOf(story: Story): Step {
  const holder = holderOf(story);
  return {
    storyId: story.id,
    action: story.action,
    status: story.facts.status ?? (story.action === 'restore' ? 'restored' : null),
    headline: story.headline,
    url: story.url,
    at: toldAt(story),
    ...(isUndated(story) && { undated: true }),
    reportedOn: reportedOn(story),
    ...statusOn(story),
    orderedOn: story.facts.orderDate,
    ...(isDatedByReport(story.claims, story.facts.orderDate) && { reportDay: true }),
    compliedOn: compliedOn(story),
    official: story.official,
    ...(holder.length > 0 && { holder }),
  };
}

/** When the event was first told; where nothing says so, the day of its order, else when it was first read. */
export function toldAt({ tellings, facts, lastSeenAt }: Story): string {
  const dated = datedTellings(tellings);
  if (dated.length > 0) return dated.map(publishedOrSeen).reduce(earlier);
  return facts.orderDate
    ? `${facts.orderDate}T00:00:00.000Z`
    : tellings.map(publishedOrSeen).reduce(earlier, lastSeenAt);
}

const datedTellings = (tellings: Story['tellings']) => tellings.filter(({ undated }) => !undated);

function reportedOn({ tellings }: Story): string | null {
  const dated = datedTellings(tellings).map(publishedOrSeen);
  return dated.length > 0 ? dayOf(dated.reduce(earlier)) : null;
}

/** Whether nothing says when the event was. */
export const isUndated = ({ tellings, facts }: Pick<Story, 'tellings' | 'facts'>): boolean =>
  facts.orderDate === null && tellings.length > 0 && tellings.every(({ undated }) => undated);

function statusOn(story: Story): Pick<Step, 'statusOn'> {
  const days = statusClaims(story).flatMap(({ value, at }) => (value === story.facts.status ? [dayOf(at)] : []));
  const reported = reportedOn(story);
  const first = days.length > 0 ? days.reduce(earlier) : null;
  return first && reported && first > reported ? { statusOn: first } : {};
}

/** What reports that have a date say of where it stands. */
function statusClaims({ claims, tellings }: Story): Story['claims'] {
  const dated = new Set(datedTellings(tellings).map(({ itemId }) => itemId));
  return claims.filter(({ fact, itemId }) => fact === 'status' && dated.has(itemId));
}

/** Wholly where that is where the story stands, though it was obeyed in part before. */
function compliedOn(story: Story): string | null {
  const said = statusClaims(story).filter(({ value }) => OBEYED.includes(value as Status));
  const meant = said.filter(({ value }) => value === story.facts.status);
  const days = (meant.length > 0 ? meant : said).map(({ at }) => dayOf(at));
  return days.length > 0 ? days.reduce(earlier) : null;
}

/** For sorting steps: as they were told, and of one moment always in the same order. */
export const inTime = (a: Step, b: Step): number => compare(a.at, b.at) || compare(a.storyId, b.storyId);

/**
 * Where an order stands after these steps: the latest that says more than that it was ordered, which whoever comments
 * on it still says. A comment leads on and never back: of what was lifted it tells again what came before. What is back
 * stays so, though a court finds later that it should never have been gone.
 * @param steps in the order of time
 */
export function latestStatus(steps: readonly Step[]): Status | null {
  let now: Status | null = null;
  for (const { status, action } of steps) {
    if (status === null) continue;
    if (now !== null && status === 'ordered' && action !== 'ruling') continue;
    if (now !== null && COMMENTS.includes(action) && STAGES[status] < STAGES[now]) continue;
    if (now === 'restored' && status === 'revoked') continue;
    now = status;
  }
  return now;
}

/**
 * The day of the order is that of the step that imposed it, else one before its first report that another step names: what
 * decides of an order names the day of its own decision. Where it may be that of the report alone, an earlier one that a
 * later step names is meant.
 */
export function datesOf(steps: readonly Step[], facts: OrderFacts): Order['dates'] {
  const named = steps.filter((step) => step.orderedOn !== null);
  const first = named.find(({ action }) => FORCING.includes(action));
  const better = first?.reportDay ? named.find((step) => isShortlyBefore(step, first)) : undefined;
  const complied = steps.map((step) => step.compliedOn).filter((one) => one !== null);
  const reports = steps.map((step) => step.reportedOn).filter((one) => one !== null);
  const reported = reports.length > 0 ? reports.reduce(earlier) : null;
  const told = named.find((step) => !isDecided(step.status) && (reported === null || step.orderedOn! <= reported));
  return {
    ordered: (better ?? first ?? told)?.orderedOn ?? (named.length > 0 ? null : facts.orderDate),
    reported,
    complied: complied.length > 0 ? complied.reduce(earlier) : null,
  };
}

/** Whether something is decided of an order, or it is over: whatever day is named is that of this. */
export const isDecided = (status: Status | null): boolean => status !== null && DECIDED.includes(status);

function isShortlyBefore(step: Step, { orderedOn }: Step): boolean {
  const days = (Date.parse(orderedOn!) - Date.parse(step.orderedOn!)) / DAY_MS;
  return !step.reportDay && days >= 0 && days <= REPORTED_WITHIN_DAYS;
}
/** An order is news for as long, and then history. */
const REPORTED_WITHIN_DAYS = 31;
