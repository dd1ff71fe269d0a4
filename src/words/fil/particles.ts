import type { Particles } from '../particles.ts';

/** Little words of Filipino, by what they do. */
export const particles: Particles = {
  if: 'kung',
  others: 'ibang',
  but: 'kundi',
  revises: 'itinama, itinuwid, iwinasto, binago',
  fromOld: 'mula, mula sa',
  toNew: 'tungo sa, tungong',
  until: 'hanggang',
  ofDay: 'ng',
  limitOrPlace: 'wala pang',
  younger: 'pababa',
  willBeginning: 'ipagba, haha, isusu',
};
