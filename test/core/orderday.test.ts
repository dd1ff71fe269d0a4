import { describe, expect, it } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import { WORDS } from '../../src/words/index.ts';

/** Published on a Thursday. */
const dayOf = (title: string, summary: string, language = 'en') =>
  judge({
    title,
    summary,
    text: '',
    language,
    publishedAt: '2024-06-06T08:00:00Z',
    outlet: null,
    country: null,
  }).order?.orderDate ?? null;

/** Items of our own. */
describe('the day of the act', () => {
  it.each([
    [
      'that is written year first',
      'Ministry of Ghana orders TikTok to block 30 accounts',
      'The order was signed on 2024-06-03.',
      '2024-06-03',
    ],
    [
      'a day before it is spoken of',
      'Lima regrets that Chad shut out its news sites',
      'Peru said on Thursday it regretted the block of 14 Peruvian sites. Chad had ordered it a day earlier.',
      '2024-06-05',
    ],
    [
      'of whoever announces an act of its own',
      'Instagram suspends 40 accounts of a troll network',
      'Instagram said on Wednesday it had suspended 40 accounts for breaking its rules.',
      '2024-06-05',
    ],
    [
      'that the paper bears, and not that of what the posts show',
      'Ministry orders X to block 12 posts on bridge collapse',
      "The ministry has ordered X to block 12 posts about the May 20 collapse. The notice dated June 3 names the ministry's cyber cell.",
      '2024-06-03',
    ],
    [
      'on which the order was made, not that on which sources told of it',
      'Government of India blocks 14 YouTube videos',
      'The IT ministry has blocked 14 videos, sources said on Wednesday. The ministry issued the directions on Monday.',
      '2024-06-03',
    ],
    [
      'of the act that a statement is about',
      'Editors criticise order to block news sites in Chad',
      'The guild called it unlawful. The ministry blocked the sites on Tuesday.',
      '2024-06-04',
    ],
    [
      'of a court that speaks its ruling',
      'Supreme Court of Ghana: ban of TikTok is unlawful',
      'The Supreme Court said on Wednesday that the ban violates free speech.',
      '2024-06-05',
    ],
    [
      'of the act, not of the dateline',
      'Chad blocks JamiiForums, reporters protest',
      'Lagos, June 6, 2024 - Reporters without Borders protests. The regulator blocked the site on Monday.',
      '2024-06-03',
    ],
    [
      'of the suit, not that on which a law is to start',
      'TikTok sues over Ohio ban',
      'TikTok filed suit on Tuesday against the ban, due to start on May 1.',
      '2024-06-04',
    ],
    [
      'of the contested order, not of the plea',
      'X goes to High Court against blocking order',
      'X filed a petition in the High Court on Wednesday. It says the May 21 blocking order gave no reasons.',
      '2024-05-21',
    ],
    [
      'of the ruling that a plaintiff loses',
      'X loses case against blocking orders in High Court',
      'X on Wednesday lost its case against the blocking orders as the High Court dismissed the petition.',
      '2024-06-05',
    ],
    [
      'and not of the vote that it comes ahead of',
      'Facebook takes down accounts tied to ministry before vote',
      "Facebook on Monday said it had taken down a network of accounts ahead of Wednesday's election.",
      '2024-06-03',
    ],
    [
      'told in the sentence after the lead',
      'Regulator fines Telegram over content left online',
      'The regulator has fined Telegram for not removing content. The minister spoke of it on Tuesday.',
      '2024-06-04',
    ],
  ])('%s', (_, title, summary, day) => {
    expect(dayOf(title, summary)).toBe(day);
  });

  it('is not known from the day on which a paper reports it', () => {
    expect(
      dayOf(
        'Government asks X to block 40 accounts: report',
        'The Example Times reported on Thursday that X was asked to block 40 accounts.',
      ),
    ).toBeNull();
  });

  it.each([
    [
      'ru',
      'Суд в Москве заблокировал мессенджер Signal',
      'Таганский суд Москвы в среду постановил заблокировать Signal.',
      '2024-06-05',
    ],
    ['pt', 'Justiça manda bloquear o Telegram', 'Um juiz mandou bloquear o Telegram neste domingo.', '2024-06-02'],
    [
      'ko',
      '방통위, 불법 사이트 접속 차단',
      '방송통신위원회는 불법 사이트 접속을 차단하기로 5일 결정했다.',
      '2024-06-05',
    ],
    ['fa', 'تلگرام فیلتر شد', 'دادگاه روز سه‌شنبه دستور فیلتر تلگرام را صادر کرد.', '2024-06-04'],
  ])('%s: %s', (language, title, summary, day) => {
    expect(dayOf(title, summary, language)).toBe(day);
  });
});

