import { createHash } from 'node:crypto';
import { REST, RESTEvents, Routes, type APIMessage } from 'discord.js';
import { type Chat, ChatError } from '../../core/chat.ts';
import type { Receipt } from '../../core/notice.ts';
import { connect, type Connection } from './connect.ts';
import type { Log } from './log.ts';
import { refusalOf } from './refusal.ts';
import { LIMITS, renderDiscord } from './render.ts';

/*
 * Discord. Alerts go out by plain requests, apart from the gateway, so that they are sent while it is being connected
 * again; the gateway is for what people ask. A rate limit is never waited out here: it comes back as "later" with the
 * time, and the outbox, which survives a restart, does the waiting, so one room's limit holds no other room. A post
 * carries a nonce made of the delivery's key: within a few minutes Discord turns a repeated one into the first.
 */

export interface DiscordSettings {
  token: string;
  /** What stands for `https://discord.com/api`. */
  apiUrl?: string | undefined;
  guildId?: string | undefined;
  /** How long a start may take, 15 seconds if not said. */
  startWithinMs?: number | undefined;
  log: Log;
}

const API = 'https://discord.com/api';
const REQUEST_WITHIN_MS = 10_000;
/** Discord shuts out an address after 10,000 refused requests in ten minutes. https://docs.discord.com/developers/topics/rate-limits */
const WARN_EVERY_REFUSED = 500;
const DRAIN_WITHIN_MS = 900;

export function discordChat({ token, apiUrl = API, guildId, startWithinMs, log }: DiscordSettings): Chat {
  const rest = new REST({
    api: apiUrl,
    version: '10',
    timeout: REQUEST_WITHIN_MS,
    retries: 1,
    rejectOnRateLimit: () => true,
    invalidRequestWarningInterval: WARN_EVERY_REFUSED,
  }).setToken(token);
  rest.on(RESTEvents.InvalidRequestWarning, ({ count }) =>
    log.warn({ count }, 'Discord refused many requests in the last ten minutes'),
  );
  const underWay = new Set<Promise<unknown>>();
  let connection: Connection | null = null;

  async function send<T>(request: () => Promise<unknown>): Promise<T> {
    // A refused token is forgotten by the client; asking with it again is how we learn that it works again.
    rest.setToken(token);
    const sending = request();
    underWay.add(sending);
    try {
      return (await sending) as T;
    } catch (thrown) {
      throw refusalOf(thrown);
    } finally {
      underWay.delete(sending);
    }
  }

  async function create(channel: string, body: object, key: string): Promise<Receipt> {
    const once = { nonce: nonceOf(key), enforce_nonce: true };
    const made = await send<APIMessage>(() =>
      rest.post(Routes.channelMessages(channel), { body: { ...body, ...once } }),
    );
    return { chat: 'discord', channel, message: made.id };
  }

  return {
    name: 'discord',
    async start(answerer) {
      connection = await connect({ token, apiUrl, guildId, startWithinMs, log }, answerer);
    },
    async post(roomId, message, key) {
      return create(channelOf(roomId), renderDiscord(message), key);
    },
    async edit({ channel, message: id }, message) {
      await send(() => rest.patch(Routes.channelMessage(channel, id), { body: renderDiscord(message) }));
    },
    async reply({ channel, message: id }, message, key) {
      // Under a message that was deleted meanwhile, the reply still stands by itself.
      const reference = { message_reference: { message_id: id, fail_if_not_exists: false } };
      return create(channel, { ...renderDiscord(message), ...reference }, key);
    },
    async stop() {
      const closing = connection?.close(DRAIN_WITHIN_MS);
      connection = null;
      const drained = Promise.allSettled(underWay);
      await Promise.all([closing, Promise.race([drained, new Promise((r) => setTimeout(r, DRAIN_WITHIN_MS).unref())])]);
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
    },
  };
}

/** Unique a key, and short enough. */
export const nonceOf = (key: string): string =>
  createHash('sha256').update(key).digest('base64url').slice(0, LIMITS.nonce);

function channelOf(roomId: string): string {
  const channel = /^discord:\d+:(\d+)$/.exec(roomId)?.[1];
  if (!channel) throw new ChatError(`${roomId} is no room on Discord`, { refusal: 'room' });
  return channel;
}
