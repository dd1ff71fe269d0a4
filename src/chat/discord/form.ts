import {
  ComponentType,
  type APIModalInteractionResponseCallbackData,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { clip, plain } from '../../core/text/clean.ts';
import type { Ask, Option } from '../../core/command.ts';
import { formOf, type Press } from '../../core/asking/press.ts';
import { voiceOf } from '../../core/voice.ts';
import { askedIn } from '../../words/asks.ts';
import { requiredFirst } from './commands.ts';

/*
 * A form for the options of a subcommand, as Discord's modal. Its id is that of the button which opened it, so that what
 * is handed in can be answered after a restart: https://docs.discord.com/developers/components/reference#label
 */

const TITLE = 45;
const LABEL = 45;
const DESCRIPTION = 100;
const FIELDS = 5;
const INPUT = 4000;
const CHOICES = 25;
const CHOICE = 100;

/** The options that stand in the form: the required ones first, for there is room for five. */
function shownIn(press: Press): Option[] {
  return requiredFirst(formOf(press).shown).slice(0, FIELDS);
}

/**
 * @param id of the button, which comes back with what was filled in
 * @param language of the asker, to whom Discord shows the commands in it as well
 */
export function modalOf(id: string, press: Press, language: string): APIModalInteractionResponseCallbackData {
  const { command, subcommand, values } = press;
  const path = `${command.name} ${subcommand.name}`;
  const names = [askedIn(language, command.name, command).name, askedIn(language, path, subcommand).name];
  return {
    custom_id: id,
    title: clip(plain(`/${names.join(' ')}`), TITLE),
    components: shownIn(press).map((option) => {
      const { name, says } = askedIn(language, `${path} ${option.name}`, option);
      return {
        type: ComponentType.Label,
        label: clip(plain(name), LABEL),
        description: clip(plain(says), DESCRIPTION),
        component: fieldOf(option, values[option.name], language),
      };
    }),
  };
}

function fieldOf(option: Option, value: Ask['values'][string] | undefined, language: string) {
  const voice = voiceOf({ language, timeZone: 'UTC' });
  const about = { custom_id: option.name, required: option.required ?? false };
  if (option.choices?.length && option.choices.length <= CHOICES) {
    const options = option.choices.map((choice) => ({
      label: clip(option.shown?.(choice, voice) ?? choice, CHOICE),
      value: choice,
      default: choice === value,
    }));
    return { ...about, type: ComponentType.StringSelect as const, options, min_values: option.required ? 1 : 0 };
  }
  return {
    ...about,
    type: ComponentType.TextInput as const,
    style: option.rest ? TextInputStyle.Paragraph : TextInputStyle.Short,
    max_length: INPUT,
    ...(value !== undefined && { value: clip(String(value), INPUT) }),
  };
}

/** All that is asked: what the button held, and what was filled in. A field that was left empty, or emptied, says nothing. */
export function filledIn(press: Press, { fields }: Pick<ModalSubmitInteraction, 'fields'>): Ask['values'] {
  const shown = shownIn(press);
  const held = Object.entries(press.values).filter(([name]) => !shown.some((option) => option.name === name));
  const given = shown.flatMap(({ name }) => {
    const field = fields.fields.get(name);
    const value =
      field?.type === ComponentType.StringSelect ? field.values[0] : field && 'value' in field && field.value;
    return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [];
  });
  return Object.fromEntries([...held, ...given]);
}
