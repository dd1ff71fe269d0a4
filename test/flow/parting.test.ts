import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { answerLine } from '../../src/chat/console/index.ts';
import type { Line, Message } from '../../src/core/message.ts';
import { imported } from '../../src/cli/import.ts';
import type { Bot } from '../../src/start.ts';
import { configIn, folderWith } from '../cli/here.ts';
import { openWorld, pass, type World } from './world.ts';

/* Stories put together and parted by people, through the whole bot: messages follow, nobody is alerted, and it stands. */

const INDIA = 'IT ministry orders Twitter to block 312 accounts under Section 69A';
const RUSSIA = 'Russia: Roskomnadzor orders YouTube to remove 45 videos';

let world: World;
let bot: Bot;
beforeEach(async () => {
  world = await openWorld();
  world.pages.set('daily', []).set('echo', []);
  bot = await world.run({ sources: [world.source('daily'), world.source('echo')] });
  await later();
});
afterEach(() => world.close());

async function later(): Promise<string> {
  const before = world.shown().length;
  pass(world, 10);
  await bot.tick();
  return world.shown().slice(before);
}

const publish = (outlet: string, id: string, title: string) =>
  world.pages.set(outlet, [{ id, title, text: `${title}, officials said.`, at: world.now.toISOString() }]);

const ask = (line: string): Promise<Message> => answerLine(bot.answerer, line);
const undo = (message: Message): Promise<Message> =>
  ask(message.buttons.find(({ label }) => label === 'Undo')!.id!.replace(/^\w+:/, ''));
const lineText = (line: Line): string =>
  typeof line === 'string' ? line : line.map((span) => (typeof span === 'string' ? span : span.text)).join('');
const text = ({ headline, lines }: Message): string => [headline, ...lines.map(lineText)].join('\n');
const orders = async (): Promise<string[]> => text(await ask('orders latest')).match(/\bo-[0-9a-f]{8}\b/g) ?? [];
const storiesOf = async (order: string): Promise<string[]> =>
  text(await ask(`orders show ${order}`)).match(/\bs-[0-9a-f]{8}\b/g) ?? [];

