import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { messageOf } from '../core/complaint.ts';

/** Standard output, one JSON value a line, no faster than its reader takes it. */
export async function print(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}

/**
 * Answers standard input line by line, in order. A line that cannot be read is answered `{"line", "error"}` and the rest goes on.
 */
export async function answerLines(answer: (line: string) => unknown): Promise<void> {
  let at = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    at += 1;
    if (!line.trim()) continue;
    let said: unknown;
    try {
      said = await answer(line);
    } catch (thrown) {
      said = { line: at, error: messageOf(thrown) };
    }
    for (const one of Array.isArray(said) ? said : [said]) await print(one);
  }
}
