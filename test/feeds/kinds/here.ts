import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Source } from '../../../src/core/item.ts';
import type { Bookmark, Kind, Reading } from '../../../src/core/kind.ts';
import { readSource } from '../../../src/flow/read.ts';
import { openNet } from '../../../src/net/net.ts';

/* A site on loopback, and a reading of it as the bot reads. */

export interface Request {
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
}
export interface Served {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

export const json = (body: unknown, status = 200): Served => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

export interface Site {
  origin: string;
  /** What was asked since it was last emptied. */
  requests: Request[];
  answer: (request: Request) => Served;
  read(
    kind: Kind,
    source: Pick<Source, 'url'> & Partial<Pick<Source, 'settings'>>,
    more?: { bookmark?: Bookmark; at?: string; env?: Record<string, string> },
  ): Promise<Reading>;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const net = openNet({ contact: 'test@example.org', allowedHosts: ['127.0.0.1'], hostGapMs: 0 });
  // Judging holds up this process, on a busy machine for longer than a connection would be kept.
  const server = createServer({ keepAliveTimeout: 60_000 }, ({ url = '/', headers }, response) => {
    const { pathname: path, searchParams: query } = new URL(url, site.origin);
    site.requests.push({ path, query, headers });
    const { status = 200, headers: answered = {}, body = '' } = site.answer({ path, query, headers });
    response.writeHead(status, answered).end(status === 304 ? undefined : body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const site: Site = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    answer: () => ({ status: 404 }),
    read: (kind, source, { bookmark = {}, at = '2026-11-03T10:00:00Z', env = {} } = {}) =>
      readSource({ id: 's', kind: kind.name, ...source }, JSON.parse(JSON.stringify(bookmark)) as Bookmark, {
        kinds: new Map([[kind.name, kind]]),
        fetch: net.fetch,
        env,
        clock: () => new Date(at),
      }),
    async close() {
      await net.close();
      server.close();
    },
  };
  return site;
}
