import { clip } from '../text/clean.ts';
import type { Finding, Target } from '../finding.ts';
import type { Item } from '../item.ts';
import type { Token } from '../text/tokens.ts';
import { type Fact, factsOf } from './fields.ts';
import { issuerWords } from './issuers.ts';
import { FARTHEST_NEAR } from './reader.ts';
import { type Term, Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

export const EVERYTHING = '*';
export const COUNT = 'count:';

/** Of two words side by side, each of which somebody asks for: the term that phrases wait for. */
export const pairKey = (word: string, next: string): string => `${word} ${next}`;

/** A reason is a quotation, not an article. */
const LONGEST_REASON = 120;

/** Words that stand side by side, by position, both ends included. */
export interface Span {
  from: number;
  to: number;
  /** Of NEAR, what it is near to. */
  beside?: Span;
}

/** A text of the item, from position `base` on. */
interface Zone {
  base: number;
  tokens: readonly Token[];
  text: string;
}

/** The words of a text, in order, as `wordsOf` gives them. */
export type Words = readonly string[];

/**
 * All that a query may ask of something: an item with its finding, or an order with all that was written of it. Its
 * texts are as they were written, or read into words before: of those is known whether a query holds, and not why.
 */
export interface Sheet<Text extends string | Words = string> {
  title: Text;
  /** Beside the title; neither a phrase nor NEAR reaches from one into the next. */
  texts: readonly Text[];
  /** As `issuerWords` has it. */
  issuer: Text;
  laws: readonly Text[];
  targets: readonly Target[];
  facts: readonly Fact[];
}

/** The same with its texts read, JSON-safe. */
export function readSheet({ title, texts, issuer, laws, ...rest }: Sheet): Sheet<Words> {
  const read = (text: string): Words => wordsOf(text).map(({ word }) => word);
  return { ...rest, title: read(title), texts: texts.map(read), issuer: read(issuer), laws: laws.map(read) };
}

/** An item as watches are asked of it. @param finding null where it was not judged: then it has no facts but those of its source */
export function sheetOf(item: Item, finding: Finding | null): Sheet {
  const { title, summary, text } = item;
  return {
    title,
    texts: repeats(summary, text) ? [text] : [summary, text],
    issuer: issuerWords(finding?.order?.issuer ?? null),
    laws: finding?.order?.legalBasis ?? [],
    targets: finding?.order?.targets ?? [],
    facts: factsOf(item, finding),
  };
}

/** The item at hand: its words by position, and which of the terms that anybody asks for it has. */
export class Page {
  readonly vocabulary = new Vocabulary();
  number = 0;
  met: Term[] = [];
  /** The words in order, those of issuer and law with the name of their field before them. */
  line: string[] = [];
  titleEnd = 0;
  targets: readonly Target[] = [];
  private zones: Zone[] = [];
  private position = 0;
  private readonly meetHere = (term: Term): void => this.meet(term, this.position);

  turn({ title, texts, issuer, laws, targets, facts }: Sheet<string | Words>): void {
    this.number++;
    this.met = [];
    this.line = [];
    this.zones = [];
    this.read('', title);
    this.titleEnd = this.line.length;
    for (const text of texts) this.read('', text);
    this.read(':issuer:', issuer);
    for (const law of laws) this.read(':law:', law);
    this.note(EVERYTHING, 'everything');
    this.targets = targets;
    if (targets.length > 0) this.note(COUNT, '');
    for (const { field, value, says } of facts) this.note(`${field}:${value}`, says);
  }

  /** The words from one position to another, both included, as they stand in the item. */
  quote(from: number, to: number): string {
    const { base, tokens, text } = this.zones.findLast((zone) => zone.base <= from)!;
    const quoted = text.slice(tokens[from - base]!.start, tokens[to - base]!.end);
    return quoted.length <= LONGEST_REASON ? quoted : clip(quoted, LONGEST_REASON);
  }

  has(term: Term): boolean {
    return term.met === this.number;
  }

  /** Texts stand so far apart that neither a phrase nor NEAR reaches from one into the next. */
  private read(field: string, text: string | Words): void {
    if (text.length === 0) return;
    if (typeof text !== 'string') this.put(field, text);
    else {
      const tokens = wordsOf(text);
      this.zones.push({ base: this.line.length, tokens, text });
      this.put(
        field,
        tokens.map(({ word }) => word),
      );
    }
    for (let apart = 0; apart < FARTHEST_NEAR; apart++) this.line.push('');
  }

  private put(field: string, words: Words): void {
    let before: Term | undefined;
    for (const word of words) {
      const key = field + word;
      this.position = this.line.push(key) - 1;
      const term = this.vocabulary.word(key);
      if (term) this.meet(term, this.position);
      const pair = term && before ? this.vocabulary.word(pairKey(before.key, key)) : undefined;
      if (pair) this.meet(pair, this.position - 1);
      before = term;
      this.vocabulary.beginnings(key, this.meetHere);
    }
  }

  private note(key: string, says: string): void {
    const term = this.vocabulary.word(key);
    if (!term || this.has(term)) return;
    this.meet(term, -1);
    term.says = says;
  }

  private meet(term: Term, position: number): void {
    if (term.met !== this.number) {
      term.met = this.number;
      term.at = [];
      term.seen++;
      this.met.push(term);
    }
    term.at.push(position);
  }
}

/** Many feeds give the beginning of the text as the summary. Only a cut between words gives the same words. */
function repeats(summary: string, text: string): boolean {
  return text.startsWith(summary) && /[\s.!?।。]/.test(`${summary.at(-1) ?? ' '}${text[summary.length] ?? ' '}`);
}
