import type { Action, Finding } from '../finding.ts';
import type { Story } from '../story.ts';
import { DECAY_DAYS } from './days.ts';
import { areSiblings, platformName } from './names.ts';
import type { ProbeOfItem } from './probe.ts';
import type { Resemblance } from './resemble.ts';
import type { Sign } from './sign.ts';

/**
 * What is most likely the same, though it is told in quite other words: one action on one platform in one country
 * within three days, and nothing in it that is new; or what is said of it. It joins below `JOIN_AT` and rooms hear of
 * it in the thread, so that a newsroom is not alerted twice and still sees it where the machine errs.
 */

/** As low as this, in nats, where country and platform are the same. */
const LIKELY_AT = -4;
/** What is said of an act has words of its own. */
const REACTS_AT = -5.5;
/** Where one names no platform, or no country. */
const VAGUE_AT = -2.5;
const WITHIN_DAYS = 3;
/** What `near` comes to at that distance: see `signsOfTime`. */
const NEAR = Math.exp(-WITHIN_DAYS / DECAY_DAYS);
/** Another number, or another day, is another order. */
const NEW: readonly Sign[] = ['another number', 'unlike number', 'another order date'];
/** Actions under which outlets tell one act. What is counted is no act. */
const ACTS: readonly (readonly Action[])[] = [
  ['block', 'takedown', 'suspend'],
  ['shutdown'],
  ['restore'],
  ['fine'],
  ['challenge'],
  ['ruling'],
  ['rule'],
];
const SAYS: readonly Action[] = ['statement', 'other'];

type Strengths = ReadonlyMap<Sign, number>;

/** The story that the item most likely tells, of those it was weighed against, most alike first. */
export function likely(one: ProbeOfItem, weighed: readonly Resemblance[]): Story | undefined {
  return weighed.find((other) => isLikely(one, other))?.story;
}

function isLikely(one: ProbeOfItem, { veto, score, signs, story }: Resemblance): boolean {
  const { finding } = one;
  if (veto !== null || !finding.action) return false;
  const strengths: Strengths = new Map(signs.map(({ sign, strength }) => [sign, strength]));
  if (NEW.some((sign) => strengths.has(sign)) || (strengths.get('near') ?? 0) < NEAR) return false;
  const isReaction = reacts(finding, story, strengths);
  if (!isReaction && !isOneAct(finding.action, story.action, strengths)) return false;
  if (isWhole(finding, story, strengths)) return score >= (isReaction ? REACTS_AT : LIKELY_AT);
  return score >= VAGUE_AT && (!isReaction || isCut(story.action)) && isVague(finding, story, strengths);
}

function isOneAct(action: Action, told: Action, strengths: Strengths): boolean {
  if (action === 'report' || told === 'report') return strengths.has('same number');
  if (isCut(action) && isCut(told)) return true;
  return ACTS.some((acts) => acts.includes(action) && acts.includes(told));
}
const isCut = (action: Action): boolean => action === 'shutdown' || action === 'block';

/** What is said of an act within days, where it says of no step further and counts nothing that the act did not. */
function reacts({ action, order }: Finding, { action: told, facts }: Story, strengths: Strengths): boolean {
  if (!action || !SAYS.includes(action) || !ACTS.some((acts) => acts.includes(told))) return false;
  if (order?.targets.length && facts.targets.length === 0) return false;
  return !strengths.has('another status') || order?.status === 'ordered';
}

/** One country, and one platform or company: of Facebook and Instagram each may be blocked by itself. */
function isWhole({ order }: Finding, { facts }: Story, strengths: Strengths): boolean {
  if (!strengths.has('same country')) return false;
  if (strengths.has('same platform')) return true;
  const [own, told] = [order?.platforms ?? [], facts.platforms].map((names) => [...new Set(names.map(platformName))]);
  return strengths.has('related platform') && !areSiblings(own!, told!);
}

/**
 * Where one names no platform, or but examples, one country; where one is of no country, one platform. What only one of
 * them counts may be another act.
 */
function isVague({ action, order }: Finding, { action: told, facts }: Story, strengths: Strengths): boolean {
  if ((order?.targets ?? []).length > 0 !== facts.targets.length > 0) return false;
  const areLaws = action === 'rule' && told === 'rule';
  const noPlatform = areLaws || !order?.platforms.length || facts.platforms.length === 0;
  const noCountry = !order?.country || !facts.country;
  return (noPlatform && strengths.has('same country')) || (noCountry && strengths.has('same platform'));
}
