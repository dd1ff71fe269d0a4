import { parseArgs } from 'node:util';
import { makeJudge } from '../../src/core/judge.ts';
import type { Text } from '../../src/core/item.ts';
import { WORDS, type Vocabularies } from '../../src/words/index.ts';
import { cpuMs } from '../cpu.ts';
import { bandsOf, curve, labelled, ordinary, ownFacts, textOf } from '../eval/items.ts';
import { random } from '../random.ts';

/*
 * What judging one item of 200 words costs, in time of the processor, and that it does not grow with the vocabulary:
 * the same items under one, four and sixteen times the words, beside a loop of the same words as one regular expression.
 * And what a score means: of the labelled, own and ordinary items scored so, how many are relevant (they were learned
 * from; the same without that is what `node test/eval/train.ts --cross` prints).
 */

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const ROUNDS = values.quick ? 3 : 8;
const WARM_ROUNDS = 6;
const ITEMS = 500;
const WORDS_AN_ITEM = 200;

const chance = random(11);
const letters = 'abcdefghijklmnopqrstuvwxyz';
const invented = (): string =>
  Array.from({ length: 4 + Math.floor(chance() * 7) }, () => letters[Math.floor(chance() * 26)]).join('');
const plain = Array.from({ length: 4000 }, invented);
const ours =
  'government ordered Twitter to block 1,178 accounts under Section 69A on Monday court internet ministry said the of and in to'.split(
    ' ',
  );

/** Every fifth word is of the vocabulary: a text about our news, which costs more than any other. */
const text = (): string =>
  Array.from({ length: WORDS_AN_ITEM }, (_, at) => {
    const word =
      chance() < 0.2 ? ours[Math.floor(chance() * ours.length)]! : plain[Math.floor(chance() * plain.length)]!;
    return at % 17 === 16 ? `${word}.` : word;
  }).join(' ');

const items: Text[] = Array.from({ length: ITEMS }, () => ({
  title: 'Ministry orders platform to block 250 accounts',
  summary: '',
  text: text(),
  language: 'en',
  publishedAt: '2024-01-05T00:00:00Z',
  outlet: 'news.example',
  country: null,
}));

/** The shipped words and invented ones, until there are `times` as many. */
function grown(times: number): Vocabularies {
  const extra = Array.from(
    { length: wordsIn(WORDS) * (times - 1) },
    () => `${invented()}${chance() < 0.3 ? ` ${invented()}` : ''}`,
  );
  const [first, ...rest] = WORDS.languages;
  if (!first) return WORDS;
  const say = `${first.says.content ?? ''}, ${extra.join(', ')}`;
  return {
    ...WORDS,
    languages: [{ ...first, says: { ...first.says, content: times > 1 ? say : (first.says.content ?? '') } }, ...rest],
  };
}

const wordsIn = (words: Vocabularies): number =>
  words.languages.reduce((sum, one) => sum + Object.values(one.says).join(',').split(',').length, 0);

/** Milliseconds of the processor an item, the best of several rounds. */
function measure(judge: (item: Text) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let warm = 0; warm < WARM_ROUNDS; warm++) for (const item of items) judge(item);
  for (let round = 0; round < ROUNDS; round++) {
    const began = cpuMs();
    for (const item of items) judge(item);
    best = Math.min(best, (cpuMs() - began) / items.length);
  }
  return best;
}

/** The same words as one regular expression, run over the same texts. */
function regexLoop(words: Vocabularies): (item: Text) => unknown {
  const all = words.languages.flatMap((one) => Object.values(one.says).join(',').split(','));
  const escaped = all.map((word) => RegExp.escape(word.trim()).replace('\\*', '\\p{L}*')).filter(Boolean);
  const expression = new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})`, 'giu');
  return (item) => [...`${item.title} ${item.text}`.matchAll(expression)].length;
}

const perItem: Record<string, number> = {};
const vocabulary: Record<string, number> = {};
for (const times of [1, 4, 16]) {
  const words = grown(times);
  const judge = makeJudge(words);
  perItem[`${times}x`] = Math.round(measure(judge) * 10_000) / 10_000;
  vocabulary[`${times}x`] = wordsIn(words);
  console.log(`${times} x: ${vocabulary[`${times}x`]} words, ${perItem[`${times}x`]} ms an item`);
}
const few = items.slice(0, 5);
const loop = regexLoop(WORDS);
const began = cpuMs();
for (const item of few) loop(item);
const regex = (cpuMs() - began) / few.length;
console.log(`one regular expression of the same words: ${regex.toFixed(3)} ms an item`);
const shipped = makeJudge(WORDS);
const asked = [...labelled(), ...ownFacts(), ...ordinary()];
const scored = asked.map((item) => ({ id: item.id, score: shipped(textOf(item)).score }));
console.log(curve(scored, asked));
console.log(
  JSON.stringify({
    itemsPerSecond: Math.round(1000 / perItem['1x']!),
    vocabulary,
    perItem,
    regexPerItem: regex,
    curve: bandsOf(scored, asked),
  }),
);
