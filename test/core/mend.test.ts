import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/core/item.ts';
import {
  areApart,
  fixOrder,
  mergeOrders,
  mergeStories,
  splitOrder,
  splitStory,
  unfixOrder,
} from '../../src/core/mend.ts';
import { follow } from '../../src/core/orders.ts';
import { place } from '../../src/core/place.ts';
import type { Mended, Order, Story } from '../../src/core/story.ts';
import { aFinding, anItem } from './worlds.ts';

/* A ledger in memory, mended as the database would be. */
interface Ledger {
  stories: Map<string, Story>;
  orders: Map<string, Order>;
}

function told(...tellings: [Partial<Item>, Parameters<typeof aFinding>[0]][]): Ledger {
  const ledger: Ledger = { stories: new Map(), orders: new Map() };
  for (const [item, finding] of tellings) {
    const { story } = place(anItem({ url: null, ...item }), aFinding(finding), []);
    const order = follow(story, [...ledger.orders.values()]);
    ledger.stories.set(story.id, { ...story, orderId: order?.id ?? null });
    if (order) ledger.orders.set(order.id, order);
  }
  return ledger;
}

function write({ stories, orders }: Ledger, mended: Mended): Ledger {
  const gone = new Set(mended.moves.map(({ from }) => from));
  const over = <T extends { id: string }>(now: Map<string, T>, more: T[]): Map<string, T> =>
    new Map([...now, ...more.map((one) => [one.id, one] as const)].filter(([id]) => !gone.has(id)));
  return { stories: over(stories, mended.stories), orders: over(orders, mended.orders) };
}

const on = (day: number): Partial<Item> => ({
  id: `i-${day}`,
  outlet: `paper-${day}.example`,
  publishedAt: `2021-02-${String(day).padStart(2, '0')}T08:00:00.000Z`,
  seenAt: `2021-02-${String(day).padStart(2, '0')}T08:05:00.000Z`,
});
const accounts = (count: number) => ({ targets: [{ kind: 'account' as const, count, qualifier: 'exact' as const }] });

/** Two lists, and the platform's answer, which was linked to the second. */
const twoLists = (): Ledger =>
  told(
    [on(1), { order: accounts(257) }],
    [on(8), { order: accounts(1178) }],
    [on(9), { action: 'challenge', order: { status: 'challenged', ...accounts(1178) } }],
  );
const all = <T>(map: Map<string, T>): T[] => [...map.values()];

