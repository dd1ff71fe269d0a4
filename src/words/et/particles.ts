import type { Particles } from '../particles.ts';

/** Little words of Estonian, by what they do. */
export const particles: Particles = {
  and: 'ja',
  more: 'veel',
  uponWhich: 'järel',
  oneThing: 'konto, kanal, kanali, leht, lehe',
  likeCountryAfter: 'järel, eeskujul',
  former: 'endine, endise',
  but: 'vaid',
  revises: 'parandas, parandab, korrigeeris, korrigeerib, täpsustas, täpsustab',
  fromOld: 'lt',
  toNew: 'le',
  until: 'kuni',
  limitOrPlace: 'alla',
  younger: 'nooremad, nooremate, noorematele, noorematel',
  if: 'kui',
  willEnding: 'takse',
};
