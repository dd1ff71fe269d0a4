// Whichever undici is loaded first makes the requests of all: discord.js has one of its own.
import 'undici';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discordChat } from '../../src/chat/discord/index.ts';
import type { Answerer, Chat } from '../../src/core/chat.ts';
import type { Ask, Command } from '../../src/core/command.ts';
import { type Message, message } from '../../src/core/message.ts';
import { PLATFORMS } from '../../src/words/entities/platforms.ts';
import { ALERT } from '../contracts/chat.ts';
import { discordValidator, faultsOf, SCHEMA_FILE } from './discord-schema.ts';
import {
  APPLICATION,
  CHANNEL,
  type DiscordServer,
  type DiscordServerOptions,
  discordServer,
  GUILD,
  interaction,
  PRESSED_MESSAGE,
  ROOM,
  slash,
  TOKEN,
  USER,
} from './discord-server.ts';

/* Buttons, forms, threads, uploads and mentions, as they stand on the wire. */

const run = async () => message({ headline: 'unused' });
const watch: Command = {
  name: 'watch',
  says: 'What this room listens for',
  subcommands: [
    { name: 'list', says: 'All of them', options: [{ name: 'page', says: 'which', type: 'number', min: 1 }], run },
    {
      name: 'edit',
      says: 'Change one',
      options: [
        { name: 'as', says: 'how', type: 'choice', choices: ['alert', 'digest'] },
        { name: 'id', says: 'which', type: 'text', required: true },
        ...['note', 'days', 'whom', 'why'].map((name) => ({ name, says: `its ${name}`, type: 'text' as const })),
        { name: 'query', says: 'what it listens for', type: 'text', required: true, rest: true },
      ],
      run,
    },
    { name: 'clear', says: 'Forget them all', options: [], admin: true, run },
  ],
};

const validate = SCHEMA_FILE ? discordValidator(SCHEMA_FILE) : () => [];
const lines: string[] = [];
const say = (_: object, text: string) => void lines.push(text);
const log = { debug: say, info: say, warn: say, error: say };

