import { PLATFORMS, type Platform } from '../words/entities/platforms.ts';
import { calledAnywhere } from '../words/asks.ts';
import { attempt, lacks, usage, usages, wrongly } from './asking/usage.ts';
import { checkValues, choiceNear, chosen, type Extent } from './asking/values.ts';
import type { Complaint } from './complaint.ts';
import type { Ask, Command, Option, Subcommand } from './command.ts';
import { nearest } from './text/near.ts';
import { fold } from './text/tokens.ts';
import { fill, type Voice } from './voice.ts';

/** What somebody typed, as values by option name. */
export interface Words {
  subcommand: string;
  values: Ask['values'];
}

/**
 * Reads words as people type them on Slack, on the console and on the command line:
 * `latest 5 IN platform:X`, `add as:digest "blocking order" -cricket`.
 * An option may be named (`platform:X`, `platform=X`, `platform X`), in any language that has a word for it (`pays:FR`), or stand bare;
 * a `rest` option takes all that is left, as typed, quotes and all.
 * A leading word that names no subcommand belongs to the one that says so, or to the first, so that `/orders o-1` and
 * `/orders India` work.
 * @param platforms those that may stand bare
 * @param extent `in part`: required options may be missing, as in a form that is yet to be filled in
 * @throws Complaint that says what was expected.
 */
export function parseWords(
  command: Command,
  words: string,
  platforms: readonly Platform[] = PLATFORMS,
  extent: Extent = 'whole',
): Words {
  const text = words.trim();
  const named = /^(\S+)\s*/.exec(text);
  const first = named?.[1] ?? '';
  const chosen = command.subcommands.find((one) => one.name === first.toLowerCase());
  const subcommand = chosen ?? command.subcommands.find((one) => one.begins?.(first)) ?? command.subcommands[0];
  if (!chosen && command.name !== HELP && /^(?:help|\?)$/i.test(text)) throw helpElsewhere(command, text);
  if (!subcommand || (!chosen && text !== '' && subcommand.options.length === 0)) {
    throw unknown(command, named?.[1] ?? '');
  }
  const typing = { command, subcommand, isNamed: chosen !== undefined, platforms };
  const values = valuesOf(typing, chosen ? text.slice(named![0].length) : text);
  return { subcommand: subcommand.name, values: checkValues(command, subcommand, values, extent) };
}

const HELP = 'help';

/** What somebody is typing the options of. */
interface Typing {
  command: Command;
  subcommand: Subcommand;
  /** By its name: who has named a subcommand has misspelt none. */
  isNamed: boolean;
  platforms: readonly Platform[];
}

function valuesOf(typing: Typing, text: string): Ask['values'] {
  const values: Ask['values'] = {};
  let left = text.trim();
  while (left !== '') {
    const { option, value, length } = taken(typing, left, values);
    values[option.name] = value;
    left = left.slice(length).trimStart();
  }
  return values;
}

interface Taken {
  option: Option;
  value: string;
  /** Of what was typed. */
  length: number;
}

/** What stands first, and the option that takes it. */
function taken(typing: Typing, left: string, values: Ask['values']): Taken {
  const { subcommand, platforms } = typing;
  const from = (option: Option, begin: number): Taken => {
    const behind = left.slice(begin).trimStart();
    if (option.rest) return { option, value: behind, length: left.length };
    const sentence = begin > 0 ? sentenceOf(option, behind, typing) : null;
    if (sentence) return { option, value: sentence, length: left.length - behind.length + sentence.length };
    const { text, length } = nameOrWord(option, behind, typing);
    return { option, value: unquote(text), length: left.length - behind.length + length };
  };
  const word = nextWord(left);
  const called = named(typing, left);
  if (called) return from(called.option, called.length);
  const spoken = withoutColon(typing, word.text, values);
  if (spoken) return from(spoken, word.length);
  const free = subcommand.options.filter(({ name }) => !(name in values));
  const isTaken = (one: Option) => takes(one, unquote(nameOrWord(one, left, typing).text), platforms);
  const bare =
    free.find((one) => !one.rest && takes(one, unquote(word.text), platforms)) ??
    free.find((one) => !one.rest && isTaken(one)) ??
    free.find(({ rest }) => rest);
  if (bare) return from(bare, 0);
  // What is needed may stand behind.
  const needed = word.length === left.length ? free.find(({ required }) => required) : undefined;
  throw overflow(subcommand, word.text, values) ?? misfit(typing, word.text, free, needed);
}

