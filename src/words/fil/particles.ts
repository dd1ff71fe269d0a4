import type { Particles } from '../particles.ts';

/** Little words of Filipino, by what they do. */
export const particles: Particles = {
  if: 'kung',
  others: 'ibang',
  but: 'kundi',
};
