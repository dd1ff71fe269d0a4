import { describe, expect, it } from 'vitest';
import { factsFixed, factsNamed } from '../../src/core/fixing.ts';

describe('what people set right', () => {
  it.each([
    [{ issuer: 'MeitY' }, { issuer: 'MeitY' }],
    [{ country: 'india' }, { country: 'IN' }],
    [{ platform: 'X, YouTube , X' }, { platforms: ['X', 'YouTube'] }],
    [{ count: '1,178 accounts' }, { targets: [{ kind: 'account', count: 1178, qualifier: 'exact' }] }],
    [
      { count: 'at least 300 urls; about 12 Apps' },
      {
        targets: [
          { kind: 'url', count: 300, qualifier: 'at-least' },
          { kind: 'app', count: 12, qualifier: 'about' },
        ],
      },
    ],
    [
      { date: '2021-02-04', status: 'restored' },
      { orderDate: '2021-02-04', status: 'restored' },
    ],
    [
      { law: 'none', issuer: 'None' },
      { legalBasis: [], issuer: null },
    ],
  ])('%j', (typed, facts) => {
    expect(factsFixed(typed)).toEqual(facts);
  });

  it.each([
    [{}, 'Nothing to set right'],
    [{ country: 'Atlantis' }, 'no country'],
    [{ count: 'many accounts' }, 'count takes a number'],
    [{ count: '12 dogs' }, 'count takes a number'],
    [{ date: '2021-02-31' }, 'date takes a day'],
  ])('%j is refused by name', (typed, said) => {
    expect(() => factsFixed(typed)).toThrow(said);
  });

  it('is named as it was typed', () => {
    expect(factsNamed(['count', 'Law'])).toEqual(['targets', 'legalBasis']);
    expect(() => factsNamed(['colour'])).toThrow('there is issuer, country');
  });
});
