import type { OrderFilter, Read } from './command.ts';
import type { Feedback } from './mending/feedback.ts';
import type { Finding } from './finding.ts';
import type { Habit } from './sources/habit.ts';
import type { Evidence, Item, Source } from './item.ts';
import type { Delivery, Hold, Notice, Receipt, Told } from './notice.ts';
import type { Subscription } from './sources/push.ts';
import type { Room, Watch } from './room.ts';
import type { Sheet, Words } from './matching/page.ts';
import type { Candidate, Wanted } from './matching/search.ts';
import type { Count, Counted, Mended, Order, Story } from './story.ts';

/** Whether an item was met before: decided by the database's own unique keys. */
export type Meeting =
  | { kind: 'new' }
  | { kind: 'seen'; itemId: string }
  | { kind: 'edited'; itemId: string; storyId: string | null; version: number };

/** What may be done inside one transaction. */
export interface Ledger {
  /**
   * Remembers an item by its keys (see `keysOf` in identify.ts), the first of which is its source's own id.
   * New: item, first version and keys are written. Edited: the first key is known and the content hash differs: a new version is written.
   */
  meet(item: Item, keys: readonly string[], contentHash: string): Promise<Meeting>;
  saveFinding(itemId: string, finding: Finding, storyId: string | null): Promise<void>;
  /** By its id, or by that of a story that became part of it. */
  story(id: string): Promise<Story | null>;
  /** Those of an order, in the order in which they were first seen. */
  stories(orderId: string): Promise<Story[]>;
  /** Stories that share a key and were last seen at or after `since`, most shared keys first. */
  nearStories(keys: readonly string[], since: string, limit: number): Promise<Story[]>;
  saveStory(story: Story): Promise<void>;
  /** Orders that share a key and were last seen at or after `since`, most shared keys first. */
  nearOrders(keys: readonly string[], since: string, limit: number): Promise<Order[]>;
  order(id: string): Promise<Order | null>;
  saveOrder(order: Order): Promise<void>;
  /**
   * Writes a mending. What is no more is forgotten; its items go over, and so does its message where a room has none of
   * the story that stays. Where a room has both, what is still owed on the former is given up. What is written under
   * the name of one that was no more is that one again, and has its messages back.
   * @returns for each story that moved, the rooms that have a message of both
   */
  mend(mended: Mended, now: string): Promise<{ from: string; to: string; roomIds: string[] }[]>;
  /** Messages that told of any of these stories among others, as each was last promised; those that are still held are not yet told. */
  summariesOf(storyIds: readonly string[]): Promise<Delivery[]>;
  rooms(): Promise<Room[]>;
  /** Of one room, or of all. */
  watches(roomId?: string): Promise<Watch[]>;
  saveWatch(watch: Watch): Promise<void>;
  removeWatch(id: string): Promise<void>;
  feedback(id: string): Promise<Feedback | null>;
  saveFeedback(feedback: Feedback): Promise<void>;
  addedSources(): Promise<Source[]>;
  saveSource(source: Source): Promise<void>;
  /** Who changed what, in the transaction that changes it. */
  audit(entry: AuditEntry): Promise<void>;
  /** When somebody last did this with all that is named, by ids as the entry's detail has them; null where nobody did. */
  audited(what: AuditEntry['what'], ids: readonly string[]): Promise<AuditEntry | null>;
  told(storyId: string): Promise<Told[]>;
  /** What its source has taken back, by the item's own key; null where it is not remembered, or was taken back before. */
  takeBack(key: string): Promise<{ itemId: string; version: number; storyId: string | null } | null>;
  /** Once for each version and occasion; `hash` is made here. */
  saveEvidence(evidence: Kept): Promise<void>;
  /** Rooms that want to hear no more of a story. */
  muted(storyId: string): Promise<string[]>;
  /** When a room was promised its alerts since then, but for those that are held. */
  posted(roomId: string, since: string): Promise<string[]>;
  room(id: string): Promise<Room | null>;
  saveRoom(room: Room): Promise<void>;
  /** What a room is owed and is held, in the order in which it was promised. */
  held(roomId: string, of: 'digest' | 'others'): Promise<Delivery[]>;
  /** Holds all that a room is owed, but for what is held already. */
  holdAll(roomId: string, hold: Hold): Promise<void>;
  holdOn(keys: readonly string[], hold: Hold): Promise<void>;
  /** Lets go of what was held: it is due now, as it is. */
  letGo(keys: readonly string[], now: string): Promise<void>;
  /** Done, by a summary in their stead (`gathered`), or given up (`dead`). */
  settle(keys: readonly string[], state: 'gathered' | 'dead', reason: string, now: string): Promise<void>;
  /** Writes what is told with its promises; a promise whose key exists is left as it is. Returns how many are new. */
  promise(deliveries: readonly Delivery[], told?: readonly Told[]): Promise<number>;
}

