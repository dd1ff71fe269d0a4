import type { Words } from '../../listen.ts';

export type BodyKind = 'state' | 'court' | 'regulator' | 'police' | 'platform' | 'private';

/** Someone who orders, decides or enforces, under the name the ledger prints. */
export interface Body {
  name: string;
  /** ISO 3166-1 alpha-2 or EU; null for private bodies. */
  country: string | null;
  kind: BodyKind;
  aliases: Words;
  /** Renamed: before this ISO date the aliases meant `before`. */
  since?: string;
  before?: string;
  /** Words of a text without a date that say it is meant under the name of before. */
  formerly?: Words;
}

const body =
  (kind: BodyKind) =>
  (name: string, country: string | null, aliases: Words): Body => ({ name, country, kind, aliases });
export const state = body('state');
export const court = body('court');
export const regulator = body('regulator');
export const police = body('police');
export const own = body('private');

/** A body that was called otherwise until a day (ISO 8601). @param formerly words that only the former name has */
export const renamed = (since: string, before: string, one: Body, formerly?: Words): Body => ({
  ...one,
  since,
  before,
  ...(formerly && { formerly }),
});
