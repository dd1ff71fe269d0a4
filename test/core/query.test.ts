import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, show } from '../../src/core/matching/query.ts';
import { voiceOf } from '../../src/core/voice.ts';
import { SAYS } from '../../src/words/say.ts';

/** What a query reads as, or `at: expected`. */
function read(query: string): string {
  const parsed = parse(query);
  return parsed.ok ? show(parsed.query) : `${parsed.at}: ${parsed.expected}`;
}

function refusal(query: string) {
  const parsed = parse(query);
  if (parsed.ok) throw new Error(`${query} was read as ${show(parsed.query)}`);
  return parsed;
}

function warnings(query: string): string[] {
  const parsed = parse(query);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.warnings.map((said) => said(ENGLISH));
}

const ENGLISH = voiceOf({ language: 'en', timeZone: 'UTC' });

describe('a query', () => {
  it.each([
    ['blocking', 'blocking'],
    ['Blocking ORDER', 'blocking AND order'],
    ['"Blocking Order"', '"blocking order"'],
    ['“blocking order”', '"blocking order"'],
    ['„blocking order“', '"blocking order"'],
    ['«blocking order»', '"blocking order"'],
    ['‘blocking order’', '"blocking order"'],
    ['‹blocking order›', '"blocking order"'],
    ['‘don’t block’', '"don t block"'],
    ['“blocking order"', '"blocking order"'],
    ['don’t block', '"don t" AND block'],
    ['a AND b OR c AND d', '(a AND b) OR (c AND d)'],
    ['a (b OR c)', 'a AND (b OR c)'],
    ['a (b (c AND d))', 'a AND b AND c AND d'],
    ['a OR a', 'a'],
    ['a NOT b', 'a AND -b'],
    ['a -b', 'a AND -b'],
    ['a –b', 'a AND -b'],
    ['a -(b OR c)', 'a AND -b AND -c'],
    ['a -(b c)', 'a AND (-b OR -c)'],
    ['NOT NOT a', 'a'],
    ['NOT(a) b', '-a AND b'],
    ['block*', 'block*'],
    ['"block* order"', '"block* order"'],
    ['"a b"~5', 'a NEAR/5 b'],
    ['"a b c"~5', 'a NEAR/5 b NEAR/5 c'],
    ['a NEAR/3 "b c"', 'a NEAR/3 "b c"'],
    ['(a OR b) NEAR/3 c', '(a OR b) NEAR/3 c'],
    ['x -a NEAR/3 b', 'x AND -(a NEAR/3 b)'],
    ['title:Twitter', 'title:twitter'],
    ['title:"blocking order"', 'title:"blocking order"'],
    ['TITLE:“blocking order”', 'title:"blocking order"'],
    ['everything', 'everything'],
    ['Everything -cricket', 'everything AND -cricket'],
    ['"everything" "or"', '"everything" AND "or"'],
    ['x.com', '"x com"'],
    ['10:30', '"10 30"'],
    ['#FarmersProtest', '"farmers protest"'],
    ['（a OR b）', 'a OR b'],
    ['ＴＷＩＴＴＥＲ', 'twitter'],
    ['推特', '"推 特"'],
  ])('%s is read as %s', (query, shown) => {
    expect(read(query)).toBe(shown);
  });

  it.each([
    ['platform:x', 'platform:twitter'],
    ['platform:Twitter', 'platform:twitter'],
    ['platform:"Truth Social"', 'platform:truthsocial'],
    ['platform:insta', 'platform:instagram'],
    ['platform：youtube', 'platform:youtube'],
    ['country:in', 'country:IN'],
    ['country:India', 'country:IN'],
    ['country:"United Kingdom"', 'country:GB'],
    ['country:eu', 'country:EU'],
    ['issuer:MeitY', 'issuer:meity'],
    ['issuer:"Supreme Court"', 'issuer:"supreme court"'],
    ['action:BLOCK', 'action:block'],
    ['status:"partly complied"', 'status:partly-complied'],
    ['law:69A', 'law:69a'],
    ['law:79(3)(b)', 'law:"79 3 b"'],
    ['source:PIB-press', 'source:pib-press'],
    ['outlet:https://www.example.org/news', 'outlet:example.org'],
    ['outlet:"The Paper"', 'outlet:"the paper"'],
    ['tier:civil_society', 'tier:civil-society'],
    ['lang:pt-BR', 'lang:pt-br'],
    ['target:account', 'target:account'],
    ['count:>1000', 'count:>=1001'],
    ['count:>=1,000', 'count:>=1000'],
    ['count:<50', 'count:<=49'],
    ['count:<=50', 'count:<=50'],
    ['count:=7', 'count:=7'],
    ['count:7', 'count:=7'],
    ['count:100..500', 'count:100..500'],
    ['count:१००..५००', 'count:100..500'],
  ])('reads the field %s as %s', (query, shown) => {
    expect(read(query)).toBe(shown);
  });
});

