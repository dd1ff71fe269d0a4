import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SlackSettings, slackChat } from '../../src/chat/slack/index.ts';
import { sealer } from '../../src/chat/slack/sealed.ts';
import type { Answerer, Chat } from '../../src/core/chat.ts';
import type { Store } from '../../src/core/store.ts';
import { message } from '../../src/core/message.ts';
import { openStore } from '../../src/store/index.ts';
import { PLATFORMS } from '../../src/words/entities/platforms.ts';
import { ALERT } from '../contracts/chat.ts';
import { APP_TOKEN, memoryLog, memoryRecord, type SlackDouble, slackDouble } from './slack-double.ts';

/* Many workspaces: each installs the app through a browser, has a token of its own that runs out, and may take it away. */

const KEY = 'canary-installation-key-of-32-characters';
const OLD_KEY = 'canary-former-key-of-32-characters-or-so';

let slack: SlackDouble;
let store: Store;
let heard: string[];
let log: ReturnType<typeof memoryLog>;
const open: Chat[] = [];

const answerer: Answerer = {
  commands: [],
  answer: async () => message({ headline: '' }),
  platforms: () => PLATFORMS,
  recall: async () => null,
  closed: async (where, why) => void heard.push(`closed ${where}: ${why}`),
  opened: async (where) => void heard.push(`opened ${where}`),
};

beforeEach(async () => {
  heard = [];
  log = memoryLog();
  slack = await slackDouble();
  store = await openStore('sqlite::memory:');
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((chat) => chat.stop()));
  await Promise.all([slack.stop(), store.close()]);
});

async function started(some: Partial<NonNullable<SlackSettings['oauth']>> = {}) {
  const about = log.about.length;
  const chat = slackChat({
    appToken: APP_TOKEN,
    port: 0,
    apiUrl: slack.apiUrl,
    adminIds: [],
    log,
    record: memoryRecord(),
    oauth: {
      clientId: '12.34',
      clientSecret: 'canary-client-secret',
      stateSecret: 'canary-state-secret-of-32-characters',
      installationKeys: [KEY],
      publicUrl: 'https://bot.example.org',
      record: store,
      ...some,
    },
  });
  open.push(chat);
  await chat.start(answerer);
  const { port } = log.about.slice(about).find((fields) => 'port' in fields) as { port: number };
  return { chat, page: (path: string, headers = {}) => fetch(`http://127.0.0.1:${port}${path}`, { headers }) };
}

