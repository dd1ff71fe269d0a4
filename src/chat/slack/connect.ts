/*
 * Slack, by way of Bolt: over Socket Mode where there is an app token, else over signed HTTP. Bolt's clients would by default
 * wait half an hour and hold every room while one is rate-limited; the outbox already knows how to try again,
 * so here each call is made once, within ten seconds, and what came of it is said at once.
 */
import { type Receiver, type RespondArguments, webApi } from '@slack/bolt';
import { type Answerer, type Chat, ChatError } from '../../core/chat.ts';
import { Complaint, messageOf } from '../../core/complaint.ts';
import type { Log } from '../../core/log.ts';
import type { Message } from '../../core/message.ts';
import type { Receipt } from '../../core/notice.ts';
import { admins } from './admins.ts';
import { answerTo, type Means } from './asked.ts';
import { hasFiles, shareFiles, shareWith } from './files.ts';
import { type InstallDoor, installDoor } from './install.ts';
import { homeOf, Installations, type OAuthSettings } from './installations.ts';
import { type Listening, listen } from './listen.ts';
import { boltLogger } from './log.ts';
import { withNames } from './names.ts';
import { SCOPES } from './manifest.ts';
import { chatError } from './refusals.ts';
import { renderSlack, type SlackBody } from './render.ts';
import { SignedDoor } from './signed.ts';
import { Socket } from './socket.ts';
import { manyWorkspaces, oneWorkspace } from './workspaces.ts';

/** Where a message stands, or that its posting was begun. */
type Trace = { channel: string; ts: string } | 'unknown';

/** What Slack itself does not keep: which delivery became which message. */
interface SlackRecord {
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: Trace): Promise<void>;
}

export interface SlackSettings {
  /** `xoxb-…`: of the one workspace. */
  botToken?: string | undefined;
  /** Instead: any number of workspaces, each of which installs the app by itself. */
  oauth?: OAuthSettings | undefined;
  /** `xapp-…`: Socket Mode. */
  appToken?: string | undefined;
  /** For HTTP, where there is no app token. */
  signingSecret?: string | undefined;
  /** Of the HTTP server; 0 takes any free one, which is told in the log. */
  port?: number | undefined;
  /** Loopback by default: a proxy with a certificate stands before it. */
  host?: string | undefined;
  /** Another Web API than Slack's, for tests; ends in `/api/`. */
  apiUrl?: string | undefined;
  /** Slack users who are admins here, besides those of the workspace. */
  adminIds: readonly string[];
  log: Log;
  record: SlackRecord;
  /** Shorter ones, for tests. */
  patience?: Patience | undefined;
}

interface Patience {
  /** For one call of the Web API. */
  callMs: number;
  /** For the whole start. */
  startMs: number;
}

const PATIENCE: Patience = { callMs: 10_000, startMs: 15_000 };
/** Answers under way at the end are given this long. */
const LAST_ANSWERS_MS = 1000;

/**
 * The Slack chat, of one workspace or of many.
 *
 * A post is made at most once as long as its outcome is known: the record holds its receipt. Slack takes no key of ours
 * (`client_msg_id` is not a documented argument of chat.postMessage), and reading a channel's history may be limited to one
 * request a minute, so where the process died, or the answer was lost, between posting and recording, the message is posted
 * again: **at least once in that window**. Both then carry the same metadata, `withheld_delivery` with the key.
 */
