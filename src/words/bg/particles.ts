import type { Particles } from '../particles.ts';

/** Little words of Bulgarian, by what they do. */
export const particles: Particles = {
  or: 'или',
  if: 'ако',
  others: 'други',
  more: 'още',
  upon: 'след',
  oneThing: 'профил, профила, акаунт, акаунта, канал, канала, страница, страницата',
  likeCountry: 'след, подобно',
  former: 'бивш, бившия, бившият',
};
