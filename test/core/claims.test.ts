import { describe, expect, test } from 'vitest';
import { composeStory } from '../../src/core/compose.ts';
import type { Finding, Target } from '../../src/core/finding.ts';
import type { Item } from '../../src/core/item.ts';
import { composeTimeline } from '../../src/core/ledger.ts';
import { follow } from '../../src/core/orders.ts';
import { contested, grown } from '../../src/core/place.ts';
import { targetWords } from '../../src/core/placing/claims.ts';
import type { Story } from '../../src/core/story.ts';
import { voiceOf } from '../../src/core/voice.ts';
import { aFinding, anItem } from './worlds.ts';

/* What leads among what many say, and who stands for it. */

type Said = [outlet: string, Parameters<typeof aFinding>[0], more?: Partial<Item>];

/** One story, as these outlets tell it one after the other, an hour apart. */
function told(...said: Said[]): Story {
  return said.reduce<Story | null>((story, [outlet, finding, more], n) => {
    const at = `2021-02-08T${String(8 + n).padStart(2, '0')}:00:00.000Z`;
    const item = anItem({ id: `i-${n}`, outlet: `${outlet}.example`, url: null, publishedAt: at, seenAt: at, ...more });
    return grown(story, item, aFinding(finding));
  }, null)!;
}

const count = (count: number, kind: Target['kind'], more: Partial<Target> = {}): Target => ({
  kind,
  count,
  qualifier: 'exact',
  ...more,
});
const denial = (targets: Target[]): Parameters<typeof aFinding>[0] => ({
  action: 'statement',
  order: { targets },
  why: [{ field: 'title', start: 0, end: 4, text: 'denies', says: 'guard: denial', weight: 0 }] as Finding['why'],
});
const EN = { language: 'en', timeZone: 'UTC' };
const contestedOf = (story: Story): [string, [string, string[]][]][] =>
  contested(story).map(({ fact, values }) => [fact, values.map(({ value, outlets }) => [value, outlets])]);

describe('who denies', () => {
  const story = told(
    ['daily', { order: { targets: [count(312, 'account')] } }],
    ['echo', { order: { targets: [count(290, 'account')] } }],
    ['firm', denial([count(312, 'account')])],
  );
  test('is no witness of the number that is denied, which stands contested beside the denial', () => {
    expect(contestedOf(story)).toEqual([
      [
        'target',
        [
          ['312 accounts', ['daily.example']],
          ['290 accounts', ['echo.example']],
        ],
      ],
      [
        'status',
        [
          ['ordered', ['daily.example', 'echo.example']],
          ['denied', ['firm.example']],
        ],
      ],
    ]);
  });
  test('is said in the timeline to deny, and nothing else', () => {
    const lines = composeTimeline(follow(story, [])!, [story], voiceOf(EN)).lines.filter((line) =>
      String(line).includes('firm.example'),
    );
    expect(lines).toEqual([expect.stringMatching(/firm\.example first said: Status: denied$/)]);
  });
  test('and who first says much says each fact once in it, as one who ordered or only acted', () => {
    const laws = { legalBasis: ['Act 1', 'Act 2'], targets: [count(4, 'app'), count(9, 'site')] };
    const own = told(['daily', { action: 'suspend', order: { ...laws, issuer: 'Twitter', status: null } }]);
    const said = (one: Story) => String(composeTimeline(follow(one, [])!, [one], voiceOf(EN)).lines.at(-1));
    expect(said(own)).toContain('said: By: Twitter · Country: India · Platform: Twitter · Targets: 4 apps, 9 sites');
    expect(said(own)).toContain('Legal basis: Act 1, Act 2');
    expect(said(told(['daily', { order: laws }]))).toContain('said: Ordered by: MeitY');
  });
  test('and in which words, where they are not those of the fact', () => {
    const why = [
      { field: 'title' as const, start: 0, end: 11, text: 'IT ministry', says: 'issuer: MeitY', weight: 0 },
      { field: 'title' as const, start: 20, end: 32, text: '312 accounts', says: 'target: 312 account', weight: 0 },
    ];
    const one = told(['daily', { order: { targets: [count(312, 'account')] }, why }]);
    const said = String(composeTimeline(follow(one, [])!, [one], voiceOf(EN)).lines.at(-1));
    expect(said).toContain('Ordered by: MeitY (“IT ministry”) ·');
    expect(said).toContain('Targets: 312 accounts ·');
  });
  test('tells what is denied where nobody else speaks, contested by nothing', () => {
    const alone = told(['firm', denial([count(312, 'account')])], ['body', denial([count(300, 'account')])]);
    expect(alone.facts).toMatchObject({ issuer: 'MeitY', targets: [count(312, 'account')] });
    expect(contested(alone)).toEqual([]);
  });
});

