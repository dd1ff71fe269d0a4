import { expect, test } from 'vitest';
import { gathered } from '../../src/core/placing/probe.ts';
import { traitsOf } from '../../src/core/placing/traits.ts';
import { anItem } from './worlds.ts';

test('what is back for some is kept under a name of its own, and is no day of the week', () => {
  const title = 'Some users in Brazil regain access to X as app works briefly';
  const traits = traitsOf(anItem({ title, summary: '', text: title, publishedAt: null }));
  expect(traits).toContain('back:partly');
  expect(traits.filter((trait) => !/^[a-z]+:./.test(trait))).toEqual([]);
  expect(gathered([traits]).weekdays).toEqual(new Set());
});
