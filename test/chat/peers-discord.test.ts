import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discordChat } from '../../src/chat/discord/index.ts';
import type { Chat } from '../../src/core/chat.ts';
import type { Ask, Command } from '../../src/core/command.ts';
import { message } from '../../src/core/message.ts';
import type { Receipt } from '../../src/core/notice.ts';
import { ALERT } from '../contracts/chat.ts';

/*
 * The same chat against a Discord that somebody else wrote, in a process of its own and on loopback only.
 */

const peers = join(import.meta.dirname, '../peers');
const installed = existsSync(join(peers, 'node_modules/discord-digital-twin'));
const demanded = process.env.WITHHELD_DEMAND_SERVERS !== undefined;
if (!installed) console.warn("The Discord that somebody else wrote is not installed: 'npm run peers' installs it.");

interface Ready {
  listensOn: string;
  restUrl: string;
  token: string;
  guildId: string;
  channelId: string;
  userId: string;
}

interface Shown {
  id: string;
  embeds: { title: string }[];
  components?: object[];
  message_reference?: { message_id: string };
}

const orders: Command = {
  name: 'orders',
  says: 'What was ordered',
  subcommands: [
    {
      name: 'latest',
      says: 'The latest orders',
      options: [{ name: 'platform', says: 'a platform', type: 'text', suggest: async () => [] }],
      run: async () => message({ headline: 'unused' }),
    },
    {
      name: 'show',
      says: 'One order',
      options: [{ name: 'id', says: 'its id', type: 'text', required: true }],
      run: async () => message({ headline: 'unused' }),
    },
  ],
};

describe.skipIf(!installed && !demanded)('Discord, as somebody else wrote it', () => {
  let twin: ChildProcess;
  let ready: Ready;
  let chat: Chat;
  let room: string;
  let receipt: Receipt;
  let calls = 0;
  const asked: Ask[] = [];

  /** Has the twin do something, or say what it holds. */
  async function ask<T>(what: string, about: object = {}): Promise<T> {
    const id = ++calls;
    twin.send({ id, what, about });
    for (;;) {
      const [reply] = (await once(twin, 'message')) as [{ id: number; result: T; error?: string }];
      if (reply.id !== id) continue;
      if (reply.error) throw new Error(reply.error);
      return reply.result;
    }
  }

  const messages = () => ask<Shown[]>('messages');
  const answered = (headline: string) =>
    expect
      .poll(async () => (await messages()).flatMap((one) => one.embeds.map(({ title }) => title)))
      .toContain(headline);

  beforeAll(async () => {
    twin = fork(join(peers, 'discord.mjs'), { execArgv: ['--require', join(peers, 'loopback.cjs')] });
    const ended = once(twin, 'exit').then(() => Promise.reject(new Error('the twin did not start: see above')));
    const [first] = (await Promise.race([once(twin, 'message'), ended])) as [{ ready: Ready }];
    ended.catch(() => {});
    ready = first.ready;
    room = `discord:${ready.guildId}:${ready.channelId}`;
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    chat = discordChat({ token: ready.token, apiUrl: ready.restUrl, guildId: ready.guildId, log });
    await chat.start({
      commands: [orders],
      async answer(one) {
        asked.push(one);
        return message({ headline: `Answer to ${one.subcommand} ${Object.values(one.values).join(' ')}`.trim() });
      },
      suggest: async ({ typed }) => [`${typed}itter`],
    });
  });

  afterAll(async () => {
    await chat?.stop();
    if (!twin?.connected) return;
    const gone = once(twin, 'exit');
    twin.disconnect();
    await gone;
  });

  it('listens on this machine only', () => {
    expect(ready.listensOn).toBe('127.0.0.1');
  });

  it('knows the commands that were registered', async () => {
    const [command] = await ask<{ name: string; options: string }[]>('commands');
    expect(command).toMatchObject({ name: 'orders' });
    expect(JSON.parse(command!.options)).toMatchObject([{ name: 'latest' }, { name: 'show' }]);
  });

  it('has /orders latest answered', async () => {
    const platform = { name: 'platform', type: 3, value: 'Twitter' };
    await ask('slash', { name: 'orders', options: [{ name: 'latest', type: 1, options: [platform] }] });
    await answered('Answer to latest Twitter');
    expect(asked[0]).toMatchObject({ roomId: room, by: `discord:${ready.userId}`, values: { platform: 'Twitter' } });
  });

  it('has an option completed', async () => {
    const platform = { name: 'platform', type: 3, value: 'Tw', focused: true };
    const data = {
      id: '600000000000000001',
      name: 'orders',
      type: 1,
      options: [{ name: 'latest', type: 1, options: [platform] }],
    };
    const { id } = await ask<{ id: string }>('autocomplete', { data });
    const said = () => ask<{ data: string | null }>('answer', { interactionId: id }).then(({ data }) => data);
    await expect.poll(said).toContain('Twitter');
  });

  it('shows a posted alert', async () => {
    receipt = await chat.post(room, ALERT, 'post:1');
    const shown = (await messages()).find(({ id }) => id === receipt.message)!;
    expect(shown.embeds[0]).toMatchObject({
      title: ALERT.headline,
      url: ALERT.url,
      fields: [{ value: 'Ministry of Examples' }, { value: '1,178 accounts' }, {}, {}],
    });
  });

  it('shows the alert as it was edited', async () => {
    await chat.edit(receipt, { ...ALERT, headline: 'The order is lifted', buttons: [] });
    const shown = (await messages()).find(({ id }) => id === receipt.message)!;
    expect(shown.embeds).toMatchObject([{ title: 'The order is lifted' }]);
    expect(shown.components ?? []).toEqual([]);
  });

  it('shows a reply under the alert', async () => {
    const reply = await chat.reply(receipt, message({ headline: 'Now confirmed' }), 'reply:1');
    const shown = (await messages()).find(({ id }) => id === reply.message)!;
    expect(shown.message_reference?.message_id).toBe(receipt.message);
  });

  it('has a pressed button answered', async () => {
    const { message: messageId } = await chat.post(room, ALERT, 'post:2');
    await ask('button', { messageId, customId: 'ask:orders show id:o-12ab' });
    await answered('Answer to show o-12ab');
  });

  it('refuses an edit of a message that is not there', async () => {
    await expect(chat.edit({ ...receipt, message: '1' }, ALERT)).rejects.toMatchObject({ name: 'ChatError' });
  });

  it('does not let in who has no token', async () => {
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    const other = discordChat({ token: 'NDAw.G-other.token', apiUrl: ready.restUrl, log });
    await expect(other.start({ commands: [], answer: async () => ALERT })).rejects.toMatchObject({ act: 'admin' });
    await other.stop();
  });
});
