import type { Change } from './story.ts';

/** What a room is to be told. */
export type NoticeKind = 'new' | 'update' | 'confirmed' | 'restored' | 'moved' | 'gathered';
/** A post starts a message; an edit changes it; a reply stands in its thread. */
export type How = 'post' | 'edit' | 'reply';
/** Reasons that read aloud. */
export type Why =
  | 'new order'
  | 'new story'
  | 'new facts'
  | 'new outlet'
  | 'contradiction'
  | 'now confirmed'
  | 'new status'
  | 'corrected'
  | 'now gone'
  | 'moved'
  | 'likely same'
  | 'lifted';

export interface Notice {
  roomId: string;
  storyId: string;
  kind: NoticeKind;
  how: How;
  why: Why[];
  /** What happened to the story, to be told in the room's own language. */
  changes: Change[];
  watchIds: string[];
  /** Of the story, when the notice was made. */
  revision: number;
  /** Whether whoever the room mentions is called. */
  calls: boolean;
  /** Of a summary: what it tells of. */
  gathered: Gathered | null;
  /** Why it is not told at once, and until when; null where it is. */
  hold: Hold | null;
}

/**
 * Why something is held: the room's quiet hours, too many at once, a room that is closed to us, or because it is told
 * in the room's digest.
 */
export type HeldFor = 'quiet' | 'burst' | 'closed' | 'digest';

export interface Hold {
  why: HeldFor;
  /** ISO 8601 UTC; of a digest and of a closed room, when it was held: they are released by other signs. */
  until: string;
}

/** Many stories told in one message. */
export interface Gathered {
  why: HeldFor;
  /** In the order in which they came. */
  storyIds: string[];
  /** From when on they were held. */
  since: string;
}

/** Where a message came to stand: what is needed to edit it or to reply to it. */
export interface Receipt {
  chat: string;
  channel: string;
  message: string;
}

/** What a room has been promised about a story so far. */
export interface Told {
  roomId: string;
  storyId: string;
  revision: number;
  /** The status the room heard last. */
  status: string | null;
  official: boolean;
}

/** `gathered`: kept by a summary in its stead. */
type DeliveryState = 'pending' | 'sent' | 'failed' | 'dead' | 'gathered';

/** One promise to one room. */
export interface Delivery extends Notice {
  /** Unique, so that no promise is made twice: see `deliveryKey` in promise.ts. */
  key: string;
  state: DeliveryState;
  attempts: number;
  createdAt: string;
  /** Not before this instant. */
  dueAt: string;
  receipt: Receipt | null;
  /** Why the last attempt failed. */
  reason: string | null;
}
