/** Who has a say, and what is done by saying it: shared by all facts. */
import type { Concept } from '../../words/listen.ts';
import type { Heard, Sentence } from './sentences.ts';

/** What an order, or whoever answers it, does. */
export const ACTS: Concept[] = [
  'block',
  'withhold',
  'remove',
  'suspend',
  'restore',
  'lift',
  'halt',
  'order',
  'ask',
  'fine',
  'notice',
  'charge',
  'rule',
  'uphold',
  'strike',
  'stay',
  'warn',
  'enact',
];
/** What is done, said and decided about access. */
export const DEEDS: readonly Concept[] = [
  ...ACTS,
  ...(['sue', 'hearing', 'figures', 'react', 'say', 'extend', 'comply', 'refuse', 'deny', 'may'] as const),
];
/** What ends access, or gives it back. */
export const CUTS: readonly Concept[] = ['block', 'withhold', 'remove', 'suspend', 'restore', 'lift', 'halt', 'stay'];
/** Whoever may order. */
export const OFFICES: Concept[] = ['state', 'ministry', 'regulator', 'court', 'police'];

/** A name, and where it is said. */
export interface Named {
  name: string;
  country: string | null;
  sentence: Sentence;
  heard: Heard;
}
