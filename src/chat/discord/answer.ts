import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  InteractionResponseType,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  Routes,
} from 'discord.js';
import type { Answerer } from '../../core/chat.ts';
import type { Ask, Subcommand, Suggestion } from '../../core/command.ts';
import { messageOf } from '../../core/complaint.ts';
import type { Log } from '../../core/log.ts';
import { type Message, message } from '../../core/message.ts';
import { KEPT, type Press, readPress } from '../../core/asking/press.ts';
import { fill, type Voice, voiceOf } from '../../core/voice.ts';
import { askOf, offered } from './commands.ts';
import { uploadsOf } from './files.ts';
import { filledIn, modalOf } from './form.ts';
import { renderDiscord } from './render.ts';

/*
 * Answers what people ask on Discord. Discord gives three seconds for a first sign, so every question is acknowledged
 * before anything is looked up; and whatever happens then, the asker gets a sentence. Only a form cannot wait: it is the
 * first sign itself.
 */

/** Discord waits 3 s; what comes later than this is of no use to completions, nor to what must be known before a form can open. */
const IN_TIME_MS = 2_000;

/** The answer to an interaction that could not even be read, in the asker's language where that much could be. */
export const apology = (locale: unknown) => ({
  type: InteractionResponseType.ChannelMessageWithSource,
  data: {
    content: inWords(typeof locale === 'string' ? locale : 'en', 'ours'),
    flags: MessageFlags.Ephemeral,
    allowed_mentions: { parse: [] },
  },
});

/** The name of a trouble that we have words for. */
type Trouble = keyof Voice['say']['trouble'];
type Asking = ChatInputCommandInteraction | ButtonInteraction | ModalSubmitInteraction;
/** Where the answer comes to stand: for all in the room, for the asker only, or in place of the message that was pressed. */
type Place = 'room' | 'asker' | 'in place';
interface Question extends Pick<Ask, 'command' | 'values'> {
  subcommand: Subcommand;
  place: Place;
}

/** Answers one interaction. Never rejects. */
export async function answerInteraction(interaction: Interaction, answerer: Answerer, log: Log): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await suggest(interaction, answerer, log);
    else if (interaction.isChatInputCommand() || interaction.isButton() || interaction.isModalSubmit())
      await respond(interaction, answerer, log);
    else if (interaction.isContextMenuCommand()) await interaction.reply(hint(interaction, 'noCommand'));
    else if (interaction.isRepliable()) await interaction.reply(hint(interaction, 'oldButton'));
  } catch (thrown) {
    log.warn({ interaction: interaction.id }, `an answer did not reach its asker: ${messageOf(thrown)}`);
  }
}

/** Trouble, to the asker alone. */
function hint(interaction: Interaction, trouble: Trouble) {
  const command = interaction.isCommand() ? `/${interaction.commandName}` : '';
  const content = inWords(interaction.locale, trouble, command);
  return { content, flags: MessageFlags.Ephemeral as const, allowedMentions: { parse: [] } };
}

/** Trouble in the asker's language, as Discord knows it: there may be no room yet that has one. */
const inWords = (language: string, trouble: Trouble, command = ''): string =>
  fill(voiceOf({ language, timeZone: 'UTC' }).say.trouble[trouble], { command, help: '/help' });

async function respond(interaction: Asking, answerer: Answerer, log: Log): Promise<void> {
  if (!interaction.guildId || !interaction.channelId)
    return void (await interaction.reply(hint(interaction, 'onlyRooms')));
  const question = interaction.isChatInputCommand()
    ? typed(interaction, answerer)
    : await pressed(interaction, answerer, log);
  if (question === null) return;
  if (typeof question === 'string') return void (await interaction.reply(hint(interaction, question)));
  await answer(interaction, question, answerer, log);
}

/**
 * The room that somebody asks in. The thread of an alert belongs to the room in which that stands; another is a room of
 * its own where it has been set so, and wherever there is no room around it, as in a forum.
 */
async function roomOf({ guildId, channelId, channel }: Interaction, { rooms }: Answerer): Promise<string> {
  const here = `discord:${guildId}:${channelId}`;
  const around = channel?.isThread() && channel.parentId ? `discord:${guildId}:${channel.parentId}` : null;
  if (!around || !rooms) return here;
  const known = (await Promise.all([rooms(here), rooms(around)])).flat().map(({ id }) => id);
  return known.includes(around) && !known.includes(here) ? around : here;
}

/** What is asked, or why it cannot be. */
function typed(interaction: ChatInputCommandInteraction, { commands }: Answerer): Question | Trouble {
  const asked = askOf(interaction, commands);
  if (!asked) return 'noCommand';
  const { command, subcommand, values } = asked;
  return { command: command.name, subcommand, values, place: subcommand.quiet ? 'asker' : 'room' };
}

/**
 * The id of a button, and of the form that it opened, holds the whole question, so that it can be answered after a
 * restart. An answer for all to see would come out of nowhere, for a press leaves no trace in the channel.
 * @returns null where a form was opened, which is all that there is to do
 */
