import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { slackChat } from '../../src/chat/slack/index.ts';
import type { Answerer, Chat } from '../../src/core/chat.ts';
import type { Ask } from '../../src/core/command.ts';
import { Complaint } from '../../src/core/complaint.ts';
import { message } from '../../src/core/message.ts';
import { PLATFORMS } from '../../src/words/entities/platforms.ts';
import { recorded, recordedTraffic } from './slack-recorded.ts';
import {
  BOT_TOKEN,
  CHANNEL,
  memoryLog,
  memoryRecord,
  type SlackDouble,
  signature,
  slackDouble,
  TEAM,
  USER,
} from './slack-double.ts';

const SECRET = 'canary-signing-secret';

let slack: SlackDouble;
let chat: Chat;
let port: number;
let asks: Ask[];
let log: ReturnType<typeof memoryLog>;

const answerer: Answerer = {
  platforms: () => PLATFORMS,
  recall: async () => null,
  commands: [
    {
      name: 'orders',
      says: '',
      subcommands: [{ name: 'latest', says: '', options: [], run: async () => message({ headline: '' }) }],
    },
  ],
  async answer(ask) {
    asks.push(ask);
    return message({ headline: 'Answered' });
  },
};

const settings = () => ({
  botToken: BOT_TOKEN,
  signingSecret: SECRET,
  port: 0,
  apiUrl: slack.apiUrl,
  adminIds: [],
  log,
  record: memoryRecord(),
});

beforeEach(async () => {
  asks = [];
  log = memoryLog();
  slack = await slackDouble();
  chat = slackChat(settings());
  await chat.start(answerer);
  port = log.about.find((about) => 'port' in about)!.port as number;
});
afterEach(async () => {
  await chat.stop();
  await slack.stop();
});

const now = () => Math.floor(Date.now() / 1000);
let trigger = 0;
const command = (some: Record<string, string> = {}) =>
  new URLSearchParams({
    team_id: TEAM,
    channel_id: CHANNEL,
    user_id: USER,
    command: '/orders',
    text: 'latest',
    is_enterprise_install: 'false',
    response_url: slack.responseUrl,
    trigger_id: `t${++trigger}`,
    ...some,
  }).toString();

type Headers = Record<string, string>;
const signed = (body: string, some: Headers = {}): Headers => {
  const timestamp = now();
  return {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': String(timestamp),
    'x-slack-signature': signature(SECRET, timestamp, body),
    ...some,
  };
};
const send = (body: string, headers: Headers = signed(body), path = '/slack/events') =>
  fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body, headers });

