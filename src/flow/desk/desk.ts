import type { Command, Desk } from '../../core/command.ts';
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

export interface DeskSettings extends SourcesSettings {
  clock: Clock;
  commands: readonly Command[];
  draw: Desk['draw'];
  writePack: FeedbackSettings['writePack'];
  /** What a new room begins with. */
  newRoom: Pick<Room, 'language' | 'timeZone' | 'threshold'>;
}

export function openDesk(settings: DeskSettings): Desk {
  const { store, clock, commands, draw, newRoom } = settings;
  const rooms = roomsOf(store, clock, newRoom);
  const mending = mendingDesk(settings);
  return {
    now: clock,
    commands,
    draw,
    orders: ordersDesk(store, mending),
    feedback: feedbackDesk(settings, mending, rooms),
    watches: watchesDesk(store, clock, rooms),
    sources: sourcesDesk(settings, rooms),
    rooms: roomsDesk(store, rooms),
  };
}
