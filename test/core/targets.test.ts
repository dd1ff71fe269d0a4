import { describe, expect, it } from 'vitest';
import { judge } from '../../src/core/judge.ts';

const judged = (language: string, title: string, summary = '') =>
  judge({
    title,
    summary,
    text: '',
    language,
    publishedAt: '2024-06-04T08:00:00Z',
    outlet: null,
    country: null,
  });
const targetsOf = (language: string, title: string, summary = '') =>
  judged(language, title, summary).order?.targets.map(({ kind, count }) => `${count} ${kind}`) ?? [];

/** Headlines of our own. */
describe('what a number counts', () => {
  it.each([
    ['a deadline in hours', 'Regulator orders X to remove posts, gives it 36 hours to remove content', []],
    ['a sum before the noun', 'Court orders Telegram to pay Rs 3 lakh over banned channels it failed to remove', []],
    ['an age', 'Government orders platforms to block children under 15 from having accounts', []],
    ['dozens', 'Government blocks two dozen apps', []],
    ['platforms that are told to act', 'Ministry orders six platforms to block 40 accounts', ['40 account']],
    ['platforms that are asked', 'Regulator asks 7 platforms to remove 300 links', ['300 url']],
    ['a section of a law', 'Court lifts ban on app: Section 79 of the act shields apps', []],
    ['platforms that must do something, of which one sues', 'Reddit sues over age limit that binds ten platforms', []],
    ['a number beyond all numbers', `Peru orders Telegram to block ${'9'.repeat(400)} accounts`, []],
    ['more apps than there are', 'Government blocks Telegram, 20 million use the app', []],
  ])('%s is no target', (_, title, targets) => {
    expect(targetsOf('en', title)).toEqual(targets);
  });

  it.each([
    ['es', 'Vuelven a abrir 41 de los 58 sitios bloqueados en Chad', '', '41 site'],
    ['pt', 'Ministro libera seis dos 17 perfis bloqueados', '', '6 account'],
    ['fr', 'Quatre des 31 sites bloqués rouverts en Moldavie', '', '4 site'],
  ])('what is given back of more is counted: %s, %s', (language, title, summary, target) => {
    expect(targetsOf(language, title, summary)).toEqual([target]);
  });

  it.each([
    ['ru', 'TikTok по требованию властей Чада удалил 53 тысячу видео', '', ['53000 video']],
    ['it', 'Ciad, bloccati 60mila siti', '', ['60000 site']],
    ['id', 'Chad blokir 60rb situs', '', ['60000 site']],
    ['fr', 'À la demande du Tchad, TikTok retire 1,26 M de vidéos', '', ['1260000 video']],
    ['is', 'Tsjad lét TikTok fjarlægja 1,2 milljónir myndbanda', '', ['1200000 video']],
    ['is', 'Að kröfu Tsjad eyddi TikTok 3 milljónum reikninga', '', ['3000000 account']],
    ['ko', '차드 정부, 계정 3천만 개 차단', '', ['30000000 account']],
    ['ml', 'ഛാഡ് 7,53,000ലേറെ അക്കൗണ്ടുകൾ ബ്ലോക്ക് ചെയ്തു', '', ['753000 account']],
  ])(
    'thousands and millions, in their forms and written onto the digits: %s, %s',
    (language, title, summary, targets) => {
      expect(targetsOf(language, title, summary)).toEqual(targets);
    },
  );

  it.each<[string, string, string, string[]]>([
    [
      'a number in words and in figures is one',
      'Ministry blocks accounts in Chad',
      'The ministry has ordered thirty two (32) channels and nine (9) websites blocked.',
      ['32 channel', '9 site'],
    ],
    ['of two nouns the last', 'TikTok removes 43 protest song videos in Chad', '', ['43 video']],
    [
      'what a list comes to',
      'Chad court orders Telegram to take down songs of the rebels',
      'The judge ruled on Monday. The annex lists 43 videos.',
      ['43 video'],
    ],
    [
      'not what a platform removes by itself, of millions',
      'Chad blocks TikTok',
      'The regulator ordered it on Monday. TikTok removed 43 million videos worldwide last quarter.',
      [],
    ],
    ['no years', 'Chad blocks Telegram', 'It was blocked in 2021-22 and two dozen platforms in 2023-24.', []],
    [
      'as many accounts as the headline has sites',
      'Chad blocks 64 channels, three websites',
      'Sixty-four channels, three websites and three TikTok accounts have been ordered blocked.',
      ['64 channel', '3 site', '3 account'],
    ],
  ])('%s', (_, title, summary, targets) => {
    expect(targetsOf('en', title, summary)).toEqual(targets);
  });

  it.each([
    ['fr', 'La justice gambienne annule le blocage d’un des sept sites de radios'],
    ['es', 'Gambia: juez levanta el bloqueo de uno de los siete sitios de radios'],
    ['ru', 'Гамбия разблокировала один из семи сайтов радиостанций'],
  ])('of several of which one is back the number is of no target: %s', (language, title) => {
    expect(targetsOf(language, title)).toEqual([]);
  });

  it('of those whose accounts are closed each has one, in Urdu as well', () => {
    expect(targetsOf('ur', 'نیپال نے 23 افراد کے اکاؤنٹ معطل کر دیے')).toEqual(['23 account']);
  });

  it.each([
    ['es', 'Nueve periodistas pierden sus cuentas en X', 'X suspendió las cuentas.'],
    ['fr', 'Neuf journalistes perdent leurs comptes sur X', 'X a suspendu les comptes.'],
  ])('of those who lose their accounts each has one: %s', (language, title, summary) => {
    expect(targetsOf(language, title, summary)).toEqual(['9 account']);
  });

  it.each([
    ['the apps named before belong to the list', 'Government blocks Telegram, Signal and five other apps', ['7 app']],
    ['those named after a count are of it', 'Government blocks 12 more apps, among them Telegram', ['12 app']],
    ['the noun of two counts comes once', 'Ministry blocks 9 local and 4 Chinese apps', ['13 app']],
    ['pages and communities are no accounts', 'Facebook removes 30 pages of ministry over fake news', ['30 other']],
    ['links on a site of videos are videos', 'Court orders 15 YouTube links blocked', ['15 video']],
    ['one account for each of those who lose theirs', 'X suspends 8 journalists’ accounts', ['8 account']],
    ['services are shut by name', 'Indonesia blocks 6 services, among them Telegram', ['6 app']],
    ['services of the internet are none', 'Government blocks internet services in 6 districts', []],
    ['a share counts nothing', 'YouTube removes 70% of videos that the ministry reported', []],
    ['of a range that is no day of a month the upper end', 'Namibia blocks 5-9 betting sites a week', ['9 site']],
  ])('%s', (_, title, targets) => {
    expect(targetsOf('en', title)).toEqual(targets);
  });

  it('the exact figure replaces its rounding, even told as a running total', () => {
    const summary = 'The authority has blocked 1,243,500 URLs so far, its yearly report says.';
    expect(targetsOf('en', 'Regulator says it blocked over 1.2 million URLs', summary)).toEqual(['1243500 url']);
  });

  it.each([
    ['tr', "BTK, X'te 700'den fazla hesaba erişimi engelledi", 'at-least'],
    ['tr', "BTK, X'te 731 hesaba erişimi engelledi", 'exact'],
    ['hi', 'आईटी मंत्रालय ने एक्स को 500 से ज्यादा अकाउंट ब्लॉक करने का आदेश दिया', 'at-least'],
    ['en', 'Government blocks 250 X accounts, more than ever', 'exact'],
    ['en', 'X sues Chad over 250 blocked accounts', 'exact'],
    ['en', 'Chad, X in row over 250 blocked accounts', 'exact'],
    ['en', 'Chad orders X to block over 250 accounts', 'at-least'],
  ])('%s: %s is told as %s', (language, title, qualifier) => {
    expect(judged(language, title).order?.targets).toMatchObject([{ qualifier }]);
  });

  it('a part that is given back is told in the words that tell of it', () => {
    const { why, order } = judged('en', 'Government revokes blocking of 250 of the 412 X accounts');
    expect(order?.targets).toMatchObject([{ kind: 'account', count: 250 }]);
    expect(why.find(({ says }) => says.startsWith('target'))?.text).toBe('250 of the 412 X accounts');
  });

  it.each([
    [
      'hi',
      'each is told its own',
      'मंत्रालय ने फिल्म हटाने को कहा',
      'मंत्रालय ने एक्स को 40 ट्वीट और यूट्यूब को वीडियो हटाने का आदेश दिया है।',
      ['40 post'],
    ],
    [
      'en',
      'the one named in front is one of them',
      'Government bans Free Fire, 41 more apps',
      'The IT ministry blocked 42 apps, many of them clones of those banned in 2020.',
      ['42 app'],
    ],
    [
      'en',
      'what a platform removed before it is back is none',
      'Court lifts ban on TikTok',
      'TikTok says it has removed 7 million videos.',
      [],
    ],
    [
      'sw',
      'days are none',
      'TCRA yafungia tovuti ya habari',
      'TCRA imefungia tovuti hiyo kwa siku 40 na kuiondoa mtandaoni.',
      [],
    ],
    ['ur', 'numbers in words', 'بھارت نے سترہ یوٹیوب چینلز بلاک کر دیے', '', ['17 channel']],
  ])('%s: %s', (language, _, title, summary, targets) => {
    expect(targetsOf(language, title, summary)).toEqual(targets);
  });

  it('who goes to court is not what is blocked', () => {
    expect(targetsOf('en', 'Three websites sue ministry over blocking order')).toEqual([]);
  });

  it('apps and their sites are apps', () => {
    expect(targetsOf('hi', 'केंद्र सरकार ने 43 ऐप और उनकी वेबसाइट ब्लॉक कीं')).toEqual(['43 app']);
  });

  it.each([
    ['es', 'Rusia bloquea Telegram, Signal y otras 4 aplicaciones', ['6 app']],
    ['id', 'Kominfo memblokir Telegram, Signal dan 5 aplikasi lain', ['7 app']],
  ])('%s: %s', (language, title, targets) => {
    expect(targetsOf(language, title)).toEqual(targets);
  });

  it('the lead is what follows a place alone', () => {
    const summary = 'नई दिल्ली। केंद्र सरकार ने ट्विटर को 60 से ज्यादा ट्वीट ब्लॉक करने का आदेश दिया है।';
    expect(targetsOf('hi', 'केंद्र ने ट्विटर को ट्वीट ब्लॉक करने का आदेश दिया', summary)).toEqual(['60 post']);
  });
});

