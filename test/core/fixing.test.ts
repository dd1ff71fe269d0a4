import { describe, expect, it } from 'vitest';
import { factsFixed, factsNamed, factsTyped } from '../../src/core/fixing.ts';

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
    [{ status: 'none' }, { status: null }],
    [
      { issuer: '', platform: ' ', date: '' },
      { issuer: null, platforms: [], orderDate: null },
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
    [{ status: 'blocked' }, 'status takes one of ordered, complied'],
    [{ status: 'restord' }, 'Did you mean restored'],
  ])('%j is refused by name', (typed, said) => {
    expect(() => factsFixed(typed)).toThrow(said);
  });

  it.each<Record<string, string>>([
    {
      issuer: 'MeitY',
      platform: 'X, YouTube',
      count: '1178 account, at most 20 url',
      law: 'none',
      status: 'partly-complied',
    },
    { issuer: 'none', country: 'IN', date: '2021-02-04', status: 'none' },
  ])('is typed again as it is: %j', (typed) => {
    expect(factsTyped(factsFixed(typed))).toEqual(typed);
  });

  it('takes a status however it is written', () => {
    expect(factsFixed({ status: 'Partly complied' })).toEqual({ status: 'partly-complied' });
  });

  it('is named as it was typed', () => {
    expect(factsNamed(['count', 'Law'])).toEqual(['targets', 'legalBasis']);
    expect(() => factsNamed(['colour'])).toThrow('There is issuer, country');
  });
});
