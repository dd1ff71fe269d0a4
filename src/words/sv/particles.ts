import type { Particles } from '../particles.ts';

/** Little words of Swedish, by what they do. */
export const particles: Particles = {
  or: 'eller',
  roles: 'lärare, polis, poliser, nämndeman, domare, advokat, spelare, tränare, läkare, sjuksköterska, soldat',
  reason: 'efter, för, över',
  posting: 'twittrar, twittrade, delar, delade, publicerar, publicerade',
  thereupon: 'sedan',
  onePost: 'tweet, inlägg, bild',
  arrested: 'gripen, grips, häktad',
  more: 'ytterligare',
  services: 'tjänster',
  upon: 'efter',
  oneThing: 'konto, kontot, kanal, kanalen, sida, sidan',
  limitOrPlace: 'under',
  likeCountry: 'efter, precis',
  inCountry: 'i',
  like: 'liksom',
  asIn: 'som',
  onWhom: 'för, mot',
  overWhat: 'över',
  tiedTo: 'kopplade, kopplad, kopplingar',
  but: 'utan',
  revises: 'korrigerar, korrigerade, rättar',
  fromOld: 'från',
  toNew: 'till',
  earlierVersion: 'version av den här artikeln, version av artikeln',
};
