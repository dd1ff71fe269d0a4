import {
  ANSWERED,
  type Action,
  type Evidence,
  type Finding,
  type OrderFacts,
  type Status,
  type Target,
  type TargetKind,
} from '../finding.ts';
import { type Item, OFFICIAL_TIERS, TIERS } from '../item.ts';
import type { Claim, FactName } from '../story.ts';
import { IN_PART } from './traits.ts';
import { DENIED, isDenial, isDenied } from './answers.ts';
import { agreement, comparable, compareTargets } from './counts.ts';
import { compare, DAY_MS, dayOf, earlier, isSameDate, publishedOrSeen } from '../time.ts';
import {
  areOtherCourts,
  compareIssuers,
  folded,
  isChain,
  isCourt,
  isPlatformItself,
  isVagueIssuer,
  platformName,
} from './names.ts';
import { targetOf, targetWords } from './targets.ts';

/**
 * Facts with who said them. Every fact of every telling stays as a claim; what leads is chosen among them and
 * what does not fit stands beside it.
 */

export const FACT_NAMES: readonly FactName[] = [
  'issuer',
  'country',
  'platform',
  'target',
  'legalBasis',
  'orderDate',
  'status',
];

/**
 * What one item claims: a claim for each fact of its finding, with the item's own words where it showed them.
 * @param traits what was heard in it: see traits.ts
 */
export function claimsOf(item: Item, finding: Finding, traits: readonly string[] = []): Claim[] {
  const order = finding.order;
  if (!order) return [];
  const claim = (fact: FactName, value: string, target: Target | null = null): Claim => ({
    fact,
    value,
    target,
    itemId: item.id,
    outlet: tellerOf(item),
    tier: item.tier,
    at: publishedOrSeen(item),
    words: wordsFor(fact, target ? target.count.toString() : value, finding.why),
  });
  return [
    ...[order.issuer].filter(isPresent).map((value) => claim('issuer', value)),
    ...[order.country].filter(isPresent).map((value) => claim('country', value)),
    ...order.platforms.map((value) => claim('platform', value)),
    ...order.targets.map(({ instead, ...target }) => ({
      ...claim('target', targetWords(target), target),
      ...(instead && { instead: targetWords(instead) }),
    })),
    ...order.legalBasis.map((value) => claim('legalBasis', value)),
    ...[order.orderDate]
      .filter((date) => date !== null && !isOfReport(date, item, finding))
      .map((value) => claim('orderDate', value!)),
    ...[statusSaid(finding, traits)].filter(isPresent).map((value) => claim('status', value)),
  ];
}

/**
 * Where it says that the order stands: what a finding calls lifted may be put on hold by a court, or be back for a moment or
 * for some, which ends nothing.
 */
function statusSaid(finding: Finding, traits: readonly string[]): Claim['value'] | null {
  if (isDenial(finding)) return DENIED;
  if (saysStay(finding, traits)) return 'stayed';
  const status = finding.order?.status ?? null;
  const isBack = status === 'restored' || status === 'revoked';
  return isBack && traits.includes(IN_PART) ? 'partly-restored' : status;
}

/** What a court can put on hold is reported as its ruling, or as a lifting. */
const STAYS: readonly Action[] = ['ruling', 'restore'];
/** A ruling that upholds or strikes down is final; "lifts the stay" is the contrary of one. */
const FINAL = ['heads:uphold', 'heads:strike', 'heads:lift'];

function saysStay({ action, order }: Finding, traits: readonly string[]): boolean {
  if (action === null || !STAYS.includes(action) || order?.status === 'upheld') return false;
  if (!isCourt(order?.issuer ?? '') && !traits.includes('says:court')) return false;
  return traits.includes('heads:stay') || (traits.includes('says:stay') && !FINAL.some((one) => traits.includes(one)));
}

/** What imposes, on the day on which it is told: any other act that is told on its own day was ordered before. */
const ORDERS: readonly Action[] = ['block', 'takedown', 'suspend', 'shutdown', 'fine', 'notice', 'rule', 'ruling'];

/** Whether the day that an answer to an order names is its own. */
function isOfReport(date: string, item: Item, { action, order }: Finding): boolean {
  const orders = action !== null && ORDERS.includes(action) && (!order?.status || order.status === 'ordered');
  return !orders && isSameDate(date, dayOf(publishedOrSeen(item)));
}

/** Whether a day may be that of the report alone; an office knows the day of its order. */
export const isDayOfReport = ({ fact, value, at, tier }: Claim): boolean =>
  fact === 'orderDate' && !OFFICIAL_TIERS.includes(tier) && isSameDate(value, dayOf(at));

