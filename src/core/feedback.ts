/** What somebody says of an alert, or of an item that gave none. */
export const VERDICTS = ['irrelevant', 'wrong', 'same', 'old', 'missed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The exact change that would heed it. Nothing is changed until an admin has said so. */
export type Proposal =
  /** The watch is to leave out what has the term; without a watch, the room is to get one that hears everything else. */
  | { kind: 'exclude'; roomId: string; watchId: string | null; term: string; before: string; after: string }
  | { kind: 'merge'; keep: string; gone: string }
  | { kind: 'fix'; orderId: string; field: string; value: string }
  /** Lines of a pack. */
  | { kind: 'words'; yaml: string };

/** A vote, kept whatever becomes of it. */
export interface Feedback {
  id: string;
  at: string;
  by: string;
  roomId: string;
  verdict: Verdict;
  about: { kind: 'story' | 'item'; id: string; headline: string };
  /** `open`: it proposes something on which nobody has decided. */
  state: 'kept' | 'open' | 'approved' | 'declined';
  proposal: Proposal | null;
  decided: { by: string; at: string; outcome: string } | null;
}
