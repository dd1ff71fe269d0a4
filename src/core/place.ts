import { type Finding, RELEVANT_AT } from './finding.ts';
import { type Item, OFFICIAL_TIERS } from './item.ts';
import { answered, answeredClaims, takingBack } from './placing/answers.ts';
import { openTo } from './placing/apart.ts';
import { claimsOf, leadingFacts, contestedFacts, tellerOf, type Contested } from './placing/claims.ts';
import { changesBetween, corrections } from './placing/changes.ts';
import { isGuess } from './placing/countries.ts';
import { isVagueIssuer } from './placing/names.ts';
import { creditOf, withOrigins } from './placing/origins.ts';
import { retell } from './placing/join.ts';
import { leftBy, ownId } from './placing/leaving.ts';
import { isSure, likely } from './placing/likely.ts';
import { joinKeys } from './placing/keys.ts';
import { shortHash } from './text/hash.ts';
import { MOST_REFERENCES, referencesIn } from './placing/references.ts';
import { probeOf, type ProbeOfItem, type Undated } from './placing/probe.ts';
import { APART_DAYS } from './placing/vetoes.ts';
import { compared, JOIN_AT, type Resemblance } from './placing/resemble.ts';
import { IMPOSING } from './placing/steps.ts';
import { staysSum } from './placing/sums.ts';
import { later, publishedOrSeen } from './time.ts';
import { type Change, type Claim, isQuiet, NOT_JUDGED, type Placement, type Story, type Telling } from './story.ts';

/**
 * Places an item in the story whose event it tells, or opens a new one: online, in order of arrival, from the
 * past alone. It is so because a newsroom must hear once of one act, however many outlets and languages tell it,
 * and must hear again of the next act, however alike they sound. The story keeps every fact with who said it.
 */

export { nearKeys } from './placing/keys.ts';
export { changesBetween } from './placing/changes.ts';
export { twinStory } from './placing/twins.ts';
export { makePlacer } from './placing/placer.ts';
export type { Resemblance } from './placing/resemble.ts';

/** How far back, by when they were last seen, near stories are to be asked for. */
export const NEAR_DAYS = APART_DAYS + 9;

/** A story that so many have told gains nothing from one more, and each would cost more than the last. */
const MOST_TELLINGS = 200;

/**
 * The story of `near` that the item tells, grown by it, or a new one; with what a reader would notice.
 * A later version of an item already told takes the place of the earlier one, or leaves it for another story.
 */
export function place(item: Item, finding: Finding, near: readonly Story[], undated: Undated = 'as seen'): Placement {
  const one = probeOf(item, finding, undated);
  const again = tellingOf(item, near);
  const left = again ? leftBy(one, again) : null;
  const decided = again && !left ? { before: again, isLikely: false } : decide(one, without(near, again));
  const { before: joins, isLikely } = decided;
  if (joins && joins.tellings.length >= MOST_TELLINGS && !tellingOf(item, [joins])) {
    return { story: { ...joins, lastSeenAt: later(joins.lastSeenAt, item.seenAt) }, before: joins, left, changes: [] };
  }
  const as = isLikely ? LIKELY : {};
  const story = joins || !left ? told(joins, one, as) : { ...told(null, one, as), id: ownId(item, left) };
  const before = joins && !isQuiet(joins) ? joins : null;
  const changes = changesBetween(before, story);
  if (before && isLikely) changes.push({ kind: 'likely same', headline: item.title, outlet: tellerOf(item) });
  const said = finding.relevant ? changes : changes.filter(({ kind }) => FAINTLY.includes(kind));
  return {
    story: {
      ...withCorrections(story, one, finding.relevant ? corrections(joins, story) : []),
      revision: (joins?.revision ?? 0) + (said.length > 0 ? 1 : 0),
    },
    before,
    left,
    changes: said,
  };
}

/** What a near miss may change of a story: its card, and nothing that is said aloud. */
const FAINTLY: readonly Change['kind'][] = ['new story', 'new outlet', 'new facts'];

/**
 * An item is known by the company it keeps: a near miss that tells a story which others have told in plainer words is
 * this kind of news.
 * @returns the finding, at the threshold where the story vouches for it
 */
export function heardWith(story: Story, finding: Finding): Finding {
  if (finding.relevant || isQuiet(story)) return finding;
  return { ...finding, relevant: true, score: RELEVANT_AT, byItself: finding.score };
}

/** A number that its source takes back is no claim any more; that it was taken back is part of the story. */
function withCorrections(
  story: Story,
  { item, undated }: ProbeOfItem,
  corrected: ReturnType<typeof corrections>,
): Story {
  const at = item.edited && undated === 'as seen' ? item.seenAt : publishedOrSeen(item);
  const fresh = corrected.map((change) => ({ ...change, itemId: item.id, at }));
  return fresh.length > 0 ? { ...story, corrected: [...(story.corrected ?? []), ...fresh] } : story;
}

interface Decision {
  /** The story that the item tells; null where it tells a new one. */
  before: Story | null;
  /** Whether it is only likely to. */
  isLikely: boolean;
}

/** A near miss tells what it surely tells, and answers nothing. */
function decide(one: ProbeOfItem, near: readonly Story[]): Decision {
  const weighed = ranked(one, openTo(one, near));
  const [best] = weighed;
  if (!one.finding.relevant)
    return { before: best && best.score >= JOIN_AT && isSure(best) ? best.story : null, isLikely: false };
  const answers = answered(one, weighed);
  // What an office says to a platform's answer is no reaction to the order that was answered, but where it counts it.
  const isReply = weighed.some(({ veto }) => veto === 'a reply');
  if (best && best.score >= JOIN_AT && !(isReply && !countsAlike(best)))
    return { before: best.story, isLikely: !isSure(best) && best.story !== answers };
  const perhaps = answers || isReply ? undefined : likely(one, weighed);
  return { before: answers ?? perhaps ?? null, isLikely: perhaps !== undefined };
}

