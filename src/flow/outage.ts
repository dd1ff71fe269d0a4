import { type Complaint, FetchError } from '../core/complaint.ts';
import type { Log } from './log.ts';

/** So many sources unreachable one after another, with none that answered between, is no network rather than bad luck. */
const MANY = 3;
const UNREACHABLE = new Set(['offline', 'dns', 'refused', 'timeout']);

/** Whose trouble it is. */
export type Outage = 'source' | 'network';

/**
 * Tells a source that is down from a network that is gone, which is said once and not once a source.
 * @returns a function to call after each reading with what went wrong, or null
 */
export function outageWatch(log: Log): (sourceId: string, problem: Complaint | null) => Outage {
  const silent = new Set<string>();
  let gone = false;
  return (sourceId, problem) => {
    if (!(problem instanceof FetchError && UNREACHABLE.has(problem.code))) {
      if (gone) log.info({}, 'The network is back: sources answer again.');
      gone = false;
      silent.clear();
      return 'source';
    }
    silent.add(sourceId);
    if (gone) return 'network';
    gone = silent.size >= MANY;
    if (gone)
      log.warn({}, 'No network: no source can be reached. The bot goes on trying, and alerts resume when it is back.');
    return gone ? 'network' : 'source';
  };
}
