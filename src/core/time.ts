import type { Item } from './item.ts';

/** Instants as ISO 8601 UTC text of one form, which sorts as time does. */

/** For sorting, the earlier first: below 0 where `a` is before `b`. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Of two instants the one that comes first. */
export const earlier = (a: string, b: string): string => (compare(a, b) <= 0 ? a : b);
/** Of two instants the one that comes last. */
export const later = (a: string, b: string): string => (compare(a, b) >= 0 ? a : b);

/** When a thing was told: when it was first seen, where nobody says when it was published. */
export const publishedOrSeen = (told: Pick<Item, 'publishedAt' | 'seenAt'>): string => told.publishedAt ?? told.seenAt;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The ISO date of an instant. */
export const dayOf = (instant: string): string => instant.slice(0, 10);

/** Whether two ISO dates can be those of one order: one of Sunday night is Monday's to some, by weekday or zone. */
export const isSameDate = (a: string, b: string): boolean => Math.abs(Date.parse(a) - Date.parse(b)) <= DAY_MS;