const countsAlike = ({ signs }: Resemblance): boolean =>
  signs.some(({ sign }) => sign === 'same number' || sign === 'same figures');

const without = (near: readonly Story[], gone: Story | undefined): readonly Story[] =>
  gone ? near.filter((story) => story !== gone) : near;

function tellingOf(item: Item, near: readonly Story[]): Story | undefined {
  return near.find((story) => story.tellings.some((telling) => telling.itemId === item.id));
}

/** How the item resembles each story, most alike first: the reasons behind `place`. */
export function weigh(
  item: Item,
  finding: Finding,
  near: readonly Story[],
  undated: Undated = 'as seen',
): Resemblance[] {
  return ranked(probeOf(item, finding, undated), near);
}

function ranked(one: ProbeOfItem, near: readonly Story[]): Resemblance[] {
  return compared(one, near).sort(
    (a, b) => (a.score === b.score ? 0 : b.score - a.score) || (a.story.id < b.story.id ? -1 : 1),
  );
}

/** The story grown by the item, or begun with it: what placing does once it is decided. */
export function grown(story: Story | null, item: Item, finding: Finding, undated: Undated = 'as seen'): Story {
  return told(story, probeOf(item, finding, undated), {});
}

type TellingAs = Pick<Telling, 'likely'>;
const LIKELY: TellingAs = { likely: true };

const told = (story: Story | null, one: ProbeOfItem, as: TellingAs): Story => grow(story ?? empty(one), one, as);

function empty({ item, finding }: ProbeOfItem): Story {
  return {
    id: `s-${shortHash(item.id)}`,
    orderId: null,
    action: finding.action ?? 'other',
    headline: item.title,
    url: item.url,
    facts: leadingFacts([], finding.action ?? 'other'),
    claims: [],
    tellings: [],
    origins: [],
    references: [],
    judged: NOT_JUDGED,
    official: false,
    firstSeenAt: item.seenAt,
    lastSeenAt: item.seenAt,
    revision: 0,
    keys: [],
  };
}

function grow(story: Story, one: ProbeOfItem, as: TellingAs): Story {
  const { item, keys } = one;
  const known = story.tellings.find((telling) => telling.itemId === item.id);
  const telling: Telling = {
    ...tellingFrom(one),
    seenAt: known?.seenAt ?? item.seenAt,
    ...(known?.likely && LIKELY),
    ...(one.at === null && { undated: true }),
    ...(one.action === 'ruling' && staysSum(item) && { onSum: true }),
    ...(isDoubtful(one) && LIKELY),
    ...(!one.finding.relevant && { faint: true }),
    ...as,
  };
  const tellings = withOrigins(story.tellings, telling);
  const claims = withClaims(story, one);
  return retell(
    {
      ...story,
      references: [...new Set([...story.references, ...referencesIn(item)])].slice(0, MOST_REFERENCES),
      keys: joinKeys(story.keys, [...keys]),
    },
    tellings,
    claims,
  );
}

/** Of an office that says "baseless" in its headline nobody can be sure that it confirms the act that was read there. */
const isDoubtful = ({ item, finding, action }: ProbeOfItem): boolean =>
  OFFICIAL_TIERS.includes(item.tier) &&
  IMPOSING.includes(action) &&
  finding.why.some(({ says, field }) => says === 'guard: denial' && field === 'title');

/**
 * What an item claims, but for a country that is a guess, and its government, beside the country that the story names; of
 * a near miss also without a status: what came near moves no order.
 */
function claimsBeside(story: Story, one: ProbeOfItem): Claim[] {
  const all = claimsOf(one.item, one.finding, one.heard);
  const claims = one.finding.relevant ? all : all.filter(({ fact }) => fact !== 'status');
  if (!isGuess(one, story)) return claims;
  return claims.filter(({ fact, value }) => fact !== 'country' && !(fact === 'issuer' && isVagueIssuer(value)));
}

/** An item's claims, in the place of those of its earlier version: what that did not say is said when this is seen. */
function withClaims(story: Story, one: ProbeOfItem): Claim[] {
  const { item, undated } = one;
  const { others, now } = answeredClaims(story, item, claimsBeside(story, one));
  const at = story.claims.findIndex((claim) => claim.itemId === item.id);
  if (at < 0) return [...others, ...now];
  const before = story.claims.filter((claim) => claim.itemId === item.id);
  const since = (claim: Claim): string =>
    before.find(({ fact, value }) => fact === claim.fact && value === claim.value)?.at ??
    (undated === 'as seen' ? item.seenAt : claim.at);
  const dated = takingBack(before, now).map((claim) => ({ ...claim, at: since(claim) }));
  return [...others.slice(0, at), ...dated, ...others.slice(at)];
}

function tellingFrom({ item, action, perhaps, sketch, heard }: ProbeOfItem): Telling {
  return {
    itemId: item.id,
    sourceId: item.sourceId,
    outlet: tellerOf(item),
    tier: item.tier,
    url: item.url,
    title: item.title,
    publishedAt: item.publishedAt,
    seenAt: item.seenAt,
    language: item.language,
    action,
    ...(perhaps && { perhaps }),
    origin: creditOf(item),
    sketch,
    traits: heard,
  };
}

/** The facts on which a story's tellings contradict each other, with who says what; what leads comes first. */
export function contested(story: Pick<Story, 'claims'>): Contested[] {
  return contestedFacts(story.claims);
}
