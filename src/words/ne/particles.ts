import type { Particles } from '../particles.ts';

/** Little words of Nepali, by what they do. */
export const particles: Particles = {
  and: 'र, तथा',
  others: 'अन्य',
  more: 'थप',
  also: 'पनि',
  uponWhich: 'पछि',
  oneThing: 'खाता, च्यानल, पेज, अकाउन्ट',
  several: 'धेरै, केही',
  younger: 'मुनिका',
  untilAfter: 'सम्म',
  likeCountryAfter: 'पछि',
  inCountryEnding: 'मा',
  likeAfter: 'जस्तै',
  tiedAfter: 'सम्बन्धित',
  revises: 'सच्यायो, सच्याए, संशोधन',
  fromOld: 'बाट',
  toNew: 'मा',
  if: 'यदि, नभए, नगरे, नत्र',
  willLast: 'गरिने, हुने, गर्ने, गरिनेछ, हुनेछ',
};
