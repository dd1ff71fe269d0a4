import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseWords } from '../../src/core/ask.ts';
import { type Answerer, ChatError } from '../../src/core/chat.ts';
import type { Ask } from '../../src/core/command.ts';
import type { Line, Message } from '../../src/core/message.ts';
import { readPress } from '../../src/core/asking/press.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Store } from '../../src/core/store.ts';
import { answerer } from '../../src/flow/answer.ts';
import { type Deliverer, deliverer } from '../../src/flow/deliver.ts';
import { keeper } from '../../src/flow/keep.ts';
import { releaseDue } from '../../src/flow/release.ts';
import { standingOf } from '../../src/flow/standing.ts';
import { loadCommands } from '../../src/load.ts';
import { openStore } from '../../src/store/index.ts';
import { aFinding, anItem } from '../core/worlds.ts';
import { aDesk } from './desks.ts';
import { Platform } from './platform.ts';

const ROOM = 'discord:1:2';
const ADMIN = 'discord:100000000000000001';
const REPORTER = 'discord:100000000000000002';

let store: Store;
let platform: Platform;
let now: Date;
let deliver: Deliverer;
let answers: Answerer;

const clock = () => now;
const silent = { debug() {}, info() {}, warn() {}, error() {} };
const commands = await loadCommands();

/** Starts on what is remembered, as after a restart. */
function wire(adminRoom: string | null = null): void {
  const chats = new Map([['discord', platform]]);
  const desk = aDesk(store, commands, clock, adminRoom);
  const tellAdmins = async () => {};
  const coverage = async () => ({ watched: 12, failing: ['Gazette'] });
  answers = answerer(commands, desk, store.cache('questions'), silent, standingOf({ store, clock, tellAdmins }));
  deliver = deliverer({ store, chats, clock, log: silent, tellAdmins, coverage });
}

beforeEach(async () => {
  now = new Date('2021-02-08T10:02:00Z');
  store = await openStore('sqlite::memory:');
  platform = new Platform();
  wire();
});
afterEach(() => store.close());

const ask = (line: string, by = ADMIN, parts: Partial<Ask> = {}): Promise<Message> => {
  const [, name, words = ''] = /^(\S+)\s*(.*)$/s.exec(line)!;
  const command = commands.find((one) => one.name === name)!;
  return answers.answer({
    command: command.name,
    ...parseWords(command, words),
    roomId: ROOM,
    by,
    admin: by === ADMIN,
    language: null,
    ...parts,
  });
};
const EVENTS = [
  { country: 'IN', issuer: 'MeitY', platforms: ['Twitter'] },
  { country: 'TR', issuer: 'BTK', platforms: ['Instagram'] },
  { country: 'BR', issuer: 'STF', platforms: ['Telegram'] },
  { country: 'GB', issuer: 'Ofcom', platforms: ['TikTok'] },
  { country: 'RU', issuer: 'Roskomnadzor', platforms: ['YouTube'] },
];
const titleOf = (n: number) => `${EVENTS[n]!.issuer} orders ${EVENTS[n]!.platforms[0]} to block 312 accounts`;
/** A story of its own for every number. */
function news(n: number, parts: Parameters<typeof aFinding>[0] = {}, id = `i-${n}`) {
  const finding: Finding = aFinding({ ...parts, order: { ...EVENTS[n]!, ...parts.order } });
  const keep = keeper({ store, judge: () => finding, clock });
  const when = { publishedAt: now.toISOString(), seenAt: now.toISOString() };
  const item = anItem({ id, title: titleOf(n), outlet: `${id}.example`, url: `https://${id}.example/`, ...when });
  return keep(item, [`id:${id}`], false);
}
async function at(time: string): Promise<void> {
  now = new Date(time);
  while ((await deliver.deliverDue()) > 0) await deliver.idle();
}
const here = () => at(now.toISOString());
const headlines = () => platform.did.map(({ what, headline }) => `${what} ${headline}`);
const last = (): Message => platform.did.at(-1)!.message;
const text = (line: Line): string =>
  typeof line === 'string' ? line : line.map((span) => (typeof span === 'string' ? span : span.text)).join('');
