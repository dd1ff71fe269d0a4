import type { Concept } from '../../words/listen.ts';
import { type Action, FORCING, type Status } from '../finding.ts';
import type { Tier } from '../item.ts';
import type { Story } from '../story.ts';
import { shareTellingNumber, TELLING_COUNT } from './counts.ts';
import { type Probe, timeOf, valuesOf } from './probe.ts';
import { areCopies } from './sketch.ts';
import { DAY_MS } from '../time.ts';

/**
 * The steps of a saga, as headlines tell them: the ban, the suit, the stay, the fine. An action is one verdict on a
 * whole text and may be misread; that the headline says the deed as well makes it sure.
 */

export const IMPOSING: readonly Action[] = [...FORCING, 'notice', 'challenge'];

/** Deeds that undo. */
export const LIFTING: readonly Concept[] = ['restore', 'lift', 'stay'];
export const SUING: readonly Concept[] = ['sue', 'hearing'];
export const WARNING: readonly Concept[] = ['warn', 'may', 'notice', 'charge'];
const BANNING: readonly Concept[] = ['block', 'withhold', 'suspend', 'remove', 'network'];

/** The deeds of an action by which a headline makes it sure; others have none of their own. */
const DEEDS: Partial<Record<Action, readonly Concept[]>> = {
  block: BANNING,
  takedown: BANNING,
  suspend: BANNING,
  shutdown: BANNING,
  fine: ['fine'],
  challenge: SUING,
  ruling: ['rule', 'uphold', 'strike', 'stay'],
  restore: LIFTING,
};

/** Whether the headline of a telling says one of the deeds. */
export const heads = ({ traits }: Probe, deeds: readonly Concept[]): boolean =>
  deeds.some((deed) => traits.heads.has(deed));

/** Whether a headline of the story does. */
export const headed = ({ tellings }: Story, deeds: readonly Concept[]): boolean =>
  tellings.some(({ traits }) => deeds.some((deed) => traits.includes(`heads:${deed}`)));

/** Whether the headline says the action, and no headline of the story says it. */
function isNewStep(one: Probe, story: Story): boolean {
  const deeds = DEEDS[one.action];
  return deeds !== undefined && heads(one, deeds) && !headed(story, deeds);
}

/** Whether a telling of the story is one of these acts. */
export const imposes = ({ tellings }: Story, by = IMPOSING): boolean =>
  tellings.some(({ action }) => by.includes(action));
const tells = ({ tellings }: Story, one: Action): boolean => tellings.some(({ action }) => action === one);

/** Whether what the one may be, instead of what it was judged to be, is what the other is. */
export const mayBeOne = ({ action, perhaps }: Probe, { tellings }: Story): boolean =>
  tellings.some((telling) => telling.action === perhaps || telling.perhaps === action);

/**
 * "Blocked again", a day or more later, is not the act that was told before, nor, at any time, that it was back. Where
 * nobody says when, it is not a list that was counted before.
 */
export function isOnceMore(one: Probe, story: Story, days: number | null): boolean {
  const { action, traits } = one;
  if (isBlockedAgain(one) && tells(story, 'restore') && !imposes(story)) return !mayBeOne(one, story);
  if (!IMPOSING.includes(action) || !IMPOSING.includes(story.action)) return false;
  if (days === null ? story.facts.targets.length === 0 : days < ONCE_MORE_DAYS) return false;
  if (!traits.heads.has('again') || story.tellings.some((telling) => telling.traits.includes('heads:again')))
    return false;
  return !shareTellingNumber(one.finding.order?.targets ?? [], story.facts.targets, ['agree', 'near']);
}
const isBlockedAgain = ({ action, traits }: Probe): boolean => FORCING.includes(action) && traits.heads.has('again');
const ONCE_MORE_DAYS = 1;

/**
 * What the headline says was taken to court, stayed, fined, or carried out after a warning is an event of its own, though
 * it may come on the same day; so are, a day or more later, the platform's answer, access that is back, and the block
 * after a slowing. Of what nobody dates only a suit and its verdict show which came first.
 */
export function isNextStep(one: Probe, story: Story, days: number | null): boolean {
  const { action } = one;
  const isAll = (other: Action): boolean => story.tellings.every((telling) => telling.action === other);
  const isSuit = action === 'challenge' && (isAll('ruling') || (imposes(story, FORCING) && isNewStep(one, story)));
  const isVerdict = (action === 'ruling' || action === 'restore') && isAll('challenge');
  if (isSuit || days === null) return isSuit || isVerdict;
  const isLater = days >= ONCE_MORE_DAYS;
  if (isVerdict) return isLater || heads(one, REVIEWING);
  if (FORCING.includes(action) && isThreat(story) && !imposes(story, FORCING) && !heads(one, WARNING))
    return isNewStep(one, story);
  if (isLater && AFTER.some((isAfter) => isAfter(one, story))) return true;
  if (!isNewStep(one, story)) return false;
  if (action === 'restore' && isAll('ruling')) return heads(one, LIFTS) && !heads(one, OF_COURTS);
  if (!imposes(story, FORCING)) return false;
  if (action === 'ruling' || action === 'restore') return heads(one, REVIEWING) && !headed(story, REVIEWING);
  return action === 'fine' && isLater && !tells(story, 'fine');
}
/** What a day or more later is done is not the warning of it, whatever else that may have been read as. */
export const isCarriedOut = (one: Probe, story: Story, days: number | null): boolean =>
  days !== null &&
  days >= ONCE_MORE_DAYS &&
  FORCING.includes(one.action) &&
  isThreat(story) &&
  headed(story, WARNING) &&
  !imposes(story, FORCING) &&
  !heads(one, WARNING);

