import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Finding } from '../../src/core/finding.ts';
import type { Text } from '../../src/core/item.ts';
import { makeJudge, judge } from '../../src/core/judge.ts';
import { type Pack, phrasesOf } from '../../src/core/pack.ts';
import { joinPacks, withPacks } from '../../src/core/packs/join.ts';
import { PHRASES_AT_MOST, packOf } from '../../src/core/packs/read.ts';
import { sharedPack } from '../../src/core/packs/share.ts';
import { WORDS } from '../../src/words/index.ts';

const example = new URL('../../docs/pack.example.yaml', import.meta.url);

function packFrom(value: unknown, file = 'own.yaml'): Pack {
  const { pack, complaints } = packOf(value, file);
  expect(complaints).toEqual([]);
  return pack!;
}

type Judge = (text: Text) => Finding;

const hear = (judge: Judge, title: string, language = 'en', publishedAt = '2024-02-01T10:00:00Z'): Finding =>
  judge({ title, summary: '', text: '', language, publishedAt, outlet: null, country: null });

const complaintsOf = (...values: unknown[]): string[] => {
  const read = values.map((value, at) => packOf(value, `${at + 1}.yaml`));
  return [
    ...read.flatMap(({ complaints }) => complaints),
    ...joinPacks(
      WORDS,
      read.flatMap(({ pack }) => pack ?? []),
    ).complaints,
  ];
};

describe('a pack', () => {
  const withDesk = makeJudge(withPacks(WORDS, [packFrom(parse(readFileSync(example, 'utf8')))]));

  it('teaches a ministry, its country and a language that nobody shipped', () => {
    const title = 'Signalministaro befalo vor Warbler: blokado zu 312 kontoj ek dom';
    expect(hear(judge, title, 'rur').relevant).toBe(false);
    const found = hear(withDesk, title, 'rur', '2025-02-01T10:00:00Z');
    expect(found).toMatchObject({
      relevant: true,
      order: { issuer: 'Ministry of Signals (Ruritania)', country: 'XR', platforms: ['Warbler'] },
    });
  });

  it('adds a nickname to a platform, which keeps its dates', () => {
    const title = 'India orders birdsite, the network X, to block 90 accounts';
    expect(hear(judge, title).order?.platforms).toEqual(['X']);
    expect(hear(withDesk, title, 'en', '2021-02-08T10:00:00Z').order?.platforms).toEqual(['Twitter']);
    expect(hear(withDesk, title, 'en', '2024-02-08T10:00:00Z').order?.platforms).toEqual(['X']);
    expect(hear(withDesk, 'India orders birdsite to block 90 accounts').order?.platforms).toEqual(['Twitter']);
  });

  it('dates the renaming of its own platforms and bodies', () => {
    const title = 'Signals ministry orders Chirper, soon Warbler, to block 90 accounts';
    expect(hear(withDesk, title, 'en', '2024-02-01T00:00:00Z').order).toMatchObject({
      issuer: 'Post Office (Ruritania)',
      platforms: ['Chirper'],
    });
    expect(hear(withDesk, title, 'en', '2024-11-01T00:00:00Z').order).toMatchObject({
      issuer: 'Ministry of Signals (Ruritania)',
      platforms: ['Warbler'],
    });
  });

  it('adds acts, false friends, number words and laws to a language that is shipped', () => {
    expect(
      hear(withDesk, 'Ministry of Signals says 2 gross accounts on Facebook are walled off').order?.targets,
    ).toEqual([{ kind: 'account', count: 288, qualifier: 'exact' }]);
    const under = 'Court orders Facebook to block 12 pages under the Signals Act';
    expect(hear(withDesk, under).order?.legalBasis).toEqual(['Signals Act 1894']);
    const friend = 'Blocker of the week: Smith';
    expect(hear(withDesk, friend).why.map(({ says }) => says)).toContainEqual(expect.stringMatching(/sport$/));
  });

  it('changes nothing that is shipped: with it, other news is judged as before', () => {
    const title = 'IT ministry orders Twitter to block 312 accounts under Section 69A';
    expect(hear(withDesk, title)).toEqual(hear(judge, title));
    const { languages, ...rest } = joinPacks(WORDS, []).words;
    expect(rest).toEqual({ ...WORDS, languages: undefined });
    expect(languages).toEqual(WORDS.languages);
  });

  it('takes words as a list or parted by commas, alike', () => {
    const listed = packFrom({ name: 'A', platforms: [{ name: 'Chirper', aliases: ['chirper*', 'chirper app'] }] });
    const parted = packFrom({ name: 'A', platforms: [{ name: 'Chirper', aliases: 'chirper*,  chirper   app ,' }] });
    expect(listed).toEqual(parted);
    expect(phrasesOf(parted)).toBe(2);
  });

  it('makes a weak alias plain', () => {
    const pack = packFrom({ name: 'A', platforms: [{ name: 'Signal', aliases: ['signal'] }] });
    const signal = withPacks(WORDS, [pack]).platforms.find(({ name }) => name === 'Signal')!;
    expect(signal.aliases).toMatch(/, signal$/);
    expect(signal.weak).toBe('signal s');
  });
});

