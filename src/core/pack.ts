/**
 * A pack is a newsroom's own words: names, aliases, dates and phrases in the shape of `src/words`, in one file that
 * desks can share. It only ever adds. What is shipped, or was said by an earlier pack, stands, and what contradicts it
 * is complained of; so a pack from elsewhere can teach a newsroom a word, and cannot take one away. Pure: whoever
 * reads the files hands in what they hold.
 */
import { z } from 'zod';
import type { Body } from '../words/entities/bodies.ts';
import type { Country } from '../words/entities/countries.ts';
import type { Law } from '../words/entities/laws.ts';
import type { Platform } from '../words/entities/platforms.ts';
import type { Vocabularies } from '../words/index.ts';
import { CONCEPTS, type Calendar, type Concept, type Listen, type Numbers, type Words } from '../words/listen.ts';

/** An entry as a pack may give it: its key, and whatever it adds. */
type Adds<T, Key extends keyof T> = Pick<T, Key> & Partial<Omit<T, Key>>;

/** What a pack says of a language; in a language that is not shipped, `name` and `marks` are needed. */
export interface PackLanguage {
  code: string;
  name?: string | undefined;
  checked?: boolean | undefined;
  thousands?: Listen['thousands'] | undefined;
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

/** A pack with more is refused: it is no word list of a newsroom. */
export const PHRASES_AT_MOST = 20_000;
/** The judge keeps a bit for each language. */
const LANGUAGES_AT_MOST = 32;
const COMPLAINTS_AT_MOST = 50;
const PHRASE_LENGTH = 200;

type Complain = (complaint: string) => void;

// ── Reading ────────────────────────────────────────────────────────────────

const plain = (most: number) =>
  z
    .string('a text')
    .trim()
    .min(1, 'a text that is not empty')
    .max(most, `at most ${most} characters`)
    .regex(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u, 'a text without control characters');
const name = plain(120);
const note = plain(2000);
const WORDS_WANTED = 'words, as a list or parted by commas (a number in quotes)';
const words = z.union(
  [z.string(), z.array(z.string())],
  WORDS_WANTED,
) as unknown as z.ZodType<Words>; /* A list until `Phrases` has gone over it. */
const date = z.iso.date('a date such as 2024-10-21');
const country = z
  .string('two capital letters (ISO 3166-1), EU or null')
  .regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1), EU or null')
  .nullable();
const KINDS = ['state', 'court', 'regulator', 'police', 'platform', 'private'] as const satisfies Body['kind'][];

const ENTRIES = {
  platforms: z.strictObject({
    name,
    aliases: words.optional(),
    weak: words.optional(),
    until: date.optional(),
    renamed: name.optional(),
  }),
  bodies: z.strictObject({
    name,
    country: country.optional(),
    kind: z.enum(KINDS, `one of ${KINDS.join(', ')}`).optional(),
    aliases: words.optional(),
    since: date.optional(),
    before: name.optional(),
  }),
  laws: z.strictObject({
    name,
    country: country.optional(),
    aliases: words.optional(),
    unless: z.array(name, 'a list of names').optional(),
  }),
  countries: z.strictObject({
    code: z.string('two capital letters').regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1) or EU'),
    name: name.optional(),
    aliases: words.optional(),
    capitals: words.optional(),
  }),
  indianStates: z.strictObject({ name, aliases: words.optional() }),
};
type Section = keyof typeof ENTRIES;

