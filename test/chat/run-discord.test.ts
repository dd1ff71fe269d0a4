import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discordValidator, faultsOf, SCHEMA_FILE } from './discord-schema.ts';
import { type Newsroom, openNewsroom, ORDER, SAME } from './newsroom.ts';
import { openGate, type Passing, type Gate } from './gate.ts';
import { type DiscordTwin, noTwins, openDiscordTwin } from './twins.ts';

/*
 * As a newsroom on Discord meets it: the bot is started, a watch is added by a slash command, a feed brings an order, the
 * alert comes once though Discord has a bad day, a press of Why says why, and the alert grows with the second outlet. Every
 * request is checked as Discord itself would.
 */

interface Shown {
  id: string;
  embeds: { title: string; fields?: { value: string }[] }[];
  components?: { components: { label: string; custom_id?: string }[] }[];
}

const validate = SCHEMA_FILE ? discordValidator(SCHEMA_FILE) : () => [];
const pathOf = ({ path }: Passing) => path.replace('/api/v10', '');
const posts = (request: Passing) => request.method === 'POST' && /\/channels\/\d+\/messages$/.test(request.path);

describe.skipIf(noTwins)('the bot, started as a program, on Discord', () => {
  let twin: DiscordTwin;
  let gate: Gate;
  let newsroom: Newsroom;
  let registered: unknown = [];
  /** What was said to whoever pressed a button: the stand-in would show it in the place of the message it stood under. */
  const toPresser: unknown[] = [];
  let isPressed = false;

  const messages = () => twin.ask<Shown[]>('messages');
  const alerts = async () => (await messages()).filter(({ embeds }) => embeds[0]?.title.includes('312'));
  const shows = (text: string) =>
    expect.poll(async () => JSON.stringify(await messages()), { interval: 100 }).toContain(text);

  beforeAll(async () => {
    twin = await openDiscordTwin();
    gate = await openGate(
      new URL(twin.restUrl).origin,
      (request) => faultsOf(validate, { ...request, path: pathOf(request) }),
      (request) => {
        if (isPressed && request.path.includes('/webhooks/')) {
          toPresser.push(request.body);
          return { status: 200, body: {} };
        }
        // The stand-in takes commands, and does not tell them again.
        if (!request.path.endsWith('/commands')) return null;
        if (request.method === 'PUT') registered = request.body;
        return request.method === 'GET' ? { status: 200, body: registered } : null;
      },
    );
    newsroom = await openNewsroom(['daily', 'times'], {
      DISCORD_TOKEN: twin.token,
      DISCORD_GUILD: twin.guildId,
      DISCORD_API_URL: `${gate.origin}/api`,
    });
    await newsroom.logs(/on Discord as/);
  });

  afterAll(async () => {
    await newsroom?.close();
    await Promise.all([gate?.close(), twin?.close()]);
  });

  it('is greeted by what it tells', async () => {
    await newsroom.logs(/Tells +discord/);
    expect(newsroom.log()).not.toContain(twin.token);
  });

  it('adds a watch by a slash command', async () => {
    gate.fail({ on: ({ path }) => path.includes('/webhooks/'), status: 503, times: 1 });
    const query = { name: 'query', type: 3, value: 'block* platform:x' };
    await twin.ask('slash', { name: 'watch', options: [{ name: 'add', type: 1, options: [query] }] });
    await shows('Watching, as wa-');
  });

  it('tells the room of an order once, though Discord says wait and then hangs up', async () => {
    gate.fail({
      on: posts,
      status: 429,
      body: { message: 'You are being rate limited.', retry_after: 0.3, global: false },
      headers: { 'retry-after': '0.3', 'x-ratelimit-scope': 'user' },
      times: 1,
    });
    await newsroom.publish('daily', [ORDER]);
    await shows(ORDER.title);
    const [alert, ...others] = await alerts();
    expect(others).toEqual([]);
    expect(alert!.embeds[0]!.fields).toContainEqual(expect.objectContaining({ value: '312 accounts' }));
  });

  it('says why to whoever presses Why, and to nobody else', async () => {
    const [alert] = await alerts();
    const buttons = alert!.components!.flatMap(({ components }) => components);
    const { custom_id: customId } = buttons.find(({ label }) => label === 'Why')!;
    isPressed = true;
    await twin.ask('button', { messageId: alert!.id, customId });
    await expect.poll(() => JSON.stringify(toPresser)).toMatch(/Watch wa-\w+ matched: [^"]*block/);
    expect(gate.seen.findLast(({ path }) => path.endsWith('/callback'))!.body).toMatchObject({ data: { flags: 64 } });
    expect(await alerts()).toEqual([alert]);
  });

  it('makes the alert grow when a second outlet reports it', async () => {
    const [alert] = await alerts();
    gate.fail({ on: ({ method, path }) => method === 'PATCH' && path.includes('/channels/'), times: 1 });
    await newsroom.publish('times', [SAME]);
    await shows('times.example');
    expect((await alerts()).map(({ id }) => id)).toEqual([alert!.id]);
  });

  it('has sent nothing that Discord would refuse, and stops when it is told to', async () => {
    expect(gate.complaints).toEqual([]);
    expect(gate.seen.length).toBeGreaterThan(8);
    expect(await newsroom.stop()).toBe(0);
  });
});
