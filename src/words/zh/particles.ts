import type { Particles } from '../particles.ts';

/** Little words of Chinese, by what they do. */
export const particles: Particles = {
  and: '和, 与, 與, 及',
  link: '的',
  stores: '商店',
  upTo: '至, 到',
  likeCountry: '继, 繼',
  inCountry: '在',
  xOfSomething: '射, 光, 线, 染',
  tiedAfter: '有关, 背景',
  notThis: '而非, 不是, 并非, 並非',
  but: '而是',
  revises: '更正, 订正, 訂正, 修正',
  fromOld: '从, 由, 從',
  toNew: '为, 為, 至, 到',
  earlierVersion: '本文早前版本, 本文早先版本',
  younger: '以下',
  limitOrPlace: '未满, 未滿',
  if: '如果, 若不, 如不, 若未, 如未, 否则, 否則, 倘若, 除非',
  will: '将, 將, 将被, 將被, 将遭, 將遭',
};
