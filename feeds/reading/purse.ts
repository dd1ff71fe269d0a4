import type { Json } from '../../src/core/json.ts';
import type { Bookmark } from '../../src/core/kind.ts';

/*
 * Money set aside for a source that is paid for by what it answers, a month at a time (UTC). It is asked before each
 * request for the most that the answer may cost, so that it stops before it is passed, and not after.
 */

/** Thousandths of a dollar: whole numbers, so that a month of small sums adds up. */
type Mills = number;

export interface Purse {
  /** What is left this month. */
  left(): Mills;
  pay(mills: Mills): void;
  /** To be kept in the bookmark, as `purse`. */
  state(): Json;
  /** Spent since it was opened, in US dollars. */
  cost(): number;
}

/** @param budget US dollars a month */
export function openPurse(bookmark: Bookmark, budget: number, now: Date): Purse {
  const month = now.toISOString().slice(0, 7);
  const kept = bookmark.purse as { month?: Json; spent?: Json } | null | undefined;
  let spent = kept?.month === month ? Number(kept.spent) || 0 : 0;
  const before = spent;
  return {
    left: () => Math.max(0, Math.floor(budget * 1000) - spent),
    pay: (mills) => {
      spent += mills;
    },
    state: () => ({ month, spent }),
    cost: () => (spent - before) / 1000,
  };
}

/** Until the next month begins, in milliseconds. */
export function untilNextMonth(now: Date): number {
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1) - now.getTime();
}
