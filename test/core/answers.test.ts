import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/core/item.ts';
import { judge } from '../../src/core/judge.ts';
import { composeTimeline } from '../../src/core/composing/timeline.ts';
import { follow } from '../../src/core/orders.ts';
import { contested, place } from '../../src/core/place.ts';
import { joined, parted, retell } from '../../src/core/placing/join.ts';
import type { Placement, Story } from '../../src/core/story.ts';
import { voiceOf } from '../../src/core/voice.ts';
import { placed } from './placed.ts';
import { anItem } from './worlds.ts';

/* What answers a story stands on its card: denials and corrections, as the judge hears them. */

let told = 0;
function telling(title: string, day: string, parts: Partial<Item> = {}): Item {
  told++;
  const at = `2025-03-${day}T09:00:00.000Z`;
  const outlet = `paper-${told}.example`;
  return anItem({ id: `i-${told}`, title, outlet, sourceId: outlet, url: null, publishedAt: at, seenAt: at, ...parts });
}

const BLOCKED = 'Nepal government orders Telegram blocked over fraud';

describe('a denial', () => {
  test.each([
    ['by the issuer', 'Nepal government denies ordering block of Telegram', '04', {}],
    ['days later', 'Government of Nepal denies it ordered Telegram blocked', '07', {}],
    ['in words of its own', 'Rumours baseless, says Nepal government: it did not order Telegram shut', '08', {}],
    ['from an official source', 'Nepal government denies it blocked Telegram', '04', { tier: 'official' as const }],
  ])('%s joins the act, which is then contested, and confirms and leads nothing', (_, title, day, parts) => {
    const [claim, denial] = placed([telling(BLOCKED, '04'), telling(title, day, parts)]) as [Placement, Placement];
    expect(denial.story.id).toBe(claim.story.id);
    expect(denial.story).toMatchObject({ headline: BLOCKED, action: 'block', official: false });
    expect(denial.story.facts.status).toBe('ordered');
    expect(contested(denial.story)).toContainEqual({
      fact: 'status',
      values: expect.arrayContaining([
        expect.objectContaining({ value: 'ordered' }),
        { value: 'denied', outlets: [denial.story.tellings[1]!.outlet] },
      ]),
    });
    expect(denial.changes.map(({ kind }) => kind)).toContain('contradiction');
    expect(denial.changes.map(({ kind }) => kind)).not.toContain('now confirmed');
  });

  test.each([
    ['of another platform', 'Nepal government denies it ordered Viber blocked', '04'],
    ['of another country', 'Kenya government denies it blocked Telegram', '04'],
    ['weeks later', 'Nepal government denies ordering block of Telegram', '19'],
  ])('%s is a story of its own', (_, title, day) => {
    const [claim, denial] = placed([telling(BLOCKED, '04'), telling(title, day)]) as [Placement, Placement];
    expect(denial.story.id).not.toBe(claim.story.id);
  });
});

test('a denial is surely of the act that it denies, however little else they share', () => {
  const [claim, denial] = placed([
    telling('Kenya orders Telegram blocked until exams are over', '04'),
    telling('Kenya government denies it blocked Telegram', '08'),
  ]) as [Placement, Placement];
  expect(denial.story.id).toBe(claim.story.id);
  expect(denial.changes.map(({ kind }) => kind)).not.toContain('likely same');
  expect(denial.story.tellings[1]!.likely).toBeUndefined();
});

describe('a denial that comes first', () => {
  test('waits for the act, which joins it, leads, and is contested', () => {
    const [denial, claim] = placed([
      telling('Nepal government denies it ordered Telegram blocked', '04'),
      telling('Nepal cuts off Telegram, carriers confirm', '08'),
    ]) as [Placement, Placement];
    expect(claim.story.id).toBe(denial.story.id);
    expect(claim.story).toMatchObject({ headline: claim.story.tellings[1]!.title, action: 'block' });
    expect(contested(claim.story).map(({ fact }) => fact)).toContain('status');
    expect(claim.changes.map(({ kind }) => kind)).toContain('contradiction');
  });
  test.each([
    ['of another platform', 'Viber blocked in Nepal, providers say order came from government', '05'],
    ['of another country', 'Telegram blocked in Kenya, providers say order came from government', '05'],
    ['weeks later', 'Telegram blocked in Nepal, providers say order came from government', '20'],
  ])('has nothing to do with an act %s', (_, title, day) => {
    const [denial, claim] = placed([
      telling('Nepal government denies it ordered Telegram blocked', '04'),
      telling(title, day),
    ]) as [Placement, Placement];
    expect(claim.story.id).not.toBe(denial.story.id);
  });
});

