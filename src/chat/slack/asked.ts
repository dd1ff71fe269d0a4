/*
 * What people type and press in Slack, as asks. A button carries all that is needed to answer it, so it works after a restart;
 * it says what to do and never who may: that is decided by who pressed it, now.
 */
import type { BlockAction, RespondFn, SlashCommand } from '@slack/bolt';
import { parseWords } from '../../core/ask.ts';
import type { Answerer } from '../../core/chat.ts';
import { Complaint } from '../../core/complaint.ts';
import { type Message, message } from '../../core/message.ts';
import type { Asker } from './admins.ts';
import { renderSlack } from './render.ts';

/** Somebody said `/command words` in a channel. */
export interface Asked {
  command: string;
  words: string;
  team: string;
  channel: string;
  user: string;
  by: string;
  respond: RespondFn;
}

export function typed(
  { command, text, team_id: team, channel_id: channel, user_id: user }: SlashCommand,
  respond: RespondFn,
): Asked {
  return {
    command: command.replace(/^\//, '').toLowerCase(),
    words: decoded(text ?? ''),
    team,
    channel,
    user,
    by: `slack:${team}:${user}`,
    respond,
  };
}

/** A press of one of our buttons, `ask:<command> <words>`; null for any other, such as one that opens a page. */
export function pressed({ actions, team, channel, user, container }: BlockAction, respond: RespondFn): Asked | null {
  const action = actions[0];
  const value = action && 'value' in action ? action.value : undefined;
  const [, command, words] = /^ask:(\S+)\s*(.*)$/s.exec(value ?? '') ?? [];
  const teamId = team?.id ?? user.team_id;
  const channelId = channel?.id ?? (container as { channel_id?: string } | undefined)?.channel_id;
  if (!command || !teamId || !channelId) return null;
  return {
    command,
    words: words ?? '',
    team: teamId,
    channel: channelId,
    user: user.id,
    by: `slack:${teamId}:${user.id}`,
    respond,
  };
}

/** Slack escapes what is typed, and wraps addresses and names where it knows them. */
function decoded(text: string): string {
  return text
    .replace(/<(https?:[^|>]*)(?:\|[^>]*)?>/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** Answers to all, or, where the subcommand is quiet or nothing came of it, to the one who asked. */
export async function answerTo(
  asked: Asked,
  answerer: Answerer,
  askerOf: (team: string, user: string) => Promise<Asker>,
): Promise<void> {
  const { answer, quiet } = await answerOf(asked, answerer, askerOf);
  await asked.respond({
    ...renderSlack(answer),
    response_type: quiet || answer.tone === 'wrong' ? 'ephemeral' : 'in_channel',
    replace_original: false,
  });
}

async function answerOf(
  { command: name, words, team, channel, user, by }: Asked,
  answerer: Answerer,
  askerOf: (team: string, user: string) => Promise<Asker>,
): Promise<{ answer: Message; quiet: boolean }> {
  const command = answerer.commands.find((one) => one.name === name);
  if (!command) return { answer: wrong(`There is no /${name} here. /help lists what there is.`), quiet: true };
  try {
    const { subcommand, values } = parseWords(command, words);
    const asker = await askerOf(team, user);
    const ask = { command: name, subcommand, values, roomId: `slack:${team}:${channel}`, by, ...asker };
    const quiet = command.subcommands.find((one) => one.name === subcommand)?.quiet ?? false;
    return { answer: await answerer.answer(ask), quiet };
  } catch (thrown) {
    if (thrown instanceof Complaint) return { answer: wrong(thrown.message), quiet: true };
    throw thrown;
  }
}

const wrong = (headline: string): Message => message({ tone: 'wrong', headline });
