import type { Particles } from '../particles.ts';

/** Little words of Uzbek, by what they do. */
export const particles: Particles = {
  and: 'va, ва',
  others: 'boshqa, бошқа',
  more: 'yana, яна',
  oneThing: 'akkaunti, akkauntini, kanali, kanalini, sahifasi, sahifasini, аккаунти, канали, саҳифаси',
  likeCountryAfter: 'keyin, кейин',
  former: 'sobiq, собиқ',
  revises: 'tuzatdi, tuzatildi, aniqlashtirdi, тузатди, аниқлаштирди',
  fromOld: 'dan, tadan, дан, тадан',
  toNew: 'ga, taga, га, тага',
  untilAfter: 'gacha, qadar, гача, қадар',
  younger: 'yoshdan kichik, yoshdan kichiklar, yoshdan kichiklarga, yoshgacha, ёшдан кичик, ёшдан кичикларга, ёшгача',
  if: 'agar, агар',
  ifEnding: 'masa, маса',
  willEnding: 'adi, ади, ydi, йди',
};
