import { ChatError, type Chat, type ReplyWhere } from '../core/chat.ts';
import { messageOf } from '../core/complaint.ts';
import { composeMoved, composeReply, composeStory, type Showing } from '../core/compose.ts';
import type { Coverage } from '../core/sources/coverage.ts';
import { composeGathered } from '../core/digest.ts';
import type { Log } from '../core/log.ts';
import type { Message } from '../core/message.ts';
import type { Delivery, Gathered, Receipt } from '../core/notice.ts';
import { promiseOf } from '../core/telling/promise.ts';
import type { Room } from '../core/room.ts';
import type { Store } from '../core/store.ts';
import type { Story } from '../core/story.ts';
import { after, type Clock, HOUR_MS, MINUTE_MS } from './clock.ts';
import { releaseDue } from './release.ts';
import { closeRoom, isBack } from './standing.ts';

/*
 * Keeps the promises of the outbox. A delivery is claimed under a lease, composed from the story as it stands now,
 * handed to its chat with its own key, and marked sent only when the chat has said yes. A worker that dies leaves a
 * lease to run out; the next one sends with the same key, which the chat's own idempotency turns into once.
 */

const LEASE_MS = 2 * MINUTE_MS;
const AT_ONCE = 20;
/** So many attempts, from a minute apart to an hour apart, are about a day: then it is no longer news. */
const MOST_ATTEMPTS = 30;

interface Delivering {
  store: Store;
  chats: ReadonlyMap<string, Chat>;
  clock: Clock;
  log: Log;
  tellAdmins(text: string): Promise<unknown>;
  /** What digests say of the sources; nothing where it is not given. */
  coverage?(): Promise<Coverage>;
}

export interface Deliverer {
  /** Starts what is due. A slow room does not hold the others: this resolves once the deliveries are claimed. */
  deliverDue(): Promise<number>;
  /** Waits for the deliveries under way. */
  idle(): Promise<void>;
}

