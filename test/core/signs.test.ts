import { describe, expect, test } from 'vitest';
import type { Finding, OrderFacts } from '../../src/core/finding.ts';
import { place, weigh } from '../../src/core/place.ts';
import type { Story } from '../../src/core/story.ts';
import { aFinding, anItem } from './worlds.ts';

const BLOCK: Partial<OrderFacts> = { issuer: 'Osiptel', country: 'PE', platforms: ['Signal'], status: 'ordered' };
const storyOf = (id: string, finding: Finding): Story =>
  place(anItem({ id, title: `Story ${id}`, url: `https://${id}.example/` }), finding, []).story;

/** How strongly a sign bears on an item beside the first of these stories; 0 where it does not. */
function strengthOf(sign: string, finding: Finding, near: Story[], publishedAt: string | null): number {
  const item = anItem({ id: 'one', title: 'Words of its own', publishedAt });
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
});
