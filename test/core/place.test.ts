import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, OrderFacts, Target } from '../../src/core/finding.ts';
import type { Item } from '../../src/core/item.ts';
import { contested, heardWith, makePlacer, NEAR_DAYS, nearKeys, place, weigh } from '../../src/core/place.ts';
import { isQuiet, type Placement, type Story } from '../../src/core/story.ts';
import { aFinding, anItem, NO_FACTS } from './worlds.ts';

const facts = (some: Partial<OrderFacts> = {}): OrderFacts => ({ ...NO_FACTS, ...some });
const finding = (action: Finding['action'], order: Partial<OrderFacts> | null): Finding => ({
  relevant: true,
  score: 0.9,
  action,
  order: order && facts(order),
  why: [],
});
const count = (kind: Target['kind'], count: number, qualifier: Target['qualifier'] = 'exact'): Target => ({
  kind,
  count,
  qualifier,
});

const BY_VIBER = { issuer: 'Viber', platforms: ['Viber'] };
const BY_KENYA = { issuer: 'Government of Kenya', country: 'KE', platforms: ['Viber'] };

let made = 0;
function item(title: string, day: string, more: Partial<Item> = {}): Item {
  made++;
  const at = new Date(Date.parse(day) + made * 1_000).toISOString();
  return {
    id: `item-${made}`,
    sourceId: `source-${made}`,
    tier: 'news',
    url: `https://outlet-${made}.example/${made}`,
    title,
    summary: '',
    text: '',
    language: 'en',
    publishedAt: at,
    seenAt: at,
    outlet: `outlet-${made}.example`,
    country: null,
    edited: false,
    deleted: false,
    ...more,
  };
}

type Told = readonly [Item, Finding];
/** Places one after the other, each among all stories so far; the ids of their stories. */
function stream(told: readonly Told[]): { ids: string[]; stories: Story[]; placements: Placement[] } {
  const stories = new Map<string, Story>();
  const placements = told.map(([one, found]) => {
    const placement = place(one, found, [...stories.values()]);
    stories.set(placement.story.id, placement.story);
    return placement;
  });
  return { ids: placements.map(({ story }) => story.id), stories: [...stories.values()], placements };
}

const IN_TWITTER = { issuer: 'MeitY', country: 'IN', platforms: ['Twitter'] };
const first = (title: string, day: string, target: Target, more: Partial<Item> = {}): Told => [
  item(title, day, more),
  finding('block', { ...IN_TWITTER, targets: [target], legalBasis: ['Section 69A IT Act'], status: 'complied' }),
];
const second = (title: string, day: string, target: Target, more: Partial<Item> = {}): Told => [
  item(title, day, more),
  finding('block', { ...IN_TWITTER, targets: [target], orderDate: '2021-02-04', status: 'ordered' }),
];

describe('the founding story', () => {
  const told: Told[] = [
    first(
      'Twitter withholds about 250 accounts over farmer protest hashtag',
      '2021-02-01',
      count('other', 250, 'about'),
    ),
    first('IT ministry had Twitter hide 257 links on the farmer protest', '2021-02-01', count('url', 257)),
    first('257 handles withheld by Twitter at the wish of the government', '2021-02-02', count('account', 257)),
    first('किसान आंदोलन: सरकार के कहने पर ट्विटर ने 257 हैंडल रोके', '2021-02-02', count('account', 257), { language: 'hi' }),
    second(
      'New list for Twitter: 1,178 accounts linked to Khalistan and Pakistan',
      '2021-02-08',
      count('account', 1178),
    ),
    second(
      'Government wants nearly 1,200 Khalistan accounts off Twitter',
      '2021-02-08',
      count('account', 1200, 'about'),
    ),
    second(
      'Over a thousand accounts: India sends Twitter one more list',
      '2021-02-09',
      count('account', 1000, 'at-least'),
    ),
    [
      item('Ministry answers Twitter on Koo, finds its blog unusual', '2021-02-10'),
      finding('statement', { ...IN_TWITTER, status: 'partly-complied' }),
    ],
    [
      item('Twitter restores accounts it had hidden in India', '2021-02-10'),
      finding('restore', { ...IN_TWITTER, status: 'restored' }),
    ],
  ];
  const { ids, stories } = stream(told);

  test('the first list is one story in every unit, rounding and language', () => {
    expect(new Set(ids.slice(0, 4)).size).toBe(1);
  });
  test('the second list is another story, rounded or exact', () => {
    expect(new Set(ids.slice(4, 7)).size).toBe(1);
    expect(ids[4]).not.toBe(ids[0]);
  });
  test('the answer and the restoring are stories of their own', () => {
    expect(new Set([ids[0], ids[4], ids[7], ids[8]]).size).toBe(4);
  });
  test.each([
    ['counts the first list is not of the second', 'Offices leave Twitter over 257 handles', 'another list'],
    ['names the second besides may be of either', 'First 257 handles, then 1,178: offices leave Twitter', null],
  ])('what %s', (_, title, veto) => {
    const found = finding('other', { ...IN_TWITTER, targets: [count('account', 257)] });
    const resembles = weigh(item(title, '2021-02-09'), found, stories);
    expect(resembles.find(({ story }) => story.id === ids[4])!.veto).toBe(veto);
    expect(resembles.find(({ story }) => story.id === ids[0])!.veto).toBeNull();
  });
  test('the exact number leads over the rounded one', () => {
    expect(stories[1]!.facts.targets).toEqual([count('account', 1178)]);
    expect(contested(stories[1]!)).toEqual([]);
  });
  test('URLs against handles is a contradiction, with who says which', () => {
    const [units] = contested(stories[0]!);
    expect(units!.fact).toBe('target');
    expect(units!.values.map(({ value }) => value)).toEqual(['257 URLs', '257 accounts']);
    expect(units!.values[1]!.outlets).toHaveLength(2);
  });
});