/** The longest phrase wins: a phrase of news must not swallow the day it holds. */
it('no phrase of "now" hides a weekday', () => {
  const list = (words: string) => words.split(',').map((one) => one.trim().replace('*', ''));
  const hidden = WORDS.languages.flatMap(({ code, says, calendar }) => {
    const days = calendar.weekdays.flatMap(list);
    return list(says.now ?? '').filter(
      (phrase) => !days.includes(phrase) && phrase.split(' ').some((word) => days.includes(word)) && ` ${code}`,
    );
  });
  expect(hidden).toEqual([]);
});

it.each([
  ['es', 'Conatel ordenó el 3 de junio de 2024 bloquear X en Venezuela', '3 de junio de 2024'],
  ['fr', 'Le ministère a ordonné le 1er juin de bloquer Telegram au Tchad', '1er juin'],
  ['pt', 'STF mandou em 3 de junho suspender o X no Brasil', '3 de junho'],
  ['en', 'Government ordered X blocked on 3 June', '3 June'],
])('%s: a day is told in all its words', (language, title, words) => {
  const text = { title, summary: '', text: '', language, publishedAt: '2024-06-06T08:00:00Z', outlet: null };
  const { why } = judge({ ...text, country: null });
  expect(why.find(({ says }) => says.startsWith('date'))?.text).toBe(words);
});

describe('a day until which something lasts', () => {
  it.each([
    ['en', 'Government blocks Telegram', 'The ministry ordered Telegram blocked until June 5.'],
    ['es', 'El Gobierno bloquea Telegram', 'El ministerio ordenó bloquear Telegram hasta el día 5 de junio.'],
    ['pt', 'Justiça bloqueia Telegram', 'O tribunal mandou bloquear o Telegram até o dia 5 de junho.'],
    ['fr', 'Le gouvernement bloque Telegram', "Le ministère a ordonné de bloquer Telegram jusqu'au 5 juin."],
    ['de', 'Ministerium sperrt Telegram', 'Das Ministerium ließ Telegram bis zum 5. Juni sperren.'],
    ['it', 'Il governo blocca Telegram', 'Il ministero ha ordinato di bloccare Telegram fino al 5 giugno.'],
    ['ru', 'Роскомнадзор заблокировал Telegram', 'Ведомство распорядилось заблокировать Telegram до 5 июня.'],
    ['cs', 'Úřad zablokoval Telegram', 'Ministerstvo nařídilo zablokovat Telegram do 5. června.'],
    ['pl', 'Rząd zablokował Telegram', 'Ministerstwo nakazało zablokować Telegram do 5 czerwca.'],
    ['sr', 'Vlada blokirala Telegram', 'Ministarstvo je naložilo da se Telegram blokira do 5. juna.'],
    ['ro', 'Guvernul blochează Telegram', 'Ministerul a ordonat blocarea Telegram până pe 5 iunie.'],
    ['he', 'הממשלה חסמה את טלגרם', 'המשרד הורה לחסום את טלגרם עד 5 ביוני.'],
  ])('is none of the order: %s', (language, title, summary) => {
    expect(dayOf(title, summary, language)).toBeNull();
  });

  it.each([
    ['hi', 'सरकार ने टेलीग्राम ब्लॉक किया', 'मंत्रालय ने 5 जून तक टेलीग्राम ब्लॉक करने का आदेश दिया.'],
    ['mr', 'सरकारने टेलिग्रामवर बंदी घातली', 'मंत्रालयाने ५ जून पर्यंत टेलिग्राम ब्लॉक करण्याचे आदेश दिले.'],
    ['gu', 'સરકારે ટેલિગ્રામ બ્લોક કર્યું', 'મંત્રાલયે 5 જૂન સુધી ટેલિગ્રામ બ્લોક કરવાનો આદેશ આપ્યો.'],
    ['ta', 'அரசு டெலிகிராமை முடக்கியது', 'அமைச்சகம் ஜூன் 5 வரை டெலிகிராமை முடக்க உத்தரவிட்டது.'],
    ['bn', 'সরকার টেলিগ্রাম বন্ধ করল', 'মন্ত্রণালয় ৫ জুন পর্যন্ত টেলিগ্রাম বন্ধ করার নির্দেশ দিয়েছে।'],
    ['pa', 'ਪੰਜਾਬ ਵਿੱਚ ਇੰਟਰਨੈੱਟ ਸੇਵਾ ਬੁੱਧਵਾਰ ਤੱਕ ਬੰਦ', ''],
  ])('is none of the order, where the language says so behind it: %s', (language, title, summary) => {
    expect(dayOf(title, summary, language)).toBeNull();
  });
});

