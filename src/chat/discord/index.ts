import { createHash } from 'node:crypto';
import { REST, RESTEvents, Routes, type APIMessage } from 'discord.js';
import { type Chat, ChatError } from '../../core/chat.ts';
import type { Log } from '../../core/log.ts';
import type { Message } from '../../core/message.ts';
import type { Receipt } from '../../core/notice.ts';
import { connect, type Connection } from './connect.ts';
import { uploadsOf } from './files.ts';
import { refusalOf } from './refusal.ts';
import { LIMITS, renderDiscord } from './render.ts';
import { API, pause, REQUESTS } from './requests.ts';
import { threads } from './threads.ts';

/*
 * Discord. Alerts go out by plain requests, apart from the gateway, so that they are sent while it is being connected
 * again; the gateway is for what people ask. A rate limit is never waited out here: it comes back as "later" with the
 * time, and the outbox, which survives a restart, does the waiting, so one room's limit holds no other room. A post
 * carries a nonce made of the delivery's key: within a few minutes Discord turns a repeated one into the first.
 */

interface DiscordSettings {
  token: string;
  /** What stands for `https://discord.com/api`. */
  apiUrl?: string | undefined;
  guildId?: string | undefined;
  /** How long a start may take, 15 seconds if not said. */
  startWithinMs?: number | undefined;
  log: Log;
}

/** Discord shuts out an address after 10,000 refused requests in ten minutes. https://docs.discord.com/developers/topics/rate-limits */
const WARN_EVERY_REFUSED = 500;
const DRAIN_WITHIN_MS = 900;

/** Discord as a chat. Nothing is connected before `start`. */
export function discordChat({ token, apiUrl = API, guildId, startWithinMs, log }: DiscordSettings): Chat {
  const rest = new REST({
    ...REQUESTS,
    api: apiUrl,
    rejectOnRateLimit: () => true,
    invalidRequestWarningInterval: WARN_EVERY_REFUSED,
  }).setToken(token);
  rest.on(RESTEvents.InvalidRequestWarning, ({ count }) =>
    log.warn({ count }, 'Discord refused many requests in the last ten minutes'),
  );
  const underWay = new Set<Promise<unknown>>();
  let connection: Connection | null = null;

  async function ask<T>(request: () => Promise<unknown>): Promise<T> {
    // A refused token is forgotten by the client; asking with it again is how we learn that it works again.
    rest.setToken(token);
    const asking = request();
    underWay.add(asking);
    try {
      return (await asking) as T;
    } finally {
      underWay.delete(asking);
    }
  }
  const threadOf = threads(rest, ask);

  async function create(channel: string, message: Message, key: string, more: object = {}): Promise<Receipt> {
    const once = { nonce: nonceOf(key), enforce_nonce: true };
    const made = await ask<APIMessage>(() =>
      rest.post(Routes.channelMessages(channel), {
        body: { ...renderDiscord(message), ...once, ...more },
        files: uploadsOf(message),
      }),
    );
    return { chat: 'discord', channel, message: made.id };
  }

  /** In the message's thread; null where there is none to be had, or it is closed to us. */
  async function createInThread(under: Receipt, message: Message, key: string): Promise<Receipt | null> {
    const thread = await threadOf.of(under, message.headline);
    if (!thread) return null;
    return create(thread, message, key).catch((thrown) => {
      if (refusalOf(thrown).refusal !== 'room') throw thrown;
      threadOf.forget(under);
      return null;
    });
  }

  async function createUnder({ channel, message: id }: Receipt, message: Message, key: string): Promise<Receipt> {
    // Under a message that was deleted meanwhile, the reply still stands by itself.
    return create(channel, message, key, { message_reference: { message_id: id, fail_if_not_exists: false } });
  }

  return {
    name: 'discord',
    async start(answerer) {
      connection = await connect({ token, apiUrl, guildId, startWithinMs, log }, answerer);
    },
    post: (roomId, message, key) => refusing(async () => create(channelOf(roomId), message, key)),
    edit: ({ channel, message: id }, message) =>
      refusing(async () => {
        const request = { body: renderDiscord(message), files: uploadsOf(message) };
        await ask(() => rest.patch(Routes.channelMessage(channel, id), request));
      }),
    async addressOf(roomId, { channel, message: id }) {
      return `https://discord.com/channels/${roomId.split(':')[1]}/${channel}/${id}`;
    },
    reply: (receipt, message, key, where) =>
      refusing(
        async () =>
          (where === 'thread' && (await createInThread(receipt, message, key))) || createUnder(receipt, message, key),
      ),
    async stop() {
      const closing = connection?.close(DRAIN_WITHIN_MS);
      connection = null;
      const drained = Promise.allSettled(underWay);
      await Promise.all([closing, Promise.race([drained, pause(DRAIN_WITHIN_MS)])]);
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
    },
  };
}

/** @throws ChatError whatever is thrown */
async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw refusalOf(thrown);
  }
}

/** Unique a key, and short enough. */
export const nonceOf = (key: string): string =>
  createHash('sha256').update(key).digest('base64url').slice(0, LIMITS.nonce);

function channelOf(roomId: string): string {
  const channel = /^discord:\d+:(\d+)$/.exec(roomId)?.[1];
  if (!channel) throw new ChatError(`${roomId} is no room on Discord`, { refusal: 'room' });
  return channel;
}
