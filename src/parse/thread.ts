import { parentPort, workerData } from 'node:worker_threads';
import type { FeedDocument } from '../core/item.ts';
import { loadKinds } from '../load.ts';
import { type FromThread, packed, type Said, type Task } from './messages.ts';

/* The thread in which documents are parsed, one at a time. */

const port = parentPort!;
const say = (message: FromThread): void => port.postMessage(message);
const kinds = loadKinds((workerData as { folder: string | undefined }).folder);

async function parsed({ kind, body, hints }: Task): Promise<FeedDocument> {
  const loaded = await kinds;
  say('begun');
  return loaded.get(kind)!.parse(body, hints);
}

port.on('message', async (task: Task) => {
  const said: Said = await parsed(task).then((document) => ({ document }), packed);
  say({ said });
});
