import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action, OrderFacts, Target } from '../../src/core/finding.ts';
import { fixed, fixesOf, follow, ORDER_DAYS, orderKeys, retold, twinOrder } from '../../src/core/orders.ts';
import { referencesIn } from '../../src/core/placing/references.ts';
import { type Claim, NOT_JUDGED, type Order, type Story } from '../../src/core/story.ts';
import { NO_FACTS } from './worlds.ts';

const accounts = (count: number): Target => ({ kind: 'account', count, qualifier: 'exact' });

let told = 0;
function story(action: Action, day: string, some: Partial<OrderFacts>, more: Partial<Story> = {}): Story {
  told++;
  const at = `${day}T08:00:00.000Z`;
  return {
    id: `s-${told}`,
    orderId: null,
    action,
    headline: `${action} of ${day}`,
    url: `https://news.example/${told}`,
    facts: { ...NO_FACTS, ...some },
    claims: [],
    tellings: [
      {
        itemId: `i-${told}`,
        sourceId: 'source',
        outlet: `outlet-${told}.example`,
        tier: 'news',
        url: null,
        title: '',
        publishedAt: at,
        seenAt: at,
        language: 'en',
        action,
        origin: null,
        sketch: '',
        traits: [],
      },
    ],
    origins: [`outlet-${told}.example`],
    references: [],
    judged: NOT_JUDGED,
    official: false,
    firstSeenAt: at,
    lastSeenAt: at,
    revision: 1,
    keys: [],
    ...more,
  };
}

/** Follows one story after the other, as the ledger would; the ids of their orders, and the orders. */
function ledger(stories: readonly Story[]): { ids: (string | null)[]; orders: Order[] } {
  const orders = new Map<string, Order>();
  const ids = stories.map((one) => {
    const order = follow(one, [...orders.values()]);
    if (order) orders.set(order.id, order);
    return order?.id ?? null;
  });
  return { ids, orders: [...orders.values()] };
}

const MEITY = { issuer: 'MeitY', country: 'IN', platforms: ['Twitter'] };

