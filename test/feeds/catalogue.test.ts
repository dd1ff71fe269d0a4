import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../feeds/catalogue.ts';
import { loadKinds } from '../../src/load.ts';

const good = {
  id: 'desk',
  kind: 'rss',
  name: 'The Desk',
  url: 'https://desk.example/rss',
  country: 'IN',
  language: 'en',
  tier: 'news',
  topics: ['courts'],
  notes: '',
  on: true,
  everyMinutes: 5,
};

describe('loadCatalogue', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'withheld-catalogue-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (file: string, content: unknown): void =>
    writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
  const load = () => loadCatalogue(folder, new Map([['rss', {}]]));

  it('reads every file of the folder', async () => {
    write('news.json', [good]);
    write('courts.json', [{ ...good, id: 'court', tier: 'court', country: null, language: null }]);
    write('README.md', 'not a beat');
    const { sources, complaints } = await load();
    expect(complaints).toEqual([]);
    expect(sources.map((source) => source.id)).toEqual(['court', 'desk']);
    expect(sources[1]).toEqual({ ...good, addedBy: 'catalogue' });
  });

  it.each([
    ['an id with capitals', { id: 'The Desk' }, '"The Desk": id: expected lower-case letters'],
    [
      'an address that is none',
      { url: 'desk.example/rss' },
      '"desk": url: expected an address that begins with http:// or https://',
    ],
    ['an address that may not be followed', { url: 'file:///etc/passwd' }, '"desk": url: expected an address'],
    ['a country in words', { country: 'India' }, '"desk": country: expected two capital letters'],
    ['a language in words', { language: 'English' }, '"desk": language: expected a language tag'],
    ['a tier there is not', { tier: 'blog' }, '"desk": tier: Invalid option'],
    ['a missing name', { name: undefined }, '"desk": name: Invalid input: expected string'],
    ['an interval of nothing', { everyMinutes: 0 }, '"desk": everyMinutes: Too small'],
    ['a misspelt field', { intervall: 5 }, '"desk": has no field "intervall"'],
    ['an id that is no text', { id: 7 }, 'entry 1: id: expected a short name'],
  ])('names %s, leaves it out and reads the rest', async (_, wrong, says) => {
    write('news.json', [
      { ...good, ...wrong },
      { ...good, id: 'other' },
    ]);
    const { sources, complaints } = await load();
    expect(sources.map((source) => source.id)).toEqual(['other']);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(`news.json, ${says}`);
  });

  it('names an id that is used twice, and keeps the first', async () => {
    write('a.json', [good]);
    write('b.json', [{ ...good, name: 'Another' }]);
    const { sources, complaints } = await load();
    expect(sources.map((source) => source.name)).toEqual(['The Desk']);
    expect(complaints).toEqual(['b.json: the id "desk" is used twice; the first stands']);
  });

  it.each([
    ['is not JSON', '[{', 'bad.json cannot be read'],
    ['is no list', { sources: [] }, 'bad.json: expected a list of sources'],
    ['holds what is no source', ['desk'], 'bad.json, entry 1: Invalid input'],
  ])('names a file that %s', async (_, content, says) => {
    write('bad.json', content);
    write('news.json', [good]);
    const { sources, complaints } = await load();
    expect(sources).toHaveLength(1);
    expect(complaints[0]).toContain(says);
  });

  it('names a folder that is not there', async () => {
    const { sources, complaints } = await loadCatalogue(join(folder, 'nowhere'), new Map());
    expect(sources).toEqual([]);
    expect(complaints[0]).toContain('folder cannot be read');
  });

  it('does not poll a source of a kind that there is not, and says so if it was on', async () => {
    write('news.json', [
      { ...good, kind: 'x' },
      { ...good, id: 'off', kind: 'x', on: false },
    ]);
    const { sources, complaints } = await load();
    expect(sources.map((source) => source.on)).toEqual([false, false]);
    expect(complaints).toEqual(['news.json, "desk": kind: there is no feeds/kinds/x.ts, so it is not polled']);
  });
});

describe('the settings of an entry', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'withheld-catalogue-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are for its kind to judge: one that it cannot read with is not polled, and says why', async () => {
    const check = ({ settings }: { settings?: object }) =>
      settings && 'item' in settings ? [] : ['settings: item: is missing'];
    const entries = [
      { ...good, settings: { item: 'li' }, userAgent: 'A reader/1' },
      { ...good, id: 'bare' },
    ];
    writeFileSync(join(folder, 'a.json'), JSON.stringify(entries));
    const { sources, complaints } = await loadCatalogue(folder, new Map([['rss', { check }]]));
    expect(sources.map(({ on, settings, userAgent }) => ({ on, settings, userAgent }))).toEqual([
      { on: true, settings: { item: 'li' }, userAgent: 'A reader/1' },
      { on: false, settings: undefined, userAgent: undefined },
    ]);
    expect(complaints).toEqual(['a.json, "bare": settings: item: is missing']);
  });
});

describe('the catalogue that ships', () => {
  const ours = join(import.meta.dirname, '../../feeds/catalogue');
  it('has nothing to complain of, and a desk or more on each continent', async () => {
    const { sources, complaints } = await loadCatalogue(ours, await loadKinds());
    expect(complaints).toEqual([]);
    const on = sources.filter((source) => source.on);
    expect(on.length).toBeGreaterThan(40);
    expect([...new Set(on.map((source) => source.tier))].length).toBeGreaterThan(5);
    for (const country of ['IN', 'EU', 'BR', 'NG', 'US', 'GB'])
      expect(on.map((source) => source.country)).toContain(country);
  });
});
