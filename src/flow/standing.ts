import type { Answerer } from '../core/chat.ts';
import { MOST_HELD } from '../core/telling/hold.ts';
import type { Room } from '../core/room.ts';
import type { Ledger, Store } from '../core/store.ts';
import { after, type Clock, HOUR_MS, MINUTE_MS } from './clock.ts';

/*
 * Rooms in trouble. One that refuses us is paused, what it is owed is held, and the admins hear of it once. It is tried
 * again, ever more rarely, with what was held as one message; the first that is taken ends the trouble.
 */

const FIRST_AGAIN_MS = 10 * MINUTE_MS;
const LAST_AGAIN_MS = 6 * HOUR_MS;

interface Standing {
  store: Store;
  clock: Clock;
  tellAdmins(text: string): Promise<unknown>;
}

/** @param why after "is paused: " */
export async function closeRoom(roomId: string, why: string, { store, clock, tellAdmins }: Standing): Promise<void> {
  const now = clock().toISOString();
  const news = await store.keep(async (ledger) => {
    const room = await ledger.room(roomId);
    if (!room) return false;
    if (!room.paused) await ledger.saveRoom({ ...room, paused: why, trouble: again(room, clock) });
    await ledger.holdAll(roomId, { why: 'closed', until: now });
    return !room.paused && !room.trouble;
  });
  if (news)
    await tellAdmins(
      `${roomId} is paused: ${why}. What it is owed is held. It is tried again by itself; "/room set alerts:on" there tries it at once.`,
    );
}

function again({ trouble }: Room, clock: Clock): NonNullable<Room['trouble']> {
  const times = (trouble?.times ?? 0) + 1;
  return { times, againAt: after(clock, Math.min(FIRST_AGAIN_MS * 3 ** (times - 1), LAST_AGAIN_MS)) };
}

/** A paused room is taken for open until it refuses again. What is more than it can be told of stays in the ledger. */
export async function tryAgain(room: Room, ledger: Ledger, clock: Clock): Promise<Room> {
  if (!room.paused) return room;
  const open = { ...room, paused: null };
  await ledger.saveRoom(open);
  const held = await ledger.held(room.id, 'others');
  const tooMany = held.slice(0, Math.max(0, held.length - MOST_HELD)).map(({ key }) => key);
  await ledger.settle(tooMany, 'dead', 'the room stayed closed', clock().toISOString());
  return open;
}

/** Something was taken: the trouble is over. */
export async function isBack(roomId: string, { store, tellAdmins }: Standing): Promise<void> {
  await store.keep(async (ledger) => {
    const room = await ledger.room(roomId);
    if (room) await ledger.saveRoom({ ...room, paused: null, trouble: null });
  });
  await tellAdmins(`${roomId} can be told again.`);
}

/** What a chat says of its own accord about rooms. */
export function standingOf(standing: Standing): Required<Pick<Answerer, 'rooms' | 'closed' | 'opened'>> {
  const { store, clock } = standing;
  const within = async (where: string) =>
    (await store.rooms()).filter(({ id }) => id === where || id.startsWith(`${where}:`));
  return {
    rooms: async (where) => (await within(where)).map(({ id, paused }) => ({ id, paused: paused !== null })),
    async closed(where, why) {
      for (const { id, paused, alerts, digest } of await within(where))
        if (!paused && (alerts || digest)) await closeRoom(id, why, standing);
    },
    async opened(where) {
      const shut = (await within(where)).filter(({ paused }) => paused);
      for (const { id } of shut)
        await store.keep(async (ledger) => {
          const room = await ledger.room(id);
          if (room) await tryAgain(room, ledger, clock);
        });
    },
  };
}
