import { describe, expect, it } from 'vitest';
import { type DiscordBody, renderDiscord } from '../../src/chat/discord/render.ts';
import { renderConsole } from '../../src/chat/console/render.ts';
import { renderSlack, type SlackBody } from '../../src/chat/slack/render.ts';
import { sayIn } from '../../src/core/voice.ts';
import { composeMoved, composeReply, composeStory } from '../../src/core/compose.ts';
import { composeOrder } from '../../src/core/composing/order.ts';
import { type Message, message } from '../../src/core/message.ts';
import type { Notice } from '../../src/core/notice.ts';
import { follow } from '../../src/core/orders.ts';
import { place } from '../../src/core/place.ts';
import { SAYS } from '../../src/words/say.ts';
import { aFinding, anItem } from '../core/worlds.ts';

/*
 * A reader should not be able to tell for which chat the bot was written first: every kind of notice, on both, read as a
 * reader reads it, and compared with what was to be told.
 */

/** What a reader learns, without how it looks. */
interface Learned {
  headline: string;
  link: string | null;
  lines: string[];
  facts: [name: string, value: string][];
  contested: string[];
  sources: [outlet: string, tier: string, url: string | null][];
  footer: string;
  buttons: [label: string, leadsTo: string][];
}

const spansOf = (line: Message['lines'][number]) => (typeof line === 'string' ? [line] : line);

function toBeLearned(message: Message): Learned {
  return {
    headline: message.headline,
    link: message.url,
    lines: message.lines.map((line) =>
      spansOf(line)
        .map((one) => (typeof one === 'string' ? one : one.text))
        .join(''),
    ),
    facts: message.facts.map(({ name, value }) => [name, value]),
    contested: message.contested,
    sources: message.sources.map(({ outlet, tier, url }) => [outlet, tier, url]),
    footer: message.footer.join(' · '),
    buttons: message.buttons.map(({ label, id, url }) => [label, url ?? id!]),
  };
}

/** Markdown as Discord shows it: escapes, bold and the words of links; marks of direction are not seen. */
const shownOnDiscord = (text: string): string =>
  text
    .replace(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/\\([^0-9A-Za-z\s])/g, '$1')
    .replace(/[\u200F\u2068\u2069]/g, '');

function learnedOnDiscord({ embeds: [embed], components }: DiscordBody, { sources, contested }: Message): Learned {
  const fields = embed!.fields ?? [];
  const last = sources.length > 0 ? fields.at(-1) : undefined;
  const differing = contested.length > 0 ? fields.at(last ? -2 : -1) : undefined;
  const rows = (field: typeof last) => field?.value.split('\n') ?? [];
  return {
    headline: shownOnDiscord(embed!.title ?? ''),
    link: embed!.url ?? null,
    lines: embed!.description?.split('\n').map(shownOnDiscord) ?? [],
    facts: fields
      .filter((one) => one !== last && one !== differing)
      .map(({ name, value }) => [shownOnDiscord(name), shownOnDiscord(value)]),
    contested: rows(differing).map(shownOnDiscord),
    sources: rows(last).map((row) => {
      const [outlet, tier] = shownOnDiscord(row.slice('- '.length)).split(' · ');
      return [outlet!, tier!, /\]\((https?:[^)]*)\)/.exec(row)?.[1] ?? null];
    }),
    footer: shownOnDiscord(embed!.footer?.text ?? ''),
    buttons: components.flatMap((row) =>
      row.components.map((one): [string, string] => [one.label, 'url' in one ? one.url : one.custom_id]),
    ),
  };
}

const shownOnSlack = (text: string): string =>
  text
    .replace(/<[^|>]+\|([^>]*)>/g, '$1')
    .replace(/(?<![\p{L}\p{N}])\*(.+?)\*(?![\p{L}\p{N}])/gsu, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\u200F/g, '');

interface Block {
  type: string;
  text?: { text: string };
  fields?: { text: string }[];
  elements?: { text: string & { text: string }; url?: string; value?: string }[];
}

function learnedOnSlack(body: SlackBody, { sources, url, language }: Message): Learned {
  const blocks = body.blocks as unknown as Block[];
  const ofType = (type: string) => blocks.filter((one) => one.type === type);
  const sections = ofType('section').map(({ text }) => text?.text.split('\n') ?? []);
  const differing = sections.find(([first]) => first === `*${sayIn(language).card.differ}*`) ?? [];
  const rows = sections.filter((one) => one !== differing).flat();
  const contexts = ofType('context').map(({ elements }) => String(elements![0]!.text));
  const said = sources.length > 0 ? contexts.shift()! : '';
  const links = [JSON.stringify(body).matchAll(/<(https?:[^|>]*)\||"url":"([^"]*)"/g)].flatMap((all) =>
    [...all].map((one) => one[1] ?? one[2]!),
  );
  // Under the headline stands the host of where it leads, where no button leads there.
  const isLink = (row: string) => url !== null && row === `<${url}|${new URL(url).host}>`;
  return {
    headline: shownOnSlack(blocks.find(({ type }) => type === 'header')!.text!.text).replace(/^(?:✅|⚠️) /u, ''),
    link: url && links.includes(url) ? url : null,
    lines: rows.filter((row) => !isLink(row)).map(shownOnSlack),
    facts: ofType('section')
      .flatMap(({ fields }) => fields ?? [])
      .map(({ text }) => shownOnSlack(text).split('\n') as [string, string]),
    contested: differing.slice(1).map(shownOnSlack),
    sources:
      said === ''
        ? []
        : said.split(' · ').map((one) => {
            const [, outlet, tier] = /^(.*) \((.*)\)$/.exec(shownOnSlack(one))!;
            return [outlet!, tier!, /^\u200F?<([^|]*)\|/.exec(one)?.[1] ?? null];
          }),
    footer: contexts.map(shownOnSlack).join(' · '),
    buttons: ofType('actions').flatMap(({ elements }) =>
      elements!.map((one): [string, string] => [one.text.text, one.url ?? one.value!]),
    ),
  };
}