describe('a platform that answers and a ministry that orders', () => {
  const own = { action: 'suspend' as const, order: { issuer: 'Twitter', status: null, orderDate: '2021-02-08' } };
  test.each<[string, Said[]]>([
    [
      'the ministry first',
      [
        ['daily', {}],
        ['echo', own],
      ],
    ],
    [
      'the platform first',
      [
        ['echo', own],
        ['daily', {}],
      ],
    ],
  ])('are no contradiction, and the order is of the ministry: %s', (_, said) => {
    const story = told(...said);
    expect(story.facts).toMatchObject({ issuer: 'MeitY', orderDate: null });
    expect(contested(story)).toEqual([]);
  });
  test('where most say that the platform acted by itself, it did', () => {
    const story = told(['daily', {}], ['echo', own], ['post', own]);
    expect(story.facts).toMatchObject({ issuer: 'Twitter', orderDate: '2021-02-08' });
    expect(contested(story)).toEqual([]);
  });
  test('two ministries contradict each other, though a platform and a government are named as well', () => {
    const story = told(
      ['wire', { order: { issuer: 'Government of India' } }, { tier: 'official' }],
      ['daily', {}],
      ['echo', { order: { issuer: 'Ministry of Home Affairs' } }],
      ['post', own],
    );
    expect(contestedOf(story)).toEqual([
      [
        'issuer',
        [
          ['MeitY', ['daily.example', 'wire.example']],
          ['Ministry of Home Affairs', ['echo.example']],
        ],
      ],
    ]);
  });
});

describe('the card says who ordered', () => {
  const first = ({ facts }: ReturnType<typeof composeStory>) => facts[0];
  test.each<[string, Parameters<typeof aFinding>[0], string]>([
    ['a ministry, of an order', {}, 'Ordered by'],
    ['a ministry, of what a platform gives back', { action: 'restore', order: { status: 'restored' } }, 'Ordered by'],
    [
      'a platform, of what it does itself',
      { action: 'suspend', order: { issuer: 'Twitter', status: 'ordered' } },
      'By',
    ],
    ['a court that blocks', { order: { issuer: 'Delhi High Court' } }, 'Ordered by'],
    ['a court that judges', { action: 'ruling', order: { issuer: 'Delhi High Court', status: 'upheld' } }, 'By'],
    ['whoever is named where there is no order', { action: 'notice', order: { status: null } }, 'By'],
  ])('%s', (_, finding, name) => {
    expect(first(composeStory(told(['daily', finding]), null, EN, null))?.name).toBe(name);
  });
  test('with the name that the order has for what the story calls the government', () => {
    const order = follow(told(['daily', {}]), [])!;
    const later = told(['echo', { action: 'restore', order: { issuer: 'Government of India', status: 'restored' } }]);
    expect(first(composeStory(later, order, EN, null))?.value).toBe('MeitY');
    const other = told(['echo', { action: 'ruling', order: { issuer: 'Delhi High Court', status: 'upheld' } }]);
    expect(first(composeStory(other, order, EN, null))?.value).toBe('Delhi High Court');
  });
});

