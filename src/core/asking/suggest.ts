import type { Platform } from '../../words/entities/platforms.ts';
import { clip, plain } from '../text/clean.ts';
import type { Option, Suggestion } from '../command.ts';
import { countriesNamed, countryCode } from '../text/country.ts';
import { isPlatform, platformsBegun } from './filter.ts';
import { fold, tokenize } from '../text/tokens.ts';

/* Ids that nobody can know by heart are offered with what they are. */

/** As many as every chat shows. */
const MOST = 25;
const SHOWN = 90;

interface Known {
  id: string;
  /** In words, what it is: a query, a headline. */
  says: string;
}

/** Those of these whose id or words have what was typed, as they are offered: "wa-1 · twitter -cricket". Case and accents do not matter. */
export function offered(typed: string, all: readonly Known[]): Suggestion[] {
  const wanted = fold(typed.trim());
  return all
    .map(({ id, says }) => ({ name: clip(plain(`${id} · ${says}`), SHOWN), value: id }))
    .filter((_, n) => fold(`${all[n]!.id} ${all[n]!.says}`).includes(wanted))
    .slice(0, MOST);
}

/** With these no query is longer than one may be. */
const TYPED = 60;
const WORDS = 5;
/** A letter or two begin the names of many. */
const NAMES = 3;

/**
 * The query for orders that somebody may mean who types this: each word is one of the order, or names its country or its
 * platform, the last perhaps only by its beginning; "South K" is a country as a whole.
 * @param known countries and platforms that some order has
 * @returns null where there is no word
 */
export function orderQuery(
  typed: string,
  known: { countries: readonly string[]; platforms: readonly string[] },
  language: string,
  platforms: readonly Platform[],
): string | null {
  const words = tokenize(typed.slice(0, TYPED))
    .slice(0, WORDS)
    .map(({ word }) => word);
  const last = words.at(-1);
  if (!last) return null;
  const begun = (name: string) =>
    countriesNamed(name, known.countries, language)
      .slice(0, NAMES)
      .map(({ value }) => `country:${value}`);
  const named = (word: string): string[] => {
    const code = countryCode(word);
    return [...(code ? [`country:${code}`] : []), ...(isPlatform(word, platforms) ? [`platform:${word}`] : [])];
  };
  const onPlatform = platformsBegun(last, known.platforms, platforms).slice(0, NAMES);
  const ways = [
    ...words.slice(0, -1).map((word) => [word, ...named(word)]),
    // Of one letter no query finds what it begins.
    [
      last.length > 1 ? `${last}*` : last,
      ...new Set([...named(last), ...begun(last)]),
      ...onPlatform.map((name) => `platform:"${name}"`),
    ],
  ];
  const each = ways.map((way) => `(${way.join(' OR ')})`).join(' ');
  return [each, ...(words.length > 1 ? begun(typed.trim()) : [])].join(' OR ');
}

/** A story by its id; offered are those that the room was told lately, or that it has muted. */
export function storyOf(which: 'told' | 'muted'): Option {
  return {
    name: 'story',
    says: 'the id of a story',
    type: 'text',
    required: true,
    suggest: async (typed, desk, { roomId }) =>
      offered(
        typed,
        (await desk.watches.stories(roomId, which)).map(({ id, headline }) => ({ id, says: headline })),
      ),
  };
}
