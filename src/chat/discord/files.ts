import type { RawFile } from 'discord.js';
import type { Message } from '../../core/message.ts';
import { bare } from './markdown.ts';

/*
 * What goes with a message: its picture and its files, uploaded beside the body. The body tells them apart by number,
 * and says of the picture in words what it shows.
 */

/** https://docs.discord.com/developers/reference#uploading-files, in bytes: of one file, and of a whole request with room for its body. */
const FILE_LARGEST = 10 * 1024 * 1024;
const REQUEST_LARGEST = 25 * 1024 * 1024 - 256 * 1024;
const MOST_FILES = 10;
const NAME_LONGEST = 100;
/** https://docs.discord.com/developers/resources/message#attachment-object */
const DESCRIPTION = 1024;

interface Carried {
  bytes: Uint8Array;
  name: string;
  type: string;
  alt: string;
}

export interface DiscordAttachment {
  id: string;
  filename: string;
  description?: string;
}

/** Picture first. What is too large, or one too many, stays behind: see `leftBehind`. */
function carried({ picture, files }: Message): { taken: Carried[]; left: string[] } {
  const all = [...(picture ? [{ ...picture, type: 'image/png' }] : []), ...files.map((file) => ({ ...file, alt: '' }))];
  const taken: Carried[] = [];
  const left: string[] = [];
  let bytes = 0;
  for (const one of all) {
    const size = one.bytes.byteLength;
    if (size > FILE_LARGEST || bytes + size > REQUEST_LARGEST || taken.length === MOST_FILES) left.push(one.name);
    else {
      taken.push({ ...one, name: fileName(one.name, taken) });
      bytes += size;
    }
  }
  return { taken, left };
}

/** A name that `attachment://` can point at, and no other of the message has. */
function fileName(name: string, others: readonly Carried[]): string {
  const safe = name.replace(/[^A-Za-z0-9._-]+/g, '_').slice(-NAME_LONGEST) || 'file';
  return others.some((one) => one.name === safe) ? `${others.length}-${safe}` : safe;
}

/** The names of what Discord would not take. */
export const leftBehind = (message: Message): string[] => carried(message).left;

/** What a body says of the files that go with it, in their order. */
export function attachmentsOf(message: Message): DiscordAttachment[] {
  return carried(message).taken.map(({ name, alt }, id) => {
    const description = bare(alt, DESCRIPTION);
    return { id: String(id), filename: name, ...(description && { description }) };
  });
}

/** The picture's address inside the message, or null where there is none. */
export function pictureUrl(message: Message): string | null {
  const [first] = carried(message).taken;
  return message.picture && first?.bytes === message.picture.bytes ? `attachment://${first.name}` : null;
}

/** The bytes, in the order of `attachmentsOf`. */
export function uploadsOf(message: Message): RawFile[] {
  return carried(message).taken.map(({ bytes, name, type }) => ({
    name,
    data: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    contentType: type,
  }));
}
