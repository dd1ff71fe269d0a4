import { describe, expect, test } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import type { Item } from '../../src/core/item.ts';
import { place } from '../../src/core/place.ts';
import type { Placement } from '../../src/core/story.ts';
import { placed } from './placed.ts';
import { aFinding, anItem } from './worlds.ts';

/* One event told in other words, and the next event told in the same words. */

let told = 0;
function telling(title: string, at: string, parts: Partial<Item> = {}): Item {
  told++;
  const outlet = `paper-${told}.example`;
  const seenAt = `${at}:00.000Z`;
  return anItem({ id: `i-${told}`, title, outlet, sourceId: outlet, url: null, publishedAt: seenAt, seenAt, ...parts });
}

/** What is said of it in words of its own, near the end of the time in which that is heard. */
const LIKELY: [string, string, Partial<Item>] = [
  'Bishops slam Telegram ban in Kenya',
  '2025-11-06T08:00',
  { text: 'Parishes, choirs and widows who send money home are cut off, said a pastoral letter read on Sunday.' },
];
const FIRST = 'Kenya orders Telegram blocked until exams are over';

describe('one event', () => {
  test.each([
    ['in quite other words a day later', 'Telegram users across Kenya wake up to a ban', '2025-11-04T08:00'],
    ['two days later', 'Kenya stands by Telegram ban: cheating candidates worry Nairobi', '2025-11-05T10:00'],
    ['in another language', 'Le Kenya bloque Telegram pendant les examens', '2025-11-03T15:00', { language: 'fr' }],
  ] as [string, string, string, Partial<Item>?][])('told %s joins its story', (_, title, at, parts = {}) => {
    const [first, again] = placed([telling(FIRST, '2025-11-03T09:00'), telling(title, at, parts)]) as [
      Placement,
      Placement,
    ];
    expect(again.story.id).toBe(first.story.id);
  });

  test('of which that is only likely says so, with the headline', () => {
    const [, again] = placed([telling(FIRST, '2025-11-03T09:00'), telling(...LIKELY)]);
    expect(again!.changes).toContainEqual({
      kind: 'likely same',
      headline: LIKELY[0],
      outlet: again!.story.tellings[1]!.outlet,
    });
  });

  test('of which that is only likely is so in its later versions, and is none of it where it came but near', () => {
    const [first, likely] = [telling(FIRST, '2025-11-03T09:00'), telling(...LIKELY)] as const;
    const [begun, joined] = placed([first, likely]) as [Placement, Placement];
    const { story } = place({ ...likely, edited: true }, judge(likely), [joined.story]);
    expect(story.tellings.map((one) => one.likely)).toEqual([undefined, true]);
    const near = { ...judge(likely), relevant: false };
    expect(place(likely, near, [begun.story]).before).toBeNull();
    expect(place({ ...first, id: 'i-again' }, { ...judge(first), relevant: false }, [begun.story]).story.id).toBe(
      begun.story.id,
    );
  });

  test('of which that is only likely confirms nothing, though an office tells it; what tells it surely does', () => {
    const [, likely, sure] = placed([
      telling(FIRST, '2025-11-03T09:00'),
      telling(LIKELY[0], LIKELY[1], { ...LIKELY[2], tier: 'official' }),
      telling(FIRST, '2025-11-06T08:30', { tier: 'official' }),
    ]);
    expect(likely!.changes.map(({ kind }) => kind)).toEqual(['new outlet', 'likely same']);
    expect(likely!.story).toMatchObject({ official: false, headline: FIRST });
    expect(sure!.changes).toContainEqual({ kind: 'now confirmed', by: sure!.story.tellings[2]!.outlet });
  });

  test.each([
    [
      'a state protests',
      'China opposes India ban on 118 apps, urges it to correct mistakes',
      'India bans 118 Chinese apps',
    ],
    [
      'a company counts by country',
      'Pinterest report: France sent it most removal requests',
      'Pinterest report: removal requests from governments doubled, Japan first',
    ],
  ])('of another country, where %s, is no other event', (_, title, first) => {
    const [one, two] = placed([telling(first, '2025-11-03T09:00'), telling(title, '2025-11-03T15:00')]);
    expect(two!.story.id).toBe(one!.story.id);
  });
});

describe('one event whose tellings differ in facts', () => {
  test.each([
    [
      'a shutdown names no platform',
      'Zambia cuts internet on eve of vote',
      'Internet shut down across Zambia by government, banks close',
    ],
    [
      'a plea comes a day later',
      'Kenya orders Telegram blocked until exams are over',
      'Bishops slam Telegram ban in Kenya',
      { text: 'Parishes, choirs and widows who send money home are cut off, said a pastoral letter read on Sunday.' },
    ],
    [
      'one names what another calls social media',
      'Zambia blocks social media after riots',
      'WhatsApp and Facebook go dark in Zambia as regulator acts on riots',
    ],
    [
      'one adds up what another lists',
      'India orders YouTube to take down 90 videos and 30 posts on dam project',
      'Government tells YouTube to remove 120 links on dam in India',
    ],
    [
      'a headline calls it a new one, with its number',
      'India bans 54 Chinese apps citing security',
      'India strikes again: 52 more Chinese apps banned',
    ],
    [
      'a law names other networks as examples',
      'Norway passes law that bars under-15s from TikTok and Snapchat',
      'Norwegian parliament adopts law on age limit for YouTube and Reddit',
    ],
    [
      'a language has a court of that name at home',
      'Supreme court of Colombia orders Kick blocked nationwide',
      'El Supremo colombiano ordena bloquear Kick en todo el país',
      { language: 'es' },
    ],
  ] as [string, string, string, Partial<Item>?][])('where %s', (_, first, title, parts = {}) => {
    const [one, two] = placed([telling(first, '2025-11-03T09:00'), telling(title, '2025-11-04T12:00', parts)]);
    expect(two!.story.id).toBe(one!.story.id);
  });
});

