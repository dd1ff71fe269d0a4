import type { Readable, Writable } from 'node:stream';
import { setImmediate as othersFirst } from 'node:timers/promises';
import { loadCatalogue } from '../feeds/catalogue.ts';
import { CONSOLE_ROOM, consoleChat } from './chat/console/index.ts';
import type { Config } from './config.ts';
import type { Answerer, Chat } from './core/chat.ts';
import { Complaint, messageOf } from './core/complaint.ts';
import type { Cache, Store } from './core/store.ts';
import type { Source } from './core/item.ts';
import type { Kind } from './core/kind.ts';
import type { Log } from './core/log.ts';
import { message } from './core/message.ts';
import { readNames } from './core/text/country.ts';
import { wireDesk } from './desk.ts';
import { answerer } from './flow/answer.ts';
import { type Clock, DAY_MS } from './flow/clock.ts';
import { deliverer } from './flow/deliver.ts';
import { weeklyNote } from './flow/note.ts';
import { type Polling, poller } from './flow/poll/poll.ts';
import { type Pusher, pusher } from './flow/poll/push.ts';
import { schedule } from './flow/schedule.ts';
import { standingOf } from './flow/standing.ts';
import { greetingOf } from './greeting.ts';
import { loadCommands, loadKinds } from './load.ts';
import { openWords } from './packs.ts';
import { openStore, type StoreSettings } from './store/index.ts';
import { type Door, openWeb, type Web } from './web/web.ts';

/** What surrounds the bot: handed in, so that a test or a replay can be its world. */
interface World {
  log: Log;
  output: Writable;
  /** Lines that people type at the console; null where nobody sits there. */
  input: Readable | null;
  colour: boolean;
  clock?: Clock;
  /** Instead of the catalogue on disk. */
  catalogue?: Source[];
  /** By hand: nothing happens but on `tick`. */
  byHand?: boolean;
  hostGapMs?: number;
  onOutcome?: Polling['onOutcome'];
}

export interface Bot {
  /** What it watches, where it remembers, which chats are on: the first lines that a person reads. */
  greeting: string[];
  answerer: Answerer;
  /** Where hubs push what is new; null where nothing listens. */
  webPort: number | null;
  /** Reads the sources that are due, then keeps the promises that are due, and waits for both. */
  tick(): Promise<void>;
  /** Resolves when what was under way is done and everything is closed. */
  stop(): Promise<void>;
}

/** A chat that cannot be reached at the start is tried again this often. */
const CHAT_AGAIN_MS = 60_000;
const RECORD_MS = 7 * DAY_MS;
/** On stopping, a delivery under way is given this long; its lease lets another take it up. */
const STOP_WITHIN_MS = 5_000;

/**
 * Wires everyone and starts the bot.
 * @throws Complaint where it cannot run at all: the database, or a malformed kind or command. A chat that refuses is told in the log and in the greeting.
 */