describe('packs together', () => {
  const one = { name: 'One', author: 'A', bodies: [{ name: 'Board', aliases: 'the board of wires' }] };
  const two = {
    name: 'Two',
    author: 'B',
    bodies: [{ name: 'Board', kind: 'regulator', country: null, aliases: 'wire board, the board of wires' }],
    languages: { en: { says: { block: 'walled off' }, numbers: { words: { score: 20 } } } },
  };

  it('extend each other in any order', () => {
    for (const values of [
      [one, two],
      [two, one],
    ]) {
      expect(complaintsOf(...values)).toEqual([]);
      const words = withPacks(
        WORDS,
        values.map((value) => packFrom(value)),
      );
      const { aliases, ...board } = words.bodies.find(({ name }) => name === 'Board')!;
      expect(board).toEqual({ name: 'Board', kind: 'regulator', country: null });
      expect(aliases.split(', ').sort()).toEqual(['the board of wires', 'wire board']);
    }
  });

  it('are given away as one that loads again to the same words', () => {
    const packs = [packFrom(one, '1.yaml'), packFrom(two, '2.yaml'), packFrom(parse(readFileSync(example, 'utf8')))];
    const shared = sharedPack(packs);
    const again = packFrom(parse(stringify(shared)), 'all.yaml');
    expect(withPacks(WORDS, [again])).toEqual(withPacks(WORDS, packs));
    expect(again.name).toBe('One; Two; Ruritania desk');
    expect(sharedPack([again])).toEqual(shared);
  });

  it('share nothing as a pack too', () => {
    expect(packOf(sharedPack([]), 'none.yaml').complaints).toEqual([]);
  });

  it('do not contradict: what stood first stands', () => {
    const other = { ...two, name: 'Three', bodies: [{ name: 'Board', kind: 'court' }] };
    other.languages = { en: { says: { block: 'x' }, numbers: { words: { score: 21 } } } };
    expect(complaintsOf(two, other)).toEqual([
      '2.yaml: bodies, "Board": kind: is regulator already, so "court" is left out',
      '2.yaml: languages, "en": numbers.words: "score" is 20 already, so "21" is left out',
    ]);
    expect(withPacks(WORDS, [packFrom(two), packFrom(other)]).bodies.find(({ name }) => name === 'Board')!.kind).toBe(
      'regulator',
    );
  });
});

