import { describe, expect, it } from 'vitest';
import { burstOf, mondayBefore, nextDigest, quietOf, quietUntil, timeOfDay } from '../../src/core/telling/hours.ts';
import type { Digest, Quiet } from '../../src/core/room.ts';

const daily = (at: string): Digest => ({ at, on: 'daily', weekday: 1, evenIfEmpty: false });
const NIGHT: Quiet = { from: '23:00', to: '07:00', except: 'critical' };

describe('what people type', () => {
  it.each([
    ['8', '08:00'],
    ['08:30', '08:30'],
    ['8.05', '08:05'],
    ['23:59', '23:59'],
    ['24:00', null],
    ['8:5', null],
    ['', null],
    ['noon', null],
  ])('%j is the time of day %j', (text, time) => {
    expect(timeOfDay(text)).toBe(time);
  });

  it.each([
    ['23:00-07:00 except critical', NIGHT],
    ['23:00-07:00', { ...NIGHT, except: 'nothing' }],
    ['23–7 EXCEPT Critical', NIGHT],
    ['23 to 7 except nothing', { ...NIGHT, except: 'nothing' }],
    ['09:00-09:00', { from: '09:00', to: '09:00', except: 'nothing' }],
    ['23:00', null],
    ['23:00-25:00', null],
    ['night', null],
  ])('%j are the quiet hours %j', (text, quiet) => {
    expect(quietOf(text)).toEqual(quiet);
  });

  it.each([
    ['5/10', { most: 5, minutes: 10 }],
    ['5 in 10', { most: 5, minutes: 10 }],
    ['1/1', { most: 1, minutes: 1 }],
    ['9/1440', { most: 9, minutes: 1440 }],
    ['0/10', null],
    ['5/0', null],
    ['5/1441', null],
    ['lots', null],
  ])('%j is the burst %j', (text, burst) => {
    expect(burstOf(text)).toEqual(burst);
  });
});

describe('quiet hours', () => {
  it.each([
    ['in the evening', 'Asia/Kolkata', NIGHT, '2021-02-08T17:30:00.000Z', '2021-02-09T01:30:00.000Z'],
    ['after midnight', 'Asia/Kolkata', NIGHT, '2021-02-08T20:00:00.000Z', '2021-02-09T01:30:00.000Z'],
    ['at their last minute', 'Asia/Kolkata', NIGHT, '2021-02-09T01:29:59.000Z', '2021-02-09T01:30:00.000Z'],
    ['at their end', 'Asia/Kolkata', NIGHT, '2021-02-09T01:30:00.000Z', null],
    ['by day', 'Asia/Kolkata', NIGHT, '2021-02-08T10:00:00.000Z', null],
    [
      'within one day',
      'UTC',
      { from: '12:00', to: '13:00', except: 'nothing' },
      '2021-02-08T12:30:00.000Z',
      '2021-02-08T13:00:00.000Z',
    ],
    [
      'in the night that is an hour short',
      'Europe/Berlin',
      NIGHT,
      '2021-03-27T22:30:00.000Z',
      '2021-03-28T05:00:00.000Z',
    ],
    [
      'in the night that is an hour long',
      'Europe/Berlin',
      NIGHT,
      '2021-10-30T21:30:00.000Z',
      '2021-10-31T06:00:00.000Z',
    ],
    [
      'ending in an hour that is left out',
      'Europe/Berlin',
      { ...NIGHT, to: '02:30' },
      '2021-03-27T23:30:00.000Z',
      '2021-03-28T01:30:00.000Z',
    ],
    [
      'ending in an hour that comes twice, when it comes again',
      'Europe/Berlin',
      { ...NIGHT, to: '02:30' },
      '2021-10-31T01:15:00.000Z',
      null,
    ],
  ] as const)('%s', (_, timeZone, quiet, now, until) => {
    expect(quietUntil({ quiet, timeZone }, now)).toBe(until);
  });

  it('are none where none are set', () => {
    expect(quietUntil({ quiet: null, timeZone: 'UTC' }, '2021-02-08T23:30:00.000Z')).toBeNull();
  });
});