describe('one event that the machine may misread', () => {
  const told = (first: string, next: string, parts: Partial<Item> = {}): [Placement, Placement] =>
    placed([telling(first, '2025-11-03T09:00', parts), telling(next, '2025-11-03T15:00', parts)]) as never;

  test('is told once where a country is only that of its language, which contradicts nobody', () => {
    const [one, two] = told(
      'Le gouvernement malgache bloque TikTok après les émeutes',
      'TikTok bloqué par le régulateur jusqu’à nouvel ordre',
      { language: 'fr' },
    );
    expect(two.story.id).toBe(one.story.id);
    expect(two.changes.map(({ kind }) => kind)).not.toContain('contradiction');
    expect(two.story.facts.country).toBe('MG');
  });

  test('is told once where one names the app and the other the store', () => {
    const [one, two] = told(
      'Apple removes TikTok from App Store in Kenya on regulator’s order',
      'Kenya: TikTok pulled from store, developer learns by mail',
    );
    expect(two.story.id).toBe(one.story.id);
  });

  test('goes to the thread where a country, a day and a deed are all that both tell', () => {
    const next = 'Nairobi cuts access to portals of poll monitors';
    const [, two] = told('Kenya blocks websites of election observers', next);
    expect(two.changes).toContainEqual(expect.objectContaining({ kind: 'likely same', headline: next }));
  });
});

describe('another event, though it is near', () => {
  test.each([
    ['the lifting after the act', 'Zambia blocks social media after riots', 'Zambia restores social media after riots'],
    ['the act read after its lifting', 'Zambia lifts block on X after hours', 'Zambia blocks X after riots'],
    ['the next service of one company', 'Zambia blocks Facebook after riots', 'Zambia blocks Instagram after riots'],
    [
      'the suit against an act',
      'India orders X to block 310 accounts',
      'X refuses to block 310 accounts in India, goes to court',
    ],
    [
      'a ban of that name on another number',
      'India bans 54 Chinese apps citing security',
      'India strikes again: 138 more Chinese apps banned',
    ],
    [
      'a number that is no sum',
      'India orders YouTube to take down 90 videos and 30 posts on dam project',
      'India orders YouTube to take down 1,250 links on border clash',
    ],
    [
      'a country whose neighbour is named',
      'Kenya orders Telegram blocked until exams are over',
      'After Kenya, Uganda orders Telegram blocked until exams are over',
    ],
    [
      'a list of sites beside a platform',
      "Turkey's BTK blocks access to Discord",
      'BTK: access to 1,200 betting sites blocked',
    ],
    [
      'a platform beside a list of sites',
      'BTK: access to 1,200 betting sites blocked',
      "Turkey's BTK blocks access to Discord",
    ],
    [
      'a platform beside a network',
      'Kenya shuts down mobile internet in three counties',
      'Kenya orders operators to block Reddit over unpaid fines',
    ],
    ['what was only threatened the day before', 'Kenya warns Telegram of a ban, sends notice', 'Kenya blocks Telegram'],
  ] as [string, string, string, string?][])('%s', (_, first, title, text = '') => {
    const [one, two] = placed([
      telling(first, '2025-11-03T09:00', { summary: text, text }),
      telling(title, '2025-11-04T12:00', { summary: text, text }),
    ]);
    expect(two!.story.id).not.toBe(one!.story.id);
  });
});

test.each([
  ['speaks of the order', 'ordered', true],
  ['says that it has obeyed', 'complied', false],
] as const)('who %s (%s) tells what is likely told already: %s', (_, status, isLikely) => {
  const order = { issuer: null, country: 'KE', platforms: ['Telegram'] };
  const block = aFinding({ action: 'block', order: { ...order, status: 'ordered' } });
  const said = aFinding({ action: 'statement', order: { ...order, status } });
  const { story } = place(telling(FIRST, '2025-11-03T09:00'), block, []);
  const { changes } = place(telling('Choirs rehearse at the market', '2025-11-06T08:00'), said, [story]);
  expect(changes.some(({ kind }) => kind === 'likely same')).toBe(isLikely);
});

describe('another event', () => {
  test.each([
    ['the ban of another platform', FIRST, 'Kenya orders Signal blocked until exams are over', '2025-11-03T15:00'],
    ['the ban in another country', FIRST, 'Uganda orders Telegram blocked until exams are over', '2025-11-03T15:00'],
    ['a country that follows the first', FIRST, 'Uganda follows Kenya and blocks Telegram', '2025-11-04T15:00'],
    ['the ban of next year', FIRST, 'Kenya orders Telegram blocked until exams are over', '2026-11-02T09:00'],
    ['the same ban once more', FIRST, 'Kenya blocks Telegram again, users say', '2025-11-05T09:00'],
    ['the unblocking', FIRST, 'Kenya lifts ban on Telegram after outcry', '2025-11-04T09:00'],
    ['the suit', FIRST, 'Lawyers challenge Telegram ban in Kenya High Court', '2025-11-04T09:00'],
    [
      'a second list',
      'India orders X to block 310 accounts',
      'India orders X to block 1,240 accounts over border clashes',
      '2025-11-05T09:00',
    ],
    [
      'the order of another state',
      'Punjab government orders mobile internet shutdown in border districts',
      'Haryana government orders mobile internet shutdown in border districts',
      '2025-11-03T15:00',
    ],
  ])('%s is a story of its own', (_, first, next, at) => {
    const [one, two] = placed([telling(first, '2025-11-03T09:00'), telling(next, at)]);
    expect(two!.story.id).not.toBe(one!.story.id);
  });
});