describe('a correction', () => {
  const wrong = 'India orders X to block 23,030 accounts';
  const paper = { outlet: 'daily.example', sourceId: 'daily' };

  test.each([
    ['that names both numbers', 'Correction: India ordered X to block 11,422 accounts, not 23,030', {}],
    ['that names the right one', 'Correction: India orders X to block 11,422 accounts', {}],
    [
      'said in the lead',
      'India orders X to block 11,422 accounts',
      { text: '(Corrects number in headline) The order came on Monday.' },
    ],
    ['in Spanish', 'Corrección: India ordena a X bloquear 11.422 cuentas', { language: 'es' }],
    ['in Hindi', 'सुधार: केंद्र ने एक्स को 11,422 अकाउंट ब्लॉक करने का आदेश दिया, 23,030 नहीं', { language: 'hi', country: 'IN' }],
    ['in German', 'Korrektur: Indien ordnet an, dass X 11.422 Konten sperrt', { language: 'de' }],
    ['in French', 'Précision : l’Inde ordonne à X de bloquer 11 422 comptes', { language: 'fr' }],
    ['in Russian', 'Уточнение: Индия потребовала от X заблокировать 11 422 аккаунта', { language: 'ru' }],
    ['in Arabic', 'تصحيح: الهند تأمر إكس بحجب 11422 حسابا', { language: 'ar' }],
    ['in Japanese', '【訂正】インド政府、Xにアカウント11,422件の凍結を命令', { language: 'ja' }],
    ['in Chinese', '勘误:印度政府下令X封锁11422个账号', { language: 'zh' }],
    ['as a clarification', 'Clarification: India orders X to block 11,422 accounts', {}],
  ])('%s takes the number back', (_, title, parts) => {
    const [claim, right] = placed([telling(wrong, '04', paper), telling(title, '04', { ...paper, ...parts })]) as [
      Placement,
      Placement,
    ];
    expect(right.story.id).toBe(claim.story.id);
    expect(right.changes).toContainEqual({
      kind: 'corrected',
      fact: 'target',
      from: '23,030 accounts',
      to: '11,422 accounts',
      by: 'daily.example',
    });
    expect(right.story.facts.targets).toMatchObject([{ count: 11_422 }]);
    expect(contested(right.story)).toEqual([]);
  });

  test('joins what it corrects though it tells it in other words, two days later', () => {
    const [claim, right] = placed([
      telling('IT ministry tells X to withhold 23,030 accounts over farm protest', '04', paper),
      telling('Correction: 40 X accounts, not 23,030, withheld at IT ministry order', '06', paper),
    ]) as [Placement, Placement];
    expect(right.story.id).toBe(claim.story.id);
    expect(right.changes).toContainEqual(expect.objectContaining({ kind: 'corrected', to: '40 accounts' }));
  });

  test.each([
    ['another outlet', 'Correction: India orders X to block 11,422 accounts', {}],
    ['an outlet that says nothing of a correction', 'India orders X to block 11,422 accounts', paper],
  ])('is not made by %s', (_, title, parts) => {
    const [, right] = placed([telling(wrong, '04', paper), telling(title, '04', parts)]) as [Placement, Placement];
    expect(right.changes.map(({ kind }) => kind)).not.toContain('corrected');
  });

  test.each([
    ['made by an edit', '04', '', { id: 'i-own', edited: true, seenAt: '2025-03-06T09:00:00.000Z' }],
    ['of its own', '06', 'Correction: ', {}],
  ])('%s leaves the number with whoever said it first, not with whoever copied it', (_, day, heading, more) => {
    const own = telling(wrong, '04', { ...paper, id: 'i-own' });
    const copy = telling(wrong, '05', { outlet: 'copy.example', sourceId: 'copy' });
    const { story } = placed([
      own,
      copy,
      telling(`${heading}India orders X to block 11,422 accounts`, day, { ...paper, ...more }),
    ]).at(-1)!;
    const life = composeTimeline(follow(story, [])!, [story], voiceOf({ language: 'en', timeZone: 'UTC' })).lines;
    const said = life.map((line) => JSON.stringify(line)).filter((line) => line.includes('first said'));
    expect(said.filter((line) => line.includes('23,030 accounts'))).toEqual([
      expect.stringMatching(/^"?\[?"Mar 4, 2025.*daily\.example/),
    ]);
    expect(said.join()).not.toContain('copy.example');
  });

  test('is told in the life of its order, when it was made and in the words of the room', () => {
    const item = telling(wrong, '04', { ...paper, id: 'i-own' });
    const first = place(item, judge(item), []).story;
    const at = '2025-03-05T09:00:00.000Z';
    const edited = { ...item, title: 'India orders X to block 11,422 accounts', edited: true, seenAt: at };
    const { story } = place(edited, judge(edited), [first]);
    const lines = composeTimeline(follow(story, [])!, [story], voiceOf({ language: 'hi', timeZone: 'UTC' })).lines.map(
      (line) => JSON.stringify(line),
    );
    const [, corrected] = lines.filter((line) => line.includes('23,030'));
    expect(corrected).toMatch(/5 मार्च 2025, 09:00 UTC · .*23,030 अकाउंट → 11,422 अकाउंट/);
    const said = lines.filter((line) => line.includes('सबसे पहले'));
    expect(said).toEqual([
      expect.stringMatching(/4 मार्च 2025, .*देश: भारत.*: 23,030 अकाउंट/),
      expect.stringMatching(/5 मार्च 2025, 09:00 UTC · daily.example .*: निशाने पर: 11,422 अकाउंट [^·]*$/),
    ]);
    expect(joined(anotherStory(), story).corrected).toMatchObject([{ itemId: 'i-own', at }]);
    const [rest, gone] = parted(joined(story, anotherStory()), ['i-own'], 's-gone');
    expect([rest.corrected, gone.corrected]).toMatchObject([[], [{ itemId: 'i-own' }]]);
  });
});

