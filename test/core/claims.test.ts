import { describe, expect, test } from 'vitest';
import { composeStory } from '../../src/core/compose.ts';
import { composeOrder, orderLines } from '../../src/core/composing/order.ts';
import type { Finding, Target } from '../../src/core/finding.ts';
import type { Item } from '../../src/core/item.ts';
import { composeTimeline } from '../../src/core/composing/timeline.ts';
import { follow } from '../../src/core/orders.ts';
import { changesBetween, contested, grown } from '../../src/core/place.ts';
import { targetOf, targetWords } from '../../src/core/placing/targets.ts';
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

describe('a number that its own source takes back', () => {
  const of = (n: number): Parameters<typeof aFinding>[0] => ({ order: { targets: [count(n, 'account')] } });
  const again: Partial<Item> = { id: 'i-0', edited: true };
  test('no longer leads, and contradicts nothing, though others have it', () => {
    const story = told(['daily', of(620)], ['echo', of(620)], ['daily', of(62), again]);
    expect(story.facts.targets).toEqual([count(62, 'account')]);
    expect(contestedOf(story)).toEqual([]);
  });
  test('nor once the source has corrected a word more', () => {
    const story = told(['daily', of(620)], ['echo', of(620)], ['daily', of(62), again], ['daily', of(62), again]);
    expect(story.facts.targets).toEqual([count(62, 'account')]);
  });
  test('nor where the correction is an item of its own', () => {
    const story = told(['daily', of(620)], ['echo', of(620)], ['daily', of(62), { title: 'Correction: 62 accounts' }]);
    expect(story.facts.targets).toEqual([count(62, 'account')]);
  });
  test('but leads where an office has it', () => {
    const story = told(['daily', of(620)], ['office', of(620), { tier: 'official' }], ['daily', of(62), again]);
    expect(story.facts.targets).toEqual([count(620, 'account')]);
    expect(contestedOf(story).map(([fact]) => fact)).toEqual(['target']);
  });
});

test('what is refused is a part of what was ordered, and contradicts nothing', () => {
  const story = told(
    ['daily', { order: { targets: [count(320, 'channel')] } }],
    ['echo', { action: 'statement', order: { targets: [count(110, 'channel')], status: 'refused' } }],
  );
  expect(contestedOf(story)).toEqual([]);
});

describe('how many of what was ordered were blocked', () => {
  const of = (n: number, status: 'ordered' | 'partly-complied'): Parameters<typeof aFinding>[0] => ({
    order: { targets: [count(n, 'channel')], status },
  });
  const countsOf = (...said: Said[]): number[] => told(...said).facts.targets.map(({ count }) => count);
  test('stands beside the whole, of which it takes nothing back', () => {
    expect(countsOf(['firm', of(140, 'partly-complied')], ['daily', of(320, 'ordered')])).toEqual([320, 140]);
    expect(countsOf(['daily', of(320, 'partly-complied')], ['firm', of(140, 'partly-complied')])).toEqual([320, 140]);
  });
  test('once, though others count it otherwise', () => {
    const firm = of(140, 'partly-complied');
    expect(countsOf(['daily', of(320, 'ordered')], ['firm', firm], ['echo', of(90, 'partly-complied')])).toEqual([
      320, 140,
    ]);
  });
  test('but is not told as a part where it is about the whole', () => {
    expect(countsOf(['daily', of(320, 'ordered')], ['firm', of(311, 'partly-complied')])).toEqual([320]);
  });
});

