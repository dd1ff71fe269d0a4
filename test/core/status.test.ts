import { describe, expect, it } from 'vitest';
import { judge } from '../../src/core/judge.ts';

const judged = (title: string, summary = '', language = 'en') =>
  judge({
    title,
    summary,
    text: '',
    language,
    publishedAt: '2024-06-04T08:00:00Z',
    outlet: null,
    country: null,
  });
const statusOf = (title: string, summary = '', language = 'en') => judged(title, summary, language).order?.status;

const FLAGGED = 'The IT ministry had ordered it to.';

/** Headlines of our own. */
describe('where an order stands', () => {
  it.each<[string, string, string | null, string?, string?]>([
    ['a court that ends a ban annuls it', 'High Court lifts ban on TikTok', 'revoked'],
    ['a government that ends a ban gives access back', 'Nigeria orders regulator to lift ban on TikTok', 'restored'],
    [
      'access told to be back is back, whoever ended the ban',
      'WhatsApp restored in Brazil after court lifts ban',
      'restored',
    ],
    [
      'a platform that will not is told to have refused',
      'X refuses to block 40 accounts as the ministry ordered',
      'refused',
    ],
    [
      'what a court orders is new, whatever was withheld before',
      'Judge in Kenya orders ban on Telegram over withheld data',
      'ordered',
    ],
    [
      'what is restricted somewhere may be anybody’s doing',
      'Chad curbs access to social media in the capital',
      'ordered',
      'Access to X was restricted in Chad overnight, a monitoring group said.',
    ],
    [
      'what goes quiet has obeyed nobody',
      'Signal goes quiet in Chad',
      'ordered',
      'The encrypted messenger only works with a VPN; the regulator confirmed the block.',
    ],
    ['what is shut off has obeyed nobody', 'Snapchat shut off in Chad under emergency rules', 'ordered'],
    ['nor what is out of reach', 'Viber bloccata in Ciad', 'ordered', 'L’app non funziona più senza VPN.', 'it'],
    [
      'a platform that acts on what it hosts has',
      'YouTube pulls Radio Ndara in Chad, cites order of the regulator',
      'complied',
    ],
    [
      'where words have no forms, too',
      'Instagram封鎖26個帳號 乍得用戶無法收看',
      'complied',
      '法院的禁制令上週生效。',
      'zh',
    ],
    [
      'what a platform says it has done',
      'Telegram says it has now removed all 43 channels that the regulator of Chad ordered taken down',
      'complied',
    ],
    [
      'what "has" is in French, "a", is "to" in Spanish',
      'Telegram, llamado a retirar 43 canales',
      'ordered',
      'El ministerio lo ordenó.',
      'es',
    ],
    ['and one of many in English', 'YouTube faces a block of 43 channels', 'ordered', 'The ministry ordered it.'],
    [
      'and "to" again, with its accent',
      'Viber appelé à bloquer 43 chaînes',
      'ordered',
      'Le ministère l’avait ordonné.',
      'fr',
    ],
    ['who has done it in Spanish', 'Telegram ha eliminado 43 canales', 'complied', 'El ministerio lo ordenó.', 'es'],
    [
      'and who does it tonight: "esta" is no "está"',
      'YouTube esta noche bloquea 43 canales',
      'complied',
      'El ministerio lo ordenó.',
      'es',
    ],
    [
      'and not what has been done to it',
      'Chad shuts off Telegram over two channels',
      'ordered',
      'Telegram has been cut off in Chad after it kept two channels of the rebels.',
    ],
    [
      'who is said below to be complying obeys',
      'Chad tells X to withhold 113 accounts',
      'complied',
      'The ministry sent the order. X said that it disagrees but is complying.',
    ],
    ['who is told to has not', '通訊局要求Instagram刪除26個帳號', 'ordered', '', 'zh'],
    ['who is asked and heeds it has', '應要求Instagram刪除26個帳號', 'complied', '', 'zh'],
    ['whoever tells of it has not done it', 'Regulator: YouTube blocks 26 channels in Chad', 'complied'],
    [
      'what is gone from the stores is gone',
      'Viber pulled from both app stores in Chad',
      'complied',
      'The regulator had ordered the app blocked.',
    ],
    [
      'why a block is threatened is no refusal of it',
      'Signal in Chad: minister speaks of a last warning',
      'ordered',
      'The minister said he will shut off Signal if it keeps ignoring the orders of the regulator.',
    ],
    ['a court that bids unblock annuls', 'Court to regulator: unblock the YouTube channels', 'revoked'],
    [
      'a state that lifts a ban because of a ruling gives access back',
      'Two years without Viber end in Chad',
      'restored',
      'Chad lifted its ban on Viber on Tuesday, in compliance with a ruling of the Supreme Court.',
    ],
    [
      'what came back once an order to block was suspended is back',
      'Judge frees Viber within a day',
      'restored',
      'A judge of the Supreme Court suspended a lower court’s order to block Viber, and the service came back in the evening.',
    ],
    ['what is named before whoever cuts it off has done nothing', 'Farewell, Discord: Chad bans chat app', 'ordered'],
    [
      'providers that have begun have obeyed',
      'Providers start blocking TikTok in Chad as deadline arrives',
      'complied',
    ],
    [
      'who hides some of them obeys in part',
      'X blocks some of the 40 accounts named by Kenyan regulator',
      'partly-complied',
      'X acted on Friday on the order of the Communications Authority.',
    ],
    [
      'what is only obeyed in part is told below, too',
      'India orders X to hide 340 accounts',
      'partly-complied',
      'The IT ministry wrote on Tuesday. The list is long. The company has complied with most of it.',
    ],
    ['in other words, too', 'Telegram declines to block channels on government order', 'refused'],
    ['a law put on hold is not in force', 'High Court stays IT rules on news websites', 'revoked'],
    ['an order that is thrown out ends', 'Judge in Lusaka throws out order to block news site', 'revoked'],
    [
      'who says no to ending it leaves it, too',
      'El Supremo rechaza levantar el bloqueo de Telegram',
      'upheld',
      '',
      'es',
    ],
    [
      'a number of a court is no refusal',
      'Regional Court No. 4 of Gdynia refuses to annul block of Kick',
      'upheld',
      'Court No. 4 ruled on Monday that Kick had shown no harm and refused to annul the order of the regulator.',
    ],
    ['what is dismissed and kept up is upheld', 'Tribunal nega recurso do Kick e mantém suspensão', 'upheld', '', 'pt'],
    ['a plea dismissed leaves the order as it is', 'High Court dismisses plea of X against blocking orders', 'upheld'],
    [
      'a deadline to comply is not yet kept',
      'Court orders providers to block The Pirate Bay',
      'ordered',
      'The judge gave Vodafone and three more providers 30 days to comply and told them to block mirrors as well.',
    ],
    [
      'a platform that is told to remove has not done so',
      'Telegram ordered to remove 1,000 piracy channels',
      'ordered',
    ],
    ['nor one that is asked to', 'X asked to block 412 accounts in India', 'ordered'],
    ['nor one that is directed to withhold', 'Home ministry directs X to withhold 88 accounts', 'ordered'],
    ['a platform that withholds has', 'X withholds 88 accounts in India on home ministry order', 'complied'],
    ['a platform that blocks has', 'X blocks 412 accounts in India', 'complied', FLAGGED],
    ['a part of them is a part', 'Telegram removes 900 of 1,187 channels in India', 'partly-complied', FLAGGED],
    ['one of them is an example', 'Whose account X blocks in Peru: a poet, one of 900', 'complied', FLAGGED],
    ['be it a large one', 'X blocks 97 per cent of 1,435 accounts in India', 'partly-complied', FLAGGED],
    [
      'also where the headline only says that it chooses',
      'X picks which accounts to block in Peru',
      'partly-complied',
      '312 of the 900 accounts flagged by the government were suspended. X has withheld in Peru those of bots.',
    ],
    [
      'and where it is counted up',
      'Twitter complies with 97% of government order, 1,435 accounts',
      'partly-complied',
      'Twitter has blocked more than 97 per cent of the accounts and posts flagged by the IT ministry, of 1,435 in total.',
    ],
    ['a portion is a part', "Twitter complies with a portion of India's blocking order", 'partly-complied', FLAGGED],
    ['in words, too', "Twitter complies with most of India's blocking order", 'partly-complied', FLAGGED],
    [
      'and so as who complains of it says',
      'Government rebukes Twitter for acting on part of its blocking list',
      'partly-complied',
      'The company must comply with the order in full after it acted on only some of them, the ministry said.',
    ],
    [
      'who must comply has not',
      'IT ministry tells X to block 40 accounts',
      'ordered',
      'X must comply with the order, the ministry said.',
    ],
    [
      'a court that has the government unblock ends its order',
      'High Court orders regulator to restore Telegram',
      'revoked',
      'The court told the Communications Authority of Kenya on Friday to unblock the messenger.',
    ],
    [
      'whoever says so first',
      'Unblock website when the story is removed, Nairobi High Court tells the regulator',
      'revoked',
    ],
    ['a court that stays an order does', 'High Court stays blocking order against cartoonist’s X account', 'revoked'],
    [
      'access that is back is back, whoever was told',
      'Telegram back in Kenya',
      'restored',
      'The High Court had told the regulator to restore it.',
    ],
    [
      'requests that are counted are not obeyed',
      'Government of Kenya blocks Telegram',
      'ordered',
      'The company says it answered all legal requests in time.',
    ],
    ['providers that go off as they begin, too', 'Operators begin blocking Signal in Gabon', 'complied'],
    [
      'or have done so, as the lead says',
      'Signal out of reach in Chad',
      'complied',
      'Operators have already blocked Signal in Chad, a manager said.',
    ],
    ['providers that are told to have not', 'Chad tells operators to block Signal', 'ordered'],
    ['an app that is gone from a store went on an order', 'Signal vanishes from App Store in China', 'complied'],
    ['one that is to go is still there', 'China orders Signal removed from App Store', 'ordered'],
    [
      'what a platform does there counts, whatever may come of it',
      'X blocks 250 accounts over tweets that may incite violence',
      'complied',
      'The IT ministry of India had ordered it to.',
    ],
    ['what it may do does not', 'X may block 250 accounts in India', 'ordered', 'The IT ministry had ordered it to.'],
    ['and a block by place is one', 'YouTube geo-blocks four channels in India on ministry’s order', 'complied'],
    ['what a platform does by itself obeys nobody', 'Editors condemn Twitter’s suspension of journalists', null],
    [
      'who obeyed may be told below',
      'Regulator of Ghana orders Telegram blocked',
      'complied',
      'The letter went to all operators on Monday. The chamber of telecoms said its members had complied.',
    ],
    [
      'a court that tells providers to is told as one that tells the state',
      'Court orders carriers to restore mobile internet in Gabon',
      'revoked',
    ],
    [
      'a court that will not lift a ban leaves it',
      'Top court won’t lift ban on Telegram',
      'upheld',
      'The Supreme Court of Ghana turned down petitions against it.',
    ],
    ['one that will not extend it ends it', 'Federal Court refuses to extend order that X hide video', 'revoked'],
    ['of two verdicts the first counts', 'Supreme Court strikes down IT rules, upholds ban of TikTok', 'revoked'],
    ['all of them are all', 'Telegram removes all 1,187 channels in India', 'complied', FLAGGED],
    [
      'who has not obeyed has not, in whatever words',
      'Chad blocks Signal',
      'ordered',
      'The government said that Signal was blocked because the company would not obey the law.',
    ],
    [
      'what is waited for is not done',
      'Judge in Gabon suspends Viber',
      'ordered',
      'Viber stays blocked until the company complies with earlier decisions, the ministry said.',
    ],
    ['what went dark has done nothing', 'Viber and Signal went dark in Chad', 'ordered'],
    [
      'a platform that is cut off as a whole has obeyed nobody',
      'Gabon: Viber blocked',
      'ordered',
      'Access to the messenger has been cut since Monday on instructions of the interior ministry, the agency said.',
    ],
    [
      'providers that are told to, at the wish of a court, have not',
      'Government of Kenya directs ISPs to block 12 casinos',
      'ordered',
      'The ministry directed internet service providers to block them following an order of the High Court.',
    ],
    [
      'providers that have done so may be told of below',
      'Chad orders Signal blocked',
      'complied',
      'The regulator wrote to operators on Monday. Airtel and Moov have already blocked access to it.',
    ],
    [
      'a network that providers have cut is cut',
      'Gabon orders mobile internet shut down',
      'complied',
      'The ministry told operators to cut it off. Operators have complied.',
    ],
    [
      'a law that is complied with is no order',
      'Chatbot banned in Gabon over privacy concerns',
      'ordered',
      'The regulator of Gabon blocked the chatbot. Its maker said it complied with privacy laws.',
    ],
    ['a court that gives back ends an order', 'Supreme Court of Kenya unblocks Telegram', 'revoked'],
    ['whoever it orders to', 'Lusaka judge orders reopening of opposition website', 'revoked'],
    [
      'or only asks them',
      'Nairobi High Court asks Communications Authority to unblock website',
      'revoked',
      'The website of the weekly was blocked in May.',
    ],
    [
      'what is not lifted is no verdict',
      'High Court rules on blocking of Telegram: police must not arrest users',
      'ordered',
      'The High Court of Ghana ruled on Tuesday that nobody may be prosecuted for using Telegram. The ban itself was not lifted.',
    ],
    [
      'who says that it will appeal contests the order',
      'Telegram says it will appeal ruling of Kenyan court on blocking',
      'challenged',
    ],
  ])('%s', (_, title, status, summary = '', language = 'en') => {
    expect(statusOf(title, summary, language)).toBe(status);
  });

  it.each([
    ['hi', 'जेमिनी विवाद: यूट्यूब ने सरकार की चेतावनी के बाद 40 वीडियो हटाए', ''],
    ['fr', 'Le Tchad ordonne la suspension de Signal', 'Les opérateurs ont déjà bloqué Signal.'],
  ])('who did it is said by a particle, or before the verb: %s', (language, title, summary) => {
    expect(statusOf(title, summary, language)).toBe('complied');
  });

  it.each([
    ['tr', 'Gazetenin X hesabına Türkiye’den erişim engeli', 'Hesap yasal bir talep üzerine kapatıldı.'],
    ['ur', 'پاکستان: گلوکار کا ٹوئٹر اکاؤنٹ بلاک', 'ٹوئٹر کے مطابق یہ قدم قانونی مطالبے پر اٹھایا گیا۔'],
    ['pa', 'ਗਾਇਕ ਦੇ ਟਵਿੱਟਰ ਖਾਤੇ ’ਤੇ ਰੋਕ', 'ਕੰਪਨੀ ਅਨੁਸਾਰ ਇਹ ਕਾਨੂੰਨੀ ਮੰਗ ’ਤੇ ਕੀਤਾ ਗਿਆ।'],
  ])('what is hidden on a legal demand is hidden by who obeys: %s', (language, title, summary) => {
    expect(statusOf(title, summary, language)).toBe('complied');
  });

  it.each([
    ['2019 में 3,210 यूआरएल ब्लॉक किए गए, मंत्री ने संसद में बताया', 'ordered'],
    ['मंत्री ने संसद में बताया: 3,210 में 4,000 यूआरएल ब्लॉक किए गए', 'partly-complied'],
  ])('a year is no part of what was blocked in it: %s', (title, status) => {
    expect(statusOf(title, '', 'hi')).toBe(status);
  });

  it('a court lifts a ban, and the lead has the app back', () => {
    const title = 'Nairobi High Court lifts ban on Telegram';
    expect(statusOf(title, 'The judge lifted the ban, and by evening the app was back online.')).toBe('restored');
    expect(statusOf(title, 'The judge lifted the ban on Monday.')).toBe('revoked');
  });

  it('a Turkish ending is no French verb', () => {
    expect(statusOf('Signal’a erişim engellendi', 'BTK uygulamaya erişimi engelledi.', 'tr')).toBe('ordered');
  });

  it('a platform that opens the headline and acts on a court’s order has obeyed', () => {
    const title = 'X, mahkeme kararıyla 40 hesaba erişimi Türkiye’de engelledi';
    expect(statusOf(title, 'Şirket karara uyduğunu açıkladı.', 'tr')).toBe('complied');
  });
});

