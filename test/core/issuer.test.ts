/** Who ordered it, told in other ways than "X orders". */
import { expect, test } from 'vitest';
import { judge } from '../../src/core/judge.ts';

const issuerOf = (language: string, title: string, text: string): string | null | undefined =>
  judge({ title, summary: '', text, language, publishedAt: '2024-03-08T09:00:00Z', outlet: null, country: null }).order
    ?.issuer;

const VIETNAM = 'Ministry of Information and Communications (Vietnam)';

test.each<[string, string, string, string]>([
  // Whose the thing is that is cut off
  [
    'en',
    'Govt blocks 9 Pakistani YouTube channels',
    'NEW DELHI: The Centre blocked the channels on Monday.',
    'Government of India',
  ],
  [
    'en',
    'Two Sudanese TV channels on YouTube geo-blocked in Chad',
    'The platform showed a message that cites a government order.',
    'Government of Chad',
  ],
  [
    'en',
    'Two years without Viber end in Chad',
    'Chad lifted its ban on Viber on Tuesday, in compliance with a ruling of the Supreme Court.',
    'Government of Chad',
  ],
  [
    'en',
    'Chinese daily’s Facebook page viewable again in Kenya',
    'The page had been blocked in Kenya since Monday.',
    'Government of Kenya',
  ],
  // At whose wish a platform acts
  [
    'en',
    'YouTube geoblocks 12 pro-Kremlin channels at Moldova’s request',
    'The videos can no longer be watched there.',
    'Government of Moldova',
  ],
  [
    'en',
    'X hides two posts in Kenya at regulator’s request',
    'The Communications Authority had written to the platform.',
    'Communications Authority of Kenya',
  ],
  // The headline names the state, the lead who acted
  [
    'en',
    'Russia limits Signal in nine regions, regulator says',
    'Watchdog Roskomnadzor said it had partly limited the app.',
    'Roskomnadzor',
  ],
  [
    'en',
    'Australia fines Telegram over slow answers',
    'eSafety fined the messenger on Monday.',
    'eSafety Commissioner (Australia)',
  ],
  [
    'en',
    'CORRECTED: Britain fines Gab',
    '(Corrects amount in first paragraph) Ofcom fined the site on Monday over its answers.',
    'Ofcom',
  ],
  ['en', 'Vietnam blocks Signal', 'The Hanoi court ordered providers to block the app.', 'Hanoi court'],
  // A town's judge
  ['en', 'Istanbul judge blocks 40 accounts on X', 'The ruling takes in accounts of students.', 'Istanbul court'],
  ['en', 'Nairobi judge orders TikTok to pull 12 videos', '', 'Nairobi court'],
  ['en', 'Turkish judge blocks 40 accounts on X', '', 'Turkish court'],
  // A court above another, and one that is only asked
  [
    'en',
    'Supreme Court sets aside order to YouTube to delete video',
    'The Supreme Court of India set aside a Bombay High Court direction on Friday.',
    'Supreme Court of India',
  ],
  [
    'en',
    'Kenyan ministry tells regulator to block Telegram',
    'The interior ministry directed the Communications Authority to cut the app off.',
    'Ministry of Interior (Kenya)',
  ],
  [
    'fr',
    'Blocage sans juge : l’Arcom vise trois sites pour adultes',
    'L’Arcom a ordonné le blocage des sites.',
    'Arcom',
  ],
  [
    'fr',
    'Au Tchad, un collectif juge le blocage de Telegram illégal',
    'Le gouvernement l’a ordonné lundi.',
    'Government of Chad',
  ],
  [
    'pt',
    'X recorre contra bloqueio de contas',
    'A ordem de Moraes atinge nove perfis da rede.',
    'Supreme Federal Court (Brazil)',
  ],
  // The headline names the country alone, and the text has it from an office or says what one did
  [
    'en',
    'Iraq blocks Telegram over leaked files',
    'Users lost the messenger on Sunday. The communications ministry said the app had ignored its letters.',
    'Ministry of Communications (Iraq)',
  ],
  [
    'en',
    'Kazakhstan fines TikTok over dangerous challenges',
    'TikTok was told to pay 2 million tenge, information ministry official Dana Serik said.',
    'Ministry of Information (Kazakhstan)',
  ],
  [
    'fr',
    'Le Gabon coupe Facebook et TikTok',
    'La Haute autorité de la communication a annoncé la mesure mardi soir.',
    'High Authority for Communication (Gabon)',
  ],
  [
    'en',
    'Pakistan blocks Signal',
    'The app stopped working on Friday. The Pakistan Telecommunication Authority did not answer.',
    'Government of Pakistan',
  ],
  [
    'en',
    'Turkey blocks Signal a week after Iran',
    'Users lost the app on Friday. An Izmir court ruled so over a leak, Transport Minister Uraloglu said.',
    'Government of Turkey',
  ],
  // A court that the text names below, where it names one
  [
    'en',
    'Russian court bans Signal',
    'A Moscow court granted the request of prosecutors on Friday. The hearing at the Tagansky district court took an hour.',
    'Tagansky District Court of Moscow',
  ],
  [
    'en',
    'Pakistan blocks TikTok over song',
    'A Pakistani court on Monday ordered the authorities to block the app. Lawyers had petitioned the Lahore High Court.',
    'Lahore High Court',
  ],
  // Who is only compared
  [
    'en',
    'Like China, we can block websites, Nairobi court warns Telegram',
    'The judge spoke at a hearing on Friday.',
    'Nairobi court',
  ],
  ['fr', 'Le ministère bloque Signal, un internet à la chinoise', '', 'Government of France'],
  // Who speaks of what others do
  [
    'en',
    'Berlin: Ankara’s Telegram block undermines free speech',
    'The German foreign ministry said on Friday it was concerned.',
    'Government of Turkey',
  ],
  [
    'de',
    'Österreich kritisiert Sperrung von Telegram in Sambia',
    'Das Außenministerium in Wien forderte Lusaka auf, den Zugang wiederherzustellen.',
    'Government of Zambia',
  ],
  [
    'en',
    'Japan asks Mali to reopen WhatsApp',
    'The foreign ministry in Tokyo said it followed the situation with concern.',
    'Government of Mali',
  ],
  [
    'hi',
    'जापान ने केन्या में टेलीग्राम बैन पर चिंता जताई',
    'जापान के विदेश मंत्रालय ने कहा कि रोक हटनी चाहिए।',
    'Government of Kenya',
  ],
  [
    'tr',
    "Japonya, Pakistan'daki Viber yasağını eleştirdi",
    'Tokyo, İslamabad’a erişimi açma çağrısı yaptı.',
    'Government of Pakistan',
  ],
  ['en', 'Editors condemn Twitter’s suspension of journalists', 'The guild is concerned.', 'Twitter'],
  [
    'en',
    'Minister criticises Twitter over deleted post',
    'The information minister of Ghana criticised the decision of Twitter to delete a tweet by the president.',
    'Twitter',
  ],
  [
    'de',
    'Kanzler nennt Sperre des Präsidenten bei Twitter problematisch',
    'Er kritisierte am Montag die Löschung des Kontos.',
    'Twitter',
  ],
  [
    'en',
    'Turks criticise throttling of Twitter',
    'The opposition called the government behind it insane as Twitter slows users down.',
    'Government of Turkey',
  ],
  // At whose word it is done, whoever else is named
  [
    'en',
    'Mobile data off in Lahore',
    'Mobile data is cut on instructions of the interior ministry, the PTA confirmed after an arrest.',
    'Ministry of Interior (Pakistan)',
  ],
  [
    'es',
    'Telegram bloquea cuatro canales en España a petición de la Guardia Civil',
    'Los canales figuran en una causa de la Audiencia Nacional.',
    'Civil Guard (Spain)',
  ],
  // Who is only voted for
  [
    'ru',
    'Telegram удалил бот с рекомендациями',
    'Бот удалён в первый день выборов в Госдуму. Роскомнадзор требовал его блокировки.',
    'Roskomnadzor',
  ],
  ['en', 'Hanoi to inspect TikTok', 'The information ministry of Vietnam warned the app over content.', VIETNAM],
  // What is taken out of a store has taken out nothing
  [
    'en',
    'Signal and Telegram vanish from Apple’s store in China',
    'The two apps have been taken down from the App Store since Friday.',
    'Government of China',
  ],
  // A platform by itself, whoever is told of it
  [
    'en',
    'YouTube to let back creators banned over vaccine claims',
    'The company wrote so in a letter to the House Judiciary Committee.',
    'YouTube',
  ],
  [
    'de',
    'TikTok schaltet Kanal der Partei wieder frei',
    'Eine zweite Prüfung habe ergeben, dass drei Videos falsch eingestuft worden seien.',
    'TikTok',
  ],
  // Which of several courts it is, by its number, its town, its district
  [
    'tr',
    'Wikipedia’ya erişim kapatıldı',
    'İzmir 4. Sulh Ceza Hâkimliği siteye erişim engeli kararı verdi.',
    'Izmir 4th Criminal Judgeship of Peace',
  ],
  [
    'tr',
    'Wikipedia’ya erişim kapatıldı',
    'Bursa 24. Sulh Ceza Hâkimliği siteye erişim engeli kararı verdi.',
    'Bursa 24th Criminal Judgeship of Peace',
  ],
  [
    'pt',
    'Justiça manda bloquear o Telegram',
    'A 3ª Vara Criminal de Feira de Santana determinou que as operadoras bloqueiem o aplicativo.',
    '3rd Criminal Court of Feira de Santana',
  ],
  [
    'en',
    'Federal judge strikes down Utah app-store law',
    'The judge said on Tuesday that the law on apps for minors violates the First Amendment.',
    'US District Court for the District of Utah',
  ],
  [
    'en',
    'Federal judge blocks Texas social media law',
    'A judge of the Western District of Texas ruled that the ban on accounts of minors is too broad.',
    'US District Court for the Western District of Texas',
  ],
  [
    'en',
    'Spanish court orders Telegram channels blocked',
    'The High Court of Justice of Galicia ordered Telegram on Monday to block 12 channels.',
    'High Court of Justice of Galicia',
  ],
  [
    'en',
    'Egypt’s top administrative court upholds Facebook ban',
    'The ruling on Facebook came on Sunday, a lawyer said.',
    'Supreme Administrative Court (Egypt)',
  ],
  [
    'en',
    'YouTube blocks 14 clips after injunction',
    'Users in Hong Kong can no longer open the clips named in the injunction that the Court of Appeal granted.',
    'Court of Appeal (Hong Kong)',
  ],
  // Whom a court bids ordered nothing, or no longer
  [
    'en',
    'Court stops PTA from blocking Wikipedia',
    'The Sindh High Court restrained the Pakistan Telecommunication Authority from enforcing its ban on the site.',
    'Sindh High Court',
  ],
  ['en', 'Bombay HC to Centre: restore blocked X account', 'The order came on Friday.', 'Bombay High Court'],
  // At whose order it is done, though the headline only says where
  ['en', 'Turkey blocks Discord', 'Access was cut on Monday, on a decision of a court in Adana.', 'Adana court'],
  [
    'es',
    'Brasil se queda sin Telegram',
    'Las operadoras bloquearon Telegram por orden de un juzgado de Lagarto.',
    'Brazilian court',
  ],
  // A court in the lead, though the headline names the state alone
  ['en', 'Turkey cuts off Threads', 'A court in Adana sees a danger to children in the app.', 'Adana court'],
  [
    'en',
    'Kenya blocks Kick over betting streams',
    'Access was cut on Monday by a court in Nairobi after a plea of parents.',
    'Kenyan court',
  ],
  [
    'es',
    'La Justicia ordena bloquear Kick',
    'Enacom debe notificar a los proveedores para que bloqueen el acceso en Argentina.',
    'Argentine court',
  ],
  // What is challenged: an order by whoever made it, and a law of the state, whichever court is asked
  [
    'en',
    'X appeals over order to shut 22 profiles in Brazil',
    'The company asked judges on Friday to reconsider an order by Justice Alexandre de Moraes.',
    'Supreme Federal Court (Brazil)',
  ],
  [
    'en',
    'Publishers contest new IT Rules in Delhi High Court',
    'They filed a petition on Monday.',
    'Government of India',
  ],
  // A platform that gives back what it kept from somebody, and one that another gives back
  ['en', 'X gives Tanzanian singer his account back', 'The suspension was an error, it said.', 'X'],
  [
    'pt',
    'Instagram devolve perfil de vereadora',
    'A Meta disse que a conta foi suspensa por engano e a restabeleceu nesta quarta.',
    'Meta',
  ],
  ['es', 'X restablece la cuenta del diario hondureño', 'La red dijo que la suspensión fue un error.', 'X'],
  ['ru', 'YouTube вернул канал казахстанского блогера', 'Платформа извинилась в воскресенье.', 'YouTube'],
  [
    'en',
    'TikTok is back in Kenya',
    'The Communications Authority lifted its ban on Friday.',
    'Communications Authority of Kenya',
  ],
  ['en', 'Singer’s X account visible again in Kenya', 'The account had been blocked in Kenya.', 'Government of Kenya'],
  // A capital that lists did not have, and who was in office once
  ['en', 'X told by Delhi to block 90 accounts', 'The company said so on Friday.', 'Government of India'],
  // Whose ban it is, whatever is banned and whoever speaks of it
  [
    'en',
    'China regrets Nepal’s latest app ban',
    'Its embassy said on Friday that the ban of 40 apps harms trade.',
    'Government of Nepal',
  ],
  ['it', 'Bruxelles chiede a TikTok di rimuovere i video', 'La richiesta è arrivata lunedì.', 'European Commission'],
  [
    'ur',
    'سپریم کورٹ: انٹرنیٹ کی بندش کے احکامات شائع کیے جائیں',
    'عدالت نے جموں و کشمیر انتظامیہ کو حکم دیا کہ انٹرنیٹ پر پابندی کا جائزہ لیا جائے۔',
    'Supreme Court of India',
  ],
])('%s: %s', (language, title, text, issuer) => {
  expect(issuerOf(language, title, text)).toBe(issuer);
});

