import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, LONGEST_LOOKED_AT, plain, unbroken } from '../../src/core/text/clean.ts';

describe('plain', () => {
  it.each([
    ['white space of every kind becomes one space', ' \t Order\r\n\u00A0to\u2028block\u3000now ', 'Order to block now'],
    ['control characters go', 'Or\u0000der\u0007 to\u009B block', 'Order to block'],
    ['overrides and isolates of direction go', '\u202Eorder\u202C \u2066to\u2069 \u200Fblock\u200E', 'order to block'],
    ['byte order marks, soft hyphens and zero-width spaces go', '\uFEFFpost\u00ADed\u200B on\u2060', 'posted on'],
    ['lone surrogates are replaced', 'a\uD83Db\uDE00', 'a\uFFFDb\uFFFD'],
    ['a letter and its mark become one', 'cafe\u0301', 'café'],
    ['towers of marks are cut down', `a${'\u0335'.repeat(500)}b`, `a${'\u0335'.repeat(8)}b`],
    [
      'towers hidden behind invisible characters are cut down',
      `a${'\u0335\u200B'.repeat(500)}b`,
      `a${'\u0335'.repeat(8)}b`,
    ],
    ['a joiner that hides a word goes', 'T\u200Dwit\u200Cter', 'Twitter'],
    ['a Hindi conjunct keeps its joiner', 'क्\u200Dष', 'क्\u200Dष'],
    ['a Persian verb keeps its non-joiner', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['an old Malayalam chillu keeps its joiner', 'അവന്\u200D പറഞ്ഞു', 'അവന്\u200D പറഞ്ഞു'],
    ['a family emoji stays whole', '👩\u200D👩\u200D👧', '👩\u200D👩\u200D👧'],
    ['a joiner between an emoji and a letter goes', '👩\u200Da', '👩a'],
    [
      'the flag of England stays',
      '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
      '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    ],
    ['text hidden in tag characters goes', 'ok\u{E0068}\u{E0069}', 'ok'],
    ['nothing stays nothing', ' \u200B ', ''],
  ])('%s', (_, raw, clean) => expect(plain(raw)).toBe(clean));

  it('gives a clean line back as it is, whatever came in', () => {
    const odd = fc.string({
      unit: fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        fc.constantFrom('\u200D', '\u0301', '\u094D', 'क', ' ', '\u202E', '\uD800'),
      ),
    });
    fc.assert(
      fc.property(odd, (raw) => {
        const once = plain(raw);
        expect(plain(once)).toBe(once);
        expect(once).not.toMatch(/\p{Cc}|[\u202A-\u202E\u200B\uFEFF]|^\s|\s$|\s\s/u);
        expect(once.isWellFormed()).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('looks at no more than it must of huge text', () => {
    expect(plain('🚫'.repeat(10_000_000)).length).toBeLessThanOrEqual(LONGEST_LOOKED_AT);
    for (const hard of ['\u0301\u0323', '\u{E0041}', '\u200D', ' \u200B', '\u094D\u200D'])
      expect(plain(`🏴${hard.repeat(1_000_000)}`).length).toBeLessThan(LONGEST_LOOKED_AT);
  });
});

describe('unbroken', () => {
  it.each([
    ['Statut : ordonné ; objets : 1 178 comptes', 'Statut\u00A0: ordonné\u00A0; objets\u00A0: 1\u00A0178 comptes'],
    ['« ainsi » ! vraiment ?', '«\u00A0ainsi\u00A0»\u00A0! vraiment\u00A0?'],
    ['1 234 567 постов', '1\u00A0234\u00A0567 постов'],
    ['a :smile: on 4 February 2021 at 10 1178', 'a :smile: on 4 February 2021 at 10 1178'],
  ])('%s', (line, shown) => {
    expect(unbroken(line)).toBe(shown);
    expect(plain(shown)).toBe(line);
  });
});

describe('clip', () => {
  it.each([
    ['short text as it is', 'order', 5, 'order'],
    ['a mark at the cut', 'orders', 5, 'orde…'],
    ['no space before the mark', 'to block', 4, 'to…'],
    ['an emoji whole or not at all', 'ab👩\u200D👩\u200D👧cdefg', 9, 'ab…'],
    ['a letter with its marks whole', 'abcde\u0301fgh', 6, 'abcd…'],
    ['nothing where there is no room', 'order', 0, ''],
  ])('keeps %s', (_, text, max, cut) => expect(clip(text, max)).toBe(cut));

  it('never gives more than was asked, nor half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, max) => {
        const cut = clip(text, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(cut.isWellFormed()).toBe(true);
        expect(text === cut || cut === '' || text.startsWith(cut.slice(0, -1))).toBe(true);
      }),
    );
  });
});
