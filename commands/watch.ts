import type { Command } from '../src/core/command.ts';
import { Complaint } from '../src/core/complaint.ts';
import { type Line, message } from '../src/core/message.ts';
import { fill } from '../src/core/voice.ts';

const DEFAULT_DAYS = 30;
const EXAMPLE = '("blocking order" OR takedown) AND platform:x -cricket';

export default {
  name: 'watch',
  says: 'What this room listens for',
  subcommands: [
    {
      name: 'list',
      says: 'The watches of this room',
      options: [],
      quiet: true,
      async run(ask, desk) {
        const { say, count } = ask.voice;
        const watches = await desk.watches.list(ask.roomId);
        if (watches.length === 0) {
          const room = await desk.rooms.show(ask.roomId);
          return message({
            headline: room.alerts ? say.watch.none : say.watch.noneOff,
            lines: [
              `/watch add ${EXAMPLE}`,
              ...(room.alerts ? [] : [fill(say.watch.hearAll, { command: '/room set alerts:on' })]),
            ],
          });
        }
        return message({
          headline: count(say.watch.count, watches.length),
          lines: watches.map((watch): Line => [{ text: watch.id, strong: true }, ` · ${watch.query}`]),
          footer: [fill(say.watch.footer, { remove: '/watch remove', attempt: '/watch try' })],
        });
      },
    },
    {
      name: 'add',
      says: 'Listen for something in this room',
      admin: true,
      options: [
        {
          name: 'query',
          says: `words, "phrases", platform:x country:IN -not: ${EXAMPLE}`,
          type: 'text',
          required: true,
          rest: true,
        },
      ],
      async run(ask, desk) {
        const { watch, warnings } = await desk.watches.add(ask, String(ask.values.query));
        return message({
          tone: 'good',
          headline: fill(ask.voice.say.watch.added, { id: watch.id }),
          lines: [watch.query, ...warnings],
          footer: [ask.voice.say.watch.alertsOn],
        });
      },
    },
    {
      name: 'remove',
      says: 'Stop listening for something',
      admin: true,
      options: [
        {
          name: 'id',
          says: 'the id of a watch, as /watch list shows it',
          type: 'text',
          required: true,
        },
      ],
      async run(ask, desk) {
        const { say } = ask.voice;
        const id = String(ask.values.id);
        const removed = await desk.watches.remove(ask, id);
        if (!removed) throw new Complaint(fill(say.watch.unknown, { id, command: '/watch list' }), { act: 'retry' });
        const left = await desk.watches.list(ask.roomId);
        return message({
          headline: fill(say.watch.removed, { id: removed.id }),
          lines: [
            removed.query,
            ...(left.length ? [] : [fill(say.watch.noneLeft, { command: '/room set alerts:off' })]),
          ],
        });
      },
    },
    {
      name: 'try',
      says: 'What a query would have caught; tells nobody, saves nothing',
      quiet: true,
      options: [
        { name: 'days', says: `how far back, ${DEFAULT_DAYS} if not said`, type: 'number', min: 1, max: 365 },
        { name: 'query', says: 'as in /watch add', type: 'text', required: true, rest: true },
      ],
      async run(ask, desk) {
        const trial = await desk.watches.try(String(ask.values.query), Number(ask.values.days ?? DEFAULT_DAYS));
        const { say, number } = ask.voice;
        const [matched, looked, days] = [trial.matched, trial.looked, trial.days].map(number);
        return message({
          headline: fill(say.watch.tried, { matched: matched!, looked: looked!, days: days! }),
          lines: trial.samples.map(
            (sample): Line => [
              sample.url ? { text: sample.title, url: sample.url } : sample.title,
              ` · ${sample.outlet} · ${sample.why.join(', ')}`,
            ],
          ),
          footer:
            trial.matched > trial.samples.length
              ? [fill(say.more, { n: number(trial.matched - trial.samples.length) })]
              : [],
        });
      },
    },
  ],
} satisfies Command;
