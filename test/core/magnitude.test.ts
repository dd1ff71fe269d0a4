import fc from 'fast-check';
import { expect, test } from 'vitest';
import { magnitudesOf, magnitudesWithin } from '../../src/core/matching/magnitude.ts';

const number = fc.oneof(fc.integer({ min: 0, max: 3_000 }), fc.maxSafeNat());

test('a number lies in a range when, and only when, they share a beginning', () => {
  fc.assert(
    fc.property(number, fc.option(number), fc.option(number), (count, from, to) => {
      const within = magnitudesWithin({ from, to });
      const shares = magnitudesOf(count).some((one) =>
        within.some((begins) => (begins.endsWith('*') ? one.startsWith(begins.slice(0, -1)) : one === begins)),
      );
      expect(shares).toBe(count >= (from ?? 0) && count <= (to ?? Number.MAX_SAFE_INTEGER));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  [{ from: 777, to: 777 }, 1],
  [{ from: 1_001, to: null }, 35],
  [{ from: null, to: null }, 16],
  [{ from: 900, to: 1_000 }, 30],
])('%j is few beginnings', (range, most) => {
  expect(magnitudesWithin(range).length).toBeLessThanOrEqual(most);
});
