import type { Particles } from '../particles.ts';

/** Little words of Urdu, by what they do. */
export const particles: Particles = {
  and: 'اور, آور',
  or: 'یا',
  at: 'پر, میں',
  doer: 'نے',
  spokenTo: 'کو',
  request: 'درخواست, سفارش',
  owns: 'کے, کا, کی, اس',
  others: 'دیگر',
  more: 'مزید, اور',
  also: 'بھی',
  services: 'سروسز',
  slowed: 'سست',
  uponWhich: 'بعد',
  oneThing: 'اکاؤنٹ, اکاونٹ, چینل, ہینڈل, پیج',
  several: 'کئی, متعدد, درجنوں',
  younger: 'کم',
  untilAfter: 'تک',
  likeCountryAfter: 'بعد',
  inCountryAfter: 'میں',
  section: 'دفعہ, سیکشن',
  former: 'سابق',
  inForce: 'نافذ',
  pleaders: 'وکیل, وکلا, درخواست گزار',
  likeAfter: 'طرح, جیسا',
};