describe('the life of an order', () => {
  const wikipedia = { country: 'TR', platforms: ['Wikipedia'] };
  const steps = [
    story('block', '2019-04-29', { ...wikipedia, issuer: 'BTK', status: 'ordered' }),
    story('challenge', '2019-05-20', { ...wikipedia, status: 'challenged' }),
    story('ruling', '2019-12-26', { ...wikipedia, issuer: 'Constitutional Court (Turkey)', status: 'revoked' }),
    story('restore', '2020-01-15', { ...wikipedia, issuer: 'BTK', status: 'restored' }),
  ];
  test('block, challenge, judgement and lifting within months are steps of one', () => {
    const { ids, orders } = ledger(steps);
    expect(new Set(ids).size).toBe(1);
    expect(orders[0]!.steps.map(({ action }) => action)).toEqual(['block', 'challenge', 'ruling', 'restore']);
    expect(orders[0]).toMatchObject({ status: 'restored', headline: 'block of 2019-04-29', facts: { issuer: 'BTK' } });
    expect(orders[0]!.id).toMatch(/^o-[0-9a-f]{8}$/);
  });
  test('steps stand in the order of time, whatever came first', () => {
    const { orders } = ledger([steps[1]!, steps[0]!]);
    expect(orders[0]!.steps.map(({ action }) => action)).toEqual(['block', 'challenge']);
    expect(orders[0]).toMatchObject({ status: 'challenged', headline: 'block of 2019-04-29' });
  });
  test('X and Twitter are one platform to it', () => {
    const { ids } = ledger([
      story('block', '2023-05-01', { ...MEITY, status: 'ordered' }),
      story('challenge', '2023-08-01', { ...MEITY, platforms: ['X'], status: 'challenged' }),
    ]);
    expect(ids[0]).toBe(ids[1]);
  });
  const ban = story('block', '2024-03-01', {
    issuer: 'NTC',
    country: 'NP',
    platforms: ['Telegram'],
    status: 'ordered',
  });
  const court = { issuer: 'Supreme Court of Nepal', country: 'NP', platforms: ['Telegram'] };
  test('what was stayed can still be upheld, and lifted', () => {
    const stay = story('ruling', '2024-03-20', { ...court, status: 'stayed' });
    const upheld = story('ruling', '2024-05-02', { ...court, status: 'upheld' });
    const lifted = story('restore', '2024-07-02', { ...court, issuer: 'NTC', status: 'restored' });
    expect(ledger([ban, stay]).orders).toMatchObject([
      { status: 'stayed', steps: [{ status: 'ordered' }, { status: 'stayed' }] },
    ]);
    expect(ledger([ban, stay, upheld]).orders).toMatchObject([{ status: 'upheld' }]);
    expect(ledger([ban, stay, upheld, lifted]).orders).toMatchObject([{ status: 'restored' }]);
  });
  test('what is back stays so, though a court annuls the order later', () => {
    const lifted = story('restore', '2024-07-02', { ...court, issuer: 'NTC', status: 'restored' });
    const annulled = story('ruling', '2024-09-02', { ...court, status: 'revoked' });
    expect(ledger([ban, lifted, annulled]).orders).toMatchObject([{ status: 'restored', steps: [{}, {}, {}] }]);
    expect(ledger([ban, annulled]).orders).toMatchObject([{ status: 'revoked' }]);
  });
  test('what is restored of a part leaves the rest as it was, until that is restored too', () => {
    const block = story('block', '2024-03-01', { ...MEITY, targets: [accounts(412)], status: 'complied' });
    const part = story('restore', '2024-03-20', { ...MEITY, targets: [accounts(250)], status: 'restored' });
    const rest = story('restore', '2024-04-20', { ...MEITY, targets: [accounts(412)], status: 'restored' });
    expect(ledger([block, part]).orders).toMatchObject([{ status: 'partly-restored', steps: [{}, {}] }]);
    expect(ledger([block, part, rest]).orders).toMatchObject([{ status: 'restored' }]);
    expect(ledger([block, rest]).orders).toMatchObject([{ status: 'restored' }]);
  });
  test('what a court does about a fine alone says nothing of the block, and all of a fine', () => {
    const stay = story('ruling', '2024-03-20', { ...MEITY, issuer: 'Karnataka High Court', status: 'stayed' });
    const onSum = { ...stay, tellings: stay.tellings.map((telling) => ({ ...telling, onSum: true as const })) };
    const imposed = (action: Action) => story(action, '2024-03-01', { ...MEITY, status: 'ordered' });
    expect(ledger([imposed('block'), onSum]).orders).toMatchObject([
      { status: 'ordered', steps: [{}, { status: null }] },
    ]);
    expect(ledger([imposed('fine'), onSum]).orders).toMatchObject([{ status: 'stayed', steps: [{}, {}] }]);
    const asManySay = { ...onSum, tellings: [...onSum.tellings, ...stay.tellings] };
    expect(ledger([imposed('block'), asManySay]).orders).toMatchObject([{ status: 'stayed' }]);
  });
  test('a court that judges it is not who ordered it, where nobody says who did', () => {
    const unsigned = story('block', '2024-03-01', { country: 'NP', platforms: ['Telegram'], status: 'ordered' });
    const ruling = story('ruling', '2024-03-20', { ...court, status: 'upheld' });
    expect(ledger([unsigned, ruling]).orders).toMatchObject([{ status: 'upheld', facts: { issuer: null } }]);
  });
  test.each<[string, Claim['tier'], string, string]>([
    ['the day of its report gives way to the day that a challenge names', 'news', '2024-03-02', '2024-03-02'],
    ['an office knows its day', 'official', '2024-03-02', '2024-03-04'],
    ['the day of another order, long before, is not meant', 'news', '2023-11-02', '2024-03-04'],
  ])('%s', (_, tier, named, day) => {
    const dated = {
      fact: 'orderDate' as const,
      value: '2024-03-04',
      target: null,
      itemId: 'i',
      outlet: 'o',
      words: '',
    };
    const block = story(
      'block',
      '2024-03-04',
      { ...MEITY, orderDate: '2024-03-04', status: 'ordered' },
      { official: true, claims: [{ ...dated, tier, at: '2024-03-04T08:00:00.000Z' }] },
    );
    const suit = story('challenge', '2024-03-12', { ...MEITY, orderDate: named, status: 'challenged' });
    const [order] = ledger([block, suit]).orders;
    expect(order).toMatchObject({ dates: { ordered: day, reported: '2024-03-04' }, facts: { orderDate: day } });
  });
  test('a comment does not lead back from what was lifted', () => {
    const lifted = story('restore', '2024-03-20', { ...court, status: 'restored' });
    const report = story('report', '2024-03-25', { ...court, status: 'complied' });
    expect(ledger([ban, lifted, report]).orders).toMatchObject([{ status: 'restored' }]);
  });
  test('a comment that repeats what was ordered does not undo what became of it', () => {
    const { orders } = ledger([
      story('block', '2021-02-01', { ...MEITY, status: 'complied' }),
      story('statement', '2021-02-03', { ...MEITY, status: 'ordered' }),
    ]);
    expect(orders).toMatchObject([{ status: 'complied' }]);
  });
});

