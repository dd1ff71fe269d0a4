import { describe, expect, it } from 'vitest';
import { registration } from '../../src/chat/discord/commands.ts';
import { usages } from '../../src/core/asking/usage.ts';
import { chosen } from '../../src/core/asking/values.ts';
import { fold } from '../../src/core/text/tokens.ts';
import { loadCommands } from '../../src/load.ts';
import { ASKS, asked, calledAnywhere } from '../../src/words/asks.ts';
import { PLATFORMS } from '../../src/words/entities/platforms.ts';
import { SAYS } from '../../src/words/say.ts';
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

/** Options that stand beside each other, with all that they can be called. */
const besides = commands.flatMap(({ name, subcommands }) =>
  subcommands.map((sub) =>
    sub.options.map((option) => {
      const path = `${name} ${sub.name} ${option.name}`;
      return { path, option, names: [option.name, ...(option.also ?? []), ...calledAnywhere(path)].map(fold) };
    }),
  ),
);

it('calls no option by what another beside it is called in any language', () => {
  const shared = besides.flatMap((beside) =>
    beside.flatMap(({ path, names }, n) =>
      beside
        .slice(n + 1)
        .flatMap((other) =>
          names.filter((one) => other.names.includes(one)).map((one) => `${one}: ${path} · ${other.path}`),
        ),
    ),
  );
  expect(shared).toEqual([]);
});

it('calls no option by what may stand bare beside it, a country or a status, where names need no colon', () => {
  const taken = besides
    .filter((beside) => !beside.some(({ option }) => option.rest))
    .flatMap((beside) =>
      beside.flatMap(({ path, names }) =>
        names
          .filter((name) => beside.some(({ option }) => option.accepts?.(name, PLATFORMS) ?? chosen(option, name)))
          .map((name) => `${name}: ${path}`),
      ),
    );
  expect(taken).toEqual([]);
});

/** Letters of a word that stay when it is declined. */
const STEM = 4;
const stems = (text: string): string[] =>
  (text.match(/[\p{L}\p{M}]{3,}/gu) ?? []).map((word) => fold(word).replace(/^ال/u, '').slice(0, STEM));
const shareAWord = (one: string, other: string): boolean => stems(one).some((stem) => stems(other).includes(stem));

describe.each(Object.entries(ASKS))('one word for one thing, in %s', (language, asks) => {
  const say = SAYS[language]!;
  const told = (path: string): string => asked(asks, path)!.join(' ');

  it.each([
    ['room', say.room.this, told('room')],
    ['watch', say.watch.count.other, told('watch list')],
    ['digest', say.room.digest, told('digest show')],
    ['story', say.digest.gathered.quiet.few ?? say.digest.gathered.quiet.other, told('digest')],
    ['story', say.watch.unknownStory, told('watch mute')],
    ['admin', say.room.admins, told('room admins')],
    ['order', say.orders.by.month, told('orders')],
    ['alerts', say.room.alerts, told('room set alerts')],
  ])('a %s is called in lists of commands what answers call it', (_, answered, listed) => {
    expect(shareAWord(answered, listed), `${answered} | ${listed}`).toBe(true);
  });

  it('a channel is what orders are about, and never the room that is told', () => {
    const [channel] = stems(say.targets.channel.other);
    const called = Object.entries(asks).filter(([, words]) => stems(words.join(' ')).some((stem) => stem === channel));
    expect(called).toEqual([]);
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
