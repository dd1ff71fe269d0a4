import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/cli/analyze.ts';
import { explain } from '../../src/cli/explain.ts';
import type { Evidence, Finding } from '../../src/core/finding.ts';
import { heardAs } from '../../src/core/composing/heard.ts';
import { judge } from '../../src/core/judge.ts';
import { itemOfLine } from '../../src/core/sources/lines.ts';
import { voiceOf } from '../../src/core/voice.ts';
import { configIn, folderWith, withheld } from './here.ts';

const itemOf = (fields: object) =>
  itemOfLine(JSON.stringify({ id: 'e-1', ...fields }), new Map(), '2024-01-01T00:00:00Z');

/** Evidence about words of a title. */
const about = (title: string, words: string, says: string, weight: number): Evidence => {
  const start = title.indexOf(words);
  return { field: 'title', start, end: start + words.length, text: words, says, weight };
};

const found = (why: Evidence[], parts: Partial<Finding> = {}): Finding => ({
  relevant: false,
  score: 0.3,
  action: null,
  order: null,
  why,
  ...parts,
});

const draw = (title: string, why: Evidence[], colour = false) =>
  explain(itemOf({ title }), found(why), null, { colour }).split('\n').slice(6);

describe('a verdict drawn for a terminal', () => {
  it('says the score as a bar, the verdict, the facts and the story', () => {
    const item = itemOf({ title: 'Board orders Facebook to block over 40 pages' });
    const order = {
      issuer: 'Board of Wires',
      country: 'XR',
      platforms: ['Facebook'],
      targets: [{ kind: 'account', count: 40, qualifier: 'at-least' } as const],
      legalBasis: ['Wires Act'],
      orderDate: '2024-01-02',
      status: 'ordered' as const,
    };
    const drawn = explain(item, found([], { relevant: true, score: 0.9, action: 'block', order }), 's-1', {
      colour: false,
    });
    expect(drawn.split('\n')).toEqual([
      'e-1',
      '  score   [##########|########..] 0.90, relevant: the threshold is 0.50',
      '  action  block',
      '  issuer  Board of Wires',
      '  country XR',
      '  on      Facebook',
      '  targets over 40 accounts',
      '  law     Wires Act',
      '  date    2024-01-02',
      '  status  ordered',
      '  story   s-1',
      '',
      'title',
      '  Board orders Facebook to block over 40 pages',
    ]);
  });

  it('says what an item scored by its own words that is heard for its story', () => {
    const heard = found([], { relevant: true, score: 0.5, byItself: 0.31 });
    expect(
      explain(itemOf({ title: 'Board speaks' }), heard, 's-1', { colour: false })
        .split('\n')
        .slice(1, 3),
    ).toEqual([
      '  score   [##########|..........] 0.50, relevant: the threshold is 0.50',
      '          0.31 by its own words, heard for the story that it tells',
    ]);
  });

  it('marks the spans and explains them below their sentence, by sign and not by colour alone', () => {
    const title = 'Minister denies plan. Board blocks 40 pages at the match.';
    const why = [
      about(title, 'denies', 'deny', -0.4),
      about(title, 'denies', 'guard: denial', -0.85),
      about(title, 'blocks', 'title: block', 1.2),
      about(title, '40 pages', 'target: 40 account', 0),
      about(title, 'match', 'title: sport', -2),
      about(title, 'Board', 'nobody else acts', 0),
    ];
    const lines = [
      'title',
      '  Minister [denies]^1 plan.',
      '      ^1    -1.25  says that it is not so',
      '  [Board]^2 [blocks]^3 [40 pages]^4 at the [match]^5.',
      '      ^2     note  nobody else acts',
      '      ^3    +1.20  Blocking',
      '      ^4     fact  Targets: 40 accounts',
      '      ^5    -2.00  another subject',
    ];
    expect(draw(title, why)).toEqual(lines);
    const coloured = draw(title, why, true).join('\n');
    expect(coloured).toContain('\u001b[7m');
    expect(stripVTControlCharacters(coloured).split('\n')).toEqual(lines);
  });

  it('nests marks that lie in one another or overlap', () => {
    const title = 'block 40 pages now';
    const why = [about(title, '40', 'a', 1), about(title, 'block 40 pages', 'b', 1), about(title, 'pages now', 'c', 1)];
    expect(draw(title, why)[1]).toBe('  [block [40]^2 [pages]^1 now]^3');
  });

  it('keeps a sentence whole that ends inside a mark', () => {
    const title = 'It said so. Then it did. The end.';
    expect(draw(title, [about(title, 'so. Then', 'a', 1)])).toEqual([
      'title',
      '  It said [so. Then]^1 it did.',
      '      ^1    +1.00  a',
      '  The end.',
    ]);
  });

  it.each([
    ['الوزارة تحجب 12 موقعا', 'تحجب', '  الوزارة [تحجب]^1 12 موقعا'],
    ['裁判所が𝕏の遮断を命じた', '𝕏', '  裁判所が[𝕏]^1の遮断を命じた'],
    ['सरकार ने खाते ब्लॉक किए', 'ब्लॉक', '  सरकार ने खाते [ब्लॉक]^1 किए'],
  ])('aligns nothing to letters: %s', (title, words, line) => {
    expect(draw(title, [about(title, words, 'a', 1)])).toEqual(['title', line, '      ^1    +1.00  a']);
  });

  it('hands no control character to the terminal, and no mark that turns the direction', () => {
    const evil = 'Board \u001b[2J\u001b]0;owned\u0007blocks\u202E \u009b31m pages\r\nhere\u2028now';
    const item = { ...itemOf({ title: evil }), id: 'e\u001b[31m\n-1' };
    const drawn = explain(item, found([about(evil, 'blocks', 'a\u001b[5m', 1)]), 's\u0007', { colour: false });
    expect(drawn.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u202E]/u);
    expect(drawn).toContain('[blocks]^1');
  });

  it('brackets exactly what the judge gives as its reasons', () => {
    const item = itemOf({
      title: 'IT ministry orders Twitter to block 312 accounts under Section 69A',
      summary: 'Twitter has yet to comply, officials said.',
      text: 'The IT ministry has ordered Twitter to block 312 accounts. The company refuses, and denies ordering anything.',
    });
    const finding = judge(item);
    const drawn = explain(item, finding, 's-1', { colour: false });
    for (const { text, ...one } of finding.why) {
      expect(drawn).toContain(heardAs(one, finding, voiceOf({ language: 'en', timeZone: 'UTC' })));
      expect(drawn.replace(/\[|\]\^\d+/g, '')).toContain(text);
    }
    expect(drawn.match(/\]\^\d+/g)).toHaveLength(
      new Set(finding.why.map(({ field, start, end }) => `${field} ${start} ${end}`)).size,
    );
    expect(drawn.replace(/\[|\]\^\d+/g, '')).toContain(item.title);
  });
});

