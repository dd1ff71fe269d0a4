import { ChatError, type Chat, type ReplyWhere } from '../core/chat.ts';
import { messageOf } from '../core/complaint.ts';
import { composeMoved, composeReply, composeStory } from '../core/compose.ts';
import type { Delivery, Receipt } from '../core/notice.ts';
import type { Room } from '../core/room.ts';
import type { Store } from '../core/store.ts';
import { after, type Clock, HOUR_MS, MINUTE_MS } from './clock.ts';
import type { Log } from './log.ts';

/*
 * Keeps the promises of the outbox. A delivery is claimed under a lease, composed from the story as it stands now,
 * handed to its chat with its own key, and marked sent only when the chat has said yes. A worker that dies leaves a
 * lease to run out; the next one sends with the same key, which the chat's own idempotency turns into once.
 */

const LEASE_MS = 2 * MINUTE_MS;
const AT_ONCE = 20;
/** So many attempts, from a minute apart to an hour apart, are about a day: then it is no longer news. */
const MOST_ATTEMPTS = 30;

export interface Delivering {
  store: Store;
  chats: ReadonlyMap<string, Chat>;
  clock: Clock;
  log: Log;
  tellAdmins(text: string): Promise<unknown>;
}

export interface Deliverer {
  /** Starts what is due. A slow room does not hold the others: this resolves once the deliveries are claimed. */
  deliverDue(): Promise<number>;
  /** Waits for the deliveries under way. */
  idle(): Promise<void>;
}

export function deliverer(delivering: Delivering): Deliverer {
  const underWay = new Set<Promise<void>>();
  return {
    async deliverDue() {
      const claimed = await delivering.store.claim(delivering.clock().toISOString(), LEASE_MS, AT_ONCE);
      for (const delivery of claimed) {
        const one: Promise<void> = deliver(delivery, delivering)
          .catch((thrown) =>
            delivering.log.error(
              { delivery: delivery.key, err: thrown },
              'a delivery could not be recorded; its lease will run out',
            ),
          )
          .finally(() => underWay.delete(one));
        underWay.add(one);
      }
      return claimed.length;
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

async function deliver(delivery: Delivery, delivering: Delivering): Promise<void> {
  const { store, clock } = delivering;
  const outcome = await send(delivery, delivering).catch((thrown) => refusalOf(thrown, delivery, delivering.log));
  if (outcome instanceof ChatError) await refused(delivery, outcome, delivering);
  else await store.sent(delivery.key, outcome, clock().toISOString());
}

/** What is thrown and no chat's refusal is our own fault: it is written down, and tried again like any other. */
function refusalOf(thrown: unknown, delivery: Delivery, log: Log): ChatError {
  if (thrown instanceof ChatError) return thrown;
  log.error({ delivery: delivery.key, err: thrown }, 'a message could not be made or sent');
  return new ChatError(messageOf(thrown), { refusal: 'later', cause: thrown });
}

async function send(delivery: Delivery, { store, chats }: Delivering): Promise<Receipt> {
  const [room, story] = await Promise.all([store.room(delivery.roomId), store.story(delivery.storyId)]);
  if (!room || !story)
    throw new ChatError(`its ${room ? 'story' : 'room'} is no longer remembered`, { refusal: 'message' });
  const chat = chats.get(room.chat);
  if (!chat) throw new ChatError(`${room.chat} is not switched on`, { refusal: 'chat' });
  const order = story.orderId ? await store.order(story.orderId) : null;
  if (delivery.how === 'post') return chat.post(room.id, composeStory(story, order, room, delivery), delivery.key);

  const posted = await store.postReceipt(room.id, delivery.storyId);
  if (!posted) throw new ChatError('the message it belongs to was never posted', { refusal: 'message' });
  if (delivery.how === 'reply')
    return chat.reply(posted, composeReply(delivery, story, order, room), delivery.key, where(room));
  const card =
    delivery.kind === 'moved' ? composeMoved(story, order, room) : composeStory(story, order, room, delivery);
  await chat.edit(posted, card);
  return posted;
}

const where = ({ updates }: Room): ReplyWhere => (updates === 'broadcast' ? 'room' : 'thread');

/** What becomes of a promise that a chat would not take. */
async function refused(delivery: Delivery, error: ChatError, delivering: Delivering): Promise<void> {
  const { store, clock, log, tellAdmins } = delivering;
  const reason = messageOf(error);
  // A thread that is closed closes no room; a wait that the chat itself names is never held against the promise.
  const hopeless = error.refusal === 'message' || (error.refusal === 'room' && delivery.how === 'reply');
  const worn = delivery.attempts >= MOST_ATTEMPTS && error.retryAfterMs === null;
  if (hopeless || worn) {
    await store.dead(delivery.key, reason, clock().toISOString());
    const word = `Given up telling ${delivery.roomId} about story ${delivery.storyId} (${delivery.how}): ${reason}.`;
    if (delivery.how === 'post') await tellAdmins(word);
    else log.warn({ delivery: delivery.key }, word);
    return;
  }
  if (error.refusal === 'room') await pause(delivery, reason, delivering);
  const waitMs = error.retryAfterMs ?? Math.min(MINUTE_MS * 2 ** delivery.attempts, HOUR_MS);
  log.warn({ delivery: delivery.key, waitMs }, `${delivery.roomId} was not told yet: ${reason}`);
  await store.failed(delivery.key, reason, after(clock, waitMs));
}

/** A room that is closed to us is left alone, what it was promised is held, and the admins hear of it once. */
async function pause(delivery: Delivery, reason: string, { store, tellAdmins }: Delivering): Promise<void> {
  const room = (await store.room(delivery.roomId)) as Room;
  if (room.paused) return;
  await store.saveRoom({ ...room, paused: reason });
  await tellAdmins(`${room.id} is paused: ${reason}. What it is owed is held; "/room set alerts:on" there resumes it.`);
}
