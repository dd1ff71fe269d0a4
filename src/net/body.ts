import { type Duplex, type Readable, pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { FetchError } from '../core/complaint.ts';

type Bytes = AsyncIterable<Uint8Array>;

/** One is usual, two happen behind a careless proxy; more is an attack. */
const MAX_ENCODINGS = 3;

interface Limits {
  /** How the body is called in an error. */
  where: string;
  /** Of the body as sent, and after each decompression. */
  maxBytes: number;
}

/**
 * The whole body, decompressed. It is counted while it flows, so that a bomb costs no more than the limit.
 * @param encodings of Content-Encoding, in the order in which they were applied.
 * @throws FetchError 'large' at the limit, 'garbled' where an encoding is unknown; else what the stream or zlib throws.
 */
export async function readBody(body: Readable, encodings: readonly string[], limits: Limits): Promise<Uint8Array> {
  let bytes = bounded(body, limits);
  for (const decoder of decodersOf(encodings, limits.where)) bytes = bounded(unpacked(bytes, decoder), limits);
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return whole(chunks);
}

/** In a buffer of its own: a slice of a larger one would keep all of that. */
function whole(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function decodersOf(encodings: readonly string[], where: string): Decoder[] {
  const named = encodings.filter((name) => name !== 'identity');
  const decoders = named.toReversed().flatMap((name) => DECODERS.get(name) ?? []);
  if (decoders.length < named.length || named.length > MAX_ENCODINGS)
    throw new FetchError(`${where}: the answer is packed in a way that this bot cannot read (${named.join(', ')})`, {
      act: 'admin',
      code: 'garbled',
    });
  return decoders;
}

/** What unpacks a body that begins with these bytes. */
type Decoder = (first: Uint8Array) => Duplex;

const DECODERS = new Map<string, Decoder>([
  ['gzip', () => createGunzip()],
  ['x-gzip', () => createGunzip()],
  ['br', () => createBrotliDecompress()],
  // Zlib's format by the specification and bare deflate by long custom; the first has 8 in the low half of its first byte.
  // https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1.2
  ['deflate', (first) => ((first[0]! & 0x0f) === 8 ? createInflate() : createInflateRaw())],
]);

/** An empty body stays empty, whatever it is said to be packed in: zlib alone would call it cut short. */
async function* unpacked(bytes: Bytes, decoder: Decoder): AsyncGenerator<Uint8Array> {
  const rest = bytes[Symbol.asyncIterator]();
  const first = await rest.next();
  if (first.done) return;
  // Whoever reads the decoder is thrown what went wrong before it, too.
  yield* pipeline(resumed(first.value, rest), decoder(first.value), () => {}) as Bytes;
}

async function* resumed(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}

async function* bounded(bytes: Bytes, { where, maxBytes }: Limits): AsyncGenerator<Uint8Array> {
  let count = 0;
  for await (const chunk of bytes) {
    count += chunk.length;
    if (count > maxBytes) throw tooLarge(where, maxBytes);
    yield chunk;
  }
}

/** What is said of an answer that is not read to its end. */
export function tooLarge(where: string, maxBytes: number): FetchError {
  return new FetchError(`${where}: the answer is larger than the limit of ${size(maxBytes)}`, {
    act: 'admin',
    code: 'large',
  });
}

function size(bytes: number): string {
  return bytes >= 1_000_000 ? `${Math.round(bytes / 100_000) / 10} MB` : `${bytes} bytes`;
}
