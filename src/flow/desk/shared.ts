import type { Ask } from '../../core/command.ts';
import { Complaint } from '../../core/complaint.ts';
import type { Line } from '../../core/message.ts';
import { namedPerson } from '../../core/asking/people.ts';
import type { AuditEntry, Ledger } from '../../core/store.ts';
import type { Voice } from '../../core/voice.ts';

const CONSOLE = 'console';

/** The server or workspace that a room is in. */
export const homeOf = (roomId: string): string => roomId.split(':').slice(0, 2).join(':');

/** Whether somebody speaks for the whole bot: at the console, or where ADMIN_ROOM is. */
export const isForAll = ({ roomId }: Pick<Ask, 'roomId'>, adminRoom: string | null): boolean =>
  roomId === CONSOLE || (adminRoom !== null && homeOf(roomId) === homeOf(adminRoom));

/** What all rooms share is changed only where ADMIN_ROOM is, if one is set: an admin of one server is not one of all. */
export const changesWhatIsShared = (ask: Pick<Ask, 'roomId'>, adminRoom: string | null): boolean =>
  adminRoom === null || isForAll(ask, adminRoom);

/** @throws Complaint where that may not be changed */
export function mayChangeWhatIsShared(ask: Ask, adminRoom: string | null): void {
  if (changesWhatIsShared(ask, adminRoom)) return;
  throw new Complaint(({ say }) => say.wrong.shared, { act: 'admin' });
}

/** What is of one server or workspace is changed there, or by whoever speaks for the whole bot. */
export function mayChangeRoom(ask: Ask, roomId: string, adminRoom: string | null): void {
  if (homeOf(ask.roomId) === homeOf(roomId) || isForAll(ask, adminRoom)) return;
  throw new Complaint(({ say }) => say.wrong.elsewhere, { act: 'admin' });
}

/** Writes down what somebody did. @param book the store, or the ledger of a transaction that is under way @param at ISO 8601 UTC */
export const audit = (
  book: Pick<Ledger, 'audit'>,
  { by, roomId }: Ask,
  at: string,
  what: string,
  detail: string,
): Promise<void> => book.audit({ at, by, roomId, what, detail });

/** Who did it and when, below what is said of it; nothing where that is not remembered. */
export const byWhom = (done: AuditEntry | null, voice: Voice): Line[] =>
  done ? [[namedPerson(done.by), ` · ${voice.when(done.at)}`]] : [];
