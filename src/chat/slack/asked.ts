/*
 * What people type, press and fill in in Slack, as asks. A button or a form carries all that is needed to answer it, so it
 * works after a restart; it says what to do and never who may: that is decided by who pressed it, now.
 */
import type { BlockAction, RespondArguments, RespondFn, SlashCommand, types, ViewSubmitAction } from '@slack/bolt';
import { parseWords } from '../../core/ask.ts';
import type { Answerer } from '../../core/chat.ts';
import type { Ask } from '../../core/command.ts';
import { Complaint } from '../../core/complaint.ts';
import { type Message, message } from '../../core/message.ts';
import { formOf, KEPT, type Press, readPress } from '../../core/asking/press.ts';
import { fill, voiceOf } from '../../core/voice.ts';
import type { Asker } from './admins.ts';
import { formView, readForm } from './form.ts';
import { renderSlack } from './render.ts';

/** Somebody, somewhere. */
interface Where {
  team: string;
  channel: string;
  user: string;
}

/** Somebody did something that wants an answer. */
export interface Asked extends Where {
  by: string;
  does: { typed: string; words: string } | { pressed: string } | { filledIn: Press };
  respond: (said: RespondArguments) => Promise<unknown>;
  /** With which a form may be opened, within three seconds. */
  triggerId: string;
  /** Where an answer may still be sent to later: kept in the form that a press opens. */
  responseUrl: string;
}

/** What the chat can do for an answer, besides saying it. */
export interface Means {
  askerOf(where: Where): Promise<Asker>;
  openForm(where: Where, triggerId: string, view: types.ModalView): Promise<void>;
  /** A message that others read, with people by their names. */
  named(where: Where, answer: Message): Promise<Message>;
  /** Pictures and files cannot be sent with an answer: they follow it, to the asker alone where the answer was quiet. */
  sendFiles(where: Where, answer: Message, quiet: boolean): Promise<void>;
}

const byWhom = ({ team, user }: Where): string => `slack:${team}:${user}`;

