import { describe, expect, it } from 'vitest';
import { composeReply, composeStory, type Showing } from '../../src/core/compose.ts';
import { composeOrder } from '../../src/core/composing/order.ts';
import { led } from '../../src/core/composing/direction.ts';
import { targetText } from '../../src/core/composing/facts.ts';
import { stepWords } from '../../src/core/composing/steps.ts';
import { chartOf, composeCounts } from '../../src/core/composing/stats.ts';
import { composeLatest } from '../../src/core/composing/ledger.ts';
import { composeTimeline } from '../../src/core/composing/timeline.ts';
import type { Notice } from '../../src/core/notice.ts';
import { fixed, follow } from '../../src/core/orders.ts';
import { place } from '../../src/core/place.ts';
import { voiceOf } from '../../src/core/voice.ts';
import { aFinding, anItem } from './worlds.ts';

const ONLY_PAGE = { page: 1, back: null, next: null };
const EN = { language: 'en', timeZone: 'UTC' };
const HI = { language: 'hi', timeZone: 'Asia/Kolkata' };
const facts = {
  targets: [{ kind: 'account' as const, count: 1178, qualifier: 'about' as const }],
  legalBasis: ['Section 69A IT Act'],
  orderDate: '2021-02-04',
};
const { story } = place(anItem(), aFinding({ order: facts }), []);
const order = follow(story, [])!;
const notice: Notice = {
  roomId: 'console',
  storyId: story.id,
  kind: 'new',
  how: 'post',
  why: ['new order'],
  changes: [],
  watchIds: ['wa-1'],
  revision: 1,
  calls: false,
  gathered: null,
  hold: null,
};
const showing: Showing = {
  watchIds: ['wa-1'],
  notes: [],
  changes: [],
  sentAt: '2021-02-08T10:02:04.000Z',
  mentions: [],
};

describe('the card of a story', () => {
  it('says what happened, the facts, who said so, and how soon', () => {
    const card = composeStory(story, order, EN, showing);
    expect(card).toMatchObject({ tone: 'alert', headline: story.headline, url: story.url });
    expect(card.facts).toEqual([
      { name: 'Ordered by', value: 'MeitY' },
      { name: 'Country', value: 'India' },
      { name: 'Platform', value: 'Twitter' },
      { name: 'Targets', value: 'about 1,178 accounts' },
      { name: 'Legal basis', value: 'Section 69A IT Act' },
      { name: 'Order date', value: 'Feb 4, 2021' },
      { name: 'Status', value: 'ordered' },
    ]);
    expect(card.sources).toEqual([{ outlet: 'daily.example', tier: 'news', url: story.url, title: story.headline }]);
    expect(card.footer.join(' ')).toMatch(
      /1 outlet .*published .*10:00 UTC, seen 10:02, sent 10:02 .*Order o-\w+ watch wa-1/,
    );
    expect(card.buttons).toEqual([
      { label: 'Why', id: `ask:watch why story:${story.id}` },
      { label: 'Timeline', id: `ask:orders timeline id:${order.id}` },
      { label: 'Mute story', id: `ask:watch mute story:${story.id}` },
      { label: 'Not relevant', id: `ask:feedback irrelevant story:${story.id}` },
      { label: 'Wrong fact', id: `form:feedback wrong story:${story.id}` },
      { label: 'Same as …', id: `ask:feedback same story:${story.id}` },
      { label: 'Old news', id: `ask:feedback old story:${story.id}` },
      { label: 'Source', url: story.url },
    ]);
  });

  it('speaks the language and the time of the room', () => {
    const card = composeStory(story, order, HI, showing);
    expect(card.facts[0]).toEqual({ name: 'आदेश देने वाला', value: 'MeitY' });
    expect(card.facts[1]!.value).toBe('भारत');
    expect(card.footer.join(' ')).toContain('15:32');
  });

  it.each([
    ['en', 'Feb 4, 2021'],
    ['de', '4. Feb. 2021'],
    ['ar', '4 فبراير 2021'],
  ])('in %s writes a day as it writes the time of day', (language, day) => {
    const card = composeStory(story, order, { language, timeZone: 'UTC' }, showing);
    expect(card.facts.map(({ value }) => value)).toContain(day);
  });

  it('falls back to English where a language is not spoken', () => {
    expect(composeStory(story, order, { language: 'xx', timeZone: 'UTC' }, null).facts[0]!.name).toBe('Ordered by');
  });

  it('names each outlet once, official ones first', () => {
    const again = place(anItem({ id: 'i-2' }), aFinding({ order: facts }), [story]).story;
    const official = place(
      anItem({ id: 'i-3', outlet: 'ministry.example', tier: 'official' }),
      aFinding({ order: facts }),
      [again],
    ).story;
    expect(composeStory(official, order, EN, null).sources.map(({ outlet }) => outlet)).toEqual([
      'ministry.example',
      'daily.example',
    ]);
  });
});

