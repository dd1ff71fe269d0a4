import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS, renderDiscord } from '../../src/chat/discord/render.ts';
import { composeMissed } from '../../src/core/composing/missed.ts';
import { type Message, message } from '../../src/core/message.ts';
import { namedPerson } from '../../src/core/asking/people.ts';
import { voiceOf } from '../../src/core/voice.ts';
import { aFinding, anItem } from '../core/worlds.ts';
import { ALERT, HOSTILE } from '../contracts/chat.ts';
import { brokenLimits, discordValidator, obeyed, SCHEMA_FILE } from './discord-schema.ts';

const SCRIPTS = [
  'मंत्रालय ने ट्विटर को खाते रोकने का आदेश दिया',
  'الوزارة تأمر المنصة بحجب الحسابات',
  'המשרד הורה לפלטפורמה לחסום חשבונות',
  '省は投稿の削除を命じた',
  'กระทรวงสั่งปิดกั้นบัญชี',
  'ಸಚಿವಾಲಯ ಆದೇಶ',
  '👩🏽‍💻👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿🇮🇳',
  'Ze̷̡̢͔͖̗̺̊̆̀͆͗l̷̢͓̗̈́̇ǵ̶̗̈ö̵͈́',
];
const MARKS = [
  '*',
  '_',
  '~~',
  '`',
  '```',
  '||',
  '[x](https://evil.example)',
  '\\',
  '<@1>',
  '@everyone',
  '\n',
  '# ',
  '- ',
  '1. ',
  '> ',
  ':a:',
  'https://evil.example/x',
  '\u202E',
  '\u200B',
  '\uD83D',
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...SCRIPTS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const text = fc
  .tuple(fc.array(piece, { maxLength: 8 }), fc.constantFrom(1, 1, 1, 40, 200))
  .map(([pieces, times]) => pieces.join('').repeat(times));
const url = fc.oneof(
  fc.constant(null),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    'javascript:alert(1)',
    'https://a:b@example.org/(x)_*|<>"',
    `https://example.org/${'a/'.repeat(900)}`,
    'not an address',
  ),
);
const span = fc.oneof(text, fc.record({ text, url: url.map((one) => one ?? undefined), strong: fc.boolean() }));
const messages: fc.Arbitrary<Message> = fc.record({
  tone: fc.constantFrom('alert' as const, 'good' as const, 'quiet' as const, 'wrong' as const),
  headline: text,
  url,
  lines: fc.array(fc.oneof(text, fc.array(span, { maxLength: 5 })), { maxLength: 30 }),
  facts: fc.array(fc.record({ name: text, value: text }), { maxLength: 40 }),
  contested: fc.array(text, { maxLength: 8 }),
  sources: fc.array(fc.record({ outlet: text, tier: text, url, title: text }), { maxLength: 12 }),
  footer: fc.array(text, { maxLength: 6 }),
  buttons: fc.array(
    fc.record({ label: text, id: fc.string({ maxLength: 120 }), url: url.map((one) => one ?? undefined) }),
    { maxLength: 40 },
  ),
  picture: fc.constant(null),
  files: fc.constant([]),
  mentions: fc.constant([]),
  language: fc.constantFrom('en', 'hi', 'ar', 'pt-BR', 'zz'),
});

/** No address of the text above, which is never meant as a link; the rest is made of web addresses. */
const meant = (one: string) => /^https?:\/\//.test(one) && !one.includes('evil.example') && URL.canParse(one);