describe('a number that a text calls wrong', () => {
  const wrong = 'Chad orders Telegram to block 310 channels';
  const right = 'Chad orders Telegram to block 301 channels, not 310';
  const corrected = { kind: 'corrected', fact: 'target', from: '310 channels', to: '301 channels' };
  const daily = { outlet: 'daily.example', sourceId: 'daily' };
  const office = { outlet: 'ministry.example', sourceId: 'ministry', tier: 'official' as const };
  const counts = ({ story }: Placement) => story.facts.targets.map(({ count }) => count);
  const told = (...items: Item[]): Placement => {
    const placements = placed(items);
    expect(new Set(placements.map(({ story }) => story.id)).size).toBe(1);
    return placements.at(-1)!;
  };

  test('by an office is taken back for all, and no longer contested', () => {
    const last = told(telling(wrong, '04'), telling(wrong, '04'), telling(right, '05', office));
    expect(last.changes).toContainEqual({ ...corrected, by: 'ministry.example' });
    expect(last.changes.map(({ kind }) => kind)).not.toContain('contradiction');
    expect([counts(last), contested(last.story)]).toEqual([[301], []]);
  });

  test('by whoever said it, too, whatever the standing of who still has it', () => {
    const record = telling(wrong, '04', { tier: 'civil-society' });
    const last = told(telling(wrong, '04', daily), record, telling(right, '05', daily));
    expect(last.changes).toContainEqual({ ...corrected, by: 'daily.example' });
    expect([counts(last), contested(last.story)]).toEqual([[301], []]);
  });

  test('stays taken back, whoever tells it later, and is told of once', () => {
    const last = told(telling(wrong, '04'), telling(right, '05', office), telling(wrong, '05'));
    expect([counts(last), contested(last.story)]).toEqual([[301], []]);
    const again = told(telling(wrong, '04', daily), telling(right, '05', office), telling(right, '05', daily));
    expect(again.changes.map(({ kind }) => kind)).not.toContain('corrected');
    expect(again.story.corrected).toHaveLength(1);
  });

  test('is remembered of the telling that begins a story', () => {
    const { story, changes } = told(telling(right, '04', office));
    expect(changes).toEqual([{ kind: 'new story' }]);
    expect(story.corrected).toMatchObject([{ ...corrected, by: 'ministry.example' }]);
    const headed = told(telling(`Correction: ${right}`, '04', daily));
    expect(headed.story.corrected).toMatchObject([{ ...corrected, by: 'daily.example' }]);
    expect(told(telling(right, '04', daily)).story.corrected).toBeUndefined();
  });

  test('by another outlet is contested', () => {
    const last = told(telling(wrong, '04'), telling(right, '05', daily));
    expect(last.changes).toContainEqual(expect.objectContaining({ kind: 'contradiction', fact: 'target' }));
    expect(last.changes.map(({ kind }) => kind)).not.toContain('corrected');
    expect(counts(last)).toEqual([310]);
  });

  test('stands where an office has it, whatever another says', () => {
    const court = { outlet: 'court.example', sourceId: 'court', tier: 'court' as const };
    const last = told(telling(wrong, '04', office), telling(right, '05', court));
    expect(counts(last)).toEqual([310]);
    expect(contested(last.story).map(({ fact }) => fact)).toContain('target');
  });

  test('is set right, and nothing denied, by an office that "clarifies" it', () => {
    const last = told(
      telling(wrong, '04', daily),
      telling('Ministry clarifies: Chad blocked 301 Telegram channels, not 310', '05', office),
    );
    expect(counts(last)).toEqual([301]);
    expect(contested(last.story)).toEqual([]);
  });

  test('is taken back by nobody who counts what was obeyed', () => {
    const last = told(
      telling(wrong, '04', daily),
      telling('Telegram blocks 120 channels, not 310, in Chad', '05', daily),
    );
    expect(last.changes.map(({ kind }) => kind)).not.toContain('corrected');
    expect(counts(last)).toEqual([310, 120]);
  });

  test('finds its story days later, in other words and by another number', () => {
    const [first, last] = placed([
      telling('Chad: 310 channels go dark on Telegram', '04'),
      telling('Ministry says 31 Telegram channels, not 310, were ordered blocked', '12', office),
    ]) as [Placement, Placement];
    expect(last.story.id).toBe(first.story.id);
    expect(last.changes).toContainEqual({ ...corrected, to: '31 channels', by: 'ministry.example' });
  });

  test('leaves an office that had it with the right one alone', () => {
    const last = told(telling(wrong, '04', office), telling(right, '05', office));
    expect([counts(last), contested(last.story)]).toEqual([[301], []]);
  });

  test('is the one that an edited telling names, whatever that said before', () => {
    const first = telling(wrong, '04');
    const edited = { ...telling('Chad orders Telegram to block 300 channels', '04', daily), id: 'i-daily' };
    const last = told(first, edited, { ...telling(`Correction: ${right}`, '05', daily), id: 'i-daily', edited: true });
    expect([counts(last), contested(last.story)]).toEqual([[301], []]);
  });
});

