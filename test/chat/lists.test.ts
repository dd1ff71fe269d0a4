import { describe, expect, it } from 'vitest';
import { type DiscordBody, renderDiscord } from '../../src/chat/discord/render.ts';
import { renderSlack, type SlackBody } from '../../src/chat/slack/render.ts';
import type { Desk } from '../../src/core/command.ts';
import type { Feedback } from '../../src/core/mending/feedback.ts';
import { composeFeedbacks } from '../../src/core/mending/feedback-cards.ts';
import { composeStory } from '../../src/core/compose.ts';
import { composeOrder } from '../../src/core/composing/order.ts';
import { composeFound, composeLatest } from '../../src/core/composing/ledger.ts';
import { composeMissed } from '../../src/core/composing/missed.ts';
import { composeTimeline } from '../../src/core/composing/timeline.ts';
import { type Message, message, rowsOf } from '../../src/core/message.ts';
import { asShown } from '../../src/core/room.ts';
import { voiceOf } from '../../src/core/voice.ts';
import { loadCommands } from '../../src/load.ts';
import { SAYS } from '../../src/words/say.ts';
import { aFinding, anItem } from '../core/worlds.ts';
import { aFeedback, anOrder, aStep, aStory, at } from '../store/worlds.ts';
import { brokenLimits } from './discord-schema.ts';
import { slackFaults, slackValidator } from './slack-schema.ts';

/*
 * Lists, each row with what can be pressed about it: beside it on Slack, and on Discord, which has no such place, under
 * all. What is on a page is shown by every chat, however long its titles are, for the next page goes on after it.
 */

const LONG =
  'Ministry orders Exampla, *Beispiela* & <others> to block accounts that spread_rumours about farmers '.repeat(3);
const orders = (many: number, headline = LONG) =>
  Array.from({ length: many }, (_, n) =>
    anOrder({
      id: `o-${(0xabcdef00 + n).toString(16)}`,
      headline,
      facts: { country: 'IN', issuer: 'MeitY', platforms: ['Twitter', 'YouTube'], legalBasis: ['Section 69A IT Act'] },
      steps: [aStep({ url: `https://daily.example/${'long/'.repeat(60)}${n}` })],
    }),
  );
const pages = { page: 2, back: 'turn:orders latest page:1', next: 'turn:orders latest page:3' };
const validate = slackValidator('messageblocks');

interface Block {
  type: string;
  text?: { text: string };
  accessory?: { value: string };
  elements?: { value?: string }[];
}
const blocksOf = (body: SlackBody) => body.blocks as unknown as Block[];
const idsOn = (body: DiscordBody): string[] =>
  body.components.flatMap((row) => row.components.map((one) => ('custom_id' in one ? one.custom_id : one.url)));
const faults = (shown: Message): string[] => [
  ...brokenLimits(renderDiscord(shown)),
  ...slackFaults(validate, renderSlack(shown)),
];

describe.each(['en', 'ar', 'hi'])('a page of orders, in %s', (language) => {
  const voice = voiceOf({ language, timeZone: 'UTC' });
  it.each([1, 5, 10, 25])('of %i shows all of them on every chat, each with what leads to it', (many) => {
    const all = orders(many);
    const found = { found: all.map((order) => ({ order, why: [LONG, LONG] })), more: true, cut: true, warnings: [] };
    for (const shown of [composeLatest(all, pages, voice), composeFound('twitter', found, pages, voice)]) {
      expect(faults(shown)).toEqual([]);
      const rows = blocksOf(renderSlack(shown)).filter(({ accessory }) => accessory);
      const discord = renderDiscord(shown);
      expect(rows).toHaveLength(many);
      for (const [n, { id, headline }] of all.entries()) {
        expect(rows[n]!.accessory!.value).toBe(`ask:orders show id:${id}`);
        const onSlack = rows[n]!.text!.text;
        expect([onSlack, discord.embeds[0]!.description]).toEqual([
          expect.stringContaining(id),
          expect.stringContaining(id),
        ]);
        expect(onSlack).toContain(headline.slice(0, 20));
      }
      // Discord takes 25 buttons, and the pages are never among those that are left out.
      expect(idsOn(discord)).toEqual([
        ...all.slice(0, 23).map(({ id }) => `ask:orders show id:${id}`),
        pages.back,
        pages.next,
      ]);
      expect(
        blocksOf(renderSlack(shown))
          .at(-1)!
          .elements?.map(({ value }) => value),
      ).toEqual([pages.back, pages.next]);
    }
  });
});