export function slackChat(settings: SlackSettings): Chat {
  const { log, record, patience = PATIENCE } = settings;
  const clientOptions = clientOptionsOf(settings);
  const clientWith = (token: string) => new webApi.WebClient(token, { ...clientOptions });
  const installations = settings.oauth && new Installations(settings.oauth, SCOPES, loggerOf(settings), clientOptions);
  const posting = new Map<string, Promise<Receipt>>();
  const answering = new Set<Promise<void>>();
  const patiently = holder();
  const askerOf = admins(settings.adminIds, log);
  const workspaces = installations
    ? manyWorkspaces(installations, clientWith)
    : oneWorkspace(settings.botToken!, clientWith);
  let receivers: Receiver[] = [];

  return {
    name: 'slack',

    async start(answerer) {
      const begun = performance.now();
      const about = await workspaces.check();
      const entrances = entrancesOf(settings, clientOptions, {
        connectWithinMs: patience.startMs - (performance.now() - begun),
        installing: installations && installDoor(installations.provider, (team) => joined(team, answerer), log),
      });
      for (const entrance of entrances) listen(entrance, listening(answerer));
      receivers = entrances;
      for (const entrance of entrances) {
        const place = await entrance.start();
        log.info({ ...about, ...(isPlace(place) && { host: place.address, port: place.port }) }, 'Slack is connected');
      }
    },

    async post(roomId, message, key) {
      return once(key, channelOf(roomId), message);
    },

    async reply(receipt, message, key, where) {
      const { team, channel } = standsIn(receipt);
      return once(key, { team, channel, thread_ts: receipt.message, reply_broadcast: where === 'room' }, message);
    },

    async edit(receipt, message) {
      const { team, channel } = standsIn(receipt);
      const { client } = await workspaces.of(team);
      const { text, blocks } = renderSlack(await named(client, message));
      await patiently(`update ${channel}`, () => client.chat.update({ channel, ts: receipt.message, text, blocks }));
    },

    async addressOf(_, receipt) {
      const { team, channel } = standsIn(receipt);
      try {
        const { client } = await workspaces.of(team);
        return (await client.chat.getPermalink({ channel, message_ts: receipt.message })).permalink ?? null;
      } catch (thrown) {
        log.warn({ channel }, `where a Slack message stands could not be had: ${messageOf(chatError(thrown))}`);
        return null;
      }
    },

    async stop() {
      const entrances = receivers;
      receivers = [];
      await Promise.race([Promise.all(answering), pause(LAST_ANSWERS_MS)]);
      await Promise.all(entrances.map((entrance) => entrance.stop()));
    },
  };

  /** The receipt of this key's message, posted now if it never was. Two at a time are one. */
  function once(key: string, where: Where, message: Message): Promise<Receipt> {
    const begun = posting.get(key);
    if (begun) return begun;
    const receipt = postRecorded(key, where, message).finally(() => posting.delete(key));
    posting.set(key, receipt);
    return receipt;
  }

  async function postRecorded(key: string, { team, ...where }: Where, message: Message): Promise<Receipt> {
    const trace = await record.get<Trace>(key);
    if (trace !== undefined && trace !== 'unknown') return receiptOf(trace, team);
    const { client } = await workspaces.of(team);
    if (trace === undefined) await record.set(key, 'unknown');
    const body = renderSlack(await named(client, message));
    const metadata = { event_type: 'withheld_delivery', event_payload: { key } };
    const { channel, ts } = await patiently(`post ${where.channel}`, () =>
      client.chat.postMessage({ ...where, ...body, metadata } as webApi.ChatPostMessageArguments),
    );
    const posted = { channel: channel ?? where.channel, ts: ts! };
    // The message stands: to fail now would post it again.
    await record
      .set(key, posted)
      .catch((thrown) => log.error({ key }, `a Slack message was posted, but not recorded: ${messageOf(thrown)}`));
    await shareFiles(client, { channel: posted.channel, thread: where.thread_ts ?? posted.ts }, message).catch(
      (thrown) => log.error({ key }, `the files of a Slack message were not shared: ${messageOf(chatError(thrown))}`),
    );
    return receiptOf(posted, team);
  }

  /** What others read calls nobody. */
  function named(client: webApi.WebClient, message: Message): Promise<Message> {
    return withNames(message, async (team, user) => (await askerOf(client, team, user)).name);
  }

  /** Where the token of each workspace is its own, a receipt says whose it is. */
  function receiptOf({ channel, ts }: Exclude<Trace, string>, team: string | null): Receipt {
    return { chat: 'slack', channel: installations && team ? `${team}/${channel}` : channel, message: ts };
  }

  function listening(answerer: Answerer): Listening {
    const means: Means = {
      askerOf: async ({ team, user }) => askerOf((await workspaces.of(team)).client, team, user),
      named: async ({ team }, answer) => named((await workspaces.of(team)).client, answer),
      async openForm({ team }, triggerId, view) {
        await (await workspaces.of(team)).client.views.open({ trigger_id: triggerId, view });
      },
      async sendFiles({ team, channel, user }, answer, quiet) {
        if (!hasFiles(answer)) return;
        const { client } = await workspaces.of(team);
        if (quiet) return shareWith(client, user, answer);
        await shareFiles(client, { channel }, answer).catch(() => shareWith(client, user, answer));
      },
    };
    return {
      workspaces,
      clientOptions,
      answerer,
      log,
      /** Answers in its own time: Slack has had its acknowledgement. */
      hear(asked) {
        const answer: Promise<void> = answerTo(asked, answerer, means)
          .catch((thrown) => log.error({ by: asked.by }, `an answer did not reach Slack: ${messageOf(thrown)}`))
          .finally(() => answering.delete(answer));
        answering.add(answer);
      },
      async sayLater({ team, channel, user, responseUrl }, said) {
        if (await respondAt(responseUrl, said, clientOptions)) return;
        const { client } = await workspaces.of(team);
        const { text, blocks } = said as SlackBody;
        await client.chat.postEphemeral({ channel, user, text, blocks });
      },
      async left(team, why) {
        log.error({ team }, `${why}: nothing can be told there until it is installed again`);
        await installations?.remove(team);
        await answerer.closed?.(homeOf(team), why);
      },
    };
  }

  async function joined(team: string, answerer: Answerer): Promise<void> {
    log.info({ team }, 'the app was installed in a Slack workspace');
    await answerer.opened?.(homeOf(team));
  }
}

