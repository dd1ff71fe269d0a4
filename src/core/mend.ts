import { type Complaint, wrong } from './complaint.ts';
import type { OrderFacts } from './finding.ts';
import { fixed, retold } from './orders.ts';
import { joined, parted } from './placing/join.ts';
import { shortHash } from './text/hash.ts';
import { fill } from './voice.ts';
import type { Absorbed, AbsorbedOrder, Fixes, Judged, Mended, Order, Story } from './story.ts';

/**
 * The ledger mended: what was taken for two is made one, what was taken for one is made two, what was read wrong is
 * set right. Pure: it says what is to be written, and `mend` in flow/mend.ts writes it in the one transaction,
 * with what becomes of messages that were posted. What people judge stands for good; the machine may mend only
 * what no person has judged.
 */

export { areApart } from './placing/apart.ts';

/** Whose judgement it is. */
type By = 'people' | 'machine';

/**
 * Makes one order of two: the steps of `from` become steps of `into`.
 * @param stories those of both
 */
export function mergeOrders(into: Order, from: Order, stories: readonly Story[], by: By = 'people'): Mended {
  if (into.id === from.id) throw notWithItself(into.id);
  const moved = stories.map((story) => ({ ...story, orderId: into.id }));
  const order = {
    ...into,
    judged: judgedTogether(into, from, by),
    fixed: { ...from.fixed, ...into.fixed },
    fixes: { ...namedFixes(from), ...namedFixes(into) },
    absorbed: [...(into.absorbed ?? []), ...(from.absorbed ?? []), absorbedOrder(from)],
  };
  return {
    stories: moved,
    orders: [retold(order, moved)],
    moves: [{ what: 'order', from: from.id, to: into.id }],
  };
}

/** A fix of an older version has no name; what it set right is nevertheless no other fix's. */
const namedFixes = ({ fixed, fixes }: Order): Fixes => ({
  ...Object.fromEntries(Object.keys(fixed).map((fact) => [fact, undefined])),
  ...fixes,
});

const absorbedOrder = ({ id, steps, fixed, fixes }: Order): AbsorbedOrder => ({
  id,
  steps: steps.map(({ storyId }) => storyId),
  fixed,
  ...(fixes && { fixes }),
});

/**
 * Makes two orders of one: these stories become steps of another order, and neither is ever linked to the other again.
 * What was an order before is that one again, with what people had set right in it.
 * @param named its stories, or an order that became part of it, by their ids
 * @param stories all of the order
 * @throws Complaint where one of them is neither, where nothing would leave, or nothing would stay
 */
export function splitOrder(order: Order, named: readonly string[], stories: readonly Story[]): Mended {
  const absorbed = order.absorbed ?? [];
  const parts = [...absorbed, ...stories.map(({ id }) => ({ id, steps: [id] }))];
  const storyIds = named.flatMap((id) => partOf(order, parts, id).steps);
  const leaving = stories.filter((story) => storyIds.includes(story.id));
  const staying = stories.filter((story) => !storyIds.includes(story.id));
  if (leaving.length === 0 || staying.length === 0) {
    throw notSplit(order.id, leaving.length === 0);
  }
  const leaves = ({ steps }: AbsorbedOrder): boolean => !staying.some(({ id }) => steps.includes(id));
  const was = absorbed.find((one) => named.length === 1 && one.id === named[0]) ?? formerOf(absorbed, leaving, stories);
  const id = was?.id ?? `o-${shortHash(`${order.id} without ${leaving.map((story) => story.id).join()}`)}`;
  const moved = leaving.map((story) => ({ ...story, orderId: id }));
  const others = absorbed.filter((one) => one !== was);
  const rest = { ...order, absorbed: others.filter((one) => !leaves(one)), judged: apartFrom(order.judged, id) };
  const fresh = { ...order, id, absorbed: others.filter(leaves), judged: { apart: [order.id], together: false } };
  return {
    stories: moved,
    orders: [
      retold({ ...rest, fixed: without(order.fixed, was?.fixed ?? {}) }, staying),
      retold({ ...fresh, fixed: was?.fixed ?? {}, fixes: was?.fixes ?? {} }, moved),
    ],
    moves: [],
  };
}

const notWithItself = (id: string): Complaint => wrong(({ self }) => fill(self, { id }));

const notSplit = (id: string, noneLeaves: boolean): Complaint =>
  wrong((say) => fill(noneLeaves ? say.noneLeaves : say.noneStays, { id }));

function partOf<T extends { id: string }>(order: Order, parts: readonly T[], id: string): T {
  const part = parts.find((one) => one.id === id.toLowerCase());
  if (part) return part;
  const known = parts.map((one) => one.id).join(', ');
  throw wrong(({ noPart }) => fill(noPart, { id: order.id, name: id, parts: known }));
}

/** The order that these steps, and no others that are still there, were before. */
function formerOf(
  absorbed: readonly AbsorbedOrder[],
  leaving: readonly Story[],
  stories: readonly Story[],
): AbsorbedOrder | undefined {
  return absorbed.findLast(({ steps }) => {
    const there = stories.filter(({ id }) => steps.includes(id));
    return there.length === leaving.length && there.every((story) => leaving.includes(story));
  });
}

