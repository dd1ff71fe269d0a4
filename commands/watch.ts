import { digestWords, watchWords } from '../src/core/composing/roomcard.ts';
import type { Ask, Asked, Command, Desk, Option, WatchWords } from '../src/core/command.ts';
import { Complaint } from '../src/core/complaint.ts';
import { type Button, type Line, listed, message } from '../src/core/message.ts';
import { composeWhy } from '../src/core/composing/reasons.ts';
import { asShown, type Watch } from '../src/core/room.ts';
import { offered, storyOf } from '../src/core/asking/suggest.ts';
import { fill, type Say } from '../src/core/voice.ts';

const DEFAULT_DAYS = 30;
/** No chat shows more buttons. */
const EDITABLE = 25;
/** In the query language, all that is relevant. */
const EVERYTHING = 'everything';
const EXAMPLE = '("blocking order" OR takedown) AND platform:x -cricket';

const AS: Option = {
  name: 'as',
  says: 'told at once, or in the digest',
  type: 'choice',
  choices: ['alert', 'digest'],
  // Bare, it would be a word to look for.
  accepts: () => false,
};
const NOTE: Option = {
  name: 'note',
  says: 'why you follow this; stands in its alerts',
  type: 'text',
  accepts: () => false,
};
const QUERY: Option = {
  name: 'query',
  says: `words, "phrases", platform:x country:IN -not: ${EXAMPLE}`,
  type: 'text',
  rest: true,
};
const ID: Option = {
  name: 'id',
  says: 'the id of a watch, as /watch list shows it',
  type: 'text',
  required: true,
  suggest: async (typed, desk, { roomId }) =>
    offered(
      typed,
      (await desk.watches.list(roomId)).map(({ id, query }) => ({ id, says: query })),
    ),
};
/** As it stood in the form that is sent. */
const WAS: Option = { name: 'was', says: 'what the form showed', type: 'text', carried: true, accepts: () => false };
const STORY = storyOf('told');

const unknownWatch = (say: Say, id: string) =>
  new Complaint(fill(say.watch.unknown, { id, command: '/watch list' }), { act: 'retry', option: ID.name });
const unknownStory = (say: Say, id: string) =>
  new Complaint(fill(say.watch.unknownStory, { id, command: '/orders show' }), { act: 'retry', option: STORY.name });

/** In a form the note was there to be read: one that does not come back was taken away. */
function wordsOf({ values: { as, note, query }, formed }: Ask): WatchWords {
  return {
    ...(query !== undefined && { query: String(query) }),
    ...(as !== undefined && { as: as === 'digest' ? 'digest' : 'alert' }),
    ...((note !== undefined || formed) && { note: String(note ?? '') }),
  };
}

/** A button that opens a form, filled with the watch as it is. */
const formFor =
  (say: Say) =>
  (watch: Watch): Button => {
    const { id, query, as, note } = watch;
    const noted = note ? ` note:"${note.replaceAll('"', "'")}"` : '';
    return {
      label: fill(say.buttons.edit, { id }),
      id: `form:watch edit id:${id} was:${asShown(watch)} as:${as}${noted} query:${query}`,
    };
  };

const notedIn = ({ note }: Watch, say: Say): string[] => (note ? [fill(say.watch.note, { note })] : []);

