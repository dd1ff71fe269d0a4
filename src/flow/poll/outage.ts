import { type Complaint, FetchError } from '../../core/complaint.ts';
import type { Log } from '../../core/log.ts';
import { type Clock, MINUTE_MS } from '../clock.ts';

/** So many hosts at least, and more than half of those that are watched, with none that answered for a while. */
const MANY = 3;
const A_WHILE_MS = 2 * MINUTE_MS;
const UNREACHABLE = new Set(['offline', 'dns', 'refused', 'timeout']);

/** Whose trouble it is. */
type Outage = 'source' | 'network';

/**
 * Tells hosts that are down from a network that is gone, which is said once and not once a source.
 * @returns a function to call after each reading of a host with what went wrong, or null
 */
export function outageWatch(log: Log, clock: Clock): (host: string, problem: Complaint | null) => Outage {
  const known = new Set<string>();
  const silent = new Set<string>();
  let answeredAt = Number.NEGATIVE_INFINITY;
  let gone = false;
  return (host, problem) => {
    known.add(host);
    if (!(problem instanceof FetchError && UNREACHABLE.has(problem.code))) {
      if (gone) log.info({}, 'The network is back: sources answer again.');
      gone = false;
      silent.clear();
      answeredAt = clock().getTime();
      return 'source';
    }
    silent.add(host);
    if (gone) return 'network';
    gone = silent.size >= MANY && silent.size * 2 > known.size && clock().getTime() - answeredAt > A_WHILE_MS;
    if (gone)
      log.warn({}, 'No network: no source can be reached. The bot goes on trying, and alerts resume when it is back.');
    return gone ? 'network' : 'source';
  };
}
