import type { Action, Status, TargetKind } from '../core/finding.ts';
import type { Tier } from '../core/item.ts';
import type { FactName } from '../core/story.ts';
import { say as en } from './en/say.ts';
import { say as hi } from './hi/say.ts';

/** What we say in one language. `{name}` marks a place to fill. Plurals by CLDR category; `other` is always there. */
export interface Say {
  kinds: Record<'new order' | 'new story' | 'update' | 'confirmed' | 'lifted', string>;
  actions: Record<Action, string>;
  statuses: Record<Status, string>;
  facts: Record<FactName, string>;
  targets: Record<TargetKind, { one: string; other: string }>;
  qualifiers: { exact: string; 'at-least': string; about: string; 'at-most': string };
  tiers: Record<Tier, string>;
  changes: {
    facts: string;
    facts_from: string;
    outlet: string;
    status: string;
    status_from: string;
    confirmed: string;
    contradiction: string;
    corrected: string;
    moved: string;
  };
  contested: string;
  order: string;
  follows: string;
  timeline: string;
  firstSeen: string;
  published: string;
  watches: string;
  outlets: { one: string; other: string };
  official: string;
  reported: string;
  and: string;
  more: string;
  none: string;
  latest: { one: string; other: string };
  noOrders: string;
  buttons: { source: string; order: string; latest: string };
}

/** One folder a language. A room whose language is not here is spoken to in English. */
export const SAYS: Readonly<Record<string, Say>> = { en, hi };
