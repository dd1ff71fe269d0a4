/** The main thing newly reported. */
export const ACTIONS = [
  'block',
  'takedown',
  'suspend',
  'restore',
  'shutdown',
  'notice',
  'fine',
  'rule',
  'challenge',
  'ruling',
  'statement',
  'report',
  'other',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Acts under which outlets tell one cut. */
export const CUTTING: readonly Action[] = ['block', 'takedown', 'suspend'];
/** Acts of force, which impose something new: orders begin with them, and suits, stays and reviews follow. */
export const FORCING: readonly Action[] = [...CUTTING, 'shutdown', 'fine'];
/** Of who only speaks of what was done. */
export const REMARKS: readonly Action[] = ['statement', 'report', 'other'];

/** What is told of an order long made: a weekday is that of the telling, and the order's own day is dated. */
export const TOLD_LATER: readonly Action[] = ['challenge', 'report', 'statement', 'other'];

export const TARGET_KINDS = ['account', 'post', 'url', 'site', 'app', 'channel', 'video', 'song', 'other'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** What the number claims: 1,178; "over 8,000"; "nearly 1,200"; "up to 300". */
export type Qualifier = 'exact' | 'at-least' | 'about' | 'at-most';

export interface Target {
  kind: TargetKind;
  count: number;
  qualifier: Qualifier;
  /** Of `other`: the kinds that it counts together, where the text names them: "257 tweets and accounts". */
  of?: readonly TargetKind[];
  /** Of a finding: the number that the text takes back for it: "301 channels, not 310". */
  instead?: Target;
}

/** Where an order stands. Only the ledger says `stayed`, which a finding calls restored or revoked, and `partly-restored`. */
export const STATUSES = [
  'ordered',
  'complied',
  'partly-complied',
  'refused',
  'challenged',
  'stayed',
  'upheld',
  'revoked',
  'partly-restored',
  'restored',
] as const;
export type Status = (typeof STATUSES)[number];
/** Of what was obeyed: in part, and wholly. */
export const OBEYED: readonly Status[] = ['partly-complied', 'complied'];
/** Of what was obeyed or refused. */
export const ANSWERED: readonly string[] = [...OBEYED, 'refused'];

/** The facts of the order that an item is about; only what the item itself says. */
export interface OrderFacts {
  /** Canonical name, at the precision of the text. */
  issuer: string | null;
  /** ISO 3166-1 alpha-2, or EU. */
  country: string | null;
  /** As named in the text: Twitter before July 2023, X after. */
  platforms: string[];
  targets: Target[];
  legalBasis: string[];
  /** ISO date. */
  orderDate: string | null;
  status: Status | null;
}

export type Field = 'title' | 'summary' | 'text';

/** A span of the item that moved the verdict. */
export interface Evidence {
  field: Field;
  /** UTF-16 code units in that field, end exclusive. */
  start: number;
  end: number;
  text: string;
  /** Read aloud: "action: block", "guard: denial", "issuer: MeitY". */
  says: string;
  /** By how much it moved the score; 0 where it only gave a fact. */
  weight: number;
}

export interface Finding {
  /** `score` at or above `RELEVANT_AT`. */
  relevant: boolean;
  /** 0 to 1. */
  score: number;
  /** What it scored by its own words, where it is heard for the story that it tells: see `heardWith` in place.ts. */
  byItself?: number;
  action: Action | null;
  /** What it may be instead, where that is not sure. */
  perhaps?: Action;
  order: OrderFacts | null;
  why: Evidence[];
}

/** The default threshold: at this score and above, an item is this kind of news. */
export const RELEVANT_AT = 0.5;

/** Below the threshold, but at this score and above: a near miss, kept to be looked at. */
export const MISSED_AT = 0.2;

/** Whether it is placed: what came near may tell what others tell in plainer words. */
export const isPlaced = ({ score }: Pick<Finding, 'score'>): boolean => score >= MISSED_AT;
