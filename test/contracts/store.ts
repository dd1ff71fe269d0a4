import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate as turnOfOthers } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Complaint } from '../../src/core/complaint.ts';
import type { Feedback } from '../../src/core/mending/feedback.ts';
import type { Item, Source } from '../../src/core/item.ts';
import { compile } from '../../src/core/match.ts';
import { mergeOrders } from '../../src/core/mend.ts';
import type { OrderFilter } from '../../src/core/command.ts';
import type { Delivery } from '../../src/core/notice.ts';
import type { Ledger, Saved, SavedAt, Store } from '../../src/core/store.ts';
import { parse } from '../../src/core/matching/query.ts';
import { INDEX_VERSION, type Wanted, inHeadline, sheetOfOrder, wantedBy } from '../../src/core/matching/search.ts';
import { search } from '../../src/flow/desk/search.ts';
import { openEngine, openStore } from '../../src/store/index.ts';
import { indexAnew, ordersToIndex } from '../../src/store/indexing.ts';
import { migrate } from '../../src/store/migrations.ts';
import { PLATFORMS } from '../../src/words/entities/platforms.ts';
import { aFinding, anItem, aRoom } from '../core/worlds.ts';
import { random } from '../random.ts';
import type { MakeDatabase, TestDatabase } from '../store/databases.ts';
import { aDelivery, aFeedback, anOrder, aStep, aStory, at, aTelling, T0 } from '../store/worlds.ts';

/** What an index is asked for to answer a query. */
function wanted(query: string): Wanted {
  const parsed = parse(query);
  if (!parsed.ok) throw new Error(parsed.message);
  return wantedBy(parsed.query);
}

/** The orders that an index names for it, the latest first. */
const ordersWith = async (store: Store, asked: Wanted, limit: number) =>
  store.ordersAt(await store.placesWith(asked, limit));

