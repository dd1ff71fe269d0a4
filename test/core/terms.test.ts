import { describe, expect, test } from 'vitest';
import { traitsOf } from '../../src/core/placing/traits.ts';
import { placed } from './placed.ts';
import { anItem } from './worlds.ts';

const untilOf = (title: string, text: string, language = 'en', publishedAt: string | null = null): string[] =>
  traitsOf(anItem({ title, summary: '', text, language, publishedAt })).filter((trait) => trait.startsWith('until:'));

describe('until when something is to last', () => {
  test.each([
    ['Mobile internet off in Manipur valley till 5 pm on Saturday, March 7', '', 'en', 'until:03-07'],
    ['Order extended', 'The shutdown in Sikar district will last until midnight of 14 June.', 'en', 'until:06-14'],
    ['अलवर में इंटरनेट बंद', 'जिले में 3 से 5 मई रात 12 बजे तक मोबाइल इंटरनेट बंद रहेगा।', 'hi', 'until:05-05'],
    ['Corte de internet en Loja', 'El servicio móvil seguirá suspendido hasta el 9 de octubre.', 'es', 'until:10-09'],
    ['Internetsperre in Gondar', 'Die Sperre gilt bis zum 21. August.', 'de', 'until:08-21'],
    ["Van'da internet kesildi", "Mobil internet 12 Nisan'a kadar kapalı kalacak.", 'tr', 'until:04-12'],
  ])('is read in "%s" %s', (title, text, language, until) => {
    expect(untilOf(title, text, language)).toEqual([until]);
  });

  test.each([
    ['a day on which it was done', 'Governor to cut mobile internet on March 7'],
    ['a day by which something is to be done', 'Platform told to answer by March 7'],
    ['what began on a day', 'Mobile internet off in the valley since March 7'],
    ['an end without its day', 'Mobile internet off in the valley until further notice'],
  ])('is not %s', (_, title) => {
    expect(untilOf(title, '')).toEqual([]);
  });

  const cut = (id: string, title: string, day: string): ReturnType<typeof anItem> =>
    anItem({ id, title, summary: '', text: title, url: `https://${id}.example/`, publishedAt: `${day}T08:00:00.000Z` });
  const FIRST = 'Rajasthan government suspends mobile internet in Sikar till June 14';

  test('tells an extension from what it extends, though all else is the same', () => {
    const [one, two] = placed([
      cut('a', FIRST, '2024-06-12'),
      cut('b', 'Rajasthan government suspends mobile internet in Sikar till June 16', '2024-06-12'),
    ]);
    expect(two!.story.id).not.toBe(one!.story.id);
  });

  test('is one with whoever says the same day, or none', () => {
    const [one, ...others] = placed([
      cut('a', FIRST, '2024-06-12'),
      cut('b', 'Mobile internet suspended in Sikar until June 14 by Rajasthan government', '2024-06-12'),
      cut('c', 'Rajasthan government suspends mobile internet in Sikar for two days', '2024-06-12'),
    ]);
    expect(others.map(({ story }) => story.id)).toEqual([one!.story.id, one!.story.id]);
  });
});
