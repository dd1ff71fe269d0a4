import { FetchError } from '../core/complaint.ts';
import type { Asking } from '../core/kind.ts';
import { type Headers, header } from './headers.ts';
import { showUrl } from './show.ts';

/** Feeds first, anything in the end: servers that choose by it send the feed, the others do not mind. */
const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/json;q=0.9, ' +
  'application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1';

/** One address on the way to the answer. Credentials stand in the headers, never in the address. */
export interface Hop {
  url: URL;
  headers: Record<string, string>;
}

/** @throws FetchError 'address' where it is no http or https address. */
export function httpUrl(address: string): URL {
  const url = URL.parse(address);
  if (url && isHttp(url)) return url;
  throw new FetchError(`${showUrl(address)} is not an http or https address`, { act: 'admin', code: 'address' });
}

const isHttp = (url: URL): boolean => url.protocol === 'http:' || url.protocol === 'https:';

/** The first request: a login in its address goes into a header, and the headers of whoever asks go along. */
export function firstHop(url: URL, asking: Asking, userAgent: string): Hop {
  const own = Object.entries(asking.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    url: bare(url),
    headers: { ...basicAuth(url), ...Object.fromEntries(own), ...publicHeaders(asking, userAgent) },
  };
}

/** The caller's own headers may be secrets of any name, so they stay with the origin that they were meant for. */
export function nextHop(from: Hop, to: URL, asking: Asking, userAgent: string): Hop {
  return { url: to, headers: to.origin === from.url.origin ? from.headers : publicHeaders(asking, userAgent) };
}

/** What any host may see. */
function publicHeaders(asking: Asking, userAgent: string): Record<string, string> {
  return {
    'user-agent': asking.userAgent ?? userAgent,
    accept: asking.accept ?? ACCEPT,
    'accept-encoding': 'gzip, br, deflate',
    ...(asking.etag ? { 'if-none-match': asking.etag } : {}),
    ...(asking.lastModified ? { 'if-modified-since': asking.lastModified } : {}),
  };
}

function basicAuth({ username, password }: URL): Record<string, string> {
  if (!username && !password) return {};
  const pair = `${unescaped(username)}:${unescaped(password)}`;
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

/** A % that begins no escape stands for itself, where `decodeURIComponent` would throw. */
function unescaped(text: string): string {
  return text.replace(/(%[\da-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString());
}

/** Without what is never sent, or sent in a header. */
function bare(url: URL): URL {
  if (!url.username && !url.password && !url.hash) return url;
  const result = new URL(url);
  result.username = '';
  result.password = '';
  result.hash = '';
  return result;
}

/**
 * Where a redirect leads. Credentials in it are left out: they are those of nobody here.
 * @throws FetchError 'redirect' where it is nowhere that may be read.
 */
export function redirectTarget(from: URL, headers: Headers, status: number): URL {
  // undici hands headers over byte by byte; addresses in them are UTF-8 by custom.
  const location = Buffer.from(header(headers, 'location') ?? '', 'latin1').toString();
  const to = location ? URL.parse(location, from.href) : null;
  if (to && isHttp(to)) return bare(to);
  const where = location ? `to ${showUrl(to ?? location)}, which is not an http or https address` : 'to nowhere';
  throw wrongRedirect(`${showUrl(from)} redirects ${where} (status ${status})`);
}

/** Five is what early HTTP allowed, and more than an honest site needs. https://www.rfc-editor.org/rfc/rfc9110#section-15.4 */
const MAX_REDIRECTS = 5;

/** @param seen all addresses asked so far. */
export function refuseEndless(first: URL, to: URL, seen: ReadonlySet<string>): void {
  if (seen.has(to.href)) throw wrongRedirect(`${showUrl(first)} redirects in a loop, back to ${showUrl(to)}`);
  if (seen.size > MAX_REDIRECTS) throw wrongRedirect(`${showUrl(first)} redirects more than ${MAX_REDIRECTS} times`);
}

const wrongRedirect = (message: string): FetchError => new FetchError(message, { act: 'admin', code: 'redirect' });

/** The new address to remember: a user and password stay where the origin is the same. */
export function movedAddress(asked: URL, to: URL): string {
  const moved = new URL(to);
  if (moved.origin === asked.origin) {
    moved.username = asked.username;
    moved.password = asked.password;
  }
  return moved.href;
}
