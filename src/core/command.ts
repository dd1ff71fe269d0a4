import type { Platform } from '../words/entities/platforms.ts';
import type { Chart } from './composing/chart.ts';
import type { Coverage } from './sources/coverage.ts';
import type { Decision, Feedback, Verdict, Wish } from './mending/feedback.ts';
import type { Action, Finding, OrderFacts, Status } from './finding.ts';
import type { Item, Source, Tier } from './item.ts';
import type { Message, Picture } from './message.ts';
import type { Count, Counted, Order, Story } from './story.ts';
import type { Part } from './mending/parting.ts';
import type { Match, Room, Watch } from './room.ts';
import type { AuditEntry, Span } from './store.ts';
import type { Saying, Voice } from './voice.ts';

type OptionType = 'text' | 'number' | 'choice';

export interface Option {
  name: string;
  says: string;
  type: OptionType;
  required?: boolean;
  /** Only buttons say it, and forms carry it along: nobody is offered it or shown it. */
  carried?: boolean;
  /** Takes all the words that are left (only the last option, on chats where people type words). */
  rest?: boolean;
  choices?: readonly string[];
  /** What cards and forms call a choice, which can be typed in its place; itself, where that is not said. */
  shown?(choice: string, voice: Voice): string;
  /** Choices by what they were called once: buttons that stand in rooms, and people, say so still. */
  former?: Readonly<Record<string, string>>;
  /** By what other names it can be typed, beside those of `src/words/asks.ts`: what cards call it, in all languages. */
  also?: readonly string[];
  /**
   * Whether a bare word can be this option, where people type words without names. Text takes any word by default, a
   * choice its own names.
   * @param platforms those that are listened for
   */
  accepts?(word: string, platforms: readonly Platform[]): boolean;
  /** Whether a value that it accepts may be several words, as names are; no quotes are needed then. */
  manyWords?: boolean;
  /** The value that somebody may have meant who typed one that there is not, as the voice has it; null where none is near. */
  meant?(word: string, platforms: readonly Platform[], voice: Voice): string | null;
  min?: number;
  max?: number;
  /** Up to 25 completions of what has been typed. */
  suggest?(typed: string, desk: Desk, asker: Asker): Promise<Suggestion[]>;
}

/** What may be typed; where that says little by itself, as it is shown. */
export type Suggestion = string | { name: string; value: string };

export interface Subcommand {
  name: string;
  says: string;
  options: readonly Option[];
  /** Only for those whom the platform or the room calls an admin. */
  admin?: boolean;
  /** Whether only the asker sees the answer, where the chat can do that. */
  quiet?: boolean;
  /** Whether a leading word that names no subcommand is for this one; else it is for the first. */
  begins?(word: string): boolean;
  run(ask: Asked, desk: Desk): Promise<Message>;
}

/**
 * What people can ask: the default export of a file in commands/, named like the file.
 * The same on every chat and on the command line.
 */
export interface Command {
  name: string;
  says: string;
  subcommands: readonly Subcommand[];
}

/** Somebody asking. `values` are checked against the options before `run` sees them. */
export interface Ask {
  command: string;
  subcommand: string;
  values: Record<string, string | number>;
  roomId: string;
  /** `discord:user`, `slack:team:user`, `console`. */
  by: string;
  admin: boolean;
  /** Of the asker's own client, where known. */
  language: string | null;
  /** It was filled in in a form, which is gone: what does not fit is given back in another, to be mended. */
  formed?: boolean;
}

/** Somebody in the middle of asking: `values` are as they were typed so far. */
export interface Asker extends Pick<Ask, 'roomId' | 'by' | 'values'> {
  /** Of the asker's own client or, where it is not known, of the room. */
  language: string;
}

/** An ask as a command gets it: with the voice in which the room is to be answered. */
export interface Asked extends Ask {
  voice: Voice;
  /** Whether what is for admins may be asked: by an admin, or by one of those whom the room names. */
  mayChange: boolean;
}

export interface OrderFilter {
  country?: string;
  /** By this very name, whatever its case. */
  platform?: string;
  action?: Action;
  status?: Status;
  /** ISO 8601 UTC. */
  since?: string;
  limit: number;
  /** How many to pass over. */
  offset?: number;
}

/** How a source is doing. */
export interface SourceReport {
  source: Source;
  lastGoodAt: string | null;
  /** Consecutive failures. */
  failures: number;
  lastError: string | null;
  dueAt: string | null;
  /** Since when it has kept silent for far longer than ever; null where it has not. */
  silentSince: string | null;
  /** Why it is not covered although it is on, to follow its name; null where it is. */
  uncovered: string | null;
}