const voice = voiceOf({ language: 'en', timeZone: 'UTC' });
const SPAN = { since: '2021-02-01T00:00:00.000Z', until: '2021-02-08T00:00:00.000Z' };

it('as much as there is room for is said of each order', () => {
  const lines = (many: number, headline?: string) =>
    composeLatest(orders(many, headline), pages, voice).lines.length / many;
  expect([lines(1), lines(5, 'Short'), lines(10), lines(25)]).toEqual([3, 3, 2, 2]);
});

describe('an order of sixty steps', () => {
  const [order] = orders(1) as [ReturnType<typeof anOrder>];
  const steps = Array.from({ length: 60 }, (_, n) =>
    aStep({
      storyId: `s-${n}`,
      headline: `Step ${n} of a life: ${LONG.slice(0, 100)}`,
      url: `https://daily.example/${'long/'.repeat(10)}${n}`,
      at: at(n * 600),
    }),
  );
  const long = { ...order, steps };
  const stepsIn = (text: string): string[] => [...text.matchAll(/Step (\d+) of/g)].map(([, n]) => n!);
  const bodies = (shown: Message) => [
    renderDiscord(shown).embeds[0]!.description!,
    blocksOf(renderSlack(shown))
      .map(({ text }) => text?.text ?? '')
      .join('\n'),
  ];

  it('is turned page by page, each of which every chat shows whole', () => {
    const turn = (page: number) =>
      composeTimeline(long, [], voice, long.id, { page, to: (other) => `turn:orders timeline id:o-1 page:${other}` });
    for (const which of [0, 1]) {
      const seen: string[] = [];
      let next: string | undefined = 'page:1';
      while (next) {
        const shown = turn(Number(/page:(\d+)/.exec(next)![1]));
        expect(faults(shown)).toEqual([]);
        seen.push(...stepsIn(bodies(shown)[which]!));
        next = shown.buttons.find(({ label }) => label === 'Next')?.id;
      }
      expect(seen).toEqual(steps.map((_, n) => String(n)));
    }
    expect(turn(99).buttons.map(({ label }) => label)).toEqual([order.id, 'Previous']);
  });

  it('is shown by how it began and how it stands', () => {
    const story = aStory({ id: 's-0', orderId: long.id });
    const manner = { language: 'en', timeZone: 'UTC' };
    for (const shown of [composeOrder(long, [], manner), composeStory(story, long, manner, null)])
      for (const text of bodies(shown)) {
        const [first, ...others] = stepsIn(text).map(Number);
        expect([0, 1]).toContain(first);
        expect(others).toEqual(others.map((_, n) => 60 - others.length + n));
        expect(others.length).toBeGreaterThan(3);
        expect(text).toMatch(/and \d\d more/);
      }
  });
});

it('near misses have theirs beside them', () => {
  const missed = Array.from({ length: 8 }, (_, n) => ({
    item: anItem({ id: `i-${n}`, title: LONG, url: `https://daily.example/${'long/'.repeat(60)}` }),
    finding: aFinding({ score: 0.4 }),
  }));
  const shown = composeMissed(missed, 0.5, SPAN, pages, voice);
  expect(faults(shown)).toEqual([]);
  const rows = blocksOf(renderSlack(shown)).filter(({ accessory }) => accessory);
  expect(rows.map(({ accessory }) => accessory!.value)).toEqual(
    missed.map(({ item }) => `ask:feedback missed item:${item.id}`),
  );
  expect(renderDiscord(shown).embeds[0]!.description).toContain('**8');
});

