import type { Particles } from '../particles.ts';

/** Little words of Burmese, by what they do. */
export const particles: Particles = {
  notThis: 'မဟုတ်ဘဲ',
  revises: 'ပြင်ဆင်, ပြင်ဆင်ခဲ့',
  fromOld: 'မှ',
  toNew: 'သို့',
  untilAfter: 'အထိ',
  younger: 'နှစ်အောက်',
  if: 'ပါက, လျှင်',
  willLast: 'မည်, မယ်',
};
