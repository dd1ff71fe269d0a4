import { expect, test } from 'vitest';
import { inCyrillic as serbian } from '../../src/words/sr/cyrillic.ts';
import { inCyrillic as uzbek, withTurnedComma } from '../../src/words/uz/cyrillic.ts';

test.each([
  ['ljudi, konj, džep', 'људи, коњ, џеп'],
  ['đak, ćup, šuma, život', 'ђак, ћуп, шума, живот'],
  ['mrež* x, youtube kanali', 'мреж* x, youtube канали'],
  ['uklon*, zabran* mrež*', 'уклон*, уклоњ*, забран* мреж*, забрањ* мреж*'],
])('Serbian writes %s in Cyrillic as %s', (latin, cyrillic) => {
  expect(serbian(latin)).toBe(cyrillic);
});

test.each([
  ["o'chir*, to'g'ri", 'ўчир*, тўғри'],
  ['eron*, yevropa', 'эрон*, европа'],
  ['hukumat, xabar, choy, shahar', 'ҳукумат, хабар, чой, шаҳар'],
  ['16 yosh*, facebook*', '16 ёш*, facebook*'],
])('Uzbek writes %s in Cyrillic as %s', (latin, cyrillic) => {
  expect(uzbek(latin)).toBe(cyrillic);
});

test('an apostrophe of Uzbek is a turned comma, too', () => {
  expect(withTurnedComma("o'zbek, g'alaba, ma'lum")).toBe("oʻzbek, gʻalaba, ma'lum");
});
