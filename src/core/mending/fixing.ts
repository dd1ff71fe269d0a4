import type { Platform } from '../../words/entities/platforms.ts';
import { calledAnywhere } from '../../words/asks.ts';
import { SAYS } from '../../words/say.ts';
import type { Ask, Option } from '../command.ts';
import { type Complaint, wrong } from '../complaint.ts';
import { calledOnCards, statusShown, targetText } from '../composing/facts.ts';
import { countryOf, isDay, usualName } from '../asking/filter.ts';
import { bareChoice, choiceNear, chosen } from '../asking/values.ts';
import { DAY_MS, dayOf } from '../time.ts';
import { fold } from '../text/tokens.ts';
import { fill, orMeant, type Say, type Voice } from '../voice.ts';
import type { FactName } from '../story.ts';
import { type OrderFacts, type Qualifier, type Status, STATUSES, TARGET_KINDS, type Target } from '../finding.ts';

/** What people may set right in an order, as they type it. */

const NONE = 'none';

/** What is known as something is typed: the time, and what is listened for. */
interface Known {
  now: Date;
  platforms: readonly Platform[];
}

type Fix = Omit<Option, 'required'> & {
  fact: keyof OrderFacts;
  read(typed: string, known: Known): Partial<OrderFacts>;
};

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
  text('platform', 'platforms, parted by commas', 'platforms', (typed, { platforms }) => ({
    platforms: [...new Set(listOf(typed).map((name) => usualName(name, platforms)))],
  })),
  text('targets', 'what it is on: 1178 accounts, at least 300 urls', 'targets', (typed) => ({
    targets: targetsOf(typed),
  })),
  text('law', 'the legal basis, parted by commas', 'legalBasis', (typed) => ({ legalBasis: listOf(typed) })),
  text('date', 'the day it was ordered: 2021-02-04', 'orderDate', (typed, { now }) => ({
    orderDate: dayTyped(typed, now),
  })),
  bareChoice({
    name: 'status',
    says: 'where it stands',
    choices: [...STATUSES, NONE],
    shown: statusShown,
    fact: 'status' as const,
    read: (typed: string) => ({ status: statusOf(typed) }),
  }),
];

/** What an option was called once, and is called now. */
const FORMER = { count: 'targets' };

/** By what a fact can be named, beside the name of its option: what cards call it in any language, and what Discord does. */
const otherNames = ({ name, fact }: Fix): string[] => [
  ...Object.entries(FORMER).flatMap(([once, now]) => (now === name ? [once] : [])),
  ...calledOnCards(CALLED[fact]),
  ...(fact === 'issuer' ? Object.values(SAYS).flatMap(({ card }) => [card.orderedBy, card.orderOf]) : []),
  ...calledAnywhere(`orders fix ${name}`),
];
const CALLED = {
  issuer: 'issuer',
  country: 'country',
  platforms: 'platform',
  targets: 'target',
  legalBasis: 'legalBasis',
  orderDate: 'orderDate',
  status: 'status',
} as const satisfies Record<keyof OrderFacts, FactName>;

/** The names of the facts, to choose one. */
export const FACT = bareChoice({
  name: 'fact',
  says: 'which',
  choices: FIXES.map(({ name }) => name),
  shown: factShown,
  former: FORMER,
});

/** The options of `/orders fix`. */
export const FIXABLE: readonly Option[] = FIXES.map((fix) => {
  const { fact: _, read: __, ...option } = fix;
  return { ...option, also: otherNames(fix) };
});

/**
 * Facts as they are to be, from what was typed.
 * @param now no order has been made later
 * @param platforms those that are called by their usual name, whatever name was typed
 * @throws Complaint that says what a fact takes, and where nothing was typed
 */
export function factsFixed(values: Ask['values'], now: Date, platforms: readonly Platform[]): Partial<OrderFacts> {
  const given = FIXES.filter(({ name }) => values[name] !== undefined);
  if (given.length === 0)
    throw wrong(({ fixNothing }) =>
      fill(fixNothing, { command: '/orders fix o-1 issuer:MeitY country:IN targets:"1178 accounts"' }),
    );
  return Object.assign({}, ...given.map((fix) => factOf(fix, String(values[fix.name]).trim(), { now, platforms })));
}

