import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/start.ts';
import { openWorld, pass, type World } from '../flow/world.ts';
import { APPLICATION, CHANNEL, discordServer, GUILD, interaction, ROOM, slash, TOKEN } from './discord-server.ts';
import * as slack from './slack-double.ts';

/*
 * What an admin mends and takes back by pressing, through the whole bot and over the wire of each chat: stories and
 * orders put together and parted, proposals approved, and their Undo. Messages follow, and nobody is alerted.
 */

const FIRST = 'IT ministry orders Twitter to block 312 accounts under Section 69A';
const SECOND = 'Delhi High Court orders Twitter to take down 20 videos';

interface Shown {
  text: string;
  /** By their labels, what each button holds. */
  buttons: Map<string, string>;
}

type Who = 'admin' | 'reporter';

/** A chat's stand-in, and what an admin does there. */
interface Stand {
  room: string;
  config: Parameters<World['run']>[0];
  /** @param who an admin, if not said */
  type(command: string, subcommand: string, values: Record<string, string>, who?: Who): Promise<Shown>;
  press(button: string, who?: Who): Promise<Shown>;
  /** Presses what opens a form, and hands that in; choices are those of a list. */
  fill(button: string, fields: Record<string, string>, choices?: Record<string, string>): Promise<Shown>;
  /** The messages of the room as they now stand, in the order in which they were posted. */
  messages(): Shown[];
  /** Where people find the nth of them. */
  address(nth: number): string;
  /** How many messages were ever posted, replies among them. */
  posted(): number;
  stop(): Promise<void>;
}

/** All words of a body, and its buttons, wherever they stand. */
function shown(body: unknown): Shown {
  const buttons = new Map<string, string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { label, custom_id, text, value: held } = value as Record<string, unknown>;
    if (typeof custom_id === 'string') buttons.set(String(label), custom_id);
    else if (typeof held === 'string' && text) buttons.set((text as { text: string }).text, held);
    Object.values(value).forEach(visit);
  };
  visit(body);
  return { text: JSON.stringify(body), buttons };
}

async function onDiscord(): Promise<Stand> {
  const server = await discordServer();
  let asked = 0;
  async function answered(about: Parameters<typeof interaction>[1], who: Who = 'admin'): Promise<Shown> {
    const id = String(++asked);
    server.dispatch('INTERACTION_CREATE', interaction(id, { ...about, admin: who === 'admin' }));
    const answer = await server.seen('PATCH', new RegExp(`^/webhooks/${APPLICATION}/token-${id}/`));
    return shown(answer.body);
  }
  const message = { id: '1', channel_id: CHANNEL, type: 0, content: '', author: { id: APPLICATION, username: 'w' } };
  return {
    room: ROOM,
    config: { console: false, discord: { token: TOKEN, guildId: GUILD, apiUrl: server.apiUrl } },
    type: (command, subcommand, values, who) => {
      const options = Object.entries(values).map(([name, value]) => ({ name, type: 3, value }));
      return answered({ type: 2, data: slash(command, subcommand, options) }, who);
    },
    press: (custom_id, who) => answered({ type: 3, data: { component_type: 2, custom_id }, message }, who),
    async fill(custom_id, fields, choices = {}) {
      const id = String(++asked);
      const about = { type: 3, data: { component_type: 2, custom_id }, message, admin: true } as const;
      server.dispatch('INTERACTION_CREATE', interaction(id, about));
      const opened = await server.seen('POST', new RegExp(`^/interactions/${id}/`));
      const { data } = opened.body as { data: { custom_id: string } };
      const components = [
        ...Object.entries(fields).map(([name, value]) => ({ type: 4, custom_id: name, value })),
        ...Object.entries(choices).map(([name, value]) => ({ type: 3, custom_id: name, values: [value] })),
      ].map((component) => ({ type: 18, component }));
      return answered({ type: 5, data: { custom_id: data.custom_id, components }, message });
    },
    messages: () => {
      const last = new Map(server.written().map(({ message, body }) => [message, shown(body)]));
      const own = server.written().filter(({ how }) => how === 'post');
      return own.map((one) => last.get(one.message)!);
    },
    address(nth) {
      const { message } = server.written().filter(({ how }) => how === 'post')[nth]!;
      return `https://discord.com/channels/${GUILD}/${CHANNEL}/${message}`;
    },
    posted: () => server.written().filter(({ how }) => how !== 'edit').length,
    stop: () => server.stop(),
  };
}

