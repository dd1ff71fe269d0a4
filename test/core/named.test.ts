import { expect, test } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import type { OrderFacts } from '../../src/core/finding.ts';

const told = (title: string, text = ''): OrderFacts | null =>
  judge({ title, summary: '', text, language: 'en', publishedAt: '2024-03-08T09:00:00Z', outlet: null, country: null })
    .order;

test.each([
  ['Beijing objects as New Delhi bans 54 more apps', 'Government of India'],
  ["Rights groups: Ankara's block on Wikipedia is unlawful", 'Government of Turkey'],
  ['Manila blocks 40 betting sites', 'Government of the Philippines'],
  ['Nagpur court orders YouTube to take down video', 'Nagpur court'],
])('a capital stands for its government, a town for its court: %s', (title, issuer) => {
  expect(told(title)?.issuer).toBe(issuer);
});

test.each([
  ["YouTube channel of Sudan's president blocked in Chad", 'en', 'TD'],
  ["Chad's Facebook pages restricted again in Sudan", 'en', 'SD'],
  ['Chadian website blocked in Sudan', 'en', 'SD'],
  ['Ban on Chadian news sites in Sudan', 'en', 'SD'],
  ['Sudan fines Google over pages blocked in Chad', 'en', 'SD'],
  ['चाड के राष्ट्रपति का यूट्यूब चैनल सूडान में ब्लॉक', 'hi', 'SD'],
  ['Page Facebook du président soudanais bloquée au Tchad', 'fr', 'TD'],
  ["Sudan cumhurbaşkanının X hesabı Çad'da engellendi", 'tr', 'TD'],
  ['Аккаунт президента Судана заблокирован в Казахстане', 'ru', 'KZ'],
  ['حجب قناة الرئيس السوداني في تشاد على يوتيوب', 'ar', 'TD'],
])('what is cut off in a country is cut off by it, whosever it is: %s', (title, language, country) => {
  const finding = judge({ title, summary: '', text: '', language, publishedAt: null, outlet: null, country: null });
  expect(finding.order?.country).toBe(country);
});

test.each([
  ['Telegram blocca in Uganda diversi canali', 'it', 'UG', 'Government of Uganda', 'Lo ha ordinato il governo.'],
  ['Pengadilan Kenya blokir Telegram', 'id', 'KE', 'Kenyan court', ''],
  ['40 ਟਵਿੱਟਰ ਖਾਤੇ ਭਾਰਤ ਵਿੱਚ ਬੰਦ', 'pa', 'IN', null, ''],
])(
  'where it happens is said before what it hits, behind whose court, or with nobody who ordered: %s',
  (title, language, country, issuer, text) => {
    const { order } = judge({ title, summary: '', text, language, publishedAt: null, outlet: null, country: null });
    expect([order?.country, order?.issuer]).toEqual([country, issuer]);
  },
);

test.each([
  ['en', 'Uganda loses Viber', 'A court has made providers block Viber until the vote.'],
  ['de', 'Viber in Uganda gesperrt', 'Ein ugandisches Gericht hat den Messenger Viber wieder sperren lassen.'],
])('a court that the lead says to have it blocked is who ordered it: %s', (language, title, text) => {
  const { order } = judge({ title, summary: '', text, language, publishedAt: null, outlet: null, country: null });
  expect([order?.issuer, order?.platforms]).toEqual(['Ugandan court', ['Viber']]);
});

test('who speaks of what another state cut off did not', () => {
  const title = 'Commissione Ue preoccupata per Viber';
  const text = 'La portavoce Rossi critica la sospensione di Viber imposta dal governo ugandese.';
  const item = { title, summary: '', text, language: 'it', publishedAt: null, outlet: null, country: null };
  const { action, order } = judge(item);
  expect([action, order?.issuer]).toEqual(['statement', 'Government of Uganda']);
});

test.each([
  [
    'Reddit is in Uganda’s app stores again',
    "The block was lifted, and Ugandans find it on Google Play and Apple's App Store.",
    ['Apple App Store', 'Google Play'],
  ],
  ['Uganda unblocks Reddit', '', ['Reddit']],
])('what comes back to the stores is a matter of the stores: %s', (title, text, platforms) => {
  expect(told(title, text)?.platforms.toSorted()).toEqual(platforms);
});

test('nobody acts under a law that is said to be of another state', () => {
  const title =
    'Nairobi court rejects suit of Telegram against takedown order under Computer Misuse and Cybercrimes Act';
  const said = told(title, 'The judge said it was no stricter than America’s Take It Down Act.');
  expect(said?.legalBasis).not.toContain('TAKE IT DOWN Act');
  expect(told('US regulator orders X to remove posts under America’s Take It Down Act')?.legalBasis).toEqual([
    'TAKE IT DOWN Act',
  ]);
});

