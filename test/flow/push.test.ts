import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isSigned } from '../../src/flow/poll/push.ts';
import { pushInLinks } from '../../src/core/sources/push.ts';
import type { Bot } from '../../src/start.ts';
import { openWorld, pass, type World } from './world.ts';

/* A hub on loopback that does what hubs do: it is asked, it comes back to verify, and it pushes. */

const ORDER = `<item><guid isPermaLink="false">daily-9</guid><title>IT ministry orders Twitter to block 312 accounts under Section 69A</title>
<link>https://daily.example/9</link><description>The IT ministry has ordered Twitter to block 312 accounts under Section 69A of the IT Act, officials said.</description>
<pubDate>Tue, 24 Nov 2026 10:00:00 GMT</pubDate></item>`;
const feedWith = (item: string) => `<rss version="2.0"><channel><title>Daily</title>${item}</channel></rss>`;

let world: World;
let hub: Server;
let hubAt: string;
let asked: URLSearchParams[];
let bot: Bot;

beforeEach(async () => {
  world = await openWorld('2026-11-24T10:00:00Z');
  asked = [];
  hub = createServer(async (request, response) => {
    asked.push(new URLSearchParams(await text(request)));
    response.writeHead(202).end();
  });
  hub.listen(0, '127.0.0.1');
  await once(hub, 'listening');
  hubAt = `http://127.0.0.1:${(hub.address() as AddressInfo).port}/`;
  const links = `<${hubAt}>; rel="hub", <${world.origin}/daily>; rel="self"`;
  world.pages.set('daily', { type: 'application/rss+xml', headers: { link: links }, body: feedWith('') });
  bot = await world.run({ web: { publicUrl: 'https://bot.example/in', host: '127.0.0.1', port: 0 } });
  await look();
});
afterEach(async () => {
  await world.close();
  hub.close();
});

async function look(minutes = 1): Promise<void> {
  for (let minute = 0; minute < minutes; minute++) {
    pass(world, 1);
    await bot.tick();
  }
}

/** Where the proxy would lead the hub. */
const here = (callback: string): string =>
  callback.replace('https://bot.example/in', `http://127.0.0.1:${bot.webPort}`);
const callbackOf = (at = 0): string => here(asked[at]!.get('hub.callback')!);

async function verify(
  about: Record<string, string>,
  callback = callbackOf(),
): Promise<{ status: number; body: string }> {
  const query = new URLSearchParams({ 'hub.topic': `${world.origin}/daily`, 'hub.challenge': 'c-123', ...about });
  const response = await fetch(`${callback}?${query}`);
  return { status: response.status, body: await response.text() };
}

const sign = (body: string, algorithm: string, secret = asked.at(-1)!.get('hub.secret')!) =>
  `${algorithm}=${createHmac(algorithm, secret).update(body).digest('hex')}`;

async function push(body: string, headers: Record<string, string>, callback = callbackOf()): Promise<number> {
  const response = await fetch(callback, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/rss+xml; charset=utf-8', ...headers },
  });
  await bot.tick();
  return response.status;
}