/** Whether nobody names a day for the order but as one that may be that of a report. */
export const isDatedByReport = (claims: readonly Claim[], date: string | null): boolean => {
  const named = claims.filter(({ fact, value }) => fact === 'orderDate' && value === date);
  return named.length > 0 && named.every(isDayOfReport);
};

const isPresent = <T>(value: T | null): value is T => value !== null;

/** Who is named as having told it: its outlet, or the source where that is not known. */
export const tellerOf = (item: Pick<Item, 'outlet' | 'sourceId'>): string => item.outlet ?? item.sourceId;

const LABELS: Record<FactName, readonly string[]> = {
  issuer: ['issuer'],
  country: ['country'],
  platform: ['platform'],
  target: ['target', 'targets', 'count'],
  legalBasis: ['legalBasis', 'legal basis', 'law'],
  orderDate: ['orderDate', 'order date', 'date'],
  status: ['status'],
};

/** The evidence that says a fact: the span that names this very value, else the first about the fact. */
function wordsFor(fact: FactName, value: string, why: readonly Evidence[]): string {
  const about = why.filter(({ says }) => LABELS[fact].some((label) => says.startsWith(`${label}:`)));
  const plain = folded(value);
  const exact = about.find(({ says }) => folded(says.slice(says.indexOf(':') + 1).replace(/,/g, '')).includes(plain));
  return (exact ?? (fact === 'platform' || fact === 'target' ? undefined : about[0]))?.text ?? '';
}

/** Whether the number was taken back, whoever says it; an office knows its own. */
const isTakenBack = (claims: readonly Claim[]): ((claim: Claim) => boolean) => {
  const back = new Set(claims.flatMap(({ instead }) => instead ?? []));
  return ({ value, tier }) => back.has(value) && !OFFICIAL_TIERS.includes(tier);
};

/** A number that was taken back, and the one that is right, in the digits of `figures`. */
export interface Righted {
  wrong: string;
  right: string;
}

/**
 * The numbers that were taken back for good: what an office still says, or what leads all the same, is not wrong.
 * @param targets that lead among the claims
 */
export function rightedIn(claims: readonly Claim[], targets: readonly Target[]): Righted[] {
  const said = witnessed(claims);
  const offices = said.filter(({ tier }) => OFFICIAL_TIERS.includes(tier)).flatMap(({ target }) => target ?? []);
  const standing = [...targets, ...offices].map(({ count }) => count);
  return said.flatMap(({ target, instead }) => {
    const wrong = instead === undefined ? undefined : targetOf(instead)?.count;
    if (!target || wrong === undefined || standing.includes(wrong)) return [];
    return [{ wrong: String(wrong), right: String(target.count) }];
  });
}

const tierRank = (claim: Pick<Claim, 'tier'>): number => TIERS.indexOf(claim.tier);

const byTime = (a: Pick<Claim, 'at' | 'itemId'>, b: Pick<Claim, 'at' | 'itemId'>): number =>
  compare(a.at, b.at) || compare(a.itemId, b.itemId);
const of = (claims: readonly Claim[], fact: FactName): Claim[] => claims.filter((claim) => claim.fact === fact);

/** What is said by those who say that it is so, and every denial: who denies a number is no witness of it. */
export function witnessed(claims: readonly Claim[]): Claim[] {
  const deniers = new Set(claims.filter(isDenied).map(({ itemId }) => itemId));
  return claims.filter((claim) => isDenied(claim) || !deniers.has(claim.itemId));
}

/**
 * What leads among the claims: the most precise from the most official tier, then the earliest. Of what is only denied,
 * that which is denied.
 * @param action of the story
 */
export function leadingFacts(claims: readonly Claim[], action: Action): OrderFacts {
  const said = witnessed(claims);
  const from = said.every(isDenied) ? claims : said;
  return {
    issuer: leadingIssuer(from),
    country: leading(of(from, 'country'))?.value ?? null,
    platforms: leadingPlatforms(of(from, 'platform')),
    targets: leadingTargets(of(from, 'target'), answerers(from)),
    legalBasis: distinct(of(from, 'legalBasis'), folded),
    orderDate: leadingDate(datesOfOrder(from), action),
    status: leadingStatus(of(from, 'status'), action),
  };
}

function leading(claims: readonly Claim[]): Claim | undefined {
  return [...claims].sort((a, b) => tierRank(a) - tierRank(b) || byTime(a, b))[0];
}

