import type { Particles } from '../particles.ts';

/** Little words of Telugu, by what they do. */
export const particles: Particles = {
  and: 'మరియు',
  at: 'లో',
  request: 'అభ్యర్థన, సిఫార్సు',
  others: 'ఇతర, మరో',
  more: 'మరో',
  uponWhich: 'తర్వాత',
  oneThing: 'ఖాతా, ఛానల్, ఛానెల్, పేజీ',
  several: 'పలు, కొన్ని, అనేక',
  younger: 'లోపు, తక్కువ',
  untilAfter: 'వరకు',
  likeCountryAfter: 'తర్వాత, తరహాలో',
  inCountryEnding: 'లో',
  inForce: 'అమలు',
  tiedAfter: 'సంబంధం, సంబంధాలున్న',
  revises: 'సవరించింది, సవరించారు, సరిదిద్దింది',
  fromOld: 'నుంచి, నుండి',
  toNew: 'కు, కి',
  ifEnding: 'కపోతే, కుంటే',
  willEnding: 'స్తాం, స్తారు, స్తుంది',
};
