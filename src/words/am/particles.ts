import type { Particles } from '../particles.ts';

/** Little words of Amharic, by what they do. */
export const particles: Particles = {
  and: 'እና',
  others: 'ሌሎች',
  more: 'ተጨማሪ',
  oneThing: 'አካውንቱን, አካውንት, ገጽ, ገጹን, ቻናሉን',
  likeCountryAfter: 'በኋላ',
  former: 'የቀድሞ',
  notThis: 'ሳይሆን',
  until: 'እስከ',
  untilAfter: 'ድረስ',
};
