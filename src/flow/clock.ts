import { DAY_MS } from '../core/time.ts';

/** Only the flow asks what time it is, and it asks through this, so that a story can be replayed. */
export type Clock = () => Date;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export { DAY_MS };

/** @returns ISO 8601 UTC */
export function after(clock: Clock, ms: number): string {
  return new Date(clock().getTime() + ms).toISOString();
}
