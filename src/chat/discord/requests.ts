import { setTimeout as sleep } from 'node:timers/promises';
import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import { causeOf } from './refusal.ts';

/*
 * How requests are made: within ten seconds, once more where Discord is broken, and once more where the connection was
 * cut, which happens to any that was idle for a while. Nothing is done twice by it: a post carries a nonce, and all
 * else says how things are to be.
 */

/** Where they go, unless the settings say elsewhere. */
export const API = 'https://discord.com/api';

const CUT = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

export const REQUESTS: Partial<RESTOptions> = {
  version: '10',
  timeout: 10_000,
  retries: 1,
  async makeRequest(url, asked) {
    const init = await asBytes(asked);
    try {
      return await DefaultRestOptions.makeRequest(url, init);
    } catch (thrown) {
      if (!CUT.has(causeOf(thrown))) throw thrown;
      return DefaultRestOptions.makeRequest(url, init);
    }
  },
};

/** Lets that long go by. The process is not kept alive for it. */
export const pause = (ms: number): Promise<void> => sleep(ms, undefined, { ref: false });

type Init = Parameters<RESTOptions['makeRequest']>[1];

/** discord.js has an undici of its own, but whichever was loaded first makes all requests, and none knows another's forms. */
async function asBytes(init: Init): Promise<Init> {
  if (!(init.body instanceof FormData)) return init;
  const form = new Response(init.body);
  const type = form.headers.get('content-type')!;
  return { ...init, headers: { ...init.headers, 'content-type': type }, body: await form.bytes() };
}