/** Keeps what was promised to rooms: claims, composes, posts, and writes down what became of it. */
export function deliverer(delivering: Delivering): Deliverer {
  const underWay = new Set<Promise<void>>();
  const { store, clock, log } = delivering;
  return {
    async deliverDue() {
      await releaseDue(store, clock);
      const claimed = await store.claim(clock().toISOString(), LEASE_MS, AT_ONCE);
      for (const delivery of claimed) {
        const one: Promise<void> = deliver(delivery, delivering)
          .catch((thrown) =>
            log.error(
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
  const { store, clock, log } = delivering;
  const room = await store.room(delivery.roomId);
  // Asked before the story is read: the card shows all that was promised until then, and need not be edited for each.
  const covered = isOfCard(delivery) ? await store.owedEdits(delivery.roomId, delivery.storyId) : [];
  const outcome = await send(delivery, room, delivering).catch((thrown) => refusalOf(thrown, delivery, log));
  if (outcome instanceof ChatError) return refused(delivery, outcome, delivering);
  if (outcome === null) return withoutMessage(delivery, delivering);
  await store.sent(delivery.key, outcome, clock().toISOString(), covered);
  if (room?.trouble && delivery.how !== 'edit') await isBack(room.id, delivering);
}

/** Whether it shows a story anew as a whole. A post may be an older one that its chat remembers by its key. */
const isOfCard = ({ how, kind }: Delivery): boolean => how === 'edit' && kind !== 'moved';

/** What is thrown and no chat's refusal is our own fault: it is written down, and tried again like any other. */
function refusalOf(thrown: unknown, delivery: Delivery, log: Log): ChatError {
  if (thrown instanceof ChatError) return thrown;
  log.error({ delivery: delivery.key, err: thrown }, 'a message could not be made or sent');
  return new ChatError(messageOf(thrown), { refusal: 'later', cause: thrown });
}

/** @returns null where there is nothing to tell: the room has no message of its own about the story, or muted it */
async function send(delivery: Delivery, room: Room | null, delivering: Delivering): Promise<Receipt | null> {
  const { store, chats } = delivering;
  if (!room) throw new ChatError('its room is no longer remembered', { refusal: 'message' });
  const chat = chats.get(room.chat);
  if (!chat) throw new ChatError(`${room.chat} is not switched on`, { refusal: 'chat' });
  if (delivery.gathered) {
    const there = delivery.how === 'edit' ? await store.posted(room.id, delivery.storyId) : null;
    if (delivery.how === 'edit' && !there) return null;
    const all = await summary(delivery.gathered, { room, chat, there }, delivering);
    if (!all || !there) return all && chat.post(room.id, all, delivery.key);
    await chat.edit(there.receipt, all);
    return there.receipt;
  }

  const story = await store.story(delivery.storyId);
  if (!story) throw new ChatError('its story is no longer remembered', { refusal: 'message' });
  const order = story.orderId ? await store.order(story.orderId) : null;
  const posted = await store.posted(room.id, delivery.storyId);
  if (delivery.how !== 'post' && !posted) return null;
  if (delivery.how === 'reply')
    return chat.reply(posted!.receipt, composeReply(delivery, story, order, room), delivery.key, where(room));
  const card =
    delivery.kind === 'moved'
      ? composeMoved(story, order, room, await addressAbout(story.id, room, chat, store))
      : composeStory(story, order, room, await showing(delivery, room, posted, delivering));
  if (delivery.how === 'post') return chat.post(room.id, card, delivery.key);
  await chat.edit(posted!.receipt, card);
  return posted!.receipt;
}

/** The address of the room's own message about a story, which another became part of. */
async function addressAbout(storyId: string, room: Room, chat: Chat, store: Store): Promise<string | null> {
  const there = await store.posted(room.id, storyId);
  return (there && (await chat.addressOf?.(room.id, there.receipt))) ?? null;
}

type Posted = Awaited<ReturnType<Store['posted']>>;

/** What a room's card says beside the story. @param posted the message as it stands, where the card was posted before */
async function showing(delivery: Delivery, room: Room, posted: Posted, { store, clock }: Delivering): Promise<Showing> {
  const edits = await store.edits(room.id, delivery.storyId);
  // Whatever is edited, and by whatever item: a watch that once caught the story stays why it was told.
  const watchIds = [...new Set([posted ?? delivery, ...edits, delivery].flatMap((one) => one.watchIds))];
  const watches = await store.watches(room.id);
  return {
    watchIds,
    notes: watches.flatMap(({ id, note }) => (note && watchIds.includes(id) ? [note] : [])),
    changes: edits,
    sentAt: posted?.at ?? clock().toISOString(),
    mentions: delivery.calls ? room.mentions : [],
  };
}

interface Summarised {
  room: Room;
  chat: Chat;
  /** The message as it stands, where it was posted before: then it says what became of its stories since. */
  there: Posted;
}

/** @returns null where the room has muted meanwhile all that it was to tell */
async function summary(
  gathered: Gathered,
  told: Summarised,
  { store, clock, coverage }: Delivering,
): Promise<Message | null> {
  const { room, there } = told;
  const stories = await Promise.all(gathered.storyIds.map((id) => store.story(id)));
  const known = new Map(stories.flatMap((story) => (story ? [[story.id, story] as const] : [])));
  for (const id of await store.mutedAmong(room.id, [...known.keys()])) known.delete(id);
  if (known.size === 0 && gathered.storyIds.length > 0) return null;
  const covered = gathered.why === 'digest' && coverage ? await coverage() : null;
  const until = there?.at ?? after(clock, 1);
  const to = (page: number) => `ask:digest now since:${gathered.since} until:${until} page:${page}`;
  const gone = there ? await goneOf(gathered, stories, told, store) : [];
  return composeGathered(gathered, [...known.values()], room, covered, { page: 1, to }, gone);
}

/** Which of the stories that a message gathered have become part of others, each with the address of the room's own message about that. */
async function goneOf(
  { storyIds }: Gathered,
  stories: readonly (Story | null)[],
  { room, chat }: Summarised,
  store: Store,
) {
  const gone = storyIds.flatMap((id, at) => {
    const story = stories[at];
    return story && story.id !== id ? [{ id, story }] : [];
  });
  return Promise.all(
    gone.map(async ({ id, story }) => ({
      id,
      into: story.id,
      url: await addressAbout(story.id, room, chat, store),
    })),
  );
}

const where = ({ updates }: Room): ReplyWhere => (updates === 'broadcast' ? 'room' : 'thread');

/** A room that knows a story from a summary gets its card when it takes a step; to change one that is not there is no loss. */
async function withoutMessage(delivery: Delivery, delivering: Delivering): Promise<void> {
  const { store, clock } = delivering;
  const isMuted = delivery.gathered && delivery.how === 'post';
  const why = isMuted ? 'all its stories were muted' : 'there is no message to change';
  if (delivery.how === 'reply') await postAnew(delivery, delivering);
  else await store.dead(delivery.key, why, clock().toISOString());
}

/** The card in the place of one that is not there; once, however often it is taken away. */
async function postAnew(delivery: Delivery, { store, clock }: Delivering): Promise<void> {
  const now = clock().toISOString();
  const card = promiseOf({ ...delivery, how: 'post', changes: [], calls: false, hold: null }, { cause: '', now });
  await store.keep(async (ledger) => {
    await ledger.settle([delivery.key], 'gathered', 'posted anew', now);
    await ledger.promise([{ ...card, key: `${card.key}:anew` }]);
  });
}

/** What becomes of a promise that a chat would not take. */
async function refused(delivery: Delivery, error: ChatError, delivering: Delivering): Promise<void> {
  const { store, clock, log, tellAdmins } = delivering;
  const reason = messageOf(error);
  const closed = error.refusal === 'room' || error.refusal === 'chat';
  // A thread that is closed closes no room.
  if (closed && (delivery.how !== 'reply' || error.refusal === 'chat'))
    return closeRoom(delivery.roomId, reason, delivering);
  if (error.refusal === 'gone' && delivery.how === 'edit' && isWeighty(delivery)) return postAnew(delivery, delivering);
  // A wait that the chat itself names is never held against the promise.
  const worn = delivery.attempts >= MOST_ATTEMPTS && error.retryAfterMs === null;
  if (error.refusal !== 'later' || worn) {
    await store.dead(delivery.key, reason, clock().toISOString());
    const word = `Given up telling ${delivery.roomId} about story ${delivery.storyId} (${delivery.how}): ${reason}.`;
    if (delivery.how === 'post') await tellAdmins(word);
    else log.warn({ delivery: delivery.key }, word);
    return;
  }
  const waitMs = error.retryAfterMs ?? Math.min(MINUTE_MS * 2 ** delivery.attempts, HOUR_MS);
  log.warn({ delivery: delivery.key, waitMs }, `${delivery.roomId} was not told yet: ${reason}`);
  await store.failed(delivery.key, reason, after(clock, waitMs));
}

/** Whoever deleted a card need not have it back because one more outlet tells the same. */
const isWeighty = ({ kind, changes }: Delivery): boolean =>
  kind !== 'moved' && changes.some((change) => change.kind !== 'new outlet');
