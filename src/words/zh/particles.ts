import type { Particles } from '../particles.ts';

/** Little words of Chinese, by what they do. */
export const particles: Particles = {
  and: '和, 与, 與, 及',
  link: '的',
  stores: '商店',
  upTo: '至, 到',
  likeCountry: '继, 繼',
  inCountry: '在',
  xOfSomething: '射, 光, 线, 染',
  tiedAfter: '有关, 背景',
};