it.each([
  ['two kinds', 'Ministry orders Exampla to block 257 tweets and accounts', ['post', 'account']],
  ['a kind and "content"', 'Ministry orders Exampla to block 257 accounts and contents', undefined],
  ['one kind', 'Ministry orders Exampla to block 257 accounts', undefined],
])('one number of %s says which', (_, title, of) => {
  const { order } = judge({
    title,
    summary: '',
    text: '',
    language: 'en',
    publishedAt: null,
    outlet: null,
    country: null,
  });
  expect(order?.targets).toEqual([expect.objectContaining({ count: 257 })]);
  expect(order?.targets[0]?.of).toEqual(of);
});

it.each([
  ["Twitter locks 300 journalists' accounts", '300 account'],
  ["Congress says 5,000 leaders' accounts frozen by Twitter", '5000 account'],
  ['Court orders 4,200 pirate websites blocked', '4200 site'],
])('a phrase of several words hides none of the things that it counts: %s', (title, target) => {
  expect(targetsOf('en', title)).toEqual([target]);
});

/** What a list counts beside the figure of the headline. */
it.each<[string, string, string, string, string[]]>([
  [
    'in the sentence that has the figure, too',
    'en',
    'Ministry blocks 27 streaming apps',
    'The ministry has acted against 27 streaming apps, together with 33 websites and 64 handles on X.',
    ['27 app', '33 site', '64 account'],
  ],
  [
    'in one of its own',
    'en',
    'Ministry blocks 27 streaming apps',
    'They showed indecent films. 33 websites and 64 accounts linked to them have been disabled.',
    ['27 app', '33 site', '64 account'],
  ],
  [
    'in Hindi',
    'hi',
    'सट्टा दिखाने वाले 27 ओटीटी प्लेटफॉर्म पर रोक',
    'सूचना एवं प्रसारण मंत्रालय ने यह कार्रवाई की। इनसे जुड़ी 33 वेबसाइट और 64 अकाउंट भी बंद हुए।',
    ['27 app', '33 site', '64 account'],
  ],
  [
    'a single one is one more of its kind',
    'en',
    'Ministry blocks 22 YouTube channels',
    'Three Twitter accounts, one Facebook account and one website have been blocked, too.',
    ['22 channel', '4 account'],
  ],
  [
    'a single one with an article is of its own kind',
    'en',
    'Ministry blocks 26 YouTube channels',
    'Five Twitter accounts, one Facebook account and a news website have been blocked, too.',
    ['26 channel', '6 account'],
  ],
  [
    'others of the kind that the headline counts',
    'en',
    'Ministry blocks 31 gambling apps',
    'They took bets on cricket. 44 websites, 12 apps and 60 accounts linked to them have been disabled.',
    ['31 app', '44 site', '12 app', '60 account'],
  ],
  [
    'what is hit as well, in a sentence of its own',
    'en',
    'Ministry blocks 31 gambling apps',
    'They took bets on cricket. The apps were run from abroad. 60 accounts that advertised them are blocked as well.',
    ['31 app', '60 account'],
  ],
  [
    'not what was blocked since a year',
    'en',
    'Ministry blocks 31 videos',
    'The videos stoked hatred. Since 2019 it has blocked 64 channels and 410 links.',
    ['31 video'],
  ],
  [
    'not what was blocked before',
    'en',
    'Ministry blocks 45 videos',
    'The orders came under the IT Rules. The minister said 102 channels and 40 accounts were blocked before.',
    ['45 video'],
  ],
])('%s', (_, language, title, summary, targets) => {
  expect(targetsOf(language, title, summary)).toEqual(targets);
});

