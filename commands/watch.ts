import type { Command } from '../src/core/command.ts';
import { Complaint } from '../src/core/complaint.ts';
import { type Line, message } from '../src/core/message.ts';

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
        const watches = await desk.watches.list(ask.roomId);
        if (watches.length === 0) {
          const room = await desk.rooms.show(ask.roomId);
          return message({
            headline: room.alerts
              ? 'No watch: this room hears everything relevant.'
              : 'No watch, and alerts are off here.',
            lines: [
              `/watch add ${EXAMPLE}`,
              ...(room.alerts ? [] : ['/room set alerts:on to hear everything relevant']),
            ],
          });
        }
        return message({
          headline: watches.length === 1 ? '1 watch' : `${watches.length} watches`,
          lines: watches.map((watch): Line => [{ text: watch.id, strong: true }, ` · ${watch.query}`]),
          footer: ['/watch remove ID takes one away, /watch try QUERY shows what one would catch'],
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
          headline: `Watching, as ${watch.id}`,
          lines: [watch.query, ...warnings],
          footer: ['Alerts are on in this room.'],
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
        const id = String(ask.values.id);
        const removed = await desk.watches.remove(ask, id);
        if (!removed)
          throw new Complaint(`There is no watch "${id}" in this room. /watch list shows them.`, { act: 'retry' });
        const left = await desk.watches.list(ask.roomId);
        return message({
          headline: `No longer watching ${removed.id}`,
          lines: [
            removed.query,
            ...(left.length
              ? []
              : ['No watch is left: this room now hears everything relevant. /room set alerts:off silences it.']),
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
        return message({
          headline: `${trial.matched} of ${trial.looked} relevant items of the last ${trial.days} days`,
          lines: trial.samples.map(
            (sample): Line => [
              sample.url ? { text: sample.title, url: sample.url } : sample.title,
              ` · ${sample.outlet} · ${sample.why.join(', ')}`,
            ],
          ),
          footer: trial.matched > trial.samples.length ? [`and ${trial.matched - trial.samples.length} more`] : [],
        });
      },
    },
  ],
} satisfies Command;
