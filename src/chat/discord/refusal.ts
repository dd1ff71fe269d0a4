import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { ChatError } from '../../core/chat.ts';
import { messageOf } from '../../core/complaint.ts';

/*
 * What Discord's answers mean for a delivery. Codes: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
 */

/** The room is there, but the message was deleted. */
const GONE_CODES = new Set<unknown>([10008]);
/** The message is not ours to change: it was written by another. */
const MESSAGE_CODES = new Set<unknown>([50005, 50021]);
/** Said with status 400, though it is the room that is closed: archived thread, no permission to read what is replied to. */
const ROOM_CODES = new Set<unknown>([50083, 160002]);
/** Too many edits of an old message, said with status 400. */
const LATER_CODES = new Set<unknown>([30046]);

/** Anything thrown by a request, as a reason that the outbox can act on. */
export function refusalOf(thrown: unknown): ChatError {
  if (thrown instanceof ChatError) return thrown;
  if (thrown instanceof RateLimitError) {
    const retryAfterMs = Math.max(1, Math.ceil(thrown.retryAfter || thrown.timeToReset));
    return new ChatError('Discord asks us to wait', { refusal: 'later', retryAfterMs, cause: thrown });
  }
  if (thrown instanceof DiscordAPIError) {
    const said = `Discord: ${messageOf(thrown)} (${thrown.status}, code ${thrown.code})`;
    return new ChatError(said, { refusal: refusalBy(thrown), cause: thrown });
  }
  const about = thrown instanceof HTTPError ? `answered ${thrown.status}` : `cannot be reached (${causeOf(thrown)})`;
  return new ChatError(`Discord ${about}`, { refusal: 'later', cause: thrown });
}

function refusalBy({ status, code }: DiscordAPIError): ChatError['refusal'] {
  // A refusal without Discord's own code comes from something in between, and says nothing about us.
  if (typeof code !== 'number') return 'later';
  if (LATER_CODES.has(code) || status === 408 || status === 429) return 'later';
  if (GONE_CODES.has(code)) return 'gone';
  if (MESSAGE_CODES.has(code)) return 'message';
  if (ROOM_CODES.has(code) || status === 403 || status === 404) return 'room';
  return status === 401 ? 'chat' : 'message';
}

/** The innermost cause says more than "fetch failed". */
export function causeOf(thrown: unknown): string {
  if (thrown instanceof Error && thrown.name === 'AbortError') return 'it took too long';
  const code = thrown instanceof Error ? Reflect.get(thrown, 'code') : undefined;
  if (typeof code === 'string') return code;
  return thrown instanceof Error && thrown.cause ? causeOf(thrown.cause) : messageOf(thrown);
}
