import type { Ask, Desk } from '../../core/command.ts';
import { type Room, newRoom } from '../../core/room.ts';
import type { Store } from '../../core/store.ts';
import type { Clock } from '../clock.ts';

/* How rooms want to be told. Whatever changes goes to the audit. */

export interface Rooms {
  /** What is remembered of a room, or what it would begin with. */
  room(roomId: string): Promise<Room>;
  audit(ask: Ask, what: string, detail: string): Promise<void>;
}

export function roomsOf(store: Store, clock: Clock, beginning: Parameters<typeof newRoom>[1]): Rooms {
  const now = () => clock().toISOString();
  return {
    room: async (roomId) => (await store.room(roomId)) ?? newRoom({ id: roomId, createdAt: now() }, beginning),
    audit: (ask, what, detail) => store.audit({ at: now(), by: ask.by, roomId: ask.roomId, what, detail }),
  };
}

export function roomsDesk(store: Store, { room, audit }: Rooms): Desk['rooms'] {
  return {
    show: room,
    async set(ask, change) {
      const before = await room(ask.roomId);
      const after = { ...before, ...change, paused: change.alerts ? null : before.paused };
      await store.saveRoom(after);
      await audit(ask, 'room set', JSON.stringify(change));
      return after;
    },
  };
}
