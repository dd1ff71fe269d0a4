import { Temporal } from 'temporal-polyfill';
import type { Digest, Quiet, Room } from '../room.ts';

/*
 * Times of day in a room's own zone. A time that a change of the clocks leaves out is the one as long after the change
 * (02:30 becomes 03:30); one that comes twice is meant the first time. Both as RFC 5545 and Temporal's "compatible" say.
 */

const DAYS_OF_A_WEEK = 7;
const DAY_MINUTES = 1_440;
const TIME = /^([01]?\d|2[0-3])(?:[:.]([0-5]\d))?$/;
const SPAN = /^(\S+?)\s*(?:-|–|—|to)\s*(\S+)$/u;

/** `HH:MM` of "8", "8:30", "08.30"; null where it is none. */
export function timeOfDay(text: string): string | null {
  const [whole, hour, minute = '00'] = TIME.exec(text.trim()) ?? [];
  return whole === undefined ? null : `${hour!.padStart(2, '0')}:${minute}`;
}

/** Whether a name is one of the IANA database, in any case. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** `23:00-07:00 except critical` as typed; null where it is no span of the day. Its ends may be the same: see who asks. */
export function quietOf(text: string): Quiet | null {
  const [, span = text, exception] = /^(.*?)(?:\s+except\s+(critical|nothing))?$/i.exec(text.trim()) ?? [];
  const [, from = '', to = ''] = SPAN.exec(span.trim()) ?? [];
  const ends = [timeOfDay(from), timeOfDay(to)];
  if (!ends[0] || !ends[1]) return null;
  return { from: ends[0], to: ends[1], except: exception?.toLowerCase() === 'critical' ? 'critical' : 'nothing' };
}

/** `5/10` is more than 5 in 10 minutes; null where it is no limit. */
export function burstOf(text: string): NonNullable<Room['burst']> | null {
  const [whole, most, minutes] = /^(\d{1,3})\s*(?:\/|in|per)\s*(\d{1,4})$/i.exec(text.trim()) ?? [];
  const burst = { most: Number(most), minutes: Number(minutes) };
  return whole !== undefined && burst.most >= 1 && burst.minutes >= 1 && burst.minutes <= DAY_MINUTES ? burst : null;
}

/**
 * When the quiet hours that run now will end.
 * @param now ISO 8601 UTC
 * @returns ISO 8601 UTC, or null where it is not quiet
 */
export function quietUntil({ quiet, timeZone }: Pick<Room, 'quiet' | 'timeZone'>, now: string): string | null {
  if (!quiet) return null;
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);
  const time = here.toPlainTime().toString({ smallestUnit: 'minute' });
  const overnight = quiet.from > quiet.to;
  const inside = overnight ? time >= quiet.from || time < quiet.to : time >= quiet.from && time < quiet.to;
  if (!inside) return null;
  const day = here.toPlainDate().add({ days: overnight && time >= quiet.from ? 1 : 0 });
  const end = instant(day, quiet.to, timeZone);
  // Of an hour that comes twice, the end has passed when it comes again.
  return end > now ? end : null;
}

/**
 * When the next digest is due.
 * @param after ISO 8601 UTC: a digest due at this very instant is not the next
 * @returns ISO 8601 UTC, or null where the room has none
 */
export function nextDigest({ digest, timeZone }: Pick<Room, 'digest' | 'timeZone'>, after: string): string | null {
  if (!digest) return null;
  const today = Temporal.Instant.from(after).toZonedDateTimeISO(timeZone).toPlainDate();
  const days = Array.from({ length: DAYS_OF_A_WEEK + 1 }, (_, days) => today.add({ days }));
  const due = days.filter(comesOn(digest)).map((day) => instant(day, digest.at, timeZone));
  return due.find((at) => at > after) ?? null;
}

const comesOn =
  ({ on, weekday }: Digest) =>
  ({ dayOfWeek }: Temporal.PlainDate): boolean =>
    on === 'daily' || (on === 'weekdays' ? dayOfWeek <= 5 : dayOfWeek === weekday);

/**
 * The date of the last Monday on which this hour has passed.
 * @param now ISO 8601 UTC
 * @param hour 0 to 23, in that zone
 */
export function mondayBefore(now: string, hour: number, timeZone: string): string {
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDateTime();
  const day = here.subtract({ hours: hour }).toPlainDate();
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
}

/** To the millisecond, so that it compares as text with the clock's. */
function instant(day: Temporal.PlainDate, time: string, timeZone: string): string {
  const { epochMilliseconds } = day.toZonedDateTime({ timeZone, plainTime: time });
  return new Date(epochMilliseconds).toISOString();
}
