import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discordChat, nonceOf } from '../../src/chat/discord/index.ts';
import type { Answerer, Chat } from '../../src/core/chat.ts';
import type { Ask, Command } from '../../src/core/command.ts';
import { Complaint } from '../../src/core/complaint.ts';
import { message } from '../../src/core/message.ts';
import { PLATFORMS } from '../../src/words/entities/platforms.ts';
import { ALERT, chatContract, SILENT } from '../contracts/chat.ts';
import { discordValidator, faultsOf, obeyed, SCHEMA_FILE } from './discord-schema.ts';
import {
  APPLICATION,
  CHANNEL,
  type DiscordServer,
  type DiscordServerOptions,
  discordServer,
  GUILD,
  interaction,
  PRESSED_MESSAGE,
  type Request,
  ROOM,
  slash,
  TOKEN,
  USER,
} from './discord-server.ts';
import { vendorPath } from './vendors.ts';

const validate = SCHEMA_FILE ? discordValidator(SCHEMA_FILE) : () => [];
const lines: { level: string; text: string }[] = [];
const log = Object.fromEntries(
  ['debug', 'info', 'warn', 'error'].map((level) => [
    level,
    (_: object, text: string) => void lines.push({ level, text }),
  ]),
) as Record<'debug' | 'info' | 'warn' | 'error', (about: object, text: string) => void>;

const discord = (server: DiscordServer, more: { guildId?: string; token?: string } = {}): Chat =>
  discordChat({ token: TOKEN, apiUrl: server.apiUrl, log, ...more });

const REFUSALS = {
  later: {
    status: 429,
    times: 1,
    body: { message: 'You are being rate limited.', retry_after: 2, global: false },
    headers: { 'retry-after': '2', 'x-ratelimit-scope': 'user' },
  },
  broken: { status: 503, times: 2, body: {} },
  room: { status: 404, times: 1, body: { message: 'Unknown Channel', code: 10003 } },
  chat: { status: 401, times: 1, body: { message: '401: Unauthorized', code: 0 } },
  message: { status: 400, times: 1, body: { message: 'Invalid Form Body', code: 50035 } },
  gone: { status: 404, times: 1, body: { message: 'Unknown Message', code: 10008 } },
};

chatContract('discord', async () => {
  const server = await discordServer();
  const chat = discord(server);
  await chat.start(SILENT);
  return {
    chat,
    roomId: ROOM,
    written: server.written,
    refuseNext: (how) => server.fail(REFUSALS[how]),
    unsafe: (body) => obeyed(body, (url) => new URL(url).host === 'example.org'),
    async stop() {
      await chat.stop();
      await server.stop();
    },
  };
});

