import {
  ApplicationCommandOptionType as Type,
  ApplicationIntegrationType,
  type APIApplicationCommandBasicOption,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { takesWhole } from '../../core/asking/values.ts';
import { clip, plain } from '../../core/text/clean.ts';
import type { Ask, Command, Option, Subcommand, Suggestion } from '../../core/command.ts';
import { Complaint } from '../../core/complaint.ts';
import { voiceOf } from '../../core/voice.ts';
import { ASKS, asked } from '../../words/asks.ts';

/*
 * Our commands as Discord's slash commands, and what somebody filled in as values by name.
 * A command with one subcommand is a plain `/help`: Discord lets nobody type a command that has subcommands without one.
 * A command of which every part is for admins is offered to those who may manage the server, as a first setting that a
 * server can change; whatever is for admins is checked again when it is asked. Names and descriptions are shown in the
 * asker's own language where we have it.
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
    const body = {
      ...named(command, command.name),
      options: optionsOf(command),
      ...(command.subcommands.every(({ admin }) => admin) && {
        default_member_permissions: String(PermissionFlagsBits.ManageGuild),
      }),
    };
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
    ...named(subcommand, `${command.name} ${subcommand.name}`),
    options: inputsOf(command, subcommand),
  }));
}

function inputsOf(command: Command, subcommand: Subcommand): APIApplicationCommandBasicOption[] {
  const offered = subcommand.options.filter(({ carried }) => !carried);
  const options = few(offered, `/${command.name} ${subcommand.name}`);
  return requiredFirst(options).map((option) => inputOf(option, `${command.name} ${subcommand.name} ${option.name}`));
}

/** Discord wants them so. */
export const requiredFirst = (options: readonly Option[]): Option[] =>
  options.toSorted((one, other) => Number(other.required ?? false) - Number(one.required ?? false));

function inputOf(option: Option, path: string): APIApplicationCommandBasicOption {
  const { required, min, max } = option;
  const about = {
    ...named(option, path),
    ...(required && { required }),
  };
  if (option.type === 'number')
    return {
      ...about,
      type: (takesWhole(option) ? Type.Integer : Type.Number) as Type.Number,
      ...(min !== undefined && { min_value: min }),
      ...(max !== undefined && { max_value: max }),
    };
  if (option.type === 'choice') {
    const choices = (option.choices ?? []).map((choice) => choiceOf(choice, option));
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

/** A choice as cards call it, in the asker's own language. */
function choiceOf(choice: string, { shown }: Option) {
  if (!shown) return { name: choice, value: choice };
  const shownIn = (language: string): string => clip(shown(choice, voiceOf({ language, timeZone: 'UTC' })), CHOICE);
  return {
    name: shownIn('en'),
    value: choice,
    name_localizations: inLocales((language) => shownIn(language)),
  };
}

/** Our languages as Discord's: https://docs.discord.com/developers/reference#locales */
const LOCALES: Readonly<Record<string, readonly Locale[]>> = {
  // Discord has it, and the library does not yet.
  ar: ['ar' as Locale],
  de: [Locale.German],
  es: [Locale.SpanishES, Locale.SpanishLATAM],
  fr: [Locale.French],
  hi: [Locale.Hindi],
  pt: [Locale.PortugueseBR],
  ru: [Locale.Russian],
  tr: [Locale.Turkish],
};

/** What something is called, and says it does, in English and in every language that has words for it. */
function named({ name, says }: { name: string; says: string }, path: string) {
  const asksIn = (which: 0 | 1, made: (text: string) => string): LocalizationMap =>
    inLocales((language) => {
      const text = asked(ASKS[language]!, path)?.[which];
      return text && made(text);
    });
  const [names, descriptions] = [asksIn(0, nameOf), asksIn(1, described)];
  return {
    name: nameOf(name),
    description: described(says),
    ...(Object.keys(names).length > 0 && { name_localizations: names, description_localizations: descriptions }),
  };
}

const inLocales = (textIn: (language: string) => string | undefined): LocalizationMap =>
  Object.fromEntries(
    Object.keys(ASKS).flatMap((language) => {
      const text = textIn(language);
      return text ? (LOCALES[language] ?? []).map((locale) => [locale, text]) : [];
    }),
  );

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

/** As Discord counts: names, descriptions and the values of choices, at every depth, each in the language where it is longest. */
function charactersOf(part: unknown): number {
  if (Array.isArray(part)) return part.reduce((total: number, one) => total + charactersOf(one), 0);
  if (typeof part !== 'object' || part === null) return 0;
  const fields = part as Record<string, unknown>;
  return Object.entries(fields).reduce((total, [key, value]) => {
    if (!/^(name|description|value)$/.test(key)) return total + charactersOf(value);
    const inLocales = Object.values(fields[`${key}_localizations`] ?? {}).map((text) => String(text).length);
    return total + Math.max(String(value).length, ...inLocales);
  }, 0);
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
export function offered(suggestions: readonly Suggestion[]): { name: string; value: string }[] {
  const choices = suggestions.map((one) => (typeof one === 'string' ? { name: one, value: one } : one));
  const once = new Map(choices.map((one) => [one.value, one])).values();
  return [...once]
    .filter(({ value }) => value.trim() !== '' && value.length <= CHOICE)
    .slice(0, CHOICES)
    .map(({ name, value }) => ({ name: clip(name, CHOICE), value }));
}
