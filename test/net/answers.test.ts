import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { openNet } from '../../src/net/net.ts';
import { failureOf, openTestNet, serve } from './loopback.ts';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

const answering = (status: number, headers: OutgoingHttpHeaders = {}, body?: string) =>
  serve((_, response) => response.writeHead(status, headers).end(body));

const openAt = (now: number) => openTestNet({ now: () => now });

describe('a request', () => {
  const received = async (asking = {}): Promise<IncomingHttpHeaders> => {
    const sent = Promise.withResolvers<IncomingHttpHeaders>();
    const server = await serve((request, response) => {
      sent.resolve(request.headers);
      response.end();
    });
    await openTestNet({ contact: 'https://example.org/bot' }).fetch(server.origin, asking);
    return sent.promise;
  };

  it('says honestly who asks, and asks for feeds first', async () => {
    const headers = await received();
    expect(headers['user-agent']).toMatch(/^withheld\/\d+\.\d+\.\d+ \(\+https:\/\/example\.org\/bot\)$/);
    expect(headers.accept).toMatch(/^application\/atom\+xml, .*\*\/\*;q=0\.1$/);
    expect(headers['accept-encoding']).toBe('gzip, br, deflate');
    expect(headers).not.toHaveProperty('if-none-match');
    expect(headers).not.toHaveProperty('if-modified-since');
  });

  it('sends validators as they came, and the headers of the kind', async () => {
    const etag = 'W/"x \u00e9 , ""y"';
    const lastModified = 'Tue, 24 nov 2026 10:00 IST';
    expect(await received({ etag, lastModified, accept: 'text/html', headers: { Referer: 'r' } })).toMatchObject({
      'if-none-match': etag,
      'if-modified-since': lastModified,
      accept: 'text/html',
      referer: 'r',
    });
  });

  it('does not let a kind pretend to be a browser', async () => {
    const headers = await received({ headers: { 'User-Agent': 'Mozilla/5.0' } });
    expect(headers['user-agent']).toContain('withheld/');
  });

  it('cannot be made with a contact that no header can hold', () =>
    expect(() => openNet({ contact: 'x\r\nCookie: a' })).toThrow('CONTACT'));
});

describe('an answer', () => {
  it('has what the other side said', async () => {
    const server = await answering(
      200,
      { 'content-type': 'text/xml; charset="Windows-1251"', etag: 'W/"1"', 'last-modified': 'yesterday' },
      'hello',
    );
    expect(await openTestNet().fetch(server.origin)).toEqual({
      status: 200,
      notModified: false,
      url: `${server.origin}/`,
      movedTo: null,
      body: new TextEncoder().encode('hello'),
      contentType: 'text/xml; charset="Windows-1251"',
      charset: 'windows-1251',
      etag: 'W/"1"',
      lastModified: 'yesterday',
      freshForMs: null,
      retryAfterMs: null,
      headers: expect.objectContaining({ etag: 'W/"1"', 'last-modified': 'yesterday' }),
    });
  });

  it.each([200, 204])('without a body is an answer (status %i)', async (status) => {
    const server = await answering(status);
    expect(await openTestNet().fetch(server.origin)).toMatchObject({ status, body: new Uint8Array() });
  });

  it.each([
    ['text/html', null],
    ['text/html;charset=UTF-8', 'utf-8'],
    ["text/html; Charset = 'shift_jis'; x=y", 'shift_jis'],
    ['text/html; boundary=x; charset=koi8-r;', 'koi8-r'],
    ['text/html; charset=', null],
  ])('of type %s has the charset %s', async (type, charset) => {
    const server = await answering(200, { 'content-type': type });
    expect(await openTestNet().fetch(server.origin)).toMatchObject({ charset });
  });

  it.each([
    [{ 'cache-control': 'public, Max-Age=600' }, 600_000],
    [{ 'cache-control': 'max-age="60"', expires: 'Tue, 24 Nov 2026 11:00:00 GMT' }, 60_000],
    [{ 'cache-control': 'no-cache', expires: 'Tue, 24 Nov 2026 11:00:00 GMT' }, 3_600_000],
    [{ expires: 'Tuesday, 24-Nov-26 10:01:00 GMT' }, 60_000],
    [{ expires: 'Tue Nov 24 10:01:00 2026' }, 60_000],
    [{ expires: 'Tue, 24 Nov 2026 09:00:00 GMT' }, 0],
    [{ expires: '-1' }, 0],
    [{ 'cache-control': 's-maxage=60, x-max-age=9' }, null],
    [{ 'cache-control': 'max-age=99999999999999999999' }, 2 ** 31 * 1000],
  ])('with %j is fresh for %s ms', async (headers, freshForMs) => {
    const server = await answering(200, headers);
    expect(await openAt(NOW).fetch(server.origin)).toMatchObject({ freshForMs });
  });

  it('that expires with a 0 has no validators worth keeping', async () => {
    const server = await answering(200, { expires: '0', etag: '"1"', 'last-modified': 'today' });
    expect(await openTestNet().fetch(server.origin)).toMatchObject({ etag: null, lastModified: null });
  });

  it('of 304 keeps the validators and takes newer ones', async () => {
    const server = await answering(304, { 'last-modified': 'today', 'cache-control': 'max-age=5' });
    expect(await openTestNet().fetch(server.origin, { etag: '"1"', lastModified: 'yesterday' })).toMatchObject({
      status: 304,
      notModified: true,
      body: new Uint8Array(),
      etag: '"1"',
      lastModified: 'today',
      freshForMs: 5_000,
    });
  });

  it('of 304 to a question without conditions is an error', async () => {
    const server = await answering(304);
    expect(await failureOf(openTestNet().fetch(server.origin))).toMatchObject({ code: 'status', status: 304 });
  });
});

