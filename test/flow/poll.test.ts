import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerLine } from '../../src/chat/console/index.ts';
import type { Bot } from '../../src/start.ts';
import { type News, openWorld, pass, type World } from './world.ts';

/* How sources are asked, and what the admins hear of them: outlets on loopback, a clock that the test winds. */

let world: World;
let folder: string;
beforeEach(async () => {
  world = await openWorld('2026-11-24T10:00:00Z');
  folder = mkdtempSync(join(tmpdir(), 'withheld-'));
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

const DAY = 24 * 60;
const asked = (outlet: string): number => world.asked.get(outlet) ?? 0;
const warned = (words: string): string[] =>
  world.logged.filter((line) => line.startsWith('warn') && line.includes(words));

/** Looks every minute. */
async function minutes(bot: Bot, many: number): Promise<void> {
  for (let minute = 0; minute < many; minute++) {
    pass(world, 1);
    await bot.tick();
  }
}

/** One thing published every so many minutes, the newest just now. */
const published = (every: number, many = 10): News[] =>
  Array.from({ length: many }, (_, n) => ({
    id: `daily-${world.now.getTime() / 60_000 - n * every}`,
    title: `Town council meets for the ${n}th time`,
    at: new Date(world.now.getTime() - n * every * 60_000).toISOString(),
  }));

describe('a source that is read', () => {
  it('is asked with what it said last time, and a 304 is a good reading', async () => {
    world.pages.set('daily', { headers: { etag: '"v1"', 'last-modified': 'Tue, 24 Nov 2026 09:00:00 GMT' }, body: [] });
    const bot = await world.run();
    await minutes(bot, 1);
    world.pages.set('daily', { status: 304 });
    await minutes(bot, 5);
    expect(world.heads.get('daily')).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Tue, 24 Nov 2026 09:00:00 GMT',
    });
    expect((await answerLine(bot.answerer, 'sources list')).headline).toContain('0 failing');
    expect(warned('daily')).toEqual([]);
  });

  it('is asked as often as it is set to where it publishes often, and more rarely where it seldom does', async () => {
    world.pages.set('busy', published(2)).set('slow', published(60));
    const bot = await world.run();
    await minutes(bot, 60);
    expect(asked('busy')).toBeGreaterThan(28);
    expect(asked('slow')).toBeGreaterThan(4);
    expect(asked('slow')).toBeLessThan(12);
  });

  it('is asked no sooner than it wishes, within an hour; an official one as often as it is set to', async () => {
    const wish = { headers: { 'cache-control': 'max-age=1200' }, body: [] };
    const longWish = { headers: { 'cache-control': 'max-age=864000' }, body: [] };
    world.pages.set('news', wish).set('greedy', longWish).set('ministry', longWish);
    const bot = await world.run({
      sources: [
        world.source('news'),
        world.source('greedy'),
        world.source('ministry', { tier: 'official', everyMinutes: 2 }),
      ],
    });
    await minutes(bot, 120);
    expect(asked('news')).toBeGreaterThan(4);
    expect(asked('news')).toBeLessThan(9);
    expect(asked('greedy')).toBeGreaterThan(1);
    expect(asked('greedy')).toBeLessThan(5);
    expect(asked('ministry')).toBeGreaterThan(38);
  });

  it('that has moved for good is asked at its new address after three answers, and not before', async () => {
    const moved = { status: 301, headers: { location: '/new' } };
    world.pages.set('old', moved).set('new', []);
    const bot = await world.run({ sources: [world.source('old')] });
    await minutes(bot, 1);
    expect([asked('old'), asked('new')]).toEqual([1, 1]);
    world.pages.set('old', []);
    await minutes(bot, 2);
    const before = asked('old');
    world.pages.set('old', moved);
    await minutes(bot, 15);
    expect(asked('old')).toBe(before + 3);
    expect(asked('new')).toBeGreaterThan(6);
    expect((await bot.answerer.answer(question('sources', 'list'))).headline).toContain('1 sources watched');
  });

  it('that is held back by its host rests with all sources of that host, and no longer than is reasonable', async () => {
    world.pages.set('daily', []).set('weekly', []);
    const bot = await world.run();
    await minutes(bot, 2);
    world.pages.set('daily', { status: 429, headers: { 'retry-after': '1800' } });
    await minutes(bot, 4);
    const before = asked('weekly');
    await minutes(bot, 20);
    expect(asked('weekly')).toBe(before);
    world.pages.set('daily', []);
    await minutes(bot, 15);
    expect(asked('weekly')).toBeGreaterThan(before);

    world.pages.set('weekly', { status: 503, headers: { 'retry-after': String(2 * 86_400) } });
    await minutes(bot, 4);
    world.pages.set('weekly', []);
    const after = asked('weekly');
    await minutes(bot, 70);
    expect(asked('weekly')).toBeGreaterThan(after);
  });

  it('is not asked for what it said before, where the bot ended before that was written', async () => {
    const databaseUrl = `sqlite:${join(folder, 'w.db')}`;
    world.pages.set('daily', published(30));
    const first = await world.run({ databaseUrl });
    await minutes(first, 1);
    await first.stop();
    world.pages.set('daily', published(30, 11));
    const second = await world.run({ databaseUrl });
    await minutes(second, 40);
    expect(asked('daily')).toBeGreaterThan(1);
    expect((await second.answerer.answer(question('sources', 'list'))).headline).toContain('0 failing');
  });
});

