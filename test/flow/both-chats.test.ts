import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signature } from '../chat/slack-double.ts';
import { type DiscordTwin, noTwins, openDiscordTwin, openSlackTwin, SLACK_TOKEN } from '../chat/twins.ts';
import type { Bot } from '../../src/start.ts';
import { openWorld, ORDER, pass, SAME, type World } from './world.ts';

/*
 * The whole bot on both chats at once, as reporters would meet it: a command switches alerts on, a feed brings an order,
 * both rooms are told once, a second outlet makes both messages grow, and a button is answered.
 */

const SECRET = 'a-signing-secret';
const ADMIN = 'U0DESKADMIN';

interface Embedded {
  id: string;
  embeds: { title: string; fields?: { name: string; value: string }[] }[];
  components?: { components: { custom_id?: string }[] }[];
}

describe.skipIf(noTwins)('the bot on Discord and Slack', () => {
  let world: World;
  let bot: Bot;
  let discord: DiscordTwin;
  let slack: Awaited<ReturnType<typeof openSlackTwin>>;
  let slackPort: number;

  const onDiscord = async () =>
    (await discord.ask<Embedded[]>('messages')).filter(({ embeds }) => embeds[0]?.title.includes('312'));
  const onSlack = async () => {
    const { messages } = await slack.read('conversations.history', { channel: slack.channel });
    return (messages as { text: string; ts: string }[]).filter(({ text }) => text.includes('312'));
  };

  beforeAll(async () => {
    [world, discord, slack, slackPort] = await Promise.all([
      openWorld(),
      openDiscordTwin(),
      openSlackTwin(),
      freePort(),
    ]);
    world.pages.set('daily', []).set('times', []);
    bot = await world.run({
      console: false,
      discord: { token: discord.token, guildId: discord.guildId, apiUrl: discord.restUrl },
      slack: {
        botToken: SLACK_TOKEN,
        appToken: undefined,
        signingSecret: SECRET,
        host: '127.0.0.1',
        port: slackPort,
        apiUrl: slack.apiUrl,
        adminIds: [ADMIN],
      },
    });
    pass(world, 1);
    await bot.tick();
  });

  afterAll(async () => {
    await world?.close();
    await Promise.all([discord?.close(), slack?.close()]);
  });

  /** A command as Slack would send it: a signed form; the answer comes to the address it names. */
  async function slashOnSlack(command: string, text: string): Promise<{ text: string }> {
    const answers = createServer();
    answers.listen(0, '127.0.0.1');
    await once(answers, 'listening');
    const body = new URLSearchParams({
      command,
      text,
      team_id: slack.team,
      channel_id: slack.channel,
      user_id: ADMIN,
      trigger_id: `t-${text}`,
      response_url: `http://127.0.0.1:${(answers.address() as AddressInfo).port}/`,
    }).toString();
    const time = Math.floor(Date.now() / 1000);
    const answered = once(answers, 'request');
    const response = await fetch(`http://127.0.0.1:${slackPort}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': String(time),
        'x-slack-signature': signature(SECRET, time, body),
      },
      body,
    });
    expect(response.status).toBe(200);
    const [request, reply] = await answered;
    const said = JSON.parse(Buffer.concat(await request.toArray()).toString());
    reply.end('ok');
    answers.close();
    return said;
  }

  it('is greeted by what is on', () => {
    expect(bot.greeting.join('\n')).toMatch(/Tells +discord, slack/);
  });

  it('has alerts switched on by a command on each', async () => {
    expect((await slashOnSlack('/room', 'set alerts:on')).text).toContain('Set');
    await discord.ask('slash', {
      name: 'room',
      options: [{ name: 'set', type: 1, options: [{ name: 'alerts', type: 3, value: 'on' }] }],
    });
    await expect
      .poll(async () => (await discord.ask<Embedded[]>('messages')).map(({ embeds }) => embeds[0]?.title))
      .toContain('Set');
  });

  it('tells both rooms of an order once', async () => {
    world.pages.set('daily', [ORDER]);
    pass(world, 6);
    await bot.tick();
    await bot.tick();
    expect(await onDiscord()).toHaveLength(1);
    expect(await onSlack()).toHaveLength(1);
    expect((await onDiscord())[0]!.embeds[0]!.fields).toContainEqual(
      expect.objectContaining({ name: 'Targets', value: '312 accounts' }),
    );
    expect((await onSlack())[0]!.text).toContain('Targets: 312 accounts');
  });

  it('makes both messages grow when a second outlet reports it', async () => {
    world.pages.set('times', [SAME]);
    pass(world, 15);
    await bot.tick();
    expect(await onDiscord()).toHaveLength(1);
    expect(JSON.stringify(await onDiscord())).toContain('times.example');
    expect(await onSlack()).toHaveLength(1);
    expect((await onSlack())[0]!.text).toContain('times.example');
  });

  it('answers /orders latest on Slack, and a pressed button on Discord', async () => {
    expect((await slashOnSlack('/orders', 'latest India X')).text).toContain(ORDER.title);
    const [alert] = await onDiscord();
    const customId = alert!.components!.flatMap(({ components }) => components).find(({ custom_id }) => custom_id)!
      .custom_id!;
    await discord.ask('button', { messageId: alert!.id, customId });
    // The twin shows the answer to a press in the place of the message it stood under.
    await expect.poll(async () => JSON.stringify(await onDiscord())).toContain('so it hears everything relevant');
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
