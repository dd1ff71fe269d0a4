import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SlackSettings, slackChat } from '../../src/chat/slack/index.ts';
import { boltLogger } from '../../src/chat/slack/log.ts';
import type { Answerer, Chat, ChatError } from '../../src/core/chat.ts';
import type { Ask } from '../../src/core/command.ts';
import { Complaint } from '../../src/core/complaint.ts';
import { message } from '../../src/core/message.ts';
import { namedPerson } from '../../src/core/asking/people.ts';
import { PLATFORMS } from '../../src/words/entities/platforms.ts';
import { ALERT, chatContract, SILENT } from '../contracts/chat.ts';
import {
  ADMIN,
  APP_TOKEN,
  BOT_TOKEN,
  CHANNEL,
  type Fault,
  memoryLog,
  memoryRecord,
  type SlackDouble,
  slackDouble,
  TEAM,
  unsafeIn,
  USER,
} from './slack-double.ts';
import { recorded, recordedTraffic } from './slack-recorded.ts';

const ROOM = `slack:${TEAM}:${CHANNEL}`;

const FAULTS: Record<string, Fault> = {
  later: { status: 429, retryAfter: 2 },
  broken: { status: 500, body: '<html>oops</html>' },
  room: { error: 'channel_not_found' },
  chat: { error: 'token_revoked' },
  message: { error: 'invalid_blocks' },
};

chatContract('slack', async () => {
  const slack = await slackDouble();
  const chat = slackChat(settingsFor(slack));
  await chat.start(SILENT);
  return {
    chat,
    roomId: ROOM,
    written: () =>
      slack.calls
        .filter(({ method, ts }) => /^chat\.(postMessage|update)$/.test(method) && ts)
        .map(({ method, args, ts }) => ({
          how: method === 'chat.update' ? ('edit' as const) : args.thread_ts ? ('reply' as const) : ('post' as const),
          channel: String(args.channel),
          message: ts!,
          under: args.thread_ts === undefined ? null : String(args.thread_ts),
          body: args,
        })),
    refuseNext: (how) => slack.failNext('chat.postMessage', FAULTS[how]!),
    unsafe: unsafeIn,
    async stop() {
      await chat.stop();
      await slack.stop();
    },
  };
});

function settingsFor(slack: SlackDouble, some: Partial<SlackSettings> = {}): SlackSettings {
  return {
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    apiUrl: slack.apiUrl,
    adminIds: [],
    log: memoryLog(),
    record: memoryRecord(),
    ...some,
  };
}

/** An answerer that remembers what it was asked. */
function listening() {
  const asks: Ask[] = [];
  const answerer: Answerer = {
    platforms: () => PLATFORMS,
    recall: async () => null,
    commands: [
      {
        name: 'orders',
        says: 'What was ordered',
        subcommands: [
          {
            name: 'latest',
            says: 'the latest',
            options: [{ name: 'count', says: 'how many', type: 'number', min: 1, max: 20 }],
            run: async () => message({ headline: '' }),
          },
          {
            name: 'show',
            says: 'one',
            options: [{ name: 'id', says: 'which', type: 'text', required: true }],
            run: async () => message({ headline: '' }),
          },
        ],
      },
      {
        name: 'watch',
        says: 'What to hear of',
        subcommands: [
          {
            name: 'add',
            says: 'a query',
            quiet: true,
            admin: true,
            options: [{ name: 'query', says: 'what', type: 'text', rest: true, required: true }],
            run: async () => message({ headline: '' }),
          },
        ],
      },
    ],
    async answer(ask) {
      asks.push(ask);
      return message({ headline: `Answer ${asks.length}` });
    },
  };
  return { asks, answerer };
}

let slack: SlackDouble;
const open: Chat[] = [];
beforeEach(async () => {
  slack = await slackDouble();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((chat) => chat.stop()));
  await slack.stop();
});

function chatWith(some: Partial<SlackSettings> = {}): Chat {
  const chat = slackChat(settingsFor(slack, some));
  open.push(chat);
  return chat;
}

async function connected(some: Partial<SlackSettings> = {}) {
  const { asks, answerer } = listening();
  const chat = chatWith(some);
  await chat.start(answerer);
  return { chat, asks };
}

const thrownBy = (doing: Promise<unknown>) =>
  doing.then(
    () => null,
    (thrown: unknown) => thrown,
  );