describe('another order', () => {
  const block = story('block', '2021-02-01', { ...MEITY, targets: [accounts(257)], status: 'complied' });
  test.each([
    ['a second list', story('block', '2021-02-08', { ...MEITY, targets: [accounts(1178)], status: 'ordered' })],
    ['the same act of another month', story('block', '2021-05-08', { ...MEITY, status: 'ordered' })],
    ['another country', story('block', '2021-02-02', { country: 'TR', platforms: ['Twitter'], status: 'ordered' })],
    ['another platform', story('block', '2021-02-02', { ...MEITY, platforms: ['YouTube'], status: 'ordered' })],
    ['a fine', story('fine', '2021-02-03', { ...MEITY, status: 'ordered' })],
    [
      'a lifting by a state of the union',
      story('restore', '2021-08-01', { ...MEITY, issuer: 'Government of Punjab', status: 'restored' }),
    ],
    ['a warning months later', story('notice', '2021-07-01', { ...MEITY, status: null })],
    ['a block long after', story('challenge', '2022-03-01', { ...MEITY, status: 'challenged' })],
  ])('%s opens one of its own', (_, other) => {
    const { ids } = ledger([block, other]);
    expect(ids[1]).not.toBe(ids[0]);
    expect(ids[1]).not.toBeNull();
  });
  test('what is blocked months after somebody challenged a block is ordered anew; what was blocked before is not', () => {
    const challenge = story('challenge', '2022-07-05', { ...MEITY, status: 'challenged' });
    const block = (day: string) => story('block', day, { ...MEITY, status: 'ordered' });
    expect(new Set(ledger([challenge, block('2022-10-20')]).ids).size).toBe(2);
    expect(new Set(ledger([challenge, block('2022-06-01')]).ids).size).toBe(1);
  });
  test('what nothing dates must be alike in more than a country and a platform', () => {
    const undated = (action: Action, some: Partial<OrderFacts>): Story => {
      const one = story(action, '2026-03-01', { country: 'IN', platforms: ['Twitter'], ...some });
      return { ...one, tellings: one.tellings.map((telling) => ({ ...telling, undated: true })) };
    };
    const to = (other: Story) => new Set(ledger([block, other]).ids).size;
    expect(to(undated('challenge', { status: 'challenged' }))).toBe(2);
    expect(to(undated('challenge', { status: 'challenged', issuer: 'MeitY' }))).toBe(1);
    expect(to(undated('challenge', { status: 'challenged', targets: [accounts(257)] }))).toBe(1);
    expect(to(undated('block', { status: 'ordered', issuer: 'MeitY' }))).toBe(2);
  });
  test('what is blocked again after it was restored is ordered anew', () => {
    const tiktok = { issuer: 'PTA', country: 'PK', platforms: ['TikTok'] };
    const { ids } = ledger([
      story('block', '2021-06-28', { ...tiktok, status: 'ordered' }),
      story('restore', '2021-07-02', { ...tiktok, status: 'restored' }),
      story('block', '2021-07-05', { ...tiktok, status: 'ordered' }),
    ]);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });
  const imposed = story('block', '2024-03-01', { ...MEITY, legalBasis: ['Section 69A IT Act'], status: 'ordered' });
  const sued = (some: Partial<OrderFacts>) => story('challenge', '2024-04-20', { status: 'challenged', ...some });
  test.each<[string, Partial<OrderFacts>, boolean]>([
    ['the ministry alone, of many that it gave', { issuer: 'MeitY', country: 'IN' }, false],
    ['its law, too', { issuer: 'MeitY', country: 'IN', legalBasis: ['Section 69A IT Act'] }, true],
    ['another ministry', { ...MEITY, issuer: 'Ministry of Home Affairs' }, false],
    ['the court before which it goes', { ...MEITY, issuer: 'Delhi High Court' }, true],
  ])('a challenge that names %s: %s', (_, some, isStep) => {
    const { ids } = ledger([imposed, sued(some)]);
    expect(ids[1] === ids[0]).toBe(isStep);
  });
  test('what a platform does by itself is no order of a government, nor meant by what that says long after', () => {
    const own = { issuer: 'Twitter', platforms: ['Twitter'] };
    const lock = story('suspend', '2024-03-01', { ...own, country: 'IN', status: 'ordered' });
    const state = { issuer: 'Government of India', country: 'IN', platforms: ['Twitter'] };
    const word = story('statement', '2024-04-01', { ...state, status: 'ordered' });
    const threat = story('statement', '2024-02-26', { ...state, status: 'ordered' });
    expect(new Set(ledger([lock, word]).ids).size).toBe(2);
    expect(new Set(ledger([threat, story('suspend', '2024-03-01', own)]).ids).size).toBe(2);
  });
  test('small numbers, and long after near ones, are of one list by chance', () => {
    const listed = (day: string, count: number, action: Action = 'block') =>
      story(action, day, {
        issuer: 'MeitY',
        country: 'IN',
        targets: [{ ...accounts(count), kind: 'app' }],
        status: 'ordered',
      });
    expect(new Set(ledger([listed('2024-03-01', 22), listed('2024-03-05', 21)]).ids).size).toBe(1);
    expect(new Set(ledger([listed('2024-03-01', 22), listed('2024-05-05', 21)]).ids).size).toBe(2);
    expect(new Set(ledger([listed('2024-03-01', 22), listed('2024-05-05', 22)]).ids).size).toBe(1);
    expect(new Set(ledger([listed('2024-03-01', 2), listed('2024-05-05', 2)]).ids).size).toBe(2);
  });
  test.each([
    ['TR', 'Government of Turkey', 'BTK', true],
    ['US', 'Government of the United States', 'FTC', true],
    ['PH', 'Government of the Philippines', 'NTC', true],
    ['IN', 'Government of Punjab', 'MeitY', false],
    ['IN', 'Government of Haryana', 'Government of Punjab', false],
  ])('in %s, what %s ordered is one with what %s did: %s', (country, issuer, body, isOne) => {
    const facts = { country, platforms: ['X'] };
    const ban = story('block', '2024-03-01', { ...facts, issuer: body, status: 'ordered' });
    const suit = story('challenge', '2024-03-05', { ...facts, issuer, status: 'challenged' });
    expect(new Set(ledger([ban, suit]).ids).size).toBe(isOne ? 1 : 2);
  });
  test('an act on more platforms than those of a list is another', () => {
    const list = story('block', '2024-03-01', { ...MEITY, targets: [accounts(126)], status: 'ordered' });
    const act = (...platforms: string[]) => story('block', '2024-03-05', { ...MEITY, platforms, status: 'ordered' });
    expect(new Set(ledger([list, act('Twitter', 'Instagram')]).ids).size).toBe(2);
    expect(new Set(ledger([list, act('Twitter')]).ids).size).toBe(1);
  });
  test('a challenge goes to the order whose number it names', () => {
    const { ids } = ledger([
      block,
      story('block', '2021-02-08', { ...MEITY, targets: [accounts(1178)], status: 'ordered' }),
      story('challenge', '2021-07-08', { ...MEITY, targets: [accounts(257)], status: 'challenged' }),
    ]);
    expect(ids[2]).toBe(ids[0]);
  });
});

