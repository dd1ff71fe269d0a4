/** What a telling says of an act: that it is stopped, refused, denied, only opened, measured, told by whom it hit. */
import { describe, expect, test } from 'vitest';
import type { Action } from '../../src/core/finding.ts';
import { judge } from '../../src/core/judge.ts';

const actionOf = (language: string, title: string, text = ''): Action | null =>
  judge({ title, summary: '', text, language, publishedAt: '2024-03-08T09:00:00Z', outlet: null, country: null })
    .action;

const found = (title: string, language: string) =>
  judge({ title, summary: '', text: '', language, publishedAt: '2024-03-08T09:00:00Z', outlet: null, country: null });

/** A language, a headline, perhaps a lead. */
type Told = [language: string, title: string, text?: string];

describe('a court or an authority that stops, suspends, eases or voids a block gives back', () => {
  test.each<Told>([
    ['en', 'Appeals court suspends block on Telegram in Ghana'],
    ['en', 'Kenyan court suspends provider blocks on two betting sites'],
    ['en', 'High Court halts magistrate’s order to close news portal', 'The judge stopped its enforcement on Monday.'],
    ['en', 'Tribunal puts Reddit ban on hold', 'The regulator may not enforce it before the hearing.'],
    ['en', 'Top court of Zambia eases account blocks on three bloggers'],
    ['en', 'Providers need not block video site for now', 'The Vienna court suspended the regulator’s order.'],
    ['de', 'Gericht setzt Sperre von Telegram aus'],
    ['de', 'Gericht kassiert Sperre von Telegram'],
    ['pt', 'Tribunal derruba suspensão do Telegram'],
    ['es', 'Un tribunal de apelación frena el bloqueo de Telegram'],
    ['pt', 'Juiz libera nove perfis bloqueados no Instagram'],
    [
      'de',
      'Provider müssen Streamingseite vorerst nicht sperren',
      'Das Verwaltungsgericht Köln hat die Verfügung ausgesetzt.',
    ],
    ['fr', 'La cour d’appel suspend le blocage de Telegram au Togo'],
    ['fr', 'Un tribunal lève l’interdiction de Discord'],
    ['es', 'Un juez de Quito frena el bloqueo de Telegram'],
    ['es', 'Tribunal suspende el bloqueo de TikTok en Honduras'],
    ['pt', 'Desembargador derruba bloqueio do Telegram'],
    ['pt', 'Tribunal suspende bloqueio do WhatsApp no Brasil'],
    ['it', 'Il Tar sospende il blocco di Telegram'],
    ['nl', 'Rechter schort blokkade van Telegram op'],
    ['pl', 'Sąd wstrzymał blokadę Telegrama'],
    ['ru', 'Суд приостановил блокировку Telegram'],
    ['uk', 'Суд зупинив блокування Telegram'],
    ['tr', 'Mahkeme Wattpad yasağını durdurdu'],
    ['hi', 'हाईकोर्ट ने टेलीग्राम ब्लॉक करने के आदेश पर रोक लगाई'],
    ['ur', 'ہائی کورٹ نے ٹیلی گرام بند کرنے کا حکم معطل کر دیا'],
    ['ne', 'टेलिग्राम बन्द गर्ने आदेश कार्यान्वयन नगर्न सर्वोच्चको आदेश'],
    ['bn', 'টেলিগ্রাম বন্ধের আদেশ স্থগিত করল হাইকোর্ট'],
    ['id', 'Pengadilan tangguhkan pemblokiran Telegram'],
    ['ar', 'محكمة تعلق قرار حجب تيليغرام'],
    ['ja', '裁判所、テレグラムの遮断命令を執行停止'],
    ['ko', '법원, 텔레그램 차단 명령 효력 정지'],
    ['zh', '法院暂停执行封锁Telegram的命令'],
  ])('%s: %s', (language, title, text) => {
    expect(actionOf(language, title, text)).toBe('restore');
  });
});

describe('whoever refuses to cut off, or gives the plan up, has not done it', () => {
  test.each<[...Told, Action]>([
    [
      'en',
      'Judge refuses to ban rapper’s song from YouTube',
      'The request for an injunction was turned down.',
      'ruling',
    ],
    ['en', 'Court declines to order block of Telegram', '', 'ruling'],
    [
      'en',
      'Meta will not suspend president’s Facebook account',
      'The company said the posts broke no rule.',
      'statement',
    ],
    ['en', 'Minister drops plan to block Telegram', '', 'statement'],
    [
      'en',
      'YouTube refuses to remove channel of exiled broadcaster',
      'The ministry had asked for its removal in Belarus.',
      'statement',
    ],
    ['zh', '法院拒绝禁止歌曲在YouTube传播', '', 'ruling'],
    ['zh', 'YouTube拒绝封锁频道', '', 'statement'],
    ['es', 'Un juez rechaza prohibir una canción en YouTube', '', 'ruling'],
    ['es', 'Meta no suspenderá la cuenta del presidente', '', 'statement'],
    ['fr', 'Le juge refuse d’ordonner le blocage de Telegram', '', 'ruling'],
    ['fr', 'Meta ne suspendra pas le compte du président', '', 'statement'],
    ['pt', 'Juiz nega pedido de bloqueio do Telegram', '', 'ruling'],
    ['de', 'Gericht lehnt Sperre von Telegram ab', '', 'ruling'],
    ['th', 'รัฐมนตรีไม่ฟ้องปิดเทเลแกรม', '', 'statement'],
  ])('%s: %s', (language, title, text, action) => {
    expect(actionOf(language, title, text)).toBe(action);
  });
});

