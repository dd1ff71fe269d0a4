import type { Particles } from '../particles.ts';

/** Little words of Sinhala, by what they do. */
export const particles: Particles = {
  and: 'සහ, හා',
  counterEnding: 'ක්, කට, කින්',
  others: 'වෙනත්',
  more: 'තවත්',
  oneThing: 'ගිණුම, නාලිකාව, පිටුව',
  likeCountryAfter: 'පසු, පසුව',
  former: 'හිටපු',
  notThis: 'නොව',
  revises: 'නිවැරදි, සංශෝධනය',
  fromOld: 'සිට',
  toNew: 'දක්වා',
  untilAfter: 'දක්වා',
  younger: 'අඩු',
  if: 'නම්',
  ifEnding: 'හොත්',
  willLast: 'කරනු',
};