/** What was set right, but for what the other brought along. */
const without = (fixed: Partial<OrderFacts>, brought: Partial<OrderFacts>): Partial<OrderFacts> =>
  Object.fromEntries(
    Object.entries(fixed).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(brought[name as keyof OrderFacts]),
    ),
  );

/**
 * Sets facts of an order right. What is not named stays as the stories tell it; null says that there is none.
 * @param fix its name, which no other has
 */
export function fixOrder(order: Order, facts: Partial<OrderFacts>, fix: string | null): Mended {
  return { stories: [], orders: [fixed(order, facts, fix)], moves: [] };
}

/** Takes back what was set right: these facts are again as the stories tell them. */
export function unfixOrder(order: Order, names: readonly (keyof OrderFacts)[], stories: readonly Story[]): Mended {
  const fixed = Object.fromEntries(Object.entries(order.fixed).filter(([name]) => !names.includes(name as never)));
  return { stories: [], orders: [retold({ ...order, fixed }, stories)], moves: [] };
}

/**
 * Makes one story of two that tell one event; its orders follow. Of two orders that each began with it, one is left.
 * @param orders those of the two stories, if any
 * @param stories all of these orders
 */
export function mergeStories(
  into: Story,
  from: Story,
  orders: readonly Order[],
  stories: readonly Story[],
  by: By = 'people',
): Mended {
  if (into.id === from.id) throw notWithItself(into.id);
  const one: Story = {
    ...joined(into, from),
    orderId: into.orderId ?? from.orderId,
    judged: judgedTogether(into, from, by),
    absorbed: [...(into.absorbed ?? []), ...(from.absorbed ?? []), absorbedOf(from, stories)],
  };
  const rest = stories.filter((story) => story.id !== into.id && story.id !== from.id);
  const moves: Mended['moves'] = [{ what: 'story', from: from.id, to: into.id }];
  const [kept, lost] = [one.orderId, from.orderId].map((id) => orders.find((order) => order.id === id));
  if (kept && lost && kept.id !== lost.id && beganWith(kept, into) && beganWith(lost, from)) {
    const both = mergeOrders(kept, lost, [one, ...rest], by);
    return { ...both, moves: [...moves, ...both.moves] };
  }
  const stepsOf = (order: Order): Story[] => [
    ...rest.filter((story) => story.orderId === order.id),
    ...(order.id === one.orderId ? [one] : []),
  ];
  const empty = lost && stepsOf(lost).length === 0 ? lost : null;
  if (kept && empty)
    return {
      stories: [one],
      orders: [retold({ ...kept, absorbed: [...(kept.absorbed ?? []), absorbedOrder(empty)] }, stepsOf(kept))],
      moves: [...moves, { what: 'order', from: empty.id, to: kept.id }],
    };
  const retelling = [...new Set([kept, lost])].filter((order) => order !== undefined);
  return { stories: [one], orders: retelling.map((order) => retold(order, stepsOf(order))), moves };
}

function absorbedOf({ id, headline, orderId, tellings }: Story, stories: readonly Story[]): Absorbed {
  const others = stories.filter((one) => one.id !== id && orderId !== null && one.orderId === orderId);
  return { id, headline, itemIds: tellings.map(({ itemId }) => itemId), orderId, steps: others.map((one) => one.id) };
}

/**
 * Makes two stories of one: what these items tell becomes a story of its own, of no order until it is followed.
 * @param stories all of the story's order, if it has one
 * @param name of the new one, where it was a story before
 * @throws Complaint where nothing would leave, or nothing would stay
 */
export function splitStory(
  story: Story,
  itemIds: readonly string[],
  order: Order | null,
  stories: readonly Story[],
  by: By = 'people',
  name?: string,
): Mended {
  const leaving = story.tellings.filter((telling) => itemIds.includes(telling.itemId));
  if (leaving.length === 0 || leaving.length === story.tellings.length) {
    throw notSplit(story.id, leaving.length === 0);
  }
  const id = name ?? `s-${shortHash(`${story.id} without ${leaving.map(({ itemId }) => itemId).join()}`)}`;
  const [rest, fresh] = parted(story, itemIds, id);
  const apart = (one: Story, other: Story): Story =>
    by === 'people' ? { ...one, judged: apartFrom(one.judged, other.id) } : one;
  const staying = apart(rest, fresh);
  const others = stories.filter((one) => one.id !== story.id);
  return {
    stories: [staying, apart(fresh, rest)],
    orders: order ? [retold(order, [...others, staying])] : [],
    moves: [],
  };
}

const beganWith = (order: Order, story: Story): boolean => order.steps[0]?.storyId === story.id;

const apartFrom = (judged: Judged, id: string): Judged => ({
  ...judged,
  apart: [...new Set([...judged.apart, id])],
});

type Judgeable = Pick<Story, 'id' | 'judged'>;

function judgedTogether(into: Judgeable, from: Judgeable, by: By): Judged {
  const apart = [...into.judged.apart, ...from.judged.apart].filter((id) => id !== into.id && id !== from.id);
  return {
    apart: [...new Set(apart)],
    together: by === 'people' || into.judged.together || from.judged.together,
  };
}
