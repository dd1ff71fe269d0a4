/** Under which law an order is made, of all that a text names. */
import { expect, test } from 'vitest';
import { judge } from '../../src/core/judge.ts';

const lawsOf = (title: string, text: string, language = 'en'): string[] | undefined =>
  judge({ title, summary: '', text, language, publishedAt: '2026-03-08T09:00:00Z', outlet: null, country: 'IN' }).order
    ?.legalBasis;

test.each<[string, string, string, string[]]>([
  // What holds in a place besides forbids gatherings, and cuts no network
  [
    'en',
    'Mobile internet suspended in Jhunjhunu after clashes',
    'The Rajasthan government ordered the shutdown until Sunday. Section 144 has been imposed in the town.',
    [],
  ],
  ['hi', 'झुंझुनूं में इंटरनेट बंद', 'राजस्थान सरकार ने रविवार तक इंटरनेट बंद करने का आदेश दिया। शहर में धारा 144 लागू है।', []],
  [
    'en',
    'Mobile internet suspended in Jhunjhunu',
    'The Rajasthan government ordered the shutdown until Sunday. The collector acted under Section 144 of the CrPC.',
    ['Section 144 CrPC'],
  ],
  // What is still sued over, once access is back
  [
    'en',
    'Order blocking Radio Jhunjhunu on YouTube withdrawn, court told',
    'The Centre has withdrawn its order. The petition against the Blocking Rules, 2009 is still pending.',
    [],
  ],
  // What a case is about is said first
  [
    'en',
    'X challenges use of Section 79(3)(b) against cartoons in High Court',
    'The petition was filed on Friday. Blocking must follow Section 69A, it argues.',
    ['Section 79(3)(b) IT Act'],
  ],
  [
    'en',
    'High Court upholds block of cartoon site',
    'The judges dismissed the plea of the magazine on Friday. The order was made under Section 69A of the IT Act.',
    ['Section 69A IT Act'],
  ],
])('%s: %s', (language, title, text, laws) => {
  expect(lawsOf(title, text, language)).toEqual(laws);
});
