import type { Platform } from '../../words/entities/platforms.ts';
import { fold } from '../text/tokens.ts';
import type { Count, Parsed, Phrase, Query, Spanned, Word } from './query.ts';
import { nearest } from '../text/near.ts';
import { fill, type Saying } from '../voice.ts';
import { type FactField, FIELDS, READ, type Said, said, WORDED, type WordedField } from './fields.ts';
import { group, negate, show } from './show.ts';
import { isChinese, settledWordsOf, wordsOf } from './words.ts';

const LONGEST_QUERY = 500;
const MOST_TERMS = 100;
const DEEPEST = 20;
/** How far apart NEAR may look, in words. */
export const FARTHEST_NEAR = 50;
/** One letter and a star would be half of all words. */
const SHORTEST_PREFIX = 2;
const MOST_DIGITS = 12;
const COUNTS = '>1000, >=1000, <50, <=50, =7, 100..500';

const DOUBLE = '"“”„‟«»＂';
/** ’ opens nothing: it is an apostrophe, save where a phrase was opened. */
const SINGLE_OPEN = '‘‚‛‹›';
const SINGLE_CLOSE = '’‘‛›‹';
const OPEN = '(（';
const CLOSE = ')）';
const DASHES = '-–—−－';
const SPACE = /\s/;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const OPERATOR = new RegExp(`(AND|OR|NOT)(?=[\\s${DOUBLE}${OPEN}${CLOSE}]|$)`, 'y');
const NEAR = new RegExp(`NEAR(?:/([^\\s${DOUBLE}${OPEN}${CLOSE}]*))?(?=[\\s${DOUBLE}${OPEN}${CLOSE}]|$)`, 'y');
const FIELD = /(\p{L}+)[:：]/uy;
/** Up to a space, quote or parenthesis; those of a section of a law belong to it: 79(3)(b). */
const CHUNK = new RegExp(`(?:[^\\s${DOUBLE}${OPEN}${CLOSE}]|(?<=[\\p{N})])\\([\\p{L}\\p{N}]{1,4}\\))+`, 'uy');

const EXAMPLE = '"blocking order"~5';

/** Thrown inside, answered as a `Refusal`: where, what is wrong there and what was expected. */
export class Unreadable extends Error {
  readonly at: number;
  readonly problem: Said;
  readonly expected: Said;
  constructor(at: number, problem: Said, expected: Said) {
    super('a query that cannot be read');
    this.at = at;
    this.problem = problem;
    this.expected = expected;
  }
}

const something: Said = ({ query }) => fill(query.something, { example: 'platform:x' });
/** Places are counted from 1 for people. */
const place = (at: number): string => String(at + 1);

/** Goes through the text once, from the loosest tie (OR) to the tightest (NEAR). */
export class Reader {
  private readonly text: string;
  private readonly platforms: readonly Platform[];
  private at = 0;
  private depth = 0;
  private terms = 0;
  /** Whether words that merely stand side by side meet an OR without parentheses; and whether those read last stand so. */
  private mixed = false;
  private sideBySide = false;
  /** Each once, by what it is about. */
  private readonly warnings = new Map<string, Saying>();
  /** Where things began, to point at the part that only says what is not wanted. */
  private readonly begins = new Map<Query, number>();

  /** @param platforms those that a query can name */
  constructor(text: string, platforms: readonly Platform[]) {
    this.text = text;
    this.platforms = platforms;
  }

  read(): Parsed {
    if (this.text.length > LONGEST_QUERY)
      throw new Unreadable(LONGEST_QUERY, said('long', { n: this.text.length }), said('atMost', { n: LONGEST_QUERY }));
    const query = this.either();
    if (this.at < this.text.length) throw new Unreadable(this.at, said('closesNothing'), said('end'));
    const unwanted = this.onlyUnwanted(query, 0);
    if (unwanted !== null)
      throw new Unreadable(
        unwanted,
        said('onlyUnwanted'),
        said('wanted', { example: 'twitter -cricket', other: 'everything -cricket' }),
      );
    if (this.mixed) this.warnings.set('mixed', ({ say }) => fill(say.query.mixed, { query: show(query) }));
    return { ok: true, query, warnings: [...this.warnings.values()] };
  }

