import { describe, expect, it } from 'vitest';
import { makeJudge } from '../../src/core/judge.ts';
import { ACTIONS, type Finding } from '../../src/core/finding.ts';
import { WORDS } from '../../src/words/index.ts';
import { anItem } from './worlds.ts';

/* Words by themselves weigh beside what is heard in a text: those that training learned of, and no others. */

const row = (action: string): number[] => ACTIONS.map((one) => (one === action ? 2 : 0));
const judge = makeJudge(WORDS, {
  relevance: { bias: -1, 'word verbote': 2, 'title: word zilch': 3, 'word 69a': 5, 'word faint': 0.05 },
  action: { 'word verbote': row('fine'), 'title: word zilch': row('report') },
});
const score = (title: string, text = ''): Finding['score'] => judge(anItem({ title, text })).score;
const plain = score('Ministry orders Twitter to block 40 accounts');

describe('a word that was learned of', () => {
  it.each([
    ['in a headline', 'Verboten: ministry orders Twitter to block 40 accounts', ''],
    ['in the lead', 'Ministry orders Twitter to block 40 accounts', 'What was said is verboten now.'],
    ['in another form', 'Ministry orders Twitter to block 40 verbotenes accounts', ''],
  ])('weighs %s', (_, title, text) => {
    expect(score(title, text)).toBeGreaterThan(plain + 0.2);
  });
  it('weighs once, however often it stands there', () => {
    expect(score('Verboten verboten: ministry orders Twitter to block 40 accounts')).toBe(
      score('Verboten: ministry orders Twitter to block 40 accounts'),
    );
  });
  it('weighs in the headline alone where it was learned so', () => {
    expect(score('Zilch: ministry orders Twitter to block 40 accounts')).toBeGreaterThan(plain + 0.2);
    expect(score('Ministry orders Twitter to block 40 accounts', 'Zilch was said.')).toBe(plain);
  });
  it('weighs nothing far down in a text, nor as a number', () => {
    const far = 'Much else was said that day. '.repeat(12);
    expect(score('Ministry orders Twitter to block 40 accounts', `${far}It is verboten.`)).toBe(
      score('Ministry orders Twitter to block 40 accounts', far),
    );
    expect(score('Ministry orders Twitter to block 40 accounts', '69A was cited.')).toBe(plain);
  });
  it('is no reason where it hardly weighs', () => {
    const { why } = judge(anItem({ title: 'Faint: ministry orders Twitter to block 40 accounts' }));
    expect(why.map(({ text }) => text)).not.toContain('Faint');
  });
  it('bears on the action, and stands among the reasons', () => {
    const { action, why } = judge(anItem({ title: 'Verboten: Twitter', text: 'Ministry orders Twitter to block.' }));
    expect(action).toBe('fine');
    expect(why).toContainEqual(expect.objectContaining({ text: 'Verboten', says: 'word verbote', weight: 2 }));
  });
});
