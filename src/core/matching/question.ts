import type { Count, Leaf as LeafQuery, Phrase as PhraseQuery, Spanned } from './query.ts';
import { COUNT, EVERYTHING, type Page, pairKey, type Span } from './page.ts';
import type { Term } from './vocabulary.ts';

/*
 * What is asked of the item at hand: whether it has a fact, a count, or words in their places. Small classes rather than
 * closures, as in parts.ts.
 */

export type Say = (reason: string) => void;
type Take = (key: string, prefix: boolean) => Term;

/** What is asked of the item itself. */
export interface Question {
  /** How much work asking is, roughly, so that the cheap is asked first. */
  readonly effort: number;
  holds(page: Page): boolean;
  /** Tells what of the item satisfied it; asked only where it holds. */
  explain(page: Page, say: Say): void;
  /** One of these is in each item for which it holds. */
  needs(): readonly Term[];
}

/** A question that has places in the text. */
interface Placed extends Question {
  /** By position, ascending. */
  spans(page: Page): Span[];
}

/** What a leaf of a query asks. @param take hands out the terms that it waits for */
export function questionOf(query: LeafQuery, take: Take): Question {
  if (query.kind === 'everything') return new Fact(take(EVERYTHING, false));
  if (query.kind === 'fact') return new Fact(take(`${query.field}:${query.value}`, false));
  if (query.kind === 'count') return new Counted(query, take(COUNT, false));
  return placed(query, take);
}

function placed(query: Spanned, take: Take): Placed {
  if (query.kind === 'near') return new Near(placed(query.left, take), placed(query.right, take), query.within);
  if (query.kind === 'or') return new AnyPlace(query.of.map((one) => placed(one, take)));
  const field = query.where === 'issuer' || query.where === 'law' ? `:${query.where}:` : '';
  const terms = query.words.map(({ word, prefix }) => take(field + word, prefix));
  if (terms.length === 1 && query.where !== 'title') return new Word(terms[0]!);
  const first = terms.findIndex(({ prefix }, i) => !prefix && terms[i + 1]?.prefix === false);
  const pair = first < 0 ? null : take(pairKey(terms[first]!.key, terms[first + 1]!.key), false);
  return new Phrase(terms, pair && { first, term: pair }, query.where);
}

/** Of several, asked one after another. */
export const effortOf = (parts: readonly { effort: number }[]): number =>
  parts.reduce((sum, { effort }) => sum + effort, 1);

/** Whether the item has one thing. */
class One {
  readonly effort = 1;
  protected readonly term: Term;
  constructor(term: Term) {
    this.term = term;
  }
  holds(page: Page): boolean {
    return page.has(this.term);
  }
  needs(): readonly Term[] {
    return [this.term];
  }
}

class Fact extends One implements Question {
  explain(_: Page, say: Say): void {
    say(this.term.says);
  }
}

class Counted implements Question {
  readonly effort = 2;
  private readonly count: Count;
  private readonly term: Term;
  constructor(count: Count, term: Term) {
    this.count = count;
    this.term = term;
  }
  private includes(count: number): boolean {
    return count >= (this.count.from ?? 0) && count <= (this.count.to ?? Number.POSITIVE_INFINITY);
  }
  holds(page: Page): boolean {
    return page.targets.some(({ count }) => this.includes(count));
  }
  explain(page: Page, say: Say): void {
    for (const { count } of page.targets) if (this.includes(count)) say(`count: ${count}`);
  }
  needs(): readonly Term[] {
    return [this.term];
  }
}

/** Words of which any will do, beside others. */
class AnyPlace implements Placed {
  readonly effort: number;
  private readonly parts: readonly Placed[];
  constructor(parts: readonly Placed[]) {
    this.parts = parts;
    this.effort = effortOf(parts);
  }
  holds(page: Page): boolean {
    return this.parts.some((part) => part.holds(page));
  }
  explain(page: Page, say: Say): void {
    for (const part of this.parts) if (part.holds(page)) part.explain(page, say);
  }
  needs(): readonly Term[] {
    return [...new Set(this.parts.flatMap((part) => part.needs()))];
  }
  spans(page: Page): Span[] {
    return this.parts.flatMap((part) => part.spans(page)).sort((a, b) => a.from - b.from);
  }
}

class Word extends One implements Placed {
  explain(page: Page, say: Say): void {
    const at = this.term.at[0]!;
    say(page.quote(at, at));
  }
  spans(page: Page): Span[] {
    return page.has(this.term) ? this.term.at.map((at) => ({ from: at, to: at })) : [];
  }
}

