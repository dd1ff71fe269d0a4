import { describe, expect, it } from 'vitest';
import { fill, sayIn, voiceOf } from '../../src/core/voice.ts';
import { type Plural, SAYS } from '../../src/words/say.ts';

type Tree = { [key: string]: string | Tree };

const isPlural = (part: Tree): part is Tree & Plural => 'other' in part && ('one' in part || 'few' in part);

/** Every sentence with where it stands; a plural is one, with its forms. */
function sentences(part: Tree, path = ''): Map<string, string | Plural> {
  return new Map(
    Object.entries(part).flatMap(([key, value]): [string, string | Plural][] => {
      const here = path ? `${path}.${key}` : key;
      return typeof value === 'string' || isPlural(value) ? [[here, value]] : [...sentences(value, here)];
    }),
  );
}

const placesIn = (text: string): string => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join();
const other = (words: string | Plural): string => (typeof words === 'string' ? words : words.other);
/** Of every whole number that a room may see. */
function categoriesOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1_201 }, (_, n) => rules.select(n)))];
}

const english = sentences(SAYS.en as unknown as Tree);

/** Words that are the same in some languages. */
const SHARED = new Set([
  ...['Admins', 'Mentions', 'Platform', 'Problem', 'Source', 'Sources', 'platform', 'satire', '{n} URLs', '{n} sites'],
]);

describe.each(Object.entries(SAYS))('what we say in %s', (language, say) => {
  const said = sentences(say as unknown as Tree);

  it('is all that is said in English, and nothing is empty', () => {
    expect([...english.keys()].filter((key) => !said.has(key))).toEqual([]);
    expect([...said].filter(([key, words]) => !english.has(key) || other(words).trim() === '')).toEqual([]);
  });

  it('has the places of the English, so that nothing is left out or stays unfilled', () => {
    const differing = [...said].filter(([key, words]) => placesIn(other(words)) !== placesIn(other(english.get(key)!)));
    expect(differing).toEqual([]);
  });

  it('has every plural that the language makes; only one and two may be said without the number', () => {
    const categories = categoriesOf(language);
    const lacking = [...said].flatMap(([key, words]) => {
      if (typeof words === 'string') return [];
      const forms = Object.entries(words) as [string, string][];
      const wrong = forms.filter(
        ([form, text]) =>
          placesIn(text) !== placesIn(words.other) &&
          !(['zero', 'one', 'two'].includes(form) && placesIn(`${text}{n}`) === placesIn(words.other)),
      );
      const missing = categories.filter((category) => !(category in words));
      return wrong.length || missing.length ? [`${key}: ${missing.join()} ${wrong.join()}`] : [];
    });
    expect(lacking).toEqual([]);
  });

  it('is not the English left as it was', () => {
    if (language === 'en') return;
    const same = [...said].filter(([key, words]) => {
      const text = other(words);
      return text === other(english.get(key)!) && text.replace(/\{\w+\}/g, '').match(/\p{L}{2,}/gu)?.length;
    });
    expect(same.map(([, words]) => other(words)).filter((words) => !SHARED.has(words))).toEqual([]);
  });
});

describe('the voice of a room', () => {
  it('is English, numbers and all, where the language is not spoken', () => {
    const voice = voiceOf({ language: 'xx', timeZone: 'UTC' });
    expect(voice.language).toBe('en');
    expect(voice.number(1234.5)).toBe('1,234.5');
    expect(sayIn('xx')).toBe(SAYS.en);
  });

  it('keeps a region of a language that is spoken', () => {
    const voice = voiceOf({ language: 'de-AT', timeZone: 'Europe/Vienna' });
    expect(voice.say).toBe(SAYS.de);
    expect(voice.when('2021-01-04T00:00:00Z')).toContain('Jän');
  });

  it.each([
    ['ru', [1, 2, 5, 21, 22, 1178], ['сюжет', 'сюжета', 'сюжетов', 'сюжет', 'сюжета', 'сюжетов']],
    ['ar', [1, 2, 3, 11, 100], ['قصة واحدة', 'قصتان', 'قصص', 'قصة', 'قصة']],
    ['fr', [0, 1, 2], ['affaire', 'affaire', 'affaires']],
  ])('counts as %s does', (language, numbers, nouns) => {
    const { count, say } = voiceOf({ language, timeZone: 'UTC' });
    const counted = numbers.map((n) => count(say.digest.gathered.quiet, n));
    for (const [at, noun] of nouns.entries()) expect(counted[at]).toMatch(new RegExp(`(^|\\s)${noun}(\\s|$)`, 'u'));
  });

  it('fills a place once', () => {
    expect(fill('{a} {b}', { a: '{b}', b: 'x' })).toBe('{b} x');
  });
});
