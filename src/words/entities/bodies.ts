/** Who orders, decides or enforces: a file a region, under the names that the ledger prints. */
import { AFRICA } from './bodies/africa.ts';
import { AMERICAS } from './bodies/americas.ts';
import { ASIA_PACIFIC } from './bodies/asia-pacific.ts';
import { EURASIA } from './bodies/eurasia.ts';
import { EUROPE } from './bodies/europe.ts';
import { COURTS } from './bodies/courts.ts';
import { FINANCE } from './bodies/finance.ts';
import { INDIA } from './bodies/india.ts';
import { INDIAN_COURTS } from './bodies/india-courts.ts';
import { INDIAN_STATE_BODIES } from './bodies/india-states.ts';
import { INTERNATIONAL } from './bodies/international.ts';
import { MIDDLE_EAST } from './bodies/middle-east.ts';
import { TOWN_COURTS } from './bodies/town-courts.ts';
import { SOUTH_ASIA } from './bodies/south-asia.ts';
import { PRIVATE } from './bodies/private.ts';

import type { Body } from './bodies/body.ts';

export type { Body, BodyKind } from './bodies/body.ts';

/** One body a name, under all words that the lists have for it. */
function joined(lists: Body[]): Body[] {
  const byName = new Map<string, Body>();
  for (const body of lists) {
    const known = byName.get(body.name);
    byName.set(body.name, known ? { ...known, aliases: `${known.aliases}, ${body.aliases}` } : body);
  }
  return [...byName.values()];
}

export const BODIES: Body[] = joined([
  ...INDIA,
  ...INDIAN_COURTS,
  ...INDIAN_STATE_BODIES,
  ...SOUTH_ASIA,
  ...EURASIA,
  ...MIDDLE_EAST,
  ...EUROPE,
  ...AMERICAS,
  ...ASIA_PACIFIC,
  ...AFRICA,
  ...COURTS,
  ...TOWN_COURTS,
  ...FINANCE,
  ...INTERNATIONAL,
  ...PRIVATE,
]);
