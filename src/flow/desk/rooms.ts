import type { Desk, RoomSettings } from '../../core/command.ts';
import type { Coverage } from '../../core/sources/coverage.ts';
import { MOST_HELD } from '../../core/telling/hold.ts';
import { nextDigest } from '../../core/telling/hours.ts';
import { type Room, newRoom } from '../../core/room.ts';
import type { Ledger, Store } from '../../core/store.ts';
import { ago, type Clock, DAY_MS } from '../clock.ts';
import { audit, homeOf, isForAll } from './shared.ts';

/* How rooms want to be told. Whatever changes goes to the audit, and so does who was refused. */

export interface Rooms {
  /** What is remembered of a room, or what it would begin with. */
  room(roomId: string): Promise<Room>;
  /** The same inside a transaction that is under way. */
  roomIn(ledger: Ledger, roomId: string): Promise<Room>;
  /** Changes a room inside a transaction, whatever another process changes meanwhile. */
  changeIn(ledger: Ledger, roomId: string, change: Partial<RoomSettings>): Promise<Room>;
}

/** The rooms of a store. One that nobody has changed is not written down: it is as new rooms begin. */
export function roomsOf(store: Store, clock: Clock, beginning: Parameters<typeof newRoom>[1]): Rooms {
  const now = () => clock().toISOString();
  const fresh = (id: string) => newRoom({ id, createdAt: now() }, beginning);
  const roomIn: Rooms['roomIn'] = async (ledger, roomId) => (await ledger.room(roomId)) ?? fresh(roomId);
  const changeIn: Rooms['changeIn'] = async (ledger, roomId, change) => {
    const before = await roomIn(ledger, roomId);
    const after = changed(before, change, now());
    await ledger.saveRoom(after);
    await settle(before, after, ledger, now());
    return after;
  };
  return {
    room: async (roomId) => (await store.room(roomId)) ?? fresh(roomId),
    roomIn,
    changeIn,
  };
}

/** A room that is told to alert is taken for open; a digest is due by the clock of the room as it is now. */
function changed(before: Room, change: Partial<RoomSettings>, now: string): Room {
  const after = { ...before, ...change, paused: change.alerts ? null : before.paused };
  if (!after.digest) return { ...after, digestFrom: null, digestDue: null };
  return { ...after, digestFrom: before.digestFrom ?? now, digestDue: nextDigest(after, now) };
}

/** What is held is looked at again by the new settings; what can no longer be told, because the room said so, is given up. */
async function settle(before: Room, after: Room, ledger: Ledger, now: string): Promise<void> {
  const held = await ledger.held(after.id, 'others');
  const waiting = held.filter(({ hold }) => hold!.why === 'quiet').map(({ key }) => key);
  await ledger.holdOn(waiting, { why: 'quiet', until: now });
  if (before.alerts && !after.alerts)
    await ledger.settle(
      held.map(({ key }) => key),
      'dead',
      'alerts were switched off',
      now,
    );
  if (before.digest && !after.digest) {
    const forDigest = await ledger.held(after.id, 'digest');
    await ledger.settle(
      forDigest.map(({ key }) => key),
      'dead',
      'the digest was switched off',
      now,
    );
  }
}

/** What a room asks of itself and sets. @param coverage how many sources are watched, for the digest */
export function roomsDesk(
  store: Store,
  clock: Clock,
  { room, roomIn, changeIn }: Rooms,
  coverage: () => Promise<Coverage>,
  adminRoom: string | null,
): Desk['rooms'] {
  const now = () => clock().toISOString();
  return {
    show: room,
    held: (roomId) => store.heldCount(roomId),
    set: (ask, change) =>
      store.keep(async (ledger) => {
        const settings = typeof change === 'function' ? change(await roomIn(ledger, ask.roomId)) : change;
        const after = await changeIn(ledger, ask.roomId, settings);
        await audit(ledger, ask, now(), 'room set', JSON.stringify(settings));
        return after;
      }),
    async digest(roomId, { since: asked, until = null } = {}) {
      const { digestFrom } = await room(roomId);
      const since = asked ?? digestFrom ?? ago(clock, DAY_MS);
      const ids = await store.storiesTold(roomId, { since, until }, MOST_HELD);
      const stories = await Promise.all(ids.map((id) => store.story(id)));
      return { since, stories: stories.filter((story) => story !== null), coverage: await coverage() };
    },
    audited(ask, { offset, limit }) {
      const home = isForAll(ask, adminRoom) ? null : homeOf(ask.roomId);
      return store.audits(limit, { of: ask.admin ? home : ask.roomId, offset });
    },
    refused: (ask) => audit(store, ask, now(), 'refused', `/${ask.command} ${ask.subcommand}`),
  };
}
