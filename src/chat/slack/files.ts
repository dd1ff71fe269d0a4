/*
 * Pictures and files. Slack takes them apart from a message: an address is asked for, the bytes are sent there, and then the file
 * is shared in a channel or a thread (files.upload is gone since November 2025). An answer to a command can carry none,
 * so they follow it; where the answer was for the asker alone, in a message from the bot to them.
 * The client's own files.uploadV2 calls the words for a picture `alt_text`; the method takes them as `alt_txt`
 * (https://docs.slack.dev/reference/methods/files.getUploadURLExternal), so the three steps are taken here.
 */
import type { webApi } from '@slack/bolt';
import { clip, plain } from '../../core/text/clean.ts';
import type { Message } from '../../core/message.ts';

/** Characters: the documentation names no limit, and nobody listens longer. */
const ALT_TEXT = 1000;
const UPLOAD_WITHIN_MS = 30_000;

interface Upload {
  bytes: Uint8Array;
  name: string;
  alt?: string;
}

/** Whether there is anything to share besides words. */
export const hasFiles = ({ picture, files }: Message): boolean => picture !== null || files.length > 0;

/** Shares what a message carries, in this order: the picture, the files. Does nothing where it carries none. */
export async function shareFiles(
  client: webApi.WebClient,
  { channel, thread }: { channel: string; thread?: string | undefined },
  { picture, files }: Message,
): Promise<void> {
  const uploads: Upload[] = [...(picture ? [picture] : []), ...files];
  const [first, ...rest] = await Promise.all(uploads.map((one) => send(client, one)));
  if (!first) return;
  const about = { files: [first, ...rest] as [typeof first, ...typeof rest], channel_id: channel };
  await client.files.completeUploadExternal(thread === undefined ? about : { ...about, thread_ts: thread });
}

/** Shares them with one person alone. */
export async function shareWith(client: webApi.WebClient, user: string, message: Message): Promise<void> {
  const { channel } = await client.conversations.open({ users: user });
  await shareFiles(client, { channel: channel!.id! }, message);
}

async function send(client: webApi.WebClient, { bytes, name, alt }: Upload): Promise<{ id: string; title: string }> {
  const { upload_url: url, file_id: id } = (await client.apiCall('files.getUploadURLExternal', {
    filename: name,
    length: bytes.byteLength,
    ...(alt !== undefined && { alt_txt: clip(plain(alt), ALT_TEXT) }),
  })) as { upload_url?: string; file_id?: string };
  const signal = AbortSignal.timeout(UPLOAD_WITHIN_MS);
  const { status } = await fetch(url!, { method: 'POST', body: Buffer.from(bytes), redirect: 'error', signal });
  if (status !== 200) throw new Error(`Slack took the bytes of ${name} with status ${status}`);
  return { id: id!, title: name };
}
