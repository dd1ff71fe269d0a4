import type { Particles } from '../particles.ts';

/** Little words of Hungarian, by what they do. */
export const particles: Particles = {
  and: 'és',
  or: 'vagy',
  others: 'másik',
  more: 'további',
  uponWhich: 'után',
  oneThing: 'fiókja, fiókját, csatornája, csatornáját, oldala, oldalát, profilja, profilját',
  likeCountryAfter: 'után, mintájára',
  former: 'egykori',
  but: 'hanem',
  revises: 'módosította, módosítja, módosították, kiigazította, kiigazítja, helyesbítette, helyesbíti, javította',
  fromOld: 'ról, ről',
  toNew: 'ra, re',
  untilAfter: 'ig',
  younger: 'alatti, alattiak, alattiaknak, alattiakat, alattiaktól, aluli, aluliak, aluliaknak',
  if: 'ha, amennyiben, hacsak',
  willEnding: 'ják, hatja, hatják, heti, hetik',
};