  private either(): Query {
    const start = this.at;
    const of = [this.all()];
    let joined = this.sideBySide;
    while (this.operator('OR')) {
      of.push(this.all());
      joined ||= this.sideBySide;
    }
    if (of.length > 1 && joined) this.mixed = true;
    return this.from(start, group('or', of));
  }

  private all(): Query {
    const start = this.at;
    const of = [this.unary()];
    let sideBySide = false;
    for (;;) {
      if (this.operator('AND')) of.push(this.unary());
      else if (this.isEnd() || this.peekOperator('OR')) break;
      else {
        const one = this.unary();
        sideBySide ||= one.kind !== 'not';
        of.push(one);
      }
    }
    this.sideBySide = sideBySide;
    return this.from(start, group('and', of));
  }

  private unary(): Query {
    this.skipSpace();
    const start = this.at;
    let negated = false;
    while (this.operator('NOT') || this.dash()) negated = !negated;
    const query = this.near();
    return this.from(start, negated ? negate(query) : query);
  }

  private dash(): boolean {
    this.skipSpace();
    if (!DASHES.includes(this.text[this.at] ?? ' ')) return false;
    this.at++;
    if (SPACE.test(this.text[this.at] ?? ' ')) throw new Unreadable(this.at, said('dash'), said('afterDash'));
    return true;
  }

  private near(): Query {
    this.skipSpace();
    const start = this.at;
    let left = this.primary();
    for (let within = this.nearOperator(); within !== null; within = this.nearOperator()) {
      const before = spanned(left, start);
      this.skipSpace();
      const at = this.at;
      const right = spanned(this.primary(), at);
      if (right.kind === 'near')
        throw new Unreadable(at, said('nearInNear'), said('nearInRow', { example: 'a NEAR/5 b NEAR/5 c' }));
      left = { kind: 'near', left: before, right, within };
    }
    return left;
  }

  private nearOperator(): number | null {
    this.skipSpace();
    NEAR.lastIndex = this.at;
    const found = NEAR.exec(this.text);
    if (!found) return null;
    const within = distance(found[1] ?? '', this.at + Math.min(found[0].length, 'NEAR/'.length), 'NEAR/5');
    this.at += found[0].length;
    return within;
  }

  private primary(): Query {
    this.skipSpace();
    const here = this.text[this.at];
    if (here === undefined) throw new Unreadable(this.at, said(this.at ? 'early' : 'empty'), something);
    if (CLOSE.includes(here)) throw new Unreadable(this.at, said('nothingBefore'), something);
    if (OPEN.includes(here)) return this.parentheses();
    if (isQuote(here)) return this.counted(this.phrase('anywhere'));
    const operator = this.peekOperator('AND') ?? this.peekOperator('OR') ?? this.match(NEAR);
    if (operator) throw new Unreadable(this.at, said('oneMissing', { operator }), something);
    return this.counted(this.field() ?? this.bare());
  }

  private parentheses(): Query {
    const opened = this.at++;
    if (++this.depth > DEEPEST) throw new Unreadable(opened, said('tooDeep'), said('deepest', { n: DEEPEST }));
    const query = this.either();
    if (!CLOSE.includes(this.text[this.at] ?? ' '))
      throw new Unreadable(this.text.length, said('neverClosed', { mark: '(', at: place(opened) }), () => ')');
    this.at++;
    this.depth--;
    return query;
  }

  /** A phrase in quotes, perhaps with the distance that its words may keep: "blocking order"~5. */
  private phrase(where: Phrase['where']): Query {
    const opened = this.at;
    const closed = this.closing(opened);
    const words = this.words(opened + 1, closed);
    if (words.length === 0) throw new Unreadable(opened + 1, said('noWord'), said('word'));
    this.at = closed + 1;
    if (this.text[this.at] !== '~') return { kind: 'phrase', where, words };
    const digits = /[^\s()]*/y;
    digits.lastIndex = this.at + 1;
    const typed = digits.exec(this.text)![0];
    const within = distance(typed, this.at + 1, EXAMPLE);
    if (where === 'issuer' || where === 'law' || words.length < 2)
      throw new Unreadable(this.at, said('tilde'), said('twoWords'));
    this.at += 1 + typed.length;
    return words
      .map((word): Spanned => ({ kind: 'phrase', where, words: [word] }))
      .reduce((left, right) => ({ kind: 'near', left, right, within }));
  }