test.each([
  ['Egypt blocks website of Mada Masr', '', ['Mada Masr']],
  ['Russia blocks Meduza, BBC and Deutsche Welle', '', ['Meduza', 'BBC', 'Deutsche Welle']],
  ['Government blocks Telegram, minister tells BBC', '', ['Telegram']],
  ['India blocks YouTube channel of 4PM News', '', ['YouTube']],
])('an outlet is what is blocked only beside the act or its site: %s', (title, text, platforms) => {
  expect(told(title, text)?.platforms).toEqual(platforms);
});

test.each([
  ['Chad blocks Roblox', 'Chad blocked Roblox on Friday, six days after Instagram.', ['Roblox']],
  ['Three days after Telegram, Chad blocks Signal', '', ['Signal']],
  [
    'Twitter permanently bans governor of Ohio',
    'Twitter suspended his account on Friday. YouTube has barred him until the inauguration.',
    ['Twitter'],
  ],
  ['Chad switches mobile internet back on', 'The regulator said so on Friday. WhatsApp still needs a VPN.', []],
  [
    'Parliament of Chad passes law on harmful posts',
    'Accounts can be disabled by a commission. An alliance with Meta and Google as members warned of it.',
    [],
  ],
  [
    'Parliament of Chad passes ban on social media for under-15s',
    'The law was passed on Friday. Fines threaten TikTok, Facebook, Snapchat and Instagram.',
    ['TikTok', 'Facebook', 'Snapchat', 'Instagram'],
  ],
  [
    'Viewers in the city no longer find “Glory to Hong Kong”',
    'YouTube obeys an injunction and blocks a dozen videos there.',
    ['YouTube'],
  ],
  ['Chad blocks Signal a week after Telegram', '', ['Signal']],
  ['Following Telegram block, Chad cuts off Signal', '', ['Signal']],
  ['Chad blocks Telegram and Signal after unrest', '', ['Telegram', 'Signal']],
])('what is told beside the act is not what it is about: %s', (title, text, platforms) => {
  expect(told(title, text)?.platforms).toEqual(platforms);
});

test.each([
  ['Kenya unblocks portal', 'Regulators restored access to the news portal Umoja Leo on Friday.', ['Umoja Leo']],
  ['Armenia blocks a site', 'The government blocked the Zarvani website on Friday.', ['Zarvani']],
  ['Zarvani website blocked by Armenian court', 'Providers must cut off Zarvani within two days.', ['Zarvani']],
  ['Armenia blocks a site', 'The government blocked the Chinese website on Friday.', []],
  ['Popular website blocked in Armenia', 'The government did not say why.', []],
  ['Armenia Blocks Zarvani Website', '', []],
])('a name beside the word for a site is what is blocked: %s %s', (title, text, platforms) => {
  expect(told(title, text)?.platforms).toEqual(platforms);
});

test.each([
  ['Philippines regulator blocks 27 sites under Anti-Terrorism Act', 'Anti-Terrorism Act of 2020'],
  ['Pakistan regulator blocks 27 sites under Anti-Terrorism Act', 'Anti-Terrorism Act 1997'],
])('of laws with one name the one of the country is meant: %s', (title, law) => {
  expect(told(title)?.legalBasis).toEqual([law]);
});

test.each([
  ['Minister of Ghana thanks voters in post on Facebook', 'The ministry shared his words on X.', 'en'],
  ['El presidente de Chile confirma su viaje en la red social X', '', 'es'],
  ['Захарова прокомментировала слова главы МИД Литвы в Telegram', '', 'ru'],
  ['प्रधानमंत्री ने एक्स पर जताया शोक, मंत्रालय ने जारी किया बयान', '', 'hi'],
])('where something is said is no platform that is acted on: %s', (title, text, language) => {
  const item = { title, summary: '', text, language, publishedAt: '2024-03-08T09:00:00Z', outlet: null, country: null };
  expect(judge(item).relevant).toBe(false);
});

test.each([
  ['Supreme Court upholds ban on TikTok', 'TikTok'],
  ['Senegal fines journalist for posts on TikTok, blocks app', 'TikTok'],
  ['Tanzania blocks content on the social network X', 'X'],
])('what is cut or upheld there is done to it: %s', (title, platform) => {
  expect(told(title)?.platforms).toContain(platform);
});

test.each([
  [
    'the Directives on the Operation of Messengers 2031',
    'has approved',
    'Directives on the Operation of Messengers 2031',
  ],
  ['Proclamation No. 1299/2031', 'acted under', 'Proclamation No. 1299/2031'],
  ['the Crimes (Amendment) Act 2031', 'acted under', 'Crimes (Amendment) Act 2031'],
  ['the Online Harms Bill on Tuesday', 'has passed', 'Online Harms Bill'],
])('a law that no list has is read by its form: %s', (law, verb, name) => {
  const order = told(
    'Samoa blocks Telegram',
    `The government of Samoa ${verb} ${law} and told providers to block Telegram.`,
  );
  expect(order?.legalBasis).toEqual([name]);
});

