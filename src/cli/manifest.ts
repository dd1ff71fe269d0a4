import { parseArgs } from 'node:util';
import { slackManifest } from '../chat/slack/manifest.ts';
import { loadCommands } from '../load.ts';

/** `manifest [--http URL]`: what to paste at "Create an app from a manifest"; for Socket Mode, or for signed requests to URL. */
export async function manifest(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { http: { type: 'string' } } });
  const commands = await loadCommands();
  const made = slackManifest(commands, values.http ? { socketMode: false, url: values.http } : { socketMode: true });
  process.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
}
