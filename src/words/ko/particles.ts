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
  notThis: '아니라, 아닌, 아니고',
  revises: '정정, 정정했다, 바로잡았다, 수정했다',
  fromOld: '에서',
  toNew: '로, 으로',
  earlierVersion: '기사의 이전 판',
  ifEnding: '으면, 하면, 되면, 라면',
  willEnding: '할, 될',
  willLast: '예정, 방침',
};
