import type { Particles } from '../particles.ts';

/** Little words of Slovak, by what they do. */
export const particles: Particles = {
  and: 'a',
  or: 'alebo',
  on: 'na',
  if: 'ak',
  others: 'ďalších, iných',
  more: 'ďalších, ďalšie',
  upon: 'po',
  oneThing: 'účet, profil, kanál, stránka, stránku',
  inCountry: 'v, vo',
  former: 'bývalý, bývalého, bývalá',
  onWhom: 'pre',
  but: 'ale, lež',
  revises:
    'opravil, opravila, opravilo, opravili, opravuje, upresnil, upresnila, upresnilo, upresnili, korigoval, korigovala, korigovalo',
  fromOld: 'z, zo',
  toNew: 'na',
  upTo: 'do',
  limitOrPlace: 'mladší ako, mladším ako, mladších ako, pod',
  will: 'bude, budú',
  willEnding: 'uje, ujú, áže, ážu',
};