/** Which spaces may not break is said of each chat by itself. */
const breakable = (learned: Learned): Learned =>
  JSON.parse(JSON.stringify(learned).replace(/[\u00A0\u202F]/g, ' ')) as Learned;

const official = anItem({ id: 'i-2', outlet: 'ministry.example', tier: 'official', url: 'https://ministry.example/1' });
const account = (count: number) => [{ kind: 'account' as const, count, qualifier: 'exact' as const }];

/** A story that three sources tell, two of whom differ on how many. */
function told(action: 'block' | 'restore') {
  const status = action === 'block' ? 'ordered' : 'restored';
  const first = place(anItem(), aFinding({ action, order: { targets: account(1178), status } }), []).story;
  const second = anItem({ id: 'i-3', outlet: 'times.example', url: 'https://times.example/3' });
  const again = place(second, aFinding({ action, order: { targets: account(257), status } }), [first]);
  const confirmed = place(official, aFinding({ action, order: { targets: account(1178), status } }), [again.story]);
  const story = confirmed.story;
  return { story, changes: confirmed.changes, order: follow(story, [])! };
}

const noticeOf = (parts: Pick<Notice, 'kind' | 'how' | 'why' | 'changes'>): Notice =>
  ({ roomId: 'console', storyId: 's-1', watchIds: ['wa-1'], revision: 1, ...parts }) as Notice;

describe.each(Object.keys(SAYS))('in %s', (language) => {
  const manner = { language, timeZone: 'Asia/Kolkata' };
  const { story, changes, order } = told('block');
  const lifted = told('restore');
  const update = noticeOf({ kind: 'update', how: 'edit', why: ['new facts'], changes });
  const confirmed = noticeOf({ kind: 'confirmed', how: 'reply', why: ['now confirmed'], changes });
  const cards: [string, Message][] = [
    ['new', composeStory(story, order, manner, null)],
    ['restored', composeStory(lifted.story, lifted.order, manner, null)],
    ['update', composeReply(update, story, order, manner)],
    ['confirmed', composeReply(confirmed, story, order, manner)],
    ['moved', composeMoved(story, order, manner, null)],
    ['an order on demand', composeOrder(order, [story], manner)],
    ['a complaint', message({ tone: 'wrong', headline: 'There is no order "o-1".', language })],
  ];

  it.each(cards)('%s tells the same on both', (_, card) => {
    const [expected, onDiscord, onSlack] = [
      toBeLearned(card),
      learnedOnDiscord(renderDiscord(card), card),
      learnedOnSlack(renderSlack(card), card),
    ].map(breakable);
    expect(onDiscord).toEqual(expected);
    expect(onSlack).toEqual(expected);
  });
});

describe('no line begins with what belongs to the one above', () => {
  const { story, order } = told('block');
  const card = composeStory(story, order, { language: 'fr', timeZone: 'Europe/Paris' }, null);
  const shown = message({ headline: 'Réponse « longue » : laquelle ?', lines: ['Statut : ordonné'], language: 'fr' });

  it.each([
    ['Discord', (one: Message) => JSON.stringify(renderDiscord(one))],
    ['Slack', (one: Message) => JSON.stringify(renderSlack(one))],
    ['the console', (one: Message) => renderConsole(one, { colour: false }).replace(/^ *[!·] /, '')],
  ])('on %s, in French', (_, render) => {
    for (const text of [render(card), render(shown)]) {
      expect(text).not.toMatch(/ [:;!?»](?:\s|$)|« |\d \d{3}/u);
      // No name stands before its colon as it would in English.
      expect(text.replace(/"\w+":|\b\w+:\/\/|\b(?:ask|form|link):/g, '')).not.toMatch(/\p{L}: /u);
    }
    expect(render(card)).toMatch(/Visés\u00A0: 1[\u00A0\u202F]178 comptes/);
    expect(render(shown)).toContain('«\u00A0longue\u00A0»\u00A0: laquelle\u00A0?');
  });
});

it('is about stories in which sources differ', () => {
  expect(composeStory(told('block').story, null, { language: 'en', timeZone: 'UTC' }, null).contested).toHaveLength(1);
});
