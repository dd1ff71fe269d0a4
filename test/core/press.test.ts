import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/core/command.ts';
import { message } from '../../src/core/message.ts';
import { formOf, pressId, readPress } from '../../src/core/asking/press.ts';

const run = async () => message({ headline: '' });
const orders: Command = {
  name: 'orders',
  says: 'What was ordered',
  subcommands: [
    { name: 'latest', says: 'The latest', options: [{ name: 'platform', says: 'a platform', type: 'text' }], run },
    {
      name: 'search',
      says: 'Find',
      options: [
        { name: 'page', says: 'which', type: 'number' },
        { name: 'query', says: 'words', type: 'text', required: true, rest: true },
      ],
      run,
    },
  ],
};
const [latest, search] = orders.subcommands as [Command['subcommands'][0], Command['subcommands'][0]];

describe('what a button says', () => {
  it.each([
    ['ask', latest, { platform: 'X' }, 'ask:orders latest platform:X'],
    ['turn', latest, { platform: 'App Store' }, 'turn:orders latest platform:"App Store"'],
    [
      'turn',
      search,
      { query: '"blocking order" -cricket', page: 2 },
      'turn:orders search page:2 query:"blocking order" -cricket',
    ],
  ] as const)('%s %o is read as it was written', (how, subcommand, values, id) => {
    expect(pressId(how, orders, subcommand, values)).toBe(id);
    expect(readPress(id, [orders])).toEqual({ how, command: orders, subcommand, values });
  });

  it('opens a form that is yet to be filled in', () => {
    expect(readPress('form:orders search', [orders])).toMatchObject({ how: 'form', subcommand: search, values: {} });
    expect(readPress('ask:orders search', [orders]), 'a question needs its words').toBeNull();
  });

  it('shows in a form what may be edited, and carries along what it is about', () => {
    const id = { name: 'id', says: 'which', type: 'text', required: true } as const;
    const query = { name: 'query', says: 'words', type: 'text', required: true, rest: true } as const;
    const note = { name: 'note', says: 'why', type: 'text' } as const;
    const edit = { name: 'edit', says: 'Change', options: [id, note, query], run };
    const watch = { name: 'watch', says: 'Watches', subcommands: [edit] };
    const values = { id: 'wa-1', query: 'takedown' };
    expect(formOf({ how: 'form', command: watch, subcommand: edit, values })).toEqual({
      shown: [note, query],
      carried: { id: 'wa-1' },
    });
  });

  it.each(['', 'ask:', 'ask:gone latest', 'press:orders latest', 'ask:orders search page:two query:x', 'kept:abc'])(
    '%j leads nowhere',
    (id) => expect(readPress(id, [orders])).toBeNull(),
  );
});
