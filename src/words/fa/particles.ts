import type { Particles } from '../particles.ts';

/** Little words of Persian, by what they do. */
export const particles: Particles = {
  and: 'و',
  on: 'در',
  bids: 'بازگردانید',
  request: 'درخواست',
  toDo: 'برای',
  others: 'دیگر',
  more: 'دیگر',
  also: 'نیز, هم',
  awaited: 'تا',
  slowed: 'کندی',
  after: 'پس',
  upon: 'پس',
  oneThing: 'حساب, کانال, صفحه, اکانت',
  several: 'چند, چندین, متعدد',
  among: 'میان, بین',
  ageLimit: 'زیر',
  until: 'تا',
  likeCountry: 'از, مانند, مثل',
  inCountry: 'در',
  but: 'بلکه',
  revises: 'اصلاح',
  fromOld: 'از',
  toNew: 'به',
};