describe('numbers', () => {
  const list = story('block', '2021-02-01', { ...MEITY, targets: [accounts(257)], status: 'restored' });
  const second = story('block', '2021-02-08', { ...MEITY, targets: [accounts(1178)], status: 'ordered' });
  test('an answer on a part of a list is a step of its order', () => {
    const answer = story('statement', '2021-02-10', { ...MEITY, targets: [accounts(500)], status: 'refused' });
    const { ids, orders } = ledger([list, second, answer]);
    expect(ids[2]).toBe(ids[1]);
    expect(orders[1]!.steps.map(({ status }) => status)).toEqual(['ordered', 'refused']);
  });
  test('an answer on more than was ordered is on something else', () => {
    const { ids } = ledger([list, story('challenge', '2021-02-10', { ...MEITY, targets: [accounts(900)] })]);
    expect(ids[1]).not.toBe(ids[0]);
  });
  test('what became of two lists together is a step of the later', () => {
    const both = story('block', '2021-02-12', { ...MEITY, targets: [accounts(257 + 1178)], status: 'complied' });
    const { ids } = ledger([list, second, both]);
    expect(ids[2]).toBe(ids[1]);
  });
  test.each([
    ['that is ordered', { status: 'ordered' as const }],
    ['of another platform', { status: 'complied' as const, platforms: ['YouTube'] }],
    ['that is no sum', { status: 'complied' as const, targets: [accounts(1500)] }],
  ])('a list %s is its own', (_, some) => {
    const other = story('block', '2021-02-12', { ...MEITY, targets: [accounts(257 + 1178)], ...some });
    const { ids } = ledger([list, second, other]);
    expect(ids[2]).not.toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });
});

