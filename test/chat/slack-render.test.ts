import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACTIONS,
  BUTTON_LABEL,
  BUTTON_VALUE,
  CONTEXT,
  FIELD,
  FIELDS,
  HEADER,
  renderSlack,
  SECTION,
} from '../../src/chat/slack/render.ts';
import { slackManifest } from '../../src/chat/slack/manifest.ts';
import type { Command } from '../../src/core/command.ts';
import { type Message, message } from '../../src/core/message.ts';
import { namedPerson } from '../../src/core/asking/people.ts';
import { ALERT } from '../contracts/chat.ts';
import { unsafeIn } from './slack-double.ts';
import { SCHEMAS, slackFaults, slackValidator } from './slack-schema.ts';

type Texts = { type: string; text: string };
const parts = (body: unknown, type: string): Record<string, never>[] =>
  (body as { blocks: Record<string, never>[] }).blocks.filter((block) => block.type === type);

/** Every text object of a body. */
function textsOf(value: unknown): Texts[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && (value.type === 'mrkdwn' || value.type === 'plain_text')) return [value as Texts];
  return Object.values(value).flatMap(textsOf);
}

/** What Slack shows of a text once it has decoded it. */
const shown = (text: string): string =>
  text
    .replace(/<[^|>]+\|([^>]*)>/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

const allShown = (body: unknown): string =>
  textsOf(body)
    .map(({ text }) => shown(text))
    .join('\n');

const SHARP = [
  '*',
  '_',
  '~',
  '`',
  '>',
  '<',
  '&',
  '|',
  '<!channel>',
  '<@U1>',
  '<#C1|x>',
  '<https://evil.example|x>',
  ':',
  ':tada:',
  '\n',
  '\n>',
  '&amp;',
  '&lt;!here&gt;',
  '\u202E',
  '\u2066',
  '\u200B',
  '\u200D',
  '\uD83D',
  '👩‍👩‍👧‍👦',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'e\u0301',
  'क्षि',
  'عربي',
  ' ',
  'a',
  '9',
  'https://evil.example/',
  'bbc.com',
  '\\',
  '"',
];
const sharp = fc.array(fc.constantFrom(...SHARP), { maxLength: 30 }).map((some) => some.join(''));
const long = fc
  .tuple(fc.constantFrom('&', '<', 'क्', '👩‍👩‍👧‍👦', 'word ', '"', '*_~', 'Z\u0336\u0337\u0338'), fc.nat(6000))
  .map(([unit, n]) => unit.repeat(n));
const text = fc.oneof(
  { weight: 5, arbitrary: sharp },
  { weight: 3, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 2, arbitrary: long },
);
const url = fc.oneof(
  fc.constantFrom(
    'https://example.org/a|b<c>d?x=1&y=2',
    'http://user:password@example.org/',
    'javascript:alert(1)',
    'https://example.org/>',
    'data:,x',
    'slack://open',
    `https://example.org/${'a&b'.repeat(900)}`,
    `https://example.org/?${Array.from({ length: 500 }, (_, n) => `p${n}=`).join('&')}`,
  ),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  text,
);
const span = fc.oneof(text, fc.record({ text, url, strong: fc.boolean() }, { requiredKeys: ['text'] }));
const list = <T>(one: fc.Arbitrary<T>, most = 40) => fc.array(one, { maxLength: most, size: 'max' });
const messages: fc.Arbitrary<Message> = fc.record({
  tone: fc.constantFrom('alert', 'good', 'quiet', 'wrong'),
  headline: text,
  url: fc.option(url),
  lines: list(fc.oneof(text, list(span, 6))),
  facts: list(fc.record({ name: text, value: text })),
  contested: list(text, 15),
  sources: list(fc.record({ outlet: text, tier: text, url: fc.option(url), title: text })),
  footer: list(text, 10),
  buttons: list(
    fc.record(
      { label: text, id: fc.oneof(text, fc.constant('ask:orders show id:o-1')), url, row: fc.nat(45) },
      { requiredKeys: ['label'] },
    ),
  ),
  picture: fc.constant(null),
  files: fc.constant([]),
  mentions: fc.constant([]),
  language: fc.constantFrom('en', 'hi', 'ar', 'tlh'),
});

/** The worst there is: every part full of what grows most. */
const FULL = message({
  headline: '&'.repeat(500),
  url: 'https://example.org/',
  lines: Array.from({ length: 60 }, (_, n) => [
    { text: `${n} ${'<>&'.repeat(900)}`, url: `https://example.org/${n}?${'a'.repeat(500)}`, strong: true },
  ]),
  facts: Array.from({ length: 30 }, (_, n) => ({ name: `${n}${'&'.repeat(200)}`, value: '&'.repeat(5000) })),
  contested: Array.from({ length: 30 }, () => '"\\'.repeat(2000)),
  sources: Array.from({ length: 200 }, (_, n) => ({
    outlet: `outlet-${n}.example`,
    tier: 'news',
    url: `https://outlet-${n}.example/story`,
    title: 't',
  })),
  footer: Array.from({ length: 50 }, () => 'footer '.repeat(100)),
  buttons: Array.from({ length: 60 }, (_, n) => ({
    label: '&'.repeat(200),
    url: `https://example.org/${'b'.repeat(2000)}${n}`,
    id: `ask:orders show id:${'o'.repeat(1900)}${n}`,
  })),
});

describe('a Slack body', () => {
  it('stays within every limit and obeys nothing, whatever the message holds', () => {
    const validate = slackValidator('messageblocks');
    const check = (given: Message) => {
      const body = renderSlack(given);
      expect(slackFaults(validate, body)).toEqual([]);
      expect(body.blocks.length).toBeLessThanOrEqual(50);
      for (const block of body.blocks) withinLimits(block as never);
      expect(unsafeIn(body)).toEqual([]);
      expect(JSON.stringify(body)).toBe(JSON.stringify(body).toWellFormed());
      expect(JSON.stringify(body)).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF]/);
      for (const { text } of textsOf(body.blocks)) expect(text.length).toBeGreaterThan(0);
    };
    check(FULL);
    const { lines, buttons } = FULL;
    check({ ...FULL, lines: [], buttons: buttons.map((button, row) => ({ ...button, row })) });
    check({
      ...FULL,
      lines: lines.map(() => 'x'),
      buttons: buttons.map(({ label }, n) => ({ label, id: 'a', row: n >> 1 })),
    });
    fc.assert(fc.property(messages, check), { numRuns: 40 });
  }, 60_000);

  function withinLimits(block: {
    type: string;
    text?: Texts;
    fields?: Texts[];
    elements?: { text: Texts & string; value?: string; url?: string; action_id: string }[];
  }): void {
    if (block.type === 'header') expect(block.text!.text.length).toBeLessThanOrEqual(HEADER);
    if (block.type === 'section' && block.text) expect(block.text.text.length).toBeLessThanOrEqual(SECTION);
    expect(block.fields?.length ?? 0).toBeLessThanOrEqual(FIELDS);
    for (const field of block.fields ?? []) expect(field.text.length).toBeLessThanOrEqual(FIELD);
    if (block.type === 'context') {
      expect(block.elements!.length).toBeLessThanOrEqual(10);
      for (const element of block.elements!) expect(element.text.length).toBeLessThanOrEqual(CONTEXT);
    }
    if (block.type !== 'actions') return;
    expect(block.elements!.length).toBeLessThanOrEqual(ACTIONS);
    expect(new Set(block.elements!.map((button) => button.action_id)).size).toBe(block.elements!.length);
    for (const button of block.elements!) {
      expect(button.text.text.length).toBeLessThanOrEqual(BUTTON_LABEL);
      expect(button.value?.length ?? 0).toBeLessThanOrEqual(BUTTON_VALUE);
      expect(button.url?.length ?? 0).toBeLessThanOrEqual(3000);
      expect(button.url ?? 'https:').toMatch(/^https?:/);
    }
  }

  it('has no bold but what is meant, and no links but those of the message', () => {
    const plainText = fc.oneof(sharp, fc.string({ unit: 'binary' }));
    const plainMessages = fc.record({
      headline: plainText,
      lines: list(fc.oneof(plainText, list(plainText, 4)), 8),
      footer: list(plainText, 3),
      contested: list(plainText, 3),
    });
    fc.assert(
      fc.property(plainMessages, (given) => {
        const body = renderSlack(message(given));
        for (const { type, text: whole } of textsOf(body.blocks)) {
          const text = whole.replace(/^\*Sources differ\*\n/, '');
          if (type === 'mrkdwn') expect(text).not.toMatch(/(?<![\p{L}\p{M}\p{N}])\*|\*(?![\p{L}\p{M}\p{N}])/u);
          expect(text).not.toContain('<');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says in words what sources differ on, in the blocks and beside them', () => {
    const { text, blocks } = renderSlack(message({ headline: 'h', language: 'de', contested: ['312 oder 257', '_'] }));
    expect(textsOf(blocks).map((one) => one.text)).toContain('*Die Quellen widersprechen sich*\n312 oder 257\n＿');
    expect(text).toContain('Die Quellen widersprechen sich: 312 oder 257');
  });

  it('makes nothing across the seams of a line that no span made alone', () => {
    const body = renderSlack(
      message({
        headline: 'h',
        lines: [
          [':ta', 'da:', { text: ' x', strong: true }, '_a', 'b_', '`', 'c`'],
          ['', '> said'],
        ],
      }),
    );
    expect(unsafeIn(body)).toEqual([]);
  });

  it('says "and 12 more" where a list was cut, in the language of the message', () => {
    const sources = Array.from({ length: 100 }, (_, n) => ({
      outlet: `o${n}.example`,
      tier: 'news',
      url: `https://o${n}.example/${'x'.repeat(40)}`,
      title: '',
    }));
    const [context] = parts(renderSlack(message({ headline: 'h', sources })), 'context') as unknown as {
      elements: Texts[];
    }[];
    const last = context!.elements[0]!.text.split(' · ');
    expect(last.at(-1)).toBe(`and ${100 - (last.length - 1)} more`);
    const facts = Array.from({ length: 21 }, (_, n) => ({ name: `n${n}`, value: 'v' }));
    const [section] = parts(renderSlack(message({ headline: 'h', facts })), 'section') as unknown as {
      fields: Texts[];
    }[];
    expect(section!.fields.at(-1)!.text).toBe('and 12 more');
  });

  it('cuts with an ellipsis, never inside an escape, a pair or a family', () => {
    const headers = ['&', '<', '👩‍👩‍👧‍👦', 'क्षि', 'a'].flatMap((unit) =>
      Array.from(
        { length: 12 },
        (_, pad) =>
          renderSlack(message({ headline: 'x'.repeat(pad) + unit.repeat(200) })).blocks[0] as unknown as {
            text: Texts;
          },
      ),
    );
    for (const { text } of headers) {
      expect(text.text.length).toBeLessThanOrEqual(HEADER);
      expect(text.text.length).toBeGreaterThan(HEADER - 30);
      expect(text.text).toMatch(/^x*(?:(?:&amp;)+|(?:&lt;)+|(?:👩‍👩‍👧‍👦)+|(?:क्षि)+|a+)…$/u);
    }
  });

  it('repeats in full a headline that its header cut', () => {
    const headline = 'The ministry has ordered the platform to withhold accounts '.repeat(4).trim();
    const body = renderSlack(message({ headline, url: 'https://example.org/a' }));
    expect(shown((parts(body, 'section')[0] as unknown as { text: Texts }).text.text)).toContain(headline);
    expect(JSON.stringify(body)).toContain('<https://example.org/a|');
  });

  it('says a complaint once, though it is too long for a header', () => {
    const headline = `status takes one of ${'ordered, complied, refused, '.repeat(9)}not "blocked".`;
    const texts = textsOf(renderSlack(message({ tone: 'wrong', headline })).blocks);
    expect(texts.map(({ text }) => text)).toEqual([`*⚠️ ${headline}*`]);
    expect(textsOf(renderSlack(message({ tone: 'alert', headline })).blocks).map(({ type }) => type)).toEqual([
      'plain_text',
      'mrkdwn',
    ]);
  });

  it.each([
    ['nowhere else', {}, ['<https://example.org/1|example.org>']],
    ['in a line', { lines: [[{ text: 'Told', url: 'https://example.org/1' }]] }, ['<https://example.org/1|Told>']],
    ['on a button', { buttons: [{ label: 'Source', url: 'https://example.org/1' }] }, []],
  ])('links to where the headline leads once, where that stands %s', (_, more, links) => {
    const body = renderSlack(message({ headline: 'An order', url: 'https://example.org/1', ...more }));
    expect(textsOf(body.blocks).flatMap(({ text }) => text.match(/<https[^>]*>/g) ?? [])).toEqual(links);
  });

  it('shows the host where the words of a link name another', () => {
    const body = renderSlack(
      message({
        headline: 'h',
        lines: [
          [{ text: 'bbc.com: it is true', url: 'https://evil.example/a' }],
          [{ text: 'www.example.org', url: 'https://example.org/b' }],
        ],
      }),
    );
    const [first, second] = (parts(body, 'section')[0] as unknown as { text: Texts }).text.text.split('\n');
    expect(first).toBe('<https://evil.example/a|bbc.com: it is true> (evil.example)');
    expect(second).toBe('<https://example.org/b|www.example.org>');
  });

  it('encodes in an address what would end it, and links to nothing but the web', () => {
    const line = (address: string) =>
      (
        parts(
          renderSlack(message({ headline: 'h', lines: [[{ text: 'x', url: address }]] })),
          'section',
        )[0] as unknown as { text: Texts }
      ).text.text;
    expect(line('https://example.org/a|b')).toBe('<https://example.org/a%7Cb|x>');
    expect(line('https://example.org/?a=1&b=<x>|')).toBe('<https://example.org/?a=1&amp;b=%3Cx%3E%7C|x>');
    for (const bad of ['javascript:alert(1)', 'data:,x', 'slack://open', '//example.org', 'https://'])
      expect(line(bad)).toBe('x');
    expect(line('https://user:secret@example.org/')).not.toContain('secret');
  });

  it('keeps the words of a handle, a time and an amount as they are', () => {
    const words = 'some_user_name at 10:30:45 said 5*3 and AT&T: 2 > 1 < 3';
    expect(allShown(renderSlack(message({ headline: 'h', lines: [words] })))).toContain(words);
    const room = 'slack:T0123ABCD:C0123ABCD';
    expect(allShown(renderSlack(message({ headline: 'h', footer: [room] })))).toContain(room);
  });

  it('tells in words what its signs and marks tell', () => {
    const body = renderSlack(ALERT);
    expect(body.text.split('\n')[0]).toBe(ALERT.headline);
    for (const part of [
      'New order',
      'By: Ministry of Examples',
      '1,178 (example.org) · 257 (example.net)',
      'example.org (official)',
      'Order o-12ab',
    ])
      expect(body.text).toContain(part);
    expect(body).toMatchObject({ unfurl_links: false, unfurl_media: false });
  });

  it('calls whom the room named, by their ids, and nobody by a name that is no id', () => {
    const mentions = [
      { kind: 'user', id: 'U012ABCDEF' },
      { kind: 'group', id: 'S012AB' },
      { kind: 'everyone', id: '' },
      { kind: 'user', id: 'U1> <!here' },
      { kind: 'group', id: 'U012ABCDEF' },
    ] as const;
    const [first] = renderSlack({ ...ALERT, mentions: [...mentions] }).blocks;
    expect(first).toMatchObject({ text: { text: '<@U012ABCDEF> <!subteam^S012AB> <!channel>' } });
  });

  it('is the same for the same message', () => {
    expect(renderSlack(FULL)).toEqual(renderSlack(FULL));
  });
});

describe('the Slack manifest', () => {
  const option = { name: 'country', says: 'where', type: 'text' as const };
  const run = async () => message({ headline: '' });
  const commands: Command[] = ['orders', 'watch', 'sources', 'room', 'help'].map((name) => ({
    name,
    says: `About ${name}. ${'x'.repeat(3000)}`,
    subcommands: Array.from({ length: 40 }, (_, n) => ({
      name: `sub${n}`,
      says: '',
      options: [option, { ...option, required: true }],
      run,
    })),
  }));

  it.skipIf(!SCHEMAS).each([
    ['Socket Mode', { socketMode: true }],
    ['HTTP', { socketMode: false, url: 'https://bot.example.org' }],
    ['many workspaces', { socketMode: true, installedFrom: 'https://bot.example.org' }],
  ])('is valid for %s by the schema of manifests (skipped when WITHHELD_SCHEMAS is not there)', (_, settings) => {
    for (const version of ['2.0.0', '1.0.0'] as const)
      expect(slackValidator(`manifest.schema.${version}`)(slackManifest(commands, settings))).toEqual([]);
  });

  it('tells Slack where the bot is only where Slack has to call it', () => {
    expect(JSON.stringify(slackManifest(commands, { socketMode: true }))).not.toContain('http');
    const { settings, features } = slackManifest(commands, {
      socketMode: false,
      url: 'https://bot.example.org',
    }) as Record<string, Record<string, unknown>>;
    expect(settings).toMatchObject({
      interactivity: { request_url: 'https://bot.example.org/slack/events' },
      event_subscriptions: {
        bot_events: expect.arrayContaining(['app_uninstalled', 'tokens_revoked', 'channel_archive']),
      },
    });
    expect((features!.slash_commands as { command: string; url: string }[]).map(({ command }) => command)).toEqual([
      '/orders',
      '/watch',
      '/sources',
      '/room',
      '/help',
    ]);
  });
});

it('shows who did what by their name where they are on Slack, to whoever asked alone: others would be called by it', () => {
  const people = ['slack:T00FAKE00BB:U00FAKEUSER2', 'discord:123456789012345678'].map(namedPerson);
  const told = message({ headline: 'x', lines: [['f-1 · ', people[0]!, ' · ', people[1]!]] });
  const shown = (isPrivate: boolean) => renderSlack(told, isPrivate).blocks[1];
  expect(shown(true)).toMatchObject({ text: { text: 'f-1 · <@U00FAKEUSER2> · @123456789012345678' } });
  expect(shown(false)).toMatchObject({ text: { text: 'f-1 · @U00FAKEUSER2 · @123456789012345678' } });
});
