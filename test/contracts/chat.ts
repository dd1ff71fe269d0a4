import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answerer, type Chat, ChatError, type Refusal } from '../../src/core/chat.ts';
import { type Message, message } from '../../src/core/message.ts';
import { PLATFORMS } from '../../src/words/entities/platforms.ts';

/** One request to write that the platform's stand-in got from the chat under test. */
export interface Written {
  how: 'post' | 'edit' | 'reply';
  channel: string;
  /** The message that was made, changed, or (for a reply) made under `under`. */
  message: string;
  under: string | null;
  /** As it stands on the wire: a body in JSON, whatever the platform's shape. */
  body: unknown;
}

/** A platform's stand-in with a chat connected to it. */
interface ChatHarness {
  chat: Chat;
  roomId: string;
  /** All that was accepted so far, oldest first. A repeated post with the same key may stand here once. */
  written(): Written[];
  /**
   * Makes the next request to write fail in the platform's own way. `later`: rate-limited for two seconds;
   * `broken`: an error of the server, also on a repeated attempt; `room`: the channel is gone; `chat`: the token is revoked;
   * `message`: the body is refused.
   */
  refuseNext(how: Refusal | 'broken'): void;
  /** Text that a reader or the platform would obey, found in a body; empty when all is safe. */
  unsafe(body: unknown): string[];
  stop(): Promise<void>;
}

/** An answerer with no commands, for chats that are only to post. */
export const SILENT: Answerer = {
  commands: [],
  answer: async () => message({ headline: 'Nothing.' }),
  platforms: () => PLATFORMS,
  recall: async () => null,
};

export const ALERT: Message = message({
  tone: 'alert',
  headline: 'Ministry orders platform to withhold 1,178 accounts',
  url: 'https://example.org/news/withheld?id=1178',
  lines: [[{ text: 'New order', strong: true }, ' · Blocking · ordered']],
  facts: [
    { name: 'By', value: 'Ministry of Examples' },
    { name: 'Targets', value: '1,178 accounts' },
  ],
  contested: ['Targets: 1,178 (example.org) · 257 (example.net)'],
  sources: [
    { outlet: 'example.org', tier: 'official', url: 'https://example.org/news/withheld?id=1178', title: 'Order' },
    { outlet: 'example.net', tier: 'news', url: null, title: 'Another telling' },
  ],
  footer: ['2 outlets', 'Order o-12ab'],
  buttons: [
    { label: 'Source', url: 'https://example.org/news/withheld?id=1178' },
    { label: 'Show the order', id: 'ask:orders show id:o-12ab' },
  ],
});

/** Everything that outsiders have put into headlines to be obeyed, in every place a message has. */
const HOSTILE_TEXTS = [
  '@everyone @here <@123456789012345678> <@&123456789012345678> <#123456789012345678> </kill:123456789012345678>',
  '<!channel> <!here|here> <!everyone> <@U012ABCDEF> <#C012ABCDEF|general> <!subteam^S012AB> <!date^1392734382^{date}|x>',
  '[free money](https://evil.example/a) and <https://evil.example/b|your bank> and https://evil.example/c',
  '# heading\n> quote\n- list\n```code```\n||spoiler|| **bold** __under__ ~~strike~~ `tick` *slack bold* _it_',
  '\u202Egnp.exe\u202C \u2066isolated\u2069 zero\u200Bwidth\u2060joined \uFEFFmark <t:1:R> <:emoji:123456789012345678>',
  '&lt;!channel&gt; &amp;lt; \\[escaped\\](https://evil.example/d) \\\\ ]( https://evil.example/e) \\',
];

export const HOSTILE: readonly Message[] = HOSTILE_TEXTS.map((text) =>
  message({
    tone: 'wrong',
    headline: text,
    url: 'https://example.org/a(b)c%20d_e*f?q=1|2',
    lines: [text, [text, { text, strong: true }, { text, url: 'https://example.org/)x' }]],
    facts: [{ name: text, value: text }],
    contested: [text],
    sources: [{ outlet: text, tier: text, url: 'javascript:alert(1)', title: text }],
    footer: [text],
    buttons: [
      { label: text, url: 'https://example.org/' },
      { label: text, id: 'ask:help' },
      { label: 'bad link', url: 'javascript:alert(1)' },
    ],
  }),
);

