/** On which day a country is at an instant: east of Greenwich the next one may have begun. */
import { DAY_MS } from '../time.ts';
import { iso, publishedDay } from './dates.ts';

/** Of a region the zones of the IANA database; TypeScript's declarations do not know it yet. */
type Region = Intl.Locale & { getTimeZones(): string[] | undefined };

const calendars = new Map<string, Intl.DateTimeFormat[]>();

/** What tells the day in each zone of a country, as Swedish prints it: 2024-06-06. None where the country is not known. */
function calendarsOf(country: string): Intl.DateTimeFormat[] {
  const known = calendars.get(country);
  if (known) return known;
  const zones = (new Intl.Locale(`und-${country}`) as Region).getTimeZones() ?? [];
  const made = zones.map((timeZone) => new Intl.DateTimeFormat('sv', { timeZone }));
  calendars.set(country, made);
  return made;
}

/**
 * Midnight UTC of the day after that of publication, where it has begun in all of a country; else null.
 * @param published ISO 8601 @param country ISO 3166-1 alpha-2
 */
export function nextDayIn(country: string | null, published: string | null): number | null {
  const day = publishedDay(published);
  if (day === null || country === null) return null;
  const [next, zones] = [day + DAY_MS, calendarsOf(country)];
  const hasBegun = zones.length > 0 && zones.every((one) => one.format(Date.parse(published!)) === iso(next));
  return hasBegun ? next : null;
}
