import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discordChat } from '../../src/chat/discord/index.ts';
import type { Chat } from '../../src/core/chat.ts';
import type { Ask, Command } from '../../src/core/command.ts';
import { message } from '../../src/core/message.ts';
import type { Receipt } from '../../src/core/notice.ts';
import { PLATFORMS } from '../../src/words/entities/platforms.ts';
import { ALERT } from '../contracts/chat.ts';
import { type DiscordTwin, noTwins, openDiscordTwin } from './twins.ts';

/*
 * The same chat against a Discord that somebody else wrote, in a process of its own and on loopback only.
 */

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

describe.skipIf(noTwins)('Discord, as somebody else wrote it', () => {
  let twin: DiscordTwin;
  let chat: Chat;
  let room: string;
  let receipt: Receipt;
  const asked: Ask[] = [];
  const ask = <T>(what: string, about: object = {}) => twin.ask<T>(what, about);

  const messages = () => ask<Shown[]>('messages');
  const answered = (headline: string) =>
    expect
      .poll(async () => (await messages()).flatMap((one) => one.embeds.map(({ title }) => title)))
      .toContain(headline);

  beforeAll(async () => {
    twin = await openDiscordTwin();
    room = `discord:${twin.guildId}:${twin.channelId}`;
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    chat = discordChat({ token: twin.token, apiUrl: twin.restUrl, guildId: twin.guildId, log });
    await chat.start({
      commands: [orders],
      platforms: () => PLATFORMS,
      recall: async () => null,
      async answer(one) {
        asked.push(one);
        return message({ headline: `Answer to ${one.subcommand} ${Object.values(one.values).join(' ')}`.trim() });
      },
      suggest: async ({ typed }) => [`${typed}itter`],
    });
  });

  afterAll(async () => {
    await chat?.stop();
    await twin?.close();
  });

  it('listens on this machine only', () => {
    expect(twin.listensOn).toBe('127.0.0.1');
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
    expect(asked[0]).toMatchObject({ roomId: room, by: `discord:${twin.userId}`, values: { platform: 'Twitter' } });
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
    const reply = await chat.reply(receipt, message({ headline: 'Now confirmed' }), 'reply:1', 'room');
    const shown = (await messages()).find(({ id }) => id === reply.message)!;
    expect(shown.message_reference?.message_id).toBe(receipt.message);
  });

  it('shows a reply in the thread of the alert', async () => {
    const reply = await chat.reply(receipt, message({ headline: 'Now upheld' }), 'reply:2', 'thread');
    const inThread = await ask<Shown[]>('messages', { channelId: reply.channel });
    expect(inThread.map(({ embeds }) => embeds[0]?.title).at(-1)).toBe('Now upheld');
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
    const other = discordChat({ token: 'NDAw.G-other.token', apiUrl: twin.restUrl, log });
    await expect(
      other.start({ commands: [], answer: async () => ALERT, platforms: () => PLATFORMS, recall: async () => null }),
    ).rejects.toMatchObject({ act: 'admin' });
    await other.stop();
  });
});
