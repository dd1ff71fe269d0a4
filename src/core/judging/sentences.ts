/**
 * A field parted into sentences of senses: where one ends, what is only quoted in it, and what its words mean only
 * there ("us" is no country, whoever ends a ban lifts it, "satire" counts where it is a label).
 */
import type { Field } from '../finding.ts';
import type { Token } from '../text/tokens.ts';
import { CONCEPTS, type Concept } from '../../words/listen.ts';
import { particle } from './particle.ts';
import { CUTS } from './roles.ts';
import { ANY_LANGUAGE, type Looked, type Match, type Sense, type Speaking, type Vocabulary } from './vocabulary.ts';

/** A phrase that means something, in its place. */
export interface Heard {
  senses: Sense[];
  /** Tokens of the field. */
  from: number;
  to: number;
  /** UTF-16 code units of the field. */
  start: number;
  end: number;
}

export const TITLE = 0;
export const LEAD = 1;
export const BODY = 2;
export type Zone = typeof TITLE | typeof LEAD | typeof BODY;
/** How features name where something stands. */
export const ZONE_NAMES = ['title: ', 'lead: ', 'body: '] as const;
/** What a name counts for, by where it stands. */
export const ZONE_WEIGHT = [4, 3, 1] as const;

export interface Sentence {
  field: Field;
  zone: Zone;
  /** Tokens of the field. */
  from: number;
  to: number;
  heard: Heard[];
  /** Of these, what names a country or a state of India. */
  countries: Heard[];
  tokens: Token[];
  source: string;
  /** What is heard. */
  concepts: Set<Concept>;
  /** Whatever is done in it is done only within quotation marks. */
  quoted: boolean;
  /** A block ends in it: see `endBans`. */
  ended: boolean;
}

/** The place of each meaning in lists of all. */
const CONCEPT_INDEX = new Map<Concept, number>(CONCEPTS.map((concept, index) => [concept, index]));

/** That a phrase says it, in one language or in all. */
export const conceptSense = (concept: Concept, language: number): Sense => ({
  kind: 'concept',
  id: concept,
  value: CONCEPT_INDEX.get(concept)!,
  language,
  weak: false,
});

/** Whether a sentence says it, in whatever words. */
export const has = ({ concepts }: Sentence, concept: Concept): boolean => concepts.has(concept);

/** Whether a sentence says one of them. */
export function hasAny(sentence: Sentence, concepts: readonly Concept[]): boolean {
  for (const concept of concepts) if (sentence.concepts.has(concept)) return true;
  return false;
}

/** The concepts that these phrases say. */
export function conceptsOf(heard: readonly Heard[]): Set<Concept> {
  const concepts = new Set<Concept>();
  for (const { senses } of heard)
    for (const { kind, id } of senses) if (kind === 'concept') concepts.add(id as Concept);
  return concepts;
}

/** The first meaning of that kind in a phrase, of that name where one is given. */
export function means(heard: Heard, kind: Sense['kind'], id?: string): Sense | undefined {
  for (const one of heard.senses) if (one.kind === kind && (id === undefined || one.id === id)) return one;
  return undefined;
}

/** Whether a phrase may say one of them. */
export function isConcept(heard: Heard, concepts: readonly Concept[]): boolean {
  for (const { kind, id } of heard.senses) if (kind === 'concept' && concepts.includes(id as Concept)) return true;
  return false;
}

/** The first phrase that says one of them. */
export function firstHeard(sentence: Sentence, concepts: readonly Concept[]): Heard | undefined {
  return hasAny(sentence, concepts) ? sentence.heard.find((heard) => isConcept(heard, concepts)) : undefined;
}

/** Whether a phrase that says one of them fits. */
export function someHeard(sentence: Sentence, concepts: readonly Concept[], fits: (heard: Heard) => boolean): boolean {
  return hasAny(sentence, concepts) && sentence.heard.some((heard) => isConcept(heard, concepts) && fits(heard));
}

const ENDS = /[.!?।॥؟۔。！？။។።;\n•]/u;
const HARD_END = /[।॥؟۔。！？။។።\n•]/u;
const UPPER_OR_UNCASED = /^[\p{Lu}\p{Lo}\p{N}]/u;

