import { afterEach, beforeEach, expect, it } from 'vitest';
import { openWorld, pass, type World } from './world.ts';

/* What a source gives twice is told once, however it changes what it calls it. */

interface Item {
  guid?: string;
  link?: string;
  title: string;
  text?: string;
  at?: string;
}

const feed = (items: readonly Item[]): string =>
  `<rss version="2.0"><channel><title>Feed</title>${items
    .map(
      ({ guid, link, title, text = '', at }) =>
        `<item>${guid ? `<guid isPermaLink="false">${guid}</guid>` : ''}<title>${title}</title>${link ? `<link>${link}</link>` : ''}<description>${text}</description>${at ? `<pubDate>${new Date(at).toUTCString()}</pubDate>` : ''}</item>`,
    )
    .join('')}</channel></rss>`;

const TITLE = 'IT ministry orders Twitter to block 312 accounts under Section 69A';
const AT = '2021-02-08T10:00:00Z';
const TEXT =
  'The order was served on Monday. The company has two days to comply, the ministry said in a statement to reporters.';
const OTHER: Item = {
  guid: 'o',
  link: 'https://a.example/o',
  title: 'The museum opens on Sundays',
  at: '2021-02-07T10:00:00Z',
};
const HISTORY = Array.from({ length: 40 }, (_, at) => ({
  title: `Ministry orders Telegram to block ${at + 20} channels`,
  text: `${TEXT} It is number ${at}.`,
  at: new Date(Date.parse(AT) - at * 3_600_000).toISOString(),
}));

let world: World;
beforeEach(async () => {
  world = await openWorld(AT);
});
afterEach(() => world.close());

it.each<[string, Item[], Item[]]>([
  [
    'gives the same',
    [{ guid: '1', link: 'https://a.example/1', title: TITLE }],
    [{ guid: '1', link: 'https://a.example/1', title: TITLE }],
  ],
  [
    'changes the id with every reading',
    [{ guid: '1', link: 'https://a.example/1', title: TITLE }],
    [{ guid: '2', link: 'https://a.example/1', title: TITLE }],
  ],
  [
    'adds tracking to an address, or an AMP page',
    [{ link: 'https://a.example/1', title: TITLE }],
    [{ link: 'https://amp.a.example/1/amp?utm_source=x#top', title: TITLE }],
  ],
  ['has neither id nor address', [{ title: TITLE, at: AT }], [{ title: TITLE, at: '2021-02-08T18:00:00Z' }]],
  [
    'gives one id to two',
    [
      { guid: 'same', link: 'https://a.example/1', title: TITLE },
      { guid: 'same', link: 'https://a.example/o2', title: 'A bridge is repaired' },
    ],
    [
      { guid: 'same', link: 'https://a.example/o2', title: 'A bridge is repaired' },
      { guid: 'same', link: 'https://a.example/1', title: TITLE },
    ],
  ],
  [
    'gives two versions of one at once',
    [
      { guid: '1', link: 'https://a.example/1', title: TITLE, at: AT },
      { guid: '1', link: 'https://a.example/1', title: `${TITLE}: report`, at: '2021-02-08T09:00:00Z' },
    ],
    [
      { guid: '1', link: 'https://a.example/1', title: `${TITLE}: report`, at: '2021-02-08T09:00:00Z' },
      { guid: '1', link: 'https://a.example/1', title: TITLE, at: AT },
    ],
  ],
  [
    'moves, with other ids and addresses',
    [{ guid: '1', link: 'https://a.example/1', title: TITLE, text: TEXT, at: AT }],
    [{ guid: 'n-1', link: 'https://new.example/1', title: TITLE, text: TEXT, at: AT }],
  ],
])('a source that %s', async (_, first, again) => {
  world.pages.set('feed', { status: 200, body: feed([OTHER]) });
  const bot = await world.run({ sources: [world.source('feed')] });
  const shownBy = async (items: readonly Item[]): Promise<string> => {
    const before = world.shown().length;
    world.pages.set('feed', { status: 200, body: feed(items) });
    pass(world, 90);
    await bot.tick();
    return world.shown().slice(before);
  };
  pass(world, 90);
  await bot.tick();
  expect(await shownBy([...first, OTHER])).toContain('312 accounts');
  expect(await shownBy([...again, OTHER])).toBe('');
  expect(await shownBy([...first, OTHER])).toBe('');
});

it('a source that comes back with its whole history, or publishes an old item again, tells nobody', async () => {
  const named = (prefix: string, at = (item: { at: string }) => item.at) =>
    HISTORY.map((item, n) => ({
      ...item,
      at: at(item),
      guid: `${prefix}${n}`,
      link: `https://${prefix}.example/${n}`,
    }));
  world.pages.set('feed', { status: 200, body: feed(named('old')) });
  const bot = await world.run({ sources: [world.source('feed')] });
  pass(world, 90);
  await bot.tick();
  for (const items of [[], named('new'), named('old').slice(20), named('old', () => '2022-02-08T10:00:00Z')]) {
    world.pages.set('feed', { status: 200, body: feed(items) });
    pass(world, items.length && items[0]!.at.startsWith('2022') ? 365 * 24 * 60 : 90);
    await bot.tick();
  }
  expect(world.shown()).toBe('');
});
