import type { Particles } from '../particles.ts';

/** Little words of Romanian, by what they do. */
export const particles: Particles = {
  and: 'și',
  more: 'alte, încă',
  services: 'servicii, serviciilor',
  upon: 'după',
  oneThing: 'contul, cont, canalul, canal, pagina',
  outOf: 'din, dintre, cele',
  oneOf: 'unul, una, unuia',
  limitOrPlace: 'sub',
  ofCountry: 'în, de',
  likeCountry: 'după, ca',
  inCountry: 'în',
  asIn: 'ca',
  onWhom: 'pentru',
  tiedTo: 'legate, legați, legături',
  but: 'ci',
  revises: 'corectează, corectat, corectată, revizuiește, revizuit, rectifică, rectificat',
  fromOld: 'de la',
  toNew: 'la',
  until: 'până',
  untilThe: 'la, pe, în, data, de',
  if: 'dacă',
  will: 'va, vor, va fi, vor fi',
};