const buttonOf = (message: Message, label: string): string => message.buttons.find((one) => one.label === label)!.id!;
/** As a chat does it, with whatever id stands on the button. */
async function press(id: string, by = ADMIN): Promise<Message> {
  const whole = id.startsWith('kept:') ? (await answers.recall(id))! : id;
  const { command, subcommand, values } = readPress(whole, commands)!;
  return answers.answer({
    command: command.name,
    subcommand: subcommand.name,
    values,
    roomId: ROOM,
    by,
    admin: by === ADMIN,
    language: null,
  });
}

describe('quiet hours', () => {
  beforeEach(() => ask('room set alerts on quiet 09:00-11:00 except critical'));

  it('hold what comes, and release it as one message', async () => {
    await news(0);
    await news(1);
    await here();
    expect(headlines()).toEqual([]);
    wire();
    await at('2021-02-08T11:00:00Z');
    expect(headlines()).toEqual(['post 2 stories in the quiet hours']);
    expect(last().lines.map(text)).toContainEqual(
      expect.stringMatching(new RegExp(`^\\d\\. ${titleOf(0)} · 1 outlet · s-\\w{8}$`)),
    );
    await at('2021-02-08T12:00:00Z');
    expect(headlines()).toHaveLength(1);
  });

  it('leave nothing undone that an alert would let people do: its number shows each story, after a restart too', async () => {
    await news(0);
    await news(1);
    await at('2021-02-08T11:00:00Z');
    const summary = last();
    wire();
    const lines = summary.lines.map(text);
    for (const { label, id } of summary.buttons) {
      const shown = await press(id!, REPORTER);
      expect(lines).toContainEqual(expect.stringContaining(`${label}. ${shown.headline}`));
      expect(shown.buttons.map((one) => one.label)).toEqual(
        [
          'Show the order',
          'Why',
          'Timeline',
          'Mute story',
          'Not relevant',
          'Wrong fact',
          'Same as …',
          'Old news',
        ].concat('Source'),
      );
      expect((await press(buttonOf(shown, 'Why'))).headline).toBe(`Why: ${shown.headline}`);
      expect((await press(buttonOf(shown, 'Not relevant'), REPORTER)).headline).toBe('Kept: Not relevant');
      expect((await press(buttonOf(shown, 'Show the order'))).headline).toBe(shown.headline);
    }
    expect((await press(buttonOf(await press(summary.buttons[0]!.id!), 'Mute story'))).headline).toContain('no more');
  });

  it('of which much came are told on pages: each story stands on one, whatever comes later', async () => {
    const countries = 'AR AU BD BR CA CL EG ES FI GH GR IN JP KE LK MX NG NP PE PL RU TH TR VN'.split(' ');
    for (const [n, country] of countries.entries()) {
      const finding = aFinding({ order: { country, issuer: `Regulator of ${country}`, platforms: [`Network ${n}`] } });
      const item = anItem({
        id: `p-${n}`,
        title: `${country} bars Network ${n}`,
        url: `https://p${n}.example/`,
        seenAt: now.toISOString(),
      });
      await keeper({ store, judge: () => finding, clock })(item, [`id:p-${n}`], false);
    }
    await at('2021-02-08T11:00:00Z');
    const summary = last();
    expect(summary.headline).toBe('24 stories in the quiet hours');
    now = new Date('2021-02-08T11:04:00Z');
    await news(0);
    await at('2021-02-08T11:05:00Z');
    // Nothing keeps the rest of an id that stands on what is posted.
    expect(buttonOf(summary, 'Next').length).toBeLessThanOrEqual(99);
    const next = await press(buttonOf(summary, 'Next'), REPORTER);
    expect(next.lines.map(text).filter((line) => /^2[1-4]\. /.test(line))).toHaveLength(4);
    const told = [summary, next].flatMap(
      ({ lines }) =>
        lines
          .map(text)
          .join(' ')
          .match(/s-[0-9a-f]{8}/g) ?? [],
    );
    expect(new Set(told).size).toBe(24);
    const first = await press(buttonOf(next, 'Previous'));
    expect(first.lines.map(text)).toEqual(summary.lines.map(text));
  });

  it('release a single story as its own alert', async () => {
    await news(0);
    await at('2021-02-08T11:00:00Z');
    expect(headlines()).toEqual([`post ${titleOf(0)}`]);
  });

  it('let through what is critical', async () => {
    await news(0, { order: { targets: [{ kind: 'account', count: 1178, qualifier: 'exact' }] } });
    await here();
    expect(headlines()).toEqual([`post ${titleOf(0)}`]);
  });

  it('a story that was told in a summary gets its card when it takes a step', async () => {
    await news(0);
    await news(1);
    await at('2021-02-08T11:00:00Z');
    await news(1, {}, 'i-1b');
    await here();
    expect(headlines()).toHaveLength(1);
    await news(1, { order: { status: 'restored' } }, 'i-1c');
    await here();
    expect(headlines().slice(1)).toEqual([`post ${titleOf(1)}`]);
    await news(1, { order: { status: 'restored', legalBasis: ['Act 7'] } }, 'i-1d');
    await here();
    expect(headlines().at(-1)).toMatch(/^edit/);
  });

  it('that are switched off release at once', async () => {
    await news(0);
    await news(1);
    await ask('room set quiet off');
    await here();
    expect(headlines()).toEqual(['post 2 stories in the quiet hours']);
  });

  it('are refused where they begin when they end', async () => {
    expect((await ask('room set quiet 09:00-9:00')).headline).toContain('begin and end at 09:00');
    expect((await store.room(ROOM))!.quiet).toEqual({ from: '09:00', to: '11:00', except: 'critical' });
  });

  it('what is held is given up only where the room wants no alerts at all', async () => {
    await news(0);
    await ask('room set alerts off');
    await at('2021-02-08T12:00:00Z');
    expect(headlines()).toEqual([]);
    expect(await store.heldCount(ROOM)).toBe(0);
  });
});

