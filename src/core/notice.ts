import type { Change } from './story.ts';

/** What a room is to be told. */
export type NoticeKind = 'new' | 'update' | 'confirmed' | 'restored' | 'moved';
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

export type DeliveryState = 'pending' | 'sent' | 'failed' | 'dead';

/** One promise to one room. */
export interface Delivery extends Notice {
  /** Unique, so that no promise is made twice: see `deliveryKey` in tell.ts. */
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
