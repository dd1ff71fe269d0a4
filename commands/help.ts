import { usage } from '../src/core/ask.ts';
import type { Command } from '../src/core/command.ts';
import { type Line, message } from '../src/core/message.ts';

export default {
  name: 'help',
  says: 'What can be asked here',
  subcommands: [
    {
      name: 'show',
      says: 'All commands, or one',
      quiet: true,
      options: [{ name: 'command', says: 'only this one', type: 'text' }],
      async run(ask, desk) {
        const wanted = String(ask.values.command ?? '').replace(/^\//, '');
        const commands = desk.commands.filter((command) => !wanted || command.name === wanted);
        const room = await desk.rooms.show(ask.roomId);
        return message({
          headline: commands.length
            ? 'withheld tells this room when a platform is ordered to block, and what becomes of it'
            : `There is no /${wanted}`,
          lines: (commands.length ? commands : desk.commands).flatMap((command): Line[] =>
            command.subcommands.map((subcommand) => [
              { text: usage(command, subcommand), strong: true },
              ` · ${subcommand.says}${subcommand.admin ? ' (admins)' : ''}`,
            ]),
          ),
          footer: [
            room.alerts
              ? 'Alerts are on here.'
              : 'Alerts are off here: /watch add or /room set alerts:on switches them on.',
          ],
        });
      },
    },
  ],
} satisfies Command;