test.each([
  ['Order No. 16(2)/2023 of 28 September', ['16(2)/2023']],
  ['W.P.(C) 4321/2023', ['4321/2023']],
  ['notification G.S.R. 139(E)', ['139(e)']],
  ['an order on 257 accounts', []],
])('%s names the number of a file, or none', (text, numbers) => {
  expect(referencesIn({ title: '', summary: '', text })).toEqual(numbers);
});

describe('what is filed under one number', () => {
  const file = { references: ['13710/2022'] };
  const suit = story('challenge', '2022-07-05', { country: 'IN', platforms: ['Twitter'] }, file);
  test.each([
    ['however long it took', story('ruling', '2023-09-30', { country: 'IN', issuer: 'High Court of Karnataka' }, file)],
    ['whatever number it names', story('block', '2022-07-09', { ...MEITY, targets: [accounts(39)] }, file)],
  ])('is one order, %s', (_, other) => {
    const { ids } = ledger([suit, other]);
    expect(ids[1]).toBe(ids[0]);
  });
  test.each([
    ['of another country', story('ruling', '2022-08-30', { country: 'TR', platforms: ['Twitter'] }, file)],
    [
      'that people set apart',
      story('block', '2022-07-09', MEITY, { ...file, judged: { apart: ['s-0'], together: false } }),
    ],
    ['that makes rules', story('block', '2022-07-09', { country: 'IN' }, { references: ['139(e)'] })],
  ])('is not what is %s', (_, other) => {
    const imposed = story(
      'block',
      '2022-07-01',
      { country: 'IN', platforms: ['Twitter'] },
      {
        id: 's-0',
        references: ['13710/2022', '139(e)'],
      },
    );
    const { ids } = ledger([imposed, other]);
    expect(ids[1]).not.toBe(ids[0]);
  });
});

describe('no order', () => {
  test.each([
    ['statistics', story('report', '2022-07-29', { country: 'IN', platforms: ['Twitter'], targets: [accounts(88)] })],
    ['a word with nothing ordered', story('statement', '2021-06-16', {})],
    ['a report of what was ordered', story('report', '2022-07-29', { ...MEITY, status: 'ordered' })],
    ['a law', story('rule', '2021-02-25', { issuer: 'MeitY', country: 'IN' })],
    ['a ruling on nobody knows what', story('ruling', '2021-02-25', {})],
  ])('%s is a step of none', (_, one) => {
    expect(follow(one, [])).toBeNull();
  });
});

