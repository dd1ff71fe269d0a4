import { expect, test } from 'vitest';
import { read } from '../../src/core/judging/reading.ts';
import { EAR } from '../../src/core/judging/shipped.ts';
import { COUNTRIES } from '../../src/words/entities/countries.ts';
import { WORDS } from '../../src/words/index.ts';

/** Rarely in our news, or called so long by CLDR that no headline does ("Hong Kong SAR China"). */
const LEFT_OUT =
  'HK MO PS CG TL SC LS GW CV ST JM TT GY SR BS BB MC LI SM VA AD KI MH FM PW TV NR WS TO VU SB FJ LC GD DM AG KN VC BZ KM SZ GQ'.split(
    ' ',
  );
/** What means something else as well is heard only in company: "مالی" is "financial", "चाड" a feast, "پرو" "Pro". */
const OTHERWISE: Record<string, string> = {
  en: 'GE PA',
  hi: 'ML',
  bn: 'ML TD',
  ta: 'ML TD PE CL',
  te: 'ML',
  mr: 'ML TD PE',
  ur: 'SY GN ML PE CL EU',
  gu: 'ML EU',
  kn: 'ML EU',
  ml: 'ML CL',
  pa: 'ML',
  ne: 'ML TD PE',
  ru: 'KR TD ZA TG',
  uk: 'VN ML TD TG',
  fa: 'ML PE',
  id: 'GE CL',
  pl: 'TD ZA',
  ja: 'TH GE ML CL',
  zh: 'ML',
  cs: 'TD GB',
  ko: 'GE SD ML',
  vi: 'GE AE FR DE AT BE AU',
  th: 'ML TD',
  my: 'CI',
};

test.each(WORDS.languages.map(({ code }) => code))('%s hears of each country by its name', (language) => {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const unheard = COUNTRIES.filter(({ code }) => !LEFT_OUT.includes(code)).filter(({ code }) => {
    const name = names.of(code);
    return name !== undefined && !hears(language, name, code);
  });
  expect(unheard.map(({ code }) => code)).toEqual((OTHERWISE[language] ?? '').split(' ').filter(Boolean));
});

function hears(language: string, title: string, country: string): boolean {
  const text = { title, summary: '', text: '', language, publishedAt: null, outlet: null, country: null };
  return read(EAR, text).sentences.some(({ heard }) =>
    heard.some(({ senses }) => senses.some(({ kind, id }) => kind === 'country' && id === country)),
  );
}
