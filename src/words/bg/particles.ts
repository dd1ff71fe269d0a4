import type { Particles } from '../particles.ts';

/** Little words of Bulgarian, by what they do. */
export const particles: Particles = {
  and: 'и',
  or: 'или',
  on: 'на, в',
  if: 'ако',
  others: 'други',
  more: 'още',
  upon: 'след',
  oneThing: 'профил, профила, акаунт, акаунта, канал, канала, страница, страницата',
  likeCountry: 'след, подобно',
  inCountry: 'в, във',
  former: 'бивш, бившия, бившият',
  but: 'а',
  revises: 'коригира, коригираха, коригирано, поправя, поправи, преразгледа',
  fromOld: 'от',
  toNew: 'на',
  upTo: 'до',
  limitOrPlace: 'под',
  will: 'ще',
};
