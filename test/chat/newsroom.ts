import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { newRoom } from '../../src/core/room.ts';
import { openStore } from '../../src/store/index.ts';
import { folderWith } from '../cli/here.ts';
import { feed, type News } from '../flow/world.ts';

/*
 * The real bot in a process of its own, as somebody who installed it runs it: `node src/main.ts run` in a folder with a
 * catalogue and a database, reading outlets on loopback. Only its sources' next readings are set by hand, in its own
 * database, for nobody wants to wait a minute.
 */

const minutesAgo = (n: number) => new Date(Date.now() - n * 60_000).toISOString();
/** An order, and the same as a second outlet reports it. */
export const ORDER = {
  id: 'daily-1',
  title: 'IT ministry orders Twitter to block 312 accounts under Section 69A',
  text: 'The IT ministry has ordered Twitter to block 312 accounts under Section 69A of the IT Act, officials said on Monday.',
  at: minutesAgo(20),
};
export const SAME = {
  id: 'times-1',
  title: 'Twitter told by IT ministry to block 312 accounts',
  text: 'Officials said the IT ministry told Twitter to block 312 accounts under Section 69A of the IT Act.',
  at: minutesAgo(5),
};

const MAIN = resolve(import.meta.dirname, '../../src/main.ts');
const A_DAY = 86_400_000;

export interface Newsroom {
  /** What an outlet says from now on; the bot reads it within five seconds. */
  publish(outlet: string, news: readonly News[]): Promise<void>;
  /** All that the bot has written to standard error so far. */
  log(): string;
  /** Waits for a line. */
  logs(line: RegExp): Promise<void>;
  /** Tells it to stop; its exit status. */
  stop(): Promise<number | null>;
  /** Ends it in the middle of whatever it does, and starts it again. */
  killAndStart(): Promise<void>;
  /** The same, but so much later that every lease of the dead has run out and every wait is over. */
  killAndStartLater(): Promise<void>;
  /** Switches alerts on in a room. */
  alertsOn(roomId: string): Promise<void>;
  /** Whether all that it has promised is told. */
  isQuiet(): Promise<boolean>;
  close(): Promise<void>;
}

/** @param env the settings of the chats, as they stand in `.env` */
export async function openNewsroom(outlets: readonly string[], env: Record<string, string>): Promise<Newsroom> {
  const pages = new Map<string, readonly News[]>(outlets.map((outlet) => [outlet, []]));
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    response.end(feed(pages.get((request.url ?? '/').slice(1)) ?? []));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sources = outlets.map((id) => ({ ...SOURCE, id, name: id, url: `${origin}/${id}` }));
  const folder = folderWith({ 'catalogue/outlets.json': JSON.stringify(sources) });
  const store = await openStore(`sqlite:${join(folder, 'withheld.db')}`, {});
  const readAt = async (sourceId: string, dueAt: number) => {
    const learnedAt = new Date(Date.now() - A_DAY).toISOString();
    const state = { sourceId, learnedAt, lastGoodAt: learnedAt, failures: 0, lastError: null };
    const unknown = { lastNewAt: null, habit: null, moved: null, told: {} };
    const saved = { at: new Date().toISOString(), by: 'test' };
    await store.saveSourceStates([{ ...state, ...unknown, dueAt: new Date(dueAt).toISOString() }], saved);
  };
  // As though each had been read before, so that what comes next is news.
  for (const outlet of outlets) await readAt(outlet, Date.now() + A_DAY);

  let running = started(folder, env);
  async function stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
    const { child } = running;
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const ended = once(child, 'exit');
    child.kill(signal);
    return (await ended)[0];
  }

  return {
    async publish(outlet, news) {
      pages.set(outlet, news);
      await readAt(outlet, Date.now());
    },
    log: () => running.log(),
    logs: (line) => running.logs(line),
    stop: () => stop(),
    async killAndStart() {
      await stop('SIGKILL');
      running = started(folder, env);
    },
    async killAndStartLater() {
      await stop('SIGKILL');
      const database = new Sqlite(join(folder, 'withheld.db'));
      const now = new Date().toISOString();
      database.prepare('update deliveries set lease_until = null, due_at = ? where done_at is null').run(now);
      database.close();
      running = started(folder, env);
    },
    async alertsOn(id) {
      const room = newRoom(
        { id, createdAt: new Date().toISOString() },
        { language: 'en', timeZone: 'UTC', threshold: 0.5 },
      );
      await store.saveRoom({ ...room, alerts: true });
    },
    async isQuiet() {
      const { deliveries } = await store.counts();
      return deliveries.pending + deliveries.failed === 0;
    },
    async close() {
      await stop();
      await store.close();
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const SOURCE = {
  kind: 'rss',
  country: 'IN',
  language: 'en',
  tier: 'news',
  topics: [],
  notes: '',
  on: true,
  everyMinutes: 1,
};

function started(folder: string, env: Record<string, string>) {
  const child: ChildProcess = spawn(process.execPath, [MAIN, 'run'], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: `sqlite:${join(folder, 'withheld.db')}`,
      CATALOGUE: join(folder, 'catalogue'),
      ALLOW_HOSTS: '127.0.0.1',
      CONTACT: 'test@example.org',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const look of [...waiting]) look();
  };
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    log += text;
    wake();
  });
  child.once('exit', wake);
  const logs = (line: RegExp) =>
    new Promise<void>((found, ended) => {
      const look = () => {
        if (line.test(log)) found();
        else if (child.exitCode !== null) ended(new Error(`the bot ended and never said ${line}:\n${log}`));
        else return;
        waiting.delete(look);
      };
      waiting.add(look);
      look();
    });
  return { child, log: () => log, logs };
}
