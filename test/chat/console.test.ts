import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { renderConsole } from '../../src/chat/console/render.ts';
import { message } from '../../src/core/message.ts';

it.each([true, false])(
  'a message without buttons has no empty line where they would stand (in colour: %s)',
  (colour) => {
    const shown = renderConsole(message({ headline: 'Two orders', lines: ['one', 'two'] }), { colour });
    expect(stripVTControlCharacters(shown).split('\n')).toEqual(['  · Two orders', '    one', '    two']);
  },
);
