import type { Particles } from '../particles.ts';

/** Little words of Kannada, by what they do. */
export const particles: Particles = {
  and: 'ಮತ್ತು',
  at: 'ನಲ್ಲಿ',
  request: 'ಮನವಿ, ಶಿಫಾರಸು',
  others: 'ಇತರ, ಇತರೆ',
  uponWhich: 'ನಂತರ, ಬಳಿಕ',
  oneThing: 'ಖಾತೆ, ಚಾನೆಲ್, ಪುಟ',
  several: 'ಹಲವು, ಕೆಲವು, ಅನೇಕ',
  younger: 'ಒಳಗಿನ, ಕೆಳಗಿನ, ಕಡಿಮೆ',
  untilAfter: 'ವರೆಗೆ',
  likeCountryAfter: 'ನಂತರ, ಬಳಿಕ',
  inCountryEnding: 'ನಲ್ಲಿ, ದಲ್ಲಿ',
  notThis: 'ಅಲ್ಲ',
  revises: 'ಪರಿಷ್ಕರಿಸಿದೆ, ಪರಿಷ್ಕರಿಸಿತು, ತಿದ್ದುಪಡಿ, ಸರಿಪಡಿಸಿದೆ',
  fromOld: 'ರಿಂದ',
  toNew: 'ಕ್ಕೆ',
  ifEnding: 'ದಿದ್ದರೆ',
  willEnding: 'ಲಾಗುವುದು, ಲಾಗುತ್ತದೆ',
};
