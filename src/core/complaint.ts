import type { Line } from './message.ts';
import { type Say, type Saying, type Voice, voiceOf } from './voice.ts';

/** Who can mend it: nobody needs to (try again later), whoever runs the bot, or whoever wrote it. */
export type Act = 'retry' | 'admin' | 'developer';

/**
 * An error that one can act on. The message names what is wrong and, where a person must act, what to do;
 * it is safe to show: it never holds a token or an address with credentials. It is in English, and where it was given as
 * words of a voice, `in` says it in another.
 */
export class Complaint extends Error {
  readonly act: Act;
  /** When the other side said how long to wait, in milliseconds. */
  readonly retryAfterMs: number | null;
  /** The option of a command that is missing or names nothing: what could be said there is shown with it. */
  readonly option: string | null;
  /** What the form that is given back holds beside what was filled in, and of which part of the command it is, if of another. */
  readonly again: { subcommand?: string; values?: Record<string, string> };

  readonly #said: string | Saying;
  readonly #more: (voice: Voice) => readonly Line[];

  /** @param about `more` is said below it, a line each */
  constructor(
    said: string | Saying,
    about: {
      act: Act;
      retryAfterMs?: number | null;
      option?: string;
      again?: Complaint['again'];
      more?: (voice: Voice) => readonly Line[];
      cause?: unknown;
    },
  ) {
    super(
      typeof said === 'string' ? said : said(voiceOf(ENGLISH)),
      about.cause === undefined ? undefined : { cause: about.cause },
    );
    this.name = 'Complaint';
    this.#said = said;
    this.act = about.act;
    this.retryAfterMs = about.retryAfterMs ?? null;
    this.option = about.option ?? null;
    this.again = about.again ?? {};
    this.#more = about.more ?? (() => []);
  }

  /** The message as a room, or an asker, is spoken to. */
  in(voice: Voice): string {
    return typeof this.#said === 'string' ? this.#said : this.#said(voice);
  }

  /** The lines below it. */
  moreIn(voice: Voice): readonly Line[] {
    return this.#more(voice);
  }
}

const ENGLISH = { language: 'en', timeZone: 'UTC' };

/** What somebody can type otherwise. @param said it, with the words there are for what is wrong */
export const wrong = (said: (say: Say['wrong'], voice: Voice) => string): Complaint =>
  new Complaint((voice) => said(voice.say.wrong, voice), { act: 'retry' });

/** Nothing is wrong: what somebody asks for, somebody has done already. */
export class Settled extends Complaint {
  constructor(said: string | Saying, more: (voice: Voice) => readonly Line[] = () => []) {
    super(said, { act: 'retry', more });
    this.name = 'Settled';
  }
}

/** The message of anything thrown, on one line. */
export function messageOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return message.replace(/\s+/g, ' ').trim();
}

/**
 * What went wrong on the way to another machine.
 * `offline` is the only one that says this machine has no network; `dns`, `refused`, `timeout` and `tls` say that the other is down.
 * - `address`: not an http or https address, so nothing was sent
 * - `private`: an address inside this network, refused
 * - `offline`: no name server or no route
 * - `dns`: no such host
 * - `refused`: nobody listens there, or nobody can be reached
 * - `timeout`: connecting, waiting for the first byte, or reading
 * - `tls`: the certificate is wrong, or no secure connection came about
 * - `cut`: the connection ended before the answer did
 * - `large`: the answer passes the limit
 * - `garbled`: not HTTP, or a body that does not unpack
 * - `redirect`: too many, a loop, or one that leads nowhere
 * - `status`: an answer that is no success; `status` has the number
 * - `stopped`: whoever asked gave up, or the bot is stopping
 */
export type FetchCode =
  | 'address'
  | 'private'
  | 'offline'
  | 'dns'
  | 'refused'
  | 'timeout'
  | 'tls'
  | 'cut'
  | 'large'
  | 'garbled'
  | 'redirect'
  | 'status'
  | 'stopped';

/** A reading that brought no answer, as `Fetch` throws it. */
export class FetchError extends Complaint {
  readonly code: FetchCode;
  /** Of HTTP, where an answer came. */
  readonly status: number | null;

  constructor(
    message: string,
    about: { act: Act; code: FetchCode; status?: number | null; retryAfterMs?: number | null; cause?: unknown },
  ) {
    super(message, about);
    this.name = 'FetchError';
    this.code = about.code;
    this.status = about.status ?? null;
  }
}

/**
 * Why a source could not be read, for whoever counts, waits or explains.
 * - `network`: no answer, or one that broke off (`FetchError` has the details)
 * - `rate-limited`: asked too often; `retryAfterMs` says how long to wait, where the source said it
 * - `auth`: credentials are missing, wrong or not enough
 * - `gone`: it says that it has ended
 * - `blocked`: it turns bots away, with a status or a challenge page
 * - `selector`: what is looked for on a page is no longer there
 * - `parse`: an answer of another shape than was asked for
 * - `budget`: the money set aside for it is spent
 * - `uncovered`: it needs a setting that is not there
 * - `other`: anything else
 */
export type Trouble =
  | 'network'
  | 'rate-limited'
  | 'auth'
  | 'gone'
  | 'blocked'
  | 'selector'
  | 'parse'
  | 'budget'
  | 'uncovered'
  | 'other';

/** An answer that a kind cannot take, or may not ask for. The message follows the name of the source: "is an HTML page, not a feed". */
export class Refusal extends Complaint {
  readonly code: Exclude<Trouble, 'network' | 'other'>;

  constructor(
    message: string,
    about: { act: Act; code: Refusal['code']; retryAfterMs?: number | null; cause?: unknown },
  ) {
    super(message, about);
    this.name = 'Refusal';
    this.code = about.code;
  }
}

const STATUSES: Readonly<Record<number, Trouble>> = {
  401: 'auth',
  402: 'auth',
  403: 'blocked',
  404: 'other',
  407: 'auth',
  410: 'gone',
  425: 'rate-limited',
  429: 'rate-limited',
  451: 'blocked',
};

/** What kind of trouble a complaint tells of. */
export function troubleOf(complaint: Complaint): Trouble {
  if (complaint instanceof Refusal) return complaint.code;
  if (!(complaint instanceof FetchError)) return 'other';
  if (complaint.code !== 'status')
    return complaint.code === 'address' || complaint.code === 'private' ? 'other' : 'network';
  const status = complaint.status ?? 0;
  return STATUSES[status] ?? (status >= 500 ? 'network' : 'other');
}
