import type { Particles } from '../particles.ts';

/** Little words of Albanian, by what they do. */
export const particles: Particles = {
  and: 'dhe',
  or: 'apo',
  if: 'nëse',
  oneThing: 'llogaria, llogarinë, kanali, kanalin, faqja, faqen, profili, profilin',
  inCountry: 'në',
  former: 'ish',
  onWhom: 'për',
  but: 'por',
  revises: 'korrigjon, korrigjoi, korrigjuan, ndreqi, saktësoi',
  fromOld: 'nga',
  toNew: 'në',
  until: 'deri',
  limitOrPlace: 'nën',
  will: 'do, do të',
};
