import type { Finding, OrderFacts } from '../../src/core/finding.ts';
import type { Item, Source } from '../../src/core/item.ts';
import { type Room, UNSET } from '../../src/core/room.ts';

/* Small worlds for tests: a thing with what is not said filled in. All text is ours. */

export const NO_FACTS: OrderFacts = {
  issuer: null,
  country: null,
  platforms: [],
  targets: [],
  legalBasis: [],
  orderDate: null,
  status: null,
};

export function anItem(parts: Partial<Item> = {}): Item {
  const id = parts.id ?? 'i-1';
  return {
    id,
    sourceId: 'daily',
    tier: 'news',
    title: 'Ministry orders Exampla to block 312 accounts',
    summary: '',
    text: '',
    url: `https://daily.example/${id}`,
    outlet: 'daily.example',
    language: 'en',
    country: 'IN',
    publishedAt: '2021-02-08T10:00:00.000Z',
    seenAt: '2021-02-08T10:02:00.000Z',
    edited: false,
    deleted: false,
    ...parts,
  };
}

export function aFinding(
  parts: Partial<Omit<Finding, 'order'>> & { order?: Partial<OrderFacts> | null } = {},
): Finding {
  const { order, ...rest } = parts;
  const facts = { ...NO_FACTS, issuer: 'MeitY', country: 'IN', platforms: ['Twitter'], status: 'ordered' as const };
  return {
    relevant: true,
    score: 0.9,
    action: 'block',
    why: [],
    ...rest,
    order: order === null ? null : { ...facts, ...order },
  };
}

export function aSource(parts: Partial<Source> = {}): Source {
  return {
    id: 'desk',
    kind: 'rss',
    name: 'The Desk',
    url: 'https://feeds.desk.example/rss',
    country: 'IN',
    language: 'en',
    tier: 'news',
    everyMinutes: 5,
    on: true,
    topics: [],
    notes: '',
    addedBy: 'catalogue',
    ...parts,
  };
}

export function aRoom(parts: Partial<Room> = {}): Room {
  return {
    ...UNSET,
    id: 'console',
    chat: 'console',
    language: 'en',
    timeZone: 'UTC',
    threshold: 0.5,
    alerts: true,
    paused: null,
    createdAt: '2021-01-01T00:00:00.000Z',
    ...parts,
  };
}
