import { describe, expect, it } from 'vitest';
import { countryCode } from '../../src/core/country.ts';
import { filterOf } from '../../src/core/filter.ts';

describe('countries', () => {
  it.each([
    ['India', 'IN'],
    ['in', 'IN'],
    ['EU', 'EU'],
    ['United Kingdom', 'GB'],
    ['uk', 'GB'],
    ['Türkiye', 'TR'],
    ['turkey', 'TR'],
    ['Russia', 'RU'],
    ['SU', null],
    ['UN', null],
    ['X', null],
    ['Twitter', null],
    ['30d', null],
  ])('%s is %s', (word, code) => {
    expect(countryCode(word)).toBe(code);
  });
});

describe('the filter of /orders latest', () => {
  const now = new Date('2021-02-12T00:00:00Z');

  it.each([
    ['7d', '2021-02-05T00:00:00.000Z'],
    ['2w', '2021-01-29T00:00:00.000Z'],
    ['2021-02-04', '2021-02-04T00:00:00.000Z'],
  ])('since %s', (since, iso) => {
    expect(filterOf({ since }, now)).toEqual({ limit: 5, since: iso });
  });

  it.each([
    [{ since: 'yesterday' }, 'since takes'],
    [{ since: '2021-13-45' }, 'since takes'],
    [{ country: 'Atlantis' }, 'no country'],
  ])('%j is refused by name', (values, said) => {
    expect(() => filterOf(values, now)).toThrow(said);
  });
});
