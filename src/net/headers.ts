import type { IncomingHttpHeaders } from 'node:http';
import { DAY_MS } from '../core/time.ts';

export type Headers = IncomingHttpHeaders;

/** Deltas are to be taken as at most this many seconds. https://www.rfc-editor.org/rfc/rfc9111#section-1.2.2 */
const MAX_DELTA_SECONDS = 2 ** 31;

/** "10 years" is a mistake or a trap: a source is asked again after two days at the latest. */
const MAX_RETRY_AFTER_MS = 2 * DAY_MS;

/** The first value of a header that may have been sent twice. */
export function header(headers: Headers, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value)?.trim() || null;
}

/** Every value of a header that is a list, also one sent in several lines. Lower case. */
export function listHeader(headers: Headers, name: string): string[] {
  const value = headers[name] ?? '';
  return String(value)
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** How long to wait as Retry-After says it, in seconds or as a date; in milliseconds, never negative, two days at most. */
export function retryAfterMs(headers: Headers, now: number): number | null {
  const value = header(headers, 'retry-after');
  if (value === null) return null;
  const ms = /^[-+]?\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : (httpDate(value) ?? Number.NaN) - now;
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), MAX_RETRY_AFTER_MS);
}

/** How long the answer stays fresh, in milliseconds: max-age, else Expires, where anything that is no date has expired. */
export function freshForMs(headers: Headers, now: number): number | null {
  for (const directive of listHeader(headers, 'cache-control')) {
    const seconds = /^max-age\s*=\s*"?(\d+)"?$/.exec(directive)?.[1];
    if (seconds) return Math.min(Number(seconds), MAX_DELTA_SECONDS) * 1000;
  }
  const expires = header(headers, 'expires');
  return expires === null ? null : Math.max((httpDate(expires) ?? now) - now, 0);
}

/** The validators to send next time. `Expires: 0` marks pages made anew each time, whose validators are not worth keeping. */
export function validators(headers: Headers): { etag: string | null; lastModified: string | null } {
  if (header(headers, 'expires') === '0') return { etag: null, lastModified: null };
  return { etag: header(headers, 'etag'), lastModified: header(headers, 'last-modified') };
}

/** The charset parameter of a Content-Type, lower case, without quotes. */
export function charsetOf(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null;
}

/**
 * One of the three forms of https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7, in milliseconds.
 * `Date.parse` takes "-1" for the year 2001 and the form without a zone for local time, hence the care.
 */
function httpDate(text: string): number | null {
  if (!/^[a-z]{3,9},? /i.test(text)) return null;
  const time = Date.parse(/(GMT|UTC|[+-]\d{4})$/i.test(text) ? text : `${text} GMT`);
  return Number.isNaN(time) ? null : time;
}
