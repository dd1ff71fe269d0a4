import { describe, expect, it } from 'vitest';
import { isCritical } from '../../src/core/telling/critical.ts';
import { digestOf, holdOf, release } from '../../src/core/telling/hold.ts';
import type { Delivery, HeldFor } from '../../src/core/notice.ts';
import { aDelivery, aStory, at, T0 } from '../store/worlds.ts';
import { aRoom, NO_FACTS } from './worlds.ts';

const QUIET = { from: '09:00', to: '11:00', except: 'critical' } as const;
const BURST = { most: 2, minutes: 10 };

describe('what is critical', () => {
  const many = [{ kind: 'account', count: 1178, qualifier: 'exact' }] as const;
  it.each([
    ['a state that blocks a whole platform', { action: 'block', official: true, facts: { platforms: ['X'] } }, true],
    ['a report that it did', { action: 'block', official: false, facts: { platforms: ['X'] } }, false],
    [
      'a state that blocks some accounts',
      { action: 'block', official: true, facts: { platforms: ['X'], targets: [{ ...many[0], count: 3 }] } },
      false,
    ],
    [
      'more than a thousand accounts, whoever reports it',
      { action: 'takedown', official: false, facts: { targets: many } },
      true,
    ],
    [
      'up to a thousand',
      { action: 'takedown', official: false, facts: { targets: [{ ...many[0], qualifier: 'at-most' }] } },
      false,
    ],
    ['a network shutdown, officially', { action: 'shutdown', official: true, facts: {} }, true],
    ['a report on a thousand accounts', { action: 'report', official: true, facts: { targets: many } }, false],
    ['a platform that is restored', { action: 'restore', official: true, facts: { platforms: ['X'] } }, false],
  ] as const)('%s', (_, { facts, ...story }, critical) => {
    const whole = {
      ...NO_FACTS,
      ...facts,
      platforms: [...('platforms' in facts ? facts.platforms : [])],
      targets: [...('targets' in facts ? facts.targets : [])],
    };
    expect(isCritical({ ...story, facts: whole })).toBe(critical);
  });
});

describe('what has to wait', () => {
  it.each([
    ['nothing', {}, [], false, null],
    ['in quiet hours', { quiet: QUIET }, [], false, { why: 'quiet', until: at(60) }],
    ['not what is critical', { quiet: QUIET }, [], true, null],
    [
      'all, where nothing is excepted',
      { quiet: { ...QUIET, except: 'nothing' } },
      [],
      true,
      { why: 'quiet', until: at(60) },
    ],
    ['not the first of a burst', { burst: BURST }, [], false, null],
    ['not the last that is allowed', { burst: BURST }, [at(-1)], false, null],
    [
      'what comes beyond, until the first is old',
      { burst: BURST },
      [at(-1), at(-4)],
      false,
      { why: 'burst', until: at(6) },
    ],
    ['but not what is critical', { burst: BURST }, [at(-1), at(-4)], true, null],
    [
      'everything for a room that is closed',
      { paused: 'kicked', quiet: QUIET },
      [],
      true,
      { why: 'closed', until: T0 },
    ],
  ] as const)('%s', (_, room, posted, critical, hold) => {
    expect(holdOf(aRoom(room), T0, posted, critical)).toEqual(hold);
  });
});

const held = (storyId: string, how: Delivery['how'] = 'post', why: HeldFor = 'quiet', n = 0): Delivery =>
  aDelivery({
    storyId,
    how,
    key: `${how}:console:${storyId}${n ? `:${n}` : ''}`,
    createdAt: at(n - 30),
    hold: { why, until: T0 },
  });

describe('letting go', () => {
  it('tells many stories in one message, each once, whatever is held of them', () => {
    const all = [held('s-1'), held('s-2'), held('s-2', 'reply', 'quiet', 3), held('s-3', 'reply', 'quiet', 4)];
    const { summary, asTheyAre, instead } = release(aRoom(), all, T0);
    expect(summary).toMatchObject({
      kind: 'gathered',
      how: 'post',
      roomId: 'console',
      gathered: { why: 'quiet', storyIds: ['s-1', 's-2', 's-3'], since: at(-30) },
    });
    expect(asTheyAre).toEqual([]);
    expect(instead).toEqual(all.map(({ key }) => key));
  });

  it('tells one story as its own alert', () => {
    const { summary, asTheyAre, instead } = release(aRoom(), [held('s-1'), held('s-1', 'reply', 'quiet', 2)], T0);
    expect(summary).toBeNull();
    expect(asTheyAre).toEqual(['post:console:s-1']);
    expect(instead).toEqual(['reply:console:s-1:2']);
  });

  it('changes each card once, and none of a story that has no card', () => {
    const edits = [
      held('s-8', 'edit', 'closed', 1),
      held('s-8', 'edit', 'closed', 2),
      held('s-1', 'edit', 'closed', 3),
    ];
    const { asTheyAre, instead } = release(
      aRoom(),
      [held('s-1', 'post', 'closed'), held('s-2', 'post', 'closed'), ...edits],
      T0,
    );
    expect(asTheyAre).toEqual(['edit:console:s-8:2']);
    expect(instead).toContain('edit:console:s-1:3');
  });

  it('says that the room was closed, where it was that as well', () => {
    const { summary } = release(
      aRoom(),
      [held('s-1', 'post', 'burst'), held('s-2', 'post', 'closed'), held('s-3')],
      T0,
    );
    expect(summary?.gathered?.why).toBe('closed');
  });

  it('takes a summary that was refused into the next', () => {
    const first = release(aRoom(), [held('s-1'), held('s-2')], T0).summary!;
    const { summary } = release(
      aRoom(),
      [{ ...first, hold: { why: 'closed', until: T0 } }, held('s-3', 'post', 'closed', 40)],
      at(60),
    );
    expect(summary?.gathered).toEqual({ why: 'closed', storyIds: ['s-1', 's-2', 's-3'], since: at(-30) });
    expect(summary?.key).not.toBe(first.key);
  });

  it('waits on where it is quiet when the time comes, but for edits', () => {
    const room = aRoom({ quiet: QUIET });
    const all = [held('s-1', 'post', 'burst'), held('s-9', 'edit', 'closed')];
    expect(release(room, all, T0)).toEqual({
      asTheyAre: ['edit:console:s-9'],
      instead: [],
      holdOn: ['post:console:s-1'],
      until: { why: 'quiet', until: at(60) },
      summary: null,
    });
  });
});

describe('a digest', () => {
  const room = aRoom({ digest: { at: '08:30', on: 'daily', weekday: 1, evenIfEmpty: false }, digestFrom: at(-1440) });

  it('is one a day it is due, however often it is tried', () => {
    expect(digestOf(room, ['s-1'], T0, at(1))?.key).toBe(digestOf(room, ['s-1', 's-2'], T0, at(2))?.key);
  });

  it('is none where there is nothing to tell, unless that is wanted', () => {
    expect(digestOf(room, [], T0, T0)).toBeNull();
    const keen = { ...room, digest: { ...room.digest!, evenIfEmpty: true } };
    expect(digestOf(keen, [], T0, T0)?.gathered).toEqual({ why: 'digest', storyIds: [], since: at(-1440) });
  });

  it('holds stories by their ids alone', () => {
    expect(digestOf(room, [aStory().id], T0, T0)?.gathered?.storyIds).toEqual(['s-1']);
  });
});
