/**
 * The country that a word names: an ISO 3166-1 alpha-2 code, EU, or its English name ("India", "United Kingdom", "Turkey").
 * @returns upper case, or null
 */
export function countryCode(text: string): string | null {
  const word = text.trim();
  if (/^(eu|european union)$/i.test(word)) return 'EU';
  const named = BY_NAME.get(folded(word));
  if (named) return named;
  return /^[a-z]{2}$/i.test(word) && [...BY_NAME.values()].includes(word.toUpperCase()) ? word.toUpperCase() : null;
}

/** Those of these codes whose English name, or which themselves, begin with what was typed: "India" for `IN`. */
export function countriesNamed(typed: string, codes: readonly string[]): { name: string; value: string }[] {
  const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
  const beginning = folded(typed.trim());
  return codes
    .map((value) => ({ name: value === 'EU' ? 'European Union' : (regions.of(value) ?? value), value }))
    .filter(({ name, value }) => [name, value].some((one) => folded(one).startsWith(beginning)));
}

const folded = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Common names beside those of CLDR. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  turkey: 'TR',
  uk: 'GB',
  britain: 'GB',
  usa: 'US',
  america: 'US',
  burma: 'MM',
  'south korea': 'KR',
  'north korea': 'KP',
  uae: 'AE',
  palestine: 'PS',
};

/** Every two-letter code that CLDR has a name for. */
function codesByName(): ReadonlyMap<string, string> {
  const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const byName = new Map(Object.entries(OTHER_NAMES));
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    const name = NOT_COUNTRIES.has(code) ? undefined : regions.of(code);
    if (name) byName.set(folded(name), code);
  }
  return byName;
}

/** Codes that CLDR names although no country has them: groupings, and codes withdrawn from ISO 3166-1. */
const NOT_COUNTRIES = new Set([
  'EU',
  'EZ',
  'UN',
  'QO',
  'XA',
  'XB',
  'ZZ',
  'AN',
  'BU',
  'CS',
  'DD',
  'FX',
  'NT',
  'SU',
  'TP',
  'YD',
  'YU',
  'ZR',
  'DY',
  'HV',
  'NH',
  'RH',
  'VD',
  'UK',
]);

const BY_NAME = codesByName();
