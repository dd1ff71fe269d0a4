import type { Desk, Suggestion } from '../../core/command.ts';
import { partsOfOrder, partsOfStory } from '../../core/parting.ts';
import { tokenize } from '../../core/tokens.ts';
import type { Store } from '../../core/store.ts';
import { isStoryId } from '../../core/story.ts';
import { SUGGESTED } from './desk.ts';
import type { Mending } from './mending.ts';
import type { Rooms } from './rooms.ts';
import { search } from './search.ts';

/* What is asked of the ledger. */

/** Of issuers and laws there is no end; a list of more is no answer. So many months are 16 years. */
const COUNTED_AT_MOST = 200;
const IDS = 25;
const WORDS = 8;

/** What is asked of the ledger, beside the mending of it. */
export function ordersDesk(
  store: Store,
  platforms: Desk['platforms'],
  { merge, split, fix, unfix }: Mending,
  { room }: Pick<Rooms, 'room'>,
): Desk['orders'] {
  return {
    merge,
    split,
    fix,
    unfix,
    latest: (filter) => store.latestOrders(filter),
    search: (query, page) => search(store, query, platforms, page),
    async show(id) {
      const orderId = isStoryId(id) ? ((await store.story(id))?.orderId ?? id) : id;
      const order = await store.order(orderId);
      return order && { order, stories: await store.stories(order.id) };
    },
    async parts(id) {
      if (isStoryId(id)) {
        const story = await store.story(id);
        return story ? partsOfStory(story) : [];
      }
      const order = await store.order(id);
      return order ? partsOfOrder(order) : [];
    },
    async counts(by, since) {
      const counts = await store.orderCounts(by, since, COUNTED_AT_MOST);
      return by === 'month' ? counts.reverse() : counts;
    },
    async missed(roomId, span, { offset, limit }) {
      const of = await room(roomId);
      return { missed: await store.nearMisses(of, span, limit, offset), threshold: of.threshold };
    },
    countries: () => store.orderValues('country', SUGGESTED),
    platforms: () => store.orderValues('platform', SUGGESTED),
    ids: (typed) => suggested(store, typed, platforms),
  };
}

/** What has the form of an id begins one; all else are words of the order. */
async function suggested(store: Store, typed: string, platforms: Desk['platforms']): Promise<Suggestion[]> {
  const isId = /^(?:o(?:-[0-9a-f]*)?)?$/i.test(typed.trim());
  // The last word is still being typed.
  const words = tokenize(typed)
    .slice(0, WORDS)
    .map(({ word }) => word)
    .join(' ');
  const orders = isId
    ? await Promise.all((await store.orderIds(typed.trim(), IDS)).map((id) => store.order(id)))
    : words
      ? (await search(store, `${words}*`, platforms, { offset: 0, limit: IDS })).found.map(({ order }) => order)
      : [];
  return orders.flatMap((order) => {
    if (!order) return [];
    const { id, facts, headline } = order;
    return [{ name: [id, ...(facts.country ? [facts.country] : []), headline].join(' · '), value: id }];
  });
}
