import type { Particles } from '../particles.ts';

/** Little words of Burmese, by what they do. */
export const particles: Particles = {
  notThis: 'မဟုတ်ဘဲ',
};
