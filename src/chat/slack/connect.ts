/*
 * Slack, by way of Bolt: over Socket Mode where there is an app token, else over signed HTTP. Bolt's clients would by default
 * wait half an hour and hold every room while one is rate-limited; the outbox already knows how to try again,
 * so here each call is made once, within ten seconds, and what came of it is said at once.
 */
import { type Receiver, webApi } from '@slack/bolt';
import { type Answerer, type Chat, ChatError } from '../../core/chat.ts';
import { Complaint, messageOf } from '../../core/complaint.ts';
import type { Message } from '../../core/message.ts';
import type { Receipt } from '../../core/notice.ts';
import { admins } from './admins.ts';
import { type Asked, answerTo } from './asked.ts';
import { listen } from './listen.ts';
import { boltLogger, type SlackLog } from './log.ts';
import { chatError, startComplaint } from './refusals.ts';
import { renderSlack } from './render.ts';
import { SignedDoor } from './signed.ts';
import { Socket } from './socket.ts';

export type { SlackLog } from './log.ts';

/** Where a message stands, or that its posting was begun. */
type Trace = { channel: string; ts: string } | 'unknown';

/** What Slack itself does not keep: which delivery became which message. */
export interface SlackRecord {
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: Trace): Promise<void>;
}

export interface SlackSettings {
  /** `xoxb-…` */
  botToken: string;
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
  log: SlackLog;
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

const TOKEN_REMEDY =
  'Put the "Bot User OAuth Token" (xoxb-…) of your installed app into SLACK_BOT_TOKEN; if it is there, install the app again.';

/**
 * The Slack chat of one workspace.
 *
 * A post is made at most once as long as its outcome is known: the record holds its receipt. Slack takes no key of ours
 * (`client_msg_id` is not a documented argument of chat.postMessage), and reading a channel's history may be limited to one
 * request a minute, so where the process died, or the answer was lost, between posting and recording, the message is posted
 * again: **at least once in that window**. Both then carry the same metadata, `withheld_delivery` with the key.
 */
export function slackChat(settings: SlackSettings): Chat {
  const { log, record, patience = PATIENCE } = settings;
  const clientOptions = clientOptionsOf(settings);
  const client = new webApi.WebClient(settings.botToken, { ...clientOptions });
  const posting = new Map<string, Promise<Receipt>>();
  const answering = new Set<Promise<void>>();
  const patiently = holder();
  const isAdmin = admins(client, settings.adminIds, log);
  let receiver: Receiver | null = null;

  return {
    name: 'slack',

    async start(answerer) {
      const begun = performance.now();
      const identity = await whoWeAre(client);
      const entrance = entranceOf(settings, clientOptions, patience.startMs - (performance.now() - begun));
      listen(entrance, { identity, botToken: settings.botToken, clientOptions, log, hear: hear(answerer) });
      receiver = entrance;
      const place = await entrance.start();
      const { team, bot_id: bot } = identity;
      log.info({ team, bot, ...(isPlace(place) && { host: place.address, port: place.port }) }, 'Slack is connected');
    },

    async post(roomId, message, key) {
      return once(key, { channel: channelOf(roomId) }, message);
    },

    reply: (receipt, message, key, where) =>
      once(key, { channel: receipt.channel, thread_ts: receipt.message, reply_broadcast: where === 'room' }, message),

    async edit(receipt, message) {
      const { text, blocks } = renderSlack(message);
      const { channel, message: ts } = receipt;
      await patiently(`update ${channel}`, () => client.chat.update({ channel, ts, text, blocks }));
    },

    async stop() {
      const entrance = receiver;
      receiver = null;
      await Promise.race([Promise.all(answering), pause(LAST_ANSWERS_MS)]);
      await entrance?.stop();
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

  async function postRecorded(key: string, where: Where, message: Message): Promise<Receipt> {
    const trace = await record.get<Trace>(key);
    if (trace !== undefined && trace !== 'unknown') return receiptOf(trace);
    if (trace === undefined) await record.set(key, 'unknown');
    const metadata = { event_type: 'withheld_delivery', event_payload: { key } };
    const { channel, ts } = await patiently(`post ${where.channel}`, () =>
      client.chat.postMessage({ ...where, ...renderSlack(message), metadata } as webApi.ChatPostMessageArguments),
    );
    const posted = { channel: channel ?? where.channel, ts: ts! };
    // The message stands: to fail now would post it again.
    await record
      .set(key, posted)
      .catch((thrown) => log.error({ key }, `a Slack message was posted, but not recorded: ${messageOf(thrown)}`));
    return receiptOf(posted);
  }

  /** Answers in its own time: Slack has had its acknowledgement. */
  function hear(answerer: Answerer) {
    return (asked: Asked) => {
      const answer: Promise<void> = answerTo(asked, answerer, isAdmin)
        .catch((thrown) => log.error({ by: asked.by }, `an answer did not reach Slack: ${messageOf(thrown)}`))
        .finally(() => answering.delete(answer));
      answering.add(answer);
    };
  }
}

interface Where {
  channel: string;
  thread_ts?: string;
  reply_broadcast?: boolean;
}

const receiptOf = ({ channel, ts }: Exclude<Trace, string>): Receipt => ({ chat: 'slack', channel, message: ts });

/** `slack:team:channel` */
function channelOf(roomId: string): string {
  const channel = /^slack:\w+:(\w+)$/.exec(roomId)?.[1];
  if (!channel) throw new ChatError(`${roomId} is no room of Slack`, { refusal: 'room' });
  return channel;
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
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: callMs,
    allowAbsoluteUrls: false,
    fetch: (address, init) => fetch(address, { ...init, signal: init?.signal ?? AbortSignal.timeout(callMs) }),
    logger: loggerOf(settings),
  };
}

const loggerOf = ({ log, botToken, appToken, signingSecret }: SlackSettings) =>
  boltLogger(log, [botToken, appToken, signingSecret]);

async function whoWeAre(client: webApi.WebClient): Promise<webApi.AuthTestResponse> {
  try {
    return await client.auth.test();
  } catch (thrown) {
    throw startComplaint(thrown, TOKEN_REMEDY);
  }
}

function entranceOf(
  settings: SlackSettings,
  clientOptions: webApi.WebClientOptions,
  connectWithinMs: number,
): Receiver {
  const { appToken, signingSecret, host = '127.0.0.1', port } = settings;
  const logger = loggerOf(settings);
  if (appToken) return new Socket({ appToken, clientOptions: { ...clientOptions }, logger, connectWithinMs });
  if (signingSecret && port !== undefined) return new SignedDoor({ signingSecret, host, port, logger });
  throw new Complaint(
    'Slack needs either SLACK_APP_TOKEN (Socket Mode), or SLACK_SIGNING_SECRET and SLACK_PORT (HTTP).',
    { act: 'admin' },
  );
}

const isPlace = (place: unknown): place is { address: string; port: number } =>
  typeof place === 'object' && place !== null && 'port' in place;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