/** In tokens. What has no stop for so long is a list and no sentence; much of what is asked of one takes the square of its length. */
const LONGEST_SENTENCE = 600;

interface Asked {
  field: Field;
  /** The language ends on its verb. */
  verbLast: boolean;
}

/** The sentences of a field, with what is heard in each. @param languages those that may speak in this text */
export function sentencesOf(vocabulary: Vocabulary, languages: Speaking, one: Looked & Asked): Sentence[] {
  const { field, source, tokens } = one;
  const matches = vocabulary.scan(one, languages);
  const quotes = quotesOf(source);
  const sentences: Sentence[] = [];
  let from = 0;
  let next = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const goesOn = i < tokens.length && i - from < LONGEST_SENTENCE;
    if (goesOn && (!endsBefore(source, tokens, i) || isOrdinal(one, matches, i))) continue;
    const sentence: Sentence = {
      field,
      zone: BODY,
      from,
      to: i,
      heard: [],
      countries: [],
      tokens,
      source,
      concepts: new Set(),
      quoted: false,
      ended: false,
    };
    for (; next < matches.length && matches[next]!.from < i; next++) {
      const match = matches[next]!;
      const first = tokens[match.from]!;
      if (isPronoun(match.senses, source, first) || isSimile(match, tokens, from, i)) continue;
      const start = first.start;
      const end = tokens[match.to - 1]!.end;
      const senses = isSatire(match.senses) && !isLabel(source, start, end) ? NOTHING : ofDates(match, one, from, i);
      if (senses.length === 0) continue;
      const heard: Heard = { senses, from: match.from, to: match.to, start, end };
      sentence.heard.push(heard);
      if (means(heard, 'country') ?? means(heard, 'state')) sentence.countries.push(heard);
    }
    sentence.concepts = conceptsOf(sentence.heard);
    withoutCourts(sentence);
    endBans(sentence, one.verbLast);
    tellCourts(sentence);
    takeDown(sentence);
    darken(sentence);
    banOthers(sentence);
    sentence.quoted = isQuoted(sentence, quotes);
    sentences.push(sentence);
    from = i;
  }
  return sentences;
}

const WITHOUT = particle('without');

/** "blocage sans juge": a court that has no say. */
function withoutCourts(sentence: Sentence): void {
  if (!has(sentence, 'court')) return;
  const { heard, tokens, concepts } = sentence;
  for (const court of heard) {
    if (!isConcept(court, ['court']) || ![1, 2].some((back) => WITHOUT.has(tokens[court.from - back]?.word ?? '')))
      continue;
    court.senses = court.senses.filter(({ id }) => id !== 'court' && id !== 'rule');
  }
  for (const concept of ['court', 'rule'] as const) clear(heard, concepts, concept);
}

/** Tokens between what is ended and the word that ends it. */
const END_TOKENS = 5;
const ENDS_BAN: readonly Concept[] = ['halt', 'suspend', 'stay'];
const PAPERS: readonly Concept[] = ['order', 'rule'];
const ENDABLE: readonly Concept[] = [...CUTS, ...PAPERS];
/** Of one letter they are something else in another language. */
const JOINED = new Set([...particle('and', 'or')].filter((word) => word.length > 1));

/**
 * "ends seven-month Twitter ban", "court suspends block", "बैन का आदेश स्थगित": whoever ends a block lifts it, and a
 * court that suspends one has not suspended what was blocked.
 */
function endBans(sentence: Sentence, verbLast: boolean): void {
  if (!hasAny(sentence, ENDABLE)) return;
  if (has(sentence, 'strike')) sentence.ended = sentence.heard.some((_, index) => topples(sentence, index));
  if (!hasAny(sentence, ENDS_BAN)) return;
  sentence.heard.forEach((end, index) => {
    if (!isConcept(end, ENDS_BAN) || isConcept(end, ['network', 'block', 'account'])) return;
    // Only a court stays; whoever else puts off a ban has not ended one.
    if (isConcept(end, ['stay']) && !has(sentence, 'court')) return;
    if (!endsNext(sentence, index) && !(verbLast ? endsLast(sentence, index) : isEnded(sentence, index))) return;
    const stays = end.senses.filter(({ id }) => id !== 'halt' && id !== 'suspend');
    end.senses = [
      ...stays,
      LIFTS,
      ...(has(sentence, 'court') && !stays.some(({ id }) => id === 'stay') ? [STAYS] : []),
    ];
    sentence.concepts.add('lift').add('stay');
    sentence.ended = true;
  });
  for (const concept of ENDS_BAN) clear(sentence.heard, sentence.concepts, concept);
}

