import type { RequestListener } from 'node:http';
import {
  brotliCompressSync,
  constants,
  createBrotliCompress,
  createDeflate,
  createGzip,
  deflateRawSync,
  deflateSync,
  gzipSync,
} from 'node:zlib';
import { Readable, pipeline } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { failureOf, openTestNet, serve, serveRaw } from './loopback.ts';

const TEXT = 'a notice in the gazette. '.repeat(4_000);
const LIMIT = 200_000;

const sending =
  (encoding: string, body: Uint8Array): RequestListener =>
  (_, response) =>
    response.writeHead(200, { 'content-encoding': encoding }).end(body);

/** Zeros without end; the server is told when the reader has gone. */
function* zeros() {
  const chunk = new Uint8Array(65_536);
  for (;;) yield chunk;
}

describe('a body', () => {
  it.each([
    ['gzip', gzipSync(TEXT)],
    ['x-gzip', gzipSync(TEXT)],
    ['GZIP', gzipSync(TEXT)],
    ['br', brotliCompressSync(TEXT)],
    ['deflate', deflateSync(TEXT)],
    ['deflate', deflateRawSync(TEXT)],
    ['identity', Buffer.from(TEXT)],
    ['', Buffer.from(TEXT)],
    ['gzip, br', brotliCompressSync(gzipSync(TEXT))],
    ['deflate, gzip', gzipSync(deflateRawSync(TEXT))],
    ['gzip', Buffer.concat([gzipSync(TEXT.slice(0, 9)), gzipSync(TEXT.slice(9))])],
  ])('packed as "%s" is unpacked', async (encoding, body) => {
    const server = await serve(sending(encoding, body));
    const answer = await openTestNet().fetch(server.origin);
    expect(new TextDecoder().decode(answer.body)).toBe(TEXT);
  });

  it.each(['gzip', 'br', 'deflate', ''])('that is empty and said to be "%s" is an empty answer', async (encoding) => {
    const server = await serve(sending(encoding, new Uint8Array()));
    expect((await openTestNet().fetch(server.origin)).body).toHaveLength(0);
  });

  it.each([
    ['gzip', Buffer.from('<rss/>'), 'garbled'],
    ['br', Buffer.from([0xff, 0xff, 0xff, 0xff]), 'garbled'],
    ['deflate', Buffer.from([0x78, 0x9c, 0xff, 0xff]), 'garbled'],
    ['gzip', gzipSync(TEXT).subarray(0, 80), 'cut'],
    ['br', brotliCompressSync(TEXT).subarray(0, 30), 'cut'],
    ['deflate', deflateRawSync(TEXT).subarray(0, 80), 'cut'],
    ['compress', Buffer.from(TEXT), 'garbled'],
    ['constructor', Buffer.from(TEXT), 'garbled'],
    ['gzip, gzip, gzip, gzip', gzipSync(TEXT), 'garbled'],
  ])('said to be "%s" that is not (%#) fails', async (encoding, body, code) => {
    const server = await serve(sending(encoding, body));
    const error = await failureOf(openTestNet().fetch(server.origin));
    expect(error).toMatchObject({ code });
    expect(error.message).toContain('127.0.0.1');
  });

  it.each([
    ['gzip', () => [createGzip()]],
    ['deflate', () => [createDeflate()]],
    ['br', () => [createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })]],
    ['', () => []],
  ])('without end, packed as "%s", is cut at the limit and the connection closed', async (encoding, packers) => {
    const gone = Promise.withResolvers<unknown>();
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding });
      pipeline([Readable.from(zeros()), ...packers(), response], gone.resolve);
    });
    const error = await failureOf(openTestNet({ maxBodyBytes: LIMIT }).fetch(server.origin));
    expect(error).toMatchObject({ code: 'large', message: expect.stringContaining('limit of 200000 bytes') });
    await gone.promise;
  });

  it.each([
    ['gzip', gzipSync(new Uint8Array(50_000_000))],
    ['br', brotliCompressSync(new Uint8Array(50_000_000), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
    ['deflate', deflateRawSync(new Uint8Array(50_000_000))],
    ['gzip, gzip', gzipSync(gzipSync(new Uint8Array(50_000_000)))],
  ])('that is a bomb in %s costs little memory', async (encoding, bomb) => {
    const server = await serve(sending(encoding, bomb));
    const { fetch } = openTestNet({ maxBodyBytes: 1_000_000 });
    const before = process.memoryUsage();
    const error = await failureOf(fetch(server.origin));
    const after = process.memoryUsage();
    expect(error).toMatchObject({ code: 'large', message: expect.stringContaining('1 MB') });
    expect(after.arrayBuffers + after.external - before.arrayBuffers - before.external).toBeLessThan(20_000_000);
  });

  it.each([
    [302, 'redirect', {}],
    [500, 'status', {}],
    [200, 'large', { 'content-length': String(LIMIT + 1) }],
  ])('that nobody wants (status %i, %s) is not read: the connection is closed', async (status, code, headers) => {
    const gone = Promise.withResolvers<unknown>();
    const server = await serve((_, response) => {
      response.writeHead(status, headers).write('no end');
      response.on('close', gone.resolve);
    });
    expect(await failureOf(openTestNet({ maxBodyBytes: LIMIT }).fetch(server.origin))).toMatchObject({ code });
    await gone.promise;
  });

  it('is as long as the limit at most, and may be that long', async () => {
    const server = await serve((_, response) => response.end(Buffer.alloc(LIMIT)));
    expect((await openTestNet({ maxBodyBytes: LIMIT }).fetch(server.origin)).body).toHaveLength(LIMIT);
    expect(await failureOf(openTestNet({ maxBodyBytes: LIMIT - 1 }).fetch(server.origin))).toMatchObject({
      code: 'large',
    });
  });

  it.each([
    ['shorter than it says', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort'],
    ['broken off in a chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nshort'],
    ['missing its last chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n'],
  ])('that is %s is not taken for the whole', async (_, answer) => {
    const server = await serveRaw((socket) => socket.end(answer));
    expect(await failureOf(openTestNet().fetch(server.origin))).toMatchObject({ code: 'cut', act: 'retry' });
  });

  it('longer than it says ends where it says, and the rest is nobody’s answer', async () => {
    const server = await serveRaw((socket) =>
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nshort and more'),
    );
    const { fetch } = openTestNet();
    for (let time = 0; time < 2; time++)
      expect(new TextDecoder().decode((await fetch(server.origin)).body)).toBe('short');
  });

  it('without a length ends with the connection', async () => {
    const server = await serveRaw((socket) => socket.end('HTTP/1.0 200 OK\r\n\r\nall of it'));
    expect(new TextDecoder().decode((await openTestNet().fetch(server.origin)).body)).toBe('all of it');
  });
});
