/**
 * All words of all languages as one automaton over folded words, so that a text is read once however many words
 * there are: a word is resolved to what it begins or continues, then a trie of phrases is walked and the longest
 * phrase wins. "block deal" thus swallows "block", and adding words costs memory, not time.
 */
import { type Token, tokenize, UNSPACED } from '../tokens.ts';

/** What a phrase means: a concept, a named thing, a number, a month. */
export interface Sense {
  kind:
    | 'concept'
    | 'platform'
    | 'country'
    | 'body'
    | 'office'
    | 'law'
    | 'state'
    | 'number'
    | 'scale'
    | 'qualifier'
    | 'counter'
    | 'month'
    | 'weekday'
    | 'day'
    | 'subject';
  /** The concept or the canonical name. */
  id: string;
  /** Index of a concept, value of a number, 1 to 12 for a month, 1 to 7 for a weekday. */
  value: number;
  /** Number of the language it belongs to; `ANY_LANGUAGE` for names. */
  language: number;
  /** Needs a second signal. */
  weak: boolean;
}

export const ANY_LANGUAGE = 0;

/** Which languages may speak in a text: 1 at the number of each, and at `ANY_LANGUAGE`. */
export type Speaking = Uint8Array;

interface Node {
  next: Map<number, Node> | null;
  senses: Sense[] | null;
  /** What goes on after a few other words: the "back" of "lets … back". */
  later: Node | null;
}

const emptyNode = (): Node => ({ next: null, senses: null, later: null });

interface Letters {
  next: Map<number, Letters>;
  symbol: number;
}

/** What one word of a text may be: symbols from the longest spelling to the shortest, and the languages it gives away. */
interface Known {
  symbols: number[];
  marks: readonly number[];
}

/** A word or, of a script without spaces, a letter of one. */
interface Letter extends Token {
  /** Whether a word starts here and ends here, as `Intl.Segmenter` parts them. */
  starts?: boolean;
  ends?: boolean;
}

/** A phrase heard in a text: tokens `from` to `to`, end exclusive; of a phrase in parts the first. */
export interface Match {
  from: number;
  to: number;
  senses: Sense[];
  /** Heard in parts, with other words between them. */
  parted: boolean;
}

/** A text whose words were looked up. */
export interface Looked {
  source: string;
  tokens: Letter[];
  /** What each token may be. */
  known: Known[];
}

/** A text while it is read. */
interface Scanned extends Looked {
  languages: Speaking;
}

/** Looking for the phrase of most words that begins at a token. */
interface Search {
  text: Scanned;
  from: number;
  end: number;
  best: Match | null;
  words: number;
}

/** The first part of a phrase in several: where it ended, and how many words lay between the parts so far. */
interface Head {
  to: number;
  between: number;
}

const NO_MARKS: readonly number[] = [];
const NOTHING: Known = { symbols: [], marks: NO_MARKS };
/** Parts a phrase: "lets … back", "hebt … auf". */
const GAP = '…';
/** Words that may stand between two parts: a name and what goes with it. */
const GAP_WORDS = 5;
/** What ends a clause, and so what a phrase in parts does not reach over. */
const CLAUSE_END = /[.!?;:|\n•।॥؟。！？–—]/u;
/** Words remembered across texts; beyond this the memory starts anew, so that hostile text cannot fill it. */
const REMEMBERED_WORDS = 50_000;
const LONGEST_PREFIX = 40;
const ARABIC = /^\p{sc=Arabic}/u;
/** Articles, conjunctions and prepositions written onto the Arabic word. */
const ARABIC_CLITICS = ['وال', 'بال', 'فال', 'كال', 'لل', 'ال', 'و', 'ب', 'ل', 'ف'];

export class Vocabulary {
  readonly #exact = new Map<string, number>();
  readonly #prefixes: Letters = { next: new Map(), symbol: 0 };
  readonly #marks = new Map<string, number[]>();
  readonly #root: Node = emptyNode();
  #known = new Map<string, Known>();
  #symbols = 0;
  #teach: ((vocabulary: Vocabulary) => void) | null;

