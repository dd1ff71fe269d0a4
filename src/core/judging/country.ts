/** Where it happens: by the names in the text, else by who publishes it in which language. */
import type { Ear } from './ear.ts';
import type { Reading } from './reading.ts';
import { type Heard, means, type Sentence, ZONE_WEIGHT } from './sentences.ts';

/** The English name of a country by its code. */
export function countryName(ear: Ear, code: string): string | null {
  return ear.countries.get(code)?.name ?? null;
}

/** A country named just before or after, in the same sentence. */
export function nearestCountry(sentence: Sentence, heard: Heard): string | null {
  let best: { id: string; gap: number } | null = null;
  for (const other of sentence.heard) {
    const country = means(other, 'country')?.id ?? (means(other, 'state') ? 'IN' : undefined);
    if (!country) continue;
    const gap = Math.abs(other.from - heard.from);
    if (gap <= 6 && (!best || gap < best.gap)) best = { id: country, gap };
  }
  return best?.id ?? null;
}

const TLD: Record<string, string> = {
  in: 'IN',
  pk: 'PK',
  np: 'NP',
  bd: 'BD',
  lk: 'LK',
  br: 'BR',
  ru: 'RU',
  tr: 'TR',
  id: 'ID',
  my: 'MY',
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  es: 'ES',
  uk: 'GB',
  au: 'AU',
  ng: 'NG',
  ke: 'KE',
  ug: 'UG',
  ua: 'UA',
  pl: 'PL',
  nl: 'NL',
  cz: 'CZ',
  jp: 'JP',
  cn: 'CN',
  ir: 'IR',
};
/** Where a language is at home in one state, "the government" is that state's. */
const HOME: Record<string, string> = {
  hi: 'IN',
  ta: 'IN',
  te: 'IN',
  mr: 'IN',
  gu: 'IN',
  kn: 'IN',
  ml: 'IN',
  pa: 'IN',
  bn: 'BD',
  ur: 'PK',
  ru: 'RU',
  uk: 'UA',
  tr: 'TR',
  id: 'ID',
  it: 'IT',
  pl: 'PL',
  ja: 'JP',
  zh: 'CN',
  fa: 'IR',
  nl: 'NL',
  cs: 'CZ',
  de: 'DE',
  fr: 'FR',
  pt: 'BR',
  ne: 'NP',
  ko: 'KR',
  th: 'TH',
  vi: 'VN',
};

/** Where it happens: the country named most and earliest, else the publisher's. */
export function countryOf(ear: Ear, reading: Reading): string | null {
  const scores = new Map<string, number>();
  for (const sentence of reading.sentences) {
    for (const heard of sentence.heard) {
      const body = means(heard, 'body');
      const law = means(heard, 'law');
      const code =
        means(heard, 'country')?.id ??
        (means(heard, 'state') ? 'IN' : body ? ear.bodies.get(body.id)?.country : law && ear.laws.get(law.id)?.country);
      if (code) scores.set(code, (scores.get(code) ?? 0) + ZONE_WEIGHT[sentence.zone] * (body ? 1.5 : 1));
    }
  }
  let best: string | null = null;
  for (const [code, score] of scores) if (best === null || score > scores.get(best)!) best = code;
  if (best) return best;
  const tld = reading.text.outlet?.split('.').at(-1) ?? '';
  return reading.text.country ?? TLD[tld] ?? HOME[reading.language ?? ''] ?? null;
}
