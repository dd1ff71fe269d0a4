import type { Desk } from '../../core/command.ts';
import { Complaint } from '../../core/complaint.ts';
import { countryName } from '../../core/text/country.ts';
import { partsOfOrder, partsOfStory } from '../../core/mending/parting.ts';
import type { Store } from '../../core/store.ts';
import { isStoryId, type Order } from '../../core/story.ts';
import { orderQuery } from '../../core/asking/suggest.ts';
import { SUGGESTED } from './desk.ts';
import { fill } from '../../core/voice.ts';
import type { Mending } from './mending.ts';
import type { Rooms } from './rooms.ts';
import { search } from './search.ts';

/* What is asked of the ledger. */

/** Of issuers and laws there is no end; a list of more is no answer. So many months are 16 years. */
const COUNTED_AT_MOST = 200;
const IDS = 25;
/** Whoever types words looks for one of the first; each more has to be read for them. */
const MEANT = 10;

/** What is asked of the ledger, beside the mending of it. */
export function ordersDesk(
  store: Store,
  platforms: Desk['platforms'],
  { merge, split, fix, unfix }: Mending,
  { room }: Pick<Rooms, 'room'>,
): Desk['orders'] {
  const countries = () => store.orderValues('country', SUGGESTED);
  const onPlatforms = () => store.orderValues('platform', SUGGESTED);

  async function byId(beginning: string): Promise<Order[]> {
    const ids = await store.orderIds(beginning, IDS);
    return (await Promise.all(ids.map((id) => store.order(id)))).filter((order) => order !== null);
  }

  async function byWords(typed: string, language: string): Promise<Order[]> {
    const [inCountries, named] = await Promise.all([countries(), onPlatforms()]);
    const query = orderQuery(typed, { countries: inCountries, platforms: named }, language, platforms());
    const { found } = query ? await search(store, query, platforms, { offset: 0, limit: MEANT }) : { found: [] };
    return found.map(({ order }) => order);
  }

  return {
    merge,
    split,
    fix,
    unfix,
    latest: (filter) => store.latestOrders(filter),
    search: (query, page) => search(store, query, platforms, page),
    async show(id) {
      const story = isStoryId(id) ? await store.story(id) : null;
      if (story && !story.orderId)
        throw new Complaint(({ say }) => fill(say.orders.ofNone, { headline: story.headline }), { act: 'retry' });
      const order = await store.order(story?.orderId ?? id);
      return order && { order, stories: await store.stories(order.id) };
    },
    async story(id) {
      const story = await store.story(id.toLowerCase());
      return story && { story, order: story.orderId ? await store.order(story.orderId) : null };
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
    countries,
    platforms: onPlatforms,
    async ids(typed, language) {
      const text = typed.trim();
      const [named, meant] = await Promise.all(
        isIdBegun(text) ? [byId(text), []] : [isIdBegun(`o-${text}`) ? byId(`o-${text}`) : [], byWords(text, language)],
      );
      const orders = new Map([...named, ...meant].map((order) => [order.id, order]));
      return [...orders.values()].slice(0, IDS).map(({ id, facts: { country }, headline }) => {
        const where = country ? [countryName(country, language)] : [];
        return { name: [id, ...where, headline].join(' · '), value: id };
      });
    },
  };
}

/** What has the form of an id begins one; all else are words. */
const isIdBegun = (text: string): boolean => /^(?:o(?:-[0-9a-f]*)?)?$/i.test(text);
