import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerLine, consoleChat } from '../../src/chat/console/index.ts';
import type { Answerer, Chat } from '../../src/core/chat.ts';
import type { Feedback } from '../../src/core/mending/feedback.ts';
import type { Message } from '../../src/core/message.ts';
import { answerer } from '../../src/flow/answer.ts';
import { weeklyNote } from '../../src/flow/note.ts';
import { loadCommands } from '../../src/load.ts';
import type { Store } from '../../src/core/store.ts';
import { openStore } from '../../src/store/index.ts';
import { aFinding, anItem, aRoom } from '../core/worlds.ts';
import { aDesk } from './desks.ts';

let store: Store;
let now: Date;
let shown: string;
let note: () => Promise<boolean>;
let answers: Answerer;
const commands = await loadCommands();

/** A bot that starts anew on the same memory. */
function start(other?: Pick<Chat, 'name'> & { post(roomId: string, message: Message): Promise<void> }): void {
  const output = new Writable({
    write(chunk, _, done) {
      shown += String(chunk);
      done();
    },
  });
  const clock = () => now;
  const desk = aDesk(store, commands, clock);
  answers = answerer(commands, desk, store.cache('questions'), { debug() {}, info() {}, warn() {}, error() {} });
  const chats = new Map<string, Chat>([['console', consoleChat({ output, input: null, colour: false })]]);
  if (other) chats.set(other.name, other as unknown as Chat);
  note = weeklyNote({ store, desk, chats, clock, roomId: 'console' });
}

beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  await store.saveRoom(aRoom({ timeZone: 'Asia/Kolkata' }));
  shown = '';
  now = new Date('2021-02-10T10:00:00Z');
  start();
  await note();
});
afterEach(() => store.close());

const miss = (id: string, seenAt: string, score: number) =>
  store.keep(async (ledger) => {
    await ledger.meet(anItem({ id, title: `Story ${id}`, seenAt }), [id], 'h');
    const why = [
      { field: 'title' as const, start: 0, end: 5, text: 'curbs', says: 'block', weight: 1 },
      { field: 'title' as const, start: 0, end: 5, text: 'podcast', says: 'explain', weight: -2 },
    ];
    await ledger.saveFinding(id, aFinding({ score, relevant: score >= 0.5, why }), null);
  });

const ask = (line: string): Promise<Message> => answerLine(answers, line);
const titlesOf = ({ lines }: Message): string[] =>
  lines.flatMap((line) => (JSON.stringify(line).match(/Story i-[\w-]+/g) ?? []) as string[]);

describe('the weekly note of near misses', () => {
  it('comes on Monday morning in the room’s own zone, once, with why and a button for each', async () => {
    await miss('i-near', '2021-02-12T10:00:00.000Z', 0.45);
    await miss('i-far', '2021-02-12T10:00:00.000Z', 0.05);
    await miss('i-told', '2021-02-12T10:00:00.000Z', 0.9);
    now = new Date('2021-02-15T03:29:00Z');
    expect(await note()).toBe(false);
    now = new Date('2021-02-15T03:31:00Z');
    expect(await note()).toBe(true);
    expect(shown).toMatch(/What came near to being told, Feb 10\s–\s15, 2021/);
    expect(shown).toContain(
      'scored 0.45, told from 0.50 · against: “podcast” (another subject) · for: “curbs” (Blocking)',
    );
    expect(shown).toContain('[1. Should have alerted: feedback missed item:i-near]');
    expect(shown).toContain('/orders missed since:2021-02-10 shows all of them.');
    expect(shown).not.toMatch(/i-far|i-told/);

    start();
    now = new Date('2021-02-17T10:00:00Z');
    expect(await note()).toBe(false);
  });

  it('of a room that hears only of what is surer has what is less sure than that', async () => {
    await store.saveRoom(aRoom({ timeZone: 'Asia/Kolkata', threshold: 0.8, language: 'de' }));
    await miss('i-near', '2021-02-12T10:00:00.000Z', 0.45);
    await miss('i-unsure', '2021-02-12T10:00:00.000Z', 0.79);
    await miss('i-told', '2021-02-12T10:00:00.000Z', 0.81);
    now = new Date('2021-02-15T04:00:00Z');
    expect(await note()).toBe(true);
    expect(shown).toMatch(/1\. Story i-unsure\s.*2\. Story i-near\s/s);
    expect(shown).toContain('Wert 0,79, gemeldet wird ab 0,80');
    expect(shown).not.toContain('i-told');
  });

  it('makes up for the weeks in which a bot was down', async () => {
    await miss('i-old', '2021-02-12T10:00:00.000Z', 0.3);
    for (let n = 0; n < 9; n += 1) await miss(`i-${n}`, '2021-02-23T10:00:00.000Z', 0.4);
    start();
    now = new Date('2021-03-01T20:00:00Z');
    expect(await note()).toBe(true);
    expect(shown).toMatch(/What came near to being told, Feb 10\s–\sMar 1, 2021/);
    expect(shown.replace(/\s+/g, ' ')).toContain(
      '[Next: orders missed since:2021-02-10T10:00:00.000Z until:2021-03-01T20:00:00.000Z page:2]',
    );
  });

  it('begins where the last one ended, so that nothing falls between two', async () => {
    now = new Date('2021-02-15T09:00:00Z');
    await note();
    await miss('i-between', '2021-02-15T09:00:00.000Z', 0.4);
    now = new Date('2021-02-22T09:00:59Z');
    expect(await note()).toBe(true);
    expect(shown).toContain('Story i-between');
  });

  it('written by an older version began with its Monday', async () => {
    await store.cache('weekly notes').set('console', '2021-02-08');
    await miss('i-near', '2021-02-09T10:00:00.000Z', 0.4);
    now = new Date('2021-02-15T20:00:00Z');
    expect(await note()).toBe(true);
    expect(shown).toMatch(/Feb 8\s–\s15, 2021/);
  });

  it('has pages of its own week, however late they are turned and whatever came since', async () => {
    for (let n = 0; n < 10; n += 1) await miss(`i-${n}`, '2021-02-12T10:00:00.000Z', 0.4);
    now = new Date('2021-02-15T20:00:00Z');
    await note();
    const [, words] = /\[Next: (orders missed .*?)\]/.exec(shown.replace(/\s+/g, ' '))!;
    now = new Date('2021-02-24T12:00:00Z');
    for (let n = 0; n < 10; n += 1) await miss(`i-later-${n}`, '2021-02-23T10:00:00.000Z', 0.49);
    const second = await ask(words!);
    expect(titlesOf(second)).toEqual(['Story i-8', 'Story i-9']);
    const back = second.buttons.find(({ label }) => label === 'Previous')!.id!.replace(/^\w+:/, '');
    expect(titlesOf(await ask(back))).toEqual(Array.from({ length: 8 }, (_, n) => `Story i-${n}`));
    expect(titlesOf(await ask('orders missed'))[0]).toMatch('i-later');
    expect(titlesOf(await ask('orders missed since:2021-02-01 until:2021-02-12'))).toHaveLength(8);
    expect(titlesOf(await ask('orders missed since:2021-02-01 until:2021-02-11'))).toEqual([]);
  });

  it('is caught up after a bot was down, and is none where there was none', async () => {
    await miss('i-near', '2021-02-12T10:00:00.000Z', 0.3);
    now = new Date('2021-02-16T20:00:00Z');
    expect(await note()).toBe(true);
    now = new Date('2021-02-23T20:00:00Z');
    expect(await note()).toBe(false);
    expect(shown.match(/came near/g)).toHaveLength(1);
  });
});