  /** @param teach adds all words, once the first text is read: it takes a while, for which only those wait who read one */
  constructor(teach: ((vocabulary: Vocabulary) => void) | null = null) {
    this.#teach = teach;
  }

  /** Adds phrases parted by commas. A star at the end of a word stands for any ending. */
  add(words: string, sense: Sense): void {
    for (const phrase of words.split(',')) if (phrase.trim()) this.#addPhrase(phrase, sense);
  }

  /** Words that give a language away. */
  addMarks(words: string, language: number): void {
    for (const { word } of readingTokens(words)) {
      const marks = this.#marks.get(word);
      if (!marks) this.#marks.set(word, [language]);
      else if (!marks.includes(language)) marks.push(language);
    }
  }

  #addPhrase(phrase: string, sense: Sense): void {
    const [head = '', ...parts] = phrase.split(GAP);
    let node = this.#path(this.#root, head);
    if (node === this.#root) return;
    for (const part of parts) {
      node.later ??= emptyNode();
      node = this.#path(node.later, part);
    }
    node.senses ??= [];
    if (
      !node.senses.some(
        (other) => other.kind === sense.kind && other.id === sense.id && other.language === sense.language,
      )
    )
      node.senses.push(sense);
  }

  /** The node at which words end that begin at this one. */
  #path(from: Node, words: string): Node {
    let node = from;
    for (const token of readingTokens(words)) {
      const symbol = words[token.end] === '*' ? this.#prefix(token.word) : this.#word(token.word);
      node.next ??= new Map();
      let next = node.next.get(symbol);
      if (!next) {
        next = emptyNode();
        node.next.set(symbol, next);
      }
      node = next;
    }
    return node;
  }

  #word(word: string): number {
    let symbol = this.#exact.get(word);
    if (symbol === undefined) {
      symbol = ++this.#symbols;
      this.#exact.set(word, symbol);
    }
    return symbol;
  }

  #prefix(word: string): number {
    let letters = this.#prefixes;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let next = letters.next.get(code);
      if (!next) {
        next = { next: new Map(), symbol: 0 };
        letters.next.set(code, next);
      }
      letters = next;
    }
    letters.symbol ||= ++this.#symbols;
    return letters.symbol;
  }

  #resolve(word: string): Known {
    const remembered = this.#known.get(word);
    if (remembered) return remembered;
    const symbols = this.#spellings(word);
    if (ARABIC.test(word)) {
      for (const clitic of ARABIC_CLITICS) {
        if (word.length > clitic.length + 2 && word.startsWith(clitic))
          symbols.push(...this.#spellings(word.slice(clitic.length)));
      }
    }
    const marks = this.#marks.get(word) ?? NO_MARKS;
    const known = symbols.length || marks.length ? { symbols, marks } : NOTHING;
    if (this.#known.size >= REMEMBERED_WORDS) this.#known = new Map();
    this.#known.set(word, known);
    return known;
  }

  #spellings(word: string): number[] {
    const found: number[] = [];
    let letters: Letters | undefined = this.#prefixes;
    for (let i = 0; i < word.length && i < LONGEST_PREFIX; i++) {
      letters = letters.next.get(word.charCodeAt(i));
      if (!letters) break;
      if (letters.symbol) found.unshift(letters.symbol);
    }
    const exact = this.#exact.get(word);
    if (exact !== undefined) found.unshift(exact);
    return found;
  }

  /** The words of a text, each looked up once. */
  look(source: string): Looked {
    this.#teach?.(this);
    this.#teach = null;
    const tokens = readingTokens(source);
    return { source, tokens, known: tokens.map((token) => this.#resolve(token.word)) };
  }

  /**
   * The longest phrases, left to right, none inside another; what follows the gap of a phrase in parts is heard for itself too.
   * `languages` are those that may speak.
   */
  scan(looked: Looked, languages: Speaking): Match[] {
    const { tokens } = looked;
    const text: Scanned = { ...looked, languages };
    const matches: Match[] = [];
    for (let i = 0; i < tokens.length; ) {
      const longest = this.#apart(text, this.#longest(text, i, tokens.length));
      const match = longest && isInside(tokens, longest) ? withoutNames(longest) : longest;
      if (match) matches.push(match);
      if (match && (match.parted || match.to - match.from > 1) && match.senses.some(holdsNames))
        this.#within(text, match, matches);
      i = match ? match.to : i + 1;
    }
    return matches;
  }

  /** "blocks Internet Archive", "the App Store": a phrase ends before a name that begins with its last word and goes on. */
  #apart(text: Scanned, phrase: Match | null): Match | null {
    if (!phrase || splitsSyllable(text.tokens, phrase)) return null;
    if (phrase.to - phrase.from < 2 || phrase.senses.some(isName)) return phrase;
    const last = phrase.to - 1;
    const name = this.#longest(text, last, text.tokens.length);
    return name && name.to > phrase.to && name.senses.some(({ kind }) => kind === 'platform')
      ? this.#longest(text, phrase.from, last)
      : phrase;
  }

  /** What a phrase names inside it: the platform of "bans telegram", the thing of "website blocked" and of "page … vanished". */
  #within(text: Scanned, whole: Match, matches: Match[]): void {
    const put = (part: Match | null): void => {
      const senses = part?.senses.filter((one) => isNamed(one) && !whole.senses.some((other) => other.id === one.id));
      if (part && senses?.length) matches.push({ ...part, senses });
    };
    if (whole.parted) put(this.#longest(text, whole.from, whole.to));
    for (let i = whole.from; i < whole.to; ) {
      const part = this.#longest(text, i, i === whole.from ? whole.to - 1 : whole.to);
      put(part);
      i = part ? part.to : i + 1;
    }
  }

  /** The longest phrase from a token on, before token `end`. */
  #longest(text: Scanned, from: number, end: number): Match | null {
    let search: Search | null = null;
    for (const symbol of text.known[from]!.symbols) {
      const first = this.#root.next?.get(symbol);
      if (!first || from >= end) continue;
      search ??= { text, from, end, best: null, words: 0 };
      this.#walk(search, first, from + 1, null);
    }
    return search?.best ?? null;
  }

  #walk(search: Search, node: Node, at: number, head: Head | null): void {
    const words = at - search.from - (head?.between ?? 0);
    if (node.senses && words > search.words) {
      const senses = spoken(node.senses, search.text.languages);
      if (senses) {
        search.best = { from: search.from, to: head?.to ?? at, senses, parted: head !== null };
        search.words = words;
      }
    } else if (node.senses && search.best && words > 0 && words === search.words) {
      // "paypal" is a word of the list and "paypal*" a name: one spelling, both meanings; a "youtuber" is no "youtube*"
      const names = spoken(node.senses.filter(isName), search.text.languages);
      const best = search.best;
      if (names?.length && best.to === (head?.to ?? at) && !best.senses.some(isPerson))
        search.best = { ...best, senses: [...best.senses, ...names] };
    }
    if (at >= search.end) return;
    if (node.next) {
      for (const symbol of search.text.known[at]!.symbols) {
        const next = node.next.get(symbol);
        if (next) this.#walk(search, next, at + 1, head);
      }
    }
    if (node.later) this.#leap(search, node.later, at, head);
  }

  /** Goes on after a few words of the same clause. */
  #leap(search: Search, node: Node, from: number, head: Head | null): void {
    const { tokens, source } = search.text;
    for (let at = from + 1; at < search.end && at - from <= GAP_WORDS; at++) {
      if (CLAUSE_END.test(source.slice(tokens[at - 2]!.end, tokens[at - 1]!.start))) return;
      if (CLAUSE_END.test(source.slice(tokens[at - 1]!.end, tokens[at]!.start))) return;
      this.#walk(search, node, at, { to: head?.to ?? from, between: (head?.between ?? 0) + at - from });
    }
  }
}