  /** Where what is quoted from here on ends; a single quote before a letter is an apostrophe. */
  private closing(opened: number): number {
    const double = DOUBLE.includes(this.text[opened]!);
    const marks = double ? DOUBLE : SINGLE_CLOSE;
    for (let at = opened + 1; at < this.text.length; at++)
      if (marks.includes(this.text[at]!) && (double || !LETTER.test(this.text[at + 1] ?? ' '))) return at;
    throw new Unreadable(this.text.length, said('quoteOpen', { at: place(opened) }), said('closingQuote'));
  }

  private field(): Query | null {
    const found = this.match(FIELD);
    if (!found) return null;
    const start = this.at;
    const name = found.slice(0, -1).toLowerCase();
    if (!FIELDS.includes(name)) {
      const meant = nearest(name, FIELDS);
      const fields = FIELDS.join(', ');
      const expected = meant ? said('fieldMeant', { meant, fields }) : said('fields', { fields });
      throw new Unreadable(start, said('noField', { name }), expected);
    }
    this.at += found.length;
    const here = this.text[this.at] ?? ' ';
    if (WORDED.includes(name as WordedField)) return this.worded(name as WordedField, here);
    const at = this.at;
    const value = isQuote(here) ? this.quoted() : this.chunk();
    if (name === 'count') return count(value, at);
    return this.fact(name as FactField, value, at);
  }

  private worded(where: WordedField, here: string): Query {
    if (isQuote(here)) return this.phrase(where);
    const at = this.at;
    const words = this.words(at, at + this.chunk().length);
    if (words.length === 0) throw new Unreadable(at, said('noValue', { field: where }), said('wordAfter'));
    return { kind: 'phrase', where, words };
  }

  private fact(field: FactField, typed: string, at: number): Query {
    const read = typed.trim() ? READ[field](typed, this.platforms) : { value: '' };
    if ('expected' in read) {
      const problem = read.meant
        ? said('badValueMeant', { value: typed, field, meant: read.meant })
        : said('badValue', { value: typed, field });
      throw new Unreadable(at, problem, read.expected);
    }
    if (!read.value) throw new Unreadable(at, said('noValue', { field }), said('valueAfter', { field }));
    if ('warning' in read && read.warning) this.warnings.set(`${field}:${read.value}`, read.warning);
    return { kind: 'fact', field, value: read.value };
  }

  /** A value in quotes, as it stands. */
  private quoted(): string {
    const opened = this.at;
    const closed = this.closing(opened);
    this.at = closed + 1;
    return this.text.slice(opened + 1, closed);
  }

  private bare(): Query {
    const at = this.at;
    const typed = this.chunk();
    if (typed.toLowerCase() === 'everything') return { kind: 'everything' };
    if (/[\p{L}\p{M}\p{N}]~\d*$/u.test(typed))
      throw new Unreadable(at + typed.indexOf('~'), said('tildeAlone'), said('space'));
    const words = this.words(at, at + typed.length);
    if (words.length === 0) throw new Unreadable(at, said('noWordIn', { text: typed }), something);
    if (/^(and|or|not)$/i.test(typed))
      this.warnings.set(typed, ({ say }) => fill(say.query.lowerCase, { typed, operator: typed.toUpperCase() }));
    return { kind: 'phrase', where: 'anywhere', words };
  }

  private chunk(): string {
    const typed = this.match(CHUNK) ?? '';
    this.at += typed.length;
    return typed;
  }

  /** The words between two places; a star makes the word before it a beginning. */
  private words(from: number, to: number): Word[] {
    const words: Word[] = [];
    let start = from;
    for (let at = from; at <= to; at++) {
      if (at < to && this.text[at] !== '*') continue;
      const piece = this.text.slice(start, at);
      const settled = settledWordsOf(piece).map((word): Word => ({ word, prefix: false }));
      words.push(...settled);
      if (at < to) this.star(at, piece, settled.at(-1));
      start = at + 1;
    }
    return words;
  }

  private star(at: number, before: string, last: Word | undefined): void {
    const touches = wordsOf(before).at(-1)?.end === before.length;
    const long = last !== undefined && (isChinese(last.word) || [...last.word].length >= SHORTEST_PREFIX);
    if (!last || !touches || !long || LETTER.test(this.text[at + 1] ?? ' ') || this.text[at + 1] === '*')
      throw new Unreadable(at, said('star'), said('prefix', { n: SHORTEST_PREFIX, example: 'block*' }));
    // Chinese characters are compared one by one, so anything may follow them anyway.
    last.prefix = !isChinese(last.word);
  }