describe('a burst', () => {
  it('is gathered, the first never delayed', async () => {
    await ask('room set alerts on burst 2/10');
    for (const n of [0, 1, 2, 3]) {
      await news(n);
      await here();
    }
    expect(headlines()).toHaveLength(2);
    await at('2021-02-08T10:12:00Z');
    expect(headlines().slice(2)).toEqual(['post 2 more stories at once']);
    await news(4);
    await at('2021-02-08T10:13:00Z');
    expect(headlines().at(-1)).toContain('Roskomnadzor');
  });
});

describe('what was muted after it was gathered', () => {
  const gathered = async (some: number[]): Promise<string[]> => {
    const ids: string[] = [];
    for (const n of some) ids.push((await news(n)).placement!.story.id);
    return ids;
  };
  it('stands in no summary', async () => {
    await ask('room set alerts on quiet 09:00-11:00');
    const [, muted] = (await gathered([0, 1, 2])) as [string, string, string];
    now = new Date('2021-02-08T11:00:00Z');
    await releaseDue(store, clock);
    await ask(`watch mute ${muted}`);
    await here();
    expect(headlines()).toEqual(['post 2 stories in the quiet hours']);
    expect(last().lines.map(text).join()).not.toContain(titleOf(1));
  });
  it('makes no summary of nothing', async () => {
    await ask('room set alerts on quiet 09:00-11:00');
    const ids = await gathered([0, 1]);
    now = new Date('2021-02-08T11:00:00Z');
    await releaseDue(store, clock);
    for (const id of ids) await ask(`watch mute ${id}`);
    await here();
    expect(headlines()).toEqual([]);
    expect(await store.nextDue()).toBeNull();
  });
  it('stands in no digest, nor in a look at it', async () => {
    await ask('digest daily 12:00');
    const [, muted] = (await gathered([0, 1, 2])) as [string, string, string];
    now = new Date('2021-02-08T12:00:00Z');
    await releaseDue(store, clock);
    await ask(`watch mute ${muted}`);
    await here();
    expect(last().lines.map(text).join()).toContain(titleOf(0));
    expect(last().lines.map(text).join()).not.toContain(titleOf(1));
    expect((await ask('digest now')).lines.map(text).join()).not.toContain(titleOf(1));
  });
});