export async function start(config: Config, world: World): Promise<Bot> {
  const { log, clock = () => new Date() } = world;
  const [kinds, commands] = await Promise.all([loadKinds(), loadCommands()]);
  const catalogue = world.catalogue ?? (await catalogueOf(config, kinds, log));
  const store = await openStore(config.databaseUrl, { meanwhile: indexingLogger(log) });
  const words = await openWords(config, store.taught);
  const warnOfWords = (complaints: readonly string[]) => {
    for (const complaint of complaints) log.warn({}, `Packs: ${complaint}`);
  };
  warnOfWords(words.complaints);
  const heed = async () => warnOfWords(await words.heed());
  const { desk, sources, net, parser } = wireDesk(config, {
    store,
    clock,
    commands,
    kinds,
    catalogue,
    platforms: words.platforms,
    heed,
    hostGapMs: world.hostGapMs,
  });
  const chats = new Map((await chatsOf(config, world, store)).map((chat) => [chat.name, chat]));
  const tellAdmins = adminTeller(config.adminRoom, chats, clock, log);
  const standing = standingOf({ store, clock, tellAdmins });
  const answers = answerer(commands, desk, store.cache('questions'), log, standing);
  if (config.console && !(await store.room(CONSOLE_ROOM)))
    await store.saveRoom({ ...(await desk.rooms.show(CONSOLE_ROOM)), alerts: true });

  let pushes: Pusher | null = null;
  const polls = poller({
    pushed: () => pushes,
    store,
    judge: words.judge,
    platforms: words.platforms,
    kinds,
    sources,
    fetch: net.fetch,
    env: config.env,
    parse: parser.parse,
    clock,
    log,
    maxAgeDays: config.maxAgeDays,
    tellAdmins,
    speaks: (chat) => chats.has(chat),
    onUnreadable: (watch, problem) =>
      void tellAdmins(`Watch ${watch.id} of ${watch.roomId} can no longer be read, so it hears nothing: ${problem}`),
    ...(world.onOutcome && { onOutcome: world.onOutcome }),
  });
  if (config.web)
    pushes = pusher({
      store,
      sources,
      fetch: net.fetch,
      clock,
      log,
      publicUrl: config.web.publicUrl,
      take: polls.take,
      ask: polls.ask,
    });
  const deliveries = deliverer({ store, chats, clock, log, tellAdmins, coverage: desk.coverage });
  const noteWeekly = weeklyNote({
    store,
    desk,
    chats,
    clock,
    roomId: config.adminRoom ?? (config.console ? CONSOLE_ROOM : null),
  });

  const web = config.web && pushes ? await wayIn(config.web, pushes, log) : null;
  const started = await startChats(chats, answers, log);
  if (!world.byHand) void betweenOthers(readNames());
  const stopTicking = world.byHand
    ? async () => {}
    : schedule(
        [
          { name: 'heeding what was taught', everySeconds: 2, run: heed },
          { name: 'reading sources', everySeconds: 5, run: () => polls.readDue() },
          { name: 'remembering sources', everySeconds: 10, run: () => polls.save() },
          ...(pushes ? [{ name: 'renewing pushes', everySeconds: 30 as const, run: pushes.renewDue }] : []),
          { name: 'noting near misses and proposals', everySeconds: 30, run: noteWeekly },
          { name: 'delivering', everySeconds: 1, run: () => deliveries.deliverDue() },
        ],
        log,
      );

  return {
    greeting: await greetingOf(config, { store, sources: await desk.sources.list(), words, chats: started }),
    answerer: answers,
    webPort: web?.port ?? null,
    async tick() {
      await heed();
      await pushes?.renewDue();
      await polls.readDue();
      await polls.idle();
      await pushes?.idle();
      await polls.save();
      while ((await deliveries.deliverDue()) > 0) await deliveries.idle();
      await noteWeekly();
    },
    async stop() {
      await stopTicking();
      started.cancel();
      web?.close();
      await pushes?.idle();
      polls.stop();
      await Promise.all([net.close(), parser.close()]);
      await Promise.all([polls.idle(), within(STOP_WITHIN_MS, deliveries.idle())]);
      await polls
        .save()
        .catch((thrown) => log.warn({}, `how the sources are could not be saved: ${messageOf(thrown)}`));
      await Promise.all(
        [...chats.values()].map((chat) =>
          chat.stop().catch((thrown) => log.warn({}, `${chat.name} did not stop cleanly: ${messageOf(thrown)}`)),
        ),
      );
      await store.close();
    },
  };
}

/** The sources that are shipped, or those of CATALOGUE; what cannot be read of them is told in the log. */
async function catalogueOf({ catalogue }: Config, kinds: ReadonlyMap<string, Kind>, log: Log): Promise<Source[]> {
  const { sources, complaints } = await loadCatalogue(catalogue, kinds);
  for (const complaint of complaints) log.warn({}, `The catalogue: ${complaint}`);
  if (!catalogue || sources.length > 0) return sources;
  const why = complaints.join('; ') || 'no *.json there';
  throw new Complaint(`CATALOGUE holds no source that can be read: ${why}`, { act: 'admin' });
}

/** Goes on as soon as nobody else has anything to do, a step at a time. */
async function betweenOthers(steps: Iterable<void>): Promise<void> {
  for (const _ of steps) await othersFirst();
}