const value = z.number('a number').positive('a number above zero');
const LANGUAGE = {
  name,
  checked: z.boolean('true or false'),
  thousands: z.enum(['.', ',', ' '], 'one of ".", "," and " "'),
  marks: words,
  names: z.record(
    z.string().regex(/^(platform|body|law):.|^country:[A-Z]{2}$/, 'platform:NAME, country:CODE, body:NAME or law:NAME'),
    words,
    'names and their words, such as country:IN: [hindia]',
  ),
  says: z.record(z.string(), words, 'concepts and their words, such as block: [geofenced off]'),
  numbers: z.strictObject(
    {
      words: z.record(z.string(), value, 'words and their values').optional(),
      scales: z.record(z.string(), value, 'words and their values').optional(),
      over: words.optional(),
      about: words.optional(),
      upTo: words.optional(),
    },
    'words, scales, over, about and upTo',
  ),
  calendar: z.strictObject(
    {
      months: z.array(words, 'twelve, January first').length(12, 'twelve, January first').optional(),
      weekdays: z.array(words, 'seven, Monday first').length(7, 'seven, Monday first').optional(),
      today: words.optional(),
      yesterday: words.optional(),
    },
    'months, weekdays, today and yesterday',
  ),
};

/**
 * What a file holds as a pack. A wrong entry is left out, and the rest goes on.
 * @param value what the YAML says
 * @param file what complaints name it by
 * @returns the pack, null where the file is none; and one line for each thing that is wrong, safe to show
 */
export function packOf(value: unknown, file: string): { pack: Pack | null; complaints: string[] } {
  const complaints: string[] = [];
  if (!isMap(value)) return { pack: null, complaints: [`${file}: expected a pack: name, and what it adds`] };
  const reader = new Reader(file, (complaint) => void complaints.push(complaint));
  const pack = reader.pack(value);
  const phrases = phrasesOf(pack);
  if (phrases <= PHRASES_AT_MOST) return { pack, complaints: cut(complaints, file) };
  return {
    pack: null,
    complaints: [
      `${file}: has ${phrases} phrases, and a pack takes at most ${PHRASES_AT_MOST}: part it, or leave some out`,
    ],
  };
}

