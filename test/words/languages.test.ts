import { describe, expect, it } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import { WORDS } from '../../src/words/index.ts';

/*
 * A few headlines of our own in each language, invented for this table: what must be heard, and what sounds like it
 * and is not. None is a real report, and no reader of the language has gone over them.
 */

type News = [title: string, action: string, facts: Record<string, unknown>];

const HEARD: Record<string, News[]> = {
  es: [
    ['El Gobierno de Venezuela ordena bloquear Signal y otras 40 páginas web', 'block', { country: 'VE' }],
    [
      'La Comisión Europea multa con 20 millones de euros a TikTok por no retirar contenidos',
      'fine',
      { platforms: ['TikTok'] },
    ],
  ],
  pt: [
    ['Justiça determina o bloqueio de 35 perfis no Instagram por desinformação', 'block', { target: 35 }],
    ['Anatel manda operadoras bloquearem 120 sites de apostas', 'block', { issuer: 'Anatel' }],
  ],
  fr: [
    ['Le Sénégal suspend TikTok après des appels à manifester', 'block', { country: 'SN' }],
    ["L'Arcom ordonne le blocage de 12 sites pornographiques", 'block', { issuer: 'Arcom' }],
  ],
  de: [
    ['Türkei sperrt Zugang zu Discord nach Gerichtsurteil', 'block', { country: 'TR' }],
    ['EU-Kommission verhängt Bußgeld von 90 Millionen Euro gegen TikTok', 'fine', { issuer: 'European Commission' }],
  ],
  it: [
    ['AGCOM ordina ai provider di oscurare 60 siti pirata', 'block', { target: 60 }],
    ['Multa da 8 milioni di euro a Telegram: sanzione di AGCOM per violazioni online', 'fine', { issuer: 'AGCOM' }],
  ],
  id: [
    ['Komdigi blokir 3.500 situs judi online', 'block', { target: 3500 }],
    ['Pemerintah cabut blokir TikTok, aplikasi bisa diakses kembali', 'restore', { platforms: ['TikTok'] }],
  ],
  tr: [
    ["Mahkeme kararıyla Reddit'e erişim engeli getirildi", 'block', { platforms: ['Reddit'] }],
    ['Roblox erişim engeli kaldırıldı: platform yeniden erişime açıldı', 'restore', { platforms: ['Roblox'] }],
  ],
  ru: [
    ['Роскомнадзор заблокировал 1 200 сайтов с запрещённой информацией', 'block', { target: 1200 }],
    ['Суд оштрафовал Google на 5 млн рублей за отказ удалить контент', 'fine', { platforms: ['Google'] }],
  ],
  uk: [['В Україні заблокували 45 сайтів за рішенням суду', 'block', { target: 45 }]],
  pl: [['Sąd nakazał operatorom zablokować serwis Kick i 18 stron internetowych', 'block', { target: 18 }]],
  nl: [['Rechter beveelt providers om toegang tot 14 websites te blokkeren', 'block', { target: 14 }]],
  cs: [['Soud nařídil poskytovatelům zablokovat 25 webů s dezinformacemi', 'block', { target: 25 }]],
  ar: [
    ['الحكومة العراقية تحجب تطبيق تلغرام لأسباب تتعلق بالأمن', 'block', { country: 'IQ' }],
    ['الأردن يحجب 12 موقعا إخباريا بقرار من هيئة الإعلام', 'block', { target: 12 }],
  ],
  fa: [['دادستانی دستور فیلتر اینستاگرام و واتساپ را صادر کرد', 'block', { platforms: ['Instagram', 'WhatsApp'] }]],
  ur: [
    ['پی ٹی اے نے 469 ویب سائٹس بلاک کر دیں', 'block', { issuer: 'Pakistan Telecommunication Authority' }],
    ['حکومت نے یوٹیوب پر عائد پابندی اٹھا لی، سروس بحال', 'restore', { platforms: ['YouTube'] }],
  ],
  bn: [
    ['বিটিআরসির নির্দেশে ৩৩১টি ওয়েবসাইট বন্ধ', 'block', { issuer: 'Bangladesh Telecommunication Regulatory Commission' }],
    ['৪৫টি ইউটিউব চ্যানেল ব্লক করার নির্দেশ দিল কেন্দ্র', 'block', { platforms: ['YouTube'] }],
  ],
  mr: [
    ['केंद्र सरकारने 54 अ‍ॅप्सवर बंदी घातली', 'block', { issuer: 'Government of India' }],
    ['आयटी मंत्रालयाने ट्विटरला 320 खाती ब्लॉक करण्याचे आदेश दिले', 'block', { target: 320 }],
  ],
  te: [
    ['కేంద్రం ఆదేశాలతో 28 యూట్యూబ్ ఛానళ్లు బ్లాక్', 'block', { target: 28 }],
    ['43 యాప్‌లపై కేంద్ర ప్రభుత్వం నిషేధం', 'block', { target: 43 }],
  ],
  gu: [['કેન્દ્ર સરકારે 59 એપ્સ પર પ્રતિબંધ મૂક્યો', 'block', { target: 59 }]],
  ta: [['மத்திய அரசு உத்தரவு: 22 யூடியூப் சேனல்கள் முடக்கம்', 'block', { target: 22 }]],
  ml: [['16 യൂട്യൂബ് ചാനലുകൾ ബ്ലോക്ക് ചെയ്ത് കേന്ദ്ര സർക്കാർ', 'block', { target: 16 }]],
  kn: [['ಕೇಂದ್ರ ಸರ್ಕಾರದ ಆದೇಶ: 54 ಆ್ಯಪ್‌ಗಳಿಗೆ ನಿಷೇಧ', 'block', { issuer: 'Government of India' }]],
  pa: [['ਕੇਂਦਰ ਸਰਕਾਰ ਨੇ 20 ਯੂਟਿਊਬ ਚੈਨਲ ਬਲਾਕ ਕੀਤੇ', 'block', { target: 20 }]],
  zh: [['印度政府下令封锁232款应用程序', 'block', { country: 'IN' }]],
  ja: [['ロシア当局、通信アプリのシグナルと80サイトを遮断', 'block', { country: 'RU' }]],
};