describe('what has not ended, or ends only if, goes on', () => {
  test.each<Told>([
    ['en', 'Ghana has not lifted its ban on Viber'],
    ['en', 'Ghana has yet to lift ban on Viber'],
    ['en', 'Viber ban in Ghana will be lifted if it registers, minister says'],
    ['fr', 'Le Ghana n’a pas levé le blocage de Viber'],
    ['fr', 'Le Ghana n’a pas encore rétabli Viber'],
    ['es', 'Ghana aún no restablece el acceso a Viber'],
    ['pt', 'Gana não suspendeu o bloqueio do Viber'],
    ['it', 'Il Ghana non ha revocato il blocco di Viber'],
    ['ru', 'Гана пока не разблокировала Viber'],
    ['uk', 'Гана не розблокувала Viber'],
    ['pl', 'Ghana nie zniosła blokady Vibera'],
    ['hi', 'घाना ने वाइबर से रोक नहीं हटाई'],
    ['ar', 'غانا لم ترفع الحجب عن فايبر'],
    ['vi', 'Ghana chưa dỡ bỏ lệnh chặn Viber'],
    ['zh', '加纳尚未解除对Viber的封锁'],
    ['zh', '加纳没有解封Viber'],
  ])('%s: %s', (language, title) => {
    expect(actionOf(language, title)).toBe('statement');
  });
});

describe('what is cut off now is, whatever else is to come', () => {
  test.each<Told>([
    ['en', 'Ghana blocks Viber, says ban will be lifted if it registers'],
    ['en', 'Ghana blocks Viber and will ban Telegram if it does not register'],
    ['en', 'Ghana blocks Viber, may block Telegram next'],
    ['fr', 'Le Ghana bloque Viber et pourrait suspendre Telegram'],
    ['es', 'Ghana bloquea Viber y podría suspender Telegram'],
    ['de', 'Ghana sperrt Viber und könnte Telegram sperren'],
  ])('%s: %s', (language, title) => {
    expect(found(title, language)).toMatchObject({ action: 'block', order: { status: 'ordered' } });
  });
});

describe('who denies an act tells of none', () => {
  test.each<Told>([
    ['en', 'Regulator denies ordering operators to cut internet'],
    ['en', 'No order to block Al Arabiya account, says ministry'],
    [
      'en',
      'We did not ask YouTube to remove channel: police',
      'The government had no role in its removal, a spokesman said.',
    ],
    ['pt', 'Regulador nega ter mandado bloquear o Facebook'],
    ['es', 'El gobierno niega haber ordenado el bloqueo de Telegram'],
    ['fr', 'Le ministère dément avoir ordonné la coupure d’internet'],
    ['it', 'Il ministero nega di aver ordinato il blocco di Telegram'],
    ['de', 'Ministerium bestreitet Anordnung zur Sperre von Telegram'],
    ['ms', 'Kementerian nafi arah sekat Telegram'],
    ['ms', 'Teo: Kementerian tidak arah sekat laman web'],
    ['id', 'Kominfo bantah perintahkan blokir Telegram'],
    ['hi', 'टेलीग्राम ब्लॉक करने का कोई आदेश नहीं दिया: मंत्रालय'],
    ['ru', 'В министерстве опровергли блокировку Telegram'],
    ['tr', 'Bakanlık, Telegram’a erişim engeli getirildiği iddiasını yalanladı'],
    ['ar', 'الوزارة تنفي حجب تيليغرام'],
    ['sw', 'Serikali yakanusha kufunga Telegram'],
  ])('%s: %s', (language, title, text) => {
    expect(actionOf(language, title, text)).toBe('statement');
  });
});