/** A ministry that is named leads over "the government", whoever says it. */
function leadingIssuer(claims: readonly Claim[]): string | null {
  const issuers = issuersOf(claims);
  const named = issuers.filter(({ value }) => !isVagueIssuer(value));
  return leading(named.length > 0 ? named : issuers)?.value ?? null;
}

/**
 * Who is said to have ordered. Some tell what a platform did, and name the platform, and others at whose word: no
 * contradiction, and the order is of whoever gave it, unless most say that the platform acted by itself.
 */
function issuersOf(claims: readonly Claim[]): Claim[] {
  const platforms = namesIn(claims, 'platform');
  const owners = new Set(namesIn(claims, 'issuer').filter((name) => isPlatformItself(name, platforms)));
  const issuers = of(claims, 'issuer');
  const own = issuers.filter(({ value }) => owners.has(value));
  return own.length > issuers.length / 2 ? own : issuers.filter(({ value }) => !owners.has(value));
}

/** Very many tell of few: each name once. */
const namesIn = (claims: readonly Claim[], fact: FactName): string[] => [
  ...new Set(of(claims, fact).map(({ value }) => value)),
];

/** Of who acts by another's order, the day is that of the act; and no order was made after it was first told. */
function datesOfOrder(claims: readonly Claim[]): Claim[] {
  const issuers = new Set(issuersOf(claims));
  const others = new Set(
    of(claims, 'issuer')
      .filter((claim) => !issuers.has(claim))
      .map(({ itemId }) => itemId),
  );
  const told = claims.map(({ at }) => dayOf(at)).reduce(earlier, LAST_DAY);
  return of(claims, 'orderDate').filter(
    ({ itemId, value }) => !others.has(itemId) && (value <= told || isSameDate(value, told)),
  );
}

const LAST_DAY = '9999-12-31';

/** So many that name one platform alone say that there is one: what a single telling adds then is beside the point. */
const SURE_OF_ONE = 3;

/** All that are named, where the tellings do not agree on one. */
function leadingPlatforms(claims: readonly Claim[]): string[] {
  const named = [...Map.groupBy(claims, ({ itemId }) => itemId).values()].map((some) => [
    ...new Set(some.map(({ value }) => platformName(value))),
  ]);
  const alone = named.filter((names) => names.length === 1).map(([name]) => name!);
  const one = alone.find((name) => 2 * alone.filter((other) => other === name).length > named.length);
  const isSure = one && alone.filter((name) => name === one).length >= SURE_OF_ONE;
  const times = (name: string): number => named.filter((names) => names.includes(name)).length;
  const leads = ({ value }: Claim): boolean => !isSure || platformName(value) === one || times(platformName(value)) > 1;
  return distinct(claims.filter(leads), platformName);
}

/** Each thing once, by the name that its earliest claim gives it. */
function distinct(claims: readonly Claim[], nameOf: (value: string) => string): string[] {
  const byName = new Map<string, string>();
  for (const claim of [...claims].sort(byTime))
    if (!byName.has(nameOf(claim.value))) byName.set(nameOf(claim.value), claim.value);
  return [...byName.values()];
}

/** A rounded number is vaguer than one of things that are not named. */
const vaguenessOf = ({ target }: Claim): number =>
  (target && target.qualifier !== 'exact' ? 2 : 0) + (target && isOfAnything(target) ? 1 : 0);

/** Whether the number is of "items": nobody says of what. */
const isOfAnything = ({ kind, of }: Target): boolean => kind === 'other' && of === undefined;

/** The numbers of whoever leads, those of others that count something else, and how many of these were obeyed. */
function leadingTargets(claims: readonly Claim[], answered: ReadonlySet<string>): Target[] {
  const parts = claims.filter((part) =>
    claims.some((whole) => isPart(part, whole, answered) && isOtherNumber(part, whole)),
  );
  const targets: Target[] = [];
  let rest = claims.filter((claim) => !parts.includes(claim));
  while (rest.length > 0) {
    const first = inOrderOfLead(rest)[0]!;
    const together = rest.filter((claim) => claim.itemId === first.itemId).map((claim) => claim.target!);
    targets.push(first.target!, ...together.filter((target) => target !== first.target));
    rest = rest.filter((claim) => !targets.some((target) => comparable(target.kind, claim.target!.kind)));
  }
  const [part] = inOrderOfLead(parts);
  return part ? [...targets, part.target!] : targets;
}

/** Whether two numbers cannot be one, as 311 and 320 can. */
const isOtherNumber = ({ target: a }: Claim, { target: b }: Claim): boolean =>
  compareTargets([a!], [b!])?.is === 'differ';