it('of near misses, what spoke against each stands whole before what spoke for it, with who told it and when', () => {
  const why = ['tells nothing', 'explainer', 'column', 'debate'].flatMap((text) => [
    { field: 'title' as const, start: 0, end: 5, text, says: 'explain', weight: -1 },
    { field: 'text' as const, start: 0, end: 5, text: `accounts of ${text}`, says: 'account', weight: 1 },
  ]);
  const missed = Array.from({ length: 8 }, (_, n) => ({
    item: anItem({ id: `i-${n}`, title: 'What to know of the rules under which accounts are blocked here' }),
    finding: aFinding({ score: 0.4, why }),
  }));
  const { lines } = composeMissed(missed, 0.5, SPAN, pages, voice);
  expect(lines).toHaveLength(16);
  const [first, second] = lines as [unknown[], string];
  expect(first.slice(-2)).toEqual([' · daily.example', ' · Feb 8, 2021, 10:00 UTC']);
  expect(second).toMatch(/told from 0\.50 · against: “tells nothing” \(another subject\).* · for: “accounts of [^…]*$/);
});

it.each([
  ['2021-02-01T00:00:00.000Z', '2021-02-08T00:00:00.000Z', 'Feb 1 – 7, 2021'],
  ['2021-02-01T10:30:00.000Z', '2021-02-08T10:30:00.001Z', 'Feb 1 – 8, 2021'],
  ['2020-12-28T00:00:00.000Z', '2021-01-04T09:00:00.000Z', 'Dec 28, 2020 – Jan 4, 2021'],
  ['2021-02-08T00:00:00.000Z', '2021-02-09T00:00:00.000Z', 'Feb 8, 2021'],
])('near misses from %s up to %s say of which days they are', (since, until, days) => {
  const read = { item: anItem(), finding: aFinding({ score: 0.4 }) };
  const headline = (some: (typeof read)[]) =>
    composeMissed(some, 0.5, { since, until }, { ...pages, page: 1 }, voice).headline.replaceAll('\u2009', ' ');
  expect(headline([read])).toBe(`What came near to being told, ${days}`);
  expect(headline([])).toBe(`Nothing came near to being told, ${days}.`);
});

describe('a room that reads from the right', () => {
  const [order] = orders(1, 'Ministry orders Exampla to block accounts') as [ReturnType<typeof anOrder>];
  const shownIn = (language: string) => {
    const shown = composeOrder({ ...order, steps: [...order.steps, aStep({ headline: 'خبر' })] }, [aStory()], {
      language,
      timeZone: 'UTC',
    });
    const [embed] = renderDiscord(shown).embeds;
    const onDiscord = [embed!.description!, embed!.fields!.at(-1)!.value.replace(/^- /, ''), embed!.footer!.text];
    const onSlack = blocksOf(renderSlack(shown)).flatMap(({ text, elements }) => [
      text?.text ?? '',
      ...(elements ?? []).map((one) => String((one as { text: unknown }).text)),
    ]);
    return [...onDiscord, ...onSlack].flatMap((text) => text.split('\n')).filter((line) => /[؀-ۿ]/.test(line));
  };
  it('has each line with words of its own begin there, on every chat', () => {
    const lines = shownIn('ar');
    expect(lines.length).toBeGreaterThan(6);
    const first = (line: string) => /[\p{L}\u200F]/u.exec(line.replace(/\u2068[^\u2069]*\u2069/g, ''))?.[0] ?? '';
    expect(lines.filter((line) => !/[\u200F؀-ۿ]/.test(first(line)))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('\u200F')).length).toBeGreaterThan(2);
  });
  it('is not one where only a headline does', () => {
    expect(shownIn('en').filter((line) => line.includes('\u200f'))).toEqual([]);
  });
});

it('watches have their forms beside them, with and without a note', async () => {
  const commands = await loadCommands();
  const [list] = commands.find(({ name }) => name === 'watch')!.subcommands;
  const watches = Array.from({ length: 8 }, (_, n) => ({
    id: `wa-${n}`,
    query: 'a OR b',
    as: 'alert' as const,
    ...(n % 2 && { note: 'why' }),
  }));
  const desk = { watches: { list: async () => watches } } as unknown as Desk;
  const shown = await list!.run({ values: {}, roomId: 'console', voice } as never, desk);
  expect(faults(shown)).toEqual([]);
  const rows = blocksOf(renderSlack(shown)).filter(({ accessory }) => accessory);
  expect(rows.map(({ text, accessory }) => [/wa-\d/.exec(text!.text)![0], accessory!.value])).toEqual(
    watches.map((watch) => {
      const about = `id:${watch.id} was:${asShown(watch)} as:alert${watch.note ? ' note:"why"' : ''}`;
      return [watch.id, `form:watch edit ${about} query:a OR b`];
    }),
  );
  expect(idsOn(renderDiscord(shown))).toHaveLength(8);
});

