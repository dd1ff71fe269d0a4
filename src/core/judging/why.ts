/** Reasons a newsroom can read: the spans that carried the action, the guards, and what weighed most for the score. */
import type { Concept } from '../../words/listen.ts';
import type { Action, Evidence } from '../finding.ts';
import { feature, nameOf } from './feature.ts';
import { type Features, NOBODY, SATIRE } from './features.ts';
import { NOBODY_ACTS } from './gate.ts';
import { BODY, DEEDS_QUOTED, firstHeard, type Heard, isConcept, type Sentence } from './sentences.ts';
import type { Model } from './score.ts';

/** A span of a sentence, tokens `from` to `to`, end exclusive. */
export function spanOf(sentence: Sentence, from: number, to: number, says: string, weight: number): Evidence {
  const start = sentence.tokens[from]!.start;
  const end = sentence.tokens[to - 1]!.end;
  return { field: sentence.field, start, end, text: sentence.source.slice(start, end), says, weight };
}

/** The words that tell an action, those that tell it best first. */
const TELLING: Record<Action, Concept[]> = {
  block: ['block', 'withhold', 'suspend', 'remove', 'halt', 'order'],
  takedown: ['remove', 'block', 'order'],
  suspend: ['suspend', 'block', 'remove'],
  restore: ['restore', 'lift'],
  shutdown: ['network', 'halt', 'suspend'],
  notice: ['notice', 'charge', 'warn', 'ask'],
  fine: ['fine'],
  rule: ['enact', 'law'],
  challenge: ['sue', 'hearing'],
  ruling: ['uphold', 'strike', 'stay', 'rule', 'court'],
  statement: ['deny', 'react', 'refuse', 'may', 'say'],
  report: ['figures', 'parliament', 'say'],
  other: ['say'],
};

/** The word that tells the action: in the headline if it is there. */
export function tellingWord(sentences: Sentence[], action: Action): { sentence: Sentence; heard: Heard } | null {
  for (const sentence of sentences) {
    for (const concept of TELLING[action]) {
      const heard = firstHeard(sentence, [concept]);
      if (heard) return { sentence, heard };
    }
  }
  return null;
}

/** The word that tells the action; none where no one word does. */
export function actionSpan(sentences: Sentence[], action: Action): Evidence[] {
  const word = tellingWord(sentences, action);
  return word ? [spanOf(word.sentence, word.heard.from, word.heard.to, `action: ${action}`, 0)] : [];
}

const GUARDS: [Concept, string][] = [
  ['deny', 'guard: denial'],
  ['refuse', 'guard: refusal'],
  ['may', 'guard: hypothesis'],
  ['earlier', 'guard: history'],
  ['undisturbed', 'guard: other sense'],
  ['satire', 'guard: satire'],
];

/** The guards of the headline and the first sentence, with what they weigh. */
export function guardSpans(model: Model, sentences: Sentence[]): Evidence[] {
  const spans: Evidence[] = [];
  for (const sentence of sentences) {
    if (sentence.zone === BODY) continue;
    for (const [concept, says] of GUARDS) {
      const heard = firstHeard(sentence, [concept]);
      if (heard) spans.push(spanOf(sentence, heard.from, heard.to, says, model.relevance[feature(concept)]!));
    }
    const spoken = sentence.quoted && sentence.heard.find((one) => isConcept(one, DEEDS_QUOTED));
    if (spoken) spans.push(spanOf(sentence, spoken.from, spoken.to, 'guard: quotation', 0));
  }
  return spans;
}

/** What holds for the whole text, as a reason that stands for the headline: the gate, and a satirical outlet. */
export function gateSpan(features: Features, title: string): Evidence[] {
  const held = [
    ...(features.has(NOBODY) ? [NOBODY_ACTS] : []),
    ...(features.get(SATIRE) === null ? ['guard: satire'] : []),
  ];
  return held.map((says) => ({ field: 'title', start: 0, end: title.length, text: title, says, weight: 0 }));
}

/** Reasons shown at most; the rest weighed less. */
const REASONS = 12;
/** A word by itself that weighs less tells a reader nothing. */
const FAINT = 0.1;

/** What moved the score, the heaviest first, one reason a span. */
export function weighed(model: Model, features: Features): Evidence[] {
  const reasons = new Map<Heard, { sentence: Sentence; says: number; most: number; weight: number }>();
  for (const [says, at] of features) {
    const weight = model.relevance[says];
    if (!weight || !at) continue;
    const most = Math.abs(weight);
    if (most < FAINT && at.heard.senses.length === 0) continue;
    const reason = reasons.get(at.heard);
    if (!reason) reasons.set(at.heard, { sentence: at.sentence, says, most, weight });
    else {
      reason.weight += weight;
      if (most > reason.most) {
        reason.says = says;
        reason.most = most;
      }
    }
  }
  return [...reasons]
    .sort(([, a], [, b]) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, REASONS)
    .map(([{ from, to }, { sentence, says, weight }]) => spanOf(sentence, from, to, nameOf(says), weight));
}
