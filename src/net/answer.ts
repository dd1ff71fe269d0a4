import type { Dispatcher } from 'undici';
import type { Answer, Asking } from '../core/kind.ts';
import { readBody, tooLarge } from './body.ts';
import { charsetOf, freshForMs, header, listHeader, retryAfterMs, validators } from './headers.ts';
import { showUrl } from './show.ts';
import { statusError } from './status.ts';

/**
 * A response as an answer, with its body read. A 304 keeps the validators that were sent where it brings no newer ones.
 * @throws FetchError on any other status from 300 on that was not to be heard, and what `readBody` throws.
 */
export async function answerOf(
  url: URL,
  { statusCode: status, headers, body }: Dispatcher.ResponseData,
  asking: Asking,
  { maxBytes, now }: { maxBytes: number; now: number },
): Promise<Answer> {
  const notModified = status === 304 && Boolean(asking.etag || asking.lastModified);
  const heard = status >= 400 && (asking.hears?.includes(status) ?? false);
  if (status >= 300 && !notModified && !heard) throw statusError(showUrl(url), status, headers, now);
  if (!notModified && Number(header(headers, 'content-length')) > maxBytes) throw tooLarge(showUrl(url), maxBytes);
  const contentType = header(headers, 'content-type');
  const { etag, lastModified } = validators(headers);
  return {
    status,
    notModified,
    url: url.href,
    movedTo: null,
    body: notModified
      ? new Uint8Array()
      : await readBody(body, listHeader(headers, 'content-encoding'), { where: showUrl(url), maxBytes }),
    contentType,
    charset: charsetOf(contentType),
    etag: etag ?? (notModified ? (asking.etag ?? null) : null),
    lastModified: lastModified ?? (notModified ? (asking.lastModified ?? null) : null),
    freshForMs: freshForMs(headers, now),
    retryAfterMs: retryAfterMs(headers, now),
    // Made when it is asked for: hardly any kind does.
    get headers() {
      return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value ?? '')]));
    },
  };
}
