import { later } from '../time.ts';
import type { Order } from '../story.ts';

/** Before all others: what nothing dates is not among the latest. */
const NO_TIME = '1970-01-01T00:00:00.000Z';

/** When an order was last told of: the time of its latest step, as published, whenever it was read here. ISO 8601 UTC. */
export function lastTold({ steps, lastSeenAt }: Pick<Order, 'steps' | 'lastSeenAt'>): string {
  const dated = steps.filter(({ undated }) => !undated).map(({ at }) => at);
  if (dated.length > 0) return dated.reduce(later);
  return steps.length > 0 ? NO_TIME : lastSeenAt;
}

/** The day an order was made, or else the day it was first told of: an ISO date, or null where nothing says either. */
export const madeOn = ({ dates }: Pick<Order, 'dates'>): string | null => dates.ordered ?? dates.reported;

/** The month of orders that nothing dates, where months are counted. After all others. */
export const NO_MONTH = 'unknown';
