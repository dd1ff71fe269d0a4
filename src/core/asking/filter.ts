import type { Platform } from '../../words/entities/platforms.ts';
import { countryCode, countryMeant } from '../text/country.ts';
import type { Ask, OrderFilter } from '../command.ts';
import { type Complaint, wrong } from '../complaint.ts';
import type { Action, Status } from '../finding.ts';
import { nearest } from '../text/near.ts';
import { fill, orMeant } from '../voice.ts';
import { nicknamesOf, platformName } from '../placing/names.ts';
import { DAY_MS } from '../time.ts';
import { fold } from '../text/tokens.ts';

const DAYS = { d: 1, w: 7, m: 30, y: 365 };
const DEFAULT_COUNT = 5;

/**
 * What `/orders latest` was asked for, from its options.
 * @param platforms those that can be asked for by any of their names
 * @throws Complaint that says what a country or a time takes
 */
export function filterOf(
  { count, page, country, platform, action, status, since }: Ask['values'],
  now: Date,
  platforms: readonly Platform[],
): OrderFilter {
  const limit = Number(count ?? DEFAULT_COUNT);
  return {
    limit,
    ...(Number(page) > 1 && { offset: (Number(page) - 1) * limit }),
    ...(country && { country: countryOf(String(country)) }),
    ...(platform && { platform: usualName(String(platform), platforms) }),
    ...(action && { action: action as Action }),
    ...(status && { status: status as Status }),
    ...(since && { since: sinceOf(String(since), now) }),
  };
}

/** Whether a bare word is a time to look back to: `30d`, `6w`, `3m`, `1y`, an ISO date, or the instant that a press carries. */
export const isSince = (word: string): boolean => /^\d{1,4}[dwmy]$|^\d{4}-\d{2}-\d{2}$/i.test(word) || isInstant(word);

const isInstant = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/i.test(text) && !Number.isNaN(Date.parse(text));

/** @throws Complaint that says what a time takes */
export function sinceOf(text: string, now: Date): string {
  const span = /^(\d{1,4})([dwmy])$/i.exec(text);
  if (span)
    return new Date(
      now.getTime() - Number(span[1]) * DAYS[span[2]!.toLowerCase() as keyof typeof DAYS] * DAY_MS,
    ).toISOString();
  if (isInstant(text)) return new Date(text).toISOString();
  const day = isDay(text) && new Date(`${text}T00:00:00Z`);
  if (!day) throw wrong(({ time }) => fill(time, { value: text }));
  return day.toISOString();
}

const A_WEEK = '7d';
/**
 * Of which time somebody asks: up to now, and to the end of a day; of the last week where they name no beginning.
 * @throws Complaint that says what a time takes, or that it ends before it begins
 */
export function spanIn({ since = A_WEEK, until }: Ask['values'], now: Date): { since: string; until: string } {
  const end = until === undefined ? new Date(now.getTime() + 1).toISOString() : sinceOf(String(until), now);
  const lasts = until !== undefined && isDay(String(until));
  const span = {
    since: sinceOf(String(since), now),
    until: lasts ? new Date(Date.parse(end) + DAY_MS).toISOString() : end,
  };
  if (span.since >= span.until)
    throw wrong(({ span }) => fill(span, { since: String(since), until: String(until ?? '0d') }));
  return span;
}

/** Whether that is a day that there is: the 31st of June would be read as another. */
export function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Whether a bare word names a platform that is known here; others can be asked for by `platform:`. */
export const isPlatform = (word: string, platforms: readonly Platform[]): boolean =>
  calledSo(word, platforms).length > 0;

/** What finds orders on whatever a query is the name of, in any language and script: `platform:Telegram`, `country:KR`. */
export function fieldsFor(query: string, platforms: readonly Platform[]): string[] {
  const [platform, country] = [isPlatform(query, platforms) && usualName(query, platforms), countryCode(query)];
  return [
    ...(platform ? [`platform:${/\s/.test(platform) ? `"${platform}"` : platform}`] : []),
    ...(country ? [`country:${country}`] : []),
  ];
}

/** Those of these platforms whose name begins with what was typed, then those that a nickname does; in any script. */
export function platformsBegun(typed: string, names: readonly string[], platforms: readonly Platform[]): string[] {
  const beginning = fold(typed.trim());
  const begins = (name: string): boolean => fold(name).startsWith(beginning);
  const nicknamed = names.filter((name) => calledSo(name, platforms).flatMap(nicknamesOf).some(begins));
  return [...new Set([...names.filter(begins), ...nicknamed])];
}

/** The platform that a misspelt name may mean, by its own name. */
export function platformMeant(word: string, platforms: readonly Platform[]): string | null {
  const meant = nearest(
    word.toLowerCase(),
    platforms.flatMap((platform) => nicknamesOf(platform).map((one) => one.toLowerCase())),
  );
  return meant && usualName(meant, platforms);
}

/** A nickname, of a pack's or ours, to the name under which the ledger knows the platform; other words, and names, as they are. */
export function usualName(word: string, platforms: readonly Platform[]): string {
  const called = calledSo(word, platforms);
  return (called.find(({ name }) => fold(name) === fold(word)) ?? called[0])?.name ?? word;
}

/** Platforms of this name or, where none has it, of this nickname. */
const calledSo = (word: string, platforms: readonly Platform[]): readonly Platform[] =>
  byName(platforms).get(platformName(word)) ?? [];

/** By all that they are called: the same for the same list, so found once. Every word that is typed is looked up. */
function byName(platforms: readonly Platform[]): ReadonlyMap<string, readonly Platform[]> {
  const known = BY_NAME.get(platforms);
  if (known) return known;
  const named = Map.groupBy(platforms, ({ name }) => platformName(name));
  const nicknames = platforms.flatMap((platform) =>
    [...new Set(nicknamesOf(platform).map(platformName))].map((nickname) => ({ nickname, platform })),
  );
  const nicknamed = Map.groupBy(nicknames, ({ nickname }) => nickname);
  const found = new Map([...nicknamed].map(([nickname, some]) => [nickname, some.map(({ platform }) => platform)]));
  for (const [name, some] of named) found.set(name, some);
  BY_NAME.set(platforms, found);
  return found;
}
const BY_NAME = new WeakMap<readonly Platform[], ReadonlyMap<string, readonly Platform[]>>();

/** @throws Complaint that says what may have been meant, or what a country takes */
export function countryOf(text: string): string {
  const code = countryCode(text);
  if (!code) throw noCountry(text);
  return code;
}

function noCountry(text: string): Complaint {
  return wrong((words, { say, language }) =>
    orMeant(fill(words.country, { value: text }), countryMeant(text, language), say),
  );
}
