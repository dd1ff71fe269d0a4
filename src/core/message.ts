/** A run of text as it is to be read; every chat escapes it in its own way. */
export type Span = string | { text: string; url?: string; strong?: boolean };
export type Line = string | Span[];

export type Tone = 'alert' | 'good' | 'quiet' | 'wrong';

/** A button: `id` comes back with the press, and holds all that is needed to answer it after a restart. */
export interface Button {
  label: string;
  id?: string;
  url?: string;
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
    language: 'en',
    ...parts,
  };
}