/** Whether what is said at the address of an earlier press was taken: it may be used five times, for half an hour. */
async function respondAt(url: string, said: RespondArguments, { fetch: send }: webApi.WebClientOptions) {
  try {
    const headers = { 'content-type': 'application/json' };
    return (await (send ?? fetch)(url, { method: 'POST', headers, body: JSON.stringify(said) })).ok;
  } catch {
    return false;
  }
}

interface Where {
  team: string | null;
  channel: string;
  thread_ts?: string;
  reply_broadcast?: boolean;
}

/** `slack:team:channel` */
function channelOf(roomId: string): { team: string; channel: string } {
  const [, team, channel] = /^slack:(\w+):(\w+)$/.exec(roomId) ?? [];
  if (!team || !channel) throw new ChatError(`${roomId} is no room of Slack`, { refusal: 'room' });
  return { team, channel };
}

function standsIn({ channel }: Receipt): { team: string | null; channel: string } {
  const [team, own] = channel.split('/');
  return own ? { team: team!, channel: own } : { team: null, channel };
}

/**
 * Makes calls, and turns what they throw into refusals. Where Slack asked to wait, the same is not asked again before:
 * its limits are by method and, for posts, by channel, so no other room waits with it.
 */
function holder() {
  const heldUntil = new Map<string, number>();
  return async <T>(what: string, ask: () => Promise<T>): Promise<T> => {
    const leftMs = Math.ceil((heldUntil.get(what) ?? 0) - performance.now());
    if (leftMs > 0)
      throw new ChatError('Slack asked to wait before it is told more here', {
        refusal: 'later',
        retryAfterMs: leftMs,
      });
    heldUntil.delete(what);
    try {
      return await ask();
    } catch (thrown) {
      const error = chatError(thrown);
      if (error.retryAfterMs) heldUntil.set(what, performance.now() + error.retryAfterMs);
      throw error;
    }
  };
}

/** One try within ten seconds, no pause of the whole client, no address but Slack's. Also for what is answered to a command. */
function clientOptionsOf(settings: SlackSettings): webApi.WebClientOptions {
  const { apiUrl, patience: { callMs } = PATIENCE } = settings;
  return {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: callMs,
    allowAbsoluteUrls: false,
    fetch: (address, init) => fetch(address, { ...init, signal: init?.signal ?? AbortSignal.timeout(callMs) }),
    logger: loggerOf(settings),
  };
}

const loggerOf = ({ log, botToken, appToken, signingSecret, oauth }: SlackSettings) =>
  boltLogger(log, [
    botToken,
    appToken,
    signingSecret,
    oauth?.clientSecret,
    oauth?.stateSecret,
    ...(oauth?.installationKeys ?? []),
  ]);

/** Socket Mode where there is an app token, and a door where people install the app or Slack sends its events. */
function entrancesOf(
  settings: SlackSettings,
  clientOptions: webApi.WebClientOptions,
  { connectWithinMs, installing }: { connectWithinMs: number; installing: InstallDoor | undefined },
): Receiver[] {
  const { appToken, signingSecret, host = '127.0.0.1', port } = settings;
  const logger = loggerOf(settings);
  const line = appToken && new Socket({ appToken, clientOptions: { ...clientOptions }, logger, connectWithinMs });
  const listens = port !== undefined && (installing || (!line && signingSecret));
  const door = listens && new SignedDoor({ signingSecret, host, port, logger, installing });
  const entrances = [line, door].filter((one) => one instanceof Socket || one instanceof SignedDoor);
  if (entrances.length > 0) return entrances;
  throw new Complaint(
    'Slack needs either SLACK_APP_TOKEN (Socket Mode), or SLACK_SIGNING_SECRET and SLACK_PORT (HTTP).',
    { act: 'admin' },
  );
}

const isPlace = (place: unknown): place is { address: string; port: number } =>
  typeof place === 'object' && place !== null && 'port' in place;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