/** "suspends the block", "halts magistrate's order": the verb, and then what it ends. */
function endsNext(sentence: Sentence, index: number): boolean {
  const end = sentence.heard[index]!;
  const after = sentence.heard.slice(index + 1);
  const ends = (ban: Heard | undefined, bans: readonly Concept[]): boolean =>
    ban !== undefined &&
    isConcept(ban, bans) &&
    ban.from - end.to <= END_TOKENS &&
    !isParted(sentence, end, ban) &&
    !isParticiple(sentence, ban);
  if (
    ends(
      after.find((one) => !goesBetween(one)),
      ['block'],
    )
  )
    return true;
  if (!has(sentence, 'court') || !(isConcept(end, ['stay']) || doesItself(sentence, end))) return false;
  return ends(
    after.find((one) => !isWhose(one)),
    ENDABLE,
  );
}

/** "the magistrate's order", "the regulator's block". */
const isWhose = (heard: Heard): boolean =>
  isConcept(heard, ['court', 'regulator', 'ministry', 'state']) ||
  (['country', 'body', 'state'] as const).some((kind) => means(heard, kind) !== undefined);

/** A law is struck down, or found unlawful. */
const OF_LAWS = /^(?:str|un|ill?eg|sets? aside)/i;
const TO_DO = particle('toDo');

/** "derruba suspensão do Discord", "kassiert Netzsperren": a block that is undone, and no law that is struck down. */
function topples(sentence: Sentence, index: number): boolean {
  const end = sentence.heard[index]!;
  if (!isConcept(end, ['strike']) || OF_LAWS.test(sentence.source.slice(end.start, end.end))) return false;
  // "asks the court to annul the ban"
  if (TO_DO.has(sentence.tokens[end.from - 1]?.word ?? '')) return false;
  const ban = sentence.heard.slice(index + 1).find((one) => !goesBetween(one));
  if (!ban || !isConcept(ban, ['block', 'suspend']) || has(sentence, 'law')) return false;
  return ban.from - end.to <= END_TOKENS && !isParted(sentence, end, ban) && !isParticiple(sentence, ban);
}

/** "आदेश स्थगित", "yasağını durdurdu": what is ended, and right after it the verb. */
function endsLast(sentence: Sentence, index: number): boolean {
  const [end, ban] = [sentence.heard[index]!, sentence.heard[index - 1]];
  if (!ban || end.from - ban.to > 2 || isParted(sentence, ban, end)) return false;
  if (isConcept(ban, PAPERS) || isConcept(end, ['stay']))
    return sentence.heard.slice(0, index).some((one) => isConcept(one, CUTS));
  return isConcept(ban, ['block']) && end.from === ban.to;
}

/** "ban suspended", "bloqueo suspendido", "blocking order halted by court". */
function isEnded(sentence: Sentence, index: number): boolean {
  const [end, ban] = [sentence.heard[index]!, sentence.heard[index - 1]];
  if (!ban || end.from !== ban.to || !isParticiple(sentence, end) || isParted(sentence, ban, end)) return false;
  return isConcept(ban, ['block']) && !isParticiple(sentence, ban);
}

const PARTICIPLE = /(?:ed|ing|[aei]d[oa]s?|t[oa]|ausgesetzt|gestoppt|suspenso|geschorst|on hold)$/i;
const isParticiple = ({ source }: Sentence, act: Heard): boolean => PARTICIPLE.test(source.slice(act.start, act.end));

/** Written onto the word. */
const ARABIC_AND = /^و(?=\p{sc=Arabic})/u;
/** A comma, an "and" or an "or" stands between: two acts, and not one that ends the other. */
const isParted = ({ source, tokens }: Sentence, one: Heard, other: Heard): boolean =>
  /[,;:،、，；：・]/.test(source.slice(one.end, other.start)) ||
  ARABIC_AND.test(source.slice(other.start, other.end)) ||
  tokens.slice(one.to, other.from).some(({ word }) => JOINED.has(word));