async function pressed(
  interaction: ButtonInteraction | ModalSubmitInteraction,
  answerer: Answerer,
  log: Log,
): Promise<Question | Trouble | null> {
  const press = await pressOf(interaction.customId, answerer, log);
  if (typeof press === 'string') return press;
  const { command, subcommand } = press;
  if (interaction.isModalSubmit())
    return { command: command.name, subcommand, values: filledIn(press, interaction), place: 'asker' };
  if (press.how === 'form') {
    const modal = modalOf(interaction.customId, press, interaction.locale);
    // With nothing to fill in there is nothing to open.
    if (modal.components.length > 0) {
      await interaction.showModal(modal);
      return null;
    }
  }
  return {
    command: command.name,
    subcommand,
    values: press.values,
    place: press.how === 'turn' ? 'in place' : 'asker',
  };
}

async function pressOf(id: string, answerer: Answerer, log: Log): Promise<Press | Trouble> {
  try {
    const whole = id.startsWith(KEPT) ? await inTime(answerer.recall(id)) : id;
    if (whole === LATE) return 'slow';
    return readPress(whole ?? '', answerer.commands) ?? 'oldButton';
  } catch (thrown) {
    log.error({ err: thrown }, `what a button asks could not be recalled: ${messageOf(thrown)}`);
    return 'ours';
  }
}

async function answer(
  interaction: Asking,
  { command, subcommand, values, place }: Question,
  answerer: Answerer,
  log: Log,
): Promise<void> {
  if (place === 'in place' && interaction.isButton()) await interaction.deferUpdate();
  else await interaction.deferReply(place === 'room' ? {} : { flags: MessageFlags.Ephemeral });
  const ask: Omit<Ask, 'roomId'> = {
    command,
    subcommand: subcommand.name,
    values,
    by: `discord:${interaction.user.id}`,
    admin: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    language: interaction.locale,
    ...(interaction.isModalSubmit() && { formed: true }),
  };
  const sorry = message({ tone: 'wrong', headline: inWords(interaction.locale, 'ours') });
  const answering = roomOf(interaction, answerer).then((roomId) => answerer.answer({ ...ask, roomId }));
  const said = await answering.catch((thrown: unknown): Message => {
    log.error({ command, err: thrown }, 'an answer could not be made');
    return sorry;
  });
  // An answer calls nobody, whatever it shows.
  await say(interaction, { ...said, mentions: [] }, place).catch(async (thrown: unknown) => {
    log.error({ command }, `Discord refused an answer: ${messageOf(thrown)}`);
    await say(interaction, sorry, place === 'room' ? 'asker' : place);
  });
}

/** Puts the answer where it belongs, just as the renderer made it. What went wrong is only for the asker to see, and leaves what stands as it is. */
async function say(interaction: Asking, said: Message, place: Place): Promise<void> {
  const { client, applicationId, token } = interaction;
  const request = { body: renderDiscord(said), files: uploadsOf(said), auth: false } as const;
  if (said.tone !== 'wrong' || place === 'asker') {
    await client.rest.patch(Routes.webhookMessage(applicationId, token), request);
    return;
  }
  // The first word after "thinking…" would take its place, and be seen by all: it goes first.
  if (place === 'room') await client.rest.delete(Routes.webhookMessage(applicationId, token), { auth: false });
  const { body } = request;
  await client.rest.post(Routes.webhook(applicationId, token), {
    ...request,
    body: { ...body, flags: MessageFlags.Ephemeral },
  });
}

async function suggest(interaction: AutocompleteInteraction, answerer: Answerer, log: Log): Promise<void> {
  const focused = interaction.options.getFocused(true);
  const asked = askOf(interaction, answerer.commands);
  const typing = asked && {
    command: asked.command.name,
    subcommand: asked.subcommand.name,
    values: asked.values,
    option: focused.name,
    typed: String(focused.value),
    by: `discord:${interaction.user.id}`,
    language: interaction.locale,
  };
  const suggesting =
    typing && roomOf(interaction, answerer).then((roomId) => answerer.suggest?.({ ...typing, roomId }) ?? []);
  await interaction.respond(offered(suggesting ? await suggestions(suggesting, log) : []));
}

/** Nothing offered is better than "loading options failed". */
async function suggestions(suggesting: Promise<Suggestion[]>, log: Log): Promise<Suggestion[]> {
  try {
    const made = await inTime(suggesting);
    return made === LATE ? [] : made;
  } catch (thrown) {
    log.warn({}, `nothing could be suggested: ${messageOf(thrown)}`);
    return [];
  }
}

const LATE = Symbol('late');

async function inTime<T>(work: Promise<T>): Promise<T | typeof LATE> {
  const late = Promise.withResolvers<typeof LATE>();
  const timer = setTimeout(() => late.resolve(LATE), IN_TIME_MS);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
