/**
 * A run of text as it is to be read; every chat escapes it in its own way. `person` is whom it names, as asks name whoever
 * asks: their own chat shows them by their name there.
 */
export type Span = string | { text: string; url?: string; strong?: boolean; person?: string };
export type Line = string | Span[];

/** A text with its `{name}` places filled, where what they are filled with may lead somewhere. */
export function filled(template: string, values: Readonly<Record<string, Line | Span>>): Line {
  // What was caught stands at every second place.
  const spans = template.split(/\{(\w+)\}/).flatMap((part, at) => (at % 2 === 0 ? part : (values[part] ?? '')));
  const line: Span[] = [];
  for (const span of spans.filter((one) => one !== '')) {
    const before = line.at(-1);
    if (typeof span === 'string' && typeof before === 'string') line.splice(-1, 1, before + span);
    else line.push(span);
  }
  return line.every((span) => typeof span === 'string') ? line.join('') : line;
}

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
  /** The line of the message, from 0, at which a row of a list begins that this is about: it stands there where a chat can set it so. */
  row?: number;
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

/** Somebody whom a room wants to be called when it is told: nobody else ever is, though an answer may name who did what. */
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
  /** Beneath all else, in small print: how many outlets there are, when it was told, ids. */
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

const MARKS = 8;
const LINE_LONGEST = 1_000;

/** About how long lines stand in a chat: their words, and the addresses and marks beside them; none longer than chats show of one. */
export const lengthOf = (lines: readonly Line[]): number =>
  lines.reduce(
    (total, line) =>
      total +
      Math.min(
        LINE_LONGEST,
        (typeof line === 'string' ? [line] : line).reduce((sum, span) => sum + spanLength(span), 1),
      ),
    0,
  );

/** What every chat shows of a list, with the addresses and the marks that it adds. */
export const LIST_LONGEST = 3_600;

/** Whether a list is shown as a whole in every chat. */
export const fitsList = (rows: readonly Row<Line>[]): boolean =>
  lengthOf(rows.flatMap(({ lines }) => lines)) <= LIST_LONGEST;

const spanLength = (span: Span): number =>
  typeof span === 'string' ? span.length : span.text.length + (span.url?.length ?? 0) + MARKS;

/** Lines that stand together, and the buttons about them. */
export interface Row<L, B = Button> {
  lines: L[];
  buttons: B[];
}

/** Rows as the lines of a message, and the buttons that stand at them: what `rowsOf` takes apart. */
export function listed(rows: readonly Row<Line>[]): Pick<Message, 'lines' | 'buttons'> {
  const lines: Line[] = [];
  const buttons: Button[] = [];
  for (const row of rows) {
    buttons.push(...row.buttons.map((button) => ({ ...button, row: lines.length })));
    lines.push(...row.lines);
  }
  return { lines, buttons };
}

/** The lines of a message as its rows; what stands before the first is one too. Buttons about the whole are in none. */
export function rowsOf<L, B extends Pick<Button, 'row'>>(lines: readonly L[], buttons: readonly B[]): Row<L, B>[] {
  const beginnings = [...new Set([0, ...buttons.flatMap(({ row }) => row ?? [])])].sort((a, b) => a - b);
  return beginnings.map((from, n) => ({
    lines: lines.slice(from, beginnings[n + 1]),
    buttons: buttons.filter(({ row }) => row === from),
  }));
}
