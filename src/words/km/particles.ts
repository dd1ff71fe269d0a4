import type { Particles } from '../particles.ts';

/** Little words of Khmer, by what they do. */
export const particles: Particles = {
  notThis: 'មិនមែន',
  revises: 'កែតម្រូវ',
  fromOld: 'ពី',
  toNew: 'មក, ទៅ',
  until: 'រហូតដល់, រហូតដល់ថ្ងៃទី, ដល់ថ្ងៃទី',
  limitOrPlace: 'ក្រោម',
  if: 'ប្រសិនបើ, បើ',
  will: 'នឹង, នឹងត្រូវ',
};
