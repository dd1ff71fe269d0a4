import type { SourceReport } from './command.ts';

/* What is watched and what is not: silence must not look like calm. */

/** How a source is doing, worst first. */
export type Coverage = 'failing' | 'silent' | 'unread' | 'read' | 'ended' | 'uncovered' | 'off';
const ORDER: readonly Coverage[] = ['failing', 'silent', 'ended', 'uncovered', 'unread', 'read', 'off'];

/** Whether a source is read at all comes before how that goes. */
export function coverageOf({ source, uncovered, failures, silentSince, lastGoodAt }: SourceReport): Coverage {
  if (source.ended) return 'ended';
  if (!source.on) return 'off';
  if (uncovered) return 'uncovered';
  if (failures > 0) return 'failing';
  if (silentSince) return 'silent';
  return lastGoodAt ? 'read' : 'unread';
}

/** Trouble first. */
export const byTrouble = (a: SourceReport, b: SourceReport): number =>
  ORDER.indexOf(coverageOf(a)) - ORDER.indexOf(coverageOf(b)) || a.source.id.localeCompare(b.source.id);

/** Whether it is watched, well or not. */
export const isWatched = (report: SourceReport): boolean => !['off', 'ended', 'uncovered'].includes(coverageOf(report));