const alerts = () => world.shown().match(/^#[0-9a-f]{4}$/gm)?.length ?? 0;

describe('a source that names its hub', () => {
  it('is subscribed to, once, at an address that nobody can guess', async () => {
    await look(10);
    expect(asked).toHaveLength(1);
    expect(Object.fromEntries(asked[0]!)).toMatchObject({
      'hub.mode': 'subscribe',
      'hub.topic': `${world.origin}/daily`,
      'hub.callback': expect.stringMatching(/^https:\/\/bot\.example\/in\/websub\/[\w-]{32}$/),
      'hub.secret': expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  it('is verified by its own topic alone, and asked more rarely while its hub pushes', async () => {
    expect(await verify({ 'hub.mode': 'subscribe', 'hub.topic': 'https://other.example/' })).toMatchObject({
      status: 404,
    });
    expect(await verify({ 'hub.mode': 'unsubscribe' })).toMatchObject({ status: 404 });
    expect(await verify({ 'hub.mode': 'subscribe', 'hub.lease_seconds': '864000' })).toEqual({
      status: 200,
      body: 'c-123',
    });
    await look(3);
    const before = world.asked.get('daily')!;
    await look(60);
    expect(world.asked.get('daily')).toBe(before);
    await look(90);
    expect(world.asked.get('daily')).toBe(before + 1);
  });

  it.each(['sha1', 'sha256', 'sha384', 'sha512'])(
    'tells at once what its hub pushes, signed with %s',
    async (algorithm) => {
      await verify({ 'hub.mode': 'subscribe' });
      const body = feedWith(ORDER);
      expect(await push(body, { 'x-hub-signature': sign(body, algorithm) })).toBe(202);
      await expect.poll(alerts).toBe(1);
      await push(body, { 'x-hub-signature': sign(body, algorithm) });
      expect(alerts()).toBe(1);
    },
  );

  it('has published nothing where its hub only repeats itself', async () => {
    const at = (hours: number) => new Date(world.now.getTime() - hours * 3_600_000).toUTCString();
    const items = Array.from(
      { length: 6 },
      (_, n) => `<item><guid>daily-${n}</guid><title>Council meets</title><pubDate>${at(n)}</pubDate></item>`,
    );
    const body = feedWith(items.join(''));
    world.pages.set('daily', { type: 'application/rss+xml', body });
    await look(40);
    await verify({ 'hub.mode': 'subscribe' });
    const silent = () => world.logged.filter((line) => line.includes('published nothing'));
    expect(silent()).toEqual([]);
    for (let day = 0; day < 6; day++) {
      pass(world, 24 * 60);
      await push(body, { 'x-hub-signature': sign(body, 'sha256') });
    }
    expect(silent()).toHaveLength(1);
  });

  it.each([
    ['without a signature', () => ({})],
    ['with the signature of another', (body: string) => ({ 'x-hub-signature': sign(body, 'sha256', 'guess') })],
    ['signed for another text', () => ({ 'x-hub-signature': sign('other', 'sha256') })],
    ['signed in a way that nobody should', (body: string) => ({ 'x-hub-signature': sign(body, 'md5') })],
    ['with half a signature', (body: string) => ({ 'x-hub-signature': sign(body, 'sha256').slice(0, 40) })],
  ])('a push %s is ignored, and its sender learns nothing', async (_, headers) => {
    await verify({ 'hub.mode': 'subscribe' });
    const body = feedWith(ORDER);
    expect(await push(body, headers(body))).toBe(202);
    await look();
    expect(alerts()).toBe(0);
    expect(world.logged.filter((line) => line.includes('was ignored'))).toHaveLength(1);
  });

  it('a push to any other address finds nobody, however large it is', async () => {
    const other = `${callbackOf().slice(0, -4)}aaaa`;
    expect(await push('x', {}, other)).toBe(404);
    const huge = await fetch(callbackOf(), { method: 'POST', body: 'x'.repeat(5_000_001) }).catch(() => null);
    expect([413, undefined]).toContain(huge?.status);
  });

  it('is subscribed to anew before its lease ends, with the same address', async () => {
    await verify({ 'hub.mode': 'subscribe', 'hub.lease_seconds': String(12 * 3600) });
    await look(3);
    pass(world, 7 * 60);
    await look();
    expect(asked).toHaveLength(2);
    expect(asked[1]!.get('hub.callback')).toBe(asked[0]!.get('hub.callback'));
    expect(await verify({ 'hub.mode': 'subscribe' })).toMatchObject({ status: 200 });
    await look(5);
    expect(asked).toHaveLength(2);
  });

  it('that its hub denies is polled as before', async () => {
    expect(await verify({ 'hub.mode': 'denied', 'hub.reason': 'not for you' })).toMatchObject({ status: 200 });
    const before = world.asked.get('daily')!;
    await look(20);
    expect(world.asked.get('daily')).toBeGreaterThan(before + 8);
    expect(asked).toHaveLength(1);
  });

  it('that is watched no more is unsubscribed from, and its address ends', async () => {
    await verify({ 'hub.mode': 'subscribe' });
    await bot.answerer.answer({
      command: 'sources',
      subcommand: 'remove',
      values: { id: 'daily' },
      roomId: 'console',
      by: 'console',
      admin: true,
      language: null,
    });
    await look();
    expect(asked.map((form) => form.get('hub.mode'))).toEqual(['subscribe', 'unsubscribe']);
    expect(await verify({ 'hub.mode': 'unsubscribe' })).toEqual({ status: 200, body: 'c-123' });
    expect(await push('x', {})).toBe(404);
  });
});

it.each([
  [
    '<https://hub.example/>; rel="hub", <https://a.example/feed>; rel=self',
    'https://hub.example/',
    'https://a.example/feed',
  ],
  ['</hub>; rel="other hub"; title="x, y"', 'https://a.example/hub', 'https://a.example/page'],
])('hub and topic are read from %s', (header, hub, topic) => {
  expect(pushInLinks(header, 'https://a.example/page')).toEqual({ hub, topic });
});

it.each([null, '', 'nonsense', '<javascript:x>; rel=hub', '<https://hub.example/>; rel=alternate'])(
  'no hub is in %s',
  (header) => {
    expect(pushInLinks(header, 'https://a.example/')).toBeNull();
  },
);

it('a signature is of the body as it came', () => {
  const body = new TextEncoder().encode('ä');
  const header = `sha256=${createHmac('sha256', 's').update(body).digest('hex')}`;
  expect(isSigned(body, header, 's')).toBe(true);
  expect(isSigned(body, header.toUpperCase(), 's')).toBe(true);
  expect(isSigned(new TextEncoder().encode('a'), header, 's')).toBe(false);
  expect(isSigned(body, undefined, 's')).toBe(false);
});
