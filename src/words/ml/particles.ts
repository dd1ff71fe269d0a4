import type { Particles } from '../particles.ts';

/** Little words of Malayalam, by what they do. */
export const particles: Particles = {
  and: 'ഉം',
  request: 'അഭ്യർഥന, അഭ്യര്‍ഥന, ശുപാർശ',
  others: 'മറ്റ്, മറ്റു',
  uponWhich: 'പിന്നാലെ, ശേഷം',
  oneThing: 'അക്കൗണ്ട്, ചാനൽ, പേജ്',
  several: 'നിരവധി, ചില, പല',
  younger: 'താഴെ, താഴെയുള്ള, താഴെയുള്ളവർക്ക്',
  untilAfter: 'വരെ',
  likeCountryAfter: 'ശേഷം, പിന്നാലെ',
  inCountryEnding: 'ിൽ',
  notThis: 'അല്ലാതെ',
  revises: 'തിരുത്തി, പുതുക്കി',
  fromOld: 'ൽ നിന്ന്, ൽനിന്ന്, നിന്ന്',
  toNew: 'ആക്കി, ആയി',
  if: 'എങ്കിൽ',
  ifEnding: 'ങ്കിൽ',
  willEnding: 'ും',
};
