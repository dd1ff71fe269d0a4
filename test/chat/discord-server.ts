import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Written } from '../contracts/chat.ts';

/*
 * A small Discord on loopback: the gateway as far as a bot with slash commands needs it, and the requests of a bot that
 * writes. It keeps what it is sent, does what a nonce asks, and fails on demand. Written from the public documentation.
 */

export const GUILD = '100000000000000001';
export const CHANNEL = '200000000000000001';
export const ROOM = `discord:${GUILD}:${CHANNEL}`;
export const USER = '300000000000000001';
export const APPLICATION = '400000000000000001';
export const TOKEN = 'NDAw.G-test.token';

export interface Request {
  method: string;
  /** Without query and without `/api/v10`. */
  path: string;
  body: unknown;
  /** What was uploaded beside the body: its name and how many bytes. */
  files: { name: string; type: string; size: number }[];
}

/** An answer to give instead; `times` requests to write get it. */
interface Fault {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** Never answered: the connection is kept until the server stops, or cut. */
  instead?: 'silence' | 'cut';
  times: number;
  on?: RegExp;
}

interface Posted {
  nonce?: string;
  enforce_nonce?: boolean;
  message_reference?: { message_id: string };
}

export interface DiscordServerOptions {
  /** The gateway closes with this code after it was told the token. */
  closeWith?: number;
  /** The gateway says nothing at all. */
  mute?: boolean;
  /** The bot is in a server that is down. */
  serverDown?: boolean;
  /** What GET /gateway/bot answers instead of success. */
  gatewayStatus?: number;
  /** What the registration of commands is answered with. */
  registration?: { status: number; body: unknown };
  /** The commands that are registered already. */
  commands?: object[];
  /** What other addresses are answered with. */
  rest?: Readonly<Record<string, unknown>>;
  /** The bot's own member and other channels of its server; without them little is known of the server. */
  server?: object;
}

const WRITING = /^\/channels\//;

export interface DiscordServer {
  apiUrl: string;
  requests: Request[];
  /** Messages that stand, by id. */
  written(): Written[];
  fail(fault: Fault): void;
  /** From now on all is well. */
  faultsEnd(): void;
  /** Sends an event to every connected bot. */
  dispatch(type: string, data: unknown): void;
  /** Sends a frame as it is. */
  frame(text: string): void;
  /** Drops every gateway connection with a code. */
  drop(code: number): void;
  /** The next or an earlier request that fits. */
  seen(method: string, path: RegExp): Promise<Request>;
  /** How many gateway connections are open. */
  connections(): number;
  /** How many gateway connections have identified or resumed. */
  sessions(): number;
  sessionsReach(n: number): Promise<void>;
  /** Cuts every connection, and goes on listening. */
  closeConnections(): void;
  stop(): Promise<void>;
}

