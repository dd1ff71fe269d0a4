import { usage } from '../src/core/ask.ts';
import type { Command, Subcommand } from '../src/core/command.ts';
import { type Line, message } from '../src/core/message.ts';
import { fill } from '../src/core/voice.ts';
import { ASKS } from '../src/words/asks.ts';

/** In the language of the room, where somebody has said it there. */
const saysOf = (command: Command, { name, says }: Subcommand, language: string): string =>
  ASKS[language]?.[`${command.name} ${name}`]?.[1] ?? says;

export default {
  name: 'help',
  says: 'What can be asked here',
  subcommands: [
    {
      name: 'show',
      says: 'All commands, or one',
      quiet: true,
      options: [{ name: 'command', says: 'only this one', type: 'text' }],
      async run({ values, roomId, voice: { say, language } }, desk) {
        const wanted = String(values.command ?? '').replace(/^\//, '');
        const commands = desk.commands.filter((command) => !wanted || command.name === wanted);
        const room = await desk.rooms.show(roomId);
        return message({
          headline: commands.length ? say.help.headline : fill(say.help.unknown, { command: `/${wanted}` }),
          lines: (commands.length ? commands : desk.commands).flatMap((command): Line[] =>
            command.subcommands.map((subcommand) => [
              { text: usage(command, subcommand), strong: true },
              ` · ${saysOf(command, subcommand, language)}${subcommand.admin ? ` ${say.help.admins}` : ''}`,
            ]),
          ),
          footer: [
            room.alerts
              ? say.help.alertsOn
              : fill(say.help.alertsOff, { watch: '/watch add', set: '/room set alerts:on' }),
          ],
        });
      },
    },
  ],
} satisfies Command;