describe('Discord', () => {
  let server: DiscordServer;
  let chat: Chat;
  let asked: Ask[];
  let answerer: Answerer;

  const command: Command = {
    name: 'orders',
    says: 'What was ordered',
    subcommands: [
      {
        name: 'latest',
        says: 'The latest orders',
        options: [
          { name: 'count', says: 'how many', type: 'number', min: 1, max: 25 },
          { name: 'share', says: 'a share', type: 'number', min: 0, max: 1 },
          { name: 'status', says: 'a status', type: 'choice', choices: ['ordered', 'restored'] },
          { name: 'platform', says: 'a platform', type: 'text', suggest: async () => [] },
        ],
        run: async () => message({ headline: 'unused' }),
      },
      {
        name: 'show',
        says: 'One order',
        quiet: true,
        options: [
          { name: 'note', says: 'x'.repeat(120), type: 'text' },
          { name: 'id', says: 'its id', type: 'text', required: true },
        ],
        run: async () => message({ headline: 'unused' }),
      },
    ],
  };
  const help: Command = {
    name: 'help',
    says: 'What can be asked',
    subcommands: [{ name: 'show', says: 'All', quiet: true, options: [], run: async () => message({ headline: '' }) }],
  };

  const begin = async (options: DiscordServerOptions = {}, more: { guildId?: string; token?: string } = {}) => {
    server = await discordServer(options);
    chat = discord(server, more);
    return chat.start(answerer);
  };

  beforeEach(() => {
    lines.length = 0;
    asked = [];
    answerer = {
      commands: [command, help],
      platforms: () => PLATFORMS,
      recall: async () => null,
      async answer(ask) {
        asked.push(ask);
        return message({ headline: `Answer to ${ask.subcommand}`, lines: ['*as text*'] });
      },
      suggest: async ({ option, typed }) => [
        `${option}:${typed}`,
        'x'.repeat(101),
        '',
        `${option}:${typed}`,
        { name: `o-1 · ${'a long headline '.repeat(9)}`, value: 'o-1' },
      ],
    };
  });
  afterEach(async () => {
    await chat?.stop();
    for (const request of server.requests) expect(faultsOf(validate, request)).toEqual([]);
    await server.stop();
  });

  const callback = (id: string): Promise<Request> => server.seen('POST', new RegExp(`^/interactions/${id}/`));
  const answerOf = async (id: string): Promise<string> =>
    JSON.stringify((await server.seen('PATCH', new RegExp(`^/webhooks/${APPLICATION}/token-${id}/`))).body);
  /** What only the asker sees, after the acknowledgement that all saw was taken away. */
  const whispered = async (id: string): Promise<string> => {
    const { body } = await server.seen('POST', new RegExp(`^/webhooks/${APPLICATION}/token-${id}$`));
    expect(body).toMatchObject({ flags: 64 });
    return JSON.stringify(body);
  };

  it('registers every command for all servers, with typed options, required ones first', async () => {
    await begin();
    const { body } = await server.seen('PUT', new RegExp(`^/applications/${APPLICATION}/commands$`));
    const [orders] = body as { name_localizations: object; description_localizations: object }[];
    expect(orders).toMatchObject({ name_localizations: { 'es-ES': 'órdenes', 'es-419': 'órdenes', hi: 'आदेश' } });
    const inEnglish = (key: string, value: unknown) => (key.endsWith('_localizations') ? undefined : value);
    expect(JSON.parse(JSON.stringify(body, inEnglish))).toEqual([
      {
        name: 'orders',
        description: 'What was ordered',
        contexts: [0],
        integration_types: [0],
        options: [
          {
            type: 1,
            name: 'latest',
            description: 'The latest orders',
            options: [
              { type: 4, name: 'count', description: 'how many', min_value: 1, max_value: 25 },
              { type: 10, name: 'share', description: 'a share', min_value: 0, max_value: 1 },
              {
                type: 3,
                name: 'status',
                description: 'a status',
                choices: [
                  { name: 'ordered', value: 'ordered' },
                  { name: 'restored', value: 'restored' },
                ],
              },
              { type: 3, name: 'platform', description: 'a platform', autocomplete: true },
            ],
          },
          {
            type: 1,
            name: 'show',
            description: 'One order',
            options: [
              { type: 3, name: 'id', description: 'its id', required: true },
              { type: 3, name: 'note', description: `${'x'.repeat(99)}…` },
            ],
          },
        ],
      },
      { name: 'help', description: 'What can be asked', contexts: [0], integration_types: [0], options: [] },
    ]);
  });

  it('registers in one server where one is named, without what only global commands have', async () => {
    await begin({}, { guildId: GUILD });
    const { body } = await server.seen('PUT', new RegExp(`^/applications/${APPLICATION}/guilds/${GUILD}/commands$`));
    expect(body).toHaveLength(2);
    expect(JSON.stringify(body)).not.toContain('contexts');
  });

  it('names the command that Discord would refuse', async () => {
    for (const bad of [
      { ...command, name: 'Orders' },
      { ...command, name: 'x'.repeat(33) },
      {
        ...command,
        subcommands: [{ ...command.subcommands[0]!, options: Array(26).fill(command.subcommands[0]!.options[0]) }],
      },
    ]) {
      answerer = { ...answerer, commands: [bad as Command] };
      await expect(begin()).rejects.toMatchObject({ name: 'Complaint', act: 'developer' });
      await server.stop();
    }
    server = await discordServer();
  });

  it('acknowledges a slash command, then fills in the answer', async () => {
    await begin();
    const options = [{ name: 'count', type: 4, value: 3 }];
    server.dispatch('INTERACTION_CREATE', interaction('71', { type: 2, data: slash('orders', 'latest', options) }));
    expect((await callback('71')).body).toMatchObject({ type: 5 });
    expect(await answerOf('71')).toContain('Answer to latest');
    expect(await answerOf('71')).toContain('\\\\*as text\\\\*');
    expect(asked).toEqual([
      {
        command: 'orders',
        subcommand: 'latest',
        values: { count: 3 },
        roomId: ROOM,
        by: `discord:${USER}`,
        admin: false,
        language: 'hi',
      },
    ]);
  });

  it('shows a quiet answer to the asker only, and knows who may manage the server', async () => {
    await begin();
    const options = [{ name: 'id', type: 3, value: 'o-1' }];
    const data = slash('orders', 'show', options);
    server.dispatch('INTERACTION_CREATE', interaction('72', { type: 2, data, admin: true }));
    expect((await callback('72')).body).toMatchObject({ type: 5, data: { flags: 64 } });
    await answerOf('72');
    expect(asked[0]).toMatchObject({ subcommand: 'show', admin: true });
  });

  it('takes a command with one subcommand without naming it', async () => {
    await begin();
    const data = { id: '600000000000000002', name: 'help', type: 1, options: [] };
    server.dispatch('INTERACTION_CREATE', interaction('73', { type: 2, data }));
    expect(await answerOf('73')).toContain('Answer to show');
  });

  it('asks what a button holds, so that a press is answered after a restart', async () => {
    await begin();
    const data = { component_type: 2, custom_id: 'ask:orders show id:o-12ab' };
    server.dispatch('INTERACTION_CREATE', interaction('74', { type: 3, data, message: PRESSED_MESSAGE }));
    expect((await callback('74')).body).toMatchObject({ type: 5, data: { flags: 64 } });
    await answerOf('74');
    expect(asked[0]).toMatchObject({ command: 'orders', subcommand: 'show', values: { id: 'o-12ab' } });
  });

  it.each(['hello', 'ask:', 'ask:gone show', 'ask:orders show'])(
    'answers the button %j politely',
    async (custom_id) => {
      await begin();
      const data = { component_type: 2, custom_id };
      server.dispatch('INTERACTION_CREATE', interaction('75', { type: 3, data, message: PRESSED_MESSAGE }));
      expect((await callback('75')).body).toMatchObject({ type: 4, data: { flags: 64 } });
      expect(JSON.stringify((await callback('75')).body)).toContain('अब कहीं नहीं ले जाता');
      expect(asked).toEqual([]);
    },
  );

  it('offers completions within what Discord takes', async () => {
    await begin();
    const options = [{ name: 'platform', type: 3, value: 'Tw', focused: true }];
    server.dispatch('INTERACTION_CREATE', interaction('76', { type: 4, data: slash('orders', 'latest', options) }));
    expect((await callback('76')).body).toEqual({
      type: 8,
      data: {
        choices: [
          { name: 'platform:Tw', value: 'platform:Tw' },
          { name: expect.stringMatching(/^o-1 · a long headline .*…$/), value: 'o-1' },
        ],
      },
    });
  });

  it('offers nothing when completing fails, or is not to be had', async () => {
    for (const suggest of [() => Promise.reject(new Error('no database')), undefined]) {
      answerer = { ...answerer, suggest };
      await begin();
      const options = [{ name: 'platform', type: 3, value: 'Tw', focused: true }];
      server.dispatch('INTERACTION_CREATE', interaction('77', { type: 4, data: slash('orders', 'latest', options) }));
      expect((await callback('77')).body).toEqual({ type: 8, data: { choices: [] } });
      await chat.stop();
      await server.stop();
    }
    server = await discordServer();
  });

  it('answers with a sentence when the answerer throws', async () => {
    answerer = { ...answerer, answer: () => Promise.reject(new Error('a fault of ours')) };
    await begin();
    server.dispatch('INTERACTION_CREATE', interaction('78', { type: 2, data: slash('orders', 'latest') }));
    expect(await whispered('78')).toContain('गड़बड़ी हमारी ओर से हुई');
    expect(await whispered('78')).not.toContain('a fault of ours');
  });

  it('answers with a sentence when Discord refuses the answer', async () => {
    await begin();
    server.fail({ ...REFUSALS.message, on: /^\/webhooks/ });
    server.dispatch('INTERACTION_CREATE', interaction('79', { type: 2, data: slash('orders', 'latest') }));
    await callback('79');
    const isSentence = ({ method, body }: Request) =>
      method === 'PATCH' && JSON.stringify(body).includes('गड़बड़ी हमारी ओर से हुई');
    await expect.poll(() => server.requests.some(isSentence)).toBe(true);
  });

  it('posts with a nonce of its key, so that a repeated post is one message', async () => {
    await begin();
    const first = await chat.post(ROOM, ALERT, 'post:same');
    const second = await chat.post(ROOM, ALERT, 'post:same');
    expect(second).toEqual(first);
    expect(server.written()).toHaveLength(1);
    expect(server.written()[0]!.body).toMatchObject({ nonce: nonceOf('post:same'), enforce_nonce: true });
    expect(nonceOf('post:same')).toHaveLength(25);
    expect(nonceOf('post:other')).not.toBe(nonceOf('post:same'));
  });

  it('does not hold one room for the limit of another', async () => {
    await begin();
    server.fail({ ...REFUSALS.later, on: new RegExp(`^/channels/${CHANNEL}/`) });
    const [limited, other] = await Promise.allSettled([
      chat.post(ROOM, ALERT, 'post:1'),
      chat.post(`discord:${GUILD}:200000000000000002`, ALERT, 'post:2'),
    ]);
    expect(limited).toMatchObject({ status: 'rejected', reason: { refusal: 'later' } });
    expect(other.status).toBe('fulfilled');
  });

  it.each([
    ['room', 403, 50001],
    ['room', 403, 50013],
    ['room', 404, 10003],
    ['room', 400, 50083],
    ['room', 400, 160002],
    ['gone', 404, 10008],
    ['message', 403, 50005],
    ['message', 413, 40005],
    ['later', 400, 30046],
    ['later', 502, 0],
  ] as const)('takes a refusal of the %s for what it is: %d, code %d', async (refusal, status, code) => {
    await begin();
    server.fail({ status, body: { message: 'No', code }, times: 2 });
    const receipt = { chat: 'discord', channel: CHANNEL, message: '500000000000000001' };
    await expect(chat.edit(receipt, ALERT)).rejects.toMatchObject({ name: 'ChatError', refusal });
  });

  it('posts again at once when the connection is cut, and says later when it stays so, and when a gate before Discord answers', async () => {
    await begin();
    server.fail({ status: 0, instead: 'cut', times: 1 });
    await expect(chat.post(ROOM, ALERT, 'post:0')).resolves.toBeTruthy();
    server.fail({ status: 0, instead: 'cut', times: 4 });
    await expect(chat.post(ROOM, ALERT, 'post:1')).rejects.toMatchObject({ refusal: 'later' });
    server.faultsEnd();
    server.fail({ status: 403, headers: { 'content-type': 'text/html' }, body: 'blocked', times: 1 });
    await expect(chat.post(ROOM, ALERT, 'post:1')).rejects.toMatchObject({ refusal: 'later' });
  });

  it('asks again with its token after it was refused once', async () => {
    await begin();
    server.fail(REFUSALS.chat);
    await expect(chat.post(ROOM, ALERT, 'post:1')).rejects.toMatchObject({ refusal: 'chat' });
    await expect(chat.post(ROOM, ALERT, 'post:1')).resolves.toBeTruthy();
  });

  it.each([
    ['does not know this token', 'admin', { gatewayStatus: 401 }, {}],
    ['does not know this token', 'admin', {}, { token: 'NDAw.G-other.token' }],
    ['refuses what the bot asks to see', 'admin', { closeWith: 4014 }, {}],
    ['cannot be reached', 'retry', { gatewayStatus: 503 }, {}],
    [
      'refuses to register commands',
      'admin',
      { registration: { status: 403, body: { message: 'Missing Access', code: 50001 } } },
      { guildId: GUILD },
    ],
  ] as const)('says at the start that Discord %s, and who can mend it', async (says, act, options, more) => {
    const error = await begin(options, more).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(Complaint);
    expect(error).toMatchObject({ act, message: expect.stringContaining(says) });
    expect(String(error)).not.toContain(more && 'token' in more ? more.token : TOKEN);
  });

  it('says at the start that there is no network', async () => {
    server = await discordServer();
    chat = discordChat({ token: TOKEN, apiUrl: 'http://127.0.0.1:9', log });
    await expect(chat.start(answerer)).rejects.toMatchObject({ act: 'retry' });
  });

  it('says at the start that the gateway says nothing, and leaves no connection behind', async () => {
    server = await discordServer({ mute: true });
    chat = discordChat({ token: TOKEN, apiUrl: server.apiUrl, log, startWithinMs: 300 });
    await expect(chat.start(answerer)).rejects.toMatchObject({ act: 'retry' });
    await expect
      .poll(() => lines, { timeout: 5_000 })
      .toContainEqual({ level: 'debug', text: 'a closed connection stays closed' });
    expect(server.connections()).toBe(0);
  });

  it('starts though one of its servers is down', async () => {
    await expect(begin({ serverDown: true })).resolves.toBeUndefined();
  });

  it('starts again after a start that failed', async () => {
    const options: DiscordServerOptions = { gatewayStatus: 503 };
    await expect(begin(options)).rejects.toBeInstanceOf(Complaint);
    delete options.gatewayStatus;
    await chat.start(answerer);
    server.dispatch('INTERACTION_CREATE', interaction('80', { type: 2, data: slash('orders', 'latest') }));
    expect(await answerOf('80')).toContain('Answer to latest');
  });

  it('connects again when the gateway drops it, and answers as before', async () => {
    await begin();
    server.drop(4000);
    await server.sessionsReach(2);
    server.dispatch('INTERACTION_CREATE', interaction('81', { type: 2, data: slash('orders', 'latest') }));
    expect(await answerOf('81')).toContain('Answer to latest');
  });

  it('outlives whatever the gateway sends, and tells who asked', async () => {
    await begin();
    const whole = () => interaction('82', { type: 2, data: slash('orders', 'latest') });
    server.frame('not json');
    server.frame('[]');
    server.frame('{"op":7777}');
    server.frame('{"op":10,"d":null}');
    server.frame('{"op":0,"t":"INTERACTION_CREATE","s":9,"d":null}');
    server.frame('{"op":0,"t":"GUILD_CREATE","s":9,"d":null}');
    server.frame('{"op":0,"t":"CHANNEL_UPDATE","s":9,"d":{"id":7}}');
    server.dispatch('INTERACTION_CREATE', { ...whole(), id: '83', token: 'token-83', member: undefined });
    server.dispatch('INTERACTION_CREATE', { ...whole(), id: '84', token: 'token-84', data: undefined });
    expect((await callback('83')).body).toMatchObject({ type: 4, data: { flags: 64 } });
    expect(JSON.stringify((await callback('84')).body)).toContain('गड़बड़ी हमारी ओर से हुई');
    server.dispatch('INTERACTION_CREATE', {
      ...whole(),
      authorizing_integration_owners: undefined,
      entitlements: undefined,
    });
    expect(await answerOf('82')).toContain('Answer to latest');
  });

  it('says that it works in servers when it is asked in a direct message', async () => {
    await begin();
    const { member, ...asked } = interaction('85', { type: 2, data: slash('orders', 'latest') });
    const { user } = member as { user: object };
    server.dispatch('INTERACTION_CREATE', { ...asked, user, guild_id: undefined, guild: undefined });
    expect(JSON.stringify((await callback('85')).body)).toContain('निजी संदेशों में नहीं');
  });

  it('lets an answer under way reach its asker before it stops', async () => {
    const answering = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    answerer = {
      ...answerer,
      async answer() {
        answering.resolve();
        await release.promise;
        return message({ headline: 'the last word' });
      },
    };
    await begin();
    server.dispatch('INTERACTION_CREATE', interaction('86', { type: 2, data: slash('orders', 'latest') }));
    await answering.promise;
    const stopping = chat.stop();
    release.resolve();
    await stopping;
    expect(await answerOf('86')).toContain('the last word');
  });

  it('stops though a request is never answered', async () => {
    await begin();
    server.fail({ status: 0, instead: 'silence', times: 1 });
    const posting = chat.post(ROOM, ALERT, 'post:1').catch((thrown: unknown) => thrown);
    await server.seen('POST', /^\/channels\//);
    await chat.stop();
    server.closeConnections();
    await posting;
  });

  const recorded = vendorPath('payloads', 'discord.json');

  it.skipIf(!recorded)(
    'takes recorded traffic in its stride (skipped when WITHHELD_PAYLOADS is not there)',
    async () => {
      await begin();
      const payloads = Object.values(JSON.parse(readFileSync(recorded!, 'utf8'))) as Record<string, unknown>[];
      const presses = payloads.filter(({ type }) => type === 3);
      const events = payloads.filter(({ type }) => String(type).startsWith('GATEWAY_'));
      expect(presses.length).toBeGreaterThan(3);
      for (const { type, data } of events) server.dispatch(String(type).replace('GATEWAY_', ''), data);
      for (const [at, press] of presses.entries()) {
        const message = { ...(press.message as object), thread: null };
        const shapes = [
          press,
          { ...press, message },
          { ...press, authorizing_integration_owners: undefined },
          { ...press, entitlements: undefined, channel: undefined },
        ];
        for (const [shape, body] of shapes.entries()) {
          const id = `9${at}0${shape}`;
          server.dispatch('INTERACTION_CREATE', { ...body, id, token: `token-${id}` });
          const said = JSON.stringify((await callback(id)).body);
          expect(said).toMatch(/leads nowhere any more|not in direct messages/);
        }
      }
      expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
    },
  );
});