describe('a telling that was taken for another story', () => {
  it('is taken out by its outlet, is alerted to nobody, and does not come back', async () => {
    publish('daily', 'daily-1', INDIA);
    await later();
    publish('echo', 'echo-1', INDIA);
    await later();
    const [order] = (await orders()) as [string];
    const [story] = (await storiesOf(order)) as [string];

    const parted = await ask(`orders split ${story} echo.example`);
    expect(parted.headline).toMatch(/^Now two: s-[0-9a-f]{8}, s-[0-9a-f]{8}$/);
    expect(text(parted)).toContain(order);
    expect(parted.lines.map(lineText).filter((line) => line === INDIA)).toHaveLength(2);
    const shown = await later();
    expect(shown).not.toContain('echo.example');
    expect(shown).not.toMatch(/^#\w{4}$/m);
    expect((await orders()).length).toBe(2);

    publish('echo', 'echo-1', `${INDIA}, say sources`);
    await later();
    expect((await orders()).length).toBe(2);

    await undo(parted);
    expect(await orders()).toEqual([order]);
    expect(await storiesOf(order)).toEqual([story]);
  });

  it('is named by what is there', async () => {
    publish('daily', 'daily-1', INDIA);
    await later();
    const [story] = (await storiesOf((await orders())[0]!)) as [string];
    expect((await ask(`orders split ${story} nobody.example`)).headline).toContain(
      `${story} has no part "nobody.example". What can leave it: daily.example.`,
    );
    expect((await ask(`orders split ${story} Daily.example`)).headline).toContain('something of it must stay');
    expect((await ask('orders split s-none daily.example')).headline).toContain('There is no story "s-none"');
  });
});

describe('two stories that were merged', () => {
  let india: string;
  let russia: string;
  beforeEach(async () => {
    publish('daily', 'daily-1', INDIA);
    await later();
    publish('daily', 'daily-2', RUSSIA);
    await later();
    [russia, india] = (await orders()) as [string, string];
  });

  it('are two again with a press, under their own names and in their own orders, and their messages say so', async () => {
    const [one, other] = [(await storiesOf(india))[0]!, (await storiesOf(russia))[0]!];
    const merged = await ask(`orders merge ${one} ${other}`);
    expect(merged.headline).toBe(`${other} is now part of ${one}`);
    expect(await later()).toContain('it goes on there');
    expect(await orders()).toEqual([india]);

    await undo(merged);
    const shown = await later();
    expect(shown).toContain(RUSSIA);
    expect(shown).toContain('Targets      312 accounts\n');
    expect(shown).not.toContain('it goes on there');
    expect(shown).not.toMatch(/^#\w{4}$/m);
    expect((await orders()).sort()).toEqual([india, russia].sort());
    expect(await storiesOf(russia)).toEqual([other]);
    expect(await storiesOf(india)).toEqual([one]);
  });

  it('by a proposal that was approved, with what takes it back', async () => {
    const [one, other] = [(await storiesOf(india))[0]!, (await storiesOf(russia))[0]!];
    await ask(`feedback same ${other} ${one}`);
    const list = await ask('feedback list');
    const approved = await ask(list.buttons[0]!.id!.replace(/^\w+:/, ''));
    expect(await orders()).toEqual([india]);
    await undo(approved);
    expect((await orders()).sort()).toEqual([india, russia].sort());
    expect(text(await ask('feedback list declined'))).toContain(`${other} becomes part of ${one}`);
  });

  it('take with them what had been merged before', async () => {
    publish('daily', 'daily-3', 'Turkey: court in Ankara orders Facebook to block 12 pages');
    await later();
    const turkey = (await orders()).find((id) => id !== india && id !== russia)!;
    const [one, two, three] = await Promise.all([india, russia, turkey].map(async (id) => (await storiesOf(id))[0]!));
    await ask(`orders merge ${two} ${three}`);
    await ask(`orders merge ${one} ${two}`);
    expect(await orders()).toEqual([india]);
    await ask(`orders split ${one} ${two}`);
    expect((await orders()).sort()).toEqual([india, russia].sort());
    expect(text(await ask(`orders show ${turkey}`))).toContain(`${turkey} is now part of ${russia}`);
    await ask(`orders split ${two} ${three}`);
    expect((await orders()).sort()).toEqual([india, russia, turkey].sort());
  });
});

describe('an outlet with spaces in its name', () => {
  let folder: string;
  let story: string;
  beforeEach(async () => {
    const items = ['Daily', 'The Hindu', 'Times, London'].map((outlet, n) =>
      JSON.stringify({ id: `i-${n}`, title: INDIA, text: INDIA, outlet, published: `2021-02-08T0${n}:00:00Z` }),
    );
    folder = folderWith({ 'items.jsonl': items.join('\n'), 'catalogue/none.json': '[]' });
    const config = configIn(folder, { CATALOGUE: 'catalogue' });
    await imported([join(folder, 'items.jsonl')], config);
    bot = await world.run({ databaseUrl: config.databaseUrl, sources: [] });
    story = (await storiesOf((await orders())[0]!))[0]!;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const typing = async (typed: string, id = story): Promise<string[]> => {
    const asked = { command: 'orders', subcommand: 'split', option: 'stories', typed, values: { id } };
    const offers = await bot.answerer.suggest!({ ...asked, roomId: 'console', by: 'console', language: 'en' });
    return offers.map((one) => (typeof one === 'string' ? one : one.value));
  };

  it.each([
    ['"The Hindu"'],
    ['The Hindu'],
    ['the hindu, "Times, London"'],
    ['“Times, London” The Hindu'],
    ['Times, London'],
  ])('leaves as it is typed: %s', async (typed) => {
    const parted = await ask(`orders split ${story} ${typed}`);
    expect(parted.headline).toContain('Now two');
    expect(await orders()).toHaveLength(2);
    const left = typed.toLowerCase().includes('hindu') ? 'The Hindu' : 'Times, London';
    expect((await ask(`orders split ${story} ${left}`)).headline).toContain('has left');
  });

  it('is offered while it is typed, and named where what was typed is none', async () => {
    expect(await typing('')).toEqual(['Daily', '"The Hindu"', '"Times, London"']);
    expect(await typing('the', story.toUpperCase())).toEqual(['"The Hindu"']);
    expect(await typing('the hi')).toEqual(['"The Hindu"']);
    expect(await typing('"The Hindu", tim')).toEqual(['"The Hindu", "Times, London"']);
    expect(await typing('Daily "times, l')).toEqual(['Daily "Times, London"']);
    expect((await ask(`orders split ${story} The Hindus`)).headline).toContain(
      'What can leave it: Daily, "The Hindu", "Times, London".',
    );
  });
});

describe('what people have judged', () => {
  let folder: string;
  beforeEach(() => {
    folder = folderWith({ 'data/none': '' });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('stands after a restart, whatever machines read later, until people take it back', async () => {
    const { databaseUrl } = configIn(folder);
    const sources = ['daily', 'echo', 'wire'].map((outlet) => world.source(outlet));
    world.pages.set('wire', []);
    const startAnew = async () => {
      await bot.stop();
      bot = await world.run({ databaseUrl, sources });
    };
    await startAnew();
    await later();
    publish('daily', 'daily-1', INDIA);
    await later();
    publish('echo', 'echo-1', INDIA);
    await later();
    const [order] = (await orders()) as [string];
    const [story] = (await storiesOf(order)) as [string];
    const parted = await ask(`orders split ${story} echo.example`);
    const fixed = await ask(`orders fix ${order} count:"320 accounts"`);

    await startAnew();
    publish('wire', 'wire-1', INDIA);
    await later();
    expect(await orders()).toHaveLength(2);
    expect(text(await ask(`orders show ${order}`))).toContain('Set right by people: Targets');
    expect(text(await ask('orders search count:=320'))).toContain(order);

    await startAnew();
    await undo(fixed);
    await undo(parted);
    expect(await orders()).toEqual([order]);
    expect(text(await ask('orders search count:=312'))).toContain(order);
    expect((await ask('orders search count:=320')).headline).toContain('No order fits');
  });
});