describe('the next digest', () => {
  it.each([
    ['later today', 'Asia/Kolkata', daily('08:30'), '2021-02-08T02:00:00.000Z', '2021-02-08T03:00:00.000Z'],
    [
      'tomorrow, when it is due this instant',
      'Asia/Kolkata',
      daily('08:30'),
      '2021-02-08T03:00:00.000Z',
      '2021-02-09T03:00:00.000Z',
    ],
    ['across a day line', 'Pacific/Auckland', daily('08:30'), '2021-02-08T20:00:00.000Z', '2021-02-09T19:30:00.000Z'],
    [
      'on Monday, after Friday’s',
      'UTC',
      { ...daily('08:30'), on: 'weekdays' },
      '2021-02-05T09:00:00.000Z',
      '2021-02-08T08:30:00.000Z',
    ],
    [
      'on its weekday',
      'UTC',
      { ...daily('08:30'), on: 'weekly', weekday: 3 },
      '2021-02-08T09:00:00.000Z',
      '2021-02-10T08:30:00.000Z',
    ],
    [
      'a week on',
      'UTC',
      { ...daily('08:30'), on: 'weekly', weekday: 1 },
      '2021-02-08T08:30:00.000Z',
      '2021-02-15T08:30:00.000Z',
    ],
    [
      'at the same time of day when the clocks go forward',
      'Europe/Berlin',
      daily('08:30'),
      '2021-03-27T08:00:00.000Z',
      '2021-03-28T06:30:00.000Z',
    ],
    ['and back', 'Europe/Berlin', daily('08:30'), '2021-10-30T07:00:00.000Z', '2021-10-31T07:30:00.000Z'],
    [
      'an hour later, in the hour that is left out',
      'Europe/Berlin',
      daily('02:30'),
      '2021-03-27T12:00:00.000Z',
      '2021-03-28T01:30:00.000Z',
    ],
    [
      'once, in the hour that comes twice',
      'Europe/Berlin',
      daily('02:30'),
      '2021-10-31T00:30:00.000Z',
      '2021-11-01T01:30:00.000Z',
    ],
    [
      'by half hours, on Lord Howe Island',
      'Australia/Lord_Howe',
      daily('02:15'),
      '2021-10-02T12:00:00.000Z',
      '2021-10-02T15:45:00.000Z',
    ],
  ] as const)('comes %s', (_, timeZone, digest, after, due) => {
    expect(nextDigest({ digest, timeZone }, after)).toBe(due);
  });

  it('never stands still through six years in which zones gave up the change of the clocks, or took it up', () => {
    for (const timeZone of ['Europe/London', 'America/Sao_Paulo', 'Asia/Tehran', 'Africa/Cairo']) {
      let at = '2018-01-01T00:00:00.000Z';
      for (let day = 0; day < 2_191; day++) {
        const next = nextDigest({ digest: daily('08:30'), timeZone }, at)!;
        expect(next > at).toBe(true);
        at = next;
      }
      expect(at.slice(0, 4)).toMatch(/2023|2024/);
    }
  });

  it('is none where none is set', () => {
    expect(nextDigest({ digest: null, timeZone: 'UTC' }, '2021-02-08T00:00:00.000Z')).toBeNull();
  });
});

describe('the Monday at nine', () => {
  it.each([
    ['of this week, from nine on', '2021-02-08T09:00:00.000Z', 'UTC', '2021-02-08'],
    ['of the last week, a minute before', '2021-02-08T08:59:00.000Z', 'UTC', '2021-02-01'],
    ['of this week, on Sunday', '2021-02-14T23:00:00.000Z', 'UTC', '2021-02-08'],
    ['of the room, where it is nine before it is here', '2021-02-08T03:30:00.000Z', 'Asia/Kolkata', '2021-02-08'],
    ['of the room, where it is still Sunday', '2021-02-08T09:00:00.000Z', 'Pacific/Honolulu', '2021-02-01'],
    ['of last year', '2021-01-03T12:00:00.000Z', 'UTC', '2020-12-28'],
  ])('is that %s', (_, now, timeZone, monday) => {
    expect(mondayBefore(now, 9, timeZone)).toBe(monday);
  });
});