describe('what cannot be read is answered with the place and what was expected there', () => {
  it.each([
    ['', 0, /a word/],
    ['   ', 3, /a word/],
    ['"blocking', 9, /closing quote/],
    ['title:"blocking', 15, /closing quote/],
    ['(a OR b', 7, /^\)$/],
    ['a)', 1, /the end/],
    ['()', 1, /a word/],
    ['"!!!"', 1, /a word/],
    ['a !!!', 2, /a word/],
    ['a OR', 4, /a word/],
    ['AND a', 0, /a word/],
    ['a AND OR b', 6, /a word/],
    ['a NOT', 5, /a word/],
    ['a - b', 3, /directly after/],
    ['platfrom:x', 0, /^platform:/],
    ['https://example.org', 0, /one of the fields/],
    ['action:blok', 7, /one of block, takedown, suspend/],
    ['status:gone', 7, /one of ordered, complied/],
    ['tier:boss', 5, /one of official/],
    ['target:tweet', 7, /one of account/],
    ['country:Narnia', 8, /a country/],
    ['lang:english', 5, /a language code/],
    ['count:many', 6, /a number or a span/],
    ['count:500..100', 6, /a number or a span/],
    ['count:<0', 6, /a number or a span/],
    ['platform: x', 9, /directly after platform:/],
    ['a NEAR b', 6, /a number from 1 to 50/],
    ['a NEAR/ b', 7, /a number from 1 to 50/],
    ['a NEAR/x b', 7, /a number from 1 to 50/],
    ['a NEAR/0 b', 7, /a number from 1 to 50/],
    ['a NEAR/51 b', 7, /1 to 50/],
    ['a NEAR/5', 8, /a word/],
    ['NEAR/5 b', 0, /a word/],
    ['a NEAR/5 platform:x', 9, /words/],
    ['a NEAR/5 (b NEAR/5 c)', 9, /NEAR/],
    ['"a b"~', 6, /a number from 1 to 50/],
    ['"a b"~99', 6, /1 to 50/],
    ['"a"~5', 3, /two words/],
    ['word~5', 4, /quotes/],
    ['a*', 1, /2 letters/],
    ['*', 0, /2 letters/],
    ['bl*ck', 2, /2 letters/],
    ['-cricket', 0, /something wanted/],
    ['NOT (a OR b)', 0, /something wanted/],
    ['a OR -b', 5, /something wanted/],
    ['x (a OR b OR (c -d) OR -e) -f OR -g', 33, /something wanted/],
  ])('%s fails at %i', (query, at, expected) => {
    const refused = refusal(query);
    expect(refused.at).toBe(at);
    expect(refused.expected).toMatch(expected);
    expect(refused.message).toContain(refused.expected);
    expect(refused.message).toContain(`At character ${at + 1}`);
  });

  it.each(Object.keys(SAYS).filter((language) => language !== 'en'))('and all of it in %s', (language) => {
    const voice = voiceOf({ language, timeZone: 'UTC' });
    const english = new Set(Object.values(ENGLISH.say.query));
    const queries = [
      '"blocking',
      '(a',
      'a)',
      '()',
      'a - b',
      'a OR',
      '',
      'nam:x',
      'platfrom:x',
      'action:blok',
      'lang:x1',
    ];
    for (const query of [
      ...queries,
      'country:?',
      'count:many',
      'count:',
      'a NEAR b',
      'a NEAR/51 b',
      '"a"~5',
      'b~5',
      'a*',
      '-a',
    ]) {
      const { said, message } = refusal(query);
      expect(said(voice), query).not.toBe(message);
      expect(said(voice), query).not.toMatch(/[{}]|Expected|undefined/);
    }
    expect(Object.values(voice.say.query).filter((words) => english.has(words))).toEqual([]);
    for (const query of ['twitter or x', 'a b OR c', 'platform:twiter']) {
      const parsed = parse(query);
      expect(parsed.ok && parsed.warnings.map((one) => one(voice))).not.toEqual(warnings(query));
    }
  });

  it('offers the word that was perhaps meant', () => {
    expect(refusal('platfrom:x').expected).toContain('platform: perhaps?');
    expect(refusal('action:blok').message).toContain('did you mean block?');
  });

  it.each([
    ['a query longer than 500 characters', `${'a'.repeat(250)} ${'b'.repeat(250)}`, 'at most 500'],
    ['an OR of ten thousand words', Array.from({ length: 10_000 }, (_, i) => `w${i}`).join(' OR '), 'at most 500'],
    ['a thousand parentheses', `${'('.repeat(1000)}a${')'.repeat(1000)}`, 'at most 500'],
    ['a hundred and one words', `${'a b '.repeat(50)}c`, 'at most 100'],
    ['parentheses 21 deep', `${'('.repeat(21)}a${')'.repeat(21)}`, 'at most 20'],
    ['negated parentheses 21 deep', `z ${'-('.repeat(21)}a${')'.repeat(21)}`, 'at most 20'],
  ])('refuses %s', (_, query, expected) => {
    expect(refusal(query).expected).toContain(expected);
  });

  it('takes what stands at the limits', () => {
    expect(parse('a b '.repeat(50)).ok).toBe(true);
    expect(parse(`${'('.repeat(20)}a${')'.repeat(20)}`).ok).toBe(true);
    expect(parse('a'.repeat(500)).ok).toBe(true);
    expect(parse(`x ${'NOT '.repeat(100)}y`).ok).toBe(true);
  });
});

