/*
 * A form: the options of a subcommand as a modal, filled with what a button gave. It carries the button's own id, so that what
 * is sent back can be read after a restart. Pure.
 */
import type { types, ViewOutput } from '@slack/bolt';
import { checkValues, takesWhole } from '../../core/asking/values.ts';
import { clip, plain } from '../../core/text/clean.ts';
import type { Command, Option } from '../../core/command.ts';
import { Complaint } from '../../core/complaint.ts';
import { formOf, type Press, readPress } from '../../core/asking/press.ts';
import { voiceOf } from '../../core/voice.ts';
import { askedIn } from '../../words/asks.ts';

/** Characters, by https://docs.slack.dev/surfaces/modals and the schema of views. */
const TITLE = 24;
const LABEL = 2000;
const HINT = 2000;
const OPTION_TEXT = 75;
const TEXT_INPUT = 3000;
export const FORM = 'form';
/** What the id of an input's block begins with; the option's name follows. */
const FIELD = 'option:';
const VALUE = 'value';

/** What a form is about, and where its answer goes. */
interface Subject {
  /** Of the button that opened it. */
  id: string;
  channel: string;
  /** Where an answer may be sent: five times within half an hour. */
  responseUrl: string;
  /** In which the form is, and what does not fit is said. */
  language: string;
}

/** The form that a press opens. @param subject comes back with its answer */
export function formView(press: Press, subject: Subject): types.ModalView {
  const { command, subcommand, values } = press;
  const { language } = subject;
  const path = `${command.name} ${subcommand.name}`;
  return {
    type: 'modal',
    callback_id: FORM,
    title: text(`/${command.name} ${subcommand.name}`, TITLE),
    submit: text('OK', TITLE),
    private_metadata: JSON.stringify(subject),
    blocks: formOf(press).shown.map((option) =>
      field(option, askedIn(language, `${path} ${option.name}`, option), values[option.name], language),
    ),
  };
}

function field(
  option: Option,
  { name, says }: Pick<Option, 'name' | 'says'>,
  given: string | number | undefined,
  language: string,
): types.InputBlock {
  return {
    type: 'input',
    block_id: `${FIELD}${option.name}`,
    label: text(name, LABEL),
    hint: text(says, HINT),
    optional: !option.required,
    element: inputOf(option, given === undefined ? '' : String(given), language),
  };
}

function inputOf(option: Option, given: string, language: string): types.InputBlock['element'] {
  const { type, choices = [], min, max, rest } = option;
  if (type === 'choice') {
    const voice = voiceOf({ language, timeZone: 'UTC' });
    const options = choices.map((one) => ({ text: text(option.shown?.(one, voice) ?? one, OPTION_TEXT), value: one }));
    const initial = options.find(({ value }) => value === given);
    return { type: 'static_select', action_id: VALUE, options, ...(initial && { initial_option: initial }) };
  }
  if (type === 'number')
    return {
      type: 'number_input',
      action_id: VALUE,
      is_decimal_allowed: !takesWhole(option),
      ...(min !== undefined && { min_value: String(min) }),
      ...(max !== undefined && { max_value: String(max) }),
      ...(given && { initial_value: given }),
    };
  return {
    type: 'plain_text_input',
    action_id: VALUE,
    multiline: Boolean(rest),
    max_length: TEXT_INPUT,
    ...(given && { initial_value: given.slice(0, TEXT_INPUT) }),
  };
}

const text = (words: string, most: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: clip(plain(words), most) || '—',
  emoji: false,
});

/**
 * What was filled in, as a question; or what does not fit, by the block of its field.
 * @returns null where the form leads nowhere any more
 */
export function readForm(
  { private_metadata: metadata, state }: Pick<ViewOutput, 'private_metadata' | 'state'>,
  commands: readonly Command[],
): { press: Press; subject: Subject } | { errors: Record<string, string> } | null {
  const subject = subjectOf(metadata);
  const press = subject && readPress(subject.id, commands);
  if (!subject || press?.how !== 'form') return null;
  const { shown, carried } = formOf(press);
  let values = carried;
  const errors: Record<string, string> = {};
  for (const option of shown) {
    const block = `${FIELD}${option.name}`;
    const given = { [option.name]: filledOf(state.values[block]?.[VALUE]) };
    try {
      values = { ...values, ...checkValues(press.command, { ...press.subcommand, options: [option] }, given) };
    } catch (thrown) {
      if (!(thrown instanceof Complaint)) throw thrown;
      errors[block] = thrown.in(voiceOf({ language: subject.language, timeZone: 'UTC' }));
    }
  }
  return Object.keys(errors).length > 0 ? { errors } : { subject, press: { ...press, how: 'ask', values } };
}

function subjectOf(metadata: string): Subject | null {
  try {
    const { id, channel, responseUrl, language } = JSON.parse(metadata) as Partial<Subject>;
    return typeof id === 'string' && typeof channel === 'string' && typeof responseUrl === 'string'
      ? { id, channel, responseUrl, language: typeof language === 'string' ? language : 'en' }
      : null;
  } catch {
    return null;
  }
}

function filledOf(given: ViewOutput['state']['values'][string][string] | undefined): string {
  return given?.selected_option?.value ?? given?.value ?? '';
}