describe('a card that grows', () => {
  const grown = composeStory(story, order, EN, {
    ...showing,
    notes: ['our own accounts were blocked in 2021'],
    changes: [
      { at: '2021-02-08T10:40:00.000Z', changes: [{ kind: 'new outlet', outlet: 'other.example' }] },
      {
        at: '2021-02-09T08:00:00.000Z',
        changes: [
          { kind: 'new outlet', outlet: 'third.example' },
          { kind: 'new status', from: 'ordered', to: 'refused' },
        ],
      },
    ],
  });

  it('keeps what an outlet took back, and says when', () => {
    const [first, ...rest] = story.tellings;
    const gone = { ...story, tellings: [{ ...first!, goneAt: '2021-02-11T08:30:00.000Z' }, ...rest] };
    const [source] = composeStory(gone, order, EN, showing).sources;
    expect(source).toMatchObject({ tier: 'news, taken back Feb 11, 2021, 08:30 UTC', url: first!.url });
  });

  it('says what changed and when; one more outlet is no change', () => {
    expect(grown.lines).toContain('Feb 9, 2021, 08:00 UTC · Was ordered, now refused by the platform');
    expect(JSON.stringify(grown.lines)).not.toContain('Also reported');
  });

  it('says why the watch is followed', () => {
    expect(grown.lines).toContain('Why we follow this: our own accounts were blocked in 2021');
  });

  it('tells what changed and what became of the order in the order of time', () => {
    const [first] = order.steps;
    const answer = { ...first!, storyId: 's-2', action: 'statement' as const, status: 'refused' as const };
    const life = { ...order, steps: [first!, { ...answer, headline: 'It refuses', at: '2021-02-08T12:00:00.000Z' }] };
    const changes = ['2021-02-08T11:00:00.000Z', '2021-02-08T13:00:00.000Z'].map((at) => ({
      at,
      changes: [{ kind: 'now confirmed' as const, by: 'ministry.example' }],
    }));
    const [, ...lines] = composeStory(story, life, EN, { ...showing, changes }).lines;
    expect(lines.map((line) => (typeof line === 'string' ? line : String(line[0])).slice(13, 18))).toEqual([
      '11:00',
      '12:00',
      '13:00',
    ]);
  });

  it('keeps the latest changes where there are many', () => {
    const changes = Array.from({ length: 9 }, (_, n) => ({
      at: `2021-02-09T0${n}:00:00.000Z`,
      changes: [{ kind: 'now confirmed' as const, by: `ministry-${n}.example` }],
    }));
    const lines = composeStory(story, order, EN, { ...showing, changes }).lines.filter((line) =>
      String(line).includes('Confirmed by'),
    );
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toContain('ministry-8');
  });

  it('names whose accounts it tells only where outlets repeat them', () => {
    const copied = { ...story, tellings: [...story.tellings, { ...story.tellings[0]!, outlet: 'b.example' }] };
    expect(composeStory({ ...copied, origins: ['PTI'] }, order, EN, showing).footer).toContain('1 origin: PTI');
    expect(composeStory(story, order, EN, showing).footer.join()).not.toContain('origin');
  });

  it('lets an official source confirm what it tells, and not what others tell of the order', () => {
    const official = { ...story, official: true };
    const second = (status: 'ordered' | 'restored') =>
      String(JSON.stringify(composeStory(official, { ...order, status }, EN, showing).lines[0]));
    expect(second('ordered')).toContain('Blocking · ordered · confirmed by an official source');
    expect(second('restored')).toContain('Blocking · confirmed by an official source · restored');
  });

  it('no longer tells of what has left it when people parted it', () => {
    const changes = [
      { kind: 'now confirmed' as const, by: 'ministry.example' },
      { kind: 'new status' as const, from: 'ordered' as const, to: 'complied' as const },
    ];
    const told = { ...showing, changes: [{ at: '2021-02-09T00:00:00.000Z', changes }] };
    const linesOf = (apart: string[]) =>
      composeStory({ ...story, judged: { ...story.judged, apart } }, order, EN, told).lines.slice(1);
    expect(linesOf([])).toHaveLength(2);
    expect(linesOf(['s-other'])).toEqual([]);
  });

  it('contradicts itself by no number that has left it when people parted it, and keeps those that were corrected', () => {
    const values = ['12 accounts', '1,178 accounts', '23 accounts'];
    const changes = [
      {
        at: '2021-02-08T10:40:00.000Z',
        changes: [{ kind: 'contradiction' as const, fact: 'target' as const, values }],
      },
    ];
    const [claim] = story.claims.filter(({ fact }) => fact === 'target');
    const correction = {
      kind: 'corrected' as const,
      fact: 'target' as const,
      from: '23 accounts',
      to: claim!.value,
      by: claim!.outlet,
    };
    const linesOf = (apart: string[], parts: Partial<typeof story> = {}) =>
      composeStory(
        {
          ...story,
          claims: story.claims.map((one) => (one === claim ? { ...one, value: '1,178 accounts' } : one)),
          judged: { ...story.judged, apart },
          ...parts,
        },
        order,
        EN,
        { ...showing, changes },
      )
        .lines.slice(1)
        .join();
    expect(linesOf([])).toContain('12 accounts · 1,178 accounts · 23 accounts');
    expect(linesOf(['s-2'])).toBe('');
    const corrected = [{ ...correction, itemId: claim!.itemId, at: claim!.at }];
    expect(linesOf(['s-2'], { corrected })).toContain('Sources differ (Targets): 1,178 accounts · 23 accounts');
  });

  it('has each number that was taken back, once, whether or not a room was told of it, and on demand', () => {
    const correction = {
      kind: 'corrected' as const,
      fact: 'target' as const,
      from: '1,200 accounts',
      to: '1,178 accounts',
      by: 'ministry.example',
    };
    const at = '2021-02-08T11:00:00.000Z';
    const of = { ...story, corrected: [{ ...correction, itemId: 'i-2', at }] };
    const told = [{ at: '2021-02-08T11:05:00.000Z', changes: [correction] }];
    const linesOf = (manner: typeof EN, showing: Showing | null) =>
      composeStory(of, order, manner, showing).lines.slice(1);
    for (const shown of [null, showing, { ...showing, changes: told }])
      expect(linesOf(EN, shown)).toEqual([
        'Feb 8, 2021, 11:00 UTC · Corrected by ministry.example: Targets: 1,200 accounts → 1,178 accounts',
      ]);
    expect(linesOf(HI, showing)).toEqual([expect.stringContaining('1,200 अकाउंट → 1,178 अकाउंट')]);
  });

  it('tells of no body that it named from the first, because the order did', () => {
    const named = { kind: 'new facts' as const, fact: 'issuer' as const, from: 'Government of India', to: 'MeitY' };
    const told = { ...showing, changes: [{ at: '2021-02-09T00:00:00.000Z', changes: [named] }] };
    const tells = (id: string) =>
      JSON.stringify(composeStory({ ...story, id }, order, EN, told).lines).includes('Government of India → MeitY');
    expect([tells(story.id), tells('s-later')]).toEqual([true, false]);
  });

  it('names the ministry that the order has, where the story has its government, and no other body', () => {
    const issuerOn = (issuer: string) => {
      const known = { ...order, facts: { ...order.facts, issuer } };
      const later = { ...story, id: 's-later', facts: { ...story.facts, issuer: 'Government of India' } };
      return composeStory(later, known, EN, showing).facts.find(({ name }) => name === 'Ordered by')?.value;
    };
    expect(issuerOn('MeitY')).toBe('MeitY');
    expect(issuerOn('Delhi High Court')).toBe('Government of India');
  });

  it('counts an outlet once, however often it tells the story', () => {
    const twice = { ...story, tellings: [...story.tellings, { ...story.tellings[0]!, itemId: 'i-again' }] };
    expect(composeStory(twice, order, EN, showing).footer).toContain('1 outlet');
  });

  it.each([
    ['2021-02-08T10:02:04.000Z', 'published Feb 8, 2021, 10:00 UTC, seen 10:02, sent 10:02'],
    ['2021-02-09T06:00:00.000Z', 'published Feb 8, 2021, 10:00 UTC, seen 10:02, sent Feb 9, 2021, 06:00 UTC'],
  ])('sent at %s, says how soon', (sentAt, receipt) => {
    expect(composeStory(story, order, EN, { ...showing, sentAt }).footer).toContain(receipt);
  });

  it('calls whom the room wants called', () => {
    const mentions = [{ kind: 'group' as const, id: '12' }];
    expect(composeStory(story, order, EN, { ...showing, mentions }).mentions).toEqual(mentions);
    expect(composeStory(story, order, EN, null).mentions).toEqual([]);
  });
});

