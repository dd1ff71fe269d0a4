import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Complaint, messageOf } from '../core/complaint.ts';
import type { Coming, Going } from '../core/sources/push.ts';

/*
 * The way in, for those who were given an address here: hubs that push what is new. It listens on loopback; whoever
 * wants it to be reached puts a proxy before it. What nobody was given an address for is not read at all.
 */

/** A feed with all that it has; hubs send less. */
const MOST_BYTES = 5_000_000;
const REQUEST_MS = 30_000;

export interface Door {
  /** Whether this door is meant: decided before a body is read. */
  isMeant(method: string, path: string): boolean;
  answer(coming: Coming): Promise<Going>;
}

export interface Web {
  port: number;
  close(): void;
}

/**
 * @param onTrouble what went wrong on our side, for the log
 * @throws Complaint where the port cannot be had
 */
export async function openWeb(
  { host, port }: { host: string; port: number },
  doors: readonly Door[],
  onTrouble: (thrown: unknown) => void,
): Promise<Web> {
  const server = createServer({ requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS }, (request, response) => {
    void answer(request, response).catch((thrown) => {
      if (!request.complete) return response.destroy();
      onTrouble(thrown);
      send(response, { status: 500 });
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = URL.parse(request.url ?? '', 'http://here');
    const method = request.method ?? '';
    const door = url && doors.find((one) => one.isMeant(method, url.pathname));
    if (!door) return send(response, { status: 404 });
    const body = await bodyOf(request);
    if (!body) return send(response, { status: 413 });
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    send(response, await door.answer({ method, path: url.pathname, query: url.searchParams, headers, body }));
  }

  server.listen(port, host);
  await once(server, 'listening').catch((thrown) => {
    throw new Complaint(`WEB_PORT ${port} cannot be listened on: ${messageOf(thrown)}. Set another.`, {
      act: 'admin',
      cause: thrown,
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Null where it is larger than may be. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | null> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return null;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Whoever sends more than is read has the connection closed. */
function send(response: ServerResponse, { status, text = '' }: Going): void {
  if (response.headersSent || response.destroyed) return;
  const close = status === 413 || status === 404 ? { connection: 'close' } : {};
  response
    .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff', ...close })
    .end(text);
}
