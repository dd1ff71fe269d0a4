import { describe, expect, it } from 'vitest';
import { registration } from '../../src/chat/discord/commands.ts';
import { usages } from '../../src/core/ask.ts';
import { loadCommands } from '../../src/load.ts';
import { ASKS, asked } from '../../src/words/asks.ts';
import { discordValidator, faultsOf, SCHEMA_FILE } from '../chat/discord-schema.ts';

const commands = await loadCommands();
const paths = commands.flatMap(({ name, subcommands }) => [
  name,
  ...subcommands.flatMap((sub) => [
    `${name} ${sub.name}`,
    ...sub.options.filter(({ carried }) => !carried).map((option) => `${name} ${sub.name} ${option.name}`),
  ]),
]);
/** Those that stand beside each other, and so need names of their own. */
const families = [
  commands.map(({ name }) => name),
  ...commands.map(({ name, subcommands }) => subcommands.map((sub) => `${name} ${sub.name}`)),
  ...commands.flatMap(({ name, subcommands }) =>
    subcommands.map((sub) => sub.options.map((option) => `${name} ${sub.name} ${option.name}`)),
  ),
];

describe.each(Object.entries(ASKS))('what can be asked, in %s', (language, asks) => {
  it('has names that can be typed and words that fit', () => {
    for (const [path, [name, says]] of Object.entries(asks)) {
      expect(name, path).toMatch(/^[-_\p{L}\p{M}\p{N}]{1,32}$/u);
      expect(name, path).toBe(name.toLowerCase());
      expect(says.length, path).toBeLessThanOrEqual(100);
    }
  });

  it('calls no two that stand beside each other by one name', () => {
    for (const family of families) {
      const names = family.map((path) => asked(asks, path)?.[0] ?? path.split(' ').at(-1));
      expect(new Set(names).size, family.join()).toBe(family.length);
    }
  });

  it('has words for most of it, and shows what is missing', () => {
    const missing = paths.filter((path) => !asked(asks, path));
    if (missing.length > 0) console.info(`${language} is shown in English at: ${missing.join(' · ')}`);
    expect(missing.length / paths.length).toBeLessThan(0.5);
  });
});

it('what only buttons say is offered to nobody', () => {
  const carried = commands.flatMap(({ subcommands }) =>
    subcommands.flatMap(({ options }) => options.filter((one) => one.carried).map(({ name }) => name)),
  );
  expect(carried).toContain('undoes');
  const offered = JSON.stringify(registration(commands, 'server')) + commands.flatMap(usages).join();
  expect(carried.filter((name) => [`"${name}"`, `[${name}]`].some((shown) => offered.includes(shown)))).toEqual([]);
});

it.skipIf(!SCHEMA_FILE)('the commands are valid by the schema of Discord, in one server and in all', () => {
  const validate = discordValidator(SCHEMA_FILE!);
  for (const scope of ['server', 'global'] as const) {
    const body = registration(commands, scope);
    expect(faultsOf(validate, { method: 'PUT', path: '/applications/1/commands', body })).toEqual([]);
    expect(JSON.stringify(body)).toContain('"hi":');
  }
});
