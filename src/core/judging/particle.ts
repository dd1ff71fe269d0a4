/** Little words as tokens have them. */
import { PARTICLES } from '../../words/particles.ts';
import { readingTokens } from './vocabulary.ts';

/** The words of these rows in all languages, folded as the words of a text are. */
export const particle = (...rows: (keyof typeof PARTICLES)[]): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => Object.values(PARTICLES[row]).flatMap(readingTokens)).map(({ word }) => word));

/** The words of a row by the code of their language: what is "after" in Dutch is "on" in Polish. */
export const particlesOf = (row: keyof typeof PARTICLES): ReadonlyMap<string | null, ReadonlySet<string>> =>
  new Map(
    Object.entries(PARTICLES[row]).map(([language, words]) => [
      language,
      new Set(readingTokens(words).map(({ word }) => word)),
    ]),
  );

/** Words that end on one of this row, in any language. */
export const ending = (row: keyof typeof PARTICLES): RegExp =>
  new RegExp(`(?:${Object.values(PARTICLES[row]).join(', ').replaceAll(', ', '|')})$`, 'u');
