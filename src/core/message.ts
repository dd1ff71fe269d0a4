/** A run of text as it is to be read; every chat escapes it in its own way. */
export type Span = string | { text: string; url?: string; strong?: boolean };
export type Line = string | Span[];

export type Tone = 'alert' | 'good' | 'quiet' | 'wrong';

/**
 * A button: `id` comes back with the press, and holds all that is needed to answer it after a restart.
 * `ask:orders show id:o-1` is answered to whoever pressed; `turn:orders latest page:2` changes the message it stands on;
 * `form:watch edit id:wa-1` opens a form for the options of a subcommand, filled with these. See press.ts.
 */
export interface Button {
  label: string;
  id?: string;
  url?: string;
}

/** Drawn here, never fetched. */
export interface Picture {
  /** PNG. */
  bytes: Uint8Array;
  /** `orders-by-month.png` */
  name: string;
  /** What it shows, in words, for those who cannot see it. */
  alt: string;
}

/** Something to take home: an export. */
export interface Attachment {
  bytes: Uint8Array;
  /** `orders.csv` */
  name: string;
  /** `text/csv` */
  type: string;
}

/** Somebody whom a room wants to be called when it is told: the only way in which anybody is ever mentioned. */
export interface Mention {
  kind: 'user' | 'group' | 'everyone';
  /** The platform's own id: a Discord role or user, a Slack user group or member. */
  id: string;
}

/** Before any chat has dressed it. All text is plain, of any length: renderers escape and cut. */
export interface Message {
  tone: Tone;
  headline: string;
  url: string | null;
  /** Under the headline: status and what changed. */
  lines: Line[];
  facts: { name: string; value: string }[];
  /** What sources contradict each other about. */
  contested: string[];
  sources: { outlet: string; tier: string; url: string | null; title: string }[];
  /** How many sources there are in all; `sources` may be cut. */
  footer: string[];
  buttons: Button[];
  picture: Picture | null;
  files: Attachment[];
  mentions: Mention[];
  /** BCP 47: for direction and for numbers. */
  language: string;
}

/** A message with nothing in it but what is given. */
export function message(parts: Partial<Message> & { headline: string }): Message {
  return {
    tone: 'quiet',
    url: null,
    lines: [],
    facts: [],
    contested: [],
    sources: [],
    footer: [],
    buttons: [],
    picture: null,
    files: [],
    mentions: [],
    language: 'en',
    ...parts,
  };
}
