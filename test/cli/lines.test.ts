import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { linesOf } from '../../src/cli/lines.ts';

it('lines are parted at line feeds only, wherever the pieces that arrive are cut', async () => {
  const input = Readable.from([
    '{"title":"a\u2028b',
    '\u2029c"}\n\n{"id"',
    ':1}\nlast',
  ]) as unknown as NodeJS.ReadStream;
  const lines: string[] = [];
  for await (const line of linesOf(input)) lines.push(line);
  expect(lines).toEqual(['{"title":"a\u2028b\u2029c"}', '', '{"id":1}', 'last']);
});
