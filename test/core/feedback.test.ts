import { describe, expect, it } from 'vitest';
import { Complaint } from '../../src/core/complaint.ts';
import { leavingOut, packLines, standsIn, termsFor } from '../../src/core/mending/feedback.ts';
import { composeDecided, outWords } from '../../src/core/mending/feedback-cards.ts';
import { feedbackButtons } from '../../src/core/compose.ts';
import { voiceOf } from '../../src/core/voice.ts';
import { BUTTON_ID, readPress } from '../../src/core/asking/press.ts';
import feedback from '../../commands/feedback.ts';
import { SAYS } from '../../src/words/say.ts';
import { aFeedback, aStory, aTelling } from '../store/worlds.ts';

describe('what is to be left out', () => {
  it.each([
    ['blocking order', 'cricket', 'blocking order -cricket'],
    ['ban OR block', '-cricket', '(ban OR block) -cricket'],
    ['(ban OR block) india', 'ad blocker', '(ban OR block) india -"ad blocker"'],
    ['', '-outlet:daily.example', 'everything -outlet:daily.example'],
    ['ban', 'outlet:daily.example', 'ban -outlet:daily.example'],
    ['ban', 'outlet:"The Daily"', 'ban -outlet:"The Daily"'],
  ])('of %j, %j', (before, term, after) => {
    expect(leavingOut(before, term)).toBe(after);
  });

  it.each(['-"open', '-platform:', '-country:Atlantis'])('is refused where it cannot be read: %s', (term) => {
    expect(() => leavingOut('ban', term)).toThrow('At character');
  });

  it('is offered from what the story says, the narrowest first, and can be read', () => {
    const story = aStory({
      tellings: [aTelling({ outlet: 'The "Daily" News' })],
      facts: { ...aStory().facts, platforms: ['Google Play'], country: 'IN' },
    });
    const terms = termsFor(story);
    expect(terms).toEqual(['-outlet:"The Daily News"', '-platform:"Google Play"', '-action:block', '-country:IN']);
    for (const term of terms) expect(leavingOut('ban', term)).toBe(`ban ${term}`);
    const tellings = ['one.example', 'two.example'].map((outlet) => aTelling({ outlet }));
    const facts = { ...aStory().facts, platforms: ['X', 'YouTube'], country: null };
    expect(termsFor({ ...story, tellings, facts })).toEqual(['-platform:X', '-action:block']);
  });
});

it.each([
  ['-outlet:"The Daily News"', 'all from The Daily News'],
  ['-platform:"Google Play"', 'all about Google Play'],
  ['-action:block', 'all of the kind “Blocking”'],
  ['-country:IN', 'all about India'],
  ['country:India', 'all about India'],
  ['cricket', 'all that says “cricket”'],
  ['-"ad blocker"', 'all that says “ad blocker”'],
  ['-law:69A', 'all that says “law:69A”'],
])('what is left out is told in words: %s', (term, words) => {
  expect(outWords(term, voiceOf({ language: 'en', timeZone: 'UTC' }))).toBe(words);
});

function thrownBy(doing: () => unknown): Complaint {
  try {
    doing();
  } catch (thrown) {
    if (thrown instanceof Complaint) return thrown;
    throw thrown;
  }
  throw new Error('it was not refused');
}

describe('lines of a pack', () => {
  it.each([
    [{ means: 'block', name: null }, 'languages: {"hi":{"says":{"block":["walled \\"off\\""]}}}\n'],
    [
      { means: 'name-of-platform', name: 'Twitter' },
      'platforms: [{"name":"Twitter","aliases":["walled \\"off\\""]}]\n',
    ],
  ] as const)('teach %j', (wish, yaml) => {
    expect(packLines({ kind: 'words', words: 'walled "off"', language: 'hi', ...wish })).toBe(yaml);
  });

  it('are refused where nobody is named, or a pack would not take them', () => {
    const wish = { kind: 'words' as const, words: 'ab', language: 'en', name: null };
    expect(() => packLines({ ...wish, means: 'name-of-body' })).toThrow('Which body do');
    for (const words of ['', ' ', '!!', 'the *', 'x\u0007y', 'x'.repeat(201)])
      expect(() => packLines({ ...wish, means: 'block', words })).toThrow('cannot be taught');
    expect(() => packLines({ ...wish, means: 'block', language: 'klingon' })).toThrow('a code such as en, hi');
  });

  it('are refused in the words of the room', () => {
    const wish = { kind: 'words' as const, words: 'ab *', language: 'en', name: null, means: 'block' as const };
    const refused = thrownBy(() => packLines(wish));
    expect(refused.in(voiceOf({ language: 'pt', timeZone: 'UTC' }))).toMatch(/^"ab \*" não pode ser ensinado: .* 200 /);
  });
});

describe('words that an item is to be heard by', () => {
  const item = {
    title: 'Chad walls off the birdsite',
    summary: '',
    text: 'The regulator of Chad walled the “Birdsite” off. 官方封鎖網站。',
  };
  it.each(['walls off', 'WALLS  OFF', 'wall* off', 'walled … off', 'birdsite, regulator of', '封鎖'])(
    'stand there: %s',
    (words) => {
      expect(() => standsIn(words, item)).not.toThrow();
    },
  );

  it.each([
    ['fenced in', 'fenced in'],
    ['walls, fenced', 'fenced'],
    ['wall', 'wall'],
    ['birdsite the regulator', 'birdsite the regulator'],
  ])('do not: %s', (words, named) => {
    for (const [language, says] of [
      ['en', `"${named}" does not stand in the item. Take words as`],
      ['fr', `« ${named} » ne figure pas dans l’article. Prenez`],
    ] as const) {
      const voice = voiceOf({ language, timeZone: 'UTC' });
      const refused = thrownBy(() => standsIn(words, item));
      expect(refused.in(voice)).toContain(says);
      expect(refused.moreIn(voice)).toEqual([item.title, item.text]);
    }
  });
});

it('every button under an alert leads somewhere, in every language', () => {
  for (const say of Object.values(SAYS))
    for (const { id } of feedbackButtons(aStory({ id: 's-0123abcd' }), say)) {
      expect(id!.length).toBeLessThanOrEqual(BUTTON_ID);
      expect(readPress(id!, [feedback])?.values.story).toBe('s-0123abcd');
    }
});

describe('what was approved', () => {
  const voice = voiceOf({ language: 'en', timeZone: 'UTC' });
  const approved = { how: 'approve', settled: false, may: ['undo'] } as const;
  it.each([
    ['words', { kind: 'words', yaml: '' }, [voice.say.feedback.taught]],
    ['a merge', { kind: 'merge', what: 'order', keep: 'o-1', gone: 'o-2', headline: 'Chad blocks X' }, []],
  ] as const)('of %s says whether it is heard at once', (_, proposal, footer) => {
    expect(composeDecided(aFeedback({ state: 'approved', proposal }), approved, voice).footer).toEqual(footer);
  });
});
