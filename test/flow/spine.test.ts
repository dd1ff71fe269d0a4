import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerLine } from '../../src/chat/console/index.ts';
import { openWorld, ORDER, pass, SAME, type World } from './world.ts';

const CRICKET = { id: 'daily-2', title: 'Bowlers block the chase in the last over', at: '2021-02-08T10:06:00Z' };

let world: World;
let folder: string;
beforeEach(async () => {
  world = await openWorld();
  folder = mkdtempSync(join(tmpdir(), 'withheld-'));
  world.pages.set('daily', []).set('times', []);
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

const alerts = () => world.shown().match(/^#[0-9a-f]{4}$/gm)?.length ?? 0;

describe('from a feed to an alert in a room', () => {
  it('learns a first reading in silence, and tells what comes next, once', async () => {
    world.pages.set('daily', [
      {
        ...ORDER,
        id: 'daily-0',
        title: 'IT ministry orders Facebook to block 90 pages',
        text: '',
        at: '2021-02-08T09:00:00Z',
      },
    ]);
    const bot = await world.run();
    pass(world, 1);
    await bot.tick();
    expect(alerts()).toBe(0);

    world.pages.set('daily', [ORDER, CRICKET]);
    pass(world, 6);
    await bot.tick();
    pass(world, 6);
    await bot.tick();
    expect(alerts()).toBe(1);
    expect(world.shown()).toContain(ORDER.title);
    expect(world.shown()).toContain('312 accounts');
    expect(world.shown()).not.toContain('Bowlers');
  });

  it('one event told by two outlets is one alert, which grows', async () => {
    const bot = await world.run();
    pass(world, 1);
    await bot.tick();
    world.pages.set('daily', [ORDER]);
    pass(world, 6);
    await bot.tick();
    world.pages.set('times', [SAME]);
    pass(world, 15);
    await bot.tick();
    expect(alerts()).toBe(1);
    // One more outlet stands on the card; whoever reads the terminal is not told again.
    expect(world.shown()).not.toContain('updated');
  });

  it('remembers old news without telling it', async () => {
    const bot = await world.run();
    pass(world, 1);
    await bot.tick();
    world.pages.set('daily', [{ ...ORDER, at: '2021-02-01T10:00:00Z' }]);
    pass(world, 6);
    await bot.tick();
    expect(alerts()).toBe(0);
    for (const asked of ['orders latest', 'orders latest X', 'orders latest country:India platform:Twitter']) {
      expect(JSON.stringify((await answerLine(bot.answerer, asked)).lines), asked).toContain(ORDER.title);
    }
  });

  it('a page that one source brought in silence is told when a watched one brings it', async () => {
    const bot = await world.run();
    pass(world, 1);
    await bot.tick();
    world.pages.set('fresh', [ORDER]);
    await answerLine(bot.answerer, `sources add ${world.origin}/fresh confirm:yes Fresh`);
    pass(world, 6);
    await bot.tick();
    expect(alerts()).toBe(0);
    world.pages.set('daily', [ORDER]);
    pass(world, 6);
    await bot.tick();
    expect(alerts()).toBe(1);
  });

  it('an edited headline is the same item, and no second alert', async () => {
    const bot = await world.run();
    pass(world, 1);
    await bot.tick();
    world.pages.set('daily', [ORDER]);
    pass(world, 6);
    await bot.tick();
    world.pages.set('daily', [
      {
        ...ORDER,
        title: 'IT ministry orders Twitter to block 320 accounts under Section 69A',
        text: ORDER.text.replace('312', '320'),
      },
    ]);
    pass(world, 6);
    await bot.tick();
    expect(alerts()).toBe(1);
    expect(world.shown()).toMatch(/#\w{4} updated[\s\S]*320 accounts/);
  });

  it('a restart repeats nothing and loses nothing', async () => {
    const databaseUrl = `sqlite:${join(folder, 'w.db')}`;
    const first = await world.run({ databaseUrl });
    pass(world, 1);
    await first.tick();
    world.pages.set('daily', [ORDER]);
    pass(world, 6);
    await first.tick();
    await first.stop();

    world.pages.set('times', [SAME]);
    const second = await world.run({ databaseUrl });
    pass(world, 15);
    await second.tick();
    await second.stop();
    expect(alerts()).toBe(1);
    expect(world.shown()).toContain('times.example');
  });
});

describe('sources that misbehave', () => {
  it.each([
    ['an HTML page', { status: 200, body: '<!doctype html><html><title>Welcome</title></html>' }],
    ['nothing', { status: 200, type: 'application/rss+xml', body: '' }],
    ['an error', { status: 500 }],
    ['not found', { status: 404 }],
  ])('%s is named in the log and leaves the others running', async (_, page) => {
    world.pages.set('daily', page);
    const bot = await world.run();
    pass(world, 1);
    await bot.tick();
    world.pages.set('times', [SAME]);
    pass(world, 20);
    await bot.tick();
    expect(alerts()).toBe(1);
    expect(world.logged.filter((line) => line.startsWith('warn: daily'))).toHaveLength(1);
  });

  it('are asked ever more rarely, but asked', async () => {
    world.pages.set('daily', { status: 500 });
    const bot = await world.run();
    for (let minute = 0; minute < 120; minute++) {
      pass(world, 1);
      await bot.tick();
    }
    expect(world.asked.get('daily')).toBeGreaterThan(4);
    expect(world.asked.get('daily')).toBeLessThan(10);
    expect(world.asked.get('times')).toBeGreaterThan(50);
    expect(world.logged.filter((line) => line.includes('has gone dark'))).toHaveLength(1);
    world.pages.set('daily', []);
    pass(world, 60 * 24);
    await bot.tick();
    expect(world.logged.filter((line) => line.includes('is back'))).toHaveLength(1);
  });

  it('are all read soon after the network is back', async () => {
    const dead = Array.from({ length: 6 }, (_, n) =>
      world.source(`dead-${n}`, { url: `http://127.0.0.1:${n + 1}/feed`, everyMinutes: 10 }),
    );
    const bot = await world.run({
      sources: [...dead, world.source('daily', { url: 'http://127.0.0.1:9/daily', everyMinutes: 10 })],
    });
    for (let hour = 0; hour < 8; hour++) {
      pass(world, 60);
      await bot.tick();
    }
    const answer = await answerLine(bot.answerer, 'sources list');
    expect(JSON.stringify(answer.lines)).not.toMatch(/failing, [3-9]/);
  });

  it('an item that cannot be kept holds neither the others nor its source', async () => {
    const bot = await world.run({ databaseUrl: `sqlite:${join(folder, 'w.db')}` });
    const database = new Database(join(folder, 'w.db'));
    database.exec(
      "create trigger refuse before insert on items when new.document like '%cursed%' begin select raise(abort, 'cursed'); end",
    );
    database.close();
    pass(world, 1);
    await bot.tick();
    world.pages.set('daily', [{ ...CRICKET, title: 'A cursed headline' }, ORDER]);
    pass(world, 6);
    await bot.tick();
    expect(alerts()).toBe(1);
    expect((await answerLine(bot.answerer, 'sources list')).headline).toContain('0 failing');
  });

  it('with no network at all, that is said once and not once a source', async () => {
    const dead = Array.from({ length: 20 }, (_, n) =>
      world.source(`dead-${n}`, { url: `http://127.0.0.1:${n + 1}/feed` }),
    );
    const bot = await world.run({ sources: dead });
    pass(world, 1);
    await bot.tick();
    pass(world, 10);
    await bot.tick();
    expect(world.logged.filter((line) => line.includes('No network'))).toHaveLength(1);
    expect(world.logged.length).toBeLessThan(6);
  });
});

describe('the greeting', () => {
  it('says what is watched, where it is remembered, which chats are on and how to switch on the others', async () => {
    const bot = await world.run();
    const said = bot.greeting.join('\n');
    for (const words of ['2 sources', 'SQLite', 'console', 'DISCORD_TOKEN', 'SLACK_BOT_TOKEN'])
      expect(said).toContain(words);
  });
});

describe('chats that refuse their token', () => {
  it('are told with what to do, and stop neither each other nor the alerts', async () => {
    // Discord refuses by status, Slack by an error in a 200.
    const refusing = createServer(({ url = '' }, response) => {
      response.writeHead(url.includes('auth.test') ? 200 : 401, { 'content-type': 'application/json' });
      response.end('{"ok":false,"error":"invalid_auth","message":"401: Unauthorized","code":0}');
    });
    refusing.listen(0, '127.0.0.1');
    await once(refusing, 'listening');
    const apiUrl = `http://127.0.0.1:${(refusing.address() as AddressInfo).port}/`;
    const bot = await world.run({
      discord: { token: 'a.planted.secret', guildId: undefined, apiUrl },
      slack: {
        botToken: 'xoxb-planted-secret',
        appToken: 'xapp-planted-secret',
        signingSecret: undefined,
        host: '127.0.0.1',
        port: 0,
        apiUrl,
        adminIds: [],
      },
    });
    const said = bot.greeting.join('\n');
    expect(said).toMatch(/discord did not start: .*DISCORD_TOKEN/);
    expect(said).toMatch(/slack did not start: .*SLACK_/);
    pass(world, 1);
    await bot.tick();
    world.pages.set('daily', [ORDER]);
    pass(world, 6);
    await bot.tick();
    expect(alerts()).toBe(1);
    expect(said + world.logged.join()).not.toContain('planted');
    refusing.close();
  });
});

describe('commands at the console', () => {
  it.each([
    ['/help', 'withheld tells this room'],
    ['room show', 'This room'],
    ['room set language:hi threshold:0.7', 'सहेजा गया'],
    ['watch add "blocking order" platform:x', 'Watching, as wa-'],
    ['watch list', 'No watch: this room hears everything relevant.'],
    ['watch try days:7 twitter', '0 of 0 relevant items of the last 7 days'],
    ['sources list', '2 sources watched, 0 failing, 0 not covered'],
    ['sources check daily', 'daily can be read'],
    ['orders latest', 'No order is remembered that fits.'],
    ['orders latest country:Atlantis', 'no country that is known'],
    ['orders show o-none', 'There is no order'],
    ['watch add "unbalanced', 'quote'],
    ['sources add not-an-address', 'not an http or https address'],
    ['nonsense', 'There is no /nonsense. /help lists what there is.'],
    ['room set timezone:Mars/Olympus', 'not a time zone'],
  ])('%s', async (line, said) => {
    const bot = await world.run();
    const answer = await answerLine(bot.answerer, line);
    expect(answer.headline).toContain(said);
  });

  it('a source that is added is read once, watched from then on, and can be taken away', async () => {
    world.pages.set('fresh', [CRICKET]);
    const bot = await world.run({ sources: [] });
    const added = await answerLine(bot.answerer, `sources add ${world.origin}/fresh confirm:yes The fresh one`);
    expect(added.headline).toMatch(/^Watching The fresh one, as src-/);
    expect(added.lines).toEqual([CRICKET.title]);
    pass(world, 1);
    await bot.tick();
    const id = /src-\w+/.exec(added.headline)![0];
    expect((await answerLine(bot.answerer, 'sources list')).headline).toContain('1 sources watched');
    expect((await answerLine(bot.answerer, `sources remove ${id}`)).headline).toContain('No longer watching');
    expect((await answerLine(bot.answerer, 'sources list')).headline).toContain('0 sources watched');
  });

  it('who is no admin is told who is', async () => {
    const bot = await world.run();
    const answer = await bot.answerer.answer({
      command: 'watch',
      subcommand: 'add',
      values: { query: 'x' },
      roomId: 'discord:1:2',
      by: 'discord:3',
      admin: false,
      language: null,
    });
    expect(answer).toMatchObject({ tone: 'wrong' });
    expect(answer.headline).toContain('Manage Server');
  });
});
