import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { styleText } from 'node:util';
import { escapeUTF8 } from 'entities';
import { z } from 'zod';
import { answerLine } from './chat/console/index.ts';
import { renderConsole } from './chat/console/render.ts';
import './cli/pipe.ts';
import { type Config, readConfig } from './config.ts';
import { type Source, TIERS } from './core/item.ts';
import { MINUTE_MS } from './core/time.ts';
import type { Outcome } from './flow/keep.ts';
import { openLog } from './log.ts';
import { start } from './start.ts';

/*
 * The founding story, 30 January to 12 February 2021, as a room would have seen it: feeds on this machine, read
 * through the real net, kinds and flow, with a clock that jumps from item to item. Nothing leaves the machine and
 * nothing stays behind. The events and figures are those of public reports; every sentence in feeds/demo is ours,
 * and the outlets do not exist.
 */

const FOLDER = new URL('../feeds/demo/', import.meta.url);
const BEGINS = new Date('2021-01-29T18:00:00Z');
/** How long after it was published an item is read. */
const SEEN_AFTER_MS = 4 * MINUTE_MS;
const ZONE = 'Asia/Kolkata';

const recording = z.object({
  id: z.string(),
  name: z.string(),
  tier: z.enum(TIERS),
  language: z.string(),
  form: z.enum(['rss', 'atom', 'json']),
  items: z.array(
    z.object({ id: z.string(), at: z.iso.datetime(), link: z.url(), title: z.string(), text: z.string() }),
  ),
});
type Recording = z.infer<typeof recording>;

async function recordings(): Promise<Recording[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => recording.parse(JSON.parse(await readFile(new URL(file, FOLDER), 'utf8')))),
  );
}

/** A feed as it stood at that time, newest first. */
function feedAt({ name, form, language, items }: Recording, now: Date): { type: string; body: string } {
  const out = items.filter(({ at }) => new Date(at) <= now).sort((a, b) => b.at.localeCompare(a.at));
  const safe = escapeUTF8;
  if (form === 'json') {
    const entries = out.map(({ id, at, link, title, text }) => ({
      id,
      url: link,
      title,
      content_text: text,
      date_published: at,
    }));
    return {
      type: 'application/feed+json',
      body: JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: name, language, items: entries }),
    };
  }
  if (form === 'atom') {
    const entries = out.map(
      ({ id, at, link, title, text }) =>
        `<entry><id>${safe(id)}</id><title>${safe(title)}</title><link href="${safe(link)}"/><updated>${at}</updated><summary>${safe(text)}</summary></entry>`,
    );
    return {
      type: 'application/atom+xml',
      body: `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"><title>${safe(name)}</title>${entries.join('')}</feed>`,
    };
  }
  const entries = out.map(
    ({ id, at, link, title, text }) =>
      `<item><guid isPermaLink="false">${safe(id)}</guid><title>${safe(title)}</title><link>${safe(link)}</link><pubDate>${new Date(at).toUTCString()}</pubDate><description>${safe(text)}</description></item>`,
  );
  return {
    type: 'application/rss+xml; charset=utf-8',
    body: `<rss version="2.0"><channel><title>${safe(name)}</title><language>${language}</language>${entries.join('')}</channel></rss>`,
  };
}

async function serve(
  feeds: ReadonlyMap<string, Recording>,
  clock: () => Date,
): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const feed = feeds.get(request.url ?? '');
    if (!feed) return void response.writeHead(404).end();
    const { type, body } = feedAt(feed, clock());
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function settings(origin: string): Config {
  const reading = readConfig(
    {
      DATABASE_URL: 'sqlite::memory:',
      ALLOW_HOSTS: new URL(origin).host,
      TIME_ZONE: ZONE,
      LOG_LEVEL: 'warn',
      CONTACT: 'demo',
    },
    null,
  );
  if ('complaints' in reading) throw new Error(reading.complaints.join('; '));
  return reading.config;
}

async function demo(): Promise<void> {
  const feeds = new Map((await recordings()).map((one) => [`/${one.id}`, one]));
  let now = BEGINS;
  const clock = () => now;
  const { server, origin } = await serve(feeds, clock);
  const config = settings(origin);
  const sources = [...feeds].map(
    ([path, { id, name, tier, language }]): Source => ({
      id,
      kind: 'rss',
      name,
      url: origin + path,
      country: 'IN',
      language,
      tier,
      everyMinutes: 1,
      on: true,
      topics: [],
      notes: '',
      addedBy: 'catalogue',
    }),
  );
  const tally = { read: 0, alerts: 0, updates: 0, silent: 0 };
  const { stdout } = process;
  const stage = datedOutput(clock);
  const bot = await start(config, {
    log: openLog(config.log, []),
    output: stage,
    input: null,
    colour: stdout.isTTY,
    clock,
    catalogue: sources,
    byHand: true,
    hostGapMs: 0,
    onOutcome: (_, outcome) => count(tally, outcome),
  });
  try {
    stdout.write(`${bot.greeting.slice(0, 4).join('\n')}\n`);
    await bot.tick();
    for (const at of times(feeds)) {
      now = new Date(at.getTime() + SEEN_AFTER_MS);
      await bot.tick();
    }
    stdout.write(
      `${paint('bold', '> /orders latest')}\n${renderConsole(await answerLine(bot.answerer, '/orders latest'), { colour: stdout.isTTY })}\n\n`,
    );
    stdout.write(
      `${tally.read} items read · ${tally.alerts} alerts · ${tally.updates} updates · ${tally.silent} silent\n`,
    );
  } finally {
    await bot.stop();
    server.close();
  }
}

/** Every instant at which something was published. */
function times(feeds: ReadonlyMap<string, Recording>): Date[] {
  const all = [...feeds.values()].flatMap(({ items }) => items.map(({ at }) => at));
  return [...new Set(all)]
    .sort()
    .map((at) => new Date(at))
    .filter((at) => at > BEGINS);
}

/** What the room is shown, under the day on which it was shown; a day with nothing to tell has no heading. */
function datedOutput(clock: () => Date): Writable {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, dateStyle: 'full' });
  let shown = '';
  return new Writable({
    write(chunk, _, done) {
      const day = format.format(clock());
      if (day !== shown) process.stdout.write(`\n${paint('dim', `── ${day} ──`)}\n\n`);
      shown = day;
      process.stdout.write(chunk, () => done());
    },
  });
}

const paint = (style: 'bold' | 'dim', text: string) => (process.stdout.isTTY ? styleText(style, text) : text);

function count(
  tally: { read: number; alerts: number; updates: number; silent: number },
  { kind, notices }: Outcome,
): void {
  if (kind === 'seen') return;
  tally.read += 1;
  if (notices.some(({ how }) => how === 'post')) tally.alerts += 1;
  else if (notices.length > 0) tally.updates += 1;
  else tally.silent += 1;
}

await demo();
