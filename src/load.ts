import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Command } from './core/command.ts';
import { Complaint, messageOf } from './core/complaint.ts';
import type { Kind } from './core/kind.ts';

/*
 * The folder is the register: a file in feeds/kinds is a source kind, a file in commands is a command. A definition
 * that is malformed stops the start, by name.
 */

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const FOLDERS = {
  kinds: here('../feeds/kinds'),
  commands: here('../commands'),
};

const callable = z.custom<unknown>((value) => typeof value === 'function', 'must be a function');
/** Discord's rule for names, the strictest of the chats (Application Commands, naming). */
const name = z.string().regex(/^[-_\p{Ll}\p{N}]{1,32}$/u, 'must be 1 to 32 lower-case letters');
const says = z.string().min(1).max(100);

const names = z.array(z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'must be names of settings')).optional();
const kind = z.object({
  name,
  says: z.string().min(1),
  needs: names,
  takes: names,
  claims: callable.optional(),
  check: callable.optional(),
  read: callable,
  parse: callable,
});
const command = z.object({
  name,
  says,
  subcommands: z
    .array(
      z.object({
        name,
        says,
        run: callable,
        options: z.array(z.object({ name, says, type: z.enum(['text', 'number', 'choice']) })).max(25),
      }),
    )
    .min(1)
    .max(25),
});

/** @throws Complaint that names the file and what is wrong with it */
export async function loadKinds(folder: string = FOLDERS.kinds): Promise<Map<string, Kind>> {
  return new Map((await loadAll<Kind>(folder, kind)).map((one) => [one.name, one]));
}

/** @throws Complaint that names the file and what is wrong with it */
export async function loadCommands(): Promise<Command[]> {
  return loadAll<Command>(FOLDERS.commands, command);
}

async function loadAll<T extends { name: string }>(folder: string, shape: z.ZodType): Promise<T[]> {
  const files = (await readdir(folder)).filter((file) => extname(file) === '.ts').sort();
  return Promise.all(files.map((file) => load<T>(join(folder, file), shape)));
}

async function load<T extends { name: string }>(path: string, shape: z.ZodType): Promise<T> {
  const file = basename(path);
  try {
    const { default: definition } = (await import(pathToFileURL(path).href)) as { default: T };
    const checked = shape.safeParse(definition);
    if (!checked.success)
      throw new Error(
        checked.error.issues
          .map((issue) => `${issue.path.join('.') || 'its default export'}: ${issue.message}`)
          .join('; '),
      );
    if (definition.name !== basename(file, '.ts'))
      throw new Error(`its name is "${definition.name}": it must be the file's`);
    return definition;
  } catch (thrown) {
    throw new Complaint(`${file} is malformed: ${messageOf(thrown)}`, { act: 'developer', cause: thrown });
  }
}
