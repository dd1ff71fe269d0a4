import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { type Served, allAt, failureOf, openTestNet, serve } from './loopback.ts';

type Paths = Record<string, [status: number, location: string]>;

/** Redirects as listed, and says 200 to any other path; keeps the headers that it was sent. */
async function serveRedirects(paths: Paths): Promise<Served & { received: IncomingHttpHeaders[] }> {
  const received: IncomingHttpHeaders[] = [];
  const served = await serve((request, response) => {
    received.push(request.headers);
    const [status, location] = paths[request.url!] ?? [200];
    response.writeHead(status, location === undefined ? {} : { location }).end(`at ${request.url}`);
  });
  return Object.assign(served, { received });
}

const textOf = (answer: { body: Uint8Array }) => new TextDecoder().decode(answer.body);

describe('redirects', () => {
  it.each([301, 302, 303, 307, 308])('with status %i are followed', async (status) => {
    const server = await serveRedirects({ '/a': [status, 'b?x=1#part'] });
    const answer = await openTestNet().fetch(`${server.origin}/a`);
    expect(textOf(answer)).toBe('at /b?x=1');
    expect(answer.url).toBe(`${server.origin}/b?x=1`);
  });

  it.each([
    [[301], true],
    [[308, 301], true],
    [[302], false],
    [[301, 302], false],
    [[307, 308], false],
    [[303], false],
  ])('of %j are a new address to remember: %s', async (statuses, moved) => {
    const server = await serveRedirects(
      Object.fromEntries(statuses.map((status, at) => [`/${at}`, [status, `/${at + 1}`]])),
    );
    const answer = await openTestNet().fetch(`${server.origin}/0`);
    expect(answer.movedTo).toBe(moved ? `${server.origin}/${statuses.length}` : null);
  });

  it('are nothing to remember where there was none', async () => {
    const server = await serveRedirects({});
    expect((await openTestNet().fetch(server.origin)).movedTo).toBeNull();
  });

  it('are followed five times and not six', async () => {
    const chain = Object.fromEntries([...'12345'].map((at) => [`/${at}`, [302, `/${Number(at) + 1}`]])) as Paths;
    const server = await serveRedirects({ ...chain, '/0': [302, '/1'] });
    const { fetch } = openTestNet();
    expect(textOf(await fetch(`${server.origin}/1`))).toBe('at /6');
    const error = await failureOf(fetch(`${server.origin}/0`));
    expect(error).toMatchObject({ code: 'redirect', act: 'admin' });
    expect(error.message).toContain('more than 5 times');
  });

  it.each([
    ['itself', { '/a': [301, '/a#again'] }],
    ['an earlier one', { '/a': [302, '/b'], '/b': [302, '/a'] }],
  ] as [string, Paths][])('that come back to %s are called a loop', async (_, paths) => {
    const server = await serveRedirects(paths);
    const error = await failureOf(openTestNet().fetch(`${server.origin}/a`));
    expect(error).toMatchObject({ code: 'redirect', message: expect.stringContaining('loop') });
    expect(server.hits).toBe(Object.keys(paths).length);
  });

  it.each(['http://[', 'http://a b/', 'https://', 'mailto:a@example.org'])('to %s are refused', async (location) => {
    const server = await serveRedirects({ '/a': [302, location] });
    expect(await failureOf(openTestNet().fetch(`${server.origin}/a`))).toMatchObject({ code: 'redirect' });
  });

  it('without a Location are refused', async () => {
    const server = await serve((_, response) => response.writeHead(302).end());
    const error = await failureOf(openTestNet().fetch(server.origin));
    expect(error).toMatchObject({ code: 'redirect', message: expect.stringContaining('to nowhere') });
  });

  it('may spell the address in raw UTF-8', async () => {
    const server = await serveRedirects({ '/a': [302, Buffer.from('/निर्णय').toString('latin1')] });
    const answer = await openTestNet().fetch(`${server.origin}/a`);
    expect(answer.url).toBe(`${server.origin}${encodeURI('/निर्णय')}`);
  });

  it('lead in order through several hosts, each judged by itself', async () => {
    const end = await serveRedirects({});
    const middle = await serveRedirects({ '/': [302, `http://end.example:${end.port}/`] });
    const { fetch } = openTestNet({
      allowedHosts: ['127.0.0.1', 'end.example'],
      lookup: allAt('127.0.0.1'),
    });
    expect((await fetch(middle.origin)).url).toBe(`http://end.example:${end.port}/`);
  });
});

describe('credentials', () => {
  const asking = { headers: { 'X-Authentication-Token': 'canary-header', Referer: 'https://example.org/' } };

  it('in an address are sent as Basic and stay on their origin', async () => {
    const server = await serveRedirects({ '/a': [301, '/b'] });
    const answer = await openTestNet().fetch(`http://us%20er:p%40ss%@127.0.0.1:${server.port}/a`, asking);
    const basic = `Basic ${Buffer.from('us er:p@ss%').toString('base64')}`;
    expect(server.received.map((headers) => headers.authorization)).toEqual([basic, basic]);
    expect(server.received[1]).toMatchObject({ 'x-authentication-token': 'canary-header' });
    expect(answer.url).toBe(`${server.origin}/b`);
    // What is stored as the new address must still open.
    expect(answer.movedTo).toBe(`http://us%20er:p%40ss%@127.0.0.1:${server.port}/b`);
  });

  it('of any kind are not carried to another origin, nor back from it', async () => {
    const there: Paths = {};
    const own = await serveRedirects(there);
    const other = await serveRedirects({ '/b': [301, `${own.origin}/c`] });
    there['/a'] = [301, `http://someone:else@127.0.0.1:${other.port}/b`];
    const answer = await openTestNet().fetch(`http://user:canary@127.0.0.1:${own.port}/a`, {
      etag: '"v1"',
      headers: { ...asking.headers, Authorization: 'Bearer canary' },
    });
    const [first, last] = own.received;
    expect(first).toMatchObject({ authorization: 'Bearer canary', 'if-none-match': '"v1"' });
    for (const headers of [other.received[0], last]) {
      expect(headers).toMatchObject({ 'if-none-match': '"v1"', 'user-agent': expect.stringContaining('withheld/') });
      expect(JSON.stringify(headers)).not.toMatch(/canary|authorization|referer/);
    }
    expect(answer.url).toBe(`${own.origin}/c`);
  });

  it('stay out of an address to remember on another origin', async () => {
    const other = await serveRedirects({});
    const own = await serveRedirects({ '/': [301, other.origin] });
    const answer = await openTestNet().fetch(`http://user:canary@127.0.0.1:${own.port}/`);
    expect(answer.movedTo).toBe(`${other.origin}/`);
  });
});
