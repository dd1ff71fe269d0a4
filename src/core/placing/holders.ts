import type { Concept } from '../../words/listen.ts';
import { OUTLET } from '../judging/ear.ts';
import { isNoCount } from '../judging/nocount.ts';
import { countsOf } from '../judging/numbers.ts';
import { particle } from '../judging/particle.ts';
import type { Reading } from '../judging/reading.ts';
import { ENFORCED } from '../judging/roles.ts';
import { type Heard, hasAny, isConcept, type Sentence, TITLE } from '../judging/sentences.ts';
import { REMARKS, type Target } from '../finding.ts';
import type { Story } from '../story.ts';
import { wordKeys } from './keys.ts';
import { significantWords, soundsOf } from './significant.ts';

/**
 * Whose account or channel a headline says is cut off. A list says how many; who is told by name days after a list that
 * does not name it is another act.
 */

const HELD: readonly Concept[] = ['account', 'channel'];
const ONE = particle('oneThing');
const SEVERAL = particle('several');
const AMONG = particle('among');
/** Tokens between "among" and the number: "among the more than 250". */
const AMONG_TOKENS = 5;

/**
 * The words by which the headline names a holder, folded; none where it counts, or where the text says that this is one
 * of many. Beside a plural only what is written as a name is one.
 */
export function holderIn(reading: Reading): string[] {
  const titles = reading.sentences.filter(({ zone }) => zone === TITLE);
  if (titles.some((one) => counts(one, reading).length > 0)) return [];
  if (reading.sentences.some((one) => one.zone !== TITLE && isOneOfMany(one, reading))) return [];
  return [...new Set(titles.filter((one) => hasAny(one, HELD)).flatMap((one) => namesIn(one, reading)))];
}

const counts = (sentence: Sentence, reading: Reading) =>
  countsOf(sentence, reading).filter((count) => count.value > 1 && !isNoCount(sentence, count));

const isOneOfMany = (sentence: Sentence, reading: Reading): boolean =>
  counts(sentence, reading).some(({ from }) =>
    sentence.tokens.slice(Math.max(sentence.from, from - AMONG_TOKENS), from).some(({ word }) => AMONG.has(word)),
  );

function namesIn(sentence: Sentence, { verbLast }: Reading): string[] {
  const { tokens, source, from, to, heard } = sentence;
  // What follows the act where the verb comes last is more of the verb.
  const act = verbLast ? heard.findLast((one) => isConcept(one, ENFORCED)) : undefined;
  const own = tokens.slice(from, act?.to ?? to);
  const isOne = own.some(({ word }) => ONE.has(word)) && !own.some(({ word }) => SEVERAL.has(word));
  // Where the thing itself has a capital, everything has.
  const isPlain = heard.some((one) => isConcept(one, HELD) && /^\p{Ll}/u.test(source.slice(tokens[one.to - 1]!.start)));
  if (!isOne && !isPlain) return [];
  return own
    .filter(({ start }, at) => isOne || (at > 0 && /^\p{Lu}/u.test(source.slice(start))))
    .filter((token) => !heard.some((one) => covers(one, tokens.indexOf(token)) && !isOutlet(one)))
    .map(({ word }) => word)
    .filter((word) => significantWords(word).length > 0);
}

const covers = ({ from, to }: Heard, at: number): boolean => from <= at && at < to;
const isOutlet = ({ senses }: Heard): boolean =>
  senses.every(({ kind, value }) => kind === 'platform' && value === OUTLET);

/** The words by which a story names its holder; none where most of those who tell it, and do not only speak of it, name none. */
export function holderOf({ tellings }: Pick<Story, 'tellings'>): string[] {
  const acts = tellings.filter(({ action }) => !REMARKS.includes(action));
  const named = acts.map(({ traits }) => of(HOLDS, traits)).filter((words) => words.length > 0);
  return 2 * named.length > acts.length ? [...new Set(named.flat())] : [];
}

/**
 * Whether anybody who tells the story names the holder: by one of these words, or, in another language, by how it sounds.
 * @param words as `holderIn` gives them
 */
export function tellsOfHolder(words: readonly string[], { tellings, keys }: Story, language: string | null): boolean {
  const told = new Set([...significantWords(tellings.map(({ title }) => title).join('\n')), ...wordKeys(keys)]);
  const foreign = tellings.filter((telling) => telling.language !== language);
  const sounds = new Set(foreign.flatMap(({ traits }) => of(SOUNDS, traits)));
  return words.some(
    (word) =>
      significantWords(word).some((stem) => told.has(stem)) || soundsOf(word).some((sound) => sounds.has(sound)),
  );
}
const HOLDS = 'holds:';
const SOUNDS = 'sounds:';
const of = (kind: string, traits: readonly string[]): string[] =>
  traits.filter((trait) => trait.startsWith(kind)).map((trait) => trait.slice(kind.length));

/** Whether two names may be of one holder: they share a word, or how one sounds. */
export const mayBeOneHolder = (names: readonly string[], others: readonly string[]): boolean => {
  const [a, b] = [names, others].map((words) => [...significantWords(words.join(' ')), ...soundsOf(words.join(' '))]);
  return a!.some((one) => b!.includes(one));
};

/** Whether several are counted. */
export const isList = (targets: readonly Target[]): boolean => targets.some(({ count }) => count > 1);
