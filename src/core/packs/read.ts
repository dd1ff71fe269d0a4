/** A pack, read from what a file holds: a wrong entry is left out by name, and the rest goes on. */
import type { z } from 'zod';
import { CONCEPTS, type Words } from '../../words/listen.ts';
import { nearest } from '../text/near.ts';
import { isObject } from '../json.ts';
import { keyOf, type Pack, type PackLanguage, phrasesOf } from '../pack.ts';
import { clean, type Complain, cut, quoted } from './complaints.ts';
import { wrongWith } from './phrase.ts';
import { ENTRIES, LANGUAGE, name, note, type Section } from './shape.ts';

/** A pack with more is refused: it is no word list of a newsroom. */
export const PHRASES_AT_MOST = 20_000;

/**
 * What a file holds as a pack. A wrong entry is left out, and the rest goes on.
 * @param value what the YAML says
 * @param file what complaints name it by
 * @returns the pack, null where the file is none; and one line for each thing that is wrong, safe to show
 */
export function packOf(value: unknown, file: string): { pack: Pack | null; complaints: string[] } {
  const complaints: string[] = [];
  if (!isObject(value)) return { pack: null, complaints: [`${file}: expected a pack: name, and what it adds`] };
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
    if (!isObject(given)) {
      this.#complain(
        'languages',
        'expected codes and what is said in each, such as en: { says: { block: [walled off] } }',
      );
      return [];
    }
    return Object.entries(given).flatMap(([code, raw]) => {
      const at = `languages.${code}`;
      if (!/^[a-z]{2,3}$/.test(code)) this.#complain(at, 'expected a language code such as en (BCP 47)');
      else if (!isObject(raw)) this.#complain(at, `expected ${Object.keys(LANGUAGE).join(', ')}`);
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
      else if ((field === 'says' || field === 'names') && isObject(said))
        fields[field] = this.#lists(field, said, path);
      else {
        const checked = this.#checked(schema, said, path);
        if (checked !== undefined) fields[field] = field === 'marks' ? this.#words(checked, path, false) : checked;
      }
    }
    for (const field of ['numbers', 'calendar'])
      if (isObject(fields[field])) fields[field] = this.#phrased(fields[field], `${at}.${field}`);
    return { code, ...fields };
  }

  #lists(field: 'says' | 'names', given: Record<string, unknown>, at: string): Record<string, Words> {
    const lists: [string, Words][] = [];
    for (const [key, said] of Object.entries(given)) {
      const path = `${at}.${key}`;
      if (field === 'says' && !(CONCEPTS as readonly string[]).includes(key))
        this.#complain(path, `there is no concept ${quoted(key)}${hint(key)}`);
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
    const lists = new Set([
      ...['aliases', 'weak', 'capitals', 'over', 'about', 'upTo', 'counters'],
      ...['today', 'yesterday', 'dayEarlier'],
    ]);
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

function hint(key: string): string {
  const meant = nearest(key, CONCEPTS);
  return meant ? `: did you mean ${meant}?` : '; src/words/listen.ts has the list';
}