test('who blocked a part speaks for none of the numbers that others contradict each other about', () => {
  const of = (number: number) => ({ order: { targets: [count(number, 'channel')] } });
  const part = { order: { targets: [count(140, 'channel')], status: 'partly-complied' as const } };
  expect(contestedOf(told(['daily', of(320)], ['echo', of(302)], ['firm', part]))).toEqual([
    [
      'target',
      [
        ['320 channels', ['daily.example']],
        ['302 channels', ['echo.example']],
      ],
    ],
  ]);
});

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
  test('and tells of the order alone: no day of a report, no platform beside the point, no sum', () => {
    const on = (date: string, ...platforms: string[]) => ({ order: { orderDate: date, platforms } });
    const stays = { title: 'High Court stays Rs 50 lakh cost on Twitter' };
    const one = told(
      ['daily', on('2021-02-04', 'Twitter')],
      ['echo', on('2021-02-08', 'Twitter')],
      ['post', on('2021-02-08', 'X')],
      ['coast', on('2021-02-08', 'Twitter', 'Koo')],
      ['court', { action: 'ruling', order: { issuer: 'Karnataka High Court', status: 'revoked' } }, stays],
    );
    const said = composeTimeline(follow(one, [])!, [one], voiceOf(EN)).lines.map(String);
    expect(said.filter((line) => line.includes('Order date:'))).toEqual([expect.stringContaining('Feb 4, 2021')]);
    expect(said.join()).not.toMatch(/Koo|Status: stayed/);
    const alone = told(['echo', on('2021-02-08', 'Twitter')]);
    expect(composeTimeline(follow(alone, [])!, [alone], voiceOf(EN)).lines.join()).toContain('Order date: Feb 8, 2021');
  });
  test('and no platform that only acted as who ordered it', () => {
    const own = { action: 'suspend' as const, order: { issuer: 'Twitter', status: null } };
    const lines = (one: Story) => composeTimeline(follow(one, [])!, [one], voiceOf(EN)).lines.join();
    expect(lines(told(['daily', {}], ['echo', own]))).not.toContain('By: Twitter');
    expect(lines(told(['echo', own]))).toContain('By: Twitter');
  });
  test('and when it was confirmed, and what was taken back', () => {
    const later = told(['daily', {}], ['ministry', {}, { tier: 'official' }], ['wire', {}, { tier: 'court' }]);
    const gone = {
      ...later,
      tellings: later.tellings.with(1, { ...later.tellings[1]!, goneAt: '2021-02-09T08:00:00.000Z' }),
    };
    const said = (one: Story) => composeTimeline(follow(one, [])!, [one], voiceOf(EN)).lines.map(String);
    expect(said(later).filter((line) => line.includes('Confirmed'))).toEqual([
      'Feb 8, 2021, 09:00 UTC · Confirmed by ministry.example',
    ]);
    expect(said(gone).at(-1)).toMatch(/^Feb 9, 2021, 08:00 UTC · ministry.example has taken this back/);
    expect(said(told(['ministry', {}, { tier: 'official' }])).join()).not.toContain('Confirmed');
  });
  test('and whether it is confirmed, by how many outlets and whose accounts, where it is shown', () => {
    const wire = { text: 'New Delhi (PTI) The ministry has told Twitter to block accounts.' };
    const one = told(['daily', {}, wire], ['echo', {}, { ...wire, text: `${wire.text} It gave no reasons.` }]);
    const shown = composeOrder(follow(one, [])!, [one], EN);
    expect(shown.lines[0]).toBe('reported, not yet confirmed officially');
    expect(shown.footer.slice(0, 2)).toEqual(['2 outlets', '1 origin: PTI']);
  });
  test('and since when it was obeyed in part, and since when wholly', () => {
    const part = { order: { status: 'partly-complied' as const } };
    const later = { publishedAt: '2021-02-12T08:00:00.000Z', seenAt: '2021-02-12T08:00:00.000Z' };
    const dates = (...said: Said[]) => {
      const story = told(...said);
      return composeTimeline(follow(story, [])!, [story], voiceOf(EN)).lines[1];
    };
    expect(dates(['daily', {}], ['echo', part])).toMatch(/ · partly complied with on Feb 8, 2021$/);
    const block = told(['daily', {}], ['echo', part]);
    const obeyed = { ...told(['post', { order: { status: 'complied' } }, later]), id: 's-later' };
    const order = follow(obeyed, [follow(block, [])!])!;
    expect(composeTimeline(order, [block, obeyed], voiceOf(EN)).lines[1]).toMatch(
      / · partly complied with on Feb 8, 2021 · complied with on Feb 12, 2021$/,
    );
    expect(dates(['daily', {}], ['echo', part], ['post', { order: { status: 'complied' } }, later])).toMatch(
      / · complied with on Feb 12, 2021$/,
    );
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
    const inGerman = composeTimeline(follow(one, [])!, [one], voiceOf({ ...EN, language: 'de' }));
    expect(String(inGerman.lines.at(-1))).toContain('MeitY („IT ministry“) ·');
  });
  test('and in a list, when its latest step was, where that is another day', () => {
    const inList = (order: Parameters<typeof orderLines>[0]) => orderLines(order, voiceOf(EN)).join();
    const block = told(['daily', {}]);
    const later = { publishedAt: '2021-02-12T08:00:00.000Z', seenAt: '2021-02-12T08:00:00.000Z' };
    const obeyed = { ...told(['post', { order: { status: 'complied' } }, later]), id: 's-later' };
    const order = follow(block, [])!;
    expect(inList(order)).not.toContain('latest step on');
    expect(inList(follow(obeyed, [order])!)).toContain(' · latest step on Feb 12, 2021');
    // The day is that of the room.
    const late = orderLines(follow(obeyed, [order])!, voiceOf({ language: 'en', timeZone: 'Pacific/Pago_Pago' }));
    expect(late.join()).toContain('latest step on Feb 11, 2021');
  });
  test('tells what is denied where nobody else speaks, contested by nothing', () => {
    const alone = told(['firm', denial([count(312, 'account')])], ['body', denial([count(300, 'account')])]);
    expect(alone.facts).toMatchObject({ issuer: 'MeitY', targets: [count(312, 'account')] });
    expect(contested(alone)).toEqual([]);
  });
});

