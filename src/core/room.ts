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
  /** Set while the chat refuses us there; says why. */
  paused: string | null;
  createdAt: string;
}

/** A stored query of a room. A room with none hears everything relevant. */
export interface Watch {
  id: string;
  roomId: string;
  /** As typed. */
  query: string;
  as: 'alert' | 'digest';
  addedBy: string;
  addedAt: string;
}

/** A watch that an item satisfied, and by which of its words. */
export interface Match {
  watchId: string;
  roomId: string;
  why: string[];
}
