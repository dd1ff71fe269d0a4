import { type Message, message } from '../message.ts';
import { shownMention, shownPerson } from '../asking/people.ts';
import type { Digest, Room, Watch } from '../room.ts';
import { fill, type Voice, voiceOf } from '../voice.ts';

/* A room's settings and watches, in its own words. */

/** @param held how many messages wait for the room */
export function composeRoom(room: Room, headline: string, held: number): Message {
  const voice = voiceOf(room);
  const { say, number, count } = voice;
  const { room: words } = say;
  const rows: [string, string][] = [
    [words.alerts, room.alerts ? words.on : words.off],
    [words.language, `${languageName(room.language)} (${room.language})`],
    [words.timeZone, room.timeZone],
    [words.threshold, number(room.threshold)],
    [words.updates, words[room.updates]],
    [words.mentions, mentioned(room, voice)],
    [
      words.quiet,
      room.quiet
        ? fill(room.quiet.except === 'critical' ? words.quietBut : words.quietAll, { ...room.quiet })
        : words.off,
    ],
    [
      words.burst,
      room.burst
        ? fill(words.burstIs, { most: number(room.burst.most), minutes: number(room.burst.minutes) })
        : words.off,
    ],
    [words.digest, digestSet(room, voice)],
    [words.admins, room.admins.length ? room.admins.map(shownPerson).join(voice.say.comma) : words.platformAdmins],
  ];
  return message({
    headline,
    lines: [
      ...(room.paused ? [fill(words.paused, { why: room.paused, command: '/room set alerts:on' })] : []),
      ...(held > 0 ? [count(words.held, held)] : []),
    ],
    facts: rows.map(([name, value]) => ({ name, value })),
    footer: [room.id],
    language: voice.language,
  });
}

function mentioned({ mentions, mentionsFrom }: Room, { say, number }: Voice): string {
  if (mentions.length === 0) return say.room.off;
  const who = mentions.map(shownMention).join(say.comma);
  return mentionsFrom > 0 ? fill(say.room.mentionsAbove, { who, score: number(mentionsFrom) }) : who;
}

/** A language by the name it has for itself: "Deutsch" for `de`. */
export const languageName = (code: string): string =>
  new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;

/** When it comes, and when next. */
function digestSet({ digest, digestDue }: Room, voice: Voice): string {
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
