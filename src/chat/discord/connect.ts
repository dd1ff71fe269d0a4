import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import type { Answerer } from '../../core/chat.ts';
import { messageOf } from '../../core/complaint.ts';
import type { Log } from '../../core/log.ts';
import { answerInteraction, apology } from './answer.ts';
import { registration } from './commands.ts';
import { adviceOn, Closed, complaintOf, Late } from './complaint.ts';
import { HeldShards, holdPackets } from './guard.ts';
import { invitation } from './permissions.ts';
import { causeOf } from './refusal.ts';
import { register, saidOf } from './register.ts';
import { pause, REQUESTS } from './requests.ts';
import { watchStanding } from './standing.ts';

/*
 * The gateway: how the bot hears what people ask. It asks for one intent, Guilds, which needs no permission of
 * Discord's: commands and buttons come without any, and nobody's messages are read. Commands are registered at every
 * start, where they differ from what is there.
 */

const START_WITHIN_MS = 15_000;
/** discord.js waits this long for servers that are down, and calls itself ready only then. Nothing here needs them. */
const SERVERS_WITHIN_MS = 1_000;
const CLOSE_WITHIN_MS = 1_000;

interface Connecting {
  token: string;
  apiUrl: string;
  /** Commands are registered in this server only, where they appear at once; without it in all. */
  guildId: string | undefined;
  startWithinMs?: number | undefined;
  log: Log;
}

export interface Connection {
  /** Waits for the answers under way, no longer than `withinMs`, and closes. */
  close(withinMs: number): Promise<void>;
}

/**
 * Connects, registers the commands and begins to answer.
 * @throws Complaint that says what to do, within 15 seconds. Nothing is thrown later: discord.js connects again by itself.
 */
export async function connect(connecting: Connecting, answerer: Answerer): Promise<Connection> {
  const { apiUrl, guildId, log, startWithinMs = START_WITHIN_MS } = connecting;
  // What Discord would refuse is said before anything is connected.
  registration(answerer.commands, guildId ? 'server' : 'global');
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    // A thread that was asleep when we connected is known from what is asked in it.
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    waitGuildTimeout: SERVERS_WITHIN_MS,
    rest: { ...REQUESTS, api: apiUrl },
    ws: {
      buildStrategy: (manager) => new HeldShards(manager, log),
    },
  });
  const answering = new Set<Promise<void>>();
  client.on(Events.InteractionCreate, (interaction) => {
    const one = answerInteraction(interaction, answerer, log).finally(() => answering.delete(one));
    answering.add(one);
  });
  holdPackets(client, log, apology);
  const trouble = listen(client, log);
  try {
    await within(startWithinMs, trouble.fatal, async () => {
      await loggedIn(client, connecting.token);
      const { id } = client.application!;
      log.info({}, `commands: ${saidOf(await register(client.rest, id, guildId, answerer.commands))}`);
    });
  } catch (thrown) {
    await destroyed(client, log);
    throw complaintOf(thrown, trouble.last(), guildId);
  }
  greet(client, log);
  watchStanding(client, answerer, log);
  return {
    async close(withinMs) {
      await Promise.race([Promise.all(answering), pause(withinMs)]);
      await destroyed(client, log);
    },
  };
}

/** Hears all that goes wrong on the connection; `fatal` rejects when it is over, `last` is what went wrong last. */
function listen(client: Client, log: Log) {
  const over = Promise.withResolvers<never>();
  over.promise.catch(() => {});
  let last: unknown = null;
  client.on(Events.Error, (error) => log.error({}, `Discord: ${messageOf(error)}`));
  client.on(Events.Warn, (warning) => log.warn({}, `Discord: ${warning}`));
  client.on(Events.ShardError, (error) => {
    last = error;
    log.warn({}, `the connection to Discord failed: ${causeOf(error)}`);
  });
  client.on(Events.ShardReconnecting, () => log.warn({}, 'the connection to Discord is lost; connecting again'));
  client.on(Events.ShardResume, () => log.info({}, 'connected to Discord again'));
  client.on(Events.ShardDisconnect, ({ code }) => {
    over.reject(new Closed(code));
    if (client.isReady()) log.error({ code }, `Discord has closed the connection for good. ${adviceOn(code)}`);
  });
  return { fatal: over.promise, last: () => last };
}

async function loggedIn(client: Client, token: string): Promise<void> {
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
}

function greet(client: Client<true> | Client, log: Log): void {
  const servers = client.guilds.cache.size;
  log.info(
    { servers },
    `on Discord as ${client.user?.username}, in ${servers === 1 ? '1 server' : `${servers} servers`}`,
  );
  if (servers === 0) log.warn({}, `nobody has invited the bot yet: ${invitation(client.application!.id)}`);
}

/** Resolves when the work is done; rejects when time is up or all is over before. */
async function within(ms: number, over: Promise<never>, work: () => Promise<void>): Promise<void> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Late(`no answer in ${ms / 1000} seconds`)), ms);
  const working = work();
  // When something else ends the wait, what becomes of the work is of no interest.
  working.catch(() => {});
  try {
    await Promise.race([working, over, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** A server that does not close its side is not waited for. */
async function destroyed(client: Client, log: Log): Promise<void> {
  // discord.js announces its own farewell as a connection that it will restore.
  client.removeAllListeners(Events.ShardReconnecting);
  const destroying = client
    .destroy()
    .catch((thrown) => log.warn({}, `Discord did not close cleanly: ${messageOf(thrown)}`));
  await Promise.race([destroying, pause(CLOSE_WITHIN_MS)]);
}