/** Headlines of our own. */
describe('who only has it in mind has ordered nothing', () => {
  it.each([
    ['en', 'Togo mulls ban on Snapchat'],
    ['en', 'Togo weighs blocking Snapchat'],
    ['en', 'Togo plans to block Snapchat'],
    ['en', 'Togo considers a ban on Snapchat'],
    ['en', 'Togo discusses ban on Snapchat'],
    ['de', 'Togo erwägt Verbot von Snapchat'],
    ['de', 'Togo berät über Verbot von Snapchat'],
    ['fr', 'Le Togo réfléchit à interdire Snapchat'],
    ['fr', 'Le Togo envisage de bloquer Snapchat'],
    ['es', 'Togo evalúa bloquear Snapchat'],
    ['es', 'Togo analiza la prohibición de Snapchat'],
    ['pt', 'Togo planeja bloquear o Snapchat'],
    ['pt', 'Togo analisa proibição do Snapchat'],
    ['it', 'Il Togo pensa al divieto di Snapchat'],
    ['ru', 'В Того обсуждают запрет Snapchat'],
    ['uk', 'Того обговорює заборону Snapchat'],
    ['tr', 'Togo Snapchat yasağını görüşüyor'],
    ['ar', 'توغو تبحث حظر سناب شات'],
    ['ar', 'توغو تخطط لحظر سناب شات'],
    ['hi', 'टोगो स्नैपचैट पर प्रतिबंध लगाने की योजना बना रहा है'],
    ['hi', 'टोगो स्नैपचैट पर प्रतिबंध लगाने पर विचार कर रहा है'],
    ['id', 'Togo pertimbangkan blokir Snapchat'],
    ['pl', 'Togo rozważa zakaz Snapchata'],
    ['zh', '多哥考虑封禁Snapchat'],
    ['ja', 'トーゴ、Snapchatの禁止を検討'],
    ['ko', '토고, 스냅챗 차단 검토'],
  ])('%s: %s', (language, title) => {
    expect(judged(title, '', language)).toMatchObject({ action: 'statement', order: { status: null } });
  });

  it.each([
    ['es', 'Togo admite que bloqueó Snapchat'],
    ['pt', 'Togo admite que bloqueou o Snapchat'],
    ['en', 'Togo blocks Snapchat'],
  ])('and whoever avows it has: %s, %s', (language, title) => {
    expect(statusOf(title, '', language)).toBe('ordered');
  });
});