describe('a hint comes with', () => {
  it.each([
    ['twitter or facebook', /"or".*OR/],
    ['twitter And facebook', /"And".*AND/],
    ['twitter not cricket', /"not".*NOT/],
    ['twitter block OR ban', /read as \(twitter AND block\) OR ban/],
    ['platform:twiter', /Did you mean platform:twitter/],
  ])('%s', (query, hint) => {
    expect(warnings(query).join('\n')).toMatch(hint);
  });

  it.each(['twitter OR facebook', 'a AND b OR c', 'a (b OR c)', '"or"', 'platform:meta'])('not with %s', (query) => {
    expect(warnings(query)).toEqual([]);
  });
});

const typed = fc.oneof(
  fc.constantFrom(
    'a',
    'blocking',
    'x.com',
    'block*',
    '推特*',
    '推特被屏蔽',
    'ประเทศไทยบล็อก',
    'हटाया',
    '½',
    'ﷺ',
    'İ',
    '"everything"',
  ),
  fc.constantFrom(
    '"a b"',
    '"a block* c"',
    '“हटाया गया”',
    '"a b c"~7',
    'title:x',
    'title:"x y"',
    'law:79(3)(b)',
    'platform:x',
  ),
  fc.constantFrom(
    'country:in',
    'issuer:"a b"',
    'count:>5',
    'count:1..2',
    'outlet:"A b"',
    'everything',
    'a NEAR/3 (b OR "c d")',
  ),
);
const joined = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    typed,
    fc
      .tuple(tie('query'), fc.constantFrom(' ', ' AND ', ' OR ', ' -', ' NOT '), tie('query'))
      .map((parts) => parts.join('')),
    tie('query').map((query) => `(${query})`),
    tie('query').map((query) => `-(${query})`),
  ),
})).query;

describe('for any text', () => {
  const anything = fc.oneof(
    joined,
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.oneof(
          typed,
          fc.constantFrom('(', ')', '"', '‘', '’', '-', '*', '~3', ':', 'OR', 'NEAR/2', 'source:', ' ', 'outlet:'),
          fc.string({ unit: 'grapheme' }),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  );

  it('parse answers and never throws, and points inside the text', () => {
    fc.assert(
      fc.property(anything, (query) => {
        const parsed = parse(query);
        if (!parsed.ok) expect(parsed.at >= 0 && parsed.at <= query.length).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('what is shown reads as the same query', () => {
    let read = 0;
    fc.assert(
      fc.property(anything, (query) => {
        const parsed = parse(query);
        if (!parsed.ok) return;
        const again = parse(show(parsed.query));
        // The canonical words may be longer than what was typed, and then stand above the limits.
        if (!again.ok && /at most/.test(again.expected)) return;
        expect(again.ok && again.query).toEqual(parsed.query);
        read++;
      }),
      { numRuns: 3_000 },
    );
    expect(read).toBeGreaterThan(1_000);
  });
});
