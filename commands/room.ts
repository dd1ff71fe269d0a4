import type { Asked, Command, Desk, RoomSettings } from '../src/core/command.ts';
import { Complaint } from '../src/core/complaint.ts';
import { pagesAt } from '../src/core/composing/pages.ts';
import { composeAudit } from '../src/core/mending/audit-card.ts';
import { composeRoom, languageName } from '../src/core/composing/roomcard.ts';
import { RELEVANT_AT } from '../src/core/finding.ts';
import { burstOf, isTimeZone, quietOf } from '../src/core/telling/hours.ts';
import { filled, message } from '../src/core/message.ts';
import {
  mentionExample,
  mentionsOf,
  namedPerson,
  personExample,
  personOf,
  shownPerson,
} from '../src/core/asking/people.ts';
import type { Room } from '../src/core/room.ts';
import { fill, type Voice, voiceOf } from '../src/core/voice.ts';
import { SAYS } from '../src/words/say.ts';

const EXAMPLE = '/room set alerts:on language:hi timezone:Asia/Kolkata threshold:0.6';
const QUIET = 'quiet:23:00-07:00 except:critical';
const BURST = 'burst:5/10';
/** So many entries of the audit stand on a page. */
const AUDITED = 10;
const AUDIT_PAGES = 1_000;

const wrong = (words: string, values: Record<string, string>) => new Complaint(fill(words, values), { act: 'retry' });
const isOff = (value: string): boolean => /^(off|none)$/i.test(value);

/** Each option that was given, as the settings that it means. */
const MEANS: Record<string, (value: string, ask: Asked, room: Room) => Partial<RoomSettings>> = {
  alerts: (value) => ({ alerts: value === 'on' }),
  language: (value) => ({ language: value }),
  timezone(zone, { voice: { say } }) {
    if (!isTimeZone(zone)) throw wrong(say.room.badZone, { zone });
    return { timeZone: zone };
  },
  threshold: (value) => ({ threshold: Number(value) }),
  updates: (value) => ({ updates: value as Room['updates'] }),
  quiet: (value, { values, voice }) => ({ quiet: quietFrom(value, values.except, voice) }),
  except: (value, { values }, { quiet }) =>
    quiet && values.quiet === undefined ? { quiet: { ...quiet, except: value as 'critical' | 'nothing' } } : {},
  burst(value, { voice: { say } }) {
    const burst = isOff(value) ? null : burstOf(value);
    if (!burst && !isOff(value)) throw wrong(say.room.badBurst, { value, example: BURST });
    return { burst };
  },
  mention(value, { roomId, voice: { say } }) {
    const mentions = mentionsOf(value, roomId);
    if ('wrong' in mentions)
      throw wrong(say.room.badMention, { value: mentions.wrong, example: mentionExample(roomId) });
    return { mentions };
  },
  'mention-from': (value) => ({ mentionsFrom: Number(value) }),
};

function quietFrom(value: string, except: string | number | undefined, { say }: Voice): Room['quiet'] {
  if (isOff(value)) return null;
  const quiet = quietOf(except === undefined ? value : `${value} except ${except}`);
  if (!quiet) throw wrong(say.room.badQuiet, { value, example: QUIET });
  if (quiet.from === quiet.to) throw wrong(say.room.sameQuiet, { at: quiet.from, command: '/room set alerts:off' });
  return quiet;
}

const card = async (room: Room, headline: string, desk: Desk) =>
  composeRoom(room, headline, await desk.rooms.held(room.id));

