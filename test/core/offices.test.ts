import { expect, it } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import { WORDS } from '../../src/words/index.ts';

const said = (title: string, more: { language?: string; outlet?: string; text?: string } = {}) => {
  const { order } = judge({
    title,
    summary: '',
    text: more.text ?? '',
    language: more.language ?? 'en',
    publishedAt: '2024-06-04T08:00:00Z',
    outlet: more.outlet ?? null,
    country: null,
  });
  return order && `${order.issuer} · ${order.country}`;
};

/** Headlines of our own: one office, many holders. */
it.each([
  ["Nepal's telecom authority orders providers to block Telegram", 'Nepal Telecommunications Authority · NP'],
  ["Pakistan's IT ministry orders ISPs to block 40 websites", /Information Technology.*Pakistan.* · PK$/],
  ['IT ministry orders Twitter to block 40 accounts', 'MeitY · IN'],
  ["Kenya's interior ministry orders Telegram blocked", 'Ministry of Interior (Kenya) · KE'],
  ['Interior ministry of Iraq orders TikTok blocked', 'Ministry of Interior (Iraq) · IQ'],
  [
    "Nepal's Ministry of Communications and Information Technology orders Telegram blocked",
    'Ministry of Communication and Information Technology (Nepal) · NP',
  ],
  [
    'Ministry of Communications and Information Technology orders block of 300 sites',
    'Ministry of Communications and Information Technology · IN',
  ],
  ['IT ministry bans 43 Chinese apps', 'MeitY · IN'],
  ['IT ministry orders block of 8 Pakistan-based YouTube channels', 'MeitY · IN'],
  ['Jordanian court orders Clubhouse blocked', 'Jordanian court · JO'],
  ['South Korean court orders block of Telegram channels', 'South Korean court · KR'],
  ['Russian court fines Google 3 million roubles over banned content', 'Russian court · RU'],
  ['Court in Turkey fines X for failing to remove posts', 'Turkish court · TR'],
  ['Court unblocks Clubhouse in Jordan', 'Jordanian court · JO'],
  ['Government in Kathmandu orders block of TikTok', 'Government of Nepal · NP'],
])('%s', (title, issuer) => {
  expect(said(title)).toEqual(typeof issuer === 'string' ? issuer : expect.stringMatching(issuer));
});

it.each([
  [
    'Ghana: National Communications Authority orders 14 betting sites blocked',
    'National Communications Authority (Ghana) · GH',
  ],
  [
    'National Communications Authority tells carriers in Somalia to block Telegram',
    'National Communications Authority (Somalia) · SO',
  ],
  ['National Communications Authority of the Gambia orders 14 sites blocked', / · GM$/],
  [
    "Zambia's Ministry of Information and Broadcasting orders 14 channels blocked",
    'Ministry of Information and Broadcasting (Zambia) · ZM',
  ],
  [
    "Pakistan's Ministry of Information and Broadcasting orders 14 channels blocked",
    'Ministry of Information and Broadcasting (Pakistan) · PK',
  ],
  ['Ministry of Information and Broadcasting orders 14 Pakistani YouTube channels blocked', 'MIB · IN'],
  ["Kenya's National Broadcasting Council orders TikTok blocked", 'National Broadcasting Council (Kenya) · KE'],
  ['National Broadcasting Council orders 14 sites blocked', 'National Broadcasting Council (Poland) · PL'],
  ['Australia: Federal Court orders X to remove 14 posts', / · AU$/],
  ['Roskomnadzor blocks 14 Ukrainian sites in Ukraine', 'Roskomnadzor · RU'],
])('a name that several states have: %s', (title, issuer) => {
  expect(said(title)).toEqual(typeof issuer === 'string' ? issuer : expect.stringMatching(issuer));
});

it.each([
  ['en', 'IT ministry blocks 21 more apps with links to China', 'MeitY · IN'],
  ['en', 'IT ministry blocks 31 YouTube channels linked to Turkey', 'MeitY · IN'],
  ['hi', 'आईटी मंत्रालय ने चीन से जुड़े 21 ऐप ब्लॉक किए', 'MeitY · IN'],
  ['fr', 'L’Inde bloque 21 applications liées à la Chine', 'Government of India · IN'],
])('what has to do with a country is not of its offices: %s %s', (language, title, issuer) => {
  expect(said(title, { language })).toBe(issuer);
});

it.each([
  ['en', 'Snapchat sues Wyoming over law against accounts of teenagers', 'Government of Wyoming · US'],
  ['es', 'Snapchat demanda a Wyoming por su ley contra las cuentas de menores', 'Government of Wyoming · US'],
  ['zh', 'Snapchat起诉佛罗里达州，反对封禁青少年账号的法律', 'Government of Florida · US'],
])('a state of the United States has a government: %s %s', (language, title, issuer) => {
  expect(said(title, { language })).toBe(issuer);
});

it('a state in which a court sits has done nothing', () => {
  const text = 'The company went to a federal court in Wyoming on Monday.';
  expect(said('Snapchat sues US government over app ban', { text })).toBe('Government of the United States · US');
});

it('the town in which a report is written is not who acts', () => {
  const text = 'LONDON (AP) - WhatsApp and Signal broke rules on illegal content, the regulator found.';
  expect(said('Kenya says WhatsApp and Signal broke content rules', { text })).toMatch(/ · KE$/);
});

it.each([
  ['de', 'Datenschutzbehörde in Italien nimmt Replika vom Netz', 'Data Protection Authority (Italy) · IT'],
  ['fr', 'L’autorité de protection des données italienne bloque Replika', 'Data Protection Authority (Italy) · IT'],
  ['en', "Kenya's privacy regulator orders Replika blocked", 'Data Protection Commissioner (Kenya) · KE'],
])('who watches over data has an office: %s %s', (language, title, issuer) => {
  expect(said(title, { language })).toBe(issuer);
});

it.each([
  [
    'the watchdog is whom the text names',
    "Signal is back in Kenya after watchdog's terms are met",
    'Signal works again for users in Kenya. The company had met what it was asked for. The Communications Authority thanked it.',
    'Communications Authority of Kenya · KE',
  ],
  [
    'so is the Centre, where a ministry acts',
    'X takes Centre to High Court over orders to block',
    'X has gone to the High Court. It says that too much was blocked. The IT ministry ordered 90 accounts blocked in May.',
    'MeitY · IN',
  ],
  [
    'and not where it only runs something',
    'X takes Centre to High Court over orders to block',
    'X has gone to the High Court. It says that too much was blocked. It does not wish to join the portal of the home ministry.',
    'Government of India · IN',
  ],
])('%s', (_, title, text, issuer) => {
  expect(said(title, { text })).toBe(issuer);
});

it('the country of the outlet decides where the text names none', () => {
  const title = 'Telecom regulator orders operators to block TikTok';
  expect(said(title, { outlet: 'daily.com.np' })).toBe('Nepal Telecommunications Authority · NP');
  expect(said(title, { outlet: 'daily.ug' })).toBe('Uganda Communications Commission · UG');
  expect(said(title, { outlet: 'daily.co.uk' })).toMatch(/ · GB$/);
});

it('the language decides where nothing else does', () => {
  expect(said('Министерство связи приказало заблокировать 50 сайтов', { language: 'ru' })).toMatch(/ · RU$/);
});

it('an office is held by a body that is known, of that country', () => {
  const bodies = new Map(WORDS.bodies.map((one) => [one.name, one.country]));
  for (const { holders } of WORDS.offices)
    for (const [country, name] of Object.entries(holders)) expect([name, bodies.get(name)]).toEqual([name, country]);
});