describe('a story and the order that stands', () => {
  const block = (day: string, some: Partial<OrderFacts> = {}, more: Partial<Story> = {}) =>
    story('block', day, { ...MEITY, status: 'ordered', ...some }, more);
  const restore = (day: string, some: Partial<OrderFacts> = {}, more: Partial<Story> = {}) =>
    story('restore', day, { ...MEITY, status: 'restored', ...some }, more);
  const list = (count: number, day = '2024-03-01') => block(day, { targets: [accounts(count)] });
  const set = block('2024-03-01', {}, { id: 's-set' });
  const telling = (one: Story, ...traits: string[]): Story => ({
    ...one,
    tellings: one.tellings.map((telling) => ({ ...telling, traits })),
  });
  const ofUrdu = (day: string): Story => telling(block(day), 'holds:urdu');
  test.each<[string, Story[], boolean]>([
    [
      'a lifting that people set apart from the block',
      [set, restore('2024-03-20', {}, { judged: { apart: ['s-set'], together: false } })],
      true,
    ],
    [
      'a block that people set apart from the block',
      [set, block('2024-03-02', {}, { judged: { apart: ['s-set'], together: false } })],
      false,
    ],
    [
      'a word long after, with its number',
      [list(1178), story('statement', '2024-05-01', { ...MEITY, targets: [accounts(1178)], status: 'refused' })],
      true,
    ],
    [
      'a word long after, without',
      [list(1178), story('statement', '2024-05-01', { ...MEITY, status: 'refused' })],
      false,
    ],
    [
      'a word that it is back, long after',
      [set, story('statement', '2024-05-01', { ...MEITY, status: 'restored' })],
      true,
    ],
    [
      'another ministry that says that it is back',
      [set, story('statement', '2024-03-20', { ...MEITY, issuer: 'Ministry of Home Affairs', status: 'restored' })],
      true,
    ],
    ['access that is back weeks after it was said to be', [set, restore('2024-03-10'), restore('2024-05-10')], true],
    ['access that is back a season after it was', [set, restore('2024-03-10'), restore('2024-06-20')], false],
    ['as many as were listed the day before', [list(312), list(312, '2024-03-02')], true],
    [
      'as many more as were listed the day before, or nearly',
      [list(312), telling(list(300, '2024-03-02'), 'more:300')],
      false,
    ],
    ['a shorter list of the day after', [list(257), list(100, '2024-03-02')], false],
    ['an account that is cut off with a list', [list(257), ofUrdu('2024-03-01')], true],
    ['an account that is cut off after a list', [list(257), ofUrdu('2024-03-02')], false],
    [
      'another day of an order',
      [block('2024-03-01', { orderDate: '2024-02-26' }), block('2024-03-04', { orderDate: '2024-03-03' })],
      false,
    ],
    [
      'the same day of an order',
      [block('2024-03-01', { orderDate: '2024-02-26' }), block('2024-03-04', { orderDate: '2024-02-26' })],
      true,
    ],
    ['the same by another ministry', [set, block('2024-03-03', { issuer: 'Department of Telecommunications' })], false],
    [
      'the same on one more platform, where there is no list',
      [set, block('2024-03-03', { platforms: ['Twitter', 'Instagram'] })],
      true,
    ],
    [
      'a shutdown after the block of a platform',
      [set, story('shutdown', '2024-03-03', { ...MEITY, status: 'ordered' })],
      false,
    ],
  ])('%s', (_, stories, isStep) => {
    const { ids } = ledger(stories);
    expect(ids.at(-1) === ids[0]).toBe(isStep);
  });

  test('of two orders the nearer in time is meant, also where its answer comes late', () => {
    const { ids } = ledger([
      set,
      block('2024-06-01'),
      story('challenge', '2024-03-12', { ...MEITY, status: 'challenged' }),
    ]);
    expect(ids[2]).toBe(ids[0]);
  });
  const older = block('2024-01-01');
  test.each<[string, Story[]]>([
    ['what was given back already', [set, restore('2024-03-10'), restore('2024-04-20')]],
    ['the account of another', [telling(set, 'holds:tamil'), telling(restore('2024-03-20'), 'holds:urdu')]],
    ['a fine', [story('fine', '2024-03-01', { ...MEITY, status: 'ordered' }), restore('2024-03-20')]],
  ])('what is given back is rather of an older order than of %s', (_, stories) => {
    const { ids } = ledger([older, ...stories]);
    expect([ids[1] === ids[0], ids.at(-1)]).toEqual([false, ids[0]]);
  });
  test('of two orders that of the same account is meant, though the other is nearer in time', () => {
    const { ids } = ledger([ofUrdu('2024-01-01'), set, telling(restore('2024-03-20'), 'holds:urdu')]);
    expect([ids[1] === ids[0], ids[2]]).toEqual([false, ids[0]]);
  });
  test('what was given back just now is given back by whoever tells of it again', () => {
    const { ids } = ledger([block('2024-02-01'), set, restore('2024-03-20'), restore('2024-03-22')]);
    expect([ids[2], ids[3]]).toEqual([ids[1], ids[1]]);
  });

  const sum = (count: number, some: Partial<OrderFacts> = {}, day = '2024-03-12') =>
    block(day, { targets: [accounts(count)], status: 'complied', ...some });
  test.each<[string, Story[], boolean]>([
    ['of two lists', [list(257), list(1178, '2024-03-08'), sum(1435)], true],
    ['of two short ones, by chance', [list(12), list(30, '2024-03-08'), sum(42)], false],
    ['of two lists of months before', [list(257), list(1178, '2024-03-08'), sum(1435, {}, '2024-05-12')], false],
    [
      'that names neither ministry nor platform',
      [list(257), list(1178, '2024-03-08'), sum(1435, { issuer: null, platforms: [] })],
      false,
    ],
  ])('a sum %s', (_, stories, isSum) => {
    const [first, second] = stories.slice(0, 2).map((one) => follow(one, [])!) as [Order, Order];
    const both = stories[2]!;
    const later = follow(both, [first, second])!.id;
    expect([second.id, first.id].includes(later)).toBe(isSum);
    if (isSum) expect([later, follow(both, [second, first])!.id]).toEqual([second.id, second.id]);
  });

  const back = (day: string, some: Partial<OrderFacts> = {}) =>
    story('restore', day, { platforms: ['Instagram'], status: 'restored', ...some });
  const turkey = { issuer: 'BTK', country: 'TR', platforms: ['Instagram'], status: 'ordered' as const };
  const shut = (some: Partial<OrderFacts> = {}, action: Action = 'block') =>
    story(action, '2024-08-02', { ...turkey, ...some });
  test.each<[string, Story[], boolean]>([
    ['the block of all of it', [shut(), back('2024-09-10')], true],
    ['the block of months ago', [shut(), back('2024-11-20')], false],
    ['some accounts', [shut(), back('2024-08-10', { targets: [accounts(250)] })], false],
    ['a block by nobody knows which state', [shut({ country: null }), back('2024-08-10')], false],
    ['the block of a list', [shut({ targets: [accounts(250)] }), back('2024-08-10')], false],
    ['the block of it and of others', [shut({ platforms: ['Instagram', 'Facebook'] }), back('2024-08-10')], true],
    ['a block of nobody knows which platform', [shut({ platforms: [] }), back('2024-08-10')], false],
    ['a shutdown', [shut({}, 'shutdown'), back('2024-08-10')], false],
    [
      'what was lifted',
      [shut(), story('ruling', '2024-08-20', { ...turkey, status: 'revoked' }), back('2024-09-20')],
      false,
    ],
    ['the blocks of it by two states', [shut(), shut({ issuer: 'NTC', country: 'NP' }), back('2024-08-10')], false],
    ['what the platform itself has shut', [shut({ issuer: 'Instagram' }, 'suspend'), back('2024-08-10')], false],
  ])('that a platform is back, of no country, ends %s, or not', (_, stories, isEnd) => {
    const { ids } = ledger(stories);
    expect(ids.at(-1) === ids[0]).toBe(isEnd);
  });
});