function cut(complaints: string[], file: string): string[] {
  if (complaints.length <= COMPLAINTS_AT_MOST) return complaints;
  const more = complaints.length - COMPLAINTS_AT_MOST;
  return [...complaints.slice(0, COMPLAINTS_AT_MOST), `${file}: and ${more} more mistakes`];
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TOP = ['name', 'note', 'author', ...Object.keys(ENTRIES), 'languages'];

class Reader {
  readonly #file: string;
  readonly #tell: Complain;

  constructor(file: string, tell: Complain) {
    this.#file = file;
    this.#tell = tell;
  }

  pack(value: Record<string, unknown>): Pack {
    for (const key of Object.keys(value))
      if (!TOP.includes(key)) this.#complain('', `has no field ${quoted(key)}; there are ${TOP.join(', ')}`);
    return {
      file: this.#file,
      name: this.#checked(name, value.name, 'name') ?? this.#file,
      note: this.#optional(note, value.note, 'note') ?? '',
      author: this.#optional(note, value.author, 'author') ?? '',
      platforms: this.#section('platforms', value),
      bodies: this.#section('bodies', value),
      laws: this.#section('laws', value),
      countries: this.#section('countries', value),
      indianStates: this.#section('indianStates', value),
      languages: this.#languages(value.languages),
    };
  }

  #section<S extends Section>(section: S, value: Record<string, unknown>): z.output<(typeof ENTRIES)[S]>[] {
    const entries = value[section] ?? [];
    if (!Array.isArray(entries)) {
      this.#complain(section, 'expected a list');
      return [];
    }
    const seen = new Set<string>();
    return entries.flatMap((raw, at) => {
      const path = `${section}[${at}]`;
      const entry = this.#checked<object>(ENTRIES[section], raw, path);
      if (!entry) return [];
      const key = keyOf(entry);
      if (seen.has(key)) {
        this.#complain(path, `${quoted(key)} is given twice; the first stands`);
        return [];
      }
      seen.add(key);
      return [this.#phrased(entry, path) as z.output<(typeof ENTRIES)[S]>];
    });
  }

  #languages(given: unknown): PackLanguage[] {
    if (given === undefined || given === null) return [];
    if (!isMap(given)) {
      this.#complain(
        'languages',
        'expected codes and what is said in each, such as en: { says: { block: [walled off] } }',
      );
      return [];
    }
    return Object.entries(given).flatMap(([code, raw]) => {
      const at = `languages.${code}`;
      if (!/^[a-z]{2,3}$/.test(code)) this.#complain(at, 'expected a language code such as en (BCP 47)');
      else if (!isMap(raw)) this.#complain(at, `expected ${Object.keys(LANGUAGE).join(', ')}`);
      else return [this.#language(code, raw, at)];
      return [];
    });
  }

  /** Field by field, and in `says` and `names` word list by word list, so that one mistake costs no language. */
  #language(code: string, raw: Record<string, unknown>, at: string): PackLanguage {
    const fields: Record<string, unknown> = {};
    for (const [field, said] of Object.entries(raw)) {
      const path = `${at}.${field}`;
      const schema = (LANGUAGE as Record<string, z.ZodType>)[field];
      if (!schema || !Object.hasOwn(LANGUAGE, field)) this.#complain(path, 'there is no such field');
      else if ((field === 'says' || field === 'names') && isMap(said)) fields[field] = this.#lists(field, said, path);
      else {
        const checked = this.#checked(schema, said, path);
        if (checked !== undefined) fields[field] = field === 'marks' ? this.#words(checked, path, false) : checked;
      }
    }
    for (const field of ['numbers', 'calendar'])
      if (isMap(fields[field])) fields[field] = this.#phrased(fields[field], `${at}.${field}`);
    return { code, ...fields };
  }

  #lists(field: 'says' | 'names', given: Record<string, unknown>, at: string): Record<string, Words> {
    const lists: [string, Words][] = [];
    for (const [key, said] of Object.entries(given)) {
      const path = `${at}.${key}`;
      if (field === 'says' && !(CONCEPTS as readonly string[]).includes(key))
        this.#complain(path, `there is no concept ${quoted(key)}${nearest(key)}`);
      else {
        const checked = this.#checked<Record<string, Words>>(
          field === 'names' ? LANGUAGE.names : LANGUAGE.says,
          { [key]: said },
          at,
        );
        if (checked) lists.push([key, this.#words(checked[key], path, field === 'names')]);
      }
    }
    return Object.fromEntries(lists);
  }

  /** An entry whose word lists have been gone over. */
  #phrased(entry: object, at: string): Record<string, unknown> {
    const lists = new Set(['aliases', 'weak', 'capitals', 'over', 'about', 'upTo', 'today', 'yesterday']);
    return Object.fromEntries(
      Object.entries(entry).map(([field, said]) => {
        if (lists.has(field) && said !== undefined) return [field, this.#words(said, `${at}.${field}`, false)];
        if (field === 'months' || field === 'weekdays')
          return [field, (said as unknown[]).map((one, n) => this.#words(one, `${at}.${field}[${n}]`, false))];
        if (field === 'words' || field === 'scales') return [field, this.#values(said, `${at}.${field}`)];
        return [field, said];
      }),
    );
  }

  #values(given: unknown, at: string): Record<string, number> {
    return Object.fromEntries(
      Object.entries(given as Record<string, number>).filter(([phrase]) => {
        const wrong = wrongWith(phrase, false);
        if (wrong) this.#complain(at, `${quoted(phrase)} ${wrong}`);
        return !wrong;
      }),
    );
  }

  #words(given: unknown, at: string, weakMarked: boolean): Words {
    const phrases = (Array.isArray(given) ? given : [given])
      .flatMap((one) => String(one).split(','))
      .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
      .filter((phrase) => phrase !== '');
    const right = phrases.filter((phrase) => {
      const wrong = wrongWith(phrase, weakMarked);
      if (wrong) this.#complain(at, `${quoted(phrase)} ${wrong}`);
      return !wrong;
    });
    return right.join(', ');
  }

  #optional<T>(schema: z.ZodType<T>, given: unknown, at: string): T | undefined {
    return given === undefined || given === null ? undefined : this.#checked(schema, given, at);
  }

  #checked<T>(schema: z.ZodType, given: unknown, at: string): T | undefined {
    const { success, data, error } = schema.safeParse(given);
    if (success) return data as T;
    for (const issue of error.issues) this.#complain(pathOf(at, issue.path), expected(issue));
    return undefined;
  }

  #complain(at: string, says: string): void {
    this.#tell(`${this.#file}: ${at ? `${clean(at)}: ` : ''}${says}`);
  }
}

