/** Dates as news prints them, resolved against the day of publication. */
import { DAY_MS, dayOf } from '../time.ts';
import { DAY_EARLIER } from './ear.ts';
import { hasDigit, heardByToken, isDigit, saysAny } from './numbers.ts';
import type { Reading } from './reading.ts';
import { particle } from './particle.ts';
import { type Heard, means, type Sentence } from './sentences.ts';
import type { Sense } from './vocabulary.ts';

export interface SpokenDate {
  /** ISO date. */
  date: string;
  from: number;
  to: number;
  /** A weekday, "today": known only through the day of publication. */
  relative: boolean;
  /** The year was written. */
  dated: boolean;
  /** "a day earlier". */
  earlier?: true;
}

/** "1st", "1er", "1º". */
const NUMBER = /^\d{1,4}(?:st|nd|rd|th|er|o)?$/;
const DIGITS = /^\d+/;
const YEAR_OR_DAY = /^\d{1,4}$/;

/** The dates of a sentence, left to right. */
export function datesOf(sentence: Sentence, reading: Reading): SpokenDate[] {
  let dates = reading.dates.get(sentence);
  if (!dates) {
    dates = look(sentence, reading);
    reading.dates.set(sentence, dates);
  }
  return dates;
}

/** The day on which it is told is that of the country: published late on Wednesday UTC, "today" may be Thursday. */
function look(sentence: Sentence, { published, nextDay }: Reading): SpokenDate[] {
  if (!hasDigit(sentence) && !saysAny(sentence, DAY_KINDS)) return [];
  const found: SpokenDate[] = [];
  const heardAt = heardByToken(sentence);
  for (let i = sentence.from; i < sentence.to; ) {
    const heard = heardAt.get(i);
    const digit = isDigit(sentence, i);
    const one =
      (digit && numeric(sentence, i)) ||
      (heard && monthDate(sentence, heard, published)) ||
      (digit && dayAndMonth(sentence, i, published)) ||
      (digit && dayOnly(sentence, i, nextDay ?? published)) ||
      (heard && relativeDate(heard, nextDay ?? published));
    if (one) found.push(one);
    i = one ? Math.max(one.to, i + 1) : i + 1;
  }
  return found;
}

const DAY_KINDS: readonly Sense['kind'][] = ['month', 'weekday', 'day'];

/** Midnight UTC of the day of publication, or null. */
export function publishedDay(published: string | null): number | null {
  const day = published ? Date.parse(dayOf(published)) : Number.NaN;
  return Number.isNaN(day) ? null : day;
}

/** The day of an instant. @returns ISO 8601 */
export const iso = (time: number): string => dayOf(new Date(time).toISOString());

function dateOf(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day ? iso(time) : null;
}

/** 04.02.2021, 04/02/2021, 2021-02-04: day before month wherever both could be (India, Europe). */
function numeric(sentence: Sentence, at: number): SpokenDate | null {
  const { tokens, source } = sentence;
  if (at + 3 > sentence.to) return null;
  const a = tokens[at]!;
  if (!YEAR_OR_DAY.test(a.word)) return null;
  const b = tokens[at + 1]!;
  const c = tokens[at + 2]!;
  const gap = source.slice(a.end, b.start);
  if (gap !== '.' && gap !== '/' && gap !== '-') return null;
  if (source.slice(b.end, c.start) !== gap || !/^\d{1,2}$/.test(b.word)) return null;
  const [x, y, z] = [Number(a.word), Number(b.word), Number(DIGITS.exec(c.word)?.[0] ?? Number.NaN)];
  const date = a.word.length === 4 ? dateOf(x, y, z) : (dateOf(z, y, x) ?? dateOf(z, x, y));
  return date ? { date, from: at, to: at + 3, relative: false, dated: true } : null;
}