it.each<[string, string, string, string[]]>([
  ['web pages are sites', 'en', 'Ministry blocks 245 web pages', ['245 site']],
  ['social networking sites are platforms', 'en', 'Kashmir government blocks 22 social networking sites', ['22 app']],
  ['services of one kind', 'en', 'Eighteen streaming services blocked in India', ['18 app']],
  ['services that are shut', 'en', 'Nepal shuts 14 streaming services', ['14 app']],
  ['outlets are cut off by their sites', 'de', 'Belarus sperrt 17 Medien', ['17 site']],
  ['“but” counts no other', 'pt', 'Fiji poupa o Discord, mas 30 aplicativos são bloqueados', ['30 app']],
  ['social media are none', 'fr', 'Le Tchad bloque 4 médias sociaux', []],
  ['addresses of machines are no pages', 'en', 'Ministry orders providers to block 5,200 IP addresses', ['5200 other']],
  ['stages where films are shown are apps', 'mr', 'केंद्राची १४ ओटीटी मंचांवर बंदी', ['14 app']],
  ['digits go on after a thousand', 'tr', 'Türkiye’de 712 bin 558 siteye erişim engellendi', ['712558 site']],
])('%s', (_, language, title, targets) => {
  expect(targetsOf(language, title)).toEqual(targets);
});

