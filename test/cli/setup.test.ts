import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withSettings } from '../../src/cli/setup.ts';
import { CHANNEL, type DiscordServer, discordServer, GUILD, TOKEN } from '../chat/discord-server.ts';
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
    const run = (...args: string[]) => withheld(['register', ...args], { cwd: folderWith({}), env });
    expect((await run('--guild', GUILD)).out).toMatch(new RegExp(`^In the server ${GUILD}: added /.*/watch`));
    const puts = () => server.requests.filter(({ method }) => method === 'PUT').length;
    expect(puts()).toBe(1);
    expect((await run('--guild', GUILD)).out).toMatch(/: \d+ unchanged\n$/);
    expect(puts()).toBe(1);
    expect((await run()).out).toMatch(/^In all servers: changed/);
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