describe('what somebody says ought to be done is not done yet', () => {
  test.each<Told>([
    [
      'en',
      'Three news portals cut off in Zambia',
      'Officials in Lusaka must lift the block of the portals without delay, Reporters Without Borders said.',
    ],
    ['en', 'Gabon must restore social media, rights groups say'],
    ['en', 'Chad: messengers must be unblocked, says Amnesty International'],
    ['en', 'Press club calls Mali’s block of TikTok appalling', 'It urged the ministry to think again.'],
    ['en', 'Ghana shrugs off criticism of TikTok ban', 'The minister said honest users had nothing to fear.'],
    ['de', 'Amnesty: Senegal muss Sperre von TikTok aufheben'],
    ['fr', 'RSF : le Togo doit lever le blocage de Telegram'],
    ['es', 'Human Rights Watch: Ecuador debe levantar el bloqueo de Telegram'],
    ['pt', 'Amnesty International: Angola deve desbloquear o Facebook'],
    ['it', 'Amnesty International: il Togo deve sbloccare Telegram'],
    ['ru', 'Правозащитники: власти Казахстана должны разблокировать Telegram'],
  ])('%s: %s', (language, title, text) => {
    expect(actionOf(language, title, text)).toBe('statement');
  });
});

describe('what is counted over a time is a report', () => {
  test.each<Told>([
    ['en', 'Reddit puts out moderation figures', 'It suspended 900,000 accounts in three months.'],
    ['en', 'Ethiopia again the worst offender for network shutdowns', 'An NGO counted 31 there in 2025.'],
    ['en', 'Network shutdowns hit a record in 2025, says Access Now'],
    ['id', 'Pemadaman internet 2025 terbanyak di dunia, kata Access Now'],
    ['de', 'Rekordzahl an Netzabschaltungen: Access Now zählt 310 in einem Jahr'],
  ])('%s: %s', (language, title, text) => {
    expect(actionOf(language, title, text)).toBe('report');
  });
});

describe('a finding that is only preliminary accuses', () => {
  test.each<Told>([
    ['en', 'Pinterest found to breach digital rules, Brussels says in preliminary finding'],
    ['de', 'EU-Kommission: Meta täuscht Nutzer', 'So steht es in vorläufigen Ergebnissen der Prüfung nach dem DSA.'],
    ['fr', 'Bruxelles accuse Meta d’enfreindre le règlement sur les services numériques', 'L’avis est préliminaire.'],
    ['es', 'Bruselas acusa a Meta de infringir la ley de servicios digitales', 'Son conclusiones preliminares.'],
    ['it', 'La Commissione europea accusa Meta di violare il Dsa', 'Sono conclusioni preliminari.'],
  ])('%s: %s', (language, title, text) => {
    expect(actionOf(language, title, text)).toBe('notice');
  });
});

describe('an act told by whom it hit is an act', () => {
  test.each<[...Told, Action]>([
    ['en', 'Reddit says Kenya ordered it to block 640 accounts', 'The order came on Monday.', 'block'],
    [
      'en',
      'X told by Ankara to hide 1,200 users, company says',
      'The government ordered the accounts withheld in Turkey.',
      'block',
    ],
    ['en', 'Telegram ordered to block 14 channels in Spain, founder says', '', 'block'],
    ['fr', 'Telegram dit avoir reçu l’ordre de bloquer 14 comptes en Turquie', '', 'block'],
    ['es', 'X dice que Turquía le ordenó bloquear 14 cuentas', '', 'block'],
  ])('%s: %s', (language, title, text, action) => {
    expect(actionOf(language, title, text)).toBe(action);
  });
});

describe('who has his say on an act has not done it', () => {
  test.each<Told>([
    [
      'en',
      'Lagos must explain Telegram ban, press groups say',
      'A coalition of eleven organisations called Friday’s block unlawful.',
    ],
    ['en', 'Gab’s lawyer to regulator: we won’t pay', 'An attorney for the site said it would ignore the fine.'],
    ['en', 'Vance says Brussels is attacking American firms with fine on Meta'],
    ['en', 'Editors’ guild asks government to explain why portal vanished from YouTube'],
    ['en', '‘My shop was on TikTok’: traders in Dakar count the cost of the ban'],
    ['fr', 'Le blocage de Telegram est illégal, selon des ONG', 'Elles demandent au gouvernement de le lever.'],
    ['es', 'ONG: el bloqueo de Telegram es ilegal', 'Piden al gobierno que publique la orden.'],
    [
      'de',
      'Journalistenverband nennt Sperre von Telegram rechtswidrig',
      'Die Regierung hatte sie am Montag angeordnet.',
    ],
    ['it', 'Multa a Meta, Salvini attacca: «Bruxelles ci censura»'],
    ['ur', 'یوٹیوب چینل کی بندش آزادی صحافت پر حملہ ہے، صحافی یونین'],
    ['tr', 'Barolar: Telegram engelinin hukuki dayanağı yok', 'BTK uygulamaya erişimi pazartesi engelledi.'],
    ['pt', 'Advogados dizem que bloqueio do Telegram é ilegal', 'O governo ordenou o bloqueio na segunda-feira.'],
    ['ar', 'منظمات حقوقية تندد بحجب تيليغرام'],
    ['ru', 'Песков прокомментировал блокировку Telegram'],
    ['pt', 'Chile pede que Facebook libere notícias', 'O governo exigiu que a Meta suspenda o bloqueio.'],
  ])('%s: %s', (language, title, text) => {
    expect(actionOf(language, title, text)).toBe('statement');
  });
});

