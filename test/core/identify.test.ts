import { describe, expect, it } from 'vitest';
import {
  contentHash,
  itemOf,
  keysOf,
  LONGEST_TEXT,
  LONGEST_TITLE,
  withTellingIds,
} from '../../src/core/sources/identify.ts';
import type { Entry } from '../../src/core/item.ts';
import { aSource } from './worlds.ts';

const source = aSource();
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
const LONG = 'The ministry said on Tuesday that the platform had been told to withhold the posts within a day. '.repeat(
  2,
);
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
    [
      'an article of an aggregator under another id and address, by headline, outlet and day',
      { id: 'CBMa', link: 'https://news.google.com/rss/articles/CBMa', outlet: 'https://www.paper.example' },
      { id: 'CBMb', link: 'https://news.google.com/rss/articles/CBMb', outlet: 'https://paper.example/' },
    ],
    [
      'an item that is published again after a year',
      { id: 'n-1' },
      { id: 'n-1', published: '2027-11-03T09:15:00.000Z' },
    ],
    [
      'a feed that comes back with its whole history under other ids and addresses',
      { id: 'old-1', text: LONG },
      { id: 'new-1', link: 'https://new.example/1', text: LONG },
    ],
    [
      'the same, where nothing is dated',
      { id: 'old-1', text: LONG, published: null },
      { id: 'new-1', link: 'https://new.example/1', text: LONG, published: null },
    ],
    ['an AMP page and its own', { link: 'https://news.example/a' }, { link: 'https://amp.news.example/a/amp' }],
    ['an address with a fragment', { link: 'https://news.example/a' }, { link: 'https://news.example/a#comments' }],
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
    [
      'one headline of two outlets in an aggregator',
      { id: '1', link: 'https://news.google.com/a', outlet: 'https://a.example' },
      { id: '2', link: 'https://news.google.com/b', outlet: 'https://b.example' },
    ],
    [
      'short notices that say the same and are two',
      { id: '1', link: 'https://gov.example/1', text: 'Order' },
      { id: '2', link: 'https://gov.example/2', text: 'Order' },
    ],
    [
      'the same words on another day',
      { id: '1', link: 'https://gov.example/1', text: LONG },
      { id: '2', link: 'https://gov.example/2', text: LONG, published: '2026-11-04T09:15:00.000Z' },
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
  it.each([
    ['the later by its own word', '2026-11-03T09:00:00.000Z', '2026-11-03T10:00:00.000Z', 'Corrected'],
    ['the first, where neither says when', null, null, 'First'],
  ])('leaves of two versions of one entry %s, so that they do not take turns', (_, before, after, kept) => {
    const two = [
      entry({ id: 'a', title: 'First', updated: before, published: null }),
      entry({ id: 'a', title: 'Corrected', updated: after, published: null }),
    ];
    expect(withTellingIds(two).map(({ id, title }) => [id, title])).toEqual([['a', kept]]);
  });
  it('parts two entries that were given one id, and have pages of their own', () => {
    const two = [entry({ id: 'a' }), entry({ id: 'a', title: 'Another', link: 'https://news.example/b' })];
    expect(new Set(withTellingIds(two).map((one) => keysOf(one, source)[0])).size).toBe(2);
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

  it.each([
    ['Hindi in a feed that is said to be English', 'मंत्रालय ने परामर्श जारी किया', 'en', 'hi'],
    ['Marathi that says so', 'मंत्रालयाने आदेश दिला', 'mr-IN', 'mr-IN'],
    ['English with a Hindi name in it', 'Ministry answers: सत्यमेव जयते is no order', 'en', 'en'],
    ['Tamil', 'அமைச்சகம் உத்தரவு', null, 'ta'],
    ['Khmer in a feed that is said to be English', 'ក្រសួងចេញបញ្ជា', 'en', 'km'],
    ['Hebrew under its old code', 'המשרד הודיע', 'iw', 'iw'],
    ['Amharic', 'ሚኒስቴሩ አስታወቀ', null, 'am'],
  ])('knows %s by its script', (_, title, language, known) =>
    expect(itemOf(entry({ title, language }), source, seenAt)!.language).toBe(known ?? language),
  );

  it('is nothing where an entry was taken back: what it said is in what was kept', () =>
    expect(itemOf(entry({ id: 'a', title: '', deleted: true }), source, seenAt)).toBeNull());

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
