import { describe, expect, it } from 'vitest';
import { contentHash, itemOf, keysOf, LONGEST_TEXT, LONGEST_TITLE, withTellingIds } from '../../src/core/identify.ts';
import type { Entry, Source } from '../../src/core/item.ts';

const source: Source = {
  id: 'desk',
  kind: 'rss',
  name: 'The Desk',
  url: 'https://feeds.desk.example/rss',
  country: 'IN',
  language: 'en',
  tier: 'news',
  everyMinutes: 5,
  on: true,
  topics: [],
  notes: '',
  addedBy: 'catalogue',
};
const entry = (parts: Partial<Entry>): Entry => ({
  id: null,
  title: 'Ministry tells platform to hide 12 posts',
  link: 'https://news.example/a',
  published: '2026-11-03T09:15:00.000Z',
  updated: null,
  author: null,
  summary: '',
  content: '',
  text: '',
  categories: [],
  language: null,
  ...parts,
});
const seenAt = '2026-11-03T10:00:00.000Z';
const share = (a: string[], b: string[]): boolean => a.some((key) => b.includes(key));

describe('keysOf', () => {
  it('knows an entry by the id of its source, then by address and title', () => {
    const [own, everywhere, ...rest] = keysOf(entry({ id: 'n-1' }), source);
    expect(own).toBe('id:desk:n-1');
    expect(everywhere).toMatch(/^url:desk:news\.example\/a#[0-9a-f]{16}$/);
    expect(rest).toEqual([]);
  });

  it.each<[string, Partial<Entry>, Partial<Entry>]>([
    ['an edited title under one id', { id: 'n-1' }, { id: 'n-1', title: 'Corrected: 13 posts' }],
    ['an id that changes with every reading', { id: 'n-1' }, { id: 'n-2' }],
    [
      'an id that is an address with tracking',
      { id: 'https://news.example/a?utm_source=rss' },
      { id: 'https://news.example/a', title: 'Edited' },
    ],
    ['the same story by mobile address, http and www', {}, { link: 'http://m.news.example/a/?fbclid=1' }],
    ['an address without id, edited', {}, { title: 'Edited' }],
    [
      'a title in another case and spacing',
      { id: '1' },
      { id: '2', title: ' MINISTRY tells platform, to hide 12 posts' },
    ],
    ['neither id nor address, on the same day', { link: null }, { link: null, published: '2026-11-03T23:00:00.000Z' }],
  ])('joins %s', (_, a, b) => expect(share(keysOf(entry(a), source), keysOf(entry(b), source))).toBe(true));

  it.each<[string, Partial<Entry>, Partial<Entry>]>([
    [
      'items that share one link',
      { id: '1', link: 'https://news.example/' },
      { id: '2', link: 'https://news.example/', title: 'Another' },
    ],
    [
      'ids that differ in the fragment',
      { id: 'https://news.example/live#1' },
      { id: 'https://news.example/live#2', title: 'Another' },
    ],
    [
      'the same title on another day, with nothing else',
      { link: null },
      { link: null, published: '2026-11-04T09:00:00.000Z' },
    ],
    ['addresses that may not be followed', { link: 'javascript:a()' }, { link: 'javascript:a()', title: 'Another' }],
  ])('parts %s', (_, a, b) => expect(share(keysOf(entry(a), source), keysOf(entry(b), source))).toBe(false));

  it('parts the same article, and the same id, in two feeds: what one learned in silence must not silence the other', () => {
    const other = { ...source, id: 'other' };
    expect(share(keysOf(entry({ id: 'n-1' }), source), keysOf(entry({ id: 'n-1' }), other))).toBe(false);
  });

  it('keeps keys short, whatever the id', () => {
    for (const key of keysOf(entry({ id: 'x'.repeat(1_000_000) }), source)) expect(key.length).toBeLessThan(2200);
  });
});

describe('withTellingIds', () => {
  const titles = ['One', 'Two', 'Three'];
  it('trusts no id that stands for everything', () => {
    const keys = withTellingIds(titles.map((title) => entry({ id: 'same', title }))).map((one) => keysOf(one, source));
    expect(new Set(keys.flat()).size).toBe(6);
  });
  it('trusts no shared address where there are no ids', () => {
    const keys = withTellingIds(titles.map((title) => entry({ title }))).map((one) => keysOf(one, source)[0]);
    expect(new Set(keys).size).toBe(3);
  });
  it('leaves two versions of one entry together', () => {
    const two = [entry({ id: 'a' }), entry({ id: 'a', title: 'Corrected' })];
    expect(withTellingIds(two)).toEqual(two);
  });
});

describe('itemOf', () => {
  it('cleans, fills in from the source and keeps one id', () => {
    const item = itemOf(
      entry({
        id: 'n-1',
        title: ' Order\u202E\nto block ',
        text: 'Body\u0000 text',
        link: 'https://www.news.example/a?utm_source=x',
      }),
      source,
      seenAt,
    )!;
    expect(item).toMatchObject({
      title: 'Order to block',
      text: 'Body text',
      url: 'https://www.news.example/a',
      outlet: 'news.example',
      language: 'en',
      country: 'IN',
      tier: 'news',
      sourceId: 'desk',
      publishedAt: '2026-11-03T09:15:00.000Z',
      seenAt,
      edited: false,
      deleted: false,
    });
    expect(item.id).toMatch(/^i-[0-9a-f]{16}$/);
    expect(itemOf(entry({ id: 'n-1', title: 'Edited' }), source, '2027-01-01T00:00:00Z')!.id).toBe(item.id);
  });

  it.each([
    ['a date tomorrow', '2026-11-04T09:00:00.000Z', null, '2026-11-04T09:00:00.000Z'],
    ['no date years ahead', '2099-01-01T00:00:00Z', null, null],
    ['no date of 1970', '1970-01-01T00:00:00Z', null, null],
    ['no date that is none', 'soon', null, null],
    ['the update where the date is absurd', '0001-01-01T00:00:00Z', '2026-11-03T08:00:00Z', '2026-11-03T08:00:00.000Z'],
    ['the update where there is nothing else', null, '2026-11-03T08:00:00Z', '2026-11-03T08:00:00.000Z'],
  ])('believes %s', (_, published, updated, believed) =>
    expect(itemOf(entry({ published, updated }), source, seenAt)!.publishedAt).toBe(believed),
  );

  it('cuts with a mark', () => {
    const item = itemOf(entry({ title: 'a'.repeat(20_000_000), text: 'word '.repeat(100_000) }), source, seenAt)!;
    expect([item.title.length, item.title.at(-1), item.text.at(-1)]).toEqual([LONGEST_TITLE, '…', '…']);
    expect(item.text.length).toBeLessThanOrEqual(LONGEST_TEXT);
  });

  it('names the publisher whom a source only passes on', () =>
    expect(
      itemOf(entry({ link: 'https://aggregator.example/x', outlet: 'https://www.paper.example' }), source, seenAt)!
        .outlet,
    ).toBe('paper.example'));

  it('has the outlet of the source where the entry has no address', () =>
    expect(itemOf(entry({ link: null }), source, seenAt)!.outlet).toBe('feeds.desk.example'));

  it('is nothing without words', () =>
    expect(itemOf(entry({ title: ' \u200B', text: '' }), source, seenAt)).toBeNull());

  it('takes the language of the entry before that of the source, and no nonsense', () => {
    expect(itemOf(entry({ language: 'pt_BR' }), source, seenAt)!.language).toBe('pt-BR');
    expect(itemOf(entry({ language: 'English (India)' }), source, seenAt)!.language).toBe('en');
  });
});

describe('contentHash', () => {
  it('changes with any of the words', () => {
    const words = { title: 'a', summary: 'b', text: 'c' };
    expect(contentHash(words)).toBe(contentHash({ ...words }));
    expect(contentHash({ ...words, summary: '' })).not.toBe(contentHash(words));
    expect(contentHash({ title: 'ab', summary: '', text: 'c' })).not.toBe(contentHash(words));
  });
});
