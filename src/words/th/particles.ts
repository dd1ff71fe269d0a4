import type { Particles } from '../particles.ts';

/** Little words of Thai, by what they do. */
export const particles: Particles = {
  notThis: 'ไม่ใช่',
  but: 'แต่',
  revises: 'แก้ไข, ปรับแก้',
  fromOld: 'จาก',
  toNew: 'เป็น',
  until: 'จนถึง, ถึงวันที่, จนถึงวันที่',
  limitOrPlace: 'ต่ำกว่า',
  if: 'หาก, ถ้า',
  will: 'จะ, จะถูก',
};