/** Headlines of our own. */
describe('a block that may only come', () => {
  it.each([
    ['en', 'Viber will be blocked in Chad if it does not register, minister says'],
    ['de', 'Viber wird im Tschad gesperrt, wenn es sich nicht registriert'],
    ['bg', 'Viber ще бъде блокиран в Чад, ако не се регистрира'],
    ['sr', 'Viber će biti blokiran u Čadu ako se ne registruje'],
    ['ro', 'Viber va fi blocat în Ciad dacă nu se înregistrează'],
    ['el', 'Το Viber θα μπλοκαριστεί στο Τσαντ αν δεν εγγραφεί'],
    ['sq', 'Viber do të bllokohet në Çad nëse nuk regjistrohet'],
    ['hu', 'Letiltják a Vibert Csádban, ha nem regisztrál'],
    ['cs', 'Viber bude v Čadu zablokován, pokud se nezaregistruje'],
    ['sk', 'Viber bude v Čade zablokovaný, ak sa nezaregistruje'],
    ['pl', 'Viber zostanie zablokowany w Czadzie, jeśli się nie zarejestruje'],
    ['da', 'Viber vil blive blokeret i Tchad, hvis appen ikke registreres'],
    ['no', 'Viber vil bli blokkert i Tsjad hvis appen ikke registreres'],
    ['sv', 'Viber kommer att blockeras i Tchad om appen inte registreras'],
    ['fi', 'Viber estetään Tšadissa, jos se ei rekisteröidy'],
    ['et', 'Viber blokeeritakse Tšaadis, kui see ei registreeru'],
    ['kk', 'Тіркелмесе, Viber Чадта бұғатталады'],
    ['uz', 'Agar ro‘yxatdan o‘tmasa, Viber Chadda bloklanadi'],
    ['az', 'Viber qeydiyyatdan keçməsə, Çadda bloklanacaq'],
    ['tr', "Viber kayıt yaptırmazsa Çad'da engellenecek"],
    ['th', 'ชาดจะบล็อก Viber หากไม่จดทะเบียน'],
    ['km', 'Viber នឹងត្រូវបិទនៅឆាដ ប្រសិនបើមិនចុះបញ្ជី'],
    ['my', 'မှတ်ပုံမတင်ပါက Viber ကို ချဒ်တွင် ပိတ်မည်'],
    ['si', 'ලියාපදිංචි නොවුවහොත් චැඩ් හි Viber අවහිර කරනු ඇත'],
    ['ta', 'பதிவு செய்யாவிட்டால் சாட் நாட்டில் வைபர் முடக்கப்படும்'],
    ['te', 'నమోదు చేసుకోకపోతే చాద్‌లో వైబర్‌ను నిషేధిస్తాం'],
    ['kn', 'ನೋಂದಣಿ ಮಾಡದಿದ್ದರೆ ಚಾಡ್‌ನಲ್ಲಿ ವೈಬರ್ ನಿರ್ಬಂಧಿಸಲಾಗುವುದು'],
    ['ml', 'രജിസ്റ്റർ ചെയ്തില്ലെങ്കിൽ ഛാഡിൽ വൈബർ നിരോധിക്കും'],
    ['ne', 'दर्ता नभए चाडमा भाइबर बन्द गरिने'],
    ['gu', 'નોંધણી નહીં કરે તો ચાડમાં વાઇબર બ્લોક કરાશે'],
    ['mr', 'नोंदणी न केल्यास चाडमध्ये व्हायबर ब्लॉक करणार'],
    ['pa', 'ਰਜਿਸਟਰ ਨਾ ਕੀਤਾ ਤਾਂ ਚਾਡ ਵਿੱਚ ਵਾਈਬਰ ਬਲਾਕ ਹੋਵੇਗਾ'],
    ['ur', 'رجسٹریشن نہ کرائی تو چاڈ میں وائبر بلاک کر دیا جائے گا'],
    ['ar', 'سيتم حجب فايبر في تشاد إذا لم يسجل'],
    ['fa', 'اگر وایبر ثبت‌نام نکند در چاد مسدود خواهد شد'],
    ['vi', 'Viber sẽ bị chặn ở Chad nếu không đăng ký'],
    ['id', 'Viber akan diblokir di Chad jika tidak mendaftar'],
    ['ja', 'Viber、登録しなければチャドで遮断へ'],
    ['ru', 'Viber заблокируют в Чаде, если он не зарегистрируется'],
    ['uk', 'Viber заблокують у Чаді, якщо він не зареєструється'],
    ['bn', 'নিয়ম না মানলে চাদে ভাইবার বন্ধ করা হবে: মন্ত্রী'],
    ['bn', 'নিবন্ধন না করলে ভাইবার ব্লক করা হবে, বলছে চাদ সরকার'],
    ['zh', 'Viber若不注册将被乍得封锁'],
    ['zh', '乍得部长：Viber如不注册将被封锁'],
    ['ko', '차드 "바이버, 등록 안 하면 차단할 방침"'],
    ['ko', '차드, 바이버 등록하지 않으면 차단할 것'],
    ['is', 'Viber verður bannað í Tsjad ef appið er ekki skráð'],
    ['it', 'Ciad, Viber sarà bloccato se non si registra'],
    ['hi', 'पंजीकरण नहीं हुआ तो चाड में वाइबर ब्लॉक होगा'],
    ['hi', 'अगर पंजीकरण नहीं हुआ तो चाड में वाइबर ब्लॉक किया जाएगा'],
    ['en', 'Court to decide if block on Viber in Chad stands'],
    ['he', 'צ׳אד תחסום את וייבר אם לא יירשם'],
    ['sw', 'Chad itaifungia Viber iwapo haitajisajili'],
    ['fil', 'Haharangin ang Viber sa Chad kung hindi ito magparehistro'],
  ])('is no order yet: %s, %s', (language, title) => {
    const { action, order } = judged(title, '', language);
    expect([action, order?.status]).toEqual(['statement', null]);
  });

  it.each([
    ['en', 'Chad blocks Viber, if only for a week', 'block'],
    ['de', 'Tschad sperrt Viber und fragt, wenn auch spät, die Anbieter', 'block'],
    ['ru', 'Чад заблокировал Viber: доступ вернут, если сервис зарегистрируется', 'block'],
    ['bg', 'Чад блокира Viber', 'block'],
    ['th', 'ชาดบล็อก Viber', 'block'],
    ['he', 'צ׳אד חסמה את וייבר', 'block'],
    ['sw', 'Chad yafungia Viber', 'block'],
  ])('is not one that is there: %s, %s', (language, title, action) => {
    expect(judged(title, '', language).action).toBe(action);
  });
});