describe('what changed', () => {
  it('reads aloud in a reply', () => {
    const reply = composeReply(
      {
        ...notice,
        how: 'reply',
        kind: 'confirmed',
        why: ['now confirmed', 'new status'],
        changes: [
          { kind: 'now confirmed', by: 'ministry.example' },
          { kind: 'new status', from: 'ordered', to: 'refused' },
        ],
      },
      story,
      order,
      EN,
    );
    expect(reply.headline).toBe(`Confirmed · ${story.headline}`);
    expect(reply.lines).toEqual(['Confirmed by ministry.example', 'Was ordered, now refused by the platform']);
  });

  it('is headed by a correction, though whoever corrects also confirms', () => {
    const by = 'ministry.example';
    const reply = composeReply(
      {
        ...notice,
        how: 'reply',
        kind: 'confirmed',
        why: ['now confirmed', 'corrected'],
        changes: [
          { kind: 'now confirmed', by },
          { kind: 'corrected', by, fact: 'target', from: '310 accounts', to: '301 accounts' },
        ],
      },
      story,
      order,
      EN,
    );
    expect(reply.headline).toBe(`Corrected · ${story.headline}`);
  });
});

describe('what a reply says of sources', () => {
  const reply = (changes: Notice['changes'], of = story) =>
    composeReply({ ...notice, how: 'reply', kind: 'update', why: ['new status'], changes }, of, order, EN);
  const claim = (outlet: string, value: string, at: string) => ({
    ...story.claims[0]!,
    fact: 'status' as const,
    value,
    outlet,
    at,
    itemId: outlet,
  });
  const told = {
    ...story,
    claims: [
      claim('late.example', 'refused', '2021-02-09T12:00:00.000Z'),
      claim('first.example', 'refused', '2021-02-09T08:00:00.000Z'),
      ...['a', 'b', 'c', 'd'].map((name) => claim(`${name}.example`, 'ordered', '2021-02-08T10:00:00.000Z')),
      { ...claim('ministry.example', 'denied', '2021-02-09T09:00:00.000Z'), tier: 'official' as const },
    ],
  };

  it('names who was the first to say where it stands', () => {
    expect(reply([{ kind: 'new status', from: 'ordered', to: 'refused' }], told).lines).toEqual([
      'Was ordered, now refused by the platform (first.example)',
    ]);
  });

  it('leads to what an outlet told of it, be it the second report of that outlet', () => {
    const [first] = story.tellings;
    const later = { ...first!, itemId: 'later', title: 'Twitter refuses to block', url: 'https://daily.example/later' };
    const official = {
      ...first!,
      itemId: 'o',
      outlet: 'ministry.example',
      tier: 'official' as const,
      url: 'https://ministry.example/1',
    };
    const grown = {
      ...story,
      tellings: [first!, later, official],
      claims: [...story.claims, { ...claim(first!.outlet, 'refused', '2021-02-09T08:00:00.000Z'), itemId: 'later' }],
    };
    const status = { kind: 'new status', from: 'ordered', to: 'refused' } as const;
    const confirmed = { kind: 'now confirmed', by: 'ministry.example' } as const;
    const likely = { kind: 'likely same', outlet: first!.outlet, headline: later.title } as const;
    const saysStatus = ['Was ordered, now refused by the platform (', { text: first!.outlet, url: later.url }, ')'];
    const saysConfirmed = ['Confirmed by ', { text: 'ministry.example', url: official.url }];
    expect(reply([status, confirmed, likely], grown).lines).toEqual([
      saysStatus,
      saysConfirmed,
      ['Most likely the same event: ', { text: later.title, url: later.url }, ` (${first!.outlet})`],
    ]);
    const at = '2021-02-09T08:01:00.000Z';
    const card = composeStory(grown, order, EN, { ...showing, changes: [{ at, changes: [status] }] });
    expect(card.lines).toContainEqual([
      'Feb 9, 2021, 08:01 UTC · Was ordered, now refused by the platform (',
      ...saysStatus.slice(1),
    ]);
    const life = composeTimeline(order, [grown], voiceOf(EN)).lines;
    expect(life).toContainEqual([`Feb 8, 2021, 10:00 UTC · ${saysConfirmed[0]}`, saysConfirmed[1]]);
    expect(life).toContainEqual([
      'Feb 9, 2021, 08:00 UTC · ',
      { text: first!.outlet, url: later.url },
      ' first said: Status: refused by the platform',
    ]);
  });

  it('of a contradiction names who says what, of many the first', () => {
    const said = reply([{ kind: 'contradiction', fact: 'status', values: ['denied', 'ordered'] }], told);
    expect(said.lines).toEqual([]);
    expect(said.contested).toEqual([
      'Status: denied (ministry.example) · ordered (a.example, b.example, c.example and 3 more)',
    ]);
  });

  it('of a contradiction that is none any more says what it was', () => {
    const said = reply([{ kind: 'contradiction', fact: 'country', values: ['IN', 'LK'] }]);
    expect(said).toMatchObject({ lines: ['Sources differ (Country): India · Sri Lanka'], contested: [] });
  });
});

