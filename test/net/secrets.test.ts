import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { showUrl } from '../../src/net/show.ts';
import { allAt, failureOf, openTestNet, serve, serveRaw } from './loopback.ts';

describe('an address is shown', () => {
  it.each([
    ['https://user:canary@example.org/feed', 'https://example.org/feed'],
    ['https://canary@example.org:8443/', 'https://example.org:8443/'],
    ['https://example.org/?q=ban&token=canary', 'https://example.org/?q=ban&token=…'],
    ['https://example.org/?API_KEY=canary&client-secret=canary', 'https://example.org/?API_KEY=…&client-secret=…'],
    ['https://example.org/?x-auth=canary&sig=canary', 'https://example.org/?x-auth=…&sig=…'],
    ['https://example.org/#access_token=canary', 'https://example.org/'],
    ['https://api.telegram.org/bot12345:canary/getUpdates', 'https://api.telegram.org/bot…/getUpdates'],
    [
      'https://bridge.example/?url=https%3A%2F%2Fu%3Acanary%40example.org%2F%3Ftoken%3Dcanary',
      'https://bridge.example/?url=https%3A%2F%2Fexample.org%2F%3Ftoken%3D%E2%80%A6',
    ],
    ['http://user:canary@[/x?token=canary', 'http://[/x'],
    ['user:canary@example.org/feed', 'example.org/feed'],
    ['ftp://user:canary@example.org/feed?token=canary', 'ftp://example.org/feed'],
    ['https://example.org/a?b', 'https://example.org/a?b='],
  ])('%s as %s', (address, shown) => expect(showUrl(address)).toBe(shown));

  it('with an ellipsis where it is long, and no broken escape', () => {
    for (let length = 170; length < 180; length++) {
      const shown = showUrl(`https://example.org/${'a'.repeat(length)}${'%E0%A4%A8'.repeat(50)}`);
      expect(shown.length).toBeLessThanOrEqual(201);
      expect(shown).toMatch(/(a|%[\dA-F]{2})…$/);
    }
  });
});

describe('no error holds a secret:', () => {
  const SECRETS = 'token=canary1&x=1';
  const withSecrets = (port: number, path = '') => `http://canary2:canary3@127.0.0.1:${port}/${path}?${SECRETS}`;

  it.each([
    ['a status', () => serve((_, response) => response.writeHead(500).end())],
    ['a reset', () => serveRaw((socket) => socket.resetAndDestroy())],
    ['garbage', () => serveRaw((socket) => socket.end('garbage'))],
    ['a silence', () => serveRaw(() => {})],
    ['a large answer', () => serve((_, response) => response.end('x'.repeat(200)))],
    ['a loop', () => serve((request, response) => response.writeHead(302, { location: request.url! }).end())],
    [
      'a redirect too many',
      () => serve((request, response) => response.writeHead(302, { location: `/1${request.url}` }).end()),
    ],
    [
      'a bad redirect',
      () => serve((_, response) => response.writeHead(302, { location: `http://canary2:canary3@[?${SECRETS}` }).end()),
    ],
    [
      'a file',
      () => serve((_, response) => response.writeHead(302, { location: `file://canary2:canary3@h/?${SECRETS}` }).end()),
    ],
    [
      'a private host',
      () =>
        serve((_, response) =>
          response.writeHead(302, { location: `http://canary2:canary3@10.0.0.1/?${SECRETS}` }).end(),
        ),
    ],
  ])('not after %s', async (_, start) => {
    const server = await start();
    const { fetch } = openTestNet({ maxBodyBytes: 100, wholeTimeoutMs: 100 });
    const error = await failureOf(fetch(withSecrets(server.port), { headers: { 'X-Key': 'canary4' } }));
    // As a log would print it: with its causes and all their properties.
    expect(inspect(error, { depth: 10 })).not.toContain('canary');
  });

  it.each([
    ['ftp://canary1:canary2@example.org/'],
    ['http://canary1:canary2@[/?token=canary3'],
    ['http://canary1:canary2@10.0.0.1/?token=canary3'],
    ['https://canary1:canary2@127.0.0.1:1/?token=canary3'],
  ])('not where nobody was asked: %s', async (address) => {
    const error = await failureOf(openTestNet({ lookup: allAt('127.0.0.1') }).fetch(address));
    expect(inspect(error, { depth: 10 })).not.toContain('canary');
  });
});
