import { ANSWERED, type Finding } from '../finding.ts';
import { type Item, OFFICIAL_TIERS } from '../item.ts';
import type { Claim, Story } from '../story.ts';
import { TELLING_COUNT } from './counts.ts';
import type { ProbeOfItem } from './probe.ts';
import type { Resemblance } from './resemble.ts';
import type { Sign } from './sign.ts';
import { figures } from './significant.ts';
import { IMPOSING } from './steps.ts';
import { isHeadedAsCorrection } from '../text/corrections.ts';
import { DAY_MS, publishedOrSeen } from '../time.ts';

/**
 * What answers a story belongs to it, however unlike its words are: the denial of an act stands beside the claim, and a
 * source's correction of its own number takes that number back.
 */

/** As the status of a claim: what was told is denied. */
export const DENIED = 'denied';
const DENIED_DAYS = 5;
const CORRECTED_DAYS = 10;
/** Of what follows the headline, in UTF-16 code units: a correction says so at once. */
const LEAD = 160;

/**
 * Whether what it newly says is that it is not so, which a headline says: a refusal and an answer of another kind have
 * a status of their own, and "were not blocked in full" further down denies nothing. Nor does who sets a number right,
 * "clarifies: 301 channels, not 310".
 */
export function isDenial(finding: Finding): boolean {
  const { action, order, why } = finding;
  const says = why.some(({ says, field }) => says === 'guard: denial' && field === 'title');
  return says && action === 'statement' && (!order?.status || order.status === 'ordered') && !takesBack(finding);
}

/** Whether it is claimed that nothing of it is so. */
export const isDenied = ({ fact, value }: Claim): boolean => fact === 'status' && value === DENIED;

/** Whether it is headed as a correction: "Correction: 40 accounts, not 400", "(Corrects number)". */
function isCorrection({ title, summary, text }: Pick<Item, 'title' | 'summary' | 'text'>): boolean {
  return isHeadedAsCorrection(`${title}\n${(summary || text).slice(0, LEAD)}`);
}

/** The story that the item answers, of those it was weighed against, most alike first. */
export function answered({ item, finding }: ProbeOfItem, weighed: readonly Resemblance[]): Story | undefined {
  const possible = weighed.filter(({ veto }) => veto === null);
  return possible.find(
    (one) => denies(item, finding, one) || isDeniedBy(item, finding, one) || corrects(item, finding, one),
  )?.story;
}

function denies(item: Item, finding: Finding, { story, signs }: Resemblance): boolean {
  return isDenial(finding) && IMPOSING.includes(story.action) && isOnOneAct(item, story, signs);
}

/** A denial may come first, of what others only whisper: the act joins it when it is reported. */
function isDeniedBy(item: Item, finding: Finding, { story, signs }: Resemblance): boolean {
  if (isDenial(finding) || !finding.action || !IMPOSING.includes(finding.action)) return false;
  const denials = new Set(story.claims.filter(isDenied).map(({ itemId }) => itemId));
  return story.tellings.every(({ itemId }) => denials.has(itemId)) && isOnOneAct(item, story, signs);
}

function isOnOneAct(item: Item, story: Story, signs: Resemblance['signs']): boolean {
  if (daysSince(story, item) > DENIED_DAYS) return false;
  return bears(signs, 'same issuer') || (bears(signs, 'same platform') && bears(signs, 'same country'));
}

function corrects(item: Item, finding: Finding, { story, signs }: Resemblance): boolean {
  if (daysSince(story, item) > CORRECTED_DAYS) return false;
  const isOnSame = bears(signs, 'same issuer') || bears(signs, 'same platform');
  if (!isCorrection(item)) return takesBack(finding) && isOnSame && bears(signs, 'same number');
  if (bears(signs, 'same platform') && bears(signs, 'same country') && countsSame(item, story)) return true;
  const kinds = (finding.order?.targets ?? []).map(({ kind }) => kind);
  const own = story.claims.filter(
    ({ target, itemId }) => target && kinds.includes(target.kind) && isOwn(story, itemId, item),
  );
  return own.length > 0 && isOnSame;
}

const takesBack = ({ order }: Finding): boolean => (order?.targets ?? []).some(({ instead }) => instead !== undefined);

/** Whether it has a number of the story, be it the right one: another outlet may have been the one to err. */
function countsSame(item: Item, { facts }: Story): boolean {
  const counts = figures(`${item.title}\n${item.summary}\n${item.text}`);
  return facts.targets.some(({ count }) => count >= TELLING_COUNT && counts.includes(String(count)));
}

const bears = (signs: Resemblance['signs'], name: Sign): boolean => signs.some(({ sign }) => sign === name);

const isOwn = (story: Story, itemId: string, { sourceId, outlet }: Item): boolean =>
  story.tellings.some((one) => one.itemId === itemId && (one.sourceId === sourceId || one.outlet === outlet));

function daysSince(story: Story, item: Item): number {
  const at = Date.parse(publishedOrSeen(item));
  return Math.min(...story.tellings.map((one) => Math.abs(at - Date.parse(publishedOrSeen(one))))) / DAY_MS;
}

/**
 * The claims with those of the item. A correction names the number that it takes back, or does not: either way its
 * source's earlier numbers of that kind no longer stand.
 */
export function answeredClaims(story: Story, item: Item, claims: readonly Claim[]): { others: Claim[]; now: Claim[] } {
  const others = story.claims.filter(({ itemId }) => itemId !== item.id);
  const own = others.filter(({ target, itemId }) => target && isOwn(story, itemId, item));
  const given = claims.map((claim) => (mayTakeBack(story, item, claims, claim) ? claim : without(claim)));
  const named = given.flatMap(({ instead }) => instead ?? []);
  const fresh = given.filter(({ fact, value }) => fact !== 'target' || !own.some((one) => one.value === value));
  const kinds = isCorrection(item) ? fresh.flatMap(({ target }) => (target ? [target.kind] : [])) : [];
  const now = kinds.length > 0 ? fresh : given;
  const gone = own.filter(({ target, value }) => kinds.includes(target!.kind) || named.includes(value));
  return { others: others.filter((claim) => !gone.includes(claim)), now: takingBack(gone, now) };
}

/**
 * Whether a number that an item calls wrong is taken back, for whoever said it: by what is headed as a correction, by an
 * office, or by whoever said it before. Any other outlet only contradicts; and who tells that an order was obeyed, or
 * refused, counts what was done, "not 310 as ordered".
 */
function mayTakeBack(story: Story, item: Item, claims: readonly Claim[], { instead }: Claim): boolean {
  if (instead === undefined || isCorrection(item)) return true;
  if (claims.some(({ fact, value }) => fact === 'status' && ANSWERED.includes(value))) return false;
  return (
    OFFICIAL_TIERS.includes(item.tier) ||
    story.claims.some(({ value, itemId }) => value === instead && isOwn(story, itemId, item))
  );
}

const without = ({ instead: _, ...claim }: Claim): Claim => claim;

/** The claims of a source, each number with the one of its kind that it now stands for. @param before what it said until now */
export const takingBack = (before: readonly Claim[], now: readonly Claim[]): Claim[] =>
  now.map((claim) => {
    const was = before.find(
      ({ target, value }) => target && target.kind === claim.target?.kind && value !== claim.value,
    );
    const stands = was && now.some(({ value }) => value === was.value);
    const known = before.find(({ value }) => value === claim.value)?.instead;
    const instead = claim.instead ?? (was && !stands ? was.value : known);
    return instead === undefined ? claim : { ...claim, instead };
  });
