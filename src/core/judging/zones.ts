/** On which day a country is at an instant: east of Greenwich the next one may have begun. */
import { DAY_MS, HOUR_MS } from '../time.ts';
import { publishedDay } from './dates.ts';

/**
 * Hours ahead of UTC, without summer time, and the countries that keep them, by the IANA time zone database; of a country
 * of several zones that of its capital or of most of its people.
 */
const AHEAD: readonly [hours: number, countries: string][] = [
  [
    1,
    'AL AO AT BA BE BJ CD CF CG CH CM CZ DE DK DZ ES FR GA GQ HR HU IT LU ME MK MT NE NG NL NO PL RS SE SI SK TD TN XK',
  ],
  [2, 'BG BI BW CY EE EG FI GR IL LB LS LT LV LY MD MW MZ NA PS RO RW SD SS SZ UA ZA ZM ZW'],
  [3, 'BH BY DJ ER ET IQ JO KE KM KW MG QA RU SA SO SY TR TZ UG YE'],
  [3.5, 'IR'],
  [4, 'AE AM AZ GE MU OM SC'],
  [4.5, 'AF'],
  [5, 'KZ MV PK TJ TM UZ'],
  [5.5, 'IN LK'],
  [5.75, 'NP'],
  [6, 'BD BT KG'],
  [6.5, 'MM'],
  [7, 'ID KH LA TH VN'],
  [8, 'BN CN HK MN MO MY PH SG TW'],
  [9, 'JP KP KR TL'],
  [10, 'AU PG'],
  [11, 'SB VU'],
  [12, 'FJ NZ'],
];
const HOURS: ReadonlyMap<string, number> = new Map(
  AHEAD.flatMap(([hours, countries]) => countries.split(' ').map((code) => [code, hours] as const)),
);

/**
 * Midnight UTC of the day after that of publication, where it has begun in a country; else null.
 * @param published ISO 8601 @param country ISO 3166-1 alpha-2
 */
export function nextDayIn(country: string | null, published: string | null): number | null {
  const day = publishedDay(published);
  const hours = HOURS.get(country ?? '');
  if (day === null || hours === undefined) return null;
  return Date.parse(published!) + hours * HOUR_MS >= day + DAY_MS ? day + DAY_MS : null;
}
