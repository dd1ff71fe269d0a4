import net from 'node:net';
import { describe, expect, it } from 'vitest';
import { isPublic } from '../../src/net/address.ts';
import { guard } from '../../src/net/connect.ts';
import { openNet } from '../../src/net/net.ts';
import { allAt, failureOf, openTestNet, serve, serveRaw } from './loopback.ts';

const LOOPBACK = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '0X7F.0x0.0x0.0x1',
  '017700000001',
  '0177.0.0.1',
  '0177.0x0.1',
  '0',
  '0.0.0.0',
  '[::]',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  'localhost',
  'LOCALHOST',
  'localhost.',
  '127.0.0.1.',
  '127。0。0。1',
  '１２７．０．０．１',
  '①②⑦.⓪.⓪.①',
  '%31%32%37.0.0.1',
  'example.org@127.0.0.1',
  '127.0.0.2',
  '127.255.255.254',
];

const SPECIAL = [
  ['this network', '0.1.2.3'],
  ['private', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
  ['link-local', '169.254.169.254', 'fe80::1'],
  ['carrier', '100.64.0.1'],
  ['protocol assignments', '192.0.0.170'],
  ['documentation', '192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'],
  ['benchmarking', '198.18.0.1', '198.19.255.255', '2001:2::1'],
  ['multicast', '224.0.0.1', '239.1.1.1', 'ff02::1'],
  ['reserved', '240.0.0.1', '4000::1'],
  ['broadcast', '255.255.255.255'],
  ['loopback', '127.0.0.1', '::1', '::'],
  ['unique local', 'fc00::1', 'fd00::1'],
  ['site-local', 'fec0::1', 'feff::1'],
  ['NAT64', '64:ff9b::7f00:1', '64:ff9b:1::7f00:1'],
  ['6to4', '2002:7f00:1::', '192.88.99.1'],
  ['Teredo', '2001::1', '2001:0:4136::1'],
  ['discard and dummy', '100::1', '100:0:0:1::1'],
  ['mapped', '::ffff:127.0.0.1', '::ffff:10.0.0.1'],
  ['compatible', '::127.0.0.1', '::10.0.0.1', '::7f00:1', '::808:808'],
  ['translated', '::ffff:0:127.0.0.1'],
].flatMap(([range, ...addresses]) => addresses.map((address) => [address, range] as const));

describe('an address is public', () => {
  it.each(SPECIAL)('not when it is %s (%s)', (address) => expect(isPublic(address)).toBe(false));

  it.each(['8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8', '172.32.0.1'])('when it is %s', (address) =>
    expect(isPublic(address)).toBe(true),
  );

  it('never when it is no address', () => expect(isPublic('example.org')).toBe(false));
});

describe('the guard', () => {
  it.each(LOOPBACK)('refuses loopback spelt %s before connecting', async (host) => {
    const canary = await serveRaw((socket) => socket.end());
    const { fetch } = openTestNet({ allowedHosts: [], lookup: allAt('127.0.0.1') });
    const error = await failureOf(fetch(`http://${host}:${canary.port}/`));
    expect(error).toMatchObject({ code: 'private', act: 'admin' });
    expect(error.message).toContain('ALLOW_HOSTS');
    expect(canary.hits).toBe(0);
  });

  it.each(SPECIAL)('refuses a name that resolves to %s (%s)', async (address) => {
    const { fetch } = openTestNet({ allowedHosts: [], lookup: allAt(address) });
    const error = await failureOf(fetch('http://feed.example/'));
    expect(error.code).toBe('private');
    expect(error.message).toContain('feed.example');
  });

  it('refuses https as it refuses http', async () => {
    const canary = await serveRaw((socket) => socket.end());
    const { fetch } = openTestNet({ allowedHosts: [], lookup: allAt('127.0.0.1') });
    expect(await failureOf(fetch(`https://127.1:${canary.port}/`))).toMatchObject({ code: 'private' });
    expect(await failureOf(fetch(`https://feed.example:${canary.port}/`))).toMatchObject({ code: 'private' });
    expect(canary.hits).toBe(0);
  });

  it('refuses a name of which one address of several is private', async () => {
    const canary = await serveRaw((socket) => socket.end());
    const { fetch } = openTestNet({ allowedHosts: [], lookup: allAt('8.8.8.8', '127.0.0.1') });
    expect(await failureOf(fetch(`http://feed.example:${canary.port}/`))).toMatchObject({ code: 'private' });
    expect(canary.hits).toBe(0);
  });

  it('cannot be outrun by a name that changes its address: 50 tries, no hit', async () => {
    const canary = await serveRaw((socket) => socket.end());
    let asked = 0;
    const { fetch } = openTestNet({
      allowedHosts: [],
      // Public to whoever checks first (and private beside it, so that no test ever leaves this machine), private after.
      lookup: (...given) => allAt(...(asked++ % 2 ? ['127.0.0.1'] : ['8.8.8.8', '127.0.0.1']))(...given),
    });
    for (let tries = 0; tries < 50; tries++)
      expect(await failureOf(fetch(`http://feed.example:${canary.port}/`))).toMatchObject({ code: 'private' });
    expect(asked).toBe(50);
    expect(canary.hits).toBe(0);
  });

  it('believes the socket more than any look-up', async () => {
    const canary = await serveRaw((socket) => socket.end());
    const led = guard((_options, done) => {
      const socket = net.connect(canary.port, '127.0.0.1', () => done(null, socket));
    });
    const options = { hostname: 'feed.example', protocol: 'http:', port: String(canary.port) };
    const [error, socket] = await new Promise<unknown[]>((resolve) => led(options, (...result) => resolve(result)));
    expect(error).toMatchObject({ code: 'private', message: expect.stringContaining('feed.example (127.0.0.1)') });
    expect(socket).toBeNull();
  });

  it.each([
    ['http://127.0.0.1:PORT/', 'private'],
    ['http://2130706433:PORT/', 'private'],
    ['http://other.example:PORT/', 'private'],
    ['http://169.254.169.254/latest/', 'private'],
    ['//127.1:PORT/', 'private'],
    ['file:///etc/passwd', 'redirect'],
    ['gopher://127.0.0.1:PORT/', 'redirect'],
    ['data:text/plain,hello', 'redirect'],
    ['javascript:alert(1)', 'redirect'],
  ])('refuses a redirect from a host that may be read to %s', async (location, code) => {
    const canary = await serveRaw((socket) => socket.end());
    const server = await serve((_, response) =>
      response.writeHead(302, { location: location.replace('PORT', String(canary.port)) }).end(),
    );
    const { fetch } = openTestNet({
      allowedHosts: [`public.example:${server.port}`],
      lookup: allAt('127.0.0.1'),
    });
    expect(await failureOf(fetch(`http://public.example:${server.port}/`))).toMatchObject({ code });
    expect(server.hits).toBe(1);
    expect(canary.hits).toBe(0);
  });

  it.each(['file:///etc/passwd', 'ftp://example.org/', 'data:,x', 'example.org', '', 'http://', 'http://['])(
    'takes %s for no address',
    async (address) => expect(await failureOf(openTestNet().fetch(address))).toMatchObject({ code: 'address' }),
  );
});

describe('an allowed host', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:PORT/'],
    ['127.0.0.1:PORT', 'http://127.1:PORT/'],
    ['LocalHost:PORT', 'http://localhost:PORT/'],
    ['intranet.example', 'http://intranet.example:PORT/'],
  ])('%s lets %s be read', async (allowed, address) => {
    const server = await serve((_, response) => response.end('hello'));
    const fill = (text: string) => text.replace('PORT', String(server.port));
    const { fetch } = openTestNet({ allowedHosts: [fill(allowed)], lookup: allAt('127.0.0.1') });
    expect((await fetch(fill(address))).status).toBe(200);
  });

  it.each([
    ['127.0.0.1:1', 'http://127.0.0.1:PORT/'],
    ['127.0.0.1', 'http://localhost:PORT/'],
    ['intranet.example', 'http://www.intranet.example:PORT/'],
  ])('%s does not let %s be read', async (allowed, address) => {
    const canary = await serveRaw((socket) => socket.end());
    const { fetch } = openTestNet({ allowedHosts: [allowed], lookup: allAt('127.0.0.1') });
    const reading = fetch(address.replace('PORT', String(canary.port)));
    expect(await failureOf(reading)).toMatchObject({ code: 'private' });
    expect(canary.hits).toBe(0);
  });

  it.each(['http://example.org', 'user@example.org', 'a/b', '', '[::1', 'a:99999'])('is not "%s"', (entry) =>
    expect(() => openNet({ contact: 'x', allowedHosts: [entry] })).toThrow('ALLOW_HOSTS'),
  );
});
