import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerDiscord } from '../../src/chat/discord/check.ts';
import { withSettings } from '../../src/cli/setup.ts';
import { loadCommands } from '../../src/load.ts';
import { CHANNEL, type DiscordServer, discordServer, GUILD, TOKEN } from '../chat/discord-server.ts';
import { APP_TOKEN, BOT_TOKEN, type SlackDouble, slackDouble } from '../chat/slack-double.ts';
import { folderWith, withheld } from './here.ts';

const role = (id: string, permissions: bigint) => ({ id, name: id, permissions: String(permissions) });
const ENOUGH = (1n << 10n) | (1n << 11n) | (1n << 14n);

describe('what is asked before the first start', () => {
  let server: DiscordServer;
  beforeEach(async () => {
    server = await discordServer({
      rest: {
        [`/channels/${CHANNEL}`]: { id: CHANNEL, guild_id: GUILD, type: 0, permission_overwrites: [] },
        [`/channels/${GUILD}`]: {
          id: GUILD,
          guild_id: GUILD,
          type: 0,
          permission_overwrites: [{ id: GUILD, type: 0, allow: '0', deny: String(1n << 11n) }],
        },
        [`/guilds/${GUILD}/roles`]: [role(GUILD, ENOUGH), role('7', 1n << 16n)],
        [`/guilds/${GUILD}/members/400000000000000001`]: { roles: ['7'] },
      },
    });
  });
  afterEach(() => server.stop());

  const answers = (cwd: string, ...lines: string[]) =>
    withheld(['setup'], { cwd, input: `${lines.join('\n')}\n`, env: { DISCORD_API_URL: server.apiUrl } });

  it('is tried at once, asked again where it is wrong, and written beside what was there', async () => {
    const cwd = folderWith({ '.env': '# ours\nTIME_ZONE=Asia/Kolkata\n#DISCORD_TOKEN=\n' });
    const wrong = 'NDAw.G-wrong.token';
    const { out, status } = await answers(cwd, wrong, TOKEN, '1', GUILD, GUILD, CHANNEL, '', 'desk@example.org # us');
    expect(status).toBe(0);
    expect(out).toContain('Discord does not know this token');
    expect(out).toContain('Signed in to Discord as withheld');
    expect(out).toMatch(/oauth2\/authorize\?client_id=400000000000000001&scope=bot\+applications\.commands/);
    expect(out).toContain('The bot is not in that server');
    expect(out).toContain('The bot lacks Send Messages in that channel');
    expect(out).toContain('better with Create Public Threads, Send Messages in Threads, Attach Files');
    for (const secret of [TOKEN, wrong]) expect(out).not.toContain(secret);
    expect(readFileSync(join(cwd, '.env'), 'utf8')).toBe(
      [
        '# ours',
        'TIME_ZONE=Asia/Kolkata',
        `DISCORD_TOKEN=${TOKEN}`,
        `DISCORD_GUILD=${GUILD}`,
        `ADMIN_ROOM=discord:${GUILD}:${CHANNEL}`,
        'CONTACT="desk@example.org # us"',
        '',
      ].join('\n'),
    );
    expect(statSync(join(cwd, '.env')).mode & 0o077).toBe(0);
  });

  it('changes nothing where nothing is answered', async () => {
    const cwd = folderWith({});
    const { out, status } = await answers(cwd, '', '', '');
    expect({ status, unchanged: out.includes('Nothing was changed') }).toEqual({ status: 0, unchanged: true });
    expect(() => readFileSync(join(cwd, '.env'))).toThrow('ENOENT');
  });

  it('puts commands on Discord, says what changed, and puts nothing twice', async () => {
    const env = { DISCORD_API_URL: server.apiUrl, DISCORD_TOKEN: TOKEN };
    const { out } = await withheld(['register', '--guild', GUILD], { cwd: folderWith({}), env });
    expect(out).toMatch(new RegExp(`^In the server ${GUILD}: added /.*/watch`));
    const puts = () => server.requests.filter(({ method }) => method === 'PUT').length;
    expect(puts()).toBe(1);
    const discord = { token: TOKEN, apiUrl: server.apiUrl };
    const commands = await loadCommands();
    expect(await registerDiscord(discord, GUILD, commands)).toMatch(/^\d+ unchanged$/);
    expect(puts()).toBe(1);
    expect(await registerDiscord(discord, undefined, commands)).toMatch(/^changed/);
  });
});

describe('what is asked of Slack before the first start', () => {
  let slack: SlackDouble;
  beforeEach(async () => {
    slack = await slackDouble();
  });
  afterEach(() => slack.stop());

  /** Nothing is answered for Discord, nor about where one can be reached. */
  async function setUp(...lines: string[]) {
    const cwd = folderWith({ '.env': '' });
    const env = { SLACK_API_URL: slack.apiUrl };
    const { out, status } = await withheld(['setup'], { cwd, input: `\n${lines.join('\n')}\n\n`, env });
    expect(status).toBe(0);
    return { out, file: readFileSync(join(cwd, '.env'), 'utf8') };
  }

  it('is tried at once, for Socket Mode', async () => {
    const { out, file } = await setUp('xoxb-wrong', BOT_TOKEN, 'xapp-wrong', APP_TOKEN);
    expect(out).toContain('SLACK_BOT_TOKEN is refused');
    expect(out).toContain('signed in to Test');
    expect(out).toContain('SLACK_APP_TOKEN is refused');
    expect(out).toContain('Socket Mode can be opened');
    expect(out).not.toContain('Signing Secret');
    expect(out).not.toMatch(/canary|-wrong/);
    expect(file).toBe(`SLACK_BOT_TOKEN=${BOT_TOKEN}\nSLACK_APP_TOKEN=${APP_TOKEN}\n`);
  });

  it('takes the secret with which Slack signs where there is no token for Socket Mode', async () => {
    const secret = 'c0ffee00c0ffee00c0ffee00c0ffee00';
    const { out, file } = await setUp(BOT_TOKEN, '', APP_TOKEN, secret);
    expect(out).toContain('That is no Signing Secret');
    expect(out).toContain('lead your proxy to SLACK_PORT, 3000 if not set');
    for (const hidden of [secret, APP_TOKEN, BOT_TOKEN]) expect(out).not.toContain(hidden);
    expect(slack.called('apps.connections.open')).toEqual([]);
    expect(file).toBe(`SLACK_BOT_TOKEN=${BOT_TOKEN}\nSLACK_SIGNING_SECRET=${secret}\n`);
  });

  it('says that the bot does not start with neither', async () => {
    expect((await setUp(BOT_TOKEN, '', '')).out).toContain('Slack needs one of the two');
  });
});

describe('a setting in .env', () => {
  it.each([
    ['', 'A=1\n'],
    ['B=2', 'B=2\nA=1\n'],
    ['#A=\nB=2\n', 'A=1\nB=2\n'],
    ['# A=old\nexport A=old\n', '# A=old\nA=1\n'],
    ['AA=3\n', 'AA=3\nA=1\n'],
  ])('takes its place in %j', (before, after) => expect(withSettings(before, { A: '1' })).toBe(after));
});