describe('a message that gathered stories, when one of them', () => {
  const titled = (n: number) =>
    last()
      .lines.map(text)
      .find((line) => line.includes(titleOf(n)))!;
  const idOf = (n: number) => /s-\w{8}/.exec(titled(n))![0];
  const said = () => last().lines.map(text).join('\n');
  const heldOver = async (...numbers: number[]) => {
    await ask('room set alerts on quiet 09:00-11:00 except nothing');
    for (const n of numbers) await news(n);
    await at('2021-02-08T11:00:00Z');
    now = new Date('2021-02-08T11:30:00Z');
  };

  it('becomes part of another, says so in its line, once, and takes it back', async () => {
    await heldOver(0, 1, 2);
    const [kept, gone] = [idOf(0), idOf(1)];
    const merged = await ask(`orders merge ${kept} ${gone}`);
    await here();
    expect(headlines()).toEqual(['post 3 stories in the quiet hours', 'edit 2 stories in the quiet hours']);
    const lines = last().lines.map(text);
    const line = lines.indexOf(titled(0));
    expect(lines[line + 1]).toBe(`— ${gone} “${titleOf(1)}” is now part of ${kept}`);
    expect(last().buttons.map(({ label }) => label)).toEqual(['1', '2']);
    now = new Date('2021-02-08T11:40:00Z');
    await press(buttonOf(merged, 'Undo'));
    await here();
    expect(headlines().slice(2)).toEqual(['edit 3 stories in the quiet hours']);
    expect(said()).not.toContain('now part of');
    expect([idOf(0), idOf(1)]).toEqual([kept, gone]);
  });

  it('becomes part of one that the room has an alert of, leads there', async () => {
    await ask('room set alerts:on');
    await news(3);
    await here();
    const alerted = (await store.storiesTold(ROOM, { since: '', until: null }, 1))[0]!;
    Object.assign(platform, { addressOf: async () => 'https://chat.example/m-1' });
    await heldOver(0, 1);
    const gone = idOf(1);
    await ask(`orders merge ${alerted} ${gone}`);
    await here();
    const edited = platform.did.findLast(({ headline }) => headline.includes('quiet hours'))!.message;
    const moved = edited.lines.find((one) => text(one).includes('is now part of'));
    expect(moved).toEqual([
      { text: `— ${gone} “${titleOf(1)}” is now part of ${alerted}`, url: 'https://chat.example/m-1' },
    ]);
    expect(platform.did.filter(({ what, headline }) => what === 'post' && headline === titleOf(1))).toEqual([]);
  });

  it('is parted in two, tells both from then on, in a digest too', async () => {
    await ask('watch add as:digest MeitY OR BTK');
    await ask('digest daily 12:00 UTC');
    await news(0);
    await news(0, {}, 'i-0b');
    await news(1);
    await at('2021-02-08T12:00:00Z');
    expect(headlines()).toEqual([expect.stringContaining('post Digest: 2 stories')]);
    const whole = idOf(0);
    now = new Date('2021-02-10T09:00:00Z');
    await ask(`orders split ${whole} i-0b.example`);
    await here();
    expect(headlines().slice(1)).toEqual([expect.stringContaining('edit Digest: 3 stories')]);
    const ids = [...new Set(said().match(/s-\w{8}/g))];
    expect(ids).toHaveLength(3);
    now = new Date('2021-02-10T09:10:00Z');
    await ask(`orders merge ${whole} ${(await store.story(whole))!.judged.apart[0]!}`);
    await here();
    expect(said()).toContain(`is now part of ${whole}`);
  });

  it('is merged before it is told, is told as one', async () => {
    await ask('room set alerts on quiet 09:00-11:00 except nothing');
    for (const n of [0, 1, 2]) await news(n);
    const [kept, gone] = await store.storiesTold(ROOM, { since: '', until: null }, 2);
    await ask(`orders merge ${kept} ${gone}`);
    await at('2021-02-08T11:00:00Z');
    expect(headlines()).toEqual(['post 2 stories in the quiet hours']);
    expect(said()).not.toContain('now part of');
  });

  it('is merged after the message was deleted, leaves it so', async () => {
    await heldOver(0, 1);
    platform.answers.set(ROOM, () => {
      throw new ChatError('deleted', { refusal: 'gone' });
    });
    await ask(`orders merge ${idOf(0)} ${idOf(1)}`);
    await here();
    platform.answers.clear();
    await at('2021-02-08T12:00:00Z');
    expect(headlines()).toEqual(['post 2 stories in the quiet hours']);
  });
});