  private counted(query: Query): Query {
    this.terms += termsOf(query);
    if (this.terms > MOST_TERMS) throw new Unreadable(this.at, said('manyWords'), said('atMost', { n: MOST_TERMS }));
    return query;
  }

  private operator(name: string): boolean {
    const found = this.peekOperator(name);
    if (found) this.at += found.length;
    return found !== null;
  }

  private peekOperator(name: string): string | null {
    this.skipSpace();
    const found = this.match(OPERATOR);
    return found === name ? found : null;
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[0] ?? null;
  }

  private skipSpace(): void {
    while (this.at < this.text.length && SPACE.test(this.text[this.at]!)) this.at++;
  }

  private isEnd(): boolean {
    this.skipSpace();
    return this.at >= this.text.length || CLOSE.includes(this.text[this.at]!);
  }

  private from(at: number, query: Query): Query {
    if (!this.begins.has(query)) this.begins.set(query, at);
    return query;
  }

  /** Where a part begins that would match nearly everything; null where each way to match asks for something. */
  private onlyUnwanted(query: Query, from: number): number | null {
    const at = this.begins.get(query) ?? from;
    switch (query.kind) {
      case 'not':
        return at;
      case 'or': {
        const found = query.of.map((one) => this.onlyUnwanted(one, at)).filter((one) => one !== null);
        return found[0] ?? null;
      }
      case 'and':
        return query.of.every((one) => this.onlyUnwanted(one, at) !== null) ? at : null;
      default:
        return null;
    }
  }
}

const isQuote = (character: string): boolean => DOUBLE.includes(character) || SINGLE_OPEN.includes(character);

function termsOf(query: Query): number {
  if (query.kind === 'phrase') return query.words.length;
  return query.kind === 'near' ? termsOf(query.left) + termsOf(query.right) : 1;
}

function spanned(query: Query, at: number): Spanned {
  if (isSpanned(query)) return query;
  throw new Unreadable(at, said('nearWords'), said('nearSides'));
}

function isSpanned(query: Query): query is Spanned {
  if (query.kind === 'or') return query.of.every((one) => one.kind !== 'near' && isSpanned(one));
  return query.kind === 'near' || (query.kind === 'phrase' && query.where !== 'issuer' && query.where !== 'law');
}

function distance(typed: string, at: number, example: string): number {
  const within = /^\p{Nd}{1,3}$/u.test(typed) ? Number(fold(typed)) : Number.NaN;
  const span = { from: 1, to: FARTHEST_NEAR };
  if (within > FARTHEST_NEAR) throw new Unreadable(at, said('tooFar', { n: within }), said('fromTo', span));
  if (!(within >= 1)) throw new Unreadable(at, said('notNear'), said('number', { ...span, example }));
  return within;
}

/** `>1000`, `>=1,000`, `<50`, `<=50`, `=7`, `7`, `100..500`. */
function count(typed: string, at: number): Count {
  const [, sign, low, high] = /^(>=|<=|[><=≥≤])?([\d,_]+)(?:\.\.([\d,_]+))?$/.exec(fold(typed).trim()) ?? [];
  const from = number(low);
  const to = number(high);
  const wrong =
    from === null || (high !== undefined && (to === null || to < from || sign)) || (sign === '<' && from === 0);
  if (wrong)
    throw new Unreadable(
      at,
      typed ? said('badValue', { value: typed, field: 'count' }) : said('noValue', { field: 'count' }),
      said('count', { examples: COUNTS }),
    );
  if (to !== null) return { kind: 'count', from, to };
  if (sign === '>') return { kind: 'count', from: from + 1, to: null };
  if (sign === '>=' || sign === '≥') return { kind: 'count', from, to: null };
  if (sign === '<') return { kind: 'count', from: null, to: from - 1 };
  if (sign === '<=' || sign === '≤') return { kind: 'count', from: null, to: from };
  return { kind: 'count', from, to: from };
}

function number(typed: string | undefined): number | null {
  const digits = typed?.replace(/[,_]/g, '') ?? '';
  return digits && digits.length <= MOST_DIGITS ? Number(digits) : null;
}