describe('orders', () => {
  it('are a list that says so when it is empty', () => {
    expect(composeLatest([], ONLY_PAGE, voiceOf(EN)).headline).toBe('No order is remembered that fits.');
    expect(composeLatest([order, order], ONLY_PAGE, voiceOf(EN)).headline).toBe('The 2 latest orders');
  });

  it('are counted under the name that the room has for a government', () => {
    const counts = [{ name: 'Government of India', orders: 1_178 }];
    const voice = voiceOf({ language: 'de', timeZone: 'UTC' });
    expect(chartOf('issuer', counts, voice)).toMatchObject({
      bars: [{ name: 'Regierung (Indien)', value: 1_178 }],
      language: 'de',
      alt: 'Anordnungen nach Stelle: Regierung (Indien) 1.178',
    });
    expect(JSON.stringify(composeCounts('issuer', counts, null, null, voice).lines)).toContain('Regierung (Indien) · ');
  });

  it('are counted by their names where they are as many', () => {
    const counts = ['DE', 'EU', 'GB', 'ID', 'IN'].map((name) => ({ name, orders: name === 'IN' ? 2 : 1 }));
    const names = (language: string) =>
      chartOf('country', counts, voiceOf({ language, timeZone: 'UTC' })).bars.map(({ name }) => name);
    expect(names('en')).toEqual(['India', 'EU', 'Germany', 'Indonesia', 'United Kingdom']);
    expect(names('de')).toEqual(['Indien', 'Deutschland', 'EU', 'Indonesien', 'Vereinigtes Königreich']);
    expect(JSON.stringify(composeCounts('country', counts, null, null, voiceOf(EN)).lines[1])).toContain('#2 · ","EU');
  });

  it('show their whole life', () => {
    const shown = composeOrder(order, [story], EN);
    expect(JSON.stringify(shown.lines)).toContain(order.steps[0]!.storyId);
    expect(shown.sources).toHaveLength(1);
  });

  it('say which of their facts people have set right', () => {
    const right = fixed(order, { issuer: 'DoT', status: null }, 'fx-1');
    const said = 'Set right by people: Ordered by, Status';
    expect(composeOrder(right, [story], EN).lines).toContain(said);
    expect(composeTimeline(right, [story], voiceOf(EN)).lines).toContain(said);
    expect(composeStory(story, right, EN, showing).lines).toContain(said);
    expect(composeStory({ ...story, id: 's-later' }, right, EN, showing).lines).not.toContain(said);
    expect(JSON.stringify(composeOrder(order, [story], EN).lines)).not.toContain('people');
  });

  it('name each outlet once, whatever it tells of them', () => {
    const later = { ...story, id: 's-2', tellings: story.tellings.map((one) => ({ ...one, itemId: 'i-2' })) };
    const ministry = { ...story.tellings[0]!, outlet: 'ministry.example', tier: 'official' as const };
    const shown = composeOrder(order, [story, { ...later, tellings: [...later.tellings, ministry] }], EN);
    expect(shown.sources.map(({ outlet }) => outlet)).toEqual(['ministry.example', 'daily.example']);
  });
});

