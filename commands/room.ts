import type { Command } from '../src/core/command.ts';
import { Complaint } from '../src/core/complaint.ts';
import { RELEVANT_AT } from '../src/core/finding.ts';
import { type Message, message } from '../src/core/message.ts';
import type { Room } from '../src/core/room.ts';
import { fill, type Voice, voiceOf } from '../src/core/voice.ts';
import { SAYS } from '../src/words/say.ts';

const RESUME = '/room set alerts:on';
const EXAMPLE = '/room set alerts:on language:hi timezone:Asia/Kolkata threshold:0.6';

function card(room: Room, headline: string, { say, number }: Voice): Message {
  const { paused, on, off, ...names } = say.room;
  return message({
    headline,
    lines: room.paused ? [fill(paused, { why: room.paused, command: RESUME })] : [],
    facts: [
      { name: names.alerts, value: room.alerts ? on : off },
      { name: names.language, value: room.language },
      { name: names.timeZone, value: room.timeZone },
      { name: names.threshold, value: number(room.threshold) },
    ],
    footer: [room.id],
  });
}

function timeZone(zone: string, { say }: Voice): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone && zone;
  } catch {
    throw new Complaint(fill(say.room.badZone, { zone }), { act: 'retry' });
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
        return card(await desk.rooms.show(ask.roomId), ask.voice.say.room.this, ask.voice);
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
          ...(timezone !== undefined && { timeZone: timeZone(String(timezone), ask.voice) }),
          ...(threshold !== undefined && { threshold: Number(threshold) }),
        };
        if (Object.keys(change).length === 0)
          throw new Complaint(fill(ask.voice.say.room.nothing, { command: EXAMPLE }), { act: 'retry' });
        const room = await desk.rooms.set(ask, change);
        const voice = voiceOf(room);
        return card(room, voice.say.room.set, voice);
      },
    },
  ],
} satisfies Command;
