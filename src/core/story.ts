import type { Action, OrderFacts, Status, Target } from './finding.ts';
import type { Tier } from './item.ts';

/** One item's part in a story. */
export interface Telling {
  itemId: string;
  sourceId: string;
  outlet: string;
  tier: Tier;
  url: string | null;
  title: string;
  publishedAt: string | null;
  seenAt: string;
  language: string | null;
  action: Action;
}

export type FactName = 'issuer' | 'country' | 'platform' | 'target' | 'legalBasis' | 'orderDate' | 'status';

/** One fact and who said it. Contradictions stand beside each other; none is averaged away. */
export interface Claim {
  fact: FactName;
  /** As shown: "MeitY", "1,178 account", "2021-02-04". */
  value: string;
  /** Only on targets. */
  target: Target | null;
  itemId: string;
  outlet: string;
  tier: Tier;
  at: string;
  /** The words of the item that say so. */
  words: string;
}

/** One event as many items tell it. */
export interface Story {
  id: string;
  orderId: string | null;
  action: Action;
  /** The headline of the telling that leads: official first, then earliest. */
  headline: string;
  url: string | null;
  /** What leads among the claims: the most precise from the most official. */
  facts: OrderFacts;
  claims: Claim[];
  tellings: Telling[];
  /** Whether a source of an official tier has told it. */
  official: boolean;
  firstSeenAt: string;
  lastSeenAt: string;
  /** Counts what a reader would notice: new facts, a change of status, a new outlet. */
  revision: number;
  /** By which later items find it: see `keysOf` in place.ts. */
  keys: string[];
}

/** What an item did to a story, read aloud. */
export type Change =
  | { kind: 'new story' }
  | { kind: 'new outlet'; outlet: string }
  | { kind: 'new facts'; fact: FactName; from: string | null; to: string }
  | { kind: 'contradiction'; fact: FactName; values: string[] }
  | { kind: 'new status'; from: Status | null; to: Status }
  | { kind: 'now confirmed'; by: string };

/** The answer of `place`. */
export interface Placement {
  story: Story;
  before: Story | null;
  changes: Change[];
}

/** One step in the life of an order. */
export interface Step {
  storyId: string;
  action: Action;
  status: Status | null;
  headline: string;
  url: string | null;
  at: string;
  official: boolean;
}

/** A blocking order and its life: the row of the ledger. */
export interface Order {
  id: string;
  headline: string;
  facts: OrderFacts;
  /** Today's status. */
  status: Status | null;
  /** In time order. */
  steps: Step[];
  outlets: string[];
  official: boolean;
  firstSeenAt: string;
  lastSeenAt: string;
  keys: string[];
}