describe('the digest', () => {
  it('tells what was not alerted, by country, with what is watched; one for many that were missed', async () => {
    expect((await ask('digest daily 08:30 Asia/Kolkata')).lines.map(text)).toEqual([
      'The next one comes on Feb 9, 2021, 08:30 GMT+5:30.',
    ]);
    const { lines, facts } = await ask('room show');
    expect(lines).toEqual([]);
    expect(facts.find(({ name }) => name === 'Language')?.value).toBe('English (en)');
    expect(facts.find(({ name }) => name === 'Digest')?.value).toBe(
      'every day at 08:30 · The next one comes on Feb 9, 2021, 08:30 GMT+5:30.',
    );
    await news(0);
    await news(1, { order: { status: 'restored' } });
    await here();
    expect(headlines()).toEqual([]);
    wire();
    await at('2021-02-12T04:00:00Z');
    expect(headlines()).toEqual(['post Digest: 2 stories since Feb 8, 2021, 15:32 GMT+5:30']);
    expect(last().lines.map(text)).toContain('India · ordered');
    expect(last().footer.slice(1)).toEqual([
      '12 sources watched',
      '1 cannot be read: Gazette',
      'Silence of these is no calm.',
    ]);
    expect(await store.room(ROOM)).toMatchObject({ digestDue: '2021-02-13T03:00:00.000Z' });
    await at('2021-02-13T04:00:00Z');
    expect(headlines()).toHaveLength(1);
  });

  it('comes with nothing to tell only where that is wanted', async () => {
    await ask('digest daily 08:30 UTC yes');
    await at('2021-02-09T08:30:00Z');
    expect(headlines()).toEqual(['post Nothing new since Feb 8, 2021, 10:02 UTC.']);
  });

  it('has what a digest watch caught, not what was alerted after all', async () => {
    const added = await ask('watch add as:digest note:"our own case" MeitY OR BTK');
    expect(added.footer).toEqual(['It is told in the digest: every day at 08:00.']);
    await ask('watch add as:alert STF');
    await news(0);
    await news(1);
    await news(2);
    await news(3);
    await here();
    expect(headlines()).toEqual([`post ${titleOf(2)}`]);
    await ask('watch edit ID as:alert query:BTK'.replace('ID', (await store.watches(ROOM))[0]!.id));
    await news(1, { order: { legalBasis: ['Act 7'] } }, 'i-1b');
    await here();
    expect(headlines().at(-1)).toBe(`post ${titleOf(1)}`);
    await at('2021-02-09T08:00:00Z');
    expect(headlines().slice(2)).toEqual(['post Digest: 1 story since Feb 8, 2021, 10:02 UTC']);
  });

  it('now says what there is, and changes nothing', async () => {
    await ask('digest weekly Friday 8');
    await news(0);
    expect((await ask('digest now')).headline).toContain('1 story');
    expect((await ask('digest now')).headline).toContain('1 story');
    await at('2021-02-12T08:00:00Z');
    expect(headlines()).toHaveLength(1);
    expect((await ask('digest off')).headline).toBe('No digest any more.');
    expect((await ask('digest')).headline).toContain('No digest is set');
  });
});