/** A day that is told later leads over one that may be that of the report, which no answer to an order dates it by. */
function leadingDate(claims: readonly Claim[], action: Action): string | null {
  const later = claims.filter((claim) => !isDayOfReport(claim));
  return leading(later.length > 0 || !ORDERS.includes(action) ? later : claims)?.value ?? null;
}

const LIFTED: readonly string[] = ['restored', 'revoked', 'stayed'];
/** What a lifting, or a judgement, says itself. */
const DECIDES: Partial<Record<Action, readonly string[]>> = { restore: LIFTED, ruling: [...LIFTED, 'upheld'] };

/**
 * An order that is obeyed was also ordered: any later status leads over that one, and the latest of these. What tells
 * of a lifting or a judgement still says what came before it; what some call obeyed and others refused meanwhile was obeyed in part; and what
 * most call a stay, and others a lifting, is a stay.
 */
function leadingStatus(claims: readonly Claim[], action: Action): Status | null {
  const isLifting = ({ value }: Claim): boolean => LIFTED.includes(value);
  const isStay = ({ value }: Claim): boolean => value === 'stayed';
  const isStayed = 2 * claims.filter(isStay).length > claims.filter(isLifting).length;
  const told = claims.filter((claim) => !isDenied(claim) && (isStayed || !isStay(claim)));
  const decided = told.filter(({ value }) => (DECIDES[action] ?? []).includes(value));
  const later = told.filter((claim) => claim.value !== 'ordered');
  const from = [decided, later, told].find((some) => some.length > 0) ?? [];
  const latest = [...from].sort((a, b) => tierRank(a) - tierRank(b) || byTime(b, a))[0];
  if (!latest) return null;
  if (isStayed && isLifting(latest)) return 'stayed';
  if (isLifting(latest)) return liftedAs(from.filter((claim) => tierRank(claim) === tierRank(latest)));
  const equals = from.filter(
    (claim) => tierRank(claim) === tierRank(latest) && ANSWERED.includes(claim.value) && isMeanwhile(claim, latest),
  );
  const isSplit = ANSWERED.includes(latest.value) && new Set(equals.map(({ value }) => value)).size > 1;
  return isSplit ? 'partly-complied' : (latest.value as Status);
}

/** Some tell that the order is gone, and others that access is back: as most do, and where they are even, it is back. */
function liftedAs(claims: readonly Claim[]): Status {
  const times = (status: Status): number => claims.filter(({ value }) => value === status).length;
  return times('revoked') > times('restored') ? 'revoked' : 'restored';
}

/** Who tells it days later tells what has become of it since. */
const isMeanwhile = (one: Claim, latest: Claim): boolean => Date.parse(latest.at) - Date.parse(one.at) <= MEANWHILE_MS;
const MEANWHILE_MS = 2 * DAY_MS;

/** A fact on which the tellings contradict each other. */
export interface Contested {
  fact: FactName;
  /** What leads first. */
  values: { value: string; outlets: string[] }[];
}

/**
 * Every contradiction among claims. A name with less precision, or a rounded number, contradicts nothing; nor does the
 * regulator that carries it out contradict the ministry or the court that ordered; nor a
 * status another, which is the next step: only that it is denied does. A day near that of the report dates no order for
 * sure. Nor does a number that was taken back contradict the right one.
 */
export function contestedFacts(claims: readonly Claim[]): Contested[] {
  const said = witnessed(claims);
  const answered = answerers(said);
  const issuers = grouped(
    issuersOf(said),
    (a, b) => compareIssuers(a.value, b.value) !== 'different' || isChain(a.value, b.value) || isOfCourt(a, b),
  );
  const countries = grouped(of(said, 'country'), (a, b) => a.value === b.value);
  const isGone = isTakenBack(said);
  const counts = of(said, 'target').filter((claim) => !isGone(claim));
  const targets = grouped(
    counts.filter((part) => !counts.some((whole) => isPart(part, whole, answered))),
    sameTarget,
  );
  const dates = grouped(
    datesOfOrder(said),
    (a, b) => isSameDate(a.value, b.value) || isDayOfReport(a) || isDayOfReport(b),
  );
  const statuses = grouped(of(said, 'status'), (a, b) => isDenied(a) === isDenied(b));
  const found: Contested[] = [
    { fact: 'issuer', values: issuers.length > 1 ? againstLead(issuers) : againstLead(courtsOf(said)) },
    { fact: 'country', values: lastSaid(countries) },
    { fact: 'target', values: lastSaid(targets) },
    { fact: 'orderDate', values: lastSaid(dates) },
    { fact: 'status', values: statuses.map((claims) => version(claims)) },
  ];
  return found.filter(({ values }) => values.length > 1);
}

