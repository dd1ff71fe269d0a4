import type { Attachment } from '../message.ts';
import { targetWords } from '../placing/targets.ts';
import type { Order } from '../story.ts';

/** Orders to take home: a table for a spreadsheet, JSON for a program, a table for a document. */
export const FORMATS = ['csv', 'json', 'md'] as const;
export type Format = (typeof FORMATS)[number];

const TYPES: Readonly<Record<Format, string>> = { csv: 'text/csv', json: 'application/json', md: 'text/markdown' };

/** What each column of a table says of an order. Those that outside programs know keep their names and places. */
const COLUMNS: readonly [name: string, of: (order: Order) => unknown][] = [
  ['id', (order) => order.id],
  ['first_seen', (order) => order.firstSeenAt],
  ['last_seen', (order) => order.lastSeenAt],
  ['country', (order) => order.facts.country],
  ['issuer', (order) => order.facts.issuer],
  ['platforms', (order) => order.facts.platforms.join('; ')],
  ['targets', ({ facts }) => facts.targets.map(targetWords).join('; ')],
  ['legal_basis', (order) => order.facts.legalBasis.join('; ')],
  ['order_date', (order) => order.facts.orderDate],
  ['status', (order) => order.status],
  ['official', (order) => order.official],
  ['headline', (order) => order.headline],
  ['url', (order) => order.steps[0]?.url],
  ['reported', (order) => order.dates.reported],
  ['complied', (order) => order.dates.complied],
];

/** An order as outside programs read it: without what only the bot itself can use, and no day in the place of an unknown one. */
function openOrder({ keys: _, judged: __, fixes: ___, steps, absorbed, ...order }: Order): object {
  return {
    ...order,
    ...(absorbed && { absorbed: absorbed.map(({ fixes: _, ...one }) => one) }),
    steps: steps.map(({ holder: _, ...step }) => (step.undated ? { ...step, at: null } : step)),
  };
}

/** A line of a table, by RFC 4180. */
export const csvCells = (values: readonly unknown[]): string => `${values.map(cell).join(',')}\r\n`;
const csvRow = (order: Order): string => csvCells(COLUMNS.map(([, of]) => of(order)));

/** A cell that a spreadsheet would run as a formula is made text; one in East Asia takes the wide signs for the same. */
function cell(value: unknown): string {
  const text = String(value ?? '').replace(/^[=+\-@＝＋－＠\t\r\n]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a document would take for a sign of its own is written out: https://spec.commonmark.org/0.31.2/#backslash-escapes */
const plainly = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').replace(/[\\|`*_[\]<>#!~]/g, '\\$&');
const linked = (url: string | null | undefined): string => (url ? `<${url.replaceAll('|', '%7C')}>` : '');

const IN_DOCUMENTS: readonly [name: string, of: (order: Order) => string][] = [
  ['Ordered', ({ dates }) => dates.ordered ?? ''],
  ['Reported', ({ dates }) => dates.reported ?? ''],
  ['Country', ({ facts }) => plainly(facts.country)],
  ['By', ({ facts }) => plainly(facts.issuer)],
  ['Platforms', ({ facts }) => plainly(facts.platforms.join(', '))],
  ['Targets', ({ facts }) => plainly(facts.targets.map(targetWords).join(', '))],
  ['Status', ({ status }) => (status ?? '').replace('-', ' ')],
  ['What', ({ headline }) => plainly(headline)],
  ['Source', ({ steps }) => linked(steps[0]?.url)],
  ['Id', ({ id }) => id],
];

const MARKDOWN_HEAD = `| ${IN_DOCUMENTS.map(([name]) => name).join(' | ')} |\n|${' --- |'.repeat(IN_DOCUMENTS.length)}\n`;
const markdownRow = (order: Order): string => `| ${IN_DOCUMENTS.map(([, of]) => of(order)).join(' | ')} |\n`;

/** A file piece by piece, so that one of a hundred thousand orders is never held whole. */
interface Pieces {
  head: string;
  row(order: Order): string;
  between: string;
  tail: string;
}

export const PIECES: Readonly<Record<Format | 'json lines', Pieces>> = {
  csv: { head: csvCells(COLUMNS.map(([name]) => name)), row: csvRow, between: '', tail: '' },
  json: { head: '[\n', row: (order) => JSON.stringify(openOrder(order)), between: ',\n', tail: '\n]\n' },
  'json lines': { head: '', row: (order) => `${JSON.stringify(openOrder(order))}\n`, between: '', tail: '' },
  md: { head: MARKDOWN_HEAD, row: markdownRow, between: '', tail: '' },
};

/** Spreadsheets take a table for UTF-8 only where it says so. */
const BYTE_ORDER_MARK = '\uFEFF';

/** All of it as a file. */
export function exported(orders: readonly Order[], format: Format): Attachment {
  const { head, row, between, tail } = PIECES[format];
  const text = `${format === 'csv' ? BYTE_ORDER_MARK : ''}${head}${orders.map(row).join(between)}${tail}`;
  return { bytes: new TextEncoder().encode(text), name: `orders.${format}`, type: TYPES[format] };
}
