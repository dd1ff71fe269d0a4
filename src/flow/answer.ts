import { createHash } from 'node:crypto';
import { checkValues } from '../core/asking/values.ts';
import type { Answerer } from '../core/chat.ts';
import type { Ask, Asked, Command, Desk, Subcommand } from '../core/command.ts';
import { Complaint, Settled } from '../core/complaint.ts';
import type { Log } from '../core/log.ts';
import { waitingLine } from '../core/mending/feedback-cards.ts';
import { type Message, message } from '../core/message.ts';
import { BUTTON_ID, KEPT, pressId } from '../core/asking/press.ts';
import type { Room } from '../core/room.ts';
import type { Cache } from '../core/store.ts';
import { fill, type Say, type Voice, voiceOf } from '../core/voice.ts';
import { DAY_MS } from './clock.ts';

/** A button pressed later than this is answered like one of an older version. */
const KEPT_MS = 90 * DAY_MS;
/** Of what could be said instead, so much is shown. */
const SAID = 10;

/** Where one votes and decides, one is told of nothing else. */
const DECIDING = 'feedback';

/** What the chats say about their rooms: see standing.ts. */
type Standing = Required<Pick<Answerer, 'rooms' | 'closed' | 'opened'>>;

/**
 * Answers what people ask, in the words of the room. Rights and values are checked here, once, whatever the chat;
 * what goes wrong becomes a sentence to the one who asked, and only what is our own fault goes to the log.
 */
export function answerer(
  commands: readonly Command[],
  desk: Desk,
  kept: Pick<Cache, 'get' | 'set'>,
  log: Log,
  standing?: Standing,
): Answerer {
  return {
    commands,
    platforms: desk.platforms,
    ...standing,
    languageOf: async (roomId) => (await desk.rooms.show(roomId)).language,
    recall: async (id) => (await kept.get<string>(id)) ?? null,
    async suggest({ command, subcommand, option, typed, ...asker }) {
      const asked = find(command, subcommand).subcommand?.options.find((one) => one.name === option);
      if (!asked?.suggest) return [];
      const language = asker.language ?? (await desk.rooms.show(asker.roomId)).language;
      return asked.suggest(typed, desk, { ...asker, language });
    },
    async answer(ask: Ask): Promise<Message> {
      let voice = voiceOf({ language: ask.language ?? 'en', timeZone: 'UTC' });
      try {
        const room = await desk.rooms.show(ask.roomId);
        voice = voiceOf(room);
        const answer = await run({ ...ask, voice, mayChange: mayChange(ask, room) }, room);
        // Who can ask there may be told there again.
        if (room.paused) await standing?.opened(ask.roomId);
        const footer = [...answer.footer, ...(await waiting(ask, room, voice))];
        return { ...(await withShortIds({ ...answer, footer }, kept)), language: voice.language };
      } catch (thrown) {
        const wrong = (headline: string, parts: Partial<Message> = {}) =>
          message({ tone: 'wrong', headline, ...parts, language: voice.language });
        if (thrown instanceof Settled)
          return message({ headline: thrown.in(voice), lines: [...thrown.moreIn(voice)], language: voice.language });
        if (thrown instanceof Complaint) {
          const lines = [...thrown.moreIn(voice), ...(await sayable(ask, thrown.option, voice))];
          const buttons = thrown.act === 'retry' ? formAgain(ask, thrown, voice) : [];
          return withShortIds(wrong(thrown.in(voice), { lines, buttons }), kept);
        }
        log.error({ command: ask.command, subcommand: ask.subcommand, err: thrown }, 'a command failed');
        return wrong(voice.say.trouble.ours);
      }
    },
  };

  function find(name: string, sub: string) {
    const command = commands.find((one) => one.name === name);
    return { command, subcommand: command?.subcommands.find((one) => one.name === sub) };
  }

  /** Under whatever an admin asks, once: that there is something to decide. */
  async function waiting(ask: Ask, room: Room, voice: Voice): Promise<string[]> {
    if (ask.command === DECIDING || !mayChange(ask, room)) return [];
    const n = await desk.feedback.waiting(ask);
    return n > 0 ? [waitingLine(n, voice)] : [];
  }

  /** The form that was filled in, with what was filled in: nobody should have to type it twice. */
  function formAgain(ask: Ask, { again }: Complaint, { say }: Voice): Message['buttons'] {
    const { command, subcommand } = find(ask.command, again.subcommand ?? ask.subcommand);
    if (!ask.formed || !command || !subcommand) return [];
    const values = Object.entries({ ...ask.values, ...again.values }).filter(([name, value]) => {
      const options = subcommand.options.filter((option) => option.name === name);
      return fits(command, { ...subcommand, options }, { [name]: value });
    });
    return [{ label: say.buttons.again, id: pressId('form', command, subcommand, Object.fromEntries(values)) }];
  }

  /** What could be said of an option, where people cannot know it: what is like that which was said, else all there is. */
  async function sayable(ask: Ask, name: string | null, { language }: Voice): Promise<string[]> {
    const option = find(ask.command, ask.subcommand).subcommand?.options.find((one) => one.name === name);
    const suggest = async (typed: string) => (await option?.suggest?.(typed, desk, { ...ask, language })) ?? [];
    const typed = String((name && ask.values[name]) ?? '');
    const like = typed ? await suggest(typed) : [];
    const suggestions = like.length > 0 ? like : await suggest('');
    return suggestions.slice(0, SAID).map((one) => (typeof one === 'string' ? one : one.name));
  }

  async function run(ask: Asked, room: Room): Promise<Message> {
    const { command, subcommand } = find(ask.command, ask.subcommand);
    if (!command || !subcommand)
      throw new Complaint(
        fill(ask.voice.say.trouble.noCommand, { command: `/${ask.command} ${ask.subcommand}`, help: '/help' }),
        { act: 'retry' },
      );
    if (subcommand.admin && !ask.mayChange) {
      await desk.rooms.refused(ask);
      log.info({ by: ask.by, room: ask.roomId }, `/${command.name} ${subcommand.name} was refused: not an admin`);
      throw new Complaint(whoMay(ask.voice.say, room, `/${command.name} ${subcommand.name}`), { act: 'admin' });
    }
    return subcommand.run({ ...ask, values: checkValues(command, subcommand, ask.values) }, desk);
  }
}

const mayChange = ({ admin, by }: Ask, { admins }: Room): boolean => admin || admins.includes(by);

function fits(command: Command, subcommand: Subcommand, values: Ask['values']): boolean {
  try {
    checkValues(command, subcommand, values);
    return true;
  } catch (thrown) {
    if (thrown instanceof Complaint) return false;
    throw thrown;
  }
}

const whoMay = ({ rights }: Say, { admins }: Room, command: string): string =>
  [
    fill(rights.admins, { command }),
    ...(admins.length > 0 ? [fill(rights.listed, { command: '/room admins' })] : []),
  ].join(' ');

/** What is too long to stand on a button is kept, under a name of its own. */
async function withShortIds(answer: Message, kept: Pick<Cache, 'set'>): Promise<Message> {
  const buttons = answer.buttons.map(async (button) => {
    if (!button.id || button.id.length <= BUTTON_ID) return button;
    const id = KEPT + createHash('sha256').update(button.id).digest('base64url');
    await kept.set(id, button.id, KEPT_MS);
    return { ...button, id };
  });
  return { ...answer, buttons: await Promise.all(buttons) };
}