/** What is remembered and promised, whatever the database: every database passes all of it. */
export function storeContract(make: MakeDatabase): void {
  let database: TestDatabase;
  let store: Store;
  const open: Store[] = [];

  /** A second worker on the same database. */
  const another = async (): Promise<Store> => {
    const opened = await openStore(database.url);
    open.push(opened);
    return opened;
  };

  beforeAll(async () => {
    database = await make();
    store = await openStore(database.url);
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.close()));
    await database.empty();
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  const meet = (item: Item, keys: string[], hash = 'h1', by = store) =>
    by.keep((ledger) => ledger.meet(item, keys, hash));
  const promise = (...deliveries: Delivery[]) => store.keep((ledger) => ledger.promise(deliveries, []));
  const claimed = async (now: string, limit = 100, by = store) =>
    (await by.claim(now, 60_000, limit)).map((delivery) => delivery.key);

  describe('meeting an item', () => {
    it('is new once, and seen ever after', async () => {
      expect(await meet(anItem(), ['id:daily:1', 'url:1'])).toEqual({ kind: 'new' });
      expect(await meet(anItem(), ['id:daily:1', 'url:1'])).toEqual({ kind: 'seen', itemId: 'i-1' });
    });

    it('is seen by any other key, whatever its source calls it now', async () => {
      await meet(anItem(), ['id:daily:1', 'url:1']);
      expect(await meet(anItem({ id: 'i-2' }), ['id:daily:2', 'url:1'], 'h2')).toEqual({ kind: 'seen', itemId: 'i-1' });
    });

    it('is edited when its own id comes with other words, and counts its versions', async () => {
      await meet(anItem(), ['id:daily:1', 'url:old']);
      await store.keep((ledger) => ledger.saveFinding('i-1', aFinding(), 's-7'));
      const edited = anItem({ title: 'Corrected', seenAt: at(60) });
      expect(await meet(edited, ['id:daily:1', 'url:new'], 'h2')).toEqual({
        kind: 'edited',
        itemId: 'i-1',
        storyId: 's-7',
        version: 2,
      });
      expect(await meet(edited, ['id:daily:1', 'url:new'], 'h2')).toMatchObject({ kind: 'seen' });
      expect(await meet(edited, ['id:daily:1', 'url:new'], 'h3')).toMatchObject({ kind: 'edited', version: 3 });
      expect(await meet(anItem({ id: 'i-3' }), ['id:weekly:1', 'url:new'])).toEqual({ kind: 'seen', itemId: 'i-1' });
      const [remembered] = await store.recentItems(T0, 10);
      expect(remembered?.item).toEqual({ ...edited, seenAt: anItem().seenAt, edited: true });
      const versions = await database.run('select version, document from item_versions order by version');
      expect(versions.map((row) => JSON.parse(String(row.document)).title)).toEqual([
        anItem().title,
        'Corrected',
        'Corrected',
      ]);
    });

    it('that is remembered just so can be told apart without a transaction', async () => {
      const long = `id:daily:${'x'.repeat(9_000)}`;
      await meet(anItem(), ['id:daily:1', 'url:1']);
      await meet(anItem({ id: 'i-2' }), [long]);
      const asked = [
        { key: 'id:daily:1', contentHash: 'h1' },
        { key: long, contentHash: 'h1' },
        { key: 'id:daily:9', contentHash: 'h1' },
      ];
      expect(await store.remembered(asked)).toEqual(new Set(['id:daily:1', long]));
      expect([...(await store.remembered([{ key: 'id:daily:1', contentHash: 'h2' }]))]).toEqual([]);
      expect([...(await store.remembered([]))]).toEqual([]);
    });

    it('takes keys of any length', async () => {
      const long = `url:${'x'.repeat(9_000)}`;
      await meet(anItem(), ['id:daily:1', long]);
      expect(await meet(anItem({ id: 'i-2' }), ['id:daily:2', long])).toEqual({ kind: 'seen', itemId: 'i-1' });
      expect(await meet(anItem({ id: 'i-3' }), ['id:daily:3', `${long}y`, `${long}y`])).toEqual({ kind: 'new' });
    });

    it('keeps every character of what was read', async () => {
      const item = anItem({ title: 'नाम 👩‍👩‍👧 "quoted" \\ \u2028 \u0001 ’', text: "'; drop table items; --" });
      await meet(item, ['id:1']);
      await store.keep((ledger) => ledger.saveFinding(item.id, aFinding(), null));
      expect((await store.recentItems(T0, 1))[0]).toEqual({ item, finding: aFinding() });
    });

    it('takes words that no column would: an error message with a NUL in it is still an error message', async () => {
      await meet(anItem({ title: 'a\0b' }), ['id:\0', 'url:1']);
      expect(await meet(anItem(), ['id:\0'])).toMatchObject({ kind: 'seen' });
      await promise(aDelivery());
      await store.failed('post:console:s-1', 'bad\0answer', at(1));
      await store.saveRoom(aRoom({ paused: 'shut\0out' }));
      await store.audit({ at: T0, by: 'm\0', roomId: null, what: 'watch added', detail: 'a\0b' });
      expect((await store.delivery('post:console:s-1'))?.reason).toBe('bad\uFFFDanswer');
      expect((await store.audits(1))[0]?.detail).toBe('a\uFFFDb');
    });

    it('of two workers that bring the same 200 items, one finds each new', async () => {
      const other = await another();
      const items = Array.from({ length: 200 }, (_, n) => anItem({ id: `i-${n}` }));
      const kinds = await Promise.all(
        items.flatMap((item, n) =>
          [store, other].map(async (by) => (await meet(item, [`id:${n}`, `url:${n}`], 'h1', by)).kind),
        ),
      );
      expect(kinds.filter((kind) => kind === 'new')).toHaveLength(200);
      expect(kinds.filter((kind) => kind === 'seen')).toHaveLength(200);
      expect((await store.counts()).items).toBe(200);
    });
  });

  describe('what a source takes back', () => {
    it('is marked once, by its own key, with its story and version; its words stay', async () => {
      await meet(anItem(), ['id:daily:1', 'url:1']);
      await store.keep((ledger) => ledger.saveFinding('i-1', aFinding(), 's-7'));
      const takeBack = (key: string) => store.keep((ledger) => ledger.takeBack(key));
      expect(await takeBack('id:daily:9')).toBeNull();
      expect(await takeBack('id:daily:1')).toEqual({ itemId: 'i-1', version: 1, storyId: 's-7' });
      expect(await takeBack('id:daily:1')).toBeNull();
      expect((await store.recentItems(T0, 1))[0]?.item).toEqual({ ...anItem(), deleted: true });
    });

    it('has evidence, kept once for each version and occasion, with its hash', async () => {
      await meet(anItem(), ['id:daily:1']);
      const kept = {
        itemId: 'i-1',
        version: 1,
        what: 'published' as const,
        at: T0,
        form: 'html' as const,
        raw: '<p>a\0',
      };
      const gone = { ...kept, what: 'deleted' as const, at: at(5), form: 'text' as const, raw: '' };
      await store.keep((ledger) => ledger.saveEvidence(kept));
      await store.keep((ledger) => ledger.saveEvidence({ ...kept, raw: 'other' }));
      await store.keep((ledger) => ledger.saveEvidence(gone));
      const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
      expect(await store.evidence('i-1')).toEqual([
        { ...kept, raw: '<p>a\uFFFD', hash: expect.stringMatching(/^[\da-f]{64}$/) },
        { ...gone, hash: empty },
      ]);
    });
  });

  describe('a copy', () => {
    const savedAll = async () => {
      const rows: Saved[] = [];
      for (let at: SavedAt | null = null, first = true; first || at; first = false) {
        const page: { rows: Saved[]; next: SavedAt | null } = await store.savedPage(at, 10);
        rows.push(...page.rows);
        at = page.next;
      }
      return rows;
    };

    it('holds all that is remembered but for secrets, and put back gives the same', async () => {
      await store.keep(async (ledger) => {
        await ledger.meet(anItem(), ['id:1', 'url:1'], 'h1');
        await ledger.saveStory(aStory({ keys: ['a'], orderId: 'o-1' }));
        await ledger.saveFinding('i-1', aFinding(), 's-1');
        await ledger.saveOrder(anOrder({ keys: ['a'] }));
        await ledger.promise([aDelivery()], []);
        await ledger.saveEvidence({ itemId: 'i-1', version: 1, what: 'published', at: T0, form: 'text', raw: 'x' });
      });
      for (let n = 0; n < 25; n++) await meet(anItem({ id: `i-many-${n}` }), [`id:many:${n}`]);
      await store.saveRoom(aRoom());
      await store.mute('console', 's-quiet', 'me', T0);
      await store.audit({ at: T0, by: 'me', roomId: null, what: 'watch added', detail: 'wa-1' });
      await store.cache('bookmarks').set('daily', { etag: 'v1' });
      await store.cache('questions').set('kept', 'private');
      await store.saveInstallation('slack:T1', 'sealed', T0);
      const source = { id: 'src-1', url: 'https://me:hunter2@daily.example/feed' } as Source;
      await store.saveSource(source);

      const saved = await savedAll();
      expect(JSON.stringify(saved)).not.toMatch(/hunter2|sealed|private/);
      await database.empty();
      expect(await store.counts()).toMatchObject({ items: 0, orders: 0 });
      expect(new Set(await store.restore(saved))).toEqual(new Set(['new']));
      await store.restored();
      expect(await savedAll()).toEqual(saved);
      expect((await store.latestOrders({ limit: 5 })).map(({ id }) => id)).toEqual(['o-1']);
      expect(await claimed(at(1))).toEqual(['post:console:s-1']);
      expect(await store.cache('bookmarks').get('daily')).toEqual({ etag: 'v1' });
      expect(await store.addedSources()).toEqual([{ ...source, url: 'https://daily.example/feed' }]);
      expect(await store.mutedAmong('console', ['s-1', 's-quiet'])).toEqual(['s-quiet']);

      expect(new Set(await store.restore(saved))).toEqual(new Set(['known']));
    });

    it.each([
      [{ table: 'installations', row: { home: 'slack:T1' } }, 'there is no "installations" to restore'],
      [{ table: 'cache', row: { namespace: 'questions', key: 'a' } }, 'only bookmarks'],
      [{ table: 'rooms', row: { 'id"; drop table rooms; --': 'x' } }, 'does not fit'],
    ])('does not take %j', async (row, why) => {
      const room = { table: 'rooms', row: { id: 'console', paused: null, document: JSON.stringify(aRoom()) } };
      expect(await store.restore([row, room])).toEqual([{ error: expect.stringContaining(why) }, 'new']);
    });
  });

  describe('keeping', () => {
    const keepAll = async (ledger: Ledger) => {
      await ledger.meet(anItem(), ['id:1'], 'h1');
      await ledger.saveStory(aStory({ keys: ['a'] }));
      await ledger.saveOrder(anOrder({ keys: ['a'] }));
      await ledger.saveFinding('i-1', aFinding(), 's-1');
      await ledger.promise(
        [aDelivery()],
        [{ roomId: 'console', storyId: 's-1', revision: 1, status: null, official: false }],
      );
    };

    it('rolls back everything when the work throws, and says what the work said', async () => {
      const broken = store.keep(async (ledger) => {
        await keepAll(ledger);
        throw new RangeError('a mistake of ours');
      });
      await expect(broken).rejects.toThrow(new RangeError('a mistake of ours'));
      const none = { items: 0, stories: 0, orders: 0, deliveries: { pending: 0, sent: 0, failed: 0, dead: 0 } };
      expect(await store.counts()).toEqual(none);
      expect(await meet(anItem(), ['id:1'])).toEqual({ kind: 'new' });
    });

    it('reads its own writes, and gives back what the work gave', async () => {
      const told = await store.keep(async (ledger) => {
        await keepAll(ledger);
        expect(await ledger.story('s-1')).toEqual(aStory({ keys: ['a'] }));
        expect(await ledger.order('o-1')).toEqual(anOrder({ keys: ['a'] }));
        expect(await ledger.nearStories(['a'], T0, 5)).toHaveLength(1);
        return ledger.told('s-1');
      });
      expect(told).toEqual([{ roomId: 'console', storyId: 's-1', revision: 1, status: null, official: false }]);
    });

    it('lets one worker at a time in, over all of them', async () => {
      const other = await another();
      let inside = 0;
      let most = 0;
      const work = async (ledger: Ledger) => {
        inside += 1;
        most = Math.max(most, inside);
        await ledger.rooms();
        await new Promise(setImmediate);
        inside -= 1;
      };
      await Promise.all([store, other, store, other, store, other].map((by) => by.keep(work)));
      expect(most).toBe(1);
    });

    it('does not hold up those who read meanwhile', async () => {
      const kept = store.keep(keepAll);
      const read = Promise.all(Array.from({ length: 30 }, () => store.counts()));
      await Promise.all([kept, read]);
      expect((await store.counts()).items).toBe(1);
    });

    it('refuses, rather than wait for ever, work that goes round the ledger', async () => {
      const work = () => store.keep(() => store.rooms());
      await expect(work()).rejects.toMatchObject({ name: 'Complaint', act: 'developer' });
      await expect(store.keep(() => store.cache('a').get('b'))).rejects.toThrow('inside keep');
    });

    it('leaves no half-kept item behind processes that are killed', async () => {
      const said = await Promise.all([
        keeper(database.url, 'a', 'meet'),
        keeper(database.url, 'b', 'finding'),
        keeper(database.url, 'c', 'promise'),
        keeper(database.url, 'd', null),
      ]);
      expect(said.slice(0, 3).map((kept) => kept.length)).toEqual([4, 4, 4]);
      const { items, deliveries } = await store.counts();
      const whole = await store.recentItems('', 10_000);
      const promised = await store.claim(at(0), 1, 10_000);
      expect(whole).toHaveLength(items);
      expect(deliveries.pending).toBe(items);
      const ids = whole.map(({ item }) => item.id);
      expect(promised.map((delivery) => delivery.storyId).sort()).toEqual(ids.toSorted());
      expect(said.flat().filter((id) => !ids.includes(id))).toEqual([]);
    });
  });

  describe('finding what is near', () => {
    it('puts the stories that share most keys first, then the newest', async () => {
      await store.keep(async (ledger) => {
        await ledger.saveStory(aStory({ id: 's-one', keys: ['a', 'x'], lastSeenAt: at(9) }));
        await ledger.saveStory(aStory({ id: 's-two-old', keys: ['a', 'b'], lastSeenAt: at(1) }));
        await ledger.saveStory(aStory({ id: 's-two-new', keys: ['b', 'a', 'a'], lastSeenAt: at(2) }));
        await ledger.saveStory(aStory({ id: 's-none', keys: ['z'], lastSeenAt: at(9) }));
        await ledger.saveStory(aStory({ id: 's-past', keys: ['a', 'b', 'c'], lastSeenAt: at(-1) }));
        const ids = async (limit: number) =>
          (await ledger.nearStories(['a', 'b', 'c'], T0, limit)).map((story) => story.id);
        expect(await ids(10)).toEqual(['s-two-new', 's-two-old', 's-one']);
        expect(await ids(1)).toEqual(['s-two-new']);
        expect(await ledger.nearStories([], T0, 10)).toEqual([]);
      });
    });

    it('goes by the keys and the time that were saved last', async () => {
      await store.keep(async (ledger) => {
        await ledger.saveOrder(anOrder({ keys: ['a', 'b'] }));
        await ledger.saveOrder(anOrder({ keys: ['b', 'c'], lastSeenAt: at(5) }));
        expect(await ledger.nearOrders(['a'], T0, 10)).toEqual([]);
        expect(await ledger.nearOrders(['c'], at(5), 10)).toEqual([anOrder({ keys: ['b', 'c'], lastSeenAt: at(5) })]);
        expect(await ledger.nearOrders(['c'], at(6), 10)).toEqual([]);
      });
    });
  });

  describe('the ledger of orders', () => {
    /** Last told of so many minutes after T0. */
    const told = (id: string, minutes: number, parts: Parameters<typeof anOrder>[0] = {}) =>
      anOrder({ id, steps: [aStep({ at: at(minutes) })], ...parts });

    beforeEach(() =>
      store.keep(async (ledger) => {
        await ledger.saveOrder(told('o-in', 1, { facts: { platforms: ['Exampla', 'X'] }, lastSeenAt: at(99) }));
        await ledger.saveOrder(
          told('o-tr', 0, {
            status: 'restored',
            facts: { country: 'TR', platforms: ['exampla'] },
            steps: [aStep(), aStep({ action: 'restore', at: at(1) }), aStep({ action: 'restore', at: at(2) })],
          }),
        );
        await ledger.saveOrder(told('o-nowhere', 3, { status: null, facts: { country: null, platforms: [] } }));
        await ledger.saveOrder(told('o-in-2', 4, { facts: { platforms: ['Twitter'] } }));
      }),
    );

    it.each<[string, Omit<OrderFilter, 'limit'>, string[]]>([
      ['nothing', {}, ['o-in-2', 'o-nowhere', 'o-tr', 'o-in']],
      ['country', { country: 'IN' }, ['o-in-2', 'o-in']],
      ['platform, in any case', { platform: 'EXAMPLA' }, ['o-tr', 'o-in']],
      ['a platform by any of its names', { platform: 'x' }, ['o-in-2', 'o-in']],
      ['action of any step', { action: 'restore' }, ['o-tr']],
      ['status', { status: 'restored' }, ['o-tr']],
      ['a platform in a country', { country: 'TR', platform: 'exampla' }, ['o-tr']],
      [
        'an action in a country, of a status',
        { country: 'IN', action: 'block', status: 'ordered' },
        ['o-in-2', 'o-in'],
      ],
      ['a platform and an action', { platform: 'exampla', action: 'block' }, ['o-tr', 'o-in']],
      ['time', { since: at(3) }, ['o-in-2', 'o-nowhere']],
      [
        'everything at once',
        { country: 'IN', platform: 'exampla', action: 'block', status: 'ordered', since: T0 },
        ['o-in'],
      ],
      ['what there is not', { country: 'IN', status: 'restored' }, []],
    ])('is asked by %s, those last told of first, whenever they were read', async (_what, filter, ids) => {
      const found = await store.latestOrders({ ...filter, limit: 10 });
      expect(found.map((order) => order.id)).toEqual(ids);
    });

    it('gives no more than is asked for, page by page', async () => {
      expect((await store.latestOrders({ limit: 1 })).map((order) => order.id)).toEqual(['o-in-2']);
      expect((await store.latestOrders({ limit: 2, offset: 1 })).map((order) => order.id)).toEqual([
        'o-nowhere',
        'o-tr',
      ]);
    });

    it('forgets what an order no longer says', async () => {
      await store.keep((ledger) =>
        ledger.saveOrder(anOrder({ id: 'o-in', facts: { platforms: ['Other'] }, steps: [], headline: 'Corrected' })),
      );
      expect((await store.latestOrders({ platform: 'X', limit: 10 })).map((order) => order.id)).toEqual(['o-in-2']);
      expect((await store.latestOrders({ action: 'block', limit: 10 })).map((order) => order.id)).not.toContain('o-in');
      expect((await ordersWith(store, wanted('312'), 10)).map(({ order }) => order.id)).not.toContain('o-in');
    });

    it('names its countries, platforms and ids', async () => {
      expect(await store.orderValues('country', 10)).toEqual(['IN', 'TR']);
      expect(await store.orderValues('platform', 10)).toEqual(['Exampla', 'Twitter']);
      expect(await store.orderValues('platform', 1)).toEqual(['Exampla']);
      expect(await store.orderIds('', 2)).toEqual(['o-in-2', 'o-nowhere']);
      expect(await store.orderIds('o-in', 10)).toEqual(['o-in-2', 'o-in']);
      expect(await store.orderIds('O-in', 10)).toEqual(['o-in-2', 'o-in']);
      expect(await store.orderIds('o_%', 10)).toEqual([]);
    });

    it('counts its orders by what they say, since the day they were made', async () => {
      const old = { ordered: '2019-05-01', reported: '2021-02-08', complied: null };
      await store.keep((ledger) =>
        ledger.saveOrder(told('o-old', 5, { dates: old, facts: { issuer: 'MeitY', legalBasis: ['Section 69A'] } })),
      );
      expect(await store.orderCounts('month', null, 10)).toEqual([
        { name: '2021-02', orders: 4 },
        { name: '2019-05', orders: 1 },
      ]);
      expect(await store.orderCounts('country', null, 10)).toEqual([
        { name: 'IN', orders: 3 },
        { name: 'TR', orders: 1 },
      ]);
      expect(await store.orderCounts('country', '2020-01-01T00:00:00.000Z', 1)).toEqual([{ name: 'IN', orders: 2 }]);
      expect(await store.orderCounts('platform', null, 10)).toEqual([
        { name: 'Exampla', orders: 3 },
        { name: 'Twitter', orders: 2 },
      ]);
      expect(await store.orderCounts('issuer', null, 10)).toEqual([{ name: 'MeitY', orders: 1 }]);
      expect(await store.orderCounts('law', null, 10)).toEqual([{ name: 'Section 69A', orders: 1 }]);
    });

    it('counts what nothing dates beside the months, and since no day', async () => {
      const counts = () =>
        Promise.all([
          store.orderCounts('month', null, 10),
          store.orderCounts('country', '2000-01-01T00:00:00.000Z', 10),
        ]);
      const [months, countries] = await counts();
      await store.keep((ledger) =>
        ledger.saveOrder(
          told('o-undated', 5, {
            facts: { country: 'PK' },
            dates: { ordered: null, reported: null, complied: null },
            steps: [aStep({ at: '2026-11-27T10:00:00.000Z', undated: true })],
          }),
        ),
      );
      expect(await counts()).toEqual([[{ name: 'unknown', orders: 1 }, ...months!], countries]);
      expect(await store.orderCounts('country', null, 10)).toContainEqual({ name: 'PK', orders: 1 });
    });

    describe('finds the orders that may satisfy a query', () => {
      const found = async (asked: Wanted) => (await ordersWith(store, asked, 50)).map(({ order }) => order.id);
      const telling = async (id: string, minutes: number, title: string, text: string, facts = {}, summary = '') => {
        await meet(anItem({ id: `i-${id}`, title, summary, text, outlet: `${id}.example` }), [`id:${id}`]);
        await store.keep(async (ledger) => {
          await ledger.saveStory(aStory({ id: `s-${id}`, orderId: id, tellings: [aTelling()] }));
          await ledger.saveFinding(`i-${id}`, aFinding(), `s-${id}`);
          await ledger.saveOrder(told(id, minutes, { headline: title, facts }));
        });
      };
      beforeEach(async () => {
        await telling('o-hi', 5, 'मंत्रालय ने 1,178 अकाउंट ब्लॉक करने को कहा', 'किसान एकता', {
          targets: [{ kind: 'account', count: 1_178, qualifier: 'exact' }],
        });
        await telling('o-zh', 6, '法院维持封锁令', '该网站已被封锁', { issuer: 'Cyberspace Administration of China' });
        const signs = 'it\'s 100% \\ "quoted" : * ^';
        await telling('o-th', 7, 'ศาลสั่งบล็อกเว็บไซต์', signs, { legalBasis: ['Section 20'] }, 'Of a harbour');
        await telling('o-en', 8, 'Court upholds the blocking order', 'The order of the court blocks 12 sites', {
          platforms: ['YouTube'],
          targets: [{ kind: 'site', count: 12, qualifier: 'exact' }],
        });
      });

      it.each([
        ['किसान', ['o-hi']],
        ['"किसान एकता"', ['o-hi']],
        ['封锁', ['o-zh']],
        ['锁封', []],
        ['法院维持', ['o-zh']],
        ['"院维 封锁"', []],
        ['title:封锁令', ['o-zh']],
        ['title:网站', []],
        ['封', ['o-zh']],
        ['"维持封*"', ['o-zh']],
        ['บล็อก', ['o-th']],
        ['quoted', ['o-th']],
        ['"blocking order"', ['o-en']],
        ['"order blocking"', []],
        ['block*', ['o-en', 'o-in-2', 'o-nowhere', 'o-tr', 'o-in']],
        ['"upholds the block*"', ['o-en']],
        ['"the sites"', []],
        ['title:sites', []],
        ['title:court', ['o-en']],
        ['issuer:cyberspace', ['o-zh']],
        ['law:20', ['o-th']],
        ['outlet:o-zh.example', ['o-zh']],
        ['platform:youtube', ['o-en']],
        ['platform:google', ['o-en']],
        ['count:>1000', ['o-hi']],
        ['count:12', ['o-en']],
        ['country:TR OR किसान', ['o-hi', 'o-tr']],
        ['court -youtube', ['o-en']],
        ['court -platform:youtube', []],
        ['count:1178', ['o-hi']],
        ['count:1000..1177', []],
        ['count:<12', []],
        ['count:<=12', ['o-en']],
        ['court -count:12', []],
        ['court NEAR/3 blocks', ['o-en']],
        ['order NEAR/4 blocks', ['o-en']],
        ['order NEAR/3 blocks', []],
        ['sites NEAR/2 blocks', ['o-en']],
        ['order NEAR/40 sites', ['o-en']],
        // The one is in the headline alone, the other in the text; and each in another text.
        ['harbour NEAR/12 quoted', []],
        ['blocking NEAR/12 sites', []],
        ['court -(blocking NEAR/12 sites)', ['o-en']],
        ['"of the court" NEAR/1 "blocks 12"', ['o-en']],
        ['(judge OR court) NEAR/1 (block* OR ban)', ['o-en']],
        ['order NEAR/3 court NEAR/1 blocks', ['o-en']],
        ['法院 NEAR/3 封锁', ['o-zh']],
        ['封锁令 NEAR/3 法院', ['o-zh']],
        ['法院 NEAR/2 封锁', []],
        ['title:网站 NEAR/3 封锁', []],
        ['网站 NEAR/3 (封锁 OR 维持)', ['o-zh']],
        ['网站 NEAR/2 (封锁 OR 维持)', []],
        ['法院 -(法院 NEAR/2 封锁)', ['o-zh']],
        ['法院 -(法院 NEAR/3 封锁)', []],
        ['"the order" NEAR/3 court', ['o-en']],
        ['"the order" NEAR/2 court', []],
        ['order NEAR/2 "the cour*"', ['o-en']],
        ['order NEAR/1 "the cour*"', []],
        ['"令锁封"', []],
        ['法院 -封锁令', []],
        ['court -"the court"', []],
        ['court -"court the"', ['o-en']],
        ['everything -country:IN', ['o-nowhere', 'o-tr']],
        ['everything -"blocking order" -court', ['o-th', 'o-zh', 'o-hi', 'o-in-2', 'o-nowhere', 'o-tr', 'o-in']],
        ['nothingsaysthis', []],
      ])('%s', async (query, ids) => {
        expect(await found(wanted(query))).toEqual(ids);
      });

      it('with what was read in their items, in the order of their places', async () => {
        const places = await store.placesWith(wanted('country:IN'), 2);
        expect(places).toHaveLength(2);
        const [second, first] = await store.ordersAt(places.toReversed());
        expect([first?.order.id, second?.order.id]).toEqual(['o-en', 'o-th']);
        expect(first?.items.map(({ id }) => id)).toEqual(['i-o-en']);
        expect(await store.ordersAt([1])).toEqual([]);
      });

      it('that say it in the headline', async () => {
        expect(await found(wanted('order'))).toEqual(['o-en']);
        expect(await found(inHeadline(wanted('sites platform:youtube')))).toEqual([]);
        expect(await found(inHeadline(wanted('court platform:youtube')))).toEqual(['o-en']);
      });

      it('with those that say it in the headline before all others, in a search', async () => {
        await telling('o-text', 9, 'Nothing new', 'said of the blocking order');
        const bestFirst = async (query: string, limit: number) => {
          const { found } = await search(store, query, () => PLATFORMS, { offset: 0, limit });
          return found.map(({ order }) => order.id);
        };
        expect(await found(wanted('"blocking order"'))).toEqual(['o-text', 'o-en']);
        expect(await bestFirst('"blocking order"', 5)).toEqual(['o-en', 'o-text']);
        expect(await bestFirst('"blocking order" -sites', 5)).toEqual(['o-text']);
        expect(await bestFirst('order', 1)).toEqual(['o-en']);
      });

      it('so many at a time, each after the last', async () => {
        const all = await store.placesWith(wanted('everything'), 100);
        expect(all).toHaveLength(8);
        for (const query of ['everything', 'country:IN', 'the', 'court NEAR/3 order', 'title:order -sites']) {
          const asked = wanted(query);
          const whole = await store.placesWith(asked, 100);
          for (let n = 0; n <= whole.length; n += 1)
            expect(await store.placesWith(asked, 1, n === 0 ? undefined : whole[n - 1])).toEqual(whole.slice(n, n + 1));
        }
      });

      it('as whoever reads each of them would, whatever is asked', async () => {
        const chance = random(23);
        const pick = <T>(of: readonly T[]): T => of[Math.floor(of.length * chance())]!;
        const SAID = ['court', 'order', 'of', 'the', 'blocks', 'blocking', '封锁', '锁', '网站', 'रोक', 'เว็บ'];
        const words = (most: number) => Array.from({ length: 1 + Math.floor(most * chance()) }, () => pick(SAID));
        for (let n = 0; n < 24; n += 1)
          await telling(`o-any-${n}`, 10 + n, words(5).join(' '), `${words(14).join(' ')}. ${words(14).join(' ')}`, {
            country: pick(['IN', 'TR']),
            targets: [{ kind: 'account', count: Math.floor(40 * chance()), qualifier: 'exact' }],
          });
        const asked: (() => string)[] = [
          () => pick(SAID),
          () => `"${words(4).join(' ')}"`,
          () => `title:"${words(3).join(' ')}"`,
          () => `"${words(3).join(' ')} bl*"`,
          () => `${pick(SAID)} NEAR/${pick([1, 2, 5, 12, 13])} "${words(2).join(' ')}"`,
          () => `${pick(SAID)} NEAR/2 ${pick(SAID)} NEAR/2 ${pick(SAID)}`,
          () => pick(['country:IN', 'count:>20', 'count:3..17', 'everything', 'bl*']),
        ];
        const query = () => `${pick(asked)()} ${pick(['', 'OR ', '-', '-'])}${pick(asked)()}`;
        const all = await store.ordersAt(await store.placesWith({ kind: 'all' }, 100));
        expect(all).toHaveLength(32);
        const sheets = all.map((candidate) => ({ id: candidate.order.id, sheet: sheetOfOrder(candidate) }));
        for (let n = 0; n < 100; n += 1) {
          const one = query();
          const watcher = compile(
            [{ id: '', roomId: '', query: one, as: 'alert', addedBy: '', addedAt: '' }],
            PLATFORMS,
          );
          const read = sheets.filter(({ sheet }) => watcher.matchSheet(sheet).length > 0);
          const { found, cut } = await search(store, one, () => PLATFORMS, { offset: 0, limit: 100 });
          const ids = found.map(({ order }) => order.id).sort();
          expect([one, ids, cut]).toEqual([one, read.map(({ id }) => id).sort(), false]);
        }
      });

      it('tells apart orders that were last told of in the same second', async () => {
        for (let n = 0; n < 5; n += 1) await telling(`o-same-${n}`, 9, 'All at once', '');
        expect((await found(wanted('"all at once"'))).sort()).toEqual([0, 1, 2, 3, 4].map((n) => `o-same-${n}`));
      });

      it('and no more those that became part of others', async () => {
        const [into, from] = [await store.order('o-en'), await store.order('o-zh')];
        const stories = [...(await store.stories('o-en')), ...(await store.stories('o-zh'))];
        const places = await store.placesWith(wanted('封锁'), 100);
        expect(await store.sheetsAt(places)).toHaveLength(1);
        await store.keep((ledger) => ledger.mend(mergeOrders(into!, from!, stories), at(60)));
        expect(await found(wanted('封锁'))).toEqual(['o-en']);
        expect(await store.sheetsAt(places)).toEqual([]);
        expect(await store.orderCounts('month', null, 1)).toEqual([{ name: '2021-02', orders: 7 }]);
      });
    });

    it('recalls what came near to being told, the nearest first', async () => {
      for (const [n, score] of [0.1, 0.45, 0.2, 0.3, 0.6].entries()) {
        await meet(anItem({ id: `i-${n}`, seenAt: at(n) }), [`id:${n}`]);
        const relevant = score >= 0.5;
        await store.keep((ledger) => ledger.saveFinding(`i-${n}`, aFinding({ score, relevant }), null));
      }
      const ids = async (since: string, limit: number, offset: number, room = aRoom({ threshold: 0.5 })) =>
        (await store.nearMisses(room, { since, until: null }, limit, offset)).map(({ item }) => item.id);
      expect(await ids(T0, 10, 0)).toEqual(['i-1', 'i-3', 'i-2']);
      expect(await ids(T0, 1, 1)).toEqual(['i-3']);
      expect(await ids(at(2), 10, 0)).toEqual(['i-3', 'i-2']);
      const before = await store.nearMisses(aRoom({ threshold: 0.5 }), { since: at(1), until: at(3) }, 10, 0);
      expect(before.map(({ item }) => item.id)).toEqual(['i-1', 'i-2']);
      const surer = aRoom({ threshold: 0.7 });
      await store.keep((ledger) => ledger.saveFinding('i-4', aFinding({ score: 0.6, relevant: true }), 's-1'));
      expect(await ids(T0, 10, 0, surer)).toEqual(['i-4', 'i-1', 'i-3', 'i-2']);
      await store.keep((ledger) => ledger.promise([aDelivery({ roomId: surer.id, storyId: 's-1' })], []));
      expect(await ids(T0, 10, 0, surer)).toEqual(['i-1', 'i-3', 'i-2']);
      expect(await ids(T0, 10, 0, { ...surer, id: 'slack:T1:C9' })).toEqual(['i-4', 'i-1', 'i-3', 'i-2']);
      expect(await store.item('i-3')).toMatchObject({ item: { id: 'i-3' }, finding: { score: 0.3 } });
      expect(await store.item('i-9')).toBeNull();
    });

    it('keeps what people say of what they were told', async () => {
      const one = aFeedback({ id: 'f-1' });
      const save = (feedback: Feedback) => store.keep((ledger) => ledger.saveFeedback(feedback));
      await save(one);
      await save(aFeedback({ id: 'f-2', at: at(1), state: 'kept' }));
      expect(await store.feedback('f-1')).toEqual(one);
      expect(await store.feedback('f-0')).toBeNull();
      expect((await store.feedbacks(null, null, 10)).map(({ id }) => id)).toEqual(['f-2', 'f-1']);
      await save(aFeedback({ id: 'f-3', at: at(2), roomId: 'discord:1:5', state: 'declined' }));
      await save(aFeedback({ id: 'f-4', at: at(3), roomId: 'discord:12:5', state: 'declined' }));
      expect((await store.feedbacks(null, 'discord:1', 1)).map(({ id }) => id)).toEqual(['f-3']);
      expect(await store.feedbacks('kept', 'discord:1', 9)).toEqual([]);
      await save({ ...one, state: 'approved' });
      expect(await store.feedbacks('open', null, 10)).toEqual([]);
      expect((await store.feedbacks('approved', null, 10)).map(({ id }) => id)).toEqual(['f-1']);
    });

    it('shows an order with its stories in time order', async () => {
      await store.keep(async (ledger) => {
        await ledger.saveStory(aStory({ id: 's-later', orderId: 'o-in', firstSeenAt: at(7) }));
        await ledger.saveStory(aStory({ id: 's-first', orderId: 'o-in', firstSeenAt: at(6) }));
        await ledger.saveStory(aStory({ id: 's-else', orderId: 'o-tr' }));
      });
      expect((await store.stories('o-in')).map((story) => story.id)).toEqual(['s-first', 's-later']);
      expect(await store.order('o-in')).toMatchObject({ id: 'o-in' });
      expect(await store.story('s-else')).toEqual(aStory({ id: 's-else', orderId: 'o-tr' }));
      expect([await store.order('o-0'), await store.story('s-0')]).toEqual([null, null]);
    });

    it('recalls items since a time, newest first, with what was found in them', async () => {
      for (const n of [1, 2, 3]) {
        await meet(anItem({ id: `i-${n}`, seenAt: at(n) }), [`id:${n}`]);
        await store.keep((ledger) => ledger.saveFinding(`i-${n}`, aFinding({ score: n / 10 }), null));
      }
      await store.keep((ledger) => ledger.saveFinding('i-3', aFinding({ score: 0.9 }), 's-1'));
      const recalled = await store.recentItems(at(2), 10);
      expect(recalled.map(({ item, finding }) => [item.id, finding.score])).toEqual([
        ['i-3', 0.9],
        ['i-2', 0.2],
      ]);
      expect(await store.recentItems(at(2), 1)).toHaveLength(1);
      await store.keep((ledger) => ledger.saveFinding('i-2', aFinding({ relevant: false }), null));
      expect((await store.recentItems(at(1), 10, 'relevant')).map(({ item }) => item.id)).toEqual(['i-3', 'i-1']);
    });
  });

  describe('mending', () => {
    const posted = async (storyId: string, roomId: string, sent = true) => {
      const delivery = aDelivery({ storyId, roomId });
      const told = { roomId, storyId, revision: 1, status: null, official: false };
      await store.keep(async (ledger) => {
        await ledger.saveStory(aStory({ id: storyId, keys: [`key:${storyId}`] }));
        await ledger.promise([delivery], [told]);
      });
      const receipt = { chat: 'console', channel: roomId, message: `${storyId} in ${roomId}` };
      if (sent) await store.sent(delivery.key, receipt, at(1));
    };
    const moved = (into = aStory({ id: 's-1' })) =>
      store.keep((ledger) =>
        ledger.mend({ stories: [into], orders: [], moves: [{ what: 'story', from: 's-2', to: 's-1' }] }, at(9)),
      );
    const toldOf = (storyId: string) => store.keep((ledger) => ledger.told(storyId));

    it('finds what moved under its old name, and nothing near it any more', async () => {
      await posted('s-1', 'a');
      await posted('s-2', 'b');
      await meet(anItem(), ['id:1']);
      await store.keep((ledger) => ledger.saveFinding('i-1', aFinding(), 's-2'));
      await moved(aStory({ id: 's-1', keys: ['key:s-1', 'key:s-2'] }));
      expect(await store.story('s-2')).toMatchObject({ id: 's-1' });
      const near = await store.keep((ledger) => ledger.nearStories(['key:s-2'], T0, 10));
      expect(near.map(({ id }) => id)).toEqual(['s-1']);
      expect(await meet(anItem({ title: 'Edited' }), ['id:1'], 'h2')).toMatchObject({ storyId: 's-1' });
    });

    it('lets the message of a room that has no other go on, and is told once', async () => {
      await posted('s-1', 'a');
      await posted('s-2', 'b');
      expect(await moved()).toEqual([{ from: 's-2', to: 's-1', roomIds: [] }]);
      expect((await toldOf('s-1')).map(({ roomId }) => roomId)).toEqual(['a', 'b']);
      expect(await toldOf('s-2')).toEqual([]);
      expect(await store.posted('b', 's-1')).toMatchObject({ receipt: { message: 's-2 in b' } });
    });

    it('names the rooms that have a message of both, and gives up there what is still owed on the former', async () => {
      for (const room of ['a', 'b']) await posted('s-1', room);
      await posted('s-2', 'a');
      await posted('s-2', 'b', false);
      await promise(aDelivery({ storyId: 's-2', roomId: 'a', how: 'reply' }));
      expect(await moved()).toEqual([{ from: 's-2', to: 's-1', roomIds: ['a'] }]);
      expect(await claimed(at(10))).toEqual([]);
      expect(await store.posted('a', 's-2')).toMatchObject({ receipt: { message: 's-2 in a' } });
      expect(await store.posted('a', 's-1')).toMatchObject({ receipt: { message: 's-1 in a' } });
    });

    it('follows what moved twice, and forgets an order that is part of another', async () => {
      await store.keep(async (ledger) => {
        for (const id of ['o-1', 'o-2', 'o-3']) await ledger.saveOrder(anOrder({ id, keys: ['country:IN'] }));
        for (const [from, to] of [
          ['o-3', 'o-2'],
          ['o-2', 'o-1'],
        ] as const)
          await ledger.mend({ stories: [], orders: [], moves: [{ what: 'order', from, to }] }, at(1));
      });
      expect([await store.order('o-3'), await store.order('o-2')]).toMatchObject([{ id: 'o-1' }, { id: 'o-1' }]);
      expect(await store.latestOrders({ platform: 'Exampla', limit: 10 })).toMatchObject([{ id: 'o-1' }]);
      expect((await store.counts()).orders).toBe(1);
    });

    it('is undone with everything else when the work fails', async () => {
      await posted('s-1', 'a');
      await posted('s-2', 'b');
      const failing = store.keep(async (ledger) => {
        await ledger.mend({ stories: [], orders: [], moves: [{ what: 'story', from: 's-2', to: 's-1' }] }, at(1));
        throw new Error('out of paper');
      });
      await expect(failing).rejects.toThrow('out of paper');
      expect(await store.story('s-2')).toMatchObject({ id: 's-2' });
      expect(await toldOf('s-2')).toHaveLength(1);
    });
  });

  describe('promises', () => {
    it('are made once, and what exists is left as it is', async () => {
      expect(await promise(aDelivery(), aDelivery({ storyId: 's-2' }))).toBe(2);
      expect(await promise(aDelivery({ revision: 99 }), aDelivery({ storyId: 's-3' }))).toBe(1);
      expect(await store.delivery('post:console:s-1')).toEqual(aDelivery());
      expect(await store.delivery('post:console:s-0')).toBeNull();
    });

    it('are made by the thousand', async () => {
      const many = Array.from({ length: 3_000 }, (_, n) => aDelivery({ storyId: `s-${n}` }));
      expect(await promise(...many)).toBe(3_000);
      expect((await store.counts()).deliveries).toEqual({ pending: 3_000, sent: 0, failed: 0, dead: 0 });
    });

    it('remember what a room was told last', async () => {
      const told = { roomId: 'console', storyId: 's-1', revision: 1, status: 'ordered', official: false };
      await store.keep((ledger) => ledger.promise([], [told, { ...told, roomId: 'b' }]));
      await store.keep((ledger) => ledger.promise([], [{ ...told, revision: 2, official: true, status: null }]));
      const now = await store.keep((ledger) => ledger.told('s-1'));
      expect(now).toEqual([
        { ...told, roomId: 'b' },
        { ...told, revision: 2, official: true, status: null },
      ]);
    });

    it('are claimed when they are due, oldest first, all they say with them', async () => {
      await promise(
        aDelivery({ storyId: 's-1' }),
        aDelivery({ storyId: 's-2', dueAt: at(5) }),
        aDelivery({ storyId: 's-3' }),
      );
      expect(await store.claim(at(0), 60_000, 1)).toEqual([aDelivery({ storyId: 's-1' })]);
      expect(await claimed(at(0))).toEqual(['post:console:s-3']);
      expect(await claimed(at(0))).toEqual([]);
    });

    it('are claimed again when a lease has run out, and not before', async () => {
      await promise(aDelivery());
      await store.claim(at(0), 120_000, 1);
      expect(await claimed(at(1.9))).toEqual([]);
      expect(await store.nextDue()).toBe(at(2));
      expect(await claimed(at(2))).toEqual(['post:console:s-1']);
    });

    it('are never claimed by two at once', async () => {
      const other = await another();
      const many = Array.from({ length: 500 }, (_, n) => aDelivery({ storyId: `s-${n}` }));
      await promise(...many);
      const rounds = Array.from({ length: 40 }, (_, n) => claimed(at(0), 13, n % 2 ? store : other));
      const all = (await Promise.all(rounds)).flat();
      expect(all).toHaveLength(500);
      expect(new Set(all).size).toBe(500);
    });

    it('keep the order of what one room hears of one story', async () => {
      const edit = aDelivery({ how: 'edit', key: 'e1' });
      const reply = aDelivery({ how: 'reply', key: 'r1' });
      await promise(aDelivery(), edit, reply, aDelivery({ roomId: 'other' }), aDelivery({ storyId: 's-2' }));
      const first = ['post:console:s-1', 'post:other:s-1', 'post:console:s-2'];
      expect(await claimed(at(0))).toEqual(first);
      expect(await claimed(at(0))).toEqual([]);
      await store.failed('post:console:s-1', 'no answer', at(3));
      expect(await claimed(at(1))).toEqual(first.slice(1));
      expect(await claimed(at(3), 1)).toEqual(['post:console:s-1']);
      await store.sent('post:console:s-1', { chat: 'console', channel: '', message: '1' }, at(3));
      expect(await claimed(at(3), 1)).toEqual(['e1']);
      await store.dead('e1', 'gone', at(3));
      expect(await claimed(at(3), 1)).toEqual(['r1']);
    });

    it('are held while their room is paused', async () => {
      await store.saveRoom(aRoom({ id: 'closed', paused: 'kicked out' }));
      await store.saveRoom(aRoom({ id: 'open' }));
      await promise(
        aDelivery({ roomId: 'closed' }),
        aDelivery({ roomId: 'open', dueAt: at(1) }),
        aDelivery({ roomId: 'unknown', dueAt: at(1) }),
      );
      expect(await store.nextDue()).toBe(at(1));
      expect(await claimed(at(1))).toEqual(['post:open:s-1', 'post:unknown:s-1']);
      await store.saveRoom(aRoom({ id: 'closed', paused: null }));
      expect(await claimed(at(1))).toEqual(['post:closed:s-1']);
    });

    it('that are held are owed to nobody until they are let go', async () => {
      await store.saveRoom(aRoom());
      const quiet = { why: 'quiet', until: at(5) } as const;
      const digest = { why: 'digest', until: at(0) } as const;
      await promise(
        aDelivery({ hold: quiet, dueAt: at(5) }),
        aDelivery({ how: 'edit', key: 'e1' }),
        aDelivery({ key: 'd2', storyId: 's-2', hold: digest }),
        aDelivery({ storyId: 's-2' }),
      );
      // What waits for a digest holds nothing up; what waits for the morning holds up what follows it.
      expect(await claimed(at(1))).toEqual(['post:console:s-2']);
      expect(await store.heldCount('console')).toBe(1);
      expect(await store.releasable(at(4))).toEqual([]);
      expect(await store.releasable(at(5))).toEqual(['console']);
      await store.keep(async (ledger) => {
        expect(await ledger.held('console', 'digest')).toEqual([
          aDelivery({ key: 'd2', storyId: 's-2', hold: digest }),
        ]);
        const [held] = await ledger.held('console', 'others');
        expect(held).toEqual(aDelivery({ hold: quiet, dueAt: at(5) }));
        await ledger.holdOn([held!.key], { why: 'quiet', until: at(9) });
        expect((await ledger.held('console', 'others'))[0]!.hold).toEqual({ why: 'quiet', until: at(9) });
        await ledger.letGo([held!.key], at(6));
      });
      expect(await claimed(at(6))).toEqual(['post:console:s-1', 'post:console:s-2']);
    });

    it('of a room that closes are held, and settled by what tells of them instead', async () => {
      await promise(aDelivery(), aDelivery({ how: 'edit', key: 'e1' }), aDelivery({ roomId: 'other' }));
      await store.claim(at(0), 60_000, 1);
      await store.keep((ledger) => ledger.holdAll('console', { why: 'closed', until: at(1) }));
      expect(await claimed(at(2))).toEqual(['post:other:s-1']);
      await store.keep(async (ledger) => {
        await ledger.settle(['post:console:s-1', 'e1'], 'gathered', 'told in one', at(3));
        await ledger.settle(['e1'], 'dead', 'too late', at(4));
      });
      expect(await store.heldCount('console')).toBe(0);
      expect(await store.delivery('e1')).toMatchObject({ state: 'gathered', reason: 'told in one' });
    });

    it('tell which rooms have something to be released', async () => {
      const room = (id: string, parts: object) => store.saveRoom(aRoom({ id, ...parts }));
      await room('digest', { digestDue: at(2) });
      await room('closed digest', { digestDue: at(2), paused: 'kicked' });
      await room('closed', { paused: 'kicked', trouble: { times: 1, againAt: at(3) } });
      await room('nothing held', { paused: 'kicked', trouble: { times: 1, againAt: at(1) } });
      await promise(aDelivery({ roomId: 'closed', hold: { why: 'closed', until: at(0) } }));
      expect(await store.releasable(at(1))).toEqual([]);
      expect(await store.releasable(at(2))).toEqual(['digest']);
      expect(await store.releasable(at(3))).toEqual(['closed', 'digest']);
    });

    it('tell what a room was told of a story, and when', async () => {
      const receipt = { chat: 'discord', channel: '7', message: '8' };
      const confirmed = { kind: 'now confirmed', by: 'ministry.example' } as const;
      await store.keep((ledger) => ledger.saveStory(aStory()));
      await promise(
        aDelivery({ watchIds: ['wa-1'] }),
        aDelivery({ how: 'edit', key: 'e1', createdAt: at(3), changes: [confirmed], watchIds: ['wa-2'] }),
        aDelivery({ how: 'edit', key: 'e2', roomId: 'other', createdAt: at(4) }),
      );
      await store.sent('post:console:s-1', receipt, at(1));
      expect(await store.posted('console', 's-1')).toEqual({ receipt, at: at(1), watchIds: ['wa-1'] });
      expect(await store.edits('console', 's-1')).toEqual([{ at: at(3), changes: [confirmed], watchIds: ['wa-2'] }]);
      expect(await store.storiesTold('console', { since: at(0), until: null }, 10)).toEqual(['s-1']);
      expect(await store.storiesTold('console', { since: at(0), until: at(1) }, 10)).toEqual(['s-1']);
      expect(await store.storiesTold('console', { since: at(1), until: null }, 10)).toEqual([]);
      expect(await store.storiesTold('console', { since: '2000', until: at(0) }, 10)).toEqual([]);
      expect(await store.keep((ledger) => ledger.posted('console', at(-1)))).toEqual([at(0)]);
      expect(await store.keep((ledger) => ledger.posted('console', at(0)))).toEqual([]);
    });

    it('name the stories of a room: those that it was told, and those that it has muted, the latest first', async () => {
      const named = (n: number) => ({ id: `s-${n}`, headline: `Story ${n}` });
      await store.keep(async (ledger) => {
        for (let n = 1; n < 5; n += 1) await ledger.saveStory(aStory(named(n)));
      });
      await promise(
        aDelivery({ storyId: 's-1', createdAt: at(0) }),
        ...[2, 3, 4].map((n) => aDelivery({ storyId: `s-${n}`, createdAt: at(n) })),
        aDelivery({ roomId: 'other', storyId: 's-4', createdAt: at(5) }),
      );
      const told = (since: number, limit = 9) => store.storiesOfRoom('console', { toldSince: at(since) }, limit);
      expect(await told(1)).toEqual([4, 3, 2].map(named));
      expect(await told(1, 2)).toEqual([4, 3].map(named));
      await store.mute('console', 's-2', 'me', at(6));
      await store.mute('console', 's-3', 'me', at(7));
      expect(await told(0)).toEqual([4, 1].map(named));
      expect(await store.storiesOfRoom('console', 'muted', 9)).toEqual([3, 2].map(named));
      expect(await store.storiesOfRoom('other', 'muted', 9)).toEqual([]);
    });

    it('about a story that is muted are given up', async () => {
      await promise(aDelivery(), aDelivery({ storyId: 's-2' }), aDelivery({ roomId: 'other' }));
      await store.mute('console', 's-1', 'me', at(1));
      await store.mute('console', 's-1', 'me', at(2));
      expect(await claimed(at(3))).toEqual(['post:console:s-2', 'post:other:s-1']);
      expect(await store.keep((ledger) => ledger.muted('s-1'))).toEqual(['console']);
      expect(await store.unmute('console', 's-1')).toBe(true);
      expect(await store.unmute('console', 's-1')).toBe(false);
    });

    it('count their failures and say why', async () => {
      await promise(aDelivery());
      await store.claim(at(0), 60_000, 1);
      await store.failed('post:console:s-1', 'slow down', at(4));
      await store.failed('post:console:s-1', 'no answer', at(8));
      expect(await store.delivery('post:console:s-1')).toEqual(
        aDelivery({ state: 'failed', attempts: 2, dueAt: at(8), reason: 'no answer' }),
      );
      expect(await store.nextDue()).toBe(at(8));
      expect((await store.counts()).deliveries).toEqual({ pending: 0, sent: 0, failed: 1, dead: 0 });
    });

    it('once kept stay kept, whatever one says who slept through its lease', async () => {
      const receipt = { chat: 'discord', channel: '7', message: '8' };
      await promise(aDelivery());
      await store.sent('post:console:s-1', receipt, at(1));
      await store.failed('post:console:s-1', 'late', at(2));
      await store.dead('post:console:s-1', 'late', at(2));
      await store.sent('post:console:s-1', { ...receipt, message: '9' }, at(3));
      expect(await store.delivery('post:console:s-1')).toEqual(aDelivery({ state: 'sent', receipt }));
      expect(await store.nextDue()).toBeNull();
      expect(await claimed(at(99))).toEqual([]);
    });

    it('are kept by one edit for all that it shows: neither what is held, moved or done, nor another room’s', async () => {
      const receipt = { chat: 'discord', channel: '7', message: '8' };
      const edit = (key: string, parts: Partial<Delivery> = {}) => aDelivery({ how: 'edit', key, ...parts });
      const hold = { why: 'quiet' as const, until: at(9) };
      await promise(
        ...[aDelivery(), edit('e1'), aDelivery({ how: 'reply', key: 'r1' }), edit('e2'), edit('e3')],
        ...[edit('moved', { kind: 'moved' }), edit('held', { hold }), edit('b', { roomId: 'b' })],
        edit('other', { storyId: 's-2' }),
      );
      await store.dead('e3', 'gone', at(1));
      expect(await store.owedEdits('console', 's-1')).toEqual(['e1', 'e2']);
      await store.sent('e1', receipt, at(2), ['e1', 'e2', 'e3']);
      for (const [key, state] of Object.entries({ e1: 'sent', e2: 'sent', e3: 'dead', r1: 'pending', b: 'pending' }))
        expect((await store.delivery(key))?.state, key).toBe(state);
      expect(await store.owedEdits('console', 's-1')).toEqual([]);
    });

    it('given up are owed no more', async () => {
      await promise(aDelivery());
      await store.dead('post:console:s-1', 'gone', at(1));
      expect(await store.delivery('post:console:s-1')).toEqual(aDelivery({ state: 'dead', reason: 'gone' }));
      expect(await claimed(at(99))).toEqual([]);
      expect(await store.posted('console', 's-1')).toBeNull();
    });

    it('tell where the post of a story stands in a room', async () => {
      const receipt = { chat: 'discord', channel: '7', message: '8' };
      await promise(aDelivery(), aDelivery({ how: 'reply', key: 'r1' }), aDelivery({ roomId: 'other' }));
      await store.sent('r1', { ...receipt, message: '9' }, at(1));
      expect(await store.posted('console', 's-1')).toBeNull();
      await store.sent('post:console:s-1', receipt, at(1));
      expect((await store.posted('console', 's-1'))?.receipt).toEqual(receipt);
      expect(await store.posted('other', 's-1')).toBeNull();
    });
  });

  describe('rooms, watches and sources', () => {
    it('are remembered as they were saved last', async () => {
      const watch = {
        id: 'wa-1',
        roomId: 'console',
        query: 'takedown',
        as: 'alert',
        addedBy: 'me',
        addedAt: T0,
      } as const;
      await store.saveRoom(aRoom({ threshold: 0.1 }));
      await store.saveRoom(aRoom({ threshold: 0.7 }));
      await store.keep(async (ledger) => {
        await ledger.saveWatch({ ...watch, id: 'wa-2', addedAt: at(1) });
        await ledger.saveWatch(watch);
        await ledger.saveWatch({ ...watch, id: 'wa-3', roomId: 'b' });
      });
      expect(await store.room('console')).toEqual(aRoom({ threshold: 0.7 }));
      expect(await store.room('nowhere')).toBeNull();
      expect(await store.rooms()).toEqual([aRoom({ threshold: 0.7 })]);
      expect(await store.watches('console')).toEqual([watch, { ...watch, id: 'wa-2', addedAt: at(1) }]);
      expect(await store.keep((ledger) => ledger.watches())).toHaveLength(3);
      expect(await store.keep((ledger) => ledger.watches('b'))).toMatchObject([{ id: 'wa-3' }]);
      await store.keep((ledger) => ledger.removeWatch('wa-1'));
      expect((await store.watches('console')).map(({ id }) => id)).toEqual(['wa-2']);
    });

    it('keep what is known of a source', async () => {
      const source: Source = {
        id: 'src-1',
        kind: 'rss',
        name: 'The Daily',
        url: 'https://daily.example/feed',
        country: null,
        language: null,
        tier: 'news',
        everyMinutes: 10,
        on: true,
        topics: [],
        notes: '',
        addedBy: 'console',
      };
      const state = {
        sourceId: 'src-1',
        learnedAt: T0,
        lastGoodAt: null,
        failures: 2,
        lastError: 'gone',
        dueAt: at(1),
        lastNewAt: T0,
        habit: { usualGapMs: 60_000, longestGapMs: 3_600_000 },
        moved: { to: 'https://daily.example/new', times: 2 },
        told: { failing: 'is gone\0' },
      };
      await store.saveSource(source);
      await store.saveSource({ ...source, on: false });
      await store.saveSourceStates([state], { at: T0, by: 'w-1' });
      await store.saveSourceStates([{ ...state, failures: 0, lastError: null }], { at: at(1), by: 'w-1' });
      expect(await store.addedSources()).toEqual([{ ...source, on: false }]);
      expect(await store.sourceStates()).toEqual([{ ...state, failures: 0, lastError: null }]);
      await store.saveSourceStates([{ ...state, sourceId: 'src-2' }], { at: at(2), by: 'w-2' });
      const savedSince = async (since: string, notBy: string) =>
        (await store.sourceStates({ since, notBy })).map(({ sourceId }) => sourceId);
      expect(await savedSince(T0, 'w-3')).toEqual(['src-1', 'src-2']);
      expect(await savedSince(at(2), 'w-3')).toEqual(['src-2']);
      expect(await savedSince(T0, 'w-2')).toEqual(['src-1']);
      await store.removeSource('src-1');
      expect(await store.addedSources()).toEqual([]);
    });

    it('are pushed by whom they asked, each at an address of its own', async () => {
      const one = {
        sourceId: 'daily',
        path: 'p-1',
        secret: 's',
        hub: 'https://hub.example/',
        topic: 'https://daily.example/feed',
        state: 'asked' as const,
        askedAt: T0,
        until: null,
        reason: null,
      };
      await store.saveSubscription(one);
      await store.saveSubscription({ ...one, sourceId: 'times', path: 'p-2' });
      const alive = { ...one, state: 'alive' as const, until: at(60), reason: 'a\uFFFDb' };
      await store.saveSubscription({ ...alive, reason: 'a\0b' });
      expect(await store.subscriptionAt('p-1')).toEqual(alive);
      expect(await store.subscriptionAt('p-9')).toBeNull();
      await expect(store.saveSubscription({ ...one, sourceId: 'weekly' })).rejects.toThrow();
      await store.removeSubscription('times');
      expect(await store.subscriptions()).toEqual([alive]);
    });

    it('leave a trail of who changed what, newest first', async () => {
      const entry = { at: T0, by: 'me', roomId: null, what: 'watch added', detail: 'wa-1' };
      await store.audit(entry);
      await store.audit({ ...entry, roomId: 'console', detail: 'wa-2' });
      expect((await store.audits(10)).map(({ detail }) => detail)).toEqual(['wa-2', 'wa-1']);
      expect(await store.audits(1)).toEqual([{ ...entry, roomId: 'console', detail: 'wa-2' }]);
      for (const roomId of ['discord:1:2', 'discord:1:3', 'discord:12:2', null])
        await store.audit({ ...entry, roomId, detail: String(roomId) });
      const here = async (page: object) =>
        (await store.audits(1, { of: 'discord:1', ...page })).map((one) => one.roomId);
      expect([await here({}), await here({ offset: 1 }), await here({ offset: 2 })]).toEqual([
        ['discord:1:3'],
        ['discord:1:2'],
        [],
      ]);
      expect((await store.audits(9, { of: 'console' })).map(({ detail }) => detail)).toContain('wa-2');
      await store.audit({ ...entry, by: 'you', what: 'orders merged', detail: 'o-1 into o-2' });
      await store.audit({ ...entry, what: 'orders merged', detail: 'o-1 into o-3' });
      const audited = (...asked: Parameters<Ledger['audited']>) => store.keep((ledger) => ledger.audited(...asked));
      expect(await audited('orders merged', ['o-2', 'o-1'])).toMatchObject({ by: 'you' });
      expect(await audited('orders merged', ['o-1'])).toMatchObject({ by: 'me', detail: 'o-1 into o-3' });
      expect(await audited('order split', ['o-1'])).toBeNull();
    });

    it('finds in the trail what is named whole and just so', async () => {
      const about = (what: string, detail: string) => store.audit({ at: T0, by: 'me', roomId: null, what, detail });
      await about('order split', 'news.daily.example the_post of o-12 into o-3; taken back by /orders merge o-12 o-3');
      const audited = (...ids: string[]) => store.keep((ledger) => ledger.audited('order split', ids));
      expect(await audited('the_post', 'o-12')).toMatchObject({ by: 'me' });
      expect(await audited('news.daily.example')).toMatchObject({ by: 'me' });
      for (const other of ['o_12', 'o%', '%', 'o-1', 'the.post', 'daily.example', 'news', 'post', 'o-12\\'])
        expect(await audited(other), other).toBeNull();
      await about('order split', '50% off (weekly) of o-4 into o-5');
      expect(await audited('50% off (weekly)', 'o-4')).toMatchObject({ by: 'me' });
    });
  });

  describe('installations', () => {
    it('are kept as they were sealed, by their home, until they are removed', async () => {
      const other = await another();
      await store.saveInstallation('slack:T1', 'sealed one', T0);
      await store.saveInstallation('slack:T2', 'sealed two', T0);
      await store.saveInstallation('slack:T1', 'sealed anew', T0);
      expect(await other.installation('slack:T1')).toBe('sealed anew');
      expect(await other.installedHomes()).toEqual(['slack:T1', 'slack:T2']);
      await other.removeInstallation('slack:T1');
      expect(await store.installation('slack:T1')).toBeNull();
      expect(await store.installedHomes()).toEqual(['slack:T2']);
    });

    it('are claimed by one worker, until its time is over or they are written anew', async () => {
      const other = await another();
      await store.saveInstallation('slack:T1', 'sealed', T0);
      const [now, soon, later] = [at(0), at(30), at(60)] as const;
      const claims = await Promise.all(
        [store, other, store].map((one) => one.claimInstallation('slack:T1', now, soon)),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await store.claimInstallation('slack:T1', soon, later), 'its time is over').toBe(true);
      expect(await other.claimInstallation('slack:T1', soon, later)).toBe(false);
      await store.saveInstallation('slack:T1', 'sealed anew', T0);
      expect(await other.claimInstallation('slack:T1', soon, later), 'written anew').toBe(true);
      expect(await other.claimInstallation('slack:T9', now, soon), 'not installed').toBe(false);
    });
  });

  describe('what is only looked up', () => {
    it('is kept by namespace, and none of them is a prefix of another', async () => {
      await store.cache('a').set('key', { etag: '"1"' });
      await store.cache('ab').set('key', [1, null]);
      await store.cache('a').delete('key');
      await store.cache('a').delete('key');
      expect(await store.cache('a').get('key')).toBeUndefined();
      expect(await store.cache('ab').get('key')).toEqual([1, null]);
    });

    it('is overwritten, and is there for the other worker', async () => {
      await store.cache('a').set('key', 1);
      await store.cache('a').set('key', 2, 60_000);
      expect(await (await another()).cache('a').get('key')).toBe(2);
    });

    it('is gone after its time', async () => {
      await store.cache('a').set('key', 1, 1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(await store.cache('a').get('key')).toBeUndefined();
    });

    it('throws when the store is broken, and never looks empty', async () => {
      const cache = store.cache('a');
      await cache.set('key', 1);
      await database.run('alter table cache rename to away');
      const asked = [cache.get('key'), cache.get('no such key'), cache.set('key', 2), cache.delete('key')];
      const answers = await Promise.allSettled(asked);
      await database.run('alter table away rename to cache');
      expect(answers.map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
      expect(await cache.get('key')).toBe(1);
    });

    it('throws when the store is closed', async () => {
      const closing = await another();
      const cache = closing.cache('a');
      await closing.close();
      await expect(cache.get('key')).rejects.toBeInstanceOf(Complaint);
      await expect(closing.rooms()).rejects.toThrow('is closed');
    });
  });

  describe('opening', () => {
    it('finds after a restart all that was there', async () => {
      const before = await openStore(database.url);
      await meet(anItem(), ['id:1'], 'h1', before);
      await before.keep(async (ledger) => {
        await ledger.saveFinding('i-1', aFinding(), null);
        await ledger.promise([aDelivery()], []);
      });
      await before.cache('a').set('key', 'value');
      await before.close();
      const again = await another();
      expect(await meet(anItem(), ['id:1'], 'h1', again)).toEqual({ kind: 'seen', itemId: 'i-1' });
      expect(await again.recentItems(T0, 1)).toHaveLength(1);
      expect(await claimed(at(0), 1, again)).toHaveLength(1);
      expect(await again.cache('a').get('key')).toBe('value');
    });

    it('refuses a database that a newer bot has used, and says which', async () => {
      await database.run(
        "insert into withheld_migrations (name, timestamp) values ('999 (7.0.0)', '2031-01-01T00:00:00.000Z')",
      );
      const refusal = await openStore(database.url).catch((thrown: unknown) => thrown);
      await database.run("delete from withheld_migrations where name = '999 (7.0.0)'");
      expect(refusal).toMatchObject({ name: 'Complaint', act: 'admin' });
      expect((refusal as Complaint).message).toMatch(/999 \(7\.0\.0\).*knows up to 0\d\d \(.*Upgrade the bot/);
    });
  });

  describe('orders that an older version indexed otherwise', () => {
    const MANY = 250;
    beforeEach(async () => {
      const orders = Array.from({ length: MANY }, (_, n) =>
        anOrder({ id: `o-${n}`, headline: 'Kazimierz', firstSeenAt: at(n), lastSeenAt: at(n) }),
      );
      const rows = orders.map((order) => ({
        ...{ id: order.id, country: null, status: order.status, told_at: order.lastSeenAt },
        ...{ first_seen_at: order.firstSeenAt, last_seen_at: order.lastSeenAt, document: JSON.stringify(order) },
      }));
      expect(new Set(await store.restore(rows.map((row) => ({ table: 'orders', row }))))).toEqual(new Set(['new']));
    });
    const found = async (word: string) =>
      (await ordersWith(store, wanted(word), MANY + 1)).map(({ order }) => order.id);

    it('are indexed once each by several that start together, the latest first', async () => {
      const engines = await Promise.all([1, 2, 3].map(() => openEngine(database.url)));
      const ids = await ordersToIndex(engines[0]!.db);
      expect(ids.slice(0, 2)).toEqual([`o-${MANY - 1}`, `o-${MANY - 2}`]);
      const indexed = await Promise.all(engines.map((engine) => indexAnew(engine, ids)));
      expect(indexed.reduce((sum, some) => sum + some)).toBe(MANY);
      expect(await ordersToIndex(engines[0]!.db)).toEqual([]);
      expect(new Set(await found('kazimierz')).size).toBe(MANY);
      await Promise.all(engines.map(({ db }) => db.destroy()));
    });

    it('are indexed while the store is used, where it is to open at once', async () => {
      let orders = 0;
      let indexing: Promise<unknown> = Promise.resolve();
      const using = await openStore(database.url, {
        meanwhile: (some, indexed) => {
          orders = some;
          indexing = indexed;
        },
      });
      open.push(using);
      expect(orders).toBe(MANY);
      const first = await Promise.race([indexing.then(() => 'indexed'), turnOfOthers().then(() => 'others')]);
      expect(first).toBe('others');
      const kept = anOrder({ id: 'o-0', headline: 'Wisła' });
      await using.keep((ledger) => ledger.saveOrder(kept));
      await indexing;
      expect(await found('wisła')).toEqual(['o-0']);
      expect(await found('kazimierz')).toHaveLength(MANY - 1);
    });

    it('are indexed at the next start where the bot is stopped meanwhile', async () => {
      const stopped = await openStore(database.url, { meanwhile: () => {} });
      await stopped.close();
      const left = (await found('kazimierz')).length;
      expect(left).toBeLessThan(MANY);
      await another();
      expect(await found('kazimierz')).toHaveLength(MANY);
    });
  });

  it('completes what version 0.1.0 remembered', async () => {
    const fresh = await make();
    const engine = await openEngine(fresh.url);
    await migrate(engine, '001 (0.1.0)');
    await engine.db.destroy();
    const { origins, references, judged, ...story } = aStory({ orderId: 'o-1', tellings: [aTelling()] });
    const {
      dates,
      references: numbers,
      judged: none,
      fixed,
      ...order
    } = anOrder({ facts: { orderDate: '2021-02-04' }, steps: [] });
    const ofTheOrder = aStep({ orderedOn: '2021-02-04', at: '2021-02-04T00:00:00.000Z', reportedOn: null });
    const later = aStep({ storyId: 's-2', at: T0, reportedOn: '2021-02-08' });
    const undated = aStep({ storyId: 's-3', at: at(1), undated: true });
    const steps = [ofTheOrder, later, undated];
    const before = { ...order, steps: steps.map(({ reportedOn, ...step }) => step) };
    const tellings = story.tellings.map(({ sketch, traits, ...one }) => one);
    const row = (...values: unknown[]) =>
      values.map((value) => `'${(typeof value === 'string' ? value : JSON.stringify(value)).replaceAll("'", "''")}'`);
    const item = anItem({ text: 'Kazimierz' });
    await fresh.run(`insert into items values (${row('i-1', 'daily', T0, 'h1')}, 1, ${row(item)})`);
    await fresh.run(`insert into findings values (${row('i-1', 's-1')}, 1, 'block', ${row(aFinding())})`);
    await fresh.run(`insert into stories values (${row('s-1', 'o-1', 'block', T0, T0, { ...story, tellings })})`);
    await fresh.run(`insert into orders values (${row('o-1', 'IN', 'ordered', T0, T0, before)})`);

    const now = await openStore(fresh.url);
    const expected = anOrder({
      facts: { orderDate: '2021-02-04' },
      steps,
      dates: { ordered: '2021-02-04', reported: '2021-02-08', complied: null },
    });
    expect(await now.story('s-1')).toEqual(
      aStory({ orderId: 'o-1', tellings: [aTelling()], origins: ['daily.example'] }),
    );
    expect(await now.latestOrders({ platform: 'exampla', limit: 5 })).toEqual([expected]);
    expect(await now.orderCounts('month', null, 5)).toEqual([{ name: '2021-02', orders: 1 }]);
    expect((await ordersWith(now, wanted('kazimierz'), 5)).map(({ order }) => order)).toEqual([expected]);
    expect(await now.item('i-1')).toEqual({ item, finding: aFinding() });
    await now.close();
    await fresh.drop();
  });

  it('asks what was indexed before its facts bore the country and the status of their order', async () => {
    const fresh = await make();
    const engine = await openEngine(fresh.url);
    await migrate(engine, '009 (0.2.0): sheets');
    await engine.db.destroy();
    const order = anOrder();
    await fresh.run(`insert into orders (id, country, status, first_seen_at, last_seen_at, told_at, number, indexed_as,
      document) values ('o-1', 'IN', 'ordered', '${T0}', '${T0}', '${T0}', 1, ${INDEX_VERSION}, '${JSON.stringify(order)}')`);
    await fresh.run(`insert into order_facts (order_id, fact, value, name, told_at, made_on)
      values ('o-1', 'platform', 'exampla', 'Exampla', '${T0}', '')`);

    const now = await openStore(fresh.url);
    const latest = (country: string) => now.latestOrders({ platform: 'exampla', country, status: 'ordered', limit: 5 });
    expect(await latest('IN')).toEqual([order]);
    expect(await latest('TR')).toEqual([]);
    await now.close();
    await fresh.drop();
  });

  it('is made by several that start at once', async () => {
    const fresh = await make();
    const stores = await Promise.all([1, 2, 3].map(() => openStore(fresh.url)));
    await stores[0]!.saveRoom(aRoom());
    expect(await stores[2]!.rooms()).toEqual([aRoom()]);
    await Promise.all(stores.map((one) => one.close()));
    await fresh.drop();
  });
}

/** @returns what the process said it had kept before it was killed */
async function keeper(url: string, name: string, dieAfter: string | null): Promise<string[]> {
  const script = join(import.meta.dirname, '../store/keeper.ts');
  const child = spawn(process.execPath, [script, url, name, ...(dieAfter ? [dieAfter] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const kept: string[] = [];
  for await (const id of createInterface({ input: child.stdout })) {
    kept.push(id);
    if (!dieAfter && kept.length === 20) child.kill('SIGKILL');
  }
  const [, signal] = await ended;
  expect(signal, `keeper ${name}`).toBe('SIGKILL');
  return kept;
}
