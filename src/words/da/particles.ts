import type { Particles } from '../particles.ts';

/** Little words of Danish, by what they do. */
export const particles: Particles = {
  and: 'og',
  or: 'eller',
  roles: 'lærer, betjent, betjente, dommer, nævning, advokat, spiller, træner, læge, sygeplejerske, soldat, borgmester',
  reason: 'efter, for',
  posting: 'tweeter, tweetede, deler, delte, poster, postede',
  thereupon: 'derefter, så',
  onePost: 'tweet, opslag, billede',
  arrested: 'anholdt, anholdes, fængslet',
  if: 'hvis',
  others: 'andre',
  more: 'yderligere',
  upon: 'efter',
  oneThing: 'konto, kontoen, kanal, kanalen, profil, profilen, side, siden',
  likeCountry: 'efter, ligesom',
  inCountry: 'i',
  former: 'tidligere, eks',
  onWhom: 'til',
  overWhat: 'over',
  but: 'men',
  revises: 'retter, rettede, korrigerer',
  fromOld: 'fra',
  toNew: 'til',
};
