import { SAYS } from '../../words/say.ts';
import type { Action, OrderFacts, Status, Target } from '../finding.ts';
import type { Message } from '../message.ts';
import { isDecided, isJudge, isLifted } from '../orders/life.ts';
import { isPlatformItself } from '../placing/names.ts';
import { targetOf } from '../placing/targets.ts';
import type { FactName, Order, Story } from '../story.ts';
import { fill, type Voice } from '../voice.ts';

/* Facts in the words of a room: what each is called, and its value. */

/** Facts as a card shows them: those that are known. @param own by which the issuer is called: these may say how it stands today */
export function shownFacts(facts: OrderFacts, voice: Voice, own: OrderFacts): Message['facts'] {
  return factRows(facts, voice, own).flatMap(([, name, value]) => (value ? [{ name, value }] : []));
}

/** The facts of an order as it began: whoever ordered it did, whatever a court makes of it. */
export const begun = ({ facts, steps }: Order): OrderFacts => ({ ...facts, status: steps[0]?.status ?? facts.status });

/** Where an order stands, as cards say it. @param status one of those there are, or `none` as people type it */
export const statusShown = (status: string, { say }: Voice): string => say.statuses[status as Status] ?? status;

/** What was mainly reported, as cards say it. */
export const actionShown = (action: string, { say }: Voice): string => say.actions[action as Action];

/**
 * What facts are to be, in words: those that are named, and that one is to be none.
 * @param of the order, where it is at hand: as its card calls them
 * @param was how they stood: "Targets: 301 channels → 305 channels"
 */
export function factsSet(
  facts: Partial<OrderFacts>,
  voice: Voice,
  of?: Order,
  was: Partial<OrderFacts> = {},
): string[] {
  const rows = (some: Partial<OrderFacts>) => factRows({ ...NO_FACTS, ...some }, voice, of && begun(of));
  const before = new Map(rows(was).map(([fact, , value]) => [fact, value]));
  return rows(facts)
    .filter(([fact]) => fact in facts)
    .map(([fact, name, value]) => {
      const [from, to] = [before.get(fact), value ?? '—'];
      return from && from !== to ? fill(voice.say.changes.facts_from, { fact: name, from, to }) : voice.named(name, to);
    });
}

/** What these facts are called. @param of the order, where it is at hand: as its card calls them */
export const factNames = (facts: readonly (keyof OrderFacts)[], voice: Voice, of?: Order): string[] =>
  factRows(NO_FACTS, voice, of && begun(of)).flatMap(([fact, name]) => (facts.includes(fact) ? [name] : []));

const NO_FACTS: OrderFacts = {
  issuer: null,
  country: null,
  platforms: [],
  targets: [],
  legalBasis: [],
  orderDate: null,
  status: null,
};

function factRows(facts: OrderFacts, voice: Voice, own = facts): [keyof OrderFacts, string, string | null][] {
  const { facts: names, comma, statuses } = voice.say;
  return [
    ['issuer', issuerName(own, voice), facts.issuer && voice.issuer(facts.issuer)],
    ['country', names.country, facts.country && voice.country(facts.country)],
    ['platforms', names.platform, facts.platforms.join(comma) || null],
    ['targets', names.target, voice.list(facts.targets.map((target) => targetText(target, voice))) || null],
    ['legalBasis', names.legalBasis, facts.legalBasis.join(comma) || null],
    ['orderDate', dateName(own, voice), facts.orderDate && voice.day(facts.orderDate)],
    ['status', names.status, facts.status && statuses[facts.status]],
  ];
}

/** What cards call a fact, in every language. */
export const calledOnCards = (fact: FactName): string[] => Object.values(SAYS).map(({ facts }) => facts[fact]);

/** Whether the issuer gave the order, whoever acted on it: not a platform that acts by itself, nor a court that judges. */
const isOfIssuer = ({ issuer, platforms, status }: OrderFacts): boolean =>
  issuer !== null && status !== null && !isPlatformItself(issuer, platforms) && !isJudge({ issuer, status });

/** What a fact is called where this story tells it. */
export const factName = (fact: FactName, { facts }: Pick<Story, 'facts'>, voice: Voice): string => {
  if (fact === 'issuer') return issuerName(facts, voice);
  return fact === 'orderDate' ? dateName(facts, voice) : voice.say.facts[fact];
};

/** What the day is called: of what is decided of an order, it is the day of that. */
const dateName = ({ status }: OrderFacts, { say }: Voice): string =>
  isDecided(status) ? say.card.decidedOn : say.facts.orderDate;

/** What the issuer of these facts is called: who ordered, whose order was lifted, by whomever, or only who acted. */
export function issuerName(facts: OrderFacts, { say }: Voice): string {
  if (!isOfIssuer(facts)) return say.facts.issuer;
  return isLifted(facts.status) ? say.card.orderOf : say.card.orderedBy;
}

/** "at least 8,000 accounts", "257 posts and accounts", in the language's own digits, grouping and plural. */
export function targetText({ kind, count, qualifier, of = [kind] }: Target, voice: Voice): string {
  const number = voice.number(count);
  const counted = of.map((one) => voice.count(voice.say.targets[one], count));
  const nouns = counted.map((one, at) => (at > 0 ? one.replace(number, '').trim() : one));
  return fill(voice.say.qualifiers[qualifier], { n: voice.list(nouns) });
}

/** A value as a story holds it, in the words of the room. */
export function valueText(fact: FactName, value: string, voice: Voice): string {
  const { say } = voice;
  switch (fact) {
    case 'target': {
      const text = (one: string): string => {
        const target = targetOf(one);
        return target ? targetText(target, voice) : one;
      };
      return voice.list(value.split(', ').map(text));
    }
    case 'issuer':
      return voice.issuer(value);
    case 'country':
      return voice.country(value);
    case 'orderDate':
      return voice.day(value);
    case 'status':
      return value === 'denied' ? say.card.denied : (say.statuses[value as Status] ?? value);
    default:
      return value;
  }
}
