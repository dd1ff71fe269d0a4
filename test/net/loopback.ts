import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type LookupFunction } from 'node:net';
import { afterEach } from 'vitest';
import { FetchError } from '../../src/core/complaint.ts';
import { type Net, type NetSettings, openNet } from '../../src/net/net.ts';
import { CERTIFICATE, KEY } from './certificate.ts';

/** Everything that a test opened, closed after it. */
const open: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).toReversed()) await close();
});

export interface Served {
  port: number;
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** Requests, or connections of a raw server, so far. */
  hits: number;
}

async function listen(server: net.Server, protocol = 'http'): Promise<Served> {
  const sockets = new Set<net.Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((done) => server.close(done));
  });
  const { port } = server.address() as AddressInfo;
  return { port, origin: `${protocol}://127.0.0.1:${port}`, hits: 0 };
}

export async function serve(handle: http.RequestListener): Promise<Served> {
  const served = await listen(
    http.createServer((request, response) => {
      served.hits++;
      handle(request, response);
    }),
  );
  return served;
}

export async function serveSecure(handle: http.RequestListener): Promise<Served> {
  return await listen(https.createServer({ key: KEY, cert: CERTIFICATE }, handle), 'https');
}

/** A server that speaks as the test says once it was asked something; it counts connections. */
export async function serveRaw(speak: (socket: net.Socket) => void): Promise<Served> {
  const served = await listen(
    net.createServer((socket) => {
      served.hits++;
      socket.once('data', () => speak(socket));
    }),
  );
  return served;
}

/** A way out that may read 127.0.0.1, and hurries. */
export function openTestNet(settings: Partial<NetSettings> = {}): Net {
  const way = openNet({ contact: 'test@example.org', allowedHosts: ['127.0.0.1'], hostGapMs: 0, ...settings });
  open.push(() => way.close());
  return way;
}

/** Every name is at these addresses. */
export const allAt =
  (...addresses: string[]): LookupFunction =>
  (_name, options, done) => {
    const answers = addresses.map((address) => ({ address, family: net.isIPv6(address) ? 6 : 4 }));
    if (options.all) done(null, answers);
    else done(null, answers[0]!.address, answers[0]!.family);
  };

/** What a reading failed with. */
export async function failureOf(reading: Promise<unknown>): Promise<FetchError> {
  const thrown = await reading.then(
    () => new Error('it did not fail'),
    (error: unknown) => error,
  );
  if (thrown instanceof FetchError) return thrown;
  throw thrown;
}
