import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/*
 * What stands between the bot and a platform's stand-in: it checks every request as the platform itself would, and fails
 * as a platform does on a bad day. Stand-ins do neither.
 */

export interface Passing {
  method: string;
  /** Without query. */
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** JSON, or the fields of a form; undefined where there is none. */
  body: unknown;
}

/** `times` requests that fit get this instead: an answer, or a connection that is cut. */
interface BadDay {
  on: (request: Passing) => boolean;
  times: number;
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Gate {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  seen: Passing[];
  /** What the platform would have refused, each with its request. */
  complaints: string[];
  fail(badDay: BadDay): void;
  close(): Promise<void>;
}

/**
 * @param target the stand-in's origin
 * @param check what is wrong with a request, in words
 * @param instead what the stand-in does not know, answered here
 */
export async function openGate(
  target: string,
  check: (request: Passing) => string[],
  instead: (request: Passing) => { status: number; body: unknown } | null = () => null,
): Promise<Gate> {
  const seen: Passing[] = [];
  const complaints: string[] = [];
  const badDays: BadDay[] = [];

  const server = createServer(async (request, response) => {
    const bytes = Buffer.concat(await request.toArray());
    const { pathname, search } = new URL(request.url!, target);
    const passing: Passing = {
      method: request.method!,
      path: decodeURIComponent(pathname),
      headers: request.headers,
      body: await bodyOf(bytes, request.headers['content-type'] ?? ''),
    };
    seen.push(passing);
    complaints.push(...check(passing).map((what) => `${passing.method} ${passing.path}: ${what}`));
    const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

    const badDay = badDays.find(({ on }) => on(passing));
    if (badDay) {
      if (--badDay.times === 0) badDays.splice(badDays.indexOf(badDay), 1);
      if (badDay.status === undefined) request.socket.destroy();
      else answer(badDay.status, badDay.body ?? {}, badDay.headers);
      return;
    }
    const ours = instead(passing);
    if (ours) return void answer(ours.status, ours.body);
    try {
      const { host: _, connection: __, 'content-length': ___, 'transfer-encoding': ____, ...headers } = request.headers;
      const passed = await fetch(new URL(pathname + search, target), {
        method: passing.method,
        headers: headers as Record<string, string>,
        ...(bytes.length > 0 && { body: bytes }),
      });
      const type = passed.headers.get('content-type');
      response.writeHead(passed.status, type ? { 'content-type': type } : {});
      response.end(Buffer.from(await passed.arrayBuffer()));
    } catch {
      request.socket.destroy();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    complaints,
    fail: (badDay) => void badDays.push({ ...badDay }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(bytes: Buffer, type: string): Promise<unknown> {
  if (bytes.length === 0) return undefined;
  if (type.includes('json')) return JSON.parse(String(bytes));
  if (!/form/.test(type)) return bytes;
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const payload = form.get('payload_json');
  return payload ? JSON.parse(String(payload)) : Object.fromEntries(form);
}