describe('the words we say', () => {
  it.each([
    [{ kind: 'account', count: 8000, qualifier: 'at-least' } as const, 'en', 'at least 8,000 accounts'],
    [{ kind: 'post', count: 1, qualifier: 'exact' } as const, 'en', '1 post'],
    [{ kind: 'url', count: 120_000, qualifier: 'exact' } as const, 'hi', '1,20,000 यूआरएल'],
    [{ kind: 'account', count: 1178, qualifier: 'about' } as const, 'ru', 'примерно 1\u00a0178 аккаунтов'],
    [{ kind: 'account', count: 22, qualifier: 'at-least' } as const, 'ru', 'минимум 22 аккаунта'],
    [{ kind: 'site', count: 2, qualifier: 'exact' } as const, 'ar', 'موقعان'],
    [
      { kind: 'other', count: 9, qualifier: 'exact', of: ['post', 'account'] } as const,
      'ru',
      '9 публикаций и аккаунтов',
    ],
    [
      { kind: 'other', count: 9, qualifier: 'exact', of: ['site', 'app', 'url'] } as const,
      'de',
      '9 Websites, Apps und URLs',
    ],
    [{ kind: 'post', count: 1, qualifier: 'exact' } as const, 'tr', '1 gönderi'],
  ])('%j in %s', (target, language, text) => {
    expect(targetText(target, voiceOf({ language, timeZone: 'UTC' }))).toBe(text);
  });
});