describe('what is opened, drafted or sought is not done yet', () => {
  test.each<Told>([
    ['en', 'Italy opens process to take Temu site offline'],
    ['en', 'Spain launches procedure to suspend Temu marketplace'],
    [
      'en',
      'Minister seeks power to close broadcaster’s site',
      'She had drafted regulations that would let her block the website.',
    ],
    ['en', 'Regulator tells Signal: obey or be blocked', 'Roskomnadzor warned the messenger on Friday.'],
    ['fr', 'Le gouvernement engage la suspension de Temu', 'Il lance une procédure visant à suspendre le site.'],
    ['fr', 'Temu : le gouvernement lance la procédure de suspension du site'],
    ['es', 'España abre un procedimiento para suspender Temu'],
    ['de', 'Regierung leitet Verfahren zur Sperrung von Temu ein'],
    ['it', 'Avviata la procedura per oscurare Temu'],
    [
      'ar',
      'وزير يسعى إلى إغلاق مكتب القناة وحجب موقعها',
      'قال إنه سيعرض على الحكومة لوائح تسمح بحجب موقع القناة على الإنترنت.',
    ],
    ['sw', 'Ombi la kufunga Telegram lawasilishwa Bungeni', 'Mlalamishi anataka serikali ifunge mtandao huo.'],
  ])('%s: %s', (language, title, text) => {
    expect(actionOf(language, title, text)).toBe('notice');
  });
});

describe('a measured block is a block', () => {
  test.each<[...Told, Action]>([
    [
      'en',
      'Confirmed: Telegram and Signal restricted in Uganda',
      'Network data show both apps unreachable on several providers.',
      'block',
    ],
    [
      'en',
      'Metrics show TikTok slowed in Tbilisi on eve of court hearing',
      'The restriction is visible on two networks.',
      'block',
    ],
    ['en', 'Network data show internet cut in Gabon as votes are counted', '', 'shutdown'],
    [
      'en',
      'Data blackout returns to Chad ahead of verdict',
      'Authorities suspended mobile data on Thursday.',
      'shutdown',
    ],
    ['fr', 'Le site Lomé Infos inaccessible au Togo, la rédaction dénonce un blocage', '', 'block'],
    ['ar', 'تطبيق سيغنال خارج الخدمة في السودان ومصدر يؤكد حجبه', '', 'block'],
  ])('%s: %s', (language, title, text, action) => {
    expect(actionOf(language, title, text)).toBe(action);
  });
});

describe('what is to go is a takedown, also where it is a warning that says so', () => {
  test.each<[...Told, Action]>([
    ['id', 'Komdigi Tegur X: Hapus 640 Konten Pornografi', 'Surat teguran dikirim Senin.', 'takedown'],
    ['en', 'Ministry warns TikTok: delete 300 gambling videos within a day', '', 'takedown'],
    ['en', 'Malaysia gives TikTok 24 hours to remove 200 clips', '', 'takedown'],
    ['ne', 'समाचार हटाउन अनलाइन पोर्टललाई अदालतको आदेश', '', 'takedown'],
  ])('%s: %s', (language, title, text, action) => {
    expect(actionOf(language, title, text)).toBe(action);
  });
});

describe('what is to go from a store of apps is a takedown, whatever the language calls a store', () => {
  test.each<Told>([
    ['en', 'Roskomnadzor demands that Apple remove the app from its store'],
    ['ru', 'Роскомнадзор потребовал от Apple удалить приложение из магазина'],
  ])('%s: %s', (language, title) => {
    expect(actionOf(language, title)).toBe('takedown');
  });
});