it('what decides on a proposal stands under it, and not where the proposal found no room', () => {
  const all = Array.from({ length: 8 }, (_, n): Feedback => {
    const edit = { watchId: 'wa-1', before: LONG, after: `${LONG} -country:TR` };
    const proposal = {
      kind: 'exclude',
      term: '-country:TR',
      edits: [edit],
      leavesOut: { items: 1, looked: 2, days: 30 },
    } as const;
    return aFeedback({ id: `f-${n}`, state: 'open', proposal: { ...proposal, edits: [edit] } });
  });
  const shown = composeFeedbacks(all, 'open', () => ['approve', 'decline'], voice);
  expect(faults(shown)).toEqual([]);
  const blocks = blocksOf(renderSlack(shown));
  const under = blocks.flatMap(({ elements }, n) =>
    elements?.[0]?.value ? [[blocks[n - 1]!.text!.text, elements]] : [],
  );
  for (const [n, [text, elements]] of under.entries()) {
    expect(text).toContain(`f-${n}`);
    expect(elements).toMatchObject([
      { value: `ask:feedback approve id:f-${n}` },
      { value: `ask:feedback decline id:f-${n}` },
    ]);
  }
  const discord = renderDiscord(shown);
  const decided = (id: string) => /f-\d/.exec(id)![0];
  for (const shownIds of [
    idsOn(discord).map(decided),
    under.flatMap(([, elements]) => (elements as { value: string }[]).map(({ value }) => decided(value))),
  ]) {
    expect(shownIds.length).toBeGreaterThan(2);
    expect(shownIds.length).toBeLessThan(16);
  }
  for (const id of idsOn(discord).map(decided)) expect(discord.embeds[0]!.description).toContain(`**${id}**`);
  expect(discord.embeds[0]!.description).toMatch(/and \d more$/);
});

it('rows begin where their buttons say, and what stands above them is one too', () => {
  const shown = message({ headline: '', lines: ['a', 'b', 'c'], buttons: [{ label: 'x', row: 1 }, { label: 'y' }] });
  expect(rowsOf(shown.lines, shown.buttons)).toEqual([
    { lines: ['a'], buttons: [] },
    { lines: ['b', 'c'], buttons: [{ label: 'x', row: 1 }] },
  ]);
  expect(rowsOf(['a'], [])).toEqual([{ lines: ['a'], buttons: [] }]);
});

it.each(Object.keys(SAYS))(
  'help is whole on every chat, each command with what says more of it, in %s',
  async (language) => {
    const commands = await loadCommands();
    const [show] = commands.find(({ name }) => name === 'help')!.subcommands;
    const desk = { commands, rooms: { show: async () => ({ alerts: true }) } } as unknown as Desk;
    const helped = (command?: string) =>
      show!.run(
        {
          values: command ? { command } : {},
          roomId: 'console',
          voice: voiceOf({ language, timeZone: 'UTC' }),
        } as never,
        desk,
      );
    const all = await helped();
    expect(faults(all)).toEqual([]);
    const asks = commands.map(({ name }) => `ask:help show command:${name}`);
    expect(idsOn(renderDiscord(all))).toEqual(asks);
    expect(blocksOf(renderSlack(all)).flatMap(({ accessory }) => accessory?.value ?? [])).toEqual(asks);
    for (const { name, subcommands } of commands) {
      const one = await helped(`${name} whatever`);
      const shown = [renderDiscord(one).embeds[0]!.description!, JSON.stringify(renderSlack(one).blocks)];
      for (const text of shown)
        expect(subcommands.filter((sub) => !text.includes(`/${name} ${sub.name}`)).map((sub) => sub.name)).toEqual([]);
    }
  },
);
