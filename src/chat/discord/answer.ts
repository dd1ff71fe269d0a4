import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  InteractionResponseType,
  MessageFlags,
  PermissionFlagsBits,
  Routes,
} from 'discord.js';
import { parseWords } from '../../core/ask.ts';
import type { Answerer } from '../../core/chat.ts';
import type { Ask, Subcommand } from '../../core/command.ts';
import { Complaint, messageOf } from '../../core/complaint.ts';
import { type Message, message } from '../../core/message.ts';
import { askOf, offered } from './commands.ts';
import type { Log } from './log.ts';
import { renderDiscord } from './render.ts';

/*
 * Answers what people ask on Discord. Discord gives three seconds for a first sign, so every question is acknowledged
 * before anything is looked up; and whatever happens then, the asker gets a sentence.
 */

const SORRY = 'That went wrong on our side. It has been written to the log; please try again.';
const ONLY_SERVERS = 'This works in the channels of a server, not in direct messages.';
const UNKNOWN_BUTTON = 'This button leads nowhere any more. /help says what can be asked.';
const UNKNOWN_COMMAND = 'This command is not known any more. /help says what can be asked.';
/** Completions that come later than Discord waits (3 s) are of no use. */
const SUGGEST_WITHIN_MS = 2_000;
/** What a button's id begins with when pressing it asks a command: `ask:orders show id:o-1`. */
const ASKS = 'ask:';

/** The answer to an interaction that could not even be read. */
export const APOLOGY = {
  type: InteractionResponseType.ChannelMessageWithSource,
  data: { content: SORRY, flags: MessageFlags.Ephemeral, allowed_mentions: { parse: [] } },
};

type Asking = ChatInputCommandInteraction | ButtonInteraction;
type Question = { subcommand: Subcommand; ask: Ask };

/** Answers one interaction. Never rejects. */
export async function answerInteraction(interaction: Interaction, answerer: Answerer, log: Log): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await suggest(interaction, answerer, log);
    else if (interaction.isChatInputCommand() || interaction.isButton()) await answer(interaction, answerer, log);
    else if (interaction.isRepliable()) await interaction.reply(hint(UNKNOWN_COMMAND));
  } catch (thrown) {
    log.warn({ interaction: interaction.id }, `an answer did not reach its asker: ${messageOf(thrown)}`);
  }
}

const hint = (content: string) => ({ content, flags: MessageFlags.Ephemeral as const });

async function answer(interaction: Asking, answerer: Answerer, log: Log): Promise<void> {
  const question = questionOf(interaction, answerer);
  if (typeof question === 'string') {
    await interaction.reply(hint(question));
    return;
  }
  // A press leaves no trace in the channel: an answer for all to see would come out of nowhere.
  const quiet = question.subcommand.quiet || interaction.isButton();
  await interaction.deferReply(quiet ? { flags: MessageFlags.Ephemeral } : {});
  const said = await answerer.answer(question.ask).catch((thrown: unknown): Message => {
    log.error({ command: question.ask.command, err: thrown }, 'an answer could not be made');
    return message({ tone: 'wrong', headline: SORRY });
  });
  await say(interaction, renderDiscord(said)).catch(async (thrown: unknown) => {
    log.error({ command: question.ask.command }, `Discord refused an answer: ${messageOf(thrown)}`);
    await say(interaction, { content: SORRY, allowed_mentions: { parse: [] } });
  });
}

/** Fills the acknowledged answer with a body just as the renderer made it. */
async function say({ client, applicationId, token }: Asking, body: object): Promise<void> {
  await client.rest.patch(Routes.webhookMessage(applicationId, token), { body, auth: false });
}

/** What is asked, or a sentence about why it cannot be. */
function questionOf(interaction: Asking, { commands }: Answerer): Question | string {
  const { guildId, channelId } = interaction;
  if (!guildId || !channelId) return ONLY_SERVERS;
  const who = {
    roomId: `discord:${guildId}:${channelId}`,
    by: `discord:${interaction.user.id}`,
    admin: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    language: interaction.locale,
  };
  if (interaction.isButton()) return pressed(interaction.customId, commands, who);
  const asked = askOf(interaction, commands);
  if (!asked) return UNKNOWN_COMMAND;
  const { command, subcommand, values } = asked;
  return { subcommand, ask: { ...who, command: command.name, subcommand: subcommand.name, values } };
}

/** A button's id holds the whole question, so that it can be answered after a restart. */
function pressed(
  id: string,
  commands: Answerer['commands'],
  who: Omit<Ask, 'command' | 'subcommand' | 'values'>,
): Question | string {
  if (!id.startsWith(ASKS)) return UNKNOWN_BUTTON;
  const [, name, words = ''] = /^(\S+)\s*(.*)$/s.exec(id.slice(ASKS.length)) ?? [];
  const command = commands.find((one) => one.name === name);
  if (!command) return UNKNOWN_BUTTON;
  try {
    const asked = parseWords(command, words);
    const subcommand = command.subcommands.find((one) => one.name === asked.subcommand);
    return subcommand ? { subcommand, ask: { ...who, command: command.name, ...asked } } : UNKNOWN_BUTTON;
  } catch (thrown) {
    if (thrown instanceof Complaint) return UNKNOWN_BUTTON;
    throw thrown;
  }
}

async function suggest(interaction: AutocompleteInteraction, answerer: Answerer, log: Log): Promise<void> {
  const focused = interaction.options.getFocused(true);
  const asked = askOf(interaction, answerer.commands);
  const typing = asked && {
    command: asked.command.name,
    subcommand: asked.subcommand.name,
    option: focused.name,
    typed: String(focused.value),
  };
  const suggestions = typing ? await inTime(answerer.suggest?.(typing), log) : [];
  await interaction.respond(offered(suggestions));
}

/** Nothing offered is better than "loading options failed". */
async function inTime(suggesting: Promise<string[]> | undefined, log: Log): Promise<string[]> {
  const late = Promise.withResolvers<string[]>();
  const timer = setTimeout(() => late.resolve([]), SUGGEST_WITHIN_MS);
  try {
    return await Promise.race([suggesting ?? [], late.promise]);
  } catch (thrown) {
    log.warn({}, `nothing could be suggested: ${messageOf(thrown)}`);
    return [];
  } finally {
    clearTimeout(timer);
  }
}
