import type { Particles } from '../particles.ts';

/** Little words of Azerbaijani, by what they do. */
export const particles: Particles = {
  and: 'və',
  if: 'əgər',
  others: 'digər',
  slowed: 'yavaşladıldı, yavaşladı, yavaşlatdı',
  uponWhich: 'ardınca, sonra',
  oneThing: 'hesabı, hesabını, kanalı, kanalını, səhifəsi, səhifəsini',
  former: 'keçmiş, sabiq',
  revises: 'düzəltdi, düzəldib, düzəliş, dəqiqləşdirdi, dəqiqləşdirib',
  fromOld: 'dan, dən',
  toNew: 'a, ə, ya, yə',
  untilAfter: 'dək, qədər, kimi',
  younger:
    'yaşdan kiçik, yaşdan kiçiklər, yaşdan kiçiklərə, yaşından kiçik, yaşından kiçiklər, yaşından kiçiklərə, yaşdan aşağı, yaşından aşağı',
  ifEnding: 'masa, məsə, arsa, ərsə',
  willEnding: 'acaq, əcək, acaqlar, əcəklər',
};
