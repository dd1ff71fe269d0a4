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
  /** What its act may be instead. */
  perhaps?: Action;
  /** Whose words these are, where they are not the outlet's own: an agency, or whoever is quoted. */
  origin: string | null;
  /** By which a copy is known: see placing/sketch.ts. */
  sketch: string;
  /** What it says in any language: see placing/traits.ts. */
  traits: string[];
  /** When its source took it back, ISO 8601 UTC. */
  goneAt?: string;
  /** Of no known time: a line of a file without a date. What a live feed leaves undated is as old as its first sight. */
  undated?: true;
  /** Most likely of this event, and not surely: it confirms nothing. */
  likely?: true;
  /** A near miss: by its own words it is not this kind of news. It confirms nothing and leads nothing. */
  faint?: true;
  /** A court puts a fine or costs on hold, and says nothing of what is blocked. */
  onSum?: true;
}

export type FactName = 'issuer' | 'country' | 'platform' | 'target' | 'legalBasis' | 'orderDate' | 'status';

/** One fact and who said it. Contradictions stand beside each other; none is averaged away. */
export interface Claim {
  fact: FactName;
  /** As shown: "MeitY", "1,178 accounts", "2021-02-04"; of a status also "denied". */
  value: string;
  /** Only on targets. */
  target: Target | null;
  itemId: string;
  outlet: string;
  tier: Tier;
  at: string;
  /** The words of the item that say so. */
  words: string;
  /** The number that is taken back by it, its source's own or what an office calls wrong: "450 videos". */
  instead?: string;
}

/** A story that became part of another: all that is needed to part them again. */
export interface Absorbed {
  id: string;
  /** By which it was told; not kept by older versions. */
  headline?: string;
  itemIds: string[];
  /** The order it was a step of, and the other steps of that. */
  orderId: string | null;
  steps: string[];
}

/** Whether it is the id of a story, as people type it: those of orders begin otherwise. */
export const isStoryId = (id: string): boolean => id.toLowerCase().startsWith('s-');

/** One event as many items tell it. */
export interface Story {
  id: string;
  orderId: string | null;
  action: Action;
  /** Of the telling that leads, official first, then earliest; of another where that has a number that was taken back. */
  headline: string;
  url: string | null;
  /** What leads among the claims: the most precise from the most official. */
  facts: OrderFacts;
  claims: Claim[];
  tellings: Telling[];
  /** Numbers that were taken back, oldest first. */
  corrected?: Righting[];
  /** Whose accounts these are: wire copies and quotations of one statement count once. */
  origins: string[];
  /** Numbers of cases, orders and files, as compared. */
  references: string[];
  judged: Judged;
  /** What became part of it, oldest first. */
  absorbed?: Absorbed[];
  /** Near misses alone tell it now, for what told it in plain words has left: rooms may have heard of it. */
  wasHeard?: true;
  /** Whether a source of an official tier has told it. */
  official: boolean;
  firstSeenAt: string;
  lastSeenAt: string;
  /** Counts what a reader would notice: new facts, a change of status, a new outlet. */
  revision: number;
  /** By which later items find it: see `nearKeys` in placing/keys.ts. */
  keys: string[];
}

/** Whether near misses alone have ever told it: nobody hears of it, until something does that is this kind of news by its own words. */
export const isQuiet = ({ tellings, wasHeard }: Pick<Story, 'tellings' | 'wasHeard'>): boolean =>
  !wasHeard && tellings.every(({ faint }) => faint);

/** What people have judged: the machine never undoes it. */
export interface Judged {
  /** Stories (orders, on an order) which this is not. */
  apart: string[];
  /** Put together by people: the machine takes nothing out. */
  together: boolean;
}

export const NOT_JUDGED: Judged = { apart: [], together: false };

/** A source takes back its own number; an office, anybody's. */
export interface Corrected {
  kind: 'corrected';
  fact: FactName;
  from: string;
  to: string;
  by: string;
}

