import { once } from 'node:events';
import { type AddressInfo, createServer, connect, type Server, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { openEngine, openStore } from '../../src/store/index.ts';
import { parse } from '../../src/core/matching/query.ts';
import { inHeadline, wantedBy } from '../../src/core/matching/search.ts';
import { namedQuery, placesWith } from '../../src/store/searching.ts';
import { storeContract } from '../contracts/store.ts';
import { aRoom } from '../core/worlds.ts';
import { anOrder, at } from './worlds.ts';
import { inSchema, noPostgres, postgresSchema, SERVER } from './databases.ts';

const SECRET = 'c4n4ry-p4ss';

describe.skipIf(noPostgres)(`a store in PostgreSQL${noPostgres ? `: skipped, ${noPostgres}` : ''}`, () => {
  storeContract(postgresSchema);

  it('says where it remembers, and never the password', async () => {
    const database = await postgresSchema();
    const url = new URL(database.url);
    url.password = SECRET;
    const store = await openStore(url.href);
    expect(store.name).toBe(`PostgreSQL at ${url.hostname}:${url.port}, database ${url.pathname.slice(1)}`);
    expect(inspect(store, { depth: 20, showHidden: true })).not.toContain(SECRET);
    await store.close();
    await database.drop();
  });

  it('gathers words only while many orders are indexed, whatever ended that', async () => {
    const database = await postgresSchema();
    const options = () => database.run("select reloptions from pg_class where oid = 'order_words_by_word'::regclass");
    await (await openStore(database.url)).close();
    await database.run('alter index order_words_by_word set (fastupdate = on)');
    await (await openStore(database.url)).close();
    expect(await options()).toEqual([{ reloptions: ['fastupdate=off'] }]);
    await database.drop();
  });

  it('finds the one order of many that says words side by side, however old, and reads no other', async () => {
    const database = await postgresSchema();
    const store = await openStore(database.url);
    await store.keep(async (ledger) => {
      for (let n = 0; n < 9; n += 1) {
        const headline = n === 0 ? 'A new blocking order' : `No order is blocking a new thing ${n}`;
        await ledger.saveOrder(anOrder({ id: `o-${n}`, headline, lastSeenAt: at(n), steps: [] }));
      }
    });
    const engine = await openEngine(database.url);
    const phrase = { kind: 'words' as const, inTitle: false, words: ['new', 'blocking', 'order'], prefix: false };
    const places = await placesWith(engine, phrase, 5);
    expect((await store.ordersAt(places)).map(({ order }) => order.id)).toEqual(['o-0']);
    const plan = await engine.db.connection().execute(async (db) => {
      await sql`set enable_seqscan = off`.execute(db);
      return sql<{ 'QUERY PLAN': string }>`explain (analyze) ${namedQuery(phrase, 5, Number.MAX_SAFE_INTEGER)}`.execute(
        db,
      );
    });
    expect(plan.rows.map((row) => row['QUERY PLAN']).join('\n')).not.toContain('Rows Removed');
    await engine.db.destroy();
    await store.close();
    await database.drop();
  });

  it('is told by its index what it finds among the latest', async () => {
    const database = await postgresSchema();
    const store = await openStore(database.url);
    const WORDS = ['court', 'orders', 'the', 'block'];
    await store.keep(async (ledger) => {
      for (let n = 0; n < 40; n += 1) {
        const words = Array.from({ length: 6 }, (_, place) => WORDS[(n * (place + 3) + (n >> place)) % WORDS.length]);
        const headline = words.join(' ');
        const facts = { ...anOrder().facts, country: n % 2 ? 'KE' : 'FI' };
        await ledger.saveOrder(anOrder({ id: `o-${n}`, headline, facts, lastSeenAt: at(n), steps: [] }));
      }
    });
    const engine = await openEngine(database.url);
    for (const query of [
      ...[
        'court',
        '"the court"',
        '"the court orders"',
        '"court ord*"',
        'court NEAR/2 block',
        'title:"the court" -block',
      ],
      ...['country:KE "block the"', 'court NEAR/2 the NEAR/1 orders', '("the court" OR "court the") -"block the"'],
    ]) {
      const parsed = parse(query);
      if (!parsed.ok) throw new Error(parsed.message);
      for (const wanted of [wantedBy(parsed.query), inHeadline(wantedBy(parsed.query))]) {
        const { rows } = await namedQuery(wanted, 40, Number.MAX_SAFE_INTEGER).execute(engine.db);
        const places = await placesWith(engine, wanted, 40);
        expect(places.length).toBeGreaterThan(0);
        expect([query, rows.map(({ place }) => Number(place))]).toEqual([query, places]);
      }
    }
    await engine.db.destroy();
    await store.close();
    await database.drop();
  });

  it('looks for tables in its own schema alone: another may be dropped meanwhile', async () => {
    const [own, other] = [await postgresSchema(), await postgresSchema()];
    await other.run('create table not_ours (id serial)');
    await (await openStore(own.url)).close();
    const engine = await openEngine(own.url);
    const tables = await engine.db.introspection.getTables({ withInternalKyselyTables: true });
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['withheld_migrations', 'orders']));
    expect(new Set(tables.map(({ schema }) => schema)).size).toBe(1);
    await engine.db.destroy();
    await own.drop();
    await other.drop();
  });

  it('keeps schemas apart', async () => {
    const [one, other] = await Promise.all([postgresSchema(), postgresSchema()]);
    const [first, second] = await Promise.all([openStore(one.url), openStore(other.url)]);
    await first.saveRoom(aRoom());
    expect(await second.rooms()).toEqual([]);
    await Promise.all([first.close(), second.close()]);
    await Promise.all([one.drop(), other.drop()]);
  });

  it('asks to be tried again while the server is away, and goes on when it is back', async () => {
    const database = await postgresSchema();
    const line = await lineTo(new URL(SERVER));
    const url = new URL(database.url);
    url.host = `127.0.0.1:${line.port}`;
    url.password = SECRET;
    const store = await openStore(url.href, { patienceMs: 1_000 });
    await store.cache('a').set('key', 1);

    line.cut();
    for (const asked of [() => store.rooms(), () => store.keep(async () => {}), () => store.cache('a').get('key')]) {
      const thrown = await asked().then(
        () => null,
        (error: unknown) => error,
      );
      expect(thrown).toMatchObject({ name: 'Complaint', act: 'retry' });
      expect(String(thrown)).toContain(`PostgreSQL at 127.0.0.1:${line.port}`);
      expect(inspect(thrown, { depth: 20, showHidden: true })).not.toContain(SECRET);
    }

    await line.mend();
    expect(await store.cache('a').get('key')).toBe(1);
    await store.close();
    line.cut();
    await database.drop();
  });

  it('fails what was under way when the line breaks, and keeps nothing of it', async () => {
    const database = await postgresSchema();
    const line = await lineTo(new URL(SERVER));
    const url = new URL(database.url);
    url.host = `127.0.0.1:${line.port}`;
    const store = await openStore(url.href, { patienceMs: 1_000 });
    const kept = store.keep(async (ledger) => {
      await ledger.promise([], [{ roomId: 'console', storyId: 's-1', revision: 1, status: null, official: false }]);
      line.cut();
      await ledger.rooms();
    });
    await expect(kept).rejects.toMatchObject({ name: 'Complaint', act: 'retry' });
    await line.mend();
    expect(await store.keep((ledger) => ledger.told('s-1'))).toEqual([]);
    await store.close();
    line.cut();
    await database.drop();
  });

  it('refuses a schema that does not exist, and a database that does not', async () => {
    await expect(openStore(inSchema(SERVER, 'nowhere_at_all'))).rejects.toThrow('has no schema to write to');
    const url = new URL(SERVER);
    url.pathname = '/no_such_database';
    const opening = openStore(url.href);
    await expect(opening).rejects.toMatchObject({ name: 'Complaint', act: 'admin' });
    await expect(opening).rejects.toThrow('no_such_database has no such database');
  });
});

