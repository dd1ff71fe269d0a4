import type { Command, Desk } from '../../core/command.ts';
import { type Coverage, coverageIn } from '../../core/sources/coverage.ts';
import type { Room } from '../../core/room.ts';
import type { Clock } from '../clock.ts';
import { type FeedbackSettings, feedbackDesk } from './feedback.ts';
import { mendingDesk } from './mending.ts';
import { ordersDesk } from './orders.ts';
import { roomsDesk, roomsOf } from './rooms.ts';
import { type SourcesSettings, sourcesDesk } from './sources.ts';
import { watchesDesk } from './watches.ts';

/*
 * What commands may ask and do. Reading never tells: nothing here posts to a room, and a preview writes nothing but
 * its own answer. Whatever changes what is watched goes to the audit.
 */

/** So many values are looked through for completions. */
export const SUGGESTED = 100;

interface DeskSettings extends SourcesSettings {
  clock: Clock;
  platforms: Desk['platforms'];
  commands: readonly Command[];
  draw: Desk['draw'];
  heed: FeedbackSettings['heed'];
  /** What a new room begins with. */
  newRoom: Pick<Room, 'language' | 'timeZone' | 'threshold'>;
}

/** Besides, for whoever wires: what is read, and what cannot be. */
interface OpenDesk extends Desk {
  coverage(): Promise<Coverage>;
}

/** The desk of a store, for commands, presses and whoever wires. */
export function openDesk(settings: DeskSettings): OpenDesk {
  const { store, clock, platforms, commands, draw, newRoom } = settings;
  const rooms = roomsOf(store, clock, newRoom);
  const mending = mendingDesk(settings);
  const sources = sourcesDesk(settings);
  const coverage = async () => coverageIn(await sources.list());
  return {
    now: clock,
    platforms,
    commands,
    draw,
    coverage,
    orders: ordersDesk(store, platforms, mending, rooms),
    feedback: feedbackDesk(settings),
    watches: watchesDesk(store, clock, platforms, rooms),
    sources,
    rooms: roomsDesk(store, clock, rooms, coverage, settings.adminRoom),
  };
}
