import type { Body } from '../words/entities/bodies.ts';
import type { Country } from '../words/entities/countries.ts';
import type { Law } from '../words/entities/laws.ts';
import type { Platform } from '../words/entities/platforms.ts';
import type { Vocabularies } from '../words/index.ts';
import type { Calendar, Concept, Listen, Numbers, Words } from '../words/listen.ts';

/** An entry as a pack may give it: its key, and whatever it adds. */
export type Adds<T, Key extends keyof T> = Pick<T, Key> & Partial<Omit<T, Key>>;

/** What a pack says of a language; in a language that is not shipped, `name` and `marks` are needed. */
export interface PackLanguage {
  code: string;
  name?: string | undefined;
  home?: string | undefined;
  checked?: boolean | undefined;
  thousands?: Listen['thousands'] | undefined;
  verbLast?: boolean | undefined;
  marks?: Words | undefined;
  names?: Record<string, Words | undefined> | undefined;
  says?: Partial<Record<Concept, Words>> | undefined;
  numbers?: Partial<Numbers> | undefined;
  calendar?: Partial<Calendar> | undefined;
}

export interface Pack {
  /** Where it was read: what complaints name. */
  file: string;
  name: string;
  note: string;
  author: string;
  platforms: Adds<Platform, 'name'>[];
  bodies: Adds<Body, 'name'>[];
  laws: Adds<Law, 'name'>[];
  countries: Adds<Country, 'code'>[];
  indianStates: Adds<Vocabularies['indianStates'][number], 'name'>[];
  languages: PackLanguage[];
}

export type Entry = { name?: string; code?: string };

/** Countries and languages go by their code, all others by their name. */
export const keyOf = (entry: object): string => {
  const { code, name } = entry as Entry;
  return code ?? name ?? '';
};

const countOf = (words: Words | undefined): number => words?.split(',').filter((one) => one.trim()).length ?? 0;

/** How many phrases a pack brings. */
export function phrasesOf(pack: Pack): number {
  const entries = [pack.platforms, pack.bodies, pack.laws, pack.countries, pack.indianStates].flat();
  return [...entries.map(phrasesOfEntry), ...pack.languages.map(phrasesOfLanguage)].reduce((sum, one) => sum + one, 0);
}

const phrasesOfEntry = (entry: { aliases?: Words; weak?: Words; capitals?: Words }): number =>
  countOf(entry.aliases) + countOf(entry.weak) + countOf(entry.capitals);

function phrasesOfLanguage({ marks, names, says, numbers, calendar }: PackLanguage): number {
  const lists = [
    marks,
    ...Object.values(names ?? {}),
    ...Object.values(says ?? {}),
    ...[numbers?.over, numbers?.about, numbers?.upTo, numbers?.counters],
    ...[
      ...(calendar?.months ?? []),
      ...(calendar?.weekdays ?? []),
      calendar?.today,
      calendar?.yesterday,
      calendar?.dayEarlier,
    ],
  ];
  const values = Object.keys({ ...numbers?.words }).length + Object.keys({ ...numbers?.scales }).length;
  return lists.reduce((sum, one) => sum + countOf(one), values);
}
