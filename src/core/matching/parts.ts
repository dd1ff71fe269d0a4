import type { Asker } from '../match.ts';
import type { Leaf as LeafQuery, Query } from './query.ts';
import type { Page } from './page.ts';
import { commonnessOf, effortOf, least, type Question, questionOf, type Say } from './question.ts';
import { show } from './show.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

/*
 * Queries made ready to be asked about the item at hand, and what each is made of. Small classes rather than closures, because there are
 * hundreds of thousands of them and what does not fit the processor's cache is what costs.
 */

/** A query or a part of it. */
export interface Part extends Omit<Question, 'needs'> {
  /** One of these holds for each item that satisfies it; null where there is no such set. */
  needs(): readonly Leaf[] | null;
}

/** A question, shared by all queries that ask it and answered once for an item. */
export class Leaf implements Part {
  readonly key: string;
  readonly effort: number;
  /** How many times queries hold it. */
  uses = 0;
  /** The queries to be looked at where it holds. */
  askers: Asker[] = [];
  readonly waitsAt: readonly Term[];
  readonly terms: readonly Term[];
  /** For how many items it held: what is rare is told by experience. */
  held = 0;
  private readonly question: Question;
  private asked = 0;
  private answer = false;
  private explained = 0;
  private reasons: string[] = [];

  constructor(key: string, question: Question, terms: readonly Term[]) {
    this.key = key;
    this.question = question;
    this.effort = question.effort;
    this.terms = terms;
    this.waitsAt = question.needs();
    for (const term of this.waitsAt) term.leaves.push(this);
  }

  holds(page: Page): boolean {
    if (this.asked === page.number) return this.answer;
    this.asked = page.number;
    this.answer = this.question.holds(page);
    if (this.answer) this.held++;
    return this.answer;
  }

  explain(page: Page, say: Say): void {
    if (this.explained !== page.number) {
      this.explained = page.number;
      this.reasons = [];
      this.question.explain(page, (reason) => this.reasons.push(reason));
    }
    for (const reason of this.reasons) say(reason);
  }

  needs(): readonly Leaf[] {
    return [this];
  }

  /** By experience; without it, what many ask for is common, and so is what its words say. */
  get commonness(): number {
    return this.held + this.askers.length + commonnessOf(this.waitsAt);
  }
}

/** Makes queries ready to be asked, each question once. */
export class Questions {
  private readonly vocabulary: Vocabulary;
  private readonly leaves = new Map<string, Leaf>();

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The leaves that the query takes are added to `used`, to be released when it is forgotten. */
  partOf(query: Query, used: Leaf[]): Part {
    if (query.kind === 'not') return new Not(this.partOf(query.of, used));
    if (query.kind === 'and') return new And(query.of.map((one) => this.partOf(one, used)));
    if (query.kind === 'or') return new Or(query.of.map((one) => this.partOf(one, used)));
    const leaf = this.leafOf(query);
    leaf.uses++;
    used.push(leaf);
    return leaf;
  }

  release(leaf: Leaf): void {
    if (--leaf.uses > 0) return;
    this.leaves.delete(leaf.key);
    for (const term of leaf.waitsAt) term.leaves.splice(term.leaves.indexOf(leaf), 1);
    for (const term of leaf.terms) this.vocabulary.release(term);
  }

  private leafOf(query: LeafQuery): Leaf {
    const key = show(query);
    const known = this.leaves.get(key);
    if (known) return known;
    const terms: Term[] = [];
    const question = questionOf(query, (word, prefix) => {
      const term = this.vocabulary.take(word, prefix);
      terms.push(term);
      return term;
    });
    const leaf = new Leaf(key, question, terms);
    this.leaves.set(key, leaf);
    return leaf;
  }
}

class Not implements Part {
  readonly effort: number;
  private readonly part: Part;
  constructor(part: Part) {
    this.part = part;
    this.effort = part.effort;
  }
  holds(page: Page): boolean {
    return !this.part.holds(page);
  }
  explain(): void {}
  needs(): null {
    return null;
  }
}

/** Parts of which the cheapest is asked first. */
class Several {
  readonly effort: number;
  protected readonly parts: readonly Part[];
  constructor(parts: readonly Part[]) {
    this.parts = parts.toSorted((a, b) => a.effort - b.effort);
    this.effort = effortOf(parts);
  }
}

class And extends Several implements Part {
  holds(page: Page): boolean {
    for (const part of this.parts) if (!part.holds(page)) return false;
    return true;
  }
  explain(page: Page, say: Say): void {
    for (const part of this.parts) part.explain(page, say);
  }
  /** Any of the sets would do: the one that is likely met least often. */
  needs(): readonly Leaf[] | null {
    const cost = (leaves: readonly Leaf[]) => leaves.reduce((sum, leaf) => sum + leaf.commonness, 0);
    return least(
      this.parts.map((part) => part.needs()).filter((needs) => needs !== null),
      cost,
    );
  }
}

class Or extends Several implements Part {
  holds(page: Page): boolean {
    for (const part of this.parts) if (part.holds(page)) return true;
    return false;
  }
  explain(page: Page, say: Say): void {
    for (const part of this.parts) if (part.holds(page)) part.explain(page, say);
  }
  needs(): readonly Leaf[] | null {
    const needs = this.parts.map((part) => part.needs());
    return needs.includes(null) ? null : [...new Set(needs.flatMap((leaves) => leaves ?? []))];
  }
}