export async function discordServer(options: DiscordServerOptions = {}): Promise<DiscordServer> {
  const requests: Request[] = [];
  const written: Written[] = [];
  const faults: Fault[] = [];
  const waiting = new Set<() => void>();
  const nonces = new Map<string, string>();
  const threads = new Set<string>();
  let commands = options.commands ?? [];
  let lastId = 500_000_000_000_000_000n;
  let sequence = 0;
  let sessions = 0;
  const nextId = () => String(++lastId);
  const wake = () => {
    for (const check of [...waiting]) check();
  };
  const until = <T>(look: () => T | undefined): Promise<T> =>
    new Promise((resolve) => {
      const check = () => {
        const found = look();
        if (found === undefined) return;
        waiting.delete(check);
        resolve(found);
      };
      waiting.add(check);
      check();
    });

  const http = createServer((request, response) => void handle(request, response));
  const gateway = new WebSocketServer({ server: http });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url!, 'http://127.0.0.1');
    const one = {
      method: request.method!,
      path: decodeURIComponent(pathname.replace('/api/v10', '')),
      ...(await bodyOf(request)),
    };
    requests.push(one);
    const reply = (status: number, body?: unknown, headers: Record<string, string> = {}) => {
      response.writeHead(status, { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    };
    const token = request.headers.authorization;
    if (token && token !== `Bot ${TOKEN}` && one.path.startsWith('/users/')) {
      reply(401, { message: '401: Unauthorized', code: 0 });
      return;
    }
    const fault = faults.find(({ on }) => (on ?? WRITING).test(one.path));
    if (fault) {
      if (--fault.times === 0) faults.splice(faults.indexOf(fault), 1);
      if (fault.instead === 'cut') request.socket.destroy();
      else if (!fault.instead) reply(fault.status, fault.body, fault.headers);
    } else {
      const { status, body } = answer(one);
      reply(status, body);
    }
    wake();
  }

  function answer({ method, path, body }: Request): { status: number; body?: unknown } {
    if (path === '/gateway/bot') {
      if (options.gatewayStatus) return { status: options.gatewayStatus, body: { message: 'no', code: 0 } };
      const limit = { total: 1000, remaining: 999, reset_after: 1000, max_concurrency: 1 };
      return { status: 200, body: { url: `ws://127.0.0.1:${port}`, shards: 1, session_start_limit: limit } };
    }
    if (path === '/users/@me') return { status: 200, body: { id: APPLICATION, username: 'withheld' } };
    if (path === '/users/@me/guilds') return { status: 200, body: [{ id: GUILD, name: 'Newsroom' }] };
    if (path === '/applications/@me') return { status: 200, body: { id: APPLICATION } };
    if (method === 'GET' && options.rest && path in options.rest) return { status: 200, body: options.rest[path] };
    if (/^\/applications\/\d+\/(guilds\/\d+\/)?commands$/.test(path)) {
      if (method === 'PUT' && options.registration) return options.registration;
      if (method === 'PUT') commands = (body as object[]).map(asRegistered);
      return { status: 200, body: commands };
    }
    if (/^\/interactions\/[^/]+\/[^/]+\/callback$/.test(path)) return { status: 204 };
    if (/^\/webhooks\/\d+\/[^/]+(\/messages\/@original)?$/.test(path))
      return method === 'DELETE' ? { status: 204 } : { status: 200, body: messageOf(nextId(), body) };
    const [, parent, starter] = /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/.exec(path) ?? [];
    if (starter) {
      if (threads.has(starter)) return { status: 400, body: { message: 'There is one already', code: 160004 } };
      threads.add(starter);
      return { status: 201, body: { id: starter, type: 11, parent_id: parent, ...(body as object) } };
    }
    const [, channel, message] = /^\/channels\/(\d+)\/messages(?:\/(\d+))?$/.exec(path) ?? [];
    if (!channel) return { status: 404, body: { message: '404: Not Found', code: 0 } };
    if (method === 'GET') {
      const found = written.find((one) => one.message === message);
      if (!found) return { status: 404, body: { message: 'Unknown Message', code: 10008 } };
      return { status: 200, body: messageOf(message!, found.body) };
    }
    if (method === 'POST') return { status: 200, body: messageOf(post(channel, body as Posted), body) };
    written.push({ how: 'edit', channel, message: message!, under: null, body });
    return { status: 200, body: messageOf(message!, body) };
  }

  function post(channel: string, body: Posted) {
    const known = body.enforce_nonce ? nonces.get(String(body.nonce)) : undefined;
    if (known) return known;
    const id = nextId();
    if (body.nonce) nonces.set(body.nonce, id);
    const under = body.message_reference?.message_id ?? (threads.has(channel) ? channel : null);
    written.push({ how: under ? 'reply' : 'post', channel, message: id, under, body });
    return id;
  }

  const messageOf = (id: string, body: unknown) => ({
    id,
    channel_id: CHANNEL,
    timestamp: '2026-01-01T00:00:00.000Z',
    edited_timestamp: null,
    type: 0,
    content: '',
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    author: { id: APPLICATION, username: 'withheld', discriminator: '0', avatar: null, bot: true },
    ...(body as object),
  });

  gateway.on('connection', (socket) => {
    const send = (frame: object) => socket.send(JSON.stringify(frame));
    if (!options.mute) send({ op: 10, d: { heartbeat_interval: 40_000 } });
    socket.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw));
      if (op === 1) send({ op: 11 });
      if (op === 2) identified(socket, d, send);
      if (op === 6) {
        send({ op: 0, t: 'RESUMED', s: ++sequence, d: {} });
        sessions++;
        wake();
      }
    });
  });

  function identified(socket: WebSocket, d: { token: string; intents: number }, send: (frame: object) => void): void {
    const refused = options.closeWith ?? (d.token !== TOKEN ? 4004 : d.intents !== 1 ? 4014 : null);
    if (refused) {
      socket.close(refused);
      return;
    }
    const user = { id: APPLICATION, username: 'withheld', discriminator: '0', avatar: null, bot: true };
    const ready = {
      v: 10,
      user,
      guilds: [GUILD, ...(options.serverDown ? ['100000000000000002'] : [])].map((id) => ({ id, unavailable: true })),
      session_id: `session-${sessions}`,
      resume_gateway_url: `ws://127.0.0.1:${port}`,
      application: { id: APPLICATION, flags: 0 },
    };
    send({ op: 0, t: 'READY', s: ++sequence, d: ready });
    send({ op: 0, t: 'GUILD_CREATE', s: ++sequence, d: { ...guild, ...options.server } });
    sessions++;
    wake();
  }

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    requests,
    written: () => [...written],
    fail: (fault) => void faults.push({ ...fault }),
    faultsEnd: () => void faults.splice(0),
    dispatch(t, d) {
      for (const socket of gateway.clients) socket.send(JSON.stringify({ op: 0, t, s: ++sequence, d }));
    },
    frame(text) {
      for (const socket of gateway.clients) socket.send(text);
    },
    drop(code) {
      for (const socket of gateway.clients) socket.close(code);
    },
    seen: (method, path) => until(() => requests.find((one) => one.method === method && path.test(one.path))),
    connections: () => gateway.clients.size,
    sessions: () => sessions,
    sessionsReach: async (n) => void (await until(() => (sessions >= n ? true : undefined))),
    closeConnections: () => http.closeAllConnections(),
    async stop() {
      for (const socket of gateway.clients) socket.terminate();
      gateway.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

/** A request's body in JSON, and what came beside it. */
async function bodyOf(request: IncomingMessage): Promise<Pick<Request, 'body' | 'files'>> {
  const bytes = Buffer.concat(await request.toArray());
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) return { body: bytes.length ? JSON.parse(String(bytes)) : undefined, files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files = [...form.values()].filter((one) => one instanceof File);
  return {
    body: JSON.parse(String(form.get('payload_json'))),
    files: files.map(({ name, type, size }) => ({ name, type, size })),
  };
}

/** As Discord gives a command back: with ids, with its defaults, and without what says nothing. */
function asRegistered(command: object, at: number): object {
  const { options = [], ...rest } = command as { options?: object[] };
  const whole = { id: String(700_000_000_000_000_000n + BigInt(at)), version: '1', type: 1, nsfw: false };
  return { ...whole, application_id: APPLICATION, ...rest, ...(options.length > 0 && { options }) };
}

const guild = {
  id: GUILD,
  name: 'Newsroom',
  owner_id: USER,
  roles: [
    {
      id: GUILD,
      name: '@everyone',
      permissions: '0',
      position: 0,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
    },
  ],
  channels: [{ id: CHANNEL, type: 0, name: 'alerts', position: 0, permission_overwrites: [] }],
  members: [],
  threads: [],
  voice_states: [],
  presences: [],
  emojis: [],
  stickers: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  features: [],
  member_count: 1,
  verification_level: 0,
  explicit_content_filter: 0,
  default_message_notifications: 0,
  nsfw_level: 0,
  premium_tier: 0,
  preferred_locale: 'en-US',
};

const MANAGE_SERVER = String(1n << 5n);

/** An interaction as Discord sends it, of a member who may manage the server or may not. */
export function interaction(
  id: string,
  about: { type: 2 | 3 | 4 | 5; data: object; admin?: boolean; message?: object },
): Record<string, unknown> {
  return {
    id,
    token: `token-${id}`,
    application_id: APPLICATION,
    version: 1,
    type: about.type,
    data: about.data,
    guild_id: GUILD,
    channel_id: CHANNEL,
    channel: { id: CHANNEL, type: 0, name: 'alerts', guild_id: GUILD },
    member: {
      user: { id: USER, username: 'reporter', discriminator: '0', avatar: null, global_name: null },
      roles: [],
      joined_at: '2026-01-01T00:00:00.000Z',
      permissions: about.admin ? MANAGE_SERVER : '0',
      deaf: false,
      mute: false,
      flags: 0,
    },
    locale: 'hi',
    guild_locale: 'en-US',
    app_permissions: '0',
    entitlements: [],
    authorizing_integration_owners: { 0: GUILD },
    context: 0,
    attachment_size_limit: 10_485_760,
    ...(about.message && { message: about.message }),
  };
}

/** The data of a slash command with a subcommand. */
export const slash = (name: string, subcommand: string, options: object[] = []): object => ({
  id: '600000000000000001',
  name,
  type: 1,
  options: [{ name: subcommand, type: 1, options }],
});

/** A message of the bot's, as an interaction brings it along. */
export const PRESSED_MESSAGE = {
  id: '500000000000000009',
  channel_id: CHANNEL,
  type: 0,
  content: '',
  timestamp: '2026-01-01T00:00:00.000Z',
  edited_timestamp: null,
  attachments: [],
  embeds: [],
  components: [],
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  pinned: false,
  tts: false,
  flags: 0,
  author: { id: APPLICATION, username: 'withheld', discriminator: '0', avatar: null, bot: true },
};
