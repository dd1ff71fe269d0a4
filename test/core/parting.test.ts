import { expect, it } from 'vitest';
import { leavingOf, namedIn } from '../../src/core/mending/parting.ts';
import { aStory, aTelling } from '../store/worlds.ts';

it('what is named is read as it is known, in quotes, or word by word', () => {
  const known = ['The', 'The Hindu', 'Times, London', 'Times', 's-1'];
  const reads: [string, string[]][] = [
    ['the hindu', ['The Hindu']],
    ['The Hindus', ['The', 'Hindus']],
    [' s-1,s-2  Times, London', ['s-1', 's-2', 'Times, London']],
    ['"Not, known" „The Hindu“', ['Not, known', 'The Hindu']],
    ['"open', ['"open']],
    ['""', []],
    ['', []],
  ];
  for (const [typed, names] of reads) expect(namedIn(typed, known), typed).toEqual(names);
});

it('what leaves alone becomes again the story that it was; with others, it does not', () => {
  const was = { id: 's-was', itemIds: ['i-1'], orderId: null, steps: [] };
  const tellings = ['i-1', 'i-2', 'i-3'].map((itemId) => aTelling({ itemId, outlet: `${itemId}.example` }));
  const story = aStory({ tellings, absorbed: [was] });
  expect(leavingOf(story, ['S-WAS'])).toEqual({ itemIds: ['i-1'], was });
  expect(leavingOf(story, ['s-was', 'i-2.example'])).toEqual({ itemIds: ['i-1', 'i-2'], was: null });
});
