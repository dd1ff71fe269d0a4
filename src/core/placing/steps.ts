import type { Concept } from '../../words/listen.ts';
import type { Action } from '../finding.ts';
import type { Story } from '../story.ts';
import type { Probe } from './probe.ts';

/**
 * The steps of a saga, as headlines tell them: the ban, the suit, the stay, the fine. An action is one verdict on a
 * whole text and may be misread; that the headline says the deed as well makes it sure.
 */

export const IMPOSING: readonly Action[] = ['block', 'takedown', 'suspend', 'shutdown', 'fine', 'notice', 'challenge'];

/** Deeds that undo. */
export const LIFTING: readonly Concept[] = ['restore', 'lift', 'stay'];
export const SUING: readonly Concept[] = ['sue', 'hearing'];
export const WARNING: readonly Concept[] = ['warn', 'may', 'notice', 'charge'];
export const BANNING: readonly Concept[] = ['block', 'withhold', 'suspend', 'remove', 'network'];

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
export function isNewStep(one: Probe, story: Story): boolean {
  const deeds = DEEDS[one.action];
  return deeds !== undefined && heads(one, deeds) && !headed(story, deeds);
}
