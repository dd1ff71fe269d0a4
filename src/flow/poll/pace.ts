import { createHash } from 'node:crypto';
import type { Habit } from '../../core/sources/habit.ts';
import { OFFICIAL_TIERS, type Source } from '../../core/item.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../clock.ts';

/*
 * How long until a source is asked again. Its setting is the floor for all. A source that is no official one is left
 * alone for longer where it asks for that, or where it seldom has anything new; an official one never is.
 */

/** What cache headers and the feed itself ask for is honoured up to here. */
const LONGEST_ASKED_MS = HOUR_MS;
/** A source is asked this often in the time that usually passes between two things it publishes. */
const TIMES_A_GAP = 4;
/** Habits slow a source down to a tenth of its setting and to half an hour, no further: what breaks them is news. */
const SLOWEST_TIMES = 10;
const SLOWEST_LEARNED_MS = HOUR_MS / 2;
/** While a hub pushes what is new, asking is only the net beneath. */
const PUSHED_MS = 2 * HOUR_MS;
/** A host that names a time is left alone for that long, up to here: nothing keeps us from a source for days. */
const LONGEST_RETRY_MS = { 'rate-limited': DAY_MS / 2, other: HOUR_MS };
/** First readings are spread over this long at least, and longer where there are thousands, so that a start is no burst. */
const FIRST_SPREAD_MS = 30_000;
const FIRST_EACH_MS = 30;

type Paced = Pick<Source, 'everyMinutes' | 'tier'>;

/** @param asked what the source asks for, in milliseconds; `pushed` while a hub tells us of what is new */
export function paceOf(source: Paced, habit: Habit | null, asked: number | null, pushed = false): number {
  const own = source.everyMinutes * MINUTE_MS;
  if (OFFICIAL_TIERS.includes(source.tier)) return jitter(own);
  const wanted = Math.min(asked ?? 0, LONGEST_ASKED_MS);
  const learned = Math.min((habit?.usualGapMs ?? 0) / TIMES_A_GAP, own * SLOWEST_TIMES, SLOWEST_LEARNED_MS);
  return jitter(Math.max(own, wanted, learned, pushed ? PUSHED_MS : 0));
}

/** Twice as long after each failure, down to once a day; not sooner than the host asked for, within bounds. */
export function backOff(source: Paced, failures: number, retryAfterMs: number | null, isRateLimit: boolean): number {
  const doubled = Math.min(source.everyMinutes * MINUTE_MS * 2 ** Math.min(failures, 20), DAY_MS);
  const longest = LONGEST_RETRY_MS[isRateLimit ? 'rate-limited' : 'other'];
  return Math.max(jitter(doubled), Math.min(retryAfterMs ?? 0, longest));
}

/** Each source has its own place in the first half minute, the same at every start. In milliseconds from the start. */
export const firstAfter = (id: string, sources: number): number =>
  fraction(id) * Math.max(FIRST_SPREAD_MS, sources * FIRST_EACH_MS);

/** 0 to 1, evenly spread over ids. */
const fraction = (id: string): number => createHash('sha256').update(id).digest().readUInt32BE() / 2 ** 32;

/** A tenth more or less, so that sources drift apart. */
const jitter = (ms: number): number => ms * (0.9 + 0.2 * Math.random());
