import { parseArgs } from 'node:util';
import type { Read } from '../../src/core/command.ts';
import { readNames } from '../../src/core/text/country.ts';
import { COUNTED, type Order, type Step, type Story } from '../../src/core/story.ts';
import { mendingDesk } from '../../src/flow/desk/mending.ts';
import { ordersDesk } from '../../src/flow/desk/orders.ts';
import { openEngine, openStore } from '../../src/store/index.ts';
import { migrate } from '../../src/store/migrations.ts';
import { WORDS } from '../../src/words/index.ts';
import { type MakeDatabase, noPostgres, postgresSchema, sqliteFile } from '../store/databases.ts';
import { anOrder, aStep, aStory } from '../store/worlds.ts';
import { aFinding, anItem, aRoom } from '../core/worlds.ts';
import { random } from '../random.ts';

/*
 * How long people wait for the ledger when it remembers a hundred thousand orders: the latest, a search, numbers, one
 * order with its life, a file, in each database, asked as commands ask. Of many answers the slowest but one in a hundred
 * is told, in milliseconds; of searches the slowest of all, too, and how many did not look everywhere.
 */

/** `--quick` ends within a minute. */
const QUICK = 5_000;
const FULL = 100_000;
const ASKED = 300;
/** So many orders stand in one file, and one more says that there are others. */
const EXPORTED = 2_001;
const AT_ONCE = 500;
const DAY_MS = 86_400_000;
const START = Date.UTC(2016, 0, 1);

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const orders = values.quick ? QUICK : FULL;

const chance = random(11);
/** Few are common and many are rare, as in life. */
const pick = <T>(of: readonly T[]): T => of[Math.floor(of.length * chance() ** 2)]!;
const COUNTRIES = ['IN', 'RU', 'TR', 'BR', 'PK', 'ID', 'US', 'DE', 'FR', 'NP', 'EG', 'VN', 'KE', 'MX'];
const PLATFORMS = ['Twitter', 'Facebook', 'YouTube', 'Telegram', 'TikTok', 'Signal', 'WhatsApp', 'Reddit', 'Wikipedia'];
const ACTIONS = ['block', 'takedown', 'suspend', 'notice', 'restore'] as const;
const STATUSES = ['ordered', 'complied', 'refused', 'restored'] as const;
const SCRIPTS = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзиклмнопрст', 'कखगघचछजटठडतथदधन', '封锁命令网站法院账号平台政府'];
const COMMON = [
  'ministry',
  'orders',
  'the',
  'to',
  'block',
  'accounts',
  'court',
  'of',
  'posts',
  'said',
  'blocking',
  'order',
];
const RARE = Array.from({ length: 40_000 }, (_, n) => {
  const letters = [...SCRIPTS[n % SCRIPTS.length]!];
  return Array.from({ length: 3 + (n % 5) }, () => letters[Math.floor(chance() * letters.length)]).join('');
});
const word = (): string => (chance() < 0.5 ? pick(COMMON) : pick(RARE));
const text = (words: number): string => Array.from({ length: words }, word).join(' ');

interface Made {
  order: Order;
  story: Story;
  items: Read[];
}

function made(n: number): Made {
  const at = new Date(START + (n / orders) * 4_000 * DAY_MS).toISOString();
  const action = pick(ACTIONS);
  const status = pick(STATUSES);
  const facts = {
    issuer: `Ministry ${Math.floor(300 * chance() ** 3)}`,
    country: pick(COUNTRIES),
    platforms: [pick(PLATFORMS)],
    targets: [{ kind: 'account' as const, count: 1 + Math.floor(5_000 ** chance()), qualifier: 'exact' as const }],
    legalBasis: [`Section ${Math.floor(200 * chance() ** 3)}`],
    orderDate: at.slice(0, 10),
    status,
  };
  const [id, storyId] = [`o-${n}`, `s-${n}`];
  const items = [0, 1].map((which) => ({
    item: anItem({ id: `i-${n}-${which}`, title: text(9), text: text(60), publishedAt: at, seenAt: at }),
    finding: aFinding({ action, order: facts }),
  }));
  const steps: Step[] = [aStep({ storyId, action, status, at, headline: items[0]!.item.title })];
  const dates = { ordered: at.slice(0, 10), reported: at.slice(0, 10), complied: null };
  const seen = { firstSeenAt: at, lastSeenAt: at };
  return {
    order: anOrder({ id, headline: items[0]!.item.title, status, steps, dates, facts, ...seen }),
    story: aStory({ id: storyId, orderId: id, action, headline: items[0]!.item.title, facts, ...seen }),
    items,
  };
}

