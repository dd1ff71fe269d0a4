import { describe, expect, it } from 'vitest';
import { composeWhy } from '../../src/core/composing/reasons.ts';
import { heardAs, weighing } from '../../src/core/composing/heard.ts';
import { judge } from '../../src/core/judge.ts';
import { place } from '../../src/core/place.ts';
import { voiceOf } from '../../src/core/voice.ts';
import weights from '../../src/core/judging/weights.json' with { type: 'json' };
import { SAYS } from '../../src/words/say.ts';
import { anItem } from './worlds.ts';

/* What the judge heard is told to people in words, never in the names of its features. */

const voices = Object.keys(SAYS).map((language) => voiceOf({ language, timeZone: 'UTC' }));
const en = voiceOf({ language: 'en', timeZone: 'UTC' });
const said = (says: string, voice = en) => heardAs({ says }, { order: null }, voice);

it('whatever can weigh has words in every language', () => {
  // What says that nothing was found stands at no words of a text.
  const found = Object.keys(weights.relevance).filter(
    (name) => !/^(bias|no\w+ (cut|online|in office)|elsewhere|title elsewhere)/.test(name),
  );
  expect(found.length).toBeGreaterThan(500);
  for (const voice of voices) expect(found.filter((name) => said(name, voice) === name)).toEqual([]);
});

it.each([
  ['title: block + target', 'Blocking'],
  ['court first, uphold', 'Ruling'],
  ['cut + agent + thing', 'access is cut or given back'],
  ['rule: challenge', 'Challenge'],
  ['action: restore', 'Restored'],
  ['guard: hypothesis', 'only a possibility'],
  ['guard: quotation', 'only quoted'],
  ['nobody acts on access in headline or lead', 'Nobody acts on access in the headline or the first sentences'],
  ['law: Section 69A IT Act', 'Legal basis: Section 69A IT Act'],
  ['date: 2021-02-04', 'Order date: Feb 4, 2021'],
  ['target: 1,178 account', 'Targets: 1,178 accounts'],
  ['target: 1,435 account + post (257 + 1,178)', 'Targets: 1,435 accounts and posts (257 + 1,178)'],
  ['title: word outlaws', 'the word itself'],
  ['target: many', 'Targets: many'],
  ['what no list knows', 'what no list knows'],
])('%s', (says, words) => {
  expect(said(says)).toBe(words);
});

describe('why a room was told', () => {
  const item = anItem({
    title: 'IT ministry orders Exampla to block 312 accounts under Section 69A',
    text: 'Users of Exampla may complain.',
  });
  const finding = judge(item);
  const { story } = place(item, finding, []);
  const whyIn = (language: string): string[] =>
    composeWhy(
      { story, lead: { item, finding }, matches: [], hears: 'everything' },
      voiceOf({ language, timeZone: 'UTC' }),
    ).lines.map((line) =>
      typeof line === 'string' ? line : line.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
    );
  it('says which words gave each fact, which spoke for it and against it, and what was heard', () => {
    const lines = whyIn('en');
    expect(lines).toContain('“block” · Blocking');
    expect(lines).toContain('“IT ministry” · Ordered by: MeitY');
    expect(lines).toContain('“312 accounts” · Targets: 312 accounts');
    expect(lines).toContain('“may” · only a possibility');
    expect(lines).toContainEqual(expect.stringMatching(/^for: .*“orders” \(an order or demand\)/));
    expect(lines).toContainEqual(expect.stringMatching(/^against: .*“may” \(only a possibility\)/));
  });
  it('has the quotation marks of the language', () => {
    expect(whyIn('de')).toContain('„block“ · Sperrung');
    expect(whyIn('ru')).toContainEqual(expect.stringContaining('«312 accounts»'));
  });
  it('names no little word, which says nothing by itself', () => {
    const reason = (text: string) => ({ field: 'title' as const, start: 0, end: 1, text, says: 'word x', weight: -1 });
    const why = ['with', 'outlaws'].map(reason);
    expect(weighing({ why, order: null }, 4, voiceOf({ language: 'en', timeZone: 'UTC' }))).toEqual([
      [],
      ['“outlaws” (the word itself)'],
    ]);
  });
  it('names a government by its country, as the facts do', () => {
    const order = { ...finding.order!, issuer: 'Government of India' };
    expect(
      heardAs({ says: 'issuer: Government of India' }, { order }, voiceOf({ language: 'de', timeZone: 'UTC' })),
    ).toMatch(/: Regierung \(Indien\)$/);
  });
  it.each(Object.keys(SAYS))("is told in %s without a feature's name", (language) => {
    expect(whyIn(language).join('\n')).not.toMatch(/ \+ |guard|title:|lead:|body:|rule:|first,/);
  });
});
