import type { Particles } from '../particles.ts';

/** Little words of Bengali, by what they do. */
export const particles: Particles = {
  and: 'আর, ও, এবং',
  or: 'বা',
  at: 'তে',
  request: 'অনুরোধ, সুপারিশ',
  their: 'তাদের',
  others: 'অন্যান্য',
  more: 'আরও, আরো',
  also: 'ও',
  slowed: 'ধীর, ধীরগতি',
  uponWhich: 'পর, পরে',
  oneThing: 'অ্যাকাউন্ট, চ্যানেল, পেজ, হ্যান্ডল',
  several: 'একাধিক, কয়েকটি, কিছু, অনেক',
  younger: 'কম, নিচে, নিচের',
  untilAfter: 'পর্যন্ত',
  likeCountryAfter: 'পর, পরে',
  inCountryEnding: 'ে, য়',
  section: 'ধারা',
  former: 'সাবেক, প্রাক্তন',
  inForce: 'জারি',
  likeAfter: 'মতো',
  willLast: 'করবে, যাবে',
  tiedAfter: 'সংশ্লিষ্ট, ভিত্তিক',
};
