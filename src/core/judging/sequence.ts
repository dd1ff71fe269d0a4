/**
 * In which order a headline and its lead say things: which act they tell first and last, and what stands beside what.
 * "court, then block" and "block, then court" are different news. The action is weighed from it; relevance is not.
 */
import type { Reading } from './reading.ts';
import { DEEDS } from './roles.ts';
import { BODY, type Heard, type Sentence, ZONE_NAMES } from './sentences.ts';

const AGENTS: ReadonlySet<string> = new Set([
  'state',
  'ministry',
  'regulator',
  'court',
  'police',
  'company',
  'platform',
]);
const SAID: ReadonlySet<string> = new Set([...DEEDS, 'law']);

/**
 * Names of features, each once: "title: first act block", "lead: court, then block". Where the verb comes last they are
 * features of their own.
 * @param platforms spans that name a platform
 */
export function sequenceOf(reading: Reading, platforms: ReadonlySet<Heard>): Set<string> {
  const names = new Set<string>();
  for (const sentence of reading.sentences)
    if (sentence.zone !== BODY) addSequence(names, sentence, platforms, reading.verbLast);
  return names;
}

function addSequence(names: Set<string>, sentence: Sentence, platforms: ReadonlySet<Heard>, verbLast: boolean): void {
  const zone = (verbLast ? 'verb last, ' : '') + ZONE_NAMES[sentence.zone];
  let last: string[] | null = null;
  let before: string[] = [];
  for (const heard of sentence.heard) {
    const said = saidBy(heard, platforms);
    if (said.length === 0) continue;
    for (const one of before) for (const after of said) names.add(`${zone}${one}, then ${after}`);
    before = said;
    const acts = said.filter((one) => SAID.has(one));
    if (acts.length === 0) continue;
    if (!last) for (const act of acts) names.add(`${zone}first act ${act}`);
    last = acts;
  }
  if (!last) names.add(`${zone}first act none`);
  else for (const act of last) names.add(`${zone}last act ${act}`);
}

/** The acts, agents and names that a span says. */
function saidBy(heard: Heard, platforms: ReadonlySet<Heard>): string[] {
  const said: string[] = [];
  for (const { kind, id } of heard.senses) {
    if (kind === 'concept' && (SAID.has(id) || AGENTS.has(id))) said.push(id);
    else if (kind === 'country' || kind === 'body') said.push(kind);
  }
  if (platforms.has(heard)) said.push('named platform');
  return said;
}
