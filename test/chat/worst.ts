import { composeMoved, composeReply, composeStory, type Showing } from '../../src/core/compose.ts';
import { composeOrder } from '../../src/core/composing/order.ts';
import type { Manner } from '../../src/core/voice.ts';
import { composeGathered } from '../../src/core/digest.ts';
import { ACTIONS, type OrderFacts, STATUSES, TARGET_KINDS } from '../../src/core/finding.ts';
import { composeLatest } from '../../src/core/composing/ledger.ts';
import { composeTimeline } from '../../src/core/composing/timeline.ts';
import { voiceOf } from '../../src/core/voice.ts';
import { LONGEST_TITLE } from '../../src/core/sources/identify.ts';
import { TIERS } from '../../src/core/item.ts';
import type { Message } from '../../src/core/message.ts';
import type { Notice, NoticeKind } from '../../src/core/notice.ts';
import { type Change, type Claim, NOT_JUDGED, type Order, type Story, type Telling } from '../../src/core/story.ts';
import { SAYS } from '../../src/words/say.ts';

/*
 * The worst that the world can put into a notice: the longest headlines, hundreds of outlets and contradictions, every
 * script and direction, emoji of many parts, and the markup of both chats. All of it is composed as real notices are, so
 * that what is tried is what could be posted. The same number gives the same notices.
 */

const SCRIPTS = [
  'Ministry orders platform to withhold accounts',
  'मंत्रालय ने ट्विटर को खाते रोकने का आदेश दिया',
  'الوزارة تأمر المنصة بحجب الحسابات',
  'המשרד הורה לפלטפורמה לחסום חשבונות',
  'وزارت نے اکاؤنٹس بند کرنے کا حکم دیا',
  '省は投稿の削除を命じた',
  'กระทรวงสั่งปิดกั้นบัญชี',
  'ಸಚಿವಾಲಯವು ಖಾತೆಗಳನ್ನು ತಡೆಹಿಡಿಯಲು ಆದೇಶಿಸಿತು',
  'Минцифры требует удалить посты',
  'Bộ yêu cầu gỡ bài viết',
  '👩🏽‍💻👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿🇮🇳',
  'Ze̷̡̢͔͖̗̺̊̆̀͆͗l̷̢͓̗̈́̇ǵ̶̗̈ö̵͈́',
];
const BOMBS = [
  '@everyone @here <@123456789012345678> <@&123456789012345678> <#1> </kill:1> <id:guide>',
  '<!channel> <!here|here> <@U012ABCDEF> <#C012ABCDEF|general> <!subteam^S012AB>',
  '[free money](https://evil.example/a) <https://evil.example/b|bank> https://evil.example/c www.evil.example',
  '# big\n> quote\n- item\n1. one\n```code``` ||spoiler|| **b** __u__ ~~s~~ `t` *b* _i_',
  ':tada: <:emoji:123456789012345678> <t:1:R> &lt;!channel&gt; &amp; \\',
  '\u202Egnp.exe\u202C \u2066isolated\u2069 zero\u200Bwidth \uFEFFmark \uD83D \u0000',
  '****____~~~~````||||',
  'a'.repeat(400),
  ']( https://evil.example/d) >>> -# small',
];

/** Nothing that passed the door is longer in a notice; here it has not even passed the door. */
const LONGEST = LONGEST_TITLE;

