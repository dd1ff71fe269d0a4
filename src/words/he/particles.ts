import type { Particles } from '../particles.ts';

/** Little words of Hebrew, by what they do. */
export const particles: Particles = {
  or: 'או',
  if: 'אם',
  others: 'אחרים, אחרות',
  more: 'נוספים, נוספות',
  oneThing: 'חשבון, חשבונו, חשבונה, ערוץ, הערוץ, עמוד, העמוד',
  likeCountry: 'אחרי, כמו',
  notThis: 'ולא',
  but: 'אלא',
  revises: 'תיקן, תיקנה, תיקנו, מתקן, מתקנת, עדכן, עדכנה',
  fromOld: 'מ',
  toNew: 'ל',
  until: 'עד',
  limitOrPlace: 'מתחת לגיל, עד גיל',
  willBeginning: 'י, ת',
};
