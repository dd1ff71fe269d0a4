/** Who has a say, and what is done by saying it: shared by all facts. */
import type { Concept } from '../../words/listen.ts';
import type { Action } from '../finding.ts';
import type { Where } from './country.ts';
import type { Ear } from './ear.ts';
import type { Reading } from './reading.ts';
import type { Heard, Sentence } from './sentences.ts';

/** What ends access. */
export const CUTS: readonly Concept[] = ['block', 'withhold', 'remove', 'suspend', 'halt'];
/** What cuts off access; what is removed may be a single post. */
export const STOPS: readonly Concept[] = ['block', 'withhold', 'suspend', 'halt'];
/** What ends access, or gives it back. */
export const CHANGES: readonly Concept[] = [...CUTS, 'restore', 'lift'];
/** What an order, or whoever answers it, does. */
export const ACTS: readonly Concept[] = [
  ...CHANGES,
  ...(['order', 'ask', 'fine', 'notice', 'charge', 'rule', 'uphold', 'strike', 'stay', 'warn', 'enact'] as const),
];
/** What is done, said and decided about access. */
export const DEEDS: readonly Concept[] = [
  ...ACTS,
  ...(['sue', 'hearing', 'figures', 'react', 'say', 'extend', 'comply', 'refuse', 'deny', 'may'] as const),
];
/** What ends access, gives it back, or leaves it for now as it is. */
export const RULINGS: readonly Concept[] = [...CHANGES, 'stay'];
/** Changes that say nothing else when they stand next to a named platform or an account; what is halted may be anything. */
export const ENFORCED: readonly Concept[] = CHANGES.filter((one) => one !== 'halt');
/** Whoever may order. */
export const OFFICES: readonly Concept[] = ['state', 'ministry', 'regulator', 'court', 'police'];
/** Whoever may order without a case. */
export const AUTHORITIES: readonly Concept[] = OFFICES.filter((one) => one !== 'court');

/** What is known of a text once its act is: by this its facts are looked for. */
export interface About {
  ear: Ear;
  reading: Reading;
  where: Where;
  action: Action;
  /** What names a platform in it. */
  platforms: Set<Heard>;
}

/** A name, and where it is said. */
export interface Named {
  name: string;
  country: string | null;
  sentence: Sentence;
  heard: Heard;
}