/** Numbers that look like chance and are always the same (xorshift, G. Marsaglia, 2003). */
class Chance {
  #state: number;
  constructor(seed: number) {
    this.#state = (seed * 2_654_435_761) >>> 0 || 1;
  }
  upTo(most: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state = (this.#state ^ (this.#state << 5)) >>> 0;
    return this.#state % (most + 1);
  }
  of<T>(things: readonly T[]): T {
    return things[this.upTo(things.length - 1)]!;
  }
  some<T>(most: number, make: (at: number) => T): T[] {
    return Array.from({ length: this.of([0, 1, 1, 2, 2, 3, 3, 4, 5, most]) }, (_, at) => make(at));
  }
}

function texts(chance: Chance) {
  const text = (): string => {
    const pieces = Array.from({ length: 1 + chance.upTo(4) }, () => chance.of(chance.upTo(1) ? SCRIPTS : BOMBS));
    return pieces
      .join(chance.of([' ', '', '\n']))
      .repeat(chance.of([1, 1, 1, 5]))
      .slice(0, LONGEST);
  };
  const url = (): string | null =>
    chance.of([
      null,
      `https://news.example/${chance.upTo(1_000_000)}?q=(x)_*|<>"&a=b`,
      `https://news.example/${'a/'.repeat(chance.upTo(1500))}`,
      'javascript:alert(1)',
      'https://user:secret@news.example/',
    ]);
  return { text, url };
}

const at = (chance: Chance): string => new Date(Date.UTC(2021, 0, 1) + chance.upTo(150_000_000) * 1000).toISOString();

function factsOf(chance: Chance, text: () => string): OrderFacts {
  return {
    issuer: chance.of([null, text()]),
    country: chance.of([null, 'IN', 'EU', 'TR', 'XX']),
    platforms: chance.some(30, text),
    targets: chance.some(20, () => ({
      kind: chance.of(TARGET_KINDS),
      count: chance.of([0, 1, 1178, 9_007_199_254_740_991]),
      qualifier: chance.of(['exact', 'at-least', 'about', 'at-most'] as const),
    })),
    legalBasis: chance.some(20, text),
    orderDate: chance.of([null, '2021-02-04']),
    status: chance.of([null, ...STATUSES]),
  };
}

function storyOf(chance: Chance): Story {
  const { text, url } = texts(chance);
  const facts = factsOf(chance, text);
  const tellings = chance.some(
    200,
    (n): Telling => ({
      itemId: `i-${n}`,
      sourceId: `s-${n}`,
      outlet: chance.of([`outlet-${n}.example`, text()]),
      tier: chance.of(TIERS),
      url: url(),
      title: text(),
      publishedAt: chance.of([null, at(chance)]),
      seenAt: at(chance),
      language: null,
      action: chance.of(ACTIONS),
      origin: chance.of([null, text()]),
      sketch: '',
      traits: [],
    }),
  );
  const claims = chance.some(60, (n): Claim => {
    const target = { kind: chance.of(TARGET_KINDS), count: chance.upTo(9000), qualifier: 'exact' as const };
    const [fact, value] = chance.of<[Claim['fact'], string]>([
      ['issuer', text()],
      ['country', chance.of(['IN', 'EU', 'TR'])],
      ['platform', text()],
      ['target', `${target.count} ${target.kind}`],
      ['legalBasis', text()],
      ['orderDate', '2021-02-04'],
      ['status', chance.of(['denied', ...STATUSES])],
    ]);
    return {
      fact,
      value,
      target: fact === 'target' ? target : null,
      itemId: `i-${n}`,
      outlet: chance.of([`outlet-${n}.example`, text()]),
      tier: chance.of(TIERS),
      at: at(chance),
      words: text(),
    };
  });
  return {
    id: 's-1',
    orderId: 'o-1',
    action: chance.of(ACTIONS),
    headline: chance.of([text(), '', ' ']),
    url: url(),
    facts,
    claims,
    tellings,
    origins: tellings.map(({ origin }) => origin ?? 'x'),
    references: [],
    judged: NOT_JUDGED,
    official: chance.of([true, false]),
    firstSeenAt: at(chance),
    lastSeenAt: at(chance),
    revision: 1,
    keys: [],
  };
}

function orderOf(chance: Chance, story: Story): Order {
  const { text, url } = texts(chance);
  const steps = chance.some(80, (n) => ({
    storyId: n === 0 ? story.id : `s-${n + 1}`,
    action: chance.of(ACTIONS),
    status: chance.of([null, ...STATUSES]),
    headline: text(),
    url: url(),
    at: at(chance),
    reportedOn: null,
    orderedOn: null,
    compliedOn: null,
    official: false,
  }));
  return {
    id: 'o-39330646',
    headline: text(),
    facts: factsOf(chance, text),
    status: chance.of([null, ...STATUSES]),
    dates: { ordered: null, reported: '2021-02-04', complied: null },
    steps,
    references: [],
    judged: NOT_JUDGED,
    fixed: {},
    outlets: [],
    official: false,
    firstSeenAt: at(chance),
    lastSeenAt: at(chance),
    keys: [],
  };
}

function changesOf(chance: Chance): Change[] {
  const { text } = texts(chance);
  return chance.some(25, () =>
    chance.of<Change>([
      { kind: 'new story' },
      { kind: 'new outlet', outlet: text() },
      { kind: 'new facts', fact: 'issuer', from: text(), to: text() },
      { kind: 'contradiction', fact: 'target', values: [text(), text()] },
      { kind: 'new status', from: chance.of([null, ...STATUSES]), to: chance.of(STATUSES) },
      { kind: 'now confirmed', by: text() },
      { kind: 'corrected', fact: 'target', from: text(), to: text(), by: text() },
    ]),
  );
}

const KINDS: readonly NoticeKind[] = ['new', 'update', 'confirmed', 'restored', 'moved'];
const LANGUAGES = [...Object.keys(SAYS), 'xx'];

/** Everything that could be told of one story, by name. */
export function worstNotice(n: number): { name: string; message: Message } {
  const chance = new Chance(n + 1);
  const manner: Manner = { language: LANGUAGES[n % LANGUAGES.length]!, timeZone: chance.of(['UTC', 'Asia/Kolkata']) };
  const story = storyOf(chance);
  const order = orderOf(chance, story);
  const kind = KINDS[n % KINDS.length]!;
  const notice = {
    roomId: 'console',
    storyId: story.id,
    kind,
    how: chance.of(['post', 'edit', 'reply'] as const),
    why: chance.of([[], ['lifted'], ['new facts']] as Notice['why'][]),
    changes: changesOf(chance),
    watchIds: chance.some(50, (id) => `wa-${id}`),
    revision: 1,
    calls: false,
    gathered: null,
    hold: null,
  };
  const told: Showing = {
    watchIds: notice.watchIds,
    notes: chance.some(20, () => texts(chance).text()),
    changes: [{ at: '2021-02-08T10:00:00.000Z', changes: notice.changes }],
    sentAt: '2021-02-09T10:00:00.000Z',
    mentions: [],
  };
  const cards: Record<string, () => Message> = {
    card: () => composeStory(story, chance.of([null, order]), manner, chance.of([null, told])),
    reply: () => composeReply(notice, story, chance.of([null, order]), manner),
    moved: () => composeMoved(story, chance.of([null, order]), manner, chance.of([null, story.url])),
    summary: () =>
      composeGathered(
        { why: chance.of(['digest', 'quiet', 'burst', 'closed'] as const), since: '2021-02-08T10:00:00.000Z' },
        [...chance.some(60, () => storyOf(chance)), story],
        manner,
        { watched: n, failing: chance.some(30, () => texts(chance).text()) },
        { page: chance.of([1, 2]), to: (page) => `turn:digest now page:${page}` },
      ),
    order: () => composeOrder(order, [story, storyOf(chance)], manner),
    orders: () =>
      composeLatest(
        chance.some(40, () => orderOf(chance, story)),
        { page: 1, back: null, next: 'turn:orders latest page:2' },
        voiceOf(manner),
      ),
    timeline: () => composeTimeline(order, [story, storyOf(chance)], voiceOf(manner)),
  };
  // Cards are what rooms are told; the others are answers.
  const name = chance.of(['card', 'card', 'card', ...Object.keys(cards)]);
  return { name: `${n}: ${name}, ${kind}, ${manner.language}`, message: cards[name]!() };
}