describe('analyze --explain', () => {
  it('draws each item in turn, and says which line it could not read', async () => {
    const input = `${JSON.stringify({ id: 'a', title: 'IT ministry orders Twitter to block 312 accounts' })}\nnot json\n\n${JSON.stringify({ id: 'b', title: 'Two goals in the last minute' })}\n`;
    const { out, err, status } = await withheld(['analyze', '--explain'], { cwd: folderWith({}), input });
    expect({ err, status }).toEqual({ err: '', status: 0 });
    expect(out).toMatch(/^a\n {2}score .* relevant: the threshold is 0\.50\n {2}action {2}block\n/);
    expect(out).toMatch(/\n\nline 2 is not JSON\n\nb\n {2}score .* not relevant/);
    expect(out).not.toContain('\u001b');
  });

  it('a wrong use ends with status 2 and how it is used', async () => {
    const { out, err, status } = await withheld(['analyze', '--bogus'], { cwd: folderWith({}) });
    expect({ out, status }).toEqual({ out: '', status: 2 });
    expect(err).toContain('analyze [--explain]');
  });

  it.each([['file.jsonl'], ['--explain=yes']])('analyze %s is a wrong use', async (arg) => {
    await expect(analyze([arg], configIn(folderWith({})))).rejects.toMatchObject({
      code: expect.stringMatching(/^ERR_PARSE_ARGS/),
    });
  });
});
