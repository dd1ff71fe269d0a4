import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { ANY_LANGUAGE, parted, type Sense, Vocabulary } from '../../src/core/judging/vocabulary.ts';

const sense = (id: string): Sense => ({ kind: 'concept', id, value: 0, language: ANY_LANGUAGE, weak: false });

const vocabulary = new Vocabulary();
vocabulary.add('lets … back, take … off the air, hebt … auf', sense('restore'));
vocabulary.add('drags … to … court', sense('sue'));
vocabulary.add('take, lets go', sense('other'));
vocabulary.add('ban', sense('block'));

/** What is heard: the words of each match and what they mean. */
function heard(source: string): string[] {
  const text = parted(source);
  return vocabulary.scan(text, Uint8Array.of(1)).map(({ from, to, senses }) => {
    return `${source.slice(text.tokens[from]!.start, text.tokens[to - 1]!.end)}: ${senses.map(({ id }) => id).join()}`;
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
  const matches = pages.scan(parted('Her page suddenly vanishes'), Uint8Array.of(1));
  expect(matches.map(({ from, senses }) => [from, ...senses.map(({ id }) => id)])).toEqual([
    [1, 'suspend'],
    [1, 'account'],
  ]);
});

it('a Thai phrase begins no later than its syllable', () => {
  const thai = new Vocabulary();
  thai.add('ปิดเพจ', sense('block'));
  const hears = (source: string): number => thai.scan(parted(source), Uint8Array.of(1)).length;
  expect([hears('รัฐปิดเพจ'), hears('ร้านเปิดเพจ')]).toEqual([1, 0]);
});

it('a word of a list that also begins a name says both', () => {
  const both = new Vocabulary();
  both.add('examplepay', sense('platform'));
  both.add('examplepay*', { ...sense('ExamplePay'), kind: 'platform' });
  const senses = both.scan(parted('examplepay'), Uint8Array.of(1))[0]!.senses;
  expect(senses.map(({ id }) => id)).toEqual(['platform', 'ExamplePay']);
});

describe('the words of a language', () => {
  const SAID: Record<number, [string, string][]> = {
    [ANY_LANGUAGE]: [['die', 'name']],
    1: [['die', 'perish']],
    2: [
      ['die', 'the'],
      ['die welt', 'world'],
    ],
  };
  const made = (taught: number[] = []): Vocabulary =>
    new Vocabulary((learner, language) => {
      taught.push(language);
      for (const [words, id] of SAID[language] ?? []) learner.add(words, { ...sense(id), language });
    });
  const hears = (learner: Vocabulary, ...languages: number[]): string[][] =>
    learner
      .scan(
        parted('Die Welt'),
        Uint8Array.from([1, 2, 3], (_, at) => Number(at === 0 || languages.includes(at))),
      )
      .map(({ senses }) => senses.map(({ id }) => id));

  it('are taught once, when it may speak', () => {
    const taught: number[] = [];
    const learner = made(taught);
    hears(learner, 2);
    hears(learner, 2);
    expect(taught).toEqual([ANY_LANGUAGE, 2]);
    expect(hears(learner, 1)).toEqual([['perish', 'name']]);
    expect(taught).toEqual([ANY_LANGUAGE, 2, 1]);
  });

  it('stand in one order, whichever language spoke first, and names behind them', () => {
    const [one, other] = [made(), made()];
    hears(one, 1);
    hears(other, 2);
    const both = (learner: Vocabulary) => learner.scan(parted('die'), Uint8Array.of(1, 1, 1))[0]!.senses;
    expect(both(one).map(({ id }) => id)).toEqual(['perish', 'the', 'name']);
    expect(both(other)).toEqual(both(one));
  });

  it('are heard in a word that was read before they were taught, and change nothing that was heard', () => {
    const learner = made();
    const [before] = learner.scan(parted('Die Welt'), Uint8Array.of(1));
    expect(hears(learner, 2)).toEqual([['world']]);
    expect(before!.senses.map(({ id }) => id)).toEqual(['name']);
  });
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
  for (let n = 0; n < 400; n += 1)
    vocabulary.scan(parted(`${'. '.repeat(40_000)} unheardofcompound${n}`), Uint8Array.of(1));
  expect(heapMb() - before).toBeLessThan(8);
});