describe('an order in other words than a court’s own', () => {
  test.each<[...Told, Action]>([
    [
      'en',
      'Brazilian judge orders 40 profiles off Instagram',
      'The platforms were given two hours to block them.',
      'block',
    ],
    [
      'en',
      'Lahore court orders YouTube to block 14 channels',
      'The order came on a plea by the cybercrime agency.',
      'block',
    ],
    ['nl', 'Rechtbank: providers moeten 40 streamingsites blokkeren', '', 'block'],
    ['en', 'Commission adopts decision and €90 million fine against TikTok', '', 'fine'],
    ['en', 'eSafety issues $90,000 infringement notice to Telegram', '', 'fine'],
    [
      'nl',
      'Rechter: providers moeten streamingsites blokkeren',
      'Het kort geding was aangespannen door filmmakers.',
      'block',
    ],
    ['fr', 'Blocage sans juge : l’Arcom vise trois sites pour adultes', '', 'block'],
    ['en', 'Telegram says it has removed hundreds of accounts', 'The accounts broke its rules.', 'suspend'],
    ['fr', 'La justice ordonne aux résolveurs DNS de bloquer 40 sites', '', 'block'],
    ['en', 'Developer sues ministers over removal of app from App Store', '', 'challenge'],
    ['en', 'Court in Lyon adjourns hearing on block of Temu', '', 'challenge'],
    ['en', 'Facebook page of exiled paper visible again in Jordan', 'It had been withheld since Monday.', 'restore'],
    // A link is a particular post, and no whole site: to have it removed blocks nobody.
    ['en', 'MeitY sends notice to X to remove 30 links', '', 'notice'],
    ['en', 'Ministry sues Google to remove 250 URLs', '', 'challenge'],
  ])('%s: %s', (language, title, text, action) => {
    expect(actionOf(language, title, text)).toBe(action);
  });
});

describe('what is closed to the young is a rule for all', () => {
  test.each<Told>([
    ['en', 'Norway bans Discord, TikTok for under-15s', 'The law came into force on Sunday.'],
    [
      'en',
      'Discord falls under Fiji’s ban for under-14s',
      'The government decided to include the messenger in its law.',
    ],
    ['de', 'Österreich sperrt soziale Medien für Kinder unter 14', 'Das Gesetz gilt seit Montag.'],
    ['it', 'Norvegia, TikTok vietato sotto i 15 anni', 'Il divieto scatta lunedì.'],
    ['tr', 'Sosyal medya 15 yaş altına yasak', 'Yasak pazartesi yürürlüğe giriyor.'],
    ['hi', 'नॉर्वे में 15 साल से कम उम्र के बच्चों के लिए सोशल मीडिया पर प्रतिबंध लागू'],
    ['gu', 'નોર્વેમાં 15 વર્ષથી નાના બાળકો માટે સોશિયલ મીડિયા પર પ્રતિબંધ લાગુ'],
    ['es', 'Noruega prohíbe las redes sociales a los menores de 15 años', 'La ley entró en vigor el lunes.'],
  ])('%s: %s', (language, title, text) => {
    expect(actionOf(language, title, text)).toBe('rule');
  });

  test.each<[...Told, Action]>([
    ['en', 'Norway blocks TikTok for 15 days', 'The government ordered operators to cut access to the app.', 'block'],
    [
      'en',
      'Fiji bans Discord for a year after death of girl aged 15',
      'The prime minister said the app would be shut off.',
      'block',
    ],
    [
      'en',
      'Parents in Norway criticise social media ban for under-15s',
      'A union of parents called it unworkable.',
      'statement',
    ],
  ])('%s: %s', (language, title, text, action) => {
    expect(actionOf(language, title, text)).toBe(action);
  });
});

describe('what a court says, refuses to prolong or turns down is a ruling', () => {
  test.each<Told>([
    ['en', 'Fiji: court will not extend order to Reddit to remove crash videos', 'It ends on Friday.'],
    [
      'en',
      'Danish regulator fails in bid to keep Discord accounts blocked',
      'A court in Copenhagen said the law did not reach that far.',
    ],
    ['en', 'Ghana top court: ban on Telegram went too far'],
    ['fr', 'Cour suprême : fermer Telegram sans loi dépassait les pouvoirs du ministre'],
  ])('%s: %s', (language, title, text) => {
    expect(actionOf(language, title, text)).toBe('ruling');
  });

  test.each<[...Told, Action]>([
    ['fr', 'Blocage sans juge : le régulateur belge vise deux plateformes de vidéo', '', 'block'],
    ['en', 'Court: providers must block 40 betting sites', 'The Vienna court ruled for the regulator.', 'block'],
  ])('%s: %s', (language, title, text, action) => {
    expect(actionOf(language, title, text)).toBe(action);
  });
});

describe('who says sorry, or signs a statement, says something', () => {
  test.each<Told>([
    [
      'en',
      'Our statement on the Accra High Court judgment in Reddit v. Ghana',
      'We are deeply concerned by the judgment.',
    ],
    [
      'en',
      'Discord founder apologises for letter that led to Kenyan block',
      'Kenya ordered providers to block the app on Friday.',
    ],
    [
      'es',
      'El jefe de Discord pide perdón a los usuarios chilenos por el bloqueo',
      'Promete responder antes a los jueces.',
    ],
    ['pt', 'Fundador do Discord pede desculpas ao Chile após ordem de bloqueio'],
    ['id', 'Bos Discord minta maaf kepada Komdigi soal pemblokiran'],
    ['de', 'Discord-Chef bittet Kenia nach der Sperre um Entschuldigung'],
    ['ru', 'Основатель Discord извинился перед Кенией после блокировки'],
  ])('%s: %s', (language, title, text) => {
    expect(actionOf(language, title, text)).toBe('statement');
  });
});

