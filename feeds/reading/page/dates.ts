import { readDate } from '../dates.ts';
import type { Definition } from './definition.ts';

/* Dates as pages write them: often without a zone, and with the day where the reader of the country expects it. */

const HAS_ZONE = /(?:z|utc|gmt|[+-]\d{2}:?\d{2})\s*\)?$/i;

/** ISO 8601 UTC, or null. A time without zone is one of the page's; a day without time is that day's midnight there. */
export function dateOn(written: string, { dayFirst, zone }: Pick<Definition, 'dayFirst' | 'zone'>): string | null {
  const turned = dayFirst ? written.replace(/(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{2,4})(?!\d)/, '$1-$2-$3') : written;
  const read = readDate(turned);
  if (read === null || zone === 'UTC' || HAS_ZONE.test(written.trim())) return read;
  const wall = Date.parse(read);
  // The offset at a time that is wrong by the offset itself is right but around a change of clocks, so it is asked twice.
  const guess = wall - offsetAt(wall, zone);
  return new Date(wall - offsetAt(guess, zone)).toISOString();
}

/** Milliseconds east of UTC. */
function offsetAt(time: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(time);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const found = /GMT([+-])(\d{2}):(\d{2})/.exec(name);
  if (!found) return 0;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) * 60_000;
}
