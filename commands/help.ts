import { usage } from '../src/core/asking/usage.ts';
import type { Command } from '../src/core/command.ts';
import { type Line, listed, message } from '../src/core/message.ts';
import { fill, type Say } from '../src/core/voice.ts';
import { ASKS } from '../src/words/asks.ts';

/** In the language of the room, where somebody has said it there. */
const saysOf = (path: string, { says }: { says: string }, language: string): string =>
  ASKS[language]?.[path]?.[1] ?? says;

/** Each command with its parts: on one screen, whichever chat shows it. */
const overview = (commands: readonly Command[], language: string) =>
  listed(
    commands.map((command) => {
      const { name, subcommands } = command;
      return {
        lines: [
          [{ text: `/${name}`, strong: true }, ` · ${saysOf(name, command, language)}`],
          subcommands.map((one) => one.name).join(' · '),
        ],
        buttons: [{ label: `/${name}`, id: `ask:help show command:${name}` }],
      };
    }),
  );

/** How each part of a command is typed, and what it does. */
const parts = (command: Command, say: Say, language: string): Line[] =>
  command.subcommands.map((subcommand) => [
    { text: usage(command, subcommand), strong: true },
    ` · ${saysOf(`${command.name} ${subcommand.name}`, subcommand, language)}${subcommand.admin ? ` ${say.help.admins}` : ''}`,
  ]);

export default {
  name: 'help',
  says: 'What can be asked here',
  subcommands: [
    {
      name: 'show',
      says: 'All commands, or one',
      quiet: true,
      options: [{ name: 'command', says: 'only this one', type: 'text', rest: true }],
      async run({ values, roomId, voice: { say, language } }, desk) {
        const [wanted = ''] = String(values.command ?? '')
          .toLowerCase()
          .replace(/^\//, '')
          .split(/\s/);
        const only = desk.commands.find(({ name }) => name === wanted);
        const room = await desk.rooms.show(roomId);
        return message({
          headline: wanted && !only ? fill(say.help.unknown, { command: `/${wanted}` }) : say.help.headline,
          ...(only ? { lines: parts(only, say, language) } : overview(desk.commands, language)),
          footer: [
            ...(only ? [] : [fill(say.help.more, { command: '/help orders' })]),
            room.alerts
              ? say.help.alertsOn
              : fill(say.help.alertsOff, { watch: '/watch add', set: '/room set alerts:on' }),
          ],
        });
      },
    },
  ],
} satisfies Command;
