import type { Particles } from '../particles.ts';

/** Little words of Georgian, by what they do. */
export const particles: Particles = {
  and: 'და',
  if: 'თუ',
  others: 'სხვა',
  more: 'კიდევ',
  oneThing: 'ანგარიში, ანგარიშს, არხი, გვერდი',
  likeCountryAfter: 'შემდეგ',
  former: 'ყოფილი',
  but: 'არამედ',
  revises: 'შეასწორა, შეასწორეს, დააზუსტა, დააზუსტეს',
  fromOld: 'დან',
  toNew: 'მდე',
  untilAfter: 'მდე',
  younger: 'წლამდე',
};
