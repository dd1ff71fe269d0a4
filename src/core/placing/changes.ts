import type { OrderFacts } from '../finding.ts';
import { OFFICIAL_TIERS } from '../item.ts';
import type { Change, Claim, Corrected, FactName, Righting, Story, Telling } from '../story.ts';
import { isDenied } from './answers.ts';
import { contestedFacts, FACT_NAMES } from './claims.ts';
import { folded, platformName } from './names.ts';
import { targetWords } from './targets.ts';
import { isSameDate } from '../time.ts';

/** What a reader would notice between a story and what it was. */
export function changesBetween(before: Story | null, after: Story): Change[] {
  if (!before) return [{ kind: 'new story' }];
  const corrected = corrections(before, after);
  const told = new Set(corrected.map(({ fact }) => fact));
  return [
    ...newOutlets(before, after),
    ...corrected.map(({ said: _, ...change }) => change),
    ...FACT_NAMES.filter((fact) => fact !== 'status' && !told.has(fact)).flatMap((fact) =>
      newFacts(fact, before, after),
    ),
    ...newContradictions(before, after),
    ...newStatus(before, after),
    ...nowConfirmed(before, after),
  ];
}

/**
 * What sources take back: a telling published again with another number, or a correction of it, of their own; or what
 * names the number that it is not.
 * @param before the story as it was; null where it begins
 */
export function corrections(before: Story | null, after: Story): (Corrected & Pick<Righting, 'said'>)[] {
  const was = before?.claims ?? [];
  const stands = (one: Claim): boolean => after.claims.some((claim) => isSame(claim, one));
  const gone = was.filter((claim) => claim.target && !stands(claim));
  const isFresh = (claim: Claim): boolean => !was.some((one) => isSame(claim, one) && one.instead === claim.instead);
  return after.claims
    .filter((claim) => claim.target && isFresh(claim))
    .flatMap(({ outlet, target, value, instead }) => {
      const own = gone.find((one) => one.outlet === outlet && one.target?.kind === target?.kind && one.value !== value);
      const from = own?.value ?? instead;
      const isKnown = was.some((one) => one.value === value && one.instead === from);
      const said = own && { said: { itemId: own.itemId, at: own.at, words: own.words } };
      return from && !isKnown ? [{ kind: 'corrected', fact: 'target', from, to: value, by: outlet, ...said }] : [];
    });
}

const isSame = (a: Claim, b: Claim): boolean => a.itemId === b.itemId && a.fact === b.fact && a.value === b.value;

function newOutlets(before: Story, after: Story): Change[] {
  const known = new Set(before.tellings.map((telling) => telling.outlet));
  const outlets = new Set(after.tellings.map((telling) => telling.outlet).filter((outlet) => !known.has(outlet)));
  return [...outlets].map((outlet) => ({ kind: 'new outlet', outlet }));
}

function newFacts(fact: FactName, before: Story, after: Story): Change[] {
  const [was, is] = [shown(fact, before.facts), shown(fact, after.facts)];
  if (fact === 'orderDate' && was[0] && is[0] && isSameDate(was[0], is[0])) return [];
  const names = new Set(was.map((value) => nameOf(fact, value)));
  const isNews = is.some((value) => !names.has(nameOf(fact, value)));
  return isNews ? [{ kind: 'new facts', fact, from: was.join(', ') || null, to: is.join(', ') }] : [];
}

const nameOf = (fact: FactName, value: string): string =>
  fact === 'platform' ? platformName(value) : fact === 'target' ? value : folded(value);

function shown(fact: FactName, facts: OrderFacts): string[] {
  switch (fact) {
    case 'platform':
      return facts.platforms;
    case 'target':
      return facts.targets.map(targetWords);
    case 'legalBasis':
      return facts.legalBasis;
    default:
      return [facts[fact]].filter((value) => value !== null);
  }
}

function newContradictions(before: Story, after: Story): Change[] {
  const known = new Map(
    contestedFacts(before.claims).map(({ fact, values }) => [fact, values.map(({ value }) => value)]),
  );
  return contestedFacts(after.claims)
    .map(({ fact, values }) => ({ fact, values: values.map(({ value }) => value) }))
    .filter(({ fact, values }) => values.some((value) => !isKnown(fact, value, known.get(fact))))
    .map(({ fact, values }) => ({ kind: 'contradiction', fact, values }));
}

/** That a status is denied is one contradiction, however the order goes on. */
const isKnown = (fact: FactName, value: string, known: readonly string[] | undefined): boolean =>
  known !== undefined && (fact === 'status' || known.includes(value));

function newStatus(before: Story, after: Story): Change[] {
  const [from, to] = [before.facts.status, after.facts.status];
  return to !== null && to !== from ? [{ kind: 'new status', from, to }] : [];
}

function nowConfirmed(before: Story, after: Story): Change[] {
  const by = before.official ? undefined : confirmedBy(after);
  return by ? [{ kind: 'now confirmed', by: by.outlet }] : [];
}

/** The official telling that was first to say that it is so. */
export function confirmedBy({ claims, tellings }: Pick<Story, 'claims' | 'tellings'>): Telling | undefined {
  const denials = claims.filter(isDenied).map(({ itemId }) => itemId);
  return tellings.find(
    ({ itemId, tier, likely, faint }) =>
      !likely && !faint && OFFICIAL_TIERS.includes(tier) && !denials.includes(itemId),
  );
}