describe('a story', () => {
  let card: Message;
  beforeEach(async () => {
    await ask('watch add note:"we sued over this" Twitter');
    await news(0, {
      why: [{ field: 'title', start: 0, end: 5, text: 'MeitY', says: 'issuer: MeitY', weight: 2 }],
    });
    await here();
    card = last();
  });

  it('shows why it is followed, and answers why it was told', async () => {
    expect(card.lines.map(text)).toContain('Why we follow this: we sued over this');
    const why = await press(buttonOf(card, 'Why'), REPORTER);
    expect(why.lines.map(text)).toEqual([
      'Read as Blocking; certainty 0.90',
      '“MeitY” · Ordered by: MeitY',
      expect.stringMatching(/^Watch wa-\w+ matched: Twitter$/),
    ]);
  });

  it('keeps why it is followed, whatever edits it', async () => {
    const order = /o-\w+/.exec(card.footer.join(' '))![0];
    const kept = card.footer.at(-1)!;
    expect(kept).toMatch(/^watch wa-/);
    await ask(`orders fix ${order} count:"313 accounts"`);
    await here();
    expect(platform.did.at(-1)!.what).toBe('edit');
    expect(last().lines.map(text)).toContain('Why we follow this: we sued over this');
    expect(last().footer).toContain(kept);
  });

  it('of which somebody says what is wrong is mended by the admins of that server, not of another', async () => {
    const [story] = /s-\w+/.exec(buttonOf(card, 'Why'))!;
    await ask(`feedback wrong ${story} status refused`);
    const [id] = /f-\w+/.exec((await ask('feedback list')).lines.map(text).join())!;
    const elsewhere = { roomId: 'discord:9:9' };
    expect((await ask('feedback list', ADMIN, elsewhere)).headline).toBe('No proposal is open.');
    for (const deciding of ['approve', 'decline'])
      expect((await ask(`feedback ${deciding} ${id}`, ADMIN, elsewhere)).headline).toContain('its own admins decide');
    expect((await ask(`feedback approve ${id}`)).headline).toBe(`Approved: ${id}`);
  });

  it('proposals are decided on by presses of those who may: not of a reporter, nor in one server what all rooms share', async () => {
    const [story] = /s-\w+/.exec(buttonOf(card, 'Why'))!;
    await ask(`feedback wrong ${story} status refused`, REPORTER);
    await ask(`feedback irrelevant ${story} cricket`, REPORTER);
    const presses = async (by: string) => {
      const { buttons, footer } = await ask('feedback list', by);
      return [buttons.map(({ label }) => label.split(' ')[0]).join(' '), ...footer];
    };
    const whoDecides = 'An admin decides: /feedback approve';
    expect(await presses(REPORTER)).toEqual(['', whoDecides]);
    expect(await presses(ADMIN)).toEqual(['Approve Decline Approve Decline']);
    await ask(`room admins add <@${REPORTER.split(':')[1]}>`);
    expect(await presses(REPORTER)).toEqual(['Approve Decline Approve Decline']);

    wire('discord:9:9');
    expect(await presses(ADMIN)).toEqual(['Approve Decline Decline', whoDecides]);
    wire('discord:1:9');
    expect(await presses(ADMIN)).toEqual(['Approve Decline Approve Decline']);
  });

  it('that is muted is told no more, until that is undone', async () => {
    const muted = await press(buttonOf(card, 'Mute story'));
    await news(0, { order: { status: 'restored' } }, 'i-0b');
    await here();
    expect(headlines()).toHaveLength(1);
    await press(buttonOf(muted, 'Undo'));
    await news(0, { order: { status: 'restored', legalBasis: ['Act 7'] } }, 'i-0c');
    await here();
    expect(headlines().length).toBeGreaterThan(1);
    expect((await store.audits(2)).map(({ what }) => what)).toEqual(['story unmuted', 'story muted']);
  });

  it('every button fits every chat', () => {
    for (const { id = '' } of card.buttons) expect(id.length).toBeLessThanOrEqual(100);
  });
});