/** Written by hand, many at once; what is indexed is indexed by the store itself when it is opened. */
async function fill(url: string): Promise<void> {
  const engine = await openEngine(url);
  await migrate(engine);
  const { db } = engine;
  for (let n = 0; n < orders; n += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, orders - n) }, (_, more) => made(n + more));
    const read = some.flatMap(({ story, items }) => items.map((one) => ({ ...one, storyId: story.id })));
    await db.transaction().execute(async (all) => {
      const document = (value: unknown) => JSON.stringify(value);
      await all
        .insertInto('items')
        .values(
          read.map(({ item }) => ({
            id: item.id,
            source_id: item.sourceId,
            seen_at: item.seenAt,
            content_hash: '',
            version: 1,
            document: document(item),
          })),
        )
        .execute();
      await all
        .insertInto('findings')
        .values(
          read.map(({ item, finding, storyId }) => ({
            item_id: item.id,
            story_id: storyId,
            relevant: 1,
            action: finding.action,
            score: finding.score,
            document: document(finding),
          })),
        )
        .execute();
      await all
        .insertInto('stories')
        .values(
          some.map(({ story }) => ({
            id: story.id,
            order_id: story.orderId,
            action: story.action,
            first_seen_at: story.firstSeenAt,
            last_seen_at: story.lastSeenAt,
            document: document(story),
          })),
        )
        .execute();
      await all
        .insertInto('orders')
        .values(
          some.map(({ order }) => ({
            id: order.id,
            country: order.facts.country,
            status: order.status,
            first_seen_at: order.firstSeenAt,
            last_seen_at: order.lastSeenAt,
            told_at: '',
            number: null,
            indexed_as: 0,
            document: document(order),
          })),
        )
        .execute();
    });
  }
  await engine.db.destroy();
}

const country = () => ({ country: pick(COUNTRIES) });
const FILTERS = [
  () => ({}),
  () => ({ offset: Math.floor(chance() * 200) * 5 }),
  country,
  () => ({ platform: pick(PLATFORMS) }),
  () => ({ ...country(), platform: pick(PLATFORMS), status: pick(STATUSES) }),
  () => ({ action: pick(ACTIONS), since: '2020-01-01T00:00:00.000Z' }),
  () => ({ platform: pick(PLATFORMS), action: pick(ACTIONS) }),
  () => ({ ...country(), status: pick(STATUSES) }),
];
const QUERIES = [
  () => pick(RARE),
  () => pick(COMMON),
  () => '"blocking order"',
  () => `"${pick(COMMON)} ${pick(RARE)}"`,
  () => `${pick(RARE).slice(0, 2)}*`,
  () => `${pick(COMMON)} ${pick(COMMON)} country:${pick(COUNTRIES)} -platform:${pick(PLATFORMS)}`,
  () => `(${pick(RARE)} OR ${pick(RARE)}) count:>1000`,
  () => `title:court status:${pick(STATUSES)}`,
  () => `${pick(COMMON)} NEAR/2 ${pick(RARE)}`,
  () => `platform:${pick(PLATFORMS)} issuer:${Math.floor(300 * chance())}`,
  () => 'everything -court',
  () => `${pick(COMMON)} NEAR/2 ${pick(COMMON)}`,
  () => `"${pick(COMMON)} ${pick(COMMON)} ${pick(COMMON)}" -"${pick(COMMON)} ${pick(COMMON)}"`,
  () => `court count:${Math.floor(1 + 5_000 * chance())}`,
  // Each of these words is in most orders, and few have them side by side, or none of them.
  () => `"${pick(COMMON)} ${pick(COMMON)} ${pick(COMMON)} ${pick(COMMON)} ${pick(COMMON)}"`,
  () => `everything -the -to -of -${pick(COMMON)}`,
  // A number without a bound is some two hundred beginnings of numbers.
  () => `count:>${Math.floor(4_990 * chance())}`,
  () => 'count:>4990',
  () => `lang:en -${pick(COMMON)}`,
  () => `${pick(COMMON)} NEAR/2 ${pick(COMMON)} NEAR/2 ${pick(COMMON)}`,
  () => `(${pick(COMMON)} OR ${pick(COMMON)}) NEAR/${pick([1, 2, 12, 30])} (${pick(COMMON)} OR ${pick(RARE)})`,
  () => `${Array.from({ length: 6 }, () => pick(COMMON)).join(' ')} -${pick(COMMON).slice(0, 2)}*`,
  () =>
    `${pick(['封锁', '法院 NEAR/3 平台', '"封锁命令网站"', 'कख*', 'аб*'])} OR title:"${pick(COMMON)} ${pick(COMMON)}"`,
  () => `"${pick(COMMON)} ${pick(COMMON).slice(0, 2)}*"`,
];
/** What is typed where an id is wanted. */
const TYPED = [
  () => '',
  () => `o-${Math.floor(chance() * 90)}`,
  () => 'i',
  () => 'ind',
  () => `${pick(COMMON)} ${pick(RARE).slice(0, 2)}`,
  () => `${pick(PLATFORMS)} ${pick(COUNTRIES)}`,
  () => `india ${pick(COMMON)} ${pick(COMMON)}`,
];
/** Which page is asked for: mostly the first, sometimes the last there is. */
const PAGES = [0, 1, 0, 2, 39];

