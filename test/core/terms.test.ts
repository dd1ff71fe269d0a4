import { describe, expect, test } from 'vitest';
import { traitsOf } from '../../src/core/placing/traits.ts';
import { placed } from './placed.ts';
import { anItem } from './worlds.ts';

const untilOf = (title: string, text: string, language = 'en', publishedAt: string | null = null): string[] =>
  traitsOf(anItem({ title, summary: '', text, language, publishedAt })).filter((trait) => trait.startsWith('until:'));

describe('until when something is to last', () => {
  test.each([
    ['Mobile internet off in Manipur valley till 5 pm on Saturday, March 7', '', 'en', 'until:03-07'],
    ['Order extended', 'The shutdown in Sikar district will last until midnight of 14 June.', 'en', 'until:06-14'],
    ['अलवर में इंटरनेट बंद', 'जिले में 3 से 5 मई रात 12 बजे तक मोबाइल इंटरनेट बंद रहेगा।', 'hi', 'until:05-05'],
    ['Corte de internet en Loja', 'El servicio móvil seguirá suspendido hasta el 9 de octubre.', 'es', 'until:10-09'],
    ['Internetsperre in Gondar', 'Die Sperre gilt bis zum 21. August.', 'de', 'until:08-21'],
    ["Van'da internet kesildi", "Mobil internet 12 Nisan'a kadar kapalı kalacak.", 'tr', 'until:04-12'],
    ['በኬንያ ኢንተርኔት ተቋረጠ', 'እስከ ሰኔ 5 ድረስ ተዘግቶ ይቆያል።', 'am', 'until:06-05'],
    ['Keniyada internet kəsildi', 'Mobil internet 5 iyuna qədər bağlı qalacaq.', 'az', 'until:06-05'],
    ['Keniyada internet kəsildi', 'Mobil internet 5 iyunadək bağlı qalacaq.', 'az', 'until:06-05'],
    ['Интернетът в Кения е спрян', 'Мобилният интернет остава спрян до 5 юни.', 'bg', 'until:06-05'],
    ['Keňa vypnula internet', 'Mobilní internet zůstane vypnutý do 5. června.', 'cs', 'until:06-05'],
    ['Kenya lukker internettet', 'Mobilnettet er lukket indtil 5. juni.', 'da', 'until:06-05'],
    ['Kenya lukker internettet', 'Mobilnettet er lukket til den 5. juni.', 'da', 'until:06-05'],
    ['Keenia sulges interneti', 'Mobiilne internet on suletud kuni 5. juunini.', 'et', 'until:06-05'],
    ['Kenia sulki internetin', 'Mobiiliverkko on suljettuna 5. kesäkuuta asti.', 'fi', 'until:06-05'],
    ['Kenya, pinutol ang internet', 'Putol ang mobile internet hanggang Hunyo 5.', 'fil', 'until:06-05'],
    ['Kenya, pinutol ang internet', 'Putol ang mobile internet hanggang ika-5 ng Hunyo.', 'fil', 'until:06-05'],
    ['קניה ניתקה את האינטרנט', 'האינטרנט הסלולרי ינותק עד 5 ביוני.', 'he', 'until:06-05'],
    ['Kenya lekapcsolta az internetet', 'A mobilinternet június 5-ig szünetel.', 'hu', 'until:06-05'],
    ['Kenía lokar á netið', 'Farsímanetið verður lokað til 5. júní.', 'is', 'until:06-05'],
    ['ケニアがインターネット遮断', 'モバイル通信は6月5日まで遮断される。', 'ja', 'until:06-05'],
    ['კენიამ ინტერნეტი გათიშა', 'მობილური ინტერნეტი 5 ივნისამდე გათიშული იქნება.', 'ka', 'until:06-05'],
    ['Кенияда интернет өшірілді', 'Мобильді интернет 5 маусымға дейін өшірулі болады.', 'kk', 'until:06-05'],
    ['កេនយ៉ាកាត់អ៊ីនធឺណិត', 'អ៊ីនធឺណិតចល័តត្រូវបិទរហូតដល់ថ្ងៃទី 5 មិថុនា។', 'km', 'until:06-05'],
    ['케냐, 인터넷 차단', '모바일 인터넷은 6월 5일까지 차단된다.', 'ko', 'until:06-05'],
    ['ကင်ညာ အင်တာနက် ဖြတ်တောက်', 'မိုဘိုင်းအင်တာနက်ကို ဇွန် 5 ရက်အထိ ပိတ်ထားမည်။', 'my', 'until:06-05'],
    ['Kenya stenger internett', 'Mobilnettet er stengt inntil 5. juni.', 'no', 'until:06-05'],
    ['Kenya stenger internett', 'Mobilnettet er stengt til 5. juni.', 'no', 'until:06-05'],
    ['Kenia wyłączyła internet', 'Internet mobilny pozostanie wyłączony do 5 czerwca.', 'pl', 'until:06-05'],
    ['Kenya a oprit internetul', 'Internetul mobil rămâne oprit până la 5 iunie.', 'ro', 'until:06-05'],
    ['කෙන්යාව අන්තර්ජාලය විසන්ධි කරයි', 'ජංගම අන්තර්ජාලය ජූනි 5 දක්වා විසන්ධි වේ.', 'si', 'until:06-05'],
    ['Keňa vypla internet', 'Mobilný internet zostane vypnutý do 5. júna.', 'sk', 'until:06-05'],
    ['Kenia mbyll internetin', 'Interneti celular mbetet i mbyllur deri më 5 qershor.', 'sq', 'until:06-05'],
    ['Kenija isključila internet', 'Mobilni internet ostaje isključen do 5. juna.', 'sr', 'until:06-05'],
    ['Кенија искључила интернет', 'Мобилни интернет остаје искључен до 5. јуна.', 'sr', 'until:06-05'],
    ['Kenija isključila internet', 'Mobilni internet ostaje isključen do 5. lipnja.', 'hr', 'until:06-05'],
    ['Kenya stänger internet', 'Mobilnätet är avstängt till den 5 juni.', 'sv', 'until:06-05'],
    ['เคนยาตัดอินเทอร์เน็ต', 'อินเทอร์เน็ตมือถือจะถูกตัดจนถึงวันที่ 5 มิถุนายน', 'th', 'until:06-05'],
    ['Keniyada internet uzildi', 'Mobil internet 5-iyungacha uzib qo‘yiladi.', 'uz', 'until:06-05'],
    ['Keniyada internet uzildi', 'Mobil internet 5 iyunga qadar uzib qo‘yiladi.', 'uz', 'until:06-05'],
  ])('is read in "%s" %s', (title, text, language, until) => {
    expect(untilOf(title, text, language)).toEqual([until]);
  });

  test.each([
    ['a day on which it was done', 'Governor to cut mobile internet on March 7'],
    ['a day by which something is to be done', 'Platform told to answer by March 7'],
    ['what began on a day', 'Mobile internet off in the valley since March 7'],
    ['an end without its day', 'Mobile internet off in the valley until further notice'],
    ['where something is done on a day', '6月5日、ナイロビでモバイル通信を遮断', 'ja'],
    ['to whom somebody goes on a day', 'Nairobi: klage over lukning af nettet til retten 5. juni', 'da'],
    ['what begins on a day', 'เคนยาตัดอินเทอร์เน็ตตั้งแต่วันที่ 5 มิถุนายน', 'th'],
  ])('is not %s', (_, title, language = 'en') => {
    expect(untilOf(title, '', language)).toEqual([]);
  });

  const cut = (id: string, title: string, day: string): ReturnType<typeof anItem> =>
    anItem({ id, title, summary: '', text: title, url: `https://${id}.example/`, publishedAt: `${day}T08:00:00.000Z` });
  const FIRST = 'Rajasthan government suspends mobile internet in Sikar till June 14';

  test('tells an extension from what it extends, though all else is the same', () => {
    const [one, two] = placed([
      cut('a', FIRST, '2024-06-12'),
      cut('b', 'Rajasthan government suspends mobile internet in Sikar till June 16', '2024-06-12'),
    ]);
    expect(two!.story.id).not.toBe(one!.story.id);
  });

  test('is one with whoever says the same day, or none', () => {
    const [one, ...others] = placed([
      cut('a', FIRST, '2024-06-12'),
      cut('b', 'Mobile internet suspended in Sikar until June 14 by Rajasthan government', '2024-06-12'),
      cut('c', 'Rajasthan government suspends mobile internet in Sikar for two days', '2024-06-12'),
    ]);
    expect(others.map(({ story }) => story.id)).toEqual([one!.story.id, one!.story.id]);
  });
});
