import type { Particles } from '../particles.ts';

/** Little words of Norwegian, by what they do. */
export const particles: Particles = {
  and: 'og',
  or: 'eller',
  roles: 'lærer, betjent, betjenter, dommer, advokat, spiller, trener, lege, sykepleier, soldat, ordfører',
  reason: 'etter, for',
  posting: 'tvitrer, tvitret, deler, delte, poster, postet',
  thereupon: 'deretter, så',
  onePost: 'tweet, innlegg, bilde',
  arrested: 'pågrepet, arrestert, fengslet',
  if: 'hvis, dersom',
  others: 'andre',
  more: 'ytterligere',
  upon: 'etter',
  oneThing: 'konto, kontoen, kanal, kanalen, profil, profilen, side, siden',
  likeCountry: 'etter',
  inCountry: 'i',
  former: 'tidligere, eks',
  onWhom: 'til',
  overWhat: 'over',
  but: 'men',
  revises: 'retter, rettet, korrigerer',
  fromOld: 'fra',
  toNew: 'til',
};