describe('a PostgreSQL that cannot be used', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  const addressOf = async (answer: (socket: Socket) => void): Promise<string> => {
    const server = createServer(answer).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const refusalOf = async (url: string): Promise<Error & { act: string }> => {
    const thrown = await openStore(url, { patienceMs: 100 }).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ name: 'Complaint' });
    expect(inspect(thrown, { depth: 20, showHidden: true })).not.toContain(SECRET);
    return thrown as Error & { act: string };
  };

  it('because nobody listens there', async () => {
    const address = await addressOf(() => {});
    servers.pop()!.close();
    const refusal = await refusalOf(`postgres://bot:${SECRET}@${address}/news`);
    expect(refusal.act).toBe('admin');
    expect(refusal.message).toBe(
      `PostgreSQL at ${address}, database news does not answer. Start it, or correct the host and port in DATABASE_URL. (ECONNREFUSED)`,
    );
  });

  it('because it never answers', async () => {
    const sockets: Socket[] = [];
    const address = await addressOf((socket) => sockets.push(socket));
    const refusal = await refusalOf(`postgres://bot:${SECRET}@${address}/news`);
    expect([refusal.act, refusal.message]).toEqual([
      'admin',
      expect.stringContaining(`${address}, database news does not answer`),
    ]);
    for (const socket of sockets) socket.destroy();
  });

  it('because the password is wrong', async () => {
    const address = await addressOf((socket) => {
      socket.once('data', () => {
        socket.write(wire('R', Buffer.from([0, 0, 0, 3])));
        socket.once('data', () =>
          socket.end(wire('E', Buffer.from('SFATAL\0C28P01\0Mpassword authentication failed\0\0'))),
        );
      });
    });
    const refusal = await refusalOf(`postgres://bot:${SECRET}@${address}/news`);
    expect([refusal.act, refusal.message]).toEqual([
      'admin',
      `PostgreSQL at ${address}, database news refuses the user or the password. Correct them in DATABASE_URL. (28P01)`,
    ]);
  });

  it.each([
    `postgres://bot:${SECRET}@host:port/news`,
    `postgres://bot:${SECRET}%zz@[/news`,
    `mysql://bot:${SECRET}@host/news`,
  ])('because its address is none (%#)', async (url) => {
    const refusal = await refusalOf(url);
    expect([refusal.act, refusal.message]).toEqual(['admin', expect.stringContaining('DATABASE_URL')]);
  });
});

/** A message of the server: https://www.postgresql.org/docs/current/protocol-message-formats.html */
function wire(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

/** A line to the server that can be cut and mended. */
async function lineTo(server: URL): Promise<{ port: number; cut(): void; mend(): Promise<void> }> {
  const ends = new Set<Socket>();
  let line: Server;
  let port = 0;
  const mend = async () => {
    line = createServer((near) => {
      const far = connect(Number(server.port || 5432), server.hostname);
      for (const [end, other] of [
        [near, far],
        [far, near],
      ] as const) {
        ends.add(end);
        end.on('error', () => {});
        end.on('close', () => {
          ends.delete(end);
          other.destroy();
        });
        end.pipe(other);
      }
    }).listen(port, '127.0.0.1');
    await once(line, 'listening');
    port = (line.address() as AddressInfo).port;
  };
  await mend();
  return {
    port,
    cut() {
      line.close();
      for (const end of ends) end.destroy();
    },
    mend,
  };
}