/** What every chat keeps to, whatever the platform. Each test gets a fresh harness. */
export function chatContract(name: string, makeHarness: () => Promise<ChatHarness>): void {
  describe(`${name} keeps the contract of a chat`, () => {
    let harness: ChatHarness;
    beforeEach(async () => {
      harness = await makeHarness();
    });
    afterEach(() => harness.stop());

    it('is called by one lower-case word, with which its rooms begin', () => {
      expect(harness.chat.name).toMatch(/^[a-z]+$/);
      expect(harness.roomId.split(':')[0]).toBe(harness.chat.name);
    });

    it('posts a message and gives a receipt that survives JSON', async () => {
      const receipt = await harness.chat.post(harness.roomId, ALERT, 'post:1');
      expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt);
      expect(receipt.chat).toBe(harness.chat.name);
      expect(receipt.message).not.toBe('');
      const [written] = harness.written();
      expect(written).toMatchObject({ how: 'post', channel: receipt.channel, message: receipt.message });
      const body = JSON.stringify(written!.body);
      for (const part of ['1,178 accounts', 'Ministry of Examples', 'https://example.org/news/withheld?id=1178'])
        expect(body).toContain(part);
    });

    it('edits the message that a receipt names, also a receipt that was written down and read again', async () => {
      const receipt = JSON.parse(JSON.stringify(await harness.chat.post(harness.roomId, ALERT, 'post:1')));
      await harness.chat.edit(receipt, { ...ALERT, headline: 'The order is lifted', tone: 'good' });
      const edit = harness.written().at(-1)!;
      expect(edit).toMatchObject({ how: 'edit', channel: receipt.channel, message: receipt.message });
      expect(JSON.stringify(edit.body)).toContain('The order is lifted');
    });

    it('replies under the message that a receipt names, and the reply has a receipt of its own', async () => {
      const receipt = await harness.chat.post(harness.roomId, ALERT, 'post:1');
      const reply = await harness.chat.reply(receipt, message({ headline: 'Now confirmed' }), 'reply:1', 'thread');
      expect(reply.message).not.toBe(receipt.message);
      expect(harness.written().at(-1)).toMatchObject({ how: 'reply', under: receipt.message, message: reply.message });
    });

    it('accepts the barest message there can be', async () => {
      await expect(harness.chat.post(harness.roomId, message({ headline: '' }), 'post:bare')).resolves.toBeTruthy();
    });

    it('says "later" and how long, when the platform says wait', async () => {
      harness.refuseNext('later');
      const error = await refusalOf(harness.chat.post(harness.roomId, ALERT, 'post:1'));
      expect(error.refusal).toBe('later');
      expect(error.retryAfterMs).toBeGreaterThanOrEqual(1_000);
      expect(error.retryAfterMs).toBeLessThanOrEqual(10_000);
    });

    it('says "later" when the platform is broken', async () => {
      harness.refuseNext('broken');
      expect((await refusalOf(harness.chat.post(harness.roomId, ALERT, 'post:1'))).refusal).toBe('later');
    });

    for (const how of ['room', 'chat', 'message'] as const) {
      it(`says "${how}" when the platform refuses the ${how}`, async () => {
        harness.refuseNext(how);
        const error = await refusalOf(harness.chat.post(harness.roomId, ALERT, 'post:1'));
        expect(error.refusal).toBe(how);
        expect(error.message).not.toBe('');
      });
    }

    it('goes on after a refusal', async () => {
      harness.refuseNext('message');
      await refusalOf(harness.chat.post(harness.roomId, ALERT, 'post:1'));
      await expect(harness.chat.post(harness.roomId, ALERT, 'post:2')).resolves.toBeTruthy();
    });

    it('refuses a room that is not one of its own', async () => {
      expect((await refusalOf(harness.chat.post('nowhere', ALERT, 'post:1'))).refusal).toBe('room');
    });

    it.each(HOSTILE.map((body, at) => [HOSTILE_TEXTS[at]!.slice(0, 40), body] as const))(
      'shows %j as text and obeys none of it',
      async (_, body) => {
        await harness.chat.post(harness.roomId, body, 'post:hostile');
        const written = harness.written().at(-1)!;
        expect(harness.unsafe(written.body)).toEqual([]);
        expect(JSON.stringify(written.body)).not.toContain('javascript:');
        expect(JSON.stringify(written.body)).not.toMatch(/[\u202A-\u202E\u200B\u2060\uFEFF]/);
      },
    );

    it('stops twice without complaint', async () => {
      await harness.chat.stop();
      await harness.chat.stop();
    });
  });
}

async function refusalOf(sending: Promise<unknown>): Promise<ChatError> {
  const error = await sending.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ChatError);
  return error as ChatError;
}
