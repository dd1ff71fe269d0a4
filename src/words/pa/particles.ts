import type { Particles } from '../particles.ts';

/** Little words of Punjabi, by what they do. */
export const particles: Particles = {
  and: 'ਅਤੇ, ਤੇ',
  at: 'ਤੇ, ਉੱਤੇ',
  doer: 'ਨੇ',
  spokenTo: 'ਨੂੰ',
  request: 'ਬੇਨਤੀ, ਸਿਫ਼ਾਰਿਸ਼, ਸਿਫਾਰਸ਼',
  owns: 'ਦੇ, ਦੀ, ਦਾ',
  others: 'ਹੋਰ',
  more: 'ਹੋਰ',
  also: 'ਵੀ',
  uponWhich: 'ਬਾਅਦ',
  oneThing: 'ਖਾਤਾ, ਅਕਾਊਂਟ, ਚੈਨਲ, ਪੇਜ',
  several: 'ਕਈ, ਕੁਝ',
  untilAfter: 'ਤੱਕ',
  likeCountryAfter: 'ਬਾਅਦ',
  inCountryAfter: 'ਵਿੱਚ, ਵਿਚ',
  inForce: 'ਲਾਗੂ',
  likeAfter: 'ਵਾਂਗ',
  willLast: 'ਕਰੇਗਾ, ਕਰੇਗੀ, ਦੇਵੇਗੀ, ਜਾਵੇਗੀ, ਹੋਵੇਗਾ, ਹੋਵੇਗੀ, ਜਾਵੇਗਾ',
  but: 'ਸਗੋਂ',
  revises: 'ਸੋਧ',
  fromOld: 'ਤੋਂ',
  younger: 'ਸਾਲ ਤੋਂ ਘੱਟ, ਸਾਲ ਤੋਂ ਛੋਟੇ, ਸਾਲਾਂ ਤੋਂ ਘੱਟ',
  if: 'ਜੇ, ਜੇਕਰ, ਤਾਂ',
};