describe('who only means to go to court has not gone', () => {
  test.each<[...Told, Action]>([
    ['en', 'Reddit to appeal Accra judgment upholding takedown portal', 'The company said so on Monday.', 'statement'],
    [
      'en',
      'Fijian minister to take Discord to court over betting ads',
      'The case will be filed this month.',
      'statement',
    ],
    ['id', 'Menteri akan gugat Discord soal konten judi', '', 'statement'],
    ['en', 'Reddit appeals Accra judgment upholding takedown portal', 'The company filed on Monday.', 'challenge'],
    ['en', 'Court to hear appeal of Reddit against block', '', 'challenge'],
  ])('%s: %s', (language, title, text, action) => {
    expect(actionOf(language, title, text)).toBe(action);
  });
});

describe('a ban that is off, removed or dropped is lifted', () => {
  test.each<Told>([
    ['en', 'Ghana’s ban on Discord is off', 'The judge withdrew it.'],
    ['en', 'Cabinet has block on Discord removed', 'Providers have opened the app again.'],
    ['en', 'Ghana drops both Telegram and Discord bans', 'The president withdrew them on Monday.'],
  ])('%s: %s', (language, title, text) => {
    expect(actionOf(language, title, text)).toBe('restore');
  });
});

describe('what goes with an act is none of its own', () => {
  test.each<[...Told, Action]>([
    ['pt', 'Juíza impõe multa de R$ 2 milhões ao Discord por manter perfis bloqueados', '', 'fine'],
    ['id', 'Discord resmi diblokir pemerintah', 'Kominfo menerima ribuan laporan soal konten negatif.', 'block'],
    ['ru', 'Черногория закроет Discord на год', 'Правительство решило запретить Discord с начала марта.', 'block'],
    ['en', 'Court tells Wikipedia to delete article about bank', 'The judge gave the site a day.', 'takedown'],
  ])('%s: %s', (language, title, text, action) => {
    expect(actionOf(language, title, text)).toBe(action);
  });
});

describe('a court that asks why networks were cut has decided nothing, and one that will not hear a plea has', () => {
  test.each<[...Told, Action]>([
    ['en', 'Orissa High Court asks state to explain internet suspension in Cuttack', '', 'challenge'],
    ['en', 'Supreme Court seeks Haryana’s reply on internet suspension in Nuh', '', 'challenge'],
    ['hi', 'हाईकोर्ट ने पूछा- भर्ती परीक्षा में इंटरनेट क्यों बंद किया', 'सरकार से जवाब मांगा।', 'challenge'],
    ['en', 'High Court refuses to interfere with net suspension in Jorhat', '', 'ruling'],
    ['en', 'Judge declines interim relief to page blocked on Facebook', '', 'ruling'],
    ['en', 'High Court orders state to restore internet in Jorhat', '', 'ruling'],
  ])('%s: %s', (language, title, text, action) => {
    expect(actionOf(language, title, text)).toBe(action);
  });
});

describe('whoever wants networks back, or gives his word on them, has switched nothing on or off', () => {
  test.each<Told>([
    ['en', 'Diplomats call for internet to be restored in Gabon'],
    ['en', 'Togo pledges no internet shutdown during vote', 'The minister gave his word to observers.'],
    ['en', 'Hoteliers count losses as net ban enters second week', 'They wrote to the collector.'],
  ])('%s: %s', (language, title, text) => {
    expect(actionOf(language, title, text)).toBe('statement');
  });
});

describe('a judge who lifts a block gives back, in Danish and Norwegian, too', () => {
  test.each<Told>([
    ['da', 'Dommer ophæver blokeringen af Viber'],
    ['no', 'Dommer opphever blokkeringen av Viber'],
  ])('%s: %s', (language, title, text) => {
    expect(actionOf(language, title, text)).toBe('restore');
  });
});

describe('sites are back where no platform is named', () => {
  test.each<Told>([
    ['ru', 'В Армении снова открываются новостные сайты'],
    ['hi', 'बंद की गई समाचार वेबसाइटें फिर खुलीं'],
    ['ms', 'Laman web berita boleh diakses semula'],
  ])('%s: %s', (language, title, text) => {
    expect(actionOf(language, title, text)).toBe('restore');
  });
});

describe('the networks of a country that is offline were cut', () => {
  test.each<Told>([
    ['en', 'Djibouti goes offline'],
    ['en', 'Burundi is offline'],
    ['fa', 'اینترنت کشور از بامداد یکشنبه قطع است'],
  ])('%s: %s', (language, title, text) => {
    expect(actionOf(language, title, text)).toBe('shutdown');
  });

  test('and a shop that is offline broke down', () => {
    expect(actionOf('en', 'Book shop goes offline')).toBeNull();
  });
});

