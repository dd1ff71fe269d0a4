import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { messageOf } from '../src/core/complaint.ts';
import { type Source, TIERS } from '../src/core/item.ts';
import type { Kind } from '../src/core/kind.ts';

/*
 * The catalogue is data that anybody may edit: one JSON file a beat, each a list of sources.
 * A mistake in one entry must neither stop the bot nor go unnoticed, so every mistake is named by file, entry and field,
 * the entry is left out, and all others are read.
 */

const entry = z.strictObject({
  id: z.string('a short name').regex(/^[a-z0-9][a-z0-9-]{1,63}$/, 'lower-case letters, digits and hyphens'),
  kind: z.string().regex(/^[a-z][a-z0-9-]*$/, 'the name of a file in feeds/kinds'),
  name: z.string().min(1).max(120),
  url: z.url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' }),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1), or null')
    .nullable(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en or pt-BR, or null')
    .nullable(),
  tier: z.enum(TIERS),
  topics: z.array(z.string()),
  notes: z.string(),
  on: z.boolean(),
  everyMinutes: z.number().int().min(1).max(1440),
  settings: z.record(z.string(), z.unknown()).optional(),
  userAgent: z
    .string()
    .regex(/^[\x20-\x7e]{1,300}$/, 'plain ASCII, for a header of HTTP')
    .optional(),
});

/** By name: those that can be read, and what they say of settings. */
type Kinds = ReadonlyMap<string, Pick<Kind, 'check'>>;

interface Catalogue {
  sources: Source[];
  /** One line for each thing that is wrong; safe to show. */
  complaints: string[];
}

/** The folder beside this file. */
const SHIPPED = fileURLToPath(new URL('catalogue', import.meta.url));

/**
 * Reads every `.json` file of a folder.
 * @param folder null: the one that comes with the bot
 * @param kinds the kinds there are; a source of another that is on, or one whose settings its kind cannot read with, is complained of, and kept with `on` false
 */
export async function loadCatalogue(folder: string | null, kinds: Kinds): Promise<Catalogue> {
  const complaints: string[] = [];
  const complain = (complaint: string): void => void complaints.push(complaint);
  const sources = new Map<string, Source>();
  const where = folder ?? SHIPPED;
  for (const file of await filesOf(where, complain)) {
    for (const [index, raw] of (await entriesOf(join(where, file), file, complain)).entries()) {
      const source = checked(raw, `${file}, ${nameOf(raw, index)}`, complain);
      if (!source) continue;
      if (sources.has(source.id)) complain(`${file}: the id "${source.id}" is used twice; the first stands`);
      else sources.set(source.id, pollable(source, file, kinds, complain));
    }
  }
  return { sources: [...sources.values()], complaints };
}

type Complain = (complaint: string) => void;

async function filesOf(folder: string, complain: Complain): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  } catch (error) {
    complain(`the catalogue's folder cannot be read: ${messageOf(error)}`);
    return [];
  }
}

async function entriesOf(path: string, file: string, complain: Complain): Promise<unknown[]> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    complain(`${file} cannot be read: ${messageOf(error)}`);
    return [];
  }
  if (Array.isArray(parsed)) return parsed;
  complain(`${file}: expected a list of sources, [{ "id": … }, …]`);
  return [];
}

function checked(raw: unknown, where: string, complain: Complain): Source | null {
  const { success, data, error } = entry.safeParse(raw);
  if (success) return { ...data, addedBy: 'catalogue' };
  for (const issue of error.issues) {
    const field = issue.path.join('.');
    complain(`${where}: ${field ? `${field}: ` : ''}${expected(issue)}`);
  }
  return null;
}

/** What zod expects, in one breath. */
function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `has no field ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  return issue.message.startsWith('Invalid') || issue.message.startsWith('Too')
    ? issue.message
    : `expected ${issue.message}`;
}

function nameOf(raw: unknown, index: number): string {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null;
  return typeof id === 'string' ? `"${id}"` : `entry ${index + 1}`;
}

/** What is off and has no settings yet is a wish, and no mistake. */
function pollable(source: Source, file: string, kinds: Kinds, complain: Complain): Source {
  const kind = kinds.get(source.kind);
  const wrong = source.on || source.settings ? (kind?.check?.(source) ?? []) : [];
  for (const problem of wrong) complain(`${file}, "${source.id}": ${problem}`);
  if (!source.on || (kind && wrong.length === 0)) return source;
  if (!kind) complain(`${file}, "${source.id}": kind: there is no feeds/kinds/${source.kind}.ts, so it is not polled`);
  return { ...source, on: false };
}
