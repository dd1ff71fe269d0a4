import type { Feedback } from '../../src/core/mending/feedback.ts';
import type { Delivery } from '../../src/core/notice.ts';
import { NOT_JUDGED, type Order, type Step, type Story, type Telling } from '../../src/core/story.ts';
import { NO_FACTS } from '../core/worlds.ts';

/* What the store keeps, with what is not said filled in. */

export const T0 = '2021-02-08T10:00:00.000Z';
/** @param minutes after T0 */
export const at = (minutes: number): string => new Date(Date.parse(T0) + minutes * 60_000).toISOString();

export function aStory(parts: Partial<Story> = {}): Story {
  return {
    id: 's-1',
    orderId: null,
    action: 'block',
    headline: 'Ministry orders Exampla to block 312 accounts',
    url: null,
    facts: NO_FACTS,
    claims: [],
    tellings: [],
    origins: [],
    references: [],
    judged: NOT_JUDGED,
    official: false,
    firstSeenAt: T0,
    lastSeenAt: T0,
    revision: 1,
    keys: [],
    ...parts,
  };
}

export function aTelling(parts: Partial<Telling> = {}): Telling {
  return {
    itemId: 'i-1',
    sourceId: 'daily',
    outlet: 'daily.example',
    tier: 'news',
    url: null,
    title: 'Ministry orders Exampla to block 312 accounts',
    publishedAt: T0,
    seenAt: T0,
    language: 'en',
    action: 'block',
    origin: null,
    sketch: '',
    traits: [],
    ...parts,
  };
}

export function aStep(parts: Partial<Step> = {}): Step {
  return {
    storyId: 's-1',
    action: 'block',
    status: 'ordered',
    headline: '',
    url: null,
    at: T0,
    reportedOn: parts.undated ? null : (parts.at ?? T0).slice(0, 10),
    orderedOn: null,
    compliedOn: null,
    official: false,
    ...parts,
  };
}

export function anOrder(parts: Partial<Omit<Order, 'facts'>> & { facts?: Partial<Order['facts']> } = {}): Order {
  return {
    id: 'o-1',
    headline: 'Ministry orders Exampla to block 312 accounts',
    status: 'ordered',
    dates: { ordered: null, reported: '2021-02-08', complied: null },
    steps: [aStep()],
    references: [],
    judged: NOT_JUDGED,
    fixed: {},
    outlets: ['daily.example'],
    official: false,
    firstSeenAt: T0,
    lastSeenAt: T0,
    keys: [],
    ...parts,
    facts: { ...NO_FACTS, country: 'IN', platforms: ['Exampla'], ...parts.facts },
  };
}

export function aDelivery(parts: Partial<Delivery> = {}): Delivery {
  const { roomId = 'console', storyId = 's-1', how = 'post' } = parts;
  return {
    roomId,
    storyId,
    how,
    key: `${how}:${roomId}:${storyId}`,
    kind: 'new',
    why: ['new order'],
    changes: [{ kind: 'new status', from: null, to: 'ordered' }],
    watchIds: ['wa-1'],
    revision: 3,
    calls: false,
    gathered: null,
    hold: null,
    state: 'pending',
    attempts: 0,
    createdAt: T0,
    dueAt: T0,
    receipt: null,
    reason: null,
    ...parts,
  };
}

export function aFeedback(parts: Partial<Feedback> = {}): Feedback {
  return {
    id: 'f-1',
    at: T0,
    by: 'console',
    roomId: 'console',
    verdict: 'irrelevant',
    about: { kind: 'story', id: 's-1', headline: 'Ministry orders Exampla to block 312 accounts' },
    state: 'open',
    proposal: {
      kind: 'exclude',
      term: 'cricket',
      edits: [{ watchId: 'wa-1', before: 'ban', after: 'ban -cricket' }],
      leavesOut: { items: 2, looked: 9, days: 30 },
    },
    decided: null,
    ...parts,
  };
}
