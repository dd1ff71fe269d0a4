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

const DAYS = 7;
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
    const before = await noted.get<string>(roomId);
    if (before === week) return false;
    // What happened before the bot was there is nobody's miss.
    if (before === undefined) {
      await noted.set(roomId, week);
      return false;
    }
    // One note makes up for those of the weeks in which the bot was down.
    const days = Math.max(DAYS, (Date.parse(week) - Date.parse(before)) / DAY_MS);
    const since = new Date(now.getTime() - days * DAY_MS).toISOString();
    const { missed, threshold } = await desk.orders.missed(roomId, since, { offset: 0, limit: SHOWN + 1 });
    if (missed.length > 0) {
      const pages = {
        page: 1,
        back: null,
        next: missed.length > SHOWN ? `turn:orders missed since:${days}d page:2` : null,
      };
      const note = composeMissed(missed.slice(0, SHOWN), threshold, since, pages, voiceOf(room));
      notBefore = now.getTime() + AGAIN_MS;
      await chat.post(roomId, note, `missed:${roomId}:${week}`);
    }
    await noted.set(roomId, week);
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