describe('the weekly note of proposals', () => {
  const ROOM = 'discord:1:2';
  let posted: { roomId: string; message: Message }[];
  beforeEach(() => {
    posted = [];
  });
  const propose = (id: string, at: string, roomId: string, state: Feedback['state'] = 'open') =>
    store.keep((ledger) =>
      ledger.saveFeedback({
        ...{ id, at, roomId, state, by: 'discord:3', verdict: 'irrelevant', decided: null },
        about: { kind: 'story', id: 's-1', headline: `Not about cricket` },
        proposal: {
          kind: 'exclude',
          term: 'cricket',
          edits: [{ watchId: null, before: '', after: 'everything -cricket' }],
          leavesOut: { items: 1, looked: 9, days: 30 },
        },
      }),
    );
  const told = () => posted.map(({ roomId, message }) => [roomId, JSON.stringify(message.lines).match(/f-\d/g)]);

  it('comes to the room and to those who look after the bot, with what decides; each is told once', async () => {
    start({ name: 'discord', post: async (roomId, message) => void posted.push({ roomId, message }) });
    await store.saveRoom(aRoom({ id: ROOM, chat: 'discord', alerts: true, language: 'de' }));
    await store.saveRoom(aRoom({ id: 'discord:9:9', chat: 'discord', alerts: false }));
    await propose('f-1', '2021-02-12T10:00:00.000Z', ROOM);
    await propose('f-2', '2021-02-12T11:00:00.000Z', 'discord:9:9');
    await propose('f-3', '2021-02-12T11:30:00.000Z', ROOM, 'approved');
    now = new Date('2021-02-13T10:00:00Z');
    expect(await note()).toBe(false);

    now = new Date('2021-02-15T09:30:00Z');
    await propose('f-4', '2021-02-15T09:20:00.000Z', ROOM);
    expect(await note()).toBe(true);
    expect(shown).toContain('2 proposals wait for an admin: /feedback list');
    expect(shown).toMatch(/f-2 .*f-1 /s);
    expect(told()).toEqual([[ROOM, ['f-1']]]);
    expect(posted[0]!.message).toMatchObject({
      headline: '1 Vorschlag wartet auf einen Admin: /feedback list',
      buttons: [{ id: 'ask:feedback approve id:f-1' }, { id: 'ask:feedback decline id:f-1' }],
    });
    expect(await note()).toBe(false);

    // What was proposed after the note was due is of the next.
    now = new Date('2021-02-22T09:30:00Z');
    expect(await note()).toBe(true);
    expect(told()).toEqual([
      [ROOM, ['f-1']],
      [ROOM, ['f-4']],
    ]);
    now = new Date('2021-03-01T09:30:00Z');
    expect(await note()).toBe(false);
  });

  it('is tried again where a chat refuses it, and holds up no other', async () => {
    let refuses = true;
    const post = async (roomId: string, message: Message) => {
      if (refuses) throw new Error('not now');
      posted.push({ roomId, message });
    };
    start({ name: 'discord', post });
    await store.saveRoom(aRoom({ id: ROOM, chat: 'discord', alerts: true }));
    await propose('f-1', '2021-02-12T10:00:00.000Z', ROOM);
    now = new Date('2021-02-15T09:30:00Z');
    await expect(note()).rejects.toThrow('not now');
    expect(shown).toContain('f-1');
    refuses = false;
    expect(await note()).toBe(false);
    now = new Date('2021-02-15T09:41:00Z');
    expect(await note()).toBe(true);
    expect(told()).toEqual([[ROOM, ['f-1']]]);
  });
});
