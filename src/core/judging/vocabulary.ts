/**
 * All words of all languages as one automaton over folded words, so that a text is read once however many words
 * there are: a word is resolved to what it begins or continues, then a trie of phrases is walked and the longest
 * phrase wins. "block deal" thus swallows "block", and adding words costs memory, not time.
 */
import { type Token, tokenize, UNSPACED } from '../text/tokens.ts';
import { ENFORCED } from './roles.ts';
import { NOWHERE, ROOT, Tree } from './tree.ts';

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

/** A spelling of the vocabulary: its symbols as a word and as the beginning of words, NOWHERE where it is none. */
interface Spelling {
  whole: number;
  beginning: number;
}

/** What one word of a text may be: symbols from the longest spelling to the shortest, each the node of the phrases that it begins. */
type Known = readonly number[];

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

/** A text parted into words. */
export interface Parted {
  source: string;
  tokens: Letter[];
}

/** A text while it is read. */
interface Scanned extends Parted {
  /** What each token may be. */
  known: Known[];
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

const NOTHING: Known = [];
/** No symbol: what leads from one part of a phrase to the next. */
const LATER = NOWHERE;
/** Words remembered across texts; beyond this the memory starts anew, so that hostile text cannot fill it. */
const REMEMBERED_WORDS = 50_000;
/** Parts a phrase: "lets … back", "hebt … auf". */
const GAP = '…';
/** Words that may stand between two parts: a name and what goes with it. */
const GAP_WORDS = 5;
/** What ends a clause, and so what a phrase in parts does not reach over. */
const CLAUSE_END = /[.!?;:|\n•।॥؟。！？–—။៖។።፤]/u;
/** Articles, conjunctions and prepositions written onto the word, by script. */
const CLITICS: readonly [RegExp, readonly string[]][] = [
  [/^\p{sc=Arabic}/u, ['وال', 'بال', 'فال', 'كال', 'لل', 'ال', 'و', 'ب', 'ل', 'ف']],
  [/^\p{sc=Hebrew}/u, ['שה', 'וה', 'מה', 'לה', 'כש', 'ה', 'ו', 'ב', 'ל', 'מ', 'ש', 'כ']],
  [/^\p{sc=Ethiopic}/u, ['እንደ', 'ስለ', 'የ', 'በ', 'ለ', 'ከ']],
];

export class Vocabulary {
  /** By the codes of their letters. */
  readonly #spellings = new Tree<Spelling>();
  /** By symbols, behind that of the first word. */
  readonly #phrases = new Tree<Sense[]>();
  #known = new Map<string, Known>();
  readonly #teach: (vocabulary: Vocabulary, language: number) => void;
  readonly #taught = new Set<number>();

  /**
   * @param teach adds the words of a language, or of `ANY_LANGUAGE`, once a text is read in which it may speak: for
   * those of all, whoever reads a first text would wait a second
   */
  constructor(teach: (vocabulary: Vocabulary, language: number) => void = () => {}) {
    this.#teach = teach;
  }

  /** Adds phrases parted by commas. A star at the end of a word stands for any ending. */
  add(words: string, sense: Sense): void {
    for (const phrase of words.split(',')) if (phrase.trim()) this.#addPhrase(phrase, sense);
  }

  #addPhrase(phrase: string, sense: Sense): void {
    const [head = '', ...parts] = phrase.split(GAP);
    let node = this.#path(NOWHERE, head);
    if (node === NOWHERE) return;
    for (const part of parts) node = this.#path(this.#phrases.grow(node, LATER), part);
    const senses = this.#phrases.values[node] ?? [];
    if (senses.some((other) => other.kind === sense.kind && other.id === sense.id && other.language === sense.language))
      return;
    // The first of a kind counts: they stand in one order, whichever language was taught first. What was heard before keeps its own.
    const at = senses.findIndex((other) => placeOf(other) > placeOf(sense));
    this.#phrases.values[node] = senses.toSpliced(at < 0 ? senses.length : at, 0, sense);
  }