describe('a threat to block is none', () => {
  test.each<Told>([
    ['en', 'Minister threatens to block Viber in a week'],
    ['en', 'Georgia threatens to ban Discord', 'The minister said it will ban the app if it does not delete posts.'],
  ])('%s: %s', (language, title, text) => {
    expect(['statement', 'notice']).toContain(actionOf(language, title, text));
  });
});

describe('a platform acts by itself, also in Cyrillic', () => {
  test.each<Told>([
    ['uk', 'Viber заблокував канал радіостанції'],
    ['uk', 'Viber блокує канали партії'],
  ])('%s: %s', (language, title, text) => {
    expect(actionOf(language, title, text)).toBe('suspend');
  });
});

describe('a draft that is put to the public is a rule, and who says what it thinks of a block only speaks', () => {
  test.each<[...Told, Action]>([
    ['en', 'Regulator opens consultation on code of conduct for video platforms', '', 'rule'],
    ['de', 'Ministerium startet Konsultation zu Pflichten für Online-Plattformen', '', 'rule'],
    ['ru', 'Министр назвал блокировку Viber в Армении неприемлемой', '', 'statement'],
    ['ar', 'ليبيا تغرم ديسكورد لعدم تعيين ممثل', '', 'fine'],
    ['en', 'Commissioner fines Discord over unanswered letters', '', 'fine'],
    ['en', 'Viber’s operating licence frozen in Angola', '', 'block'],
  ])('%s: %s', (language, title, text, action) => {
    expect(actionOf(language, title, text)).toBe(action);
  });
});

describe('what a platform says of an act of others is its word, and how an act is taken is no other news', () => {
  test.each<[...Told, Action]>([
    [
      'en',
      'Wrong address, says Viber boss as Peru pulls plug',
      'The head of Viber blamed a mix-up; the court told providers to suspend the messenger.',
      'statement',
    ],
    ['en', 'Viber, Signal say they had no letter before Ghana’s block', '', 'statement'],
    ['es', 'Viber dice que no recibió carta antes del bloqueo en Perú', '', 'statement'],
    ['ur', 'ٹی وی چینل کا یوٹیوب پیج بند، صحافیوں کا اظہارِ تشویش', 'حکومت نے چینل تک رسائی بند کر دی۔', 'block'],
    ['hi', 'पत्रिका की वेबसाइट बंद; पत्रकार संघ ने जताया विरोध', 'सरकार ने वेबसाइट पर रोक लगा दी।', 'block'],
  ])('%s: %s', (language, title, text, action) => {
    expect(actionOf(language, title, text)).toBe(action);
  });
});

describe('"रोक लगाई" is a block, and from a court a stay', () => {
  test.each<[...Told, Action]>([
    ['hi', 'केन्या ने वाइबर ऐप पर लगाई रोक', 'संचार नियामक ने कहा कि कंपनी ने नियम तोड़े।', 'block'],
    ['hi', 'हाईकोर्ट ने वाइबर को बंद करने के आदेश पर लगाई रोक', 'अदालत ने सरकार से जवाब मांगा।', 'restore'],
  ])('%s: %s', (language, title, text, action) => {
    expect(actionOf(language, title, text)).toBe(action);
  });
});

describe('a court that tells others to give back has ruled, and one that gives back itself restores', () => {
  test.each<[...Told, Action]>([
    ['en', 'Angolan court orders operators to restore Viber', '', 'ruling'],
    ['en', 'Court tells regulator to unblock Reddit within ten days', 'The bench in Accra heard its users.', 'ruling'],
    ['en', 'High Court vacates order banning Viber', 'The bench lifted its interim order on Monday.', 'restore'],
    ['en', 'Regional court unblocks Viber but asks for a report in June', '', 'restore'],
    ['en', 'Benin opens Reddit again after eleven days', '', 'restore'],
  ])('%s: %s', (language, title, text, action) => {
    expect(actionOf(language, title, text)).toBe(action);
  });
});

describe('an order that is only considered was not given', () => {
  test.each<Told>([
    ['en', 'Zambia considers asking Viber to block 140 accounts'],
    ['en', 'Namibia weighs asking Viber to remove 35 channels'],
    ['en', 'Laos may order Viber to delete 60 videos'],
  ])('%s: %s', (language, title, text = '') => {
    const finding = judge({ title, summary: '', text, language, publishedAt: null, outlet: null, country: null });
    expect(finding).toMatchObject({ relevant: true, action: 'statement', order: { status: null } });
  });
});

