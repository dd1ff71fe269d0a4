import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/core/item.ts';
import { place } from '../../src/core/place.ts';
import { creditOf } from '../../src/core/placing/origins.ts';
import type { Story } from '../../src/core/story.ts';
import { aFinding, anItem } from './worlds.ts';

/* Whose accounts a story's tellings are: agencies, copies and quotations count once. */

describe('a credit', () => {
  test.each([
    ['a dateline', 'New Delhi, Feb 8 (PTI) The ministry wants 312 accounts closed.', 'PTI'],
    ['another script', 'नई दिल्ली, पीटीआई। मंत्रालय ने 312 खाते बंद करने को कहा।', 'PTI'],
    ['a byline in brackets', 'LAGOS (AP) — Regulators want 312 accounts closed.', 'AP'],
    ['its full name', 'The ministry wants 312 accounts closed, Agence France-Presse reported.', 'AFP'],
    ['the end of a long text', `${'The ministry gave no reason for it. '.repeat(30)}(Reuters)`, 'Reuters'],
    ['the first of two', 'Kyiv (Reuters) The ministry, as TASS has it, wants accounts closed.', 'Reuters'],
    ['its service in another language', 'इंफाल, 3 फरवरी (भाषा) मंत्रालय ने 312 खाते बंद करने को कहा।', 'PTI'],
    [
      'a house whose name begins like another',
      'Київ. Інтерфакс-Україна. 312 accounts are to be closed.',
      'Interfax-Ukraine',
    ],
    ['of two houses each its own', 'ROMA (AGI) 312 accounts are to be closed.', 'AGI'],
    ['none', 'The ministry wants 312 accounts closed, officials said.', null],
    ['a state of India with the letters of an agency', 'Police of AP want 312 accounts closed.', null],
    ['a word with its letters', 'Companies may be asked to close accounts.', null],
  ])('is read from %s', (_, text, origin) => {
    expect(creditOf({ title: 'Ministry orders Exampla to block 312 accounts', summary: '', text })).toBe(origin);
  });

  test.each([
    [
      'whose accounts they are',
      'Exampla blocks Reuters accounts in Chad',
      'Reuters said that it had broken no law.',
      null,
    ],
    ['or were, in its own form', 'Chad gives back Reuters’ X account', '', null],
    ['in Spanish', 'Chad bloquea en X las cuentas de Reuters', '', null],
    ['in Hindi', 'चाड में रॉयटर्स के अकाउंट बंद', '', null],
    ['in Chinese', '乍得封锁路透社账号', '', null],
    ['below', 'Exampla blocks 312 accounts', 'Among them is the account of Reuters.', null],
    [
      'but by a byline',
      'Exampla blocks Reuters accounts in Chad',
      'N’DJAMENA (Reuters) The regulator gave no reason.',
      'Reuters',
    ],
    ['nor is another that tells of it', 'Exampla blocks Reuters accounts, AFP reports', '', 'AFP'],
    ['nor who tells of accounts', 'Exampla blocks 312 accounts, Reuters reports', '', 'Reuters'],
    ['nor at its end', 'Exampla blocks 312 accounts: Reuters', '', 'Reuters'],
  ])('is not given to an agency %s', (_, title, text, origin) => {
    expect(creditOf({ title, summary: '', text })).toBe(origin);
  });
});

const BODY =
  'The ministry has told the platform to close 312 accounts that had shared maps of the flooded valley. It gave the company until noon on Tuesday, and named no law. Lawyers of the pilots who use them spoke of a heavy hand.';
const OWN =
  'Nobody in the river towns had expected it: by lunch the accounts of the pilots could no longer be opened from here, and the harbour office had no answer to give to anyone who rang.';
const QUOTE = '“We were given less than a day to answer, and no reason at all was named to us,”';

const told = (n: number, text: string): Item =>
  anItem({
    id: `i-${n}`,
    outlet: `paper-${n}.example`,
    sourceId: `paper-${n}`,
    url: `https://paper-${n}.example/`,
    text,
  });

function story(...texts: string[]): Story {
  const [first, ...more] = texts.map((text, at) => told(at + 1, text));
  const begun = place(first!, aFinding(), []).story;
  return more.reduce((story, item) => place(item, aFinding(), [story]).story, begun);
}

describe('origins of a story', () => {
  test.each([
    ['two accounts of their own', [BODY, OWN], ['paper-1.example', 'paper-2.example']],
    ['a copy without credit, of whoever had it first', [BODY, BODY], ['paper-1.example']],
    ['a copy with another beginning', [BODY, `Our readers ask why. ${BODY}`], ['paper-1.example']],
    ['an agency printed by two', [`(PTI) ${BODY}`, `(PTI) ${OWN}`], ['PTI']],
    ['a copy whose credit only one prints', [BODY, `New Delhi (PTI) ${BODY}`], ['PTI']],
    ['a credited one, then its copy', [`New Delhi (PTI) ${BODY}`, BODY], ['PTI']],
    [
      'one quotation in two reports',
      [`${QUOTE} she said. ${BODY}`, `${OWN} ${QUOTE} according to her.`],
      ['paper-1.example'],
    ],
    ['two agencies', [`(PTI) ${BODY}`, `LAGOS (AFP) ${OWN}`], ['PTI', 'AFP']],
  ])('%s', (_, texts, origins) => {
    const { tellings, origins: found } = story(...texts);
    expect(tellings).toHaveLength(2);
    expect(found).toEqual(origins);
  });

  test('an edited telling is counted by what it says now', () => {
    const one = story(BODY, BODY);
    const { story: edited } = place({ ...told(2, OWN), edited: true }, aFinding(), [one]);
    expect(edited.origins).toEqual(['paper-1.example', 'paper-2.example']);
  });
});
