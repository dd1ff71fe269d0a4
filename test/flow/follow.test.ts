import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import type { Item } from '../../src/core/item.ts';
import { splitOrder } from '../../src/core/mend.ts';
import type { Store } from '../../src/core/store.ts';
import type { Story } from '../../src/core/story.ts';
import { type Keep, keeper } from '../../src/flow/keep.ts';
import { mend } from '../../src/flow/mend.ts';
import { openStore } from '../../src/store/index.ts';
import { aFinding, anItem } from '../core/worlds.ts';

/* Orders that are filed under one number become one, through the door and the database. */

const NOW = '2024-06-01T12:00:00.000Z';
let store: Store;
let keep: Keep;
const findings = new Map<string, Finding>();
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  keep = keeper({ store, judge: ({ title }) => findings.get(title)!, clock: () => new Date(NOW) });
});
afterEach(() => store.close());

async function read(title: string, day: string, finding: Finding, parts: Partial<Item> = {}): Promise<Story> {
  findings.set(title, finding);
  const at = `${day}T08:00:00.000Z`;
  const item = anItem({
    id: title,
    title,
    publishedAt: at,
    seenAt: at,
    url: `https://daily.example/${title}`,
    ...parts,
  });
  return (await keep(item, [title], false)).placement!.story;
}

const challenge = aFinding({
  action: 'challenge',
  order: { issuer: null, platforms: ['Exampla'], status: 'challenged' },
});
const ruling = aFinding({
  action: 'ruling',
  order: { issuer: 'High Court of Ruritania', platforms: [], status: 'upheld' },
});
const FILED = 'The petition is filed as W.P. No. 4711 of 2022.';

it('a ruling two years later finds its order by the number of the case', async () => {
  const suit = await read('Exampla goes to court over the list', '2022-07-05', challenge, { text: FILED });
  const end = await read('The judges have spoken', '2024-05-30', ruling, { text: FILED });
  expect(end.orderId).toBe(suit.orderId);
  expect(await store.order(suit.orderId!)).toMatchObject({ status: 'upheld', steps: [{}, {}] });
});

it('two orders become one when it turns out that they are filed under one number', async () => {
  const suit = await read('Exampla goes to court over the list', '2022-07-05', challenge);
  const end = await read('The judges have spoken', '2024-05-30', ruling, { text: FILED });
  expect(end.orderId).not.toBe(suit.orderId);
  const again = await read('Exampla goes to court over the list', '2022-07-05', challenge, { text: FILED });
  expect(again.id).toBe(suit.id);
  expect(await store.order(suit.orderId!)).toEqual(await store.order(end.orderId!));
  expect((await store.stories(again.orderId!)).map(({ id }) => id)).toEqual([suit.id, end.id]);
});

it('what people parted stays so, whatever number it bears', async () => {
  const suit = await read('Exampla goes to court over the list', '2022-07-05', challenge, { text: FILED });
  const end = await read('The judges have spoken', '2024-05-30', ruling, { text: FILED });
  await store.keep(async (ledger) =>
    mend(ledger, splitOrder((await ledger.order(suit.orderId!))!, [end.id], await ledger.stories(suit.orderId!)), {
      cause: 'a person',
      now: NOW,
    }),
  );
  await read('The judges have spoken', '2024-05-30', ruling, { text: `${FILED} More follows.` });
  expect((await store.story(end.id))!.orderId).not.toBe(suit.orderId);
  expect((await store.order(suit.orderId!))!.steps).toHaveLength(1);
});