/** Tokens between the parts of a verb: "took the three apps down". */
const PARTED_TOKENS = 5;

/** The "down" of "took the apps down" is no breakdown. */
function takeDown(sentence: Sentence): void {
  if (!has(sentence, 'outage') || !hasAny(sentence, ['remove', 'halt'])) return;
  const { heard, source, concepts } = sentence;
  for (const down of heard) {
    if (!isConcept(down, ['outage']) || source.slice(down.start, down.end).toLowerCase() !== 'down') continue;
    const parted = heard.some(
      (act) => act.to <= down.from && down.from - act.to <= PARTED_TOKENS && isConcept(act, ['remove', 'halt']),
    );
    if (parted) down.senses = down.senses.filter((one) => one.id !== 'outage');
  }
  clear(heard, concepts, 'outage');
}

const OFFLINE = /offline/i;

/** "Eritrea goes offline": a shop or a site may break down, the networks of a country are cut. */
function darken({ heard, source, countries, concepts }: Sentence): void {
  if (!countries.length || !concepts.has('network')) return;
  for (const dark of heard) {
    if (!isConcept(dark, ['network']) || !OFFLINE.test(source.slice(dark.start, dark.end))) continue;
    if (!countries.some((one) => one.to === dark.from)) continue;
    dark.senses = [...dark.senses, HALTS];
    concepts.add('halt');
  }
}

/** Tokens between "told" and the court that is told: "told the Karnataka High Court". */
const TOLD_TOKENS = 3;
const TELLS = /^(?:told|tells|tell|informs|informed)$/i;

/** "The company told the Karnataka High Court": a court that is told orders nothing, and whoever tells it neither. */
function tellCourts(sentence: Sentence): void {
  if (!has(sentence, 'court') || !hasAny(sentence, ['order', 'say'])) return;
  const { heard, source, concepts } = sentence;
  for (const [index, told] of heard.entries()) {
    const court = heard[index + 1];
    if (!court || court.from - told.to >= TOLD_TOKENS || !isConcept(court, ['court'])) continue;
    if (!TELLS.test(source.slice(told.start, told.end))) continue;
    told.senses = [...told.senses.filter((one) => one.id !== 'order'), IS_TOLD];
    concepts.add('told');
    clear(heard, concepts, 'order');
  }
}

/** A concept that no phrase of a sentence means any more. */
function clear(heard: Heard[], concepts: Set<Concept>, concept: Concept): void {
  if (concepts.has(concept) && !heard.some((one) => isConcept(one, [concept]))) concepts.delete(concept);
}

const IS_TOLD = conceptSense('told', ANY_LANGUAGE);
const LIFTS = conceptSense('lift', ANY_LANGUAGE);
const HALTS = conceptSense('halt', ANY_LANGUAGE);
const STAYS = conceptSense('stay', ANY_LANGUAGE);
/** What may stand between: whose ban, on what, for how long. */
const BETWEEN_KINDS: readonly Sense['kind'][] = ['platform', 'country', 'number', 'body', 'state'];
const BETWEEN: readonly Concept[] = [
  ...(['time', 'platform', 'app', 'online', 'network', 'isp', 'site', 'account', 'channel'] as const),
  ...(['court', 'regulator', 'ministry', 'state', 'order', 'rule'] as const),
];
const goesBetween = (heard: Heard): boolean =>
  !isConcept(heard, ['block']) &&
  (isConcept(heard, BETWEEN) || BETWEEN_KINDS.some((kind) => means(heard, kind) !== undefined));

/** Tokens between what is banned and the ban. */
const BANNED_TOKENS = 5;
/** What else is banned: goods, organisations, matches, roads, flights, campaigning. */
const OTHERS: readonly Concept[] = ['sanction', 'sport', 'road', 'travel', 'medicine', 'politics'];
const BAN: readonly Concept[] = ['block', 'stay', 'withhold'];
/** Scripts of India and letters of Urdu: these languages say what is banned and right after it the ban. */
const INDIC = /[\u0900-\u0D7Fٹڈڑںے]/;

