/** What speaks for and against an item by its days: when it was published, and which days it names. */
import { REMARKS } from '../finding.ts';
import type { Story } from '../story.ts';
import { type Probe, timeOf, type Traits } from './probe.ts';
import type { Strengths } from './sign.ts';
import { DAY_MS } from '../time.ts';

export const DECAY_DAYS = 4;
/** Reactions thin out over so many days. */
const LONG_DAYS = 21;

/** Of so many stories at hand, and of more, what nobody dates resembles one by chance. */
const MANY = 63;

/** How far apart in time. @param count how many stories are at hand: one of them is alike by chance the more there are */
export function signsOfTime(one: Probe, story: Story, count: number): Strengths {
  const days = daysApart(one, story);
  if (days === null)
    return { 'unknown time': 1, 'one of many': Math.min(1, Math.log2(1 + count) / Math.log2(1 + MANY)) };
  return {
    near: Math.exp(-days / DECAY_DAYS),
    'days apart': Math.min(1, days / LONG_DAYS),
    'begun long ago': Math.min(1, daysSinceBegun(one, story) / 7),
  };
}

/** Days since the first telling; 0 where nobody knows. */
export function daysSinceBegun({ at, undated }: Probe, story: Story): number {
  if (at === null) return 0;
  const begun = Math.min(...story.tellings.map((telling) => timeOf(telling, undated) ?? at));
  return Math.max(0, at - begun) / DAY_MS;
}

/** Days to the nearest telling whose time is known; null where none is. */
export function daysApart({ at, undated }: Probe, story: Story): number | null {
  if (at === null) return null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const telling of story.tellings) {
    const time = timeOf(telling, undated);
    if (time !== null) nearest = Math.min(nearest, Math.abs(time - at));
  }
  return nearest === Number.POSITIVE_INFINITY ? null : nearest / DAY_MS;
}

/** What the days that an undated telling speaks of say of when it was. */
export function signsOfDays({ action, at, traits }: Probe, story: Story, told: Traits): Strengths {
  if (at !== null && told.weekdays.size === 0) return {};
  // Who speaks of an act does so on a day of their own.
  const speaks = REMARKS.includes(action) !== REMARKS.includes(story.action);
  const signs: Strengths = {};
  if (traits.days.size > 0 && told.days.size > 0) {
    const same = [...traits.days].some((day) =>
      [...told.days].some((other) => other.endsWith(day) || day.endsWith(other)),
    );
    signs[same ? 'same day' : 'other days'] = 1;
  }
  const weekdays = new Set([...told.weekdays, ...[...told.days].filter(isWhole).map(weekdayOf)]);
  if (traits.weekdays.size > 0 && weekdays.size > 0) {
    const isSame = [...traits.weekdays].some((day) => weekdays.has(day));
    signs[isSame ? 'same weekday' : speaks ? 'another weekday told' : 'another weekday'] = 1;
  }
  const years = new Set([...told.years, ...[...told.days].filter(isWhole).map((day) => day.slice(0, 4))]);
  if (traits.years.size > 0 && years.size > 0 && ![...traits.years].some((year) => years.has(year)))
    signs[latest(traits.years) > latest(years) ? 'later years' : 'other years'] = 1;
  return signs;
}

/** A text may name years long past, and hardly one that is to come. */
const latest = (years: ReadonlySet<string>): string => [...years].sort().at(-1)!;

const isWhole = (day: string): boolean => day.length === 10;
const weekdayOf = (day: string): string => String(new Date(day).getUTCDay() || 7);