describe('what is wrong is named by file, path and what is expected, and left out', () => {
  it.each<[string, unknown, string[]]>([
    ['a list instead of a pack', [], ['1.yaml: expected a pack: name, and what it adds']],
    ['nothing', null, ['1.yaml: expected a pack: name, and what it adds']],
    ['no name', {}, ['1.yaml: name: expected a text']],
    [
      'a field that nobody knows',
      { name: 'A', platform: [] },
      [
        '1.yaml: has no field "platform"; there are name, note, author, platforms, bodies, laws, countries, indianStates, languages',
      ],
    ],
    ['a section that is no list', { name: 'A', laws: {} }, ['1.yaml: laws: expected a list']],
    [
      'a misspelt field of an entry',
      { name: 'A', platforms: [{ name: 'P', alias: 'p' }] },
      ['1.yaml: platforms[0]: has no field "alias"'],
    ],
    [
      'several mistakes at once',
      { name: 'A', bodies: [{ name: 'B', kind: 'king', country: 'Ruritania', since: '21 October' }] },
      [
        '1.yaml: bodies[0].country: expected two capital letters (ISO 3166-1), EU or null',
        '1.yaml: bodies[0].kind: expected one of state, court, regulator, police, platform, private',
        '1.yaml: bodies[0].since: expected a date such as 2024-10-21',
      ],
    ],
    [
      'a number among words',
      { name: 'A', platforms: [{ name: 'P', aliases: ['p', 404] }] },
      ['1.yaml: platforms[0].aliases: expected words, as a list or parted by commas (a number in quotes)'],
    ],
    [
      'phrases that are none',
      {
        name: 'A',
        platforms: [{ name: 'Twitter', aliases: ['b*rd', '*', 'a*', '~bird', 'go\u001b[2J', '…', 'fine*'] }],
      },
      [
        '1.yaml: platforms[0].aliases: "b*rd" has a star that does not end a word',
        '1.yaml: platforms[0].aliases: "*" holds no letter and no digit',
        '1.yaml: platforms[0].aliases: "a*" has a star after a single letter, which is nearly every word',
        '1.yaml: platforms[0].aliases: "~bird" has a tilde, which stands before a whole name, and only under names',
        '1.yaml: platforms[0].aliases: "go [2J" holds a control character',
        '1.yaml: platforms[0].aliases: "…" holds no letter and no digit',
      ],
    ],
    [
      'a language that is none',
      { name: 'A', languages: { english: {}, en: [] } },
      [
        '1.yaml: languages.english: expected a language code such as en (BCP 47)',
        '1.yaml: languages.en: expected name, home, checked, thousands, verbLast, marks, names, says, numbers, calendar',
      ],
    ],
    [
      'a concept and a field that nobody knows',
      { name: 'A', languages: { en: { says: { blocks: 'x' }, constructor: 'x', sais: {} } } },
      [
        '1.yaml: languages.en.says.blocks: there is no concept "blocks": did you mean block?',
        '1.yaml: languages.en.constructor: there is no such field',
        '1.yaml: languages.en.sais: there is no such field',
      ],
    ],
    [
      'numbers and months that are none',
      { name: 'A', languages: { en: { numbers: { words: { dozen: 'twelve' } }, calendar: { months: ['Jan'] } } } },
      [
        '1.yaml: languages.en.numbers.words.dozen: expected a number',
        '1.yaml: languages.en.calendar.months: expected twelve, January first',
      ],
    ],
    [
      'what is new and lacks what it needs',
      {
        name: 'A',
        platforms: [{ name: 'P' }],
        bodies: [{ name: 'B', aliases: 'b board' }],
        laws: [{ name: 'L' }],
        countries: [{ code: 'XR', aliases: 'ruritania' }],
        languages: { rur: { says: { block: 'blokado' } } },
      },
      [
        '1.yaml: platforms, "P": is new, and needs aliases or weak',
        '1.yaml: bodies, "B": is new, and needs a kind (state, court, regulator, police, platform, private) and a country, or null',
        '1.yaml: laws, "L": is new, and needs aliases',
        '1.yaml: countries, "XR": is new, and needs a name and aliases',
        '1.yaml: languages, "rur": is a new language, and needs a name and marks, the little words that give it away',
      ],
    ],
    [
      'an entry given twice',
      {
        name: 'A',
        laws: [
          { name: 'L', aliases: 'l act' },
          { name: 'L', aliases: 'law l' },
        ],
      },
      ['1.yaml: laws[1]: "L" is given twice; the first stands'],
    ],
    [
      'names and renamings that lead nowhere',
      {
        name: 'A',
        platforms: [
          { name: 'P', aliases: 'pp', until: '2024-01-01' },
          { name: 'Q', aliases: 'qq', until: '2024-01-01', renamed: 'R' },
        ],
        languages: { en: { names: { 'platform:Nonesuch': 'nonesuch', Nonesuch: 'x' } } },
      },
      [
        '1.yaml: languages.en.names.Nonesuch: expected platform:NAME, country:CODE, body:NAME or law:NAME',
        '1.yaml: platforms, "P": until and renamed need each other',
        '1.yaml: platforms, "Q": there is no platform "R" that it could be renamed to',
        '1.yaml: languages, "en": names: "platform:Nonesuch" is not known',
      ],
    ],
  ])('%s', (_, value, expected) => {
    expect(complaintsOf(value)).toEqual(expected);
  });

  it('and the rest of the pack goes on', () => {
    const { pack } = packOf(
      {
        name: 'A',
        platforms: [
          { name: 'Bad', kind: 'x' },
          { name: 'Twitter', aliases: ['*', 'birdsite'] },
        ],
        languages: { en: { says: { nonsense: 'x', block: ['walled off', 'b*d'] }, thousands: ';' } },
      },
      'own.yaml',
    );
    expect(pack!.platforms).toEqual([{ name: 'Twitter', aliases: 'birdsite' }]);
    expect(pack!.languages).toEqual([{ code: 'en', says: { block: 'walled off' } }]);
  });

  it('a pack of too many phrases is refused by name', () => {
    const aliases = Array.from({ length: PHRASES_AT_MOST + 1 }, (_, at) => `word${at}`);
    const { pack, complaints } = packOf({ name: 'A', platforms: [{ name: 'P', aliases }] }, 'huge.yaml');
    expect(pack).toBeNull();
    expect(complaints).toEqual([
      'huge.yaml: has 20001 phrases, and a pack takes at most 20000: part it, or leave some out',
    ]);
  });

  it('a pack of nothing but mistakes does not flood the log', () => {
    const { complaints } = packOf({ name: 'A', platforms: Array(400).fill({}) }, 'own.yaml');
    expect(complaints).toHaveLength(51);
    expect(complaints.at(-1)).toBe('own.yaml: and 350 more mistakes');
    const laws = Array.from({ length: 30_000 }, (_, at) => ({ name: `L${at}` }));
    expect(complaintsOf({ name: 'A', laws })).toHaveLength(51);
  });

  it('there is room for as many languages as packs bring', () => {
    const codes = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `x${letter}x`);
    const value = {
      name: 'A',
      languages: Object.fromEntries(
        codes.map((code) => [code, { name: code, marks: `${code}ka`, says: { block: `${code}blok` } }]),
      ),
    };
    expect(complaintsOf(value)).toEqual([]);
    const last = codes.at(-1)!;
    const heard = hear(makeJudge(withPacks(WORDS, [packFrom(value)])), `${last}blok Twitter`, last).why.map(
      ({ text }) => text,
    );
    expect(heard).toContain(`${last}blok`);
  });
});