export default {
  name: 'room',
  says: 'How this room wants to be told',
  subcommands: [
    {
      name: 'show',
      says: 'The settings of this room',
      quiet: true,
      options: [],
      run: async ({ roomId, voice }, desk) => card(await desk.rooms.show(roomId), voice.say.room.this, desk),
    },
    {
      name: 'set',
      says: 'Change the settings of this room',
      admin: true,
      options: [
        { name: 'alerts', says: 'on, or off', type: 'choice', choices: ['on', 'off'] },
        {
          name: 'language',
          says: 'what the bot speaks here',
          type: 'choice',
          choices: Object.keys(SAYS),
          shown: languageName,
        },
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
        {
          name: 'updates',
          says: 'edit the message only, or also tell its thread, or the room as well',
          type: 'choice',
          choices: ['edit', 'thread', 'broadcast'],
        },
        {
          name: 'quiet',
          says: 'hours that are not to be disturbed, 23:00-07:00, or off',
          type: 'text',
          accepts: (word) => quietOf(word) !== null,
        },
        {
          name: 'except',
          says: 'what passes the quiet hours',
          type: 'choice',
          choices: ['critical', 'nothing'],
        },
        {
          name: 'burst',
          says: 'gather alerts beyond so many in so many minutes, 5/10, or off',
          type: 'text',
          accepts: (word) => burstOf(word) !== null,
        },
        {
          name: 'mention',
          says: 'whom new alerts call: @group, @user, @everyone, or none',
          type: 'text',
          accepts: () => false,
        },
        {
          name: 'mention-from',
          says: 'call them only for what is scored so high, from 0 to 1',
          type: 'number',
          min: 0,
          max: 1,
        },
      ],
      async run(ask, desk) {
        const room = await desk.rooms.set(ask, (before) => {
          const given = Object.entries(ask.values).map(
            ([name, value]) => MEANS[name]?.(String(value), ask, before) ?? {},
          );
          const change: Partial<RoomSettings> = Object.assign({}, ...given);
          if (Object.keys(change).length === 0) throw wrong(ask.voice.say.room.nothing, { command: EXAMPLE });
          return change;
        });
        return card(room, voiceOf(room).say.room.set, desk);
      },
    },
    {
      name: 'admins',
      says: "Who may change this room besides the platform's own admins",
      admin: true,
      quiet: true,
      options: [
        {
          name: 'change',
          says: 'add or remove somebody, or list them',
          type: 'choice',
          choices: ['list', 'add', 'remove'],
        },
        { name: 'who', says: 'a person, as you would mention them', type: 'text' },
      ],
      async run(ask, desk) {
        const { say } = ask.voice;
        const { change = 'list', who = '' } = ask.values;
        if (change === 'list') {
          const { admins } = await desk.rooms.show(ask.roomId);
          return message({
            headline: say.room.admins,
            lines: admins.length ? admins.map((one) => [namedPerson(one)]) : [say.room.platformAdmins],
          });
        }
        const person = personOf(String(who), ask.roomId);
        if (!person) throw wrong(say.room.badPerson, { value: String(who), example: personExample(ask.roomId) });
        await desk.rooms.set(ask, ({ admins }) => {
          if (change === 'remove' && !admins.includes(person))
            throw wrong(say.room.notListed, { who: shownPerson(person) });
          const others = admins.filter((one) => one !== person);
          return { admins: change === 'add' ? [...others, person] : others };
        });
        const done = change === 'add' ? say.room.adminAdded : say.room.adminRemoved;
        return message({ headline: say.room.admins, lines: [filled(done, { who: namedPerson(person) })] });
      },
    },
    {
      name: 'audit',
      says: 'Who changed what, here and in the other rooms of this server or workspace',
      admin: true,
      quiet: true,
      options: [{ name: 'page', says: 'which page', type: 'number', min: 1, max: AUDIT_PAGES, accepts: () => false }],
      async run(ask, desk) {
        const page = Number(ask.values.page ?? 1);
        const asked = { offset: (page - 1) * AUDITED, limit: AUDITED + 1 };
        const found = await desk.rooms.audited(ask, asked);
        const isMore = found.length > AUDITED && page < AUDIT_PAGES;
        const pages = pagesAt(page, isMore, (other) => `turn:room audit page:${other}`);
        return composeAudit(found.slice(0, AUDITED), pages, ask.voice);
      },
    },
  ],
} satisfies Command;
