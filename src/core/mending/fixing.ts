import type { Platform } from '../../words/entities/platforms.ts';
import { SAYS } from '../../words/say.ts';
import type { Ask, Option } from '../command.ts';
import { type Complaint, wrong } from '../complaint.ts';
import { factNames, targetText } from '../composing/facts.ts';
import { countryOf, isDay, usualName } from '../asking/filter.ts';
import { nearest } from '../text/near.ts';
import { DAY_MS, dayOf } from '../time.ts';
import { fold } from '../text/tokens.ts';
import { fill, orMeant, type Say, type Voice } from '../voice.ts';
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
  text('count', 'what it is on: 1178 accounts, at least 300 urls', 'targets', (typed) => ({
    targets: targetsOf(typed),
  })),
  text('law', 'the legal basis, parted by commas', 'legalBasis', (typed) => ({ legalBasis: listOf(typed) })),
  text('date', 'the day it was ordered: 2021-02-04', 'orderDate', (typed, { now }) => ({
    orderDate: dayTyped(typed, now),
  })),
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
 * @param now no order has been made later
 * @param platforms those that are called by their usual name, whatever name was typed
 * @throws Complaint that says what a fact takes, and where nothing was typed
 */
export function factsFixed(values: Ask['values'], now: Date, platforms: readonly Platform[]): Partial<OrderFacts> {
  const given = FIXES.filter(({ name }) => values[name] !== undefined);
  if (given.length === 0)
    throw wrong(({ fixNothing }) =>
      fill(fixNothing, { command: '/orders fix o-1 issuer:MeitY country:IN count:"1178 accounts"' }),
    );
  return Object.assign({}, ...given.map((fix) => factOf(fix, String(values[fix.name]).trim(), { now, platforms })));
}

function factOf({ fact, read }: Fix, typed: string, known: Known): Partial<OrderFacts> {
  if (typed !== '' && typed.toLowerCase() !== NONE) return read(typed, known);
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

/** What a card calls the fact that an option of this name sets right. */
export const factShown = (name: string, voice: Voice): string =>
  factNames(
    FIXES.flatMap((fix) => (fix.name === name ? [fix.fact] : [])),
    voice,
  )[0] ?? name;

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

function dayTyped(typed: string, now: Date): string {
  if (!isDay(typed)) throw wrong(({ day }) => fill(day, { option: 'date', value: typed }));
  // Somewhere it may be the day after ours.
  if (typed > dayOf(new Date(now.getTime() + DAY_MS).toISOString()))
    throw wrong(({ notYet }) => fill(notYet, { value: typed }));
  return typed;
}

function statusOf(typed: string): Status {
  const status = STATUSES.find((one) => one === typed.toLowerCase().replace(/\s+/g, '-')) ?? STANDINGS.get(fold(typed));
  if (status) return status;
  const meant = nearest(typed.toLowerCase(), STATUSES);
  const choices = STATUSES.join(', ');
  throw wrong(({ choice }, { say }) => orMeant(fill(choice, { option: 'status', choices, value: typed }), meant, say));
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
const STANDINGS = meanings((say) => STATUSES.map((status) => [say.statuses[status], status] as const));

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
      option: 'count',
      kinds: kinds.join(voice.say.comma),
      example: targetText(example, voice),
      value,
    });
  });
