import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/core/finding.ts';
import { agreement, compareTargets } from '../../src/core/placing/counts.ts';

const exact = (count: number, kind: Target['kind']): Target => ({ count, kind, qualifier: 'exact' });

describe('what one lists by kind and another adds up', () => {
  const list = [exact(90, 'video'), exact(30, 'post')];
  test.each([
    ['is one number', list, [exact(120, 'url')], 'agree'],
    ['from either side', [exact(120, 'url')], list, 'agree'],
    ['is one number as good as added up', list, [{ ...exact(110, 'url'), qualifier: 'at-least' }], 'agree'],
    ['is another number near the sum', list, [exact(115, 'url')], 'differ'],
    ['is another where the sum is', list, [exact(150, 'url')], 'differ'],
    ['is not added up of one kind', [exact(90, 'post'), exact(30, 'post')], [exact(120, 'url')], 'differ'],
  ] as const)('%s', (_, one, other, is) => {
    expect(compareTargets(one, other)?.is).toBe(is);
  });
});

test.each([
  ['at-least', 250, 300, 'agree'],
  ['at-least', 250, 2_500, 'differ'],
  ['at-most', 300, 250, 'agree'],
  ['at-most', 2_500, 250, 'differ'],
] as const)('%s %i and %i %s', (qualifier, count, other, is) => {
  const [one, two] = [{ ...exact(count, 'account'), qualifier }, exact(other, 'account')];
  expect([agreement(one, two), agreement(two, one)]).toEqual([is, is]);
});