test('the notice of a court is the court’s, though the headline begins with what it said', () => {
  const said = judge({
    title: '‘India is no playground’: Madras High Court issues contempt notice to Telegram',
    summary:
      'A judge of the Madras High Court on Monday issued the notice. ‘We will ask the government to block it,’ he said.',
    text: '',
    language: 'en',
    publishedAt: '2024-06-04T08:00:00Z',
    outlet: null,
    country: null,
  });
  expect([said.action, said.order?.issuer]).toEqual(['notice', 'Madras High Court']);
});

test.each<[string, string | null, string]>([
  [
    'Saudi regulator CITC blocks Telegram',
    '2018-05-02',
    'Communications and Information Technology Commission (Saudi Arabia)',
  ],
  [
    'Saudi regulator CITC blocks Telegram',
    '2025-05-02',
    'Communications, Space and Technology Commission (Saudi Arabia)',
  ],
  ['Kominfo blocks 12 sites', null, 'Ministry of Communication and Informatics (Indonesia)'],
  [
    'Indonesian communication and informatics ministry blocks 12 sites',
    null,
    'Ministry of Communication and Informatics (Indonesia)',
  ],
  ['Komdigi blocks 12 sites', null, 'Ministry of Communication and Digital Affairs (Indonesia)'],
])('a body is called as on its day, else as the text calls it: %s, %s', (title, publishedAt, issuer) => {
  const said = judge({ title, summary: '', text: '', language: 'en', publishedAt, outlet: null, country: null });
  expect(said.order?.issuer).toBe(issuer);
});