async function onSlack(): Promise<Stand> {
  const double = await slack.slackDouble();
  let asked = 0;
  const idOf = (who: Who = 'admin') => (who === 'admin' ? slack.ADMIN : slack.USER);
  async function answered(type: string, payload: object): Promise<Shown> {
    const path = `/respond/a${++asked}`;
    const trigger_id = `t${asked}`;
    await double.deliver(type, { ...payload, trigger_id, response_url: `${double.origin}${path}` });
    return shown((await double.until(() => double.responses.find((one) => one.path === path))).body);
  }
  const by = (who?: Who) => ({ user: { id: idOf(who), team_id: slack.TEAM }, team: { id: slack.TEAM } });
  const pressed = (value: string, who?: Who) => ({
    type: 'block_actions',
    ...by(who),
    channel: { id: slack.CHANNEL },
    container: { type: 'message', message_ts: '1.2', channel_id: slack.CHANNEL },
    actions: [{ type: 'button', action_id: 'ask:0', block_id: 'b', value, action_ts: '1.3' }],
  });
  const written = () => double.calls.filter(({ method, ts }) => /^chat\.(postMessage|update)$/.test(method) && ts);
  return {
    room: `slack:${slack.TEAM}:${slack.CHANNEL}`,
    config: {
      console: false,
      slack: {
        botToken: slack.BOT_TOKEN,
        appToken: slack.APP_TOKEN,
        signingSecret: undefined,
        host: '127.0.0.1',
        port: 0,
        apiUrl: double.apiUrl,
        adminIds: [],
      },
    },
    type: (command, subcommand, values, who) => {
      const words = Object.entries(values).map(([name, value]) => `${name}:${value}`);
      const text = [subcommand, ...words].join(' ');
      const where = { team_id: slack.TEAM, channel_id: slack.CHANNEL, user_id: idOf(who) };
      return answered('slash_commands', { ...where, command: `/${command}`, text });
    },
    press: (value, who) => answered('interactive', pressed(value, who)),
    async fill(value, fields, choices = {}) {
      const path = `/respond/a${++asked}`;
      const links = { trigger_id: `t${asked}`, response_url: `${double.origin}${path}` };
      const before = double.called('views.open').length;
      await double.deliver('interactive', { ...pressed(value), ...links });
      const { args } = await double.until(() => double.called('views.open')[before]);
      const values = Object.fromEntries([
        ...Object.entries(fields).map(([name, text]) => [name, { type: 'plain_text_input', value: text }]),
        ...Object.entries(choices).map(([name, one]) => [
          name,
          { type: 'static_select', selected_option: { value: one } },
        ]),
      ]);
      const state = {
        values: Object.fromEntries(Object.entries(values).map(([name, one]) => [`option:${name}`, { value: one }])),
      };
      const view = { ...(args.view as object), state };
      await double.deliver('interactive', { type: 'view_submission', ...by(), trigger_id: `t${++asked}`, view });
      return shown((await double.until(() => double.responses.find((one) => one.path === path))).body);
    },
    messages: () => {
      const last = new Map(written().map(({ ts, args }) => [ts, shown(args)]));
      const own = written().filter(({ method, args }) => method === 'chat.postMessage' && !args.thread_ts);
      return own.map(({ ts }) => last.get(ts)!);
    },
    address(nth) {
      const { ts } = written().filter(({ method, args }) => method === 'chat.postMessage' && !args.thread_ts)[nth]!;
      return `https://test.slack.example/archives/${slack.CHANNEL}/p${ts}`;
    },
    posted: () => written().filter(({ method }) => method === 'chat.postMessage').length,
    stop: () => double.stop(),
  };
}

