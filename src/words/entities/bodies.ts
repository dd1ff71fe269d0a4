/** Who orders, decides or enforces: a file a region, under the names that the ledger prints. */
import { AFRICA } from './bodies/africa.ts';
import { AMERICAS } from './bodies/americas.ts';
import { ASIA_PACIFIC } from './bodies/asia-pacific.ts';
import { EURASIA } from './bodies/eurasia.ts';
import { EUROPE } from './bodies/europe.ts';
import { INDIA } from './bodies/india.ts';
import { MIDDLE_EAST } from './bodies/middle-east.ts';
import { SOUTH_ASIA } from './bodies/south-asia.ts';
import { PRIVATE } from './bodies/private.ts';

export type { Body, BodyKind } from './bodies/body.ts';

export const BODIES = [
  ...INDIA,
  ...SOUTH_ASIA,
  ...EURASIA,
  ...MIDDLE_EAST,
  ...EUROPE,
  ...AMERICAS,
  ...ASIA_PACIFIC,
  ...AFRICA,
  ...PRIVATE,
];
