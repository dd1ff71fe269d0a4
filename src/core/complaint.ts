/** Who can mend it: nobody needs to (try again later), whoever runs the bot, or whoever wrote it. */
export type Act = 'retry' | 'admin' | 'developer';

/**
 * An error that one can act on. The message names what is wrong and, where a person must act, what to do;
 * it is safe to show: it never holds a token or an address with credentials.
 */
export class Complaint extends Error {
  readonly act: Act;
  /** When the other side said how long to wait, in milliseconds. */
  readonly retryAfterMs: number | null;

  constructor(message: string, about: { act: Act; retryAfterMs?: number | null; cause?: unknown }) {
    super(message, about.cause === undefined ? undefined : { cause: about.cause });
    this.name = 'Complaint';
    this.act = about.act;
    this.retryAfterMs = about.retryAfterMs ?? null;
  }
}

/** The message of anything thrown, on one line. */
export function messageOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return message.replace(/\s+/g, ' ').trim();
}