const UNHEARD: Record<string, string[]> = {
  es: [
    'Transportistas bloquean la autopista en protesta por los peajes',
    'El banco bloqueó su cuenta bancaria y perdió los ahorros',
  ],
  pt: [
    'Caminhoneiros bloqueiam rodovia em protesto contra o preço do diesel',
    'Atacante é suspenso por três jogos após cartão vermelho',
  ],
  fr: [
    "Des agriculteurs bloquent l'autoroute avec leurs tracteurs",
    'Le gardien suspendu deux matchs après son carton rouge',
  ],
  de: ['Autobahn nach Unfall stundenlang gesperrt', 'Stürmer nach Roter Karte für drei Spiele gesperrt'],
  it: ['Autostrada bloccata dai trattori, traffico in tilt', 'Il portiere squalificato per due giornate dopo il rosso'],
  id: ['Bank memblokir rekening nasabah karena penipuan', 'Pemain timnas dilarang bermain dua laga akibat kartu merah'],
  tr: ['Yol kar nedeniyle trafiğe kapatıldı', 'Banka hesabına bloke konan vatandaş isyan etti'],
  ru: ['Банк заблокировал карту пенсионерки', 'Трасса перекрыта из-за снегопада'],
  uk: ['Перевізники заблокували рух на кордоні', 'Банк заблокував рахунок підприємця'],
  pl: ['Rolnicy zablokowali drogę krajową traktorami', 'Bank zablokował konto bankowe klienta'],
  nl: ['Boeren blokkeren snelweg met trekkers', 'Speler van Ajax geschorst na rode kaart'],
  cs: ['Nehoda kamionu zablokovala dálnici', 'Banka zablokovala klientovi bankovní účet'],
  ar: ['متظاهرون يقطعون الطريق احتجاجا على الأسعار', 'إيقاف اللاعب مباراتين بعد البطاقة الحمراء'],
  fa: ['جاده به دلیل برف مسدود شد', 'بازیکن تیم ملی دو مسابقه محروم شد'],
  ur: ['مظاہرین نے سڑک بلاک کر دی، ٹریفک معطل', 'کرکٹر پر میچ فکسنگ کے الزام میں پابندی'],
  bn: ['সড়ক অবরোধ করে শ্রমিকদের বিক্ষোভ, যানজট', 'ব্লক অফিসে বিডিওর সঙ্গে বৈঠক পঞ্চায়েত প্রধানের'],
  mr: ['रेल्वेच्या मेगाब्लॉकमुळे प्रवाशांचे हाल', 'शेतकऱ्यांनी महामार्ग रोखला, वाहतूक ठप्प'],
  te: ['ఉపాధ్యాయుడిని సస్పెండ్ చేసిన విద్యాశాఖ', 'జాతీయ రహదారిపై రాస్తారోకో, ట్రాఫిక్ నిలిచిపోయింది'],
  gu: ['ભારે વરસાદથી હાઈવે બંધ, વાહનોની કતાર', 'શિક્ષકને સસ્પેન્ડ કરાયા, શાળામાં તપાસ'],
  ta: ['சாலை மறியலால் போக்குவரத்து முடக்கம்', 'பள்ளி ஆசிரியர் சஸ்பெண்ட்'],
  ml: ['ബ്ലോക്ക് പഞ്ചായത്ത് തിരഞ്ഞെടുപ്പ് നാളെ', 'റോഡ് ഉപരോധിച്ച് പ്രതിഷേധം, ഗതാഗതം തടഞ്ഞു'],
  kn: ['ಶಾಲೆ ಶಿಕ್ಷಕ ಅಮಾನತು', 'ರಸ್ತೆ ತಡೆ: ವಾಹನ ಸಂಚಾರ ಸ್ಥಗಿತ'],
  pa: ['ਬਲਾਕ ਸੰਮਤੀ ਚੋਣਾਂ ਦਾ ਐਲਾਨ', 'ਕਿਸਾਨਾਂ ਨੇ ਸੜਕ ਜਾਮ ਕੀਤੀ, ਆਵਾਜਾਈ ਠੱਪ'],
  zh: ['暴雨致高速公路封闭 交通中断', '球员吃红牌遭禁赛三场比赛'],
  ja: ['大雪で高速道路が通行止め', '選手に3試合の出場停止処分'],
};

