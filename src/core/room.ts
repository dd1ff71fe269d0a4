import type { Mention } from './message.ts';
import { shortHash } from './text/hash.ts';

/** Where people listen: a channel of a chat. */
export interface Room {
  /** `discord:guild:channel`, `slack:team:channel` or `console`. */
  id: string;
  chat: string;
  /** The language the bot speaks there, BCP 47; falls back to English. */
  language: string;
  /** IANA time zone. */
  timeZone: string;
  /** From RELEVANT_AT to 1: items scored lower are remembered, not told. */
  threshold: number;
  /** Whether the room is told anything at all. */
  alerts: boolean;
  /** Set while the chat refuses us there; says why. What the room is owed is held. */
  paused: string | null;
  /** How often in a row it was refused, and when the next attempt is due: null where all is well. */
  trouble: { times: number; againAt: string } | null;
  /** How a story that grows is told: its message is edited; changes of weight also stand in its thread, or in the room as well. */
  updates: 'edit' | 'thread' | 'broadcast';
  /** Whom a new alert calls. */
  mentions: Mention[];
  /** From 0 to 1: an alert scored lower calls nobody. */
  mentionsFrom: number;
  /** When the room is not to be disturbed: what comes meanwhile is held, and released as one summary. */
  quiet: Quiet | null;
  /** When what was not alerted is told in one message. */
  digest: Digest | null;
  /** What the next digest tells began then, and it is due then; ISO 8601 UTC. */
  digestFrom: string | null;
  digestDue: string | null;
  /** More alerts than `most` in so many minutes are gathered into one message; the first is never delayed. */
  burst: { most: number; minutes: number } | null;
  /** Who may change this room besides the platform's own admins: `discord:user`, `slack:team:user`. */
  admins: string[];
  createdAt: string;
}

/** A span of the day in the room's own time zone, `HH:MM`; it may run over midnight. */
export interface Quiet {
  from: string;
  to: string;
  /** `critical`: what cannot wait is told all the same. */
  except: 'critical' | 'nothing';
}

export interface Digest {
  /** `HH:MM` in the room's own time zone. */
  at: string;
  on: 'daily' | 'weekdays' | 'weekly';
  /** Of a weekly digest: 1 is Monday, 7 is Sunday (ISO 8601). */
  weekday: number;
  /** Whether it also comes when there is nothing to tell. */
  evenIfEmpty: boolean;
}

/** What a room that was never set is like; also what an older version of the bot did not yet write down. */
export const UNSET = {
  trouble: null,
  updates: 'thread',
  mentions: [],
  mentionsFrom: 0,
  quiet: null,
  digest: null,
  digestFrom: null,
  digestDue: null,
  burst: null,
  admins: [],
} satisfies Partial<Room>;

/** A room that nobody has set anything in: it hears of nothing yet. @param beginning what whoever runs the bot has rooms begin with */
export function newRoom(
  { id, createdAt }: Pick<Room, 'id' | 'createdAt'>,
  beginning: Pick<Room, 'language' | 'timeZone' | 'threshold'>,
): Room {
  return { ...UNSET, id, chat: id.split(':')[0]!, alerts: false, paused: null, createdAt, ...beginning };
}

/** A stored query of a room. A room with none hears everything relevant. */
export interface Watch {
  id: string;
  roomId: string;
  /** As typed. */
  query: string;
  as: 'alert' | 'digest';
  /** Why whoever added it follows this: stands in its alerts. */
  note?: string;
  addedBy: string;
  addedAt: string;
}

/** A watch as a form shows it, in a word that is another as soon as any of that is changed. */
export const asShown = ({ query, as, note = '' }: Pick<Watch, 'query' | 'as' | 'note'>): string =>
  shortHash(JSON.stringify([query, as, note]));

/** A watch that an item satisfied, and by which of its words. */
export interface Match {
  watchId: string;
  roomId: string;
  why: string[];
}