describe('numbers', () => {
  const mixed = count(257, 'other', { of: ['post', 'account'] });
  test('of two kinds are told of both, in the words of the room', () => {
    expect(targetWords(mixed)).toBe('257 posts and accounts');
    const shown = (language: string) =>
      composeStory(told(['daily', { order: { targets: [mixed] } }]), null, { ...EN, language }, null).facts.map(
        ({ value }) => value,
      );
    expect(shown('en')).toContain('257 posts and accounts');
    expect(shown('de')).toContain('257 Beiträge und Konten');
    expect(shown('ru').join()).toMatch(/257 \S+ и \S+/);
  });
  test('of one of these kinds agree; of another they do not', () => {
    const story = told(
      ['daily', { order: { targets: [mixed] } }],
      ['echo', { order: { targets: [count(257, 'account')] } }],
      ['post', { order: { targets: [count(257, 'url')] } }],
    );
    expect(contestedOf(story)).toEqual([
      [
        'target',
        [
          ['257 posts and accounts', ['daily.example', 'echo.example']],
          ['257 URLs', ['post.example']],
        ],
      ],
    ]);
  });
  test('of things that are named lead over those of "items"', () => {
    const story = told(
      ['daily', { order: { targets: [count(257, 'other')] } }],
      ['echo', { order: { targets: [count(257, 'account')] } }],
    );
    expect(story.facts.targets).toEqual([count(257, 'account')]);
    expect(contested(story)).toEqual([]);
  });
  test('of what was blocked are a part of what was ordered; more than that contradicts', () => {
    const obeyed = (number: number) =>
      contestedOf(
        told(
          ['daily', { order: { targets: [count(1435, 'account')] } }],
          ['echo', { order: { status: 'complied', targets: [count(number, 'account')] } }],
        ),
      ).map(([fact]) => fact);
    expect(obeyed(1398)).toEqual([]);
    expect(obeyed(1500)).toEqual(['target']);
  });
});

describe('platforms', () => {
  const on = (...platforms: string[]) => ({ order: { platforms } });
  test('that one telling adds where all others name one alone are beside the point', () => {
    const [a, b, c]: Said[] = [
      ['daily', on('Twitter')],
      ['echo', on('X')],
      ['post', on('Twitter')],
    ];
    expect(told(a!, b!, ['wire', on('Twitter', 'Koo')]).facts.platforms).toEqual(['Twitter', 'Koo']);
    expect(told(a!, b!, c!, ['wire', on('Twitter', 'Koo')]).facts.platforms).toEqual(['Twitter']);
    expect(told(a!, b!, c!, ['wire', on('Twitter', 'Koo')], ['coast', on('Koo')]).facts.platforms).toEqual([
      'Twitter',
      'Koo',
    ]);
  });
  test('of a list that nobody tells whole are all', () => {
    const story = told(['daily', on('Facebook', 'X')], ['echo', on('YouTube')], ['post', on('Signal', 'X')]);
    expect(story.facts.platforms).toEqual(['Facebook', 'X', 'YouTube', 'Signal']);
  });
});

describe('the headline', () => {
  const official = (more: Partial<Item>) => ({ tier: 'official' as const, ...more });
  test.each<[string, Said, string]>([
    [
      'of an office that tells the act leads',
      ['body', {}, official({ title: 'We ordered a block' })],
      'We ordered a block',
    ],
    [
      'of an office that speaks of it does not',
      ['body', { action: 'statement' }, official({ title: 'A word' })],
      'Told',
    ],
    [
      'of an office that comes days later does not',
      ['body', {}, official({ title: 'Later', publishedAt: '2021-02-12T08:00:00.000Z' })],
      'Told',
    ],
  ])('%s', (_, said, headline) => {
    const story = told(['daily', {}, { title: 'Told' }], said);
    expect(story).toMatchObject({ headline, action: 'block', official: true });
  });
  test('of what began as a word stays one', () => {
    const story = told(['daily', { action: 'statement' }, { title: 'A word' }], ['echo', {}, { title: 'An act' }]);
    expect(story).toMatchObject({ headline: 'A word', action: 'statement' });
  });
});