/** "पटाखों पर … रोक", "सिमी पर प्रतिबंध": a ban of something else is none of access. */
function banOthers(sentence: Sentence): void {
  const { heard, source, concepts } = sentence;
  if (!hasAny(sentence, OTHERS) || !INDIC.test(source)) return;
  heard.forEach((other, index) => {
    if (!isConcept(other, OTHERS) || isConcept(other, BAN)) return;
    const ban = heard.slice(index + 1).find((one) => !goesBefore(one));
    if (!ban || ban.from - other.to > BANNED_TOKENS || !isConcept(ban, BAN) || isConcept(ban, ['network'])) return;
    if (/[,;:]/.test(source.slice(other.end, ban.start))) return;
    ban.senses = ban.senses.filter((one) => !BAN.includes(one.id as Concept));
  });
  for (const concept of BAN) clear(heard, concepts, concept);
}
/** What may stand before a ban beside what is banned: where, by whom, for how long. */
const BEFORE: readonly Concept[] = ['time', 'now', 'earlier', 'place', 'court', 'state', 'ministry', 'regulator'];
const goesBefore = (heard: Heard): boolean =>
  !isConcept(heard, BAN) &&
  (isConcept(heard, BEFORE) ||
    isConcept(heard, OTHERS) ||
    (['country', 'number', 'body', 'state'] as const).some((kind) => means(heard, kind) !== undefined));

/** "us" is no country, "US" is. */
function isPronoun(senses: Sense[], source: string, { start, end }: Token): boolean {
  if (!senses.every((one) => one.kind === 'country' && one.weak)) return false;
  const written = source.slice(start, end);
  return written !== written.toUpperCase();
}

const LIKE = particle('like');
const NO_LIKE = particle('noLike');
const AS = particle('asIn');
const IN = particle('inCountry');
const LIKE_AFTER = particle('likeAfter');
const MANNER = particle('mannerOf');
const TO_MANNER = new Set(['a', 'alla']);

/**
 * "like China", "as in China", "à la chinoise", "चीन की तरह": who is only likened does nothing here, and is not heard.
 * Of whoever goes before another ("after Turkey") country.ts decides, by what else the sentence names: see `isCompared`.
 */
function isSimile({ senses, from: at, to: end }: Match, tokens: Token[], from: number, to: number): boolean {
  if (!senses.some((one) => one.kind === 'country')) return false;
  const word = (index: number): string => (index >= from && index < to ? tokens[index]!.word : '');
  if (LIKE.has(word(at - 1))) return !NO_LIKE.has(word(at - 2));
  if (IN.has(word(at - 1)) && AS.has(word(at - 2))) return true;
  if (MANNER.has(word(at - 1)) && TO_MANNER.has(word(at - 2))) return true;
  const isBeside = tokens[end]?.start === tokens[end - 1]!.end + 1;
  return LIKE_AFTER.has(word(end)) || (isBeside && LIKE_AFTER.has(word(end + 1)));
}

/** "May 11", "11th of May", "in May": of a month whose name is a word besides, what stands beside a number is the month. */
function ofDates({ senses, from: at, to: end }: Match, { source, tokens }: Looked, from: number, to: number): Sense[] {
  if (!senses.some(({ kind }) => kind === 'month') || senses.every(({ kind }) => kind === 'month')) return senses;
  const word = (index: number): string => (index >= from && index < to ? tokens[index]!.word : '');
  const before = word(at - 1) === 'of' ? word(at - 2) : word(at - 1);
  const isDate = NUMBER.test(word(end)) || NUMBER.test(before) || IN.has(before);
  return isDate && /^\p{Lu}/u.test(source.slice(tokens[at]!.start))
    ? senses.filter(({ kind }) => kind === 'month')
    : senses;
}
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/;