describe('what an order is known by', () => {
  const block = story('block', '2024-03-01', { ...MEITY, legalBasis: ['Section 69A IT Act'], status: 'ordered' });
  const order = follow(block, [])!;
  test('a story that was a step, or was said to be one, stays one whatever it tells now', () => {
    const suit = story('challenge', '2024-03-02', { ...MEITY, status: 'challenged' });
    const both = follow(suit, [order])!;
    const turkey = { ...suit, facts: { ...NO_FACTS, country: 'TR', platforms: ['YouTube'] } };
    const elsewhere = follow(story('block', '2024-03-01', { country: 'RU' }), [])!;
    expect(follow(turkey, [elsewhere, both])!.id).toBe(order.id);
    const other = { ...turkey, id: 's-other', orderId: order.id };
    expect(follow(other, [elsewhere, order])!.id).toBe(order.id);
  });
  test('a platform and a law are just enough to be kin on the same day', () => {
    const suit = { platforms: ['Twitter'], legalBasis: ['Section 69A IT Act'], status: 'challenged' as const };
    expect(ledger([block, story('challenge', '2024-03-01', suit)]).orders).toHaveLength(1);
    expect(ledger([block, story('challenge', '2024-03-03', suit)]).orders).toHaveLength(2);
  });
  test('of two alike, that is meant of which was heard last', () => {
    const [one, two] = [257, 1178].map((count) =>
      follow(story('block', '2024-03-01', { ...MEITY, targets: [accounts(count)], status: 'ordered' }), []),
    ) as [Order, Order];
    const heard = { ...one, lastSeenAt: '2024-03-02T08:00:00.000Z' };
    const suit = story('challenge', '2024-03-05', { ...MEITY, status: 'challenged' });
    expect(follow(suit, [heard, two])!.id).toBe(one.id);
    expect(follow(suit, [two, heard])!.id).toBe(one.id);
  });
  test('what came late tells of what came early: whoever began it, all outlets, first and last', () => {
    const suit = story('challenge', '2024-03-05', { ...MEITY, legalBasis: ['IT Rules 2021'], status: 'challenged' });
    const [late] = ledger([suit, block]).orders as [Order];
    expect(late).toMatchObject({
      facts: { legalBasis: ['Section 69A IT Act'] },
      firstSeenAt: block.firstSeenAt,
      lastSeenAt: suit.lastSeenAt,
    });
    const inTime = [block, suit].map(({ tellings }) => tellings[0]!.outlet);
    expect([...late.outlets].sort()).toEqual([...inTime].sort());
    expect(retold(late, [suit, block])).toMatchObject({ id: late.id, outlets: inTime });
    expect(ledger([block, suit]).orders).toMatchObject([
      { firstSeenAt: block.firstSeenAt, lastSeenAt: suit.lastSeenAt },
    ]);
  });
  test('of its day people know best, also that nobody knows it', () => {
    const dated = follow({ ...block, facts: { ...block.facts, orderDate: '2024-02-28' } }, [])!;
    expect(dated.dates.ordered).toBe('2024-02-28');
    expect(fixed(dated, { orderDate: '2024-02-27' }, 'fx-1').dates.ordered).toBe('2024-02-27');
    expect(fixed(dated, { orderDate: null }, 'fx-1').dates.ordered).toBeNull();
    expect(fixed(dated, { issuer: 'DoT' }, 'fx-1').dates.ordered).toBe('2024-02-28');
  });
  test('a fix that is taken back leaves the one before it', () => {
    const once = fixed(order, { issuer: 'DoT' }, 'fx-1');
    const twice = fixed(once, { issuer: 'MHA' }, 'fx-2');
    expect(fixesOf(twice, 'issuer')).toEqual(['fx-2', 'fx-1']);
    const back = fixed(twice, { issuer: 'DoT' }, null);
    expect(fixesOf(back, 'issuer')).toEqual(['fx-1']);
    expect(fixesOf(fixed(back, { issuer: 'MeitY' }, null), 'issuer')).toEqual([]);
  });
});