describe('how updates are told', () => {
  it.each([
    ['edit', ['post', 'edit']],
    ['thread', ['post', 'edit', 'reply thread']],
    ['broadcast', ['post', 'edit', 'reply room']],
  ])('%s', async (updates, done) => {
    await ask(`room set alerts on updates ${updates}`);
    await news(0);
    await here();
    await news(0, { order: { status: 'restored' } }, 'i-0b');
    await here();
    expect(platform.did.map(({ what, where }) => [what, where].filter(Boolean).join(' '))).toEqual(done);
  });

  it('mentions are called by new alerts alone', async () => {
    await ask('room set alerts on mention:<@&123456789012345678> mention-from:0.8');
    await news(0);
    await here();
    expect(last().mentions).toEqual([{ kind: 'group', id: '123456789012345678' }]);
    await news(0, { order: { status: 'restored' } }, 'i-0b');
    await news(1, { score: 0.7 });
    await here();
    expect(platform.did.slice(1).every(({ message }) => message.mentions.length === 0)).toBe(true);
    expect((await ask('room set mention:@desk')).headline).toContain('"@desk" names nobody');
  });
});

describe('rights', () => {
  it('who may not is told who may, and both are written down', async () => {
    const refused = await ask('room set alerts on', REPORTER);
    expect(refused).toMatchObject({ tone: 'wrong', headline: expect.stringContaining('Manage Server') });
    expect(await store.audits(1)).toMatchObject([{ by: REPORTER, what: 'refused', detail: '/room set' }]);

    const person = { text: '@100000000000000002', person: 'discord:100000000000000002' };
    const added = await ask('room admins add <@100000000000000002>');
    expect(added.lines).toEqual([[person, ' may change this room now.']]);
    expect((await ask('room set alerts on', REPORTER)).tone).toBe('quiet');
    expect(await store.audits(1)).toMatchObject([{ by: REPORTER, what: 'room set' }]);
    expect((await ask('room admins list')).lines).toEqual([[person]]);
    const card = await ask('room set mention:"<@100000000000000002> <@&123456789012345678>" mention-from:0.9');
    expect(card.lines).toEqual([
      ['Mentions: ', person, ', @123456789012345678, from 0.9'],
      ['Admins: ', person],
    ]);
    expect(card.facts.map(({ name }) => name)).not.toContain('Mentions');
    expect((await ask('room set alerts on', 'discord:3')).headline).toContain(
      'Here also those whom /room admins names',
    );

    await ask('room admins remove 100000000000000002');
    expect((await ask('room set alerts off', REPORTER)).tone).toBe('wrong');
  });

  it('who changed what, and who may not, is read by admins of that server, and not of another', async () => {
    await ask('watch add takedown');
    await ask('room set language:es', REPORTER);
    const read = await ask('room audit');
    expect(read.lines.map(text)).toEqual([
      `Feb 8, 2021, 10:02 UTC · @${REPORTER.split(':')[1]} · /room set · refused`,
      expect.stringMatching(/^Feb 8, 2021, 10:02 UTC · @100000000000000001 · \/watch add · wa-\w+: takedown$/),
    ]);
    expect((await ask('room audit', REPORTER)).tone).toBe('wrong');
    expect((await ask('room audit', ADMIN, { roomId: 'discord:1:3' })).lines).toHaveLength(3);
    for (const roomId of ['discord:10:2', 'discord:2:2'])
      expect((await ask('room audit', ADMIN, { roomId })).headline).toBe('Nothing has been changed here yet.');
    expect((await ask('room audit', 'console', { roomId: 'console', admin: true })).lines).toHaveLength(3);
    await ask('room set quiet:off language:de alerts:on');
    await news(0);
    const [order] = await store.latestOrders({ limit: 1 });
    await ask(`orders fix ${order!.id} status:revoked`);
    const german = (await ask('room audit')).lines.map(text);
    expect(german[0]).toMatch(new RegExp(`/orders fix · ${order!.id}: Stand: angeordnet → widerrufen$`));
    expect(german[1]).toMatch(/\/room set · Meldungen: an · Sprache: Deutsch \(de\) · Ruhezeit: aus$/);
    await ask('digest weekly Friday 08:30');
    await ask('room set burst:5/10 mention-from:0.9');
    expect((await ask('room audit')).lines.map(text).slice(0, 2)).toEqual([
      expect.stringMatching(/ · Erwähnungen: @…, ab 0,9 · Häufung: mehr als 5 in 10 Minuten werden gesammelt$/),
      expect.stringMatching(/ · Zusammenfassung: jeden Freitag um 08:30$/),
    ]);
    for (let n = 0; n < 7; n += 1) await ask(`watch add takedown w${n}`);
    const first = await ask('room audit');
    expect(first.lines).toHaveLength(10);
    const next = await press(buttonOf(first, 'Weiter'));
    expect(next.lines.map(text).at(-1)).toContain(': takedown');
    expect(next.lines).toHaveLength(4);
  });

  it('an admin of one room is none of another, and reads nothing of it', async () => {
    await ask('room admins add <@100000000000000002>');
    expect((await ask('room set alerts on', REPORTER, { roomId: 'discord:1:3' })).tone).toBe('wrong');
    await ask('watch add "what we look into"', ADMIN, { roomId: 'discord:1:3' });
    const said = (await ask('room audit', REPORTER)).lines.map(text).join('\n');
    expect(said).toContain('/room set · Admins: @100000000000000002');
    expect(said).not.toMatch(/what we look into|refused/);
  });
});

