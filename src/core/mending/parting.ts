import { wrong } from '../complaint.ts';
import { fill } from '../voice.ts';
import { splitOrder } from '../mend.ts';
import { retold } from '../orders.ts';
import type { Absorbed, Mended, Order, Story, Telling } from '../story.ts';

/** What leaves a story or an order, as people name it, and what becomes of its order. */

/** A part by each of the names that it goes by, and what it is in words. */
export interface Part {
  id: string;
  says: string;
}

/** What can leave an order: what became part of it, and its stories. */
export const partsOfOrder = ({ absorbed = [], steps }: Order): Part[] => [
  ...absorbed.map(({ id, steps: were }) => ({ id, says: headlineOf(steps, were[0]) })),
  ...steps.map(({ storyId, headline }) => ({ id: storyId, says: headline })),
];

const headlineOf = (steps: Order['steps'], storyId: string | undefined): string =>
  steps.find((step) => step.storyId === storyId)?.headline ?? '';

/** What can leave a story: what became part of it, and its outlets. */
export function partsOfStory({ absorbed = [], tellings }: Story): Part[] {
  const titleOf = (isIt: (telling: Telling) => boolean): string => tellings.find(isIt)?.title ?? '';
  return [
    ...absorbed.map(({ id, itemIds }) => ({ id, says: titleOf(({ itemId }) => itemIds.includes(itemId)) })),
    ...[...new Set(tellings.map(({ outlet }) => outlet))].map((id) => ({
      id,
      says: titleOf(({ outlet }) => outlet === id),
    })),
  ];
}

const QUOTED = /^["“„«]([^"”“»]*)["”“»]/u;

/**
 * Parts as people type them, parted by spaces or commas: in quotes, or as they are where the name is known, whatever
 * spaces and commas it has; all else is a word each.
 */
export function namedIn(typed: string, known: readonly string[]): string[] {
  const text = typed.replace(/^[\s,]+/, '');
  if (text === '') return [];
  const longest = known
    .filter((id) => begins(text, id))
    .reduce((one, other) => (other.length > one.length ? other : one), '');
  const quoted = QUOTED.exec(text);
  const [taken, name] = longest
    ? [longest.length, longest]
    : quoted
      ? [quoted[0].length, quoted[1]!]
      : [/^[^\s,]+/.exec(text)![0].length, /^[^\s,]+/.exec(text)![0]];
  return [name, ...namedIn(text.slice(taken), known)].filter((one) => one !== '');
}

const begins = (text: string, id: string): boolean =>
  text.slice(0, id.length).toLowerCase() === id.toLowerCase() && /^[\s,]?$/.test(text.slice(id.length, id.length + 1));

/** A name as it can be typed beside others. */
export const typedName = (id: string): string => (/[\s,]/.test(id) ? `"${id}"` : id);

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
    const known = partsOfStory(story).map(({ id }) => typedName(id));
    throw wrong(({ noPart }) => fill(noPart, { id: story.id, name, parts: known.join(', ') }));
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
