import { PLATFORMS } from '../../words/entities/platforms.ts';
import { parseWords } from '../ask.ts';
import { Complaint } from '../complaint.ts';
import type { Ask, Command, Option, Subcommand } from '../command.ts';

/*
 * What a button's id says. It holds the whole question, so that a press can be answered after a restart and by any
 * process; it says what to do and never who may: that is decided by who pressed it, when it is pressed.
 */

/** `ask`: answered to whoever pressed. `turn`: the message it stands on becomes the answer. `form`: a form to fill in. */
type PressHow = 'ask' | 'turn' | 'form';

export interface Press {
  how: PressHow;
  command: Command;
  subcommand: Subcommand;
  /** For a form these are what it is filled with: required ones may be missing. */
  values: Ask['values'];
}

/** The longest id that every chat takes on a button: https://docs.discord.com/developers/components/reference#button */
export const BUTTON_ID = 100;

/** What an id too long to stand on a button begins with: the rest is where the whole is kept. */
export const KEPT = 'kept:';

/**
 * @param id `ask:`, `turn:` or `form:`, then a command and words as people type them
 * @returns null where it leads nowhere any more: an older version's button, or a command that is gone
 */
export function readPress(id: string, commands: readonly Command[]): Press | null {
  const [, how, name, words = ''] = /^(ask|turn|form):(\S+)\s*(.*)$/s.exec(id) ?? [];
  const command = commands.find((one) => one.name === name);
  if (!command) return null;
  try {
    const asked = parseWords(command, words, PLATFORMS, how === 'form' ? 'in part' : 'whole');
    const subcommand = command.subcommands.find((one) => one.name === asked.subcommand);
    return subcommand ? { how: how as PressHow, command, subcommand, values: asked.values } : null;
  } catch (thrown) {
    if (thrown instanceof Complaint) return null;
    throw thrown;
  }
}

/** The id of a button that asks this. An option that takes the rest stands last, as typed; other values with spaces stand in quotes. */
export function pressId(how: PressHow, command: Command, subcommand: Subcommand, values: Ask['values']): string {
  const given = subcommand.options.filter(({ name }) => values[name] !== undefined && values[name] !== '');
  const inOrder = [...given.filter(({ rest }) => !rest), ...given.filter(({ rest }) => rest)];
  const words = inOrder.map(({ name, rest }) => {
    const value = String(values[name]);
    return `${name}:${!rest && /\s/.test(value) ? `"${value.replaceAll('"', '')}"` : value}`;
  });
  return [`${how}:${command.name}`, subcommand.name, ...words].join(' ');
}

/**
 * What a form shows, and what it only carries along. A required word that the button gave says what the form is about
 * (the id of a watch) and is not for editing; what takes the rest, or may be left out, is shown with what was given.
 */
export function formOf({ subcommand, values }: Press): { shown: Option[]; carried: Ask['values'] } {
  const isCarried = ({ name, required, rest, carried }: Option) =>
    carried || (Boolean(required) && !rest && values[name] !== undefined);
  const held = subcommand.options.filter(isCarried).filter(({ name }) => values[name] !== undefined);
  return {
    shown: subcommand.options.filter((option) => !isCarried(option)),
    carried: Object.fromEntries(held.map(({ name }) => [name, values[name]!])),
  };
}
