/** What `import` says at the end. */
export interface Summary {
  read: number;
  new: number;
  alreadyThere: number;
  refused: number;
  /** The first of those that were refused, by line. */
  why: { line: number; error: string }[];
}

const MOST_REASONS = 100;

/** Before anything is read. */
export const emptySummary = (): Summary => ({ read: 0, new: 0, alreadyThere: 0, refused: 0, why: [] });

/** Counts one thing that was read. @param outcome new, known, or why it was refused */
export function count(summary: Summary, line: number, outcome: 'new' | 'known' | { error: string }): void {
  summary.read += 1;
  if (outcome === 'new') summary.new += 1;
  else if (outcome === 'known') summary.alreadyThere += 1;
  else {
    summary.refused += 1;
    if (summary.why.length < MOST_REASONS) summary.why.push({ line, error: outcome.error });
  }
}