const pathOf = (at: string, path: readonly PropertyKey[]): string =>
  path.reduce<string>((all, one) => all + (typeof one === 'number' ? `[${one}]` : `.${String(one)}`), at);

/** What zod expects, in one breath. */
function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `has no field ${issue.keys.map(quoted).join(', ')}`;
  if (issue.code === 'invalid_key') return `expected ${issue.issues.map(({ message }) => message).join(', ')}`;
  return issue.message.startsWith('Invalid') ? issue.message : `expected ${issue.message}`;
}

/** Why a phrase is none, or null. */
function wrongWith(phrase: string, weakMarked: boolean): string | null {
  const body = weakMarked ? phrase.replace(/^~\s*/, '') : phrase;
  if (phrase.length > PHRASE_LENGTH) return `is longer than ${PHRASE_LENGTH} characters`;
  if (/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(phrase)) return 'holds a control character';
  if (body.includes('~')) return 'has a tilde, which stands before a whole name, and only under names';
  if (!/[\p{L}\p{N}]/u.test(body)) return 'holds no letter and no digit';
  if (/(?<![\p{L}\p{M}\p{N}])\*|\*(?=[\p{L}\p{M}\p{N}*])/u.test(body)) return 'has a star that does not end a word';
  if (/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]\*/u.test(body) && !/\p{sc=Han}/u.test(body))
    return 'has a star after a single letter, which is nearly every word';
  return null;
}

/** Nothing that a terminal would obey. */
export const clean = (text: string): string => text.replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, ' ');

/** As complaints show what a file says: short, and nothing that a terminal would obey. */
export function quoted(text: string): string {
  const letters = [...clean(text)];
  return `"${letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : letters.join('')}"`;
}

function nearest(key: string): string {
  const like = CONCEPTS.find((one) => one.startsWith(key.slice(0, 3).toLowerCase()));
  return like ? `: did you mean ${like}?` : '; src/words/listen.ts has the list';
}

// ── Counting ───────────────────────────────────────────────────────────────

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
    ...[numbers?.over, numbers?.about, numbers?.upTo],
    ...[...(calendar?.months ?? []), ...(calendar?.weekdays ?? []), calendar?.today, calendar?.yesterday],
  ];
  const values = Object.keys({ ...numbers?.words }).length + Object.keys({ ...numbers?.scales }).length;
  return lists.reduce((sum, one) => sum + countOf(one), values);
}

// ── Joining ────────────────────────────────────────────────────────────────

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
  const kept = <T extends Entry>(section: Section, entries: readonly T[], lacks: (entry: T) => string | null): T[] =>
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
  complete.languages = joined.languages
    .filter((one, at) => {
      const lack =
        at >= LANGUAGES_AT_MOST
          ? `is one language too many: there is room for ${LANGUAGES_AT_MOST}`
          : one.name && one.marks
            ? null
            : 'is a new language, and needs a name and marks, the little words that give it away';
      if (lack) tell('languages', one.code, lack);
      return !lack;
    })
    .map((one) => (words.languages.includes(one as Listen) ? (one as Listen) : spoken(one, known, tell)));
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

type Entry = { name?: string; code?: string };
type Tell = (section: Section | 'languages', key: string, says: string) => void;

/** Countries and languages go by their code, all others by their name. */
const keyOf = (entry: object): string => {
  const { code, name } = entry as Entry;
  return code ?? name ?? '';
};

type Addition = Omit<Pack, 'file' | 'name' | 'note' | 'author'>;

