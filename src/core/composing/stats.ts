import { canBeDrawn, type Chart } from './chart.ts';
import { NO_MONTH } from '../orders/dated.ts';
import { type Line, type Message, message } from '../message.ts';
import { dayOf } from '../time.ts';
import type { Count, Counted } from '../story.ts';
import { fill, type Voice, voiceOf } from '../voice.ts';

/** Orders counted, as a picture and in words. */

/** So many bars can be told apart. */
const BARS = 12;
const COUNTS_LISTED = 20;
/** So many months are drawn, the latest. */
const MONTHS = 24;

/** What is counted, as it is drawn: months in time, with those in which nothing happened; else the most first. */
export function chartOf(by: Counted, counts: readonly Count[], voice: Voice): Chart {
  const inTime = by === 'month';
  const shown = inTime ? everyMonth(dated(counts)).slice(-MONTHS) : ranked(by, counts, voice).slice(0, BARS);
  const alt = shown.map(({ name, orders }) => `${countedName(by, name, voice)} ${voice.number(orders)}`);
  // A picture cannot be written in every script; what is said of it can.
  const written = canBeDrawn(voice.say.orders.by[by]) ? voice : voiceOf({ ...voice, language: 'en' });
  return {
    title: written.say.orders.by[by],
    bars: shown.map(({ name, orders }) => ({ name: countedName(by, name, written), value: orders })),
    inTime,
    language: written.language,
    alt: voice.named(voice.say.orders.by[by], alt.join(voice.say.comma)),
    file: `orders-by-${by}.png`,
  };
}

/** The most first, and of as many in the order of their names in the room's language. */
function ranked(by: Counted, counts: readonly Count[], voice: Voice): Count[] {
  const { compare } = new Intl.Collator(voice.language);
  const nameOf = ({ name }: Count) => countedName(by, name, voice);
  return [...counts].sort((a, b) => b.orders - a.orders || compare(nameOf(a), nameOf(b)));
}

/** What is counted, as the room calls it. */
function countedName(by: Counted, name: string, { country, issuer, month }: Voice): string {
  if (by === 'month') return month(name);
  if (by === 'issuer') return issuer(name);
  return by === 'country' ? country(name) : name;
}

/** @param since ISO 8601 UTC, or null */
export function composeCounts(
  by: Counted,
  counts: readonly Count[],
  since: string | null,
  picture: Message['picture'],
  voice: Voice,
): Message {
  const { say } = voice;
  if (counts.length === 0) return message({ headline: say.orders.none, language: voice.language });
  const { number } = voice;
  const named = by === 'month' ? dated(counts) : ranked(by, counts, voice);
  const listed = by === 'month' ? named.slice(-COUNTS_LISTED) : named.slice(0, COUNTS_LISTED);
  const undated = counts.length > named.length ? counts.at(-1)!.orders : 0;
  return message({
    headline: say.orders.by[by],
    lines: [
      ...(since ? [fill(say.orders.since, { day: voice.day(dayOf(since)) })] : []),
      ...listed.map(
        ({ name, orders }, n): Line => [
          by === 'month' ? '' : `#${n + 1} · `,
          `${countedName(by, name, voice)} · `,
          { text: number(orders), strong: true },
        ],
      ),
    ],
    footer: [
      ...(named.length > listed.length ? [fill(say.more, { n: number(named.length - listed.length) })] : []),
      ...(undated ? [fill(say.orders.undated, { n: number(undated) })] : []),
    ],
    picture,
    language: voice.language,
  });
}

/** Those of a month: what has no date is said beside them. */
const dated = (counts: readonly Count[]): readonly Count[] => counts.filter(({ name }) => name !== NO_MONTH);

function everyMonth(counts: readonly Count[]): Count[] {
  const [first, last] = [counts[0]?.name, counts.at(-1)?.name];
  if (!first || !last) return [];
  const known = new Map(counts.map(({ name, orders }) => [name, orders]));
  const months: Count[] = [];
  // A date that was misread may lie far off: no more is filled in than can be drawn.
  for (let month = last; month >= first && months.length < MONTHS; month = monthBefore(month))
    months.unshift({ name: month, orders: known.get(month) ?? 0 });
  return months;
}

function monthBefore(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 2, 1)).toISOString().slice(0, 7);
}