describe('what is pressed and filled in on Discord', () => {
  let server: DiscordServer;
  let chat: Chat;
  let asked: Ask[];
  let answer: (ask: Ask) => Message | Promise<Message>;
  let answerer: Answerer;
  let kept: Map<string, string>;

  const begin = async (options: DiscordServerOptions = {}) => {
    server = await discordServer(options);
    chat = discordChat({ token: TOKEN, apiUrl: server.apiUrl, log });
    await chat.start(answerer);
  };
  beforeEach(() => {
    lines.length = 0;
    asked = [];
    kept = new Map();
    answer = ({ subcommand }) => message({ headline: `Answer to ${subcommand}` });
    answerer = {
      commands: [watch],
      platforms: () => PLATFORMS,
      recall: async (id) => kept.get(id) ?? null,
      async answer(ask) {
        asked.push(ask);
        return answer(ask);
      },
    };
  });
  afterEach(async () => {
    await chat.stop();
    for (const request of server.requests) expect(faultsOf(validate, request)).toEqual([]);
    await server.stop();
  });

  const press = (id: string, custom_id: string) =>
    server.dispatch(
      'INTERACTION_CREATE',
      interaction(id, { type: 3, data: { component_type: 2, custom_id }, message: PRESSED_MESSAGE }),
    );
  const handIn = (id: string, custom_id: string, fields: Record<string, string | string[]>) => {
    const components = Object.entries(fields).map(([name, value]) => ({
      type: 18,
      component: Array.isArray(value)
        ? { type: 3, custom_id: name, values: value }
        : { type: 4, custom_id: name, value },
    }));
    const data = { custom_id, components };
    server.dispatch('INTERACTION_CREATE', interaction(id, { type: 5, data, message: PRESSED_MESSAGE }));
  };
  const firstSign = async (id: string) => (await server.seen('POST', new RegExp(`^/interactions/${id}/`))).body;
  const answerOf = async (id: string) =>
    (await server.seen('PATCH', new RegExp(`^/webhooks/${APPLICATION}/token-${id}/`))).body;
  const whispered = async (id: string) =>
    (await server.seen('POST', new RegExp(`^/webhooks/${APPLICATION}/token-${id}$`))).body;

  it('turns the page of the message that the button stands on', async () => {
    await begin();
    press('11', 'turn:watch list page:2');
    expect(await firstSign('11')).toEqual({ type: 6 });
    expect(JSON.stringify(await answerOf('11'))).toContain('Answer to list');
    expect(asked).toMatchObject([{ subcommand: 'list', values: { page: 2 }, by: `discord:${USER}`, roomId: ROOM }]);
  });

  it.each([
    ['an alert, is asked in the room in which that stands', [ROOM], ROOM],
    [
      'its own settings, is asked there',
      [ROOM, `discord:${GUILD}:500000000000000005`],
      `discord:${GUILD}:500000000000000005`,
    ],
    ['a forum, is asked there', [], `discord:${GUILD}:500000000000000005`],
  ])('what is asked in a thread of %s', async (_, known, room) => {
    answerer.rooms = async (where) => known.filter((id) => id === where).map((id) => ({ id, paused: false }));
    await begin();
    const thread = '500000000000000005';
    const about = interaction('51', { type: 2, data: slash('watch', 'list') });
    const channel = { id: thread, type: 11, name: 'An order', guild_id: GUILD, parent_id: CHANNEL };
    server.dispatch('INTERACTION_CREATE', { ...about, channel_id: thread, channel });
    await answerOf('51');
    expect(asked).toMatchObject([{ subcommand: 'list', roomId: room }]);
  });

  it('leaves a message as it is when its page cannot be turned, and says so to who pressed', async () => {
    answer = () => message({ tone: 'wrong', headline: 'There is no such page' });
    await begin();
    press('12', 'turn:watch list page:2');
    expect(await whispered('12')).toMatchObject({ flags: 64, embeds: [{ title: 'There is no such page' }] });
    expect(server.requests.filter(({ method }) => method === 'PATCH' || method === 'DELETE')).toEqual([]);
  });

  it('does not show all what went wrong for one', async () => {
    answer = () => message({ tone: 'wrong', headline: 'Only for admins' });
    await begin();
    const data = { id: '6', name: 'watch', type: 1, options: [{ name: 'list', type: 1, options: [] }] };
    server.dispatch('INTERACTION_CREATE', interaction('13', { type: 2, data }));
    expect(await whispered('13')).toMatchObject({ flags: 64, embeds: [{ title: 'Only for admins' }] });
    expect(server.requests.map(({ method, path }) => `${method} ${path}`).slice(-2)).toEqual([
      `DELETE /webhooks/${APPLICATION}/token-13/messages/@original`,
      `POST /webhooks/${APPLICATION}/token-13`,
    ]);
  });

  it('recalls what was too long to stand on a button', async () => {
    kept.set('kept:abc', 'turn:watch list page:7');
    await begin();
    press('14', 'kept:abc');
    await answerOf('14');
    expect(asked).toMatchObject([{ subcommand: 'list', values: { page: 7 } }]);
    press('15', 'kept:gone');
    expect(JSON.stringify(await firstSign('15'))).toContain('अब कहीं नहीं ले जाता');
  });

  it('says so kindly when nothing can be recalled, or not in time', async () => {
    await begin();
    answerer.recall = () => Promise.reject(new Error('no database'));
    press('16', 'kept:abc');
    expect(JSON.stringify(await firstSign('16'))).toContain('गड़बड़ी हमारी ओर से हुई');
    answerer.recall = () => new Promise(() => {});
    press('17', 'kept:abc');
    expect(JSON.stringify(await firstSign('17'))).toContain('फिर से दबाएँ');
  });

  it('opens a form about what the button holds, filled with the rest, five fields at most', async () => {
    await begin();
    const id = 'form:watch edit id:wa-1 as:digest query:"blocking order" -cricket';
    press('18', id);
    const { type, data } = (await firstSign('18')) as { type: number; data: { components: { component: object }[] } };
    expect(type).toBe(9);
    expect(data).toMatchObject({ custom_id: id, title: '/वॉच बदलें' });
    expect(data.components).toContainEqual(expect.objectContaining({ label: 'दिन', description: 'कितने दिन पीछे' }));
    expect(data.components.map(({ component }) => component)).toMatchObject([
      { type: 4, custom_id: 'query', style: 2, required: true, value: '"blocking order" -cricket' },
      { type: 3, custom_id: 'as', options: [{ value: 'alert' }, { value: 'digest', default: true }] },
      { type: 4, custom_id: 'note' },
      { type: 4, custom_id: 'days' },
      { type: 4, custom_id: 'whom' },
    ]);
    expect(asked).toEqual([]);
  });

  it('answers a form that was handed in, also after a restart, to who handed it in', async () => {
    await begin();
    kept.set('kept:form', 'form:watch edit id:wa-1 as:digest note:old why:held query:old');
    handIn('19', 'kept:form', { query: ' takedown OR withheld ', as: ['alert'], note: '', days: '3', id: 'wa-2' });
    expect(await firstSign('19')).toMatchObject({ type: 5, data: { flags: 64 } });
    await answerOf('19');
    expect(asked).toMatchObject([
      {
        subcommand: 'edit',
        values: { id: 'wa-1', query: 'takedown OR withheld', as: 'alert', days: '3', why: 'held' },
        formed: true,
      },
    ]);
    expect(asked[0]!.values).not.toHaveProperty('note');
  });

  it('asks at once where a form has nothing to fill in', async () => {
    await begin();
    press('20', 'form:watch clear');
    expect(await firstSign('20')).toMatchObject({ type: 5, data: { flags: 64 } });
    await answerOf('20');
  });

  it('acknowledges before an answer that takes its time', async () => {
    const release = Promise.withResolvers<Message>();
    answer = () => release.promise;
    await begin();
    press('21', 'ask:watch list');
    press('22', 'turn:watch list');
    handIn('23', 'form:watch edit id:wa-1', { query: 'x' });
    for (const [id, type] of [
      ['21', 5],
      ['22', 6],
      ['23', 5],
    ] as const)
      expect(await firstSign(id)).toMatchObject({ type });
    expect(server.requests.filter(({ path }) => path.startsWith('/webhooks'))).toEqual([]);
    release.resolve(message({ headline: 'at last' }));
    for (const id of ['21', '22', '23']) expect(JSON.stringify(await answerOf(id))).toContain('at last');
  });

  const chart = { bytes: new Uint8Array([137, 80, 78, 71]), name: 'orders by month.png', alt: 'Bars: 3 orders in May' };
  const rows = { bytes: Buffer.from('id\r\n'), name: 'orders.csv', type: 'text/csv' };

  it('uploads a picture with its words and a file, in a post and in an answer', async () => {
    answer = () => message({ headline: 'Stats', picture: chart, files: [rows] });
    await begin();
    await chat.post(ROOM, { ...ALERT, picture: chart, files: [rows] }, 'post:1');
    press('24', 'ask:watch list');
    const body = {
      embeds: [{ image: { url: 'attachment://orders_by_month.png' } }],
      attachments: [
        { id: '0', filename: 'orders_by_month.png', description: 'Bars: 3 orders in May' },
        { id: '1', filename: 'orders.csv' },
      ],
    };
    expect(await answerOf('24')).toMatchObject(body);
    const uploads = server.requests.filter(({ files }) => files.length > 0);
    expect(uploads).toHaveLength(2);
    for (const upload of uploads) {
      expect(upload.body).toMatchObject(body);
      expect(upload.files).toEqual([
        { name: 'orders_by_month.png', type: 'image/png', size: 4 },
        { name: 'orders.csv', type: 'text/csv', size: 4 },
      ]);
    }
  });

  it('takes an old picture away with an edit that has none', async () => {
    await begin();
    const receipt = await chat.post(ROOM, { ...ALERT, picture: chart }, 'post:1');
    await chat.edit(receipt, ALERT);
    expect(server.written().at(-1)!.body).toMatchObject({ attachments: [] });
    expect(JSON.stringify(server.written().at(-1)!.body)).not.toContain('attachment://');
  });

  it('leaves behind what is too large, and says so', async () => {
    const large = { ...rows, bytes: new Uint8Array(10 * 1024 * 1024 + 1), name: 'all.csv' };
    await begin();
    await chat.post(ROOM, { ...ALERT, files: [large, rows] }, 'post:1');
    const { files, body } = server.requests.at(-1)!;
    expect(files.map(({ name }) => name)).toEqual(['orders.csv']);
    expect(JSON.stringify(body)).toContain('all.csv: > 10 MB');
  });

  it('calls exactly whom the message calls, and never in an answer', async () => {
    const mentions = [
      { kind: 'group' as const, id: '111111111111111111' },
      { kind: 'user' as const, id: '222222222222222222' },
      { kind: 'user' as const, id: '222222222222222222' },
      { kind: 'user' as const, id: 'nobody' },
    ];
    answer = () => message({ headline: 'A preview', mentions });
    await begin();
    await chat.post(ROOM, { ...ALERT, mentions }, 'post:1');
    expect(server.written()[0]!.body).toMatchObject({
      content: '<@&111111111111111111> <@222222222222222222>',
      allowed_mentions: { parse: [], roles: ['111111111111111111'], users: ['222222222222222222'] },
    });
    await chat.post(ROOM, { ...ALERT, mentions: [{ kind: 'everyone', id: '' }] }, 'post:2');
    expect(server.written()[1]!.body).toMatchObject({
      content: '@everyone',
      allowed_mentions: { parse: ['everyone'] },
    });
    press('25', 'ask:watch list');
    expect(await answerOf('25')).toMatchObject({ allowed_mentions: { parse: [] } });
    expect(await answerOf('25')).not.toHaveProperty('content');
  });

  const confirmed = message({ headline: 'Now confirmed' });

  it('starts a thread once, called by the headline, and goes on in it', async () => {
    await begin();
    const receipt = await chat.post(ROOM, { ...ALERT, headline: `*Order* ${'x'.repeat(200)}` }, 'post:1');
    const first = await chat.reply(receipt, confirmed, 'reply:1', 'thread');
    const second = await chat.reply(receipt, confirmed, 'reply:2', 'thread');
    expect([first.channel, second.channel]).toEqual([receipt.message, receipt.message]);
    const started = server.requests.filter(({ path }) => path.endsWith('/threads'));
    expect(started).toHaveLength(1);
    expect((started[0]!.body as { name: string }).name).toMatch(/^\*Order\* x{90,}…$/);
    expect((started[0]!.body as { name: string }).name.length).toBeLessThanOrEqual(100);
  });

  it('goes on in a thread that was there before it was restarted', async () => {
    await begin();
    const receipt = await chat.post(ROOM, ALERT, 'post:1');
    await chat.reply(receipt, confirmed, 'reply:1', 'thread');
    const again = discordChat({ token: TOKEN, apiUrl: server.apiUrl, log });
    const reply = await again.reply(receipt, confirmed, 'reply:2', 'thread');
    expect(reply.channel).toBe(receipt.message);
    await again.stop();
  });

  it('replies in the room where the room is to hear it', async () => {
    await begin();
    const receipt = await chat.post(ROOM, ALERT, 'post:1');
    const reply = await chat.reply(receipt, confirmed, 'reply:1', 'room');
    expect(reply.channel).toBe(CHANNEL);
    expect(server.written().at(-1)).toMatchObject({ how: 'reply', under: receipt.message });
    expect(server.requests.some(({ path }) => path.endsWith('/threads'))).toBe(false);
  });

  it.each([
    ['may start no thread', { status: 403, body: { message: 'Missing Permissions', code: 50013 } }, /\/threads$/],
    ['is of a kind without threads', { status: 400, body: { message: 'Not here', code: 50024 } }, /\/threads$/],
    ['has as many threads as there can be', { status: 400, body: { message: 'Too many', code: 160006 } }, /\/threads$/],
    ['does not let us read', { status: 403, body: { message: 'Missing Access', code: 50001 } }, /messages\/\d+$/],
  ])('replies in the room when it %s', async (_, fault, on) => {
    await begin();
    const receipt = await chat.post(ROOM, ALERT, 'post:1');
    server.fail({ ...fault, on, times: 1 });
    const reply = await chat.reply(receipt, confirmed, 'reply:1', 'thread');
    expect(reply.channel).toBe(CHANNEL);
  });

  it('replies in the room when the thread is locked or gone', async () => {
    await begin();
    const receipt = await chat.post(ROOM, ALERT, 'post:1');
    await chat.reply(receipt, confirmed, 'reply:1', 'thread');
    const locked = { status: 400, body: { message: 'Thread is archived', code: 50083 } };
    server.fail({ ...locked, on: new RegExp(`^/channels/${receipt.message}/`), times: 1 });
    const reply = await chat.reply(receipt, confirmed, 'reply:2', 'thread');
    expect(reply.channel).toBe(CHANNEL);
  });

  it('does not speak in the room about a message that was deleted there, and whose card will stand anew', async () => {
    await begin();
    const deleted = { ...(await chat.post(ROOM, ALERT, 'post:1')), message: '599999999999999999' };
    await expect(chat.reply(deleted, confirmed, 'reply:1', 'thread')).rejects.toMatchObject({ refusal: 'gone' });
    expect(server.written()).toHaveLength(1);
  });

  it('waits, rather than speak in the room, when a thread can only not be had yet', async () => {
    await begin();
    const receipt = await chat.post(ROOM, ALERT, 'post:1');
    server.fail({ status: 502, on: /\/threads$/, times: 2 });
    await expect(chat.reply(receipt, confirmed, 'reply:1', 'thread')).rejects.toMatchObject({ refusal: 'later' });
    expect(server.written()).toHaveLength(1);
  });
});