const hear = (language: string | null, title: string) =>
  judge({ title, summary: '', text: '', language, publishedAt: '2025-06-03T08:00:00Z', outlet: null, country: null });

describe('each language', () => {
  it('is registered once and marked as unchecked until a reader has gone over it', () => {
    const codes = WORDS.languages.map((one) => one.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of Object.keys(HEARD))
      expect(WORDS.languages.find((one) => one.code === code)?.checked).toBe(false);
    for (const { calendar } of WORDS.languages) {
      expect(calendar.months).toHaveLength(12);
      expect(calendar.weekdays).toHaveLength(7);
    }
  });

  it.each<[string | null, string, string]>([
    ['es', 'Tribunal ordena retirar el muro de la discordia', 'Discord in Finnish'],
    ['pt', 'Ministério suspende envio de telegrama', 'Telegram in Serbian'],
    ['de', 'Gericht stoppt Abbau seltener Metalle', 'Meta in Finnish'],
    [null, 'Telegram обновил дизайн', 'restored in Serbian'],
  ])('of %s, "%s" has no word that is %s', (language, title) => {
    expect(hear(language, title).relevant).toBe(false);
  });

  it.each([
    ['fi', 'Venäjä esti Discordia', 'Discord'],
    ['sk', 'Rusko zablokovalo prístup k Discordu', 'Discord'],
    // By its Russian name
    ['kk', 'Ресей Роблоксты бұғаттады', 'Roblox'],
  ])('of %s, "%s" names a platform', (language, title, platform) => {
    expect(hear(language, title).order?.platforms).toEqual([platform]);
  });

  it.each([
    ['nn', 'Noreg', 'Stortinget vedtok aldersgrense på 15 år for sosiale medier', 'NO'],
    ['nb', 'Norge', 'Lotteritilsynet pålegger operatører å blokkere 31 ulovlige spillsider', 'NO'],
    ['tl', 'Pilipinas', 'Hinarang ng NTC ang 33 gambling site', 'PH'],
    ['iw', 'ישראל', 'משרד התקשורת הורה לחסום 13 אתרי הימורים', 'IL'],
    ['hr', 'Hrvatska', 'HAKOM naložio operatorima blokiranje 22 ilegalne stranice', 'HR'],
    ['bs', 'Bosna', 'Rusija blokirala Telegram u cijeloj zemlji', 'RU'],
  ])('hears what comes under the code %s (%s): %s', (language, _, title, country) => {
    const { relevant, order } = hear(language, title);
    expect([relevant, order?.country]).toEqual([true, country]);
  });

  for (const [language, table] of Object.entries(HEARD)) {
    it.each(table)(`hears in ${language}: %s`, (title, action, facts) => {
      const found = hear(language, title);
      const { order } = found;
      const said: Record<string, unknown> = {
        country: order?.country,
        issuer: order?.issuer,
        platforms: order?.platforms,
        target: order?.targets.find((one) => one.count === facts.target)?.count,
      };
      expect({ relevant: found.relevant, action: found.action, ...pick(said, facts) }).toEqual({
        relevant: true,
        action,
        ...facts,
      });
    });
  }

  for (const [language, titles] of Object.entries(UNHEARD)) {
    it.each(titles)(`lets pass in ${language}: %s`, (title) => {
      expect(hear(language, title).relevant).toBe(false);
    });
  }
});

const pick = (said: Record<string, unknown>, like: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.keys(like).map((key) => [key, said[key]]));