describe.each([
  ['Discord', onDiscord],
  ['Slack', onSlack],
])('an admin on %s', (_, open) => {
  let stand: Stand;
  let world: World;
  let bot: Bot;

  beforeEach(async () => {
    [stand, world] = await Promise.all([open(), openWorld()]);
    world.pages.set('daily', []).set('echo', []);
    bot = await world.run(stand.config);
    await later();
    await stand.type('room', 'set', { alerts: 'on' });
    await tell('daily', FIRST);
    await tell('daily', SECOND);
    expect(texts()).toEqual([expect.stringContaining(FIRST), expect.stringContaining(SECOND)]);
  });
  afterEach(async () => {
    await world.close();
    await stand.stop();
  });

  async function later(): Promise<void> {
    pass(world, 10);
    await bot.tick();
    await bot.tick();
  }
  let told = 0;
  async function tell(outlet: string, title: string): Promise<void> {
    const item = { id: `${outlet}-${++told}`, title, text: `${title}, officials said.`, at: world.now.toISOString() };
    const before = world.pages.get(outlet) as object[];
    world.pages.set(outlet, [item, ...before] as never);
    await later();
  }
  const texts = () => stand.messages().map(({ text }) => text);
  const idIn = ({ buttons }: Shown, label: string): string => / (?:story|id):(\S+)/.exec(buttons.get(label)!)![1]!;
  const storiesThere = () => stand.messages().map((message) => idIn(message, 'Why')) as [string, string];
  const ordersThere = () => stand.messages().map((message) => idIn(message, 'Timeline')) as [string, string];
  /** Presses, and lets the messages follow; whatever it is, it alerts nobody. */
  async function press({ buttons }: Shown, label: string): Promise<Shown> {
    const before = stand.posted();
    const answer = await stand.press(buttons.get(label)!);
    await later();
    expect(stand.posted()).toBe(before);
    return answer;
  }

  it('makes one story of two, and presses Undo', async () => {
    const [one, other] = storiesThere();
    const orders = ordersThere();
    const merged = await stand.type('orders', 'merge', { keep: one, from: other });
    expect(merged.text).toContain(`${other} is now part of ${one}`);
    await later();
    expect(texts()[1]).toContain('it goes on there');
    expect(texts()[1]).toContain(stand.address(0));

    const undone = await press(merged, 'Undo');
    expect(undone.text).toContain(`Now two: ${one}, ${other}`);
    expect(texts()).toEqual([expect.stringContaining(FIRST), expect.stringContaining(SECOND)]);
    expect([storiesThere(), ordersThere()]).toEqual([[one, other], orders]);
  });

  it('makes two of one, and presses Undo', async () => {
    await tell('echo', FIRST);
    const [story] = storiesThere();
    const split = await stand.type('orders', 'split', { id: story, stories: 'echo.example' });
    const [, fresh] = /Now two: s-\w+, (s-\w+)/.exec(split.text)!;
    await later();
    expect(texts()[0]).not.toContain('echo.example');

    const undone = await press(split, 'Undo');
    expect(undone.text).toContain(`${fresh} is now part of ${story}`);
    expect(texts()[0]).toContain('echo.example');
    expect(storiesThere()[0]).toBe(story);
  });

  it('says that it is old news, approves what that proposes, and presses Undo', async () => {
    const [first, second] = ordersThere();
    const vote = await press(stand.messages()[1]!, 'Old news');
    const offer = [...vote.buttons.keys()].find((label) => label.startsWith(first))!;
    expect((await press(vote, offer)).text).toContain(`${second} becomes part of ${first}`);
    const list = await stand.type('feedback', 'list', {});
    const approve = [...list.buttons.keys()].find((label) => label.startsWith('Approve'))!;
    const approved = await press(list, approve);
    expect(ordersThere()).toEqual([first, first]);

    expect((await press(approved, 'Undo')).text).toContain('Taken back');
    expect(ordersThere()).toEqual([first, second]);
    expect((await stand.type('orders', 'show', { id: second })).text).not.toContain('is now part of');
  });

  it('says which fact is wrong, in a form, approves what is right, and presses Undo', async () => {
    const wrong = stand.messages()[0]!.buttons.get('Wrong fact')!;
    const proposed = await stand.fill(wrong, { value: '313 accounts' }, { fact: 'count' });
    expect(proposed.text).toContain('Targets: 312 accounts → 313 accounts');
    const list = await stand.type('feedback', 'list', {});
    const approved = await press(list, [...list.buttons.keys()].find((label) => label.startsWith('Approve'))!);
    expect(texts()[0]).toContain('313 accounts');
    await press(approved, 'Undo');
    expect(texts()[0]).not.toContain('313 accounts');
    expect(texts()[0]).toContain('312 accounts');
  });

  it('says that two tell the same, in a form, approves that they be one story, and presses Undo', async () => {
    const [one, other] = storiesThere();
    const vote = await press(stand.messages()[1]!, 'Same as …');
    const form = vote.buttons.get('In words …')!;
    expect((await stand.fill(form, { as: one })).text).toContain(`${other} becomes part of ${one}`);
    const list = await stand.type('feedback', 'list', {});
    const approved = await press(list, [...list.buttons.keys()].find((label) => label.startsWith('Approve'))!);
    expect(texts()[1]).toContain('it goes on there');
    await press(approved, 'Undo');
    expect(texts()[1]).toContain(SECOND);
    expect(storiesThere()).toEqual([one, other]);
  });

  it('alone is shown what decides on a proposal, and alone decides', async () => {
    const vote = await press(stand.messages()[0]!, 'Not relevant');
    await press(vote, 'all of the kind “Blocking”');
    const read = await stand.type('feedback', 'list', {}, 'reporter');
    expect(read.text).toContain('Leave out: all of the kind “Blocking”');
    expect(read.text).toContain('An admin decides: /feedback approve');
    expect([...read.buttons.keys()]).toEqual([]);

    const { buttons } = await stand.type('feedback', 'list', {});
    const [label, approve] = [...buttons].find(([label]) => label.startsWith('Approve'))!;
    expect((await stand.press(approve, 'reporter')).text).toContain('is for admins');
    expect((await press({ text: '', buttons }, label)).text).toContain('Approved');
    expect([...(await stand.type('feedback', 'list', { state: 'approved' }, 'reporter')).buttons.keys()]).toEqual([]);
  });

  it('sends a form whose watch somebody has changed since, reads how, and sends it again', async () => {
    const form = (await stand.type('watch', 'add', { note: 'weekend', query: 'takedown' })).buttons;
    const [edit] = [...form].find(([label]) => label.startsWith('Edit'))!.slice(1) as [string];
    await stand.fill(edit, { note: '', query: 'takedown OR withheld' }, { as: 'digest' });
    const late = await stand.fill(edit, { note: 'weekend', query: 'takedown OR banned' }, { as: 'alert' });
    expect(late.text).toMatch(/has been changed since this form was opened/);
    expect(late.text).toContain('digest · takedown OR withheld');
    expect(late.text).not.toContain('Note:');
    expect((await stand.type('watch', 'list', {})).text).toContain('takedown OR withheld');
    await stand.fill(late.buttons.get('Correct it …')!, { query: 'takedown OR banned' }, { as: 'alert' });
    expect((await stand.type('watch', 'list', {})).text).toContain('takedown OR banned');
  });

  it('finds it not relevant, approves what is to be left out, and presses Undo', async () => {
    const vote = await press(stand.messages()[0]!, 'Not relevant');
    const proposed = await press(vote, 'all of the kind “Blocking”');
    expect(proposed.text).toContain('Leave out: all of the kind “Blocking”');
    const list = await stand.type('feedback', 'list', {});
    const approved = await press(list, [...list.buttons.keys()].find((label) => label.startsWith('Approve'))!);
    expect((await stand.type('watch', 'list', {})).text).toContain('everything -action:block');
    await press(approved, 'Undo');
    expect((await stand.type('watch', 'list', {})).text).toContain('this room hears everything relevant');
  });
});
