import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Agent } from 'undici';
import type { Source } from '../../src/core/item.ts';
import { judge } from '../../src/core/judge.ts';
import type { Log } from '../../src/core/log.ts';
import { poller } from '../../src/flow/poll/poll.ts';
import { sourceBook } from '../../src/flow/sources.ts';
import { loadKinds } from '../../src/load.ts';
import { openNet } from '../../src/net/net.ts';
import { openStore } from '../../src/store/index.ts';
import { aSource } from '../core/worlds.ts';
import { cpuMs } from '../cpu.ts';

/*
 * What it costs to look whether ten thousand sources have anything new, beside bare requests of undici for the same
 * answers, with the same headers, as many at a time: the same ten thousand sources on a thousand hosts, on loopback; the
 * outlets and the bare requests are processes of their own. Nine tenths answer 304; a tenth know no validators and answer with all they have, which is as it was.
 * All were learned before anything is counted. `cpuPerPoll` is the time of this process in milliseconds, whatever it
 * does: the poll, the way out with its guard, the store on disk, the states. The two take turns, so that a busy machine slows both.
 */

const quick = process.argv.includes('--quick');
const SOURCES = 10_000;
const HOSTS = 1_000;
const ROUNDS = quick ? 3 : 8;
const AT_ONCE = 64;
const BODY_BYTES = 20_000;
const SERVING = '--serve';
const ASKING = '--ask=';
const POLLING = '--poll';
/** As `npm start` does: what a poll leaves behind is swept up sooner, and takes less memory. */
const AS_STARTED = ['--max-semi-space-size=32', '--max-old-space-size=1024'];

/** The outlets, in a process of their own. */
async function serve(): Promise<void> {
  // One item, so that learning ten thousand sources ends; what else there is makes the body as large as they are.
  const body = `<rss version="2.0"><channel><title>Outlet</title><!--${' '.repeat(BODY_BYTES)}-->
<item><guid>1</guid><title>A headline</title><pubDate>Tue, 03 Nov 2026 09:15:00 GMT</pubDate></item></channel></rss>`;
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    if (request.headers['if-none-match']) return void response.writeHead(304, { etag: '"v1"' }).end();
    const forgetful = request.url!.endsWith('0');
    response.writeHead(200, { 'content-type': 'application/rss+xml', ...(!forgetful && { etag: '"v1"' }) }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.send!((server.address() as AddressInfo).port);
}

async function measure(): Promise<void> {
  const outlets = fork(fileURLToPath(import.meta.url), [SERVING], { execArgv: [] });
  const [port] = (await once(outlets, 'message')) as [number];
  const asker = fork(fileURLToPath(import.meta.url), [`${ASKING}${port}`]);
  const folder = mkdtempSync(join(tmpdir(), 'withheld-poll-'));
  try {
    console.log(JSON.stringify(await compare(port, folder, asker)));
  } finally {
    for (const child of [outlets, asker]) child.kill();
    rmSync(folder, { recursive: true });
  }
}

const lookup: LookupFunction = (_, options, done) =>
  options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4);
const hostsAt = (port: number) => Array.from({ length: HOSTS }, (_, at) => `outlet-${at}.example:${port}`);
const urlsAt = (port: number) => {
  const hosts = hostsAt(port);
  return Array.from({ length: SOURCES }, (_, at) => `http://${hosts[at % HOSTS]}/${at}`);
};

/** Bare requests, in a process of their own: a round each time it is asked. */
function ask(port: number): void {
  const agent = new Agent({ connect: { lookup } });
  const urls = urlsAt(port);
  const round = () =>
    inParallel(urls, async (url) => {
      const { origin, pathname: path } = new URL(url);
      const headers = { ...HEADERS, ...(!url.endsWith('0') && { 'if-none-match': '"v1"' }) };
      const { statusCode, body } = await agent.request({ origin, path, method: 'GET', headers });
      await (statusCode === 304 ? body.dump() : body.arrayBuffer());
    });
  process.on('message', async () => process.send!(await cpuOf(round)));
}

async function compare(port: number, folder: string, asker: ChildProcess) {
  const hosts = hostsAt(port);
  const sources = urlsAt(port).map((url, at) => sourceOf(at, url));
  const theirCpu = async () => {
    asker.send('a round');
    return ((await once(asker, 'message')) as [number])[0];
  };

  let now = Date.parse('2026-11-27T10:00:00Z');
  const clock = () => new Date(now);
  const store = await openStore(`sqlite:${join(folder, 'poll.db')}`);
  const net = openNet({ contact: 'bench@example.org', allowedHosts: hosts, hostGapMs: 0, lookup });
  const polls = poller({
    store,
    judge,
    clock,
    log: QUIET,
    kinds: await loadKinds(),
    env: {},
    fetch: net.fetch,
    sources: sourceBook(store, sources, clock),
    maxAgeDays: 3,
    tellAdmins: async () => true,
  });
  const poll = async () => {
    now += 3_600_000;
    await polls.readDue();
    await polls.idle();
    await polls.save();
  };

  const began = performance.now();
  await poll();
  console.log(`${SOURCES} sources learned in ${Math.round(performance.now() - began)} ms`);
  await theirCpu();
  await poll();
  let [ours, theirs] = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    theirs += await theirCpu();
    ours += await cpuOf(poll);
  }
  const { rss } = process.memoryUsage();
  const states = await store.sourceStates();
  if (states.some(({ failures, lastGoodAt }) => failures > 0 || lastGoodAt !== clock().toISOString()))
    throw new Error('not every source was read in the last round');
  await Promise.all([net.close(), store.close()]);
  const polled = ROUNDS * SOURCES;
  return {
    sources: SOURCES,
    cpuPerPoll: round(ours / polled),
    bareCpuPerPoll: round(theirs / polled),
    ratio: round(ours / theirs),
    rss: Math.round(rss / 2 ** 20),
    node: process.version,
  };
}

/** What the bot itself sends. */
const HEADERS = {
  'user-agent': 'withheld/0.1.0 (+bench@example.org)',
  accept:
    'application/atom+xml, application/rss+xml, application/feed+json, application/json;q=0.9, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1',
  'accept-encoding': 'gzip, br, deflate',
};

const QUIET: Log = { debug() {}, info() {}, warn() {}, error: (_, message) => console.error(message) };

const sourceOf = (at: number, url: string): Source =>
  aSource({ id: `outlet-${at}`, name: `Outlet ${at}`, url, country: null, everyMinutes: 10 });

async function inParallel<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = all.values();
  const worker = async () => {
    for (const one of left) await work(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Milliseconds of the processor. */
async function cpuOf(work: () => Promise<void>): Promise<number> {
  const began = cpuMs();
  await work();
  return cpuMs() - began;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

const asking = process.argv.find((word) => word.startsWith(ASKING));
if (process.argv.includes(SERVING)) await serve();
else if (asking) ask(Number(asking.slice(ASKING.length)));
else if (process.argv.includes(POLLING)) await measure();
else
  await once(
    fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), POLLING], { execArgv: AS_STARTED }),
    'exit',
  );