const HOLDS: ReadonlySet<string> = new Set([
  ...['block', 'withhold', 'remove', 'suspend', 'restore', 'lift'],
  ...['account', 'post', 'channel', 'video'],
]);
const THINGS: ReadonlySet<string> = new Set(['account', 'site', 'app', 'channel', 'platform', 'online', 'network']);
const holdsNames = (sense: Sense): boolean => sense.kind === 'concept' && HOLDS.has(sense.id);
const isPerson = (sense: Sense): boolean => sense.id === 'people' && sense.language === ANY_LANGUAGE;
const isName = (sense: Sense): boolean => sense.kind !== 'concept';
const isNamed = (sense: Sense): boolean =>
  sense.kind === 'platform' || (sense.kind === 'concept' && THINGS.has(sense.id));

/** Thai vowels that are written before the consonant of their syllable. */
const LEADING_VOWEL = /^[เแโใไ]/u;

/** Whether a phrase begins in the middle of a syllable: the ปิด, "close", of เปิด, "open". */
const splitsSyllable = (tokens: Letter[], { from }: Match): boolean =>
  tokens[from]!.starts === false && LEADING_VOWEL.test(tokens[from - 1]!.word);

/** Whether a phrase lies within one longer word: the ライン of オンライン. */
function isInside(tokens: Letter[], { from, to }: Match): boolean {
  if (tokens[from]!.starts !== false && tokens[to - 1]!.ends !== false) return false;
  for (let i = from + 1; i < to; i++) if (tokens[i]!.starts) return false;
  return true;
}

