import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import { causeOf } from './refusal.ts';

/*
 * How requests are made: within ten seconds, once more where Discord is broken, and once more where the connection was
 * cut, which happens to any that was idle for a while. Nothing is done twice by it: a post carries a nonce, and all
 * else says how things are to be.
 */

const CUT = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

export const REQUESTS: Partial<RESTOptions> = {
  version: '10',
  timeout: 10_000,
  retries: 1,
  async makeRequest(url, init) {
    try {
      return await DefaultRestOptions.makeRequest(url, init);
    } catch (thrown) {
      if (!CUT.has(causeOf(thrown))) throw thrown;
      return DefaultRestOptions.makeRequest(url, init);
    }
  },
};