describe('Slack, asked over HTTP', () => {
  it('acknowledges a signed command with nothing and answers at the address it gave', async () => {
    const response = await send(command());
    expect([response.status, await response.text()]).toEqual([200, '']);
    await slack.until(() => slack.responses.length === 1);
    expect(slack.responses[0]!.body).toMatchObject({ response_type: 'in_channel' });
    expect(asks).toHaveLength(1);
  });

  it('takes a button, pressed in a message', async () => {
    const payload = {
      type: 'block_actions',
      team: { id: TEAM },
      user: { id: USER, team_id: TEAM },
      channel: { id: CHANNEL },
      trigger_id: 't-button',
      response_url: slack.responseUrl,
      actions: [{ type: 'button', action_id: 'ask:0', block_id: 'b', value: 'ask:orders latest', action_ts: '1.2' }],
    };
    expect((await send(new URLSearchParams({ payload: JSON.stringify(payload) }).toString())).status).toBe(200);
    await slack.until(() => slack.responses.length === 1);
  });

  it.each<[string, (body: string) => { body: string; headers: Headers }]>([
    [
      'a wrong secret',
      (body) => ({ body, headers: signed(body, { 'x-slack-signature': signature('other', now(), body) }) }),
    ],
    ['an altered body', (body) => ({ body: `${body}&x=1`, headers: signed(body) })],
    ['a time six minutes ago', (body) => at(body, now() - 360)],
    ['a time six minutes from now', (body) => at(body, now() + 360)],
    ['no signature', (body) => ({ body, headers: without(signed(body), 'x-slack-signature') })],
    [
      'another version',
      (body) => ({ body, headers: signed(body, { 'x-slack-signature': signature(SECRET, now(), body, 'v1') }) }),
    ],
    [
      'upper-case digits',
      (body) => ({
        body,
        headers: signed(body, { 'x-slack-signature': `v0=${signature(SECRET, now(), body).slice(3).toUpperCase()}` }),
      }),
    ],
    [
      'a short signature',
      (body) => ({ body, headers: signed(body, { 'x-slack-signature': signature(SECRET, now(), body).slice(0, 40) }) }),
    ],
    ['an empty signature', (body) => ({ body, headers: signed(body, { 'x-slack-signature': '' }) })],
    ['a time that is no number', (body) => at(body, 'NaN')],
    ['no time', (body) => ({ body, headers: without(signed(body), 'x-slack-request-timestamp') })],
  ])('turns away %s', async (_, forge) => {
    const { body, headers } = forge(command());
    expect((await send(body, headers)).status).toBe(401);
    expect(asks).toEqual([]);
  });

  const at = (body: string, timestamp: number | string) => ({
    body,
    headers: signed(body, {
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': signature(SECRET, timestamp, body),
    }),
  });
  const without = (headers: Headers, name: string): Headers => {
    const { [name]: _, ...rest } = headers;
    return rest;
  };

  it('turns away a doubled signature', async () => {
    const body = command();
    const right = signature(SECRET, now(), body);
    const status = await raw(
      `POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nX-Slack-Request-Timestamp: ${now()}\r\n` +
        `X-Slack-Signature: ${right}\r\nX-Slack-Signature: ${right}\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
    );
    expect(status).toBe(401);
    expect(asks).toEqual([]);
  });

  it('turns away a request that was seen before, to the letter', async () => {
    const body = command();
    const headers = signed(body);
    expect((await send(body, headers)).status).toBe(200);
    expect((await send(body, headers)).status).toBe(401);
    expect((await send(body, { ...headers, 'x-slack-retry-num': '1' })).status).toBe(401);
    await slack.until(() => slack.responses.length === 1);
    expect(asks).toHaveLength(1);
  });

  it('answers once what Slack sends again, and acknowledges each', async () => {
    const body = command();
    expect((await send(body)).status).toBe(200);
    const later = now() - 1;
    const again = signed(body, {
      'x-slack-request-timestamp': String(later),
      'x-slack-signature': signature(SECRET, later, body),
      'x-slack-retry-num': '1',
      'x-slack-retry-reason': 'http_timeout',
    });
    expect((await send(body, again)).status).toBe(200);
    expect((await send(command())).status).toBe(200);
    await slack.until(() => slack.responses.length === 2);
    expect(asks).toHaveLength(2);
  });

  it('takes an event once, however often it is sent', async () => {
    const event = JSON.stringify({
      type: 'event_callback',
      team_id: TEAM,
      event_id: 'Ev1',
      event: { type: 'app_uninstalled' },
    });
    for (const retry of ['0', '1', '2']) {
      const timestamp = now() - Number(retry);
      const headers = {
        'content-type': 'application/json',
        'x-slack-request-timestamp': String(timestamp),
        'x-slack-signature': signature(SECRET, timestamp, event),
        'x-slack-retry-num': retry,
      };
      expect((await send(event, headers)).status).toBe(200);
    }
    expect(log.lines.filter((line) => line.includes('removed from the Slack workspace'))).toHaveLength(1);
  });

  it('answers the question whether it is there', async () => {
    const challenge = JSON.stringify({ type: 'url_verification', challenge: 'c-1' });
    const response = await send(challenge, signed(challenge, { 'content-type': 'application/json' }));
    expect(await response.json()).toEqual({ challenge: 'c-1' });
    expect((await send('ssl_check=1', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(200);
    expect(
      (await send(command({ ssl_check: '1' }), { 'content-type': 'application/x-www-form-urlencoded' })).status,
    ).toBe(200);
    expect(asks).toEqual([]);
  });

  it('survives signed nonsense, unsigned floods and other paths', async () => {
    for (const body of [
      'null',
      '7',
      '"x"',
      '[]',
      '{',
      '{"event":null}',
      '{"event":{"type":null}}',
      '{"command":7}',
      '{"actions":[],"type":"block_actions"}',
    ]) {
      const response = await send(body, signed(body, { 'content-type': 'application/json' }));
      expect(response.status, body).not.toBe(401);
    }
    const flood = 'x'.repeat(2 * 1024 * 1024);
    expect([401, 413]).toContain(
      await send(flood).then(
        ({ status }) => status,
        () => 413,
      ),
    );
    expect((await send(command(), {}, '/other')).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/slack/events`)).status).toBe(404);
    expect(await raw('POST //[ HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')).toBe(404);
    expect((await send(command())).status).toBe(200);
    expect(log.lines.join('\n')).not.toContain('canary');
  });

  it.skipIf(!recorded)(
    'takes recorded traffic, signed, without a stumble (skipped when WITHHELD_PAYLOADS is not there)',
    async () => {
      for (const { type, payload } of recordedTraffic()) {
        const json = JSON.stringify(payload);
        const form = type === 'interactive' ? { payload: json } : (payload as Record<string, string>);
        const body = type === 'events_api' ? json : new URLSearchParams(form).toString();
        const kind = type === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded';
        const { status } = await send(body, signed(body, { 'content-type': kind }));
        expect([200, 404], `${type} ${json.slice(0, 80)}`).toContain(status);
      }
      expect(asks).toEqual([]);
      expect((await send(command())).status).toBe(200);
    },
  );

  it('says when its port is in use, and what to do', async () => {
    const second = slackChat({ ...settings(), port });
    const thrown = await second.start(answerer).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Complaint);
    expect(thrown).toMatchObject({ act: 'admin' });
    expect((thrown as Complaint).message).toMatch(new RegExp(`${port}.*in use.*SLACK_PORT`));
    await second.stop();
  });

  it('stops although connections are open', async () => {
    const idle = connect(port, '127.0.0.1');
    await new Promise((resolve) => idle.once('connect', resolve));
    idle.write('POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf');
    const closed = new Promise((resolve) => idle.once('close', resolve).on('error', () => {}));
    await chat.stop();
    await closed;
    await expect(send(command())).rejects.toThrow();
  });

  /** The status of an answer to a request that fetch would not send. */
  function raw(request: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(request));
      let text = '';
      socket.on('data', (data) => {
        text += data;
      });
      socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1])));
      socket.on('error', reject);
    });
  }
});
