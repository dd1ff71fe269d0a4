import { slackManifest } from '../chat/slack/manifest.ts';
import { loadCommands } from '../load.ts';

/** `manifest`: what to paste at "Create an app from a manifest". */
export async function manifest(): Promise<void> {
  process.stdout.write(`${JSON.stringify(slackManifest(await loadCommands(), { socketMode: true }), null, 2)}\n`);
}
