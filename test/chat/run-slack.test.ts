import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGate, type Gate, type Passing } from './gate.ts';
import { type Newsroom, openNewsroom, ORDER, SAME } from './newsroom.ts';
import { slackFaults, slackValidator } from './slack-schema.ts';
import { LINE_PATH, socketMode } from './slack-socket.ts';
import { noTwins, openSlackTwin, SLACK_TOKEN } from './twins.ts';

/*
 * As a newsroom on Slack meets it: the bot is started, a watch is added by a slash command, a feed brings an order, the alert
 * comes once though Slack has a bad day, a press of Why says why, and the alert grows with the second outlet. What the bot says goes
 * to a Slack that somebody else wrote, every message checked as Slack would; what people do comes over a Socket Mode line of ours.
 */

interface Shown {
  ts: string;
  text: string;
  blocks: { type: string; elements?: { value?: string; text: { text: string } }[] }[];
}

const ANSWERS = '/answers/';
const METHODS = /\/api\/chat\.(postMessage|update|postEphemeral)$/;

describe.skipIf(noTwins)('the bot, started as a program, on Slack', () => {
  let twin: Awaited<ReturnType<typeof openSlackTwin>>;
  let gate: Gate;
  let newsroom: Newsroom;
  let server: Server;
  let line: ReturnType<typeof socketMode>;
  const answers: Shown[] = [];
  const validate = slackValidator('messageblocks');

  const messages = async () =>
    (await twin.read('conversations.history', { channel: twin.channel })).messages as unknown as Shown[];
  const alerts = async () => (await messages()).filter(({ text }) => text.includes('312'));
  const shows = (text: string) =>
    expect.poll(async () => JSON.stringify(await messages()), { interval: 100 }).toContain(text);
  const answered = (text: string) => expect.poll(() => JSON.stringify(answers)).toContain(text);

  /** What Slack would refuse in a message of ours, whether it is posted or answers a command. */
  function check({ path, body }: Passing): string[] {
    if (path.startsWith(ANSWERS)) return slackFaults(validate, body as object);
    if (!METHODS.test(path)) return [];
    const { text, blocks } = body as { text: string; blocks: string };
    return slackFaults(validate, { text, blocks: JSON.parse(blocks) });
  }

  /** What the stand-in does not know: the line of Socket Mode, and the addresses at which commands are answered. */
  function instead({ path, body }: Passing) {
    if (path.startsWith(ANSWERS)) answers.push(body as Shown);
    if (path.startsWith(ANSWERS)) return { status: 200, body: 'ok' };
    if (!path.endsWith('/apps.connections.open')) return null;
    const { port } = server.address() as AddressInfo;
    return { status: 200, body: { ok: true, url: `ws://127.0.0.1:${port}${LINE_PATH}?ticket=canary` } };
  }

  beforeAll(async () => {
    server = createServer();
    line = socketMode(server, () => {});
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    twin = await openSlackTwin();
    gate = await openGate(new URL(twin.apiUrl).origin, check, instead);
    newsroom = await openNewsroom(['daily', 'times'], {
      SLACK_BOT_TOKEN: SLACK_TOKEN,
      SLACK_APP_TOKEN: 'xapp-1-canary',
      SLACK_API_URL: `${gate.origin}/api/`,
      SLACK_ADMINS: 'U0DESKCHIEF',
    });
    await newsroom.logs(/Slack is connected/);
  });

  afterAll(async () => {
    await newsroom?.close();
    line?.close();
    server?.closeAllConnections();
    server?.close();
    await Promise.all([gate?.close(), twin?.close()]);
  });

  let trigger = 0;
  const where = () => ({ team_id: twin.team, channel_id: twin.channel, user_id: 'U0DESKCHIEF' });
  const links = () => ({ response_url: `${gate.origin}${ANSWERS}${++trigger}`, trigger_id: `t${trigger}` });
  const slash = (command: string, text: string) =>
    line.deliver('slash_commands', { ...where(), ...links(), command, text });
  const press = (value: string, ts: string) =>
    line.deliver('interactive', {
      type: 'block_actions',
      team: { id: twin.team },
      user: { id: 'U0DESKCHIEF', team_id: twin.team },
      channel: { id: twin.channel },
      container: { type: 'message', message_ts: ts, channel_id: twin.channel },
      actions: [{ type: 'button', action_id: 'ask:0', block_id: 'b', value, action_ts: '1.2' }],
      ...links(),
    });
  const buttonsOf = ({ blocks }: Shown) =>
    blocks.flatMap(({ type, elements }) => (type === 'actions' ? elements! : []));

  it('is greeted by what it tells', async () => {
    await newsroom.logs(/Tells +slack/);
    expect(newsroom.log()).not.toMatch(/canary/);
  });

  it('adds a watch by a slash command', async () => {
    slash('/watch', 'add block* platform:x');
    await answered('Watching, as wa-');
  });

  it('tells the room of an order once, though Slack says wait and then hangs up', async () => {
    gate.fail({
      on: ({ path }) => path.endsWith('/chat.postMessage'),
      status: 429,
      headers: { 'retry-after': '1' },
      times: 1,
    });
    await newsroom.publish('daily', [ORDER]);
    await shows(ORDER.title);
    expect(await alerts()).toHaveLength(1);
    expect((await alerts())[0]!.text).toContain('312 accounts');
  });

  it('says why to whoever presses Why, and to nobody else', async () => {
    const [alert] = await alerts();
    const { value } = buttonsOf(alert!).find(({ text }) => text.text === 'Why')!;
    const before = answers.length;
    press(value!, alert!.ts);
    await expect.poll(() => answers.slice(before)).toMatchObject([{ response_type: 'ephemeral' }]);
    expect(answers.at(-1)!.text).toMatch(/Watch wa-\w+ matched: .*block/);
    expect(await alerts()).toEqual([alert]);
  });

  it('makes the alert grow when a second outlet reports it', async () => {
    const [alert] = await alerts();
    await newsroom.publish('times', [SAME]);
    await shows('times.example');
    expect((await alerts()).map(({ ts }) => ts)).toEqual([alert!.ts]);
  });

  it('has sent nothing that Slack would refuse, and stops when it is told to', async () => {
    expect(gate.complaints).toEqual([]);
    expect(gate.seen.length).toBeGreaterThan(5);
    expect(await newsroom.stop()).toBe(0);
  });
});