it('of "apps" above and "apps and websites" below the headline has the word', () => {
  const summary = 'The ministry issued blocking orders against 22 betting apps and websites on Sunday.';
  expect(targetsOf('en', 'Ministry blocks 22 betting apps', summary)).toEqual(['22 app']);
});

it('a fact-check that names channels orders nothing', () => {
  const title = 'PIB Fact Check exposes six YouTube channels as fake news mills';
  const { action, order } = judged('en', title, 'The six channels spread false claims about the Supreme Court.');
  expect(action).toBe('statement');
  expect(order?.targets).toEqual([]);
});

it.each([
  [
    'a day and its month',
    'vi',
    'Nga chặn Viber',
    'Roskomnadzor ngày 5-12 xác nhận chặn ứng dụng Viber và gọi video của Zalo.',
  ],
  ['an hour', 'bn', 'বাংলাদেশে ফেসবুক বন্ধ', 'শনিবার রাত ১১টার পর ফেসবুক অ্যাপ বন্ধ করা হয়।'],
  ['at an hour', 'bn', 'বাংলাদেশে ফেসবুক বন্ধ', 'শনিবার রাত ১১টায় ফেসবুক অ্যাপ বন্ধ করা হয়।'],
])('%s count nothing', (_, language, title, summary) => {
  expect(targetsOf(language, title, summary)).toEqual([]);
});

