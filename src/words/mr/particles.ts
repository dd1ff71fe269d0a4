import type { Particles } from '../particles.ts';

/** Little words of Marathi, by what they do. */
export const particles: Particles = {
  and: 'आणि',
  at: 'वर',
  request: 'विनंती, शिफारस',
  their: 'त्यांच्या, त्यांची',
  others: 'इतर, अन्य',
  more: 'आणखी',
  also: 'देखील, सुद्धा',
  services: 'मंच, मंचांवर, मंचांना, मंचांचे',
  uponWhich: 'नंतर, पाठोपाठ',
  oneThing: 'खाते, अकाउंट, चॅनल, हँडल, पेज',
  several: 'अनेक, काही',
  younger: 'कमी, खालील',
  untilAfter: 'पर्यंत',
  likeCountryAfter: 'नंतर',
  inCountryEnding: 'ात',
  section: 'कलम, कलमा',
  former: 'माजी',
  inForce: 'लागू',
  likeAfter: 'प्रमाणे',
  willLast: 'करणार, देणार, जाणार',
  tiedAfter: 'संबंधित, संबंध, निगडित',
};
