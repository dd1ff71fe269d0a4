import type { Concept } from '../../words/listen.ts';
import { clip, plain } from '../text/clean.ts';
import { Complaint, wrong } from '../complaint.ts';
import type { OrderFacts } from '../finding.ts';
import type { Text } from '../item.ts';
import { ANY_LANGUAGE, parted, Vocabulary } from '../judging/vocabulary.ts';
import { PHRASE_LENGTH } from '../packs/phrase.ts';
import { packOf } from '../packs/read.ts';
import { parse } from '../matching/query.ts';
import type { Story } from '../story.ts';
import { fill } from '../voice.ts';

/**
 * What people say of what they were told, and the exact change that would heed it. A vote is kept whatever becomes of
 * it; a change is made only when an admin has read it and said so, and nothing else is learned from either.
 */

const VERDICTS = ['irrelevant', 'wrong', 'same', 'old', 'missed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What somebody would have changed. */
export type Wish =
  | { kind: 'exclude'; term: string }
  /** Orders or stories, whichever the id is of. */
  | { kind: 'merge'; into: string }
  | { kind: 'fix'; facts: Partial<OrderFacts> }
  | { kind: 'words'; words: string; means: Meaning; name: string | null; language: string };

/** The same as it would be done. */
export type Proposal =
  /** `watchId` null: a new watch of the room. `leavesOut` of the relevant items of the last days. */
  | { kind: 'exclude'; term: string; edits: Edit[]; leavesOut: { items: number; looked: number; days: number } }
  /** `headline` of what is kept. */
  | { kind: 'merge'; what: 'order' | 'story'; keep: string; gone: string; headline: string }
  | FixProposal
  | { kind: 'words'; yaml: string };

export interface FixProposal {
  kind: 'fix';
  orderId: string;
  facts: Partial<OrderFacts>;
  /** How these stood when it was proposed; not kept by older versions. */
  was?: Partial<OrderFacts>;
  /** Once it was done: what people had set right of these facts, and the name of the fix. */
  before?: Partial<OrderFacts>;
  fix?: string;
}

export interface Edit {
  watchId: string | null;
  before: string;
  after: string;
}

/** What an admin does with a proposal; `undo` is of what was approved. */
export type Decision = 'approve' | 'decline' | 'undo';

export interface Feedback {
  id: string;
  at: string;
  by: string;
  roomId: string;
  verdict: Verdict;
  about: { kind: 'story' | 'item'; id: string; headline: string };
  /** `open`: it proposes something on which nobody has decided; `replaced`: whoever proposed it wishes something else. */
  state: 'kept' | 'open' | 'approved' | 'declined' | 'replaced';
  proposal: Proposal | null;
  decided: { by: string; at: string } | null;
}

/** Those that can be asked for. */
export const FEEDBACK_STATES: readonly Feedback['state'][] = ['open', 'kept', 'approved', 'declined'];

/** What would leave a story out of a room, the narrowest first. */
export function termsFor({ tellings, facts, action }: Story): string[] {
  const outlets = [...new Set(tellings.map(({ outlet }) => outlet))];
  return [
    ...(outlets.length === 1 && outlets[0] ? [`-outlet:${quoted(outlets[0])}`] : []),
    ...facts.platforms.slice(0, 1).map((name) => `-platform:${quoted(name)}`),
    `-action:${action}`,
    ...(facts.country ? [`-country:${facts.country}`] : []),
  ];
}

const quoted = (text: string): string => (/^[\p{L}\p{N}._-]+$/u.test(text) ? text : `"${text.replaceAll('"', '')}"`);

/**
 * A query that leaves out what has the term. Words without a minus get one.
 * @param before empty where the room hears everything
 * @throws Complaint where the whole cannot be read
 */
export function leavingOut(before: string, term: string): string {
  const typed = term.trim();
  const minus = typed.startsWith('-') ? typed : `-${/\s/.test(typed) && !typed.includes(':') ? quoted(typed) : typed}`;
  const parsed = parse(before || 'everything');
  const whole = parsed.ok && parsed.query.kind === 'or' ? `(${before})` : before || 'everything';
  const after = `${whole} ${minus}`;
  const read = parse(after);
  if (!read.ok) throw wrong((_, voice) => voice.named(after, read.said(voice)));
  return after;
}

/** What words may be taught to mean: a part of what is listened for, and names. */
const TAUGHT = [
  'block',
  'withhold',
  'remove',
  'suspend',
  'restore',
  'lift',
  'fine',
  'order',
  'notice',
  'refuse',
  'comply',
  'sue',
  'rule',
  'court',
  'ministry',
  'platform',
  'account',
] as const satisfies readonly Concept[];
export const MEANINGS = [...TAUGHT, 'name-of-platform', 'name-of-body'] as const;
export type Meaning = (typeof MEANINGS)[number];

/** What a pack says of itself is for whoever keeps files; here it is said in the room's language what words may be. */
const notTaught = (words: string): Complaint =>
  wrong((say, { number }) =>
    fill(say.notTaught, { value: clip(plain(words), WORDS_SHOWN), most: number(PHRASE_LENGTH), codes: 'en, hi' }),
  );
const WORDS_SHOWN = 60;

/**
 * Words that an item does not have would teach nothing of it.
 * @throws Complaint with what the item says, where it has not each of these phrases, as a pack's are heard
 */
export function standsIn(words: string, { title, summary, text }: Pick<Text, 'title' | 'summary' | 'text'>): void {
  const phrase = words.split(',').find((one) => one.trim() && ![title, summary, text].some((read) => hears(one, read)));
  if (phrase === undefined) return;
  const body = text || summary;
  throw new Complaint(({ say }) => fill(say.wrong.notInItem, { value: clip(plain(phrase), WORDS_SHOWN) }), {
    act: 'retry',
    more: () => [title, clip(body, TEXT_SHOWN)].filter((line) => line !== ''),
  });
}
const TEXT_SHOWN = 500;

function hears(phrase: string, text: string): boolean {
  const vocabulary = new Vocabulary();
  vocabulary.add(phrase, { kind: 'concept', id: 'phrase', value: 0, language: ANY_LANGUAGE, weak: false });
  return vocabulary.scan(parted(text), Uint8Array.of(1)).length > 0;
}

/**
 * Lines of a pack that teach these words.
 * @throws Complaint where a pack would not take them
 */
export function packLines({ words, means, name, language }: Extract<Wish, { kind: 'words' }>): string {
  const section = means === 'name-of-platform' ? 'platforms' : means === 'name-of-body' ? 'bodies' : null;
  if (section && !name)
    throw wrong((say) => fill(section === 'bodies' ? say.whichBody : say.whichPlatform, { option: 'name' }));
  const [part, data] = section
    ? [section, [{ name, aliases: [words] }]]
    : ['languages', { [language]: { says: { [means]: [words] } } }];
  const { complaints } = packOf({ name: 'feedback', [part]: data }, 'feedback');
  if (complaints.length > 0 || words.trim() === '') throw notTaught(words);
  // On one line, for chats keep no indentation. JSON's own brackets and quotes are YAML's as well (https://yaml.org/spec/1.2.2/#12-relation-to-json).
  return `${part}: ${JSON.stringify(data)}\n`;
}