describe('a claim that is denied', () => {
  test('is called contested where it stands, and said to be once', () => {
    const first = told(['daily', {}]);
    const later = (story: Story, outlet: string, finding: Parameters<typeof aFinding>[0], n: number) =>
      grown(
        story,
        anItem({ id: `i-${n}`, outlet: `${outlet}.example`, tier: n > 1 ? 'platform' : 'news' }),
        aFinding(finding),
      );
    const denied = later(first, 'firm', denial([]), 1);
    const obeyed = later(denied, 'echo', { order: { status: 'complied' } }, 2);
    const kinds = (before: Story, after: Story) => changesBetween(before, after).map(({ kind }) => kind);
    expect(JSON.stringify(composeStory(denied, null, EN, null).lines)).toContain(
      'not yet confirmed officially · contested',
    );
    expect(JSON.stringify(composeStory(first, null, EN, null).lines)).not.toContain('contested');
    expect(kinds(first, denied)).toContain('contradiction');
    expect(contestedOf(obeyed)).toMatchObject([
      [
        'status',
        [
          ['complied', {}],
          ['denied', {}],
        ],
      ],
    ]);
    expect(kinds(denied, obeyed)).not.toContain('contradiction');
  });
});

test('an office that says "baseless" in its headline confirms nothing, though an act was read there', () => {
  const doubtful = { ...denial([]), action: 'block' as const };
  const story = told(['daily', {}], ['office', doubtful, { tier: 'regulator', title: 'Claim of block baseless' }]);
  expect(story).toMatchObject({ official: false, headline: 'Ministry orders Exampla to block 312 accounts' });
  expect(told(['daily', {}], ['office', {}, { tier: 'regulator' }]).official).toBe(true);
});

