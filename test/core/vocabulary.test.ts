import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { ANY_LANGUAGE, type Sense, Vocabulary } from '../../src/core/judging/vocabulary.ts';

const sense = (id: string): Sense => ({ kind: 'concept', id, value: 0, language: ANY_LANGUAGE, weak: false });

const vocabulary = new Vocabulary();
vocabulary.add('lets … back, take … off the air, hebt … auf', sense('restore'));
vocabulary.add('drags … to … court', sense('sue'));
vocabulary.add('take, lets go', sense('other'));
vocabulary.add('ban', sense('block'));

/** What is heard: the words of each match and what they mean. */
function heard(source: string): string[] {
  const looked = vocabulary.look(source);
  return vocabulary.scan(looked, Uint8Array.of(1)).map(({ from, to, senses }) => {
    return `${source.slice(looked.tokens[from]!.start, looked.tokens[to - 1]!.end)}: ${senses.map(({ id }) => id).join()}`;
  });
}

it.each([
  ['Nigeria lets Twitter back', ['lets: restore']],
  ['Ankara hebt die Sperre von Telegram auf', ['hebt: restore']],
  // What stands between is heard too.
  ['Minister lets ban of X users back', ['lets: restore', 'ban: block']],
  ['They take the station off the air', ['take: restore']],
  ['She drags the ministry to a regional court', ['drags: sue']],
  // Nothing between, too much between, another clause between.
  ['Nigeria lets back', []],
  ['She lets the long and winding road go back', []],
  ['He lets go, back in Lagos', ['lets go: other']],
  ['Nigeria lets it be: back in Lagos', []],
  ['They take it. Off the air', ['take: other']],
])('hears a phrase in parts: %s', (source, wanted) => {
  expect(heard(source)).toEqual(wanted);
});

it('a thing that begins a phrase in parts is heard as the thing, too', () => {
  const pages = new Vocabulary();
  pages.add('page … vanishes', sense('suspend'));
  pages.add('page', sense('account'));
  const looked = pages.look('Her page suddenly vanishes');
  const matches = pages.scan(looked, Uint8Array.of(1));
  expect(matches.map(({ from, senses }) => [from, ...senses.map(({ id }) => id)])).toEqual([
    [1, 'suspend'],
    [1, 'account'],
  ]);
});

it('a Thai phrase begins no later than its syllable', () => {
  const thai = new Vocabulary();
  thai.add('ปิดเพจ', sense('block'));
  const hears = (source: string): number => thai.scan(thai.look(source), Uint8Array.of(1)).length;
  expect([hears('รัฐปิดเพจ'), hears('ร้านเปิดเพจ')]).toEqual([1, 0]);
});

it('a word of a list that also begins a name says both', () => {
  const both = new Vocabulary();
  both.add('examplepay', sense('platform'));
  both.add('examplepay*', { ...sense('ExamplePay'), kind: 'platform' });
  const senses = both.scan(both.look('examplepay'), Uint8Array.of(1))[0]!.senses;
  expect(senses.map(({ id }) => id)).toEqual(['platform', 'ExamplePay']);
});

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
function heapMb(): number {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

it('remembers the words of a text, and not the text', () => {
  const vocabulary = new Vocabulary();
  const before = heapMb();
  for (let n = 0; n < 400; n += 1) vocabulary.look(`${'. '.repeat(40_000)} unheardofcompound${n}`);
  expect(heapMb() - before).toBeLessThan(8);
});