function addAll(base: Addition, packs: readonly Pack[], tell: Complain): Addition {
  let { platforms, bodies, laws, countries, indianStates, languages } = base;
  for (const pack of packs) {
    const complain = (section: string) => (says: string) => tell(`${pack.file}: ${section}, ${says}`);
    platforms = added(platforms, pack.platforms, complain('platforms'));
    bodies = added(bodies, pack.bodies, complain('bodies'));
    laws = added(laws, pack.laws, complain('laws'));
    countries = added(countries, pack.countries, complain('countries'));
    indianStates = added(indianStates, pack.indianStates, complain('indianStates'));
    languages = addedBy(languages, pack.languages, (one, more) => bothLanguages(one, more, complain('languages')));
  }
  return { platforms, bodies, laws, countries, indianStates, languages };
}

function addedBy<T extends Entry>(base: readonly T[], more: readonly T[], both: (one: T, more: T) => T): T[] {
  const byKey = new Map(base.map((one) => [keyOf(one), one]));
  for (const one of more) {
    const known = byKey.get(keyOf(one));
    byKey.set(keyOf(one), known ? both(known, one) : one);
  }
  return [...byKey.values()];
}

const added = <T extends Entry>(base: readonly T[], more: readonly T[], complain: Complain): T[] =>
  addedBy(base, more, (one, other) => bothEntries(one, other, complain));

const WORD_FIELDS = ['aliases', 'weak', 'capitals'];

/** One entry from two: word lists are joined, a fact that stands is not changed. A weak alias that the second calls plain is plain. */
function bothEntries<T extends Entry>(one: T, more: T, complain: Complain): T {
  const all: Record<string, unknown> = { ...one };
  for (const [field, said] of Object.entries(more)) {
    if (said === undefined) continue;
    const stands = all[field];
    if (WORD_FIELDS.includes(field)) all[field] = joinWords(stands as Words | undefined, said as Words);
    else if (field === 'unless') all[field] = [...new Set([...((stands as string[] | undefined) ?? []), ...said])];
    else all[field] = settled(stands, said, (both) => complain(`${quoted(keyOf(one))}: ${field}: ${both}`));
  }
  if (typeof all.aliases === 'string' && typeof all.weak === 'string') {
    const plain = new Set(all.aliases.split(',').map(bare));
    const weak = all.weak
      .split(',')
      .filter((phrase) => !plain.has(bare(phrase)))
      .map((phrase) => phrase.trim());
    if (weak.length) all.weak = weak.join(', ');
    else delete all.weak;
  }
  return all as T;
}

function bothLanguages(one: PackLanguage, more: PackLanguage, complain: Complain): PackLanguage {
  const tell = (path: string) => (both: string) => complain(`${quoted(one.code)}: ${path}: ${both}`);
  const [a, b] = [one.numbers, more.numbers];
  const [c, d] = [one.calendar, more.calendar];
  return {
    code: one.code,
    name: settled(one.name, more.name, tell('name')),
    checked: one.checked ?? more.checked,
    thousands: settled(one.thousands, more.thousands, tell('thousands')),
    marks: joinWords(one.marks, more.marks),
    names: joinLists(one.names, more.names),
    says: joinLists(one.says, more.says),
    numbers: {
      words: joinValues(a?.words, b?.words, tell('numbers.words')),
      scales: joinValues(a?.scales, b?.scales, tell('numbers.scales')),
      over: joinWords(a?.over, b?.over),
      about: joinWords(a?.about, b?.about),
      upTo: joinWords(a?.upTo, b?.upTo),
    },
    calendar: {
      months: joinEach(c?.months, d?.months),
      weekdays: joinEach(c?.weekdays, d?.weekdays),
      today: joinWords(c?.today, d?.today),
      yesterday: joinWords(c?.yesterday, d?.yesterday),
    },
  };
}

function settled<T>(stands: T | undefined, said: T | undefined, complain: Complain): T | undefined {
  if (stands !== undefined && said !== undefined && stands !== said)
    complain(`is ${String(stands)} already, so ${quoted(String(said))} is left out`);
  return stands === undefined ? said : stands;
}

