import type { Words } from '../listen.ts';

/** People called after the platform they are seen on, in every language: they are not the platform. */
export const PEOPLE: Words = [
  'youtuber*, youtubeur*, youtubare*, youtuberin*, youtuberk*, youtube star, youtube stars, youtube personality',
  'tiktoker*, tiktokker*, tiktokeur*, tiktokare*, tiktokerk*, tiktok star, tiktok stars, tiktok influencer*, tiktok personality, tiktok creator, tiktok fenomeni, youtube fenomeni',
  'instagrammer*, instagramer*, instagrameur*, instagram influencer*, instagram star, instagram model, instagram fenomeni',
  'twitch streamer*, snapchatter*, redditor*, twitterer*, twittero*, tuitero*, tuiteiro*, twittos, x user',
  'ютубер*, ютьюбер*, ютюбер*, тиктокер*, инстаграмер*, инстаграммер*, инстаблогер*, інстаграмер*, інстаблогер*',
  'γιουτιούμπερ*, τικτόκερ*, يوتيوبر*, يوتوبر*, تيكتوكر*, تيك توكر*, یوٹیوبر*, یوتیوبر*, ٹک ٹاکر*, تیک تاکر*',
  'यूट्यूबर*, यूटयूबर*, युट्युबर*, युट्यूबर*, यूट्युबर*, टिकटॉकर*, टिकटकर*, ইউটিউবার*, টিকটকার*, યુટ્યુબર*, યૂટ્યૂબર*, ਯੂਟਿਊਬਰ*',
  'యూట్యూబర్*, యూట్యూబర*, டிக்டாக்கர்*, யூடியூபர்*, யூட்யூபர்*, ಯೂಟ್ಯೂಬರ್*, ಯೂಟ್ಯೂಬರ*, യൂട്യൂബർ*, യൂട്യൂബറ*',
  'ユーチューバー, ティックトッカー, 유튜버*, 틱톡커*, 틱토커*, ยูทูบเบอร์, ยูทูปเบอร์, ยูทูเบอร์, ติ๊กต็อกเกอร์, ติ๊กต๊อกเกอร์',
  'युट्युवर*, ਟਿੱਕਟੌਕਰ*, టిక్‌టాకర్*, ટિકટોકર*, 油管主, 油管博主',
].join(', ');