test('what a platform blocks of a list, a day or more later, answers the order; whoever tells of the order does not', () => {
  const list = { issuer: 'Indecopi', country: 'PE', platforms: ['X'], targets: [count('account', 900)] };
  const order: Told = [
    item('Indecopi has X block 900 accounts', '2024-02-08'),
    finding('block', { ...list, status: 'ordered' }),
  ];
  const later = (status: OrderFacts['status']): Told => [
    item('X blocks 312 of 900 accounts that Indecopi named', '2024-02-10'),
    finding('block', { ...list, status }),
  ];
  expect(new Set(stream([order, later('partly-complied')]).ids).size).toBe(2);
  expect(new Set(stream([order, later('ordered')]).ids).size).toBe(1);
});

describe("what answers a platform's refusal", () => {
  const RU: Partial<OrderFacts> = { issuer: 'Roskomnadzor', country: 'RU', platforms: ['Signal'], status: 'refused' };
  const refusal: Told = [item('Signal says it will not obey the order', '2024-08-09'), finding('statement', RU)];
  test.each([
    ['the office itself: an event of its own', 'regulator', 2],
    ['the platform itself: what was told', 'platform', 1],
    ['another outlet: what was told', 'news', 1],
  ] as const)('%s', (_, tier, stories) => {
    const word = item('Signal will not obey the order, it says', '2024-08-09', { tier });
    expect(new Set(stream([refusal, [word, finding('statement', RU)]]).ids).size).toBe(stories);
  });
});

test.each([
  ['that counts what was ordered', [count('channel', 312)], true],
  ['of the same order without its number', [], false],
])("beside a platform's refusal, an office's word %s tells of that order: %#", (_, targets, isOfOrder) => {
  const on = { issuer: 'Roskomnadzor', country: 'RU', platforms: ['Signal'] };
  const { ids } = stream([
    [
      item('Roskomnadzor has Signal block 312 channels', '2024-08-08'),
      finding('block', { ...on, targets: [count('channel', 312)], status: 'ordered' }),
    ],
    [item('Signal says it will not obey the order', '2024-08-09'), finding('statement', { ...on, status: 'refused' })],
    [
      item('Roskomnadzor on Signal: the channels must go', '2024-08-09', { tier: 'regulator' }),
      finding('statement', { ...on, targets, status: 'ordered' }),
    ],
  ]);
  expect(ids[1]).not.toBe(ids[0]);
  expect(ids[2] === ids[0]).toBe(isOfOrder);
});

describe('an event is not a saga', () => {
  const block = finding('block', { issuer: 'Roskomnadzor', country: 'RU', platforms: ['Signal'], status: 'ordered' });
  const apart: [string, Told, Told][] = [
    [
      'a block and its challenge',
      [item('Regulator blocks Signal messenger', '2024-08-09'), block],
      [
        item('Lawyers contest Signal block in Moscow court', '2024-08-12'),
        finding('challenge', { issuer: 'Roskomnadzor', country: 'RU', platforms: ['Signal'], status: 'challenged' }),
      ],
    ],
    [
      'a block and its lifting',
      [item('Regulator blocks Signal messenger', '2024-08-09'), block],
      [
        item('Regulator unblocks Signal messenger', '2024-08-10'),
        finding('restore', { issuer: 'Roskomnadzor', country: 'RU', platforms: ['Signal'], status: 'restored' }),
      ],
    ],
    [
      'the same news of another year',
      [item('Regulator blocks Signal messenger', '2023-08-09'), block],
      [item('Regulator blocks Signal messenger', '2024-08-09'), block],
    ],
    [
      'the same news of another country',
      [item('Regulator blocks Signal messenger', '2024-08-09'), block],
      [
        item('Regulator blocks Signal messenger', '2024-08-09'),
        finding('block', { issuer: null, country: 'VE', platforms: ['Signal'], status: 'ordered' }),
      ],
    ],
    [
      'the same day, another platform',
      [item('Regulator blocks Signal messenger', '2024-08-09'), block],
      [
        item('Regulator blocks Viber messenger', '2024-08-09'),
        finding('block', { issuer: 'Roskomnadzor', country: 'RU', platforms: ['Viber'], status: 'ordered' }),
      ],
    ],
    [
      'a block and a round-up that names it',
      [item('Regulator blocks Signal messenger', '2024-08-09'), block],
      [
        item('Live: all that was blocked this week, from Signal to maps', '2024-08-10'),
        finding('report', { country: 'RU', platforms: ['Signal', 'YouTube'] }),
      ],
    ],
    [
      'two shutdowns of two states',
      [
        item('Mobile internet cut in Punjab till Monday', '2023-03-19'),
        finding('shutdown', { issuer: 'Government of Punjab', country: 'IN', status: 'ordered' }),
      ],
      [
        item('Mobile internet cut in Haryana till Monday', '2023-03-19'),
        finding('shutdown', { issuer: 'Government of Haryana', country: 'IN', status: 'ordered' }),
      ],
    ],
  ];
  test.each(apart)('%s are two stories', (_, one, two) => {
    const { ids } = stream([one, two]);
    expect(ids[0]).not.toBe(ids[1]);
  });
});

test('a fine whose headline says it a day later is the fine that was told', () => {
  const fine = finding('fine', { issuer: 'Ofcom', country: 'GB', platforms: ['Discord'], status: 'ordered' });
  const { stories } = stream([[item('Ofcom closes its case on Discord', '2025-10-13'), fine]]);
  const [resembles] = weigh(item('Ofcom fines Discord', '2025-10-14T12:00:00Z'), fine, stories);
  expect(resembles!.veto).toBeNull();
});

