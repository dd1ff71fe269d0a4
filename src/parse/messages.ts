import { type Act, Complaint, FetchError, messageOf, Refusal } from '../core/complaint.ts';
import type { FeedDocument } from '../core/item.ts';
import type { Hints } from '../core/kind.ts';

/* What goes between the bot and a thread that parses. Errors cross as their parts, or they would arrive as mere errors. */

export interface Task {
  kind: string;
  body: Uint8Array;
  hints: Hints;
}

export type FromThread =
  /** The kinds are loaded: from now on time counts. */
  'begun' | { said: Said };

/** What came of it: a document, or a complaint. */
export type Said = { document: FeedDocument } | { complaint: Parts };

interface Parts {
  message: string;
  act: Act;
  retryAfterMs: number | null;
  /** Of a refusal. */
  code: Refusal['code'] | null;
}

/** What was thrown, as it can pass between threads: anything but a Complaint is the fault of whoever wrote the kind. */
export function packed(thrown: unknown): { complaint: Parts } {
  const complaint =
    thrown instanceof Complaint && !(thrown instanceof FetchError)
      ? thrown
      : new Complaint(`could not be read: ${messageOf(thrown)}`, { act: 'developer' });
  const { message, act, retryAfterMs } = complaint;
  return { complaint: { message, act, retryAfterMs, code: complaint instanceof Refusal ? complaint.code : null } };
}

/** @throws Complaint or Refusal, as it was thrown in the thread */
export function unpacked(said: Said): FeedDocument {
  if ('document' in said) return said.document;
  const { message, code, ...about } = said.complaint;
  throw code ? new Refusal(message, { ...about, code }) : new Complaint(message, about);
}
