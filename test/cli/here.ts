import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Config, readConfig } from '../../src/config.ts';

const MAIN = resolve(import.meta.dirname, '../../src/main.ts');

/** A working directory of its own, with these files in it. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'withheld-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The settings of whoever works in that folder. @param within those that name something in it */
export function configIn(cwd: string, within: Record<string, string> = {}): Config {
  const paths = Object.fromEntries(Object.entries(within).map(([name, path]) => [name, join(cwd, path)]));
  const reading = readConfig({ DATABASE_URL: `sqlite:${join(cwd, 'data/withheld.db')}`, ...paths }, null);
  if ('complaints' in reading) throw new Error(reading.complaints.join());
  return reading.config;
}

/** The command line as a person uses it. */
export async function withheld(
  args: string[],
  { cwd, input = '', env = {} }: { cwd: string; input?: string; env?: Record<string, string> },
): Promise<{ out: string; err: string; status: number }> {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd, env: { PATH: process.env.PATH, ...env } });
  child.stdin.end(input);
  const [out, err, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { out, err, status };
}
