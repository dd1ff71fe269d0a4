import type { ServerResponse } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import { Stop } from '../../src/net/stop.ts';
import { openTurns } from '../../src/net/turns.ts';
import { allAt, failureOf, openTestNet, serve } from './loopback.ts';

/** A server that answers when told to. */
async function serveOnDemand() {
  const waiting: ServerResponse[] = [];
  let arrived = Promise.withResolvers<void>();
  const served = await serve((_, response) => {
    waiting.push(response);
    arrived.resolve();
  });
  const next = async () => {
    while (!waiting.length) await arrived.promise;
    arrived = Promise.withResolvers();
    return waiting.shift()!;
  };
  return Object.assign(served, { next });
}

describe('turns', () => {
  it('let one request at a time reach a host', async () => {
    let atOnce = 0;
    let most = 0;
    const server = await serve((_, response) => {
      most = Math.max(most, ++atOnce);
      setImmediate(() => {
        atOnce--;
        response.end();
      });
    });
    const { fetch } = openTestNet({ hostGapMs: 1 });
    await Promise.all(Array.from({ length: 30 }, (_, at) => fetch(`${server.origin}/${at}`)));
    expect(server.hits).toBe(30);
    expect(most).toBe(1);
  });

  it('of different hosts do not wait for each other', async () => {
    const [slow, quick] = [await serveOnDemand(), await serve((_, response) => response.end())];
    const { fetch } = openTestNet();
    const waiting = fetch(slow.origin);
    await fetch(quick.origin);
    (await slow.next()).end();
    expect((await waiting).status).toBe(200);
  });

  it('pass on after a failure', async () => {
    const server = await serve((request, response) => response.writeHead(request.url === '/bad' ? 500 : 200).end());
    const { fetch } = openTestNet();
    const bad = failureOf(fetch(`${server.origin}/bad`));
    const good = fetch(`${server.origin}/good`);
    expect((await bad).status).toBe(500);
    expect((await good).status).toBe(200);
  });

  it('are taken hop by hop: two hosts that redirect to each other do not lock up', async () => {
    const ports: Record<string, number> = {};
    const redirecting = (other: string) =>
      serve((request, response) =>
        request.url === '/start'
          ? response.writeHead(302, { location: `http://127.0.0.1:${ports[other]}/end` }).end()
          : response.end(),
      );
    const [a, b] = [await redirecting('b'), await redirecting('a')];
    Object.assign(ports, { a: a.port, b: b.port });
    const { fetch } = openTestNet({ hostGapMs: 1 });
    const answers = await Promise.all([a, b, a, b].map(({ origin }) => fetch(`${origin}/start`)));
    expect(answers.map(({ url }) => new URL(url).pathname)).toEqual(Array(4).fill('/end'));
  });

  it('are left by whoever gives up, and the next in line is served', async () => {
    const server = await serveOnDemand();
    const { fetch } = openTestNet();
    const [first, giveUp] = [fetch(`${server.origin}/1`), new AbortController()];
    const second = failureOf(fetch(`${server.origin}/2`, { signal: giveUp.signal }));
    const third = fetch(`${server.origin}/3`);
    const held = await server.next();
    giveUp.abort(new Error('enough'));
    expect(await second).toMatchObject({ code: 'stopped', act: 'retry', cause: new Error('enough') });
    held.end();
    (await server.next()).end('three');
    expect((await first).status).toBe(200);
    expect(new TextDecoder().decode((await third).body)).toBe('three');
    expect(server.hits).toBe(2);
  });

  it('do not count waiting as slowness', async () => {
    const server = await serve((_, response) => response.end());
    const { fetch } = openTestNet({ wholeTimeoutMs: 500, hostGapMs: 300 });
    const answers = await Promise.all([1, 2, 3].map(() => fetch(server.origin)));
    expect(answers).toHaveLength(3);
  });
});

describe('a pause', () => {
  it.each([
    ['from the end of one to the beginning of the next', undefined, 500],
    ['longer where that is wanted', 5_000, 5_000],
    ['never shorter', 100, 500],
  ])('lies between two turns at one host, %s', async (_, wanted, pauseMs) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const turns = openTurns(500);
      const stop = new Stop();
      const release = await turns.take('a.example', stop);
      const second = vi.fn();
      const waiting = turns.take('a.example', stop).then(second);
      await vi.advanceTimersByTimeAsync(10_000);
      release(wanted);
      await vi.advanceTimersByTimeAsync(pauseMs - 1);
      expect(second).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      await waiting;
      expect(second).toHaveBeenCalledOnce();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('giving up', () => {
  it('ends a request that is under way', async () => {
    const server = await serveOnDemand();
    const giveUp = new AbortController();
    const reading = failureOf(openTestNet().fetch(server.origin, { signal: giveUp.signal }));
    const response = await server.next();
    const gone = new Promise((resolve) => response.on('close', resolve));
    giveUp.abort();
    expect(await reading).toMatchObject({ code: 'stopped' });
    await gone;
  });

  it('beforehand asks nobody', async () => {
    const server = await serve((_, response) => response.end());
    const reading = openTestNet().fetch(server.origin, { signal: AbortSignal.abort() });
    expect(await failureOf(reading)).toMatchObject({ code: 'stopped' });
    expect(server.hits).toBe(0);
  });

  it('altogether stops what is under way, what waits and what comes after', async () => {
    const server = await serveOnDemand();
    const { fetch, close } = openTestNet();
    const readings = [1, 2].map(() => failureOf(fetch(server.origin)));
    await server.next();
    await close();
    for (const reading of readings) expect(await reading).toMatchObject({ code: 'stopped' });
    expect(await failureOf(fetch(server.origin))).toMatchObject({ code: 'stopped' });
    expect(server.hits).toBe(1);
  });

  it('while a name is looked up needs no answer of the name server', async () => {
    const giveUp = new AbortController();
    const { fetch } = openTestNet({ lookup: () => giveUp.abort() });
    expect(await failureOf(fetch('http://feed.example/', { signal: giveUp.signal }))).toMatchObject({
      code: 'stopped',
    });
  });

  it('is not needed where all went well: names are looked up once', async () => {
    const server = await serve((_, response) => response.end());
    let asked = 0;
    const { fetch } = openTestNet({
      allowedHosts: ['feed.example'],
      lookup: (...given) => {
        asked++;
        allAt('127.0.0.1')(...given);
      },
    });
    await fetch(`http://feed.example:${server.port}/`);
    expect(asked).toBe(1);
  });
});
