import type { Target, TargetKind } from '../finding.ts';

/**
 * Whether two numbers can be the same number. Outlets round ("nearly 1,200" for 1,178), count another unit
 * (links, handles, tweets of one list) and err by a few; a second list is a different number altogether.
 */
export type Agreement = 'agree' | 'near' | 'differ';

/** "Over 1,000" can stand for 1,178, hardly for 1,435. */
const AT_LEAST_UP_TO = 1.25;
const ABOUT_WITHIN = 0.07;
/** Two outlets say 23 and 26 of one ban: a contradiction, not two bans. */
const NEAR_WITHIN = 0.16;
/** Units in which one list of an order is counted. */
const LIST_UNITS: readonly TargetKind[] = ['account', 'post', 'url', 'other'];

/** Whether numbers of these may count the same: one list is told as accounts, as posts or as addresses. */
export function comparable(a: TargetKind, b: TargetKind): boolean {
  if (a === b) return true;
  if (a === 'other' || b === 'other') return true;
  return (
    (LIST_UNITS.includes(a) && LIST_UNITS.includes(b)) || inPair(a, b, 'url', 'site') || inPair(a, b, 'app', 'site')
  );
}

function inPair(a: TargetKind, b: TargetKind, one: TargetKind, two: TargetKind): boolean {
  return (a === one && b === two) || (a === two && b === one);
}

/** Smaller numbers agree by chance. */
export const TELLING_COUNT = 10;

/** Whether two lists of numbers meet in one that is no chance. */
export function shareTellingNumber(
  left: readonly Target[],
  right: readonly Target[],
  as: readonly Agreement[] = ['agree'],
): boolean {
  const counts = compareTargets(left, right);
  return counts !== null && as.includes(counts.is) && counts.by.count >= TELLING_COUNT;
}

/** How two numbers of comparable units stand to each other. */
export function agreement(a: Target, b: Target): Agreement {
  if (a.count === b.count) return 'agree';
  const [low, high] = a.count < b.count ? [a, b] : [b, a];
  const gap = (high.count - low.count) / high.count;
  if (low.qualifier === 'at-least' && high.count <= low.count * AT_LEAST_UP_TO) return 'agree';
  if (high.qualifier === 'at-most' && high.count <= low.count * AT_LEAST_UP_TO) return 'agree';
  if ((low.qualifier === 'about' || high.qualifier === 'about') && gap <= ABOUT_WITHIN) return 'agree';
  return gap <= NEAR_WITHIN ? 'near' : 'differ';
}

/**
 * The best that any pair of comparable numbers says; null where there is none. Numbers of unlike units that
 * differ say nothing: 45 videos from 10 channels. What the one lists by kind the other may add up: 90 videos and 30
 * posts are 120 links. "301, not 310" is of the list of which others say 310.
 */
export function compareTargets(
  left: readonly Target[],
  right: readonly Target[],
): { is: Agreement; by: Target } | null {
  if (isTotalOf(left, right)) return { is: 'agree', by: left[0]! };
  if (isTotalOf(right, left)) return { is: 'agree', by: right[0]! };
  let best: { is: Agreement; by: Target } | null = null;
  for (const a of left.flatMap(withTakenBack))
    for (const b of right.flatMap(withTakenBack)) {
      if (!comparable(a.kind, b.kind)) continue;
      const is = agreement(a, b);
      if (!best || RANK[is] > RANK[best.is]) best = { is, by: a };
    }
  return best;
}

const withTakenBack = (target: Target): Target[] => (target.instead ? [target, target.instead] : [target]);

/** Whether a number is the sum of what the others count, kind by kind, or as good as that: "over 200" of 138 and 83. */
function isTotalOf([total, ...more]: readonly Target[], parts: readonly Target[]): boolean {
  const kinds = new Set(parts.map(({ kind }) => kind));
  if (!total || more.length > 0 || parts.length < 2 || kinds.size < parts.length) return false;
  const count = parts.reduce((sum, { count }) => sum + count, 0);
  return agreement(total, { kind: total.kind, count, qualifier: 'exact' }) === 'agree';
}

const RANK: Record<Agreement, number> = { differ: 0, near: 1, agree: 2 };