/** A slash command, as it is asked. */
export function typed(body: SlashCommand, respond: RespondFn): Asked {
  const where = { team: body.team_id, channel: body.channel_id, user: body.user_id };
  return {
    ...where,
    by: byWhom(where),
    does: { typed: body.command.replace(/^\//, '').toLowerCase(), words: decoded(body.text ?? '') },
    respond,
    triggerId: body.trigger_id,
    responseUrl: body.response_url,
  };
}

/** A press of one of our buttons; null for any other, such as one that opens a page. */
export function pressed(body: BlockAction, respond: RespondFn): Asked | null {
  const { actions, team, channel, user, container } = body;
  const action = actions[0];
  const id = action && 'value' in action ? action.value : undefined;
  const teamId = team?.id ?? user.team_id;
  const channelId = channel?.id ?? (container as { channel_id?: string } | undefined)?.channel_id;
  if (!id || !teamId || !channelId) return null;
  const where = { team: teamId, channel: channelId, user: user.id };
  return {
    ...where,
    by: byWhom(where),
    does: { pressed: id },
    respond,
    triggerId: body.trigger_id,
    responseUrl: body.response_url,
  };
}

/** A form that was sent, or what in it does not fit; null for one that is not ours any more. */
export function filledIn(
  { view, user, team }: ViewSubmitAction,
  { commands }: Answerer,
): Omit<Asked, 'respond'> | { errors: Record<string, string> } | null {
  const form = readForm(view, commands);
  const teamId = team?.id ?? user.team_id;
  if (!form || 'errors' in form) return form;
  if (!teamId) return null;
  const { channel, responseUrl } = form.subject;
  const where = { team: teamId, channel, user: user.id };
  return { ...where, by: byWhom(where), does: { filledIn: form.press }, triggerId: '', responseUrl };
}

/** Slack escapes what is typed, and wraps addresses and names where it knows them. */
function decoded(text: string): string {
  return text
    .replace(/<(https?:[^|>]*)(?:\|[^>]*)?>/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/**
 * Answers. What was typed is answered to all, or, where the subcommand is quiet or nothing came of it, to the one who asked;
 * a press is answered to whoever pressed, turns its message, or opens a form.
 */
export async function answerTo(asked: Asked, answerer: Answerer, means: Means): Promise<void> {
  const press = await pressOf(asked.does, answerer);
  if (typeof press === 'string' || press instanceof Complaint)
    return say(asked, await inOwnWords(press, asked, answerer, means), 'quietly', means);
  if (press.how === 'form' && formOf(press).shown.length > 0) {
    const language = (await means.askerOf(asked)).language ?? (await languageOf(asked, answerer));
    const subject = { id: press.id, channel: asked.channel, responseUrl: asked.responseUrl, language };
    return means.openForm(asked, asked.triggerId, formView(press, subject));
  }
  const answer = await answerer.answer(await askOf(press, asked, means));
  const turns = press.how === 'turn' && answer.tone !== 'wrong';
  const quiet = press.subcommand.quiet || !('typed' in asked.does) || answer.tone === 'wrong';
  await say(asked, answer, turns ? 'in its place' : quiet ? 'quietly' : 'to all', means);
  await means.sendFiles(asked, answer, quiet);
}

async function askOf({ command, subcommand, values }: Press, asked: Asked, means: Means): Promise<Ask> {
  const roomId = roomOf(asked);
  const { by } = asked;
  const { admin, language } = await means.askerOf(asked);
  return {
    command: command.name,
    subcommand: subcommand.name,
    values,
    roomId,
    by,
    admin,
    language,
    ...('filledIn' in asked.does && { formed: true }),
  };
}

const roomOf = ({ team, channel }: Where): string => `slack:${team}:${channel}`;

const languageOf = async (where: Where, answerer: Answerer): Promise<string> =>
  (await answerer.languageOf?.(roomOf(where))) ?? 'en';

const HOW = {
  'to all': { response_type: 'in_channel', replace_original: false },
  quietly: { response_type: 'ephemeral', replace_original: false },
  'in its place': { replace_original: true },
} as const;

async function say(asked: Asked, answer: Message, how: keyof typeof HOW, { named }: Means): Promise<void> {
  const isPrivate = how === 'quietly';
  await asked.respond({ ...renderSlack(isPrivate ? answer : await named(asked, answer), isPrivate), ...HOW[how] });
}

type Trouble = 'oldButton' | 'noCommand' | Complaint;

/** What is asked; or why nothing is: the name of a trouble that we have words for, or what is wrong with the words. */
async function pressOf(does: Asked['does'], answerer: Answerer): Promise<(Press & { id: string }) | Trouble> {
  if ('filledIn' in does) return { ...does.filledIn, id: '' };
  if ('typed' in does) return typedPress(does, answerer);
  const id = does.pressed.startsWith(KEPT) ? await answerer.recall(does.pressed) : does.pressed;
  const press = id && readPress(id, answerer.commands);
  return press ? { ...press, id } : 'oldButton';
}

function typedPress({ typed: name, words }: { typed: string; words: string }, { commands, platforms }: Answerer) {
  const command = commands.find((one) => one.name === name);
  if (!command) return 'noCommand';
  try {
    const { subcommand: chosen, values } = parseWords(command, words, platforms(), 'in part');
    const subcommand = command.subcommands.find((one) => one.name === chosen)!;
    return { how: 'ask' as const, command, subcommand, values, id: '' };
  } catch (thrown) {
    if (thrown instanceof Complaint) return thrown;
    throw thrown;
  }
}

/** What is wrong with the words in the language in which the room is answered; other trouble in the asker's, as Slack knows it. */
async function inOwnWords(trouble: Trouble, asked: Asked, answerer: Answerer, { askerOf }: Means): Promise<Message> {
  const isOfWords = trouble instanceof Complaint;
  const own = isOfWords ? null : (await askerOf(asked)).language;
  const voice = voiceOf({ language: own ?? (await languageOf(asked, answerer)), timeZone: 'UTC' });
  const command = 'typed' in asked.does ? `/${asked.does.typed}` : '';
  const headline = isOfWords ? trouble.in(voice) : fill(voice.say.trouble[trouble], { command, help: '/help' });
  return message({ tone: 'wrong', headline, language: voice.language });
}
