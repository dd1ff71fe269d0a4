/**
 * Numbers as an index of words can hold them: each under its own digits and under every beginning of them, so that any
 * range is a few beginnings. Digits are hexadecimal; `2:4` is whatever has 4 before its last two, and `2:4*` whatever has
 * 4 first and at least two behind it.
 */

const BASE = 16;
/** Enough for any whole number that JavaScript can tell from its neighbours. */
const DIGITS = 14;
const MOST = Number.MAX_SAFE_INTEGER;

/** All beginnings of a number; @param count what is negative or broken counts as what lies below it, at least 0 */
export function magnitudesOf(count: number): string[] {
  const whole = bounded(count);
  return Array.from({ length: DIGITS }, (_, dropped) => magnitude(dropped, whole));
}

/**
 * The beginnings that all numbers of a range have, and no others; null is no bound. Both ends are of it.
 * @returns what has a star is itself only how one begins
 */
export function magnitudesWithin({ from, to }: { from: number | null; to: number | null }): string[] {
  const first = from === null ? 0 : bounded(Math.ceil(from));
  if (to !== null) return magnitudesBetween(first, bounded(to));
  // Without an end there are numbers of fourteen lengths: whatever is longer is asked for by its first digit.
  const digits = first.toString(BASE).length;
  const longer = Array.from({ length: BASE - 1 }, (_, n) => `${digits}:${(n + 1).toString(BASE)}*`);
  return [...magnitudesBetween(first, bounded(BASE ** digits - 1)), ...longer];
}

function magnitudesBetween(first: number, last: number): string[] {
  const found: string[] = [];
  for (let at = first; at <= last; ) {
    let dropped = 0;
    while (dropped < DIGITS - 1 && at % BASE ** (dropped + 1) === 0 && at + BASE ** (dropped + 1) - 1 <= last)
      dropped += 1;
    found.push(magnitude(dropped, at));
    at += BASE ** dropped;
  }
  return found;
}

const bounded = (count: number): number => Math.min(MOST, Math.max(0, Math.floor(count)));
const magnitude = (dropped: number, count: number): string =>
  `${dropped}:${Math.floor(count / BASE ** dropped).toString(BASE)}`;
