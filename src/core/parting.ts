import { Complaint } from './complaint.ts';
import { splitOrder } from './mend.ts';
import { retold } from './orders.ts';
import type { Absorbed, Mended, Order, Story } from './story.ts';

/** What leaves a story, as people name it, and what becomes of its order. */

interface Leaving {
  itemIds: string[];
  /** The story that it was before it became part of this one. */
  was: Absorbed | null;
}

/**
 * @param named stories that became part of it, outlets, or items, by their ids
 * @throws Complaint where one of them is none of these
 */
export function leavingOf(story: Story, named: readonly string[]): Leaving {
  const absorbed = story.absorbed ?? [];
  const itemIds = named.flatMap((name) => {
    const isIt = (one: string) => one.toLowerCase() === name.toLowerCase();
    const part = absorbed.find(({ id }) => isIt(id))?.itemIds;
    const found =
      part ?? story.tellings.filter(({ itemId, outlet }) => isIt(itemId) || isIt(outlet)).map(({ itemId }) => itemId);
    if (found.length > 0) return found;
    const known = [...absorbed.map(({ id }) => id), ...new Set(story.tellings.map(({ outlet }) => outlet))];
    throw new Complaint(`Story ${story.id} has no part "${name}". What can leave it: ${known.join(', ')}.`, {
      act: 'retry',
    });
  });
  const was = named.length === 1 ? absorbed.find(({ id }) => id === named[0]!.toLowerCase()) : undefined;
  return { itemIds: [...new Set(itemIds)], was: was ?? null };
}

/**
 * A story that was one before becomes again a step of the order that it was a step of, which may have become part of
 * another with it.
 * @param order that which now stands under the name of its order
 * @param stories all of that order
 * @returns null where it was a step of none
 */
export function ofItsOrder(fresh: Story, was: Absorbed, order: Order | null, stories: readonly Story[]): Mended | null {
  if (!order || !was.orderId) return null;
  const step = { ...fresh, orderId: order.id };
  const all = [...stories.filter(({ id }) => id !== fresh.id), step];
  const leaving = all.filter(({ id }) => id === fresh.id || was.steps.includes(id)).map(({ id }) => id);
  if (order.id === was.orderId || leaving.length === all.length)
    return { stories: [step], orders: [retold(order, all)], moves: [] };
  return splitOrder(order, leaving, all);
}
