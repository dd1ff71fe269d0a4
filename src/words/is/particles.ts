import type { Particles } from '../particles.ts';

/** Little words of Icelandic, by what they do. */
export const particles: Particles = {
  and: 'og',
  or: 'eða',
  if: 'ef',
  others: 'aðrir, aðrar, öðrum',
  oneThing: 'reikning, reikningi, rás, rásinni, síðu, síðunni',
  likeCountry: 'eftir, líkt',
  former: 'fyrrverandi',
  but: 'heldur',
  revises: 'leiðrétti, leiðréttir, leiðréttu',
  fromOld: 'úr',
  toNew: 'í',
  upTo: 'til',
  limitOrPlace: 'undir, yngri en',
  will: 'verður, verða, mun, munu',
};
