import { describe, expect, test } from 'vitest';
import type { Action, Status } from '../../src/core/finding.ts';
import { datesOf, isJudge, isUndated, latestStatus, lifts, stepOf, toldAt } from '../../src/core/orders/life.ts';
import type { Claim, Step, Story, Telling } from '../../src/core/story.ts';
import { place } from '../../src/core/place.ts';
import { aFinding, anItem, NO_FACTS } from './worlds.ts';

const { story } = place(anItem({ publishedAt: '2024-03-05T08:00:00.000Z' }), aFinding(), []);
const [telling] = story.tellings as [Telling];
const on = (day: string, more: Partial<Telling> = {}): Telling => ({
  ...telling,
  itemId: day,
  publishedAt: `${day}T08:00:00.000Z`,
  ...more,
});
const undated = on('2024-03-01', { undated: true, publishedAt: null, seenAt: '2024-03-01T09:00:00.000Z' });
const of = (some: Partial<Story>): Story => ({ ...story, ...some });
const facts = { ...NO_FACTS, country: 'IN' };

test.each<[Action, Status | null, boolean]>([
  ['restore', null, true],
  ['restore', 'partly-restored', true],
  ['restore', 'stayed', false],
  ['ruling', 'revoked', true],
  ['statement', 'restored', true],
  ['ruling', 'upheld', false],
])('whether a story of %s, %s, tells that access is given back: %s', (action, status, isLifting) => {
  expect(lifts({ action, facts: { ...facts, status } })).toBe(isLifting);
});

test.each<[string | null, Status | null, boolean]>([
  ['Delhi High Court', 'upheld', true],
  ['Delhi High Court', 'ordered', false],
  ['Delhi High Court', null, false],
  ['MeitY', 'restored', false],
  [null, 'restored', false],
])('whether %s, named where an order is %s, judges it: %s', (issuer, status, isOne) => {
  expect(isJudge({ issuer, status })).toBe(isOne);
});

describe('when a story is told', () => {
  test('is when it was first reported, whatever day its order bears', () => {
    const lastSeenAt = '2024-03-09T00:00:00.000Z';
    const dated = of({
      lastSeenAt,
      facts: { ...facts, orderDate: '2024-02-01' },
      tellings: [on('2024-03-07'), on('2024-03-06')],
    });
    expect(toldAt(dated)).toBe('2024-03-06T08:00:00.000Z');
    expect(toldAt({ ...dated, tellings: [undated] })).toBe('2024-02-01T00:00:00.000Z');
    expect(toldAt({ ...dated, facts, tellings: [undated] })).toBe('2024-03-01T09:00:00.000Z');
  });
  test('is not known only where nobody names any day', () => {
    expect(isUndated(of({ facts, tellings: [undated] }))).toBe(true);
    expect(isUndated(of({ facts, tellings: [undated, on('2024-03-06')] }))).toBe(false);
    expect(isUndated(of({ facts: { ...facts, orderDate: '2024-02-01' }, tellings: [undated] }))).toBe(false);
    expect(isUndated(of({ facts, tellings: [] }))).toBe(false);
  });
});

describe('a step', () => {
  test('is a restoring where nothing else is said of it', () => {
    expect(stepOf(of({ action: 'restore', facts })).status).toBe('restored');
    expect(stepOf(of({ action: 'restore', facts: { ...facts, status: 'stayed' } })).status).toBe('stayed');
    expect(stepOf(of({ action: 'block', facts })).status).toBeNull();
  });
  test('says since which day it stands as it does, where that is a later one than it was first told', () => {
    const claim = (itemId: string): Claim => ({
      ...story.claims[0]!,
      fact: 'status',
      value: 'refused',
      itemId,
      at: `${itemId}T08:00:00.000Z`,
    });
    const step = (...days: string[]) =>
      stepOf(
        of({
          facts: { ...facts, status: 'refused' },
          claims: days.map(claim),
          tellings: [undated, on('2024-03-02'), on('2024-03-04'), on('2024-03-05')],
        }),
      );
    expect(step('2024-03-05', '2024-03-04').statusOn).toBe('2024-03-04');
    expect(step('2024-03-02', '2024-03-04')).not.toHaveProperty('statusOn');
    // What nothing dates says of no day that it was then.
    expect(step('2024-03-03')).not.toHaveProperty('statusOn');
  });
  test('was complied with on the first day on which somebody dated says so, wholly where that is how it stands', () => {
    const says = (value: string, day: string): Claim => ({
      ...story.claims[0]!,
      fact: 'status',
      value,
      itemId: day,
      at: `${day}T08:00:00.000Z`,
    });
    const step = (status: Status, claims: Claim[]) =>
      stepOf(of({ facts: { ...facts, status }, claims, tellings: [undated, on('2024-03-02'), on('2024-03-04')] }));
    const both = [says('partly-complied', '2024-03-02'), says('complied', '2024-03-04')];
    expect(step('complied', both).compliedOn).toBe('2024-03-04');
    expect(step('partly-complied', both).compliedOn).toBe('2024-03-02');
    expect(step('refused', both).compliedOn).toBe('2024-03-02');
    expect(step('complied', [says('complied', '2024-03-01'), ...both]).compliedOn).toBe('2024-03-04');
    expect(step('complied', [says('complied', '2024-03-01')]).compliedOn).toBeNull();
  });
});

