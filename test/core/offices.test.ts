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