/** Access is back, of which until then judges and others have but spoken, or that was cut and nobody had given back. */
const isBackSince = ({ action, finding }: Probe, story: Story): boolean =>
  action === 'restore' &&
  finding.order?.status === 'restored' &&
  story.tellings.every((telling) => UNTIL_BACK.includes(telling.action)) &&
  !valuesOf(story, 'status').includes('restored');
const UNTIL_BACK: readonly Action[] = ['ruling', 'statement', 'block', 'shutdown'];

/** Acts, and the word on them, that say how many were hit. */
const COUNTING: readonly Action[] = [...FORCING, 'statement'];

/** What is cut off and counted after a word of somebody, and was not counted so before. */
const isActAfterWords = (one: Probe, story: Story): boolean =>
  COUNTING.includes(one.action) &&
  heads(one, BANNING) &&
  story.action === 'statement' &&
  (one.finding.order?.targets ?? []).some(({ count }) => count >= TELLING_COUNT) &&
  !shareTellingNumber(one.finding.order?.targets ?? [], story.facts.targets);

/** Whether nothing was done yet but to warn of it. */
const isThreat = (story: Story): boolean =>
  tells(story, 'notice') || (story.action === 'statement' && headed(story, WARNING));

/** How a platform answers an order, of which until then was told only that it was given. */
function isAnswer({ action, finding }: Probe, story: Story): boolean {
  if (!ANSWERING.includes(action) || !ANSWERS.includes(finding.order?.status ?? null) || !imposes(story, FORCING))
    return false;
  const told = valuesOf(story, 'status');
  return told.length > 0 && told.every((status) => status === 'ordered');
}
const ANSWERING: readonly Action[] = ['statement', 'block'];
const ANSWERS: readonly (Status | null)[] = ['refused', 'partly-complied'];

/** What an office itself says to a platform's answer, of which no office has spoken yet. */
export const isReply = ({ action, tier }: Probe, { action: told, facts, tellings }: Story): boolean =>
  action === 'statement' &&
  told === 'statement' &&
  ANSWERS.includes(facts.status) &&
  isOffice(tier) &&
  !tellings.some((telling) => isOffice(telling.tier));
const isOffice = (tier: Tier | null): boolean => tier === 'official' || tier === 'regulator' || tier === 'court';

/** Among what a headline says, beside deeds: that access is slowed. */
export const SLOWED = 'slowed';

/** A platform that was only slowed is cut off. */
const isCutAfterSlowing = ({ action, traits }: Probe, { tellings }: Story): boolean =>
  action === 'block' &&
  traits.heads.has('block') &&
  !traits.heads.has(SLOWED) &&
  2 * tellings.filter(({ traits }) => traits.includes(`heads:${SLOWED}`)).length >= tellings.length;

/** What a day or more later is an event of its own, whatever the headline calls it. */
const AFTER = [isAnswer, isActAfterWords, isBackSince, isCutAfterSlowing];

const REVIEWING: readonly Concept[] = ['stay', 'uphold', 'strike'];
const OF_COURTS: readonly Concept[] = ['court', 'rule', ...REVIEWING];

/** Whether its text is that of a telling of the same days: a wire copy tells what the wire tells, whatever its headline adds. */
export const isCopied = ({ sketch, at, undated }: Probe, { tellings }: Story): boolean =>
  tellings.some((telling) => {
    const time = timeOf(telling, undated);
    return at !== null && time !== null && Math.abs(at - time) <= COPIED_WITHIN && areCopies(sketch, telling.sketch);
  });
const COPIED_WITHIN = 2 * DAY_MS;

/**
 * What is lifted, and said to be in the headline, is not the act that imposed it, nor a word on it, where no headline says
 * so, whenever it was. A ban that nobody dates may have come before its lifting, and be told with it.
 */
export function isUndone(one: Probe, story: Story, days: number | null): boolean {
  const isLifted = heads(one, LIFTS);
  if (one.action === 'restore') {
    const isOther = imposes(story) || story.action === 'statement';
    return isLifted && isOther && !tells(story, 'restore') && !headed(story, LIFTS);
  }
  if (days === null || !IMPOSING.includes(one.action) || isLifted || !tells(story, 'restore') || imposes(story))
    return false;
  return headed(story, LIFTS);
}
const LIFTS: readonly Concept[] = ['restore', 'lift'];
