import type { Particles } from '../particles.ts';

/** Little words of Finnish, by what they do. */
export const particles: Particles = {
  and: 'ja',
  or: 'tai',
  if: 'jos',
  others: 'muuta, muun',
  more: 'lisää',
  uponWhich: 'jälkeen',
  oneThing: 'tili, tilin, kanava, kanavan, sivu, sivun',
  likeCountryAfter: 'jälkeen, tapaan, tavoin',
  former: 'entinen, entisen',
  but: 'vaan',
  revises: 'korjasi, korjaa, korjasivat, oikaisi, oikaisee, tarkensi, tarkentaa',
  fromOld: 'sta, stä',
  toNew: 'een, ään, aan, iin',
  untilAfter: 'asti, saakka',
  limitOrPlace: 'alle',
  younger: 'nuoremmat, nuorempien, nuoremmille, nuoremmilta',
  willEnding: 'taan, tään',
};
