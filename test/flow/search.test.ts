import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/core/store.ts';
import { search } from '../../src/flow/desk/search.ts';
import { openStore } from '../../src/store/index.ts';
import { PLATFORMS } from '../../src/words/entities/platforms.ts';
import { aFinding, anItem } from '../core/worlds.ts';
import { anOrder, aStep, aStory, at } from '../store/worlds.ts';

/* Searching among many that have the words and not what is asked of them. */

const MANY = 450;
let store: Store;
beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  const telling = async (n: number, title: string, text: string) => {
    const [id, storyId, itemId] = [`o-${n}`, `s-${n}`, `i-${n}`];
    await store.keep(async (ledger) => {
      await ledger.meet(anItem({ id: itemId, title, text, seenAt: at(n) }), [itemId], String(n));
      await ledger.saveStory(aStory({ id: storyId, orderId: id }));
      await ledger.saveFinding(itemId, aFinding(), storyId);
      await ledger.saveOrder(
        anOrder({ id, headline: title, lastSeenAt: at(n), steps: [aStep({ storyId, at: at(n) })] }),
      );
    });
  };
  await telling(0, 'Harbour news', 'The tribunal soon told the carrier to close its page.');
  await telling(1, 'Tribunal and carrier', 'Nothing more is known.');
  for (let n = 2; n < MANY; n += 1)
    await telling(
      n,
      `Notice ${n}`,
      `A tribunal sat for the whole day before anybody rose to speak of the carrier ${n}.`,
    );
});
afterAll(() => store.close());

const ids = async (query: string, page = { offset: 0, limit: 5 }) => {
  const { found, cut, more } = await search(store, query, () => PLATFORMS, page);
  return { ids: found.map(({ order }) => order.id), cut, more };
};

describe('a search of common words', () => {
  it('finds the one that says them near each other, however old', async () => {
    expect(await ids('tribunal NEAR/4 carrier')).toEqual({ ids: ['o-1', 'o-0'], cut: false, more: false });
  });
  it('shows those that say it in the headline first, then the latest', async () => {
    expect(await ids('tribunal carrier')).toEqual({
      ids: ['o-1', 'o-449', 'o-448', 'o-447', 'o-446'],
      cut: false,
      more: true,
    });
  });
  it('leads to its last pages', async () => {
    expect(await ids('tribunal carrier', { offset: 445, limit: 5 })).toEqual({
      ids: ['o-5', 'o-4', 'o-3', 'o-2', 'o-0'],
      cut: false,
      more: false,
    });
  });
  it('leaves out a phrase', async () => {
    expect(await ids('tribunal -"whole day"')).toEqual({ ids: ['o-1', 'o-0'], cut: false, more: false });
  });
});
