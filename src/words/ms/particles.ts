import type { Particles } from '../particles.ts';

/** Little words of Malay, by what they do. */
export const particles: Particles = {
  if: 'jika, sekiranya',
  will: 'akan',
  toDo: 'untuk, supaya',
  already: 'sudah, telah',
  others: 'lain',
  more: 'lagi, tambahan',
  also: 'juga',
  services: 'perkhidmatan',
  awaited: 'sehingga',
  slowed: 'diperlahan, perlahan',
  after: 'selepas',
  upon: 'selepas',
  longTime: 'tahun, bulan',
  oneThing: 'akaun, saluran, laman',
  several: 'sejumlah, beberapa, banyak',
  among: 'antara',
  hosting: 'daripada, dari',
  ageLimit: 'bawah',
  until: 'hingga, sehingga',
  around: 'menjelang',
  likeCountry: 'selepas, seperti, susuli',
  inCountry: 'di',
  section: 'seksyen',
  accessTo: 'akses, ke',
};
