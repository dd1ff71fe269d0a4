import { REMARKS } from '../finding.ts';
import { OFFICIAL_TIERS, TIERS } from '../item.ts';
import { type Claim, isQuiet, type Story, type Telling } from '../story.ts';
import { isDenied } from './answers.ts';
import { leadingFacts, rightedIn, type Righted } from './claims.ts';
import { originsOf } from './origins.ts';
import { factKeys, joinKeys, writtenKeys } from './keys.ts';
import { figures } from './significant.ts';
import { unbroken } from '../text/clean.ts';
import { compare, DAY_MS, earlier, later, publishedOrSeen } from '../time.ts';

/** A story as its tellings make it: put together of them, of two stories, or parted in two. */

/** The story as these tellings and claims tell it. */
export function retell(story: Story, tellings: readonly Telling[], claims: readonly Claim[]): Story {
  const denials = new Set(claims.filter(isDenied).map(({ itemId }) => itemId));
  const telling = tellings.filter(({ itemId }) => !denials.has(itemId));
  const plain = telling.filter(({ faint }) => !faint);
  const heard = [plain, telling, tellings].find(({ length }) => length > 0)!;
  const lead = leadOf(heard);
  const facts = leadingFacts(claims, lead.action);
  const heading = headingOf(heard, lead, claims, rightedIn(claims, facts.targets));
  const seen = tellings.map(({ seenAt }) => seenAt);
  return {
    ...story,
    action: lead.action,
    headline: heading.title,
    url: heading.url,
    facts,
    claims: [...claims],
    tellings: [...tellings],
    origins: originsOf(tellings),
    official: plain.some(({ tier, likely }) => !likely && OFFICIAL_TIERS.includes(tier)),
    firstSeenAt: seen.reduce(earlier),
    lastSeenAt: [story.lastSeenAt, ...seen].reduce(later),
  };
}

/** An official word that comes later confirms what was told, and is not how it was told. */
const LEADS_DAYS = 2;

/** Official first, then the earliest. What began as an act is not led by who speaks of it. */
function leadOf(tellings: readonly Telling[]): Telling {
  const rank = ({ tier, likely }: Telling): number =>
    !likely && OFFICIAL_TIERS.includes(tier) ? TIERS.indexOf(tier) : TIERS.length;
  const inTime = [...tellings].sort((a, b) => compare(publishedOrSeen(a), publishedOrSeen(b)));
  const first = inTime[0]!;
  const until = Date.parse(publishedOrSeen(first)) + LEADS_DAYS * DAY_MS;
  const telling = inTime.filter(
    (one) => one === first || (Date.parse(publishedOrSeen(one)) <= until && (speaks(first) || !speaks(one))),
  );
  return telling.sort((a, b) => rank(a) - rank(b))[0]!;
}

const speaks = ({ action }: Telling): boolean => REMARKS.includes(action);

/**
 * Whose headline the story goes by: that of the telling that leads, unless it has a number that was taken back; then that
 * of whoever would lead without all that have. What was done stays as the lead tells it: a wrong number makes no other
 * act. Nor is an act headed by who speaks of it, but by who set its number right; nor any story by what is only likely of
 * it, or is gone.
 */
function headingOf(
  tellings: readonly Telling[],
  lead: Telling,
  claims: readonly Claim[],
  righted: readonly Righted[],
): Telling {
  if (!isWrong(lead, righted)) return lead;
  const correcting = new Set(claims.flatMap(({ itemId, instead }) => (instead ? [itemId] : [])));
  const mayHead = (one: Telling): boolean =>
    !one.likely && !one.goneAt && (speaks(lead) || !speaks(one) || correcting.has(one.itemId));
  const right = tellings.filter((one) => mayHead(one) && !isWrong(one, righted));
  return right.length > 0 ? leadOf(right) : lead;
}

/** Whether its headline has a number that was taken back; not so "301 channels, not 310". */
function isWrong({ title }: Telling, righted: readonly Righted[]): boolean {
  if (righted.length === 0) return false;
  const told = figures(unbroken(title));
  return righted.some(({ wrong, right }) => told.includes(wrong) && !told.includes(right));
}

/** One story of two, under the name of the first. */
export function joined(into: Story, from: Story): Story {
  const tellings = [...into.tellings, ...from.tellings].sort((a, b) => compare(a.seenAt, b.seenAt));
  return retell(
    {
      ...into,
      references: [...new Set([...into.references, ...from.references])],
      revision: into.revision + 1,
      lastSeenAt: later(into.lastSeenAt, from.lastSeenAt),
      corrected: [...(into.corrected ?? []), ...(from.corrected ?? [])].sort((a, b) => compare(a.at, b.at)),
      keys: joinKeys(into.keys, from.keys),
      ...(from.wasHeard && { wasHeard: true }),
    },
    tellings,
    [...into.claims, ...from.claims],
  );
}

/** Two stories of one: the first keeps the name; what these items tell is the second's. Both must keep a telling. */
export function parted(story: Story, itemIds: readonly string[], id: string): [Story, Story] {
  const share = (of: (itemId: string) => boolean): Story => {
    const tellings = story.tellings.filter(({ itemId }) => of(itemId));
    const claims = story.claims.filter(({ itemId }) => of(itemId));
    const own = [
      ...tellings.flatMap(({ url }) => (url ? [`url:${url}`] : [])),
      ...factKeys(leadingFacts(claims, story.action)),
      ...tellings.flatMap(({ title }) => writtenKeys(title)),
    ];
    const grown = {
      corrected: (story.corrected ?? []).filter(({ itemId }) => of(itemId)),
      lastSeenAt: tellings.map(({ seenAt }) => seenAt).reduce(later),
      revision: story.revision + 1,
      keys: joinKeys([], own),
      ...(!isQuiet(story) && isQuiet({ tellings }) && { wasHeard: true as const }),
    };
    return retell({ ...story, ...grown }, tellings, claims);
  };
  const leaves = (itemId: string): boolean => itemIds.includes(itemId);
  const gone = share(leaves);
  const rest = share((itemId) => !leaves(itemId));
  const was = story.absorbed?.filter((one) => one.id !== id) ?? [];
  const goes = was.filter(({ itemIds }) => itemIds.every(leaves));
  return [
    { ...rest, absorbed: was.filter((one) => !goes.includes(one)) },
    { ...gone, id, orderId: null, revision: 1, absorbed: goes },
  ];
}