it.each([
  ['en', 'Gabon told TikTok to hide 47 accounts, three people with knowledge of it said', ['47 account']],
  ['en', 'Gabon ordered TikTok to hide accounts, three people with knowledge of it said', []],
  ['fr', 'Le Gabon fait bloquer 47 comptes, trois personnes proches du dossier le confirment', ['47 account']],
  ['es', 'Gabón ordena bloquear 47 cuentas, tres personas lo confirman', ['47 account']],
  ['de', 'Gabun lässt 47 Konten sperren, drei Personen bestätigen es', ['47 account']],
  ['en', 'TikTok withheld the accounts of three journalists in Gabon', ['3 account']],
])('who tells it, behind a comma, is counted by no order: %s, %s', (language, title, targets) => {
  expect(targetsOf(language, title)).toEqual(targets);
});

it.each([
  ['tr', 'BTK: 3,4 milyon alan adı engellendi', ['3400000 site']],
  ['tr', '2022 yılında 3,4 milyon alan adı engellendi', ['3400000 site']],
  ['de', 'Tschad sperrt 3,4 Mio. Seiten', ['3400000 site']],
  ['ru', 'Перу заблокировало 3,4 тыс. сайтов', ['3400 site']],
  ['uk', 'Перу заблокувало 3,4 тис. сайтів', ['3400 site']],
  ['pl', 'Peru zablokowało 3,4 mln stron', ['3400000 site']],
  ['fr', 'Le Tchad bloque 3,4 millions de sites', ['3400000 site']],
  ['pt', 'Chade bloqueia 3,4 milhões de sites', ['3400000 site']],
  ['id', 'Chad blokir 3,4 juta situs', ['3400000 site']],
])('a comma before a scale is decimal: %s, %s', (language, title, targets) => {
  expect(targetsOf(language, title)).toEqual(targets);
});

it('addresses of machines that a block hits besides are no targets below', () => {
  const text =
    'The regulator told providers to cut off Signal. The app has eight offices. It also listed 3,400 IP addresses.';
  const { order } = judge({
    title: 'Chad blocks Signal',
    summary: '',
    text,
    language: 'en',
    publishedAt: '2024-06-04T08:00:00Z',
    outlet: null,
    country: null,
  });
  expect(order?.targets).toEqual([]);
});

/** "47 channel, not 74 site": each number with the one that the text takes back for it. */
const takenBackIn = (language: string, title: string, summary = '') =>
  judged(language, title, summary).order?.targets.map(
    ({ kind, count, instead }) => `${count} ${kind}${instead ? `, not ${instead.count} ${instead.kind}` : ''}`,
  ) ?? [];

