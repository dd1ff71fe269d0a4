import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import rss from '../../feeds/kinds/rss.ts';
import { Complaint } from '../../src/core/complaint.ts';
import type { Given, Kind } from '../../src/core/kind.ts';
import { type Reads, readSource, uncoveredBy } from '../../src/flow/read.ts';
import { openNet } from '../../src/net/net.ts';

const feed = '<rss version="2.0"><channel><title>T</title><item><title>One</title></item></channel></rss>';
let asked: IncomingMessage[] = [];
const server = createServer((request, response) => {
  asked.push(request);
  response.writeHead(request.url === '/paid' ? 402 : 200, { 'x-left': '3' }).end(feed);
});
const net = openNet({ contact: 'test@example.org', allowedHosts: ['127.0.0.1'], hostGapMs: 0 });
let origin: string;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await net.close();
  server.close();
});

const nothing = async () => ({ feed: { title: null, link: null, description: null, author: null }, items: [] });
const kind = (parts: Partial<Kind>): Kind => ({ name: 'rss', says: 'x', read: rss.read, parse: nothing, ...parts });
const reads = (one: Kind, env: Given['env'] = {}): Reads => ({
  kinds: new Map([[one.name, one]]),
  fetch: net.fetch,
  env,
  clock: () => new Date('2026-11-03T10:00:00Z'),
});
const source = { id: 's', kind: 'rss', url: '' };

describe('readSource', () => {
  it('asks in our own name, or in the one that was set for the source', async () => {
    asked = [];
    await readSource({ ...source, url: `${origin}/` }, {}, reads(rss));
    await readSource({ ...source, url: `${origin}/`, userAgent: 'Reader of the Desk' }, {}, reads(rss));
    expect(asked.map(({ headers }) => headers['user-agent'])).toEqual([
      expect.stringMatching(/^withheld\/.* \(\+test@example\.org\)$/),
      'Reader of the Desk',
    ]);
  });

  it('hands a kind its own settings and no other’s', async () => {
    let seen: Given | null = null;
    const taking = kind({
      needs: ['X_TOKEN'],
      takes: ['X_BUDGET'],
      read: async (_, __, ___, given) => {
        seen = given;
        throw new Complaint('enough', { act: 'retry' });
      },
    });
    const env = { X_TOKEN: 't', X_BUDGET: '5', LUMEN_TOKEN: 'secret' };
    await expect(readSource(source, {}, reads(taking, env))).rejects.toThrow('enough');
    expect(seen!.env).toEqual({ X_TOKEN: 't', X_BUDGET: '5' });
  });

  it.each([
    ['a token that is not there', kind({ needs: ['X_TOKEN'] }), 'is not covered: needs X_TOKEN in .env'],
    ['no reader', kind({ name: 'fax' }), 'is not covered: nothing here reads its kind'],
  ])('says what is not covered for %s, and asks nobody', async (_, one, says) => {
    asked = [];
    expect(uncoveredBy(source, reads(one))).toBe(says);
    await expect(readSource({ ...source, url: origin }, {}, reads(one))).rejects.toMatchObject({
      message: says,
      code: 'uncovered',
    });
    expect(asked).toEqual([]);
  });

  it('makes what a kind did not foresee a complaint to a developer', async () => {
    const broken = kind({ read: async () => JSON.parse('{') });
    await expect(readSource(source, {}, reads(broken))).rejects.toMatchObject({ act: 'developer' });
  });

  it('parses where it is told to', async () => {
    const { document } = await readSource({ ...source, url: `${origin}/` }, {}, { ...reads(rss), parse: nothing });
    expect(document.items).toEqual([]);
  });

  it('lets a kind hear a status that means something to it', async () => {
    const hearing = kind({
      read: async ({ url }, bookmark, fetch) => {
        const { status, headers } = await fetch(url, { hears: [402] });
        expect([status, headers['x-left']]).toEqual([402, '3']);
        return { unchanged: true, document: await nothing(), bookmark, waitMs: null, movedTo: null };
      },
    });
    await readSource({ ...source, url: `${origin}/paid` }, {}, reads(hearing));
    await expect(readSource({ ...source, url: `${origin}/paid` }, {}, reads(rss))).rejects.toMatchObject({
      status: 402,
    });
  });
});
