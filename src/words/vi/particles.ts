import type { Particles } from '../particles.ts';

/** Little words of Vietnamese, by what they do. */
export const particles: Particles = {
  others: 'khác',
  more: 'thêm',
  slowed: 'chậm',
  upon: 'sau',
  oneThing: 'tài khoản, kênh',
  several: 'nhiều, loạt',
  ageLimit: 'dưới',
  until: 'đến',
  beforeDay: 'trước',
  untilThe: 'ngày',
  since: 'từ',
  starts: 'hiệu, lực',
  dayBefore: 'ngày, hôm, tối, sáng, chiều, trưa, đêm, từ',
  around: 'trước',
  ofCountry: 'của',
  likeCountry: 'sau, như',
  inCountry: 'tại',
  onWhom: 'cho',
  notThis: 'không phải, không phải là',
  but: 'mà',
  revises: 'đính chính, điều chỉnh',
  fromOld: 'từ',
  toNew: 'thành, xuống, lên, còn',
  earlierVersion: 'phiên bản trước của bài',
};
