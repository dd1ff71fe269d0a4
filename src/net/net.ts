import type { LookupFunction } from 'node:net';
import type { Agent, Dispatcher } from 'undici';
import program from '../../package.json' with { type: 'json' };
import { Complaint, FetchError } from '../core/complaint.ts';
import type { Answer, Asking, Fetch } from '../core/kind.ts';
import { type Allowed, allowing } from './address.ts';
import { answerOf } from './answer.ts';
import { failure } from './failure.ts';
import { type Hop, firstHop, httpUrl, movedAddress, nextHop, redirectTarget, refuseEndless } from './hop.ts';
import { showUrl } from './show.ts';
import { Stop } from './stop.ts';
import { openTurns } from './turns.ts';

/*
 * The only way out. Addresses come from strangers (a command, a list of feeds, a redirect), so one door decides for all
 * of them: where a connection may go, how long it may take, how much it may bring, and how often a host is bothered.
 * Redirects are followed here and not by undici, because each hop is a new address to judge, a new host to wait for and
 * perhaps another owner, who gets no credentials of the last one.
 */

/** Slow networks need seconds for a handshake; longer is a host that is not there. */
const CONNECT_TIMEOUT_MS = 10_000;
/** Government sites build pages for several seconds before they send any of it. */
const FIRST_BYTE_TIMEOUT_MS = 15_000;
/** All hops and the whole body, without the time spent waiting for a turn: a body of one byte a second ends here. */
const WHOLE_TIMEOUT_MS = 30_000;
/** As miniflux does. https://miniflux.app/docs/configuration.html#http-client-max-body-size */
const MAX_BODY_BYTES = 15_000_000;
/** Two requests a second at most disturb no server. */
const HOST_GAP_MS = 500;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);

export interface NetSettings {
  /** Where the owner of a server can complain: a page or a mail address for the User-Agent. Plain ASCII. */
  contact: string;
  /** `host` or `host:port` that may be read although they are inside this network. */
  allowedHosts?: readonly string[];
  connectTimeoutMs?: number;
  firstByteTimeoutMs?: number;
  wholeTimeoutMs?: number;
  /** Counted after decompression. */
  maxBodyBytes?: number;
  /** From the end of one request to the beginning of the next to the same host. */
  hostGapMs?: number;
  /** The clock, in milliseconds: dates in Retry-After and Expires are seen from it. */
  now?: () => number;
  /** Resolves names instead of the system. Its answers are judged like those of the system. */
  lookup?: LookupFunction;
}

export interface Net {
  /** Throws `FetchError`. */
  fetch: Fetch;
  /** Stops what is under way or waiting, and closes all connections. */
  close(): Promise<void>;
}

/** What one request brought: the answer, or where to go instead. */
type Step = { answer: Answer } | { status: number; to: URL };

/**
 * Opens the way out.
 * @throws Complaint where a setting is wrong.
 */
