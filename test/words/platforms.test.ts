import { expect, test } from 'vitest';
import { read } from '../../src/core/judging/reading.ts';
import { EAR } from '../../src/core/judging/shipped.ts';
import { WORDS } from '../../src/words/index.ts';
import type { Listen } from '../../src/words/listen.ts';

/** What is blocked all over the world. Where a language has letters of its own, it is written in them. */
const KNOWN_EVERYWHERE =
  'Twitter Facebook Instagram WhatsApp YouTube TikTok Telegram Google Wikipedia Signal Snapchat LinkedIn Reddit Discord Netflix Skype Viber Roblox Starlink'.split(
    ' ',
  );
/** Written in Latin letters there, or not known to us in the language's own. */
const LATIN_THERE: Record<string, string> = {
  el: KNOWN_EVERYWHERE.join(' '),
  zh: 'Snapchat Discord Skype Viber',
  my: 'Snapchat LinkedIn Reddit Discord Netflix Skype Roblox Starlink',
  km: 'Wikipedia Snapchat LinkedIn Reddit Discord Netflix Skype Viber Roblox Starlink',
};

const hasOwnLetters = ({ calendar }: Listen): boolean => !/\p{Script=Latin}/u.test(calendar.months.join(' '));
const languages = WORDS.languages.filter(hasOwnLetters);

test.each(languages.map((one) => [one.code, one] as const))('%s names what is known everywhere', (code, language) => {
  const unnamed = KNOWN_EVERYWHERE.filter((name) => !(`platform:${name}` in language.names));
  expect(unnamed).toEqual((LATIN_THERE[code] ?? '').split(' ').filter(Boolean));
});

/** A name that a longer phrase of another meaning hides, or a false friend, would be listed in vain. */
test.each(WORDS.languages.map((one) => [one.code, one] as const))(
  '%s hears of a platform by each name',
  (code, language) => {
    const unheard = Object.entries(language.names)
      .filter(([id]) => id.startsWith('platform:'))
      .flatMap(([id, words]) =>
        words!
          .split(',')
          .map((word) => word.trim())
          .filter((word) => word !== '' && !word.startsWith('~'))
          .filter((word) => !hears(code, word.replaceAll('*', ''), id))
          .map((word) => `${id} ${word}`),
      );
    expect(unheard).toEqual([]);
  },
);

function hears(language: string, title: string, platform: string): boolean {
  const text = { title, summary: '', text: '', language, publishedAt: null, outlet: null, country: null };
  return read(EAR, text).sentences.some(({ heard }) =>
    heard.some(({ senses }) => senses.some(({ kind, id }) => kind === 'platform' && `platform:${id}` === platform)),
  );
}
