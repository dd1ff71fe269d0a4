import type { Particles } from '../particles.ts';

/** Little words of Japanese, by what they do. */
export const particles: Particles = {
  and: 'と',
  link: 'の',
  uponWhich: '続き, 続いて',
  untilAfter: 'まで',
  inCountryAfter: 'で',
  xOfSomething: '線, 染',
  tiedAfter: '関連, 系',
  notThis: 'ではなく, でなく, じゃなく',
  revises: '訂正, 修正',
  fromOld: 'から',
  toNew: 'に',
  earlierVersion: 'この記事の以前の版, 記事の当初の版',
  younger: '未満',
  if: 'なければ, ない限り, 場合は',
  willLast: 'へ',
};
