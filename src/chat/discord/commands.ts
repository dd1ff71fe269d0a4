import {
  ApplicationCommandOptionType as Type,
  ApplicationIntegrationType,
  type APIApplicationCommandBasicOption,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { clip, plain } from '../../core/clean.ts';
import type { Ask, Command, Option, Subcommand } from '../../core/command.ts';
import { Complaint } from '../../core/complaint.ts';

/*
 * Our commands as Discord's slash commands, and what somebody filled in as values by name.
 * A command with one subcommand is a plain `/help`: Discord lets nobody type a command that has subcommands without one.
 * Every command stays open to all; what is for admins is checked when it is asked, by the asker's right to manage the server.
 */

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const DESCRIPTION = 100;
const OPTIONS = 25;
const CHOICES = 25;
const CHOICE = 100;
/** Names, descriptions and values of one command, with all that is in it. */
const CHARACTERS = 8000;

/**
 * The body of a registration, for one server or for all.
 * @throws Complaint that names the command that Discord would refuse.
 */
export function registration(
  commands: readonly Command[],
  scope: 'server' | 'global',
): RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return commands.map((command) => {
    const body = { name: nameOf(command.name), description: described(command.says), options: optionsOf(command) };
    if (charactersOf(body) > CHARACTERS)
      throw wrong(`/${command.name}`, `has more than ${CHARACTERS} characters of names and descriptions`);
    return scope === 'server'
      ? body
      : {
          ...body,
          contexts: [InteractionContextType.Guild],
          integration_types: [ApplicationIntegrationType.GuildInstall],
        };
  });
}

function optionsOf(command: Command): RESTPostAPIChatInputApplicationCommandsJSONBody['options'] {
  const [only, ...others] = command.subcommands;
  if (!only) throw wrong(`/${command.name}`, 'has no subcommand');
  if (others.length === 0) return inputsOf(command, only);
  return few(command.subcommands, `/${command.name}`).map((subcommand) => ({
    type: Type.Subcommand as const,
    name: nameOf(subcommand.name),
    description: described(subcommand.says),
    options: inputsOf(command, subcommand),
  }));
}

/** Discord wants required options first. */
function inputsOf(command: Command, subcommand: Subcommand): APIApplicationCommandBasicOption[] {
  const options = few(subcommand.options, `/${command.name} ${subcommand.name}`);
  return [...options.filter(({ required }) => required), ...options.filter(({ required }) => !required)].map(inputOf);
}

function inputOf(option: Option): APIApplicationCommandBasicOption {
  const { required, min, max } = option;
  const about = {
    name: nameOf(option.name),
    description: described(option.says),
    ...(required && { required }),
  };
  if (option.type === 'number')
    return {
      ...about,
      type: (wholeNumbers(option) ? Type.Integer : Type.Number) as Type.Number,
      ...(min !== undefined && { min_value: min }),
      ...(max !== undefined && { max_value: max }),
    };
  if (option.type === 'choice') {
    const choices = (option.choices ?? []).map((choice) => ({ name: choice, value: choice }));
    if (choices.length > CHOICES || choices.some(({ name }) => name.length < 1 || name.length > CHOICE))
      throw wrong(
        `option ${option.name}`,
        `has choices that do not fit: up to ${CHOICES} of 1 to ${CHOICE} characters`,
      );
    return { ...about, type: Type.String, choices };
  }
  return {
    ...about,
    type: Type.String,
    ...(option.suggest && { autocomplete: true }),
  };
}

/** A count is bounded by more than 0 and 1; a share is not. */
const wholeNumbers = ({ min = 0, max = 1 }: Option): boolean =>
  Number.isInteger(min) && Number.isInteger(max) && max - min > 1;

const described = (says: string): string => clip(plain(says), DESCRIPTION) || '…';

function nameOf(name: string): string {
  if (!NAME.test(name) || name !== name.toLowerCase())
    throw wrong(`"${name}"`, 'is no name for Discord: 1 to 32 lower-case letters, digits, - or _');
  return name;
}

function few<T>(things: readonly T[], where: string): readonly T[] {
  if (things.length > OPTIONS) throw wrong(where, `has more than ${OPTIONS} subcommands or options`);
  return things;
}

const wrong = (what: string, why: string) =>
  new Complaint(`Discord would refuse the commands: ${what} ${why}.`, { act: 'developer' });

/** As Discord counts: names, descriptions and the values of choices, at every depth. */
function charactersOf(part: unknown): number {
  if (Array.isArray(part)) return part.reduce((total: number, one) => total + charactersOf(one), 0);
  if (typeof part !== 'object' || part === null) return 0;
  return Object.entries(part).reduce(
    (total, [key, value]) =>
      total + (/^(name|description|value)$/.test(key) ? String(value).length : charactersOf(value)),
    0,
  );
}

/** Who asked what. Null where the command is not one of ours any more. */
export function askOf(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  commands: readonly Command[],
): { command: Command; subcommand: Subcommand; values: Ask['values'] } | null {
  const command = commands.find(({ name }) => name === interaction.commandName);
  const [first] = interaction.options.data;
  const named = first?.type === Type.Subcommand ? first : null;
  const subcommand = named ? command?.subcommands.find(({ name }) => name === named.name) : command?.subcommands[0];
  if (!command || !subcommand) return null;
  return { command, subcommand, values: valuesOf(named ? (named.options ?? []) : interaction.options.data) };
}

const valuesOf = (options: readonly CommandInteractionOption[]): Ask['values'] =>
  Object.fromEntries(
    options.flatMap(({ name, value }) =>
      value === undefined ? [] : [[name, typeof value === 'boolean' ? String(value) : value]],
    ),
  );

/** What autocompletion may offer: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-autocomplete */
export function offered(suggestions: readonly string[]): { name: string; value: string }[] {
  return [...new Set(suggestions)]
    .filter((one) => one.trim() !== '' && one.length <= CHOICE)
    .slice(0, CHOICES)
    .map((one) => ({ name: one, value: one }));
}
