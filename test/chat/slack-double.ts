import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { socketMode } from './slack-socket.ts';

/*
 * Slack as the bot meets it, on loopback: the Web API, the Socket Mode line and the addresses to respond to.
 * It writes down what it is asked and fails in the ways it is told to.
 */

interface Call {
  method: string;
  token: string;
  args: Record<string, unknown>;
  /** Of the message that was made or changed. */
  ts?: string;
}

export type Fault = { error: string } | { status: number; retryAfter?: number; body?: string } | 'hang' | 'lose answer';

export const BOT_TOKEN = 'xoxb-test-1234-canary';
export const APP_TOKEN = 'xapp-1-test-canary';
export const TEAM = 'T00FAKE00BB';
export const CHANNEL = 'C00FAKECHAN3';
export const ADMIN = 'U00FAKEADMIN';
export const USER = 'U00FAKEUSER2';

type User = Record<string, unknown>;

export async function slackDouble() {
  const calls: Call[] = [];
  const responses: { path: string; body: Record<string, unknown> }[] = [];
  const faults = new Map<string, Fault[]>();
  const users: Record<string, User> = {
    [ADMIN]: { id: ADMIN, team_id: TEAM, is_admin: true, is_owner: false, locale: 'en-GB' },
    [USER]: { id: USER, team_id: TEAM, is_admin: false, is_owner: false, locale: 'hi-IN' },
  };
  /** Bot tokens, and the workspace of each. */
  const tokens = new Map([[BOT_TOKEN, TEAM]]);
  /** Tokens that renew another: each may be spent once. */
  const refreshTokens = new Map<string, string>();
  const uploads: { id: string; bytes: Buffer; filename: string }[] = [];
  const waiting = new Set<() => void>();
  let clock = 1_800_000_000;

  const server = createServer((request, response) => void answer(request, response));
  const line = socketMode(server, () => tell());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;

  const tell = () => {
    for (const look of waiting) look();
  };

  /** Resolves as soon as `look` finds something, which it looks for whenever anything happens here. */
  function until<T>(look: () => T | undefined | false): Promise<T> {
    return new Promise((resolve) => {
      const check = () => {
        const found = look();
        if (found === undefined || found === false) return;
        waiting.delete(check);
        resolve(found as T);
      };
      waiting.add(check);
      check();
    });
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const text = String(bytes);
    const path = request.url ?? '';
    const upload = uploads.find(({ id }) => path === `/upload/${id}`);
    if (upload) {
      upload.bytes = bytes;
      response.end('OK');
      return tell();
    }
    if (!path.startsWith('/api/')) {
      responses.push({ path, body: JSON.parse(text) });
      response.end('ok');
      return tell();
    }
    const method = path.slice('/api/'.length);
    const args = Object.fromEntries([...new URLSearchParams(text)].map(([name, value]) => [name, read(name, value)]));
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    const call: Call = { method, token, args };
    calls.push(call);
    const fault = faults.get(method)?.shift();
    tell();
    if (fault === 'hang') return;
    if (fault === 'lose answer') {
      results(method, token, args);
      request.socket.destroy();
      return;
    }
    if (fault && 'status' in fault) {
      const { status, retryAfter, body = '' } = fault;
      response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }).end(body);
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    const result = fault ? { ok: false, error: fault.error } : results(method, token, args);
    if ('ts' in result) call.ts = String(result.ts);
    response.end(JSON.stringify(result));
  }

  function results(method: string, token: string, args: Record<string, unknown>): object {
    if (method === 'apps.connections.open')
      return token === APP_TOKEN
        ? { ok: true, url: `${origin.replace('http', 'ws')}/link?ticket=canary-ticket` }
        : { ok: false, error: 'invalid_auth' };
    if (method === 'oauth.v2.access') return exchanged(args);
    const team = tokens.get(token);
    if (!team) return { ok: false, error: 'invalid_auth' };
    switch (method) {
      case 'auth.test':
        return {
          ok: true,
          url: `${origin}/`,
          team: 'Test',
          team_id: team,
          user_id: 'U00FAKEBOT03',
          bot_id: 'B00FAKEBOT03',
        };
      case 'chat.postMessage':
        return { ok: true, channel: args.channel, ts: `${clock++}.000100`, message: args };
      case 'chat.update':
        return { ok: true, channel: args.channel, ts: args.ts };
      case 'chat.getPermalink':
        return { ok: true, permalink: `https://test.slack.example/archives/${args.channel}/p${args.message_ts}` };
      case 'chat.postEphemeral':
      case 'files.completeUploadExternal':
        return { ok: true };
      case 'views.open':
        return { ok: true, view: { id: 'V1' } };
      case 'conversations.open':
        return { ok: true, channel: { id: `D${args.users}` } };
      case 'files.getUploadURLExternal': {
        const id = `F${uploads.length + 1}`;
        uploads.push({ id, bytes: Buffer.alloc(0), filename: String(args.filename) });
        return { ok: true, upload_url: `${origin}/upload/${id}`, file_id: id };
      }
      case 'users.info':
        return users[String(args.user)]
          ? { ok: true, user: users[String(args.user)] }
          : { ok: false, error: 'user_not_found' };
      default:
        return { ok: false, error: 'unknown_method' };
    }
  }

  /** A code is the name of the workspace that gave it; each token lasts twelve hours and comes with one that renews it, once. */
  function exchanged({ code, grant_type, refresh_token }: Record<string, unknown>): object {
    const team = grant_type === 'refresh_token' ? refreshTokens.get(String(refresh_token)) : String(code);
    if (!team) return { ok: false, error: 'invalid_refresh_token' };
    refreshTokens.delete(String(refresh_token));
    for (const [token, of] of tokens) if (of === team) tokens.delete(token);
    const n = clock++;
    tokens.set(`xoxe.xoxb-1-canary-${n}`, team);
    refreshTokens.set(`xoxe-1-canary-${n}`, team);
    return {
      ok: true,
      app_id: 'A00FAKEAPP03',
      access_token: `xoxe.xoxb-1-canary-${n}`,
      refresh_token: `xoxe-1-canary-${n}`,
      expires_in: 43_200,
      token_type: 'bot',
      scope: 'chat:write,commands',
      bot_user_id: 'U00FAKEBOT03',
      team: { id: team, name: team },
      enterprise: null,
      is_enterprise_install: false,
      authed_user: { id: ADMIN },
    };
  }

  return {
    origin,
    tokens,
    uploads,
    apiUrl: `${origin}/api/`,
    responseUrl: `${origin}/respond/1`,
    calls,
    responses,
    acks: line.acks,
    users,
    until,
    called: (method: string) => calls.filter((call) => call.method === method),
    failNext(method: string, ...some: Fault[]): void {
      faults.set(method, [...(faults.get(method) ?? []), ...some]);
    },
    /** Whether it says hello to those who connect. */
    greet: line.greet,
    lines: line.count,
    write: line.write,
    /** Sends an envelope and waits until the bot has acknowledged it. */
    deliver(type: string, payload: unknown, envelope_id?: string): Promise<unknown> {
      const acked = line.deliver(type, payload, envelope_id);
      return until(acked);
    },
    deafen: line.deafen,
    hangUp: line.hangUp,
    async stop(): Promise<void> {
      line.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type SlackDouble = Awaited<ReturnType<typeof slackDouble>>;

/** A form knows only strings: what the method takes as an object or as yes or no is written in JSON. */
const JSON_ARGUMENTS = [
  'view',
  'files',
  'blocks',
  'metadata',
  'unfurl_links',
  'unfurl_media',
  'reply_broadcast',
  'include_locale',
];

const read = (name: string, value: string): unknown => (JSON_ARGUMENTS.includes(name) ? JSON.parse(value) : value);

/** As Slack signs a request: https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function signature(secret: string, timestamp: number | string, body: string, version = 'v0'): string {
  return `${version}=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

/** A record that lives in memory. */
export function memoryRecord() {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: async <T>(key: string) => kept.get(key) as T | undefined,
    set: async (key: string, value: unknown) => void kept.set(key, value),
  };
}

/** A log that remembers its lines. */
export function memoryLog() {
  const lines: string[] = [];
  const about: Record<string, unknown>[] = [];
  const at = (level: string) => (fields: object, text: string) => {
    lines.push(`${level} ${text} ${JSON.stringify(fields)}`);
    about.push(fields as Record<string, unknown>);
  };
  return { lines, about, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/**
 * Text that Slack would obey and that no renderer of ours means: mentions, addresses made into links, emphasis, quotes, emoji.
 * Bold is not looked for: it is meant at times.
 */
export function unsafeIn(body: unknown): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { type, text, verbatim, emoji } = value as Record<string, unknown>;
    if (type === 'mrkdwn') found.push(...unsafeText(String(text)), ...(verbatim === true ? [] : ['not verbatim']));
    else if (type === 'plain_text') found.push(...tagsIn(String(text)), ...(emoji === false ? [] : ['emoji']));
    else Object.values(value).forEach(visit);
  };
  visit((body as { blocks: unknown }).blocks);
  return [...found, ...unsafeText(String((body as { text: unknown }).text))];
}

const LINK = /<https?:\/\/[^\s|<>]+\|([^<>]*)>/g;

function unsafeText(text: string): string[] {
  const shown = text.replace(LINK, '$1');
  const obeyed = [
    /(?<![\p{L}\p{M}\p{N}])_[^\s_].*?_(?![\p{L}\p{M}\p{N}])/gu,
    /(?<![\p{L}\p{M}\p{N}])~[^\s~].*?~(?![\p{L}\p{M}\p{N}])/gu,
    /`/g,
    /(?<!\d):(?=[\p{L}\p{M}\p{N}_+'-]+:)/gu,
    /^\s*&gt;/gm,
  ];
  return [...tagsIn(shown), ...obeyed.flatMap((one) => shown.match(one) ?? [])];
}

const tagsIn = (text: string): string[] => text.match(/[<>]|&(?!(?:amp|lt|gt);)/g) ?? [];
