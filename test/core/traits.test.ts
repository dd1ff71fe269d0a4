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

test('so is one of many', () => {
  const title = 'X restores poet’s account in Chad';
  const traits = (text: string): string[] => traitsOf(anItem({ title, summary: '', text }));
  expect(traits('The account of the poet was among 640 blocked in Chad last week.')).toContain('back:partly');
  expect(traits('The account of the poet was blocked in Chad last week.')).not.toContain('back:partly');
});
