import type { Platform } from '../words/entities/platforms.ts';
import type { Command, Ask, Suggestion } from './command.ts';
import type { Message } from './message.ts';
import type { Receipt } from './notice.ts';

/** Who answers what people type: given to a chat when it starts. */
export interface Answerer {
  commands: readonly Command[];
  /** Those that are listened for, which people may name without saying that they are platforms. */
  platforms(): readonly Platform[];
  /** Never throws: what goes wrong becomes a message to the one who asked. */
  answer(ask: Ask): Promise<Message>;
  /** In which a room is answered. */
  languageOf?(roomId: string): Promise<string>;
  /** The whole id of a button that was too long to stand on it (`kept:…`, see press.ts); null where it is not remembered. */
  recall(id: string): Promise<string | null>;
  /** Completions of what has been typed into an option so far; none where the option suggests nothing. May throw. */
  suggest?(typing: Typing): Promise<Suggestion[]>;
  /** The rooms whose ids begin with `where`: a server or workspace (`discord:guild`, `slack:team`), or one room. */
  rooms?(where: string): Promise<{ id: string; paused: boolean }[]>;
  /**
   * What the platform says of its own accord: all rooms of `where` are closed to us. They are paused, what they are owed
   * is held, and the admins hear of it once. Rooms that are not known, or are paused already, are no matter.
   * @param why after "is paused: ": `the bot was removed from the server`
   */
  closed?(where: string, why: string): Promise<void>;
  /** All rooms of `where` can be told again: those that were paused are resumed, with what was held. */
  opened?(where: string): Promise<void>;
}

/** Somebody in the middle of typing an option. */
interface Typing extends Omit<Ask, 'admin'> {
  option: string;
  typed: string;
}

/** Why a chat would not take a message. */
export type Refusal =
  /** Try again, after `retryAfterMs` where it is known. */
  | 'later'
  /** The room is gone or closed to us: stop, tell the admins. */
  | 'room'
  /** The whole chat refuses us: a revoked token. */
  | 'chat'
  /** The message itself is wrong; sending it again cannot help. */
  | 'message'
  /** The message that was to be changed or answered is no longer there. */
  | 'gone';

export class ChatError extends Error {
  readonly refusal: Refusal;
  readonly retryAfterMs: number | null;
  constructor(message: string, about: { refusal: Refusal; retryAfterMs?: number | null; cause?: unknown }) {
    super(message, about.cause === undefined ? undefined : { cause: about.cause });
    this.name = 'ChatError';
    this.refusal = about.refusal;
    this.retryAfterMs = about.retryAfterMs ?? null;
  }
}

export type ReplyWhere = 'thread' | 'room';

/**
 * A chat platform. It only translates: what is said was decided before.
 * `key` is the delivery's own and makes a repeated post harmless where the platform can.
 */
export interface Chat {
  name: string;
  /** Connects and begins to answer. Throws `Complaint` that says what to do. */
  start(answerer: Answerer): Promise<void>;
  post(roomId: string, message: Message, key: string): Promise<Receipt>;
  edit(receipt: Receipt, message: Message): Promise<void>;
  /** The address at which people of the room find a message; null where it cannot be had. */
  addressOf?(roomId: string, receipt: Receipt): Promise<string | null>;
  /** @param where `thread`: only where the message's thread is read; `room`: also for those who read the room alone */
  reply(receipt: Receipt, message: Message, key: string, where: ReplyWhere): Promise<Receipt>;
  stop(): Promise<void>;
}
