import type { Chat } from '../core/chat.ts';
import type { Desk } from '../core/command.ts';
import type { Feedback } from '../core/mending/feedback.ts';
import { composeFeedbacks, waitingLine } from '../core/mending/feedback-cards.ts';
import { composeMissed } from '../core/composing/missed.ts';
import { mondayBefore } from '../core/telling/hours.ts';
import type { Message } from '../core/message.ts';
import { pagesAt } from '../core/composing/pages.ts';
import type { Room } from '../core/room.ts';
import type { Store } from '../core/store.ts';
import { fill, voiceOf } from '../core/voice.ts';
import { dayOf } from '../core/time.ts';
import { type Clock, MINUTE_MS } from './clock.ts';

/*
 * Once a week: to whoever looks after the bot, what came near to being told and was not, for silence that nobody can
 * look into would be taken for calm; and to them and to the rooms where it was said, what was proposed and waits for an
 * admin, each once.
 */

const SHOWN = 8;
/** So many open proposals are looked at, the latest. */
const OPEN = 200;
/** On Monday, in the room's own zone. */
const HOUR = 9;
const AGAIN_MS = 10 * MINUTE_MS;

interface Noting {
  store: Pick<Store, 'cache' | 'feedbacks'>;
  desk: Pick<Desk, 'orders' | 'rooms' | 'feedback'>;
  chats: ReadonlyMap<string, Chat>;
  clock: Clock;
  /** Of those who look after the bot; null where there is nobody to tell. */
  roomId: string | null;
}

/** @returns whether a note was due, and was told; to be asked as often as one likes */
export function weeklyNote({ store, desk, chats, clock, roomId: caring }: Noting): () => Promise<boolean> {
  const noted = store.cache('weekly notes');
  const notBefore = new Map<string, number>();

  /** A note that a chat refuses is tried again, and not at once. */
  async function post(room: Room, note: Message, key: string): Promise<void> {
    notBefore.set(room.id, clock().getTime() + AGAIN_MS);
    await chats.get(room.chat)!.post(room.id, note, key);
    notBefore.delete(room.id);
  }

  async function noteMisses(room: Room): Promise<boolean> {
    const now = clock().toISOString();
    const week = mondayBefore(now, HOUR, room.timeZone);
    const [before, upTo] = (await noted.get<string>(room.id))?.split(' ') ?? [];
    if (before === week) return false;
    const done = () => noted.set(room.id, `${week} ${now}`);
    // What happened before the bot was there is nobody's miss.
    if (before === undefined) {
      await done();
      return false;
    }
    // Where the last one ended: one note makes up for those of the weeks in which the bot was down.
    const since = upTo ?? new Date(`${before}T00:00:00Z`).toISOString();
    const span = { since, until: now };
    const { missed, threshold } = await desk.orders.missed(room.id, span, { offset: 0, limit: SHOWN + 1 });
    if (missed.length > 0) {
      // A page is of the week of the note, whenever it is turned to.
      const turn = (page: number) => `turn:orders missed since:${since} until:${now} page:${page}`;
      const pages = pagesAt(1, missed.length > SHOWN, turn);
      const voice = voiceOf(room);
      const command = `/orders missed since:${dayOf(since)}`;
      const note = composeMissed(missed.slice(0, SHOWN), threshold, span, pages, voice, [
        fill(voice.say.digest.ledger, { command }),
      ]);
      await post(room, note, `missed:${room.id}:${week}`);
    }
    await done();
    return missed.length > 0;
  }

  /** Those on which a Monday has passed, and that no note has told. @param open the latest first */
  async function noteProposals(room: Room, open: readonly Feedback[]): Promise<boolean> {
    const week = mondayBefore(clock().toISOString(), HOUR, room.timeZone);
    const key = `proposals ${room.id}`;
    const upTo = (await noted.get<string>(key)) ?? '';
    const due = open.filter(({ at }) => at > upTo && mondayBefore(at, HOUR, room.timeZone) < week);
    if (due.length === 0) return false;
    const voice = voiceOf(room);
    // Admins read it there among others: whoever else presses is told who may.
    const mayDecide = (one: Feedback) => desk.feedback.decisions({ roomId: room.id, mayChange: true }, one);
    const note = composeFeedbacks(due, 'open', mayDecide, voice, waitingLine(due.length, voice));
    await post(room, note, `proposals:${room.id}:${week}`);
    await noted.set(key, due[0]!.at);
    return true;
  }

  async function noteIn(roomId: string, open: readonly Feedback[]): Promise<boolean> {
    const room = await desk.rooms.show(roomId);
    if (!chats.has(room.chat) || clock().getTime() < (notBefore.get(roomId) ?? 0)) return false;
    if (roomId === caring) {
      const told = await noteMisses(room);
      return (await noteProposals(room, open)) || told;
    }
    const isTold = !room.paused && (room.alerts || room.digest !== null);
    return (
      isTold &&
      noteProposals(
        room,
        open.filter((one) => one.roomId === roomId),
      )
    );
  }

  return async () => {
    const open = await store.feedbacks('open', null, OPEN);
    const roomIds = new Set([...(caring ? [caring] : []), ...open.map(({ roomId }) => roomId)]);
    const notes = await Promise.allSettled([...roomIds].map((roomId) => noteIn(roomId, open)));
    const failed = notes.find((note) => note.status === 'rejected');
    if (failed) throw failed.reason;
    return notes.some((note) => note.status === 'fulfilled' && note.value);
  };
}