const NAMES: ReadonlySet<Sense['kind']> = new Set(['platform', 'country', 'state', 'body', 'law']);

/** A name inside another word names nothing; a word inside a compound (裁判所 in 最高裁判所) still says what it is. */
function withoutNames(match: Match): Match | null {
  const senses = match.senses.filter((sense) => !NAMES.has(sense.kind));
  return senses.length > 0 ? { ...match, senses } : null;
}

/** The senses whose language may speak; most often all of them. */
function spoken(senses: Sense[], languages: Speaking): Sense[] | null {
  if (senses.every((sense) => languages[sense.language] === 1)) return senses;
  const some = senses.filter((sense) => languages[sense.language] === 1);
  return some.length > 0 ? some : null;
}

const EAST = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** Where digits are written onto letters: "SNS26종". */
const GLUE = /(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/u;

/** Tokens for reading: scripts without spaces letter by letter, since where their words part depends on the words around; digits apart from the letters of East Asia that they stand beside. */
export function readingTokens(text: string): Letter[] {
  const tokens = tokenize(text);
  if (!EAST.test(text)) return tokens;
  return tokens.flatMap((token, at) => {
    if (UNSPACED.test(token.word)) return letters(token);
    const next = tokens[at + 1];
    const beside = EAST.test(token.word) || (next?.start === token.end && EAST.test(next.word));
    return beside && GLUE.test(token.word) ? unglued(token) : [token];
  });
}

function unglued(token: Token): Letter[] {
  if (token.word.length !== token.end - token.start) return [token];
  let start = token.start;
  return token.word.split(GLUE).map((word) => {
    const part = { word, start, end: start + word.length };
    start = part.end;
    return part;
  });
}

function letters(token: Token): Letter[] {
  const parts: Letter[] = [];
  const whole = token.word.length === token.end - token.start;
  let at = 0;
  for (const letter of token.word) {
    const inside = { starts: at === 0, ends: at + letter.length === token.word.length };
    parts.push(
      whole
        ? { word: letter, start: token.start + at, end: token.start + at + letter.length, ...inside }
        : { word: letter, start: token.start, end: token.end, ...inside },
    );
    at += letter.length;
  }
  return parts;
}
