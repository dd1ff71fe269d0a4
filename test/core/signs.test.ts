import { describe, expect, test } from 'vitest';
import type { Finding, OrderFacts } from '../../src/core/finding.ts';
import type { Item } from '../../src/core/item.ts';
import { place, weigh } from '../../src/core/place.ts';
import type { Story } from '../../src/core/story.ts';
import { aFinding, anItem } from './worlds.ts';

const BLOCK: Partial<OrderFacts> = { issuer: 'Osiptel', country: 'PE', platforms: ['Signal'], status: 'ordered' };
const storyOf = (id: string, finding: Finding): Story =>
  place(anItem({ id, title: `Story ${id}`, url: `https://${id}.example/` }), finding, []).story;

/** How strongly a sign bears on an item beside the first of these stories; 0 where it does not. */
function strengthOf(
  sign: string,
  finding: Finding,
  near: Story[],
  publishedAt: string | null,
  words: Partial<Item> = {},
): number {
  const item = anItem({ id: 'one', title: 'Words of its own', publishedAt, ...words });
  const found = weigh(item, finding, near, 'unknown').find(({ story }) => story.id === near[0]!.id)!;
  return found.signs.find((one) => one.sign === sign)?.strength ?? 0;
}

describe('signs against one event', () => {
  const block = aFinding({ action: 'block', order: BLOCK });
  const first = storyOf('a', block);

  test('what nobody dates is one of many, the more stories are at hand; what has its day is not', () => {
    const more = Array.from({ length: 30 }, (_, at) => storyOf(`m${at}`, block));
    const alone = strengthOf('one of many', block, [first], null);
    expect(strengthOf('one of many', block, [first, ...more], null)).toBeGreaterThan(alone);
    expect(strengthOf('one of many', block, [first, ...more], '2021-02-08T10:00:00.000Z')).toBe(0);
  });

  test.each([
    ['a platform in both is an anchor', BLOCK, 0],
    ['a country and a deed are none', { ...BLOCK, platforms: [], issuer: null }, 1],
  ])('%s', (_, order, strength) => {
    const other = aFinding({ action: 'block', order });
    expect(strengthOf('no anchor', other, [first], null)).toBe(strength);
    expect(strengthOf('only one names platforms', other, [first], null)).toBe(strength);
  });

  const TODAY = '2021-02-08T10:00:00.000Z';

  test.each([
    ['what is carried out was ordered', 'complied', { kindred: 1, another: 0 }],
    ['what is refused is another step', 'refused', { kindred: 0, another: 1 }],
    ['what stands as it stood is none', 'ordered', { kindred: 0, another: 0 }],
  ] as const)('%s', (_, status, { kindred, another }) => {
    const now = aFinding({ action: 'block', order: { ...BLOCK, status } });
    expect(strengthOf('kindred status', now, [first], TODAY)).toBe(kindred);
    expect(strengthOf('another status', now, [first], TODAY)).toBe(another);
  });

  test('the day of an act is that of the order, and who sues or speaks is easily read as of another', () => {
    const dated = aFinding({ action: 'block', order: { ...BLOCK, orderDate: '2021-02-01' } });
    const of = (action: Finding['action']): Finding =>
      aFinding({ action, order: { ...BLOCK, orderDate: '2021-02-07' } });
    const signs = (action: Finding['action']): number[] =>
      ['another order date', 'another day told'].map((sign) =>
        strengthOf(sign, of(action), [storyOf('a', dated)], TODAY),
      );
    expect(signs('block')).toEqual([1, 0]);
    expect(signs('challenge')).toEqual([0, 1]);
  });

  test('who speaks of an act does so on a weekday of their own', () => {
    const told = place(anItem({ id: 'a', title: 'Peru cut off Signal on Monday', publishedAt: null }), block, []).story;
    const signs = (action: Finding['action']): number[] =>
      ['another weekday', 'another weekday told'].map((sign) =>
        strengthOf(sign, aFinding({ action, order: BLOCK }), [told], null, { title: 'Heard in Lima on Thursday' }),
      );
    expect(signs('block')).toEqual([1, 0]);
    expect(signs('statement')).toEqual([0, 1]);
  });

  test.each([
    ['a year to come is hardly named', 'The order of 2024 holds.', [0, 1]],
    ['years long past are', 'As in 2014, the app is gone.', [1, 0]],
    ['the year of a law is no year of what is told', 'The app is gone under the Telecom Rules, 2014.', [0, 0]],
    ['but where it stands by itself, too', 'In 2014 it was gone under the Telecom Rules, 2014.', [1, 0]],
  ])('%s', (_, text, strengths) => {
    const dated = place(
      anItem({ id: 'a', title: 'Peru cuts off Signal on Monday', publishedAt: TODAY }),
      block,
      [],
    ).story;
    const signs = ['other years', 'later years'].map((sign) => strengthOf(sign, block, [dated], null, { text }));
    expect(signs).toEqual(strengths);
  });

  test('who asks that a block be lifted lifts nothing', () => {
    const lifts = (action: Finding['action'], status: OrderFacts['status']): number =>
      strengthOf('only one lifts', aFinding({ action, order: { ...BLOCK, status } }), [first], TODAY, {
        title: 'Unblock Signal, say the nurses of Lima',
      });
    expect(lifts('statement', 'ordered')).toBe(0);
    expect(lifts('ruling', 'revoked')).toBeGreaterThan(0);
  });
});