it.each([
  ['block', 'ordered', null, 'ordered'],
  ['block', 'complied', '2021-02-08', 'Blocking, complied with'],
  ['block', 'complied', '2021-02-10', 'Blocking, complied with on Feb 10, 2021'],
  ['block', 'partly-complied', '2021-02-10', 'Blocking, partly complied with on Feb 10, 2021'],
  ['takedown', 'restored', '2021-02-10', 'Takedown, restored'],
  ['statement', 'refused', null, 'refused by the platform'],
  ['restore', 'restored', null, 'restored'],
  ['notice', null, null, 'Notice'],
  ['notice', 'partly-complied', '2021-02-10', 'Notice, partly complied with on Feb 10, 2021'],
  ['statement', 'complied', '2021-02-08', 'complied with'],
  ['statement', 'ordered', null, 'Statement'],
  ['ruling', 'ordered', null, 'ordered'],
] as const)('a step of %s that is %s, since %s, reads %s', (action, status, compliedOn, words) => {
  expect(stepWords({ action, status, at: '2021-02-08T10:00:00.000Z', compliedOn }, voiceOf(EN))).toBe(words);
});

it.each([
  ['ordered', 'Order date'],
  ['complied', 'Order date'],
  ['stayed', 'Date'],
  ['upheld', 'Date'],
  ['restored', 'Date'],
] as const)('the day of what is %s is its %s', (status, name) => {
  const told = aFinding({ order: { status, orderDate: '2021-02-04' } });
  const { facts } = composeStory(place(anItem({}), told, [])!.story, null, EN, null);
  expect(facts).toContainEqual({ name, value: 'Feb 4, 2021' });
});