  /** The node at which words end that go on from one, or that begin a phrase. */
  #path(from: number, words: string): number {
    let node = from;
    for (const token of readingTokens(words)) {
      const symbol = this.#symbol(token.word, words[token.end] === '*' ? 'beginning' : 'whole');
      node = node === NOWHERE ? symbol : this.#phrases.grow(node, symbol);
    }
    return node;
  }

  #symbol(word: string, as: keyof Spelling): number {
    let node = ROOT;
    for (let i = 0; i < word.length; i++) node = this.#spellings.grow(node, word.charCodeAt(i));
    const spelling = this.#spellings.kept(node, () => ({ whole: NOWHERE, beginning: NOWHERE }));
    spelling[as] ||= this.#phrases.make();
    return spelling[as];
  }

  #resolve(word: string): Known {
    let known = this.#known.get(word);
    if (known) return known;
    known = this.#spelt(word);
    if (this.#known.size >= REMEMBERED_WORDS) this.#known = new Map();
    // A word as it was cut out of a text would keep the whole text in memory.
    this.#known.set([...word].join(''), known);
    return known;
  }

  #spelt(word: string): Known {
    const symbols = this.#symbolsOf(word);
    for (const clitic of CLITICS.find(([script]) => script.test(word))?.[1] ?? []) {
      if (word.length > clitic.length + 2 && word.startsWith(clitic))
        symbols.push(...this.#symbolsOf(word.slice(clitic.length)));
    }
    return symbols.length > 0 ? symbols : NOTHING;
  }

  #symbolsOf(word: string): number[] {
    const found: number[] = [];
    let node = ROOT;
    for (let i = 0; i < word.length; i++) {
      node = this.#spellings.step(node, word.charCodeAt(i));
      if (node === NOWHERE) break;
      const spelling = this.#spellings.values[node];
      if (spelling?.beginning) found.unshift(spelling.beginning);
      if (spelling?.whole && i === word.length - 1) found.unshift(spelling.whole);
    }
    return found;
  }

  /** What these languages say that was not read before; what words may be is known anew then. */
  #learn(languages: Speaking): void {
    for (const [language, speaks] of languages.entries()) {
      if (!speaks || this.#taught.has(language)) continue;
      this.#taught.add(language);
      this.#teach(this, language);
      this.#known = new Map();
    }
  }

  /**
   * The longest phrases, left to right, none inside another; what follows the gap of a phrase in parts is heard for itself too.
   * `languages` are those that may speak.
   */
  scan({ source, tokens }: Parted, languages: Speaking): Match[] {
    this.#learn(languages);
    const text: Scanned = { source, tokens, known: tokens.map(({ word }) => this.#resolve(word)), languages };
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
    if (from >= end) return null;
    for (const symbol of text.known[from]!) {
      search ??= { text, from, end, best: null, words: 0 };
      this.#walk(search, symbol, from + 1, null);
    }
    return search?.best ?? null;
  }

  #walk(search: Search, node: number, at: number, head: Head | null): void {
    const all = this.#phrases.values[node];
    if (all) {
      const words = at - search.from - (head?.between ?? 0);
      const to = head?.to ?? at;
      const { best } = search;
      if (words > search.words) {
        const senses = spoken(all, search.text.languages);
        if (senses) {
          search.best = { from: search.from, to, senses, parted: head !== null };
          search.words = words;
        }
      } else if (best && words === search.words && best.to === to && !best.senses.some(isPerson)) {
        // "paypal" is a word of the list and "paypal*" a name: one spelling, both meanings; a "youtuber" is no "youtube*"
        const names = spoken(all.filter(isName), search.text.languages);
        if (names?.length) search.best = { ...best, senses: [...best.senses, ...names] };
      }
    }
    if (at >= search.end) return;
    for (const symbol of search.text.known[at]!) {
      const next = this.#phrases.step(node, symbol);
      if (next !== NOWHERE) this.#walk(search, next, at + 1, head);
    }
    const later = this.#phrases.step(node, LATER);
    if (later !== NOWHERE) this.#leap(search, later, at, head);
  }

  /** Goes on after a few words of the same clause. */
  #leap(search: Search, node: number, from: number, head: Head | null): void {
    const { tokens, source } = search.text;
    for (let at = from + 1; at < search.end && at - from <= GAP_WORDS; at++) {
      if (CLAUSE_END.test(source.slice(tokens[at - 2]!.end, tokens[at - 1]!.start))) return;
      if (CLAUSE_END.test(source.slice(tokens[at - 1]!.end, tokens[at]!.start))) return;
      this.#walk(search, node, at, { to: head?.to ?? from, between: (head?.between ?? 0) + at - from });
    }
  }
}

const HOLDS: ReadonlySet<string> = new Set([...ENFORCED, 'account', 'post', 'channel', 'video']);
const NAME_BEARERS: ReadonlySet<string> = new Set([
  'account',
  'site',
  'app',
  'channel',
  'platform',
  'online',
  'network',
]);
const holdsNames = (sense: Sense): boolean => sense.kind === 'concept' && HOLDS.has(sense.id);
const isPerson = (sense: Sense): boolean => sense.id === 'people' && sense.language === ANY_LANGUAGE;
const isName = (sense: Sense): boolean => sense.kind !== 'concept';
const isNamed = (sense: Sense): boolean =>
  sense.kind === 'platform' || (sense.kind === 'concept' && NAME_BEARERS.has(sense.id));

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

/** Languages by their number, and what all of them say last. */
const placeOf = ({ language }: Sense): number => (language === ANY_LANGUAGE ? Number.POSITIVE_INFINITY : language);

function isAnySilent(senses: Sense[], languages: Speaking): boolean {
  for (const { language } of senses) if (languages[language] === 0) return true;
  return false;
}

/** The senses whose language may speak; most often all of them. */
function spoken(senses: Sense[], languages: Speaking): Sense[] | null {
  if (!isAnySilent(senses, languages)) return senses;
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

/** A text parted into its words. */
export const parted = (source: string): Parted => ({ source, tokens: readingTokens(source) });

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
