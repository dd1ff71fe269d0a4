import type { Ask } from '../../core/command.ts';
import { Complaint } from '../../core/complaint.ts';

const CONSOLE = 'console';

/**
 * What all rooms share is changed only where ADMIN_ROOM is, if one is set: an admin of one server is not one of all.
 * @param what begins the complaint: "Sources are"
 */
export function mayChangeWhatIsShared({ roomId }: Ask, adminRoom: string | null, what: string): void {
  const home = (room: string) => room.split(':').slice(0, 2).join(':');
  if (adminRoom === null || roomId === CONSOLE || home(roomId) === home(adminRoom)) return;
  throw new Complaint(`${what} shared by all rooms: changed only where ADMIN_ROOM is, or at the console.`, {
    act: 'admin',
  });
}
