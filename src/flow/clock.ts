export { DAY_MS, HOUR_MS, MINUTE_MS } from '../core/time.ts';

/** Only the flow asks what time it is, and it asks through this, so that a story can be replayed. */
export type Clock = () => Date;

/** @returns ISO 8601 UTC */
export const after = (clock: Clock, ms: number): string => new Date(clock().getTime() + ms).toISOString();
/** @returns ISO 8601 UTC */
export const ago = (clock: Clock, ms: number): string => after(clock, -ms);
