import { isSince, spanIn } from '../src/core/asking/filter.ts';
import type { Asked, Command, Desk, Option } from '../src/core/command.ts';
import { Complaint } from '../src/core/complaint.ts';
import { digestWords } from '../src/core/composing/roomcard.ts';
import { composeGathered } from '../src/core/digest.ts';
import { isTimeZone, timeOfDay } from '../src/core/telling/hours.ts';
import { message, type Message } from '../src/core/message.ts';
import type { Digest } from '../src/core/room.ts';
import { fill, voiceOf } from '../src/core/voice.ts';

const EXAMPLE = '/digest daily 08:30 Asia/Kolkata';
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const AT: Option = {
  name: 'at',
  says: 'a time of day: 08:30',
  type: 'text',
  required: true,
  accepts: (word) => timeOfDay(word) !== null,
};
const WHEN: readonly Option[] = [
  AT,
  {
    name: 'timezone',
    says: 'an IANA name: Asia/Kolkata; it becomes the zone of this room',
    type: 'text',
    accepts: (word) => word.includes('/') || word === 'UTC',
  },
  { name: 'empty', says: 'also when there is nothing to tell', type: 'choice', choices: ['yes', 'no'] },
];

const SINCE: Option = {
  name: 'since',
  says: '30d, 6w, 3m, 1y or a date',
  type: 'text',
  accepts: isSince,
};
const UNTIL: Option = { ...SINCE, name: 'until', says: 'a date, or as long ago', accepts: () => false };
const PAGE: Option = { name: 'page', says: 'which page', type: 'number', min: 1, max: 25, accepts: () => false };

async function set(ask: Asked, desk: Desk, on: Digest['on']): Promise<Message> {
  const { say } = ask.voice;
  const { at: value, timezone, empty, day } = ask.values;
  const at = timeOfDay(String(value));
  if (!at) throw new Complaint(fill(say.digest.badTime, { value: String(value), example: EXAMPLE }), { act: 'retry' });
  if (timezone !== undefined && !isTimeZone(String(timezone)))
    throw new Complaint(fill(say.room.badZone, { zone: String(timezone) }), { act: 'retry' });
  const weekday = DAYS.indexOf(String(day ?? DAYS[0])) + 1;
  const room = await desk.rooms.set(ask, {
    digest: { at, on, weekday, evenIfEmpty: empty === 'yes' },
    ...(timezone !== undefined && { timeZone: String(timezone) }),
  });
  return message({
    tone: 'good',
    headline: fill(say.digest.set, { when: digestWords(room.digest!, ask.voice) }),
    lines: [fill(say.digest.next, { when: voiceOf(room).when(room.digestDue!) })],
  });
}

export default {
  name: 'digest',
  says: 'Many stories in one message, when this room wants it',
  subcommands: [
    {
      name: 'show',
      says: 'When the digest comes',
      quiet: true,
      options: [],
      async run({ roomId, voice }, desk) {
        const { digest, digestDue } = await desk.rooms.show(roomId);
        if (!digest) return message({ headline: fill(voice.say.digest.none, { command: EXAMPLE }) });
        return message({
          headline: fill(voice.say.digest.set, { when: digestWords(digest, voice) }),
          lines: digestDue ? [fill(voice.say.digest.next, { when: voice.when(digestDue) })] : [],
        });
      },
    },
    {
      name: 'daily',
      says: 'Every day at a time',
      admin: true,
      options: WHEN,
      run: (ask, desk) => set(ask, desk, 'daily'),
    },
    {
      name: 'weekdays',
      says: 'Monday to Friday at a time',
      admin: true,
      options: WHEN,
      run: (ask, desk) => set(ask, desk, 'weekdays'),
    },
    {
      name: 'weekly',
      says: 'Once a week at a time',
      admin: true,
      options: [
        AT,
        { name: 'day', says: 'Monday if not said', type: 'choice', choices: DAYS },
        ...WHEN.filter((option) => option !== AT),
      ],
      run: (ask, desk) => set(ask, desk, 'weekly'),
    },
    {
      name: 'now',
      says: 'What there is to tell since the last one; changes nothing',
      options: [SINCE, UNTIL, PAGE],
      async run({ roomId, voice, values }, desk) {
        const span = spanIn(values, desk.now());
        // Whenever the other pages are turned to, they are those of this one.
        const { until } = span;
        const asked = values.since === undefined ? { until } : span;
        const { since, stories, coverage } = await desk.rooms.digest(roomId, asked);
        const to = (page: number) => `turn:digest now since:${since} until:${until} page:${page}`;
        return composeGathered({ why: 'digest', since }, stories, voice, coverage, {
          page: Number(values.page ?? 1),
          to,
        });
      },
    },
    {
      name: 'off',
      says: 'No digest any more',
      admin: true,
      options: [],
      async run(ask, desk) {
        await desk.rooms.set(ask, { digest: null });
        return message({ headline: ask.voice.say.digest.off });
      },
    },
  ],
} satisfies Command;