/** Whether a sentence ends before token i. A stop after a short word ("Rs.", "Jan.", "U.S.") or before a small letter ends none. */
function endsBefore(source: string, tokens: Token[], i: number): boolean {
  const before = tokens[i - 1]!;
  const after = tokens[i]!;
  const gap = after.start - before.end;
  // As most words are parted from the next
  if (gap <= 0 || (gap === 1 && source[before.end] === ' ')) return false;
  const between = source.slice(before.end, after.start);
  if (gap === 1) return HARD_END.test(between);
  if (!ENDS.test(between)) return false;
  if (HARD_END.test(between) || /[!?;]/.test(between)) return true;
  if (!UPPER_OR_UNCASED.test(source.slice(after.start, after.start + 2))) return false;
  return (
    before.end - before.start > 3 || /^\d+$/.test(before.word) || HANGUL.test(before.word) || /['"’”)]/.test(between)
  );
}

/** "Ankara 1. Sulh Ceza Hakimliği", "bis zum 21. August": the number of a court or a day, and no end of a sentence. */
function isOrdinal({ source, tokens }: Looked, matches: readonly Match[], i: number): boolean {
  const [number, after] = [tokens[i - 1]!, tokens[i]!];
  if (!/^\d{1,2}$/.test(number.word) || source.slice(number.end, after.start) !== '. ') return false;
  return matches.some(
    ({ from, to, senses }) =>
      (from < i && to > i) || (from === i && senses.some(({ id, kind }) => id === 'court' || kind === 'month')),
  );
}

/** Written without short forms: a stop after "밝혔다" ends a sentence. */
const HANGUL = /\p{sc=Hangul}/u;

const NOTHING: Sense[] = [];
const isSatire = (senses: Sense[]): boolean => senses.some((one) => one.id === 'satire');

/** "Satire: …", "[Satire]", "… | Satire": a label, and no word about a satirist. */
function isLabel(source: string, start: number, end: number): boolean {
  const before = source.slice(0, start).trimEnd();
  const after = source.slice(end).trimStart();
  const opens = before === '' || /[[({|•–—-]$/u.test(before);
  return opens && (after === '' || /^[\])}:|•–—-]/u.test(after));
}

/** None holds a sign that opens another: so however many open and never close, a text is gone through once. */
const QUOTE =
  /“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»|「[^「」]+」|『[^『』]+』|"[^"]+"|(?<![\p{L}\p{N}])[‘'](?:[^'‘’]|(?<=\p{L})['’](?=\p{L}))+['’](?![\p{L}\p{N}])/gu;

/** The passages of a field within quotation marks, as spans of code units. */
function quotesOf(source: string): [number, number][] {
  if (!/["'“„«「『‘]/u.test(source)) return [];
  return Array.from(source.matchAll(QUOTE), (one) => [one.index, one.index + one[0].length]);
}

/** Scare quotes mark a word or two; what is longer is somebody's speech. */
const SPEECH_TOKENS = 4;
/** What is done, where it is done and not only said. */
export const DEEDS_QUOTED: readonly Concept[] = ['block', 'withhold', 'remove', 'suspend', 'restore', 'lift', 'order'];

function isQuoted({ heard, tokens, from, to }: Sentence, quotes: [number, number][]): boolean {
  if (quotes.length === 0) return false;
  const speeches = quotes.filter(
    ([start, end]) =>
      tokens.slice(from, to).filter((one) => one.start >= start && one.end <= end).length >= SPEECH_TOKENS,
  );
  const acts = heard.filter((one) => isConcept(one, DEEDS_QUOTED));
  return acts.length > 0 && acts.every((act) => speeches.some(([start, end]) => act.start > start && act.end < end));
}

/** "suspends", "sperrt", "suspende": the third person of the languages whose doer comes first. */
const DOES = /^(?!be\s|\p{L}*[ai]ble(?!\p{L}))(?:\p{L}+ly\s+|geo-)?\p{L}*(?:s|t|a|e)(?!\p{L})/u;

const SUFFERS = particle('suffers');
const AS_THING = particle('actAsThing');

/** Whether an act is in a form that says somebody does it. */
export function doesItself({ source, tokens }: Sentence, { start, end, from, to }: Heard): boolean {
  // "Facebook-Sperre"
  if (source[start - 1] === '-' || !DOES.test(source.slice(start, end))) return false;
  return !SUFFERS.has(tokens[from]!.word) && !AS_THING.has(tokens[to - 1]!.word);
}
