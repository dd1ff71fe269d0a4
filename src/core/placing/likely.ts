import type { Action, Finding } from '../finding.ts';
import type { Story } from '../story.ts';
import { DECAY_DAYS } from './days.ts';
import type { Resemblance } from './resemble.ts';
import type { Sign } from './sign.ts';

/**
 * What is most likely the same, though it is told in quite other words: one action on one platform in one country
 * within three days, and nothing in it that is new. It joins below `JOIN_AT` and rooms hear of it in the thread, so
 * that a newsroom is not alerted twice and still sees it where the machine errs.
 */

/** As low as this, in nats. */
const LIKELY_AT = -4;
const WITHIN_DAYS = 3;
/** What `near` comes to at that distance: see `signsOfTime`. */
const NEAR = Math.exp(-WITHIN_DAYS / DECAY_DAYS);
/** Another number is another order. */
const NEW: readonly Sign[] = ['another number', 'unlike number'];
/** Actions under which outlets tell one act. What is counted or said is no act. */
const ACTS: readonly (readonly Action[])[] = [
  ['block', 'takedown', 'suspend'],
  ['shutdown'],
  ['restore'],
  ['fine'],
  ['challenge'],
  ['ruling'],
  ['rule'],
];

/** The story that the item most likely tells, of those it was weighed against, most alike first. */
export function likely({ action }: Finding, weighed: readonly Resemblance[]): Story | undefined {
  const acts = ACTS.find((acts) => action !== null && acts.includes(action));
  const isLikely = ({ veto, score, signs, story }: Resemblance): boolean => {
    if (veto !== null || score < LIKELY_AT || !acts?.includes(story.action)) return false;
    const strength = new Map(signs.map((one) => [one.sign, one.strength]));
    if (NEW.some((sign) => strength.has(sign)) || (strength.get('near') ?? 0) < NEAR) return false;
    return strength.has('same country') && strength.has('same platform');
  };
  return weighed.find(isLikely)?.story;
}