describe('whoever is bidden to remove posts is a platform, whatever they show', () => {
  test.each<[...Told, number]>([
    ['en', 'Zambia: ZICTA orders X to remove 16 videos about handball coaches', '', 16],
    ['en', 'Malta: regulator orders X to delete 21 posts about a cricket final', '', 21],
  ])('%s: %s', (language, title, text = '', count) => {
    const finding = judge({ title, summary: '', text, language, publishedAt: null, outlet: null, country: null });
    expect(finding).toMatchObject({ relevant: true, action: 'takedown', order: { platforms: ['X'] } });
    expect(finding.order!.targets[0]!.count).toBe(count);
  });

  test('a letter that nobody is bidden to do anything by is none', () => {
    const title = 'Club orders fans to remove 16 banners with X marks before handball final';
    expect(actionOf('en', title)).toBeNull();
  });
});

describe('who does not answer letters is fined', () => {
  test.each<Told>([
    ['de', 'Aufsicht bestraft Viber, weil Anschreiben unbeantwortet blieben'],
    ['es', 'Bolivia: castigan a Viber por cartas sin contestar: 70.000 dólares'],
  ])('%s: %s', (language, title, text) => {
    expect(actionOf(language, title, text)).toBe('fine');
  });
});

describe('a threat, a label and a suit to come are words', () => {
  test.each<Told>([
    [
      'en',
      'Nepal threatens to shut down Viber over fake ads',
      'The minister said the site would be closed if it did not act.',
    ],
    ['en', 'Amnesty: Zambian cyber law found to endanger streamers', 'Parliament adopted the Cyber Act on Tuesday.'],
    ['hi', 'वाइबर फैसले को सुप्रीम कोर्ट में चुनौती देगी'],
  ])('%s: %s', (language, title, text) => {
    expect(actionOf(language, title, text)).toBe('statement');
  });

  test('and a suit that was brought is one', () => {
    expect(actionOf('hi', 'वाइबर ने फैसले को सुप्रीम कोर्ट में चुनौती दी')).toBe('challenge');
  });
});

describe('somebody who is banned from a platform is banned by it', () => {
  test.each<[...Told, Action]>([
    ['en', 'Militia leaders banned from Viber and Twitch', '', 'suspend'],
    ['en', 'Viber banned from ministry phones in Laos', 'The government told its staff to delete it.', 'block'],
  ])('%s: %s', (language, title, text, action) => {
    expect(actionOf(language, title, text)).toBe(action);
  });
});

describe('a word of the law that means something else as well is heard in both senses', () => {
  test.each<[...Told, Action]>([
    ['fr', 'L’ONU condamne la suspension de Viber au Bénin', '', 'statement'],
    ['fr', 'La cour condamne l’État béninois pour la coupure d’internet', '', 'ruling'],
    ['uk', 'Уряд скасував блокування Viber', '', 'restore'],
    ['es', 'Viber rechaza bloquear los canales que pide el Gobierno', '', 'statement'],
    ['es', 'Un tribunal rechaza bloquear Viber', '', 'ruling'],
  ])('%s: %s', (language, title, text, action) => {
    expect(actionOf(language, title, text)).toBe(action);
  });
});

describe('what is measured as cut off is cut off', () => {
  test.each([
    ['en', 'Viber is down in Gabon too, scans show'],
    ['en', 'Viber and Reddit are down in Gabon, measurements show'],
    ['en', 'Viber down in Gabon, network data show'],
    ['en', 'Viber fails on three carriers in Gabon, measurements find'],
    ['en', 'Gabon: measurements find Viber failing on most lines'],
    ['es', 'Viber falla en tres operadores de Gabón, según mediciones'],
    ['en', 'YouTube restricted on networks, NetBlocks measured'],
    ['en', 'Viber restricted on two networks in Gabon, OONI data show'],
    ['de', 'Auch Viber in Gabun gestört, zeigen Messungen'],
    ['fr', 'Viber en panne au Gabon, montrent des mesures'],
    ['es', 'Viber no funciona en Gabón, muestran mediciones'],
    ['pt', 'Viber fora do ar no Gabão, mostram medições'],
    ['ru', 'Viber не работает в Габоне, показывают измерения'],
  ])('%s: %s', (language, title) => {
    expect(found(title, language)).toMatchObject({ relevant: true, action: 'block', order: { status: 'ordered' } });
  });

  test.each([
    'Viber is down in Gabon, users report',
    'Power is down in Gabon too, scans show',
    'Viber is down in Gabon after an undersea cable broke, measurements show',
    'YouTube fails to label posts of Gabon state media, measurements show',
  ])('what is only out of order is not: %s', (title) => {
    expect(found(title, 'en').relevant).toBe(false);
  });
});

test.each([
  ['ur', 'گیمبیا کے صدر نے وائبر کو بحال کرنے کا حکم دے دیا'],
  ['hi', 'प्रधानमंत्री का वाइबर तुरंत बहाल करने का आदेश'],
])('a premier who orders access back gives it back: %s', (language, title) => {
  expect(found(title, language)).toMatchObject({ action: 'restore', order: { status: 'restored' } });
});
