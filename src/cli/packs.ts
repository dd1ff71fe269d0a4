import type { Config } from '../config.ts';
import { loadPacks, packFile, type Packs, readPacks } from '../packs.ts';
import { UsageError } from './usage.ts';

/** `packs check FILE…`: what is wrong with them, status 1 if anything is; `packs export`: all in force as one file. */
export async function packs([what, ...args]: string[], config: Config): Promise<void> {
  const option = args.find((arg) => arg.startsWith('-'));
  if (option) throw new UsageError(`packs has no option ${option}`);
  if (what === 'check' && args.length > 0) return check(await readPacks(args));
  if (what === 'export' && args.length === 0) return exportAll(await loadPacks(config.packs));
  throw new UsageError('packs takes check and FILEs, or export');
}

function check(read: Packs): void {
  for (const complaint of read.complaints) process.stdout.write(`${complaint}\n`);
  process.stdout.write(
    `${counted(read.packs.length, 'pack')}, ${counted(read.phrases, 'phrase')}, ${counted(read.complaints.length, 'complaint')}\n`,
  );
  if (read.complaints.length > 0) process.exitCode = 1;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** What is wrong is said, and does not keep the rest from being shared. */
async function exportAll({ packs, complaints }: Packs): Promise<void> {
  for (const complaint of complaints) process.stderr.write(`pack ${complaint}\n`);
  process.stdout.write(await packFile(packs));
}
