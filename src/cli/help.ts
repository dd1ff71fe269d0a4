import type { Command } from '../core/command.ts';
import { usage } from '../core/asking/usage.ts';
import { loadCommands } from '../load.ts';
import { usageOf } from './usage.ts';

/** Prints how a command is used; of one that chats have, too, each of its parts. */
export async function help(name: string): Promise<void> {
  const command = (await loadCommands()).find((one) => one.name === name);
  process.stdout.write(command ? partsOf(command) : usageOf(name));
}

const partsOf = (command: Command): string =>
  command.subcommands.map((one) => `  ${usage(command, one).slice(1)}\n      ${one.says}\n`).join('');