describe('a refusal', () => {
  it.each([
    [400, 'admin', 'does not understand'],
    [401, 'admin', 'credentials'],
    [403, 'admin', 'refuses this bot'],
    [404, 'admin', 'nothing at this address'],
    [410, 'admin', 'gone'],
    [418, 'admin', 'does not answer'],
    [429, 'retry', 'too often'],
    [451, 'admin', 'legal'],
    [500, 'retry', 'failed'],
    [503, 'retry', 'unavailable'],
    [599, 'retry', 'failed'],
    [300, 'admin', 'does not answer'],
  ])('with status %i is for %s', async (status, act, says) => {
    const server = await answering(status, { 'content-type': 'text/html' }, '<h1>No</h1>');
    const error = await failureOf(openTestNet().fetch(`${server.origin}/feed`));
    expect(error).toMatchObject({ code: 'status', status, act, retryAfterMs: null });
    expect(error.message).toContain(says);
    expect(error.message).toContain(`${server.origin}/feed`);
    expect(error.message).toContain(`status ${status}`);
  });

  it('by Cloudflare is named', async () => {
    const server = await answering(403, { 'cf-mitigated': 'challenge', 'content-type': 'text/html' });
    expect(await failureOf(openTestNet().fetch(server.origin))).toMatchObject({
      act: 'admin',
      status: 403,
      message: expect.stringContaining('bot challenge'),
    });
  });

  it.each([
    ['120', 120_000],
    ['0', 0],
    ['-5', 0],
    ['1.5', 1_500],
    ['Tue, 24 Nov 2026 10:00:30 GMT', 30_000],
    ['Tuesday, 24-Nov-26 10:00:30 GMT', 30_000],
    ['Tue Nov 24 10:00:30 2026', 30_000],
    ['Tue, 24 Nov 2026 09:00:00 GMT', 0],
    ['315360000', 2 * DAY],
    ['Tue, 24 Nov 2036 10:00:00 GMT', 2 * DAY],
    ['soon', null],
  ])('with Retry-After: %s says to wait %s ms', async (value, retryAfterMs) => {
    const server = await answering(429, { 'retry-after': value });
    expect(await failureOf(openAt(NOW).fetch(server.origin))).toMatchObject({ act: 'retry', retryAfterMs });
  });

  it('of 503 may say how long to wait, too', async () => {
    const server = await answering(503, { 'retry-after': '7' });
    expect(await failureOf(openAt(NOW).fetch(server.origin))).toMatchObject({ retryAfterMs: 7_000 });
  });
});
