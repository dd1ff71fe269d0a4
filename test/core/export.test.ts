import { describe, expect, it } from 'vitest';
import { exported, PIECES } from '../../src/core/composing/export.ts';
import { anOrder, aStep } from '../store/worlds.ts';

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const order = anOrder({
  headline: '=HYPERLINK("http://evil.example") said "no", *twice* | ended',
  steps: [aStep({ url: 'https://daily.example/a|b_c' })],
  facts: { issuer: 'मंत्रालय', targets: [{ kind: 'url', count: 257, qualifier: 'about' }] },
});

describe('an export', () => {
  it('as CSV opens in a spreadsheet: UTF-8 that says so, RFC 4180, and no formula', () => {
    const { bytes, name, type } = exported([order], 'csv');
    const [head, row, end] = textOf(bytes).split('\r\n');
    expect([name, type, end]).toEqual(['orders.csv', 'text/csv', '']);
    expect(head).toBe(
      '\uFEFFid,first_seen,last_seen,country,issuer,platforms,targets,legal_basis,order_date,status,official,headline,url,reported,complied',
    );
    expect(row).toContain(',मंत्रालय,Exampla,about 257 URLs,');
    expect(row).toContain(`"'=HYPERLINK(""http://evil.example"") said ""no"", *twice* | ended"`);
  });

  it.each(['=1+1', '+1', '-1', '@sum', '＝1+1', '＠sum'])(
    'as CSV has text where a spreadsheet would reckon: %s',
    (formula) => {
      expect(PIECES.csv.row(anOrder({ headline: formula, steps: [] }))).toContain(`,'${formula},`);
    },
  );

  it('as JSON is one array, without what only the bot can use', () => {
    const { keys, judged, ...open } = order;
    expect(JSON.parse(textOf(exported([order, order], 'json').bytes))).toEqual([open, open]);
    expect(JSON.parse(textOf(exported([], 'json').bytes))).toEqual([]);
    expect(JSON.parse(PIECES['json lines'].row(order))).toEqual(open);
    const part = { id: 'o-2', steps: ['s-2'], fixed: { status: null } };
    const fixes = { status: 'fx-1' };
    const mended = { ...order, fixes, absorbed: [{ ...part, fixes }] };
    expect(JSON.parse(PIECES['json lines'].row(mended))).toEqual({ ...open, absorbed: [part] });
  });

  it('as Markdown is a table in which no headline has a sign of its own', () => {
    const rows = textOf(exported([order], 'md').bytes).split('\n');
    expect(rows).toHaveLength(4);
    expect(rows[2]).toContain('said "no", \\*twice\\* \\| ended | <https://daily.example/a%7Cb_c> | o-1 |');
  });

  it('as Markdown says of each order when, where, against whom and how many, and how it stands', () => {
    const targets = [
      { kind: 'url', count: 257, qualifier: 'about' },
      { kind: 'account', count: 3, qualifier: 'exact' },
    ] as const;
    const dates = { ordered: '2021-01-31', reported: '2021-02-01', complied: null };
    const row = PIECES.md.row(
      anOrder({ dates, status: 'partly-complied', headline: 'A', facts: { targets: [...targets] } }),
    );
    expect(row).toBe(
      '| 2021-01-31 | 2021-02-01 | IN |  | Exampla | about 257 URLs, 3 accounts | partly complied | A |  | o-1 |\n',
    );
  });
});
