import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/core/item.ts';
import { splitOrder, splitStory } from '../../src/core/mend.ts';
import { follow } from '../../src/core/orders.ts';
import { place } from '../../src/core/place.ts';
import type { Order, Story } from '../../src/core/story.ts';
import { aFinding, anItem } from './worlds.ts';

/* What people set apart stays apart, whatever comes later. */

const LEAD =
  'The regulator of Exampla told the platform on Monday to close 312 accounts that had posted maps of the flooded valley, and gave it until noon.';
const OTHER =
  'A spokeswoman said that accounts of river pilots can no longer be opened from inside the country since this morning, which nobody had announced.';

const telling = (id: string, text: string, parts: Partial<Item> = {}): Item =>
  anItem({ id, text, url: `https://${id}.example/`, outlet: `${id}.example`, ...parts });

/** One story of two items, the second of which people took out. */
function partedByPeople(): { rest: Story; fresh: Story; order: Order } {
  const one = place(telling('i-1', LEAD), aFinding(), []).story;
  const { story } = place(telling('i-2', OTHER), aFinding(), [one]);
  expect(story.id).toBe(one.id);
  const order = follow(story, [])!;
  const [rest, fresh] = splitStory({ ...story, orderId: order.id }, ['i-2'], order, [story]).stories as [Story, Story];
  return { rest, fresh, order };
}

describe('a story that people took out of another', () => {
  const { rest, fresh, order } = partedByPeople();
  const near = [rest, fresh];

  test.each([
    ['a later version of its item', telling('i-2', LEAD, { title: 'Something else', edited: true })],
    ['its address, read from another feed', telling('i-3', '', { url: 'https://i-2.example/' })],
    ['a copy of its words, by whichever outlet', telling('i-4', OTHER)],
  ])('has %s, in whatever order the two are looked at', (_, item) => {
    expect(place(item, aFinding(), near).story.id).toBe(fresh.id);
    expect(place(item, aFinding(), [...near].reverse()).story.id).toBe(fresh.id);
  });

  test('leaves to the other what is a copy of that', () => {
    expect(place(telling('i-5', LEAD), aFinding(), near).story.id).toBe(rest.id);
  });

  test('never is linked again to the order that the other imposes: it is an order of its own', () => {
    const own = follow(fresh, [order])!;
    expect(own.id).not.toBe(order.id);
    expect(follow({ ...fresh, orderId: own.id }, [order, own])!.id).toBe(own.id);
  });

  test('is a step of the same order where it lifts what the other imposes', () => {
    expect(follow({ ...fresh, action: 'restore' }, [order])!.id).toBe(order.id);
  });
});

describe('an order that people split', () => {
  const block = place(telling('i-1', LEAD), aFinding(), []).story;
  const answer = place(
    telling('i-9', OTHER, { publishedAt: '2021-02-10T10:00:00.000Z' }),
    aFinding({ action: 'challenge', order: { status: 'challenged' } }),
    [],
  ).story;
  const order = follow(answer, [follow(block, [])!])!;
  const stories = [block, answer].map((story) => ({ ...story, orderId: order.id }));
  const split = splitOrder(order, [answer.id], stories);
  const [stays, leaves] = split.orders as [Order, Order];

  test('keeps its steps where people put them, grown or told again', () => {
    expect(order.steps).toHaveLength(2);
    const grown = place(telling('i-10', OTHER), aFinding({ action: 'challenge' }), [split.stories[0]!]).story;
    expect(follow(grown, [stays, leaves])!.id).toBe(leaves.id);
    expect(follow(stories[0]!, [leaves, stays])!.id).toBe(stays.id);
  });
});