/** Says that orders are indexed anew, and when that is done. */
const indexingLogger =
  (log: Log): StoreSettings['meanwhile'] =>
  async (orders, indexed) => {
    log.info({ orders }, 'Orders are indexed anew, as this version finds them; until then not all are found.');
    try {
      await indexed;
      log.info({ orders }, 'Orders are indexed.');
    } catch (thrown) {
      log.error({ err: thrown }, 'Orders could not all be indexed; the next start goes on with it.');
    }
  };

/** A chat that is off is not even loaded: those of others are most of what the bot would load. */
async function chatsOf(config: Config, { output, input, colour, log }: World, store: Store): Promise<Chat[]> {
  const chats: Chat[] = [];
  if (config.discord) {
    const { discordChat } = await import('./chat/discord/index.ts');
    chats.push(discordChat({ ...config.discord, log }));
  }
  if (config.slack) {
    const { slackChat } = await import('./chat/slack/index.ts');
    const record = lasting(store.cache('slack deliveries'));
    const oauth = config.slack.oauth && { ...config.slack.oauth, record: store };
    chats.push(slackChat({ ...config.slack, oauth, log, record }));
  }
  if (config.console) chats.push(consoleChat({ output, input, colour }));
  return chats;
}

/** Slack's record of what was posted is asked while a delivery may be tried again, which is a day; a week is plenty. */
function lasting(cache: Cache): Pick<Cache, 'get' | 'set'> {
  return { get: cache.get, set: (key, value) => cache.set(key, value, RECORD_MS) };
}

/** Hubs are a help and not a need: without a way in everything is polled. */
async function wayIn(web: NonNullable<Config['web']>, door: Door, log: Log): Promise<Web | null> {
  try {
    return await openWeb(web, [door], (thrown) => log.error({ err: thrown }, 'a request to the way in failed'));
  } catch (thrown) {
    log.warn({}, `Nothing can be pushed, everything is polled: ${messageOf(thrown)}`);
    return null;
  }
}

/** Starts all chats side by side. One that refuses does not stop the others; one that only cannot be reached is tried again. */
async function startChats(chats: Map<string, Chat>, answers: Answerer, log: Log) {
  const again = new Set<NodeJS.Timeout>();
  const started = new Set<string>();
  const startOne = async (chat: Chat): Promise<string | null> => {
    try {
      await chat.start(answers);
      started.add(chat.name);
      // What stopped it may be mended: a token, a switch in .env.
      await answers.opened?.(chat.name);
      return null;
    } catch (thrown) {
      const later = thrown instanceof Complaint && thrown.act === 'retry';
      log.error(
        {},
        `${chat.name} did not start: ${messageOf(thrown)}${later ? ' It is tried again in a minute.' : ''}`,
      );
      if (later) {
        const timer = setTimeout(() => {
          again.delete(timer);
          void startOne(chat);
        }, CHAT_AGAIN_MS);
        again.add(timer);
      }
      return `${chat.name} did not start: ${messageOf(thrown)}`;
    }
  };
  const refused = (await Promise.all([...chats.values()].map(startOne))).filter((line) => line !== null);
  const names = [...chats.keys()].filter((name) => started.has(name));
  return { names, refused, cancel: () => again.forEach(clearTimeout) };
}

/**
 * Trouble goes to the log, and to the admins' room where one is set; where that room is itself in trouble, to the
 * console if it is on. Says whether it was heard where it was meant to be.
 */
function adminTeller(
  room: string | null,
  chats: ReadonlyMap<string, Chat>,
  clock: Clock,
  log: Log,
): (text: string) => Promise<boolean> {
  return async (text) => {
    log.warn({}, text);
    const word = message({ tone: 'wrong', headline: text });
    const key = `admin:${clock().toISOString()}:${text}`;
    const chat = room && chats.get(room.split(':')[0]!);
    if (!chat) return true;
    try {
      await chat.post(room, word, key);
      return true;
    } catch (thrown) {
      log.warn({}, `the admins' room could not be told: ${messageOf(thrown)}`);
      await chats.get('console')?.post(CONSOLE_ROOM, word, key);
      return false;
    }
  };
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([
    work,
    new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
    }),
  ]);
  clearTimeout(timer);
}
