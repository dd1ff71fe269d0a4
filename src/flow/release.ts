import { digestOf, release, storiesOf, toldIn } from '../core/telling/hold.ts';
import { nextDigest } from '../core/telling/hours.ts';
import type { Room } from '../core/room.ts';
import type { Ledger, Store } from '../core/store.ts';
import type { Clock } from './clock.ts';
import { tryAgain } from './standing.ts';

/*
 * Lets go of what is held, when its time has come: after quiet hours, after a burst, when a room opens, and for the
 * digest. Each room in one transaction: what is held is done and its summary promised, or neither.
 */

/** @returns how many rooms were looked at */
export async function releaseDue(store: Store, clock: Clock): Promise<number> {
  const rooms = await store.releasable(clock().toISOString());
  for (const id of rooms)
    await store.keep(async (ledger) => {
      const found = await ledger.room(id);
      if (!found) return;
      const room = await tryAgain(found, ledger, clock);
      await releaseHeld(room, ledger, clock().toISOString());
      await releaseDigest(room, ledger, clock().toISOString());
    });
  return rooms.length;
}

async function releaseHeld(room: Room, ledger: Ledger, now: string): Promise<void> {
  const due = (await ledger.held(room.id, 'others')).filter(({ hold }) => hold!.until <= now);
  if (due.length === 0) return;
  const { asTheyAre, instead, holdOn, until, summary } = release(room, due, now);
  if (until) await ledger.holdOn(holdOn, until);
  await ledger.letGo(asTheyAre, now);
  await ledger.settle(instead, 'gathered', summary ? toldIn(summary) : 'told with its story', now);
  if (summary) await ledger.promise([summary]);
}

/** However many digests were missed, one makes up for them. */
async function releaseDigest(room: Room, ledger: Ledger, now: string): Promise<void> {
  if (!room.digestDue || room.digestDue > now) return;
  const waiting = await ledger.held(room.id, 'digest');
  const digest = digestOf(room, await notAlerted(room, storiesOf(waiting), ledger), room.digestDue, now);
  await ledger.settle(
    waiting.map(({ key }) => key),
    'gathered',
    digest ? toldIn(digest) : 'told as an alert',
    now,
  );
  if (digest) await ledger.promise([digest]);
  await ledger.saveRoom({ ...room, digestFrom: room.digestDue, digestDue: nextDigest(room, now) });
}

/** What waited for the digest and was alerted after all is not told twice. */
async function notAlerted(room: Room, storyIds: string[], ledger: Ledger): Promise<string[]> {
  if (!room.alerts) return storyIds;
  const told = await Promise.all(storyIds.map((id) => ledger.told(id)));
  return storyIds.filter((_, at) => !told[at]!.some(({ roomId }) => roomId === room.id));
}
