import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Line, Message } from '../../src/core/message.ts';
import { readPress } from '../../src/core/asking/press.ts';
import type { Bot } from '../../src/start.ts';
import { type MakeDatabase, noPostgres, postgresSchema, sqliteFile, type TestDatabase } from '../store/databases.ts';
import { openWorld, pass, type World } from './world.ts';

/*
 * Two people, or one twice, press at one moment, each heard by another worker on the same database: what the button
 * says is done once, and whoever was second hears by whom and when.
 */

const DATABASES: [string, MakeDatabase, string | null][] = [
  ['SQLite', sqliteFile, null],
  ['PostgreSQL', postgresSchema, noPostgres],
];

const NEWS = [
  ['daily-1', 'IT ministry orders Twitter to block 312 accounts under Section 69A'],
  ['daily-2', 'Russia: Roskomnadzor orders YouTube to remove 45 videos'],
] as const;

const lineText = (line: Line): string =>
  typeof line === 'string' ? line : line.map((span) => (typeof span === 'string' ? span : span.text)).join('');
const text = ({ headline, lines }: Message): string => [headline, ...lines.map(lineText)].join('\n');

describe.each(DATABASES)('of two presses at one moment, on %s', (_, make, absent) => {
  if (absent) return it.skip(absent, () => {});

  let world: World;
  let database: TestDatabase;
  let workers: [Bot, Bot];
  beforeAll(async () => {
    database = await make();
  });
  beforeEach(async () => {
    world = await openWorld();
    world.pages.set('daily', []);
    const [one, other] = [
      await world.run({ databaseUrl: database.url }),
      await world.run({ databaseUrl: database.url }),
    ];
    workers = [one, other];
    pass(world, 1);
    await one.tick();
    world.pages.set(
      'daily',
      NEWS.map(([id, title]) => ({ id, title, text: `${title}, officials said.`, at: '2021-02-08T10:00:00Z' })),
    );
    pass(world, 30);
    await one.tick();
  });
  afterEach(async () => {
    await world.close();
    await database.empty();
  });
  afterAll(() => database.drop());

  /** @param words as a button or a person asks: `orders show o-1` */
  function ask(words: string, by = 'ana', bot = workers[0], roomId = 'console'): Promise<Message> {
    const { command, subcommand, values } = readPress(
      words.replace(/^(\w+:)?/, (how) => how || 'ask:'),
      bot.answerer.commands,
    )!;
    const who = { roomId, by: `discord:${by}`, admin: true, language: null };
    return bot.answerer.answer({ command: command.name, subcommand: subcommand.name, values, ...who });
  }
  /** Ana and Ben ask at once; the one who was first, first. */
  async function both(anas: string, bens = anas): Promise<[Message, Message]> {
    const [one, other] = await Promise.all([ask(anas, 'ana'), ask(bens, 'ben', workers[1])]);
    return /already/.test(one.headline) ? [other, one] : [one, other];
  }
  const button = ({ buttons }: Message, label: string): string =>
    buttons.find((one) => one.label.startsWith(label))!.id!;
  const audited = async (what: string): Promise<number> =>
    (await database.run(`select what from audit where what = '${what}'`)).length;
  const orderOf = async (query: string): Promise<string> =>
    /o-[0-9a-f]{8}/.exec(text(await ask(`orders search ${query}`)))![0];
  const storyOf = async (order: string): Promise<string> =>
    /s-[0-9a-f]{8}/.exec(text(await ask(`orders show ${order}`)))![0];
  const facts = async (order: string): Promise<string> => JSON.stringify((await ask(`orders show ${order}`)).facts);
  const BY = /@(?:ana|ben) · Feb 8, 2021, 10:31/;

  it('one approves, and one takes back', async () => {
    await ask(`feedback wrong ${await storyOf(await orderOf('twitter'))} count 313 accounts`);
    const [approved, late] = await both(button(await ask('feedback list'), 'Approve'));
    expect(approved.headline).toMatch(/^Approved: f-/);
    expect(late).toMatchObject({ tone: 'quiet', headline: expect.stringMatching(/has been approved already/) });
    expect(text(late)).toMatch(BY);
    expect(button(late, 'Undo')).toBe(button(approved, 'Undo'));
    expect([await audited('feedback approved'), await audited('order fixed')]).toEqual([1, 1]);

    const [undone, again] = await both(button(await ask('feedback list approved'), 'Undo'));
    expect([undone.headline, again.headline]).toEqual([
      expect.stringMatching(/^Taken back/),
      expect.stringMatching(/has been declined already/),
    ]);
    expect([await audited('feedback declined'), await audited('order unfixed')]).toEqual([1, 1]);
    expect(text(await ask('orders latest'))).toContain('312 accounts');
  });

  it('approving and declining are one of the two, and never the one and then the other', async () => {
    await ask(`feedback wrong ${await storyOf(await orderOf('twitter'))} count 313 accounts`);
    const list = await ask('feedback list');
    const [first, late] = await both(button(list, 'Approve'), button(list, 'Decline'));
    const isApproved = first.headline.startsWith('Approved');
    expect(late.headline).toContain(isApproved ? 'has been approved already' : 'has been declined already');
    expect(text(await ask('orders latest'))).toContain(isApproved ? '313 accounts' : '312 accounts');
  });

  it('a room gets one watch, and loses it once', async () => {
    await ask(`feedback irrelevant ${await storyOf(await orderOf('twitter'))} -country:TR`);
    await both(button(await ask('feedback list'), 'Approve'));
    const [watch, ...others] = text(await ask('watch list')).match(/wa-\w+/g)!;
    expect(others).toEqual([]);
    const [removed, late] = await both(`watch remove ${watch}`);
    expect([removed.headline, text(late)]).toEqual([
      `No longer watching ${watch}`,
      expect.stringMatching(`^${watch} has been removed already.\n${BY.source}`),
    ]);
    expect([await audited('watch added'), await audited('watch removed')]).toEqual([1, 1]);
  });

  it('of two who have one watch in a form, the second hears what the first made of it, and loses nothing', async () => {
    const add = await ask('watch add query:takedown');
    const form = button(add, 'Edit');
    const id = /wa-\w+/.exec(add.headline)![0];
    const send = (press: string, values: Record<string, string>, by: string, bot = workers[0]) => {
      const { values: held } = readPress(press, bot.answerer.commands)!;
      const [{ id: about, was }, who] = [held, { roomId: 'console', by: `discord:${by}`, admin: true, language: null }];
      const filled = { id: about!, ...(was && { was }), ...values };
      return bot.answerer.answer({ command: 'watch', subcommand: 'edit', values: filled, ...who, formed: true });
    };
    const first = { as: 'digest', note: 'for the weekend', query: 'takedown OR withheld' };
    expect((await send(form, first, 'ana')).headline).toBe(`Changed ${id}`);
    const late = await send(form, { as: 'alert', query: 'takedown -cricket' }, 'ben', workers[1]);
    expect(text(late)).toMatch(/^wa-\w+ has been changed since this form was opened.\n@ana · Feb 8, 2021, 10:31/);
    expect(late.lines.slice(1, 3)).toEqual(['digest · takedown OR withheld', 'Note: for the weekend']);
    expect(text(await ask('watch list'))).toContain('takedown OR withheld');

    const again = button(late, 'Correct it');
    expect(readPress(again, workers[0].answerer.commands)!.values).toMatchObject({
      as: 'alert',
      query: 'takedown -cricket',
    });
    expect((await send(again, { as: 'alert', query: 'takedown -cricket' }, 'ben')).headline).toBe(`Changed ${id}`);
    const list = text(await ask('watch list'));
    expect(list).toContain('alert · takedown -cricket');
    expect(list).not.toContain('for the weekend');

    // Who makes the same of it is in nobody's way; nor is who opens the form only now.
    expect((await send(form, { as: 'alert', query: 'takedown -cricket' }, 'ana')).headline).toBe(`Changed ${id}`);
    await ask(`watch remove ${id}`, 'ana');
    const gone = await send(again, { as: 'alert', query: 'takedown' }, 'ben');
    expect(text(gone)).toMatch(/has been removed already.\n@ana/);
    expect(button(gone, 'Correct it')).toBe('form:watch add as:alert query:takedown');
    expect((await ask(`watch remove ${id}`, 'ben', workers[1], 'discord:1:2')).headline).toContain('There is no watch');
  });

  it('what was read is what is approved, whatever its proposer wishes at that moment', async () => {
    const story = await storyOf(await orderOf('twitter'));
    await ask(`feedback wrong ${story} count 313 accounts`);
    const approve = button(await ask('feedback list'), 'Approve');
    await Promise.all([ask(approve, 'ben', workers[1]), ask(`feedback wrong ${story} count 999 accounts`)]);
    expect(text(await ask('orders latest'))).not.toContain('999 accounts');
    const open = await ask('feedback list');
    expect([open.headline, text(open)]).toEqual(['1 proposal', expect.stringContaining('999 accounts')]);
    expect(button(open, 'Approve')).not.toBe(approve);
    expect((await ask(approve)).headline).toMatch(/has been approved already|wishes something else now/);
  });

  it('one vote is kept of one person', async () => {
    const story = await storyOf(await orderOf('twitter'));
    await Promise.all(workers.map((bot) => ask(`feedback wrong ${story} count 313 accounts`, 'ana', bot)));
    expect((await ask('feedback list')).headline).toBe('1 proposal');
  });

  it('two orders, or two stories, are made one once, and two again once', async () => {
    const [keep, from] = [await orderOf('twitter'), await orderOf('youtube')];
    for (const [one, other] of [
      [keep, from],
      [await storyOf(keep), await storyOf(from)],
    ] as const) {
      const what = one.startsWith('o-') ? ['orders merged', 'order split'] : ['stories merged', 'story split'];
      const [merged, late] = await both(`orders merge ${one} ${other}`);
      expect(merged.headline).toBe(`${other} is now part of ${one}`);
      expect(late).toMatchObject({
        tone: 'quiet',
        headline: expect.stringMatching(`^${other} is part of ${one} already`),
      });
      expect(text(late)).toMatch(BY);

      const [parted, again] = await both(button(merged, 'Undo'));
      expect(parted.headline).toContain('Now two');
      expect(again).toMatchObject({
        tone: 'quiet',
        headline: expect.stringMatching(`^${other} has left ${one} already`),
      });
      expect(text(again)).toMatch(BY);
      expect(await Promise.all(what.map(audited))).toEqual([1, 1]);
    }
    const [story] = [await storyOf(keep)];
    expect((await ask(`orders split ${story} nobody.example`)).headline).toContain('has no part');
  });

  it('a fact is set right once, and led by sources again once', async () => {
    const id = await orderOf('twitter');
    const [fixed, late] = await both(`orders fix ${id} count:"313 accounts"`);
    expect(text(late)).toMatch(new RegExp(`^${id} is set right so already.\n${BY.source}`));
    const [, again] = await both(button(fixed, 'Undo'));
    expect(text(again)).toMatch(new RegExp(`^${id} is already as sources tell it.\n${BY.source}`));
    expect([await audited('order fixed'), await audited('order unfixed')]).toEqual([1, 1]);
  });

  it('a late Undo takes back its own fix, and says what came after', async () => {
    const id = await orderOf('twitter');
    const count = async () => /\d+ accounts/.exec(await facts(id))![0];
    const undoOf = async (words: string, by = 'ana') => button(await ask(`orders fix ${id} ${words}`, by), 'Undo');

    const first = await undoOf('count:"313 accounts" law:69A');
    const second = await undoOf('count:"314 accounts"', 'ben');
    const late = await ask(first, 'ana', workers[1]);
    expect(late).toMatchObject({ tone: 'wrong', headline: expect.stringContaining('set otherwise since') });
    expect(text(late)).toMatch(/314 accounts.*\n@ben · Feb 8, 2021, 10:31/);
    expect(late.headline).not.toContain('69A');
    expect(await count()).toBe('314 accounts');

    // What an Undo brings back is the fix that it was, and no new one: its own Undo takes it back.
    const undone = await ask(second, 'ben');
    expect(undone.buttons.map(({ label }) => label)).toEqual([id]);
    expect(await count()).toBe('313 accounts');
    await ask(first);
    expect(await count()).toBe('312 accounts');

    // The same value anew is another fix.
    const again = await undoOf('count:"313 accounts"');
    await ask(`orders fix ${id} count:"314 accounts"`, 'ben');
    await ask(`orders fix ${id} count:"313 accounts"`, 'ben');
    expect((await ask(again)).headline).toContain('set otherwise since');

    // What sources lead again is not set right by an Undo that comes later.
    const third = await undoOf('count:"315 accounts"');
    await ask(`orders unfix ${id} count`, 'ben');
    expect(text(await ask(third))).toMatch(/set otherwise since: .*312 accounts.*\n@ben/);
    expect(await count()).toBe('312 accounts');

    // A fix of what became part of an order is not the order's own.
    const other = await orderOf('youtube');
    const ofOther = button(await ask(`orders fix ${other} issuer:Exampla`), 'Undo');
    await ask(`orders fix ${id} issuer:Ministry`, 'ben');
    await ask(`orders merge ${id} ${other}`);
    expect(text(await ask(ofOther))).toMatch(/set otherwise since: .*Ministry.*\n@ben/);
    expect(await facts(id)).toContain('Ministry');
  });

  it('a late Undo of what was approved takes back no later fix', async () => {
    const id = await orderOf('twitter');
    await ask(`feedback wrong ${await storyOf(id)} count 313 accounts`);
    const undo = button(await ask(button(await ask('feedback list'), 'Approve')), 'Undo');
    await ask(`orders fix ${id} count:"314 accounts"`, 'ben');
    await ask(`orders fix ${id} count:"313 accounts"`, 'ben');
    expect(text(await ask(undo))).toMatch(/set otherwise since: .*313 accounts.*\n@ben/);
    expect(await facts(id)).toContain('313 accounts');
  });

  it('of two admins who are named, or one while the other is taken off, both changes stand', async () => {
    const room = 'discord:1:2';
    const who = (n: number) => `<@${'3'.repeat(17)}${n}>`;
    const admins = async (): Promise<string> => text(await ask('room admins list', 'ana', workers[0], room));
    const change = (words: string, n: number) => ask(`room admins ${words} ${who(n)}`, 'ana', workers[n % 2]!, room);
    await Promise.all([change('add', 1), change('add', 2)]);
    expect((await admins()).match(/@3+\d/g)).toHaveLength(2);
    await Promise.all([change('remove', 1), change('add', 4)]);
    expect((await admins()).match(/@3+\d/g)!.sort()).toEqual([2, 4].map((n) => `@${'3'.repeat(17)}${n}`));
  });

  it('a source keeps what both say of it', async () => {
    await both('sources set id:daily every:7', 'sources set id:daily name:The Daily');
    const [row] = await database.run("select document from sources where id = 'daily'");
    expect(JSON.parse(String(row!.document))).toMatchObject({ everyMinutes: 7, name: 'The Daily' });
  });

  it('an address is watched once', async () => {
    world.pages.set('weekly', []);
    const [added, late] = await both(`sources add url:${world.origin}/weekly confirm:yes`);
    expect([added.tone, late.headline]).toEqual(['good', expect.stringContaining('already watched')]);
    expect(await audited('source added')).toBe(1);
    expect(await database.run('select id from sources')).toHaveLength(1);
  });
});
