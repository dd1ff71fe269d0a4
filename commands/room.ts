import type { Command } from '../src/core/command.ts';
import { Complaint } from '../src/core/complaint.ts';
import { RELEVANT_AT } from '../src/core/finding.ts';
import { type Message, message } from '../src/core/message.ts';
import type { Room } from '../src/core/room.ts';
import { SAYS } from '../src/words/say.ts';

function card(room: Room, headline: string): Message {
  return message({
    headline,
    lines: room.paused ? [`Paused: ${room.paused}. /room set alerts:on resumes it.`] : [],
    facts: [
      { name: 'Alerts', value: room.alerts ? 'on' : 'off' },
      { name: 'Language', value: room.language },
      { name: 'Time zone', value: room.timeZone },
      { name: 'Threshold', value: String(room.threshold) },
    ],
    footer: [room.id],
  });
}

function timeZone(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone && name;
  } catch {
    throw new Complaint(`"${name}" is not a time zone: take an IANA name such as Asia/Kolkata or Europe/Berlin.`, {
      act: 'retry',
    });
  }
}

export default {
  name: 'room',
  says: 'How this room wants to be told',
  subcommands: [
    {
      name: 'show',
      says: 'The settings of this room',
      quiet: true,
      options: [],
      async run(ask, desk) {
        return card(await desk.rooms.show(ask.roomId), 'This room');
      },
    },
    {
      name: 'set',
      says: 'Change the settings of this room',
      admin: true,
      options: [
        { name: 'alerts', says: 'on, or off', type: 'choice', choices: ['on', 'off'] },
        { name: 'language', says: 'what alerts are written in', type: 'choice', choices: Object.keys(SAYS) },
        {
          name: 'timezone',
          says: 'an IANA name: Asia/Kolkata',
          type: 'text',
          accepts: (word) => word.includes('/') || word === 'UTC',
        },
        {
          name: 'threshold',
          says: 'from 0.5 (all that is relevant) to 1 (only what is certain)',
          type: 'number',
          min: RELEVANT_AT,
          max: 1,
        },
      ],
      async run(ask, desk) {
        const { alerts, language, timezone, threshold } = ask.values;
        const change = {
          ...(alerts !== undefined && { alerts: alerts === 'on' }),
          ...(language !== undefined && { language: String(language) }),
          ...(timezone !== undefined && { timeZone: timeZone(String(timezone)) }),
          ...(threshold !== undefined && { threshold: Number(threshold) }),
        };
        if (Object.keys(change).length === 0)
          throw new Complaint(
            'Nothing to set. Try: /room set alerts:on language:hi timezone:Asia/Kolkata threshold:0.6',
            { act: 'retry' },
          );
        return card(await desk.rooms.set(ask, change), 'Set');
      },
    },
  ],
} satisfies Command;
