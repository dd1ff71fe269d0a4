/** Little words as tokens have them. */
import type { Words } from '../../words/listen.ts';
import { readingTokens } from './vocabulary.ts';

/** Single words parted by commas, folded as the words of a text are. */
export const setOf = (words: Words): ReadonlySet<string> => new Set(readingTokens(words).map(({ word }) => word));