/** At or after an instant and before another, each ISO 8601 UTC; without an end it lasts. */
export interface Span {
  since: string;
  until: string | null;
}

/** One row of what is remembered, as `export` writes it. */
export interface Saved {
  table: string;
  row: Record<string, unknown>;
}

/** A story by its name. */
type StoryNamed = Pick<Story, 'id' | 'headline'>;

export type Restored = 'new' | 'known' | { error: string };

/** A place in it. */
export interface SavedAt {
  table: string;
  key: unknown[] | null;
}

/** What a source published, or how it took it back, as it was sent. */
export interface Kept extends Evidence {
  itemId: string;
  version: number;
  what: 'published' | 'deleted';
  /** ISO 8601 UTC. */
  at: string;
}

export interface SourceState {
  sourceId: string;
  /** When its first reading was learned in silence. */
  learnedAt: string | null;
  lastGoodAt: string | null;
  failures: number;
  lastError: string | null;
  dueAt: string | null;
  /** When something new last came. */
  lastNewAt: string | null;
  habit: Habit | null;
  /** A permanent new address, and how many answers in a row have given it. */
  moved: { to: string; times: number } | null;
  /** What the admins were told of and not yet that it is over, with the reason. */
  told: Partial<Record<Concern, string>>;
}

/** What admins are told of a source: it cannot be read, it is silent, it reads but something is odd. */
export type Concern = 'failing' | 'silent' | 'warning';

export interface AuditEntry {
  at: string;
  by: string;
  roomId: string | null;
  /** "watch added", "source removed", … */
  what: string;
  detail: string;
}

/** Anything that is only looked up. A failure throws: an unreachable store never looks like an empty one. */
export interface Cache {
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown, ttlMs?: number): Promise<void>;
  delete(key: string): Promise<void>;
  /** In as few statements as there can be. */
  setMany(entries: readonly { key: string; value: unknown }[]): Promise<void>;
}

/** The memory. Every method throws `Complaint` when the database cannot be reached. */
export interface Store {
  /** For people: "SQLite in data/withheld.db". Never holds a password. */
  name: string;
  close(): Promise<void>;
  /** Runs `work` in one transaction, one at a time over all processes; rolls back when it throws. */
  keep<T>(work: (ledger: Ledger) => Promise<T>): Promise<T>;
  cache(namespace: string): Cache;

  latestOrders(filter: OrderFilter): Promise<Order[]>;
  order(id: string): Promise<Order | null>;
  story(id: string): Promise<Story | null>;
  stories(orderId: string): Promise<Story[]>;
  /**
   * Where the orders are that may satisfy a query, the latest first; see `wantedBy` in search.ts.
   * @param below only what comes after this place
   */
  placesWith(wanted: Wanted, limit: number, below?: number): Promise<number[]>;
  ordersAt(places: readonly number[]): Promise<Candidate[]>;
  /** What queries are asked of the orders at these places, as it was read before: far less work than to read them. */
  sheetsAt(places: readonly number[]): Promise<{ place: number; sheet: Sheet<Words> }[]>;
  /** Distinct values among the orders, most frequent first. */
  orderValues(of: Counted, limit: number): Promise<string[]>;
  /** Ids that begin so, the latest first. */
  orderIds(beginning: string, limit: number): Promise<string[]>;
  /** How many orders have each value, most first; months from the latest back. `since` is compared with the day they were made. */
  orderCounts(by: Counted, since: string | null, limit: number): Promise<Count[]>;
  /** Items seen at or after `since`, newest first, with their findings. */
  recentItems(since: string, limit: number, which?: 'all' | 'relevant'): Promise<Read[]>;
  /**
   * Items seen in a span that scored between `MISSED_AT` and what a room is told from, the highest score first; without
   * those whose story it was told all the same.
   */
  nearMisses(room: Pick<Room, 'id' | 'threshold'>, span: Span, limit: number, offset: number): Promise<Read[]>;
  item(id: string): Promise<Read | null>;
  /** What was kept of an item, oldest first. */
  evidence(itemId: string): Promise<(Kept & { hash: string })[]>;
  /** How many items, stories and orders are remembered. */
  counts(): Promise<{
    items: number;
    stories: number;
    orders: number;
    deliveries: Record<'pending' | 'sent' | 'failed' | 'dead', number>;
  }>;

