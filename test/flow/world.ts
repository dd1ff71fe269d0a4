import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { type Config, readConfig } from '../../src/config.ts';
import type { Source } from '../../src/core/item.ts';
import type { Log } from '../../src/core/log.ts';
import { type Bot, start } from '../../src/start.ts';
import { aSource } from '../core/worlds.ts';

/* A small world for the flow: outlets on loopback whose feeds a test writes, a clock that it winds, and a console that it reads. */

export interface News {
  id: string;
  title: string;
  text?: string;
  at?: string;
}

type Page =
  | News[]
  | {
      status?: number;
      type?: string;
      headers?: Record<string, string>;
      body?: string | News[];
    };

/** An order as the first outlet has it. */
export const ORDER = {
  id: 'daily-1',
  title: 'IT ministry orders Twitter to block 312 accounts under Section 69A',
  text: 'The IT ministry has ordered Twitter to block 312 accounts under Section 69A of the IT Act, officials said on Monday.',
  at: '2021-02-08T10:05:00Z',
};

/** The same order as another has it. */
export const SAME = {
  id: 'times-1',
  title: 'Twitter told by IT ministry to block 312 accounts',
  text: 'Officials said the IT ministry told Twitter to block 312 accounts under Section 69A of the IT Act.',
  at: '2021-02-08T10:20:00Z',
};

export interface World {
  origin: string;
  /** What each outlet publishes now, by name. */
  pages: Map<string, Page>;
  /** How often each was asked. */
  asked: Map<string, number>;
  /** With what headers each was asked last. */
  heads: Map<string, IncomingHttpHeaders>;
  /** All that the bot has logged: level and words. */
  logged: string[];
  /** All that the console has shown. */
  shown(): string;
  now: Date;
  config: Config;
  sources: Source[];
  run(parts?: { sources?: Source[] } & Partial<Config>): Promise<Bot>;
  source(outlet: string, parts?: Partial<Source>): Source;
  close(): Promise<void>;
}

export const feed = (items: readonly News[]): string =>
  `<rss version="2.0"><channel><title>Feed</title>${items
    .map(
      ({ id, title, text = '', at }) =>
        `<item><guid isPermaLink="false">${id}</guid><title>${title}</title><link>https://${id.split('-')[0]}.example/${id}</link><description>${text}</description>${at ? `<pubDate>${new Date(at).toUTCString()}</pubDate>` : ''}</item>`,
    )
    .join('')}</channel></rss>`;

export async function openWorld(now = '2021-02-08T10:00:00Z'): Promise<World> {
  const pages = new Map<string, Page>();
  const asked = new Map<string, number>();
  const heads = new Map<string, IncomingHttpHeaders>();
  // Judging holds up this process, on a busy machine for longer than a connection would be kept.
  const server: Server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    const name = (request.url ?? '/').slice(1);
    asked.set(name, (asked.get(name) ?? 0) + 1);
    heads.set(name, request.headers);
    const found = pages.get(name) ?? { status: 404 };
    const { status = 200, type, headers, body = '' } = Array.isArray(found) ? { body: found } : found;
    const content = typeof body === 'string' ? body : feed(body);
    const usual = typeof body === 'string' ? 'text/html' : 'application/rss+xml';
    response.writeHead(status, { 'content-type': type ?? usual, ...headers }).end(content);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const logged: string[] = [];
  const shown: string[] = [];
  const say = (level: string) => (_: object, text: string) => void logged.push(`${level}: ${text}`);
  const log: Log = { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') };
  const reading = readConfig(
    { DATABASE_URL: 'sqlite::memory:', ALLOW_HOSTS: '127.0.0.1', CONTACT: 'test@example.org' },
    null,
  );
  if ('complaints' in reading) throw new Error(reading.complaints.join());
  const bots: Bot[] = [];

  const world: World = {
    origin,
    pages,
    asked,
    heads,
    logged,
    shown: () => shown.join(''),
    now: new Date(now),
    config: reading.config,
    sources: [],
    source: (outlet, parts = {}) =>
      aSource({ id: outlet, name: outlet, url: `${origin}/${outlet}`, everyMinutes: 1, ...parts }),
    async run({ sources = [...pages.keys()].map((outlet) => world.source(outlet)), ...settings } = {}) {
      const output = new Writable({
        write(chunk, _, done) {
          shown.push(String(chunk));
          done();
        },
      });
      const bot = await start(
        { ...reading.config, ...settings },
        {
          log,
          output,
          input: null,
          colour: false,
          clock: () => world.now,
          catalogue: sources,
          byHand: true,
          hostGapMs: 0,
        },
      );
      bots.push(bot);
      return bot;
    },
    async close() {
      for (const bot of bots) await bot.stop();
      server.close();
    },
  };
  return world;
}

/** Lets so many minutes pass. */
export function pass(world: World, minutes: number): void {
  world.now = new Date(world.now.getTime() + minutes * 60_000);
}
