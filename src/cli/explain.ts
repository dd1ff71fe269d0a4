import { stripVTControlCharacters, styleText } from 'node:util';
import { type Evidence, type Field, type Finding, type OrderFacts, RELEVANT_AT } from '../core/finding.ts';
import { heardAs } from '../core/composing/heard.ts';
import type { Item } from '../core/item.ts';
import { targetWords } from '../core/placing/targets.ts';
import { voiceOf } from '../core/voice.ts';

/*
 * A verdict drawn for a terminal. The spans that moved it are bracketed and numbered where they stand, and each
 * sentence has its legend below, so that nothing depends on colour, on the width of a letter or on the direction of
 * a script: [these words]^1 are explained under ^1.
 */

const BAR = 20;
const FIELDS: readonly Field[] = ['title', 'summary', 'text'];

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** All evidence about the same words of a field. */
interface Mark {
  start: number;
  end: number;
  number: number;
  /** The heaviest first; guards lead. */
  says: Evidence[];
}

/** The verdict on an item as lines for a terminal, none of which it obeys. */
export function explain(item: Item, finding: Finding, story: string | null, { colour }: { colour: boolean }): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
  let marked = 0;
  const fields = FIELDS.filter((field) => item[field]).flatMap((field) => {
    const marks = marksOf(item[field], finding.why, field, marked);
    marked += marks.length;
    return ['', paint('dim', field), ...fieldLines(item[field], marks, finding, paint)];
  });
  return [...headLines(item, finding, story, paint), ...fields].join('\n');
}

function headLines(
  item: Item,
  { score, byItself, relevant, action, order }: Finding,
  story: string | null,
  paint: Paint,
): string[] {
  const verdict = relevant ? paint(['bold', 'green'], 'relevant') : paint(['bold', 'yellow'], 'not relevant');
  return [
    paint('bold', safe(item.id)),
    `  score   ${bar(score)} ${score.toFixed(2)}, ${verdict}: the threshold is ${RELEVANT_AT.toFixed(2)}`,
    ...(byItself === undefined
      ? []
      : [`          ${byItself.toFixed(2)} by its own words, heard for the story that it tells`]),
    `  action  ${action ?? 'none'}`,
    ...(order ? factLines(order) : ['  order   none']),
    `  story   ${story === null ? 'none' : safe(story)}`,
  ];
}

/** The score as a length, with the threshold standing in it. */
function bar(score: number): string {
  const full = Math.round(score * BAR);
  const cells: string[] = Array.from({ length: BAR }, (_, at) => (at < full ? '#' : '.'));
  cells.splice(Math.round(RELEVANT_AT * BAR), 0, '|');
  return `[${cells.join('')}]`;
}

function factLines({ issuer, country, platforms, targets, legalBasis, orderDate, status }: OrderFacts): string[] {
  const facts: [string, string | null][] = [
    ['issuer', issuer],
    ['country', country],
    ['on', platforms.join(', ') || null],
    ['targets', targets.map(targetWords).join(', ') || null],
    ['law', legalBasis.join(', ') || null],
    ['date', orderDate],
    ['status', status],
  ];
  return facts.flatMap(([name, said]) => (said === null ? [] : [`  ${name.padEnd(7)} ${safe(said)}`]));
}

/** The marks of a field in reading order; the longer of two that begin together is the first. */
function marksOf(source: string, why: readonly Evidence[], field: Field, before: number): Mark[] {
  const bySpan = Map.groupBy(
    why.filter((one) => one.field === field && one.start < one.end && one.end <= source.length),
    ({ start, end }) => `${start} ${end}`,
  );
  return [...bySpan.values()]
    .map((says) => ({ start: says[0]!.start, end: says[0]!.end, number: 0, says: heaviestFirst(says) }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mark, at) => ({ ...mark, number: before + at + 1 }));
}

const isGuard = ({ says }: Evidence): boolean => says.startsWith('guard: ');

const heaviestFirst = (says: readonly Evidence[]): Evidence[] =>
  [...says].sort((a, b) => Number(isGuard(b)) - Number(isGuard(a)) || Math.abs(b.weight) - Math.abs(a.weight));

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

function fieldLines(source: string, marks: readonly Mark[], finding: Finding, paint: Paint): string[] {
  return sentencesOf(source, marks).flatMap(({ start, end }) => {
    const here = marks.filter((mark) => mark.start >= start && mark.start < end);
    const shown = markedText(source, start, end, here, paint).trim();
    return shown ? [`  ${shown}`, ...here.flatMap((mark) => legendOf(mark, finding, paint))] : [];
  });
}

/** Sentences of the source; one that ends inside a mark goes on. */
function sentencesOf(source: string, marks: readonly Mark[]): { start: number; end: number }[] {
  const all: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, segment } of sentences.segment(source)) {
    const end = index + segment.length;
    if (marks.some((mark) => mark.start < end && mark.end > end)) continue;
    all.push({ start, end });
    start = end;
  }
  return all;
}

/** Brackets about each mark and its number behind; inner marks close first. */
function markedText(source: string, start: number, end: number, marks: readonly Mark[], paint: Paint): string {
  const cuts = [...new Set([start, end, ...marks.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b);
  let shown = '';
  for (const [at, cut] of cuts.entries()) {
    for (const mark of [...marks].reverse()) if (mark.end === cut) shown += `]^${mark.number}`;
    const next = cuts[at + 1];
    if (next === undefined) break;
    for (const mark of marks) if (mark.start === cut) shown += '[';
    const over = marks.filter((mark) => mark.start <= cut && mark.end >= next);
    const text = safe(source.slice(cut, next));
    shown += over.length ? paint(styleOf(over), text) : text;
  }
  return shown;
}

function styleOf(marks: readonly Mark[]): Parameters<typeof styleText>[0] {
  const says = marks.flatMap((mark) => mark.says);
  const weight = says.reduce((sum, one) => sum + one.weight, 0);
  if (says.some(isGuard)) return ['inverse', 'yellow'];
  return weight < 0 ? ['inverse', 'red'] : weight > 0 ? ['underline', 'green'] : ['underline', 'cyan'];
}

const FACT = /^(action|issuer|target|law|date): /;
const ENGLISH = voiceOf({ language: 'en', timeZone: 'UTC' });

/** What moved the score with its sign; what only gave a fact is called one, what only says how it was read a note. */
function legendOf({ number, says }: Mark, finding: Finding, paint: Paint): string[] {
  const heard = Map.groupBy(says, (one) => heardAs(one, finding, ENGLISH));
  return [...heard].map(([words, some], at) => {
    const label = (at === 0 ? `^${number}` : '').padEnd(5);
    const weight = some.reduce((sum, one) => sum + one.weight, 0);
    const isFact = some.every((one) => FACT.test(one.says));
    const moved = isFact ? 'fact' : weight === 0 && !some.some(isGuard) ? 'note' : signed(weight);
    return paint('dim', `      ${label}${moved.padStart(6)}  ${safe(words)}`);
  });
}

const signed = (weight: number): string => `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(2)}`;

/** One line, with nothing that a terminal would obey: controls, line separators, marks that turn the direction of what follows. */
function safe(text: string): string {
  return stripVTControlCharacters(text).replace(/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]+/gu, ' ');
}
