import type { Ask, Command, Option, Subcommand } from '../command.ts';
import { SAYS } from '../../words/say.ts';
import type { Complaint } from '../complaint.ts';
import { nearest } from '../text/near.ts';
import { fold } from '../text/tokens.ts';
import { fill, orMeant, type Voice, voiceOf } from '../voice.ts';
import { attempt, lacks, usage, wrongly } from './usage.ts';

/** Whether options may be missing that are required, as in a form that is yet to be filled in. */
export type Extent = 'whole' | 'in part';

/**
 * Values as they came from any chat, checked against the options: numbers are numbers within bounds, choices are spelt as listed.
 * @throws Complaint that names the option and what it takes.
 */
export function checkValues(
  command: Command,
  subcommand: Subcommand,
  given: Ask['values'],
  extent: Extent = 'whole',
): Ask['values'] {
  const values: Ask['values'] = {};
  for (const option of subcommand.options) {
    const value = given[option.name];
    if (value === undefined || value === '') {
      if (option.required && extent === 'whole') throw missing(command, subcommand, option);
      continue;
    }
    values[option.name] =
      option.type === 'number'
        ? number(option, value)
        : option.type === 'choice'
          ? choice(option, value)
          : asWritten(option, String(value));
  }
  return values;
}

/** Ids are small letters and digits; a telephone begins what is typed with a capital. */
const asWritten = ({ rest }: Option, value: string): string =>
  !rest && /^[A-Z]{1,3}-[\da-f]{8}$/i.test(value) ? value.toLowerCase() : value;

function number(option: Option, value: string | number): number {
  const n = Number(value);
  const { min = -Infinity, max = Infinity } = option;
  const isPart = takesWhole(option) && !Number.isInteger(n) && Number.isFinite(n);
  if (!Number.isFinite(n) || n < min || n > max || isPart)
    throw wrongly((say) => [
      fill(isPart ? say.wrong.whole : say.wrong.number, {
        option: option.name,
        value: String(value),
        min: String(min),
        max: String(max),
      }),
    ]);
  return n;
}

/** A count is bounded by more than 0 and 1; a share is not. */
export const takesWhole = ({ min = 0, max = 1 }: Option): boolean =>
  Number.isInteger(min) && Number.isInteger(max) && max - min > 1;

function choice(option: Option, value: string | number): string {
  const found = chosen(option, String(value));
  if (found) return found;
  throw wrongly((say, voice) => {
    const said = { option: option.name, choices: choicesIn(option, voice).join(', '), value: String(value) };
    return [orMeant(fill(say.wrong.choice, said), choiceNear(option, String(value), voice), say)];
  });
}

type Choosing = Pick<Option, 'choices' | 'shown' | 'former'>;

/** The choice that somebody types: by its own name, or by what cards call it in any language; whatever its case. */
export function chosen(option: Choosing, typed: string): string | undefined {
  const word = fold(typed.trim());
  const { choices = [], shown, former } = option;
  const own =
    choices.find((one) => fold(one) === word) ?? (former && Object.hasOwn(former, word) ? former[word] : undefined);
  return own ?? (shown && VOICES.flatMap((voice) => choices.filter((one) => fold(shown(one, voice)) === word))[0]);
}

/** A choice that may stand bare by whatever `chosen` takes: what cards call it, too, be it several words. */
export const bareChoice = <T extends Omit<Option, 'type'>>(option: T) => ({
  ...option,
  type: 'choice' as const,
  accepts: (word: string): boolean => chosen(option, word) !== undefined,
  manyWords: true,
});

const VOICES: readonly Voice[] = Object.keys(SAYS).map((language) => voiceOf({ language, timeZone: 'UTC' }));

/** What can be chosen, as it is called there. */
const choicesIn = ({ choices = [], shown }: Choosing, voice: Voice): string[] =>
  choices.map((one) => shown?.(one, voice) ?? one);

/** Of what can be chosen, that which may have been meant, as it is called there; whatever its case. */
export function choiceNear(option: Choosing, typed: string, voice: Voice): string | null {
  const choices = [...choicesIn(option, voice), ...(option.choices ?? [])];
  const near = nearest(
    typed.toLowerCase(),
    choices.map((one) => one.toLowerCase()),
  );
  return choices.find((one) => one.toLowerCase() === near) ?? null;
}

const missing = (command: Command, subcommand: Subcommand, option: Option): Complaint =>
  wrongly(
    (say, { language }) => [
      lacks(command, subcommand, option, say, language),
      attempt(say, [usage(command, subcommand)]),
    ],
    option.name,
  );
