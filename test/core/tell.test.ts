import { describe, expect, it } from 'vitest';
import type { Told } from '../../src/core/notice.ts';
import type { Room } from '../../src/core/room.ts';
import { follow } from '../../src/core/orders.ts';
import { place } from '../../src/core/place.ts';
import type { Story } from '../../src/core/story.ts';
import { deliveryKey, toldBy } from '../../src/core/telling/promise.ts';
import { type Hearing, type News, tell } from '../../src/core/tell.ts';
import { aFinding, anItem, aRoom } from './worlds.ts';

const hearing = (parts: Partial<Hearing> = {}): Hearing => ({
  room: aRoom(),
  watching: false,
  matches: [],
  forDigest: null,
  muted: false,
  posted: [],
  told: null,
  toldOfOrder: [],
  ...parts,
});

function newsOf(parts: Partial<News> = {}): News {
  const { story, changes } = place(anItem(), aFinding(), []);
  return {
    story,
    changes,
    order: follow(story, []),
    orderBefore: null,
    score: 0.9,
    cause: 'i-1@1',
    silent: false,
    now: '2021-02-08T10:02:00.000Z',
    ...parts,
  };
}

const toldOf = (story: Story): Told => ({
  roomId: 'console',
  storyId: story.id,
  revision: story.revision,
  status: story.facts.status,
  official: story.official,
});
const said = (news: News, who: Hearing) => tell(news, [who]).map(({ how, kind, why }) => ({ how, kind, why }));

