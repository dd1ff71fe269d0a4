import type { Ask, Option } from './command.ts';
import { Complaint } from './complaint.ts';
import { countryOf, isDay } from './filter.ts';
import { nearest } from './near.ts';
import { fill, type Say } from './voice.ts';
import { type OrderFacts, type Qualifier, type Status, STATUSES, TARGET_KINDS, type Target } from './finding.ts';

/** What people may set right in an order, as they type it. */

const NONE = 'none';

type Fix = Omit<Option, 'required'> & { fact: keyof OrderFacts; read(typed: string): Partial<OrderFacts> };

const text = (name: string, says: string, fact: keyof OrderFacts, read: Fix['read']): Fix => ({
  name,
  says: `${says}, or ${NONE}`,
  type: 'text',
  // A bare word would be a guess.
  accepts: () => false,
  fact,
  read,
});

const FIXES: readonly Fix[] = [
  text('issuer', 'who ordered it', 'issuer', (typed) => ({ issuer: typed })),
  text('country', 'a country by name or code', 'country', (typed) => ({ country: countryOf(typed) })),
  text('platform', 'platforms, parted by commas', 'platforms', (typed) => ({ platforms: listOf(typed) })),
  text('count', 'what it is on: 1178 accounts, at least 300 urls', 'targets', (typed) => ({
    targets: targetsOf(typed),
  })),
  text('law', 'the legal basis, parted by commas', 'legalBasis', (typed) => ({ legalBasis: listOf(typed) })),
  text('date', 'the day it was ordered: 2021-02-04', 'orderDate', (typed) => ({ orderDate: dayOf(typed) })),
  {
    name: 'status',
    says: 'where it stands',
    type: 'choice',
    choices: [...STATUSES, NONE],
    fact: 'status',
    read: (typed) => ({ status: statusOf(typed) }),
  },
];

/** The options of `/orders fix`. */
export const FIXABLE: readonly Option[] = FIXES.map(({ fact: _, read: __, ...option }) => option);

/**
 * Facts as they are to be, from what was typed.
 * @throws Complaint that says what a fact takes, and where nothing was typed
 */
export function factsFixed(values: Ask['values']): Partial<OrderFacts> {
  const given = FIXES.filter(({ name }) => values[name] !== undefined);
  if (given.length === 0)
    throw wrong(({ fixNothing }) =>
      fill(fixNothing, { command: '/orders fix o-1 issuer:MeitY country:IN count:"1178 accounts"' }),
    );
  return Object.assign({}, ...given.map((fix) => factOf(fix, String(values[fix.name]).trim())));
}

function factOf({ fact, read }: Fix, typed: string): Partial<OrderFacts> {
  if (typed !== '' && typed.toLowerCase() !== NONE) return read(typed);
  return { [fact]: fact === 'platforms' || fact === 'targets' || fact === 'legalBasis' ? [] : null };
}

/** These facts as they would be typed. */
export const factsTyped = (facts: Partial<OrderFacts>): Ask['values'] =>
  Object.fromEntries(FIXES.filter(({ fact }) => fact in facts).map(({ name, fact }) => [name, typedAs(facts[fact])]));

function typedAs(value: OrderFacts[keyof OrderFacts] | undefined): string {
  if (!Array.isArray(value)) return value ?? NONE;
  return value.map((one) => (typeof one === 'string' ? one : targetTyped(one))).join(', ') || NONE;
}

const targetTyped = ({ kind, count, qualifier }: Target): string =>
  [...(qualifier === 'exact' ? [] : [qualifier.replace('-', ' ')]), count, kind].join(' ');

/** The options by which these facts were set right. */
export const namesOf = (facts: Partial<OrderFacts>): string[] =>
  FIXES.filter(({ fact }) => fact in facts).map(({ name }) => name);

/** The facts that these names of options mean. @throws Complaint where there is no such name */
export function factsNamed(names: readonly string[]): (keyof OrderFacts)[] {
  return names.map((typed) => {
    const found = FIXES.find(({ name }) => name === typed.toLowerCase());
    if (!found)
      throw wrong(({ fact }) => fill(fact, { value: typed, facts: FIXES.map(({ name }) => name).join(', ') }));
    return found.fact;
  });
}

const listOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  ),
];

function dayOf(typed: string): string {
  if (!isDay(typed)) throw wrong(({ day }) => fill(day, { option: 'date', value: typed }));
  return typed;
}

function statusOf(typed: string): Status {
  const status = STATUSES.find((one) => one === typed.toLowerCase().replace(/\s+/g, '-'));
  if (status) return status;
  const meant = nearest(typed.toLowerCase(), STATUSES);
  throw wrong((say) =>
    [
      fill(say.choice, { option: 'status', choices: STATUSES.join(', '), value: typed }),
      ...(meant ? [fill(say.meant, { meant })] : []),
    ].join(' '),
  );
}

const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  'at least': 'at-least',
  over: 'at-least',
  about: 'about',
  nearly: 'about',
  'up to': 'at-most',
  'at most': 'at-most',
};

function targetsOf(typed: string): Target[] {
  return typed.split(/[;,](?!\d{3}\b)/).map((one) => {
    const [, qualifier, number, noun] =
      /^\s*(?:(at least|at most|over|about|nearly|up to)\s+)?(\d[\d,]*)\s+(\w+?)s?\s*$/i.exec(one) ?? [];
    const kind = TARGET_KINDS.find((kind) => kind === noun?.toLowerCase());
    if (!number || !kind)
      throw wrong(({ count }) =>
        fill(count, {
          option: 'count',
          kinds: TARGET_KINDS.join(', '),
          example: '"at least 300 urls"',
          value: one.trim(),
        }),
      );
    return {
      kind,
      count: Number(number.replaceAll(',', '')),
      qualifier: QUALIFIERS[qualifier?.toLowerCase() ?? ''] ?? 'exact',
    };
  });
}

const wrong = (said: (say: Say['wrong']) => string): Complaint =>
  new Complaint(({ say }) => said(say.wrong), { act: 'retry' });
