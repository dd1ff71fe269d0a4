import { DiscordAPIError, type APIMessage, type APIThreadChannel, type REST, Routes } from 'discord.js';
import { clip, plain } from '../../core/text/clean.ts';
import type { Receipt } from '../../core/notice.ts';

/*
 * The thread of a message: where what changes about a story is told without ringing in the room. It is started from the
 * message and called by its headline; posting in it wakes one that was archived. Some rooms have no threads, and some
 * do not let us start one: there the reply stands in the room, under the message.
 */

/** https://docs.discord.com/developers/resources/channel#start-thread-from-message */
const NAME = 100;
/** "A thread has already been created for this message". It has the message's own id. */
const ALREADY = 160004;
/** The message was deleted. Its card will stand anew with what there is to say: said in the room as well, that would be twice. */
const GONE = 10008;
/** Threads remembered, so that each is looked for once; those of older messages are looked for again. */
const REMEMBERED = 1000;

type Asks = <T>(request: () => Promise<unknown>) => Promise<T>;

interface Threads {
  /** The thread's id, or null where there can be none. Thrown is only what is worth another try, and that the message is gone. */
  of(receipt: Receipt, headline: string): Promise<string | null>;
  forget(receipt: Receipt): void;
}

/** @param ask makes a request, and throws what Discord answers as it is */
export function threads(rest: REST, ask: Asks): Threads {
  const known = new Map<string, string>();

  async function started({ channel, message }: Receipt, headline: string): Promise<string | null> {
    try {
      const name = (await headlineOf(channel, message)) || clip(plain(headline), NAME) || '…';
      const thread = await ask<APIThreadChannel>(() => rest.post(Routes.threads(channel, message), { body: { name } }));
      return thread.id;
    } catch (thrown) {
      if (!(thrown instanceof DiscordAPIError) || [429, 401].includes(thrown.status) || thrown.code === GONE)
        throw thrown;
      return thrown.code === ALREADY ? message : null;
    }
  }

  /** What the message says above all, without the marks that make it text. */
  async function headlineOf(channel: string, message: string): Promise<string> {
    const { embeds } = await ask<APIMessage>(() => rest.get(Routes.channelMessage(channel, message)));
    return clip(plain((embeds?.[0]?.title ?? '').replace(/\\([^0-9A-Za-z\s])/g, '$1')), NAME);
  }

  return {
    async of(receipt, headline) {
      const thread = known.get(receipt.message) ?? (await started(receipt, headline));
      if (thread) known.set(receipt.message, thread);
      const [oldest] = known.keys();
      if (known.size > REMEMBERED) known.delete(oldest!);
      return thread;
    },
    forget: ({ message }) => void known.delete(message),
  };
}
