import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slackChat } from '../../src/chat/slack/index.ts';
import type { Chat } from '../../src/core/chat.ts';
import { message } from '../../src/core/message.ts';
import { openStore } from '../../src/store/index.ts';
import { ALERT, SILENT } from '../contracts/chat.ts';
import { memoryLog, memoryRecord } from './slack-double.ts';
import { noTwins, openSlackTwin, SLACK_APP, SLACK_TOKEN } from './twins.ts';

/*
 * The same chat against a Slack that somebody else wrote: it keeps what it is sent, and is asked for it again.
 */

describe.skipIf(noTwins)('Slack, as somebody else wrote it', () => {
  let slack: Awaited<ReturnType<typeof openSlackTwin>>;
  let chat: Chat;
  let room: string;

  beforeAll(async () => {
    slack = await openSlackTwin();
    chat = slackChat({
      botToken: SLACK_TOKEN,
      signingSecret: 'peer-secret',
      port: 0,
      apiUrl: slack.apiUrl,
      adminIds: [],
      log: memoryLog(),
      record: memoryRecord(),
    });
    await chat.start(SILENT);
    room = `slack:${slack.team}:${slack.channel}`;
  });

  afterAll(async () => {
    await chat?.stop();
    await slack?.close();
  });

  const ask = (method: string, args: Record<string, string> = {}) => slack.read(method, args);

  const thread = async (channel: string, ts: string) =>
    (await ask('conversations.replies', { channel, ts })).messages as Record<string, unknown>[];

  it('keeps the alert as it was posted, and the key of its delivery', async () => {
    const receipt = await chat.post(room, ALERT, 'peer:post');
    const [posted] = await thread(receipt.channel, receipt.message);
    expect(posted).toMatchObject({ ts: receipt.message, metadata: { event_payload: { key: 'peer:post' } } });
    const text = JSON.stringify(posted);
    for (const part of ['1,178 accounts', 'Ministry of Examples', 'ask:orders show id:o-12ab'])
      expect(text).toContain(part);
  });

  it('shows the new card where the old one stood, and the reply under it', async () => {
    const receipt = await chat.post(room, ALERT, 'peer:second');
    await chat.edit(receipt, { ...ALERT, headline: 'The order is lifted', tone: 'good' });
    const reply = await chat.reply(receipt, message({ headline: 'Now confirmed' }), 'peer:reply', 'thread');
    const [first, second, ...rest] = await thread(receipt.channel, receipt.message);
    expect(first!.ts).toBe(receipt.message);
    expect(JSON.stringify(first!.blocks)).toContain('The order is lifted');
    expect(JSON.stringify(first!.blocks)).not.toContain(ALERT.headline);
    expect(second).toMatchObject({ ts: reply.message, thread_ts: receipt.message, text: 'Now confirmed' });
    expect(rest).toEqual([]);
  });

  it('is told once, however often it is told', async () => {
    const before = ((await ask('conversations.history', { channel: room.split(':')[2]! })).messages as unknown[])
      .length;
    await Promise.all([1, 2, 3].map(() => chat.post(room, ALERT, 'peer:once')));
    await chat.post(room, ALERT, 'peer:once');
    const after = ((await ask('conversations.history', { channel: room.split(':')[2]! })).messages as unknown[]).length;
    expect(after - before).toBe(1);
  });

  it('shares a picture in the thread of the message that carries it', async () => {
    const picture = { bytes: new Uint8Array([137, 80, 78, 71]), name: 'orders.png', alt: 'Orders by month' };
    const receipt = await chat.post(room, { ...ALERT, picture }, 'peer:picture');
    const shared = await thread(receipt.channel, receipt.message);
    expect(JSON.stringify(shared)).toContain('orders.png');
  });

  it('is installed by OAuth, and speaks with the token that it was given', async () => {
    const store = await openStore('sqlite::memory:');
    const log = memoryLog();
    const many = slackChat({
      signingSecret: 'peer-secret',
      port: 0,
      apiUrl: slack.apiUrl,
      adminIds: [],
      log,
      record: memoryRecord(),
      oauth: {
        clientId: SLACK_APP.client_id,
        clientSecret: SLACK_APP.client_secret,
        stateSecret: 'peer-state-secret-of-32-characters',
        installationKeys: ['peer-installation-key-of-32-characters'],
        publicUrl: 'https://bot.example.org',
        authorizationUrl: `${slack.url}/oauth/v2/authorize`,
        record: store,
      },
    });
    await many.start(SILENT);
    const { port } = log.about.find((fields) => 'port' in fields) as { port: number };
    const page = (path: string, headers = {}) => fetch(`http://127.0.0.1:${port}${path}`, { headers });
    const first = await page('/slack/install');
    const cookie = first.headers.get('set-cookie')!.split(';')[0]!;
    const consent = /http[^"]*\/oauth\/v2\/authorize[^"]*/.exec(await first.text())![0].replaceAll('&amp;', '&');
    const form = new URLSearchParams(
      [...(await (await fetch(consent)).text()).matchAll(/name="(\w+)" value="([^"]*)"/g)].map(
        (found): [string, string] => [found[1]!, found[2]!.replaceAll('&amp;', '&')],
      ),
    );
    const agreed = await fetch(`${slack.url}/oauth/v2/authorize/callback`, {
      method: 'POST',
      body: form,
      redirect: 'manual',
    });
    const { pathname, search } = new URL(agreed.headers.get('location')!);
    expect((await page(pathname + search, { cookie })).status).toBe(200);
    const receipt = await many.post(room, ALERT, 'peer:installed');
    const [, channel] = receipt.channel.split('/');
    expect((await thread(channel!, receipt.message))[0]).toMatchObject({ ts: receipt.message });
    await many.stop();
    await store.close();
  });

  it('refuses a channel that is not there', async () => {
    const [, team] = room.split(':');
    await expect(chat.post(`slack:${team}:C0NOWHERE`, ALERT, 'peer:nowhere')).rejects.toMatchObject({
      refusal: 'room',
    });
  });

  it('refuses a message that is not there', async () => {
    const [, , channel] = room.split(':');
    await expect(chat.edit({ chat: 'slack', channel: channel!, message: '1.000001' }, ALERT)).rejects.toMatchObject({
      refusal: 'gone',
    });
  });
});
