import type { Particles } from '../particles.ts';

/** Little words of Tamil, by what they do. */
export const particles: Particles = {
  and: 'மற்றும்',
  request: 'கோரிக்கை, பரிந்துரை',
  others: 'மற்ற, பிற',
  more: 'மேலும்',
  uponWhich: 'பிறகு, தொடர்ந்து',
  oneThing: 'கணக்கு, கணக்கை, சேனல், சேனலை, பக்கம், பக்கத்தை',
  several: 'பல, சில',
  younger: 'உட்பட்ட, வயதுக்குட்பட்ட, வயதுக்குட்பட்டோர், வயதுக்குட்பட்டோருக்கு, கீழ், குறைந்த',
  untilAfter: 'வரை',
  likeCountryAfter: 'போல, பிறகு',
  inCountryEnding: 'ல்',
  inForce: 'அமல்',
  notThis: 'அல்ல, அல்லாமல்',
  revises: 'திருத்தியது, திருத்தம், திருத்தியுள்ளது',
  fromOld: 'இலிருந்து, லிருந்து',
  toNew: 'ஆக',
  if: 'இல்லையேல், இல்லாவிட்டால்',
  ifEnding: 'விட்டால்',
  willEnding: 'ப்படும், க்கும்',
};