const steps = (...told: [Action, Status | null, Partial<Step>?][]): Step[] =>
  told.map(([action, status, more], n) => ({
    ...stepOf(story),
    storyId: `s-${n}`,
    action,
    status,
    orderedOn: null,
    reportedOn: null,
    compliedOn: null,
    ...more,
  }));

test.each<[Status | null, [Action, Status | null][]]>([
  [null, [['notice', null]]],
  [
    'complied',
    [
      ['block', 'complied'],
      ['block', 'ordered'],
    ],
  ],
  [
    'complied',
    [
      ['block', 'complied'],
      ['notice', null],
    ],
  ],
  [
    'ordered',
    [
      ['block', 'ordered'],
      ['challenge', 'challenged'],
      ['ruling', 'ordered'],
    ],
  ],
  [
    'refused',
    [
      ['block', 'ordered'],
      ['statement', 'complied'],
      ['statement', 'refused'],
    ],
  ],
  [
    'upheld',
    [
      ['ruling', 'upheld'],
      ['report', 'refused'],
    ],
  ],
  [
    'refused',
    [
      ['ruling', 'upheld'],
      ['notice', 'refused'],
    ],
  ],
  [
    'restored',
    [
      ['restore', 'restored'],
      ['ruling', 'revoked'],
    ],
  ],
  [
    'restored',
    [
      ['ruling', 'revoked'],
      ['restore', 'restored'],
    ],
  ],
])('an order stands %s after %j', (status, told) => {
  expect(latestStatus(steps(...told))).toBe(status);
});

describe('the days of an order', () => {
  test('are of that which imposed it, whatever day a warning before it bears', () => {
    const days = steps(
      ['notice', null, { orderedOn: '2024-03-01', reportedOn: '2024-03-02' }],
      ['block', 'ordered', { orderedOn: '2024-03-04', reportedOn: '2024-03-05' }],
      ['statement', 'complied', { compliedOn: '2024-03-07', reportedOn: '2024-03-07' }],
      ['statement', 'complied', { compliedOn: '2024-03-06', reportedOn: '2024-03-06' }],
    );
    expect(datesOf(days, facts)).toEqual({ ordered: '2024-03-04', reported: '2024-03-02', complied: '2024-03-06' });
  });
  test('are what the order knows where no step names one, and else nothing', () => {
    expect(datesOf(steps(['block', 'ordered']), { ...facts, orderDate: '2024-03-04' }).ordered).toBe('2024-03-04');
    expect(datesOf(steps(['block', 'ordered']), facts)).toEqual({ ordered: null, reported: null, complied: null });
    const known = { reportedOn: '2024-03-05' };
    const orderedBy = (...others: Parameters<typeof steps>) =>
      datesOf(steps(['block', 'ordered', known], ...others), { ...facts, orderDate: '2024-03-09' }).ordered;
    expect(orderedBy(['statement', 'refused', { orderedOn: '2024-03-04' }])).toBe('2024-03-04');
    // A day after the order was told is that of another act, and whoever decides of it names the day of the decision.
    expect(orderedBy(['statement', 'refused', { orderedOn: '2024-03-06' }])).toBeNull();
    expect(orderedBy(['restore', 'restored', { orderedOn: '2024-03-04' }])).toBeNull();
    expect(orderedBy(['statement', 'upheld', { orderedOn: '2024-03-04' }])).toBeNull();
  });
});
