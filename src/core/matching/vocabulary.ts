import type { Leaf } from './parts.ts';

/** A word, the beginning of one, or a fact that some watch asks for, with what the item at hand says of it. */
export interface Term {
  readonly key: string;
  readonly prefix: boolean;
  /** How many times questions hold it. */
  uses: number;
  /** Whether the item at hand has it: the number of the last item that did. */
  met: number;
  /** Where the item at hand has it, ascending; stale unless `met` is the item at hand. */
  at: number[];
  /** A fact as it stands in the item. */
  says: string;
  /** In how many items it was met: what is rare is told by experience. */
  seen: number;
  /** The questions to be asked when it is met. */
  leaves: Leaf[];
}

/**
 * The terms that watches ask for, each once. A word of an item is looked up once for itself, and once for each
 * length that beginnings of its first two letters have.
 */
export class Vocabulary {
  private readonly words = new Map<string, Term>();
  private readonly prefixes = new Map<string, Term>();
  /** By the first two code units of a prefix: its length, and how many prefixes have it. */
  private readonly lengths = new Map<number, Map<number, number>>();

  take(key: string, prefix: boolean): Term {
    const map = prefix ? this.prefixes : this.words;
    let term = map.get(key);
    if (!term) {
      term = { key, prefix, uses: 0, met: 0, at: [], says: '', seen: 0, leaves: [] };
      map.set(key, term);
      if (prefix) this.countLength(key, 1);
    }
    term.uses++;
    return term;
  }

  release(term: Term): void {
    if (--term.uses > 0) return;
    (term.prefix ? this.prefixes : this.words).delete(term.key);
    if (term.prefix) this.countLength(term.key, -1);
  }

  word(key: string): Term | undefined {
    return this.words.get(key);
  }

  /** Calls `found` with each prefix that the word begins with. */
  beginnings(word: string, found: (term: Term) => void): void {
    if (this.prefixes.size === 0) return;
    const lengths = this.lengths.get(firstTwo(word));
    if (!lengths) return;
    for (const length of lengths.keys()) {
      const term = length <= word.length ? this.prefixes.get(word.slice(0, length)) : undefined;
      if (term) found(term);
    }
  }

  private countLength(prefix: string, by: 1 | -1): void {
    const start = firstTwo(prefix);
    const lengths = this.lengths.get(start) ?? new Map<number, number>();
    const left = (lengths.get(prefix.length) ?? 0) + by;
    if (left > 0) lengths.set(prefix.length, left);
    else lengths.delete(prefix.length);
    if (lengths.size > 0) this.lengths.set(start, lengths);
    else this.lengths.delete(start);
  }
}

const firstTwo = (word: string): number => (word.charCodeAt(0) << 16) | word.charCodeAt(1);