describe('one event in many words', () => {
  const together: [string, Told, Told][] = [
    [
      'X and Twitter are one platform',
      [
        item('Brazil judge orders X suspended', '2024-08-30'),
        finding('block', {
          issuer: 'Supreme Federal Court (Brazil)',
          country: 'BR',
          platforms: ['X'],
          status: 'ordered',
        }),
      ],
      [
        item('Brazil: top court judge suspends former Twitter', '2024-08-30'),
        finding('block', { issuer: 'Brazilian court', country: 'BR', platforms: ['Twitter'], status: 'ordered' }),
      ],
    ],
    [
      'another language',
      [
        item('Turkey blocks Roblox over child safety', '2024-08-07'),
        finding('block', { country: 'TR', platforms: ['Roblox'], orderDate: '2024-08-07', status: 'ordered' }),
      ],
      [
        item("Roblox'a erişim engeli getirildi", '2024-08-07', { language: 'tr' }),
        finding('block', { country: 'TR', platforms: ['Roblox'], orderDate: '2024-08-07', status: 'ordered' }),
      ],
    ],
    [
      'a ban of many apps told by different apps',
      [
        item('59 Chinese apps banned, TikTok among them', '2020-06-29'),
        finding('block', {
          issuer: 'MeitY',
          country: 'IN',
          platforms: ['TikTok'],
          targets: [count('app', 59)],
          status: 'ordered',
        }),
      ],
      [
        item('Chinese apps: government bans 59 from Shareit to UC Browser', '2020-06-30'),
        finding('block', {
          issuer: 'MeitY',
          country: 'IN',
          platforms: ['Shareit'],
          targets: [count('app', 59)],
          status: 'ordered',
        }),
      ],
    ],
    [
      'a reaction within days',
      [
        item('X hides accounts of farmer leaders on orders of the Centre', '2024-02-22'),
        finding('block', {
          issuer: 'Government of India',
          country: 'IN',
          platforms: ['X'],
          targets: [count('account', 177)],
          status: 'complied',
        }),
      ],
      [
        item('Opposition reacts: X hides accounts of farmer leaders, democracy murdered', '2024-02-22'),
        finding('statement', {
          issuer: 'MeitY',
          country: 'IN',
          platforms: ['X'],
          targets: [count('account', 177)],
          status: 'complied',
        }),
      ],
    ],
    [
      'outlets that contradict each other by a few',
      [
        item('Nepal shuts 26 networks that did not register', '2025-09-04'),
        finding('block', {
          issuer: 'Government of Nepal',
          country: 'NP',
          platforms: ['Facebook', 'X'],
          targets: [count('app', 26)],
          status: 'ordered',
        }),
      ],
      [
        item('Facebook and X among 23 networks shut by Nepal for not registering', '2025-09-04'),
        finding('block', {
          issuer: 'Government of Nepal',
          country: 'NP',
          platforms: ['Facebook', 'X'],
          targets: [count('app', 23)],
          status: 'ordered',
        }),
      ],
    ],
  ];
  test.each(together)('%s: one story', (_, one, two) => {
    const { ids } = stream([one, two]);
    expect(ids[0]).toBe(ids[1]);
  });

  test('the reasons for joining can be read', () => {
    const [one, two] = together[0]!.slice(1) as Told[];
    const { stories } = stream([one!]);
    const [reasons] = weigh(two![0], two![1], stories);
    expect(reasons!.signs.map(({ sign }) => sign)).toContain('same platform');
    expect(reasons!.signs.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(reasons!.score);
  });
  test('a veto says why', () => {
    const [one, two] = [
      [item('Signal blocked', '2024-08-09'), finding('block', { country: 'RU', platforms: ['Signal'] })],
      [item('Signal blocked', '2024-08-09'), finding('block', { country: 'VE', platforms: ['Signal'] })],
    ] as [Told, Told];
    expect(weigh(two[0], two[1], stream([one]).stories)[0]!.veto).toBe('another country');
  });
});

test('a country that only an office of many countries stands for is no other, where the headline names the right one', () => {
  const told = (title: string, action: Finding['action'], country: string): Told => [
    item(title, '2025-05-23'),
    finding(action, { country, platforms: ['Telegram'] }),
  ];
  const { stories } = stream([told('Vietnam orders Telegram blocked', 'block', 'VN')]);
  const vetoOf = ([one, found]: Told) => weigh(one, found, stories)[0]!.veto;
  expect(vetoOf(told('Telecom department of Vietnam on Telegram', 'statement', 'IN'))).toBeNull();
  expect(vetoOf(told('Telecom department of India on Telegram', 'statement', 'IN'))).toBe('another country');
});

test.each([
  ['each headline names another platform, whatever the texts name beside it', 0, 'other headline platform', true],
  ['unless one number is in both', 221, 'other headline platform', false],
])('it speaks against one event that %s', (_, count, sign, isThere) => {
  const told = (title: string): Told => [
    item(title, '2025-05-23'),
    finding('block', {
      country: 'KE',
      platforms: ['WhatsApp', 'TikTok'],
      targets: count ? [{ kind: 'url', count, qualifier: 'exact' }] : [],
    }),
  ];
  const { stories } = stream([told('Kenya blocks WhatsApp')]);
  const signs = weigh(...told('Kenya blocks TikTok'), stories)[0]!.signs.map((one) => one.sign as string);
  expect(signs.includes(sign)).toBe(isThere);
});

test.each([
  ['957780', '958000', false],
  ['957780', '610000', true],
  ['957780', '957', true],
])('a figure rounded is no other figure: %s and %s', (first, next, isOther) => {
  const told = (figure: string): Told => [
    item(`Regulator fines Telegram ${figure} shillings`, '2025-05-23'),
    finding('fine', { country: 'KE', platforms: ['Telegram'] }),
  ];
  const { stories } = stream([told(first)]);
  const signs = weigh(...told(next), stories)[0]!.signs.map(({ sign }) => sign);
  expect(signs.includes('other figures')).toBe(isOther);
});

test.each([
  ['4 of 32 sites', '32 sites', false],
  ['4 of 33 sites', '32 sites', true],
])('what one counts and the other names besides is no other number: %s and %s', (first, next, isOther) => {
  const told = (sites: string): Told => [
    item(`Kenya opens ${sites} again`, '2025-05-23'),
    finding('restore', { country: 'KE', targets: [count('site', Number.parseInt(sites, 10))] }),
  ];
  const { stories } = stream([told(first)]);
  const signs = weigh(...told(next), stories)[0]!.signs.map(({ sign }) => sign);
  expect(signs.includes('another number')).toBe(isOther);
});

test.each([
  ['is judged to be a ruling and may be a challenge', 'ruling', 'challenge', null],
  ['is judged to be a ruling, surely', 'ruling', undefined, 'the next step'],
] as const)('an act that %s', (_, action, perhaps, veto) => {
  const { stories } = stream([
    [
      item('Company sues over ban of Telegram', '2025-05-22'),
      finding('challenge', { country: 'KE', platforms: ['Telegram'] }),
    ],
  ]);
  const found = { ...finding(action, { country: 'KE', platforms: ['Telegram'] }), ...(perhaps && { perhaps }) };
  expect(weigh(item('Court on ban of Telegram', '2025-05-23'), found, stories)[0]!.veto).toBe(veto);
});

test.each<[string, Told, Told, string | null]>([
  [
    'a platform threw accounts out, and the state cut the platform off for it',
    [item('Viber closes pages of state press', '2024-03-01'), finding('suspend', { ...BY_VIBER, country: 'KE' })],
    [item('State orders Viber blocked', '2024-03-03'), finding('block', { ...BY_KENYA, status: 'ordered' })],
    'another hand',
  ],
  [
    'so, the other way round',
    [item('State orders Viber blocked', '2024-03-01'), finding('block', { ...BY_KENYA, status: 'ordered' })],
    [item('Viber closes pages of state press', '2024-03-02'), finding('suspend', { ...BY_VIBER, country: 'KE' })],
    'another hand',
  ],
  [
    'a platform took a post of the president down, and the state cut the platform off for it',
    [item('Viber removes post by president', '2024-03-01'), finding('takedown', { ...BY_VIBER, country: 'KE' })],
    [item('State bans Viber', '2024-03-02'), finding('block', { ...BY_KENYA, status: 'ordered' })],
    'another hand',
  ],
  [
    'a state is said to have closed one account on it, which others lay to the platform',
    [item('Viber suspends account of a singer', '2024-03-01'), finding('suspend', { ...BY_VIBER, country: 'KE' })],
    [item('State blocks account of a singer', '2024-03-01'), finding('block', { ...BY_KENYA, status: 'ordered' })],
    null,
  ],
  [
    'judges found against the ban, and access is back days later',
    [
      item('Viber ban breaches rights, judges say', '2024-03-01'),
      finding('ruling', { ...BY_KENYA, status: 'revoked' }),
    ],
    [item('Calls ring again in Kenya', '2024-03-03'), finding('restore', { ...BY_KENYA, status: 'restored' })],
    'the next step',
  ],
  [
    'somebody asks for it to be given back, and it is back days later',
    [item('Give Viber back, doctors ask', '2024-03-01'), finding('statement', { ...BY_KENYA, status: 'ordered' })],
    [item('Calls ring again in Kenya', '2024-03-03'), finding('restore', { ...BY_KENYA, status: 'restored' })],
    'the next step',
  ],
  [
    'judges had access restored, and others tell of it on the same day',
    [
      item('Viber ban breaches rights, judges say', '2024-03-01'),
      finding('ruling', { ...BY_KENYA, status: 'revoked' }),
    ],
    [item('Calls ring again in Kenya', '2024-03-01'), finding('restore', { ...BY_KENYA, status: 'restored' })],
    null,
  ],
  [
    'access is back days after it was cut, whatever the headline calls it',
    [item('Regulator blocks Viber', '2024-03-01'), finding('block', { ...BY_KENYA, status: 'ordered' })],
    [item('Kenyans call home', '2024-03-04'), finding('restore', { ...BY_KENYA, status: 'restored' })],
    'the next step',
  ],
  [
    'a platform that was slowed is blocked days later',
    [item('Regulator slows Viber for 72 hours', '2024-03-01'), finding('block', { ...BY_KENYA, status: 'ordered' })],
    [item('Regulator blocks Viber', '2024-03-04'), finding('block', { ...BY_KENYA, status: 'ordered' })],
    'the next step',
  ],
  [
    'a platform that was slowed is slowed still',
    [item('Regulator slows Viber for 72 hours', '2024-03-01'), finding('block', { ...BY_KENYA, status: 'ordered' })],
    [item('Block of Viber is a slowdown for now', '2024-03-04'), finding('block', { ...BY_KENYA, status: 'ordered' })],
    null,
  ],
  [
    'a platform that was slowed is said to be blocked, on the same day',
    [item('Viber gedrosselt', '2024-03-01'), finding('block', { ...BY_KENYA, status: 'ordered' })],
    [item('Regulator blocks Viber', '2024-03-01'), finding('block', { ...BY_KENYA, status: 'ordered' })],
    null,
  ],
  [
    'a platform that was blocked is said to be slowed',
    [item('Regulator blocks Viber', '2024-03-01'), finding('block', { ...BY_KENYA, status: 'ordered' })],
    [item('Viber yavaşlatıldı, Kenya', '2024-03-03'), finding('block', { ...BY_KENYA, status: 'ordered' })],
    null,
  ],
  [
    'a ministry denies one block, and the platform counts the accounts that it was told to block',
    [item('No need to block Viber channel, ministry says', '2024-03-01'), finding('statement', BY_KENYA)],
    [
      item('Viber says state had it block 312 accounts', '2024-03-03'),
      finding('statement', { ...BY_KENYA, targets: [count('account', 312)] }),
    ],
    'the next step',
  ],
])('%s', (_, one, two, veto) => {
  expect(weigh(...two, stream([one]).stories)[0]!.veto).toBe(veto);
});

test('governments of states are told apart within one country only', () => {
  const told = (issuer: string, country: string): Told => [
    item('Channel of the president is gone from YouTube', '2025-05-23'),
    finding('block', { issuer, country, platforms: ['YouTube'] }),
  ];
  const { stories } = stream([told('Government of Punjab', 'IN')]);
  const vetoOf = ([one, found]: Told) => weigh(one, found, stories)[0]!.veto;
  expect(vetoOf(told('Government of Haryana', 'IN'))).toBe('another state');
  expect(vetoOf(told('Government of Peru', 'PE'))).toBe('another country');
});

describe('services of one company', () => {
  const pta = (title: string, platforms: string[], accounts: number): Told => [
    item(title, '2025-05-10'),
    finding('block', {
      issuer: 'Pakistan Telecommunication Authority',
      country: 'PK',
      platforms,
      targets: [count('account', accounts)],
      status: 'ordered',
    }),
  ];
  const facebook = pta('PTA orders Facebook to block 544 accounts', ['Facebook'], 544);

  test.each([
    ['another service, another number', pta('PTA orders Instagram to block 1210 accounts', ['Instagram'], 1210)],
    ['another number that is near', pta('PTA orders Instagram to block 560 accounts', ['Instagram'], 560)],
    [
      'both in the text, one in the headline',
      pta('PTA orders WhatsApp to block 87 accounts', ['WhatsApp', 'Facebook'], 87),
    ],
  ])('%s: two stories', (_, other) => {
    expect(new Set(stream([facebook, other]).ids).size).toBe(2);
    expect(new Set(stream([other, facebook]).ids).size).toBe(2);
  });

  test.each([
    ['the company', pta('PTA orders Meta to block 544 accounts', ['Meta'], 544)],
    ['the same number', pta('PTA orders Facebook and Instagram to block 544 accounts', ['Facebook', 'Instagram'], 544)],
  ])('%s: one story', (_, other) => {
    expect(new Set(stream([facebook, other]).ids).size).toBe(1);
  });
});

describe('what a reader would notice', () => {
  const ban = (more: Partial<OrderFacts>): Finding =>
    finding('block', { country: 'JO', platforms: ['TikTok'], status: 'ordered', ...more });
  const title = 'Jordan blocks TikTok after protests';
  const changesOf = (one: Told, two: Told) => stream([one, two]).placements[1]!.changes;

  test('a first telling is a new story of revision 1', () => {
    const { placements } = stream([[item(title, '2022-12-17'), ban({})]]);
    expect(placements[0]).toMatchObject({ before: null, changes: [{ kind: 'new story' }], story: { revision: 1 } });
    expect(placements[0]!.story.id).toMatch(/^s-[0-9a-f]{8}$/);
  });
  test('another outlet with a fact more', () => {
    const changes = changesOf(
      [item(title, '2022-12-17'), ban({})],
      [
        item(title, '2022-12-17', { outlet: 'second.example' }),
        ban({ issuer: 'Public Security Directorate (Jordan)' }),
      ],
    );
    expect(changes).toEqual([
      { kind: 'new outlet', outlet: 'second.example' },
      { kind: 'new facts', fact: 'issuer', from: null, to: 'Public Security Directorate (Jordan)' },
    ]);
  });
  test('a more precise name of the issuer is a new fact, no contradiction', () => {
    const { placements } = stream([
      [item(title, '2022-12-17'), ban({ issuer: 'Government of Jordan' })],
      [item(title, '2022-12-17'), ban({ issuer: 'Public Security Directorate (Jordan)' })],
    ]);
    expect(placements[1]!.changes).toContainEqual({
      kind: 'new facts',
      fact: 'issuer',
      from: 'Government of Jordan',
      to: 'Public Security Directorate (Jordan)',
    });
    expect(contested(placements[1]!.story)).toEqual([]);
  });
  test('two dates contradict each other and both are kept', () => {
    const changes = changesOf(
      [item(title, '2022-12-17'), ban({ orderDate: '2022-12-13' })],
      [item(title, '2022-12-17'), ban({ orderDate: '2022-12-15' })],
    );
    expect(changes).toContainEqual({ kind: 'contradiction', fact: 'orderDate', values: ['2022-12-13', '2022-12-15'] });
  });
  test('the day of the report contradicts no date, and does not lead', () => {
    const { placements } = stream([
      [item(title, '2022-12-17'), ban({ orderDate: '2022-12-17' })],
      [item(title, '2022-12-18'), ban({ orderDate: '2022-12-13' })],
    ]);
    expect(contested(placements[1]!.story)).toEqual([]);
    expect(placements[1]!.story.facts.orderDate).toBe('2022-12-13');
  });
  test.each([
    ['obeyed', finding('block', { country: 'JO', platforms: ['TikTok'], status: 'complied', orderDate: '2022-12-17' })],
    [
      'lifted',
      finding('restore', { country: 'JO', platforms: ['TikTok'], status: 'restored', orderDate: '2022-12-17' }),
    ],
  ])('the day on which an order is told to be %s is not its own', (_, told) => {
    expect(place(item(title, '2022-12-17'), told, []).story.facts.orderDate).toBeNull();
  });
  test('some say obeyed and others refused: obeyed in part', () => {
    const { placements } = stream([
      [item(title, '2022-12-17'), ban({ status: 'complied' })],
      [item(title, '2022-12-17'), ban({ status: 'refused' })],
    ]);
    expect(placements[1]!.story.facts.status).toBe('partly-complied');
  });
  test('what was refused, or obeyed in part, and is obeyed days later is obeyed', () => {
    const { placements } = stream([
      [item(title, '2022-12-17'), ban({ status: 'refused' })],
      [item(title, '2022-12-17'), ban({ status: 'partly-complied' })],
      [item(title, '2022-12-20'), ban({ status: 'complied' })],
    ]);
    expect(placements.map(({ story }) => story.facts.status)).toEqual(['refused', 'partly-complied', 'complied']);
  });
  test('what was restored stays so, though others tell of what came before', () => {
    const lifted = 'Jordan restores TikTok after a day';
    const { stories } = stream([
      [item(lifted, '2022-12-17'), finding('restore', { country: 'JO', platforms: ['TikTok'], status: 'restored' })],
      [item(lifted, '2022-12-17'), finding('restore', { country: 'JO', platforms: ['TikTok'], status: 'complied' })],
    ]);
    expect(stories.map(({ facts }) => facts.status)).toEqual(['restored']);
  });
  test.each(['2022-12-15', '2022-12-16', '2022-12-17'])('the 16th and %s are one date: signed, served, told', (day) => {
    const changes = changesOf(
      [item(title, '2022-12-17'), ban({ orderDate: '2022-12-16' })],
      [item(title, '2022-12-17'), ban({ orderDate: day })],
    );
    expect(changes.map(({ kind }) => kind)).toEqual(['new outlet']);
  });
  test('a new status, once; the repeated order does not take it back', () => {
    const { placements } = stream([
      [item(title, '2022-12-17'), ban({})],
      [item(title, '2022-12-17'), ban({ status: 'refused' })],
      [item(title, '2022-12-18'), ban({ status: 'ordered' })],
    ]);
    expect(placements[1]!.changes).toContainEqual({ kind: 'new status', from: 'ordered', to: 'refused' });
    expect(placements[2]!.story.facts.status).toBe('refused');
    expect(placements[2]!.changes.map(({ kind }) => kind)).toEqual(['new outlet']);
  });
  test('an official source confirms what others told, leads, and wins a contradiction', () => {
    const { placements } = stream([
      [item(title, '2022-12-17'), ban({ orderDate: '2022-12-15' })],
      [
        item('Directorate: TikTok blocked in Jordan', '2022-12-17', { tier: 'official', outlet: 'psd.example' }),
        ban({ orderDate: '2022-12-16' }),
      ],
    ]);
    const { story, changes } = placements[1]!;
    expect(changes).toContainEqual({ kind: 'now confirmed', by: 'psd.example' });
    expect(story).toMatchObject({ official: true, headline: 'Directorate: TikTok blocked in Jordan' });
    expect(story.facts.orderDate).toBe('2022-12-16');
  });
  test('a later version of an item takes the place of the earlier', () => {
    const early = item(title, '2022-12-17');
    const { placements } = stream([
      [early, ban({ targets: [count('account', 40)] })],
      [item(title, '2022-12-17'), ban({})],
      [{ ...early, title: `${title}, corrected`, edited: true }, ban({ targets: [count('account', 4)] })],
    ]);
    const { story, changes } = placements[2]!;
    expect(story.tellings.map((telling) => telling.title)).toEqual([`${title}, corrected`, title]);
    expect(story.facts.targets).toEqual([count('account', 4)]);
    expect(changes).toEqual([
      { kind: 'corrected', fact: 'target', from: '40 accounts', to: '4 accounts', by: early.outlet },
    ]);
    expect(contested(story)).toEqual([]);
  });
  test('a later version was seen when the first was, and says at its place what it says; what it adds, when it is seen', () => {
    const early = item(title, '2022-12-17');
    const other = item(title, '2022-12-17');
    const edited = { ...early, edited: true, seenAt: '2022-12-18T09:00:00.000Z' };
    const { stories } = stream([
      [early, ban({})],
      [other, ban({})],
    ]);
    const again = ban({ targets: [count('account', 4)] });
    const { story } = place(edited, again, stories);
    expect(story.tellings.map(({ seenAt }) => seenAt)).toEqual([early.seenAt, other.seenAt]);
    expect([...new Set(story.claims.map(({ itemId }) => itemId))]).toEqual([early.id, other.id]);
    const saidAt = (claims: Story['claims']) =>
      Object.fromEntries(claims.filter(({ itemId }) => itemId === early.id).map(({ fact, at }) => [fact, at]));
    expect(saidAt(story.claims)).toMatchObject({ platform: early.publishedAt, target: edited.seenAt });
    const undated = place(edited, again, stories, 'unknown').story;
    expect(saidAt(undated.claims)).toMatchObject({ target: early.publishedAt });
  });
  test.each([
    ['an office whose headline denies', 'official', 'title', 'block', true],
    ['an office that denies further down', 'official', 'text', 'block', undefined],
    ['a paper whose headline denies', 'news', 'title', 'block', undefined],
    ['an office that denies what imposes nothing', 'official', 'title', 'statement', undefined],
  ] as const)('%s tells only likely: %#', (_, tier, field, action, likely) => {
    const why = [{ field, start: 0, end: 8, text: 'baseless', says: 'guard: denial', weight: 0 }];
    const found = { ...finding(action, { country: 'JO', platforms: ['TikTok'] }), why };
    const { story } = place(item('Baseless: TikTok is blocked in Jordan', '2022-12-17', { tier }), found, []);
    expect(story.tellings[0]!.likely).toBe(likely);
  });
  test('a claim carries the words that say it', () => {
    const one = item('Amman: TikTok is blocked', '2022-12-17');
    const found = {
      ...ban({}),
      why: [{ field: 'title' as const, start: 7, end: 13, text: 'TikTok', says: 'platform: TikTok', weight: 0 }],
    };
    const { story } = place(one, found, []);
    expect(story.claims.find(({ fact }) => fact === 'platform')).toMatchObject({ value: 'TikTok', words: 'TikTok' });
  });
});

describe('keys', () => {
  test('name the facts and the telling words, within bounds', () => {
    const keys = nearKeys(
      item('Twitter told to hide 1,178 Khalistan accounts', '2021-02-08', { text: 'word '.repeat(5000) }),
      finding('block', { ...IN_TWITTER, platforms: ['X'], targets: [count('account', 1178)] }),
    );
    expect(keys).toEqual(
      expect.arrayContaining(['platform:twitter', 'issuer:meity', 'country:IN', 'count:1178', 'w:khalis']),
    );
    expect(keys.length).toBeLessThanOrEqual(60);
  });
  test('a story keeps at most 120, however many tell it', () => {
    const words = (seed: number) => Array.from({ length: 40 }, (_, at) => `name${seed}q${at}`).join(' ');
    let near: Story[] = [];
    for (let at = 0; at < 30; at++) {
      const one = item(`Jordan blocks TikTok ${words(at)}`, '2022-12-17', { url: 'https://same.example/' });
      near = [place({ ...one, id: 'same' }, finding('block', { country: 'JO', platforms: ['TikTok'] }), near).story];
    }
    expect(near[0]!.keys.length).toBeLessThanOrEqual(120);
  });
});

describe('makePlacer', () => {
  const near = (found: Finding, score = 0.3): Finding => ({ ...found, relevant: false, score });
  test('says nothing of what did not even come near', () => {
    expect(makePlacer().place(item('Teachers suspended', '2020-01-01'), near(finding(null, null), 0.1))).toBeNull();
  });
  test('what came near is heard where it surely tells a story that others told, and with no other', () => {
    const placer = makePlacer();
    const block = finding('block', { ...IN_TWITTER, targets: [count('account', 1178)], status: 'ordered' });
    const alone = placer.place(item('1,178 Khalistan accounts on Twitter', '2021-02-07'), near(block))!;
    expect(heardWith(alone.story, near(block))).toEqual(near(block));
    const plain = placer.place(item('1,178 Khalistan accounts to go from Twitter', '2021-02-08'), block)!;
    expect(plain).toMatchObject({ before: null, story: { id: alone.story.id } });
    const told = placer.place(item('Twitter: 1,178 Khalistan accounts to go', '2021-02-08'), near(block))!;
    expect(told.story.id).toBe(alone.story.id);
    expect(heardWith(told.story, near(block))).toEqual({ ...block, score: 0.5, byItself: 0.3 });
    const other = near(finding('block', { country: 'IN', platforms: ['X'] }));
    expect(isQuiet(placer.place(item('Some posts of a poet on X', '2021-02-09'), other)!.story)).toBe(true);
  });
  test('an undated line joins what its facts and words fit, whenever it was read', () => {
    const placer = makePlacer();
    const facts = finding('block', { ...IN_TWITTER, targets: [count('account', 1178)], status: 'ordered' });
    const one = placer.place(item('1,178 Khalistan accounts to go from Twitter', '2021-02-08'), facts);
    const undated = item('Khalistan: 1,178 accounts to go from Twitter', '2026-02-08', { publishedAt: null });
    expect(placer.place(undated, facts)!.story.id).toBe(one!.story.id);
  });
  const undated = (title: string, parts: Partial<Item> = {}): Item =>
    item(title, '2026-02-08', { publishedAt: null, ...parts });
  test('an undated line that tells of the lifting is not of the ban', () => {
    const placer = makePlacer();
    const ban = { country: 'PE', platforms: ['Signal'] };
    const one = placer.place(item('Peru blocks Signal', '2025-05-01'), finding('block', { ...ban, status: 'ordered' }));
    const lifted = finding('restore', { ...ban, status: 'restored' });
    const back = placer.place(undated('Peru lifts its block of Signal'), lifted);
    expect(back!.story.id).not.toBe(one!.story.id);
    expect(placer.place(undated('Block of Signal is lifted in Peru'), lifted)!.story.id).toBe(back!.story.id);
  });
  test.each([
    ['an undated verdict', 'ruling', 'Signal loses its suit over the block of 540 channels in Russia', null],
    ['a stay on its day', 'restore', 'Court stays order blocking 540 Signal channels', '2025-05-01'],
  ] as const)('%s is not of the suit that it ends', (_, action, title, day) => {
    const placer = makePlacer();
    const order = { issuer: 'Roskomnadzor', country: 'RU', platforms: ['Signal'], targets: [count('channel', 540)] };
    const suit = placer.place(
      item('Signal sues over the block of 540 Signal channels in Russia', '2025-05-01'),
      finding('challenge', { ...order, status: 'challenged' }),
    );
    const end = finding(action, { ...order, status: action === 'ruling' ? 'upheld' : 'revoked' });
    const one = day ? item(title, day) : undated(title);
    expect(weigh(one, end, [suit!.story], 'unknown')[0]!.veto).toBe('the next step');
    expect(placer.place(one, end)!.story.id).not.toBe(suit!.story.id);
  });
  test('an undated appeal is not of the ruling that it is against, though that tells of the suit, too', () => {
    const placer = makePlacer();
    const order = { issuer: 'Moscow City Court', country: 'RU', platforms: ['Signal'] };
    const ruling = placer.place(
      item('Moscow City Court dismisses the suit of Signal over its block in Russia', '2025-05-01'),
      finding('ruling', { ...order, status: 'upheld' }),
    );
    const appeal = finding('challenge', { ...order, status: 'challenged' });
    const placed = placer.place(
      undated('Signal appeals as Moscow City Court dismisses its suit over the block'),
      appeal,
    );
    expect(placed!.story.id).not.toBe(ruling!.story.id);
  });
  test('an undated line that tells of accounts blocked again is not of a list that was counted, but where it counts it', () => {
    const placer = makePlacer();
    const blocked = (targets: Target[]) => finding('block', { ...IN_TWITTER, targets, status: 'ordered' });
    const one = placer.place(
      item('India blocks 1,178 Twitter accounts', '2021-02-08'),
      blocked([count('account', 1178)]),
    );
    const again = placer.place(undated('India blocks Twitter accounts again'), blocked([]));
    expect(again!.story.id).not.toBe(one!.story.id);
    const same = undated('India again blocks Twitter accounts, 1,178 of them');
    expect(placer.place(same, blocked([count('account', 1178)]))!.story.id).toBe(one!.story.id);
  });
  test('finds its story among more than are looked at', () => {
    const placer = makePlacer();
    const block = finding('block', { country: 'IN', platforms: ['X'], status: 'ordered' });
    const one = placer.place(item('Zanzibari poet hidden from Indian readers of X', '2025-05-01'), block);
    const name = (at: number) => [...`${(at * 7919) % 99991}`].map((digit) => 'bdfghjklmn'[Number(digit)]).join('');
    const monthsLater = (months: number) => new Date(Date.UTC(1990, months, 1)).toISOString().slice(0, 10);
    const others = Array.from({ length: 250 }, (_, at) =>
      placer.place(item(`${name(at + 1)} ${name(at + 5000)} ${name(at + 9000)} unseen`, monthsLater(at)), block),
    );
    expect(new Set(others.map((other) => other!.story.id)).size).toBe(250);
    expect(placer.place(item('Zanzibari poet now hidden from Indian readers', '2025-05-02'), block)!.story.id).toBe(
      one!.story.id,
    );
  });
  test('remembers as many stories as it may, those that were told last', () => {
    const placer = makePlacer(2);
    const about = (platform: string) => finding('block', { country: 'IN', platforms: [platform], status: 'ordered' });
    const tell = (name: string, platform: string) =>
      placer.place(item(`${name} hidden from Indian readers of ${platform}`, '2025-05-01'), about(platform))!;
    const poet = tell('Poet', 'Signal');
    const painter = tell('Painter', 'Roblox');
    expect(tell('Poet', 'Signal').story.id).toBe(poet.story.id);
    tell('Potter', 'Telegram');
    expect(tell('Poet', 'Signal').story.id).toBe(poet.story.id);
    expect(tell('Painter', 'Roblox').story.id).not.toBe(painter.story.id);
  });
});

describe('whatever comes', () => {
  const anyCountry = fc.constantFrom('IN', 'RU', 'TR', 'BR');
  const anyPlatform = fc.constantFrom('X', 'Twitter', 'YouTube', 'Signal', 'Roblox');
  const anyAction = fc.constantFrom<NonNullable<Finding['action']>[]>(
    'block',
    'restore',
    'challenge',
    'statement',
    'report',
  );
  const anyWords = fc.array(fc.constantFrom('farmers', 'poet', 'nine', 'bears', 'storm', 'orchid', 'lantern'), {
    minLength: 1,
    maxLength: 6,
  });
  const anyTold = fc
    .record({
      words: anyWords,
      day: fc.integer({ min: 0, max: 800 }),
      action: anyAction,
      country: anyCountry,
      platform: anyPlatform,
      number: fc.option(fc.integer({ min: 2, max: 3000 })),
    })
    .map(
      ({ words, day, action, country, platform, number }): Told => [
        item(`${platform} ${words.join(' ')}`, new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10)),
        finding(action, { country, platforms: [platform], targets: number === null ? [] : [count('account', number)] }),
      ],
    );

  test('placing an item twice changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(anyTold, { minLength: 1, maxLength: 12 }), fc.nat(), (told, pick) => {
        const { stories } = stream(told);
        const [one, found] = told[pick % told.length]!;
        const again = place(one, found, stories);
        expect(again.changes).toEqual([]);
        expect(again.story).toEqual(again.before);
      }),
      { numRuns: 60 },
    );
  });
  test('no story spans a year', () => {
    fc.assert(
      fc.property(fc.array(anyTold, { minLength: 2, maxLength: 25 }), (told) => {
        for (const { tellings } of stream(told).stories)
          for (const [at, telling] of tellings.entries())
            for (const other of tellings.slice(at + 1))
              expect(
                Math.abs(Date.parse(telling.publishedAt!) - Date.parse(other.publishedAt!)) / 86_400_000,
              ).toBeLessThan(365);
      }),
      { numRuns: 60 },
    );
  });
  test('items of another country may come before or after', () => {
    fc.assert(
      fc.property(
        fc.array(anyTold, { minLength: 1, maxLength: 8 }),
        anyTold,
        fc.nat(8),
        (told, [stranger, found], where) => {
          const alien: Told = [stranger, { ...found, order: { ...found.order!, country: 'AU', platforms: ['Kick'] } }];
          const at = where % (told.length + 1);
          const { ids } = stream([...told.slice(0, at), alien, ...told.slice(at)]);
          const others = ids.filter((_, index) => index !== at);
          expect(others).not.toContain(ids[at]);
        },
      ),
      { numRuns: 60 },
    );
  });
  test('near stories are asked for farther back than any is joined', () => {
    const one: Told = [
      item('Storm over Signal', '2024-01-01'),
      finding('block', { country: 'RU', platforms: ['Signal'] }),
    ];
    const late = new Date(Date.UTC(2024, 0, 1 + NEAR_DAYS)).toISOString().slice(0, 10);
    const two: Told = [item('Storm over Signal', late), one[1]];
    const { ids } = stream([one, two]);
    expect(ids[0]).not.toBe(ids[1]);
  });
});

