/**
 * In which order a headline and its lead say things: which act they tell first and last, and what stands beside what.
 * "court, then block" and "block, then court" are different news, and so is what comes after "after". The action is
 * weighed from it; relevance is not.
 */
import { CONCEPTS } from '../../words/listen.ts';
import { feature } from './feature.ts';
import { particlesOf } from './particle.ts';
import type { Reading } from './reading.ts';
import { DEEDS, OFFICES } from './roles.ts';
import { BODY, type Heard, type Sentence, TITLE, ZONE_NAMES } from './sentences.ts';

const AGENTS: ReadonlySet<string> = new Set([...OFFICES, 'company', 'platform']);
const SAID: readonly string[] = [...DEEDS, 'law'];
const SAYABLE = [...new Set([...SAID, ...AGENTS, 'country', 'body', 'named platform'])];
const [COUNTRY, BODY_NAME, PLATFORM] = ['country', 'body', 'named platform'].map((one) => SAYABLE.indexOf(one));
/** By the index of a concept, where it stands among these; -1 where it is none of them. */
const OF_CONCEPT = CONCEPTS.map((concept) =>
  SAID.includes(concept) || AGENTS.has(concept) ? SAYABLE.indexOf(concept) : -1,
);
const isAct = (said: number): boolean => said < SAID.length;

/** The features of an order in which things are said, by what is said. */
interface Orders {
  none: number;
  first: number[];
  last: number[];
  /** By what comes before what. */
  next: number[][];
}

const ordersIn = (zone: string): Orders => ({
  none: feature(`${zone}first act none`),
  first: SAYABLE.map((act) => feature(`${zone}first act ${act}`)),
  last: SAYABLE.map((act) => feature(`${zone}last act ${act}`)),
  next: SAYABLE.map((one) => SAYABLE.map((after) => feature(`${zone}${one}, then ${after}`))),
});

/** "title: first act block", "lead: court, then block". Where the verb comes last they are features of their own. */
const ORDERS = ZONE_NAMES.map(ordersIn);
const VERB_LAST = ZONE_NAMES.map((zone) => ordersIn(`verb last, ${zone}`));

/**
 * The features of headline and lead, each once.
 * @param platforms spans that name a platform
 */
export function sequenceOf(reading: Reading, platforms: ReadonlySet<Heard>): Set<number> {
  const features = new Set<number>();
  const orders = reading.verbLast ? VERB_LAST : ORDERS;
  for (const sentence of reading.sentences)
    if (sentence.zone !== BODY) addSequence(features, sentence, platforms, orders[sentence.zone]!);
  if (!reading.verbLast)
    for (const sentence of reading.sentences) if (sentence.zone === TITLE) addParts(features, sentence, platforms);
  return features;
}

function addSequence(features: Set<number>, sentence: Sentence, platforms: ReadonlySet<Heard>, orders: Orders): void {
  let last: number[] | null = null;
  let before: number[] = [];
  for (const heard of sentence.heard) {
    const said = saidBy(heard, platforms);
    if (said.length === 0) continue;
    for (const one of before) for (const after of said) features.add(orders.next[one]![after]!);
    before = said;
    const acts = said.filter(isAct);
    if (acts.length === 0) continue;
    if (!last) for (const act of acts) features.add(orders.first[act]!);
    last = acts;
  }
  if (!last) features.add(orders.none);
  else for (const act of last) features.add(orders.last[act]!);
}

/** The acts, agents and names that a span says. */
function saidBy(heard: Heard, platforms: ReadonlySet<Heard>): number[] {
  const said: number[] = [];
  for (const { kind, value } of heard.senses) {
    if (kind === 'concept') {
      if (OF_CONCEPT[value]! >= 0) said.push(OF_CONCEPT[value]!);
    } else if (kind === 'country') said.push(COUNTRY!);
    else if (kind === 'body') said.push(BODY_NAME!);
  }
  if (platforms.has(heard)) said.push(PLATFORM!);
  return said;
}

/** What leads over to what a headline is only told on the occasion of: "after", "over", "as". */
const ASIDE = particlesOf('after', 'occasion', 'around');
const CLAUSE_END = /[,;:،、–—]/;
/** By what is said, whether it is the news or its occasion. */
const OF_PARTS = {
  main: SAYABLE.map((said) => feature(`title: main ${said}`)),
  aside: SAYABLE.map((said) => feature(`title: aside ${said}`)),
};

/** "slows Viber after it refuses to remove": what a headline tells, and from "after" to the end of the clause its occasion. */
function addParts(features: Set<number>, sentence: Sentence, platforms: ReadonlySet<Heard>): void {
  const { heard, tokens, source, from, to } = sentence;
  const leadsAside = ASIDE(sentence);
  let part = OF_PARTS.main;
  let next = 0;
  for (let at = from; at < to; at++) {
    if (at > from && CLAUSE_END.test(source.slice(tokens[at - 1]!.end, tokens[at]!.start))) part = OF_PARTS.main;
    if (leadsAside.has(tokens[at]!.word)) part = OF_PARTS.aside;
    for (; next < heard.length && heard[next]!.from <= at; next++)
      for (const said of saidBy(heard[next]!, platforms)) features.add(part[said]!);
  }
}