it('a step that came to stand otherwise on a later day says on which', () => {
  const step = { action: 'block', status: 'refused', at: '2021-02-08T10:00:00.000Z', compliedOn: null } as const;
  expect(stepWords({ ...step, statusOn: '2021-02-10' }, voiceOf(EN))).toBe(
    'Blocking, refused by the platform (Feb 10, 2021)',
  );
  expect(stepWords({ ...step, status: 'ordered', statusOn: '2021-02-10' }, voiceOf(EN))).toBe('ordered');
});

it.each([
  ['reported', { undated: true as const, publishedAt: null }, /^ordered on Feb 4, 2021 · challenged · $/],
  ['dated', {}, /^Feb 20, 2021, 10:00 UTC · challenged · $/],
])('an answer that is %s, and names the day of its order, is not told as of that day', (_, telling, when) => {
  const at = { publishedAt: '2021-02-20T10:00:00.000Z', seenAt: '2021-02-20T10:02:00.000Z' };
  const sued = { action: 'challenge' as const, order: { ...facts, status: 'challenged' as const } };
  const { story: suit } = place(anItem({ id: 'i-9', ...at }), aFinding(sued), []);
  const undated = { ...suit, tellings: suit.tellings.map((one) => ({ ...one, ...telling })) };
  const [line] = composeOrder(follow(undated, [])!, [undated], EN).lines.slice(1);
  expect(line![0]).toMatch(when);
});

it.each(['en', 'de', 'ar'])('what is given back is said once in %s', (language) => {
  const { story: back } = place(anItem(), aFinding({ action: 'restore', order: { status: 'restored' } }), []);
  const { say } = voiceOf({ language, timeZone: 'UTC' });
  const [lifted, rest] = composeStory(back, null, { language, timeZone: 'UTC' }, null).lines[0] as [object, string];
  expect([lifted, rest]).toEqual([
    { text: say.kinds.lifted, strong: true },
    ` · ${say.statuses.restored} · ${say.card.reported}`,
  ]);
});

it('an order in a list is told by its country, and by what it began with where nothing says how it stands', () => {
  const first = (one: typeof order) =>
    composeLatest([one], ONLY_PAGE, voiceOf(EN)).lines.map((line) =>
      typeof line === 'string' ? line : line.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
    )[0];
  expect(first(order)).toBe(`${order.id} · India · ordered on Feb 4, 2021`);
  const { story: warned } = place(anItem(), aFinding({ action: 'notice', order: { status: null } }), []);
  expect(first(follow(warned, [])!)).toMatch(/ · India · Notice · first reported on Feb 8, 2021$/);
});

describe('a line that is written from the right', () => {
  const MARK = '\u200F';
  it.each([
    ['is marked where it begins with an id', 'o-1 · حجب', 'ar', `${MARK}o-1 · حجب`],
    ['begins by itself with a letter of its own', '12. حجب o-1', 'ar', '12. حجب o-1'],
    ['is marked by what is no name in it', '\u2068Telegram\u2069 حجب', 'ar', '\u2068Telegram\u2069 حجب'],
    ['is none without a word from the right', 'o-1 · Telegram', 'ar', 'o-1 · Telegram'],
    ['is as it is in a room that reads from the left', 'o-1 · حجب', 'en', 'o-1 · حجب'],
  ])('%s', (_, line, language, as) => {
    expect(led(line, language)).toBe(as);
  });
});
