import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerLine } from '../../src/chat/console/index.ts';
import type { Message } from '../../src/core/message.ts';
import type { Bot } from '../../src/start.ts';
import { openWorld, pass, type World } from './world.ts';

/* What is watched, as people ask for it, add to it and change it. */

let world: World;
let bot: Bot;
beforeEach(async () => {
  world = await openWorld('2026-11-24T10:00:00Z');
});
afterEach(() => world.close());

const ask = (line: string): Promise<Message> => answerLine(bot.answerer, line);
const NEWS = ['One', 'Two', 'Three', 'Four'].map((title, n) => ({ id: `fresh-${n}`, title: `${title} by the river` }));
const page = (head: string) => ({
  body: `<!doctype html><html><head><title>Welcome</title>${head}</head><p>Hi</p></html>`,
});

describe('adding a source', () => {
  it('shows its last three items first, and saves once somebody says yes', async () => {
    world.pages.set('fresh', NEWS);
    bot = await world.run({ sources: [] });
    const shown = await ask(`sources add ${world.origin}/fresh tier:court country:in The fresh one`);
    expect(shown.headline).toContain('The fresh one');
    expect(shown.lines).toEqual(['One by the river', 'Two by the river', 'Three by the river']);
    expect((await ask('sources list')).headline).toContain('0 sources watched');
    expect(shown.buttons[0]).toMatchObject({ label: 'Watch it' });
    const added = await ask(shown.footer[0]!.slice(1));
    expect(added.headline).toMatch(/^Watching The fresh one, as src-/);
    expect((await ask('sources list')).headline).toContain('1 sources watched');
    pass(world, 1);
    await bot.tick();
    expect(world.asked.get('fresh')).toBe(3);
  });

  it('of a page watches the feed that the page names', async () => {
    world.pages.set('', page('<link rel="alternate" type="application/rss+xml" title="All" href="fresh">'));
    world.pages.set('fresh', NEWS);
    bot = await world.run({ sources: [] });
    const shown = await ask(`sources add ${world.origin}/`);
    expect(shown.lines).toContain('One by the river');
    expect(shown.buttons[0]!.id).toBe(`turn:sources add url:${world.origin}/fresh confirm:yes`);
  });

  it('of a page with several feeds asks which', async () => {
    world.pages.set(
      '',
      page(`<base href="/x/"><link rel="alternate" type="application/atom+xml" title="Comments" href="comments">
        <link rel="alternate" type="application/rss+xml" href="/fresh"><link rel="stylesheet" href="/feed.css">`),
    );
    bot = await world.run({ sources: [] });
    const shown = await ask(`sources add ${world.origin}/ every:5`);
    expect(shown.buttons.map(({ id }) => id)).toEqual([
      `turn:sources add url:${world.origin}/fresh every:5`,
      `turn:sources add url:${world.origin}/x/comments every:5`,
    ]);
  });

  it('of a page that names none looks where feeds usually are', async () => {
    world.pages.set('about', page('')).set('rss.xml', NEWS);
    bot = await world.run({ sources: [] });
    expect((await ask(`sources add ${world.origin}/about`)).buttons[0]!.id).toContain(`${world.origin}/rss.xml`);
    world.pages.delete('rss.xml');
    expect((await ask(`sources add ${world.origin}/about`)).headline).toContain('is an HTML page, not a feed');
  });

  it('takes its user agent from an admin, and asks with it ever after', async () => {
    world.pages.set('fresh', NEWS);
    bot = await world.run({ sources: [] });
    const added = await ask(`sources add ${world.origin}/fresh agent:"Desk Reader/1.0 (desk)" confirm:yes`);
    expect(world.heads.get('fresh')?.['user-agent']).toBe('Desk Reader/1.0 (desk)');
    const id = /src-\w+/.exec(added.headline)![0];
    await ask(`sources set ${id} agent:own`);
    await ask(`sources check ${id}`);
    expect(world.heads.get('fresh')?.['user-agent']).toMatch(/^withheld\//);
  });
});

describe('the list', () => {
  it('says how each source is, trouble first, and what is not covered and why', async () => {
    world.pages.set('daily', []).set('times', { status: 500 }).set('over', { status: 410 });
    bot = await world.run({
      sources: [
        world.source('daily'),
        world.source('times'),
        world.source('over'),
        world.source('asleep', { on: false, notes: 'It refuses bots.' }),
        world.source('account', { kind: 'x', url: 'https://x.com/somebody' }),
      ],
    });
    pass(world, 1);
    await bot.tick();
    const list = await ask('sources list');
    expect(list.headline).toBe('2 sources watched, 1 failing, 3 not covered');
    const lines = list.lines.map((line) =>
      (line as unknown[]).map((span) => (span as { text?: string }).text ?? span).join(''),
    );
    expect(lines).toEqual([
      expect.stringMatching(/^times · times · failing, 1 in a row: .*500/),
      expect.stringMatching(/^over · over · ended: .*gone for good/),
      expect.stringMatching(/^account · account · .*X_BEARER_TOKEN/),
      expect.stringMatching(/^daily · daily · read .*2026/),
      'asleep · asleep · off: It refuses bots.',
    ]);
    expect(list.footer[0]).toContain('Last good reading');
    // What is not covered is watched by no other word either.
    expect((await ask('digest now')).footer).toContain('2 sources watched');
    expect(bot.greeting[1]).toMatch(/^Watches +3 sources .*; 1 more in the catalogue is off, 1 wants a setting/);
  });

  it('is turned page by page', async () => {
    const many = Array.from({ length: 60 }, (_, n) => world.source(`outlet-${String(n).padStart(2, '0')}`));
    bot = await world.run({ sources: many });
    const first = await ask('sources list outlet');
    expect(first.lines).toHaveLength(25);
    expect(first.buttons.map(({ id }) => id)).toEqual(['turn:sources list page:2 words:outlet']);
    const last = await ask('sources list page:3 words:outlet');
    expect(last.lines).toHaveLength(10);
    expect(last.buttons.map(({ id }) => id)).toEqual(['turn:sources list page:2 words:outlet']);
  });
});

describe('setting a source', () => {
  it('makes an official one be asked every two minutes, unless another pace is said', async () => {
    world.pages.set('daily', []);
    bot = await world.run({ sources: [world.source('daily', { everyMinutes: 60 })] });
    pass(world, 1);
    await bot.tick();
    expect((await ask('sources set daily tier:official The ministry')).headline).toBe('The ministry is set');
    pass(world, 67);
    for (let minute = 0; minute < 10; minute++) {
      pass(world, 1);
      await bot.tick();
    }
    expect(world.asked.get('daily')).toBeGreaterThan(3);
  });

  it.each([
    ['sources set daily', 'Say what to set'],
    ['sources set nobody every:5', 'There is no source "nobody"'],
    ['sources set daily country:Atlantis', 'a name or a code'],
    ['sources set daily agent:“ä”', 'plain ASCII'],
  ])('%s', async (line, says) => {
    bot = await world.run({ sources: [world.source('daily')] });
    expect((await ask(line)).headline).toContain(says);
  });
});
