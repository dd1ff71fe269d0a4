import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { slackManifest } from '../../src/chat/slack/index.ts';

/*
 * A Discord and a Slack that somebody else wrote, on loopback only. They are heavy, so they are a package of their own:
 * where it is not installed, tests that want them are skipped with a word, unless servers are demanded.
 */

const peers = join(import.meta.dirname, '../peers');
const emulate = join(peers, 'node_modules/emulate/dist/api.js');
const installed = existsSync(join(peers, 'node_modules/discord-digital-twin')) && existsSync(emulate);
if (!installed)
  console.warn("The Discord and Slack that somebody else wrote are not installed: 'npm run peers' installs them.");

/** Whether tests against them are left out. */
export const noTwins = !installed && process.env.WITHHELD_DEMAND_SERVERS === undefined;

interface Ready {
  listensOn: string;
  restUrl: string;
  token: string;
  guildId: string;
  channelId: string;
  userId: string;
}

export type DiscordTwin = Awaited<ReturnType<typeof openDiscordTwin>>;

/** Discord in a process of its own; `ask` has it do something, or say what it holds. */
export async function openDiscordTwin() {
  const twin = fork(join(peers, 'discord.mjs'), { execArgv: ['--require', join(peers, 'loopback.cjs')] });
  const ended = once(twin, 'exit').then(() => Promise.reject(new Error('the twin did not start: see above')));
  const [first] = (await Promise.race([once(twin, 'message'), ended])) as [{ ready: Ready }];
  ended.catch(() => {});
  let calls = 0;
  return {
    ...first.ready,
    async ask<T>(what: string, about: object = {}): Promise<T> {
      const id = ++calls;
      twin.send({ id, what, about });
      for (;;) {
        const [reply] = (await once(twin, 'message')) as [{ id: number; result: T; error?: string }];
        if (reply.id !== id) continue;
        if (reply.error) throw new Error(reply.error);
        return reply.result;
      }
    },
    async close() {
      if (!twin.connected) return;
      const gone = once(twin, 'exit');
      twin.disconnect();
      await gone;
    },
  };
}

export const SLACK_TOKEN = 'xoxb-peer-canary';
const READER = 'xoxb-reader';

/** The app as it is registered there, for installations by OAuth. */
export const SLACK_APP = {
  client_id: '12.34',
  client_secret: 'canary-client-secret',
  redirect_uris: ['https://bot.example.org/slack/oauth_redirect'],
};

/** Slack with one workspace and a channel; the bot has the rights of the manifest and no others, `read` reads with another's. */
export async function openSlackTwin() {
  const { createEmulator } = (await import(pathToFileURL(emulate).href)) as {
    createEmulator(options: object): Promise<{ url: string; close(): Promise<void> }>;
  };
  const manifest = slackManifest([], { socketMode: true }) as { oauth_config: { scopes: { bot: string[] } } };
  const slack = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        team: { name: 'Desk', domain: 'desk' },
        users: [{ name: 'withheld', email: 'withheld@example.org' }],
        channels: [{ name: 'policy' }],
        bots: [{ name: 'withheld' }],
        strict_scopes: true,
        oauth_apps: [{ ...SLACK_APP, name: 'withheld', scopes: manifest.oauth_config.scopes.bot }],
        tokens: [
          { token: SLACK_TOKEN, user: 'withheld', scopes: manifest.oauth_config.scopes.bot },
          { token: READER, user: 'withheld', scopes: ['channels:read', 'channels:history'] },
        ],
      },
    },
  });
  const read = async (method: string, args: Record<string, string> = {}): Promise<Record<string, unknown>> => {
    const response = await fetch(`${slack.url}/api/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${READER}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(args),
    });
    const answer = (await response.json()) as Record<string, unknown>;
    expect(answer, method).toMatchObject({ ok: true });
    return answer;
  };
  const [{ team_id: team }, { channels }] = await Promise.all([read('auth.test'), read('conversations.list')]);
  const channel = (channels as { id: string; name: string }[]).find(({ name }) => name === 'policy')!.id;
  return { url: slack.url, apiUrl: `${slack.url}/api/`, team: String(team), channel, read, close: () => slack.close() };
}
