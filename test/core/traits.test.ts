import { expect, test } from 'vitest';
import { claimsOf } from '../../src/core/placing/claims.ts';
import { gathered } from '../../src/core/placing/probe.ts';
import { traitsOf } from '../../src/core/placing/traits.ts';
import { aFinding, anItem } from './worlds.ts';

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

test.each([
  ['en', 'Gambia unblocks one of the seven radio sites', true],
  ['fr', 'La justice gambienne annule le blocage d’un des sept sites de radios', true],
  ['es', 'Gambia: juez levanta el bloqueo de uno de los siete sitios de radios', true],
  ['de', 'Gambia gibt eine der sieben gesperrten Radioseiten wieder frei', true],
  ['fr', 'Gambie : trois des sept sites de radios de nouveau accessibles', true],
  ['en', 'Gambia unblocks seven radio sites', false],
  ['en', 'Gambia blocks one of the seven radio sites', false],
])('gives back a part: %s %s', (language, title, isPart) => {
  const traits = traitsOf(anItem({ title, language, summary: '', text: '' }));
  expect(traits.includes('back:partly')).toBe(isPart);
});

test.each(['restored', 'revoked'] as const)('of what is %s in part the order stands so', (status) => {
  const finding = aFinding({ action: 'restore', order: { status } });
  const statusOf = (traits: string[]) => claimsOf(anItem({}), finding, traits).find(({ fact }) => fact === 'status');
  expect(statusOf(['back:partly'])?.value).toBe('partly-restored');
  expect(statusOf([])?.value).toBe(status);
});
