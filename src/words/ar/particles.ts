import type { Particles } from '../particles.ts';

/** Little words of Arabic, by what they do. */
export const particles: Particles = {
  and: 'و',
  or: 'أو',
  on: 'على, عبر',
  bids: 'ارفعوا, أعيدوا, أوقفوا, ألغوا, تراجعوا, افتحوا, أنهوا',
  arrested: 'توقيف, اعتقال, القبض, احتجاز',
  stores: 'متجر, متاجر, متجري',
  others: 'أخرى, آخرين',
  more: 'أخرى, إضافيا, إضافية',
  also: 'أيضا, كذلك',
  services: 'خدمات',
  awaited: 'حتى',
  slowed: 'إبطاء, تبطئ, بطء, تبطيء',
  after: 'بعد',
  upon: 'بعد',
  oneThing: 'حساب, حسابه, حسابها, قناة, قناته, صفحة, صفحته',
  among: 'بين',
  ageLimit: 'دون, تحت',
  until: 'حتى',
  around: 'قبيل, عشية',
  ofCountry: 'في',
  likeCountry: 'بعد, مثل, كما',
  inCountry: 'في',
  tiedTo: 'مرتبطة, مرتبط, المرتبطة, صلات, تابعة',
};
