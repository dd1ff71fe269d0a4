import type { Finding } from '../finding.ts';
import type { Item } from '../item.ts';
import type { Claim, FactName, Story } from '../story.ts';
import { answered } from './answers.ts';
import { claimsOf } from './claims.ts';
import { shortHash } from '../text/hash.ts';
import { parted } from './join.ts';
import type { ProbeOfItem } from './probe.ts';
import { compared } from './resemble.ts';

/**
 * A telling whose later version tells another event: a live blog that goes on to the next act, a headline that was
 * about something else. It leaves the story to those that still tell it.
 */

/** Below this, in nats, it tells the story no more. */
const LEAVES_AT = -6;
/** What an event is known by. */
const TELLING_FACTS: readonly FactName[] = ['country', 'platform', 'target', 'issuer'];

/** The story without the item; null where the item stays, or people have put the story together. */
export function leftBy(one: ProbeOfItem, story: Story): Story | null {
  const { item, finding } = one;
  if (story.tellings.length < 2 || story.judged.together || !tellsOtherwise(item, finding, story)) return null;
  const [rest] = parted(story, [item.id], ownId(item, story));
  const [without] = compared(one, [rest]);
  const leaves = without!.veto !== null || without!.score < LEAVES_AT;
  return leaves && !answered(one, [without!]) ? rest : null;
}

/** The name of the story that an item begins which has left another: the one it began before keeps its name. */
export const ownId = (item: Item, left: Story): string => `s-${shortHash(`${left.id} without ${item.id}`)}`;

function tellsOtherwise(item: Item, finding: Finding, story: Story): boolean {
  const told = story.tellings.find(({ itemId }) => itemId === item.id);
  const before = story.claims.filter(({ itemId }) => itemId === item.id);
  return told?.action !== (finding.action ?? 'other') || factsIn(before) !== factsIn(claimsOf(item, finding));
}

const factsIn = (claims: readonly Claim[]): string =>
  claims
    .filter(({ fact }) => TELLING_FACTS.includes(fact))
    .map(({ fact, value }) => `${fact}: ${value}`)
    .sort()
    .join('\n');