/** Headlines of our own. */
test.each([
  ['Federal judge blocks ban on Viber as Turkey watches', 'US'],
  ['Federal judge rules WeChat ban can go ahead, China objects', 'US'],
  ['Federal judge in Florida orders Viber to restore accounts that Brazil wanted gone', 'US'],
  ['Federal judge in Tampa orders Viber to restore accounts that Brazil had blocked', 'US'],
  ['Federal judge in Nigeria orders Viber unblocked', 'NG'],
  ['Federal judge orders Viber blocked in Brazil', 'BR'],
  ['Mexican federal judge orders Viber to restore accounts', 'MX'],
])(
  'a federal judge is of the United States, unless the text is of another state that has such: %s',
  (title, country) => {
    expect(
      judge({
        title,
        summary: '',
        text: '',
        language: 'en',
        publishedAt: '2024-03-08T09:00:00Z',
        outlet: null,
        country: null,
      }).order?.country,
    ).toBe(country);
  },
);

test.each([
  ['sr', 'Kenija i Zambija ograničile Viber', 'Government of Kenya'],
  ['hr', 'Kenija, Zambija i Malavi blokirale Viber', 'Government of Kenya'],
  ['sr', 'Кенија и Замбија блокирале Вајбер', 'Government of Kenya'],
  ['fr', 'Le Tchad et l’Ouganda suspendent Viber', 'Government of Chad'],
  ['fr', 'Le Tchad, le Niger et le Mali suspendent Viber', 'Government of Chad'],
  ['hu', 'Zambia és Malawi letiltotta a Vibert', 'Government of Zambia'],
  ['fi', 'Sambia ja Malawi estivät Viberin', 'Government of Zambia'],
  ['sw', 'Zambia na Malawi zazuia Viber', 'Government of Zambia'],
  ['en', 'Zambia and Malawi blocks on Viber draw no protest', 'Government of Zambia'],
  ['en', 'Viber banned in Zambia and Malawi suspends Skype', 'Government of Malawi'],
])('of two who do it together the first is named, and never only the last: %s, %s', (language, title, issuer) => {
  expect(issuerOf(language, title, '')).toBe(issuer);
});
