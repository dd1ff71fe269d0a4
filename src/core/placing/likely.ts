import { type Action, CUTTING, type Finding } from '../finding.ts';
import type { Story } from '../story.ts';
import { DECAY_DAYS } from './days.ts';
import { areSiblings, platformName } from './names.ts';
import type { ProbeOfItem } from './probe.ts';
import type { Resemblance } from './resemble.ts';
import { ANCHORS, type Sign } from './sign.ts';

/**
 * What is most likely the same, though it is told in quite other words: one action on one platform in one country
 * within three days, and nothing in it that is new; or what is said of it. It joins below `JOIN_AT`, as does what is
 * above it by nothing that names the event, and rooms hear of it in the thread, so that a newsroom is not alerted twice
 * and still sees it where the machine errs.
 */

/** What joins by less, in nats, is only likely. */
const SURE_AT = 0.5;
/** As low as this, in nats, where country and platform are the same. */
const LIKELY_AT = -4;
/** Where the action of either may be misread. */
const MISREAD_AT = -2;
/** What is said of an act has words of its own. */
const REACTS_AT = -5.5;
/** Where one names no platform, or no country. */
const VAGUE_AT = -2.5;
const WITHIN_DAYS = 3;
/** What `near` comes to at that distance: see `signsOfTime`. */
const NEAR = Math.exp(-WITHIN_DAYS / DECAY_DAYS);
/** Another number, or another day, is another order. */
const NEW: readonly Sign[] = [
  'another number',
  'unlike number',
  'another order date',
  'other headline platform',
  'another country',
];
const OTHER_STATUS: readonly Sign[] = ['another status', 'kindred status'];
/** Actions under which outlets tell one act. What is counted is no act. */
const ACTS: readonly (readonly Action[])[] = [
  CUTTING,
  ['shutdown'],
  ['restore'],
  ['fine'],
  ['challenge'],
  ['ruling'],
  ['rule'],
];
const SAYS: readonly Action[] = ['statement', 'other'];

type Strengths = ReadonlyMap<Sign, number>;

/** Whether it joins by more than a little, and something in both names the event or they share a good part of their words. */
export function isSure({ score, signs }: Resemblance): boolean {
  if (score < SURE_AT) return false;
  const strengths: Strengths = new Map(signs.map(({ sign, strength }) => [sign, strength]));
  if (ANCHORS.some((anchor) => strengths.has(anchor))) return true;
  return !strengths.has('another language') && !strengths.has('strange words');
}

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
  const at = isReaction ? REACTS_AT : isOneAct(finding.action, story.action, strengths) ? LIKELY_AT : null;
  if (isWhole(finding, story, strengths))
    return at === null ? tellsNoStep(finding, story, strengths) && score >= MISREAD_AT : score >= at;
  if (at === null || (isReaction && !isCut(story.action))) return false;
  return score >= VAGUE_AT && isVague(finding, story, strengths);
}

/** Whether its headline tells no step that the story has not, it counts nothing new, and it is no act after a mere word. */
const tellsNoStep = ({ action, order }: Finding, story: Story, strengths: Strengths): boolean =>
  !strengths.has('new step') && !countsAlone(order, story) && (!SAYS.includes(story.action) || SAYS.includes(action!));

/** Whether it counts what the story does not. */
const countsAlone = (order: Finding['order'], { facts }: Story): boolean =>
  (order?.targets ?? []).length > 0 && facts.targets.length === 0;

function isOneAct(action: Action, told: Action, strengths: Strengths): boolean {
  if (action === 'report' || told === 'report') return strengths.has('same number');
  if (isCut(action) && isCut(told)) return true;
  return ACTS.some((acts) => acts.includes(action) && acts.includes(told));
}
const isCut = (action: Action): boolean => action === 'shutdown' || action === 'block';

/** What is said of an act within days, where it says of no step further and counts nothing that the act did not. */
function reacts({ action, order }: Finding, story: Story, strengths: Strengths): boolean {
  if (!action || !SAYS.includes(action) || !ACTS.some((acts) => acts.includes(story.action))) return false;
  if (countsAlone(order, story)) return false;
  return order?.status === 'ordered' || !OTHER_STATUS.some((sign) => strengths.has(sign));
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
function isVague({ order }: Finding, { facts }: Story, strengths: Strengths): boolean {
  if ((order?.targets ?? []).length > 0 !== facts.targets.length > 0) return false;
  const noPlatform = !order?.platforms.length || facts.platforms.length === 0;
  const noCountry = !order?.country || !facts.country;
  return (noPlatform && strengths.has('same country')) || (noCountry && strengths.has('same platform'));
}
