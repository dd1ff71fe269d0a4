/**
 * In which order a headline and its lead say things: which act they tell first and last, and what stands beside what.
 * "court, then block" and "block, then court" are different news. The action is weighed from it; relevance is not.
 */
import { ACTS } from './features.ts';
import type { Reading } from './reading.ts';
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
const SAID: ReadonlySet<string> = new Set([...ACTS, 'law']);

/**
 * Names of features, each once: "title: first act block", "lead: court, then block". Where the verb comes last they are
 * features of their own.
 * @param platforms spans that name a platform
 */
export function sequenceOf(reading: Reading, platforms: ReadonlySet<Heard>): Set<string> {
  const names = new Set<string>();
  const order = reading.verbLast ? 'verb last, ' : '';
  for (const sentence of reading.sentences) {
    if (sentence.zone === BODY) continue;
    const zone = order + ZONE_NAMES[sentence.zone];
    const said = saidIn(sentence, platforms);
    const acts = said.filter((one) => one.some((name) => SAID.has(name)));
    for (const name of acts[0] ?? ['none']) names.add(`${zone}first act ${name}`);
    for (const name of acts.at(-1) ?? []) names.add(`${zone}last act ${name}`);
    said.forEach((one, index) => {
      for (const before of one) for (const after of said[index + 1] ?? []) names.add(`${zone}${before}, then ${after}`);
    });
  }
  return names;
}

/** Acts, agents and names, span by span; each span may say several. */
function saidIn(sentence: Sentence, platforms: ReadonlySet<Heard>): string[][] {
  return sentence.heard.flatMap((heard) => {
    const said = heard.senses.flatMap(({ kind, id }) => {
      if (kind === 'concept') return SAID.has(id) || AGENTS.has(id) ? [id] : [];
      return kind === 'country' || kind === 'body' ? [kind] : [];
    });
    if (platforms.has(heard)) said.push('named platform');
    return said.length > 0 ? [said] : [];
  });
}
