import type { Particles } from '../particles.ts';

/** Little words of Korean, by what they do. */
export const particles: Particles = {
  and: '및',
  link: '의',
  others: '다른, 기타',
  uponWhich: '이어',
  younger: '미만',
  untilAfter: '까지',
  likeCountryAfter: '이어',
  inCountryEnding: '에서, 서',
  tiedAfter: '연계, 관련',
};
