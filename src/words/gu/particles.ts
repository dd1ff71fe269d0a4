import type { Particles } from '../particles.ts';

/** Little words of Gujarati, by what they do. */
export const particles: Particles = {
  and: 'અને',
  request: 'અનુરોધ, વિનંતી, ભલામણ',
  their: 'તેની, તેમની, તેના',
  others: 'અન્ય',
  more: 'વધુ',
  also: 'પણ',
  uponWhich: 'બાદ, પછી',
  oneThing: 'એકાઉન્ટ, ચેનલ, પેજ',
  several: 'અનેક, કેટલાક, ઘણા',
  younger: 'નાના, નીચેના, ઓછી',
  untilAfter: 'સુધી',
  likeCountryAfter: 'બાદ, પછી, જેમ',
  inCountryEnding: 'માં',
  inForce: 'લાગુ',
  willLast: 'કરશે, આપશે, જશે, કરાશે, થશે',
  tiedAfter: 'સંકળાયેલી, સંબંધ, સંકળાયેલા',
  but: 'પણ',
  revises: 'સુધારીને, સુધારો',
  fromOld: 'થી',
  if: 'જો, તો, નહીંતર',
  willEnding: 'શે',
};
