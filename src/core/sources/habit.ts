import { DAY_MS } from '../time.ts';

/*
 * How a source publishes, learned from what it published. It says how often asking is worth the trouble, and from when
 * on silence is no longer calm.
 */

export interface Habit {
  /** Between two things it publishes: the middle of what was seen, in milliseconds. */
  usualGapMs: number;
  /** The longest that it ever kept silent, in milliseconds. */
  longestGapMs: number;
}

/** Fewer dates teach nothing. */
const ENOUGH = 5;
/** The newest this many are looked at. */
const LOOKED_AT = 50;
/** How much one new gap weighs where only arrivals are known. */
const WEIGHT = 0.2;
/** No silence is longer than a long weekend with a holiday before it. */
const SILENT_AFTER_MS = 4 * DAY_MS;
const SILENT_TIMES = 3;

/**
 * @param dates of all that a document holds, ISO 8601 UTC, in any order
 * @returns what they teach, beside what was known; null where that is nothing
 */
export function habitFrom(dates: readonly string[], before: Habit | null): Habit | null {
  const times = [...new Set(dates.map((date) => Date.parse(date)))].sort((a, b) => b - a).slice(0, LOOKED_AT);
  if (times.length < ENOUGH) return before;
  const gaps = times.slice(1).map((time, at) => times[at]! - time);
  const usualGapMs = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)]!;
  return { usualGapMs, longestGapMs: Math.max(before?.longestGapMs ?? 0, ...gaps) };
}

/** What one arrival teaches of a source that dates nothing. */
export function habitAfter(gapMs: number, before: Habit | null): Habit {
  if (!before) return { usualGapMs: gapMs, longestGapMs: gapMs };
  return {
    usualGapMs: before.usualGapMs * (1 - WEIGHT) + gapMs * WEIGHT,
    longestGapMs: Math.max(before.longestGapMs, gapMs),
  };
}

/** Whether it has kept silent for far longer than it ever did. */
export const isSilent = (habit: Habit | null, silentForMs: number): boolean =>
  habit !== null && silentForMs > Math.max(SILENT_TIMES * habit.longestGapMs, SILENT_AFTER_MS);
