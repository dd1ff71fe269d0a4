import type { Notice } from '../core/notice.ts';
import type { Ledger } from '../core/store.ts';
import type { Mended, Order, Story } from '../core/story.ts';
import { type Occasion, promisesOf } from '../core/telling/promise.ts';
import { tellGathered, tellMoved } from '../core/tell.ts';

/**
 * Writes a mending inside the transaction of `keep`, with a promise to every room that was told of one event as two:
 * its later message will say where the story goes on. Nobody is alerted: what was told of the one counts for the other.
 */
export async function mend(ledger: Ledger, mended: Mended, occasion: Occasion): Promise<Notice[]> {
  const moved = await ledger.mend(mended, occasion.now);
  const notices: Notice[] = [];
  for (const { from, to, roomIds } of moved) {
    const story = await ledger.story(to);
    if (!story) continue;
    notices.push(...tellMoved(from, story, roomIds));
    await keepApart(ledger, story);
  }
  await ledger.promise(promisesOf(notices, occasion));
  const ids = moved.flatMap(({ from, to }) => [from, to]);
  return [...notices, ...(ids.length > 0 ? await showGathered(ledger, ids, occasion) : [])];
}

/**
 * Has messages that told of these stories among others show them as they are now.
 * @param parted a story, and what left it
 */
export async function showGathered(
  ledger: Ledger,
  storyIds: readonly string[],
  occasion: Occasion,
  parted: readonly [string, string] | null = null,
): Promise<Notice[]> {
  const notices = tellGathered(await ledger.summariesOf(storyIds), parted);
  await ledger.promise(promisesOf(notices, occasion));
  return notices;
}

/** The orders of two stories, and all stories of these. */
export async function ordersOf(ledger: Ledger, one: Story, other: Story): Promise<[Order[], Story[]]> {
  const ids = [...new Set([one.orderId, other.orderId])].filter((id) => id !== null);
  const orders = (await Promise.all(ids.map((id) => ledger.order(id)))).filter((order) => order !== null);
  const stories = (await Promise.all(orders.map(({ id }) => ledger.stories(id)))).flat();
  return [orders, stories];
}

/** What people set apart stays apart, under the names that both have now. */
async function keepApart(ledger: Ledger, story: Story): Promise<void> {
  const others = (await Promise.all(story.judged.apart.map((id) => ledger.story(id)))).filter((one) => one !== null);
  const ids = others.map(({ id }) => id).filter((id) => id !== story.id);
  const apart = [...new Set([...story.judged.apart, ...ids])];
  if (apart.length > story.judged.apart.length)
    await ledger.saveStory({ ...story, judged: { ...story.judged, apart } });
  for (const other of others) {
    if (other.id === story.id || other.judged.apart.includes(story.id)) continue;
    await ledger.saveStory({ ...other, judged: { ...other.judged, apart: [...other.judged.apart, story.id] } });
  }
}