/** As a browser does it: the page that leads to Slack, then the address that Slack leads back to, with the cookie. */
async function install(page: Awaited<ReturnType<typeof started>>['page'], team: string) {
  const first = await page('/slack/install');
  const cookie = first.headers.get('set-cookie')!.split(';')[0]!;
  const leads = new URL(
    /https:\/\/slack\.com\/oauth\/v2\/authorize[^"]*/.exec(await first.text())![0].replaceAll('&amp;', '&'),
  );
  const back = `/slack/oauth_redirect?code=${team}&state=${encodeURIComponent(leads.searchParams.get('state')!)}`;
  return { leads, back, cookie, done: await page(back, { cookie }) };
}

const room = (team: string) => `slack:${team}:C00FAKECHAN3`;
const refusal = (doing: Promise<unknown>) =>
  doing.then(
    () => null,
    (thrown: { refusal?: string }) => thrown.refusal,
  );

describe('Slack in many workspaces', () => {
  it('is installed through a browser, asks for the rights of the manifest, and speaks in each with its own token', async () => {
    const { chat, page } = await started();
    const { leads, done } = await install(page, 'T1');
    expect(leads.searchParams.get('redirect_uri')).toBe('https://bot.example.org/slack/oauth_redirect');
    expect(leads.searchParams.get('scope')).toContain('chat:write,');
    expect([done.status, await done.text()]).toEqual([200, expect.stringContaining('is installed')]);
    await install(page, 'T2');
    expect(heard).toEqual(['opened slack:T1', 'opened slack:T2']);
    const receipt = await chat.post(room('T1'), ALERT, 'k1');
    await chat.post(room('T2'), ALERT, 'k2');
    await chat.edit(JSON.parse(JSON.stringify(receipt)), ALERT);
    await chat.reply(receipt, ALERT, 'k3', 'room');
    const [one, two, reply] = slack.called('chat.postMessage');
    const [edit] = slack.called('chat.update');
    expect([one!, two!, edit!, reply!].map(({ token }) => slack.tokens.get(token))).toEqual(['T1', 'T2', 'T1', 'T1']);
    expect(reply!.args).toMatchObject({ channel: 'C00FAKECHAN3', thread_ts: receipt.message, reply_broadcast: true });
  });

  it('is not installed by whoever brings another browser’s code, nor where nobody began', async () => {
    const { page } = await started();
    const { back } = await install(page, 'T1');
    heard = [];
    for (const [path, headers] of [
      [back, {}],
      [back, { cookie: 'slack-app-oauth-state=forged' }],
      ['/slack/oauth_redirect?code=T3', {}],
      ['/slack/oauth_redirect?error=access_denied', {}],
      ['/slack/oauth_redirect', {}],
    ] as const) {
      const response = await page(path, headers);
      expect(response.status, path).toBe(400);
      expect(await response.text()).toContain('was not installed');
    }
    expect(heard).toEqual([]);
    expect(await store.installedHomes()).toEqual(['slack:T1']);
    expect((await page('/slack/events')).status, 'events come over Socket Mode').toBe(404);
  });

  it('tells nobody where it is not installed, and speaks again after a restart where it is', async () => {
    const before = await started();
    expect(await refusal(before.chat.post(room('T1'), ALERT, 'k'))).toBe('room');
    await install(before.page, 'T1');
    await before.chat.stop();
    const { chat } = await started();
    expect(await chat.post(room('T1'), ALERT, 'k')).toMatchObject({ channel: 'T1/C00FAKECHAN3' });
  });

  it('forgets a workspace that takes the app away, and its rooms are closed', async () => {
    const { chat, page } = await started();
    await install(page, 'T1');
    const event = { type: 'event_callback', team_id: 'T1', event_id: 'Ev1', event: { type: 'app_uninstalled' } };
    await slack.deliver('events_api', event);
    await slack.until(() => heard.length === 2);
    expect(heard[1]).toBe('closed slack:T1: the app was removed from the Slack workspace');
    expect(await store.installedHomes()).toEqual([]);
    expect(await refusal(chat.post(room('T1'), ALERT, 'k'))).toBe('room');
  });

  describe('with tokens that run out', () => {
    /** Leaves the token of T1 with so many seconds. */
    async function leave(seconds: number) {
      const { seal, open: unseal } = sealer([KEY]);
      const kept = JSON.parse(unseal((await store.installation('slack:T1'))!, 'slack:T1'));
      kept.bot.expiresAt = Math.floor(Date.now() / 1000) + seconds;
      await store.saveInstallation('slack:T1', seal(JSON.stringify(kept), 'slack:T1'), new Date().toISOString());
    }
    const renewals = () => slack.called('oauth.v2.access').filter(({ args }) => args.grant_type === 'refresh_token');

    it('renews one once, however many ask at the same time, in however many processes', async () => {
      const one = await started();
      await install(one.page, 'T1');
      const two = await started();
      await leave(600);
      const posts = Array.from({ length: 6 }, (_, n) => (n % 2 ? one : two).chat.post(room('T1'), ALERT, `k${n}`));
      const outcomes = await Promise.allSettled(posts);
      expect(renewals()).toHaveLength(1);
      for (const outcome of outcomes.filter(({ status }) => status === 'rejected'))
        expect((outcome as PromiseRejectedResult).reason).toMatchObject({ name: 'ChatError' });
      await two.chat.post(room('T1'), ALERT, 'after');
      expect(renewals(), 'the renewed one is kept').toHaveLength(1);
    });

    it('waits where another worker renews one that has run out', async () => {
      const { chat, page } = await started();
      await install(page, 'T1');
      await leave(-5);
      const now = Date.now();
      const [from, until] = [now, now + 30_000].map((ms) => new Date(ms).toISOString()) as [string, string];
      expect(await store.claimInstallation('slack:T1', from, until)).toBe(true);
      expect(await refusal(chat.post(room('T1'), ALERT, 'k'))).toBe('later');
      expect(renewals()).toEqual([]);
    });
  });

  it('keeps tokens sealed: with a key that may be changed, for one workspace alone, and never in the log', async () => {
    const before = await started({ installationKeys: [OLD_KEY] });
    await install(before.page, 'T1');
    const sealed = (await store.installation('slack:T1'))!;
    expect(sealed).not.toContain('canary');
    expect(Buffer.from(sealed.slice(3), 'base64url').toString('latin1')).not.toContain('canary');
    const { chat } = await started({ installationKeys: [KEY, OLD_KEY] });
    await chat.post(room('T1'), ALERT, 'k');
    await store.saveInstallation('slack:T2', sealed, new Date().toISOString());
    expect(await refusal(chat.post(room('T2'), ALERT, 'k2')), 'moved to another workspace').toBe('room');
    const other = await started({ installationKeys: ['a-key-that-never-sealed-anything-here'] });
    await expect(other.chat.post(room('T1'), ALERT, 'k3')).rejects.toThrow(/INSTALLATION_KEY/);
    expect(log.lines.join('\n')).not.toMatch(/canary-(client|state|installation|former)|xoxe/);
  });
});
