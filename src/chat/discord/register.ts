import { type REST, Routes, type RESTGetAPIApplicationCommandsResult } from 'discord.js';
import type { Command } from '../../core/command.ts';
import { registration } from './commands.ts';

/*
 * Puts our commands where people find them: in one server, where they appear at once, or in all. Discord counts what is
 * put, so it is asked first what it has; what it has already is not put again.
 */

interface Registered {
  added: string[];
  changed: string[];
  removed: string[];
  unchanged: string[];
}

/**
 * @param guildId the one server; undefined: all
 * @returns what became of each command, by name
 */
export async function register(
  rest: REST,
  application: string,
  guildId: string | undefined,
  commands: readonly Command[],
): Promise<Registered> {
  const ours = registration(commands, guildId ? 'server' : 'global');
  const route = guildId
    ? Routes.applicationGuildCommands(application, guildId)
    : Routes.applicationCommands(application);
  const there = new Map((await registered(rest, route)).map((one) => [one.name, asCompared(one)]));
  const differs = (one: (typeof ours)[number]) => there.get(one.name) !== asCompared(one);
  const names = new Set(ours.map(({ name }) => name));
  const outcome = {
    added: ours.filter(({ name }) => !there.has(name)).map(({ name }) => name),
    changed: ours.filter((one) => there.has(one.name) && differs(one)).map(({ name }) => name),
    removed: [...there.keys()].filter((name) => !names.has(name)),
    unchanged: ours.filter((one) => !differs(one)).map(({ name }) => name),
  };
  if (outcome.unchanged.length < ours.length || outcome.removed.length > 0) await rest.put(route, { body: ours });
  return outcome;
}

/** What is there cannot always be read; then all is put. Whatever is really wrong, the putting says it. */
async function registered(rest: REST, route: `/${string}`): Promise<RESTGetAPIApplicationCommandsResult> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const there = await rest.get(route, { query }).catch(() => []);
  return Array.isArray(there) ? there : [];
}

/** All that we ever say of a command; Discord adds ids, versions and defaults of its own. */
const SAID = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'default_member_permissions',
  'contexts',
  'integration_types',
  'options',
  'required',
  'autocomplete',
  'choices',
  'value',
  'min_value',
  'max_value',
] as const;

/** The same text for the same command: a part that says nothing (false, null, an empty list) is a part that is not there. */
function asCompared(command: { type?: number }): string {
  // A slash command is of type 1, which goes without saying.
  return JSON.stringify(said({ ...command, type: undefined }));
}

function said(part: unknown): unknown {
  if (Array.isArray(part)) return part.length > 0 ? part.map(said) : undefined;
  if (typeof part !== 'object' || part === null) return part === false || part === null ? undefined : part;
  return SAID.flatMap((key) => {
    const value = (part as Record<string, unknown>)[key];
    const one = key.endsWith('_localizations') ? sorted(value) : said(value);
    return one === undefined ? [] : [[key, one]];
  });
}

function sorted(localizations: unknown): unknown {
  const entries = Object.entries(localizations ?? {}).sort(([a], [b]) => a.localeCompare(b));
  return entries.length > 0 ? entries : undefined;
}

/** `added /watch · removed /old · 4 unchanged` */
export function saidOf({ added, changed, removed, unchanged }: Registered): string {
  const list = (what: string, names: readonly string[]) =>
    names.length > 0 ? [`${what} ${names.map((name) => `/${name}`).join(' ')}`] : [];
  return [
    ...list('added', added),
    ...list('changed', changed),
    ...list('removed', removed),
    ...(unchanged.length > 0 ? [`${unchanged.length} unchanged`] : []),
  ].join(' · ');
}
