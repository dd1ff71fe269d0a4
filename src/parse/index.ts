import type { FeedDocument } from '../core/item.ts';
import type { Hints, Kind } from '../core/kind.ts';
import { openThreads } from './threads.ts';

/*
 * Where documents are parsed. What strangers publish may be huge or made to be slow, and must hold up neither deliveries
 * nor commands: so whatever is not small is parsed in a thread of its own, with an end to its time and to its memory.
 * Small documents are parsed here, because handing them over would cost more than parsing them.
 */

/** A document of this size takes about a millisecond, and cannot take long however it is made. */
export const SMALL_BYTES = 32_000;
/** The largest body there may be takes a second or two. */
const PARSE_TIMEOUT_MS = 15_000;
/** A tree of the largest body there may be, and room to spare. */
const PARSE_MEMORY_MB = 400;

export interface ParserSettings {
  /** The folder of kinds that a thread loads; the shipped one where not set. */
  folder?: string;
  timeoutMs?: number;
  memoryMb?: number;
}

export interface Parser {
  /** A document. @throws Refusal where it is not of this kind; Complaint where it takes too much, or the bot is stopping */
  parse(kind: Kind, body: Uint8Array, hints: Hints): Promise<FeedDocument>;
  /** Ends the threads; what they had in hand is refused. */
  close(): Promise<void>;
}

/** Small documents are parsed here, large ones in threads that are bounded in time and memory. */
export function openParser({
  folder,
  timeoutMs = PARSE_TIMEOUT_MS,
  memoryMb = PARSE_MEMORY_MB,
}: ParserSettings = {}): Parser {
  const threads = openThreads(folder, { timeoutMs, memoryMb });
  return {
    parse: async (kind, body, hints) =>
      body.length <= SMALL_BYTES ? kind.parse(body, hints) : threads.run({ kind: kind.name, body, hints }),
    close: () => threads.close(),
  };
}
