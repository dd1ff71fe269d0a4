import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import { WORDS } from '../../src/words/index.ts';

/** Headlines of our own in every language, a line each, and what a desk would read in them. */
const LINES = readFileSync(new URL('headlines.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() && !line.startsWith('#'))
  .map((line) => line.split('|').map((part) => part.trim()));

const AT = '2024-06-04T08:00:00Z';

/** As the table writes it: action; issuer; platforms; targets. */
function said(language: string, title: string, text: string): string[] {
  const { relevant, action, order } = judge({
    title,
    summary: '',
    text,
    language,
    publishedAt: AT,
    outlet: null,
    country: null,
  });
  if (!relevant) return ['no'];
  const targets = order?.targets.map(({ count, kind }) => `${count} ${kind}`) ?? [];
  return [action ?? '-', order?.issuer ?? '-', order?.platforms.join('+') || '-', targets.join('+') || '-'];
}

it.each(LINES)('%s: %s', (language = '', title = '', text = '', wanted = '') => {
  const want = wanted.split(';').map((part) => part.trim());
  const got = said(language, title, text);
  expect(got.map((part, index) => (want[index] === '*' ? '*' : part))).toEqual(want);
});

it('has news and false friends in every language', () => {
  const lacking = WORDS.languages.filter(({ code }) => {
    const own = LINES.filter(([language]) => language === code);
    const friends = own.filter((line) => line.at(-1) === 'no');
    return friends.length < 2 || own.length - friends.length < 3;
  });
  expect(lacking.map(({ code }) => code)).toEqual([]);
});
