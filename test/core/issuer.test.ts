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
  // Who speaks of what others do
  [
    'en',
    'Berlin: Ankara’s Telegram block undermines free speech',
    'The German foreign ministry said on Friday it was concerned.',
    'Government of Turkey',
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
])('%s: %s', (language, title, text, issuer) => {
  expect(issuerOf(language, title, text)).toBe(issuer);
});
