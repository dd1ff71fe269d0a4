import type { Desk, OrderFilter } from '../../core/command.ts';
import { platformNames } from '../../core/filter.ts';
import type { Store } from '../../core/store.ts';
import type { Order } from '../../core/story.ts';
import { SUGGESTED } from './desk.ts';

/* What is asked of the ledger. */

export function ordersDesk(store: Store): Desk['orders'] {
  return {
    latest: (filter) => latest(store, filter),
    async show(id) {
      const order = await store.order(id);
      return order && { order, stories: await store.stories(id) };
    },
    countries: () => store.orderValues('country', SUGGESTED),
    platforms: () => store.orderValues('platform', SUGGESTED),
    ids: () => store.orderValues('id', SUGGESTED),
  };
}

/** The store knows a platform by one name; people know it by several. */
async function latest(store: Store, filter: OrderFilter): Promise<Order[]> {
  if (!filter.platform) return store.latestOrders(filter);
  const found = await Promise.all(
    platformNames(filter.platform).map((platform) => store.latestOrders({ ...filter, platform })),
  );
  const once = new Map(found.flat().map((order) => [order.id, order]));
  return [...once.values()].sort((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt)).slice(0, filter.limit);
}
