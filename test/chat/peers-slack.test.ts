import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slackChat, slackManifest } from '../../src/chat/slack/index.ts';
import type { Chat } from '../../src/core/chat.ts';
import { message } from '../../src/core/message.ts';
import { ALERT, SILENT } from '../contracts/chat.ts';
import { memoryLog, memoryRecord } from './slack-double.ts';

/*
 * The same chat against a Slack that somebody else wrote: it keeps what it is sent, and is asked for it again.
 */

const peer = join(import.meta.dirname, '../peers/node_modules/emulate/dist/api.js');
const installed = existsSync(peer);
const demanded = process.env.WITHHELD_DEMAND_SERVERS !== undefined;
if (!installed) console.warn("The Slack that somebody else wrote is not installed: 'npm run peers' installs it.");

interface Peer {
  url: string;
  close(): Promise<void>;
}

const TOKEN = 'xoxb-peer-canary';
const READER = 'xoxb-reader';

function manifestScopes(): string[] {
  const manifest = slackManifest([], { socketMode: true }) as { oauth_config: { scopes: { bot: string[] } } };
  return manifest.oauth_config.scopes.bot;
}

describe.skipIf(!installed && !demanded)('Slack, as somebody else wrote it', () => {
  let slack: Peer;
  let chat: Chat;
  let room: string;

  beforeAll(async () => {
    const { createEmulator } = (await import(pathToFileURL(peer).href)) as {
      createEmulator(options: object): Promise<Peer>;
    };
    slack = await createEmulator({
      service: 'slack',
      port: 0,
      seed: {
        slack: {
          team: { name: 'Desk', domain: 'desk' },
          users: [{ name: 'withheld', email: 'withheld@example.org' }],
          channels: [{ name: 'policy' }],
          bots: [{ name: 'withheld' }],
          // With the rights of the manifest and no others; what was told is read with another's.
          strict_scopes: true,
          tokens: [
            { token: TOKEN, user: 'withheld', scopes: manifestScopes() },
            { token: READER, user: 'withheld', scopes: ['channels:read', 'channels:history'] },
          ],
        },
      },
    });
    chat = slackChat({
      botToken: TOKEN,
      signingSecret: 'peer-secret',
      port: 0,
      apiUrl: `${slack.url}/api/`,
      adminIds: [],
      log: memoryLog(),
      record: memoryRecord(),
    });
    await chat.start(SILENT);
    const [{ team_id: team }, { channels }] = await Promise.all([ask('auth.test'), ask('conversations.list')]);
    const channel = (channels as { id: string; name: string }[]).find(({ name }) => name === 'policy')!;
    room = `slack:${team}:${channel.id}`;
  });

  afterAll(async () => {
    await chat?.stop();
    await slack?.close();
  });

  async function ask(method: string, args: Record<string, string> = {}): Promise<Record<string, unknown>> {
    const response = await fetch(`${slack.url}/api/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${READER}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(args),
    });
    const answer = (await response.json()) as Record<string, unknown>;
    expect(answer, method).toMatchObject({ ok: true });
    return answer;
  }

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
    const reply = await chat.reply(receipt, message({ headline: 'Now confirmed' }), 'peer:reply');
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

  it('refuses a channel that is not there', async () => {
    const [, team] = room.split(':');
    await expect(chat.post(`slack:${team}:C0NOWHERE`, ALERT, 'peer:nowhere')).rejects.toMatchObject({
      refusal: 'room',
    });
  });

  it('refuses a message that is not there', async () => {
    const [, , channel] = room.split(':');
    await expect(chat.edit({ chat: 'slack', channel: channel!, message: '1.000001' }, ALERT)).rejects.toMatchObject({
      refusal: 'message',
    });
  });
});