/** A text that never stands bare runs on to the next name, where what takes the rest is named, too: `note:why we care query:takedown`. */
function sentenceOf({ rest, type, accepts }: Option, behind: string, typing: Typing): string | null {
  const { options } = typing.subcommand;
  const last = options.find((one) => one.rest);
  if (rest || !last || type !== 'text' || accepts?.('', []) !== false || /^["“]/.test(behind)) return null;
  const begins = (some: readonly Option[]) =>
    new RegExp(`\\s(?:${some.flatMap((one) => namesOf(one, typing)).join('|')})[:=]`, 'iu').exec(behind);
  const next = begins([last]) && begins(options);
  return next ? behind.slice(0, next.index).trimEnd() || null : null;
}

/** So many words has the name of a country or a platform. */
const WORDS_OF_A_NAME = 5;

/** The first word; or as many as the option knows for one name ("South Korea"), unless the second stands for itself. */
function nameOrWord(option: Option, text: string, { subcommand: { options }, platforms }: Typing): Word {
  const word = nextWord(text);
  const words = text.split(/\s+/, WORDS_OF_A_NAME);
  const standsForItself = options.some((one) => one !== option && one.accepts?.(words[1] ?? '', platforms));
  if (!option.manyWords || standsForItself) return word;
  const runs = words.map((_, n) => words.slice(0, n + 1).join(' '));
  const name = runs.findLast((run) => option.accepts?.(run, platforms));
  const length = name && new RegExp(`^(?:\\S+\\s*){${name.split(' ').length}}`).exec(text)![0].length;
  return name && length ? { text: name, length } : word;
}

/** `quiet 23:00-07:00` for `quiet:23:00-07:00`, where no query is typed in which the name could be a word to look for. */
function withoutColon(typing: Typing, word: string, values: Ask['values']): Option | undefined {
  if (typing.subcommand.options.some(({ rest }) => rest)) return undefined;
  const option = optionCalled(word, typing);
  return option && !(option.name in values) ? option : undefined;
}

const helpElsewhere = (command: Command, word: string): Complaint =>
  wrongly((say) => [
    fill(say.wrong.hasNo, { command: `/${command.name}`, word }),
    attempt(say, [`/${HELP} ${command.name}`]),
  ]);

function unknown(command: Command, word: string): Complaint {
  const meant = subcommandNear(command, word);
  return wrongly((say) => [
    fill(say.wrong.hasNo, { command: `/${command.name}`, word }),
    meant ? fill(say.wrong.meant, { meant: `/${command.name} ${meant}` }) : attempt(say, usages(command)),
  ]);
}

const subcommandNear = ({ subcommands }: Command, word: string): string | null =>
  nearest(
    word.toLowerCase(),
    subcommands.map(({ name }) => name),
  );

/** A word that no option takes: a name that was misspelt, a subcommand or a value that was, or one word too many. */
function misfit(
  { command, subcommand, isNamed, platforms }: Typing,
  word: string,
  free: readonly Option[],
  needed: Option | undefined,
): Complaint {
  const path = `/${command.name} ${subcommand.name}`;
  const [, name, value] = /^([\w-]+)[:=](.*)$/s.exec(word) ?? [];
  const names = subcommand.options.map((one) => one.name);
  const option = name && nearest(name.toLowerCase(), names);
  if (option)
    return wrongly((say) => [
      fill(say.wrong.hasNo, { command: path, word: name }),
      fill(say.wrong.meant, { meant: `${option}:${value}` }),
    ]);
  if (!isNamed && subcommandNear(command, word)) return unknown(command, word);
  return wrongly((say, voice) => {
    const meant = valueNear(free, word, platforms, voice);
    return [
      fill(say.wrong.fits, { word, command: path }),
      ...(needed && !meant ? [lacks(command, subcommand, needed, say, voice.language)] : []),
      meant ? fill(say.wrong.meant, { meant }) : attempt(say, [usage(command, subcommand)]),
    ];
  });
}

/** What stands behind a text that was named, where no word may stand bare, most likely belongs to it. */
function overflow({ options }: Subcommand, word: string, values: Ask['values']): Complaint | null {
  const [name, value] = Object.entries(values).at(-1) ?? [];
  const option = options.find((one) => one.name === name);
  if (option?.type !== 'text' || option.manyWords || option.accepts?.(String(value), []) !== false) return null;
  const typed = `${name}:"${value} ${word}"`;
  return wrongly((say) => [fill(say.wrong.quotes, { word, option: option.name, typed })]);
}

/** `country:India` for `Indai`: what it may have meant, and the option that takes it. */
function valueNear(
  options: readonly Option[],
  word: string,
  platforms: readonly Platform[],
  voice: Voice,
): string | null {
  const choices = options.map((one) => ({ name: one.name, value: choiceNear(one, word, voice) }));
  const names = options.map(({ name, meant }) => ({ name, value: meant?.(word, platforms, voice) ?? null }));
  const found = [...choices, ...names].find(({ value }) => value !== null);
  return found ? `${found.name}:${/\s/.test(found.value!) ? `"${found.value}"` : found.value}` : null;
}

interface Word {
  text: string;
  length: number;
}

/** A word, or a quoted run, or `name:"quoted run"`; nothing where there is none. */
function nextWord(text: string): Word {
  const found = /^(?:[\w-]+[:=])?(?:"[^"]*"|“[^”]*”)|^\S*/u.exec(text)![0];
  return { text: found, length: found.length };
}

const unquote = (text: string): string => text.replace(/^["“]([^"”]*)["”]$/u, '$1');

/** Of an option, in any language. */
const LONGEST_NAME = 40;

/** The option whose name stands first, and how long that is with its colon. */
function named(typing: Typing, text: string): { option: Option; length: number } | undefined {
  const [typed, name = ''] = /^([^:="“”]+)[:=]/.exec(text.slice(0, LONGEST_NAME + 1)) ?? [];
  const option = optionCalled(name, typing);
  return option && typed ? { option, length: typed.length } : undefined;
}

/** The option of this name: its own, or another that it can be typed by. */
function optionCalled(name: string, typing: Typing): Option | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const called = fold(name.trim());
  const { options } = typing.subcommand;
  const isOwn = (one: Option): boolean => one.name === called;
  return options.find(isOwn) ?? options.find((one) => namesOf(one, typing).some((other) => fold(other) === called));
}

/** All that an option can be called as it is typed: by its own name, as cards call it, and as Discord shows it in each language. */
const namesOf = ({ name, also = [] }: Option, { command, subcommand }: Typing): string[] => [
  name,
  ...also,
  ...calledAnywhere(`${command.name} ${subcommand.name} ${name}`),
];

function takes(option: Option, word: string, platforms: readonly Platform[]): boolean {
  const accepts = option.accepts?.(word, platforms) ?? (option.type !== 'choice' || isOwnName(option, word));
  return option.type === 'number' ? /^-?\d+(\.\d+)?$/.test(word) && accepts : accepts;
}

const isOwnName = ({ choices = [] }: Option, word: string): boolean => chosen({ choices }, word) !== undefined;
