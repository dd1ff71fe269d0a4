import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/* The founding story as a newsroom hears it: `npm run demo`, whole. */

const printed = execFileSync(process.execPath, [resolve(import.meta.dirname, '../../src/demo.ts')], {
  encoding: 'utf8',
  env: { ...process.env, NO_COLOR: '1' },
});
/** What a day brought, by its date as the console prints it. */
const days = new Map(
  printed
    .split(/^── (?:\w+, )?(.+?) ──$/m)
    .slice(1)
    .reduce<[string, string][]>((all, part, at, parts) => {
      if (at % 2 === 0) all.push([part, parts[at + 1]!]);
      return all;
    }, []),
);
const alertsOf = (text: string): string[] =>
  [...text.matchAll(/^#\w+\n {2}! (.+)$/gm)].map(([, headline]) => headline!);

describe('the demo', () => {
  it.each([
    ['31 January 2021', ['Twitter told to block 257 tweets and accounts over protest hashtag']],
    ['8 February 2021', ['IT ministry asks Twitter to block 1,178 more accounts']],
    [
      '10 February 2021',
      [
        "Twitter says it will not comply with all of India's blocking orders",
        "On Twitter's blog post: unusual, says the Ministry of Electronics and IT, before the meeting it asked for",
      ],
    ],
    ['12 February 2021', ['Twitter blocks 97 per cent of 1,435 flagged accounts, officials say']],
  ])('alerts on %s of each event, once', (day, headlines) => {
    expect(alertsOf(days.get(day)!)).toEqual(headlines);
    for (const headline of headlines) expect(alertsOf(printed).filter((one) => one === headline)).toHaveLength(1);
  });

  it('leaves two orders, and says what was read and told', () => {
    expect(printed).toContain('The 2 latest orders');
    expect(printed).toMatch(/^59 items read · \d alerts · \d+ updates · \d+ silent$/m);
  });
});
