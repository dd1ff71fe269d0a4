import { PLATFORMS, type Platform } from '../words/entities/platforms.ts';
import { Complaint } from './complaint.ts';
import type { Ask, Command, Option, Subcommand } from './command.ts';
import { nearest } from './near.ts';

type Extent = 'whole' | 'in part';

/** What somebody typed, as values by option name. */
export interface Words {
  subcommand: string;
  values: Ask['values'];
}

/**
 * Reads words as people type them on Slack, on the console and on the command line:
 * `latest 5 IN platform:X`, `add as:digest "blocking order" -cricket`.
 * An option may be named (`platform:X`, `platform=X`, `platform X`) or stand bare; a `rest` option takes all that is left, as typed, quotes and all.
 * A leading word that names no subcommand belongs to the first subcommand, so that `/orders India` works.
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
  const chosen = command.subcommands.find((one) => one.name === named?.[1]?.toLowerCase());
  const subcommand = chosen ?? command.subcommands[0];
  if (!subcommand || (!chosen && text !== '' && subcommand.options.length === 0)) {
    throw unknown(command, named?.[1] ?? '');
  }
  return {
    subcommand: subcommand.name,
    values: checkValues(
      command,
      subcommand,
      valuesOf(command, subcommand, chosen ? text.slice(named![0].length) : text, platforms),
      extent,
    ),
  };
}

function valuesOf(
  command: Command,
  subcommand: Subcommand,
  text: string,
  platforms: readonly Platform[],
): Ask['values'] {
  const values: Ask['values'] = {};
  let left = text.trim();
  while (left !== '') {
    const word = nextWord(left);
    const option = named(subcommand, word.text);
    if (option?.rest) {
      values[option.name] = left.slice(option.name.length + 1).trimStart();
      break;
    }
    if (option) {
      values[option.name] = unquote(word.text.slice(option.name.length + 1));
    } else {
      const spoken = withoutColon(subcommand, word.text, values);
      if (spoken) {
        const value = nextWord(left.slice(word.length).trimStart());
        values[spoken.name] = unquote(value.text);
        left = left.slice(word.length).trimStart().slice(value.length).trimStart();
        continue;
      }
      const bare = subcommand.options.find((one) => !(one.name in values) && takes(one, unquote(word.text), platforms));
      if (!bare) throw misfit(command, subcommand, word.text);
      if (bare.rest) {
        values[bare.name] = left;
        break;
      }
      values[bare.name] = unquote(word.text);
    }
    left = left.slice(word.length).trimStart();
  }
  return values;
}

/** `quiet 23:00-07:00` for `quiet:23:00-07:00`, where no query is typed in which the name could be a word to look for. */
function withoutColon({ options }: Subcommand, word: string, values: Ask['values']): Option | undefined {
  if (options.some(({ rest }) => rest)) return undefined;
  return options.find(({ name }) => name === word.toLowerCase() && !(name in values));
}

function unknown(command: Command, word: string): Complaint {
  const meant = nearest(
    word.toLowerCase(),
    command.subcommands.map(({ name }) => name),
  );
  return meant
    ? wrong(`/${command.name} has no "${word}". Did you mean /${command.name} ${meant}?`)
    : wrong(`/${command.name} has no "${word}"`, usages(command));
}

/** A word that no option takes: a name that was misspelt, a subcommand that was, or one word too many. */
function misfit(command: Command, subcommand: Subcommand, word: string): Complaint {
  const [, name, value] = /^([\w-]+)[:=](.*)$/s.exec(word) ?? [];
  const option =
    name &&
    nearest(
      name.toLowerCase(),
      subcommand.options.map((one) => one.name),
    );
  if (option) return wrong(`/${command.name} ${subcommand.name} has no "${name}". Did you mean ${option}:${value}?`);
  const meant = nearest(
    word.toLowerCase(),
    command.subcommands.map((one) => one.name),
  );
  if (meant) return unknown(command, word);
  return wrong(`"${word}" fits nothing in /${command.name} ${subcommand.name}`, [usage(command, subcommand)]);
}

/** A word, or a quoted run, or `name:"quoted run"`. */
function nextWord(text: string): { text: string; length: number } {
  const found = /^(?:[\w-]+[:=])?(?:"[^"]*"|“[^”]*”)|^\S+/u.exec(text)![0];
  return { text: found, length: found.length };
}

const unquote = (text: string): string => text.replace(/^["“]([^"”]*)["”]$/u, '$1');

function named(subcommand: Subcommand, word: string): Option | undefined {
  const name = /^([\w-]+)[:=]/.exec(word)?.[1]?.toLowerCase();
  return subcommand.options.find((one) => one.name === name);
}

function takes(option: Option, word: string, platforms: readonly Platform[]): boolean {
  const accepts = option.accepts?.(word, platforms) ?? true;
  if (option.rest) return true;
  if (option.type === 'number') return /^-?\d+(\.\d+)?$/.test(word) && accepts;
  if (option.type === 'choice') return option.choices?.some((one) => one.toLowerCase() === word.toLowerCase()) ?? false;
  return accepts;
}

/**
 * Values as they came from any chat, checked against the options: numbers are numbers within bounds, choices are spelt as listed.
 * @throws Complaint that names the option and what it takes.
 */
export function checkValues(
  command: Command,
  subcommand: Subcommand,
  given: Ask['values'],
  extent: Extent = 'whole',
): Ask['values'] {
  const values: Ask['values'] = {};
  for (const option of subcommand.options) {
    const value = given[option.name];
    if (value === undefined || value === '') {
      if (option.required && extent === 'whole')
        throw wrong(`${option.name} is missing: ${option.says}`, [usage(command, subcommand)]);
      continue;
    }
    values[option.name] =
      option.type === 'number'
        ? number(option, value)
        : option.type === 'choice'
          ? choice(option, value)
          : String(value);
  }
  return values;
}

function number(option: Option, value: string | number): number {
  const n = Number(value);
  const { min = -Infinity, max = Infinity } = option;
  if (!Number.isFinite(n) || n < min || n > max)
    throw wrong(`${option.name} takes a number from ${min} to ${max}, not "${value}"`);
  return n;
}

function choice(option: Option, value: string | number): string {
  const { choices = [] } = option;
  const found = choices.find((one) => one.toLowerCase() === String(value).toLowerCase());
  if (found) return found;
  const meant = nearest(String(value).toLowerCase(), choices);
  throw wrong(
    `${option.name} takes one of ${choices.join(', ')}, not "${value}"${meant ? `: did you mean ${meant}?` : ''}`,
  );
}

/** How a subcommand is typed: `/orders latest [count] [country]`. */
export function usage(command: Command, subcommand: Subcommand): string {
  const options = subcommand.options.map((one) => (one.required ? `<${one.name}>` : `[${one.name}]`));
  return [`/${command.name}`, subcommand.name, ...options].join(' ');
}

export const usages = (command: Command): string[] => command.subcommands.map((one) => usage(command, one));

function wrong(message: string, instead: readonly string[] = []): Complaint {
  const sentence = message.endsWith('?') ? message : `${message}.`;
  return new Complaint(instead.length ? `${sentence} Try: ${instead.join(' · ')}` : sentence, { act: 'retry' });
}