let trigger = 0;
const slash = (command: string, text: string, some: Record<string, unknown> = {}) => ({
  token: 'x',
  team_id: TEAM,
  team_domain: 'test',
  channel_id: CHANNEL,
  channel_name: 'desk',
  user_id: USER,
  user_name: 'somebody',
  command,
  text,
  api_app_id: 'A00FAKEAPP03',
  is_enterprise_install: 'false',
  response_url: slack.responseUrl,
  trigger_id: `t${++trigger}`,
  ...some,
});

const press = (action: object, some: Record<string, unknown> = {}) => ({
  type: 'block_actions',
  user: { id: USER, username: 'somebody', team_id: TEAM },
  api_app_id: 'A00FAKEAPP03',
  token: 'x',
  container: { type: 'message', message_ts: '1.2', channel_id: CHANNEL, is_ephemeral: false },
  trigger_id: `t${++trigger}`,
  team: { id: TEAM, domain: 'test' },
  channel: { id: CHANNEL, name: 'desk' },
  actions: [{ type: 'button', block_id: 'b', action_ts: '1.3', ...action }],
  response_url: slack.responseUrl,
  ...some,
});

const responses = (count: number) => slack.until(() => slack.responses.length >= count && slack.responses);

describe('Slack, asked over Socket Mode', () => {
  it('acknowledges a command, parses its words and answers all in the channel', async () => {
    const { asks } = await connected();
    expect(await slack.deliver('slash_commands', slash('/orders', 'latest 5'))).toMatchObject({ payload: {} });
    const [response] = await responses(1);
    expect(asks).toEqual([
      {
        command: 'orders',
        subcommand: 'latest',
        values: { count: 5 },
        roomId: ROOM,
        by: `slack:${TEAM}:${USER}`,
        admin: false,
        language: 'hi-IN',
      },
    ]);
    expect(response!.body).toMatchObject({ response_type: 'in_channel', replace_original: false, unfurl_links: false });
    expect(JSON.stringify(response!.body)).toContain('Answer 1');
  });

  it('answers only the asker where the subcommand is quiet, and where the words cannot be read', async () => {
    const { asks } = await connected();
    await slack.deliver(
      'slash_commands',
      slash('/watch', 'add &lt;b&gt; AND “blocking &amp; more” <https://example.org/x|example.org>'),
    );
    await responses(1);
    await slack.deliver('slash_commands', slash('/orders', 'latest nonsense'));
    await responses(2);
    await slack.deliver('slash_commands', slash('/gone', 'x'));
    const all = await responses(3);
    expect(all.map(({ body }) => body.response_type)).toEqual(['ephemeral', 'ephemeral', 'ephemeral']);
    expect(asks.map(({ values }) => values)).toEqual([{ query: '<b> AND “blocking & more” https://example.org/x' }]);
    expect(JSON.stringify(all[1]!.body)).toContain('/orders latest');
    expect(JSON.stringify(all[2]!.body)).toContain('/gone');
  });

  it('calls an admin whoever is one in this workspace, or is named, and no guest from another', async () => {
    slack.users.UGUEST = { id: 'UGUEST', team_id: 'T0THER', is_admin: true, is_owner: true };
    const { asks } = await connected({ adminIds: ['UNAMED', `slack:${TEAM}:UALSO`] });
    const people = [ADMIN, USER, 'UGUEST', 'UNAMED', 'UALSO', 'UNKNOWN'];
    for (const [at, user_id] of people.entries()) {
      await slack.deliver('slash_commands', slash('/orders', 'latest', { user_id }));
      await responses(at + 1);
    }
    expect(asks.map(({ admin }) => admin)).toEqual([true, false, false, true, true, false]);
  });

  it('asks Slack about somebody once in a while, not each time', async () => {
    await connected();
    for (let n = 1; n <= 3; n++) {
      await slack.deliver('slash_commands', slash('/orders', 'latest'));
      await responses(n);
    }
    expect(slack.called('users.info')).toHaveLength(1);
  });

  it('names people in what others read, and calls none of them; whoever asked alone sees them as Slack shows them', async () => {
    const whole = { id: 'UADA', team_id: TEAM, name: 'ada', real_name: 'Ada L.' };
    slack.users.UADA = { ...whole, profile: { display_name: '<!channel> *Ada*', real_name: 'Ada L.' } };
    slack.users.UBEA = { ...whole, id: 'UBEA', profile: { display_name: '', real_name: 'Bea' } };
    const people = ['UADA', 'UBEA', 'UNKNOWN'].map((user) => [namedPerson(`slack:${TEAM}:${user}`), ' decided']);
    const told = message({ headline: 'Who decided', lines: people });
    const { answerer } = listening();
    const chat = chatWith();
    await chat.start({ ...answerer, answer: async () => told });
    await chat.edit(await chat.post(ROOM, told, 'k'), told);
    await slack.deliver('slash_commands', slash('/orders', 'latest'));
    await responses(1);
    await slack.deliver('slash_commands', slash('/watch', 'add x'));
    const [toAll, alone] = (await responses(2)).map(({ body }) => body);
    const bodies = [...slack.called('chat.postMessage'), ...slack.called('chat.update')].map(({ args }) => args);
    for (const body of [...bodies, toAll!]) {
      const text = JSON.stringify(body);
      expect(text).toContain('&lt;!channel&gt; ∗Ada∗ decided');
      expect(text).toContain('Bea decided');
      expect(text).toContain('@UNKNOWN decided');
      expect(text).not.toContain('<@');
      expect(unsafeIn(body)).toEqual([]);
    }
    expect(bodies).toHaveLength(2);
    expect(JSON.stringify(alone)).toContain('<@UADA> decided');
  });

  it('runs what a button holds, also one that was posted before a restart', async () => {
    const before = await connected();
    await before.chat.post(ROOM, ALERT, 'k');
    const blocks = slack.called('chat.postMessage')[0]!.args.blocks as { type: string; elements: object[] }[];
    const buttons = blocks.find(({ type }) => type === 'actions')!.elements;
    await before.chat.stop();
    const { asks } = await connected();
    await slack.deliver('interactive', press(buttons[1]!));
    await responses(1);
    expect(asks).toMatchObject([
      { command: 'orders', subcommand: 'show', values: { id: 'o-12ab' }, roomId: ROOM, admin: false },
    ]);
  });

  it('acknowledges a button that only opens a page, and one that is none of ours', async () => {
    const { asks } = await connected();
    expect(
      await slack.deliver('interactive', press({ action_id: 'link:0', url: 'https://example.org/' })),
    ).toBeTruthy();
    expect(await slack.deliver('interactive', press({ action_id: 'old', value: 'something' }))).toBeTruthy();
    expect(asks).toEqual([]);
  });

  it('answers a forged value with the rights and in the room of whoever pressed', async () => {
    const { asks } = await connected();
    await slack.deliver('interactive', press({ action_id: 'ask:0', value: 'ask:watch add query:everything' }));
    await slack.deliver('interactive', press({ action_id: 'ask:0', value: 'ask:nothing at all' }));
    await slack.deliver('interactive', press({ action_id: 'ask:0', value: 'ask:' }));
    await responses(2);
    expect(asks).toMatchObject([{ command: 'watch', admin: false, roomId: ROOM, by: `slack:${TEAM}:${USER}` }]);
  });

  it('acknowledges an envelope that comes again, and answers once', async () => {
    const { asks } = await connected();
    const same = slash('/orders', 'latest');
    await slack.deliver('slash_commands', same, 'e-same');
    await responses(1);
    await slack.deliver('slash_commands', same, 'e-same');
    await slack.deliver('slash_commands', slash('/orders', 'latest'));
    await responses(2);
    expect(asks).toHaveLength(2);
  });

  it.skipIf(!recorded)(
    'takes recorded traffic without a stumble (skipped when WITHHELD_PAYLOADS is not there)',
    async () => {
      const { asks } = await connected();
      for (const { type, payload } of recordedTraffic())
        expect(await slack.deliver(type, { ...payload, response_url: slack.responseUrl })).toBeTruthy();
      expect(asks).toEqual([]);
      await slack.deliver('slash_commands', slash('/orders', 'latest'));
      await slack.until(() => asks.length === 1);
    },
  );

  it('survives whatever comes down the line', async () => {
    const { asks } = await connected();
    const odd = [
      'null',
      '7',
      '"x"',
      '[]',
      '{',
      '',
      '{}',
      '{"type":"events_api"}',
      '{"type":"events_api","payload":null}',
      '{"type":"events_api","payload":{"event":null}}',
      '{"type":"slash_commands","payload":null}',
      '{"type":"slash_commands","envelope_id":"e","payload":{"command":7}}',
      '{"type":"interactive","envelope_id":"e","payload":{"type":"block_actions","actions":[]}}',
      '{"type":"interactive","envelope_id":"e","payload":{"type":"block_actions","actions":[null],"user":{}}}',
      '{"type":"ws_message","payload":{}}',
      '{"type":"error","payload":{}}',
      '{"type":"slack_event","payload":null}',
      '{"type":"events_api","envelope_id":"e","payload":{"event":{"type":"tokens_revoked"}}}',
      '{"type":"__proto__"}',
    ];
    for (const text of odd) slack.write(text);
    await slack.deliver('slash_commands', slash('/orders', 'latest'));
    await responses(1);
    expect(asks).toHaveLength(1);
  });

  it('comes back when the line breaks, and when Slack asks for it', async () => {
    const { asks } = await connected();
    slack.hangUp();
    await slack.until(() => slack.called('apps.connections.open').length === 2 && slack.lines() === 1);
    slack.write(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    await slack.until(() => slack.called('apps.connections.open').length === 3 && slack.lines() === 1);
    await slack.deliver('slash_commands', slash('/orders', 'latest'));
    await responses(1);
    expect(asks).toHaveLength(1);
  });

  it('comes back also after Slack was away', async () => {
    const log = memoryLog();
    await connected({ log });
    slack.failNext('apps.connections.open', { status: 503 }, 'lose answer');
    slack.hangUp();
    await slack.until(() => slack.called('apps.connections.open').length === 4 && slack.lines() === 1);
    expect(log.lines.filter((line) => line.startsWith('error'))).not.toHaveLength(0);
  });

  it('says in the log that its rights were taken away', async () => {
    const log = memoryLog();
    await connected({ log });
    const event = (type: string, more: object) => ({
      type: 'event_callback',
      team_id: TEAM,
      event_id: `Ev${type}`,
      event: { type, ...more },
    });
    await slack.deliver('events_api', event('app_uninstalled', {}));
    await slack.deliver('events_api', event('tokens_revoked', { tokens: { bot: ['U1'] } }));
    await slack.deliver('slash_commands', slash('/orders', 'latest'));
    await responses(1);
    expect(log.lines.filter((line) => line.startsWith('error'))).toHaveLength(2);
  });
});

describe('Slack, told to post', () => {
  it('sends the body of the renderer and the key of the delivery', async () => {
    const { chat } = await connected();
    await chat.post(ROOM, ALERT, 'post:1');
    const { token, args } = slack.called('chat.postMessage')[0]!;
    expect(token).toBe(BOT_TOKEN);
    expect(args).toMatchObject({
      channel: CHANNEL,
      unfurl_links: false,
      unfurl_media: false,
      metadata: { event_type: 'withheld_delivery', event_payload: { key: 'post:1' } },
    });
  });

  it('posts a key once, however often and however fast it is asked', async () => {
    const record = memoryRecord();
    const { chat } = await connected({ record });
    const receipts = await Promise.all([1, 2, 3].map(() => chat.post(ROOM, ALERT, 'post:1')));
    const again = await chatWith({ record }).post(ROOM, ALERT, 'post:1');
    expect(new Set([...receipts, again].map(({ message }) => message)).size).toBe(1);
    expect(slack.called('chat.postMessage')).toHaveLength(1);
  });

  it('posts again, with the same key in its metadata, where nobody knows whether the first came through', async () => {
    const record = memoryRecord();
    const { chat } = await connected({ record });
    slack.failNext('chat.postMessage', 'lose answer');
    expect((await thrownBy(chat.post(ROOM, ALERT, 'post:1'))) as ChatError).toMatchObject({ refusal: 'later' });
    expect(record.kept.get('post:1')).toBe('unknown');
    const receipt = await chat.post(ROOM, ALERT, 'post:1');
    const [first, second] = slack.called('chat.postMessage');
    expect(second!.args).toEqual(first!.args);
    expect(record.kept.get('post:1')).toEqual({ channel: CHANNEL, ts: receipt.message });
  });

  it('does not post where it could not write down that it will, and does not fail where it could not write down that it did', async () => {
    const record = memoryRecord();
    const { chat } = await connected({
      record: { ...record, set: async () => Promise.reject(new Error('disk full')) },
    });
    await expect(chat.post(ROOM, ALERT, 'post:1')).rejects.toThrow('disk full');
    expect(slack.called('chat.postMessage')).toHaveLength(0);
    const log = memoryLog();
    const half = await connected({
      log,
      record: {
        ...record,
        set: async (key, value) =>
          value === 'unknown' ? record.set(key, value) : Promise.reject(new Error('disk full')),
      },
    });
    await expect(half.chat.post(ROOM, ALERT, 'post:2')).resolves.toBeTruthy();
    expect(log.lines.join('\n')).toContain('disk full');
  });

  it('holds only the room that Slack is slow with, and does not ask there again before its time', async () => {
    const { chat } = await connected();
    slack.failNext('chat.postMessage', { status: 429, retryAfter: 30 });
    const [slow, other] = await Promise.all([
      thrownBy(chat.post(ROOM, ALERT, 'a')),
      chat.post(`slack:${TEAM}:C0THER`, ALERT, 'b'),
    ]);
    expect(slow).toMatchObject({ refusal: 'later', retryAfterMs: 30_000 });
    expect(other.channel).toBe('C0THER');
    expect(await thrownBy(chat.post(ROOM, ALERT, 'c'))).toMatchObject({ refusal: 'later' });
    expect(slack.called('chat.postMessage')).toHaveLength(2);
    await chat.edit({ chat: 'slack', channel: CHANNEL, message: '1.2' }, ALERT);
  });

  it('waits for an hour at most, whatever Slack asks', async () => {
    const { chat } = await connected();
    slack.failNext('chat.postMessage', { status: 429, retryAfter: 315_360_000 });
    expect(await thrownBy(chat.post(ROOM, ALERT, 'a'))).toMatchObject({ refusal: 'later', retryAfterMs: 3_600_000 });
  });

  it.each([
    ['channel_not_found', 'room'],
    ['is_archived', 'room'],
    ['not_in_channel', 'room'],
    ['restricted_action', 'room'],
    ['no_permission', 'room'],
    ['invalid_auth', 'chat'],
    ['token_revoked', 'chat'],
    ['account_inactive', 'chat'],
    ['missing_scope', 'chat'],
    ['invalid_blocks', 'message'],
    ['msg_too_long', 'message'],
    ['msg_blocks_too_long', 'message'],
    ['internal_error', 'later'],
    ['a name of the future', 'later'],
  ])('takes %s for a refusal of: %s', async (error, refusal) => {
    const { chat } = await connected();
    const receipt = { chat: 'slack', channel: CHANNEL, message: '1.2' };
    slack.failNext('chat.postMessage', { error }, { error });
    slack.failNext('chat.update', { error });
    const doings = [chat.post(ROOM, ALERT, 'a'), chat.edit(receipt, ALERT), chat.reply(receipt, ALERT, 'b', 'thread')];
    for (const thrown of await Promise.all(doings.map(thrownBy)))
      expect(thrown).toMatchObject({ name: 'ChatError', refusal });
  });

  it.each<[string, Fault]>([
    ['a server error', { status: 502, body: '<html>'.repeat(1000) }],
    ['a page where an answer should be', { status: 200, body: '<html>'.repeat(1000) }],
    ['a 429 that does not say how long', { status: 429 }],
    ['a reset', 'lose answer'],
  ])('says "later", shortly and without a secret, after %s', async (_, fault) => {
    const log = memoryLog();
    const { chat } = await connected({ log });
    slack.failNext('chat.postMessage', fault);
    const error = (await thrownBy(chat.post(ROOM, ALERT, 'a'))) as ChatError;
    expect(error).toMatchObject({ refusal: 'later', retryAfterMs: null });
    expect(error.message.length).toBeLessThan(200);
    expect(`${error.message} ${log.lines.join('\n')}`).not.toMatch(/canary/);
  });
});

describe("Slack's own words in our log", () => {
  it('hold no token, no secret and no ticket, whoever wrote them', () => {
    const log = memoryLog();
    const logger = boltLogger(log, ['a-signing-secret', undefined, '']);
    logger.error('refused', new Error('xoxb-1-canary at wss://wss.example.org/link/?ticket=canary&app_id=1'), {
      token: 'xapp-1-canary',
    });
    logger.warn('a-signing-secret');
    logger.debug('payload canary');
    expect(log.lines).toHaveLength(2);
    expect(log.lines.join('\n')).not.toMatch(/canary|a-signing-secret/);
    expect(log.lines[0]).toContain('app_id=1');
  });
});

describe('Slack, at its start and its end', () => {
  const complaintOf = async (chat: Chat) => {
    const thrown = await thrownBy(chat.start(SILENT));
    expect(thrown).toBeInstanceOf(Complaint);
    return thrown as Complaint;
  };

  it('says which token Slack refuses and what to put there', async () => {
    const bot = await complaintOf(chatWith({ botToken: 'xoxb-canary-wrong' }));
    expect(bot).toMatchObject({ act: 'admin' });
    expect(bot.message).toMatch(/invalid_auth.*SLACK_BOT_TOKEN/);
    const app = await complaintOf(chatWith({ appToken: 'xapp-canary-wrong' }));
    expect(app).toMatchObject({ act: 'admin' });
    expect(app.message).toMatch(/invalid_auth.*SLACK_APP_TOKEN/);
    expect(bot.message + app.message).not.toContain('canary');
  });

  it('says that it cannot reach Slack, and can be started again later', async () => {
    const chat = chatWith();
    slack.failNext('auth.test', { status: 503 });
    expect(await complaintOf(chat)).toMatchObject({ act: 'retry' });
    slack.failNext('apps.connections.open', 'lose answer');
    expect(await complaintOf(chat)).toMatchObject({ act: 'retry' });
    await chat.start(SILENT);
    await slack.until(() => slack.lines() === 1);
    const nobody = await complaintOf(chatWith({ apiUrl: 'http://127.0.0.1:9/api/' }));
    expect(nobody).toMatchObject({ act: 'retry' });
    expect(nobody.message).toMatch(/network/);
  });

  it('says what is missing where there is neither an app token nor a signing secret', async () => {
    const complaint = await complaintOf(chatWith({ appToken: undefined }));
    expect(complaint).toMatchObject({ act: 'admin' });
    expect(complaint.message).toMatch(/SLACK_APP_TOKEN.*SLACK_SIGNING_SECRET/);
  });

  it('does not wait for a Slack that takes the call and says nothing', async () => {
    const patience = { callMs: 200, startMs: 400 };
    const log = memoryLog();
    slack.failNext('auth.test', 'hang');
    expect(await complaintOf(chatWith({ patience }))).toMatchObject({ act: 'retry' });
    slack.failNext('apps.connections.open', 'hang');
    expect(await complaintOf(chatWith({ patience }))).toMatchObject({ act: 'retry' });
    slack.greet(false);
    const silent = await complaintOf(chatWith({ patience, log }));
    expect(silent).toMatchObject({ act: 'retry' });
    expect(silent.message).toMatch(/network/);
    await slack.until(() => slack.lines() === 0);
    expect(log.lines.join('')).not.toMatch(/canary/);
  });

  it('gives up a post that Slack took and did not answer, and says so', async () => {
    const record = memoryRecord();
    const { chat } = await connected({ record, patience: { callMs: 200, startMs: 5000 } });
    slack.failNext('chat.postMessage', 'hang');
    expect(await thrownBy(chat.post(ROOM, ALERT, 'a'))).toMatchObject({ refusal: 'later', retryAfterMs: null });
    expect(record.kept.get('a')).toBe('unknown');
  });

  it('stops although the line is open and Slack never says goodbye, and does not come back', async () => {
    const { chat } = await connected();
    slack.deafen();
    await chat.stop();
    slack.hangUp();
    await slack.until(() => slack.lines() === 0);
    await chat.stop();
    expect(slack.called('apps.connections.open')).toHaveLength(1);
  });

  it('lets an answer under way go out before it stops', async () => {
    let finish: (() => void) | undefined;
    const begun = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { answerer } = listening();
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const chat = chatWith();
    await chat.start({
      ...answerer,
      async answer() {
        finish?.();
        await held;
        return message({ headline: 'At last' });
      },
    });
    await slack.deliver('slash_commands', slash('/orders', 'latest'));
    await begun;
    const stopped = chat.stop();
    release?.();
    await stopped;
    expect(slack.responses).toHaveLength(1);
  });
});
