import type { Particles } from '../particles.ts';

/** Little words of Swahili, by what they do. */
export const particles: Particles = {
  and: 'na',
  bids: 'rejesheni, fungueni, ondoeni, acheni, sitisheni',
  others: 'nyingine, mengine',
  more: 'zaidi, nyingine',
  oneThing: 'akaunti, chaneli, ukurasa',
  hosting: 'kutoka, kwenye',
  aged: 'miaka',
  until: 'hadi, mpaka',
  ofCountry: 'ya, wa',
  likeCountry: 'baada, kama',
  inCountry: 'nchini',
  but: 'bali',
  revises: 'yarekebisha, yasahihisha, imerekebisha, imesahihisha, arekebisha, asahihisha',
  fromOld: 'kutoka',
  toNew: 'hadi',
  limitOrPlace: 'chini ya miaka, chini ya umri wa miaka',
  if: 'iwapo, ikiwa, endapo',
  willBeginning: 'ita, ata, wata, zita, yata, kita',
};