  rooms(): Promise<Room[]>;
  room(id: string): Promise<Room | null>;
  saveRoom(room: Room): Promise<void>;
  watches(roomId: string): Promise<Watch[]>;
  /** The room hears no more of the story; what it is still owed about it is given up. Once, however often it is said. */
  mute(roomId: string, storyId: string, by: string, at: string): Promise<void>;
  /** @returns whether it was muted */
  unmute(roomId: string, storyId: string): Promise<boolean>;
  /** Of these stories, those of which the room wants to hear no more. */
  mutedAmong(roomId: string, storyIds: readonly string[]): Promise<string[]>;
  /** The items of a story with their findings, latest first. */
  storyItems(storyId: string, limit: number): Promise<Read[]>;
  addedSources(): Promise<Source[]>;
  saveSource(source: Source): Promise<void>;
  removeSource(id: string): Promise<void>;
  /** All, or those that others than this worker have saved at or after an instant. */
  sourceStates(saved?: { since: string; notBy: string }): Promise<SourceState[]>;
  /** All or none. @param by who saves them: one name for as long as a worker runs */
  saveSourceStates(states: readonly SourceState[], saved: { at: string; by: string }): Promise<void>;
  /** Of these items, by their first key and content hash, those that are remembered just so. */
  remembered(items: readonly { key: string; contentHash: string }[]): Promise<Set<string>>;
  feedback(id: string): Promise<Feedback | null>;
  /** The latest first; of one state, or all; said in the rooms of one server or workspace (`discord:guild`), or in all. */
  feedbacks(state: Feedback['state'] | null, home: string | null, limit: number): Promise<Feedback[]>;
  /** Lines of packs that admins approved, oldest first. */
  taught(): Promise<{ id: string; yaml: string }[]>;
  /** All that is remembered but for secrets, a page at a time; `next` is null at the end. */
  savedPage(after: SavedAt | null, limit: number): Promise<{ rows: Saved[]; next: SavedAt | null }>;
  /** Puts back rows as they were saved, or says of each why it cannot be. */
  restore(saved: readonly Saved[]): Promise<Restored[]>;
  /** To be called once all is put back: makes anew what orders are found by. */
  restored(): Promise<void>;
  subscriptions(): Promise<Subscription[]>;
  /** By the path of its callback. */
  subscriptionAt(path: string): Promise<Subscription | null>;
  saveSubscription(subscription: Subscription): Promise<void>;
  removeSubscription(sourceId: string): Promise<void>;
  audit(entry: AuditEntry): Promise<void>;
  /** Who changed what, the latest first: in a room or in those of a home (`discord:guild`), or anywhere. */
  audits(limit: number, where?: { of?: string | null; offset?: number }): Promise<AuditEntry[]>;

  /** What is needed to speak in a home (`slack:T0123`), sealed: the store cannot read it. Null where the app is not installed. */
  installation(home: string): Promise<string | null>;
  /** Writes it anew and ends any claim. */
  saveInstallation(home: string, sealed: string, at: string): Promise<void>;
  removeInstallation(home: string): Promise<void>;
  installedHomes(): Promise<string[]>;
  /** Whether it is the caller's alone until then, to spend what can be spent once; false while it is another's. */
  claimInstallation(home: string, now: string, until: string): Promise<boolean>;

  /**
   * Claims deliveries that are due (pending, failed, or claimed by one whose lease ran out), oldest first, of rooms that are not paused;
   * of one room only the oldest undelivered per story, so that an edit never overtakes its post. What is held is not owed.
   */
  claim(now: string, leaseMs: number, limit: number): Promise<Delivery[]>;
  /** @param covered edits that its message showed as well, as `owedEdits` had them: they are done with it */
  sent(key: string, receipt: Receipt, at: string, covered?: readonly string[]): Promise<void>;
  /** The keys of the edits that a room is owed about a story now and is not held: whoever then reads the story shows all of them. */
  owedEdits(roomId: string, storyId: string): Promise<string[]>;
  failed(key: string, reason: string, dueAt: string): Promise<void>;
  dead(key: string, reason: string, at: string): Promise<void>;
  delivery(key: string): Promise<Delivery | null>;
  /** The post that holds a room's message about a story, and when it was sent: the latest, where it was posted anew. */
  posted(
    roomId: string,
    storyId: string,
  ): Promise<({ receipt: Receipt; at: string } & Pick<Notice, 'watchIds'>) | null>;
  /** What a room was told of a story by edits, oldest first. */
  edits(roomId: string, storyId: string): Promise<({ at: string } & Pick<Notice, 'changes' | 'watchIds'>)[]>;
  /** Stories that a room was alerted to in a span, or that waited for its digest, oldest first; none that it has muted. */
  storiesTold(roomId: string, span: Span, limit: number): Promise<string[]>;
  /** Stories that a room was alerted to since then and has not muted, or those that it has muted; the latest first. */
  storiesOfRoom(roomId: string, which: { toldSince: string } | 'muted', limit: number): Promise<StoryNamed[]>;
  /** Rooms that are owed a digest, or something held whose time has come, and closed rooms that are to be tried again. */
  releasable(now: string): Promise<string[]>;
  heldCount(roomId: string): Promise<number>;
  /** When the next undelivered promise is due, or null. */
  nextDue(): Promise<string | null>;
}
