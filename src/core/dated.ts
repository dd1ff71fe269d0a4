import { later } from './placing/time.ts';
import type { Order } from './story.ts';

/** When an order was last told of: the time of its latest step, as published, whenever it was read here. ISO 8601 UTC. */
export function lastTold({ steps, lastSeenAt }: Pick<Order, 'steps' | 'lastSeenAt'>): string {
  return steps.length > 0 ? steps.map(({ at }) => at).reduce(later) : lastSeenAt;
}

/** The day an order was made, or else the day it was first told of: an ISO date. */
export const madeOn = ({ dates }: Pick<Order, 'dates'>): string => dates.ordered ?? dates.reported;
