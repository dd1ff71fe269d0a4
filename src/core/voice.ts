import { type Plural, type Say, SAYS } from '../words/say.ts';
import { once, remembering } from './once.ts';
import { countryCode, countryName } from './text/country.ts';
import type { Room } from './room.ts';
import { dayOf } from './time.ts';

export type { Say } from '../words/say.ts';

/** What is said, as a voice says it. */
export type Saying = (voice: Voice) => string;

/* How a room is spoken to: its words, its plurals, its numbers and its time. */

export type Manner = Pick<Room, 'language' | 'timeZone'>;

/** `language` is that of the words that are spoken: a room whose language we do not speak gets English, numbers and all. */
export interface Voice extends Manner {
  say: Say;
  /** The form that goes with `n`, which fills `{n}`. */
  count(words: Plural, n: number, values?: Record<string, string>): string;
  number(n: number): string;
  /** An instant in the room's own zone, with the zone's name; the day alone of what was published without a time. */
  when(iso: string): string;
  /** The same without the day and the zone, and the day alone: that on which it was in the room's zone. */
  clock(iso: string): string;
  date(iso: string): string;
  /** An ISO date is a day, not an instant: it is the same day in every zone. */
  day(iso: string): string;
  /** From one day to another, what they share said once: "Feb 8 – 15, 2021". */
  days(from: string, to: string): string;
  /** Somebody else's words between the marks of the language: “so”, „so“, «so». */
  quote(text: string): string;
  /** What something is called, and what it is: "Status: ordered", « Statut : ordonné ». */
  named(name: string, value: string): string;
  /** "a", "a and b", "a, b, and c", as the language has it. */
  list(words: readonly string[]): string;
  /** `2021-02`, as a calendar has it. */
  month(iso: string): string;
  country(code: string): string;
  /** Who ordered, as findings name it: a government by its country; what bodies are called is the same in every language. */
  issuer(name: string): string;
  /** 1 is Monday, 7 is Sunday. */
  weekday(day: number): string;
}

/** The words of a language, or English where it is not spoken. */
export function sayIn(language: string): Say {
  return SAYS[spoken(language)] ?? SAYS.en!;
}

const spoken = (language: string): string => (language in SAYS ? language : language.split('-')[0]!);

/** How a room is spoken to: words, numbers and times as its language and time zone have them; English where we do not speak its language. */
export function voiceOf({ language: asked, timeZone }: Manner): Voice {
  const language = spoken(asked) in SAYS ? asked : 'en';
  return voicesIn(language)(timeZone);
}
const MOST_LANGUAGES = 20;
const MOST_ZONES = 50;
const voicesIn = remembering(MOST_LANGUAGES, (language) =>
  remembering(MOST_ZONES, (timeZone) => makeVoice(language, timeZone)),
);

/** A formatter is made when it is first asked for: each takes as long as a card. */
function makeVoice(language: string, timeZone: string): Voice {
  const plurals = once(() => new Intl.PluralRules(language));
  const numbers = once(() => new Intl.NumberFormat(language));
  const lists = once(() => new Intl.ListFormat(language, { type: 'conjunction' }));
  const times = (shown: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(language, shown));
  const calendar = times({ ...DAY, timeZone: 'UTC' });
  const months = times({ month: 'short', year: 'numeric', timeZone: 'UTC' });
  const weekdays = times({ timeZone: 'UTC', weekday: 'long' });
  const instants = times({ ...DAY, ...CLOCK, timeZone });
  const clocks = times({ ...CLOCK, timeZoneName: undefined, timeZone });
  const dates = times({ ...DAY, timeZone });
  const number = (n: number) => numbers().format(n);
  const midnightOf = (iso: string) => new Date(`${iso}T00:00:00Z`);
  const day = (iso: string) => calendar().format(midnightOf(iso));
  const say = sayIn(language);
  const country = (code: string) => (code === 'EU' ? code : countryName(code, language));
  return {
    say,
    language,
    timeZone,
    number,
    count: (words, n, values = {}) => fill(words[plurals().select(n)] ?? words.other, { ...values, n: number(n) }),
    when: (iso) => (iso.endsWith(MIDNIGHT) ? day(dayOf(iso)) : instants().format(new Date(iso))),
    clock: (iso) => clocks().format(new Date(iso)),
    date: (iso) => (iso.endsWith(MIDNIGHT) ? day(dayOf(iso)) : dates().format(new Date(iso))),
    day,
    days: (from, to) => calendar().formatRange(midnightOf(from), midnightOf(to)),
    quote: (text) => fill(say.quoted, { text }),
    named: (name, value) => fill(say.named, { name, value }),
    list: (words) => lists().format(words),
    month: (iso) => months().format(midnightOf(`${iso}-01`)),
    // 1 January 2024 was a Monday.
    weekday: (day) => weekdays().format(new Date(Date.UTC(2024, 0, day))),
    country,
    issuer: (name) => {
      const code = language.startsWith('en') ? null : countryCode(GOVERNMENT.exec(name)?.[1] ?? '');
      return code ? fill(say.card.government, { country: country(code) }) : name;
    },
  };
}

const GOVERNMENT = /^Government of (?:the )?(.+)$/;

/** So a source that gives a day and no time is read. */
const MIDNIGHT = 'T00:00:00.000Z';
const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const;

/** What is wrong, and what may have been meant, where anything was near. */
export const orMeant = (problem: string, meant: string | null, { wrong }: Say): string =>
  meant === null ? problem : `${problem} ${fill(wrong.meant, { meant })}`;

/** Fills `{name}` places, each once: what it is filled with is not looked at again. */
export function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
