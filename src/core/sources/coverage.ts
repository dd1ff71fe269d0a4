import type { SourceReport } from '../command.ts';

/* What is watched and what is not: silence must not look like calm. */

/** How a source is doing, what wants a look first. */
const HEALTHS = ['failing', 'silent', 'ended', 'uncovered', 'unread', 'read', 'off'] as const;
type Health = (typeof HEALTHS)[number];

/** Whether a source is read at all comes before how that goes. */
export function healthOf({ source, uncovered, failures, silentSince, lastGoodAt }: SourceReport): Health {
  if (source.ended) return 'ended';
  if (!source.on) return 'off';
  if (uncovered) return 'uncovered';
  if (failures > 0) return 'failing';
  if (silentSince) return 'silent';
  return lastGoodAt ? 'read' : 'unread';
}

/** Trouble first. */
export const byTrouble = (a: SourceReport, b: SourceReport): number =>
  HEALTHS.indexOf(healthOf(a)) - HEALTHS.indexOf(healthOf(b)) || a.source.id.localeCompare(b.source.id);

/** Whether it is watched, well or not. */
export const isWatched = (report: SourceReport): boolean => !['off', 'ended', 'uncovered'].includes(healthOf(report));

/** What is watched, and what of it cannot be read just now. */
export interface Coverage {
  watched: number;
  /** By name. */
  failing: readonly string[];
}

/** Of these sources. */
export function coverageIn(reports: readonly SourceReport[]): Coverage {
  const watched = reports.filter(isWatched);
  const failing = watched.filter(({ failures }) => failures > 0);
  return { watched: watched.length, failing: failing.map(({ source }) => source.name) };
}
