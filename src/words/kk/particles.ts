import type { Particles } from '../particles.ts';

/** Little words of Kazakh, by what they do. */
export const particles: Particles = {
  and: 'және',
  if: 'егер',
  others: 'басқа',
  more: 'тағы',
  oneThing: 'аккаунты, аккаунтын, арнасы, арнасын, парақшасы, парақшасын',
  likeCountryAfter: 'кейін',
  former: 'бұрынғы',
  revises: 'түзетті, түзетеді, нақтылады',
  fromOld: 'нан, нен, дан, ден, тан, тен',
  toNew: 'ге, ға, ке, қа',
  untilAfter: 'дейін',
  younger: 'толмаған, толмағандарға, жасқа дейінгі',
  ifEnding: 'маса, месе, баса, бесе, паса, песе',
  willEnding: 'ады, еді, йды, йді',
};
