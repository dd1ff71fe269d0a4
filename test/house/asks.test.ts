import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/load.ts';

/* What the README says that people can ask is what they can. */

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const commands = await loadCommands();

describe.each(commands)('/$name in the README', ({ name, subcommands }) => {
  const rows = README.split('\n').filter((line) => line.startsWith(`| \`/${name} `));
  const asks = rows.map((row) => row.split(' | ')[0]!).join(' ');

  it('has all of its parts', () => {
    const [only, ...others] = subcommands;
    const missing = (others.length > 0 ? [only!, ...others] : []).filter(
      (one) => !new RegExp(`[\`/ ]${one.name}[\` ]`).test(asks),
    );
    expect(rows).not.toEqual([]);
    expect(missing.map((one) => one.name)).toEqual([]);
  });

  it('names no option that there is not', () => {
    const options = subcommands.flatMap((one) => one.options.map((option) => option.name));
    const named = [...asks.matchAll(/[[<]([a-z-]+)[\]>:]/g)].map(([, option]) => option!);
    expect(named.filter((option) => !options.includes(option))).toEqual([]);
  });
});
