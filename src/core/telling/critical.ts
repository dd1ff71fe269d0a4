import type { Target } from '../finding.ts';
import type { Story } from '../story.ts';

/*
 * What cannot wait until morning: a whole platform or a whole network is cut off, on the word of a state, a court or a
 * regulator; or so many accounts, posts or sites that the number alone is the news, whoever reports it.
 */

/** So many at once are critical: what a newsroom would wake somebody for, and more than courts order in a routine week. */
const CRITICAL_COUNT = 1_000;

/** Told so that it passes quiet hours set `except critical`, and is never gathered. Only as the story stands when it is asked. */
export function isCritical({ action, facts, official }: Pick<Story, 'action' | 'facts' | 'official'>): boolean {
  if (action === 'shutdown') return official;
  if (action !== 'block' && action !== 'suspend' && action !== 'takedown') return false;
  const whole = action === 'block' && facts.platforms.length > 0 && facts.targets.length === 0;
  return (official && whole) || facts.targets.some(isMany);
}

const isMany = ({ count, qualifier }: Target): boolean => count >= CRITICAL_COUNT && qualifier !== 'at-most';