describe('a watch', () => {
  it('is changed by a form that holds it as it is', async () => {
    const added = await ask('watch add note:"our own case" (block* OR ban*) AND platform:x -cricket');
    const [watch] = await store.watches(ROOM);
    const form = (await answers.recall(buttonOf(added, `Edit ${watch!.id}`)))!;
    expect(readPress(form, commands)).toMatchObject({
      how: 'form',
      values: { id: watch!.id, as: 'alert', note: 'our own case', query: watch!.query },
    });
    const changed = await ask(`watch edit ${watch!.id} as:digest query:takedown`);
    expect(changed.headline).toBe(`Changed ${watch!.id}`);
    expect(await store.watches(ROOM)).toEqual([{ ...watch, as: 'digest', query: 'takedown' }]);
    expect((await ask(`watch edit ${watch!.id} query:"unclosed`)).tone).toBe('wrong');
    expect((await ask('watch edit wa-9 query:x')).headline).toContain('There is no watch "wa-9"');
  });

  it('that is changed catches by its new words at once', async () => {
    await ask('watch add cricket');
    await news(0);
    const [watch] = await store.watches(ROOM);
    await ask(`watch edit ${watch!.id} query:BTK`);
    await news(1);
    await here();
    expect(headlines()).toEqual([`post ${titleOf(1)}`]);
  });
});

describe('the words of the room', () => {
  it.each(['en', 'hi', 'es', 'pt', 'fr', 'de', 'tr', 'ru', 'ar'])('every answer in %s is whole', async (language) => {
    await ask(`room set language ${language} alerts on quiet 23:00-07:00 burst 5/10`);
    await ask('digest weekly Friday 08:30');
    await news(0);
    await here();
    const lines = [
      'room show',
      'room admins',
      'watch list',
      'watch try Twitter',
      'watch why s-none',
      'help',
      'sources list',
      'orders latest',
      'digest',
      'digest now',
      'digest off',
    ];
    for (const line of lines) {
      const answer = await ask(line);
      expect(answer.language, line).toBe(language);
      expect(JSON.stringify(answer), line).not.toMatch(/\{\w+\}|undefined|NaN/);
    }
  });
});

describe('the first watch', () => {
  const said = ({ lines }: Message) => lines.map(text).join(' ');

  it('says that the room no longer hears everything, where it did', async () => {
    await ask('room set alerts on');
    expect(said(await ask('watch add as:digest platform:x'))).toContain(
      'Until now this room heard everything relevant; from now on only what its watches match. /watch add everything brings',
    );
    expect(said(await ask('watch add takedown'))).not.toContain('Until now');
  });

  it.each([
    ['of a room that heard nothing', 'room set alerts off', 'watch add platform:x'],
    ['for everything', 'room set alerts on', 'watch add everything'],
  ])('%s has nothing of that to say', async (_, before, add) => {
    await ask(before);
    expect(said(await ask(add))).not.toContain('Until now');
  });

  it('gone, says that the room hears everything only where its alerts are on', async () => {
    const { id } = (await ask('watch add takedown').then(() => store.watches(ROOM)))[0]!;
    await ask('room set alerts off');
    expect(said(await ask(`watch remove ${id}`))).toContain('No watch, and alerts are off here.');
  });
});
