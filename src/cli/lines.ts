import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { messageOf } from '../core/complaint.ts';

/** One JSON value a line. */
export const print = (value: unknown): Promise<void> => put(`${JSON.stringify(value)}\n`);

/** Standard output, no faster than its reader takes it. */
export async function put(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/**
 * Answers standard input line by line, in order. A line that cannot be read is answered `{"line", "error"}` and the rest goes on.
 */
export async function answerLines(answer: (line: string) => unknown): Promise<void> {
  let at = 0;
  for await (const line of linesOf(process.stdin)) {
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

/** Parted at line feeds only: U+2028 may stand raw inside a JSON string (RFC 8259 §7), and node:readline parts there too. */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest) yield rest;
}
