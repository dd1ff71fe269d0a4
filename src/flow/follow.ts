import { isUndated } from '../core/orders/life.ts';
import { areApart, mergeOrders } from '../core/mend.ts';
import { follow, ORDER_DAYS, orderKeys, referenceKeys, retold, twinOrder } from '../core/orders.ts';
import type { Ledger } from '../core/store.ts';
import type { Order, Story } from '../core/story.ts';
import type { Occasion } from '../core/telling/promise.ts';
import { DAY_MS } from './clock.ts';
import { mend } from './mend.ts';

/*
 * Finds the order of whose life a story is a step. Cases take years, so what is filed under a number is looked for
 * however old it is; and where it turns out that two orders are filed under one, they become one.
 */

const NEAR_LIMIT = 200;

/** The order as it is with the story, and as it was; both null where the story is about none. */
interface Followed {
  order: Order | null;
  before: Order | null;
  /** Another order that is found to be this one. */
  twin: Order | null;
}

/**
 * The order that a story is a step of, told anew by all its stories: what one of them no longer says, the order says no
 * more. Writes nothing.
 */
export async function followed(ledger: Ledger, story: Story): Promise<Followed> {
  const filed = await ledger.nearOrders(referenceKeys(story), '', NEAR_LIMIT);
  const known = story.orderId ? await ledger.order(story.orderId) : null;
  const since = isUndated(story) ? '' : new Date(Date.parse(story.lastSeenAt) - ORDER_DAYS * DAY_MS).toISOString();
  const near = known ? [known] : await ledger.nearOrders(orderKeys(story), since, NEAR_LIMIT);
  const found = [...near, ...filed.filter(({ id }) => !near.some((order) => order.id === id))];
  const stepped = follow(story, found);
  const before = found.find((one) => one.id === stepped?.id) ?? null;
  const order = stepped && before ? retold(stepped, await storiesWith(ledger, stepped.id, story)) : stepped;
  return { order, before, twin: order && twinOrder(order, filed) };
}

/** The stories of an order, this one as it now is. */
const storiesWith = async (ledger: Ledger, orderId: string, story: Story): Promise<Story[]> => [
  ...(await ledger.stories(orderId)).filter(({ id }) => id !== story.id),
  story,
];

/** A story as it was written, of the order that it is a step of; and that order as it was. */
interface Kept {
  story: Story;
  order: Order | null;
  orderBefore: Order | null;
}

/** Writes a story and the order that it is a step of. */
export async function saveWithOrder(ledger: Ledger, story: Story, occasion: Occasion): Promise<Kept> {
  const following = await followed(ledger, story);
  const orderId = following.order?.id ?? story.orderId;
  await ledger.saveStory({ ...story, orderId });
  // The order last: its words are those of all that tells of it.
  const order = await saveFollowed(ledger, following, occasion);
  return { story: { ...story, orderId: order?.id ?? orderId }, order, orderBefore: following.before ?? following.twin };
}

/**
 * Writes the order and, where it has a twin, makes one of both under the name of the elder.
 * @returns the order as it now stands
 */
async function saveFollowed(ledger: Ledger, { order, twin }: Followed, occasion: Occasion): Promise<Order | null> {
  if (order) await ledger.saveOrder(order);
  if (!order || !twin) return order;
  const [into, from] = twin.firstSeenAt < order.firstSeenAt ? [twin, order] : [order, twin];
  const [stays, goes] = [await ledger.stories(into.id), await ledger.stories(from.id)];
  if (stays.some((one) => goes.some((other) => areApart(one, other)))) return order;
  const mended = mergeOrders(into, from, [...stays, ...goes], 'machine');
  await mend(ledger, mended, occasion);
  return mended.orders[0]!;
}