function factOf({ fact, read }: Fix, typed: string, known: Known): Partial<OrderFacts> {
  if (typed !== '' && typed !== '—' && typed.toLowerCase() !== NONE) return read(typed, known);
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

/** What the card of an order calls the fact that an option of this name sets right. */
export function factShown(name: string, { say }: Voice): string {
  const fact = FIXES.find((fix) => fix.name === name)!.fact;
  return fact === 'issuer' ? say.card.orderedBy : say.facts[CALLED[fact]];
}

/** The options by which these facts were set right. */
export const namesOf = (facts: readonly (keyof OrderFacts)[]): string[] =>
  FIXES.filter(({ fact }) => facts.includes(fact)).map(({ name }) => name);

/**
 * The facts that are named, each by the name of its option or as a card calls it, parted by commas or spaces.
 * @throws Complaint where there is no such name
 */
export function factsNamed(typed: string): (keyof OrderFacts)[] {
  const factOf = (name: string) => FIXES.find((fix) => [fix.name, ...otherNames(fix)].some(sameAs(name)))?.fact;
  return typed.split(/[,،;]/).flatMap((names) => {
    // A name may have spaces.
    const whole = factOf(names);
    if (whole) return [whole];
    return names.split(/\s+/).flatMap((name) => {
      const fact = factOf(name);
      if (!fact && name)
        throw wrong((words, voice) =>
          fill(words.fact, { value: name, facts: FIXES.map((fix) => factShown(fix.name, voice)).join(', ') }),
        );
      return fact ?? [];
    });
  });
}

const sameAs =
  (name: string) =>
  (other: string): boolean =>
    fold(other) === fold(name.trim());

const listOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  ),
];

function dayTyped(typed: string, now: Date): string {
  if (!isDay(typed)) throw wrong(({ day }, voice) => fill(day, { option: factShown('date', voice), value: typed }));
  // Somewhere it may be the day after ours.
  if (typed > dayOf(new Date(now.getTime() + DAY_MS).toISOString()))
    throw wrong(({ notYet }) => fill(notYet, { value: typed }));
  return typed;
}

function statusOf(typed: string): Status {
  const option = { choices: STATUSES, shown: statusShown };
  const status = chosen(option, typed) ?? chosen(option, typed.replace(/\s+/g, '-'));
  if (status) return status as Status;
  throw wrong(({ choice }, voice) => {
    const choices = STATUSES.map((one) => statusShown(one, voice)).join(', ');
    return orMeant(
      fill(choice, { option: factShown('status', voice), choices, value: typed }),
      choiceNear(option, typed, voice),
      voice.say,
    );
  });
}

/** What cards say, in every language that is spoken, and what it means: whoever reads it there can type it. */
const meanings = <T>(of: (say: Say) => readonly (readonly [words: string, means: T])[]): ReadonlyMap<string, T> =>
  new Map(Object.values(SAYS).flatMap((say) => of(say).map(([words, means]) => [bare(words), means] as const)));
const bare = (words: string): string => fold(words.replace('{n}', '')).trim();

const NOUNS = meanings((say) =>
  TARGET_KINDS.flatMap((kind) => [kind, ...Object.values(say.targets[kind])].map((words) => [words, kind] as const)),
);
const QUALIFIERS = meanings<Qualifier>((say) => [
  ...(Object.keys(say.qualifiers) as Qualifier[]).map((one) => [say.qualifiers[one], one] as const),
  ['over', 'at-least'],
  ['nearly', 'about'],
  ['at most', 'at-most'],
]);

/** What stands between two counts: no comma that groups the digits of one. */
const BETWEEN = /(?<!\p{Nd})[;,،]|[;,،](?!\p{Nd}{2,3}(?!\p{Nd}))/u;
const COUNTED = /^(\D*?)\s*(\d+(?:[.,٬'’\s]\d{2,3})*)\s*(\D+)$/u;

function targetsOf(typed: string): Target[] {
  return typed.split(BETWEEN).map((one) => {
    const [, how = '', number, noun = ''] = COUNTED.exec(fold(one.trim())) ?? [];
    const kind = NOUNS.get(noun.trim());
    const qualifier = QUALIFIERS.get(how);
    const count = Number(number?.replace(/\D/g, ''));
    if (!kind || !qualifier || !(count > 0 && Number.isSafeInteger(count))) throw noCount(one.trim());
    return { kind, count, qualifier };
  });
}

const noCount = (value: string): Complaint =>
  wrong(({ count }, voice) => {
    const example = { kind: 'url', count: 300, qualifier: 'at-least' } as const;
    const kinds = TARGET_KINDS.map((kind) => fill(voice.say.targets[kind].other, { n: '' }).trim());
    return fill(count, {
      option: factShown('targets', voice),
      kinds: kinds.join(voice.say.comma),
      example: targetText(example, voice),
      value,
    });
  });