describe('the headline of a story whose number was taken back', () => {
  const wrong = 'Chad orders Telegram to block 1,178 channels';
  const right = 'Chad orders Telegram to block 1,187 channels, not 1,178';
  const daily = { outlet: 'daily.example', sourceId: 'daily' };
  const office = { outlet: 'ministry.example', sourceId: 'ministry', tier: 'official' as const };
  const told = (...items: Item[]): Story => {
    const placements = placed(items);
    expect(new Set(placements.map(({ story }) => story.id)).size).toBe(1);
    return placements.at(-1)!.story;
  };
  const headed = (...items: Item[]): string => told(...items).headline;

  test.each([
    ['by an office', wrong, right, office],
    ['by who said it', wrong, `Correction: ${right}`, {}],
    ['as a report', wrong, 'Correction: Chad tells parliament 1,187 Telegram channels were blocked, not 1,178', {}],
    [
      'and was grouped otherwise',
      'Tchad : le ministère bloque 1 178 chaînes Telegram',
      'Tchad : 1 187 chaînes Telegram bloquées et non 1 178, précise le ministère',
      { language: 'fr' },
    ],
    [
      'and was in other digits',
      'चाड सरकार ने १,१७८ टेलीग्राम चैनल ब्लॉक किए',
      'चाड सरकार ने 1,178 नहीं, 1,187 टेलीग्राम चैनल ब्लॉक किए',
      { language: 'hi' },
    ],
    [
      'and counted other things',
      'Chad orders Telegram to block 74 sites',
      'Chad orders Telegram to block 47 channels, not 74 sites',
      {},
    ],
  ])('is that of the correction, %s, which names both; it is no other act', (_, said, corrected, parts) => {
    const first = telling(said, '04', { ...daily, language: 'en', ...parts });
    const url = 'https://daily.example/right';
    const correction = telling(corrected, '05', { ...daily, language: 'en', url, ...parts });
    const { story } = placed([first])[0]!;
    const last = told(first, correction);
    expect(last).toMatchObject({ headline: corrected, url, action: story.action });
    const order = follow(last, [follow(story, [])!])!;
    expect([order.headline, order.steps[0]!.headline]).toEqual([corrected, corrected]);
  });

  test('is that of whoever had the right one, or none, before', () => {
    const before = telling('Telegram told to block 1,187 channels in Chad', '04');
    expect(headed(telling(wrong, '04', daily), before, telling(`Correction: ${right}`, '05', daily))).toBe(
      before.title,
    );
    const none = telling('Chad orders Telegram to block channels, operators say', '04');
    expect(headed(telling(wrong, '04', daily), none, telling(`Correction: ${right}`, '05', daily))).toBe(none.title);
  });

  test('waits for one that is right', () => {
    const below = telling(wrong, '05', {
      ...office,
      text: 'The ministry told Telegram to block 1,187 channels, not 1,178.',
    });
    const first = telling('Chad blocks 1,178 Telegram channels', '04');
    expect(told(first, below)).toMatchObject({ headline: wrong, facts: { targets: [{ count: 1187 }] } });
    const later = telling('Telegram told to block 1,187 channels in Chad', '05');
    expect(headed(first, below, later)).toBe(later.title);
  });

  test.each<[string, Item, ...Item[]]>([
    ['another outlet only contradicts it', telling(wrong, '04'), telling(right, '05', daily)],
    ['an office has it', telling(wrong, '04', office), telling(`Correction: ${right}`, '05', daily)],
    [
      'an office has it that does not lead',
      telling(wrong, '04', { ...office, outlet: 'regulator.example', tier: 'regulator' }),
      telling(`Correction: ${right}`, '05', daily),
      telling('Chad orders Telegram to block 1,187 channels', '08', office),
    ],
  ])('stays where %s', (_, first, ...others) => {
    expect(headed(first, ...others)).toBe(first.title);
  });

  test('is of what leads, where outlets correct each other', () => {
    const before = telling('Telegram told to block 1,187 channels in Chad', '04');
    const contrary = telling('Correction: Chad orders Telegram to block 1,178 channels, not 1,187', '06');
    const story = told(telling(wrong, '04', daily), before, telling(`Correction: ${right}`, '05', daily), contrary);
    expect(story).toMatchObject({ headline: before.title, facts: { targets: [{ count: 1187 }] } });
  });

  test.each([
    ['is gone', { goneAt: '2025-03-06T09:00:00.000Z' }],
    ['is only likely of it', { likely: true as const }],
  ])('is of nothing that %s', (_, parts) => {
    const correction = telling(`Correction: ${right}`, '05', { ...daily, id: 'i-right' });
    const story = told(telling(wrong, '04', daily), correction);
    const tellings = story.tellings.map((one) => (one.itemId === 'i-right' ? { ...one, ...parts } : one));
    expect(retell(story, tellings, story.claims).headline).toBe(wrong);
  });

  test('is not of who only speaks of it', () => {
    const remark = telling('Chad press union condemns order to block channels on Telegram', '04');
    const story = told(telling(wrong, '04', daily), remark, telling(`Correction: ${right}`, '05', daily));
    expect(story.tellings.map(({ action }) => action)).toEqual(['block', 'statement', 'block']);
    expect(story.headline).toBe(`Correction: ${right}`);
  });

  test('goes with the telling that has it when people part the story, and comes when they join it', () => {
    const first = telling(wrong, '04', { id: 'i-first' });
    const story = told(first, telling(right, '05', { ...office, id: 'i-right' }));
    const [rest, gone] = parted(story, ['i-right'], 's-gone');
    expect([rest.headline, gone.headline, joined(rest, gone).headline]).toEqual([wrong, right, right]);
  });
});

function anotherStory(): Story {
  const item = telling('India orders X to block 11,422 accounts', '06', { id: 'i-other' });
  return place(item, judge(item), []).story;
}