describe('a number that the text takes back', () => {
  it.each([
    ['en', 'Ministry: number of Viber channels ordered blocked is 301, not 310'],
    ['en', '301 Viber channels, not 310, were blocked in Chad, ministry says'],
    ['en', 'Correction: Viber blocked 301 channels in Chad (not 310 as earlier reported)'],
    ['en', 'Chad blocked not 310 but 301 Viber channels, ministry says'],
    ['en', 'Chad ministry revises the number of Viber channels blocked from 310 to 301'],
    ['en', 'Chad ministry revises the number of Viber channels blocked to 301 from 310'],
    ['fr', 'Tchad : 301 chaînes Viber bloquées et non 310, précise le ministère'],
    ['fr', 'Tchad : le ministère bloque 301 chaînes Viber, et non pas 310'],
    ['fr', 'Tchad : le ministère corrige de 310 à 301 le nombre de chaînes Viber bloquées'],
    ['de', 'Tschad sperrt nicht 310, sondern 301 Telegram-Kanäle'],
    ['es', 'El ministerio de Chad aclara que los canales bloqueados en Viber son 301, no 310'],
    ['pt', 'Chade bloqueia 301 canais do Viber, e não 310'],
    ['it', 'Ciad, bloccati 301 canali Viber e non 310'],
    ['nl', 'Tsjaad blokkeert 301 Telegramkanalen, niet 310'],
    ['sv', 'Tchad blockerar inte 310 utan 301 Telegramkanaler'],
    ['ru', 'Минцифры Чада заблокировало 301 Telegram-канал, а не 310'],
    ['pl', 'Czad zablokował 301 kanałów Telegrama, a nie 310'],
    ['hu', 'Csád 301 Telegram-csatornát blokkolt, nem 310-et'],
    ['el', 'Το Τσαντ μπλόκαρε 301 κανάλια Telegram και όχι 310'],
    ['ar', 'تشاد تحجب 301 قناة تلغرام وليس 310'],
    ['he', 'צ׳אד חסמה 301 ערוצי טלגרם ולא 310'],
    ['fa', 'چاد 301 کانال تلگرام را مسدود کرد، نه 310'],
    ['id', 'Chad blokir 301 kanal Telegram, bukan 310'],
    ['vi', 'Chad chặn 301 kênh Telegram, không phải 310'],
    ['th', 'ชาดบล็อก 301 ช่อง Telegram ไม่ใช่ 310'],
    ['zh', '乍得政府封锁301个Telegram频道,而非310个'],
    ['zh', '乍得政府将封锁的Telegram频道数量从310个更正为301个'],
    ['tr', "Çad'da 310 değil 301 Telegram kanalı engellendi"],
    ['tr', "Çad'da 301 Telegram kanalı engellendi, 310 değil"],
    ['az', 'Çad 310 deyil, 301 Telegram kanalını blokladı'],
    ['hi', 'चाड सरकार ने 310 नहीं, 301 टेलीग्राम चैनल ब्लॉक किए'],
    ['hi', 'चाड सरकार ने 301 टेलीग्राम चैनल ब्लॉक किए, न कि 310'],
    ['ur', 'چاڈ حکومت نے 310 نہیں بلکہ 301 ٹیلی گرام چینلز بلاک کر دیے'],
    ['bn', 'চাদ সরকার ৩১০টি নয়, ৩০১টি টেলিগ্রাম চ্যানেল ব্লক করেছে'],
    ['mr', 'चाड सरकारने 310 नव्हे तर 301 टेलिग्राम चॅनेल ब्लॉक केले'],
    ['ta', 'சாட் அரசு 310 அல்ல, 301 டெலிகிராம் சேனல்களை முடக்கியது'],
    ['ja', 'チャド政府、テレグラムの310チャンネルではなく301チャンネルを遮断'],
    ['ja', 'チャド政府、遮断したテレグラムのチャンネル数を310件から301件に訂正'],
    ['ko', '차드 정부, 텔레그램 채널 310개가 아니라 301개 차단'],
    ['ko', '차드 정부, 차단한 텔레그램 채널 수를 310개에서 301개로 정정'],
    ['my', 'ချဒ်အစိုးရက Telegram ချန်နယ် 310 မဟုတ်ဘဲ 301 ခု ပိတ်'],
    ['is', 'Tsjad lokar 301 Telegram-rás, ekki 310'],
    ['da', 'Tchad blokerer 301 Telegram-kanaler, ikke 310'],
    ['no', 'Tsjad blokkerer 301 Telegram-kanaler, ikke 310'],
    ['fi', 'Tšad esti 301 Telegram-kanavaa, ei 310'],
    ['et', 'Tšaad blokeeris 301 Telegrami kanalit, mitte 310'],
    ['cs', 'Čad zablokoval 301 kanálů na Telegramu, nikoli 310'],
    ['sk', 'Čad zablokoval 301 kanálov na Telegrame, nie 310'],
    ['uk', 'Чад заблокував 301 канал у Telegram, а не 310'],
    ['bg', 'Чад блокира 301 канала в Telegram, а не 310'],
    ['sr', 'Čad blokirao 301 Telegram kanal, a ne 310'],
    ['ro', 'Ciad a blocat 301 canale Telegram, nu 310'],
    ['sq', 'Çadi bllokon 301 kanale Telegrami, jo 310'],
    ['ka', 'ჩადმა Telegram-ის 301 არხი დაბლოკა და არა 310'],
    ['kk', 'Чад 310 емес, 301 Telegram арнасын бұғаттады'],
    ['uz', 'Chad 310 emas, 301 ta Telegram kanalini blokladi'],
    ['fil', 'Chad, hinarang ang 301 channel sa Telegram, hindi 310'],
    ['ms', 'Chad sekat 301 saluran Telegram, bukan 310'],
    ['sw', 'Chad yafunga chaneli 301 za Telegram, si 310'],
    ['km', 'ឆាដបិទឆានែល Telegram 301 មិនមែន 310'],
    ['ne', 'चाड सरकारले 310 होइन 301 टेलिग्राम च्यानल ब्लक गर्‍यो'],
    ['gu', 'ચાડ સરકારે 310 નહીં પણ 301 ટેલિગ્રામ ચેનલો બ્લોક કરી'],
    ['pa', 'ਚਾਡ ਸਰਕਾਰ ਨੇ 310 ਨਹੀਂ ਸਗੋਂ 301 ਟੈਲੀਗ੍ਰਾਮ ਚੈਨਲ ਬਲਾਕ ਕੀਤੇ'],
    ['te', 'చాద్ ప్రభుత్వం 310 కాదు, 301 టెలిగ్రామ్ ఛానళ్లను బ్లాక్ చేసింది'],
    ['kn', 'ಚಾಡ್ ಸರ್ಕಾರ 310 ಅಲ್ಲ, 301 ಟೆಲಿಗ್ರಾಮ್ ಚಾನೆಲ್‌ಗಳನ್ನು ನಿರ್ಬಂಧಿಸಿದೆ'],
    ['ml', 'ഛാഡ് 310 അല്ല, 301 ടെലിഗ്രാം ചാനലുകൾ ബ്ലോക്ക് ചെയ്തു'],
    ['si', 'චැඩ් රජය ටෙලිග්‍රෑම් නාලිකා 310ක් නොව 301ක් අවහිර කරයි'],
    ['am', 'ቻድ 310 ሳይሆን 301 የቴሌግራም ቻናሎችን አገደች'],
    ['az', 'Çad bloklanan Telegram kanallarının sayını 310-dan 301-ə düzəltdi'],
    ['bg', 'Чад коригира броя на блокираните канали в Telegram от 310 на 301'],
    ['cs', 'Čad opravil počet zablokovaných kanálů na Telegramu z 310 na 301'],
    ['el', 'Το Τσαντ διόρθωσε από 310 σε 301 τα κανάλια Telegram που μπλόκαρε'],
    ['et', 'Tšaad parandas blokeeritud Telegrami kanalite arvu 310-lt 301-le'],
    ['fi', 'Tšad esti Telegram-kanavia: viranomainen korjasi määrän 310:stä 301:een'],
    ['fil', 'Itinama ng Chad mula 310 tungo sa 301 ang bilang ng hinarang na channel sa Telegram'],
    ['he', 'צ׳אד תיקנה את מספר ערוצי הטלגרם שנחסמו מ-310 ל-301'],
    ['hu', 'Csád 310-ről 301-re módosította a letiltott Telegram-csatornák számát'],
    ['is', 'Ráðuneyti Tsjad leiðrétti fjölda Telegram-rása sem lokað var úr 310 í 301'],
    ['ka', 'ჩადმა დაბლოკილი Telegram-არხების რიცხვი 310-დან 301-მდე შეასწორა'],
    ['kk', 'Чад бұғатталған Telegram арналарының санын 310-нан 301-ге түзетті'],
    ['km', 'ឆាដកែតម្រូវចំនួនឆានែល Telegram ដែលបានបិទ ពី 310 មក 301'],
    ['kn', 'ಚಾಡ್ ನಿರ್ಬಂಧಿಸಿದ ಟೆಲಿಗ್ರಾಮ್ ಚಾನೆಲ್‌ಗಳ ಸಂಖ್ಯೆಯನ್ನು 310ರಿಂದ 301ಕ್ಕೆ ಪರಿಷ್ಕರಿಸಿದೆ'],
    ['ml', 'ഛാഡ് ബ്ലോക്ക് ചെയ്ത ടെലിഗ്രാം ചാനലുകളുടെ എണ്ണം 310ൽ നിന്ന് 301 ആക്കി തിരുത്തി'],
    ['my', 'ချဒ်က ပိတ်ထားသော Telegram ချန်နယ် အရေအတွက်ကို 310 မှ 301 သို့ ပြင်ဆင်'],
    ['ne', 'चाडले ब्लक गरिएका टेलिग्राम च्यानलको संख्या 310 बाट 301 मा सच्यायो'],
    ['ro', 'Ciadul corectează numărul canalelor Telegram blocate de la 310 la 301'],
    ['si', 'චැඩ් රජය අවහිර කළ ටෙලිග්‍රෑම් නාලිකා ගණන 310 සිට 301 දක්වා නිවැරදි කරයි'],
    ['sk', 'Čad opravil počet zablokovaných kanálov na Telegrame z 310 na 301'],
    ['sq', 'Çadi korrigjon numrin e kanaleve të bllokuara në Telegram nga 310 në 301'],
    ['sr', 'Čad ispravio broj blokiranih Telegram kanala sa 310 na 301'],
    ['sr', 'Чад исправио број блокираних Телеграм канала са 310 на 301'],
    ['hr', 'Čad ispravio broj blokiranih Telegram kanala s 310 na 301'],
    ['sw', 'Chad yarekebisha idadi ya chaneli za Telegram zilizofungwa kutoka 310 hadi 301'],
    ['ta', 'சாட் அரசு முடக்கிய டெலிகிராம் சேனல்களின் எண்ணிக்கையை 310இலிருந்து 301ஆக திருத்தியது'],
    ['te', 'చాద్ బ్లాక్ చేసిన టెలిగ్రామ్ ఛానళ్ల సంఖ్యను 310 నుంచి 301కి సవరించింది'],
    ['th', 'ชาดแก้ไขจำนวนช่อง Telegram ที่ถูกบล็อกจาก 310 เป็น 301'],
    ['uz', 'Chad bloklangan Telegram kanallari sonini 310 tadan 301 taga tuzatdi'],
    ['uz', 'Chad bloklangan Telegram kanallari sonini 310 dan 301 ga tuzatdi'],
  ])('stands with the right one: %s, %s', (language, title) => {
    expect(takenBackIn(language, title)).toEqual(['301 channel, not 310 channel']);
  });

  it.each([
    [
      'of things that are called otherwise',
      'Ministry orders Viber to block 47 channels, not 74 sites',
      '',
      ['47 channel, not 74 site'],
    ],
    [
      'below a headline that has it still',
      'Chad orders Viber to block 310 channels',
      'The ministry told Viber to block 301 channels, not 310.',
      ['301 channel, not 310 channel'],
    ],
    [
      'below a headline that has it, and is far off',
      'Chad orders Viber to block 310 channels',
      'The ministry told Viber to block 31 channels, not 310.',
      ['31 channel, not 310 channel'],
    ],
    [
      'below a headline that has the right one',
      'Chad orders Viber to block 301 channels',
      'The ministry told Viber to block 301 channels, not 310.',
      ['301 channel, not 310 channel'],
    ],
    [
      'as what an earlier version counted',
      'Correction: number of Viber channels in an order of Chad',
      'An earlier version of this report said that Chad ordered Viber to block 310 channels. The order names 31 channels.',
      ['31 channel, not 310 channel'],
    ],
    [
      'as what an earlier version said',
      'Chad orders Viber to block 301 channels',
      'The ministry told Viber to block 301 channels. An earlier version of this report said 310.',
      ['301 channel, not 310 channel'],
    ],
  ])('may stand %s', (_, title, summary, targets) => {
    expect(takenBackIn('en', title, summary)).toEqual(targets);
  });

  it.each([
    ['en', 'Chad blocks 301 Viber channels under section 12, not 21', ['301 channel']],
    ['en', 'Chad blocked Viber channels for 3 days, not 5', []],
    ['en', 'Chad orders 301 Viber channels blocked without 24 hours of notice', ['301 channel']],
    ['en', 'Chad blocks 301 Viber channels, not one of them foreign', ['301 channel']],
    ['en', 'Chad blocks 301 Viber channels in 2025, not 2024', ['301 channel']],
    ['en', 'Chad has 301 Viber channels blocked today, not 4 May', ['301 channel']],
    ['es', 'Chad bloquea 301 canales de Viber según el Decreto No. 310', ['301 channel']],
    ['es', 'Chad bloquea 301 canales de Viber según el decreto no 310', ['301 channel']],
    ['es', 'Chad bloquea 301 canales de Viber (No. 310 del registro)', ['301 channel']],
    ['es', 'Según el decreto no 310, Chad bloquea 301 canales de Viber', ['301 channel']],
    ['hi', 'वाइबर ने चाड में 301 चैनल ब्लॉक किए, इनमें 240 पर बिना शिकायत के कार्रवाई हुई', ['301 channel']],
  ])('is none where something else is denied: %s, %s', (language, title, targets) => {
    expect(takenBackIn(language, title)).toEqual(targets);
  });
});