test.each([
  [
    'High Court of Kenya lifts block of Telegram',
    'Judge Were said it was unlawful. Lawyers of the regulator had cited the Computer Misuse Act.',
    [],
  ],
  [
    'MeitY sends notice to Telegram',
    'It broke the IT Rules, 2021, and may lose the safe harbour of Section 79 of the IT Act.',
    ['IT Rules 2021'],
  ],
])('what a side cites, or what shields, is no law that is acted under: %s', (title, text, laws) => {
  expect(told(title, text)?.legalBasis).toEqual(laws);
});

test.each([
  ['Samoa blocks Telegram', 'Bill Gates and the House Rules Committee spoke of Samoan law; Telegram is blocked.'],
  ['Samoa Passes New Telegram Act Under Pressure', ''],
  ['Samoa asks Twitter to obey', 'The government said that accounts break the Twitter Rules and must be blocked.'],
])('what is no law of a state is none: %s: %s', (title, text) => {
  expect(told(title, text)?.legalBasis ?? []).toEqual([]);
});

test.each([
  ['The National Media Council ordered providers in Samoa to block Telegram.', 'National Media Council (Samoa)'],
  ["Samoa's Directorate of Cyber Affairs has blocked Telegram.", 'Directorate of Cyber Affairs (Samoa)'],
  ['Telegram was blocked by the Media Authority of Samoa on Monday.', 'Media Authority of Samoa'],
])('a body that no list has is called as the text calls it: %s', (text, issuer) => {
  expect(told('Watchdog in Samoa cuts off Telegram', text)?.issuer).toBe(issuer);
});

test.each([
  ['en', 'No rules, no WhatsApp: Kenya gives the app 60 days', { country: 'KE', platforms: ['WhatsApp'] }],
  ['pl', 'Rosja i Białoruś blokują Telegram', { country: 'RU', platforms: ['Telegram'] }],
  ['ur', 'ترکی کے بعد بھارت نے ٹیلیگرام بند کر دیا', { country: 'IN', platforms: ['Telegram'] }],
  ['hi', 'केन्या में ओपनएआई के चैटबॉट चैटजीपीटी पर रोक, मंत्री के अपमान का आरोप', { country: 'KE', platforms: ['ChatGPT'] }],
])('little words are those of the language of the text: %s: %s', (language, title, facts) => {
  const finding = judge({ title, summary: '', text: '', language, publishedAt: null, outlet: null, country: null });
  expect(finding.order).toMatchObject(facts);
});

test.each([
  [
    'Russia pulls VPN',
    'Roskomnadzor asked Apple to remove the VPN from the App Store.',
    'takedown',
    ['Apple App Store'],
  ],
  [
    'Google, Apple drop Smart Voting app in Russia',
    'Both companies removed the app from their stores on Friday, its makers said.',
    'takedown',
    ['Apple App Store', 'Google Play'],
  ],
  [
    'Signal vanishes from Apple’s store in China',
    'Apple says the Cyberspace Administration of China ordered it to remove the app.',
    'takedown',
    ['Apple App Store'],
  ],
  [
    'Judge in Brazil has WhatsApp blocked for three days',
    'The order fell because Facebook, its owner, handed no chats to the court.',
    '',
    ['WhatsApp'],
  ],
  ['Chad blocks WhatsApp', 'The government of Chad has blocked Facebook and WhatsApp.', '', ['WhatsApp', 'Facebook']],
  ['Chad restores access to PayPal', 'Access to Steam has not yet been restored, the ministry said.', '', ['PayPal']],
  ['Ministry takes to Koo to rebuke Twitter', 'The IT ministry said it was surprised by Twitter.', '', ['Twitter']],
  [
    'SC notice over blocked channel 4PM',
    "The Supreme Court heard the plea on YouTube channel 4PM's block.",
    '',
    ['YouTube'],
  ],
])('of the names in a text those that the act is about: %s', (title, text, _, platforms) => {
  expect(told(title, text)?.platforms).toEqual(platforms);
});

test.each([
  ['Russia blocks Internet Archive', ['Internet Archive']],
  ['China pulls the app from the App Store', ['Apple App Store']],
])('a phrase ends where a name begins: %s', (title, platforms) => {
  expect(told(title, '')?.platforms).toEqual(platforms);
});

test.each([
  ['es', 'Ofcom multa a un foro según la ley de seguridad en línea', 'Online Safety Act'],
  ['de', 'Ofcom sperrt Forum nach dem Online-Sicherheitsgesetz', 'Online Safety Act'],
  ['ro', 'Comisia Europeană amendează X în temeiul Regulamentului privind serviciile digitale', 'Digital Services Act'],
  ['vi', 'Nghị định 147: chính phủ buộc Facebook xác thực tài khoản', 'Decree 147'],
  ['it', 'Agcom multa Cloudflare per violazione della legge 93 del 2023', 'Legge 93/2023'],
])('a law by its name in %s: %s', (language, title, law) => {
  const item = { title, summary: '', text: '', language, publishedAt: '2026-03-08', outlet: null, country: null };
  expect(judge(item).order?.legalBasis).toEqual([law]);
});
