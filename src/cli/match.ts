import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { messageOf } from '../core/complaint.ts';
import { itemOfLine, watchOfLine } from '../core/sources/lines.ts';
import { compile } from '../core/match.ts';
import type { Watch } from '../core/room.ts';
import { hearHere } from '../packs.ts';
import { STANDARD_INPUT, unreadable } from './input.ts';
import { answerLines } from './lines.ts';
import { sourcesById } from './sources.ts';
import { UsageError } from './usage.ts';

/** `match --watches FILE`: for each item on standard input, the watches that it satisfies and by which words. */
export async function match(args: string[], config: Config): Promise<void> {
  const { values } = parseArgs({ args, options: { watches: { type: 'string' } } });
  if (!values.watches) throw new UsageError('match needs --watches FILE');
  if (values.watches === STANDARD_INPUT) throw new UsageError('--watches takes a FILE: standard input has the items');
  const seenAt = new Date().toISOString();
  const [sources, { judge, platforms }] = await Promise.all([sourcesById(config), hearHere(config)]);
  const watcher = compile(await watchesOf(values.watches, seenAt), platforms);
  for (const { watch, message } of watcher.refused) process.stderr.write(`watch ${watch.id}: ${message}\n`);
  await answerLines((line) => {
    const item = itemOfLine(line, sources, seenAt);
    return { id: item.id, watches: watcher.match(item, judge(item)).map(({ watchId, why }) => ({ id: watchId, why })) };
  });
}

async function watchesOf(file: string, addedAt: string): Promise<Watch[]> {
  const content = await readFile(file, 'utf8').catch((thrown) => {
    throw unreadable(`--watches ${file}`, thrown);
  });
  return content.split('\n').flatMap((line, at) => {
    if (!line.trim()) return [];
    try {
      return [watchOfLine(line, addedAt)];
    } catch (thrown) {
      process.stderr.write(`${file} line ${at + 1}: ${messageOf(thrown)}\n`);
      return [];
    }
  });
}
