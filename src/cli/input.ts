import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { Complaint } from '../core/complaint.ts';

/** By which people name standard input. */
export const STANDARD_INPUT = '-';

const HEAD_BYTES = 4_096;

/** What a command was given to read: how it begins, without a byte order mark, and all of it, once. */
interface Input {
  head: string;
  bytes: Readable;
}

/**
 * Opens a file, a pipe, or standard input, and looks at how it begins: a pipe cannot be read from its beginning again.
 * @throws an error of the system, as `unreadable` takes it, where it cannot be read
 */
export async function openInput(file: string): Promise<Input> {
  // The other name of standard input cannot be opened where that is a socket.
  const isGiven = file === STANDARD_INPUT || file === '/dev/stdin';
  const stream: Readable = isGiven ? process.stdin : createReadStream(file);
  const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
  const begun: Buffer[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const { value, done } = await chunks.next();
    if (done) break;
    begun.push(value);
    length += value.length;
  }
  const head = Buffer.concat(begun)
    .subarray(0, HEAD_BYTES)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  return { head, bytes: Readable.from(whole(begun, chunks), { objectMode: false }) };
}

async function* whole(begun: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* begun;
  yield* { [Symbol.asyncIterator]: () => rest };
}

/** What is wrong with a file, with its name and without. */
export const unreadable = (file: string, cause: NodeJS.ErrnoException): Complaint =>
  new Complaint(`${file}: ${whyUnreadable(cause)}`, { act: 'admin', cause });

const SAYS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read by this user',
};
/** Why a file could not be read, to follow its name. */
export const whyUnreadable = ({ code, message }: NodeJS.ErrnoException): string =>
  SAYS[code ?? ''] ?? `cannot be read (${code ?? message})`;
