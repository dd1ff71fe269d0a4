import type { Story } from '../story.ts';
import { areApart } from './apart.ts';
import { compareTargets } from './counts.ts';
import { probeOfStory, type Undated } from './probe.ts';
import { compared, type Resemblance } from './resemble.ts';
import type { Sign } from './sign.ts';
import { CUTTING } from '../finding.ts';

/**
 * Two stories that a later telling shows to be one: it has the number of the one and the platform of the other. Each
 * is compared as a whole with the other, and both must fit, so that the block is never joined with its unblocking.
 */

/** In nats, each compared with the other: surer than for one item, for it takes back what rooms were told. */
const TWINS_AT = 1;
/** Without one of these two stories of one country are alike in nothing but their trade. */
const ANCHORS: readonly Sign[] = ['same platform', 'same number', 'near number'];
/** What headlines say outweighs what texts name in passing. */
const BARS: readonly Sign[] = ['other headline platform', 'another country'];

/** The story at hand that is the same as one that has grown; null where none is. Apart stays what people set apart. */
export function twinStory(story: Story, near: readonly Story[], undated: Undated): Story | null {
  const possible = near.filter(
    (other) => other.id !== story.id && !areApart(story, other) && isOneAct(story, other) && !countsOther(story, other),
  );
  const alike = compared(probeOfStory(story, undated), possible)
    .filter(isTwin)
    .sort((a, b) => b.score - a.score || (a.story.id < b.story.id ? -1 : 1));
  return alike.find(({ story: other }) => fits(other, story, undated))?.story ?? null;
}

const fits = (story: Story, into: Story, undated: Undated): boolean =>
  compared(probeOfStory(story, undated), [into]).some(isTwin);

function isTwin({ score, signs }: Resemblance): boolean {
  const names = signs.map(({ sign }) => sign);
  if (BARS.some((bar) => names.includes(bar))) return false;
  return score >= TWINS_AT && names.includes('same country') && ANCHORS.some((anchor) => names.includes(anchor));
}

const isOneAct = (one: Story, other: Story): boolean =>
  one.action === other.action || (CUTTING.includes(one.action) && CUTTING.includes(other.action));

const countsOther = (one: Story, other: Story): boolean =>
  compareTargets(one.facts.targets, other.facts.targets)?.is === 'differ';