/** Wednesday, 5 June 2024, in UTC. */
it.each([
  [
    'where it is Thursday already',
    'en',
    'Indonesia blocks Viber',
    'The ministry blocked Viber on Thursday.',
    '19:00',
    '06-06',
  ],
  [
    'where it is Thursday already',
    'de',
    'Japan sperrt Viber',
    'Das Ministerium sperrte Viber am Donnerstag.',
    '16:00',
    '06-06',
  ],
  ['where it is Thursday already', 'ja', '日本政府、Viberを遮断', '政府は木曜日、Viberを遮断した。', '15:00', '06-06'],
  [
    'where it is Wednesday yet',
    'en',
    'Indonesia blocks Viber',
    'The ministry blocked Viber on Thursday.',
    '15:00',
    '05-30',
  ],
  ['west of Greenwich', 'en', 'Peru blocks Viber', 'The ministry blocked Viber on Thursday.', '23:00', '05-30'],
  ['of the day before', 'en', 'Indonesia blocks Viber', 'The ministry blocked Viber on Wednesday.', '19:00', '06-05'],
  [
    'where it is Thursday already',
    'en',
    'Indonesia blocks Viber',
    'The ministry blocked Viber today.',
    '19:00',
    '06-06',
  ],
  [
    'where it is Thursday already',
    'en',
    'Indonesia blocks Viber',
    'The ministry blocked Viber yesterday.',
    '19:00',
    '06-05',
  ],
  ['where it is Wednesday yet', 'en', 'Peru blocks Viber', 'The ministry blocked Viber today.', '23:00', '06-05'],
  ['where it is Thursday already', 'ja', '日本政府、Viberを遮断', '政府は6日、Viberを遮断した。', '15:00', '06-06'],
])('a weekday, today and yesterday are those of the country: %s, %s', (_, language, title, text, at, day) => {
  const publishedAt = `2024-06-05T${at}:00Z`;
  const { order } = judge({ title, summary: '', text, language, publishedAt, outlet: null, country: null });
  expect(order?.orderDate).toBe(`2024-${day}`);
});

it.each([
  ['vi', 'Lào chặn Viber', 'Bộ Bưu chính hôm 2/6 ra lệnh chặn Viber.', '2024-06-02'],
  ['vi', 'Lào chặn Viber', 'Bộ Bưu chính ngày 30-5 ra lệnh chặn Viber.', '2024-05-30'],
  ['vi', 'Lào yêu cầu chặn Viber', 'Các nhà mạng phải chặn Viber trước ngày 9/6.', null],
])('%s: day and month by number: %s', (language, title, text, day) => {
  const publishedAt = '2024-06-05T09:00:00Z';
  const { order } = judge({ title, summary: '', text, language, publishedAt, outlet: null, country: null });
  expect(order?.orderDate).toBe(day);
});