/** Looked for from two words that stand side by side, or from its scarcest word where beginnings leave no such two. */
class Phrase implements Placed {
  readonly effort: number;
  private readonly terms: readonly Term[];
  private readonly pair: { first: number; term: Term } | null;
  private readonly inTitle: boolean;
  constructor(terms: readonly Term[], pair: { first: number; term: Term } | null, where: PhraseQuery['where']) {
    this.terms = terms;
    this.pair = pair;
    this.inTitle = where === 'title';
    this.effort = 2 * terms.length;
  }
  holds(page: Page): boolean {
    return this.start(page) >= 0;
  }
  explain(page: Page, say: Say): void {
    const start = this.start(page);
    say(page.quote(start, start + this.terms.length - 1));
  }
  needs(): readonly Term[] {
    const words = this.terms.map((term) => [term]);
    return this.pair ? [this.pair.term] : least(words, commonnessOf)!;
  }
  spans(page: Page): Span[] {
    const spans: Span[] = [];
    this.start(page, (from) => spans.push({ from, to: from + this.terms.length - 1 }));
    return spans;
  }

  /** Where it first stands, or -1; with `found`, calls that for each place. */
  private start(page: Page, found?: (start: number) => void): number {
    const { first, term } = this.pair ?? this.scarcest(page);
    if (!page.has(term)) return -1;
    for (const position of term.at) {
      if (!this.standsAt(page, position - first)) continue;
      if (!found) return position - first;
      found(position - first);
    }
    return -1;
  }

  private scarcest(page: Page): { first: number; term: Term } {
    const count = (term: Term) => (page.has(term) ? term.at.length : 0);
    const term = least(this.terms, count)!;
    return { first: this.terms.indexOf(term), term };
  }

  private standsAt({ line, titleEnd }: Page, start: number): boolean {
    const { terms } = this;
    if (start < 0 || (this.inTitle && start + terms.length > titleEnd)) return false;
    for (let i = 0; i < terms.length; i++) {
      const { key, prefix } = terms[i]!;
      const word = line[start + i] ?? '';
      if (prefix ? !word.startsWith(key) : word !== key) return false;
    }
    return true;
  }
}

class Near implements Placed {
  readonly effort: number;
  private readonly left: Placed;
  private readonly right: Placed;
  private readonly within: number;
  constructor(left: Placed, right: Placed, within: number) {
    this.left = left;
    this.right = right;
    this.within = within;
    this.effort = 10 * effortOf([left, right]);
  }
  holds(page: Page): boolean {
    return this.spans(page).length > 0;
  }
  explain(page: Page, say: Say): void {
    for (let span = this.spans(page)[0]; span; span = span.beside) say(page.quote(span.from, span.to));
  }
  needs(): readonly Term[] {
    return least([this.left.needs(), this.right.needs()], commonnessOf)!;
  }
  spans(page: Page): Span[] {
    const lefts = this.left.spans(page);
    return lefts.length > 0 ? besides(lefts, this.right.spans(page), this.within) : [];
  }
}

/** Those of `spans` that have one of `others` beside them, at most `within` words away and not overlapping. */
function besides(others: readonly Span[], spans: readonly Span[], within: number): Span[] {
  const longest = others.reduce((most, { from, to }) => Math.max(most, to - from), 0);
  const found: Span[] = [];
  let first = 0;
  for (const span of spans) {
    while (first < others.length && others[first]!.from < span.from - within - longest) first++;
    for (let i = first; i < others.length && others[i]!.from <= span.to + within; i++) {
      const beside = others[i]!;
      const apart = Math.max(span.from - beside.to, beside.from - span.to);
      if (apart < 1 || apart > within) continue;
      found.push({ from: span.from, to: span.to, beside });
      break;
    }
  }
  return found;
}

/** The first of those that cost least; null of none. */
export function least<T>(ones: readonly T[], cost: (one: T) => number): T | null {
  const costs = ones.map(cost);
  return ones[costs.indexOf(Math.min(...costs))] ?? null;
}

/** By experience; without it, what many ask for and what is short is common, and facts are more so. */
export function commonnessOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { key, prefix, seen, leaves }) => {
    if (key === EVERYTHING) return sum + 1e9;
    const isFact = key.includes(':') && !key.startsWith(':');
    return sum + ((1 + seen + leaves.length) * (isFact ? 50 : prefix ? 4 : 1)) / key.length;
  }, 0);
}
