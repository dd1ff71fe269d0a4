/** Where an order stands. */
import type { Action, Status } from '../finding.ts';
import { obedience, obeyed, providersAct, withholds } from './obedience.ts';
import { isSaid, type Reading } from './reading.ts';
import { CUTS } from './roles.ts';
import { BODY, has, hasAny, type Heard, type Sentence, TITLE } from './sentences.ts';
import { tellsPart } from './targets.ts';
import { isHedged, onlyConsiders, onlyThreatens } from './unsure.ts';
import { isRevoked, verdictIn } from './verdict.ts';

/** Where the order stands, by the act and the words around it. @param own it is the platform's own act */
export function statusOf(reading: Reading, action: Action, own: boolean, platforms: Set<Heard>): Status | null {
  const front = reading.sentences.filter((sentence) => sentence.zone !== BODY);
  switch (action) {
    case 'challenge':
      return 'challenged';
    case 'restore':
      return !own && isRevoked(front, reading.verbLast) ? 'revoked' : 'restored';
    case 'ruling':
      return verdictIn(reading);
    case 'fine':
      return 'ordered';
    case 'shutdown':
      return reading.sentences.some((one) => obeyed(one) || providersAct(one)) ? 'complied' : 'ordered';
    case 'notice':
    case 'rule':
    case 'suspend':
      return null;
    case 'report':
      return own ? null : reportedStatus(reading, front);
    case 'block':
      return obedience(reading, front, action, platforms);
    default:
      // A platform's own doing, or what is said of it, obeys nobody; nor does anybody obey what is only considered or threatened.
      if (own || (action === 'statement' && front.some((one) => onlyConsiders(one) || onlyThreatens(one)))) return null;
      return action === 'statement'
        ? spokenStatus(reading, front, platforms)
        : obedience(reading, front, action, platforms);
  }
}

/** Where a statement says that an order stands. "Mulls a ban", "plans to block": so far nobody has ordered anything. */
function spokenStatus(reading: Reading, front: readonly Sentence[], platforms: Set<Heard>): Status | null {
  const status = obedience(reading, front, 'statement', platforms);
  const isThought = (one: Sentence): boolean =>
    one.zone === TITLE &&
    !hasAny(one, ['lift', 'restore', 'fine']) &&
    (reading.verbLast ? has(one, 'may') && hasAny(one, CUTS) : isHedged(one));
  return status === 'ordered' && front.some(isThought) ? null : status;
}

/** What figures tell of the orders that they count. */
function reportedStatus(reading: Reading, front: readonly Sentence[]): Status {
  if (reading.sentences.some(withholds) || front.some((sentence) => tellsPart(sentence, reading)))
    return 'partly-complied';
  return isSaid(reading, ['comply']) ? 'complied' : 'ordered';
}
