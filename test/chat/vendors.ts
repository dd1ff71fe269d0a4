import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A file or folder of the vendors' own: their schemas for messages, and traffic that was recorded. They are others' data
 * and not in this project: the environment names where they lie, else they are looked for in a folder near the checkout.
 * @returns its path, or null where it is not at hand: then the test that wants it is skipped, and says so
 */
export function vendorPath(kind: 'schemas' | 'payloads', name: string): string | null {
  const folder = process.env[kind === 'schemas' ? 'WITHHELD_SCHEMAS' : 'WITHHELD_PAYLOADS'];
  const path = folder ? join(folder, name) : globSync(`../*/${kind}/${name}`)[0];
  if (path && existsSync(path)) return path;
  console.warn(`${name} is not at hand: WITHHELD_${kind.toUpperCase()} names the folder that holds it.`);
  return null;
}
