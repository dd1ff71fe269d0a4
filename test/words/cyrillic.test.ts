import { expect, test } from 'vitest';
import { inCyrillic } from '../../src/words/sr/cyrillic.ts';

test.each([
  ['ljudi, konj, džep', 'људи, коњ, џеп'],
  ['đak, ćup, šuma, život', 'ђак, ћуп, шума, живот'],
  ['društven* mrež* x, youtube kanal*', 'друштвен* мреж* x, youtube канал*'],
  ['ukinul* … zabran*', 'укинул* … забран*'],
])('Serbian writes %s in Cyrillic as %s', (latin, cyrillic) => {
  expect(inCyrillic(latin)).toBe(cyrillic);
});