describe('a court that puts an order on hold', () => {
  const ruling = (status: 'revoked' | 'upheld' | 'ordered', issuer = 'Karnataka High Court') => ({
    action: 'ruling' as const,
    order: { issuer, status },
  });
  const stays = { title: 'Karnataka High Court stays order to block 412 accounts on X' };
  const quashes = { title: 'Karnataka High Court quashes order to block 412 accounts on X', text: 'It was stayed.' };
  test.each<[string, Said[], string]>([
    ['has stayed it', [['daily', ruling('revoked'), stays]], 'stayed'],
    ['has stayed it, whatever a finding makes of that', [['daily', ruling('ordered'), stays]], 'stayed'],
    ['so that access is back', [['daily', { action: 'restore', order: { status: 'restored' } }, stays]], 'stayed'],
    ['and in the end quashes it has revoked it', [['daily', ruling('revoked'), quashes]], 'revoked'],
    ['and in the end upholds it has upheld it', [['daily', ruling('upheld'), stays]], 'upheld'],
    [
      'by most accounts',
      [
        ['a', ruling('revoked'), stays],
        ['b', ruling('revoked'), stays],
        ['c', ruling('revoked')],
      ],
      'stayed',
    ],
    [
      'by few accounts',
      [
        ['a', ruling('revoked')],
        ['b', ruling('revoked')],
        ['c', ruling('revoked'), stays],
      ],
      'revoked',
    ],
    ['is a court', [['daily', ruling('revoked', 'MeitY'), { title: 'Minister stays order to block X' }]], 'revoked'],
  ])('%s', (_, said, status) => {
    expect(told(...said).facts.status).toBe(status);
  });
  test.each([
    ['Karnataka HC division bench stays Rs 50 lakh cost imposed on X over blocking orders', true],
    ['High Court stays fine on X, blocking orders stand', true],
    ['Karnataka High Court stays order to block 412 accounts on X', false],
    ['High Court stays blocking order and Rs 50 lakh cost on X', false],
    ['High Court stays order fining X Rs 50 lakh', true],
  ])('%s: puts a sum on hold, and not the block: %s', (title, onSum) => {
    expect(told(['daily', ruling('revoked'), { title }]).tellings[0]!.onSum ?? false).toBe(onSum);
  });
  test.each<[string, Said[1], string]>([
    ['a ruling', ruling('revoked'), 'Ruling · stayed by a court'],
    ['a restoring', { action: 'restore', order: { status: 'restored' } }, 'stayed by a court'],
  ])('has not lifted it, be it told as %s, and the timeline says so', (_, finding, says) => {
    const story = told(['daily', finding, stays]);
    const order = follow(story, [])!;
    expect(composeStory(story, order, EN, null)).toMatchObject({
      tone: 'alert',
      lines: [[{ text: 'New order' }, ` · ${says} · reported, not yet confirmed officially`]],
    });
    expect(String(composeTimeline(order, [story], voiceOf(EN)).lines.at(-1))).toContain('Status: stayed by a court');
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

describe('who names two bodies', () => {
  const by = (issuer: string) => ({ order: { issuer } });
  test('one that leads and one that carries out what it ordered, contradicts nobody', () => {
    const [one, other] = ['Ministry of Home Affairs', 'Department of Telecommunications'];
    expect(contested(told(['daily', by(one)], ['echo', by(one)], ['daily', by(other)]))).toEqual([]);
    expect(contestedOf(told(['daily', by(one)], ['daily', by(other)], ['echo', by(other)]))).toEqual([
      [
        'issuer',
        [
          [one, ['daily.example']],
          [other, ['echo.example']],
        ],
      ],
    ]);
  });
  test.each([
    ['a court and the regulator that it tells', 'Supreme Federal Court (Brazil)', 'Anatel', true],
    ['a ministry and its regulator', 'Ministry of Interior (Pakistan)', 'Pakistan Telecommunication Authority', true],
    [
      'a ministry and a regulator that no list has',
      'Ministry of Interior (Samoa)',
      'National Media Council (Samoa)',
      true,
    ],
    ['two regulators', 'Pakistan Telecommunication Authority', 'Anatel', false],
    ['a ministry and a court', 'MeitY', 'Delhi High Court', false],
    ['two ministries', 'MeitY', 'Ministry of Home Affairs', false],
  ])('%s: no contradiction: %s, %s: %s', (_, one, other, isNone) => {
    expect(contested(told(['daily', by(one)], ['echo', by(other)])).length === 0).toBe(isNone);
  });
});

describe('the card says who ordered', () => {
  const first = ({ facts }: ReturnType<typeof composeStory>) => facts[0];
  test.each<[string, Parameters<typeof aFinding>[0], string]>([
    ['a ministry, of an order', {}, 'Ordered by'],
    ['a ministry, of what a platform gives back', { action: 'restore', order: { status: 'restored' } }, 'Order of'],
    [
      'a platform, of what it does itself',
      { action: 'suspend', order: { issuer: 'Twitter', status: 'ordered' } },
      'By',
    ],
    ['a court that blocks', { order: { issuer: 'Delhi High Court' } }, 'Ordered by'],
    ['a court that judges', { action: 'ruling', order: { issuer: 'Delhi High Court', status: 'upheld' } }, 'By'],
    ['a court that lifts', { action: 'restore', order: { issuer: 'Delhi High Court', status: 'revoked' } }, 'By'],
    ['whoever is named where there is no order', { action: 'notice', order: { status: null } }, 'By'],
  ])('%s', (_, finding, name) => {
    expect(first(composeStory(told(['daily', finding]), null, EN, null))?.name).toBe(name);
  });
  test('whatever the same court makes of it later, on the card, in the list and in its life', () => {
    const court = { issuer: 'Delhi High Court' };
    const block = told(['daily', { order: court }]);
    const ruling = { ...told(['echo', { action: 'ruling', order: { ...court, status: 'upheld' } }]), id: 's-later' };
    const order = follow(ruling, [follow(block, [])!])!;
    expect(order).toMatchObject({ status: 'upheld', steps: [{}, {}] });
    expect(first(composeStory(block, order, EN, null))).toEqual({ name: 'Ordered by', value: 'Delhi High Court' });
    expect(first(composeStory(ruling, order, EN, null))?.name).toBe('By');
    expect(first(composeOrder(order, [block, ruling], EN))?.name).toBe('Ordered by');
    expect(orderLines(order, voiceOf(EN)).join()).toContain('Ordered by: Delhi High Court');
  });
  test('in the language of the room where it is a government', () => {
    const named = (issuer: string, language: string) =>
      first(composeStory(told(['daily', { order: { issuer } }]), null, { ...EN, language }, null))?.value;
    expect(named('Government of India', 'en')).toBe('Government of India');
    expect(named('Government of India', 'hi')).toBe('भारत सरकार');
    expect(named('Government of the Philippines', 'es')).toBe('Gobierno (Filipinas)');
    expect(named('Government of Punjab', 'es')).toBe('Government of Punjab');
  });
  test('on the day that the order knows', () => {
    const block = told(['daily', { order: { orderDate: '2021-02-08' } }]);
    const suit = { action: 'challenge' as const, order: { orderDate: '2021-02-04', status: 'challenged' as const } };
    const order = follow({ ...told(['echo', suit]), id: 's-later' }, [follow(block, [])!])!;
    const day = composeStory(block, order, EN, null).facts.find(({ name }) => name === 'Order date');
    expect(day?.value).toBe('Feb 4, 2021');
  });
  test('an answer to an order never dates it by the day on which it is told', () => {
    const rule = { action: 'rule' as const, order: { orderDate: '2021-02-08', status: null } };
    const answer = { action: 'statement' as const, order: { status: 'refused' as const } };
    expect(told(['daily', answer], ['echo', answer], ['post', rule]).facts.orderDate).toBeNull();
    expect(told(['daily', rule]).facts.orderDate).toBe('2021-02-08');
    expect(told(['daily', answer], ['ministry', rule, { tier: 'official' }]).facts.orderDate).toBe('2021-02-08');
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
  test('that are rounded give way to the exact one that they round, whoever has it', () => {
    const about = count(1200, 'account', { qualifier: 'about' });
    const story = told(
      ['daily', { order: { targets: [count(1178, 'account')] } }],
      ['ministry', { order: { targets: [about] } }, { tier: 'official' }],
    );
    expect(story.facts.targets).toEqual([count(1178, 'account')]);
    expect(contested(story)).toEqual([]);
    const others = told(
      ['daily', { order: { targets: [count(257, 'account')] } }],
      ['ministry', { order: { targets: [about] } }, { tier: 'official' }],
    );
    expect(others.facts.targets).toEqual([about]);
    expect(contestedOf(others)).toMatchObject([
      [
        'target',
        [
          ['about 1,200 accounts', ['ministry.example']],
          [{}, {}],
        ],
      ],
    ]);
  });
  test('of two things that one telling has are no contradiction to who has the one', () => {
    const targets = [count(412, 'account'), count(90, 'post')];
    expect(contested(told(['daily', { order: { targets: [targets[0]!] } }], ['echo', { order: { targets } }]))).toEqual(
      [],
    );
  });
  test('stand with whoever said them last', () => {
    const on = (number: number) => ({ order: { targets: [count(number, 'channel')] } });
    expect(contestedOf(told(['daily', on(18)], ['echo', on(18)], ['post', on(22)], ['daily', on(22)]))).toEqual([
      [
        'target',
        [
          ['18 channels', ['echo.example']],
          ['22 channels', ['post.example', 'daily.example']],
        ],
      ],
    ]);
    expect(contestedOf(told(['daily', on(18)], ['daily', on(22)]))).toMatchObject([['target', [{}, {}]]]);
  });
  test('are read back from the words in which they are told', () => {
    for (const target of [
      count(1, 'account'),
      count(1178, 'url', { qualifier: 'about' }),
      count(8000, 'other', { qualifier: 'at-least' }),
      count(257, 'other', { of: ['post', 'account'] }),
    ])
      expect(targetOf(targetWords(target))).toEqual(target);
    expect(targetOf('many accounts')).toBeNull();
    expect(targetOf('12 elephants')).toBeNull();
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

describe('two courts of first instance', () => {
  const by = (issuer: string): Parameters<typeof aFinding>[0] => ({ order: { issuer, country: 'TR' } });
  const BTK = 'Information and Communication Technologies Authority (Turkey)';
  test('contradict each other, though who carries it out is named and contradicts neither', () => {
    const story = told(
      ['office', by(BTK), { tier: 'regulator' }],
      ['daily', by('Ankara court')],
      ['echo', by('Istanbul court')],
    );
    expect(contestedOf(story)).toEqual([
      [
        'issuer',
        [
          ['Ankara court', ['daily.example']],
          ['Istanbul court', ['echo.example']],
        ],
      ],
    ]);
    expect(story.facts.issuer).toBe(BTK);
  });
  test.each([
    ['of a town, and one that is in it', 'Ankara court', 'Ankara 3rd Criminal Judgeship of Peace'],
    ['of a town, and of its people', 'Ankara court', 'Turkish court'],
    ['of a town, and one by a name of its own', 'Ankara court', 'Kizilay Court'],
    ['of one town in two forms', 'Berlin court', 'Berliner court'],
    ['and the one above it', 'Ankara court', 'Constitutional Court (Turkey)'],
  ])('%s contradict nothing', (_, one, other) => {
    expect(contestedOf(told(['office', by(BTK)], ['daily', by(one)], ['echo', by(other)]))).toEqual([]);
  });
  test('of two towns, by name and number, do', () => {
    const story = told(['daily', by('Ankara court')], ['echo', by('Istanbul 6th Criminal Judgeship of Peace')]);
    expect(contestedOf(story).map(([fact]) => fact)).toEqual(['issuer']);
  });
});
