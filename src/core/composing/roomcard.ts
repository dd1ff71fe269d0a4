import { filled, type Line, type Message, message, type Span } from '../message.ts';
import { namedMention, namedPerson } from '../asking/people.ts';
import { type Digest, type Room, UNSET, type Watch } from '../room.ts';
import { fill, type Voice, voiceOf } from '../voice.ts';

/* A room's settings and watches, in its own words. */

/** @param held how many messages wait for the room */
export function composeRoom(room: Room, headline: string, held: number): Message {
  const voice = voiceOf(room);
  const { say, count } = voice;
  const { room: words } = say;
  const rows = settingRows(room, voice);
  return message({
    headline,
    lines: [
      ...(room.paused ? [fill(words.paused, { why: room.paused, command: '/room set alerts:on' })] : []),
      ...(held > 0 ? [count(words.held, held)] : []),
      // Only in a line are people shown by their names.
      ...rows.flatMap(([, name, value]) => (typeof value === 'string' ? [] : [filled(say.named, { name, value })])),
    ],
    facts: rows.flatMap(([, name, value]) => (typeof value === 'string' ? { name, value } : [])),
    footer: [room.id],
    language: voice.language,
  });
}

/** What was set, in words: "Quiet hours: 23:00–07:00, without exception". @param set of a room, as the audit has it */
export const settingsSet = (set: Partial<Settings>, voice: Voice): string[] =>
  settingRows({ ...PLAIN, ...set }, voice)
    .filter(([of]) => of.some((name) => name in set))
    .map(([, name, value]) => voice.named(name, textOf(value)));

const textOf = (line: Line): string =>
  typeof line === 'string' ? line : line.map((span) => (typeof span === 'string' ? span : span.text)).join('');

type Settings = Omit<Room, 'chat' | 'paused' | 'trouble' | 'digestFrom' | 'createdAt'>;
/** For what is not set with the rest: from what score somebody is called may be set without saying who. */
const SOMEBODY = { kind: 'group', id: '…' } as const;
const PLAIN: Settings = {
  ...UNSET,
  id: '',
  mentions: [SOMEBODY],
  alerts: false,
  language: 'en',
  timeZone: 'UTC',
  threshold: 0,
};

/** Each setting: what a room keeps of it, what it is called, and how it is set. */
function settingRows(room: Settings, voice: Voice): [(keyof Settings)[], string, Line][] {
  const { say, number } = voice;
  const { room: words } = say;
  const { quiet, burst, admins } = room;
  const quietSet = quiet && fill(quiet.except === 'critical' ? words.quietBut : words.quietAll, { ...quiet });
  const burstSet = burst && fill(words.burstIs, { most: number(burst.most), minutes: number(burst.minutes) });
  return [
    [['alerts'], words.alerts, room.alerts ? words.on : words.off],
    [['language'], words.language, `${languageName(room.language)} (${room.language})`],
    [['timeZone'], words.timeZone, room.timeZone],
    [['threshold'], words.threshold, number(room.threshold)],
    [['updates'], words.updates, words[room.updates]],
    [['mentions', 'mentionsFrom'], words.mentions, mentioned(room, voice)],
    [['quiet'], words.quiet, quietSet ?? words.off],
    [['burst'], words.burst, burstSet ?? words.off],
    [['digest'], words.digest, digestSet(room, voice)],
    [['admins'], words.admins, admins.length ? joined(admins.map(namedPerson), voice) : words.platformAdmins],
  ];
}

function mentioned({ id, mentions, mentionsFrom }: Settings, voice: Voice): Line {
  const { say, number } = voice;
  if (mentions.length === 0) return say.room.off;
  const who = joined(
    mentions.map((one) => namedMention(one, id)),
    voice,
  );
  return filled(mentionsFrom > 0 ? say.room.mentionsAbove : '{who}', { who, score: number(mentionsFrom) });
}

const joined = (spans: readonly Span[], { say }: Voice): Span[] =>
  spans.flatMap((span, at) => (at > 0 ? [say.comma, span] : [span]));

/** A language by the name it has for itself: "Deutsch" for `de`. */
export const languageName = (code: string): string =>
  new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;

/** When it comes, and when next. */
function digestSet({ digest, digestDue }: Settings, voice: Voice): string {
  if (!digest) return voice.say.room.off;
  const next = digestDue ? fill(voice.say.digest.next, { when: voice.when(digestDue) }) : '';
  return [digestWords(digest, voice), next].filter(Boolean).join(' · ');
}

/** What a watch is, a line each; its id stands before that. */
export function watchWords({ query, as, note }: Watch, { say }: Voice): string[] {
  return [
    `${as === 'digest' ? say.watch.asDigest : say.watch.asAlert} · ${query}`,
    ...(note ? [fill(say.watch.note, { note })] : []),
  ];
}

/** "every Monday at 08:30". */
export function digestWords({ at, on, weekday }: Digest, { say, weekday: nameOf }: Voice): string {
  return fill(say.digest[on], { at, day: nameOf(weekday) });
}
