import type { Act } from '../core/complaint.ts';
import { FetchError } from '../core/complaint.ts';
import { type Headers, header, retryAfterMs } from './headers.ts';

const MEANINGS: Record<number, [says: string, act: Act]> = {
  304: ['says that nothing changed although it was asked for everything', 'retry'],
  400: ['does not understand the request', 'admin'],
  401: ['wants credentials, or other ones', 'admin'],
  402: ['wants to be paid', 'admin'],
  403: ['refuses this bot', 'admin'],
  404: ['has nothing at this address', 'admin'],
  407: ['is behind a proxy that wants credentials', 'admin'],
  408: ['waited too long for the request', 'retry'],
  410: ['says this is gone for good', 'admin'],
  425: ['wants to be asked later', 'retry'],
  429: ['was asked too often', 'retry'],
  451: ['withholds this for legal reasons', 'admin'],
  500: ['failed on its side', 'retry'],
  502: ['has trouble behind its front door', 'retry'],
  503: ['is unavailable for now', 'retry'],
  504: ['got no answer behind its front door', 'retry'],
};

/** A status that is no success, as an error that says what it means. Retry-After is kept. */
export function statusError(where: string, status: number, headers: Headers, now: number): FetchError {
  const [says, act] = meaning(status, headers);
  return new FetchError(`${where} ${says} (status ${status})`, {
    act,
    code: 'status',
    status,
    retryAfterMs: retryAfterMs(headers, now),
  });
}

function meaning(status: number, headers: Headers): [string, Act] {
  // https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/
  if (header(headers, 'cf-mitigated') === 'challenge')
    return ['answered with a Cloudflare bot challenge, which only a browser can pass', 'admin'];
  return MEANINGS[status] ?? (status >= 500 ? ['failed on its side', 'retry'] : ['does not answer this', 'admin']);
}