const bare = (phrase: string): string => phrase.trim().toLowerCase();

function joinWords(one: Words = '', more: Words = ''): Words {
  if (!more || !one) return one || more;
  const known = new Set(one.split(',').map(bare));
  const fresh = more
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase && !known.has(bare(phrase)));
  return [one, ...fresh].join(', ');
}

function joinLists(
  one: Record<string, Words | undefined> = {},
  more: Record<string, Words | undefined> = {},
): Record<string, Words> {
  const all = new Map<string, Words>();
  for (const [key, words = ''] of [...Object.entries(one), ...Object.entries(more)])
    all.set(key, joinWords(all.get(key), words));
  return Object.fromEntries(all);
}

function joinValues(
  one: Record<string, number> = {},
  more: Record<string, number> = {},
  complain: Complain,
): Record<string, number> {
  const all = new Map(Object.entries(one));
  for (const [word, value] of Object.entries(more))
    all.set(word, settled(all.get(word), value, (both) => complain(`${quoted(word)} ${both}`)) ?? value);
  return Object.fromEntries(all);
}

function joinEach(one: Words[] = [], more: Words[] = []): Words[] {
  return Array.from({ length: Math.max(one.length, more.length) }, (_, at) => joinWords(one[at], more[at]));
}

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
    checked: one.checked ?? false,
    thousands: one.thousands ?? ',',
    marks: one.marks ?? '',
    names: Object.fromEntries(names),
    says: one.says ?? {},
    numbers: {
      words: numbers?.words ?? {},
      scales: numbers?.scales ?? {},
      over: numbers?.over ?? '',
      about: numbers?.about ?? '',
      upTo: numbers?.upTo ?? '',
    },
    calendar: {
      months: calendar?.months ?? [],
      weekdays: calendar?.weekdays ?? [],
      today: calendar?.today ?? '',
      yesterday: calendar?.yesterday ?? '',
    },
  };
}

// ── Giving away ────────────────────────────────────────────────────────────

/** All packs as one, as a value that `packOf` reads again to the same words. */
export function sharedPack(packs: readonly Pack[]): Record<string, unknown> {
  const nothing: Addition = { platforms: [], bodies: [], laws: [], countries: [], indianStates: [], languages: [] };
  const { languages, ...entries } = addAll(nothing, packs, () => {});
  const said = (of: (pack: Pack) => string): string => [...new Set(packs.map(of).filter(Boolean))].join('; ');
  return bared({
    name: said((pack) => pack.name).slice(0, 120) || 'No words yet',
    note: said((pack) => pack.note).slice(0, 2000),
    author: said((pack) => pack.author).slice(0, 2000),
    ...Object.fromEntries(
      Object.entries(entries).map(([section, list]) => [section, (list as object[]).map((one) => listed(one))]),
    ),
    languages: Object.fromEntries(languages.map(({ code, ...one }) => [code, listed(one)])),
  }) as Record<string, unknown>;
}

/** Facts, and not words: kept as they are. */
const FACTS = new Set(['name', 'code', 'country', 'kind', 'until', 'renamed', 'since', 'before', 'thousands']);

function listed(entry: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry).map(([field, said]) => {
      if (typeof said === 'string') return [field, FACTS.has(field) ? said : said.split(',').map((one) => one.trim())];
      // Months and weekdays keep their strings: a list of lists reads badly.
      return [field, isMap(said) ? listed(said) : said];
    }),
  );
}

/** Without what is empty. */
function bared(value: unknown): unknown {
  if (!isMap(value)) return Array.isArray(value) ? value.map(bared) : value;
  const kept = Object.entries(value)
    .map(([key, one]) => [key, bared(one)] as const)
    .filter(([, one]) => one !== undefined && one !== '' && !isEmpty(one));
  return Object.fromEntries(kept);
}

const isEmpty = (value: unknown): boolean =>
  (Array.isArray(value) && value.every((one) => one === '')) || (isMap(value) && Object.keys(value).length === 0);