interface Waited {
  /** The slowest but one in a hundred of the answers, and the slowest of all, in milliseconds. */
  p99: number;
  most: number;
}

/** How long people wait; what was asked when it took longest goes to the log. */
async function waited<Asked>(question: (n: number) => Asked, ask: (asked: Asked) => Promise<unknown>): Promise<Waited> {
  const took: { ms: number; asked: Asked }[] = [];
  for (let n = 0; n < ASKED; n += 1) {
    const asked = question(n);
    const began = performance.now();
    await ask(asked);
    took.push({ ms: performance.now() - began, asked });
  }
  took.sort((a, b) => a.ms - b.ms);
  for (const { ms, asked } of took.slice(-SLOWEST_SHOWN))
    console.error(`${ms.toFixed(0)} ms: ${JSON.stringify(asked)}`);
  const [p99, most] = [took[Math.ceil(ASKED * 0.99) - 1]!, took.at(-1)!].map(({ ms }) => Number(ms.toFixed(1)));
  slowest = Math.max(slowest, most!);
  return { p99: p99!, most: most! };
}
const SLOWEST_SHOWN = 6;
/** Of all answers from a database, in milliseconds. */
let slowest = 0;

/** @param tidied what the database does by itself in the minutes after so much was written */
async function measured(make: MakeDatabase, tidied: string) {
  const database = await make();
  try {
    const began = performance.now();
    await fill(database.url);
    const filled = performance.now();
    const store = await openStore(database.url);
    console.error(
      `${store.name}: ${orders} orders written in ${((filled - began) / 1_000).toFixed(0)} s, indexed in ${((performance.now() - filled) / 1_000).toFixed(0)} s`,
    );
    await database.run(tidied);
    slowest = 0;
    const desk = ordersDesk(
      store,
      () => WORDS.platforms,
      mendingDesk({ store, clock: () => new Date(), adminRoom: null }),
      { room: async () => aRoom() },
    );
    const latest = await waited(
      (n) => ({ limit: 6, ...FILTERS[n % FILTERS.length]!() }),
      (filter) => desk.latest(filter),
    );
    let searchCut = 0;
    const search = await waited(
      (n) => ({ query: QUERIES[n % QUERIES.length]!(), offset: PAGES[n % PAGES.length]! * 5 }),
      async ({ query, offset }) => {
        if ((await desk.search(query, { offset, limit: 5 })).cut) searchCut += 1;
      },
    );
    const stats = await waited(
      (n) => ({ by: COUNTED[n % COUNTED.length]!, since: n % 2 ? null : '2019-01-01T00:00:00.000Z' }),
      ({ by, since }) => desk.counts(by, since),
    );
    const shown = await waited(
      () => `o-${Math.floor(orders * chance())}`,
      (id) => desk.show(id),
    );
    const exported = await waited(
      (n) => ({ limit: EXPORTED, ...FILTERS[n % FILTERS.length]!(), offset: 0 }),
      (filter) => desk.latest(filter),
    );
    const ids = await waited(
      (n) => TYPED[n % TYPED.length]!(),
      (typed) => desk.ids(typed, 'en'),
    );
    const figures = {
      ...{ orders, latest: latest.p99, search: search.p99, stats: stats.p99, ids: ids.p99 },
      ...{ show: shown.p99, export: exported.p99 },
      // The slowest search of all, how many did not look at all orders, and the slowest answer to anything.
      ...{ searchMost: search.most, searchCut, slowest },
    };
    await store.close();
    console.error(figures);
    return figures;
  } finally {
    await database.drop();
  }
}

// As the bot does when it starts.
for (const _ of readNames());
const sqlite = await measured(sqliteFile, 'analyze');
if (noPostgres) console.error(noPostgres);
// A server whose autovacuum is off would read tables where an index has all that is asked for.
const postgres = noPostgres ? null : await measured(postgresSchema, 'vacuum analyze');
console.log(JSON.stringify({ sqlite, postgres }));
