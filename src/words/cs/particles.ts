import type { Particles } from '../particles.ts';

/** Little words of Czech, by what they do. */
export const particles: Particles = {
  and: 'a',
  on: 'na',
  own: 'své, svůj',
  against: 'proti',
  if: 'pokud, jestliže',
  already: 'již, už',
  more: 'další, dalších',
  also: 'také, též',
  services: 'služeb, služby',
  upon: 'po',
  oneThing: 'účet, účtu, profil, kanál, kanálu, stránka, stránku',
  limitOrPlace: 'mladší, mladším, pod',
  likeCountry: 'po, jako',
  inCountry: 'v, ve',
  asIn: 'jako',
  onWhom: 'pro, síť',
  notThis: 'nikoli',
  but: 'ale, nýbrž',
  revises:
    'opravil, opravila, opravilo, opravili, opravuje, upřesnil, upřesnila, upřesnilo, upřesnili, koriguje, korigoval, korigovala, korigovalo',
  fromOld: 'z, ze',
  toNew: 'na',
  upTo: 'do',
  will: 'bude, budou',
  willEnding: 'uje, ují, áže, ážou',
};