/** What an admin may say of a source. */
export interface SourceChange {
  name?: string;
  kind?: string;
  everyMinutes?: number;
  tier?: Tier;
  /** ISO 3166-1 alpha-2, or EU. */
  country?: string;
  /** BCP 47. */
  language?: string;
  /** Sent instead of our own name. Empty: our own again. */
  userAgent?: string;
}

/** What became of an address: watched now, or what would be, or the feeds that its page names. */
export type Added =
  | { source: Source; titles: string[]; saved: boolean }
  | { feeds: { url: string; title: string | null }[] };

export interface Trial {
  /** How many relevant items were looked at, how far back. */
  looked: number;
  days: number;
  matched: number;
  samples: { title: string; url: string | null; outlet: string; publishedAt: string | null; why: string[] }[];
}

export interface Search {
  found: { order: Order; why: string[] }[];
  /** Whether there is another page. */
  more: boolean;
  /** Whether so many might have fitted that not all were read. */
  cut: boolean;
  /** What whoever typed the query may not have meant. */
  warnings: Saying[];
}

/** An item, and what was found in it. */
export interface Read {
  item: Item;
  finding: Finding;
}

/** All that a command may ask and do. Reading never tells: nothing here posts to a room. Throws `Complaint`. */
export interface Desk {
  now(): Date;
  /** Those that are listened for: ours, the packs', and what people taught. */
  platforms(): readonly Platform[];
  commands: readonly Command[];
  draw(chart: Chart): Promise<Picture>;
  orders: {
    /** Newest first by when they were last told of. */
    latest(filter: OrderFilter): Promise<Order[]>;
    /** What a query of the watch language finds: those that say it in the headline first, then the latest. */
    search(query: string, page: { offset: number; limit: number }): Promise<Search>;
    /** @param id of an order, or of a story of it; throws for a story that is of none */
    show(id: string): Promise<{ order: Order; stories: Story[] } | null>;
    /** A story by its id, or by that of one that became part of it; with its order, where it is of one. */
    story(id: string): Promise<{ story: Story; order: Order | null } | null>;
    /** How many orders were made since a time, by one of their facts; months in order of time, all else most first. */
    counts(by: Counted, since: string | null): Promise<Count[]>;
    /** Items seen in a span that came near to being told in a room, the nearest first; with the score from which it is told. */
    missed(
      roomId: string,
      span: Span,
      page: { offset: number; limit: number },
    ): Promise<{ missed: Read[]; threshold: number }>;
    countries(): Promise<string[]>;
    platforms(): Promise<string[]>;
    /**
     * Orders whose id begins with what was typed, the latest first, or that its words may mean: of the order, its country
     * or its platform; with what they are.
     * @param language of the asker
     */
    ids(typed: string, language: string): Promise<Suggestion[]>;
    /** The mending of the ledger: for good, written to the audit, told to nobody. `undo` are the values that take it back. */
    merge(ask: Asked, keep: string, from: string): Promise<{ orders: Order[]; undo: Ask['values'] }>;
    /** @param named as it is typed: of an order, stories; of a story, outlets, items, or stories that became part of it */
    split(ask: Asked, id: string, named: string): Promise<{ orders: Order[]; undo: Ask['values'] }>;
    /**
     * @param undoes of an Undo, the name of the fix that it takes back: what came after that fix stands, and is told
     * @returns with it what people had set right of these facts before, and the name of this fix
     */
    fix(
      ask: Asked,
      id: string,
      facts: Partial<OrderFacts>,
      undoes?: string,
    ): Promise<{ order: Order; before: Partial<OrderFacts>; fix: string }>;
    /** What can leave an order or a story, by the names that `split` takes. */
    parts(id: string): Promise<Part[]>;
    unfix(ask: Asked, id: string, facts: readonly (keyof OrderFacts)[], undoes?: string): Promise<Order>;
  };
  feedback: {
    /**
     * Keeps a vote on a story or an item, and the change that is wished for, if one is: an admin decides on it.
     * Of one person on one thing there is one vote: one that wishes nothing leaves an open wish as it is. `language` is
     * that of the item.
     */
    keep(
      ask: Asked,
      verdict: Verdict,
      about: { kind: Feedback['about']['kind']; id: string },
      wish: Wish | null,
    ): Promise<{ feedback: Feedback; story: Story | null; language: string | null }>;
    /** The latest first: those of this server or workspace; where the bot's admins are, all. */
    list(ask: Pick<Ask, 'roomId'>, state: Feedback['state']): Promise<Feedback[]>;
    /**
     * How many proposals wait here, where one has come since an admin was last told so, and none otherwise: each is told
     * to each admin once, and nobody of their own.
     */
    waiting(ask: Pick<Ask, 'roomId' | 'by'>): Promise<number>;
    /**
     * Makes the change that was proposed, says no to it, or takes back what was made. Of two who decide, one does:
     * `settled` tells the other that it stood so already.
     */
    decide(ask: Asked, id: string, how: Decision): Promise<{ feedback: Feedback; settled: boolean }>;
    /** What whoever asks may decide of it, as it stands. */
    decisions(ask: Pick<Asked, 'roomId' | 'mayChange'>, feedback: Feedback): Decision[];
    /** What a story may be the same as, the nearest in time first: stories; or, as old news, an order that was told before it. */
    alike(story: Story, verdict: 'same' | 'old'): Promise<{ id: string; headline: string }[]>;
  };
  watches: {
    list(roomId: string): Promise<Watch[]>;
    /**
     * `warnings`: what whoever typed the query may not have meant; `narrows`: whether the room heard everything relevant until
     * then. One for the digest gives the room a digest where it has none.
     */
    add(
      ask: Ask,
      watch: WatchWords & { query: string },
    ): Promise<{ watch: Watch; warnings: Saying[]; narrows: boolean }>;
    /**
     * @param was `asShown` of the watch as it stood in the form, if it was filled in in one: what somebody else has made
     * of it since is told first, and given up for that only when the form is sent again
     * @returns null where the room has no such watch; one that somebody has removed is a Complaint that says who
     */
    edit(ask: Ask, id: string, change: WatchWords, was?: string): Promise<{ watch: Watch; warnings: Saying[] } | null>;
    remove(ask: Ask, id: string): Promise<Watch | null>;
    /** Why a room is told of a story: what in its latest item led to the verdict, and which watches that item satisfies now. */
    why(roomId: string, storyId: string): Promise<Reasons | null>;
    /** The room hears no more of a story. @returns null where there is no such story */
    mute(ask: Ask, storyId: string): Promise<Story | null>;
    unmute(ask: Ask, storyId: string): Promise<Story | null>;
    /** Stories that the room was told lately and has not muted, or those that it has muted; the latest first. */
    stories(roomId: string, which: 'told' | 'muted'): Promise<Pick<Story, 'id' | 'headline'>[]>;
    /** What a query would have caught among what is remembered. Writes nothing. */
    try(query: string, days: number): Promise<Trial>;
  };
  sources: {
    list(): Promise<SourceReport[]>;
    /** Reads the address, and the feeds of a page in its place; refuses what cannot be read. Saves only what is `confirmed`. */
    add(ask: Ask, asked: SourceChange & { url: string; confirmed: boolean }): Promise<Added>;
    set(ask: Ask, id: string, change: SourceChange): Promise<Source>;
    remove(ask: Ask, id: string): Promise<Source | null>;
    /** Reads it now and says what came; keeps nothing. */
    check(id: string): Promise<{ source: Source; titles: string[] }>;
  };
  rooms: {
    show(roomId: string): Promise<Room>;
    /** @param change what depends on how the room stands is asked of that in the moment of the change; it may throw */
    set(ask: Ask, change: Partial<RoomSettings> | ((before: Room) => Partial<RoomSettings>)): Promise<Room>;
    /** How many messages wait until the room is open, or its quiet hours end. */
    held(roomId: string): Promise<number>;
    /**
     * What the room was alerted to since its last digest (a day, where it has none) or another time, and what waits for the
     * next; tells nobody.
     */
    digest(roomId: string, span?: Partial<Span>): Promise<{ since: string; stories: Story[]; coverage: Coverage }>;
    /**
     * Who changed what, the latest first: in this server or workspace, and where the bot's admins are, anywhere; for who
     * is an admin of this room alone, in this room.
     */
    audited(ask: Pick<Ask, 'roomId' | 'admin'>, page: { offset: number; limit: number }): Promise<AuditEntry[]>;
    /** Somebody asked what they may not: goes to the audit. */
    refused(ask: Ask): Promise<void>;
  };
}

/** What can be said of a watch. */
export type WatchWords = Partial<Pick<Watch, 'query' | 'as' | 'note'>>;

/** Why a room hears of a story. */
export interface Reasons {
  story: Story;
  /** What leads it: the item whose headline the story has, and what was found in it. */
  lead: Read;
  /** Each watch that an item of the story satisfies, with the first that does: the lead, or else the earliest. */
  matches: { match: Match; item: Item }[];
  /** What the room listens for. */
  hears: 'its watches' | 'everything' | 'nothing';
}

/** What people may set of a room. */
export type RoomSettings = Pick<
  Room,
  | 'language'
  | 'timeZone'
  | 'threshold'
  | 'alerts'
  | 'updates'
  | 'mentions'
  | 'mentionsFrom'
  | 'quiet'
  | 'digest'
  | 'burst'
  | 'admins'
>;
