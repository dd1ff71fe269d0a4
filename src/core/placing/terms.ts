import { datesOf } from '../judging/dates.ts';
import { particle } from '../judging/particle.ts';
import { isUntilAhead, isUntilBehind, isUpTo } from '../judging/until.ts';
import type { Reading } from '../judging/reading.ts';
import type { Sentence } from '../judging/sentences.ts';
import type { Story } from '../story.ts';
import type { Probe } from './probe.ts';
import { FORCING } from '../finding.ts';

/**
 * Until when something is to last. Shutdowns are extended by the day, in the same words by the same office: the day on
 * which each ends is what tells one from the next.
 */

/** "till 5 pm on Sunday, January 31", "28 फरवरी रात 12 बजे तक": tokens between the word and the day. */
const BETWEEN = 5;
const OF = particle('ofDay');

/** A day of a month that a sentence names, by its tokens. */
interface DayOfMonth {
  /** "02-04": the fourth of February. */
  day: string;
  from: number;
  to: number;
}

/** The days with their month, of whatever year: what a text says where nobody says when it was published. */
export function daysOfMonths(sentence: Sentence): DayOfMonth[] {
  return sentence.heard.flatMap(({ senses, from, to }) =>
    senses.flatMap(({ kind, value }) => {
      if (kind !== 'month') return [];
      const before = OF.has(sentence.tokens[from - 1]?.word ?? '') ? from - 2 : from - 1;
      const at = [before, to].find((at) => dayNumber(sentence.tokens[at]?.word) !== null);
      if (at === undefined) return [];
      const day = `${String(value).padStart(2, '0')}-${String(dayNumber(sentence.tokens[at]!.word)).padStart(2, '0')}`;
      return [{ day, from: Math.min(from, at), to: Math.max(to, at + 1) }];
    }),
  );
}

function dayNumber(word: string | undefined): number | null {
  const day = Number(/^\d{1,2}(?=\D*$)/.exec(word ?? '')?.[0]);
  return day >= 1 && day <= 31 ? day : null;
}

/** The days until which a text says that something holds: "02-04". */
export function termsIn(reading: Reading): string[] {
  const ends = reading.sentences.flatMap((sentence) =>
    [
      ...daysOfMonths(sentence),
      ...datesOf(sentence, reading).flatMap(({ date, from, to, relative }) =>
        relative ? [] : [{ day: date.slice(5), from, to }],
      ),
    ].filter((one) => isEnd(sentence, one)),
  );
  return [...new Set(ends.map(({ day }) => day))];
}

const isEnd = (sentence: Sentence, day: DayOfMonth): boolean =>
  isUpTo(sentence, day) || isUntilBehind(sentence, day, BETWEEN) || isUntilAhead(sentence, day, BETWEEN);

/** Whether each says until when, and none of them says the same day. */
export function isOfAnotherTerm({ action, traits }: Probe, { action: told, tellings }: Story): boolean {
  if (!FORCING.includes(action) || !FORCING.includes(told) || traits.until.size === 0) return false;
  const days = tellings.flatMap(({ traits }) => traits.filter((one) => one.startsWith(UNTIL_DAY)));
  return days.length > 0 && !days.some((day) => traits.until.has(day.slice(UNTIL_DAY.length)));
}
const UNTIL_DAY = 'until:';
