import { expect, test } from 'vitest';
import { compareIssuers } from '../../src/core/placing/names.ts';

test.each([
  [
    'a body under its name of before',
    'Ministry of Communication and Informatics (Indonesia)',
    'Ministry of Communication and Digital Affairs (Indonesia)',
    'same',
  ],
  ['a body as a ledger of before has it', 'Kominfo', 'Ministry of Communication and Informatics (Indonesia)', 'same'],
  ['its government', 'Kominfo', 'Government of Indonesia', 'related'],
  ['a court named with less precision', 'Moscow court', 'Tverskoy District Court of Moscow', 'related'],
  ['a court and a ministry', 'Kominfo', 'Jakarta court', 'different'],
])('%s', (_, one, other, relation) => {
  expect(compareIssuers(one, other)).toBe(relation);
  expect(compareIssuers(other, one)).toBe(relation);
});