const bot = { id: APPLICATION, username: 'withheld', discriminator: '0', avatar: null, bot: true };

/** What Discord says of a server: the bot's own member, its role, and a channel. */
const BOT_ROLE = '110000000000000001';
const role = (permissions: bigint) => ({
  id: BOT_ROLE,
  name: 'withheld',
  permissions: String(permissions),
  position: 1,
  color: 0,
  hoist: false,
  managed: true,
  mentionable: false,
});
const everyone = { ...role(0n), id: GUILD, name: '@everyone', position: 0 };
const me = { user: bot, roles: [BOT_ROLE], joined_at: '2026-01-01T00:00:00.000Z', deaf: false, mute: false, flags: 0 };
const channel = { id: CHANNEL, guild_id: GUILD, type: 0, name: 'alerts', position: 0, permission_overwrites: [] };
const ENOUGH = (1n << 10n) | (1n << 11n) | (1n << 14n);

describe('how Discord says that a room is closed or open', () => {
  let server: DiscordServer;
  let chat: Chat;
  let heard: string[];
  let paused: boolean;

  const begin = async (permissions: bigint) => {
    server = await discordServer({
      server: { roles: [everyone, role(permissions)], members: [me], channels: [channel] },
    });
    chat = discordChat({ token: TOKEN, apiUrl: server.apiUrl, log });
    await chat.start({
      commands: [],
      answer: async () => ALERT,
      platforms: () => PLATFORMS,
      recall: async () => null,
      rooms: async (where) => (ROOM.startsWith(`${where}:`) ? [{ id: ROOM, paused }] : []),
      closed: async (where, why) => void heard.push(`closed ${where}: ${why}`),
      opened: async (where) => void heard.push(`opened ${where}`),
    });
  };
  const hears = (text: string) => expect.poll(() => heard).toContain(text);

  beforeEach(() => {
    heard = [];
    paused = false;
  });
  afterEach(async () => {
    await chat.stop();
    await server.stop();
  });

  it('says at the start what is closed, and what is open again', async () => {
    await begin(1n << 10n);
    await hears(`closed ${ROOM}: the bot lacks Send Messages, Embed Links there`);
    await chat.stop();
    await server.stop();
    paused = true;
    await begin(ENOUGH);
    await hears(`opened ${ROOM}`);
  });

  it('hears of a permission that is taken away, and given back', async () => {
    await begin(ENOUGH);
    server.dispatch('GUILD_ROLE_UPDATE', { guild_id: GUILD, role: role(1n << 10n) });
    await hears(`closed ${ROOM}: the bot lacks Send Messages, Embed Links there`);
    paused = true;
    server.dispatch('GUILD_ROLE_UPDATE', { guild_id: GUILD, role: role(ENOUGH) });
    await hears(`opened ${ROOM}`);
    server.dispatch('CHANNEL_UPDATE', {
      ...channel,
      permission_overwrites: [{ id: GUILD, type: 0, allow: '0', deny: String(1n << 10n) }],
    });
    await hears(`closed ${ROOM}: the bot lacks View Channel there`);
  });

  it('hears of a channel that is deleted', async () => {
    await begin(ENOUGH);
    server.dispatch('CHANNEL_DELETE', channel);
    await hears(`closed ${ROOM}: its channel was deleted`);
  });

  it('hears of a server that removes it, but is not put off by one that is down', async () => {
    await begin(ENOUGH);
    server.dispatch('GUILD_DELETE', { id: GUILD, unavailable: true });
    server.dispatch('GUILD_DELETE', { id: GUILD });
    await hears(`closed discord:${GUILD}: the bot was removed from the server`);
    expect(heard).toHaveLength(1);
  });
});