describe('orders that people put together', () => {
  const before = twoLists();
  const [first, second] = all(before.orders) as [Order, Order];
  const mended = mergeOrders(first, second, all(before.stories));
  const after = write(before, mended);

  test('are one, with every step, and the other says where it went', () => {
    expect(all(after.orders)).toHaveLength(1);
    expect(after.orders.get(first.id)!.steps.map(({ action }) => action)).toEqual(['block', 'block', 'challenge']);
    expect(after.orders.get(first.id)!.status).toBe('challenged');
    expect(all(after.stories).map(({ orderId }) => orderId)).toEqual([first.id, first.id, first.id]);
    expect(mended.moves).toEqual([{ what: 'order', from: second.id, to: first.id }]);
  });
  test('stay together when one of its stories grows', () => {
    const grown = all(after.stories).at(-1)!;
    expect(follow(grown, all(after.orders))!.id).toBe(first.id);
    expect(follow(grown, all(after.orders))!.judged.together).toBe(true);
  });
  test('come apart again, and know that they are two', () => {
    const { id } = all(after.stories)[0]!;
    const split = splitOrder(after.orders.get(first.id)!, [id], all(after.stories));
    const [rest, fresh] = split.orders as [Order, Order];
    expect([rest.steps.length, fresh.steps.length]).toEqual([2, 1]);
    expect([rest.judged.apart, fresh.judged.apart]).toEqual([[fresh.id], [rest.id]]);
    expect(fresh.id).not.toBe(first.id);
    expect(fresh.facts.targets).toEqual(accounts(257).targets);
    expect(follow({ ...split.stories[0]!, revision: 9 }, [rest, fresh])!.id).toBe(fresh.id);
  });
  test('are those that they were, under their own names and with what people had set right in each', () => {
    const right = fixOrder(second, { issuer: 'Exampla Ministry' }, 'fx-2').orders[0]!;
    const left = fixOrder(first, { status: 'refused' }, 'fx-1').orders[0]!;
    const one = mergeOrders(left, right, all(before.stories)).orders[0]!;
    expect(one.fixes).toEqual({ issuer: 'fx-2', status: 'fx-1' });
    for (const named of [[second.id], second.steps.map(({ storyId }) => storyId)]) {
      const [rest, again] = splitOrder(one, named, all(after.stories)).orders as [Order, Order];
      expect([rest.id, again.id]).toEqual([first.id, second.id]);
      expect([rest.fixed, again.fixed]).toEqual([{ status: 'refused' }, { issuer: 'Exampla Ministry' }]);
      expect([rest.fixes, again.fixes]).toEqual([{ status: 'fx-1' }, { issuer: 'fx-2' }]);
      expect(again.steps).toEqual(second.steps);
    }
  });
  test('take with them what had become part of them before', () => {
    const [answer] = all(before.stories).slice(-1) as [Story];
    const [two, three] = splitOrder(second, [answer.id], all(before.stories).slice(1)).orders as [Order, Order];
    const stories = all(before.stories);
    const some = mergeOrders(two, three, stories.slice(1)).orders[0]!;
    const one = mergeOrders(first, some, stories).orders[0]!;
    const [rest, again] = splitOrder(one, [two.id], stories).orders as [Order, Order];
    expect(rest.absorbed).toEqual([]);
    expect(again.absorbed?.map(({ id }) => id)).toEqual([three.id]);
    expect(splitOrder(again, [three.id], stories.slice(1)).orders.map(({ id }) => id)).toEqual([two.id, three.id]);
    expect(splitOrder(one, [three.id], stories).orders.map(({ id }) => id)).toEqual([first.id, three.id]);
  });
  test('of a fact that was set right in both, that stands which was in the one that stays', () => {
    const right = fixOrder(second, { issuer: 'Exampla Ministry' }, 'fx-2').orders[0]!;
    const left = fixOrder(first, { issuer: 'DoT' }, 'fx-1').orders[0]!;
    const one = mergeOrders(left, right, all(before.stories)).orders[0]!;
    expect([one.fixed, one.fixes]).toEqual([{ issuer: 'DoT' }, { issuer: 'fx-1' }]);
    const { fixes: _, ...older } = left;
    expect(mergeOrders(older, right, all(before.stories)).orders[0]!.fixes?.issuer).toBeUndefined();
  });
  test('are known by the name that is asked for, and else by the last that their steps had together', () => {
    const [one, two, three] = all(before.stories).map(({ id }) => id) as [string, string, string];
    const was = (id: string, ...steps: string[]) => ({ id, steps, fixed: {} });
    const order = { ...after.orders.get(first.id)!, absorbed: [was('o-1', two), was('o-2', two), was('o-3', one)] };
    const leaving = (...named: string[]) => splitOrder(order, named, all(after.stories)).orders[1]!.id;
    expect([leaving('o-1'), leaving(two), leaving(two.toUpperCase())]).toEqual(['o-1', 'o-2', 'o-2']);
    expect(['o-1', 'o-2', 'o-3']).not.toContain(leaving(two, three));
  });
  test.each([
    ['an order with itself', () => mergeOrders(first, first, [])],
    ['nothing from an order', () => splitOrder(first, ['s-none'], all(before.stories))],
    ['all of an order', () => splitOrder(first, [all(before.stories)[0]!.id], [all(before.stories)[0]!])],
  ])('%s is refused with a word', (_, mending) => {
    expect(mending).toThrow(/cannot be|has no part/);
  });
});

describe('facts that people set right', () => {
  test('lead over what any later telling says, for good', () => {
    const before = twoLists();
    const order = all(before.orders)[1]!;
    const after = write(
      before,
      fixOrder(order, { issuer: 'Exampla Ministry', orderDate: '2021-02-04', status: 'refused' }, 'fx-1'),
    );
    const again = follow({ ...all(after.stories)[1]!, headline: 'grown' }, all(after.orders))!;
    expect(again).toMatchObject({
      id: order.id,
      status: 'refused',
      facts: { issuer: 'Exampla Ministry', orderDate: '2021-02-04', status: 'refused' },
      dates: { ordered: '2021-02-04', reported: '2021-02-08', complied: null },
    });
    expect(again.keys).toContain('issuer:exampla ministry');
  });
});

test('facts that are led by sources again are as these tell them, and the others stay', () => {
  const ledger = twoLists();
  const [order] = all(ledger.orders) as [Order];
  const right = fixOrder(order, { issuer: 'Exampla Ministry', status: 'refused' }, 'fx-1').orders[0]!;
  const [again] = unfixOrder(right, ['issuer'], all(ledger.stories).slice(0, 1)).orders as [Order];
  expect(again).toMatchObject({ fixed: { status: 'refused' }, fixes: { status: 'fx-1' }, status: 'refused' });
  expect(again.facts.issuer).toBe(order.facts.issuer);
});