async function whenTold({ as }: Watch, { roomId, voice }: Asked, desk: Desk): Promise<string> {
  if (as === 'alert') return voice.say.watch.alertsOn;
  const { digest } = await desk.rooms.show(roomId);
  return fill(voice.say.watch.inDigest, { when: digest ? digestWords(digest, voice) : '' });
}

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
        const rows = watches.map((watch, n) => {
          const [first, ...rest] = watchWords(watch, ask.voice);
          const lines: Line[] = [[{ text: watch.id, strong: true }, ` · ${first}`], ...rest];
          return { lines, buttons: n < EDITABLE ? [formFor(say)(watch)] : [] };
        });
        return message({
          headline: count(say.watch.count, watches.length),
          ...listed(rows),
          footer: [fill(say.watch.footer, { remove: '/watch remove', attempt: '/watch try' })],
        });
      },
    },
    {
      name: 'add',
      says: 'Listen for something in this room',
      admin: true,
      options: [AS, NOTE, { ...QUERY, required: true }],
      async run(ask, desk) {
        const { say } = ask.voice;
        const words = { ...wordsOf(ask), query: String(ask.values.query) };
        const { watch, warnings, narrows } = await desk.watches.add(ask, words);
        const isAll = watch.as === 'alert' && watch.query.trim().toLowerCase() === EVERYTHING;
        return message({
          tone: 'good',
          headline: fill(watch.as === 'digest' ? say.watch.addedDigest : say.watch.added, { id: watch.id }),
          lines: [
            watch.query,
            ...notedIn(watch, say),
            ...warnings.map((said) => said(ask.voice)),
            ...(narrows && !isAll ? [fill(say.watch.narrows, { command: `/watch add ${EVERYTHING}` })] : []),
          ],
          footer: [await whenTold(watch, ask, desk)],
          buttons: [formFor(say)(watch)],
        });
      },
    },
    {
      name: 'edit',
      says: 'Change what a watch listens for, how it is told, or why you follow it',
      admin: true,
      options: [ID, WAS, AS, NOTE, QUERY],
      async run(ask, desk) {
        const { say } = ask.voice;
        const id = String(ask.values.id);
        const words = wordsOf(ask);
        if (Object.keys(words).length === 0)
          throw new Complaint(fill(say.watch.nothing, { command: `/watch edit id:${id} query:${EXAMPLE}` }), {
            act: 'retry',
          });
        const { was } = ask.values;
        const changed = await desk.watches.edit(ask, id, words, was === undefined ? was : String(was));
        if (!changed) throw unknownWatch(say, id);
        return message({
          tone: 'good',
          headline: fill(say.watch.changed, { id }),
          lines: [
            changed.watch.query,
            ...notedIn(changed.watch, say),
            ...changed.warnings.map((said) => said(ask.voice)),
          ],
          footer: [await whenTold(changed.watch, ask, desk)],
          buttons: [formFor(say)(changed.watch)],
        });
      },
    },
    {
      name: 'remove',
      says: 'Stop listening for something',
      admin: true,
      options: [ID],
      async run(ask, desk) {
        const { say } = ask.voice;
        const id = String(ask.values.id);
        const removed = await desk.watches.remove(ask, id);
        if (!removed) throw unknownWatch(say, id);
        const left = await desk.watches.list(ask.roomId);
        const { alerts } = await desk.rooms.show(ask.roomId);
        const noneLeft = alerts ? fill(say.watch.noneLeft, { command: '/room set alerts:off' }) : say.watch.noneOff;
        return message({
          headline: fill(say.watch.removed, { id: removed.id }),
          lines: [removed.query, ...(left.length ? [] : [noneLeft])],
        });
      },
    },
    {
      name: 'why',
      says: 'Why this room was told of a story',
      quiet: true,
      options: [STORY],
      async run({ values, roomId, voice }, desk) {
        const id = String(values.story);
        const reasons = await desk.watches.why(roomId, id);
        if (!reasons) throw unknownStory(voice.say, id);
        return composeWhy(reasons, voice);
      },
    },
    {
      name: 'mute',
      says: 'Hear no more of a story in this room',
      admin: true,
      options: [STORY],
      async run(ask, desk) {
        const { say } = ask.voice;
        const id = String(ask.values.story);
        const story = await desk.watches.mute(ask, id);
        if (!story) throw unknownStory(say, id);
        return message({
          headline: fill(say.watch.muted, { headline: story.headline }),
          buttons: [{ label: say.buttons.undo, id: `ask:watch unmute story:${story.id}` }],
        });
      },
    },
    {
      name: 'unmute',
      says: 'Hear of a story again in this room',
      admin: true,
      options: [storyOf('muted')],
      async run(ask, desk) {
        const { say } = ask.voice;
        const id = String(ask.values.story);
        const story = await desk.watches.unmute(ask, id);
        if (!story) throw unknownStory(say, id);
        return message({ headline: fill(say.watch.unmuted, { headline: story.headline }) });
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
