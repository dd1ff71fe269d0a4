import type { Particles } from '../particles.ts';

/** Little words of Serbian, by what they do. */
export const particles: Particles = {
  and: 'i, и',
  or: 'ili, или',
  on: 'na, на',
  if: 'ako, ukoliko, ако, уколико',
  others: 'drugih, ostalih, других, осталих',
  more: 'još, још',
  upon: 'nakon, posle, након, после',
  oneThing: 'nalog, račun, profil, kanal, stranica, stranicu, налог, профил, канал, страница, страницу',
  likeCountry: 'nakon, posle, poslije, poput, након, после, попут',
  inCountry: 'u',
  former: 'bivši, bivšeg, bivša, nekadašnji, бивши, бившег, бивша, некадашњи',
  but: 'već, nego',
  revises:
    'ispravio, ispravila, ispravilo, ispravili, ispravlja, korigovao, korigovala, korigovalo, korigirao, korigirala, korigiralo, ispravak, исправио, исправила, исправило, исправили, исправља, кориговао, кориговала, кориговало',
  fromOld: 'sa, s, са, с',
  toNew: 'na, на',
  upTo: 'do, до',
  limitOrPlace:
    'ispod, mlađe od, mlađi od, mlađih od, mlađima od, mlađu od, испод, млађе од, млађи од, млађих од, млађима од, млађу од',
  will: 'će, ће, biće, биће, bit će',
  willEnding: 'će, ће',
};
