import type { Finding } from '../core/finding.ts';
import type { Item } from '../core/item.ts';
import { isUndated } from '../core/orders/life.ts';
import { areApart, mergeStories } from '../core/mend.ts';
import type { Notice } from '../core/notice.ts';
import { changesBetween, heardWith, NEAR_DAYS, nearKeys, place, twinStory } from '../core/place.ts';
import type { Undated } from '../core/placing/probe.ts';
import { type Occasion, promisesOf } from '../core/telling/promise.ts';
import type { Ledger } from '../core/store.ts';
import { isQuiet, type Order, type Placement, type Story } from '../core/story.ts';
import { tellAgain } from '../core/tell.ts';
import { DAY_MS } from './clock.ts';
import { saveWithOrder } from './follow.ts';
import { mend, ordersOf, showGathered } from './mend.ts';

/*
 * Finds an item its place in the ledger and writes it there, inside the transaction of `keep`: its story, the order
 * that this is a step of, and what that shows of other stories. Where two turn out to be one they are made one, and
 * where an edited item tells another event it leaves the story that it told. Nobody is alerted by that.
 */

const NEAR_LIMIT = 200;

interface Settling extends Occasion {
  item: Item;
  finding: Finding;
  /** The story that an earlier version of the item told. */
  earlier: Story | null;
  /** Of what age an item without a date is: see placing/probe.ts. */
  undated: Undated;
}

interface Settled {
  placement: Placement;
  order: Order | null;
  orderBefore: Order | null;
  /** To rooms whose messages show what was mended; promised already. */
  notices: Notice[];
}

/**
 * Places an item that was judged, and saves what comes of it: its story, its order, and messages of stories that it left
 * or joined. What only near misses have told is remembered and is a step of no order.
 */
export async function settle(ledger: Ledger, settling: Settling): Promise<Settled> {
  const { item, finding, undated } = settling;
  const at = await near(ledger, settling);
  const placement = place(item, finding, at, undated);
  await ledger.saveFinding(item.id, heardWith(placement.story, finding), placement.story.id);
  if (isQuiet(placement.story)) {
    await ledger.saveStory(placement.story);
    return { placement, order: null, orderBefore: null, notices: [] };
  }
  const notices = placement.left ? await leave(ledger, placement.left, settling) : [];

  const { story, order, orderBefore } = await saveWithOrder(ledger, placement.story, settling);
  const settled = { placement: { ...placement, story }, order, orderBefore, notices };

  const twin =
    placement.before &&
    twinStory(
      story,
      at.filter((other) => !isQuiet(other)),
      undated,
    );
  const stands = twin && (await ledger.story(twin.id));
  return stands && stands.id !== story.id ? join(ledger, settled, stands, settling) : settled;
}

/** Of news, stories that something dates: what a file told of no known time may have been years ago. */
async function near(ledger: Ledger, { item, finding, earlier, undated }: Settling): Promise<Story[]> {
  const isTimeless = undated === 'unknown' && item.publishedAt === null;
  const since = isTimeless ? '' : daysBefore(item, NEAR_DAYS);
  const all = await ledger.nearStories(nearKeys(item, finding), since, NEAR_LIMIT);
  const found = undated === 'unknown' ? all : all.filter((story) => !isUndated(story));
  if (!earlier) return found;
  return [earlier, ...found.filter((story) => story.id !== earlier.id && !areApart(story, earlier))];
}

/** Near in time to when it was published, so that a late reading of old news finds old stories. */
function daysBefore(item: Item, days: number): string {
  return new Date(
    Math.min(Date.parse(item.publishedAt ?? item.seenAt), Date.parse(item.seenAt)) - days * DAY_MS,
  ).toISOString();
}

/** What is left of a story without the item stands on, and its messages show it so. */
async function leave(ledger: Ledger, left: Story, settling: Settling): Promise<Notice[]> {
  await saveWithOrder(ledger, left, settling);
  const told = await ledger.told(left.id);
  const notices = tellAgain(
    left,
    told.map(({ roomId }) => roomId),
  );
  await ledger.promise(promisesOf(notices, settling));
  return [...notices, ...(await showGathered(ledger, [left.id], settling))];
}

/** Makes one of two under the name of that which was told first. */
async function join(ledger: Ledger, settled: Settled, twin: Story, settling: Settling): Promise<Settled> {
  const { story, before } = settled.placement;
  const isElder =
    story.firstSeenAt < twin.firstSeenAt || (story.firstSeenAt === twin.firstSeenAt && story.id < twin.id);
  const [into, from] = isElder ? [story, twin] : [twin, story];
  const [orders, stories] = await ordersOf(ledger, into, from);
  const mended = mergeStories(into, from, orders, stories, 'machine');
  const notices = await mend(ledger, mended, settling);
  await ledger.audit({
    at: settling.now,
    by: 'withheld',
    roomId: null,
    what: 'stories joined',
    detail: `${from.id} → ${into.id}`,
  });

  const one = (await ledger.story(into.id))!;
  const was = isElder ? before : twin;
  const order = one.orderId ? await ledger.order(one.orderId) : null;
  const orderBefore = [settled.orderBefore, ...orders].find((known) => known?.id === order?.id) ?? null;
  return {
    placement: { ...settled.placement, story: one, before: was, changes: changesBetween(was, one) },
    order,
    orderBefore,
    notices: [...settled.notices, ...notices],
  };
}
