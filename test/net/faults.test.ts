import tls from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failure } from '../../src/net/failure.ts';
import { CERTIFICATE } from './certificate.ts';
import { allAt, failureOf, openTestNet, serve, serveRaw, serveSecure } from './loopback.ts';

const never = () => {};

/** Far shorter than anyone would set, so that the tests need not wait. */
const HURRY = { wholeTimeoutMs: 60 };

const failing = (code: string) => Object.assign(new Error(`it was ${code}`), { code });

describe('the error says', () => {
  it.each([
    ['ENOTFOUND', 'dns', 'no such host'],
    ['EAI_AGAIN', 'offline', 'no network here'],
  ])('what the name server said: %s', async (code, kind, says) => {
    const { fetch } = openTestNet({ lookup: (_name, _options, done) => done(failing(code), '') });
    const error = await failureOf(fetch('http://feed.example/rss'));
    expect(error).toMatchObject({ code: kind, act: 'retry', status: null });
    expect(error.message).toContain(`http://feed.example/rss: ${says}`);
  });

  it('that the connection was refused', async () => {
    const { port } = await serve(never);
    const { fetch } = openTestNet({ lookup: allAt('127.0.0.1') });
    // Port 1 of loopback: nobody listens there.
    expect(await failureOf(fetch('http://127.0.0.1:1/'))).toMatchObject({
      code: 'refused',
      message: expect.stringContaining('refused'),
    });
    expect(port).not.toBe(1);
  });

  it('that connecting took too long', async () => {
    const { fetch } = openTestNet({ allowedHosts: [], lookup: never, connectTimeoutMs: 20 });
    expect(await failureOf(fetch('http://feed.example/'))).toMatchObject({
      code: 'timeout',
      message: expect.stringContaining('timed out connecting'),
    });
  });

  it('that the first byte did not come', async () => {
    const server = await serveRaw(never);
    expect(await failureOf(openTestNet({ firstByteTimeoutMs: 20 }).fetch(server.origin))).toMatchObject({
      code: 'timeout',
      message: expect.stringContaining('first byte'),
    });
  });

  it.each([
    ['headers', 'HTTP/1.1 200 OK\r\nX-Slow: '],
    ['a body', 'HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n'],
  ])('that %s dripping byte by byte took too long', async (_, beginning) => {
    const server = await serveRaw((socket) => {
      socket.write(beginning);
      const drip = setInterval(() => socket.write('a'), 5);
      socket.on('close', () => clearInterval(drip));
    });
    expect(await failureOf(openTestNet(HURRY).fetch(server.origin))).toMatchObject({
      code: 'timeout',
      act: 'retry',
      message: expect.stringContaining('longer than 0.06 s'),
    });
  });

  it('that slow redirects together took too long', async () => {
    const server = await serve((request, response) => {
      const at = Number(request.url!.slice(1));
      setTimeout(() => response.writeHead(302, { location: `/${at + 1}` }).end(), 40);
    });
    expect(await failureOf(openTestNet(HURRY).fetch(`${server.origin}/0`))).toMatchObject({ code: 'timeout' });
    expect(server.hits).toBeLessThan(5);
  });

  it.each([
    ['at once', ''],
    ['within the headers', 'HTTP/1.1 200 OK\r\nContent-'],
    ['within the body', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'],
  ])('that the connection was reset %s', async (_, answer) => {
    const server = await serveRaw((socket) => {
      if (answer) socket.write(answer, () => socket.resetAndDestroy());
      else socket.resetAndDestroy();
    });
    expect(await failureOf(openTestNet().fetch(server.origin))).toMatchObject({ code: 'cut', act: 'retry' });
  });

  it('that the other side hung up', async () => {
    const server = await serveRaw((socket) => socket.end());
    expect(await failureOf(openTestNet().fetch(server.origin))).toMatchObject({ code: 'cut' });
  });

  it.each([
    'SSH-2.0-OpenSSH_9.2\r\n',
    'HTTP/1.1 banana\r\n\r\n',
    '\0\0\0\0',
    'HTTP/1.1 200 OK\r\nno colon here\r\n\r\n',
  ])('that %j is not HTTP', async (noise) => {
    const server = await serveRaw((socket) => socket.end(noise));
    expect(await failureOf(openTestNet().fetch(server.origin))).toMatchObject({ code: 'garbled' });
  });

  it('that the headers are too long', async () => {
    const server = await serveRaw((socket) => socket.end(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(300_000)}\r\n\r\n`));
    expect(await failureOf(openTestNet().fetch(server.origin))).toMatchObject({ code: 'large' });
  });

  it('that http was spoken where https was asked for', async () => {
    const server = await serveRaw((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const error = await failureOf(openTestNet().fetch(`https://127.0.0.1:${server.port}/`));
    expect(error).toMatchObject({ code: 'tls' });
  });

  it('that there is no network only when no address of a host has a route', () => {
    const both = (...codes: string[]) => failure('x', new AggregateError(codes.map(failing)));
    expect(both('ENETUNREACH', 'ECONNREFUSED')).toMatchObject({ code: 'refused' });
    expect(both('ECONNREFUSED', 'ENETUNREACH')).toMatchObject({ code: 'refused' });
    expect(both('ENETUNREACH', 'ENETUNREACH')).toMatchObject({ code: 'offline' });
  });

  it('what nobody foresaw, to a developer', () => {
    const cause = new TypeError('x is not a function');
    expect(failure('http://a.example/', cause)).toMatchObject({ act: 'developer', cause });
  });
});

describe('a certificate', () => {
  it('that nobody signed is refused', async () => {
    const server = await serveSecure((_, response) => response.end('hello'));
    const { fetch } = openTestNet({ allowedHosts: ['safe.example'], lookup: allAt('127.0.0.1') });
    const error = await failureOf(fetch(`https://safe.example:${server.port}/`));
    expect(error).toMatchObject({ code: 'tls', act: 'admin', message: expect.stringContaining('TLS certificate') });
  });

  describe('that this machine trusts', () => {
    const trusted = tls.getCACertificates();
    beforeAll(() => tls.setDefaultCACertificates([CERTIFICATE]));
    afterAll(() => tls.setDefaultCACertificates(trusted));

    it('opens its own host, and no other', async () => {
      const server = await serveSecure((_, response) => response.end('hello'));
      const { fetch } = openTestNet({
        allowedHosts: ['safe.example', 'other.example'],
        lookup: allAt('127.0.0.1'),
      });
      expect((await fetch(`https://safe.example:${server.port}/`)).status).toBe(200);
      const error = await failureOf(fetch(`https://other.example:${server.port}/`));
      expect(error).toMatchObject({ code: 'tls', message: expect.stringContaining('for another host') });
    });

    it('does not save the credentials from being dropped on the way down to http', async () => {
      const seen: unknown[] = [];
      const plain = await serve((request, response) => {
        seen.push(request.headers.authorization);
        response.end();
      });
      const server = await serveSecure((request, response) => {
        seen.push(request.headers.authorization);
        response.writeHead(302, { location: `http://safe.example:${plain.port}/` }).end();
      });
      const { fetch } = openTestNet({ allowedHosts: ['safe.example'], lookup: allAt('127.0.0.1') });
      await fetch(`https://user:canary@safe.example:${server.port}/`);
      expect(seen).toEqual([expect.stringContaining('Basic '), undefined]);
    });
  });
});
