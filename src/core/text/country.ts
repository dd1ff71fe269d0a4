import { remembering } from '../once.ts';
import { COUNTRIES } from '../../words/entities/countries.ts';
import { WORDS } from '../../words/index.ts';
import { nearest } from './near.ts';
import { fold } from './tokens.ts';

/**
 * Countries by name, in every language that we hear and in those in which chats show themselves: "India", "Indien",
 * "भारत", "印度". The names are those of the Unicode CLDR; case and accents do not matter.
 */

/** Languages in which a chat may be used, beside those that we hear. */
const SHOWN_IN = ['bg', 'da', 'fi', 'hr', 'hu', 'lt', 'no', 'pt-PT', 'zh-Hant'];
/** English first: where a name means two countries in two languages, the former is right. */
const LANGUAGES = [...new Set(['en', ...WORDS.languages.map(({ code }) => code), ...SHOWN_IN])];

/** What CLDR names although no country has it: groupings, and codes withdrawn from ISO 3166-1. */
const NOT_COUNTRIES = 'EZ UN QO XA XB ZZ AN BU CS DD FX NT SU TP YD YU ZR DY HV NH RH VD UK'.split(' ');
const CODES = countryCodes();

/**
 * The country that somebody means: by its ISO 3166-1 alpha-2 code or its name, in any language that is known here; or EU.
 * @returns upper case, or null
 */
export function countryCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  if (CODES.includes(code)) return code;
  const name = plain(text);
  for (const language of LANGUAGES) {
    const named = namesIn(language).get(name);
    if (named) return named;
  }
  return null;
}

/** The country that a misspelt name may mean, as it is called in a language; null where none is near there, nor in English. */
export function countryMeant(text: string, language = 'en'): string | null {
  for (const names of [namesIn(language), namesIn('en')]) {
    const meant = nearest(plain(text), [...names.keys()]);
    if (meant) return countryName(names.get(meant)!, language);
  }
  return null;
}

/**
 * What a country is called in a language, or in English where that has no name for it. In English as the names of bodies
 * and governments have it: "Turkey" and "Court of Cassation (Turkey)" stand on one card.
 */
export const countryName = (code: string, language: string): string =>
  (/^en\b/.test(language) ? IN_ENGLISH.get(code) : undefined) ?? regionsIn(language).of(code) ?? code;
const IN_ENGLISH = new Map(COUNTRIES.map(({ name, code }) => [code, name]));
const MOST_LANGUAGES = 200;
const regionsIn = remembering(
  MOST_LANGUAGES,
  (language) => new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'code' }),
);

/**
 * Those of these countries whose name or code begins with what was typed, called as the asker calls them, with the code
 * behind: "Indien (IN)". Those that are called so in the asker's own language come first.
 * @param language of the asker
 */
export function countriesNamed(
  typed: string,
  codes: readonly string[],
  language: string,
): { name: string; value: string }[] {
  const beginning = plain(typed);
  const begins = (name: string) => plain(name).startsWith(beginning);
  const nameOf = (code: string) => countryName(code, language);
  const here = codes.filter((code) => begins(nameOf(code)) || begins(code));
  const anywhere = new Set(LANGUAGES.flatMap((one) => codesBeginning(beginning, namesIn(one))));
  const elsewhere = codes.filter((code) => anywhere.has(code) && !here.includes(code));
  return [...here, ...elsewhere].map((code) => ({ name: `${nameOf(code)} (${code})`, value: code }));
}

const codesBeginning = (beginning: string, names: ReadonlyMap<string, string>): string[] =>
  [...names].flatMap(([name, code]) => (name.startsWith(beginning) ? [code] : []));

/** Without case, accents and marks: "Côte d’Ivoire" is "cote d ivoire". */
const plain = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** What all countries are called in a language, to their codes. Read when it is first asked for: few are. */
function namesIn(language: string): ReadonlyMap<string, string> {
  const known = READ.get(language);
  if (known) return known;
  const [long, short] = (['long', 'short'] as const).map((style) => {
    const regions = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
    const named = CODES.map((code): Named => [regions.of(code) ?? '', code]);
    // What a language shortens to two letters is another country's code: RU for the Reino Unido.
    return named.filter(([name]) => !/^[A-Z]{2}$/.test(name));
  });
  const names = new Map<string, string>();
  for (const [name, code] of [...long!, ...short!, ...bare(long!), ...(language === 'en' ? IN_PRINT : [])]) {
    const called = plain(name);
    if (called && !names.has(called)) names.set(called, code);
  }
  READ.set(language, names);
  return names;
}
const READ = new Map<string, ReadonlyMap<string, string>>();

/** Reads the names of all languages, one at each step, so that nobody waits for it who types the first letter of one. */
export function* readNames(): Generator<void> {
  for (const language of LANGUAGES) yield void namesIn(language);
}

type Named = readonly [name: string, code: string];

/** Those with something in brackets, "Myanmar (Burma)", without it. Where that leaves two the same name, it names neither. */
function bare(names: readonly Named[]): Named[] {
  const without = names.map(([name, code]): Named => [name.replace(BRACKETED, ''), code]);
  const alike = Map.groupBy(without, ([name]) => name);
  return without.filter(([name], at) => name !== names[at]![0] && alike.get(name)!.length === 1);
}
const BRACKETED = /\s*[(（].*[)）]/u;

/** English names beside those of CLDR. */
const IN_PRINT: readonly Named[] = [
  ...COUNTRIES.map(({ name, code }): Named => [name, code]),
  ['Turkey', 'TR'],
  ['UK', 'GB'],
  ['Britain', 'GB'],
  ['USA', 'US'],
  ['America', 'US'],
  ['Burma', 'MM'],
  ['UAE', 'AE'],
  ['Palestine', 'PS'],
];

/** Every code that CLDR has a name for, EU among them. */
function countryCodes(): string[] {
  const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => !NOT_COUNTRIES.includes(code) && regions.of(code) !== undefined);
}