describe('who is told what', () => {
  it('a room that hears of a story for the first time gets a post', () => {
    expect(said(newsOf(), hearing())).toEqual([{ how: 'post', kind: 'new', why: ['new order'] }]);
  });

  it.each([
    ['with alerts off', hearing({ room: aRoom({ alerts: false }) })],
    ['whose threshold is higher', hearing({ room: aRoom({ threshold: 0.95 }) })],
    ['whose watches want something else', hearing({ watching: true })],
  ])('a room %s hears nothing', (_, who) => {
    expect(said(newsOf(), who)).toEqual([]);
  });

  it('a room whose watch matches is told, and by which watch', () => {
    const [notice] = tell(newsOf(), [
      hearing({ watching: true, matches: [{ watchId: 'wa-1', roomId: 'console', why: ['Exampla'] }] }),
    ]);
    expect(notice).toMatchObject({ how: 'post', watchIds: ['wa-1'] });
  });

  it('what is learned in silence is told to nobody', () => {
    expect(said(newsOf({ silent: true }), hearing())).toEqual([]);
  });

  it.each([
    [
      'that sources begin to contradict each other also stands in the thread',
      'target',
      ['40 accounts', '44 accounts'],
      ['edit', 'reply'],
    ],
    ['a third version only on the card', 'target', ['40 accounts', '44 accounts', '52 accounts'], ['edit']],
    ['that it is denied in any case', 'status', ['ordered', 'denied'], ['edit', 'reply']],
    ['that it is denied of what was contested', 'status', ['ordered', 'complied', 'denied'], ['edit', 'reply']],
  ] as const)('%s', (_, fact, values, hows) => {
    const { story } = newsOf();
    const changes = [{ kind: 'contradiction' as const, fact, values: [...values] }];
    const notices = tell(newsOf({ changes, orderBefore: null }), [hearing({ told: toldOf(story) })]);
    expect(notices.map(({ how }) => how)).toEqual(hows);
  });

  it('an item that changes nothing is told to nobody', () => {
    const { story } = newsOf();
    expect(said(newsOf({ changes: [] }), hearing({ told: toldOf(story) }))).toEqual([]);
  });

  it('a room that knows the story sees its message edited when facts arrive', () => {
    const news = newsOf({ changes: [{ kind: 'new facts', fact: 'target', from: null, to: '312 account' }] });
    expect(said(news, hearing({ told: toldOf(news.story) }))).toEqual([
      { how: 'edit', kind: 'update', why: ['new facts'] },
    ]);
  });

  it.each([
    [{ kind: 'new status', from: 'ordered', to: 'refused' } as const, 'update', 'new status'],
    [{ kind: 'new status', from: 'ordered', to: 'restored' } as const, 'restored', 'lifted'],
    [{ kind: 'now confirmed', by: 'ministry.example' } as const, 'confirmed', 'now confirmed'],
  ])('%j also stands in the thread', (change, kind, why) => {
    const news = newsOf({ changes: [change, { kind: 'new outlet', outlet: 'other.example' }] });
    const notices = tell(news, [hearing({ told: toldOf(news.story) })]);
    expect(notices.map(({ how }) => how)).toEqual(['edit', 'reply']);
    expect(notices[1]).toMatchObject({ kind, changes: [change] });
    expect(notices[1]!.why).toContain(why);
  });

  it.each([
    ['complied', 'refused'],
    ['refused', 'ordered'],
    [null, 'ordered'],
  ] as const)('a status that goes from %s to %s is no step forward, and is not said aloud', (from, to) => {
    const news = newsOf({ changes: [{ kind: 'new status', from, to }] });
    expect(said(news, hearing({ told: toldOf(news.story) })).map(({ how }) => how)).toEqual(['edit']);
  });

  it.each([
    [
      'stayed',
      'refused',
      [
        ['edit', []],
        ['reply', ['stayed']],
      ],
    ],
    // The story's own sources have caught up with what a later step said already.
    ['refused', 'refused', []],
  ] as const)('an order that stood at refused and is now %s: said is what the order shows', (now, story, told) => {
    const own = newsOf();
    const refused = { ...own.order!, status: 'refused' as const };
    const news = newsOf({
      order: { ...refused, status: now },
      orderBefore: refused,
      changes: [{ kind: 'new status', from: 'ordered', to: story }],
    });
    const notices = tell(news, [hearing({ told: toldOf(own.story) })]);
    const said = notices.map(({ how, changes }) => [
      how,
      how === 'reply' ? changes.map((change) => change.kind === 'new status' && change.to) : [],
    ]);
    expect(said).toEqual(told);
  });

  it('a later step of an order is a post of its own, and edits the card of the earlier step', () => {
    const block = place(anItem(), aFinding(), []).story;
    const before = follow(block, [])!;
    const restore = place(
      anItem({ id: 'i-2', title: 'Exampla restores the accounts', publishedAt: '2021-02-10T10:00:00.000Z' }),
      aFinding({ action: 'restore', order: { status: 'restored' } }),
      [],
    );
    const order = follow({ ...restore.story }, [before])!;
    expect(order.id).toBe(before.id);
    const news = newsOf({ story: restore.story, changes: restore.changes, order, orderBefore: before, cause: 'i-2@1' });
    const notices = tell(news, [hearing({ toldOfOrder: [toldOf(block)] })]);
    const post = ['post', restore.story.id, ['new story', 'lifted']];
    expect(notices.map(({ how, storyId, why }) => [how, storyId, why])).toEqual([
      post,
      ['edit', block.id, ['new status']],
    ]);
    const known = tell({ ...news, orderBefore: order }, [hearing({ toldOfOrder: [toldOf(block)] })]);
    expect(known.map(({ how, storyId, why }) => [how, storyId, why])).toEqual([post]);
    const stands = tell({ ...news, orderBefore: { ...before, status: order.status } }, [
      hearing({ toldOfOrder: [toldOf(block)] }),
    ]);
    expect(stands.map(({ how, storyId, why }) => [how, storyId, why])).toEqual([
      post,
      ['edit', block.id, ['new facts']],
    ]);
  });
});

