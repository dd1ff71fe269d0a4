/** Little words as tokens have them, in the shipped languages. */
import { WORDS } from '../../words/index.ts';
import type { Words } from '../../words/listen.ts';
import type { Particles } from '../../words/particles.ts';
import type { Sentence } from './sentences.ts';
import { readingTokens } from './vocabulary.ts';

/** The words of a row as each language that has it writes them, with its code. */
const rowOf = (row: keyof Particles): [code: string, words: Words][] =>
  WORDS.languages.flatMap(({ code, particles }) => {
    const words = particles?.[row];
    return words === undefined ? [] : [[code, words]];
  });

const folded = (words: Words): string[] => readingTokens(words).map(({ word }) => word);

/** The words of these rows in all languages, folded as the words of a text are. */
export const particle = (...rows: (keyof Particles)[]): ReadonlySet<string> =>
  new Set(rows.flatMap(rowOf).flatMap(([, words]) => folded(words)));

/**
 * The words of these rows in the language of a text: what is "after" in Dutch is "on" in Polish. Where nobody knows the
 * language, those of English and what no Latin letters write.
 */
export function particlesOf(...rows: (keyof Particles)[]): (text: Pick<Sentence, 'language'>) => ReadonlySet<string> {
  const byLanguage = new Map<string, Set<string>>();
  for (const [code, words] of rows.flatMap(rowOf))
    byLanguage.set(code, new Set([...(byLanguage.get(code) ?? []), ...folded(words)]));
  const unknown = new Set([
    ...(byLanguage.get('en') ?? []),
    ...[...particle(...rows)].filter((one) => !LATIN.test(one)),
  ]);
  return ({ language }) => (language === null ? unknown : (byLanguage.get(language) ?? NONE));
}
const NONE: ReadonlySet<string> = new Set();
const LATIN = /\p{sc=Latin}/u;

/** Words that end on one of this row, in any language. */
export const ending = (row: keyof Particles): RegExp => {
  const endings = rowOf(row).flatMap(([, words]) => words.split(', '));
  return new RegExp(`(?:${endings.join('|')})$`, 'u');
};

/** Whether a token ends on one of this row in the sentence's language. */
export const endsOn = (row: keyof Particles): ((sentence: Sentence, at: number) => boolean) =>
  hasPart(row, (word, part) => word.endsWith(part));

/** The same of what it begins on. */
export const beginsOn = (row: keyof Particles): ((sentence: Sentence, at: number) => boolean) =>
  hasPart(row, (word, part) => word.startsWith(part));

function hasPart(row: keyof Particles, fits: (word: string, part: string) => boolean) {
  const byLanguage = new Map(rowOf(row).map(([code, words]) => [code, words.split(', ')]));
  return ({ language, source, tokens }: Sentence, at: number): boolean => {
    const parts = byLanguage.get(language ?? '');
    const token = tokens[at];
    if (!parts || !token) return false;
    const word = source.slice(token.start, token.end).toLowerCase().normalize('NFC');
    return parts.some((part) => fits(word, part));
  };
}

/** The phrases of a row by the code of their language, each as its words. */
export const phrasesOf = (row: keyof Particles): ReadonlyMap<string | null, readonly string[][]> =>
  new Map(rowOf(row).map(([code, words]) => [code, words.split(',').map(folded)]));

export type Phrases = ReturnType<typeof phrasesOf>;

/** Tokens of a sentence, end exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** Where phrases of the sentence's language stand in it; of English, where nobody knows the language. */
export function spansOf({ language, tokens, from: start, to: end }: Sentence, phrases: Phrases): Span[] {
  return (phrases.get(language ?? 'en') ?? []).flatMap((phrase) => {
    const spans: Span[] = [];
    for (let from = start; from + phrase.length <= end; from++)
      if (phrase.every((word, at) => tokens[from + at]!.word === word)) spans.push({ from, to: from + phrase.length });
    return spans;
  });
}