/** A correction as a story keeps it: by which item, and when. */
export interface Righting extends Corrected, Pick<Claim, 'itemId' | 'at'> {
  /** Where `by` had said it, which is no claim any more; not kept by older versions. */
  said?: Pick<Claim, 'itemId' | 'at' | 'words'>;
}

/** What an item did to a story, read aloud. */
export type Change =
  | { kind: 'new story' }
  | { kind: 'new outlet'; outlet: string }
  | { kind: 'new facts'; fact: FactName; from: string | null; to: string }
  | { kind: 'contradiction'; fact: FactName; values: string[] }
  | { kind: 'new status'; from: Status | null; to: Status }
  | { kind: 'now confirmed'; by: string }
  | Corrected
  /** An official source took back what it had published. */
  | { kind: 'now gone'; outlet: string }
  /** It was found to be part of another story, whose id this is. */
  | { kind: 'moved'; to: string }
  /** Told in other words, and most likely the same: see placing/likely.ts. */
  | { kind: 'likely same'; headline: string; outlet: string };

/** The answer of `place`. */
export interface Placement {
  story: Story;
  /** The story as it was; null where this begins it, or where near misses alone had told it. */
  before: Story | null;
  /** The story that an earlier version of the item told, without it; null where it told none, or still tells it. */
  left: Story | null;
  changes: Change[];
}

/** What is no more, and what it became part of. */
interface Move {
  what: 'story' | 'order';
  from: string;
  to: string;
}

/** What mending the ledger writes, all in one transaction. */
export interface Mended {
  stories: Story[];
  orders: Order[];
  moves: Move[];
}

/** One step in the life of an order. */
export interface Step {
  storyId: string;
  action: Action;
  status: Status | null;
  headline: string;
  url: string | null;
  /** When it was first reported; where nothing says so, the day of its order, else when it was read here. */
  at: string;
  /** Nothing says when it was. */
  undated?: true;
  /** ISO date of the first report of it; null where none has a date. */
  reportedOn: string | null;
  /** ISO date of the first report that it stands as it does, where that is a later one. */
  statusOn?: string;
  /** ISO date: when it was ordered, as far as this step says. */
  orderedOn: string | null;
  /** That day may be the one of the report. */
  reportDay?: true;
  /** ISO date of the first report that it was complied with, wholly or partly. */
  compliedOn: string | null;
  official: boolean;
  /** Words that name the one whose account it is on, where it is on one. */
  holder?: string[];
}

/**
 * For each fact that was set right, which fixes it has had, the latest first and parted by spaces, by the names under which
 * the audit has them: an Undo takes back its own.
 */
export type Fixes = Partial<Record<keyof OrderFacts, string>>;

/** An order that became part of another: all that is needed to part them again. */
export interface AbsorbedOrder {
  id: string;
  /** The stories that were its steps. */
  steps: string[];
  /** What people had set right in it. */
  fixed: Partial<OrderFacts>;
  fixes?: Fixes;
}

/** A blocking order and its life: the row of the ledger. */
export interface Order {
  id: string;
  headline: string;
  facts: OrderFacts;
  /** Today's status. */
  status: Status | null;
  /** Three days that are seldom one, as ISO dates: ordered, first reported, first reported as complied with. None is guessed. */
  dates: { ordered: string | null; reported: string | null; complied: string | null };
  /** In time order. */
  steps: Step[];
  /** Numbers of cases, orders and files, as compared. */
  references: string[];
  judged: Judged;
  /** What people have set right: it leads over what the stories say. */
  fixed: Partial<OrderFacts>;
  fixes?: Fixes;
  /** What became part of it, oldest first. */
  absorbed?: AbsorbedOrder[];
  outlets: string[];
  official: boolean;
  firstSeenAt: string;
  lastSeenAt: string;
  keys: string[];
}

/** By what orders can be counted. */
export const COUNTED = ['month', 'country', 'platform', 'issuer', 'law'] as const;
export type Counted = (typeof COUNTED)[number];

export interface Count {
  name: string;
  orders: number;
}