describe('two orders that are filed under one number', () => {
  const filed = (day: string, some: Partial<OrderFacts> = {}, apart: string[] = []): Order => {
    const order = follow(story('block', day, { ...MEITY, ...some }, { references: ['13710/2022'] }), [])!;
    return { ...order, judged: { ...order.judged, apart } };
  };
  const one = filed('2022-07-01');
  const other = filed('2022-09-01');
  test('are one, the elder', () => {
    const third = filed('2022-08-01');
    expect(twinOrder(other, [other, third, one])?.id).toBe(one.id);
    expect(twinOrder(one, [one])).toBeNull();
  });
  test('are two where they contradict each other, or people have set either apart', () => {
    expect(twinOrder(other, [filed('2022-07-01', { country: 'TR' })])).toBeNull();
    expect(twinOrder(other, [{ ...one, judged: { apart: [other.id], together: false } }])).toBeNull();
    expect(twinOrder({ ...other, judged: { apart: [one.id], together: false } }, [one])).toBeNull();
  });
});

describe('following again', () => {
  test('a story that has grown changes its step and adds none', () => {
    const block = story('block', '2021-02-08', { ...MEITY, status: 'ordered' });
    const order = follow(block, [])!;
    const grown = {
      ...block,
      orderId: order.id,
      official: true,
      facts: { ...block.facts, status: 'refused' as const },
    };
    const again = follow(grown, [order])!;
    expect(again.steps).toHaveLength(1);
    expect(again).toMatchObject({ id: order.id, status: 'refused', official: true });
  });
  test('the same story twice changes nothing', () => {
    const any = fc.record({
      action: fc.constantFrom<Action[]>('block', 'restore', 'challenge', 'ruling', 'statement', 'notice'),
      day: fc.integer({ min: 0, max: 2 * ORDER_DAYS }),
      country: fc.constantFrom('IN', 'RU'),
      platform: fc.constantFrom('X', 'YouTube'),
      status: fc.constantFrom('ordered' as const, 'complied' as const, 'restored' as const, null),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 15 }), fc.nat(), (made, pick) => {
        const stories = made.map(({ action, day, country, platform, status }) =>
          story(action, new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10), {
            country,
            platforms: [platform],
            status,
          }),
        );
        const { ids, orders } = ledger(stories);
        const at = pick % stories.length;
        const again = follow({ ...stories[at]!, orderId: ids[at]! }, orders);
        expect(again).toEqual(ids[at] === null ? again : orders.find((order) => order.id === ids[at]));
      }),
      { numRuns: 60 },
    );
  });
  test('keys name what an order can be found by', () => {
    const keys = orderKeys(
      story('block', '2021-02-08', { ...MEITY, targets: [accounts(1178)], legalBasis: ['Section 69A IT Act'] }),
    );
    const numbered = Array.from({ length: 90 }, (_, n) => `${n + 100}/2022`);
    expect(orderKeys({ facts: NO_FACTS, references: numbered }).length).toBe(60);
    expect(keys).toEqual(
      expect.arrayContaining([
        'issuer:meity',
        'country:IN',
        'platform:twitter',
        'count:1178',
        'law:section 69a it act',
      ]),
    );
  });
});