/** The courts that are named, each with those that may be the same: whoever carries it out leads over them, and contradicts none. */
const courtsOf = (claims: readonly Claim[]): Claim[][] =>
  grouped(
    issuersOf(claims).filter(({ value }) => isCourt(value)),
    (a, b) => !areOtherCourts(a.value, b.value),
  );

/** "The government", where others name a court: whose country it is, by those who say no more. */
const isOfCourt = (a: Claim, b: Claim): boolean =>
  isCourt(a.value) !== isCourt(b.value) && [a, b].some(({ value }) => !isCourt(value) && isVagueIssuer(value));

/** The items that tell how an order was answered. */
const answerers = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(of(claims, 'status').flatMap(({ value, itemId }) => (ANSWERED.includes(value) ? [itemId] : [])));

/** Who tells of obeying, or of refusing, counts what was blocked, or was not, which may be a part of what was ordered, and speaks for no number of that. */
const isPart = (a: Claim, b: Claim, answered: ReadonlySet<string>): boolean =>
  answered.has(a.itemId) && a.target!.count < b.target!.count;

/** Numbers of unlike things, or of one telling, are no contradiction; 257 URLs against 257 accounts is one. */
function sameTarget(a: Claim, b: Claim): boolean {
  const [one, two] = [a.target!, b.target!];
  if (a.itemId === b.itemId || !comparable(one.kind, two.kind)) return true;
  const sameUnit = isOfAnything(one) || isOfAnything(two) || kindsOf(one).some((kind) => kindsOf(two).includes(kind));
  return sameUnit && agreement(one, two) === 'agree';
}

const kindsOf = ({ kind, of }: Target): readonly TargetKind[] => of ?? [kind];

/** The claims as versions of a fact, what leads first. What one item tells together is one version. */
function grouped(claims: readonly Claim[], same: (a: Claim, b: Claim) => boolean): Claim[][] {
  const groups: Claim[][] = [];
  for (const claim of inOrderOfLead(claims)) {
    const group = groups.find(([first, ...more]) =>
      [first!, ...more.filter(({ itemId }) => itemId === claim.itemId)].some((one) => same(one, claim)),
    );
    if (group) group.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

type Version = Contested['values'][number];

const outletsIn = (claims: readonly Claim[]): string[] => [...new Set(claims.map(({ outlet }) => outlet))];
const version = (claims: readonly Claim[], outlets = outletsIn(claims)): Version => ({
  value: claims[0]!.value,
  outlets,
});

/** Whoever also names the body that leads tells of another that carries out what that one ordered. */
function againstLead([lead = [], ...others]: Claim[][]): Version[] {
  const known = outletsIn(lead);
  const rest = others.map((claims) => claims.filter(({ outlet }) => !known.includes(outlet)));
  return [lead, ...rest].filter((claims) => claims.length > 0).map((claims) => version(claims));
}

/** An outlet stands for what it said last; for what it said before only where nobody else does. */
function lastSaid(groups: Claim[][]): Version[] {
  const last = new Map([...groups.flat()].sort(byTime).map(({ outlet, itemId }) => [outlet, itemId]));
  return groups.map((claims) => {
    const standing = outletsIn(claims.filter(({ outlet, itemId }) => last.get(outlet) === itemId));
    return version(claims, standing.length > 0 ? standing : outletsIn(claims));
  });
}

/**
 * As it leads: a named issuer before a vague one whoever says it, then by tier, precision and time; and before a rounded
 * number the exact one that it rounds, whoever has that.
 */
function inOrderOfLead(claims: readonly Claim[]): Claim[] {
  const isVague = ({ fact, value }: Claim): number => (fact === 'issuer' && isVagueIssuer(value) ? 1 : 0);
  const isGone = isTakenBack(claims);
  const inOrder = [...claims].sort(
    (a, b) =>
      isVague(a) - isVague(b) ||
      Number(isGone(a)) - Number(isGone(b)) ||
      tierRank(a) - tierRank(b) ||
      vaguenessOf(a) - vaguenessOf(b) ||
      byTime(a, b),
  );
  const [first] = inOrder;
  const exact = first?.target && inOrder.find((one) => roundsTo(first, one));
  return exact ? [exact, ...inOrder.filter((one) => one !== exact)] : inOrder;
}

const roundsTo = (a: Claim, b: Claim): boolean =>
  vaguenessOf(b) < vaguenessOf(a) &&
  a.itemId !== b.itemId &&
  comparable(a.target!.kind, b.target!.kind) &&
  sameTarget(a, b);