/** 4 February 2021, February 4, 4 de fevereiro. */
function monthDate(sentence: Sentence, heard: Heard, published: number | null): SpokenDate | null {
  const month = means(heard, 'month');
  if (!month) return null;
  const { tokens, source } = sentence;
  const at = heard.from;
  let from = at;
  let to = heard.to;
  const before =
    dayNumber(tokens[at - 1]?.word) ?? (isGlue(tokens[at - 1]?.word) ? dayNumber(tokens[at - 2]?.word) : null);
  // "in November 71.96 lakh", "in March 12.5 million": no day of it
  const decimal = to < sentence.to && /^\.\d/.test(source.slice(tokens[to]!.end, tokens[to]!.end + 2));
  const after = to < sentence.to && !decimal ? dayNumber(tokens[to]?.word) : null;
  const day = before !== null && at - 1 >= sentence.from ? before : after;
  if (day === null) return null;
  if (day === before) from = isGlue(tokens[at - 1]?.word) ? at - 2 : at - 1;
  else to++;
  let year: number | null = null;
  for (let i = to; i < Math.min(sentence.to, to + 2) && year === null; i++) {
    const digits = DIGITS.exec(tokens[i]!.word)?.[0];
    if (digits?.length === 4) {
      year = Number(digits);
      to = i + 1;
    }
  }
  const date = year !== null ? dateOf(year, month.value, day) : nearestPast(month.value, day, published);
  return date ? { date, from, to, relative: false, dated: year !== null } : null;
}

const DAY_BEFORE = particle('dayBefore');

/** "ngày 2/9", "hôm 4-12": day and month by number, behind a word that says that a day follows. */
function dayAndMonth({ tokens, source, to }: Sentence, at: number, published: number | null): SpokenDate | null {
  if (at + 1 >= to || !DAY_BEFORE.has(tokens[at - 1]?.word ?? '')) return null;
  const [a, b] = [tokens[at]!, tokens[at + 1]!];
  if (!/^[/-]$/.test(source.slice(a.end, b.start)) || !/^\d{1,2}$/.test(b.word)) return null;
  const day = dayNumber(a.word);
  const date = day === null ? null : nearestPast(Number(b.word), day, published);
  return date ? { date, from: at, to: at + 2, relative: false, dated: false } : null;
}

/** 13日, 13일: print of East Asia leaves the month out; the last such day. A span of days ("30日間", "30일간") is none. */
function dayOnly(sentence: Sentence, at: number, published: number | null): SpokenDate | null {
  const { tokens, source } = sentence;
  const sign = tokens[at + 1];
  if (published === null || at + 1 >= sentence.to || !sign || !DAY_SIGNS.test(sign.word)) return null;
  const day = dayNumber(tokens[at]!.word);
  if (day === null || SPAN.test(source.slice(sign.end))) return null;
  const today = new Date(published);
  for (let back = 0; back < 2; back++) {
    const date = dateOf(...monthBefore(today.getUTCFullYear(), today.getUTCMonth() + 1, back), day);
    if (date && Date.parse(date) <= published) return { date, from: at, to: at + 2, relative: true, dated: false };
  }
  return null;
}

const DAY_SIGNS = /^(?:[日号]|일)$/u;
/** What follows a number of days, and not a day: "within", "for", "after". */
const SPAN = /^(?:[間间内後后目以]|[간째]|\s(?:만에|이내|안에|동안|연속|이상|뒤|후))/u;

function monthBefore(year: number, month: number, back: number): [number, number] {
  const months = year * 12 + month - 1 - back;
  return [Math.floor(months / 12), (months % 12) + 1];
}

const isGlue = (word: string | undefined): boolean => word === 'de' || word === 'of';

function dayNumber(word: string | undefined): number | null {
  if (!word || !NUMBER.test(word)) return null;
  const day = Number.parseInt(word, 10);
  return day >= 1 && day <= 31 ? day : null;
}

/** No year: the nearest such day at or before publication; one that lies a little ahead is an announcement. */
function nearestPast(month: number, day: number, published: number | null): string | null {
  if (published === null) return null;
  const year = new Date(published).getUTCFullYear();
  const date = dateOf(year, month, day);
  return date && Date.parse(date) > published + 60 * DAY_MS ? dateOf(year - 1, month, day) : date;
}

/** The last such weekday at or before the day of the telling, or that day itself, or the day before it. */
function relativeDate(heard: Heard, told: number | null): SpokenDate | null {
  if (told === null) return null;
  const { from, to } = heard;
  const weekday = means(heard, 'weekday');
  if (weekday) {
    const back = ((new Date(told).getUTCDay() || 7) - weekday.value + 7) % 7;
    return { date: iso(told - back * DAY_MS), from, to, relative: true, dated: false };
  }
  const day = means(heard, 'day');
  if (!day) return null;
  const earlier = day.id === DAY_EARLIER && { earlier: true as const };
  return { date: iso(told + day.value * DAY_MS), from, to, relative: true, dated: false, ...earlier };
}
