/** Little words as tokens have them. */
import { PARTICLES } from '../../words/particles.ts';
import { readingTokens } from './vocabulary.ts';

/** The words of these rows in all languages, folded as the words of a text are. */
export const particle = (...rows: (keyof typeof PARTICLES)[]): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => Object.values(PARTICLES[row]).flatMap(readingTokens)).map(({ word }) => word));

/** Words that end on one of this row, in any language. */
export const ending = (row: keyof typeof PARTICLES): RegExp =>
  new RegExp(`(?:${Object.values(PARTICLES[row]).join(', ').replaceAll(', ', '|')})$`, 'u');
