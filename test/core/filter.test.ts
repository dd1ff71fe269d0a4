import { describe, expect, it } from 'vitest';
import { countriesNamed, countryCode, countryName, readNames } from '../../src/core/text/country.ts';
import { fieldsFor, filterOf, isPlatform } from '../../src/core/asking/filter.ts';
import { nicknamesOf } from '../../src/core/placing/names.ts';
import { parse, show } from '../../src/core/matching/query.ts';
import { voiceOf } from '../../src/core/voice.ts';
import { PLATFORMS, type Platform } from '../../src/words/entities/platforms.ts';
import { WORDS } from '../../src/words/index.ts';

it.each([
  ['телеграм', ['platform:Telegram']],
  ['google play', ['platform:"Google Play"']],
  ['South Korea', ['country:KR']],
  ['takedown', []],
  ['Twitter OR Koo', []],
])('what else finds orders on "%s": %j', (query, fields) => {
  expect(fieldsFor(query, PLATFORMS)).toEqual(fields);
  for (const field of fields) expect(() => parse(field, PLATFORMS)).not.toThrow();
});

describe('countries', () => {
  it.each([
    ['TR', 'en', 'Turkey'],
    ['TR', 'en-GB', 'Turkey'],
    ['HK', 'en', 'Hong Kong'],
    ['TR', 'tr', 'Türkiye'],
    ['TR', 'de', 'Türkei'],
    ['GL', 'en', 'Greenland'],
  ])('%s is called in %s as its bodies are: %s', (code, language, name) => {
    expect(countryName(code, language)).toBe(name);
  });
  it.each([
    ['India', 'IN'],
    ['in', 'IN'],
    ['EU', 'EU'],
    ['United Kingdom', 'GB'],
    ['uk', 'GB'],
    ['Türkiye', 'TR'],
    ['turkey', 'TR'],
    ['Russia', 'RU'],
    ['Indien', 'IN'],
    ['भारत', 'IN'],
    ['Inde', 'IN'],
    ['印度', 'IN'],
    ['Rusia', 'RU'],
    ['РОССИЯ', 'RU'],
    ['vereinigtes konigreich', 'GB'],
    ['Intia', 'IN'],
    ['Burma', 'MM'],
    ['Myanmar', 'MM'],
    ['Ivory Coast', 'CI'],
    ['Côte d’Ivoire', 'CI'],
    // Austria is called so in Vietnamese; the code is Angola's.
    ['Áo', 'AT'],
    ['AO', 'AO'],
    // Two countries are called so.
    ['刚果', null],
    ['SU', null],
    ['UN', null],
    ['X', null],
    ['Twitter', null],
    ['30d', null],
  ])('%s is %s', (word, code) => {
    expect(countryCode(word)).toBe(code);
  });

  it('are called nothing that a platform is called: a bare word means one of them', () => {
    const names = PLATFORMS.flatMap(nicknamesOf).filter((name) => !/^[a-z]{2}$/i.test(name));
    expect(names.filter((name) => countryCode(name) !== null)).toEqual([]);
  });

  it('are read a language at a step, all that are heard and more', () => {
    expect([...readNames()].length).toBeGreaterThan(WORDS.languages.length);
  });

  it('are offered as the asker calls them, whatever was typed, with those of the own language first', () => {
    const codes = ['US', 'IN', 'EU', 'RO', 'RU', 'ID'];
    const offered = (typed: string, language: string) => countriesNamed(typed, codes, language).map(({ name }) => name);
    expect(offered('ind', 'de')).toEqual(['Indien (IN)', 'Indonesien (ID)']);
    expect(offered('भा', 'en-GB')).toEqual(['India (IN)']);
    expect(offered('rus', 'hi')).toEqual(['रूस (RU)']);
    expect(offered('Ru', 'en-US')).toEqual(['Russia (RU)', 'Romania (RO)']);
    // The United States are EUA in Portuguese.
    expect(offered('eu', 'fr')).toEqual(['Union européenne (EU)', 'États-Unis (US)']);
    expect(offered('', 'xx')).toHaveLength(codes.length);
    expect(offered('atlantis', 'de')).toEqual([]);
  });
});

describe('a newsroom that has its own names for platforms', () => {
  const OURS: Platform[] = [
    ...PLATFORMS.map((one) => (one.name === 'Twitter' ? { ...one, aliases: `${one.aliases}, birdsite` } : one)),
    { name: 'Warbler', aliases: 'warbler*', weak: 'chirp' },
  ];
  const asked = (query: string, platforms = OURS) => {
    const parsed = parse(query, platforms);
    return parsed.ok
      ? {
          shown: show(parsed.query),
          warnings: parsed.warnings.map((said) => said(voiceOf({ language: 'en', timeZone: 'UTC' }))),
        }
      : parsed.message;
  };

  it('finds orders and sets watches by them', () => {
    expect(isPlatform('birdsite', PLATFORMS)).toBe(false);
    expect(asked('platform:birdsite', PLATFORMS)).toMatchObject({ warnings: [expect.stringContaining('birdsite')] });
    expect(isPlatform('birdsite', OURS)).toBe(true);
    expect(filterOf({ platform: 'birdsite' }, new Date(0), OURS).platform).toBe('Twitter');
    expect(filterOf({ platform: 'chirp' }, new Date(0), OURS).platform).toBe('Warbler');
    expect(filterOf({ platform: 'nowhere' }, new Date(0), OURS).platform).toBe('nowhere');
    expect(asked('platform:birdsite')).toEqual({ shown: 'platform:twitter', warnings: [] });
    expect(asked('platform:chirp')).toEqual({ shown: 'platform:warbler', warnings: [] });
  });
});

describe('the filter of /orders latest', () => {
  const now = new Date('2021-02-12T00:00:00Z');

  it.each([
    ['7d', '2021-02-05T00:00:00.000Z'],
    ['2w', '2021-01-29T00:00:00.000Z'],
    ['2021-02-04', '2021-02-04T00:00:00.000Z'],
  ])('since %s', (since, iso) => {
    expect(filterOf({ since }, now, PLATFORMS)).toEqual({ limit: 5, since: iso });
  });

  it.each([
    [{ since: 'yesterday' }, ' is no time: take a span'],
    [{ since: '2021-13-45' }, ' is no time: take a span'],
    [{ since: '2021-02-30' }, ' is no time: take a span'],
    [{ country: 'Atlantis' }, 'no country'],
    [
      { country: 'Indai' },
      '"Indai" is no country that is known here: take a name or a code such as IN. Did you mean India?',
    ],
  ])('%j is refused by name', (values, said) => {
    expect(() => filterOf(values, now, PLATFORMS)).toThrow(said);
  });
});
