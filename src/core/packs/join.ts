/** The words with what packs add, whole: what is new and lacks what it needs is told and left out. */
import type { Vocabularies } from '../../words/index.ts';
import type { Body } from '../../words/entities/bodies.ts';
import type { Platform } from '../../words/entities/platforms.ts';
import type { Listen } from '../../words/listen.ts';
import { type Adds, type Entry, keyOf, type Pack, type PackLanguage } from '../pack.ts';
import { addAll } from './add.ts';
import { cut, quoted } from './complaints.ts';
import { ENTRIES, KINDS, type Section } from './shape.ts';

/** The words with what the packs add. */
export const withPacks = (words: Vocabularies, packs: readonly Pack[]): Vocabularies => joinPacks(words, packs).words;

/**
 * The words with what the packs add, and what could not be added: what contradicts what stood before, what is new and
 * lacks what it needs, and names that nobody knows. The order of packs decides only contradictions.
 */
export function joinPacks(words: Vocabularies, packs: readonly Pack[]): { words: Vocabularies; complaints: string[] } {
  const complaints: string[] = [];
  const joined = addAll(words, packs, (complaint) => void complaints.push(complaint));
  const firstFile = firstToSpeak(packs);
  const tell = (section: Section | 'languages', key: string, says: string): void => {
    complaints.push(`${firstFile(section, key)}: ${section}, ${quoted(key)}: ${says}`);
  };
  const kept = <T extends Entry>(
    section: Section | 'languages',
    entries: readonly T[],
    lacks: (entry: T) => string | null,
  ): T[] =>
    entries.filter((entry) => {
      const lack = lacks(entry);
      if (lack) tell(section, keyOf(entry), lack);
      return !lack;
    });
  const platforms = kept('platforms', joined.platforms, ({ aliases, weak }) =>
    aliases || weak ? null : 'is new, and needs aliases or weak',
  );
  const names = new Set(platforms.map((one) => one.name));
  const complete: Vocabularies = {
    platforms: platforms.map((one) => datedPlatform(one, names, tell)),
    offices: words.offices,
    usStates: words.usStates,
    bodies: kept('bodies', joined.bodies, lackOfBody).map((one) => datedBody(one as Body, tell)),
    laws: kept('laws', joined.laws, ({ aliases }) => (aliases ? null : 'is new, and needs aliases')).map((one) => ({
      ...one,
      country: one.country ?? null,
      aliases: one.aliases ?? '',
    })),
    countries: kept('countries', joined.countries, (one) =>
      one.name && (one.aliases || one.capitals) ? null : 'is new, and needs a name and aliases',
    ).map((one) => ({ ...one, name: one.name ?? '', aliases: one.aliases ?? '' })),
    indianStates: kept('indianStates', joined.indianStates, ({ aliases }) =>
      aliases ? null : 'is new, and needs aliases',
    ).map((one) => ({ ...one, aliases: one.aliases ?? '' })),
    languages: [],
  };
  const known = knownIds(complete);
  complete.languages = kept('languages', joined.languages, (one) =>
    one.name && one.marks ? null : 'is a new language, and needs a name and marks, the little words that give it away',
  ).map((one) => (words.languages.includes(one as Listen) ? (one as Listen) : spoken(one, known, tell)));
  return { words: complete, complaints: cut(complaints, 'packs') };
}

/** The file that speaks of an entry first. */
function firstToSpeak(packs: readonly Pack[]): (section: Section | 'languages', key: string) => string {
  const files = new Map<string, string>();
  for (const pack of packs.toReversed())
    for (const section of [...(Object.keys(ENTRIES) as Section[]), 'languages'] as const)
      for (const one of pack[section]) files.set(`${section} ${keyOf(one)}`, pack.file);
  return (section, key) => files.get(`${section} ${key}`) ?? '';
}

type Tell = (section: Section | 'languages', key: string, says: string) => void;

function lackOfBody({ aliases, kind, country }: Adds<Body, 'name'>): string | null {
  const lacks = [
    ...(kind ? [] : [`a kind (${KINDS.join(', ')})`]),
    ...(country === undefined ? ['a country, or null'] : []),
    ...(aliases ? [] : ['aliases']),
  ];
  return lacks.length ? `is new, and needs ${lacks.join(' and ')}` : null;
}

/** A renaming needs its day and its name. */
function datedPlatform(one: Adds<Platform, 'name'>, names: ReadonlySet<string>, tell: Tell): Platform {
  const { until, renamed, ...rest } = one;
  const platform = { ...rest, aliases: one.aliases ?? '' };
  if (until === undefined && renamed === undefined) return platform;
  if (until === undefined || renamed === undefined) tell('platforms', one.name, 'until and renamed need each other');
  else if (!names.has(renamed))
    tell('platforms', one.name, `there is no platform ${quoted(renamed)} that it could be renamed to`);
  else return { ...platform, until, renamed };
  return platform;
}

function datedBody(one: Body, tell: Tell): Body {
  const { since, before, ...rest } = one;
  if (since === undefined && before === undefined) return one;
  if (since !== undefined && before !== undefined) return one;
  tell('bodies', one.name, 'since and before need each other');
  return rest;
}

function knownIds({ platforms, countries, bodies, laws }: Vocabularies): Set<string> {
  return new Set([
    ...platforms.map(({ name }) => `platform:${name}`),
    ...countries.map(({ code }) => `country:${code}`),
    ...bodies.map(({ name }) => `body:${name}`),
    ...laws.map(({ name }) => `law:${name}`),
  ]);
}

function spoken(one: PackLanguage, known: ReadonlySet<string>, tell: Tell): Listen {
  const names = Object.entries(one.names ?? {}).filter(([id]) => {
    if (!known.has(id)) tell('languages', one.code, `names: ${quoted(id)} is not known`);
    return known.has(id);
  });
  const { numbers, calendar } = one;
  return {
    code: one.code,
    name: one.name ?? one.code,
    ...(one.home ? { home: one.home } : {}),
    checked: one.checked ?? false,
    thousands: one.thousands ?? ',',
    ...(one.verbLast ? { verbLast: true } : {}),
    marks: one.marks ?? '',
    names: Object.fromEntries(names),
    says: one.says ?? {},
    numbers: {
      words: numbers?.words ?? {},
      scales: numbers?.scales ?? {},
      over: numbers?.over ?? '',
      about: numbers?.about ?? '',
      upTo: numbers?.upTo ?? '',
      counters: numbers?.counters ?? '',
    },
    calendar: {
      months: calendar?.months ?? [],
      weekdays: calendar?.weekdays ?? [],
      today: calendar?.today ?? '',
      yesterday: calendar?.yesterday ?? '',
      dayEarlier: calendar?.dayEarlier ?? '',
    },
  };
}