describe('the admins hear', () => {
  it('that a source has ended, once, and it is asked no more', async () => {
    world.pages.set('daily', { status: 410 }).set('times', []);
    const bot = await world.run();
    await minutes(bot, 60);
    expect(asked('daily')).toBe(1);
    expect(asked('times')).toBeGreaterThan(20);
    expect(warned('It is no longer asked')).toHaveLength(1);
    expect(warned('It is no longer asked')[0]).toContain('gone for good');
  });

  it('that a feed has become a page, with what to do, once, restart or not, and once that it is back', async () => {
    const databaseUrl = `sqlite:${join(folder, 'w.db')}`;
    world.pages.set('daily', []).set('times', []);
    const first = await world.run({ databaseUrl });
    await minutes(first, 2);
    world.pages.set('daily', { body: '<!doctype html><html><title>Welcome</title><p>Our new site</p></html>' });
    await minutes(first, 30);
    expect(warned('has gone dark')).toHaveLength(1);
    expect(warned('has gone dark')[0]).toMatch(/is an HTML page, not a feed.*\/sources add finds the feeds/);
    await first.stop();
    const second = await world.run({ databaseUrl });
    await minutes(second, 60);
    expect(warned('has gone dark')).toHaveLength(1);
    world.pages.set('daily', []);
    await minutes(second, 200);
    expect(warned('daily (daily) is back after')).toHaveLength(1);
  });

  it('that a site sends bots away, with what can be done', async () => {
    world.pages.set('daily', {
      body: '<html><title>Just a moment...</title><script src="/cdn-cgi/challenge-platform/x.js"></script></html>',
    });
    world.pages.set('times', []);
    const bot = await world.run();
    await minutes(bot, 40);
    expect(warned('has gone dark')[0]).toMatch(/bot challenge of Cloudflare.*User-Agent/);
  });

  it.each([
    [60, '60 minutes'],
    [180, '3 hours'],
  ])(
    'that a source which can be read is silent for far longer than it ever was, and once that it publishes again: every %i minutes',
    async (every, usually) => {
      world.pages.set('daily', published(every)).set('times', []);
      const bot = await world.run();
      await minutes(bot, 1);
      for (let day = 0; day < 4; day++) {
        pass(world, DAY - 60);
        await bot.tick();
      }
      expect(warned('published nothing')).toEqual([]);
      for (let day = 0; day < 3; day++) {
        pass(world, DAY);
        await bot.tick();
      }
      expect(warned('published nothing')).toHaveLength(1);
      expect(warned('published nothing')[0]).toContain('since 2026-11-24');
      expect(warned('published nothing')[0]).toContain(`usually comes every ${usually}`);
      world.pages.set('daily', published(every));
      pass(world, every);
      await bot.tick();
      expect(warned('publishes again')).toHaveLength(1);
    },
  );
});

const question = (command: string, subcommand: string) => ({
  command,
  subcommand,
  values: {},
  roomId: 'console',
  by: 'console',
  admin: true,
  language: null,
});
