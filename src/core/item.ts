/** How near a source is to the act it reports. Earlier in the list wins when two sources contradict each other. */
export const TIERS = ['official', 'regulator', 'court', 'platform', 'civil-society', 'data', 'news'] as const;
export type Tier = (typeof TIERS)[number];

/** Those whose word makes a report confirmed. */
export const OFFICIAL_TIERS: readonly Tier[] = ['official', 'regulator', 'court', 'platform'];

/** Somewhere news comes from: an entry of the catalogue, or what an admin added. */
export interface Source {
  id: string;
  /** The file in feeds/kinds that reads it. */
  kind: string;
  name: string;
  url: string;
  /** ISO 3166-1 alpha-2, or EU; null where it speaks for none. */
  country: string | null;
  /** BCP 47; null where it publishes in several. */
  language: string | null;
  tier: Tier;
  /** Polled at most this often, in minutes. */
  everyMinutes: number;
  /** Whether it is polled at all. */
  on: boolean;
  topics: string[];
  notes: string;
  /** 'catalogue', or the room that added it. */
  addedBy: string;
  /** What its kind wants to know beside the address: selectors of a page, filters of an account. Never a secret. */
  settings?: SourceSettings;
  /** Why it is no longer asked, to follow its name: "says that it has ended". */
  ended?: string;
  /** Sent as User-Agent instead of our own name, where a site refuses bots and whoever runs this one decided so. One, always the same. */
  userAgent?: string;
}

/** JSON-safe; what may stand in it is said, and checked, by the kind. */
export type SourceSettings = Readonly<Record<string, unknown>>;

/** One entry as a source published it, read but not yet ours. Times are ISO 8601 UTC; text is without markup except in `content`. */
export interface Entry {
  id: string | null;
  title: string;
  link: string | null;
  published: string | null;
  updated: string | null;
  author: string | null;
  /** Plain text. */
  summary: string;
  /** As published: it may hold markup, and never reaches a room. */
  content: string;
  /** Plain text of the fullest body there is. */
  text: string;
  categories: string[];
  language: string | null;
  /** Address of the publisher, where the source only passes on what others publish. */
  outlet?: string | null;
  /** The source says that this is not as it was first published. Its `id` is that of the first version, whatever the source calls the later ones. */
  edited?: boolean;
  /** The source took it back: a notice under the id that it had, with no words of its own. What it said is in what we kept. */
  deleted?: boolean;
  /** Where the platform hides it, ISO 3166-1 alpha-2; empty where it is known to be hidden nowhere. */
  withheldIn?: readonly string[];
  /** As the source sent it, for what has to be proved later. */
  evidence?: Evidence;
}

/** One entry in the form in which it came, cut at `LONGEST_EVIDENCE`. */
export interface Evidence {
  form: 'html' | 'json' | 'xml' | 'text';
  raw: string;
}

/** In UTF-16 code units: a long post or a notice with its list, not a whole site. */
export const LONGEST_EVIDENCE = 100_000;

/** A document as it was read: what `withheld read` prints. */
export interface FeedDocument {
  feed: { title: string | null; link: string | null; description: string | null; author: string | null };
  items: Entry[];
  /** How long the feed asks to be left alone, in milliseconds. */
  restMs?: number;
  /** WebSub: who pushes this feed, and the address to name there (https://www.w3.org/TR/websub/#discovery). */
  push?: Push | null;
}

export interface Push {
  hub: string;
  topic: string;
}

/** What judging looks at. Offsets in evidence count UTF-16 code units of these very strings. */
export interface Text {
  title: string;
  summary: string;
  text: string;
  /** BCP 47, or null where nobody said. */
  language: string | null;
  /** ISO 8601 UTC, or null. */
  publishedAt: string | null;
  /** The publisher, as a host name where it has one. */
  outlet: string | null;
  /** Where the publisher sits, ISO 3166-1 alpha-2, where known: what "the ministry" means in its pages. */
  country: string | null;
}

/** One thing a source published, cleaned at the door. */
export interface Item extends Text {
  /** Ours, stable across runs. */
  id: string;
  sourceId: string;
  tier: Tier;
  /** Canonical, or null where the source gave none that may be followed. */
  url: string | null;
  /** When this bot first read it. */
  seenAt: string;
  /** A later version of something seen before. */
  edited: boolean;
  /** The source took it back. */
  deleted: boolean;
}