describe('a story that very many tell', () => {
  test('keeps a bounded number of tellings, and still takes the item in', () => {
    let story = place(anItem({ id: 'i-0' }), aFinding(), []).story;
    for (let n = 1; n < 230; n++)
      story = place(anItem({ id: `i-${n}`, url: `https://daily.example/${n}` }), aFinding(), [story]).story;
    expect(story.tellings).toHaveLength(200);
    const last = place(anItem({ id: 'i-last' }), aFinding(), [story]);
    expect(last).toMatchObject({ story: { id: story.id }, changes: [] });
  });
});

test('a block and its lifting are two stories, though one text tells both', () => {
  const text =
    'Subscribers in Kazan and Perm lost calls on Signal at noon; the regulator named courier fraud as its reason.';
  const facts: Partial<OrderFacts> = {
    issuer: 'Roskomnadzor',
    country: 'RU',
    platforms: ['Signal'],
    status: 'ordered',
  };
  const block: Told = [item('Regulator blocks Signal messenger', '2024-08-09', { text }), finding('block', facts)];
  const lifting: Told = [
    item('Regulator unblocks Signal messenger', '2024-08-09', { text }),
    finding('restore', facts),
  ];
  expect(new Set(stream([block, lifting]).ids).size).toBe(2);
  expect(new Set(stream([lifting, block]).ids).size).toBe(2);
});
