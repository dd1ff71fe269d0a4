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