describe('a message as Discord shows it', () => {
  it('is one card: a linked headline, named facts, who says so, and the small print', () => {
    expect(renderDiscord(ALERT)).toEqual({
      embeds: [
        {
          color: 0xc0392b,
          author: { name: 'Alert' },
          title: 'Ministry orders platform to withhold 1,178 accounts',
          url: 'https://example.org/news/withheld?id=1178',
          description: '**New order** · Blocking · ordered',
          fields: [
            { name: 'By', value: 'Ministry of Examples', inline: true },
            { name: 'Targets', value: '1,178 accounts', inline: true },
            {
              name: 'Sources differ',
              value: 'Targets: 1,178 \\(example.org\\) · 257 \\(example.net\\)',
              inline: false,
            },
            {
              name: 'Sources',
              value:
                '- [example.org](https://example.org/news/withheld?id=1178) · official · Order\n- example.net · news · Another telling',
              inline: false,
            },
          ],
          footer: { text: '2 outlets · Order o-12ab' },
        },
      ],
      components: [
        {
          type: 1,
          components: [
            { type: 2, style: 5, label: 'Source', url: 'https://example.org/news/withheld?id=1178' },
            { type: 2, style: 2, label: 'Show the order', custom_id: 'ask:orders show id:o-12ab' },
          ],
        },
      ],
      attachments: [],
      allowed_mentions: { parse: [] },
    });
  });

  it.each(HOSTILE)('takes hostile text number %# as text', (body) => {
    expect(obeyed(renderDiscord(body), (one) => new URL(one).host === 'example.org')).toEqual([]);
  });

  it('tells its tone by a word as well as by a colour', () => {
    const label = (tone: Message['tone'], language = 'en') =>
      renderDiscord({ ...ALERT, tone, language }).embeds[0]!.author?.name;
    expect(label('alert')).toBe('Alert');
    expect(label('good')).toBe('Lifted');
    expect(label('wrong')).toBe('Problem');
    expect(label('alert', 'hi')).toBe('अलर्ट');
  });

  it('says once how many outlets there are', () => {
    expect(JSON.stringify(renderDiscord(ALERT)).match(/2 outlets/g)).toHaveLength(1);
  });

  it('says how many sources did not fit', () => {
    const sources = Array.from({ length: 200 }, (_, n) => ({
      outlet: `outlet-${n}.example`,
      tier: 'news',
      url: `https://outlet-${n}.example/story`,
      title: 'Telling',
    }));
    const { value } = renderDiscord({ ...ALERT, sources }).embeds[0]!.fields!.at(-1)!;
    const shown = value.split('\n').length - 1;
    expect(shown).toBeGreaterThan(8);
    expect(value).toMatch(new RegExp(`\nand ${200 - shown} more$`));
  });

  it('leaves out a link, a button or an address that Discord would refuse the whole message for', () => {
    const long = `https://example.org/${'x'.repeat(600)}`;
    const { components, embeds } = renderDiscord({
      ...ALERT,
      url: 'javascript:alert(1)',
      buttons: [
        { label: 'too long', url: long },
        { label: 'no address', url: 'data:text/html,x' },
        { label: 'long id', id: `ask:${'x'.repeat(100)}` },
        { label: 'twice', id: 'ask:help' },
        { label: 'twice', id: 'ask:help' },
      ],
    });
    expect(components.flatMap((row) => row.components)).toEqual([
      { type: 2, style: 2, label: 'twice', custom_id: 'ask:help' },
    ]);
    expect(embeds[0]!.url).toBeUndefined();
  });

  it('never lets an address end its own link early', () => {
    const lines = [[{ text: 'here', url: 'https://example.org/a_(b)_*c*?q=) x' }]];
    expect(renderDiscord(message({ headline: 'x', lines })).embeds[0]!.description).toBe(
      '[here](https://example.org/a_%28b%29_%2Ac%2A?q=%29%20x)',
    );
  });

  it('keeps a name from the right apart from what stands beside it', () => {
    const lines = [[{ text: 'الوزارة', strong: true }, ' · 5 · ', 'plain']];
    expect(renderDiscord(message({ headline: 'x', lines })).embeds[0]!.description).toBe(
      '**\u2068الوزارة\u2069** · 5 · plain',
    );
  });

  it('shows who did what by their name where they are on Discord, and calls nobody', () => {
    const people = ['discord:123456789012345678', 'slack:T00FAKE00BB:U00FAKEUSER2', 'console'].map(namedPerson);
    const { embeds, allowed_mentions } = renderDiscord(message({ headline: 'x', lines: [[...people]] }));
    expect(embeds[0]!.description).toBe('<@123456789012345678>\\@U00FAKEUSER2\\@console');
    expect(allowed_mentions).toEqual({ parse: [] });
  });

  it('cuts a long headline between graphemes, never inside an escape', () => {
    for (const unit of ['*', 'ab*', '👩🏽‍💻', 'क्षि']) {
      const title = renderDiscord(message({ headline: unit.repeat(300) })).embeds[0]!.title!;
      expect(title.length).toBeLessThanOrEqual(LIMITS.title);
      expect(title.length).toBeGreaterThan(LIMITS.title - 16);
      expect(title.endsWith('…')).toBe(true);
      const unescaped = title.replace(/\\(.)/g, '$1').slice(0, -1);
      expect((unit.repeat(300) + unit).startsWith(unescaped)).toBe(true);
      if (!unit.includes('*')) expect(unescaped.length % unit.length).toBe(0);
    }
  });

  it('is within every limit that is only written in words, and obeys nothing, whatever comes', () => {
    fc.assert(
      fc.property(messages, (one) => {
        const body = renderDiscord(one);
        expect(brokenLimits(body)).toEqual([]);
        expect(obeyed(body, meant)).toEqual([]);
        expect(JSON.stringify(body)).not.toContain('"javascript:');
      }),
      { numRuns: 100, interruptAfterTimeLimit: 10_000 },
    );
  });

  it.skipIf(!SCHEMA_FILE)(
    'is valid by the schema that Discord publishes (skipped when WITHHELD_SCHEMAS is not there)',
    () => {
      const validate = discordValidator(SCHEMA_FILE!);
      for (const one of [ALERT, ...HOSTILE]) expect(validate('MessageCreateRequest', renderDiscord(one))).toEqual([]);
      fc.assert(
        fc.property(messages, (one) => {
          const body = renderDiscord(one);
          expect(validate('MessageCreateRequest', body)).toEqual([]);
          expect(validate('MessageEditRequestPartial', body)).toEqual([]);
        }),
        { numRuns: 40, interruptAfterTimeLimit: 10_000 },
      );
    },
  );
});

it('the number of a near miss stands apart from its headline', () => {
  const read = { item: anItem({ title: 'Police look into posts' }), finding: aFinding({ score: 0.4 }) };
  const pages = { page: 1, back: null, next: null };
  const shown = composeMissed(
    [read],
    0.5,
    { since: '2021-02-01T00:00:00.000Z', until: '2021-02-08T00:00:00.000Z' },
    pages,
    voiceOf({ language: 'en', timeZone: 'UTC' }),
  );
  expect(renderDiscord(shown).embeds[0]!.description).toMatch(/^\*\*1\\\.\*\* \[Police look into posts\]/);
});