export function openNet(settings: NetSettings): Net {
  const { wholeTimeoutMs = WHOLE_TIMEOUT_MS, maxBodyBytes: maxBytes = MAX_BODY_BYTES, now = Date.now } = settings;
  const userAgent = userAgentOf(settings.contact);
  const closing = new AbortController();
  const allowed = allowing(settings.allowedHosts ?? []);
  let agent: Promise<Agent> | null = null;
  const turns = openTurns(settings.hostGapMs ?? HOST_GAP_MS);
  const underWay = new Map<Stop, URL>();

  const fetch: Fetch = async (address, asking = {}) => {
    const asked = httpUrl(address);
    const stop = new Stop();
    const giveUp = () => stop.abort(stopped(asked, asking.signal?.reason));
    if (closing.signal.aborted || asking.signal?.aborted) giveUp();
    asking.signal?.addEventListener('abort', giveUp, { once: true });
    underWay.set(stop, asked);
    try {
      return await follow(asked, asking, stop);
    } finally {
      underWay.delete(stop);
      asking.signal?.removeEventListener('abort', giveUp);
    }
  };

  async function follow(asked: URL, asking: Asking, stop: Stop): Promise<Answer> {
    const seen = new Set<string>();
    const clock = { leftMs: wholeTimeoutMs };
    let hop = firstHop(asked, asking, userAgent);
    let permanent = true;
    for (;;) {
      seen.add(hop.url.href);
      const step = await inTurn(hop, asking, stop, clock);
      if ('answer' in step) {
        if (permanent && seen.size > 1) step.answer.movedTo = movedAddress(asked, hop.url);
        return step.answer;
      }
      permanent &&= PERMANENT.has(step.status);
      refuseEndless(asked, step.to, seen);
      hop = nextHop(hop, step.to, asking, userAgent);
    }
  }

  /** Holds one host at a time, so that two chains of redirects never wait for each other. */
  async function inTurn(hop: Hop, asking: Asking, stop: Stop, clock: { leftMs: number }): Promise<Step> {
    const release = await turns.take(hop.url.host, stop);
    const started = performance.now();
    const timer = setTimeout(() => stop.abort(tooSlow(hop.url, wholeTimeoutMs)), clock.leftMs);
    try {
      return await request(hop, asking, stop);
    } finally {
      clearTimeout(timer);
      clock.leftMs -= performance.now() - started;
      release(asking.pauseMs);
    }
  }

  async function request({ url, headers }: Hop, asking: Asking, stop: Stop): Promise<Step> {
    let response: Dispatcher.ResponseData | null = null;
    try {
      agent ??= agentOf(settings, allowed, closing.signal);
      const opened = await agent;
      if (stop.isGiven) throw stop.reason;
      const path = url.pathname + url.search;
      const options = { origin: url.origin, path, ...sending(asking, headers), signal: stop };
      response = await stop.or<Dispatcher.ResponseData>((done) => opened.request(options, done));
      // A body that nobody reads to its end says so when it is destroyed below, and would end the process.
      response.body.on('error', () => {});
      const { statusCode: status } = response;
      if (REDIRECTS.has(status) && !(asking.form && status < 307))
        return { status, to: redirectTarget(url, response.headers, status) };
      return { answer: await answerOf(url, response, asking, { maxBytes, now: now() }) };
    } catch (error) {
      throw stop.isGiven ? stop.reason : failure(showUrl(url), error);
    } finally {
      if (response) leave(response);
    }
  }

  return {
    fetch,
    async close() {
      for (const [stop, url] of underWay) stop.abort(stopped(url));
      closing.abort();
      turns.close();
      await (await agent)?.destroy();
    },
  };
}

function sending({ form }: Asking, headers: Hop['headers']) {
  if (!form) return { method: 'GET' as const, headers };
  const body = new URLSearchParams(form).toString();
  return {
    method: 'POST' as const,
    body,
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
  };
}

/** A 304 has no body, but undici makes an error for each that is destroyed before it was read to its end. */
function leave({ statusCode, body }: Dispatcher.ResponseData): void {
  if (statusCode !== 304) body.destroy();
}

/** Loaded when something is asked for: most commands never do. */
async function agentOf(settings: NetSettings, allowed: Allowed, signal: AbortSignal): Promise<Agent> {
  const { connectTimeoutMs: timeoutMs = CONNECT_TIMEOUT_MS, lookup } = settings;
  const [{ Agent }, { connecting }] = await Promise.all([import('undici'), import('./connect.ts')]);
  return new Agent({
    connect: connecting({ allowed, timeoutMs, signal, lookup }),
    headersTimeout: settings.firstByteTimeoutMs ?? FIRST_BYTE_TIMEOUT_MS,
    bodyTimeout: 0, // The time for the whole covers it.
  });
}

function userAgentOf(contact: string): string {
  if (/[^\x20-\x7e]/.test(contact))
    throw new Complaint('CONTACT goes into a header of HTTP: write it in plain ASCII', { act: 'admin' });
  return `withheld/${program.version} (+${contact})`;
}

const tooSlow = (url: URL, ms: number): FetchError =>
  new FetchError(`${showUrl(url)}: timed out reading, it took longer than ${ms / 1000} s`, {
    act: 'retry',
    code: 'timeout',
  });

const stopped = (url: URL, cause?: unknown): FetchError =>
  new FetchError(`${showUrl(url)}: stopped before the answer came`, { act: 'retry', code: 'stopped', cause });
