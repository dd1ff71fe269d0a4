import { splitStory } from '../../core/mend.ts';
import { leavingOf, ofItsOrder } from '../../core/mending/parting.ts';
import type { Ledger } from '../../core/store.ts';
import type { Absorbed, Mended, Story } from '../../core/story.ts';
import type { Occasion } from '../../core/telling/promise.ts';
import { followed } from '../follow.ts';
import { mend, showGathered } from '../mend.ts';

/*
 * Takes what people name out of a story, inside the transaction of `keep`. What leaves is again the story that it was,
 * if it was one; a room that was told of the one has been told of both.
 */

/** @returns what is to be shown again: both stories, and the orders of both; that of the one that left is still to be written. */
export async function partStory(
  ledger: Ledger,
  story: Story,
  named: readonly string[],
  occasion: Occasion,
): Promise<{ mended: Mended; fresh: Story }> {
  const { itemIds, was } = leavingOf(story, named);
  const order = story.orderId ? await ledger.order(story.orderId) : null;
  const stories = order ? await ledger.stories(order.id) : [];
  const parted = splitStory(story, itemIds, order, stories, 'people', was?.id);
  const fresh = parted.stories[1]!;
  const told = await ledger.told(story.id);
  await mend(ledger, parted, occasion);
  const { revision, official, facts } = fresh;
  await ledger.promise(
    [],
    told.map((one) => ({ ...one, storyId: fresh.id, revision, official, status: facts.status })),
  );
  await showGathered(ledger, [story.id, fresh.id], occasion, [story.id, fresh.id]);
  const settled = await orderOf(ledger, fresh, was);
  const left = parted.orders.filter(({ id }) => !settled.orders.some((order) => order.id === id));
  return {
    fresh,
    mended: {
      ...settled,
      stories: [parted.stories[0]!, ...settled.stories],
      orders: [...left, ...settled.orders],
    },
  };
}

async function orderOf(ledger: Ledger, fresh: Story, was: Absorbed | null): Promise<Mended> {
  const former = was?.orderId ? await ledger.order(was.orderId) : null;
  const again = was && ofItsOrder(fresh, was, former, former ? await ledger.stories(former.id) : []);
  if (again) return again;
  const { order } = await followed(ledger, fresh);
  return { stories: [{ ...fresh, orderId: order?.id ?? null }], orders: order ? [order] : [], moves: [] };
}