describe('how a room is told', () => {
  const changed = (room: Partial<Room>) => {
    const { story } = newsOf();
    const news = newsOf({ changes: [{ kind: 'new status', from: 'ordered', to: 'refused' }] });
    return tell(news, [hearing({ room: aRoom(room), told: toldOf(story) })]);
  };

  it.each([
    ['edit', ['edit']],
    ['thread', ['edit', 'reply']],
    ['broadcast', ['edit', 'reply']],
  ] as const)('updates: %s', (updates, hows) => {
    expect(changed({ updates }).map(({ how }) => how)).toEqual(hows);
  });

  it('in quiet hours its replies wait, and its cards change all the same', () => {
    const quiet = { from: '09:00', to: '11:00', except: 'critical' } as const;
    expect(changed({ quiet }).map(({ how, hold }) => [how, hold?.why ?? null])).toEqual([
      ['edit', null],
      ['reply', 'quiet'],
    ]);
  });

  it('where it is closed to us, everything waits', () => {
    expect(changed({ paused: 'kicked' }).map(({ hold }) => hold?.why)).toEqual(['closed', 'closed']);
  });

  it('a story that it muted is told to it no more', () => {
    expect(said(newsOf(), hearing({ muted: true }))).toEqual([]);
  });

  it.each([
    [0, [{ kind: 'everyone', id: 'everyone' }], true],
    [0.95, [{ kind: 'everyone', id: 'everyone' }], false],
    [0, [], false],
  ] as const)('from %d it calls %j: %s', (mentionsFrom, mentions, calls) => {
    const [post] = tell(newsOf(), [hearing({ room: aRoom({ mentionsFrom, mentions: [...mentions] }) })]);
    expect(post!.calls).toBe(calls);
    expect(changed({ mentions: [...mentions] }).some((notice) => notice.calls)).toBe(false);
  });
});

describe('what waits for the digest', () => {
  const digest = { at: '08:30', on: 'daily', weekday: 1, evenIfEmpty: false } as const;
  const match = { watchId: 'wa-2', roomId: 'console', why: [] };
  const held = (who: Partial<Hearing>, news = newsOf()) =>
    tell(news, [hearing(who)]).map(({ how, hold, watchIds }) => [how, hold?.why ?? 'told', watchIds]);

  it.each([
    [
      'what its digest watches caught',
      { room: aRoom({ digest }), watching: true, forDigest: [match] },
      [['post', 'digest', ['wa-2']]],
    ],
    ['and nothing else, where it has such watches', { room: aRoom({ digest }), watching: true, forDigest: [] }, []],
    [
      'without them, what was not alerted: no match',
      { room: aRoom({ digest }), watching: true },
      [['post', 'digest', []]],
    ],
    ['or under the threshold', { room: aRoom({ digest, threshold: 0.95 }) }, [['post', 'digest', []]]],
    ['or with alerts off', { room: aRoom({ digest, alerts: false }) }, [['post', 'digest', []]]],
    ['never what is alerted', { room: aRoom({ digest }) }, [['post', 'told', []]]],
    ['nor where there is no digest', { room: aRoom({ alerts: false }) }, []],
    ['nor what is muted', { room: aRoom({ digest, alerts: false }), muted: true }, []],
  ] as const)('%s', (_, who, notices) => {
    expect(held(who as Partial<Hearing>)).toEqual(notices);
  });

  it('a story that takes a step waits for the next digest, too; one more outlet does not', () => {
    const who = { room: aRoom({ digest, alerts: false }) };
    const step = newsOf({ changes: [{ kind: 'new status', from: 'ordered', to: 'restored' }], cause: 'i-2@1' });
    const [first] = tell(newsOf(), [hearing(who)]);
    const [next] = tell(step, [hearing(who)]);
    expect(deliveryKey(next!, 'i-2@1')).not.toBe(deliveryKey(first!, 'i-1@1'));
    expect(held(who, newsOf({ changes: [{ kind: 'new outlet', outlet: 'b.example' }] }))).toEqual([]);
  });

  it('does not keep it from being alerted, when a later item is of more weight', () => {
    const [forDigest] = tell(newsOf(), [hearing({ room: aRoom({ digest, threshold: 0.95 }) })]);
    const [alert] = tell(newsOf(), [hearing()]);
    expect(deliveryKey(forDigest!, 'i-1@1')).not.toBe(deliveryKey(alert!, 'i-2@1'));
  });
});

describe('promises', () => {
  it('a post is promised once a room and story, whatever caused it; an edit once a cause', () => {
    const [post] = tell(newsOf(), [hearing()]);
    expect(deliveryKey(post!, 'i-1@1')).toBe(deliveryKey(post!, 'i-2@1'));
    const edit = { ...post!, how: 'edit' as const };
    expect(deliveryKey(edit, 'i-1@1')).not.toBe(deliveryKey(edit, 'i-1@2'));
  });

  it('what a room has heard is the story as it stood', () => {
    const news = newsOf();
    const [post] = tell(news, [hearing()]);
    expect(toldBy(post!, news.story)).toEqual(toldOf(news.story));
  });
});
