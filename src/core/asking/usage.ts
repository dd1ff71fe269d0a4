import { askedIn } from '../../words/asks.ts';
import type { Command, Option, Subcommand } from '../command.ts';
import { Complaint } from '../complaint.ts';
import { fill, type Say, type Voice } from '../voice.ts';

/* How commands are typed, as it is said where somebody has typed them otherwise. */

/** How a subcommand is typed: `/orders latest [count] [country]`. */
export function usage(command: Command, subcommand: Subcommand): string {
  const offered = subcommand.options.filter(({ carried }) => !carried);
  const options = offered.map((one) => (one.required ? `<${one.name}>` : `[${one.name}]`));
  return [`/${command.name}`, subcommand.name, ...options].join(' ');
}

/** How each subcommand of a command is typed. */
export const usages = (command: Command): string[] => command.subcommands.map((one) => usage(command, one));

/** What has to be said, and how. */
export function lacks({ name }: Command, subcommand: Subcommand, option: Option, say: Say, language: string): string {
  const { says } = askedIn(language, `${name} ${subcommand.name} ${option.name}`, option);
  return fill(say.wrong.missing, { option: option.name, says });
}

/** How it can be typed instead. */
export const attempt = (say: Say, usages: readonly string[]): string =>
  fill(say.wrong.attempt, { usage: usages.join(' · ') });

/** What somebody can type otherwise, in sentences. @param option that is missing */
export const wrongly = (sentences: (say: Say, voice: Voice) => readonly string[], option?: string): Complaint =>
  new Complaint((voice) => sentences(voice.say, voice).join(' '), {
    act: 'retry',
    ...(option && { option }),
  });
