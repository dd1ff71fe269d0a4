import { PLATFORMS, type Platform } from '../../words/entities/platforms.ts';
import type { FactField, WordedField } from './fields.ts';
import { Reader, Unreadable } from './reader.ts';
import { fill, type Saying, voiceOf } from '../voice.ts';

export { show } from './show.ts';

/**
 * The language of watches: what a journalist types in a chat. It is read by hand, one character after the other,
 * because whoever mistypes must hear where and what was expected, and because no text, however odd, may cost more
 * than its length: the limits are checked first and nothing that is typed becomes a regular expression.
 * What is read is in one form: negations stand on single things, groups within a group of their kind are dissolved.
 */

/** A folded word, or the beginning of one. */
export interface Word {
  word: string;
  prefix: boolean;
}

/** Words that follow each other in the item, in its headline, or in what its finding says of issuer or law. */
export interface Phrase {
  kind: 'phrase';
  where: 'anywhere' | WordedField;
  words: Word[];
}

/** `right` at most `within` words from `left`, on either side; in a chain, from the `right` of `left`. */
export interface Near {
  kind: 'near';
  left: Spanned;
  right: Spanned;
  within: number;
}

/** What has a place in the text. */
export type Spanned = Phrase | Near | { kind: 'or'; of: Spanned[] };

/** Something of the item by exact value, as `READ` in matching/fields.ts writes it. */
interface FactTerm {
  kind: 'fact';
  field: FactField;
  value: string;
}

/** Some number in the order lies between the two, both included; null is no bound. */
export interface Count {
  kind: 'count';
  from: number | null;
  to: number | null;
}

interface Everything {
  kind: 'everything';
}

export type Leaf = Phrase | Near | FactTerm | Count | Everything;

export type Query = Leaf | { kind: 'not'; of: Leaf } | { kind: 'and'; of: Query[] } | { kind: 'or'; of: Query[] };

/** `at` counts UTF-16 code units of what was typed; `said` says it all in one line, for people, and `message` that in English. */
export type Refusal = { ok: false; at: number; expected: string; message: string; said: Saying };
/** `warnings`: what whoever typed it may not have meant. */
export type Parsed = { ok: true; query: Query; warnings: Saying[] } | Refusal;

/**
 * Reads a query as typed. Never throws; takes no longer than a text at the limits does.
 * @param platforms those that it can name, the packs' among them
 */
export function parse(query: string, platforms: readonly Platform[] = PLATFORMS): Parsed {
  try {
    return new Reader(query, platforms).read();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { at, problem, expected } = error;
    const said: Saying = ({ say }) =>
      fill(say.query.refused, { at: String(at + 1), problem: problem(say), expected: expected(say) });
    const english = voiceOf({ language: 'en', timeZone: 'UTC' });
    return { ok: false, at, expected: expected(english.say), message: said(english), said };
  }
}
