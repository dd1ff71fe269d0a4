import type { Chat } from '../core/chat.ts';
import type { Desk } from '../core/command.ts';
import { composeMissed } from '../core/ledger.ts';
import type { Store } from '../core/store.ts';
import { voiceOf } from '../core/voice.ts';
import { type Clock, DAY_MS, MINUTE_MS } from './clock.ts';

/*
 * Once a week, to whoever looks after the bot: what came near to being told and was not. Silence that nobody can look
 * into would be taken for calm.
 */

const SHOWN = 8;
/** Monday morning in the room's own zone. */
const HOUR = 9;
const AGAIN_MS = 10 * MINUTE_MS;

interface Noting {
  store: Pick<Store, 'cache'>;
  desk: Pick<Desk, 'orders' | 'rooms'>;
  chats: ReadonlyMap<string, Chat>;
  clock: Clock;
  /** Null where there is nobody to tell. */
  roomId: string | null;
}

/** @returns whether a note was due, and was told; to be asked as often as one likes */
export function weeklyNote({ store, desk, chats, clock, roomId }: Noting): () => Promise<boolean> {
  const noted = store.cache('weekly notes');
  let notBefore = 0;
  return async () => {
    const now = clock();
    const chat = roomId && chats.get(roomId.split(':')[0]!);
    if (!roomId || !chat || now.getTime() < notBefore) return false;
    const room = await desk.rooms.show(roomId);
    const week = mondayOf(now, room.timeZone);
    const until = now.toISOString();
    const [before, upTo] = (await noted.get<string>(roomId))?.split(' ') ?? [];
    if (before === week) return false;
    const done = () => noted.set(roomId, `${week} ${until}`);
    // What happened before the bot was there is nobody's miss.
    if (before === undefined) {
      await done();
      return false;
    }
    // Where the last one ended: one note makes up for those of the weeks in which the bot was down.
    const since = upTo ?? new Date(`${before}T00:00:00Z`).toISOString();
    const { missed, threshold } = await desk.orders.missed(roomId, { since, until }, { offset: 0, limit: SHOWN + 1 });
    if (missed.length > 0) {
      // A page is of the week of the note, whenever it is turned to.
      const next = `turn:orders missed since:${since} until:${until} page:2`;
      const pages = { page: 1, back: null, next: missed.length > SHOWN ? next : null };
      const note = composeMissed(missed.slice(0, SHOWN), threshold, since, pages, voiceOf(room));
      notBefore = now.getTime() + AGAIN_MS;
      await chat.post(roomId, note, `missed:${roomId}:${week}`);
    }
    await done();
    return missed.length > 0;
  };
}

/** The date of the Monday on which the latest note was due there. */
function mondayOf(now: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(now));
  const date = new Date(`${parts}T00:00:00Z`);
  const sinceMonday = (date.getUTCDay() + 6) % 7;
  const back = sinceMonday === 0 && hour < HOUR ? 7 : sinceMonday;
  return new Date(date.getTime() - back * DAY_MS).toISOString().slice(0, 10);
}