describe('stories that tell one event', () => {
  const before = told(
    [on(1), { order: { ...accounts(257), issuer: null } }],
    [
      { ...on(2), tier: 'official' },
      { order: { ...accounts(257), issuer: 'MeitY', platforms: ['Exampla'], country: 'NP' } },
    ],
  );
  const [into, from] = all(before.stories) as [Story, Story];
  const mended = mergeStories(into, from, all(before.orders), all(before.stories), 'machine');
  const after = write(before, mended);

  test('are one, with every telling and claim; of two orders that began with them one is left', () => {
    expect(all(before.orders)).toHaveLength(2);
    expect(all(after.stories)).toHaveLength(1);
    expect(all(after.orders)).toHaveLength(1);
    expect(all(after.stories)[0]).toMatchObject({ id: into.id, official: true, facts: { issuer: 'MeitY' } });
    expect(all(after.stories)[0]!.tellings).toHaveLength(2);
    expect(all(after.orders)[0]!.steps.map(({ storyId }) => storyId)).toEqual([into.id]);
    expect(mended.moves.map(({ what }) => what)).toEqual(['story', 'order']);
  });
  test('a step that was told as another order goes over, and that order stays', () => {
    const ledger = twoLists();
    const [one, two, answer] = all(ledger.stories) as [Story, Story, Story];
    const merged = write(ledger, mergeStories(one, answer, all(ledger.orders), all(ledger.stories)));
    expect(all(merged.orders).map(({ steps }) => steps.map(({ storyId }) => storyId))).toEqual([[one.id], [two.id]]);
  });
  test('what people part is parted for good, each with its own tellings', () => {
    const story = all(after.stories)[0]!;
    const split = splitStory(story, ['i-2'], all(after.orders)[0]!, all(after.stories));
    const [rest, fresh] = split.stories as [Story, Story];
    expect(rest).toMatchObject({ id: into.id, official: false, facts: { issuer: null } });
    expect(fresh).toMatchObject({ orderId: null, official: true, facts: { issuer: 'MeitY' } });
    expect([rest.judged.apart, fresh.judged.apart]).toEqual([[fresh.id], [rest.id]]);
    expect(split.orders[0]!.facts.issuer).toBeNull();
    expect(fresh.keys).toContain('count:257');
    expect(() => splitStory(story, [], null, [])).toThrow(/cannot be split/);
    expect(() => splitStory(story, ['i-1', 'i-2'], null, [])).toThrow(/cannot be split|nothing would be left/);
    const [one, other] = splitStory(story, ['i-2'], null, [], 'machine').stories as [Story, Story];
    expect(areApart(one, other)).toBe(false);
  });
  test('keep what people have judged of each, and forget that they were set apart', () => {
    const judged = (apart: string[], together = false) => ({ judged: { apart, together } });
    const merged = (one: Story, other: Story, by?: 'machine') => mergeStories(one, other, [], [], by).stories[0]!;
    const [left, right] = [
      { ...into, ...judged([from.id, 's-7']) },
      { ...from, ...judged(['s-8', into.id], true), absorbed: [{ id: 's-9', itemIds: [], orderId: null, steps: [] }] },
    ];
    expect(merged(left, right).judged).toEqual({ apart: ['s-7', 's-8'], together: true });
    expect(merged(left, right, 'machine').judged.together).toBe(true);
    expect(merged(into, from, 'machine').judged).toEqual({ apart: [], together: false });
    expect(merged(into, from).judged.together).toBe(true);
    expect(merged(left, right).absorbed?.map(({ id }) => id)).toEqual(['s-9', from.id]);
    expect(() => mergeStories(into, into, [], [])).toThrow(/itself/);
  });
  test('are a step of whichever order one of them was a step of', () => {
    const [order] = all(before.orders).slice(1) as [Order];
    const [one] = mergeStories({ ...into, orderId: null }, from, [order], [from]).stories as [Story];
    expect(one.orderId).toBe(order.id);
  });
  test('where both began an order and one goes on, that becomes part of the other', () => {
    const ledger = twoLists();
    const [one, two, answer] = all(ledger.stories) as [Story, Story, Story];
    const merged = write(ledger, mergeStories(one, two, all(ledger.orders), all(ledger.stories)));
    expect(all(merged.orders).map(({ steps }) => steps.map(({ storyId }) => storyId))).toEqual([[one.id, answer.id]]);
  });
  test('where one of them only answers, its order stays without it, and is part of the other where nothing is left', () => {
    const ledger = twoLists();
    const [one, two, answer] = all(ledger.stories) as [Story, Story, Story];
    const [first, second] = all(ledger.orders) as [Order, Order];
    const stepsOf = (orders: Map<string, Order>) => all(orders).map(({ steps }) => steps.map(({ storyId }) => storyId));
    const emptied = write(ledger, mergeStories(answer, one, all(ledger.orders), all(ledger.stories)));
    expect(all(emptied.orders)).toMatchObject([{ id: second.id, absorbed: [{ id: first.id, steps: [one.id] }] }]);
    const third = { ...answer, id: 's-more', orderId: first.id };
    const longer = [...all(ledger.stories), third];
    const stays = write(ledger, mergeStories(answer, one, all(ledger.orders), longer));
    expect(stepsOf(stays.orders)).toEqual([[third.id], [answer.id, two.id]]);
  });
});
